#include "ui/marche/AccordFiche.h"

#include "ui/marche/BonAffichage.h"
#include "ui/marche/ConsommationBarre.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QLabel>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

enum Column { LotColumn, Maximum, Commande, Reste, Part };

QString tooltip(const MarcheLu& lu, const marche::Lot& lot) {
    QStringList holders;
    const QList<marche::Attribution> attributions = lu.attributionsDe(lot.id);
    for (const marche::Attribution& one : attributions)
        holders << one.titulaire;
    return QStringLiteral("%1\n%2").arg(lotTitre(lu, lot), holders.isEmpty()
                                                               ? AccordFiche::tr("Sans titulaire")
                                                               : holders.join(QStringLiteral(", ")));
}

SuiviModel::Ligne row(const MarcheLu& lu, const marche::Lot& lot) {
    const marche::ConsommationLot used = lu.consommation.value(lot.id);
    const Tone tone = used.constats.isEmpty() ? Tone::Info : toneOf(used.constats.first().niveau);
    SuiviModel::Cellule part{consommationTexte(used.dixMilliemes), used.dixMilliemes};
    part.ton = tone;
    part.detail = AccordFiche::tr("%1 commandés sur %2 HT")
                      .arg(montantTexte(used.commande), montantTexte(lot.maximumHt));
    SuiviModel::Cellule name{lotLabel(lot.numero), lot.numero};
    name.detail = tooltip(lu, lot);
    return {lot.id,
            {name, SuiviModel::Cellule::montant(lot.maximumHt), SuiviModel::Cellule::montant(used.commande),
             SuiviModel::Cellule::montant(used.reste), part}};
}

} // namespace

AccordFiche::AccordFiche(Session& session, const QList<QAction*>& actions, QWidget* parent)
    : MarcheFiche(session, actions, parent),
      m_form(addForm({}, QStringLiteral("accord_cadre"))),
      m_model(new SuiviModel(
          {tr("Lot"), tr("Maximum HT"), tr("Commandé HT"), tr("Reste HT"), tr("Part commandée")}, this)),
      m_lots(new DataTable(tr("Lots de l’accord-cadre"), this)),
      m_none(makeLabel(tr("Ajoutez les lots du CCTP, chacun avec son maximum et sa période : sans maximum, "
                          "rien ne se commande."),
                       "muted", this)) {
    m_form->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return marche::updateAccordCadre(this->session().database(), id, {{column, value}});
    });
    m_form->addText({QStringLiteral("numero"), tr("Numéro"), {}, true});
    m_form->addLongText({QStringLiteral("objet"), tr("Objet")}, 2);
    m_form->addDate({QStringLiteral("debut"), tr("Premier jour"), {}, true, true});
    m_form->addDate({QStringLiteral("fin"), tr("Dernier jour"), {}, true, true});
    Card* card = addCard(tr("Lots et consommation"));
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_lots);
    m_lots->setStretchColumn(LotColumn);
    m_lots->setSource(m_model);
    m_lots->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lots->setItemDelegateForColumn(Part, new BarreDelegate(m_lots));
    m_lots->setToolTip(tr("Entrée ou double-clic ouvre le lot"));
    connect(m_lots, &DataTable::activatedId, this, &MarcheFiche::recordRequested);
}

void AccordFiche::focusFirst() {
    m_form->focusField(QStringLiteral("numero"));
}

bool AccordFiche::display(const MarcheLu& lu) {
    const marche::AccordCadre* accord = lu.accord(recordId());
    if (!accord)
        return false;
    setHead(tr("Accord-cadre %1").arg(accord->numero), periodeTexte(accord->debut, accord->fin));
    setPeriode(accord->debut, accord->fin);
    setConstats(lu.constats.value(accord->id));
    if (m_form->recordId() != accord->id)
        m_form->setRecord(accord->id);
    QList<SuiviModel::Ligne> rows;
    const QList<marche::Lot> lots = lu.lotsDe(accord->id);
    for (const marche::Lot& lot : lots)
        rows.append(row(lu, lot));
    m_model->setLignes(rows);
    m_lots->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    fitRows(m_lots, int(rows.size()));
    return true;
}

} // namespace isegorie::ui
