// The pages of the open base: which one shows, what is refreshed when, where links between them lead.
#pragma once

#include "ui/shell/Page.h"

#include <QJsonObject>
#include <QSet>
#include <QStackedWidget>

namespace isegorie::ui {

class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);

    void add(Page* page);
    /// Deletes all pages.
    void clear();
    const QList<Page*>& pages() const { return m_pages; }
    Page* page(const QString& key) const; ///< Null when there is none.
    Page* current() const;
    /// Of the current page: a page that is not on screen asks for no room.
    QSize minimumSizeHint() const override;
    /// Shows the page and, when named, the record. False when there is no such page.
    bool open(const QString& key, const QString& recordId = {});

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

public Q_SLOTS:
    /// Refreshes what is on screen, notes the rest for when it shows.
    void refresh(const QStringList& tables);

Q_SIGNALS:
    void currentPageChanged(isegorie::ui::Page* page);
    void recordChanged(const QString& recordId);

private:
    void bringUpToDate(Page* page);

    QList<Page*> m_pages;
    QString m_opened; ///< Key of the page last opened.
    QSet<Page*> m_stale;
    QJsonObject m_waitingStates; ///< Of pages not shown yet.
};

} // namespace isegorie::ui
