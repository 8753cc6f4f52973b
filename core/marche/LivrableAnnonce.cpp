#include "core/marche/LivrableAnnonce.h"

#include "core/base/Identifiant.h"
#include "core/marche/BonLecture.h"
#include "core/marche/SuiviGroupe.h"

namespace isegorie::marche {

using base::echec;
using base::Result;
using storage::Edit;

namespace {

QVariant dateOf(QDate date) {
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

/// Delivery date in force before this avenant.
Result<QDate> formerLivraison(const storage::Database& database, const Bon& avenant) {
    const auto groupe = loadGroupe(database, avenant.avenantDe);
    if (!groupe)
        return echec(groupe.error());
    return groupe->avenants.isEmpty() ? groupe->bon.livraison : groupe->avenants.last().livraison;
}

} // namespace

Result<Edit> announceLivrables(const storage::Database& database, const Bon& bon,
                               const QList<LivrableAttendu>& attendus) {
    const QString rootId = bon.isAvenant() ? bon.avenantDe : bon.id;
    const auto rows =
        database.query(QStringLiteral("marche/livrables_annonces"), {{QStringLiteral("racine_id"), rootId}});
    if (!rows)
        return echec(rows.error());
    const auto former = bon.isAvenant() ? formerLivraison(database, bon) : Result<QDate>(bon.livraison);
    if (!former)
        return echec(former.error());

    Edit edit;
    QList<LivrableAttendu> known;
    for (const QVariantMap& row : *rows) {
        known.append({row.value(QStringLiteral("section")).toString(),
                      row.value(QStringLiteral("libelle")).toString()});
        const bool waits = !row.value(QStringLiteral("recu")).toBool() &&
                           row.value(QStringLiteral("echeance")).toString() == former->toString(Qt::ISODate);
        if (waits && bon.livraison != *former)
            edit.update(QStringLiteral("livrable"), row.value(QStringLiteral("id")).toString(),
                        {{QStringLiteral("echeance"), dateOf(bon.livraison)}});
    }
    int rang = static_cast<int>(known.size());
    for (const LivrableAttendu& attendu : attendus) {
        if (!known.contains(attendu))
            edit.insert(QStringLiteral("livrable"), base::newId(),
                        {{QStringLiteral("bon_id"), bon.id},
                         {QStringLiteral("section"), attendu.section},
                         {QStringLiteral("libelle"), attendu.libelle},
                         {QStringLiteral("echeance"), dateOf(bon.livraison)},
                         {QStringLiteral("rang"), ++rang}});
    }
    return edit;
}

} // namespace isegorie::marche
