#include "core/marche/LivrableAnnonce.h"

#include "core/base/Identifiant.h"
#include "core/marche/Avenant.h"
#include "core/marche/BonLecture.h"
#include "core/marche/SuiviGroupe.h"

namespace isegorie::marche {

using base::echec;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

QVariant dateOf(QDate date) {
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

LivrableAttendu attenduOf(const QVariantMap& row) {
    return {row.value(QStringLiteral("section")).toString(), row.value(QStringLiteral("libelle")).toString()};
}

/// Delivery date in force before this avenant.
Result<QDate> formerLivraison(const storage::Database& database, const Bon& avenant) {
    const auto groupe = loadGroupe(database, avenant.avenantDe);
    if (!groupe)
        return echec(groupe.error());
    return groupe->avenants.isEmpty() ? groupe->bon.livraison : groupe->avenants.last().livraison;
}

/// What lines of the bon announced and none announces any more, once this avenant has taken its part off:
/// nobody waits for it, unless it came already.
Status removeWithdrawn(const storage::Database& database, const Bon& avenant, const QList<QVariantMap>& rows,
                       Edit& edit) {
    if (!avenant.isAvenant())
        return {};
    const auto consolidated = consolidatedLignes(database, avenant.id);
    if (!consolidated)
        return echec(consolidated.error());
    QList<LigneBon> before;
    QList<LigneBon> after;
    for (const LigneConsolidee& ligne : *consolidated) {
        if (ligne.quantite > base::Fraction(0))
            before.append(ligne.ligne);
        if (ligne.apres > base::Fraction(0))
            after.append(ligne.ligne);
    }
    for (const LigneBon& own : avenant.lignes)
        if (!own.quantite.isNegative())
            after.append(own);
    const QList<LivrableAttendu> announced = livrablesAttendus(before);
    const QList<LivrableAttendu> still = livrablesAttendus(after);
    for (const QVariantMap& row : rows) {
        const LivrableAttendu one = attenduOf(row);
        if (row.value(QStringLiteral("recu")).toBool() || !announced.contains(one) || still.contains(one))
            continue;
        const QString id = row.value(QStringLiteral("id")).toString();
        edit.changes.removeIf([&id](const storage::RowChange& change) { return change.id == id; });
        edit.remove(QStringLiteral("livrable"), id);
    }
    return {};
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
        known.append(attenduOf(row));
        const bool waits = !row.value(QStringLiteral("recu")).toBool() &&
                           row.value(QStringLiteral("echeance")).toString() == former->toString(Qt::ISODate);
        if (waits && bon.livraison != *former)
            edit.update(QStringLiteral("livrable"), row.value(QStringLiteral("id")).toString(),
                        {{QStringLiteral("echeance"), dateOf(bon.livraison)}});
    }
    if (const Status removed = removeWithdrawn(database, bon, *rows, edit); !removed)
        return echec(removed.error());
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
