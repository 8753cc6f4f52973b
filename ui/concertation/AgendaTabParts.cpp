// The head of the calendar tab, and the form of a réunion.
#include "core/concertation/ConcertationEdits.h"
#include "ui/concertation/AgendaTab.h"
#include "ui/concertation/MonthView.h"
#include "ui/concertation/PartiePanel.h"
#include "ui/concertation/TimelineView.h"
#include "ui/concertation/Tons.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Fields.h"
#include "ui/shell/FlowLayout.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStackedWidget>

namespace isegorie::ui {

using namespace concertation;

namespace {

/// Reads 14:30, 14h30, 14 h, 9.
base::Result<QTime> readTime(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,2})\\s*(?:[h:]\\s*(\\d{2})?)?\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (match.hasMatch() && time.isValid())
        return time;
    return base::echec(base::Erreur::saisie(QStringLiteral("reunion.heure"),
                                            AgendaTab::tr("Cette heure n’est pas lisible."),
                                            AgendaTab::tr("Écrivez-la 14:30 ou 14h30.")));
}

/// The form shows day and hour apart; the base has one moment.
base::Result<QVariantMap> storedFields(const QVariantMap& row, const QString& column, const QVariant& value) {
    const QString debut = row.value(QStringLiteral("debut")).toString();
    if (column == QLatin1String("jour"))
        return QVariantMap{{QStringLiteral("debut"), value.toString() + debut.mid(10)}};
    if (column != QLatin1String("heure"))
        return QVariantMap{{column, value}};
    const base::Result<QTime> time = readTime(value.toString());
    if (!time)
        return base::echec(time.error());
    return QVariantMap{{QStringLiteral("debut"),
                        debut.left(10) + QLatin1Char('T') + time->toString(QStringLiteral("HH:mm"))}};
}

/// The icon alone; the name is for screen readers and the tooltip.
QPushButton* iconButton(QAction* action, QWidget* parent) {
    auto* button = new QPushButton(action->icon(), {}, parent);
    Theme::setRole(button, "quiet");
    button->setAccessibleName(action->text());
    button->setToolTip(tooltipOf(*action));
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

void AgendaTab::makeReunionForm() {
    m_reunionForm->setReader([this](const QString& id) {
        QVariantMap row = session().database().record(QStringLiteral("reunion"), id).value_or(QVariantMap());
        const QString debut = row.value(QStringLiteral("debut")).toString();
        row.insert(QStringLiteral("jour"), debut.left(10));
        row.insert(QStringLiteral("heure"), debut.mid(11, 5));
        return row;
    });
    m_reunionForm->setWriter([this](const QString& id, const QString& column,
                                    const QVariant& value) -> base::Result<storage::Edit> {
        const base::Result<QVariantMap> row = session().database().record(QStringLiteral("reunion"), id);
        if (!row)
            return base::echec(row.error());
        const base::Result<QVariantMap> fields = storedFields(*row, column, value);
        if (!fields)
            return base::echec(fields.error());
        return modifier(session().database(), Partie::Reunion, id, *fields);
    });
    m_reunionForm->addChoice({QStringLiteral("genre"), tr("Réunion")}, choicesOf<GenreReunion>());
    m_reunionForm->addText({QStringLiteral("libelle"), tr("Intitulé")});
    m_reunionForm->addDate({QStringLiteral("jour"), tr("Date"), {}, true, true});
    m_reunionForm->addText({QStringLiteral("heure"), tr("Heure"), {}, true, true, QStringLiteral("14:30")});
    m_reunionForm->addInteger({QStringLiteral("duree_minutes"), tr("Durée"), {}, true, true}, 5, 2880,
                              tr(" min"));
    m_reunionForm->addText(
        {QStringLiteral("lieu"), tr("Lieu"), {}, false, true, tr("Salle, visioconférence…")});
    m_reunionForm->addLongText({QStringLiteral("participants"), tr("Participants")}, 1);
    m_reunionForm->addLongText({QStringLiteral("ordre_du_jour"), tr("Ordre du jour")}, 2);
    m_reunionForm->addLongText({QStringLiteral("compte_rendu"), tr("Compte rendu")}, 2);
}

void AgendaTab::makeHead() {
    auto* head = new FlowLayout(Theme::space());
    QAction* jalon = makeAction(this, QStringLiteral("concertation.jalon.ajouter"), tr("Ajouter un jalon"),
                                QStringLiteral("plus"), QKeySequence(Qt::ALT | Qt::Key_J));
    jalon->setIconText(tr("Jalon"));
    connect(jalon, &QAction::triggered, this, &AgendaTab::addJalon);
    head->addWidget(new ActionButton(jalon, ButtonRole::Normal, this));
    auto* meetings = choiceMenuButton(tr("Réunion"), QStringLiteral("ajouter-reunion"), choix<GenreReunion>(),
                                      this, [this](const QString& key) { addReunion(key); });
    meetings->setAccessibleName(tr("Ajouter une réunion"));
    meetings->setToolTip(meetings->accessibleName());
    head->addWidget(meetings);
    QList<Choix> days;
    for (int day = 1; day <= 5; ++day)
        days.append({QString::number(day), tr("Chaque %1 à 10 h").arg(QLocale().standaloneDayName(day)), {}});
    head->addWidget(choiceMenuButton(tr("Points hebdomadaires"), QStringLiteral("points-hebdomadaires"), days,
                                     this, [this](const QString& day) { planWeekly(day.toInt()); }));
    const auto zoom = [&](const char* name, const QString& text, const char* icon,
                          void (TimelineView::*slot)()) {
        QAction* action = makeAction(this, QLatin1String(name), text, QLatin1String(icon));
        connect(action, &QAction::triggered, m_timeline, slot);
        head->addWidget(iconButton(action, this));
    };
    zoom("concertation.frise.agrandir", tr("Agrandir"), "plus", &TimelineView::zoomIn);
    zoom("concertation.frise.reduire", tr("Réduire"), "minus", &TimelineView::zoomOut);
    zoom("concertation.frise.tout", tr("Tout voir"), "timeline", &TimelineView::fit);
    body()->addLayout(head);
}

QWidget* AgendaTab::makeViewBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space() / 2);
    auto* shown = new QActionGroup(this);
    const auto view = [&](const char* name, const QString& text, const char* icon, QWidget* widget) {
        QAction* action = makeAction(this, QLatin1String(name), text, QLatin1String(icon));
        action->setCheckable(true);
        shown->addAction(action);
        connect(action, &QAction::triggered, this, [this, widget] { m_views->setCurrentWidget(widget); });
        row->addWidget(new ActionButton(action, ButtonRole::Quiet, bar));
        return action;
    };
    view("concertation.agenda.liste", tr("Liste"), "list", m_table)->setChecked(true);
    view("concertation.agenda.mois", tr("Mois"), "calendar", m_month);
    row->addStretch();
    m_remove = makeAction(this, QStringLiteral("concertation.agenda.retirer"), tr("Retirer"),
                          QStringLiteral("trash"));
    m_remove->setEnabled(false);
    connect(m_remove, &QAction::triggered, this, &AgendaTab::removeCurrent);
    row->addWidget(new ActionButton(m_remove, ButtonRole::Quiet, bar));
    return bar;
}

} // namespace isegorie::ui
