// The state of the coffre and what to do about it: below the list of recruitments, and inside a tab that
// needs it.
#pragma once

#include "ui/coffre/CoffreSession.h"
#include "ui/shell/InlineMessage.h"

#include <QFrame>

class QAction;
class QLabel;

namespace isegorie::ui {

/// Icon, state, the one next step, and the rest in a menu. Its actions are in the palette of the page.
class CoffreBarre : public QFrame {
    Q_OBJECT
public:
    CoffreBarre(Session& session, CoffreSession& coffre, QWidget* page, QWidget* parent = nullptr);

private:
    void makeActions(QWidget* page);
    void showEtat();
    void forgetKey();

    Session& m_session;
    CoffreSession& m_coffre;
    QLabel* m_icon;
    QLabel* m_text;
    QAction* m_create = nullptr;
    QAction* m_open = nullptr;
    QAction* m_lock = nullptr;
    QAction* m_change = nullptr;
    QAction* m_forget = nullptr;
    QAction* m_keeping = nullptr;
};

/// Why something is not shown or not possible, with the button that opens the coffre. Hidden while it is
/// open.
class CoffreMessage : public InlineMessage {
    Q_OBJECT
public:
    /// what: the beginning of the sentence, "Les candidats se lisent".
    CoffreMessage(Session& session, CoffreSession& coffre, const QString& what, QWidget* parent = nullptr);

private:
    void showEtat();

    Session& m_session;
    CoffreSession& m_coffre;
    QString m_what;
};

} // namespace isegorie::ui
