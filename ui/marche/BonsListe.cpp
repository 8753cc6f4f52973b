#include "ui/marche/BonsListe.h"

#include "core/concertation/Liste.h"
#include "core/marche/Titulaire.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonsModel.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

namespace {

constexpr int kReloadPause = 350; // ms: longer than a burst of saves, shorter than a glance at the list

void selectData(QComboBox* combo, const QVariant& value) {
    combo->setCurrentIndex(std::max(0, combo->findData(value)));
}

} // namespace

BonsListe::BonsListe(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_loader(session),
      m_model(new BonsModel(this)),
      m_table(new DataTable(tr("Bons de commande"), this)),
      m_empty(new EmptyState(QStringLiteral("order"), tr("Aucun bon de commande"),
                             tr("Un bon de commande réunit les prestations commandées à un titulaire pour "
                                "une concertation."),
                             this)),
      m_head(new QHBoxLayout),
      m_search(new SearchField(tr("Rechercher un bon…"), this)),
      m_filters(makeFilters()),
      m_totals(makeLabel({}, "muted", this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space());
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(Theme::space());
    m_head->addWidget(m_search, 1);
    layout->addLayout(m_head);
    layout->addWidget(m_filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);
    m_search->setAccessibleName(tr("Rechercher un bon de commande"));
    m_totals->setAccessibleName(tr("Totaux de la sélection"));
    m_table->setStretchColumn(BonsModel::Objet);
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    m_table->setColumnHidden(BonsModel::Concertation,
                             true); // under the object; at hand in the menu of the head
    m_table->setEmptyState(m_empty);
    m_table->setNoMatchText(tr("Aucun bon ne correspond"), tr("Élargissez la recherche ou les filtres."));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadPause);
    connect(&m_reload, &QTimer::timeout, this, &BonsListe::reload);
    connect(m_search, &SearchField::searched, this, &BonsListe::reload);
    connect(m_table, &DataTable::currentIdChanged, this, &BonsListe::currentChanged);
    connect(m_table, &DataTable::activatedId, this, &BonsListe::opened);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BonsListe::updateTotals);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BonsListe::updateTotals);
}

QWidget* BonsListe::makeFilters() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    m_lot = addFilter(tr("Lot"), tr("Tous les lots"));
    m_statut = addFilter(tr("Statut"), tr("Tous les statuts"));
    m_titulaire = addFilter(tr("Titulaire"), tr("Tous les titulaires"));
    m_concertation = addFilter(tr("Concertation"), tr("Toutes les concertations"));
    for (QComboBox* combo : {m_lot, m_statut, m_titulaire, m_concertation}) {
        combo->setParent(bar);
        row->addWidget(combo, combo == m_concertation || combo == m_titulaire ? 2 : 1);
    }
    for (int lot = 1; lot <= 4; ++lot)
        m_lot->addItem(lotLongLabel(lot), lot);
    for (const marche::StatutBon statut : marche::tousStatuts())
        m_statut->addItem(marche::statutLabel(statut), int(statut));
    return bar;
}

QComboBox* BonsListe::addFilter(const QString& name, const QString& all) {
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(tr("Filtrer par %1").arg(name.toLower()));
    combo->setToolTip(combo->accessibleName());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->addItem(all, {});
    connect(combo, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    return combo;
}

void BonsListe::addToHead(QWidget* widget) {
    m_head->addWidget(widget);
}

void BonsListe::fillChoices() {
    const auto fill = [](QComboBox* combo, const QList<std::pair<QString, QString>>& entries) {
        bool same = combo->count() == entries.size() + 1;
        for (int i = 0; same && i < entries.size(); ++i)
            same = combo->itemData(i + 1) == entries.at(i).first &&
                   combo->itemText(i + 1) == entries.at(i).second;
        if (same)
            return;
        const QSignalBlocker blocker(combo);
        const QVariant current = combo->currentData();
        while (combo->count() > 1)
            combo->removeItem(combo->count() - 1);
        for (const auto& [id, label] : entries)
            combo->addItem(label, id);
        selectData(combo, current);
    };
    QList<std::pair<QString, QString>> entries;
    if (const auto titulaires = marche::listTitulaires(m_session.database())) {
        for (const marche::Titulaire& titulaire : *titulaires)
            entries.append({titulaire.id, titulaire.raisonSociale});
        fill(m_titulaire, entries);
    }
    entries.clear();
    if (const auto titles = concertation::lireTitres(m_session.database()))
        fill(m_concertation, *titles);
}

marche::FiltreBons BonsListe::filtre() const {
    marche::FiltreBons filtre;
    filtre.texte = m_search->text();
    filtre.lot = m_lot->currentData().toInt();
    if (m_statut->currentData().isValid())
        filtre.statuts = {marche::StatutBon(m_statut->currentData().toInt())};
    filtre.titulaireId = m_titulaire->currentData().toString();
    filtre.concertationId = m_concertation->currentData().toString();
    return filtre;
}

void BonsListe::reload() {
    m_reload.stop();
    if (m_model->bons().isEmpty())
        m_table->setLoading(true);
    m_loader.load<QList<marche::BonResume>>(
        [filtre = filtre()](const storage::Database& database) { return marche::listBons(database, filtre); },
        [this](const auto& bons) { showBons(bons); });
}

void BonsListe::showBons(const base::Result<QList<marche::BonResume>>& bons) {
    m_table->setLoading(false);
    if (!bons) {
        m_session.notify(bons.error());
        return;
    }
    m_model->setBons(*bons);
    updateEmptyState();
    updateTotals();
    if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
        m_table->selectId(wanted);
}

void BonsListe::select(const QString& id) {
    const bool there = m_table->currentId() == id || m_table->selectId(id);
    m_wanted = there && isSettled() ? QString() : id;
}

void BonsListe::reloadSoon() {
    m_reload.start();
}

void BonsListe::updateEmptyState() {
    const bool filtered = !m_search->text().isEmpty() || m_lot->currentIndex() > 0 ||
                          m_statut->currentIndex() > 0 || m_titulaire->currentIndex() > 0 ||
                          m_concertation->currentIndex() > 0;
    if (filtered)
        m_empty->setTexts(tr("Aucun bon ne correspond"), tr("Élargissez la recherche ou les filtres."));
    else
        m_empty->setTexts(tr("Aucun bon de commande"),
                          tr("Un bon de commande réunit les prestations commandées à un titulaire pour une "
                             "concertation. Créez le premier, puis ajoutez-y des lignes par code, depuis le "
                             "catalogue ou à partir du besoin."));
}

QStringList BonsListe::selectedIds() const {
    return m_table->selectedIds();
}

void BonsListe::updateTotals() {
    const QStringList ids = m_table->selectedIds();
    base::Montant ht;
    base::Montant ttc;
    int count = 0;
    const auto add = [&](const marche::BonResume& bon) {
        ht += bon.ht;
        ttc += bon.ttc;
        ++count;
    };
    if (ids.size() > 1)
        for (const QString& id : ids) {
            if (const marche::BonResume* bon = m_model->find(id))
                add(*bon);
        }
    else
        std::for_each(m_model->bons().begin(), m_model->bons().end(), add);
    const QString what =
        ids.size() > 1 ? tr("%n bon(s) sélectionné(s)", nullptr, count) : tr("%n bon(s)", nullptr, count);
    m_totals->setText(tr("%1 — %2 HT — %3 TTC").arg(what, montantTexte(ht), montantTexte(ttc)));
}

void BonsListe::setCompact(bool compact) {
    if (compact == m_compact)
        return;
    if (compact)
        m_wideColumns = m_table->saveState();
    m_compact = compact;
    m_model->setCompact(compact);
    m_filters->setVisible(!compact);
    for (int column = 0; column < BonsModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, compact ? column != BonsModel::Numero && column != BonsModel::Statut
                                                 : column == BonsModel::Concertation);
    m_table->setStretchColumn(compact ? BonsModel::Numero : BonsModel::Objet);
    m_table->horizontalHeader()->setVisible(!compact);
    if (!compact)
        m_table->restoreState(m_wideColumns);
}

void BonsListe::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BonsListe::clearFilters() {
    for (QComboBox* combo : {m_lot, m_statut, m_titulaire, m_concertation}) {
        const QSignalBlocker blocker(combo);
        combo->setCurrentIndex(0);
    }
    m_search->clear();
    reload();
}

QString BonsListe::neighbour(const QString& id, int step) const {
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (m_model->bons().at(row).id != id)
            continue;
        const QModelIndex here = m_table->fromSource(m_model->index(row, 0));
        const QModelIndex there = m_table->model()->index(here.row() + step, 0);
        return there.isValid() ? there.data(TableRole::Id).toString() : QString();
    }
    return {};
}

QJsonObject BonsListe::saveState() const {
    return {{QStringLiteral("recherche"), m_search->text()},
            {QStringLiteral("lot"), m_lot->currentData().toInt()},
            {QStringLiteral("statut"), m_statut->currentIndex()},
            {QStringLiteral("titulaire"), m_titulaire->currentData().toString()},
            {QStringLiteral("concertation"), m_concertation->currentData().toString()},
            {QStringLiteral("colonnes"), m_compact ? m_wideColumns : m_table->saveState()}};
}

void BonsListe::restoreState(const QJsonObject& state) {
    fillChoices();
    for (QComboBox* combo : {m_lot, m_statut, m_titulaire, m_concertation})
        combo->blockSignals(true);
    m_search->setText(state.value(QLatin1String("recherche")).toString());
    selectData(m_lot, state.value(QLatin1String("lot")).toInt());
    m_statut->setCurrentIndex(state.value(QLatin1String("statut")).toInt());
    selectData(m_titulaire, state.value(QLatin1String("titulaire")).toString());
    selectData(m_concertation, state.value(QLatin1String("concertation")).toString());
    for (QComboBox* combo : {m_lot, m_statut, m_titulaire, m_concertation})
        combo->blockSignals(false);
    const QJsonObject columns = state.value(QLatin1String("colonnes")).toObject();
    if (!m_compact && !columns.isEmpty())
        m_table->restoreState(columns);
    reload();
}

} // namespace isegorie::ui
