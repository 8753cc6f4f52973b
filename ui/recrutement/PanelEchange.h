// A manual swap: who enters instead of somebody selected, and what that does to the quotas before it is done.
#pragma once

#include "ui/recrutement/PanelLu.h"
#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/shell/Loader.h"

#include <optional>

class QAction;
class QCheckBox;
class QLineEdit;

namespace isegorie::ui {

class InlineMessage;

class PanelEchange : public QWidget {
    Q_OBJECT
public:
    PanelEchange(const RecrutementContexte& contexte, RecrutementOnglet* onglet);
    /// Null: nobody may leave; hidden.
    void setSortant(const PanelLuPtr& lu, const recrutement::Place* sortant);

    QLineEdit* entrant() const { return m_who; }
    QCheckBox* forcer() const { return m_force; }
    InlineMessage* effet() const { return m_effect; }
    QAction* echanger() const { return m_swap; }
    bool isSettled() const { return !m_loader.isLoading(); }

private:
    /// Counts everybody's profile: off the UI thread.
    void readEffect();
    void showEffect();
    void swap();

    RecrutementContexte m_contexte;
    Loader m_loader;
    std::optional<recrutement::Effet> m_known; ///< Of who is named, once it was reckoned.
    PanelLuPtr m_lu;
    QString m_placeId;
    QString m_candidatId; ///< Empty while the pseudonym is none.
    QLineEdit* m_who;
    QCheckBox* m_force;
    InlineMessage* m_effect;
    QAction* m_swap;
};

} // namespace isegorie::ui
