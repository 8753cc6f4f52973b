#include "core/recrutement/Installation.h"

#include "core/recrutement/Effectifs.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::Constat;
using base::Constats;

namespace {

void say(Constats& constats, Constat::Niveau niveau, const char* code, const QString& message) {
    constats.append({niveau, QString::fromLatin1(code), message, {}});
}

void judgePeople(Constats& constats, const Vivier& vivier, const std::vector<const Candidat*>& people) {
    for (const Candidat* one : people) {
        const Obstacle why = obstacle(vivier.plan, *one);
        if (why != Obstacle::Aucun)
            say(constats,
                why == Obstacle::ReponseManquante ? Constat::Niveau::Avertissement
                                                  : Constat::Niveau::Bloquant,
                "panel.obstacle",
                QStringLiteral("%1 : %2").arg(one->pseudonyme, texteObstacle(why, vivier.plan, *one)));
    }
}

void judgeHouseholds(Constats& constats, const std::vector<const Candidat*>& people) {
    QMap<QString, QStringList> households;
    for (const Candidat* one : people)
        if (!one->foyer.isEmpty())
            households[one->foyer] << one->pseudonyme;
    for (const QStringList& together : std::as_const(households))
        if (together.size() > 1)
            say(constats, Constat::Niveau::Avertissement, "panel.foyer",
                Recrut::tr("%1 sont du même foyer.").arg(together.join(QStringLiteral(", "))));
}

void judgeQuotas(Constats& constats, const Plan& plan, const std::vector<const Candidat*>& people) {
    std::vector<const Profil*> profiles;
    profiles.reserve(people.size());
    for (const Candidat* one : people)
        profiles.push_back(&one->profil);
    for (const Effectif& one : compterEffectifs(plan, profiles))
        if (one.ecart() != 0)
            say(constats, Constat::Niveau::Avertissement, "panel.quota",
                (one.ecart() < 0 ? Recrut::tr("« %1 : %2 » : %3, il en faut au moins %4.")
                                 : Recrut::tr("« %1 : %2 » : %3, il en faut au plus %4."))
                    .arg(one.critereLibelle, one.categorieLibelle)
                    .arg(one.nombre)
                    .arg(one.nombre - one.ecart()));
}

} // namespace

Constats constatsInstallation(const Vivier& vivier, const QStringList& candidatIds) {
    std::vector<const Candidat*> people;
    for (const QString& id : candidatIds)
        if (const Candidat* candidat = vivier.find(id))
            people.push_back(candidat);
    Constats constats;
    judgePeople(constats, vivier, people);
    const int size = vivier.plan.recrutement.taille;
    if (size > 0 && size != static_cast<int>(people.size()))
        say(constats, Constat::Niveau::Avertissement, "panel.taille",
            Recrut::tr("Le panel a %1 personne(s), le plan en veut %2.").arg(people.size()).arg(size));
    if (vivier.plan.recrutement.unParFoyer)
        judgeHouseholds(constats, people);
    judgeQuotas(constats, vivier.plan, people);
    return constats;
}

} // namespace isegorie::recrutement
