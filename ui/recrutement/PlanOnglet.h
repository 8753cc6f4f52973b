// The plan of quotas: criteria and categories edited in place, populations, targets, live feasibility, and
// what the plan makes one order.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"

class QAction;
class QMenu;
class QPushButton;

namespace isegorie::ui {

class FaisabilitePanneau;
class InlineMessage;
class PlanChange;
class PlanCommande;
class PlanFiche;
class PlanModel;
class PlanVue;

class PlanOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit PlanOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("plan"); }
    QString titre() const override { return tr("Plan de quotas"); }
    bool openPart(const QString& id) override;
    void focusFirst() override;

    PlanModel* model() const { return m_model; }
    PlanVue* vue() const { return m_vue; }
    PlanFiche* fiche() const { return m_fiche; }
    FaisabilitePanneau* faisabilite() const { return m_faisabilite; }
    InlineMessage* refus() const { return m_refus; }

protected:
    void refresh() override;

private:
    QAction* act(const char* name, const QString& text, const QString& icon, const QKeySequence& keys,
                 const std::function<void()>& done);
    void makeActions();
    QWidget* makeBar();
    void fillCriteres();
    void showChoix();
    void showEvaluation();
    /// Shows the refusal here, or applies.
    bool store(const base::Result<storage::Edit>& edit);
    void addCritere(recrutement::GenreCritere genre);
    void addCategorie(bool sousTotal);
    void removeCurrent();
    void moveCurrent(int step);
    void calculerCibles(int tolerance, bool exact);

    PlanModel* m_model;
    PlanVue* m_vue;
    InlineMessage* m_refus;
    InlineMessage* m_constats;
    PlanChange* m_change;
    FaisabilitePanneau* m_faisabilite;
    PlanFiche* m_fiche;
    PlanCommande* m_commande = nullptr;
    QMenu* m_criteres;
    QMenu* m_cibles;
    QAction* m_souple = nullptr;
    bool m_ciblesDites = false; ///< m_refus shows what targets could not take in.
    QAction* m_order = nullptr;
    QList<QAction*> m_writing; ///< Enabled while the base can be written.
};

} // namespace isegorie::ui
