// A tab of the sheet of a recruitment.
//
// To add one: derive from this class in files of its own in this folder (the build finds them), give it
// cle(), titre() and refresh(), and add one line to ongletFactories() in Onglets.cpp; its place there is its
// place on screen. It reads what it needs in refresh(): a few rows directly, anything longer through
// ui/shell/Loader.h; candidates through contexte().vivier, which opens them off the UI thread (demander(),
// vivier(), changed()). It writes with session().apply() of what a function of core/recrutement returned.
// Where the coffre is needed and not open it shows a CoffreMessage (CoffreBarre.h).
#pragma once

#include "core/recrutement/Recrutement.h"
#include "ui/recrutement/VivierSource.h"

#include <QWidget>

class QVBoxLayout;

namespace isegorie::ui {

/// What all the tabs of one page share; each outlives them.
struct RecrutementContexte {
    Session& session;
    CoffreSession& coffre;
    VivierSource& vivier;
};

class RecrutementOnglet : public QWidget {
    Q_OBJECT
public:
    explicit RecrutementOnglet(const RecrutementContexte& contexte, QWidget* parent = nullptr);

    virtual QString cle() const = 0;   ///< Stable, for actions and session restore: "plan".
    virtual QString titre() const = 0; ///< As shown on the tab.
    /// The same recruitment again (changed), or another: refresh() is called now if the tab is shown, else
    /// when it is shown next.
    void setRecrutement(const recrutement::Recrutement& recrutement);
    const recrutement::Recrutement& recrutement() const { return m_recrutement; }
    /// Shows the record of this id (a candidate, a seat…); false when this tab does not have it.
    virtual bool openPart(const QString& id);
    /// Puts the keyboard where work begins.
    virtual void focusFirst();
    /// A file dropped on the page while this tab is shown.
    virtual bool accepts(const QString& file) const;
    virtual void take(const QString& file);

Q_SIGNALS:
    void navigateTo(const QString& pageKey, const QString& recordId);
    /// An action of this tab was triggered from elsewhere: it wants to be seen.
    void raiseRequested();
    /// Findings that wait in this tab: the count is shown beside its title.
    void warningsChanged(int warnings);

protected:
    /// Reads and shows recrutement(), whose id is never empty here.
    virtual void refresh() = 0;
    const RecrutementContexte& contexte() const { return m_contexte; }
    Session& session() const { return m_contexte.session; }
    /// A tab that the base changed under: refresh() when it is shown.
    void refreshSoon();
    /// A scrolling column with the margins of every tab.
    QVBoxLayout* makeColumn();
    void showEvent(QShowEvent* event) override;

private:
    RecrutementContexte m_contexte;
    recrutement::Recrutement m_recrutement;
    bool m_stale = false;
};

} // namespace isegorie::ui
