// The codes of a plan as a tree, renamed in place and moved by drag.
#pragma once

#include "core/consultation/PlanCodification.h"

#include <QAbstractItemModel>

namespace isegorie::ui {

class CodesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Libelle, Touche, Textes, Toutes, ColumnCount };

    explicit CodesModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    /// Rows that stay are changed in place; only another structure resets.
    void setPlan(const consultation::PlanCodification& plan,
                 const QHash<QString, consultation::ComptesCode>& comptes);
    void setEditable(bool editable) { m_editable = editable; }
    QModelIndex find(const QString& id) const;
    QString idOf(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Only asks: false, so that the view takes nothing away itself.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// What the user wants; the rows change when the domain says so.
    void renamed(const QString& id, const QString& libelle);
    void moved(const QString& id, const QString& parentId, int place);

private:
    const QList<int>& below(const QString& parentId) const;
    QVariant shown(const consultation::CodePlan& code, int column) const;

    consultation::PlanCodification m_plan;
    QHash<QString, QList<int>> m_children; ///< Places in the plan, by parent.
    QHash<QString, int> m_places;
    QHash<QString, consultation::ComptesCode> m_counts;
    bool m_editable = true;
};

} // namespace isegorie::ui
