// A tab of the page of contributions.
//
// To add one: derive from this class in files of its own in this folder (the build finds them), give it
// cle(), titre() and refresh(), and add one line to contributionsOnglets() in ContributionsPage.cpp.
#pragma once

#include "ui/coffre/CoffreSession.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace isegorie::consultation {
class TextesPlies;
}

namespace isegorie::ui {

/// What all the tabs of the page share; each outlives them.
struct ContributionsContexte {
    Session& session;
    CoffreSession& coffre;
    std::shared_ptr<consultation::TextesPlies> textes; ///< What the fields of search look in.
};

class ContributionsOnglet : public QWidget {
    Q_OBJECT
public:
    explicit ContributionsOnglet(const ContributionsContexte& contexte, QWidget* parent = nullptr);

    virtual QString cle() const = 0;   ///< Stable, for actions and session restore: "imports".
    virtual QString titre() const = 0; ///< As shown on the tab.
    /// The same concertation again (changed), or another: refresh() is called now if the tab is shown, else
    /// when it is shown next.
    void setConcertation(const QString& id);
    const QString& concertation() const { return m_concertation; }
    /// A file dropped on the page, or brought along from another tab.
    virtual bool accepts(const QString& file) const;
    virtual void take(const QString& file);

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);
    /// An action of this tab was triggered from elsewhere: it wants to be seen.
    void raiseRequested();
    /// Another tab of the page is asked for, by its key.
    void ongletRequested(const QString& cle);
    /// A file belongs to another tab, which takes it.
    void fichierRequested(const QString& cle, const QString& file);

protected:
    /// Reads and shows concertation(), which is never empty here.
    virtual void refresh() = 0;
    const ContributionsContexte& contexte() const { return m_contexte; }
    Session& session() const { return m_contexte.session; }
    /// A column with the margins of every tab.
    QVBoxLayout* makeColumn();
    void showEvent(QShowEvent* event) override;

private:
    void refreshSoon();

    ContributionsContexte m_contexte;
    QString m_concertation;
    bool m_stale = false;
};

/// Whether the name is one of an export that can be imported: tables, JSON, archives.
bool isExportFile(const QString& file);
/// For chooseOpenFile.
QString exportFileFilter();

} // namespace isegorie::ui
