// The columns of a file as rows: their first values, what each is taken for, what is wrong with that. Uses
// and kinds are chosen in the table.
#pragma once

#include "core/consultation/Apercu.h"
#include "ui/shell/TableDelegate.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

class CorrespondanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Entete, Valeurs, Usage, Genre, Remarque, ColumnCount };
    /// Key and text of what may be chosen in a cell.
    using Choix = QList<std::pair<QString, QString>>;

    using QAbstractTableModel::QAbstractTableModel;

    void setApercu(consultation::ApercuExport apercu);
    const consultation::ApercuExport& apercu() const { return m_apercu; }
    const QList<consultation::UsageColonne>& usages() const { return m_usages; }
    /// Of the whole, and whether anything forbids an import.
    QString remarque() const;
    bool isBlocked() const;
    Choix choix(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A person chose another use or kind.
    void usagesChanged();

private:
    QString keyOf(const QModelIndex& index) const;
    QString textOf(const QModelIndex& index) const;
    QString examples(int row) const;
    void check();

    consultation::ApercuExport m_apercu;
    QList<consultation::UsageColonne> m_usages;
    std::vector<consultation::ProblemeColonne> m_problems;
};

/// A cell that offers a choice: its text beside an arrow, a list when it is edited.
class ChoixDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace isegorie::ui
