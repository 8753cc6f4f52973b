#include "core/recrutement/Effectifs.h"

#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::Constat;

namespace {

/// The subtotal that an answer counts in; empty for none.
QString subtotalOf(const Critere& critere, const QString& categorie) {
    const Categorie* found = critere.find(categorie);
    return found == nullptr ? QString() : found->sousTotal;
}

} // namespace

int Effectif::ecart() const {
    if (nombre < quota.min)
        return nombre - quota.min;
    return quota.max && nombre > *quota.max ? nombre - *quota.max : 0;
}

QList<Effectif> compterEffectifs(const Plan& plan, const std::vector<const Profil*>& profils) {
    QList<Effectif> list;
    for (const Critere& critere : plan.criteres) {
        QHash<QString, int> counts;
        for (const Profil* profil : profils) {
            const QString answer = profil->reponses.value(critere.cle);
            ++counts[answer];
            if (const QString subtotal = subtotalOf(critere, answer); !subtotal.isEmpty())
                ++counts[subtotal];
        }
        for (const Categorie& categorie : critere.categories)
            list.append({critere.cle, critere.libelle, categorie.cle, categorie.libelle,
                         categorie.estSousTotal, categorie.quota, counts.value(categorie.cle)});
    }
    return list;
}

QuotasResiduels quotasResiduels(const Plan& plan, const std::vector<const Profil*>& gardes) {
    QuotasResiduels result;
    result.sieges = std::max(0, plan.recrutement.taille - static_cast<int>(gardes.size()));
    QHash<QString, int> needed; // by criterion, over its values
    const QList<Effectif> counts = compterEffectifs(plan, gardes);
    for (const Effectif& one : counts) {
        Quota left;
        left.min = std::max(0, one.quota.min - one.nombre);
        if (one.quota.max)
            left.max = std::max(0, *one.quota.max - one.nombre);
        result.quotas.insert({one.critere, one.categorie}, left);
        if (!one.sousTotal)
            needed[one.critere] += left.min;
        if (one.ecart() > 0)
            result.constats.append({Constat::Niveau::Bloquant,
                                    QStringLiteral("panel.quota-depasse"),
                                    Recrut::tr("« %1 : %2 » : %3 personne(s) pour %4 au plus.")
                                        .arg(one.critereLibelle, one.categorieLibelle)
                                        .arg(one.nombre)
                                        .arg(one.quota.max.value_or(0)),
                                    {}});
        else if (left.min > result.sieges)
            result.constats.append(
                {Constat::Niveau::Bloquant,
                 QStringLiteral("panel.quota-inatteignable"),
                 Recrut::tr("« %1 : %2 » : il manque %3 personne(s) pour %4 siège(s) libre(s).")
                     .arg(one.critereLibelle, one.categorieLibelle)
                     .arg(left.min)
                     .arg(result.sieges),
                 {}});
    }
    for (const Critere& critere : plan.criteres)
        if (needed.value(critere.cle) > result.sieges)
            result.constats.append(
                {Constat::Niveau::Bloquant,
                 QStringLiteral("panel.minimums"),
                 Recrut::tr("« %1 » : les minimums demandent encore %2 personnes pour %3 siège(s).")
                     .arg(critere.libelle)
                     .arg(needed.value(critere.cle))
                     .arg(result.sieges),
                 {}});
    return result;
}

} // namespace isegorie::recrutement
