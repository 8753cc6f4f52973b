// The outline of a map of arguments as a tree that is written in place.
#pragma once

#include "core/consultation/Arguments.h"

#include <QAbstractItemModel>

#include <functional>

namespace isegorie::ui {

class ArgumentsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Texte, Citations, ColumnCount };
    /// Stores what was written; false: refused.
    using Ecrire = std::function<bool(const QString& id, const QString& texte)>;

    explicit ArgumentsModel(Ecrire ecrire, QObject* parent = nullptr);

    /// The same tree with other words is changed in place.
    void setCarte(consultation::CarteArguments carte);
    const consultation::CarteArguments& carte() const { return m_map; }
    QModelIndex find(const QString& id) const;
    /// Null for an index without row.
    const consultation::NoeudArgument* noeud(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool sameShape(const consultation::CarteArguments& other) const;
    const std::vector<int>& below(const QModelIndex& parent) const;

    Ecrire m_write;
    consultation::CarteArguments m_map;
};

} // namespace isegorie::ui
