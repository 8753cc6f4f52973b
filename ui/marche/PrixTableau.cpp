#include "ui/marche/PrixTableau.h"

#include "core/marche/Catalogue.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/PrixCellules.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using marche::EcartPrix;
using marche::Prix;

namespace {

constexpr int kDesignation = 1; // of the prices; the gaps have it under the code

QString summaryOf(const QList<EcartPrix>& gaps) {
    const auto count = [&gaps](auto&& wanted) {
        return int(std::count_if(gaps.begin(), gaps.end(), wanted));
    };
    const auto both = [](const EcartPrix& gap) { return gap.avant && gap.apres; };
    const int up =
        count([&](const EcartPrix& gap) { return both(gap) && gap.apres->puHt > gap.avant->puHt; });
    const int down =
        count([&](const EcartPrix& gap) { return both(gap) && gap.apres->puHt < gap.avant->puHt; });
    const int added = count([](const EcartPrix& gap) { return !gap.avant; });
    const int removed = count([](const EcartPrix& gap) { return !gap.apres; });
    const int same = count([](const EcartPrix& gap) { return !gap.differs(); });
    QStringList texts;
    if (up > 0)
        texts << PrixTableau::tr("%n en hausse", nullptr, up);
    if (down > 0)
        texts << PrixTableau::tr("%n en baisse", nullptr, down);
    if (added > 0)
        texts << PrixTableau::tr("%n ajouté(s)", nullptr, added);
    if (removed > 0)
        texts << PrixTableau::tr("%n retiré(s)", nullptr, removed);
    if (same > 0)
        texts << PrixTableau::tr("%n inchangé(s)", nullptr, same);
    return texts.join(QStringLiteral(" · "));
}

} // namespace

PrixTableau::PrixTableau(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_priceModel(new SuiviModel(
          {tr("UO"), tr("Désignation"), tr("Unité"), tr("Prix HT"), tr("Prix HT sans fichier")}, this)),
      m_gapModel(
          new SuiviModel({tr("UO"), tr("Avant HT"), tr("Après HT"), tr("Écart HT"), tr("Évolution")}, this)),
      m_priceTable(makeTable(tr("Prix de la version"), m_priceModel)),
      m_gapTable(makeTable(tr("Comparaison des prix"), m_gapModel)),
      m_message(new InlineMessage(this)),
      m_tables(new QStackedLayout) {
    m_gapTable->setTwoLines(true);
    m_gapTable->setStretchColumn(0);
    m_priceTable->setStretchColumn(kDesignation);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(makeHead());
    column->addWidget(m_message);
    m_tables->addWidget(m_priceTable);
    m_tables->addWidget(m_gapTable);
    column->addLayout(m_tables, 1);
    m_priceTable->setEmptyState(new EmptyState(QStringLiteral("price"), tr("Choisissez une version"),
                                               tr("Ses prix s’affichent ici."), m_priceTable));
    m_gapTable->setEmptyState(new EmptyState(QStringLiteral("success"), tr("Aucun prix ne diffère"),
                                             tr("Les deux versions demandent les mêmes prix."), m_gapTable));
}

DataTable* PrixTableau::makeTable(const QString& name, SuiviModel* model) {
    auto* table = new DataTable(name, this);
    table->setSource(model);
    return table;
}

QWidget* PrixTableau::makeHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space() / 2);
    m_summary = makeLabel({}, "muted", head);
    m_search = new SearchField(tr("Chercher une UO"), head);
    m_compare = new QComboBox(head);
    m_compare->setAccessibleName(tr("Comparer avec une autre version"));
    m_compare->setToolTip(m_compare->accessibleName());
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_changesOnly = new QCheckBox(tr("Seulement ce qui change"), head);
    m_changesOnly->setChecked(true);
    auto* row = new FlowLayout(Theme::space());
    row->addWidget(m_search);
    row->addWidget(m_compare);
    row->addWidget(m_changesOnly);
    m_search->setMinimumWidth(220);
    column->addWidget(m_summary);
    column->addLayout(row);
    connect(m_search, &SearchField::searched, m_priceTable, &DataTable::setFilterText);
    connect(m_search, &SearchField::searched, m_gapTable, &DataTable::setFilterText);
    connect(m_compare, &QComboBox::activated, this, &PrixTableau::display);
    connect(m_changesOnly, &QCheckBox::toggled, this, &PrixTableau::display);
    return head;
}

void PrixTableau::setVersion(const QString& versionId, const QList<marche::VersionPrix>& versions) {
    m_versionId = versionId;
    m_versions = versions;
    fillChoices();
    display();
}

void PrixTableau::compareWith(const QString& versionId) {
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(versionId)));
    display();
}

void PrixTableau::fillChoices() {
    const QString before = m_compare->currentData().toString();
    m_compare->clear();
    m_compare->addItem(tr("Sans comparaison"), QString());
    for (const marche::VersionPrix& version : std::as_const(m_versions))
        if (version.id != m_versionId)
            m_compare->addItem(tr("Comparer avec : %1").arg(versionTexte(version)), version.id);
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(before)));
    m_compare->setEnabled(m_compare->count() > 1);
}

const marche::VersionPrix* PrixTableau::find(const QString& versionId) const {
    const auto found = std::find_if(m_versions.cbegin(), m_versions.cend(),
                                    [&versionId](const auto& one) { return one.id == versionId; });
    return found == m_versions.cend() ? nullptr : &*found;
}

void PrixTableau::display() {
    m_message->clear();
    const marche::VersionPrix* version = find(m_versionId);
    const marche::VersionPrix* other = find(m_compare->currentData().toString());
    const auto prices = version ? marche::listPrix(m_session.database(), version->id)
                                : base::Result<QList<Prix>>(QList<Prix>());
    if (!prices)
        m_message->setErreur(prices.error());
    m_prix = prices.value_or(QList<Prix>());
    m_search->setVisible(version);
    m_compare->setVisible(version);
    m_changesOnly->setVisible(version && other);
    m_summary->setVisible(version && other);
    m_tables->setCurrentWidget(other ? m_gapTable : m_priceTable);
    if (version && other)
        showGaps(*version, *other);
    else
        showPrices();
}

void PrixTableau::showPrices() {
    QList<SuiviModel::Ligne> rows;
    bool variants = false;
    for (const Prix& price : std::as_const(m_prix)) {
        const marche::UniteOeuvre* unite = marche::Catalogue::instance().find(price.code);
        variants = variants || price.puHtSansFichier;
        rows.append({price.code,
                     {{price.code},
                      celluleDesignation(price.code),
                      {unite ? unite->unite : QString()},
                      celluleDePrix(price),
                      celluleSansFichier(price)}});
    }
    m_priceTable->setColumnHidden(4, !variants);
    m_priceModel->setLignes(rows);
}

void PrixTableau::showGaps(const marche::VersionPrix& shown, const marche::VersionPrix& other) {
    const auto prices = marche::listPrix(m_session.database(), other.id);
    if (!prices)
        return m_message->setErreur(prices.error());
    const bool later = other.dateEffet > shown.dateEffet; // the earlier one is « avant », whichever is shown
    const QList<EcartPrix> gaps = later ? marche::compare(m_prix, *prices) : marche::compare(*prices, m_prix);
    m_summary->setText(
        tr("De « %1 » à « %2 » : %3")
            .arg((later ? shown : other).libelle, (later ? other : shown).libelle, summaryOf(gaps)));
    QList<SuiviModel::Ligne> rows;
    for (const EcartPrix& gap : gaps) {
        for (const VarianteEcart& variant : variantesDe(gap)) {
            const EcartPrix& one = variant.ecart;
            if (!m_changesOnly->isChecked() || one.differs())
                rows.append({variant.id(),
                             {celluleUo(variant), celluleDePrix(one.avant), celluleDePrix(one.apres),
                              celluleEcart(one), celluleEvolution(one)}});
        }
    }
    m_gapModel->setLignes(rows);
}

} // namespace isegorie::ui
