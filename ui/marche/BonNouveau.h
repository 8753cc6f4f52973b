// Which concertation and which lot: all that a new bon needs.
#pragma once

#include "core/marche/BonEdits.h"
#include "ui/shell/Session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace isegorie::ui {

class InlineMessage;
class SearchableCombo;

class BonNouveau : public QDialog {
    Q_OBJECT
public:
    /// concertationId: proposed; may be empty.
    BonNouveau(Session& session, const QString& concertationId, QWidget* parent = nullptr);
    /// Proposes this lot.
    void setLot(int lot);

Q_SIGNALS:
    void created(const QString& bonId);

private:
    void fillLots();
    void fillConcertations(const QString& concertationId);
    void create();

    Session& m_session;
    SearchableCombo* m_concertation;
    QComboBox* m_lot;
    QLineEdit* m_objet;
    InlineMessage* m_message;
};

} // namespace isegorie::ui
