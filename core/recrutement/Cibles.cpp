#include "core/recrutement/Cibles.h"

#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Reference.h"
#include "core/recrutement/Repartition.h"
#include "core/recrutement/Textes.h"

#include <algorithm>
#include <numeric>

namespace isegorie::recrutement {

using base::echec;
using base::Result;
using storage::Edit;

namespace {

/// Whether half a person or more is expected: fewer ask for no seat.
bool isExpected(qint64 weight, qint64 total, int taille) {
    return weight > 0 && 2 * weight * taille >= total;
}

/// One seat at least for each weight that is expected, taken from those who have most beyond their share.
void giveOneEach(std::vector<int>& seats, const std::vector<qint64>& weights, qint64 total, int taille) {
    for (size_t i = 0; i < seats.size(); ++i) {
        if (seats[i] > 0 || !isExpected(weights[i], total, taille))
            continue;
        const auto richest = std::max_element(seats.begin(), seats.end());
        if (*richest <= 1)
            return;
        --*richest;
        ++seats[i];
    }
}

/// The two whole numbers around the exact target, widened.
Quota around(qint64 weight, qint64 total, int taille, const OptionsCibles& options) {
    const qint64 exact = weight * taille;
    Quota quota;
    quota.min = std::max(0, static_cast<int>(exact / total) - options.tolerance);
    quota.max = std::min(taille, static_cast<int>((exact + total - 1) / total) + options.tolerance);
    return quota;
}

void addFlexibility(Quota& quota, int taille, int people) {
    if (people <= 0)
        return;
    quota.minSouple = std::max(0, quota.min - people);
    quota.maxSouple =
        std::min(std::max(taille, quota.max.value_or(taille)), quota.max.value_or(taille) + people);
}

/// Raises the empty minima to one as long as the minima fit in the panel.
void raiseEmptyMinima(std::vector<Quota>& quotas, const std::vector<qint64>& weights, qint64 total,
                      int taille) {
    int sum = std::accumulate(quotas.begin(), quotas.end(), 0,
                              [](int minima, const Quota& quota) { return minima + quota.min; });
    for (size_t i = 0; i < quotas.size(); ++i)
        if (quotas[i].min == 0 && isExpected(weights[i], total, taille) && sum < taille) {
            quotas[i].min = 1;
            quotas[i].max = std::max(1, quotas[i].max.value_or(1));
            ++sum;
        }
}

std::vector<Quota> quotasOf(const std::vector<qint64>& weights, int taille, const OptionsCibles& options) {
    std::vector<Quota> quotas(weights.size());
    const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64(0));
    if (total == 0)
        return quotas;
    if (options.exact) {
        std::vector<int> seats = repartir(weights, taille);
        if (options.auMoinsUn)
            giveOneEach(seats, weights, total, taille);
        for (size_t i = 0; i < seats.size(); ++i)
            // nobody is shut out for being rare
            quotas[i] = {seats[i], seats[i] == 0 && weights[i] > 0 ? 1 : seats[i], {}, {}};
    } else {
        for (size_t i = 0; i < weights.size(); ++i)
            quotas[i] = around(weights[i], total, taille, options);
        if (options.auMoinsUn)
            raiseEmptyMinima(quotas, weights, total, taille);
    }
    return quotas;
}

} // namespace

QHash<QString, Quota> ciblesDepuisParts(const Critere& critere, int taille, const OptionsCibles& options) {
    QList<Categorie> shared;
    std::vector<qint64> weights;
    for (const Categorie& categorie : critere.valeurs())
        if (categorie.part) {
            shared.append(categorie);
            weights.push_back(*categorie.part);
        }
    QHash<QString, Quota> result;
    const qint64 total = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<Quota> quotas = quotasOf(weights, taille, options);
    if (total == 0)
        return result;
    for (size_t i = 0; i < quotas.size(); ++i) {
        addFlexibility(quotas[i], taille, options.souplesse);
        result.insert(shared.at(static_cast<qsizetype>(i)).cle, quotas[i]);
    }
    for (const Categorie& subtotal : critere.sousTotaux()) {
        qint64 weight = 0;
        int sumMin = 0;
        int sumMax = 0;
        for (size_t i = 0; i < quotas.size(); ++i)
            if (shared.at(static_cast<qsizetype>(i)).sousTotal == subtotal.cle) {
                weight += weights[i];
                sumMin += quotas[i].min;
                sumMax += quotas[i].max.value_or(taille);
            }
        if (weight == 0)
            continue;
        Quota quota = options.exact ? Quota{sumMin, sumMax, {}, {}} : around(weight, total, taille, options);
        // What its categories already ask for is never contradicted.
        quota.max = std::max(quota.max.value_or(taille), sumMin);
        quota.min = std::min(quota.min, sumMax);
        addFlexibility(quota, taille, options.souplesse);
        result.insert(subtotal.cle, quota);
    }
    return result;
}

QStringList regionsHorsZone(const Plan& plan) {
    static const QSet<QString> overseas{QStringLiteral("GUADELOUPE"), QStringLiteral("GUYANE"),
                                        QStringLiteral("LA REUNION"), QStringLiteral("MARTINIQUE"),
                                        QStringLiteral("MAYOTTE")};
    QStringList keys;
    const Critere* regions = plan.find(QStringLiteral("region"));
    if (regions == nullptr || plan.recrutement.zone != marche::ZoneUo::Metropole)
        return keys;
    for (const Categorie& categorie : regions->categories)
        if (overseas.contains(texteCompare(categorie.libelle)))
            keys << categorie.cle;
    return keys;
}

namespace {

/// Criteria that get no target for want of shares, and categories that get none in theirs.
base::Constats withoutShares(const Plan& plan, const QStringList& criteres) {
    const QStringList out = regionsHorsZone(plan);
    base::Constats found;
    QStringList none;
    for (const Critere& critere : plan.criteres) {
        if (!criteres.isEmpty() && !criteres.contains(critere.cle))
            continue;
        QStringList missing;
        const QList<Categorie> values = critere.valeurs();
        for (const Categorie& value : values)
            if (!value.part && !(critere.cle == QLatin1String("region") && out.contains(value.cle)))
                missing << value.libelle;
        if (missing.size() == values.size())
            none << critere.libelle;
        else if (!missing.isEmpty())
            found.append({base::Constat::Niveau::Avertissement,
                          QStringLiteral("recrutement.part-absente"),
                          Recrut::tr("« %1 » : sans part de population, donc sans cible : %2.")
                              .arg(critere.libelle, missing.join(QStringLiteral(", "))),
                          {}});
    }
    if (!none.isEmpty())
        found.append({base::Constat::Niveau::Information,
                      QStringLiteral("recrutement.critere-sans-part"),
                      Recrut::tr("Sans aucune part de population, donc sans cible calculée : %1.")
                          .arg(none.join(QStringLiteral(", "))),
                      {}});
    return found;
}

} // namespace

base::Constats constatsCibles(const Plan& plan, const QStringList& criteres) {
    base::Constats found = withoutShares(plan, criteres);
    const QStringList out = regionsHorsZone(plan);
    const QString region = QStringLiteral("region");
    if (out.isEmpty() || !(criteres.isEmpty() || criteres.contains(region)))
        return found;
    QStringList labels;
    for (const QString& key : out)
        labels << plan.find(region)->find(key)->libelle;
    found.append({base::Constat::Niveau::Avertissement,
                  QStringLiteral("recrutement.hors-zone"),
                  Recrut::tr("Zone métropole : %1 restent à 0 ; changez la zone pour y recruter.")
                      .arg(labels.join(QStringLiteral(", "))),
                  {}});
    return found;
}

namespace {

/// "Sexe, Âge : France hors Mayotte, 15 ans ou plus", a population each, in the order of the plan.
Result<QStringList> populationsOf(const storage::Database& database, const Plan& plan,
                                  const QStringList& criteres) {
    QList<std::pair<QString, QStringList>> populations;
    for (const Critere& critere : plan.criteres) {
        if (critere.referenceId.isEmpty() || !(criteres.isEmpty() || criteres.contains(critere.cle)))
            continue;
        const auto reference = loadReference(database, critere.referenceId);
        if (!reference)
            return echec(reference.error());
        const auto known = std::find_if(populations.begin(), populations.end(),
                                        [&](const auto& one) { return one.first == reference->champ; });
        if (known == populations.end())
            populations.append({reference->champ, {critere.libelle}});
        else
            known->second << critere.libelle;
    }
    QStringList lines;
    lines.reserve(populations.size());
    for (const auto& [champ, libelles] : populations)
        lines << QStringLiteral("%1 : %2").arg(libelles.join(QStringLiteral(", ")), champ);
    return lines;
}

} // namespace

Result<base::Constats> constatsZone(const storage::Database& database, const Plan& plan,
                                    const QStringList& criteres) {
    using marche::ZoneUo;
    const auto populations = populationsOf(database, plan, criteres);
    if (!populations)
        return echec(populations.error());
    QStringList zones;
    for (const ZoneUo zone : {ZoneUo::Idf, ZoneUo::Metropole, ZoneUo::Drom})
        zones << QStringLiteral("%1 (%2)").arg(marche::libelle(zone), marche::key(zone));
    base::Constats found{
        {base::Constat::Niveau::Information,
         QStringLiteral("recrutement.zone"),
         Recrut::tr("Zone du recrutement : %1. Zones possibles : %2 ; elle se change dans la fiche, ou par "
                    "« recrutement modifier … --zone ».")
             .arg(marche::libelle(plan.recrutement.zone), zones.join(QStringLiteral(", "))),
         {}}};
    if (populations->isEmpty())
        return found;
    const QString from = Recrut::tr("Les cibles viennent de ces populations — %1.")
                             .arg(populations->join(QStringLiteral(" ; ")));
    const bool whole = plan.recrutement.zone == ZoneUo::Metropole;
    found.append({whole ? base::Constat::Niveau::Information : base::Constat::Niveau::Avertissement,
                  QStringLiteral("recrutement.populations"),
                  whole ? from
                        : from + u' ' +
                              Recrut::tr("Vérifiez qu’elles décrivent la zone où l’on recrute, ou saisissez "
                                         "les parts de cette zone."),
                  {}});
    return found;
}

namespace {

/// The targets of a criterion, those out of the zone shared out among the others.
QHash<QString, Quota> ciblesDansZone(Critere critere, const Recrutement& recrutement,
                                     const OptionsCibles& options, const QStringList& out) {
    bool shared = false;
    for (Categorie& categorie : critere.categories) {
        shared = shared || categorie.part.has_value();
        if (out.contains(categorie.cle))
            categorie.part.reset();
    }
    QHash<QString, Quota> quotas = ciblesDepuisParts(critere, recrutement.taille, options);
    if (shared)
        for (const QString& key : out)
            quotas.insert(key, Quota{0, 0, {}, {}});
    return quotas;
}

} // namespace

Result<Edit> setCibles(const storage::Database& database, const QString& recrutementId,
                       const OptionsCibles& options, const QStringList& criteres) {
    const auto plan = loadPlan(database, recrutementId);
    if (!plan)
        return echec(plan.error());
    if (plan->recrutement.taille == 0)
        return echec(base::Erreur::saisie(QStringLiteral("recrutement.taille"),
                                          Recrut::tr("La taille du panel n’est pas fixée."),
                                          Recrut::tr("Fixez-la, puis calculez les cibles.")));
    QHash<QString, Quota> quotas;
    for (const Critere& critere : plan->criteres) {
        if (!criteres.isEmpty() && !criteres.contains(critere.cle))
            continue;
        const bool regions = critere.cle == QLatin1String("region");
        const QHash<QString, Quota> found = ciblesDansZone(critere, plan->recrutement, options,
                                                           regions ? regionsHorsZone(*plan) : QStringList());
        for (const Categorie& categorie : critere.categories)
            if (const auto quota = found.constFind(categorie.cle); quota != found.cend())
                quotas.insert(categorie.id, *quota);
    }
    if (quotas.isEmpty())
        return echec(base::Erreur::refus(
            QStringLiteral("recrutement.sans-part"),
            Recrut::tr("Aucun critère n’a de parts dont tirer des cibles."),
            Recrut::tr("Appliquez d’abord une population de référence, ou saisissez les parts.")));
    return setQuotas(database, recrutementId, quotas, Recrut::tr("Calculer les cibles"));
}

} // namespace isegorie::recrutement
