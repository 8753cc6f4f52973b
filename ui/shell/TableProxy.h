// Sorting and filtering of a DataTable: French collation, words found whatever their accents.
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace isegorie::ui {

class TableProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TableProxy(QObject* parent = nullptr);
    void setSourceModel(QAbstractItemModel* source) override;
    void setFilterWords(const QString& text);
    /// Heads stand over their cells: right-aligned columns get right-aligned heads.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const QString& foldedRow(int row) const;
    void forget() { m_folded.clear(); }

    QStringList m_words;
    QCollator m_collator;
    mutable QList<QString> m_folded; // text of each source row as searched; empty = not made yet
    QList<QMetaObject::Connection> m_connections;
};

} // namespace isegorie::ui
