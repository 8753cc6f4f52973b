#include "ui/marche/BonTotaux.h"

#include "ui/marche/BonAffichage.h"

#include <QGridLayout>
#include <QLabel>

namespace isegorie::ui {

BonTotaux::BonTotaux(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(3));
    m_grid->setVerticalSpacing(Theme::space() / 2);
    m_grid->setColumnStretch(0, 1);
    setAccessibleName(tr("Totaux du bon"));
    setTotaux({});
}

void BonTotaux::addRow(const QString& caption, const QString& amount, const char* role) {
    const int row = m_grid->rowCount();
    auto* left = makeLabel(caption, qstrcmp(role, "normal") == 0 ? "muted" : "strong", this);
    auto* right = new QLabel(amount, this);
    right->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    right->setAccessibleName(QStringLiteral("%1 %2").arg(caption, amount));
    right->setObjectName(caption);
    Theme::setRole(right, role);
    m_grid->addWidget(left, row, 0);
    m_grid->addWidget(right, row, 1);
}

void BonTotaux::setTotaux(const marche::TotauxBon& totaux) {
    if (totaux == m_totaux && m_grid->count() > 0)
        return;
    m_totaux = totaux;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addRow(tr("Total HT"), montantTexte(totaux.ht), "strong");
    for (const marche::TvaParTaux& tva : totaux.tva)
        addRow(tr("TVA %1 sur %2").arg(marche::tauxTexte(tva.taux), montantTexte(tva.base)),
               montantTexte(tva.tva), "normal");
    addRow(tr("Total TTC"), montantTexte(totaux.ttc), "heading");
    setToolTip(marche::regleArrondi());
}

} // namespace isegorie::ui
