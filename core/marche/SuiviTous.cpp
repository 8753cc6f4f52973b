// The follow-up of all bons in four readings.
#include "core/marche/SuiviCalcul.h"

namespace isegorie::marche {

using base::echec;
using base::Fraction;
using base::Montant;
using base::Result;
using base::Status;
using storage::Row;

namespace {

Montant montant(const Row& row, const char* column) {
    return Montant::centimes(row.integer(column));
}

Fraction quantite(const Row& row) {
    return {row.integer("quantite_num"), row.integer("quantite_den")};
}

/// What stands under each bon, its avenants included.
struct Lectures {
    QHash<QString, Groupe> groupes;
    QHash<QString, QString> racines; ///< Bon, avenant or line -> bon.
    QHash<QString, QList<Reception>> receptions;
    QHash<QString, QList<Facture>> factures;
    QHash<QString, Montant> refactions;
};

void addLigne(Lectures& lu, const Row& row) {
    const QString racine = row.text("racine_id");
    const QString bonId = row.text("bon_id");
    Groupe& groupe = lu.groupes[racine];
    const bool avenant = row.integer("avenant") != 0;
    if (avenant && (groupe.avenants.isEmpty() || groupe.avenants.last().id != bonId))
        groupe.avenants.append(Bon());
    Bon& bon = avenant ? groupe.avenants.last() : groupe.bon;
    bon.id = bonId;
    bon.lotId = row.text("lot_id");
    LigneBon ligne;
    ligne.id = row.text("id");
    ligne.code = row.text("code");
    ligne.sansFichier = row.integer("sans_fichier") != 0;
    ligne.pu = montant(row, "pu_ht_centimes");
    ligne.tauxTva = static_cast<int>(row.integer("taux_tva"));
    ligne.quantite = quantite(row);
    lu.racines.insert(bonId, racine);
    lu.racines.insert(ligne.id, racine);
    bon.lignes.append(ligne);
}

Status read(const storage::Database& database, Lectures& lu) {
    Status done = database.each(QStringLiteral("marche/suivi_lignes"), {},
                                [&lu](const Row& row) { addLigne(lu, row); });
    if (done)
        done = database.each(QStringLiteral("marche/bons_receptions"), {}, [&lu](const Row& row) {
            const QString ligne = row.text("ligne_id");
            lu.receptions[lu.racines.value(ligne)].append(
                {{}, ligne, {}, {}, quantite(row), montant(row, "refaction_centimes"), {}});
        });
    if (done)
        done = database.each(QStringLiteral("marche/suivi_factures"), {}, [&lu](const Row& row) {
            Facture facture;
            facture.payeeLe = QDate::fromString(row.text("payee_le"), Qt::ISODate);
            facture.lignes = {{row.text("ligne_id"), montant(row, "montant_ht_centimes")}};
            lu.factures[row.text("bon_id")].append(facture);
        });
    if (done)
        done = database.each(QStringLiteral("marche/bons_refactions"), {}, [&lu](const Row& row) {
            lu.refactions[lu.racines.value(row.text("bon_id"))] += montant(row, "refaction_centimes");
        });
    return done;
}

} // namespace

Result<QHash<QString, SuiviBon>> suivis(const storage::Database& database) {
    Lectures lu;
    if (const Status done = read(database, lu); !done)
        return echec(done.error());
    QHash<QString, SuiviBon> all;
    for (auto it = lu.groupes.cbegin(); it != lu.groupes.cend(); ++it)
        all.insert(it.key(), suiviDe(it.value(), lu.receptions.value(it.key()), lu.factures.value(it.key()),
                                     lu.refactions.value(it.key())));
    return all;
}

} // namespace isegorie::marche
