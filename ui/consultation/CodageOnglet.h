// Coding what people wrote: the plan, the grid, and what comes of it.
#pragma once

#include "ui/consultation/ContributionsOnglet.h"
#include "ui/shell/Loader.h"

class QTabWidget;

namespace isegorie::ui {

class CodageDoubleVue;
class CodageGrille;
class CodagePlanVue;
class CodagePropositionsVue;
class CodageResultatsVue;

class CodageOnglet : public ContributionsOnglet {
    Q_OBJECT
public:
    explicit CodageOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("codage"); }
    QString titre() const override { return tr("Codage"); }

    QTabWidget* vues() const { return m_views; }
    CodagePlanVue* plan() const { return m_plan; }
    CodageGrille* grille() const { return m_grid; }
    CodagePropositionsVue* propositions() const { return m_proposals; }
    CodageDoubleVue* doubleCodage() const { return m_double; }
    CodageResultatsVue* resultats() const { return m_results; }
    bool isSettled() const;

protected:
    void refresh() override;

private:
    void follow(const QStringList& tables);
    void readShown();
    void showPlan();
    void readCounts();
    void raise(QWidget* view);

    Loader m_countsLoader;
    QTabWidget* m_views;
    CodagePlanVue* m_plan;
    CodageGrille* m_grid;
    CodagePropositionsVue* m_proposals;
    CodageDoubleVue* m_double;
    CodageResultatsVue* m_results;
};

} // namespace isegorie::ui
