#include "ui/marche/TitulairesListe.h"

#include "core/marche/Siret.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"

#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

QString lotsTexte(const QList<marche::Attribution>& held) {
    QStringList numbers;
    for (const marche::Attribution& one : held)
        if (const QString number = QString::number(one.lot); !numbers.contains(number))
            numbers << number;
    numbers.sort();
    return numbers.isEmpty() ? QStringLiteral("—") : numbers.join(QStringLiteral(", "));
}

} // namespace

TitulairesListe::TitulairesListe(QWidget* parent)
    : QWidget(parent),
      m_model(new SuiviModel({tr("Raison sociale"), tr("SIRET"), tr("Lots")}, this)),
      m_search(new SearchField(tr("Chercher un titulaire…"), this)),
      m_empty(new EmptyState(QStringLiteral("users"), tr("Aucun titulaire"),
                             tr("L’annuaire garde la raison sociale, le SIRET et le contact de chaque "
                                "titulaire."),
                             this)),
      m_table(new DataTable(tr("Annuaire des titulaires"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(), 0, 0);
    layout->setSpacing(Theme::space());
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    m_search->setAccessibleName(tr("Chercher un titulaire"));
    m_search->setToolTip(tr("Raison sociale ou SIRET (Ctrl+F)"));
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    m_table->setColumnHidden(1,
                             true); // under the name; the search reads it, and it can be shown to be copied
    m_table->setEmptyState(m_empty);
    m_table->setNoMatchText(tr("Aucun titulaire ne correspond"),
                            tr("Essayez une partie du nom ou du SIRET."));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_search, &SearchField::searched, m_table, &DataTable::setFilterText);
}

void TitulairesListe::setContenu(const MarcheLu& lu) {
    QList<SuiviModel::Ligne> rows;
    for (const marche::Titulaire& one : lu.titulaires) {
        SuiviModel::Cellule name{one.raisonSociale};
        SuiviModel::Cellule siret{marche::siretTexte(one.siret)};
        siret.copie = one.siret;
        name.sousTitre = one.siret.isEmpty() ? tr("SIRET à compléter") : siret.texte;
        rows.append({one.id, {name, siret, {lotsTexte(lu.attributionsDuTitulaire(one.id))}}});
    }
    m_model->setLignes(rows);
}

void TitulairesListe::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace isegorie::ui
