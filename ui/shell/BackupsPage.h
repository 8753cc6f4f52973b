// The verified copies of the base, and how to come back to one.
#pragma once

#include "ui/shell/Page.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace isegorie::ui {

class DataTable;
class InlineMessage;

class BackupsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void load(const QString& basePath);
    QString path(int row) const { return m_backups.at(row).path; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum Column { When, Name, Size, ColumnCount };
    struct Backup {
        QString path;
        QString name;
        QDateTime when;
        qint64 size = 0;
    };
    QList<Backup> m_backups;
};

class BackupsPage : public Page {
    Q_OBJECT
public:
    explicit BackupsPage(Session& session, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("sauvegardes"); }
    QString title() const override;
    QIcon icon() const override;
    void refresh(const QStringList& tables) override;

Q_SIGNALS:
    /// The base has to be closed, replaced by this copy, and opened again.
    void restoreRequested(const QString& backupPath);
    /// A state kept aside is to be looked at, beside this base.
    void openRequested(const QString& path);

private:
    void makeNow();
    void askRestore();
    void openKept();
    void updateActions();

    BackupsModel* m_model;
    DataTable* m_table;
    InlineMessage* m_question;
    QAction* m_make;
    QAction* m_restore;
    QAction* m_open;
};

} // namespace isegorie::ui
