#include "ui/marche/BonAvenantPanneau.h"

#include "ui/marche/BonInvite.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Enregistrement.h"

#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using Cellule = SuiviModel::Cellule;

BonAvenantPanneau::BonAvenantPanneau(Session& session, QWidget* parent)
    : QFrame(parent),
      m_session(session),
      m_invite(new BonInvite(this)),
      m_model(new SuiviModel({tr("UO"), tr("Désignation"), tr("Commandé")}, this)),
      m_table(new DataTable(tr("Lignes du bon modifié"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(), 0, 0, 0);
    layout->setSpacing(Theme::space());
    layout->addWidget(
        new SectionHeader(tr("Le bon à modifier"),
                          tr("Entrée sur une ligne : sa nouvelle quantité. Pour ajouter une UO, "
                             "tapez son code à gauche."),
                          this));
    layout->addWidget(m_invite);
    layout->addWidget(m_table, 1);
    m_table->setStretchColumn(1);
    m_table->setSource(m_model);
    connect(m_table, &DataTable::activatedId, this, &BonAvenantPanneau::ask);
}

void BonAvenantPanneau::showAvenant(const marche::Bon& avenant) {
    if (avenant.id != m_avenantId)
        m_invite->giveUp();
    m_avenantId = avenant.id;
    m_lignes = shown(m_session, marche::consolidatedLignes(m_session.database(), avenant.id));
    QList<SuiviModel::Ligne> rows;
    for (const marche::LigneConsolidee& line : std::as_const(m_lignes))
        rows.append({line.ligne.id,
                     {{line.ligne.code},
                      {line.ligne.libelle, {}, {}, false, {}, line.ligne.libelle},
                      Cellule::quantite(line.quantite)}});
    m_model->setLignes(rows);
}

void BonAvenantPanneau::ask(const QString& ligneId) {
    const auto line = std::find_if(m_lignes.begin(), m_lignes.end(), [&](const marche::LigneConsolidee& one) {
        return one.ligne.id == ligneId;
    });
    if (line == m_lignes.end())
        return;
    BonInvite::Demande demande;
    demande.question = tr("UO %1 : nouvelle quantité").arg(line->ligne.code);
    demande.consequence = tr("La différence devient une ligne de l’avenant, au prix du bon.");
    demande.bouton = tr("Modifier");
    demande.quantite = tr("Quantité après l’avenant");
    demande.quantiteInitiale = marche::quantiteTexte(line->apres);
    m_invite->ask(demande, [this, ligneId](const BonInvite::Reponse& reponse) -> base::Status {
        return store(m_session,
                     marche::amendLigne(m_session.database(), m_avenantId, ligneId, reponse.quantite));
    });
}

} // namespace isegorie::ui
