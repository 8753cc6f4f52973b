#include "ui/marche/LotFiche.h"

#include "core/marche/Siret.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/ConsommationBarre.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Loader.h"
#include "ui/shell/RecordForm.h"

#include <QAction>
#include <QLabel>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

enum Column { Rang, Titulaire, Siret, Prix, Bons };

SuiviModel::Ligne row(const marche::Attribution& one) {
    const SuiviModel::Cellule prices =
        one.versions == 0
            ? SuiviModel::Cellule::badge(LotFiche::tr("Aucun prix"), Tone::Warning)
            : SuiviModel::Cellule{LotFiche::tr("%n version(s)", nullptr, one.versions), one.versions};
    SuiviModel::Cellule bons{QString::number(one.bons), one.bons};
    bons.droite = true;
    return {one.id,
            {{QString::number(one.rang), one.rang},
             {one.titulaire},
             {one.siret.isEmpty() ? QStringLiteral("—") : marche::siretTexte(one.siret)},
             prices,
             bons}};
}

} // namespace

LotFiche::LotFiche(Session& session, const QList<QAction*>& actions, const QList<QAction*>& rankActions,
                   QWidget* parent)
    : MarcheFiche(session, actions, parent),
      m_loader(new Loader(session, this)),
      m_consommation(new ConsommationBarre(this)),
      m_model(new SuiviModel({tr("Rang"), tr("Titulaire"), tr("SIRET"), tr("Prix"), tr("Bons")}, this)),
      m_titulaires(new DataTable(tr("Titulaires du lot"), this)),
      m_none(makeLabel(tr("Attribuez le lot à son titulaire : choisissez-le dans l’annuaire, ou écrivez sa "
                          "raison sociale."),
                       "muted", this)) {
    Card* card = addCard(tr("Consommation"));
    card->body()->addWidget(m_consommation);
    addTitulaires(rankActions);
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): comes after the titulaires on screen
    m_form = addForm(tr("Fiche du lot"), QStringLiteral("lot"));
    m_form->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return marche::updateLot(this->session().database(), id, {{column, value}});
    });
    RecordForm::Choices lots;
    for (qlonglong lot = 1; lot <= 4; ++lot)
        lots.append({lot, lotLongLabel(int(lot))});
    m_form->addChoice({QStringLiteral("numero"), tr("Lot"), {}, true, true}, lots);
    m_form->addAmount({QStringLiteral("maximum_ht_centimes"), tr("Maximum HT"), {}, true, true});
    m_form->addDate({QStringLiteral("debut"), tr("Premier jour"), {}, true, true});
    m_form->addDate({QStringLiteral("fin"), tr("Dernier jour"), {}, true, true});
}

void LotFiche::addTitulaires(const QList<QAction*>& rankActions) {
    Card* card = addCard(tr("Titulaires"));
    for (QAction* action : rankActions) {
        card->header()->addWidget(new ActionButton(action, ButtonRole::Quiet, card));
        m_titulaires->addAction(action);
    }
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_titulaires);
    m_titulaires->setStretchColumn(Titulaire);
    m_titulaires->setSource(m_model);
    m_titulaires->setSelectionMode(QAbstractItemView::SingleSelection);
    m_titulaires->setToolTip(tr("Entrée ou double-clic ouvre le titulaire et ses prix"));
    connect(m_titulaires, &DataTable::activatedId, this, &MarcheFiche::recordRequested);
}

void LotFiche::focusFirst() {
    m_form->focusField(QStringLiteral("maximum_ht_centimes"));
}

bool LotFiche::display(const MarcheLu& lu) {
    const marche::Lot* lot = lu.lot(recordId());
    if (!lot)
        return false;
    const marche::AccordCadre* accord = lu.accord(lot->accordCadreId);
    const marche::ConsommationLot used = lu.consommation.value(lot->id);
    const QList<marche::Attribution> holders = lu.attributionsDe(lot->id);
    setHead(lotLongLabel(lot->numero),
            tr("Accord-cadre %1, %2")
                .arg(accord ? accord->numero : QString(), periodeTexte(lot->debut, lot->fin)));
    base::Constats constats = used.constats;
    if (holders.isEmpty())
        constats.append({base::Constat::Niveau::Avertissement,
                         QStringLiteral("marche.sans-titulaire"),
                         tr("Ce lot n’a pas de titulaire : aucun bon ne peut lui être adressé."),
                         {}});
    setPeriode(lot->debut, lot->fin);
    setConstats(constats);
    m_consommation->setConsommation(used);
    m_loader->load<marche::ConsommationLot>(
        [id = lot->id](const storage::Database& database) { return marche::consommationLot(database, id); },
        [this](const base::Result<marche::ConsommationLot>& read) {
            if (read)
                m_consommation->setSuivi(*read);
            else
                message()->setErreur(read.error());
        });
    if (m_form->recordId() != lot->id)
        m_form->setRecord(lot->id);
    QList<SuiviModel::Ligne> rows;
    for (const marche::Attribution& one : holders)
        rows.append(row(one));
    m_model->setLignes(rows);
    m_titulaires->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    fitRows(m_titulaires, int(rows.size()));
    return true;
}

} // namespace isegorie::ui
