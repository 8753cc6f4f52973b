#include "ui/marche/TitulaireFiche.h"

#include "core/marche/Siret.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/SiretEtat.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/RecordForm.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

enum Column { LotColumn, Accord, Rang, Prix };

} // namespace

RecordForm* makeTitulaireForm(Session& session, QWidget* parent) {
    auto* form = new RecordForm(session, QStringLiteral("titulaire"), parent);
    form->setReader([&session](const QString& id) {
        QVariantMap row = session.database().record(QStringLiteral("titulaire"), id).value_or(QVariantMap());
        const QString siret = QStringLiteral("siret");
        row.insert(siret, marche::siretTexte(row.value(siret).toString()));
        return row;
    });
    form->setWriter([&session](const QString& id, const QString& column, const QVariant& value) {
        return marche::updateTitulaire(session.database(), id, {{column, value}});
    });
    const auto tr = [](const char* text) { return TitulaireFiche::tr(text); };
    form->addText({QStringLiteral("raison_sociale"), tr("Raison sociale"), {}, true});
    QLineEdit* siret = form->addText({QStringLiteral("siret"), tr("SIRET"), {}, false, true});
    auto* state = new SiretEtat(form);
    state->follow(siret);
    form->addWidget(state, tr("Contrôle du SIRET"), true);
    form->addLongText({QStringLiteral("adresse"), tr("Adresse")}, 2);
    form->addText({QStringLiteral("contact"), tr("Contact"), {}, false, true, tr("Nom et qualité")});
    form->addText(
        {QStringLiteral("courriel"), tr("Courriel"), {}, false, true, QStringLiteral("contact@exemple.fr")});
    return form;
}

TitulaireFiche::TitulaireFiche(Session& session, const QList<QAction*>& actions, QWidget* parent)
    : MarcheFiche(session, actions, parent),
      m_form(makeTitulaireForm(session, this)),
      m_model(new SuiviModel({tr("Lot"), tr("Accord-cadre"), tr("Rang"), tr("Prix")}, this)),
      m_lots(new DataTable(tr("Lots du titulaire"), this)),
      m_none(makeLabel(tr("Aucun lot ne lui est attribué : cela se fait dans la fiche du lot."), "muted",
                       this)) {
    Card* sheet = addCard({});
    sheet->body()->addWidget(m_form);
    Card* card = addCard(tr("Lots attribués"));
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_lots);
    m_lots->setStretchColumn(LotColumn);
    m_lots->setSource(m_model);
    m_lots->setSelectionMode(QAbstractItemView::SingleSelection);
    m_lots->setToolTip(tr("Entrée ou double-clic ouvre le lot et ses prix"));
    connect(m_lots, &DataTable::activatedId, this, &MarcheFiche::recordRequested);
}

void TitulaireFiche::focusFirst() {
    m_form->focusField(QStringLiteral("raison_sociale"));
}

bool TitulaireFiche::display(const MarcheLu& lu) {
    const marche::Titulaire* titulaire = lu.titulaire(recordId());
    if (!titulaire)
        return false;
    const QList<marche::Attribution> held = lu.attributionsDuTitulaire(titulaire->id);
    setHead(titulaire->raisonSociale, titulaire->siret.isEmpty()
                                          ? tr("SIRET à compléter")
                                          : tr("SIRET %1").arg(marche::siretTexte(titulaire->siret)));
    if (m_form->recordId() != titulaire->id)
        m_form->setRecord(titulaire->id);
    QList<SuiviModel::Ligne> rows;
    for (const marche::Attribution& one : held)
        rows.append({one.id,
                     {{lotLongLabel(one.lot), one.lot},
                      {one.accordCadre},
                      {QString::number(one.rang), one.rang},
                      one.versions == 0
                          ? SuiviModel::Cellule::badge(tr("Aucun prix"), Tone::Warning)
                          : SuiviModel::Cellule{tr("%n version(s)", nullptr, one.versions), one.versions}}});
    m_model->setLignes(rows);
    m_lots->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    fitRows(m_lots, int(rows.size()));
    return true;
}

} // namespace isegorie::ui
