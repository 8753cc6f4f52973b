#include "core/analyse/tirage/Agregation.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace isegorie::analyse {

namespace {

/// What makes people interchangeable: their answers, and the sorted answers of all in their household.
using Signature = std::vector<std::vector<int>>;
using TypeKey = std::pair<std::vector<int>, Signature>;

/// Households of at least two people of the pool; the others bind nobody.
std::map<int, std::vector<int>> sharedHouseholds(const ProblemeTirage& probleme) {
    std::map<int, std::vector<int>> households;
    for (int person = 0; person < static_cast<int>(probleme.foyers.size()); ++person)
        if (probleme.foyers[person] >= 0)
            households[probleme.foyers[person]].push_back(person);
    for (auto entry = households.begin(); entry != households.end();)
        entry = entry->second.size() < 2 ? households.erase(entry) : std::next(entry);
    return households;
}

Signature signatureOf(const ProblemeTirage& probleme, const std::vector<int>& members) {
    Signature signature;
    for (const int person : members)
        signature.push_back(probleme.personnes[person]);
    std::sort(signature.begin(), signature.end());
    return signature;
}

void addClasses(Agregation& result, const std::map<int, std::vector<int>>& households) {
    std::map<std::vector<int>, int> known;
    for (const auto& [number, members] : households) {
        std::set<int> types;
        for (const int person : members)
            types.insert(result.typeDe[person]);
        const std::vector<int> key(types.begin(), types.end());
        const auto [entry, isNew] = known.emplace(key, static_cast<int>(result.classes.size()));
        if (isNew)
            result.classes.push_back({key, {}});
        result.classes[entry->second].foyers.push_back(number);
        for (const int type : key)
            result.types[type].classe = entry->second;
    }
}

} // namespace

int Agregation::plafond(int type) const {
    const int classe = types[type].classe;
    return classe < 0 ? effectif(type)
                      : std::min(effectif(type), static_cast<int>(classes[classe].foyers.size()));
}

Agregation aggregate(const ProblemeTirage& probleme) {
    const auto households = sharedHouseholds(probleme);
    std::vector<Signature> signatures(probleme.personnes.size());
    for (const auto& entry : households)
        for (const int person : entry.second)
            signatures[person] = signatureOf(probleme, entry.second);
    Agregation result;
    std::map<TypeKey, int> known;
    for (int person = 0; person < static_cast<int>(probleme.personnes.size()); ++person) {
        const TypeKey key{probleme.personnes[person], signatures[person]};
        const auto [entry, isNew] = known.emplace(key, static_cast<int>(result.types.size()));
        if (isNew)
            result.types.push_back({probleme.personnes[person], {}, -1});
        result.types[entry->second].membres.push_back(person);
        result.typeDe.push_back(entry->second);
    }
    addClasses(result, households);
    return result;
}

Agregation aggregateNothing(const ProblemeTirage& probleme) {
    Agregation result;
    for (int person = 0; person < static_cast<int>(probleme.personnes.size()); ++person) {
        result.types.push_back({probleme.personnes[person], {person}, -1});
        result.typeDe.push_back(person);
    }
    addClasses(result, sharedHouseholds(probleme));
    return result;
}

bool respects(const ProblemeTirage& probleme, const std::vector<int>& personnes) {
    std::vector<int> counts(probleme.quotas.size(), 0);
    std::set<int> people;
    std::set<int> households;
    for (const int person : personnes) {
        if (person < 0 || person >= static_cast<int>(probleme.personnes.size()) ||
            !people.insert(person).second)
            return false;
        if (probleme.foyer(person) >= 0 && !households.insert(probleme.foyer(person)).second)
            return false;
        for (const int quota : probleme.personnes[person])
            ++counts[quota];
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] < probleme.quotas[i].min || counts[i] > probleme.quotas[i].max)
            return false;
    return static_cast<int>(personnes.size()) == probleme.taille;
}

bool respects(const ProblemeTirage& probleme, const Agregation& agregation, const PanelTypes& panel) {
    std::vector<int> counts(probleme.quotas.size(), 0);
    std::vector<int> ofClass(agregation.classes.size(), 0);
    int size = 0;
    int previous = -1;
    for (const auto& [type, nombre] : panel) {
        if (type <= previous || nombre < 1 || nombre > agregation.plafond(type))
            return false;
        previous = type;
        size += nombre;
        for (const int quota : agregation.types[type].quotas)
            counts[quota] += nombre;
        if (agregation.types[type].classe >= 0)
            ofClass[agregation.types[type].classe] += nombre;
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] < probleme.quotas[i].min || counts[i] > probleme.quotas[i].max)
            return false;
    for (std::size_t i = 0; i < ofClass.size(); ++i)
        if (ofClass[i] > static_cast<int>(agregation.classes[i].foyers.size()))
            return false;
    return size == probleme.taille;
}

} // namespace isegorie::analyse
