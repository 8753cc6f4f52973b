#include "core/recrutement/PlanRegles.h"

#include "core/recrutement/Textes.h"

#include <QLocale>

#include <limits>

namespace isegorie::recrutement {

using base::Constat;
using base::Constats;
using Niveau = base::Constat::Niveau;

namespace {

constexpr int kCinq = 5;

QString articleCriteres() {
    return QStringLiteral("CCTP, chapitre 4, article 1 (précisions sur les commandes)");
}

QString articleUo() {
    return QStringLiteral("CCTP, chapitre 4, article 2, UO 3.1 à 3.7");
}

void add(Constats& list, Niveau niveau, const char* code, const QString& message,
         const QString& article = {}) {
    list.append({niveau, QString::fromLatin1(code), message, article});
}

QString pourcent(qint64 millioniemes) {
    constexpr double kPerCent = 1e6;
    return QLocale(QLocale::French).toString(static_cast<double>(millioniemes) / kPerCent, 'g', 8) +
           QStringLiteral(" %");
}

struct Sommes {
    qint64 min = 0;
    qint64 max = 0; ///< INT_MAX and above: no upper bound.
};

template <typename Keep>
Sommes sommes(const QList<Categorie>& categories, Keep keep) {
    Sommes sums;
    for (const Categorie& categorie : categories)
        if (keep(categorie)) {
            sums.min += categorie.quota.min;
            sums.max += categorie.quota.max.value_or(std::numeric_limits<int>::max());
        }
    return sums;
}

void controlSums(Constats& list, const Critere& critere, int taille) {
    const Sommes all = sommes(critere.valeurs(), [](const Categorie&) { return true; });
    if (all.min > taille)
        add(list, Niveau::Bloquant, "plan.minima",
            Recrut::tr("« %1 » : les minimums demandent %2 personnes pour un panel de %3.")
                .arg(critere.libelle)
                .arg(all.min)
                .arg(taille));
    if (!critere.categories.isEmpty() && all.max < taille)
        add(list, Niveau::Bloquant, "plan.maxima",
            Recrut::tr("« %1 » : les maximums ne laissent place qu’à %2 personnes pour un panel de %3.")
                .arg(critere.libelle)
                .arg(all.max)
                .arg(taille));
    for (const Categorie& subtotal : critere.sousTotaux()) {
        const Sommes own = sommes(critere.valeurs(), [&](const Categorie& categorie) {
            return categorie.sousTotal == subtotal.cle;
        });
        if (own.min > subtotal.quota.max.value_or(taille) || own.max < subtotal.quota.min)
            add(list, Niveau::Bloquant, "plan.sous-total",
                Recrut::tr(
                    "« %1 » : le sous-total « %2 » contredit les quotas des catégories qu’il regroupe.")
                    .arg(critere.libelle, subtotal.libelle));
    }
}

void controlShares(Constats& list, const Critere& critere) {
    qint64 sum = 0;
    int without = 0;
    for (const Categorie& categorie : critere.valeurs()) {
        sum += categorie.part.value_or(0);
        without += categorie.part ? 0 : 1;
    }
    constexpr int kTolerance = 2'000; // 0,2 %: rounded percentages
    if (sum > 0 && without == 0 && std::abs(sum - kMillion) > kTolerance)
        add(list, Niveau::Avertissement, "plan.parts",
            Recrut::tr("« %1 » : les parts font %2 au total ; les cibles sont calculées en proportion.")
                .arg(critere.libelle, pourcent(sum * 100)));
}

void controlCost(Constats& list, const Critere& critere) {
    if (critere.genre == GenreCritere::Cible && !critere.incidence)
        add(list, Niveau::Bloquant, "plan.incidence",
            Recrut::tr(
                "« %1 » : une cible spécifique est payée selon son taux d’incidence, qui n’est pas donné.")
                .arg(critere.libelle),
            articleUo());
    if (critere.sensible)
        add(list, Niveau::Information, "plan.sensible",
            Recrut::tr("« %1 » relève de l’article 9 du RGPD : la réponse est facultative et demande un "
                       "consentement "
                       "propre ; prévoyez une catégorie « Ne se prononce pas ».")
                .arg(critere.libelle));
}

int count(const Plan& plan, GenreCritere genre) {
    return static_cast<int>(
        std::count_if(plan.criteres.begin(), plan.criteres.end(),
                      [genre](const Critere& critere) { return critere.genre == genre; }));
}

/// The rarest target: the one that the titulaire has to look for longest.
const Critere* rarest(const Plan& plan) {
    const Critere* found = nullptr;
    for (const Critere& critere : plan.criteres)
        if (critere.genre == GenreCritere::Cible && critere.incidence &&
            (found == nullptr || *critere.incidence < *found->incidence))
            found = &critere;
    return found;
}

} // namespace

Constats controlerPlan(const Plan& plan) {
    Constats list;
    const int taille = plan.recrutement.taille;
    if (taille == 0)
        add(list, Niveau::Bloquant, "plan.taille", Recrut::tr("La taille du panel n’est pas fixée."));
    if (plan.criteres.isEmpty())
        add(list, Niveau::Avertissement, "plan.sans-critere", Recrut::tr("Le plan n’a aucun critère."));
    for (const Critere& critere : plan.criteres) {
        if (critere.valeurs().isEmpty())
            add(list, Niveau::Avertissement, "plan.sans-categorie",
                Recrut::tr("« %1 » n’a aucune catégorie.").arg(critere.libelle));
        else if (taille > 0)
            controlSums(list, critere, taille);
        controlShares(list, critere);
        controlCost(list, critere);
    }
    return list + besoinDuPlan(plan).constats;
}

BesoinPlan besoinDuPlan(const Plan& plan) {
    BesoinPlan result;
    marche::BesoinRecrutement need;
    need.mode = plan.recrutement.mode;
    need.participants = plan.recrutement.taille;
    need.zone = plan.recrutement.zone;
    need.fichierFourni = plan.recrutement.fichierFourni;
    const int priced = count(plan, GenreCritere::Supplementaire);
    const int targets = count(plan, GenreCritere::Cible);
    if (priced > kCinq)
        add(result.constats, Niveau::Bloquant, "plan.plus-de-5",
            Recrut::tr("%1 quotas supplémentaires : les UO en prévoient 5 au plus.").arg(priced),
            articleUo());
    if (targets > 0) {
        need.quotas = marche::Quotas::Cible;
        if (const Critere* target = rarest(plan))
            need.incidenceMillioniemes = target->incidence;
        if (targets > 1)
            add(result.constats, Niveau::Avertissement, "plan.plusieurs-cibles",
                Recrut::tr(
                    "%1 cibles spécifiques : la plus rare (« %2 ») décide de la tranche. Autre lecture : une "
                    "commande par cible.")
                    .arg(targets)
                    .arg(rarest(plan) != nullptr ? rarest(plan)->libelle : QString()),
                articleUo());
        if (priced > 0)
            add(result.constats, Niveau::Avertissement, "plan.cible-et-quotas",
                Recrut::tr(
                    "Une cible spécifique et %n quota(s) supplémentaire(s) : aucune UO n’a les deux. Lecture "
                    "retenue : le prix de la cible. Autre lecture : deux commandes.",
                    nullptr, priced),
                articleUo());
    } else if (priced > 0) {
        need.quotas = marche::Quotas::Plus5;
        add(result.constats, Niveau::Information, "plan.plus-5",
            Recrut::tr("%n quota(s) supplémentaire(s) : la ligne « plus 5 quotas supplémentaires » est due.",
                       nullptr, priced),
            articleCriteres());
    }
    result.besoin.recrutements.push_back(need);
    return result;
}

} // namespace isegorie::recrutement
