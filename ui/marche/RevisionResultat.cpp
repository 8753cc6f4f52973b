#include "ui/marche/RevisionResultat.h"

#include "ui/marche/BonAffichage.h"
#include "ui/marche/PrixCellules.h"
#include "ui/shell/Badge.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QVBoxLayout>

namespace isegorie::ui {

using Cellule = SuiviModel::Cellule;
using marche::EcartPrix;
using marche::LigneRevision;
using marche::Prix;

namespace {

enum Colonne { Uo, Initial, Revise, Evolution };

/// The change from 1 of the coefficient, in ten-thousandths.
qint64 changeOf(const marche::CoefficientRevision& coefficient) {
    qint64 unit = 1;
    for (int i = 0; i < coefficient.decimales; ++i)
        unit *= 10;
    return (coefficient.valeur - unit) * 10'000 / unit;
}

/// variant: from what is in force to the revised price; initial: P0.
SuiviModel::Ligne rowOf(const LigneRevision& line, const VarianteEcart& variant, base::Montant initial) {
    const EcartPrix& gap = variant.ecart;
    Cellule revised = celluleDePrix(gap.apres);
    if (gap.avant->puHt != initial)
        revised.sousTitre = RevisionResultat::tr("en vigueur : %1").arg(montantTexte(gap.avant->puHt));
    Cellule outcome = celluleEvolution(gap);
    if (line.exclue)
        outcome = Cellule::badge(RevisionResultat::tr("non révisé"), Tone::Neutral);
    if (line.plafonnee) {
        outcome = Cellule::badge(RevisionResultat::tr("plafond"), Tone::Warning);
        outcome.detail =
            RevisionResultat::tr("Le prix révisé dépasserait le plafond du CCTP : il y est tenu.");
    }
    return {variant.id(), {celluleUo(variant), celluleDePrix(Prix{gap.code, initial, {}}), revised, outcome}};
}

} // namespace

RevisionResultat::RevisionResultat(QWidget* parent)
    : QWidget(parent),
      m_model(new SuiviModel({tr("UO"), tr("P0 HT"), tr("Révisé HT"), tr("Évolution")}, this)),
      m_table(new DataTable(tr("Prix révisés"), this)) {
    m_table->setStretchColumn(Uo);
    m_table->setTwoLines(true);
    m_table->setSource(m_model);
    m_table->setMinimumHeight(140);
    m_table->setEmptyState(
        new EmptyState(QStringLiteral("price"), tr("Les prix révisés s’affichent ici"),
                       tr("Dès que la formule et les deux indices sont complets, chaque prix "
                          "est calculé ; rien n’est enregistré avant votre accord."),
                       m_table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(makeCalcul());
    column->addWidget(m_table, 1);
}

QWidget* RevisionResultat::makeCalcul() {
    auto* card = new Card({}, this);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::space());
    m_coefficient = new QLabel(card);
    Theme::setRole(m_coefficient, "figure");
    m_evolution = new Badge({}, Tone::Neutral, card);
    m_missing = makeLabel({}, "muted", card);
    head->addWidget(m_coefficient);
    head->addWidget(m_evolution, 0, Qt::AlignVCenter);
    head->addWidget(m_missing, 1, Qt::AlignVCenter);
    card->body()->addLayout(head);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(2);
    card->body()->addLayout(m_steps);
    return card;
}

void RevisionResultat::showEtapes(const QStringList& etapes) {
    m_etapes = etapes;
    while (m_steps->count() < etapes.size()) {
        QLabel* label = makeLabel({}, "normal", this);
        label->setFont(Theme::font(FontRole::Small));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_steps->addWidget(label);
    }
    for (int i = 0; i < m_steps->count(); ++i) {
        auto* label = qobject_cast<QLabel*>(m_steps->itemAt(i)->widget());
        label->setVisible(i < etapes.size());
        label->setText(i < etapes.size() ? QStringLiteral("%1. %2").arg(i + 1).arg(etapes.at(i)) : QString());
    }
}

void RevisionResultat::showIncomplete(const QStringList& etapes, const QString& manque) {
    m_coefficient->setText(QStringLiteral("× ?"));
    m_evolution->set({}, Tone::Neutral);
    m_missing->setText(manque);
    showEtapes(etapes);
    m_model->setLignes({});
}

void RevisionResultat::showRevision(const marche::Revision& revision, const QList<Prix>& enVigueur) {
    m_coefficient->setText(QStringLiteral("× %1").arg(revision.coefficient.texte()));
    const qint64 change = changeOf(revision.coefficient);
    m_evolution->set(evolutionTexte(change), change > 0 ? Tone::Warning : Tone::Success);
    m_missing->clear();
    showEtapes(revision.etapes);
    QHash<QString, Prix> current;
    for (const Prix& price : enVigueur)
        current.insert(price.code, price);
    QList<SuiviModel::Ligne> rows;
    for (const LigneRevision& line : revision.lignes) {
        const Prix before = current.value(line.apres.code, line.avant);
        for (const VarianteEcart& variant : variantesDe({line.apres.code, before, line.apres})) {
            const auto initial = variant.sansFichier ? line.avant.puHtSansFichier : line.avant.puHt;
            if (initial && variant.ecart.avant && variant.ecart.apres)
                rows << rowOf(line, variant, *initial);
        }
    }
    m_model->setLignes(rows);
    m_table->resizeColumnToContents(Revise); // a first « en vigueur » needs more room than its price
}

QString RevisionResultat::coefficient() const {
    return m_coefficient->text();
}

} // namespace isegorie::ui
