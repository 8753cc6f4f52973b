// Coding what people wrote: the plan, the grid, and what comes of it.
#pragma once

#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/Loader.h"

class QTabWidget;

namespace isegorie::ui {

class CodageGrille;
class CodagePlanVue;

class CodageOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit CodageOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("codage"); }
    QString titre() const override { return tr("Codage"); }

    QTabWidget* vues() const { return m_views; }
    CodagePlanVue* plan() const { return m_plan; }
    CodageGrille* grille() const { return m_grid; }
    bool isSettled() const;

protected:
    void refresh() override;

private:
    void follow(const QStringList& tables);
    void readCounts();
    void raise(QWidget* view);

    Loader m_countsLoader;
    QTabWidget* m_views;
    CodagePlanVue* m_plan;
    CodageGrille* m_grid;
};

} // namespace isegorie::ui
