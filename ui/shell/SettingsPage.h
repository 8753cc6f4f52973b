// Settings of this machine (name, language, theme) and, below, those that the other folders contribute.
#pragma once

#include "ui/shell/Page.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace isegorie::ui {

class InlineMessage;

/// A card of the settings page.
struct SettingsSection {
    QString title;
    QString subtitle;
    QWidget* widget = nullptr;
};

class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(Session& session, QWidget* parent = nullptr);
    void addSection(const SettingsSection& section);

    QString key() const override { return QStringLiteral("reglages"); }
    QString title() const override;
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;

Q_SIGNALS:
    /// Name or language changed: the program has to start again.
    void restartRequested();

private:
    QWidget* makeLocalSettings();
    void offerRestart();

    QVBoxLayout* m_layout;
    QLineEdit* m_author;
    QComboBox* m_language;
    QComboBox* m_theme;
    InlineMessage* m_message;
};

} // namespace isegorie::ui
