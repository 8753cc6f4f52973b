#include "ui/concertation/BonsTab.h"

#include "core/base/Dates.h"
#include "core/marche/BonStatut.h"
#include "ui/concertation/Tons.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>

namespace isegorie::ui {

using namespace concertation;

namespace {

QString statutTexte(const QString& key) {
    const auto statut = marche::statutFromKey(key);
    return statut ? marche::statutLabel(*statut) : key;
}

} // namespace

BonsTab::BonsTab(Session& session, QWidget* parent)
    : ConcertationTab(session, Volet::Bons, parent),
      m_model(new RowsModel(
          {tr("Bon de commande"), tr("Titulaire"), tr("Statut"), tr("Montant HT"), tr("Notifié le")}, this)),
      m_table(new DataTable(tr("Bons de commande de la concertation"), this)),
      m_total(new QLabel(this)) {
    auto* head = new QHBoxLayout;
    Theme::setRole(m_total, "strong");
    head->addWidget(m_total, 1);
    QAction* pages = makeAction(this, QStringLiteral("concertation.bons.gerer"),
                                tr("Aller aux bons de commande"), QStringLiteral("order"));
    connect(pages, &QAction::triggered, this,
            [this] { Q_EMIT navigateTo(QStringLiteral("bons"), m_table->currentId()); });
    head->addWidget(new ActionButton(pages, ButtonRole::Normal, this));
    auto* empty = new EmptyState(
        QStringLiteral("order"), tr("Aucun bon de commande"),
        tr("Les prestations de la concertation se commandent sur la page des bons de commande."));
    empty->addAction(pages);
    m_table->setSource(m_model);
    m_table->setEmptyState(empty);
    m_table->setTwoLines(true);
    body()->addLayout(head);
    body()->addWidget(m_table, 1);
    connect(m_table, &DataTable::activatedId, this,
            [this](const QString& id) { Q_EMIT navigateTo(QStringLiteral("bons"), id); });
}

bool BonsTab::openPart(const QString& id) {
    return m_table->selectId(id);
}

void BonsTab::showFiche(const Fiche& fiche, QDate today) {
    Q_UNUSED(today)
    QList<TableRow> rows;
    base::Montant ordered;
    for (const BonResume& bon : fiche.bons) {
        if (bon.estNotifie())
            ordered += bon.totalHt;
        const QString number = bon.numero.isEmpty() ? tr("Projet de bon") : bon.numero;
        rows.append({bon.id,
                     {{number, number, bon.objet},
                      {bon.titulaire, bon.lot, tr("Lot %1").arg(bon.lot)},
                      {statutTexte(bon.statut), {}, {}, toneOfBon(bon.statut)},
                      {bon.totalHt.texte(), bon.totalHt.centimes(), {}, {}, true},
                      {base::dateCourte(bon.notifieLe), bon.notifieLe}}});
    }
    m_model->setRows(rows);
    m_total->setText(rows.isEmpty() ? QString() : tr("Commandé : %1 HT").arg(ordered.texte()));
}

} // namespace isegorie::ui
