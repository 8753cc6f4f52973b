// Lines of a concordance as rows, and how they are drawn: the word in the middle, under that of the line
// above.
#pragma once

#include "core/consultation/Concordance.h"
#include "ui/shell/TableDelegate.h"

#include <QAbstractTableModel>

namespace isegorie::ui {

class ConcordanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Ordre { Textes, AGauche, ADroite };
    enum Role { Gauche = Qt::UserRole + 40, Mot, Droite };

    using QAbstractTableModel::QAbstractTableModel;
    void setConcordance(consultation::Concordance concordance);
    const consultation::Concordance& concordance() const { return m_concordance; }
    /// Lines by what stands beside the word.
    void setOrdre(Ordre ordre);
    /// Number of the contribution of such an id.
    static qint64 numeroDe(const QString& id);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();

    consultation::Concordance m_concordance;
    std::vector<int> m_rows;
    Ordre m_order = Ordre::Textes;
};

class ConcordanceDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override;
};

} // namespace isegorie::ui
