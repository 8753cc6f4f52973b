#include "core/marche/SuiviMontants.h"

namespace isegorie::marche {

using base::echec;
using base::Fraction;
using base::Montant;
using base::Result;
using base::Status;

Result<QHash<QString, MontantsSuivis>> montantsParBon(const storage::Database& database) {
    QHash<QString, MontantsSuivis> result;
    QString ligneId, bonId;
    Fraction quantite;
    Montant pu;
    const auto closeLine = [&] {
        if (!ligneId.isEmpty())
            result[bonId].livre += pu.fois(quantite);
    };
    Status read = database.each(QStringLiteral("marche/bons_receptions"), {}, [&](const storage::Row& row) {
        if (const QString next = row.text("ligne_id"); next != ligneId) {
            closeLine();
            ligneId = next;
            bonId = row.text("bon_id");
            quantite = 0;
            pu = Montant::centimes(row.integer("pu_ht_centimes"));
            result[bonId].lotId = row.text("lot_id");
        }
        quantite = quantite + Fraction(row.integer("quantite_num"), row.integer("quantite_den"));
        result[bonId].refaction += Montant::centimes(row.integer("refaction_centimes"));
    });
    closeLine();
    if (read)
        read = database.each(QStringLiteral("marche/bons_factures"), {}, [&](const storage::Row& row) {
            MontantsSuivis& montants = result[row.text("bon_id")];
            montants.lotId = row.text("lot_id");
            montants.facture += Montant::centimes(row.integer("facture_centimes"));
            montants.paye += Montant::centimes(row.integer("paye_centimes"));
        });
    if (read)
        read = database.each(QStringLiteral("marche/bons_refactions"), {}, [&](const storage::Row& row) {
            MontantsSuivis& montants = result[row.text("bon_id")];
            montants.lotId = row.text("lot_id");
            montants.refaction += Montant::centimes(row.integer("refaction_centimes"));
        });
    if (!read)
        return echec(read.error());
    return result;
}

} // namespace isegorie::marche
