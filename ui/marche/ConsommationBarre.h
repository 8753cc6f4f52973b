// Money ordered against a maximum: as a bar, and as the figures beside it.
#pragma once

#include "core/marche/Consommation.h"
#include "ui/shell/TableDelegate.h"
#include "ui/shell/Theme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPainter;

namespace isegorie::ui {

class Badge;

struct BarreConsommation {
    int commande = 0;    ///< Share of the maximum in ten-thousandths.
    int preparation = 0; ///< What drafts would add.
    Tone tone = Tone::Info;
};
/// A rounded bar over the whole rectangle.
void paintBarre(QPainter& painter, const QRectF& rect, const BarreConsommation& barre);

/// A cell whose TableRole::Sort is a share in ten-thousandths: the percentage and its bar. The tone comes
/// from TableRole::Tone.
class BarreDelegate : public TableDelegate {
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// The consumption of one lot: bar, share, and every amount.
class ConsommationBarre : public QWidget {
    Q_OBJECT
public:
    explicit ConsommationBarre(QWidget* parent = nullptr);
    /// What is ordered. What became of it takes longer to read: "…" until setSuivi.
    void setConsommation(const marche::ConsommationLot& lot);
    void setSuivi(const marche::ConsommationLot& lot); ///< Delivered, invoiced, paid.
    QString figure(int place) const; ///< For tests: ordered, in preparation, left, delivered, invoiced, paid.

private:
    class Barre;
    void setFigures(int from, const QStringList& texts);

    QString m_lotId;
    Barre* m_barre;
    QLabel* m_commande;
    QLabel* m_maximum;
    Badge* m_part;
    QList<QLabel*> m_figures;
};

} // namespace isegorie::ui
