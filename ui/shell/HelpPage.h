// The handbook inside the application: one French page for each screen (resources/help/fr).
#pragma once

#include "ui/shell/Page.h"

class QListWidget;
class QTextBrowser;

namespace isegorie::ui {

class HelpPage : public Page {
    Q_OBJECT
public:
    explicit HelpPage(Session& session, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("aide"); }
    QString title() const override;
    QIcon icon() const override;
    void refresh(const QStringList& tables) override { Q_UNUSED(tables) }
    /// The name of a help page; the index when there is none of this name.
    bool openRecord(const QString& recordId) override;
    QList<PaletteEntry> search(const QString& text) const override;

    /// Shown under the page of shortcuts: text and keys of each action now available.
    void setShortcuts(const QList<QAction*>& actions);
    static QStringList topics();

private:
    void showTopic(const QString& topic);
    QString markdownOf(const QString& topic) const;

    QListWidget* m_list;
    QTextBrowser* m_text;
    QString m_topic;
    QString m_shortcuts;
};

} // namespace isegorie::ui
