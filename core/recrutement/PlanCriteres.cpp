// Edits of criteria and categories.
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/PlanEcriture.h"
#include "core/recrutement/PlanEdits.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Database;
using storage::Edit;

namespace {

/// The plan that a criterion or a category belongs to.
Result<Plan> planOf(const Database& database, const QString& table, const QString& id) {
    const auto row = database.record(table, id);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("recrutement.element-inconnu"),
                                    Recrut::tr("Ce critère ou cette catégorie n’existe plus."),
                                    Recrut::tr("Rechargez le plan.")));
    return loadPlan(database, row->value(QStringLiteral("recrutement_id")).toString());
}

struct Position {
    qsizetype critere = -1;
    qsizetype categorie = -1;
};

Position placeOf(const Plan& plan, const QString& id) {
    for (qsizetype i = 0; i < plan.criteres.size(); ++i) {
        if (plan.criteres.at(i).id == id)
            return {i, -1};
        const QList<Categorie>& categories = plan.criteres.at(i).categories;
        for (qsizetype j = 0; j < categories.size(); ++j)
            if (categories.at(j).id == id)
                return {i, j};
    }
    return {};
}

Status checkLibelle(const QString& libelle, const QString& what) {
    constexpr int kLongest = 200;
    if (!libelle.trimmed().isEmpty() && libelle.size() <= kLongest)
        return {};
    return echec(
        Erreur::saisie(QStringLiteral("recrutement.libelle"),
                       Recrut::tr("%1 doit avoir un nom de %2 caractères au plus.").arg(what).arg(kLongest)));
}

Status checkCritere(const Critere& critere, const Plan& plan) {
    if (Status named = checkLibelle(critere.libelle, Recrut::tr("Un critère")); !named)
        return named;
    for (const Critere& other : plan.criteres)
        if (other.id != critere.id && texteCompare(other.libelle) == texteCompare(critere.libelle))
            return echec(Erreur::saisie(QStringLiteral("recrutement.doublon"),
                                        Recrut::tr("Le plan a déjà un critère « %1 ».").arg(other.libelle)));
    constexpr qint64 kCentPourCent = 100'000'000;
    if (critere.incidence && (*critere.incidence <= 0 || *critere.incidence > kCentPourCent))
        return echec(Erreur::saisie(QStringLiteral("recrutement.incidence"),
                                    Recrut::tr("L’incidence est une part de la population, au-dessus de 0 et "
                                               "jusqu’à 100 %.")));
    if (critere.genre == GenreCritere::Standard && critereStandard(critere.cle) == nullptr)
        return echec(Erreur::saisie(
            QStringLiteral("recrutement.pas-standard"),
            Recrut::tr("« %1 » n’est pas l’un des dix critères sans surcoût du CCTP.").arg(critere.libelle),
            Recrut::tr("Faites-en un quota supplémentaire ou une cible spécifique.")));
    return {};
}

Status checkQuota(const Quota& quota, const QString& libelle) {
    const int max = quota.max.value_or(quota.min);
    const bool ordered = quota.min >= 0 && quota.min <= kMaxTaille && max >= quota.min && max <= kMaxTaille &&
                         quota.minSouple.value_or(quota.min) <= quota.min &&
                         quota.minSouple.value_or(0) >= 0 && quota.maxSouple.value_or(max) >= max;
    const bool flexibleWithoutMax = quota.maxSouple && !quota.max;
    if (ordered && !flexibleWithoutMax)
        return {};
    return echec(Erreur::saisie(QStringLiteral("recrutement.quota"),
                                Recrut::tr("« %1 » : les bornes ne sont pas dans l’ordre (minimum souple, "
                                           "minimum, maximum, maximum souple).")
                                    .arg(libelle),
                                Recrut::tr("Corrigez l’une d’elles.")));
}

Status checkCategorie(const Categorie& categorie, const Critere& critere) {
    if (Status named = checkLibelle(categorie.libelle, Recrut::tr("Une catégorie")); !named)
        return named;
    for (const Categorie& other : critere.categories)
        if (other.id != categorie.id && texteCompare(other.libelle) == texteCompare(categorie.libelle))
            return echec(Erreur::saisie(QStringLiteral("recrutement.doublon"),
                                        Recrut::tr("Le critère « %1 » a déjà une catégorie « %2 ».")
                                            .arg(critere.libelle, other.libelle)));
    const Categorie* subtotal = critere.find(categorie.sousTotal);
    if (!categorie.sousTotal.isEmpty() &&
        (categorie.estSousTotal || subtotal == nullptr || !subtotal->estSousTotal))
        return echec(
            Erreur::saisie(QStringLiteral("recrutement.sous-total"),
                           Recrut::tr("« %1 » : ce sous-total n’existe pas.").arg(categorie.libelle)));
    if (categorie.part && (*categorie.part < 0 || *categorie.part > kMillion))
        return echec(Erreur::saisie(
            QStringLiteral("recrutement.part"),
            Recrut::tr("« %1 » : la part doit être comprise entre 0 et 100 %.").arg(categorie.libelle)));
    return checkQuota(categorie.quota, categorie.libelle);
}

QStringList keysOf(const QList<Categorie>& categories) {
    QStringList keys;
    for (const Categorie& categorie : categories)
        keys << categorie.cle;
    return keys;
}

/// Writes the rank of every row whose place changed.
template <typename T>
void writeRanks(Edit& edit, const QString& table, const QList<T>& rows) {
    for (qsizetype i = 0; i < rows.size(); ++i)
        edit.update(table, rows.at(i).id, {{QStringLiteral("rang"), static_cast<int>(i)}});
}

} // namespace

Result<Creation> addCritere(const Database& database, const QString& recrutementId, const Critere& critere) {
    const auto plan = loadPlan(database, recrutementId);
    if (!plan)
        return echec(plan.error());
    Critere added = critere;
    QStringList keys;
    for (const Critere& other : plan->criteres)
        keys << other.cle;
    if (added.cle.isEmpty() || keys.contains(added.cle))
        added.cle = cleDepuis(added.libelle, keys);
    if (const Status valid = checkCritere(added, *plan); !valid)
        return echec(valid.error());
    if (plan->criteres.size() >= kMaxCriteres || added.categories.size() > kMaxCategories)
        return echec(
            Erreur::saisie(QStringLiteral("recrutement.trop"),
                           Recrut::tr("Un plan a %1 critères au plus, un critère %2 catégories au plus.")
                               .arg(kMaxCriteres)
                               .arg(kMaxCategories)));
    for (const Categorie& categorie : added.categories)
        if (const Status valid = checkQuota(categorie.quota, categorie.libelle); !valid)
            return echec(valid.error());
    Creation creation{Edit(Recrut::tr("Ajouter le critère « %1 »").arg(added.libelle.trimmed())), {}};
    creation.id = insertCritere(creation.edit, recrutementId, added, static_cast<int>(plan->criteres.size()));
    return creation;
}

Result<Creation> addCritereStandard(const Database& database, const QString& recrutementId,
                                    const QString& cle) {
    const Critere* standard = critereStandard(cle);
    if (standard == nullptr)
        return echec(unknownStandard(cle));
    const auto plan = loadPlan(database, recrutementId);
    if (!plan)
        return echec(plan.error());
    if (plan->find(cle) != nullptr)
        return echec(Erreur::saisie(QStringLiteral("recrutement.doublon"),
                                    Recrut::tr("Le plan a déjà un critère « %1 ».").arg(standard->libelle)));
    return addCritere(database, recrutementId, *standard);
}

Result<Edit> updateCritere(const Database& database, const Critere& critere) {
    const auto plan = planOf(database, QStringLiteral("critere"), critere.id);
    if (!plan)
        return echec(plan.error());
    Critere changed = critere;
    changed.cle = plan->criteres.at(placeOf(*plan, critere.id).critere).cle;
    if (const Status valid = checkCritere(changed, *plan); !valid)
        return echec(valid.error());
    return Edit(Recrut::tr("Modifier le critère « %1 »").arg(critere.libelle.trimmed()))
        .update(QStringLiteral("critere"), critere.id, critereFields(changed));
}

Result<Edit> removeCritere(const Database& database, const QString& critereId) {
    auto plan = planOf(database, QStringLiteral("critere"), critereId);
    if (!plan)
        return echec(plan.error());
    const Critere critere = plan->criteres.takeAt(placeOf(*plan, critereId).critere);
    Edit edit(Recrut::tr("Retirer le critère « %1 »").arg(critere.libelle));
    for (const Categorie& categorie : critere.categories)
        edit.remove(QStringLiteral("categorie"), categorie.id);
    edit.remove(QStringLiteral("critere"), critereId);
    writeRanks(edit, QStringLiteral("critere"), plan->criteres);
    return edit;
}

Result<Edit> moveCritere(const Database& database, const QString& critereId, int position) {
    auto plan = planOf(database, QStringLiteral("critere"), critereId);
    if (!plan)
        return echec(plan.error());
    const qsizetype target = std::clamp<qsizetype>(position, 0, plan->criteres.size() - 1);
    plan->criteres.move(placeOf(*plan, critereId).critere, target);
    Edit edit(Recrut::tr("Déplacer le critère « %1 »").arg(plan->criteres.at(target).libelle));
    writeRanks(edit, QStringLiteral("critere"), plan->criteres);
    return edit;
}

Result<Creation> addCategorie(const Database& database, const QString& critereId,
                              const Categorie& categorie) {
    const auto plan = planOf(database, QStringLiteral("critere"), critereId);
    if (!plan)
        return echec(plan.error());
    const Critere& critere = plan->criteres.at(placeOf(*plan, critereId).critere);
    if (critere.categories.size() >= kMaxCategories)
        return echec(Erreur::saisie(QStringLiteral("recrutement.trop"),
                                    Recrut::tr("Un critère a %1 catégories au plus.").arg(kMaxCategories)));
    if (const Status valid = checkCategorie(categorie, critere); !valid)
        return echec(valid.error());
    Categorie added = categorie;
    added.cle = cleDepuis(added.libelle, keysOf(critere.categories));
    Creation creation{Edit(Recrut::tr("Ajouter la catégorie « %1 »").arg(added.libelle.trimmed())), {}};
    creation.id = insertCategorie(creation.edit, plan->recrutement.id, critereId, added,
                                  static_cast<int>(critere.categories.size()));
    return creation;
}

Result<Edit> updateCategorie(const Database& database, const Categorie& categorie) {
    const auto plan = planOf(database, QStringLiteral("categorie"), categorie.id);
    if (!plan)
        return echec(plan.error());
    const Position place = placeOf(*plan, categorie.id);
    const Critere& critere = plan->criteres.at(place.critere);
    Categorie changed = categorie;
    changed.estSousTotal = critere.categories.at(place.categorie).estSousTotal;
    if (const Status valid = checkCategorie(changed, critere); !valid)
        return echec(valid.error());
    return Edit(Recrut::tr("Modifier la catégorie « %1 »").arg(categorie.libelle.trimmed()))
        .update(QStringLiteral("categorie"), categorie.id, categorieFields(changed));
}

Result<Edit> removeCategorie(const Database& database, const QString& categorieId) {
    const auto plan = planOf(database, QStringLiteral("categorie"), categorieId);
    if (!plan)
        return echec(plan.error());
    const Position place = placeOf(*plan, categorieId);
    const Critere& critere = plan->criteres.at(place.critere);
    const Categorie removed = critere.categories.at(place.categorie);
    Edit edit(Recrut::tr("Retirer la catégorie « %1 »").arg(removed.libelle));
    if (removed.estSousTotal)
        for (const Categorie& categorie : critere.categories)
            if (categorie.sousTotal == removed.cle)
                edit.update(QStringLiteral("categorie"), categorie.id,
                            {{QStringLiteral("sous_total"), QStringLiteral("")}});
    return edit.remove(QStringLiteral("categorie"), categorieId);
}

Result<Edit> moveCategorie(const Database& database, const QString& categorieId, int position) {
    auto plan = planOf(database, QStringLiteral("categorie"), categorieId);
    if (!plan)
        return echec(plan.error());
    const Position place = placeOf(*plan, categorieId);
    QList<Categorie>& categories = plan->criteres[place.critere].categories;
    const qsizetype target = std::clamp<qsizetype>(position, 0, categories.size() - 1);
    categories.move(place.categorie, target);
    Edit edit(Recrut::tr("Déplacer la catégorie « %1 »").arg(categories.at(target).libelle));
    writeRanks(edit, QStringLiteral("categorie"), categories);
    return edit;
}

Result<Edit> setQuotas(const Database& database, const QString& recrutementId,
                       const QHash<QString, Quota>& quotas, const QString& libelleEdit) {
    const auto plan = loadPlan(database, recrutementId);
    if (!plan)
        return echec(plan.error());
    Edit edit(libelleEdit.isEmpty() ? Recrut::tr("Modifier les quotas") : libelleEdit);
    // In the order of the plan: the same call gives the same edit.
    for (const Critere& critere : plan->criteres)
        for (const Categorie& categorie : critere.categories) {
            const auto quota = quotas.constFind(categorie.id);
            if (quota == quotas.cend() || *quota == categorie.quota)
                continue;
            if (const Status valid = checkQuota(*quota, categorie.libelle); !valid)
                return echec(valid.error());
            edit.update(QStringLiteral("categorie"), categorie.id, quotaFields(*quota));
        }
    return edit;
}

} // namespace isegorie::recrutement
