#include "core/recrutement/Calibrage.h"

#include "core/analyse/tirage/Attribution.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QSet>

#include <cmath>

namespace isegorie::recrutement {

using base::echec;

namespace {

/// Adds people of another file: their households are those of the first when the addresses say so.
class Merger {
public:
    explicit Merger(const DonneesTirage& groupe) {
        m_result.donnees = groupe;
        m_result.duGroupe.assign(groupe.probleme.personnes.size(), 1);
        for (int i = 0; i < groupe.foyers.size(); ++i)
            m_households.insert(groupe.foyers[i], i);
    }

    DonneesCalibrage merge(const DonneesTirage& others, bool sameIdentifiers) {
        const QSet<QString> known(m_result.donnees.identifiants.begin(), m_result.donnees.identifiants.end());
        for (int person = 0; person < static_cast<int>(others.probleme.personnes.size()); ++person)
            if (!sameIdentifiers || !known.contains(others.identifiants[person]))
                add(others, person);
        return std::move(m_result);
    }

private:
    void add(const DonneesTirage& others, int person) {
        analyse::ProblemeTirage& pool = m_result.donnees.probleme;
        pool.personnes.push_back(others.probleme.personnes[person]);
        const int household = others.probleme.foyer(person);
        if (!pool.foyers.empty() || !others.probleme.foyers.empty()) {
            pool.foyers.resize(pool.personnes.size() - 1, -1);
            pool.foyers.push_back(household < 0 ? -1 : numberOf(others.foyers[household]));
        }
        m_result.donnees.identifiants << others.identifiants[person];
        m_result.duGroupe.push_back(0);
    }

    int numberOf(const QString& household) {
        if (!m_households.contains(household)) {
            m_households.insert(household, static_cast<int>(m_result.donnees.foyers.size()));
            m_result.donnees.foyers << household;
        }
        return m_households.value(household);
    }

    DonneesCalibrage m_result;
    QHash<QString, int> m_households;
};

/// Values and subtotals of one criterion, as places in the quotas.
QList<QList<int>> criteriaOf(const DonneesTirage& donnees) {
    QList<QList<int>> result;
    QHash<QString, qsizetype> places;
    for (int quota = 0; quota < donnees.quotas.size(); ++quota) {
        const QString name = donnees.quotas[quota].critere.toCaseFolded();
        if (!places.contains(name)) {
            places.insert(name, result.size());
            result.append(QList<int>());
        }
        result[places.value(name)] << quota;
    }
    return result;
}

/// What the values of one criterion are compared with.
class Parts {
public:
    Parts(const DonneesTirage& donnees, const QList<int>& quotas, int personnes)
        : m_donnees(donnees), m_taille(donnees.probleme.taille > 0 ? donnees.probleme.taille : personnes) {
        const auto isGiven = [&](int quota) { return m_donnees.quotas[quota].part.has_value(); };
        m_given = std::any_of(quotas.begin(), quotas.end(), isGiven);
        for (const int quota : quotas)
            if (!m_donnees.quotas[quota].sousTotal && !isGiven(quota) && binds(quota))
                m_given = false;
    }
    bool areGiven() const { return m_given; }
    /// What a share is a part of.
    double whole() const { return m_given ? 1.0 : m_taille; }
    std::optional<double> of(int quota) const {
        const LigneQuota& line = m_donnees.quotas[quota];
        if (m_given)
            return line.part;
        if (!binds(quota))
            return std::nullopt;
        return (std::min(line.quota.min, m_taille) + std::min(line.quota.max, m_taille)) / 2.0;
    }

private:
    bool binds(int quota) const {
        const analyse::Quota& bounds = m_donnees.quotas[quota].quota;
        return bounds.min > 0 || bounds.max < m_taille;
    }

    const DonneesTirage& m_donnees;
    int m_taille;
    bool m_given;
};

BilanCritere measure(const DonneesTirage& donnees, const QList<int>& quotas, const std::vector<int>& counts,
                     int personnes) {
    BilanCritere result;
    result.critere = donnees.quotas[quotas.first()].critere;
    const Parts parts(donnees, quotas, personnes);
    result.partsDonnees = parts.areGiven();
    double all = 0;
    int tested = 0;
    std::vector<int> numbers;
    std::vector<double> shares;
    std::vector<int> places;
    for (int i = 0; i < quotas.size(); ++i) {
        const std::optional<double> share = parts.of(quotas[i]);
        if (donnees.quotas[quotas[i]].sousTotal || !share)
            continue;
        all += *share;
        tested += counts[quotas[i]];
        numbers.push_back(counts[quotas[i]]);
        shares.push_back(*share);
        places.push_back(i);
    }
    // One value alone is no whole: its share is of everybody, and there is nothing to test.
    const bool alone = places.size() == 1;
    if (alone) {
        all = parts.whole();
        tested = personnes;
    }
    for (const int quota : quotas) {
        BilanCategorie line;
        line.quota = quota;
        line.nombre = counts[quota];
        const std::optional<double> share = parts.of(quota);
        line.horsReference = !share.has_value();
        line.reference = all > 0 ? share.value_or(0) / all : 0;
        line.attendu = line.reference * tested;
        const analyse::Quota& bounds = donnees.quotas[quota].quota;
        line.ecart = std::min(0, line.nombre - bounds.min) + std::max(0, line.nombre - bounds.max);
        result.categories << line;
    }
    result.khi2 = analyse::khi2(numbers, shares);
    for (int& small : result.khi2.petites)
        small = places[small];
    return result;
}

/// What the search works on: membership of the group is one answer more, so that types do not mix.
analyse::ProblemeTirage marked(const DonneesCalibrage& donnees, int taille) {
    analyse::ProblemeTirage pool = donnees.donnees.probleme;
    pool.taille = taille;
    pool.quotas.push_back({0, taille});
    for (std::size_t person = 0; person < pool.personnes.size(); ++person)
        if (donnees.duGroupe[person] != 0)
            pool.personnes[person].push_back(static_cast<int>(pool.quotas.size()) - 1);
    return pool;
}

base::Status explain(const DonneesCalibrage& donnees, int taille, const analyse::Arret& arret,
                     Calibrage& result) {
    analyse::ProblemeTirage pool = donnees.donnees.probleme;
    pool.taille = taille;
    auto conflict = analyse::findConflit(pool, arret);
    if (!conflict)
        return echec(conflict.error());
    result.conflit = std::move(*conflict);
    result.relachements = analyse::findRelachements(pool, kRelachements, arret);
    return {};
}

void tellChanges(const DonneesCalibrage& donnees, const std::vector<int>& panel, Calibrage& result) {
    std::vector<char> inside(donnees.duGroupe.size(), 0);
    for (const int person : panel)
        inside[person] = 1;
    for (int person = 0; person < static_cast<int>(inside.size()); ++person) {
        if (inside[person] != 0 && donnees.duGroupe[person] == 0)
            result.ajouter.push_back(person);
        if (inside[person] == 0 && donnees.duGroupe[person] != 0)
            result.ecarter.push_back(person);
    }
    result.apres = bilan(donnees, inside);
}

} // namespace

DonneesCalibrage fusionner(const DonneesTirage& groupe, const DonneesTirage& volontaires,
                           bool memesIdentifiants) {
    return Merger(groupe).merge(volontaires, memesIdentifiants);
}

base::Result<DonneesCalibrage> calibrageDuVivier(const Vivier& vivier, const QStringList& groupe,
                                                 const QStringList& exclus) {
    if (vivier.plan.recrutement.taille < 1)
        return echec(base::Erreur::refus(QStringLiteral("tirage.taille"),
                                         Recrut::tr("Le plan ne dit pas combien de personnes il vise."),
                                         Recrut::tr("Saisissez la taille du panel.")));
    const QSet<QString> inside(groupe.begin(), groupe.end());
    const QSet<QString> gone(exclus.begin(), exclus.end());
    DonneesVivier pool = personnesDuVivier(vivier, Categories::Toutes);
    analyse::ProblemeTirage& problem = pool.donnees.probleme;
    DonneesCalibrage result;
    std::size_t kept = 0;
    for (std::size_t person = 0; person < problem.personnes.size(); ++person) {
        const auto place = static_cast<qsizetype>(person);
        const QString& id = pool.candidatIds[place];
        if (gone.contains(id) && !inside.contains(id))
            continue;
        result.duGroupe.push_back(inside.contains(id) ? 1 : 0);
        result.candidatIds << id;
        pool.donnees.identifiants[static_cast<qsizetype>(kept)] = pool.donnees.identifiants[place];
        if (!problem.foyers.empty())
            problem.foyers[kept] = problem.foyers[person];
        if (kept != person)
            problem.personnes[kept] = std::move(problem.personnes[person]);
        ++kept;
    }
    problem.personnes.resize(kept);
    if (!problem.foyers.empty())
        problem.foyers.resize(kept);
    pool.donnees.identifiants.resize(static_cast<qsizetype>(kept));
    result.donnees = std::move(pool.donnees);
    return result;
}

BilanGroupe bilan(const DonneesCalibrage& donnees, const std::vector<char>& dedans) {
    std::vector<int> counts(donnees.donnees.quotas.size(), 0);
    BilanGroupe result;
    for (std::size_t person = 0; person < dedans.size(); ++person) {
        if (dedans[person] == 0)
            continue;
        ++result.personnes;
        for (const int quota : donnees.donnees.probleme.personnes[person])
            ++counts[quota];
    }
    for (const QList<int>& quotas : criteriaOf(donnees.donnees))
        result.criteres << measure(donnees.donnees, quotas, counts, result.personnes);
    return result;
}

namespace {

/// The most people kept that a group of this size can have. With the size given, fewest changes means most
/// people kept: the oracle of the draw finds and proves it.
struct Gardes {
    analyse::ProblemeTirage probleme;
    analyse::Agregation types;
    analyse::PanelOracle::Resultat resultat;
};

Gardes search(const DonneesCalibrage& donnees, int taille, const analyse::Arret& arret) {
    Gardes one{marked(donnees, taille), {}, {}};
    one.types = analyse::aggregate(one.probleme);
    analyse::PoidsTypes kept;
    for (const auto& type : one.types.types)
        kept.push_back(donnees.duGroupe[type.membres.front()]);
    one.resultat = analyse::PanelOracle(one.probleme, one.types).maximise(kept, {}, arret);
    return one;
}

base::Status interruption(const Gardes& found) {
    if (found.resultat.arret == analyse::Arret::Cause::Annulation)
        return echec(base::TaskContext::cancelledErreur());
    if (!found.resultat.panels.empty() || found.resultat.arret == analyse::Arret::Cause::Aucune)
        return {};
    return echec(base::Erreur::refus(
        QStringLiteral("tirage.delai"),
        Recrut::tr("Le délai est passé avant qu’un seul panel respectant les quotas soit trouvé."),
        Recrut::tr("Donnez plus de temps, ou desserrez les quotas.")));
}

} // namespace

base::Result<Calibrage> calibrer(const DonneesCalibrage& donnees, int taille, const QString& graine,
                                 const analyse::Arret& arret) {
    Calibrage result;
    result.avant = bilan(donnees, donnees.duGroupe);
    result.taille = taille > 0 ? taille : result.avant.personnes;
    const bool onlySetAside = taille <= 0 && std::all_of(donnees.duGroupe.begin(), donnees.duGroupe.end(),
                                                         [](char in) { return in != 0; });
    Gardes found = search(donnees, result.taille, arret);
    for (int size = result.taille - 1; onlySetAside && size > 0 && found.resultat.panels.empty(); --size)
        found = search(donnees, size, arret);
    if (const auto going = interruption(found); !going)
        return echec(going.error());
    if (found.resultat.panels.empty()) {
        if (const auto explained = explain(donnees, result.taille, arret, result); !explained)
            return echec(explained.error());
        return result;
    }
    result.taille = found.probleme.taille;
    analyse::Alea alea(graine.toUtf8());
    tellChanges(donnees, analyse::fillPanel(found.probleme, found.types, found.resultat.panels.back(), alea),
                result);
    const bool none = result.ajouter.empty() && result.ecarter.empty();
    const bool proven = found.resultat.complet;
    result.statut = none     ? Calibrage::Statut::Conforme
                    : proven ? Calibrage::Statut::Calibre
                             : Calibrage::Statut::Interrompu;
    return result;
}

} // namespace isegorie::recrutement
