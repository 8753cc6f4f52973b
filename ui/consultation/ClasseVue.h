// One class of texts: the forms that make it, its typical segments, and where a form was written in it.
#pragma once

#include "core/consultation/ClassesBase.h"
#include "ui/shell/Loader.h"

#include <QTabWidget>

namespace isegorie::ui {

class ConcordanceVue;
class ContributionFiche;
class DataTable;
class RowsModel;

class ClasseVue : public QTabWidget {
    Q_OBJECT
public:
    explicit ClasseVue(Session& session, QWidget* parent = nullptr);

    using Classes = std::shared_ptr<const consultation::ClassesBase>;
    struct Profil {
        consultation::ProfilDeClasse classe;
        QStringList segments; ///< What was written in the typical ones.
    };
    void setClasse(const Classes& classes, int k, int classe, const Profil& profil);
    void clear();

    DataTable* formes() const { return m_forms; }
    DataTable* segments() const { return m_segments; }
    ConcordanceVue* concordance() const { return m_concordance; }
    ContributionFiche* fiche() const { return m_fiche; }

private:
    QWidget* makeForms();
    QWidget* makeSegments();
    void showForm(const QString& id);

    Classes m_classes;
    int m_k = 0, m_classe = 0;
    RowsModel* m_formRows;
    RowsModel* m_segmentRows;
    DataTable* m_forms = nullptr;
    DataTable* m_segments = nullptr;
    ConcordanceVue* m_concordance;
    ContributionFiche* m_fiche;
};

} // namespace isegorie::ui
