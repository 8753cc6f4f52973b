// « À partir du besoin »: what is wanted at the left, the lines and amounts that the CCTP's rules give at the
// right, live. « Ajouter au bon » is one undoable edit.
#pragma once

#include "core/marche/Bon.h"
#include "core/marche/Chiffrage.h"
#include "ui/shell/Session.h"

#include <QDialog>

class QAction;
class QLabel;
class QVBoxLayout;

namespace isegorie::ui {

class AssistantFiche;
class BonLignesModel;
class BonLignesView;
class BonTotaux;
class ConstatList;
class EmptyState;
class InlineMessage;

class AssistantBesoin : public QDialog {
    Q_OBJECT
public:
    enum class Partie { Recrutement, Contributions, Atelier, Deplacement, Defraiement };

    AssistantBesoin(Session& session, const marche::Bon& bon, QWidget* parent = nullptr);

    /// A new empty part, with the keyboard in it.
    AssistantFiche* addPartie(Partie partie);
    /// These parts instead of those shown: an earlier need, or one that comes from elsewhere.
    void resume(const marche::Besoin& besoin);
    const marche::Chiffrage& chiffrage() const { return m_chiffrage; }
    BonLignesModel* model() const { return m_model; }
    QAction* confirmAction() const { return m_add; }

private:
    QWidget* makeNeed();
    QWidget* makeResult();
    QWidget* makeButtons();
    void append(AssistantFiche* fiche);
    marche::Besoin besoin() const;
    void compute();
    void showOtherLots();
    void createOtherBons();
    void addToBon();

    Session& m_session;
    marche::Bon m_bon;
    marche::Bareme m_bareme;
    marche::Chiffrage m_chiffrage;
    QMap<int, QList<marche::LigneBon>> m_byLot;
    QList<AssistantFiche*> m_fiches;
    QVBoxLayout* m_parts = nullptr;
    BonLignesModel* m_model;
    BonLignesView* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    BonTotaux* m_totaux = nullptr;
    ConstatList* m_constats = nullptr;
    InlineMessage* m_otherLots = nullptr;
    InlineMessage* m_refusal = nullptr;
    QAction* m_add = nullptr;
};

} // namespace isegorie::ui
