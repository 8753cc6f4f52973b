#include "core/recrutement/Certitudes.h"

#include "core/analyse/tirage/Agregation.h"
#include "core/analyse/tirage/Infaisabilite.h"
#include "core/recrutement/PvContenu.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

namespace {

constexpr double kSure = 1 - 1e-9;
constexpr std::int64_t kTravail = 500'000'000; // seconds, for pools that are too hard

analyse::ProblemeTirage without(analyse::ProblemeTirage probleme, int personne) {
    probleme.personnes.erase(probleme.personnes.begin() + personne);
    if (!probleme.foyers.empty())
        probleme.foyers.erase(probleme.foyers.begin() + personne);
    return probleme;
}

} // namespace

Certitudes certitudes(const analyse::ProblemeTirage& probleme, const std::vector<double>& chances) {
    const analyse::Arret arret(nullptr, {}, kTravail);
    const auto types = analyse::aggregate(probleme);
    Certitudes found;
    for (const auto& type : types.types) {
        const int first = type.membres.front();
        if (chances[static_cast<std::size_t>(first)] < kSure)
            continue;
        const auto people = static_cast<int>(type.membres.size());
        const bool needed = !analyse::isPossible(without(probleme, first), -1, arret);
        (needed ? found.prouvees : found.autres) += people;
    }
    return found;
}

QString phraseCertitudes(const Certitudes& certitudes) {
    QStringList phrases;
    if (certitudes.prouvees > 0)
        phrases << Recrut::tr("%n personne(s) à 100 % : aucun panel ne peut s’en passer avec cette taille et "
                              "ces quotas, c’est prouvé.",
                              nullptr, certitudes.prouvees);
    if (certitudes.autres > 0)
        phrases << Recrut::tr("%n personne(s) à 100 % sans que les quotas l’imposent : les chances les plus "
                              "égales possibles demandent cette présence dans chaque panel.",
                              nullptr, certitudes.autres);
    return phrases.join(QLatin1Char(' '));
}

QString phraseCertitudes(const QJsonObject& pv) {
    const auto content = lireContenuPv(pv);
    if (!content || content->methode == MethodeTirage::Aleatoire)
        return {};
    return phraseCertitudes(certitudes(content->probleme, content->chances));
}

} // namespace isegorie::recrutement
