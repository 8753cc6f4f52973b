#include "ui/consultation/CodageOnglet.h"

#include "ui/consultation/CodageGrille.h"
#include "ui/consultation/CodagePlanVue.h"

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
      m_grid(new CodageGrille(contexte.session, this, m_views)) {
    m_views->setDocumentMode(true);
    m_views->setAccessibleName(tr("Étapes du codage"));
    m_views->addTab(m_plan, tr("Plan"));
    m_views->addTab(m_grid, tr("Coder"));
    auto* column = makeColumn();
    column->addWidget(m_views, 1);
    connect(m_plan, &CodagePlanVue::raiseRequested, this, [this] { raise(m_plan); });
    connect(m_grid, &CodageGrille::raiseRequested, this, [this] { raise(m_grid); });
    // Codings change with every key: the page would have all its tabs read again.
    connect(&session(), &Session::changed, this, &CodageOnglet::follow);
}

void CodageOnglet::raise(QWidget* view) {
    Q_EMIT raiseRequested();
    m_views->setCurrentWidget(view);
}

bool CodageOnglet::isSettled() const {
    return !m_countsLoader.isLoading() && m_grid->isSettled();
}

void CodageOnglet::follow(const QStringList& tables) {
    if (concertation().isEmpty() || tables.isEmpty()) // all: the page tells
        return;
    const bool plan = any(tables, {"code", "plan_version"});
    const bool codings = any(tables, {"codage", "codage_lot", "codage_seuil"});
    if (plan) {
        m_plan->setConcertation(concertation());
        m_grid->setPlan(m_plan->plan());
    }
    if (plan || codings) {
        m_grid->codagesChanged();
        readCounts();
    }
}

void CodageOnglet::refresh() {
    m_plan->setConcertation(concertation());
    m_grid->setPlan(m_plan->plan());
    m_grid->setConcertation(concertation());
    readCounts();
}

void CodageOnglet::readCounts() {
    m_countsLoader.load<QHash<QString, qint64>>(
        [id = concertation()](const storage::Database& database) { return textesParCode(database, id); },
        [this](const base::Result<QHash<QString, qint64>>& counts) {
            if (counts)
                m_plan->setTextes(*counts);
        });
}

} // namespace isegorie::ui
