#include "ui/marche/RevisionPanneau.h"

#include "core/base/Dates.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/RevisionForm.h"
#include "ui/marche/RevisionResultat.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using marche::VersionPrix;
using Niveau = base::Constat::Niveau;

namespace {

constexpr int kFormWidth = 268;

/// The terms of the last revision, with its index to come; else the usual formula, a year after the first
/// prices.
RevisionForm::Saisie proposal(const QList<VersionPrix>& versions, QDate end) {
    RevisionForm::Saisie saisie;
    for (const VersionPrix& version : versions) {
        if (!version.isRevision())
            continue;
        const auto earlier = marche::revisionFromJson(version.revision);
        if (!earlier)
            continue;
        saisie.demande = earlier->demande;
        saisie.demande.s = {};
        saisie.dateEffet = version.dateEffet.addYears(1);
        break;
    }
    if (!saisie.dateEffet.isValid() && !versions.isEmpty())
        saisie.dateEffet = versions.last().dateEffet.addYears(1);
    if (end.isValid())
        saisie.dateEffet = std::min(saisie.dateEffet, end);
    return saisie;
}

/// One finding for all prices held at their cap: the table tells which.
base::Constats grouped(const marche::PlanRevision& plan) {
    base::Constats result = plan.constats;
    const auto isCap = [](const base::Constat& constat) {
        return constat.code == QLatin1String("revision.plafond");
    };
    const auto first = std::find_if(result.cbegin(), result.cend(), isCap);
    if (first == result.cend())
        return result;
    base::Constat all = *first;
    const auto count = std::count_if(result.cbegin(), result.cend(), isCap);
    if (count > 1)
        all.message = RevisionPanneau::tr("%n prix révisés sont tenus à leur plafond.", nullptr, int(count));
    result.removeIf(isCap);
    result.append(all);
    return result;
}

} // namespace

RevisionPanneau::RevisionPanneau(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_form(new RevisionForm(this)),
      m_result(new RevisionResultat(this)),
      m_facts(makeLabel({}, "muted", this)),
      m_error(new InlineMessage(this)),
      m_constats(new InlineMessage(this)) {
    setAccessibleName(tr("Révision des prix"));
    makeActions();
    auto* form = scrolled(m_form, this);
    form->setFixedWidth(kFormWidth);
    auto* content = new QWidget(this);
    Theme::setRole(content, "page");
    auto* right = new QVBoxLayout(content);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(Theme::space());
    right->addWidget(m_error);
    right->addWidget(m_constats);
    right->addWidget(m_result, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    row->addWidget(form);
    row->addWidget(scrolled(content, this), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(new SectionHeader(tr("Réviser les prix"), {}, this));
    column->addWidget(m_facts);
    column->addLayout(row, 1);
    column->addWidget(makeFoot());
    connect(m_form, &RevisionForm::changed, this, &RevisionPanneau::compute);
}

void RevisionPanneau::makeActions() {
    m_store = makeAction(this, QStringLiteral("revision.enregistrer"), tr("Enregistrer les prix révisés"),
                         QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close = makeAction(this, QStringLiteral("revision.renoncer"), tr("Renoncer à la révision"));
    m_close->setToolTip(tr("Ne rien enregistrer (Échap)"));
    connect(m_store, &QAction::triggered, this, &RevisionPanneau::store);
    connect(m_close, &QAction::triggered, this, &RevisionPanneau::close);
}

QWidget* RevisionPanneau::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    m_reason = makeLabel({}, "error", foot);
    row->addWidget(new ActionButton(m_store, ButtonRole::Primary, foot));
    row->addWidget(new ActionButton(m_close, ButtonRole::Normal, foot));
    row->addWidget(m_reason, 1);
    return foot;
}

void RevisionPanneau::start(const QString& attributionId) {
    m_attributionId = attributionId;
    const auto attribution = marche::loadAttribution(m_session.database(), attributionId);
    const auto versions = marche::listVersionsPrix(m_session.database(), attributionId);
    if (!attribution || !versions)
        return m_error->setErreur(attribution ? versions.error() : attribution.error());
    m_form->setVersions(*versions);
    m_form->propose(proposal(*versions, attribution->lotFin));
    m_form->focusFirst();
}

void RevisionPanneau::refresh() {
    if (m_attributionId.isEmpty())
        return;
    if (const auto versions = marche::listVersionsPrix(m_session.database(), m_attributionId))
        m_form->setVersions(*versions);
    compute();
}

void RevisionPanneau::compute() {
    m_plan.reset();
    m_error->clear();
    m_constats->clear();
    const auto saisie = m_form->read();
    if (!saisie) {
        m_result->showIncomplete(m_form->etapes(),
                                 saisie.error().message + QLatin1Char(' ') + saisie.error().remede);
        return showReason(saisie.error().message);
    }
    auto plan = marche::planRevision(m_session.database(), m_attributionId, saisie->demande,
                                     saisie->dateEffet, saisie->initialeId);
    if (!plan) {
        m_result->showIncomplete(m_form->etapes(), {});
        m_error->setErreur(plan.error());
        return showReason(plan.error().message);
    }
    m_plan = std::move(*plan);
    m_facts->setText(tr("%1, lot %2 · depuis « %3 »")
                         .arg(m_plan->attribution.titulaire)
                         .arg(m_plan->attribution.lot)
                         .arg(m_plan->initiale.libelle));
    QList<marche::Prix> current;
    for (const marche::EcartPrix& gap : std::as_const(m_plan->ecarts))
        if (gap.avant)
            current << *gap.avant;
    m_result->showRevision(m_plan->revision, current);
    m_constats->setConstats(grouped(*m_plan));
    QString reason;
    for (const base::Constat& constat : std::as_const(m_plan->constats))
        if (constat.niveau == Niveau::Bloquant && reason.isEmpty())
            reason = constat.message;
    showReason(reason);
}

void RevisionPanneau::showReason(const QString& reason) {
    m_store->setEnabled(reason.isEmpty() && !m_session.isReadOnly());
    m_reason->setText(m_plan ? reason : QString()); // what is missing is said beside the calculation
    m_store->setToolTip(reason.isEmpty() ? m_store->text() : reason);
}

void RevisionPanneau::store() {
    if (!m_plan || !m_session.flushOrShow())
        return;
    const auto edit = marche::storeRevision(m_session.database(), *m_plan);
    if (!edit)
        return m_error->setErreur(edit.error());
    const auto version = std::find_if(edit->changes.cbegin(), edit->changes.cend(), [](const auto& change) {
        return change.table == QLatin1String("version_prix");
    });
    const QString id = version->id;
    // The refresh that follows is no longer about it; what could not be stored stays on screen.
    const QString attributionId = std::exchange(m_attributionId, {});
    if (m_session.apply(*edit))
        Q_EMIT stored(id);
    else
        m_attributionId = attributionId;
}

void RevisionPanneau::close() {
    m_attributionId.clear();
    Q_EMIT closed();
}

void RevisionPanneau::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace isegorie::ui
