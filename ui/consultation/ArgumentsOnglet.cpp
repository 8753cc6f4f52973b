#include "ui/consultation/ArgumentsOnglet.h"

#include "core/consultation/ArgumentsSortie.h"
#include "core/consultation/Tris.h"
#include "ui/consultation/ArgumentsModel.h"
#include "ui/consultation/CarteArgumentsVue.h"
#include "ui/consultation/CitationRecherche.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Nesting.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace consultation;

ArgumentsOnglet::ArgumentsOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_model(new ArgumentsModel(
          session().isReadOnly() ? ArgumentsModel::Ecrire()
                                 : [this](const QString& id, const QString& text) { return write(id, text); },
          this)),
      m_tree(new ArgumentsArbre(this)),
      m_map(new CarteArgumentsVue(this)),
      m_quoteRows(new RowsModel({tr("Verbatim"), tr("Contribution")}, this)),
      m_quotes(new DataTable(tr("Citations de l’argument"), this)),
      m_search(new CitationRecherche(contexte, this)),
      m_message(new InlineMessage(this)),
      m_facts(new QLabel(this)),
      m_exportMenu(new QMenu(this)) {
    makeActions();
    makeOutputs();
    m_message->setClosable(true);
    Theme::setRole(m_facts, "muted");
    m_facts->setWordWrap(true);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeOutline());
    splitter->setHandleWidth(Theme::space());
    m_sides = new QTabWidget(splitter);
    m_sides->setDocumentMode(true);
    m_sides->setAccessibleName(tr("À côté du plan"));
    m_sides->addTab(makeMap(), tr("Carte"));
    m_search->setParent(pagesOf(m_sides));
    m_sides->addTab(m_search, tr("Chercher des verbatims"));
    splitter->addWidget(m_sides);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({Theme::space(55), Theme::space(75)});
    auto* mention = new QLabel(mentionRepresentativite(), this);
    Theme::setRole(mention, "muted");
    mention->setWordWrap(true);
    auto* column = makeColumn();
    column->addWidget(makeBar());
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    column->addWidget(m_facts);
    column->addWidget(mention);
    connect(m_map, &CarteArgumentsVue::argumentChoisi, this, [this](const QString& id) { select(id); });
    connect(m_map, &CarteArgumentsVue::argumentOuvert, this, [this](const QString& id) { select(id, true); });
    connect(m_search, &CitationRecherche::citationDemandee, this, &ArgumentsOnglet::quote);
    currentChanged();
}

QWidget* ArgumentsOnglet::makeBar() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(Theme::space(), bar);
    for (QAction* action : {m_question, m_claim, m_for, m_against, m_cite})
        flow->addWidget(new ActionButton(action, ButtonRole::Normal, bar));
    flow->addWidget(menuButton(tr("Exporter"), QStringLiteral("export"), m_exportMenu, bar));
    flow->addWidget(menuButton(m_more, tr("Autres actions sur l’argument"), bar));
    return bar;
}

QWidget* ArgumentsOnglet::makeOutline() {
    auto* outline = new QSplitter(Qt::Vertical, this);
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Plan des arguments"));
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(Theme::space(12));
    m_tree->header()->setSectionResizeMode(ArgumentsModel::Texte, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ArgumentsModel::Citations, QHeaderView::ResizeToContents);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ArgumentsOnglet::currentChanged);
    connect(m_tree, &ArgumentsArbre::acteDemande, this, &ArgumentsOnglet::faire);
    m_quotes->setSource(m_quoteRows);
    m_quotes->setTwoLines(true);
    m_quotes->setSortingEnabled(false);
    m_quotes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_quotes->setEmptyState(new EmptyState(
        QStringLiteral("search"), tr("Aucune citation"),
        tr("« Citer… » cherche dans les contributions ; sélectionnez le passage, puis « Citer »."),
        m_quotes));
    connect(m_quotes, &DataTable::activatedId, this, &ArgumentsOnglet::openQuote);
    connect(m_quotes, &DataTable::currentIdChanged, this, &ArgumentsOnglet::updateQuoteActions);
    auto* below = new QWidget(outline);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    auto* row = new FlowLayout(Theme::space());
    for (QAction* action : std::as_const(m_onQuote))
        row->addWidget(new ActionButton(action, ButtonRole::Quiet, below));
    column->addWidget(m_quotes, 1);
    column->addLayout(row);
    outline->addWidget(m_tree);
    outline->addWidget(below);
    outline->setChildrenCollapsible(false);
    outline->setStretchFactor(0, 3);
    outline->setStretchFactor(1, 2);
    return outline;
}

QWidget* ArgumentsOnglet::makeMap() {
    auto* shown = new QWidget(this);
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    auto* row = new FlowLayout(Theme::space());
    constexpr double kStep = 1.25;
    for (QAction* action : {act(
                                "grossir", tr("Grossir la carte"), QStringLiteral("plus"),
                                [this] { m_map->zoomer(kStep); }, false),
                            act(
                                "reduire", tr("Réduire la carte"), QStringLiteral("minus"),
                                [this] { m_map->zoomer(1 / kStep); }, false),
                            act(
                                "ajuster", tr("Toute la carte"), QStringLiteral("search"),
                                [this] { m_map->ajuster(); }, false)})
        row->addWidget(new ActionButton(action, ButtonRole::Quiet, shown));
    column->addLayout(row);
    column->addWidget(m_map, 1);
    return shown;
}

void ArgumentsOnglet::refresh() {
    auto map = carteArguments(session().database(), concertation());
    if (!map)
        return m_message->setErreur(map.error());
    const QString before = courant();
    const bool other = m_shown != concertation();
    m_shown = concertation();
    if (other)
        m_message->clear();
    m_search->setConcertation(concertation());
    const auto size = m_model->carte().noeuds.size();
    m_model->setCarte(std::move(*map));
    const CarteArguments& now = m_model->carte();
    if (other || now.noeuds.size() != size || !m_tree->currentIndex().isValid()) {
        m_tree->expandAll();
        select(now.place(before) >= 0 ? before : now.noeuds.empty() ? QString() : now.noeuds.front().id);
    }
    m_map->setCarte(now);
    m_facts->setText(
        now.noeuds.empty()
            ? tr("Une question porte des thèses ; chaque thèse, ses arguments pour et contre ; chacun "
                 "cite ce qui a été écrit. Commencez par « Question » ou « Thèse ».")
            : argumentsBilan(now));
    currentChanged();
}

QString ArgumentsOnglet::courant() const {
    const NoeudArgument* node = m_model->noeud(m_tree->currentIndex());
    return node == nullptr ? QString() : node->id;
}

void ArgumentsOnglet::select(const QString& id, bool edit) {
    const QModelIndex index = m_model->find(id);
    m_tree->setCurrentIndex(index);
    if (!index.isValid())
        return;
    m_tree->scrollTo(index);
    if (edit && !session().isReadOnly()) {
        m_tree->setFocus(Qt::OtherFocusReason);
        m_tree->edit(index);
    }
}

void ArgumentsOnglet::currentChanged() {
    const NoeudArgument* node = m_model->noeud(m_tree->currentIndex());
    const bool writable = !session().isReadOnly() && !concertation().isEmpty();
    const bool argument =
        node != nullptr && (node->genre == GenreArgument::Pour || node->genre == GenreArgument::Contre);
    m_question->setEnabled(writable);
    m_claim->setEnabled(writable);
    for (QAction* action : {m_for, m_against})
        action->setEnabled(writable && node != nullptr && node->genre != GenreArgument::Question);
    m_cite->setEnabled(writable && node != nullptr);
    for (QAction* action : std::as_const(m_more))
        action->setEnabled(writable && (node != nullptr || action == m_more.last()));
    m_more.first()->setEnabled(writable && argument);
    m_search->setArgument(node == nullptr || !writable ? QString() : node->texte);
    m_map->setCourant(node == nullptr ? QString() : node->id);
    showQuotes();
}

void ArgumentsOnglet::showQuotes() {
    QList<TableRow> rows;
    if (const NoeudArgument* node = m_model->noeud(m_tree->currentIndex()))
        for (const CitationArgument& one : node->citations)
            rows.append(
                {one.id,
                 {{one.verbatim().simplified(), {}, one.extrait.isEmpty() ? tr("en entier") : tr("extrait")},
                  {one.numero == 0 ? tr("plus dans la base") : one.identifiant}},
                 {},
                 one.numero == 0});
    m_quoteRows->setRows(rows);
    updateQuoteActions();
}

/// To look at one writes nothing.
void ArgumentsOnglet::updateQuoteActions() {
    const bool some = !m_quotes->currentId().isEmpty();
    for (QAction* action : std::as_const(m_onQuote))
        action->setEnabled(some && (action == m_onQuote.first() || !session().isReadOnly()));
}

} // namespace isegorie::ui
