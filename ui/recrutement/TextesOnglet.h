// The tab « Textes »: the recruitment guide, invitations and reminders, filled from the plan; to read, copy,
// or complete in a word processor.
#pragma once

#include "core/recrutement/Modeles.h"
#include "ui/recrutement/RecrutementOnglet.h"
#include "ui/shell/Loader.h"

#include <optional>

class QAction;
class QComboBox;
class QTextBrowser;

namespace isegorie::ui {

class InlineMessage;

class TextesOnglet : public RecrutementOnglet {
    Q_OBJECT
public:
    explicit TextesOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    QString cle() const override { return QStringLiteral("textes"); }
    QString titre() const override { return tr("Textes"); }
    void focusFirst() override;

    QComboBox* modele() const { return m_model; }
    QTextBrowser* apercu() const { return m_preview; }
    InlineMessage* message() const { return m_message; }
    const std::optional<recrutement::TexteRempli>& texte() const { return m_text; }
    bool isSettled() const { return !m_loader.isLoading(); }
    /// PDF, ODT, HTML or plain text by the end of the name.
    void write(const QString& path);

protected:
    void refresh() override;

private:
    void makeActions();
    void show();
    void showPreview();
    void copy();
    void ask(const char* suffix, const QString& filter);

    Loader m_loader;
    std::optional<recrutement::TexteRempli> m_text;
    QAction *m_copy = nullptr, *m_pdf = nullptr, *m_odt = nullptr;
    QComboBox* m_model;
    InlineMessage* m_message;
    QTextBrowser* m_preview;
};

} // namespace isegorie::ui
