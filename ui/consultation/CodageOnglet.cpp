#include "ui/consultation/CodageOnglet.h"

#include "ui/consultation/CodageDoubleVue.h"
#include "ui/consultation/CodageGrille.h"
#include "ui/consultation/CodagePlanVue.h"
#include "ui/consultation/CodagePropositionsVue.h"
#include "ui/consultation/CodageResultatsVue.h"
#include "ui/consultation/CorpusChoix.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

namespace {

bool any(const QStringList& tables, std::initializer_list<const char*> names) {
    return std::any_of(names.begin(), names.end(),
                       [&tables](const char* name) { return tables.contains(QLatin1String(name)); });
}

} // namespace

CodageOnglet::CodageOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_countsLoader(contexte.session),
      m_views(new QTabWidget(this)),
      m_plan(new CodagePlanVue(contexte.session, this, m_views)),
      m_grid(new CodageGrille(contexte.session, this, m_views)),
      m_proposals(new CodagePropositionsVue(
          contexte.session, [this] { return m_grid->choix()->demande(); }, this, m_views)),
      m_double(new CodageDoubleVue(
          contexte.session, [this] { return m_grid->choix()->demande(); }, this, m_views)),
      m_results(new CodageResultatsVue(
          contexte.session, [this] { return m_grid->choix()->demande(); }, this, m_views)) {
    m_views->setDocumentMode(true);
    m_views->setAccessibleName(tr("Étapes du codage"));
    m_views->addTab(m_plan, tr("Plan"));
    m_views->addTab(m_grid, tr("Coder"));
    m_views->addTab(m_proposals, tr("Règles et propositions"));
    m_views->addTab(m_double, tr("Double codage"));
    m_views->addTab(m_results, tr("Résultats"));
    auto* column = makeColumn();
    column->addWidget(m_views, 1);
    connect(m_plan, &CodagePlanVue::raiseRequested, this, [this] { raise(m_plan); });
    connect(m_grid, &CodageGrille::raiseRequested, this, [this] { raise(m_grid); });
    connect(m_proposals, &CodagePropositionsVue::raiseRequested, this, [this] { raise(m_proposals); });
    connect(m_double, &CodageDoubleVue::raiseRequested, this, [this] { raise(m_double); });
    connect(m_results, &CodageResultatsVue::raiseRequested, this, [this] { raise(m_results); });
    connect(m_double, &CodageDoubleVue::coder, this, [this](const CodageGrille::Aveugle& sample) {
        m_views->setCurrentWidget(m_grid);
        m_grid->coderAveugle(sample);
    });
    connect(m_views, &QTabWidget::currentChanged, this, &CodageOnglet::readShown);
    connect(m_grid->choix(), &CorpusChoix::changed, this, &CodageOnglet::readShown);
    // Codings change with every key: the page would have all its tabs read again.
    connect(&session(), &Session::changed, this, &CodageOnglet::follow);
}

void CodageOnglet::raise(QWidget* view) {
    Q_EMIT raiseRequested();
    m_views->setCurrentWidget(view);
}

bool CodageOnglet::isSettled() const {
    return !m_countsLoader.isLoading() && m_grid->isSettled() && m_proposals->isSettled() &&
           m_double->isSettled() && m_results->isSettled();
}

void CodageOnglet::follow(const QStringList& tables) {
    if (concertation().isEmpty() || tables.isEmpty()) // all: the page tells
        return;
    const bool plan = any(tables, {"code", "plan_version"});
    const bool codings = any(tables, {"codage", "codage_lot", "codage_seuil"});
    if (plan)
        showPlan();
    if (plan || codings || any(tables, {"code_regle", "codage_echantillon"}))
        readShown();
    if (plan || codings) {
        m_grid->codagesChanged();
        readCounts();
    }
}

/// What is hidden is read when it is shown: a key in the grid must not wait for it.
void CodageOnglet::readShown() {
    if (m_views->currentWidget() == m_proposals)
        m_proposals->relire();
    else if (m_views->currentWidget() == m_double)
        m_double->relire();
    else if (m_views->currentWidget() == m_results)
        m_results->relire();
}

void CodageOnglet::showPlan() {
    m_plan->setConcertation(concertation());
    m_grid->setPlan(m_plan->plan());
    m_proposals->setPlan(m_plan->plan());
    m_double->setPlan(m_plan->plan());
}

void CodageOnglet::refresh() {
    showPlan();
    m_grid->setConcertation(concertation());
    m_proposals->setConcertation(concertation());
    m_double->setConcertation(concertation());
    m_results->setConcertation(concertation());
    readShown();
    readCounts();
}

void CodageOnglet::readCounts() {
    m_countsLoader.load<QHash<QString, ComptesCode>>(
        [id = concertation()](const storage::Database& database) { return textesParCode(database, id); },
        [this](const base::Result<QHash<QString, ComptesCode>>& counts) {
            if (counts)
                m_plan->setTextes(*counts);
        });
}

} // namespace isegorie::ui
