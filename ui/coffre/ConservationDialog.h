// How long people are kept, and their purge: what is kept of each concertation, until when, and the
// certificates of what was destroyed.
#pragma once

#include "core/coffre/Purge.h"
#include "ui/coffre/CoffreSession.h"

#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace isegorie::ui {

class DataTable;
class DateField;
class InlineMessage;
class RowsModel;

class ConservationDialog : public QDialog {
    Q_OBJECT
public:
    ConservationDialog(Session& session, CoffreSession& coffre, QWidget* parent = nullptr);

    DataTable* conserves() const { return m_kept; }
    DataTable* purges() const { return m_purged; }

private:
    void addKept(QVBoxLayout* column);
    void addPurged(QVBoxLayout* column);
    void refresh();
    void showChoice();
    void setDate(QDate day);
    void ask();
    void purge();
    /// Files with names that a purge does not reach, after a line break; empty when none is known.
    QString outsideText(const QString& concertationId) const;
    void exportCertificate();
    const coffre::Conservation* chosen() const;

    Session& m_session;
    CoffreSession& m_coffre;
    QList<coffre::Conservation> m_conservations;
    QList<coffre::Purge> m_purges;
    RowsModel* m_keptModel;
    RowsModel* m_purgedModel;
    DataTable* m_kept;
    DataTable* m_purged;
    DateField* m_date = nullptr;
    QLineEdit* m_motif = nullptr;
    QPushButton* m_purge = nullptr;
    QPushButton* m_certificate = nullptr;
    InlineMessage* m_message;
};

} // namespace isegorie::ui
