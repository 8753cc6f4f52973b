// Ctrl+H: who changed what of the current record, when, from what to what.
#pragma once

#include "ui/shell/Session.h"

#include <QFrame>

class QTextBrowser;

namespace isegorie::ui {

class HistoryPanel : public QFrame {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget* parent = nullptr);
    void setSession(Session* session);
    /// Empty = no record is current.
    void setRecord(const QString& recordId);

Q_SIGNALS:
    void closed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void render();
    static QString entriesAsHtml(const QList<storage::AuditEntry>& entries);

    Session* m_session = nullptr;
    QString m_recordId;
    QTextBrowser* m_text;
};

} // namespace isegorie::ui
