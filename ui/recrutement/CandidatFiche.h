// One candidate: who, what was answered, consents, and what can be decided about the person. Read and written
// one by one, always as the base holds the person now.
#pragma once

#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/shell/Card.h"

class QAction;
class QLabel;
class QPushButton;

namespace isegorie::ui {

class InlineMessage;
class RecordForm;

class CandidatFiche : public Card {
    Q_OBJECT
public:
    explicit CandidatFiche(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    /// Empty: nothing is shown.
    void setCandidat(const QString& id);
    /// Other criteria: other answers are asked for.
    void setPlan(const recrutement::Plan& plan);
    RecordForm* form() const { return m_form; }

    void toggleRefus();
    void toggleRetrait();
    /// Asks, then erases.
    void erase();

private:
    QVariantMap read(const QString& id) const;
    base::Result<storage::Edit> write(const QString& id, const QString& column, const QVariant& value) const;
    base::Result<recrutement::Vivier> load() const;
    void build(const recrutement::Plan& plan);
    void showState();
    void store(const base::Result<storage::Edit>& edit);

    RecrutementContexte m_contexte;
    QString m_id;
    QString m_shape; ///< Of the criteria that the form asks for.
    RecordForm* m_form = nullptr;
    InlineMessage* m_state;
    InlineMessage* m_committed; ///< A draw waits for its seed: a correction comes too late for it.
    InlineMessage* m_confirm;
    QPushButton* m_refus;
    QPushButton* m_retrait;
    QPushButton* m_erase;
};

} // namespace isegorie::ui
