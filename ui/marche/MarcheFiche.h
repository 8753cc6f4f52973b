// One record of the framework: head with its commands, findings, and the parts below, in a scrolling column.
#pragma once

#include "ui/marche/MarcheLu.h"
#include "ui/shell/Session.h"

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace isegorie::ui {

class Badge;
class Card;
class ConstatList;
class DataTable;
class InlineMessage;
class RecordForm;

class MarcheFiche : public QWidget {
    Q_OBJECT
public:
    /// actions: buttons under the title, quiet but for the first.
    MarcheFiche(Session& session, const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// Shows the record; false when there is none with this identity.
    bool setRecord(const MarcheLu& lu, const QString& id);
    const QString& recordId() const { return m_id; }
    /// Puts the keyboard into the first field.
    virtual void focusFirst() = 0;
    /// What was refused here, in place.
    InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    /// Another record of the framework, to be shown.
    void recordRequested(const QString& id);

protected:
    virtual bool display(const MarcheLu& lu) = 0;
    Session& session() const { return m_session; }
    void setHead(const QString& title, const QString& subtitle);
    /// Beside the title: whether the period runs, today.
    void setPeriode(QDate debut, QDate fin);
    void setConstats(const base::Constats& constats);
    /// A card added to the body, as tall as its content.
    Card* addCard(const QString& title);
    /// A card with the form in it.
    RecordForm* addForm(const QString& title, const QString& table);

private:
    Session& m_session;
    QString m_id;
    QLabel* m_title;
    QLabel* m_subtitle;
    Badge* m_badge;
    InlineMessage* m_message;
    ConstatList* m_constats;
    QVBoxLayout* m_body;
};

/// As tall as its content, however much room the column has.
void keepHeight(QWidget* widget);
/// As tall as its rows: for a table inside a scrolling column.
void fitRows(DataTable* table, int rows);

} // namespace isegorie::ui
