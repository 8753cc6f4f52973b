#include "ui/marche/CataloguePrix.h"

#include "core/base/Dates.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/MarcheFiche.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Fields.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

using marche::PrixTitulaire;
using marche::UniteOeuvre;

namespace {

enum Column { Rang, Titulaire, PrixHt, SansFichier };

/// A price as its cell: a rate for the margin on défraiements, red above the CCTP's cap.
SuiviModel::Cellule priceCell(const UniteOeuvre& unite, base::Montant price) {
    SuiviModel::Cellule cell = SuiviModel::Cellule::montant(price);
    if (unite.unite == QLatin1String("%"))
        cell.texte = CataloguePrix::tr("%1 %").arg(price.texteBrut());
    if (unite.plafondHt && price > *unite.plafondHt) {
        cell.ton = Tone::Danger;
        cell.detail =
            CataloguePrix::tr("Au-dessus du plafond du CCTP (%1)").arg(montantTexte(*unite.plafondHt));
    }
    return cell;
}

} // namespace

CataloguePrix::CataloguePrix(Session& session, QWidget* parent)
    : Card(tr("Prix en vigueur"), parent),
      m_session(session),
      m_jour(QDate::currentDate()),
      m_date(new DateField(this)),
      m_model(new SuiviModel({tr("Rang"), tr("Titulaire"), tr("Prix HT"), tr("Sans fichier")}, this)),
      m_table(new DataTable(tr("Prix de l’UO par titulaire"), this)),
      m_none(makeLabel({}, "muted", this)),
      m_link(new QPushButton(tr("Ouvrir l’accord-cadre"), this)) {
    auto* caption = new QLabel(tr("au"), this);
    Theme::setRole(caption, "muted");
    header()->addWidget(caption);
    header()->addWidget(m_date);
    m_date->lineEdit()->setAccessibleName(tr("Prix en vigueur à la date du"));
    m_date->setToolTip(tr("Jour auquel les prix sont lus"));
    m_date->setDate(m_jour);
    m_table->setStretchColumn(Titulaire);
    m_table->setSource(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTwoLines(true);
    Theme::setRole(m_link, "link");
    m_link->setToolTip(tr("Voir les lots, leurs titulaires et leurs prix"));
    body()->addWidget(m_table);
    body()->addWidget(m_none);
    body()->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_date, &DateField::dateChanged, this,
            [this](QDate date) { setJour(date.isValid() ? date : QDate::currentDate()); });
    connect(m_table, &DataTable::activatedId, this, &CataloguePrix::attributionRequested);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT attributionRequested({}); });
}

void CataloguePrix::setUnite(const UniteOeuvre* unite) {
    m_unite = unite;
    refresh();
}

void CataloguePrix::setJour(QDate jour) {
    m_jour = jour;
    m_date->setDate(jour);
    refresh();
}

void CataloguePrix::refresh() {
    if (!m_unite)
        return;
    const auto prices = marche::listPrixUo(m_session.database(), m_unite->code, m_jour);
    if (!prices)
        return m_session.notify(prices.error());
    fill(*prices);
}

void CataloguePrix::fill(const QList<PrixTitulaire>& prices) {
    QList<SuiviModel::Ligne> lines;
    for (const PrixTitulaire& one : prices) {
        const auto& without = one.prix.puHtSansFichier;
        SuiviModel::Cellule holder{one.titulaire};
        holder.sousTitre = tr("depuis le %1").arg(base::dateCourte(one.dateEffet));
        lines.append({one.attributionId,
                      {{QString::number(one.rang), one.rang},
                       holder,
                       priceCell(*m_unite, one.prix.puHt),
                       without ? priceCell(*m_unite, *without) : SuiviModel::Cellule{QStringLiteral("—")}}});
    }
    m_model->setLignes(lines);
    m_table->setColumnHidden(SansFichier, !m_unite->prixSansFichier);
    for (const int column : {PrixHt, SansFichier})
        m_table->resizeColumnToContents(column);
    m_table->setVisible(!prices.isEmpty());
    m_none->setVisible(prices.isEmpty());
    m_link->setVisible(prices.isEmpty());
    m_none->setText(tr("Aucun titulaire du lot %1 n’a de prix pour cette UO au %2. Les prix viennent du "
                       "bordereau (BPU) chargé pour chaque titulaire.")
                        .arg(m_unite->lot)
                        .arg(base::dateCourte(m_jour)));
    fitRows(m_table, int(prices.size()));
}

} // namespace isegorie::ui
