// The file of `bon creer`: a bon by its lines, or the bons that a need asks for. Read strictly.
#pragma once

#include "core/marche/Besoin.h"
#include "core/marche/BonEdits.h"

#include <optional>

namespace isegorie::cli {

/// {"concertation": id or title, "lot", "titulaire", "objet", "debut", "livraison", "lieu",
/// "engagement_juridique", "service_executant", "signataire", "delegation", "contact_admission", "notes",
/// "lignes": [{"code", "quantite", "sans_fichier"}]} or, instead of lot and lines, "besoin": {…}.
struct BonFichier {
    QString concertation, titulaire;
    int lot = 0; ///< 0 with a need.
    QVariantMap champs;
    QList<marche::LigneDemandee> lignes;
    std::optional<marche::Besoin> besoin;
};

/// The columns of a bon that a person may set, in the order of its form.
const QStringList& bonColonnes();

/// One of them, and where it was given.
struct BonChamp {
    QString colonne, valeur;
    QString fichier; ///< Or the option.
    int ligne = 0, colonneFichier = 0;
};
/// {"objet", "livraison", …}, for `bon modifier`.
base::Result<QList<BonChamp>> readBonChamps(const QString& path);

/// Refused with file, line and column: what is unknown, missing, of another type, or said twice.
base::Result<BonFichier> readBonFichier(const QString& path);

} // namespace isegorie::cli
