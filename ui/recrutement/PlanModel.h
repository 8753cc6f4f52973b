// Criteria, and under each its categories and subtotals, as a tree whose cells are edited in place.
#pragma once

#include "core/recrutement/Recrutement.h"

#include <QAbstractItemModel>
#include <QHash>

namespace isegorie::ui {

class PlanModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Libelle, Part, Minimum, Maximum, Souple, Vivier, ColumnCount };

    explicit PlanModel(QObject* parent = nullptr) : QAbstractItemModel(parent) {}

    /// Rows that stay are changed in place; only another structure resets.
    void setPlan(const recrutement::Plan& plan);
    const recrutement::Plan& plan() const { return m_plan; }
    /// Candidates who may be drawn, by category id; empty: not known.
    void setNombres(const QHash<QString, int>& nombres);
    /// Categories named by a conflict: their figures are marked.
    void setConflit(const QStringList& categorieIds);
    void setEditable(bool editable) { m_editable = editable; }
    /// Flexible bounds are told below the names: the view has no room for their column.
    void setSouplesseSousNom(bool sousNom);

    /// Null when the row is a criterion, or none.
    const recrutement::Categorie* categorieAt(const QModelIndex& index) const;
    /// The criterion of the row, or above it; null when there is none.
    const recrutement::Critere* critereAt(const QModelIndex& index) const;
    /// Of a criterion or a category; invalid when there is none of this id.
    QModelIndex find(const QString& id) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// What the user typed; the rows change when the domain says so.
    void categorieEdited(const isegorie::recrutement::Categorie& categorie);
    void critereEdited(const isegorie::recrutement::Critere& critere);
    /// What was typed is no figure.
    void refused(const QString& message);

private:
    QVariant critereData(const recrutement::Critere& critere, int column, int role) const;
    QVariant categorieData(const recrutement::Critere& critere, const recrutement::Categorie& categorie,
                           int column, int role) const;
    QString subtitleOf(const recrutement::Critere& critere, const recrutement::Categorie& categorie) const;
    QString categorieText(const recrutement::Categorie& categorie, int column, bool editing) const;

    recrutement::Plan m_plan;
    QHash<QString, int> m_nombres;
    QStringList m_conflit;
    bool m_editable = true;
    bool m_souplesseSousNom = false;
};

/// "12,5 %" of millionths; without the sign for editing.
QString partTexte(int millioniemes, bool signe = true);

} // namespace isegorie::ui
