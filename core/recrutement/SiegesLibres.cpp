#include "core/recrutement/SiegesLibres.h"

#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr qint64 kMostTries = 2'000'000;

} // namespace

SiegesLibres::SiegesLibres(const Vivier& vivier, const Panel& panel, const QString& sort)
    : m_plan(vivier.plan) {
    std::vector<const Profil*> kept;
    for (const Place& place : panel.places) {
        const Candidat* candidat =
            place.estAssis() && place.candidatId != sort ? vivier.find(place.candidatId) : nullptr;
        if (candidat == nullptr)
            continue;
        kept.push_back(&candidat->profil);
        if (m_plan.recrutement.unParFoyer && !candidat->foyer.isEmpty())
            m_foyers.insert(candidat->foyer);
    }
    m_libres = std::max(0, m_plan.recrutement.taille - static_cast<int>(kept.size()));
    m_effectifs = compterEffectifs(m_plan, kept);
    for (int i = 0; i < m_effectifs.size(); ++i)
        m_places.insert({m_effectifs.at(i).critere, m_effectifs.at(i).categorie}, i);
}

std::vector<int> SiegesLibres::placesOf(const Candidat& candidat) const {
    std::vector<int> places;
    for (const Critere& critere : m_plan.criteres) {
        const QString answer = candidat.profil.reponses.value(critere.cle);
        const Categorie* categorie = critere.find(answer);
        if (categorie == nullptr)
            continue;
        places.push_back(m_places.value({critere.cle, answer}));
        if (!categorie->sousTotal.isEmpty())
            places.push_back(m_places.value({critere.cle, categorie->sousTotal}));
    }
    return places;
}

int SiegesLibres::missing(const std::vector<int>& nombres) const {
    int worst = 0;
    int values = 0;
    int subtotals = 0;
    for (int i = 0; i < m_effectifs.size(); ++i) {
        const Effectif& one = m_effectifs.at(i);
        if (i > 0 && one.critere != m_effectifs.at(i - 1).critere) {
            worst = std::max({worst, values, subtotals});
            values = 0;
            subtotals = 0;
        }
        (one.sousTotal ? subtotals : values) += std::max(0, one.quota.min - nombres[static_cast<size_t>(i)]);
    }
    return std::max({worst, values, subtotals});
}

Effet SiegesLibres::effet(const Candidat& entre) const {
    Effet effet;
    std::vector<int> nombres;
    for (const Effectif& one : m_effectifs)
        nombres.push_back(one.nombre);
    if (m_libres == 0)
        effet.manquements << Recrut::tr("Le panel est complet.");
    if (m_foyers.contains(entre.foyer))
        effet.manquements << Recrut::tr("Son foyer a déjà une place dans le panel.");
    for (const int place : placesOf(entre)) {
        const Effectif& before = m_effectifs.at(place);
        const int after = ++nombres[static_cast<size_t>(place)];
        effet.changements.append({before, after});
        if (before.quota.max && after > *before.quota.max)
            effet.manquements << Recrut::tr("« %1 : %2 » dépasserait son maximum (%3).")
                                     .arg(before.critereLibelle, before.categorieLibelle)
                                     .arg(*before.quota.max);
    }
    const int left = std::max(0, m_libres - 1);
    for (int i = 0; i < m_effectifs.size(); ++i) {
        const Effectif& one = m_effectifs.at(i);
        const int lacking = one.quota.min - nombres[static_cast<size_t>(i)];
        if (lacking > left)
            effet.manquements << Recrut::tr("« %1 : %2 » resterait sous son minimum (%3).")
                                     .arg(one.critereLibelle, one.categorieLibelle)
                                     .arg(one.quota.min);
    }
    if (effet.manquements.isEmpty() && missing(nombres) > left)
        effet.manquements << Recrut::tr(
            "Les minimums d’un critère ne tiendraient plus dans les places qui restent.");
    return effet;
}

bool SiegesLibres::search(std::vector<int>& nombres, QSet<QString>& foyers, size_t next,
                          const std::vector<const Candidat*>& attente, std::vector<const Candidat*>& choisis,
                          qint64& tries) const {
    const int left = m_libres - static_cast<int>(choisis.size());
    if (missing(nombres) > left)
        return false;
    if (left == 0)
        return true;
    for (size_t i = next; i + static_cast<size_t>(left) <= attente.size() && tries < kMostTries; ++i) {
        const Candidat& candidat = *attente[i];
        ++tries;
        const bool housed = !candidat.foyer.isEmpty() && m_plan.recrutement.unParFoyer;
        if (housed && foyers.contains(candidat.foyer))
            continue;
        const std::vector<int> places = placesOf(candidat);
        const bool fits = std::all_of(places.begin(), places.end(), [&](int place) {
            const auto& max = m_effectifs.at(place).quota.max;
            return !max || nombres[static_cast<size_t>(place)] < *max;
        });
        if (!fits)
            continue;
        for (const int place : places)
            ++nombres[static_cast<size_t>(place)];
        if (housed)
            foyers.insert(candidat.foyer);
        choisis.push_back(&candidat);
        if (search(nombres, foyers, i + 1, attente, choisis, tries))
            return true;
        choisis.pop_back();
        if (housed)
            foyers.remove(candidat.foyer);
        for (const int place : places)
            --nombres[static_cast<size_t>(place)];
    }
    return false;
}

Result<std::vector<const Candidat*>>
SiegesLibres::choisir(const std::vector<const Candidat*>& attente) const {
    std::vector<int> nombres;
    for (const Effectif& one : m_effectifs)
        nombres.push_back(one.nombre);
    QSet<QString> foyers = m_foyers;
    std::vector<const Candidat*> chosen;
    qint64 tries = 0;
    if (search(nombres, foyers, 0, attente, chosen, tries))
        return chosen;
    if (tries >= kMostTries)
        return echec(Erreur::refus(
            QStringLiteral("panel.recherche-limitee"),
            Recrut::tr("Aucune solution trouvée en %1 essais ; il peut en exister une.").arg(kMostTries),
            Recrut::tr("Remplacez les places une à une, ou assouplissez un quota.")));
    return echec(Erreur::refus(
        QStringLiteral("panel.sans-solution"),
        Recrut::tr("Aucun choix de candidats ne pourvoit toutes les places en tenant les quotas."),
        Recrut::tr("Assouplissez un quota, ou laissez une place libre.")));
}

} // namespace isegorie::recrutement
