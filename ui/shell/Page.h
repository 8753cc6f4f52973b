// A screen of the main window: what the shell (navigation, palette, session restore) asks of each.
#pragma once

#include "ui/shell/Session.h"

#include <QIcon>
#include <QJsonObject>
#include <QWidget>

#include <functional>

namespace isegorie::ui {

/// What the command palette offers besides the actions: a record that a page can open.
struct PaletteEntry {
    QString title;    ///< "Quelle école pour 2035 ?"
    QString subtitle; ///< "Concertation — ministère de l’Éducation nationale"
    QString pageKey;
    QString recordId;
};

class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Session& session, QWidget* parent = nullptr) : QWidget(parent), m_session(session) {}

    /// What a page of many parts makes after its constructor, a part a function: the window runs one a turn
    /// of the event loop, before anything is shown, so that no turn is long.
    virtual QList<std::function<void()>> furtherParts() { return {}; }
    /// All of them at once.
    void makeFurtherParts();

    virtual QString key() const = 0;   ///< Stable, for navigation and session restore: "concertations".
    virtual QString title() const = 0; ///< As shown in the navigation.
    virtual QIcon icon() const = 0;
    /// Page of resources/help/fr that F1 opens.
    virtual QString helpKey() const { return key(); }
    /// Rows of these tables changed; empty = everything. Called only while visible (else on the next show).
    virtual void refresh(const QStringList& tables) = 0;
    /// Shows the record; false when this page does not know it.
    virtual bool openRecord(const QString& recordId);
    /// Record whose history Ctrl+H shows; empty when none is current.
    virtual QString currentRecord() const { return {}; }
    virtual QList<PaletteEntry> search(const QString& text) const;
    /// Filter, selection, splitters: restored at the next start.
    virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject& state);
    /// A file dropped anywhere on the window while this page is shown: whether it can be used now…
    virtual bool accepts(const QString& file) const;
    /// …and what is done with it.
    virtual void take(const QString& file);

    Session& session() const { return m_session; }

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);
    void currentRecordChanged(const QString& recordId);

private:
    Session& m_session;
};

} // namespace isegorie::ui
