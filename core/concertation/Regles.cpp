#include "core/concertation/Regles.h"

#include "core/base/Dates.h"
#include "core/concertation/ReglesReunions.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace isegorie::concertation {

namespace {

using base::Constat;
using base::Constats;
using Niv = base::Constat::Niveau;

QString tr(const char* texte) {
    return QCoreApplication::translate("Concertation", texte);
}

QString article(const char* place) {
    return QCoreApplication::translate("Concertation", "CCTP, %1").arg(tr(place));
}

/// From the preparation on, what the framing had to settle is expected.
bool apresCadrage(Statut statut) {
    return statut != Statut::Cadrage && statut != Statut::Abandonnee && statut != Statut::Suspendue;
}

const Dispositif* dispositif(const Fiche& fiche, GenreDispositif genre) {
    const auto found = std::find_if(fiche.dispositifs.begin(), fiche.dispositifs.end(),
                                    [genre](const Dispositif& d) { return d.genre == genre; });
    return found == fiche.dispositifs.end() ? nullptr : &*found;
}

bool aUnMembre(const Fiche& fiche, Role role) {
    return std::any_of(fiche.membres.begin(), fiche.membres.end(),
                       [role](const Membre& m) { return m.role == role; });
}

void reglesCadrage(const Fiche& fiche, Constats& out) {
    const Concertation& c = fiche.concertation;
    const Niv level = apresCadrage(c.statut) ? Niv::Avertissement : Niv::Information;
    if (c.question.isEmpty())
        out.append({level,
                    QStringLiteral("concertation.question-absente"),
                    tr(QT_TRANSLATE_NOOP("Concertation", "La question posée aux citoyens n’est pas écrite.")),
                    {}});
    if (c.objectifs.isEmpty())
        out.append(
            {level, QStringLiteral("concertation.objectifs-absents"),
             tr(QT_TRANSLATE_NOOP("Concertation", "Les objectifs manquent : ils sont exposés au titulaire à "
                                                  "chaque commande.")),
             article(QT_TRANSLATE_NOOP("Concertation", "chapitre 1, article 4.1"))});
    if (c.usageContributions.isEmpty() && fiche.engagements.isEmpty())
        out.append(
            {level, QStringLiteral("concertation.engagements-absents"),
             tr(QT_TRANSLATE_NOOP("Concertation", "Le commanditaire n’a pas encore dit quel usage il fera "
                                                  "des contributions.")),
             article(QT_TRANSLATE_NOOP("Concertation", "chapitre 1, article 2"))});
    if (fiche.dispositifs.isEmpty())
        out.append({level, QStringLiteral("concertation.dispositif-absent"),
                    tr(QT_TRANSLATE_NOOP("Concertation", "Aucun dispositif n’est choisi.")),
                    article(QT_TRANSLATE_NOOP("Concertation", "chapitre 1, article 3"))});
    if (c.portee == Portee::Territoriale && c.territoire.isEmpty())
        out.append({Niv::Avertissement,
                    QStringLiteral("concertation.territoire-absent"),
                    tr(QT_TRANSLATE_NOOP("Concertation",
                                         "La concertation est territoriale : son territoire manque.")),
                    {}});
    if (!aUnMembre(fiche, Role::Responsable))
        out.append({Niv::Information,
                    QStringLiteral("concertation.responsable-absent"),
                    tr(QT_TRANSLATE_NOOP("Concertation", "Personne de l’équipe n’est responsable au CIPC.")),
                    {}});
}

void reglesAtelier(const Fiche& fiche, Constats& out) {
    const Dispositif* atelier = dispositif(fiche, GenreDispositif::AtelierCitoyen);
    if (!atelier)
        return;
    const QString uo = article(QT_TRANSLATE_NOOP("Concertation", "chapitre 2, UO 1.8"));
    if (fiche.concertation.garant.isEmpty())
        out.append(
            {apresCadrage(fiche.concertation.statut) ? Niv::Avertissement : Niv::Information,
             QStringLiteral("concertation.garant-absent"),
             tr(QT_TRANSLATE_NOOP("Concertation", "Le comité de pilotage d’un atelier citoyen est placé sous "
                                                  "le regard d’un garant : il n’est pas désigné.")),
             uo});
    if (!aUnMembre(fiche, Role::ComitePilotage))
        out.append(
            {Niv::Information, QStringLiteral("concertation.comite-absent"),
             tr(QT_TRANSLATE_NOOP("Concertation", "Un atelier citoyen repose sur un comité de pilotage "
                                                  "indépendant du bénéficiaire : l’équipe n’en a aucun "
                                                  "membre.")),
             uo});
    if (atelier->participants > 0 && atelier->participants < kParticipantsAtelier)
        out.append({Niv::Avertissement, QStringLiteral("concertation.atelier-petit"),
                    QCoreApplication::translate(
                        "Concertation", "L’atelier citoyen est prévu pour %1 citoyens au moins ; %2 sont "
                                        "inscrits.")
                        .arg(kParticipantsAtelier)
                        .arg(atelier->participants),
                    uo});
}

void reglesDispositifs(const Fiche& fiche, Constats& out) {
    const Dispositif* standard = dispositif(fiche, GenreDispositif::Standard);
    constexpr int kGroupeStandard = 15; // "15 personnes environ"
    if (standard && standard->participants > kGroupeStandard + 5)
        out.append({Niv::Information, QStringLiteral("concertation.standard-grand"),
                    QCoreApplication::translate(
                        "Concertation", "Le dispositif standard réunit 15 personnes environ avec deux "
                                        "animateurs ; pour %1, prévoyez des sessions ou des animateurs "
                                        "complémentaires (UO 1.2.4).")
                        .arg(standard->participants),
                    article(QT_TRANSLATE_NOOP("Concertation", "chapitre 2, UO 1.2"))});
    if (dispositif(fiche, GenreDispositif::SessionEnLigne) && !standard &&
        !dispositif(fiche, GenreDispositif::AtelierCitoyen))
        out.append({Niv::Information, QStringLiteral("concertation.session-seule"),
                    tr(QT_TRANSLATE_NOOP("Concertation",
                                         "Une session en ligne complète un dispositif en présentiel : "
                                         "aucun n’est choisi.")),
                    article(QT_TRANSLATE_NOOP("Concertation", "chapitre 2, UO 1.3"))});
}

void reglesDates(const Fiche& fiche, Constats& out) {
    const Concertation& c = fiche.concertation;
    if (c.debut.isValid() && c.fin.isValid() && c.fin < c.debut)
        out.append({Niv::Avertissement,
                    QStringLiteral("concertation.fin-avant-debut"),
                    QCoreApplication::translate("Concertation", "La fin (%1) précède le début (%2).")
                        .arg(base::dateCourte(c.fin), base::dateCourte(c.debut)),
                    {}});
    for (const Jalon& j : fiche.jalons) {
        const QDate last = j.fin.isValid() ? j.fin : j.debut;
        if (!(c.debut.isValid() && j.debut < c.debut) && !(c.fin.isValid() && last > c.fin))
            continue;
        out.append(
            {Niv::Avertissement,
             QStringLiteral("concertation.jalon-hors-periode"),
             QCoreApplication::translate("Concertation", "Le jalon « %1 » (%2) sort de la période de la "
                                                         "concertation.")
                 .arg(j.libelle, base::dateCourte(j.debut)),
             {}});
    }
    for (const Tache& t : fiche.taches)
        if (t.etat == EtatTache::Bloquee && t.blocage.isEmpty())
            out.append(
                {Niv::Information,
                 QStringLiteral("concertation.blocage-sans-motif"),
                 QCoreApplication::translate("Concertation", "La tâche « %1 » est bloquée : dites par quoi.")
                     .arg(t.libelle),
                 {}});
}

void reglesSuites(const Fiche& fiche, Constats& out) {
    const Statut statut = fiche.concertation.statut;
    if (statut != Statut::Cloturee)
        return;
    const auto open = std::count_if(fiche.engagements.begin(), fiche.engagements.end(),
                                    [](const Engagement& e) { return !e.tenuLe.isValid(); });
    if (open > 0)
        out.append({Niv::Avertissement, QStringLiteral("concertation.engagements-ouverts"),
                    QCoreApplication::translate("Concertation",
                                                "La concertation est clôturée avec %n engagement(s) à tenir.",
                                                nullptr, static_cast<int>(open)),
                    article(QT_TRANSLATE_NOOP("Concertation", "chapitre 1, article 3 (devoir de suite)"))});
    const auto unpaid = std::count_if(fiche.bons.begin(), fiche.bons.end(), [](const BonResume& b) {
        return b.estNotifie() && b.statut != QLatin1String("solde");
    });
    if (unpaid > 0)
        out.append({Niv::Avertissement,
                    QStringLiteral("concertation.bons-ouverts"),
                    QCoreApplication::translate(
                        "Concertation", "La concertation est clôturée avec %n bon(s) de commande à solder.",
                        nullptr, static_cast<int>(unpaid)),
                    {}});
}

} // namespace

Volet volet(const Constat& constat) {
    static const QHash<QString, Volet> places{
        {QStringLiteral("responsable-absent"), Volet::Equipe},
        {QStringLiteral("garant-absent"), Volet::Equipe},
        {QStringLiteral("comite-absent"), Volet::Equipe},
        {QStringLiteral("engagements-absents"), Volet::Engagements},
        {QStringLiteral("engagements-ouverts"), Volet::Engagements},
        {QStringLiteral("trop-de-reunions-amont"), Volet::Agenda},
        {QStringLiteral("cadrage-lot2-absent"), Volet::Agenda},
        {QStringLiteral("lancement-absent"), Volet::Agenda},
        {QStringLiteral("copil-absent"), Volet::Agenda},
        {QStringLiteral("copils-atelier"), Volet::Agenda},
        {QStringLiteral("restitution-absente"), Volet::Agenda},
        {QStringLiteral("retour-absent"), Volet::Agenda},
        {QStringLiteral("capitalisation-absente"), Volet::Agenda},
        {QStringLiteral("point-hebdomadaire-absent"), Volet::Agenda},
        {QStringLiteral("jalon-hors-periode"), Volet::Agenda},
        {QStringLiteral("blocage-sans-motif"), Volet::Taches},
        {QStringLiteral("bons-ouverts"), Volet::Bons},
    };
    return places.value(constat.code.section(QLatin1Char('.'), 1), Volet::Fiche);
}

Constats regles(const Fiche& fiche, QDate jour) {
    Constats out;
    if (fiche.concertation.statut == Statut::Abandonnee)
        return out;
    reglesReunions(fiche, jour, out);
    reglesCadrage(fiche, out);
    reglesAtelier(fiche, out);
    reglesDispositifs(fiche, out);
    reglesDates(fiche, out);
    reglesSuites(fiche, out);
    std::stable_sort(out.begin(), out.end(),
                     [](const Constat& a, const Constat& b) { return a.niveau > b.niveau; });
    return out;
}

} // namespace isegorie::concertation
