#include "ui/marche/BonCyclePanneau.h"

#include "core/base/Dates.h"
#include "core/base/Typographie.h"
#include "core/marche/BonControle.h"
#include "core/marche/BonLecture.h"
#include "core/marche/ServiceFait.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonEtapes.h"
#include "ui/marche/BonInvite.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using marche::StatutBon;
using marche::Transition;

namespace {

QString iconOf(StatutBon vers) {
    switch (vers) {
    case StatutBon::ASigner:
        return QStringLiteral("edit");
    case StatutBon::Notifie:
        return QStringLiteral("send");
    case StatutBon::EnCours:
        return QStringLiteral("play");
    case StatutBon::ServiceFait:
    case StatutBon::Solde:
        return QStringLiteral("check");
    case StatutBon::Brouillon:
        return QStringLiteral("undo");
    case StatutBon::Annule:
        break;
    }
    return QStringLiteral("close");
}

} // namespace

BonCyclePanneau::BonCyclePanneau(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_etapes(new BonEtapes(this)),
      m_missing(makeLabel({}, "normal", this)),
      m_frozen(makeLabel({}, "small", this)),
      m_message(new InlineMessage(this)),
      m_invite(new BonInvite(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space());
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    auto* buttons = new QWidget(this);
    makeActions(buttons);
    row->addWidget(m_etapes, 1);
    row->addWidget(buttons);
    layout->addLayout(row);
    layout->addWidget(m_frozen);
    layout->addWidget(m_missing);
    layout->addWidget(m_message);
    layout->addWidget(m_invite);
    m_missing->setTextFormat(Qt::RichText);
    m_missing->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_missing->setFocusPolicy(Qt::StrongFocus);
    m_missing->setAccessibleName(tr("Ce qui manque avant la notification"));
    m_frozen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setClosable(true);
    // Rich text keeps the colours that it was made with.
    connect(&Theme::instance(), &Theme::changed, this, [this] { showMissing(m_constats); });
    connect(m_missing, &QLabel::linkActivated, this, [this](const QString& link) {
        if (link == QLatin1String("lignes"))
            Q_EMIT lignesRequested();
        else
            Q_EMIT mentionRequested(link);
    });
}

void BonCyclePanneau::makeActions(QWidget* buttons) {
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    const QList<StatutBon> order = {StatutBon::Annule,  StatutBon::Brouillon, StatutBon::ASigner,
                                    StatutBon::Notifie, StatutBon::EnCours,   StatutBon::ServiceFait,
                                    StatutBon::Solde};
    for (const StatutBon vers : order) {
        const bool forward = vers != StatutBon::Annule && vers != StatutBon::Brouillon;
        QAction* action = makeAction(this, QStringLiteral("bon.statut.") + marche::statutKey(vers),
                                     marche::transitionLabel(StatutBon::Notifie, vers), iconOf(vers));
        action->setVisible(false);
        connect(action, &QAction::triggered, this, [this, vers] { trigger(vers); });
        auto* button = new ActionButton(action, forward ? ButtonRole::Primary : ButtonRole::Quiet, buttons);
        button->setVisible(false);
        row->addWidget(button);
        m_actions.insert(int(vers), action);
    }
}

const Transition* BonCyclePanneau::transition(StatutBon vers) const {
    const auto found = std::find_if(m_transitions.begin(), m_transitions.end(),
                                    [vers](const Transition& one) { return one.vers == vers; });
    return found == m_transitions.end() ? nullptr : &*found;
}

void BonCyclePanneau::showBon(const marche::Bon& bon) {
    if (bon.id != m_bon.id) {
        m_message->clear();
        m_invite->giveUp();
    }
    m_bon = bon;
    m_etapes->setStatut(bon.statut);
    m_transitions = shown(m_session, marche::transitions(m_session.database(), bon.id, QDate::currentDate()));
    for (const StatutBon vers : marche::tousStatuts()) {
        QAction* action = m_actions.value(int(vers));
        const Transition* step = transition(vers);
        action->setVisible(step && !m_session.isReadOnly());
        if (!step)
            continue;
        action->setText(step->libelle);
        action->setToolTip(step->permise ? step->libelle : base::typographie(step->obstacle));
    }
    showFrozen();
}

void BonCyclePanneau::setConstats(const base::Constats& constats) {
    m_constats = constats;
    showMissing(constats);
}

void BonCyclePanneau::showMissing(const base::Constats& constats) {
    const QString prefix = QStringLiteral("bon.mention.");
    QStringList links;
    int others = 0;
    bool dates = false;
    for (const base::Constat& constat : constats) {
        if (constat.niveau != base::Constat::Niveau::Bloquant)
            continue;
        if (!constat.code.startsWith(prefix)) {
            const bool ofDates = constat.code.startsWith(QLatin1String("bon.dates"));
            dates = dates || ofDates;
            others += ofDates ? 0 : 1;
            continue;
        }
        const QString cle = constat.code.mid(prefix.size());
        for (const marche::Mention& mention : marche::mentions())
            if (mention.cle == cle)
                links << QStringLiteral("<a href=\"%1\">%2</a>").arg(cle, mention.libelle.toHtmlEscaped());
    }
    if (dates)
        links << QStringLiteral("<a href=\"debut\">%1</a>").arg(tr("dates à revoir"));
    if (others > 0)
        links << QStringLiteral("<a href=\"lignes\">%1</a>")
                     .arg(tr("%n point(s) sur les lignes", nullptr, others));
    const bool relevant = !m_bon.isFrozen() && m_bon.statut != StatutBon::Annule && !links.isEmpty();
    m_missing->setVisible(relevant);
    if (relevant)
        m_missing->setText(QStringLiteral("<span style=\"color:%1\">%2</span> %3")
                               .arg(Theme::softTextColor(Tone::Warning).name(),
                                    tr("Avant la notification, à compléter :"),
                                    links.join(QStringLiteral(" · "))));
}

void BonCyclePanneau::showFrozen() {
    m_frozen->setVisible(m_bon.isFrozen());
    if (!m_bon.isFrozen())
        return;
    QString state;
    if (const auto check = marche::verifyBon(m_session.database(), m_bon.id))
        state = check->conforme ? tr("contenu conforme à son empreinte")
                                : tr("contenu différent de son empreinte : %1")
                                      .arg(check->differences.join(QLatin1Char(' ')));
    m_frozen->setText(tr("Notifié le %1 · empreinte %2… · %3")
                          .arg(base::dateCourte(m_bon.dateNotification), m_bon.empreinte.left(12), state));
    m_frozen->setToolTip(tr("SHA-256 : %1").arg(m_bon.empreinte));
}

void BonCyclePanneau::trigger(StatutBon vers) {
    const Transition* found = transition(vers);
    if (!found || !m_session.flushOrShow())
        return;
    // What was just saved may have changed what is allowed.
    const auto fresh = marche::transitions(m_session.database(), m_bon.id, QDate::currentDate());
    if (!fresh) {
        m_message->setErreur(fresh.error());
        return;
    }
    m_transitions = *fresh;
    const Transition* step = transition(vers);
    if (!step)
        return;
    m_message->clear();
    if (!step->permise) {
        m_invite->giveUp();
        m_message->setMessage(Tone::Danger, base::typographie(step->obstacle));
        return;
    }
    if (step->irreversible || step->demandeMotif)
        ask(*step);
    else if (const base::Status status = give({vers, {}, {}}); !status)
        m_message->setErreur(status.error());
}

QString BonCyclePanneau::consequenceOf(const Transition& step) const {
    if (!step.irreversible)
        return tr("Le motif reste dans l’historique du bon.");
    const QString kept = tr("Cet acte entre dans l’historique du bon : Ctrl+Z ne l’annule pas.");
    if (!marche::statutsSuivants(step.vers).contains(m_bon.statut))
        return kept;
    return tr("%1 « %2 » y revient, avec un motif.")
        .arg(kept, marche::transitionLabel(step.vers, m_bon.statut));
}

void BonCyclePanneau::ask(const Transition& step) {
    BonInvite::Demande demande;
    demande.question = tr("%1 ?").arg(step.libelle);
    demande.bouton = step.libelle;
    if (step.irreversible)
        demande.date = tr("Date de l’acte");
    if (step.demandeMotif)
        demande.texte = tr("Motif");
    demande.consequence = consequenceOf(step);
    if (step.vers == StatutBon::ServiceFait)
        demande.constats = marche::constatsServiceFait(m_session.database(), m_bon.id, QDate::currentDate())
                               .value_or(base::Constats());
    if (step.vers == StatutBon::Notifie) {
        demande.questionDu = [this, question = demande.question](QDate date) {
            const auto numero = marche::nextNumero(m_session.database(), m_bon, date);
            return numero ? tr("Notifier ce bon sous le numéro %1 ?").arg(*numero) : question;
        };
        const marche::TotauxBon totaux = m_bon.totaux();
        demande.consequence = tr("%1 HT, %2 TTC, à %3. Le contenu sera figé et son empreinte calculée ; "
                                 "ensuite, seul un avenant le modifie.")
                                  .arg(montantTexte(totaux.ht), montantTexte(totaux.ttc), m_bon.titulaire);
    }
    m_invite->ask(demande, [this, vers = step.vers](const BonInvite::Reponse& reponse) {
        return give({vers, reponse.date, reponse.texte});
    });
}

base::Status BonCyclePanneau::give(const marche::Avancement& avancement) {
    const auto edit = marche::advance(m_session.database(), m_bon.id, avancement, QDate::currentDate());
    if (!edit)
        return base::echec(edit.error());
    const QString id = m_bon.id;
    if (const base::Status stored = store(m_session, *edit); !stored)
        return stored;
    if (avancement.vers != StatutBon::Notifie)
        return {};
    if (const auto bon = marche::loadBon(m_session.database(), id))
        m_message->setMessage(
            Tone::Success,
            tr("Bon notifié sous le numéro %1.\nEmpreinte SHA-256 : %2").arg(bon->numero, bon->empreinte));
    return {};
}

} // namespace isegorie::ui
