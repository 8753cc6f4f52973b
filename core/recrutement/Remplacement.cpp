#include "core/recrutement/Remplacement.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/SiegesLibres.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::Constat;
using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

namespace {

QString dayText(QDate day) {
    return day.toString(Qt::ISODate);
}

/// Those who may be called: not seated, never left, no obstacle.
bool isFree(const Vivier& vivier, const Panel& panel, const Candidat& candidat) {
    const Place* place = panel.ofCandidat(candidat.id);
    return (place == nullptr || place->etat == EtatPlace::Reserve) &&
           obstacle(vivier.plan, candidat) == Obstacle::Aucun;
}

int rankOf(const Panel& panel, const QString& candidatId) {
    const Place* place = panel.ofCandidat(candidatId);
    return place == nullptr ? 0 : place->rang;
}

/// Nobody is admissible: which quota stops how many.
void explain(PropositionRemplacement& proposition) {
    constexpr qsizetype kShown = 5;
    QHash<QString, int> stops;
    for (const Remplacant& one : proposition.remplacants)
        for (const QString& fault : one.effet.manquements)
            ++stops[fault];
    QList<QPair<int, QString>> worst;
    for (auto it = stops.cbegin(); it != stops.cend(); ++it)
        worst.append({-it.value(), it.key()});
    std::sort(worst.begin(), worst.end());
    proposition.constats.append(
        {Constat::Niveau::Bloquant,
         QStringLiteral("panel.aucun-remplacant"),
         Recrut::tr("Aucun candidat ne peut prendre une place libre sans manquer à un quota."),
         {}});
    for (const auto& [count, fault] : worst.mid(0, kShown))
        proposition.constats.append({Constat::Niveau::Information,
                                     QStringLiteral("panel.quota-bloquant"),
                                     Recrut::tr("%1 Écarte %n candidat(s).", nullptr, -count).arg(fault),
                                     {}});
}

Erreur unknownCandidat() {
    return Erreur::saisie(QStringLiteral("candidat.inconnu"), Recrut::tr("Ce candidat n’existe pas."),
                          Recrut::tr("Vérifiez le pseudonyme ou l’identifiant."));
}

/// The seat of the newcomer: its reserve place becomes a seat, or a seat is made.
void seat(Edit& edit, const Vivier& vivier, const Panel& panel, const QString& candidatId,
          const QString& replaces, QDate jour) {
    const Place* waiting = panel.ofCandidat(candidatId);
    QVariantMap fields{{QStringLiteral("etat"), key(EtatPlace::Selectionne)},
                       {QStringLiteral("origine"),
                        waiting != nullptr ? QStringLiteral("reserve") : QStringLiteral("manuel")},
                       {QStringLiteral("selectionne_le"), dayText(jour)},
                       {QStringLiteral("remplace_id"), replaces.isEmpty() ? QVariant() : QVariant(replaces)}};
    if (waiting != nullptr) {
        edit.update(QStringLiteral("panel_place"), waiting->id, fields);
        return;
    }
    fields.insert(QStringLiteral("recrutement_id"), vivier.plan.recrutement.id);
    fields.insert(QStringLiteral("candidat_id"), candidatId);
    edit.insert(QStringLiteral("panel_place"), base::newId(), fields);
}

base::Status checkEffet(const Effet& effet, bool force) {
    if (force || effet.estAdmissible())
        return {};
    return echec(Erreur::refus(QStringLiteral("panel.quota"), effet.manquements.join(QLatin1Char(' ')),
                               Recrut::tr("Choisissez un autre candidat, ou passez outre en le sachant.")));
}

QString forced(const QString& libelleEdit, const Effet& effet) {
    return effet.estAdmissible() ? libelleEdit : Recrut::tr("%1 (hors quotas)").arg(libelleEdit);
}

base::Status checkFree(const Vivier& vivier, const Panel& panel, const Candidat& candidat) {
    if (isFree(vivier, panel, candidat))
        return {};
    const Obstacle why = obstacle(vivier.plan, candidat);
    return echec(Erreur::refus(
        QStringLiteral("panel.candidat"),
        why == Obstacle::Aucun
            ? Recrut::tr("%1 est déjà dans le panel ou l’a quitté.").arg(candidat.pseudonyme)
            : QStringLiteral("%1 : %2").arg(candidat.pseudonyme, texteObstacle(why, vivier.plan, candidat))));
}

/// Everybody who may take a seat, in the order in which they are called.
std::vector<const Candidat*> waitingFor(const Vivier& vivier, const Panel& panel) {
    std::vector<const Candidat*> waiting;
    for (const Candidat& candidat : vivier.candidats)
        if (isFree(vivier, panel, candidat))
            waiting.push_back(&candidat);
    std::stable_sort(waiting.begin(), waiting.end(), [&](const Candidat* a, const Candidat* b) {
        const auto order = [&](const Candidat* one) {
            const int rank = rankOf(panel, one->id);
            return std::tuple(rank == 0, rank, one->pseudonyme);
        };
        return order(a) < order(b);
    });
    return waiting;
}

} // namespace

PropositionRemplacement remplacantsPossibles(const Vivier& vivier, const Panel& panel) {
    const SiegesLibres seats(vivier, panel);
    PropositionRemplacement proposition;
    proposition.siegesLibres = seats.libres();
    if (seats.libres() == 0)
        return proposition;
    for (const Candidat& candidat : vivier.candidats)
        if (isFree(vivier, panel, candidat))
            proposition.remplacants.append(
                {candidat.id, candidat.pseudonyme, rankOf(panel, candidat.id), seats.effet(candidat)});
    std::stable_sort(proposition.remplacants.begin(), proposition.remplacants.end(),
                     [](const Remplacant& a, const Remplacant& b) {
                         const auto order = [](const Remplacant& one) {
                             return std::tuple(!one.effet.estAdmissible(), one.rang == 0, one.rang,
                                               one.pseudonyme);
                         };
                         return order(a) < order(b);
                     });
    if (proposition.remplacants.isEmpty())
        proposition.constats.append({Constat::Niveau::Bloquant,
                                     QStringLiteral("panel.aucun-candidat"),
                                     Recrut::tr("Il ne reste aucun candidat."),
                                     {}});
    else if (!proposition.remplacants.first().effet.estAdmissible())
        explain(proposition);
    else if (seats.libres() > 1)
        if (const auto together = seats.choisir(waitingFor(vivier, panel));
            !together && together.error().code == QLatin1String("panel.sans-solution"))
            proposition.constats.append(
                {Constat::Niveau::Avertissement,
                 QStringLiteral("panel.sans-solution"),
                 Recrut::tr(
                     "Chacun de ceux qui conviennent peut prendre une place, mais aucun choix ne pourvoit "
                     "les %n places en tenant tous les quotas : assouplissez un quota, ou laissez une "
                     "place libre.",
                     nullptr, seats.libres()),
                 {}});
    return proposition;
}

Result<Effet> effetEchange(const Vivier& vivier, const Panel& panel, const QString& sortPlaceId,
                           const QString& entreCandidatId) {
    const Candidat* newcomer = vivier.find(entreCandidatId);
    if (newcomer == nullptr)
        return echec(unknownCandidat());
    const Place* leaving = sortPlaceId.isEmpty() ? nullptr : panel.find(sortPlaceId);
    if (!sortPlaceId.isEmpty() && (leaving == nullptr || !leaving->estAssis()))
        return echec(Erreur::saisie(QStringLiteral("panel.place-inconnue"),
                                    Recrut::tr("Cette place n’est pas une place du panel.")));
    return SiegesLibres(vivier, panel, leaving != nullptr ? leaving->candidatId : QString()).effet(*newcomer);
}

Result<Edit> remplacer(const Vivier& vivier, const Panel& panel, const QString& placeQuitteeId,
                       const QString& candidatId, QDate jour, bool force) {
    const QList<Place> open = panel.aRemplacer();
    const auto left = std::find_if(open.begin(), open.end(),
                                   [&](const Place& place) { return place.id == placeQuitteeId; });
    if (left == open.end())
        return echec(
            Erreur::refus(QStringLiteral("panel.pas-a-remplacer"),
                          Recrut::tr("Cette place n’est pas à remplacer : la personne siège, ou a déjà été "
                                     "remplacée.")));
    const Candidat* newcomer = vivier.find(candidatId);
    if (newcomer == nullptr)
        return echec(unknownCandidat());
    if (const auto free = checkFree(vivier, panel, *newcomer); !free)
        return echec(free.error());
    const Effet effet = SiegesLibres(vivier, panel).effet(*newcomer);
    if (const auto accepted = checkEffet(effet, force); !accepted)
        return echec(accepted.error());
    Edit edit(forced(Recrut::tr("Remplacer %1 par %2").arg(left->pseudonyme, newcomer->pseudonyme), effet));
    seat(edit, vivier, panel, candidatId, placeQuitteeId, jour);
    return edit;
}

Result<Edit> echanger(const Vivier& vivier, const Panel& panel, const QString& sortPlaceId,
                      const QString& entreCandidatId, QDate jour, bool force) {
    const auto effet = effetEchange(vivier, panel, sortPlaceId, entreCandidatId);
    if (!effet)
        return echec(effet.error());
    const Place* leaving = panel.find(sortPlaceId);
    if (leaving == nullptr || leaving->etat == EtatPlace::Confirme)
        return echec(Erreur::refus(QStringLiteral("panel.verrouille"),
                                   Recrut::tr("Une personne qui a confirmé garde sa place."),
                                   Recrut::tr("Notez d’abord son désistement, ou écartez-la.")));
    const Candidat* newcomer = vivier.find(entreCandidatId);
    if (const auto free = checkFree(vivier, panel, *newcomer); !free)
        return echec(free.error());
    if (const auto accepted = checkEffet(*effet, force); !accepted)
        return echec(accepted.error());
    Edit edit(
        forced(Recrut::tr("Échanger %1 contre %2").arg(leaving->pseudonyme, newcomer->pseudonyme), *effet));
    edit.update(
        QStringLiteral("panel_place"), sortPlaceId,
        {{QStringLiteral("etat"), key(EtatPlace::Ecarte)}, {QStringLiteral("desiste_le"), dayText(jour)}});
    seat(edit, vivier, panel, entreCandidatId, sortPlaceId, jour);
    return edit;
}

Result<Remplacements> remplacerTous(const Vivier& vivier, const Panel& panel, QDate jour) {
    const QList<Place> open = panel.aRemplacer();
    SiegesLibres seats(vivier, panel);
    if (seats.libres() == 0)
        return echec(Erreur::refus(QStringLiteral("panel.complet"), Recrut::tr("Le panel est complet.")));
    const auto chosen = seats.choisir(waitingFor(vivier, panel));
    if (!chosen)
        return echec(chosen.error());
    Remplacements result{
        Edit(Recrut::tr("Pourvoir %n place(s) libre(s)", nullptr, static_cast<int>(chosen->size()))), {}};
    result.entrants.reserve(static_cast<qsizetype>(chosen->size()));
    for (size_t i = 0; i < chosen->size(); ++i) {
        result.entrants << (*chosen)[i]->id;
        seat(result.edit, vivier, panel, (*chosen)[i]->id,
             static_cast<qsizetype>(i) < open.size() ? open.at(static_cast<qsizetype>(i)).id : QString(),
             jour);
    }
    return result;
}

} // namespace isegorie::recrutement
