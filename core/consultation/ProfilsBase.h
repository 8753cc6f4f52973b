// Profiles of import that a person saved in the base: under a name, for files with the same columns.
#pragma once

#include "core/consultation/ImportEdits.h"

namespace isegorie::consultation {

struct ProfilEnregistre {
    QString id, nom;
    Profil profil;
};

/// By name. One that cannot be read is left out.
base::Result<QList<ProfilEnregistre>> profilsEnregistres(const storage::Database& database);
/// Saves under profil.libelle, in the place of the one of that name. Codes "profil.nom" (blank, or that of a
/// shipped one), "profil.vide" (no column).
base::Result<storage::Edit> enregistrerProfil(const storage::Database& database, const Profil& profil);
/// Code "profil.inconnu".
base::Result<storage::Edit> supprimerProfil(const storage::Database& database, const QString& nom);
/// Code "profil.inconnu": neither saved nor shipped.
base::Result<Profil> profilNomme(const storage::Database& database, const QString& nom);

/// With a saved profile in the place of its name, or of « auto » where one was saved for the columns of the
/// file.
base::Result<OptionsImport> resoudreOptions(const storage::Database& database, const QString& chemin,
                                            const OptionsImport& options);

} // namespace isegorie::consultation
