// The acts on a livrable: each an action with its key, asked inline where it needs an answer.
#include "core/marche/LivrablePenalite.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/LivrablesVue.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/InlineMessage.h"

#include <QHBoxLayout>
#include <QMenu>

namespace isegorie::ui {

using marche::DecisionLivrable;
using marche::Livrable;
using marche::VersionLivrable;

QAction* LivrablesVue::addAct(const char* name, const QString& text, const QString& icon,
                              const QKeySequence& keys, Acte acte) {
    QAction* action = makeAction(this, QStringLiteral("livrable.") + QLatin1String(name), text, icon, keys);
    connect(action, &QAction::triggered, this, acte);
    m_acts.insert(name, action);
    return action;
}

void LivrablesVue::makeActions() {
    addAct("recevoir", tr("Recevoir une version…"), QStringLiteral("attach"),
           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), &LivrablesVue::chooseFile);
    addAct("ouvrir", tr("Ouvrir le fichier"), QStringLiteral("eye"),
           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &LivrablesVue::openFile);
    addAct("sceller", tr("Sceller dans le coffre…"), QStringLiteral("lock"), {}, &LivrablesVue::seal);
    addAct("valider", tr("Valider (CIPC)"), QStringLiteral("check"),
           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &LivrablesVue::validateContent);
    addAct("communiquer", tr("Communiquer au bénéficiaire"), QStringLiteral("send"),
           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), &LivrablesVue::communicate);
    addAct("admettre", tr("Admettre"), QStringLiteral("success"),
           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &LivrablesVue::admit);
    addAct("ajourner", tr("Ajourner…"), QStringLiteral("clock"), {}, &LivrablesVue::adjourn);
    addAct("refaction", tr("Admettre avec réfaction…"), QStringLiteral("minus"), {}, &LivrablesVue::reduce);
    addAct("rejeter", tr("Rejeter…"), QStringLiteral("close"), {}, &LivrablesVue::reject);
    addAct("accord", tr("Accord explicite du bénéficiaire…"), QStringLiteral("edit"), {},
           &LivrablesVue::agree);
    addAct("retirer", tr("Retirer la version reçue par erreur"), QStringLiteral("trash"), {},
           &LivrablesVue::takeBack);
    addAct("penalite", tr("Calculer la pénalité de retard…"), QStringLiteral("scale"), {},
           &LivrablesVue::computePenalty);
    addAct("echeance", tr("Fixer l’échéance…"), QStringLiteral("calendar"), {}, &LivrablesVue::setDueDate);
}

QWidget* LivrablesVue::makeActs() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    row->addWidget(new ActionButton(m_acts.value("recevoir"), ButtonRole::Primary, bar));
    for (const char* name : {"valider", "communiquer"})
        row->addWidget(new ActionButton(m_acts.value(name), ButtonRole::Normal, bar));
    const auto addMenu = [&](const QString& text, std::initializer_list<const char*> names) {
        auto* button = new QPushButton(text, bar);
        auto* menu = new QMenu(button);
        for (const char* name : names)
            menu->addAction(m_acts.value(name));
        button->setMenu(menu);
        button->setToolTip(text);
        row->addWidget(button);
    };
    addMenu(tr("Décider"), {"admettre", "ajourner", "refaction", "rejeter"});
    addMenu(tr("Plus"), {"ouvrir", "sceller", "accord", "echeance", "penalite", "retirer"});
    row->addStretch();
    return bar;
}

void LivrablesVue::updateActions() {
    const Livrable* livrable = current();
    const VersionLivrable* version = lastVersion();
    const bool stored = livrable && !livrable->id.isEmpty() && !m_session.isReadOnly();
    for (QAction* action : std::as_const(m_acts))
        action->setEnabled(stored);
    const VersionLivrable* shown = currentVersion();
    const bool sealed = shown && !shown->cleId.isEmpty();
    m_acts.value("ouvrir")->setEnabled(shown != nullptr && !(sealed && m_session.isReadOnly()));
    m_acts.value("ouvrir")->setText(sealed ? tr("Enregistrer une copie en clair…") : tr("Ouvrir le fichier"));
    m_acts.value("sceller")->setEnabled(stored && shown && !sealed);
    const QDate handedIn =
        livrable && !livrable->versions.isEmpty() ? livrable->versions.first().recuLe : QDate::currentDate();
    m_acts.value("penalite")
        ->setEnabled(livrable && !livrable->id.isEmpty() && livrable->echeance.isValid() &&
                     livrable->echeance < handedIn);
    m_acts.value("valider")->setEnabled(stored && version && !version->valideLe.isValid());
    m_acts.value("retirer")->setEnabled(stored && version && version->decision == DecisionLivrable::Aucune &&
                                        !version->valideLe.isValid());
    const bool decidable = stored && version && version->decision == DecisionLivrable::Aucune;
    for (const char* name : {"admettre", "ajourner", "refaction", "rejeter"})
        m_acts.value(name)->setEnabled(decidable);
}

void LivrablesVue::setDueDate() {
    const Livrable* livrable = current();
    BonInvite::Demande demande;
    demande.question = tr("Échéance du livrable");
    demande.bouton = tr("Fixer l’échéance");
    demande.date = tr("À remettre le");
    demande.dateInitiale = livrable->echeance;
    m_invite->ask(demande, [this, id = livrable->id](const BonInvite::Reponse& reponse) {
        return store(marche::setEcheance(m_session.database(), id, reponse.date));
    });
}

void LivrablesVue::computePenalty() {
    BonInvite::Demande demande;
    demande.question = tr("Pénalité de retard");
    demande.consequence =
        tr("P = V × R / 3000, de la date due à celle de la première remise (CCAG-PI 2021, "
           "article 14.1), 10 % du bon au plus en tout ; rien n’est dû tant que les pénalités du "
           "marché ne dépassent pas 1 000 € HT. Donnez celles qui précèdent, exonérées "
           "comprises. Rien n’est enregistré.");
    demande.bouton = tr("Calculer");
    demande.montant = tr("Prix HT de la partie en retard");
    demande.autresMontants = {tr("Pénalités antérieures, ce bon"),
                              tr("Pénalités antérieures, tout le marché")};
    m_invite->ask(demande, [this, id = current()->id](const BonInvite::Reponse& reponse) -> base::Status {
        const auto found =
            marche::penaliteLivrable(m_session.database(), id, reponse.montant, QDate::currentDate(),
                                     {reponse.autresMontants.value(0), reponse.autresMontants.value(1)});
        if (!found)
            return base::echec(found.error());
        QStringList sentences = found->explication;
        for (const base::Constat& constat : found->constats)
            sentences << constat.message;
        m_message->setMessage(found->due.isZero() ? Tone::Info : Tone::Warning,
                              sentences.join(QLatin1Char('\n')));
        return {};
    });
}

void LivrablesVue::validateContent() {
    act(marche::validateVersion(m_session.database(), lastVersion()->id, m_session.database().auteur(),
                                QDate::currentDate(), QDate::currentDate()));
}

void LivrablesVue::takeBack() {
    act(marche::removeVersion(m_session.database(), lastVersion()->id, QDate::currentDate()));
}

void LivrablesVue::agree() {
    const Livrable* livrable = current();
    BonInvite::Demande demande;
    demande.question = tr("Accord explicite pour communiquer avant la validation");
    demande.consequence = tr("CCTP, chapitre 1, article 4.2 : sans lui, un livrable n’est communiqué qu’une "
                             "fois validé par le CIPC.");
    demande.bouton = tr("Enregistrer l’accord");
    demande.texte = tr("Qui a donné l’accord, quand et comment");
    demande.texteInitial = livrable->accordExplicite;
    m_invite->ask(demande, [this, id = livrable->id](const BonInvite::Reponse& reponse) {
        return store(marche::setAccordExplicite(m_session.database(), id, reponse.texte));
    });
}

void LivrablesVue::communicate() {
    act(marche::communicate(m_session.database(), current()->id, QDate::currentDate(), QDate::currentDate()));
}

void LivrablesVue::decide(DecisionLivrable decision) {
    const VersionLivrable* version = lastVersion();
    BonInvite::Demande demande;
    demande.bouton = marche::decisionLabel(decision);
    demande.question =
        tr("%1 de la version %2 de « %3 » ?").arg(demande.bouton).arg(version->rang).arg(current()->libelle);
    demande.consequence = tr("Décision notifiée au titulaire : elle ne s’annule pas (CCAG-PI 2021, "
                             "article 29).");
    demande.date = tr("Décidée le");
    if (decision != DecisionLivrable::Admission)
        demande.texte = tr("Motif");
    if (decision == DecisionLivrable::Refaction)
        demande.montant = tr("Réfaction HT");
    m_invite->ask(demande, [this, decision, id = version->id](const BonInvite::Reponse& reponse) {
        marche::Decision act;
        act.decision = decision;
        act.date = reponse.date;
        act.par = m_session.database().auteur();
        act.motif = reponse.texte;
        act.refaction = reponse.montant;
        return store(marche::decide(m_session.database(), id, act, QDate::currentDate()));
    });
}

} // namespace isegorie::ui
