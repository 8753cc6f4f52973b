#include "core/marche/SuiviBon.h"

#include "core/marche/SuiviCalcul.h"

namespace isegorie::marche {

using base::echec;
using base::Fraction;
using base::Montant;
using base::Result;

namespace {

QDate toDate(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Result<QList<Reception>> loadReceptions(const storage::Database& database, const QString& bonId) {
    const auto rows =
        database.query(QStringLiteral("marche/receptions"), {{QStringLiteral("bon_id"), bonId}});
    if (!rows)
        return echec(rows.error());
    QList<Reception> receptions;
    for (const QVariantMap& row : *rows) {
        const auto number = [&row](const char* column) {
            return row.value(QLatin1String(column)).toLongLong();
        };
        receptions.append(
            {row.value(QStringLiteral("id")).toString(), row.value(QStringLiteral("ligne_id")).toString(),
             row.value(QStringLiteral("code")).toString(), toDate(row.value(QStringLiteral("recu_le"))),
             Fraction(number("quantite_num"), number("quantite_den")),
             Montant::centimes(number("refaction_centimes")), row.value(QStringLiteral("note")).toString()});
    }
    return receptions;
}

Result<QList<Facture>> loadFactures(const storage::Database& database, const QString& bonId) {
    const auto rows = database.query(QStringLiteral("marche/factures"), {{QStringLiteral("bon_id"), bonId}});
    if (!rows)
        return echec(rows.error());
    QList<Facture> factures;
    for (const QVariantMap& row : *rows) {
        const QString id = row.value(QStringLiteral("id")).toString();
        if (factures.isEmpty() || factures.last().id != id)
            factures.append({id,
                             row.value(QStringLiteral("numero")).toString(),
                             toDate(row.value(QStringLiteral("recue_le"))),
                             toDate(row.value(QStringLiteral("payee_le"))),
                             {},
                             {}});
        const QString ligneId = row.value(QStringLiteral("ligne_id")).toString();
        if (ligneId.isEmpty())
            continue;
        const auto montant = Montant::centimes(row.value(QStringLiteral("montant_ht_centimes")).toLongLong());
        factures.last().lignes.append({ligneId, montant});
        factures.last().ht += montant;
    }
    return factures;
}

void addInvoices(SuiviLigne& ligne, const QList<Facture>& factures) {
    for (const Facture& facture : factures) {
        for (const FactureLigne& part : facture.lignes) {
            if (part.ligneId != ligne.ligne.id)
                continue;
            ligne.facture += part.montant;
            if (facture.payeeLe.isValid())
                ligne.paye += part.montant;
        }
    }
}

SuiviLigne toSuivi(const LigneGroupe& source, Fraction livree, const QList<Reception>& receptions,
                   const QList<Facture>& factures) {
    SuiviLigne ligne;
    ligne.ligne = source.ligne;
    ligne.bonId = source.bonId;
    ligne.numero = source.numero;
    ligne.commandee = source.quantite;
    ligne.commande = source.commande;
    ligne.livree = livree;
    ligne.livre = source.ligne.pu.fois(livree);
    for (const Reception& reception : receptions) {
        if (reception.ligneId == source.ligne.id)
            ligne.refaction += reception.refaction;
    }
    ligne.admis = ligne.livre - ligne.refaction;
    addInvoices(ligne, factures);
    const bool delivered = ligne.livree == ligne.commandee;
    ligne.solde = (delivered ? ligne.admis : ligne.commande - ligne.refaction) - ligne.paye;
    return ligne;
}

void addTotals(SuiviBon& suivi) {
    SuiviTotaux& totals = suivi.totaux;
    suivi.toutLivre = true;
    for (const SuiviLigne& ligne : suivi.lignes) {
        totals.commande += ligne.commande;
        totals.livre += ligne.livre;
        totals.refaction += ligne.refaction;
        totals.admis += ligne.admis;
        totals.facture += ligne.facture;
        totals.paye += ligne.paye;
        totals.solde += ligne.solde;
        suivi.toutLivre = suivi.toutLivre && ligne.livree == ligne.commandee;
    }
    totals.refaction += suivi.refactionLivrables;
    totals.admis = totals.admis - suivi.refactionLivrables;
    totals.solde = totals.solde - suivi.refactionLivrables;
    suivi.toutPaye = suivi.toutLivre && totals.paye == totals.admis;
}

} // namespace

SuiviBon suiviDe(const Groupe& groupe, QList<Reception> receptions, QList<Facture> factures,
                 Montant refactionLivrables) {
    QHash<QString, Fraction> livrees;
    for (const Reception& reception : std::as_const(receptions))
        livrees[reception.ligneId] = livrees.value(reception.ligneId) + reception.quantite;
    SuiviBon suivi;
    suivi.bonId = groupe.bon.id;
    suivi.lotId = groupe.bon.lotId;
    for (const LigneGroupe& ligne : consolidate(groupe, livrees))
        suivi.lignes.append(toSuivi(ligne, livrees.value(ligne.ligne.id), receptions, factures));
    suivi.refactionLivrables = refactionLivrables;
    suivi.receptions = std::move(receptions);
    suivi.factures = std::move(factures);
    addTotals(suivi);
    return suivi;
}

Result<SuiviBon> loadSuivi(const storage::Database& database, const QString& bonId) {
    const auto groupe = loadGroupe(database, bonId);
    if (!groupe)
        return echec(groupe.error());
    const QString& rootId = groupe->bon.id;
    auto receptions = loadReceptions(database, rootId);
    if (!receptions)
        return echec(receptions.error());
    auto factures = loadFactures(database, rootId);
    if (!factures)
        return echec(factures.error());
    const auto refaction =
        database.first(QStringLiteral("marche/refactions_livrables"), {{QStringLiteral("bon_id"), rootId}});
    if (!refaction)
        return echec(refaction.error());

    const auto reduced =
        Montant::centimes(refaction->value(QStringLiteral("refaction_centimes")).toLongLong());
    return suiviDe(*groupe, std::move(*receptions), std::move(*factures), reduced);
}

} // namespace isegorie::marche
