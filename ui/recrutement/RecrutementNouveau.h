// A new recruitment: which concertation, how many people, and which plan to begin with.
#pragma once

#include "ui/shell/Session.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace isegorie::ui {

class InlineMessage;
class SearchableCombo;
class OptionalSpinBox;

class RecrutementNouveau : public QDialog {
    Q_OBJECT
public:
    /// concertationId: proposed; may be empty.
    RecrutementNouveau(Session& session, const QString& concertationId, QWidget* parent = nullptr);

Q_SIGNALS:
    void created(const QString& recrutementId);

private:
    void addFields(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void fillConcertations(const QString& concertationId);
    void fillPlans();
    void create();

    Session& m_session;
    SearchableCombo* m_concertation;
    QLineEdit* m_libelle;
    QComboBox* m_mode;
    OptionalSpinBox* m_taille;
    QComboBox* m_zone;
    QComboBox* m_plan;
    InlineMessage* m_message;
};

} // namespace isegorie::ui
