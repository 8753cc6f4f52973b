// The widgets of the tab « Défraiements ».
#include "core/recrutement/Defraiements.h"
#include "ui/marche/BonInvite.h"
#include "ui/recrutement/DefraiementsOnglet.h"
#include "ui/recrutement/ExportsPersonnes.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TileRow.h"

#include <QAction>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kSessions = 7;
constexpr int kAttendance = 8;
constexpr int kPayments = 8;

/// Buttons of a card, the first being what one does most.
FlowLayout* buttons(const QList<QAction*>& actions, QWidget* parent) {
    auto* row = new FlowLayout(Theme::space());
    for (QAction* action : actions)
        row->addWidget(new ActionButton(
            action, action == actions.first() ? ButtonRole::Primary : ButtonRole::Normal, parent));
    return row;
}

} // namespace

DefraiementsOnglet::DefraiementsOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_loader(contexte.session),
      m_message(new InlineMessage(this)),
      m_findings(new InlineMessage(this)),
      m_odd(new InlineMessage(this)),
      m_ask(new BonInvite(this)),
      m_ht(new StatTile(tr("Arrêtés HT"), this)),
      m_margin(new StatTile(tr("Marge"), this)),
      m_vat(new StatTile(tr("TVA"), this)),
      m_total(new StatTile(tr("Total TTC"), this)),
      m_paid(new StatTile(tr("Dont versés, HT"), this)),
      m_sessionsModel(new RowsModel({tr("Séance"), tr("Jour"), tr("Ouvre droit à"), tr("Présences")}, this)),
      m_attendanceModel(new RowsModel({tr("Participant"), tr("Présence")}, this)),
      m_dueModel(new RowsModel({tr("Participant"), tr("UO"), tr("Motif"), tr("Montant HT")}, this)),
      m_decidedModel(new RowsModel(
          {tr("Participant"), tr("UO"), tr("Arrêté le"), tr("Montant HT"), tr("Versement")}, this)),
      m_sessions(new DataTable(tr("Séances"), this)),
      m_attendance(new DataTable(tr("Présences à la séance"), this)),
      m_due(new DataTable(tr("Défraiements à arrêter"), this)),
      m_decided(new DataTable(tr("Défraiements arrêtés"), this)) {
    makeActions();
    auto* column = makeColumn();
    column->addWidget(m_message);
    column->addWidget(new TileRow({m_ht, m_margin, m_vat, m_total, m_paid}, this));
    column->addWidget(m_ask);
    column->addWidget(makeSessions());
    column->addWidget(makePayments());
    column->addStretch();
    connect(m_sessions, &DataTable::currentIdChanged, this, &DefraiementsOnglet::showAttendance);
    connect(m_decided, &DataTable::currentIdChanged, this, &DefraiementsOnglet::showState);
    connect(m_attendanceModel, &RowsModel::checkAsked, this, [this](const QString& id, bool present) {
        if (const Seance* one = currentSession())
            session().apply(
                setPresences(session().database(), one->id, {{id, present}}, QDate::currentDate()));
    });
    connect(m_decidedModel, &RowsModel::checkAsked, this, &DefraiementsOnglet::tick);
    connect(&contexte.coffre, &CoffreSession::etatChanged, this, &DefraiementsOnglet::showState);
    connect(&contexte.vivier, &VivierSource::changed, this, [this] {
        showDecided();
        showFindings();
    });
    connect(&contexte.session, &Session::changed, this, [this](const QStringList& tables) {
        for (const char* own : {"panel_place", "seance", "presence", "defraiement", "reception"})
            if (tables.contains(QLatin1String(own)))
                return refreshSoon();
    });
    showState();
}

void DefraiementsOnglet::makeActions() {
    const auto action = [this](const char* name, const QString& text, const char* icon, auto act) {
        QAction* made = makeAction(this, QLatin1String(name), text, QLatin1String(icon));
        connect(made, &QAction::triggered, this, act);
        return made;
    };
    m_add = action("defraiements.seance", tr("Ajouter une séance…"), "plus", [this] { addSession(); });
    m_workshop =
        action("defraiements.atelier", tr("Les six séances de l’atelier citoyen"), "calendar",
               [this] { session().apply(addSeancesAtelier(session().database(), recrutement().id)); });
    m_remove = action("defraiements.retirer-seance", tr("Supprimer la séance"), "trash",
                      [this] { removeSession(); });
    m_all = action("defraiements.tous", tr("Tous présents"), "check", [this] { markAll(true); });
    m_none = action("defraiements.aucun", tr("Tous absents"), "minus", [this] { markAll(false); });
    m_decide = action("defraiements.arreter", tr("Arrêter ces montants"), "check", [this] { decide(); });
    m_amount = action("defraiements.montant", tr("Changer le montant…"), "edit", [this] { changeAmount(); });
    m_undecide = action("defraiements.retirer", tr("Retirer"), "trash", [this] {
        session().apply(removeDefraiement(session().database(), m_decided->currentId()));
    });
    m_pay = action("defraiements.verser", tr("Noter versés…"), "send", [this] { pay(); });
    m_receive = action("defraiements.recevoir", tr("Réceptionner sur le bon"), "order", [this] {
        const QDate today = QDate::currentDate();
        session().apply(recevoirDefraiements(session().database(), recrutement(), today, today));
    });
    m_export = action("defraiements.exporter", tr("Liste de paiement…"), "spreadsheet",
                      [this] { exporterPaiements(contexte(), recrutement(), this); });
    m_export->setToolTip(tr("Noms, IBAN et montants : l’accès est noté"));
}

QWidget* DefraiementsOnglet::makeSessions() {
    auto* card = new Card(tr("Séances et présences"), this);
    card->body()->addLayout(buttons({m_add, m_workshop, m_remove}, card));
    m_odd->setObjectName(QStringLiteral("seances-jours"));
    card->body()->addWidget(m_odd);
    m_sessions->setSource(m_sessionsModel);
    m_sessions->setVisibleRows(kSessions);
    m_sessions->setEmptyState(new EmptyState(
        QStringLiteral("calendar"), tr("Aucune séance"),
        tr("Ajoutez les séances : les présences y font naître les défraiements."), m_sessions));
    card->body()->addWidget(m_sessions);
    card->body()->addLayout(buttons({m_all, m_none}, card));
    m_attendance->setSource(m_attendanceModel);
    m_attendance->setVisibleRows(kAttendance);
    m_attendance->setEmptyState(new EmptyState(
        QStringLiteral("users"), tr("Personne à noter"),
        tr("Choisissez une séance ; le panel s’y coche, à la barre d’espace ou à la souris."), m_attendance));
    card->body()->addWidget(m_attendance);
    return card;
}

QWidget* DefraiementsOnglet::makePayments() {
    auto* card = new Card(tr("Montants"), this);
    card->body()->addWidget(m_findings);
    card->body()->addLayout(buttons({m_decide}, card));
    m_due->setSource(m_dueModel);
    m_due->setStretchColumn(2);
    m_due->setVisibleRows(kPayments);
    m_due->setEmptyState(
        new EmptyState(QStringLiteral("success"), tr("Rien à arrêter"),
                       tr("Les présences notées font naître ici des montants, sous leurs plafonds."), m_due));
    card->body()->addWidget(m_due);
    card->body()->addLayout(buttons({m_export, m_pay, m_receive, m_amount, m_undecide}, card));
    m_decided->setSource(m_decidedModel);
    m_decided->setVisibleRows(kPayments);
    m_decided->setEmptyState(
        new EmptyState(QStringLiteral("price"), tr("Aucun défraiement arrêté"),
                       tr("Arrêtez les montants dus : la liste de paiement s’en fait, et "
                          "chacun se coche une fois versé."),
                       m_decided));
    card->body()->addWidget(m_decided);
    return card;
}

} // namespace isegorie::ui
