// Creating the coffre, opening it, changing its passphrase: one dialog, three uses. It stays usable while
// Argon2id works elsewhere.
#pragma once

#include "ui/coffre/CoffreSession.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace isegorie::ui {

class InlineMessage;

class CoffreDialog : public QDialog {
    Q_OBJECT
public:
    enum class Usage { Creer, Ouvrir, Changer };

    CoffreDialog(Session& session, CoffreSession& coffre, Usage usage, QWidget* parent = nullptr);

    /// Opens the dialog that the state of the coffre asks for; nothing while it is open or occupied.
    static void ask(Session& session, CoffreSession& coffre, QWidget* parent);

protected:
    void reject() override;

private:
    void addTexts(QVBoxLayout* column);
    QLineEdit* addPassphrase(QVBoxLayout* column, const QString& label, const QString& objectName);
    void addStrength(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void showStrength();
    void confirm();
    void ended(const base::Status& status);
    void setBusy(bool busy);

    Session& m_session;
    CoffreSession& m_coffre;
    Usage m_usage;
    QLineEdit* m_old = nullptr;
    QLineEdit* m_fresh = nullptr;
    QLineEdit* m_again = nullptr;
    QProgressBar* m_strength = nullptr;
    QLabel* m_strengthText = nullptr;
    QCheckBox* m_remember = nullptr;
    InlineMessage* m_message;
    QProgressBar* m_busy = nullptr;
    QPushButton* m_confirm = nullptr;
    bool m_working = false;
};

} // namespace isegorie::ui
