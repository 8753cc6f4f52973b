#include "ui/concertation/AgendaTab.h"

#include "core/base/Dates.h"
#include "core/concertation/ConcertationEdits.h"
#include "ui/concertation/MonthView.h"
#include "ui/concertation/TimelineView.h"
#include "ui/concertation/Tons.h"
#include "ui/shell/Card.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace isegorie::ui {

using namespace concertation;

AgendaTab::AgendaTab(Session& session, QWidget* parent)
    : ConcertationTab(session, Volet::Agenda, parent),
      m_timeline(new TimelineView(this)),
      m_model(new RowsModel({tr("Date"), tr("Jalon ou réunion"), tr("État")}, this)),
      m_below(new QSplitter(this)),
      m_left(new QWidget(m_below)),
      m_views(new QStackedWidget(m_left)),
      m_table(new DataTable(tr("Jalons et réunions"), m_views)),
      m_month(new MonthView(m_views)),
      m_card(new Card({}, this)),
      m_form(scrolled(m_card, m_below)),
      m_forms(new QStackedWidget(m_card)),
      m_jalonForm(new RecordForm(session, QStringLiteral("jalon"), m_forms)),
      m_reunionForm(new RecordForm(session, QStringLiteral("reunion"), m_forms)) {
    makeHead();
    body()->addWidget(m_timeline);
    makeBelow();
    makeJalonForm();
    makeReunionForm();
    m_timeline->setEditable(!session.isReadOnly());
    connect(m_timeline, &TimelineView::currentIdChanged, this, &AgendaTab::select);
    connect(m_timeline, &TimelineView::moveAsked, this, [this](const QString& id, int days) {
        this->session().apply(decalerJalon(this->session().database(), id, days),
                              QStringLiteral("jalon/%1/deplacer").arg(id));
    });
    connect(m_table, &DataTable::currentIdChanged, this, &AgendaTab::select);
    connect(m_month, &MonthView::activatedId, this, &AgendaTab::select);
    const auto toForm = [this](const QString& id) {
        select(id);
        if (const AgendaItem* chosen = item(id))
            (chosen->kind == AgendaItem::Kind::Jalon ? m_jalonForm : m_reunionForm)
                ->focusField(QStringLiteral("libelle"));
    };
    connect(m_timeline, &TimelineView::activatedId, this, toForm);
    connect(m_table, &DataTable::activatedId, this, toForm);
}

void AgendaTab::makeBelow() {
    m_table->setSource(m_model);
    m_table->setStretchColumn(1);
    m_table->setTwoLines(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setEmptyState(
        new EmptyState(QStringLiteral("calendar"), tr("Le calendrier est vide"),
                       tr("Ajoutez un jalon (Alt+J) ou une réunion : la frise se dessine au-dessus.")));
    m_views->addWidget(m_table);
    m_views->addWidget(m_month);
    m_views->setMinimumSize(320, 120); // date, name and state
    m_forms->addWidget(m_jalonForm);
    m_forms->addWidget(m_reunionForm);
    m_card->body()->addWidget(m_forms);
    m_card->body()->addStretch();
    m_form->hide();
    auto* column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space() / 2);
    column->addWidget(makeViewBar());
    column->addWidget(m_views, 1);
    m_below->setChildrenCollapsible(false);
    m_below->addWidget(m_left);
    m_below->addWidget(m_form);
    m_below->setStretchFactor(0, 1);
    m_below->setStretchFactor(1, 1);
    m_below->setHandleWidth(Theme::space());
    body()->addWidget(m_below, 1);
}

void AgendaTab::makeJalonForm() {
    m_jalonForm->setWriter([this](const QString& id, const QString& column, const QVariant& value) {
        return modifier(session().database(), Partie::Jalon, id, {{column, value}});
    });
    m_jalonForm->addText({QStringLiteral("libelle"), tr("Jalon"), {}, true});
    m_jalonForm->addDate({QStringLiteral("debut"), tr("Date"), {}, true, true});
    m_jalonForm->addDate({QStringLiteral("fin"), tr("Jusqu’au"), {}, false, true});
    m_jalonForm->addDate({QStringLiteral("atteint_le"), tr("Atteint le"), {}, false, true});
}

const AgendaItem* AgendaTab::item(const QString& id) const {
    for (const AgendaItem& one : m_items)
        if (one.id == id)
            return &one;
    return nullptr;
}

void AgendaTab::select(const QString& id) {
    const AgendaItem* chosen = item(id);
    m_currentId = chosen ? id : QString();
    m_remove->setEnabled(chosen && !session().isReadOnly());
    m_form->setVisible(chosen);
    if (!chosen) {
        m_jalonForm->setRecord({});
        m_reunionForm->setRecord({});
        return;
    }
    const bool jalon = chosen->kind == AgendaItem::Kind::Jalon;
    RecordForm* form = jalon ? m_jalonForm : m_reunionForm;
    if (form->recordId() != id)
        form->setRecord(id);
    m_forms->setCurrentWidget(form);
    m_timeline->setCurrentId(id);
    if (m_table->currentId() != id)
        m_table->selectId(id);
}

bool AgendaTab::openPart(const QString& id) {
    const AgendaItem* known = item(id);
    if (!known)
        return false;
    m_month->showDay(known->jour());
    select(id);
    return true;
}

QList<TableRow> AgendaTab::rows() const {
    QList<TableRow> list;
    for (const AgendaItem& one : m_items) {
        const bool jalon = one.kind == AgendaItem::Kind::Jalon;
        QString date = base::dateCourte(one.jour());
        if (!jalon)
            date += QStringLiteral("  ") + one.debut.time().toString(QStringLiteral("HH:mm"));
        RowCell state;
        if (jalon)
            state = {one.fait       ? tr("Atteint")
                     : one.enRetard ? tr("En retard")
                                    : tr("Prévu"),
                     {},
                     {},
                     one.fait       ? Tone::Success
                     : one.enRetard ? Tone::Danger
                                    : Tone::Neutral};
        list.append(
            {one.id,
             {{date, one.debut}, {one.titre, {}, one.nature == one.titre ? QString() : one.nature}, state},
             {},
             one.fait});
    }
    return list;
}

void AgendaTab::showFiche(const Fiche& fiche, QDate today) {
    const bool other = fiche.concertation.id != m_concertationId;
    m_concertationId = fiche.concertation.id;
    m_today = today;
    m_debut = fiche.concertation.debut;
    m_fin = fiche.concertation.fin;
    m_items = agendaOf(fiche, today);
    if (other) {
        m_currentId.clear();
        m_timeline->fit();
    }
    m_timeline->setContent(m_items, m_debut, m_fin, today);
    m_month->setContent(m_items, today);
    m_model->setRows(rows());
    select(other ? QString() : m_currentId);
}

QDate AgendaTab::proposedDay() const {
    if (m_views->currentWidget() == m_month && m_month->currentDay().isValid())
        return m_month->currentDay();
    QDate day = m_debut.isValid() && m_debut > m_today ? m_debut : m_today.addDays(1);
    while (day.dayOfWeek() > 5)
        day = day.addDays(1);
    return day;
}

void AgendaTab::addPart(bool jalon, const QVariantMap& fields) {
    const base::Result<storage::Edit> edit =
        ajouter(session().database(), jalon ? Partie::Jalon : Partie::Reunion, m_concertationId, fields);
    if (!session().apply(edit))
        return;
    Q_EMIT asked();
    select(edit->changes.first().id);
    RecordForm* form = jalon ? m_jalonForm : m_reunionForm;
    form->focusField(jalon ? QStringLiteral("libelle") : QStringLiteral("jour"));
    if (auto* edited = qobject_cast<QLineEdit*>(form->editor(QStringLiteral("libelle"))); edited && jalon)
        edited->selectAll();
}

void AgendaTab::addJalon() {
    addPart(true,
            {{QStringLiteral("libelle"), tr("Nouveau jalon")}, {QStringLiteral("debut"), proposedDay()}});
}

void AgendaTab::addReunion(const QString& genre) {
    addPart(false, {{QStringLiteral("genre"), genre},
                    {QStringLiteral("debut"), QDateTime(proposedDay(), QTime(10, 0))}});
}

void AgendaTab::removeCurrent() {
    const AgendaItem* chosen = item(m_currentId);
    if (!chosen)
        return;
    const Partie partie = chosen->kind == AgendaItem::Kind::Jalon ? Partie::Jalon : Partie::Reunion;
    const QString id = m_currentId;
    select({});
    session().apply(retirer(session().database(), partie, id));
}

void AgendaTab::planWeekly(int dayOfWeek) {
    const QDate from = m_debut.isValid() ? std::max(m_debut, m_today) : m_today;
    const QDate first = from.addDays((dayOfWeek - from.dayOfWeek() + 7) % 7);
    constexpr int kWeeks = 12; // when no end is known yet
    const QDate to = m_fin.isValid() ? m_fin : first.addDays(7 * kWeeks);
    session().apply(planifierPointsHebdomadaires(session().database(), m_concertationId,
                                                 QDateTime(first, QTime(10, 0)), to));
}

} // namespace isegorie::ui
