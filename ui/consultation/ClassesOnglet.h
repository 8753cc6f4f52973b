// Reinert's classification of the contributions: how many classes to keep, their tree, and each of them.
#pragma once

#include "ui/consultation/ClasseVue.h"
#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/LectureLongue.h"

#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QSpinBox;

namespace isegorie::ui {

class CorpusChoix;
class DendrogrammeVue;
class InlineMessage;

class ClassesOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit ClassesOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("classes"); }
    QString titre() const override { return tr("Classes"); }

    CorpusChoix* choix() const { return m_choice; }
    QAction* classer() const { return m_run; }
    QAction* interrompre() const { return m_calcul->interrompre(); }
    QAction* garder() const { return m_save; }
    QSpinBox* seconde() const { return m_second; }
    QMenu* gardes() const { return m_kept; }
    DataTable* classes() const { return m_list; }
    DataTable* nombres() const { return m_counts; }
    DendrogrammeVue* dendrogramme() const { return m_tree; }
    ClasseVue* vue() const { return m_view; }
    QLabel* faits() const { return m_facts; }
    InlineMessage* message() const { return m_message; }
    bool isSettled() const;

protected:
    void refresh() override;

private:
    QWidget* makeHead();
    QWidget* makeLists();
    void run();
    void classified(base::Result<consultation::ClassesBase> classes);
    void showCounts();
    void keep(int k);
    void showClasses();
    void showRemarks();
    void showClass();
    void save();
    void forget();
    void fillKept();

    using Profils = std::vector<ClasseVue::Profil>;

    Loader m_profilesLoader, m_saveLoader;
    CorpusChoix* m_choice;
    LectureLongue* m_calcul;
    ClasseVue::Classes m_classes;
    Profils m_profiles; ///< Of the classes for m_k.
    int m_k = 0;
    QAction* m_run = nullptr;
    QAction* m_save = nullptr;
    QMenu* m_kept = nullptr;
    InlineMessage* m_message;
    QLabel* m_facts;
    QSpinBox* m_size = nullptr;
    QSpinBox* m_second = nullptr;
    RowsModel* m_countRows;
    RowsModel* m_rows;
    DataTable* m_counts = nullptr;
    DataTable* m_list = nullptr;
    DendrogrammeVue* m_tree = nullptr;
    ClasseVue* m_view = nullptr;
    QWidget* m_result = nullptr;
    QWidget* m_empty = nullptr; ///< In its place while nothing is classified.
};

} // namespace isegorie::ui
