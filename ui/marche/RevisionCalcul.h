// The calculation of a stored revision, as it was made, and whether doing it again gives the same prices.
#pragma once

#include "ui/shell/Session.h"

#include <QWidget>

class QAction;

namespace isegorie::ui {

class InlineMessage;
class RevisionResultat;
class SectionHeader;

class RevisionCalcul : public QWidget {
    Q_OBJECT
public:
    explicit RevisionCalcul(Session& session, QWidget* parent = nullptr);
    void showVersion(const QString& versionId);
    /// Shows the version again; closes when it is gone.
    void refresh();

    RevisionResultat* resultat() const { return m_result; }
    InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Session& m_session;
    QString m_versionId;
    SectionHeader* m_header;
    InlineMessage* m_message;
    RevisionResultat* m_result;
    QAction* m_close;
};

} // namespace isegorie::ui
