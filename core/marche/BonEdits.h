// Changes of a draft bon: its sheet and its life before notification. Everything here is undoable; all of it
// is refused once the bon is notified (then only an avenant changes it).
#pragma once

#include "core/marche/BonLignes.h"
#include "core/storage/Database.h"

#include <QVariant>

namespace isegorie::marche {

/// An edit that makes a record, and the record's identity.
struct Creation {
    storage::Edit edit;
    QString id;
};

struct NouveauBon {
    QString concertationId;
    int lot = 0;
    QString attributionId;            ///< Empty = the holder of rank 1 of the lot in force.
    QString objet;                    ///< Empty = the concertation's title.
    QVariantMap champs = {};          ///< Other columns, as setBonField takes them.
    QList<LigneDemandee> lignes = {}; ///< As addLignes takes them.
};

/// A draft, with the price version in force that day; signatory, delegation, service and contact come from
/// the settings. Refused without a lot in force.
base::Result<Creation> createBon(const storage::Database& database, const NouveauBon& nouveau, QDate today);
/// A new draft with the same sheet and lines, priced as of today (a line without a price there is refused).
base::Result<Creation> duplicateBon(const storage::Database& database, const QString& bonId, QDate today);
base::Result<storage::Edit> deleteBon(const storage::Database& database, const QString& bonId);
/// Whether setBonField may write this column of this bon now.
bool isBonFieldEditable(const Bon& bon, const QString& column);
/// Columns objet, debut, livraison, lieu, engagement_juridique, service_executant, signataire, delegation,
/// contact_admission, besoin; notes stays free after notification. Dates ISO text, empty = none.
base::Result<storage::Edit> setBonField(const storage::Database& database, const QString& bonId,
                                        const QString& column, const QVariant& value);

/// What changing the holder or the price version does to the lines: shown before it is applied.
struct ChangementPrix {
    struct Ligne {
        QString ligneId, code, libelle;
        base::Montant avant, apres; ///< Unit prices HT; of a margin, as the BPU has it: ten-thousandths.
        bool taux = false;          ///< It is a margin's rate.

        QString avantTexte() const { return texte(avant); }
        QString apresTexte() const { return texte(apres); }

    private:
        QString texte(base::Montant prix) const {
            return taux ? tauxTexte(static_cast<int>(prix.centimes())) : prix.texte();
        }
    };
    storage::Edit edit;
    QString explication; ///< "3 prix changent sur 8 ; total HT : 1 000,00 € → 1 050,00 €."
    QList<Ligne> lignes; ///< Lines whose price changes.
    base::Montant htAvant, htApres;
};

base::Result<ChangementPrix> changeAttribution(const storage::Database& database, const QString& bonId,
                                               const QString& attributionId, QDate today);
base::Result<ChangementPrix> changeVersionPrix(const storage::Database& database, const QString& bonId,
                                               const QString& versionPrixId);

} // namespace isegorie::marche
