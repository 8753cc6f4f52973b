#include "core/marche/SuiviGroupe.h"

#include "core/marche/BonLecture.h"

namespace isegorie::marche {

using base::echec;
using base::Fraction;
using base::Montant;
using base::Result;

namespace {

/// What is left that no line could bear.
Fraction reduce(QList<LigneGroupe>& lignes, const LigneBon& reduction,
                const QHash<QString, Fraction>& livrees) {
    Fraction left = Fraction(0) - reduction.quantite;
    Montant amount = reduction.total();
    for (auto it = lignes.rbegin(); it != lignes.rend() && left > Fraction(0); ++it) {
        if (!sameOrder(it->ligne, reduction))
            continue;
        const Fraction free = it->quantite - livrees.value(it->ligne.id);
        if (free <= Fraction(0))
            continue;
        const Fraction taken = std::min(left, free);
        left = left - taken;
        // The last part takes what is left of the rounded total: the sum stays that of the avenant.
        const Montant part = left.isZero() ? amount : reduction.pu.fois(Fraction(0) - taken);
        it->quantite = it->quantite - taken;
        it->commande += part;
        amount = amount - part;
    }
    return left;
}

struct Consolidation {
    QList<LigneGroupe> lignes;
    bool covered = true;
};

Consolidation consolidation(const Groupe& groupe, const QHash<QString, Fraction>& livrees) {
    Consolidation result;
    for (const LigneBon& ligne : groupe.bon.lignes)
        result.lignes.append({ligne, groupe.bon.id, groupe.bon.numero, ligne.quantite, ligne.total()});
    for (const Bon& avenant : groupe.avenants) {
        for (const LigneBon& ligne : avenant.lignes) {
            if (!ligne.quantite.isNegative())
                result.lignes.append({ligne, avenant.id, avenant.numero, ligne.quantite, ligne.total()});
            else if (!reduce(result.lignes, ligne, livrees).isZero())
                result.covered = false;
        }
    }
    return result;
}

} // namespace

bool sameOrder(const LigneBon& left, const LigneBon& right) {
    return left.code == right.code && left.sansFichier == right.sansFichier && left.pu == right.pu &&
           left.tauxTva == right.tauxTva;
}

Result<Groupe> loadGroupe(const storage::Database& database, const QString& bonId) {
    auto bon = loadBon(database, bonId);
    if (bon && bon->isAvenant())
        bon = loadBon(database, bon->avenantDe);
    if (!bon)
        return echec(bon.error());
    Groupe groupe{std::move(*bon), {}};
    const auto rows = database.query(QStringLiteral("marche/avenants_notifies"),
                                     {{QStringLiteral("bon_id"), groupe.bon.id}});
    if (!rows)
        return echec(rows.error());
    for (const QVariantMap& row : *rows) {
        auto avenant = loadBon(database, row.value(QStringLiteral("id")).toString());
        if (!avenant)
            return echec(avenant.error());
        groupe.avenants.append(std::move(*avenant));
    }
    return groupe;
}

QList<LigneGroupe> consolidate(const Groupe& groupe, const QHash<QString, Fraction>& livrees) {
    return consolidation(groupe, livrees).lignes;
}

bool isCovered(const Groupe& groupe, const QHash<QString, Fraction>& livrees) {
    return consolidation(groupe, livrees).covered;
}

} // namespace isegorie::marche
