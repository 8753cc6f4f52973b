// Which people of a base a calibration is about, and the document that tells it.
#pragma once

#include "core/documents/Chart.h"
#include "core/recrutement/Calibrage.h"
#include "core/recrutement/Exports.h"
#include "core/recrutement/Seances.h"

namespace isegorie::recrutement {

enum class GroupeCalibrage {
    Volontaires, ///< All who may be drawn: nobody is left to add.
    Panel,       ///< Selected and confirmed.
    Presents,    ///< Came to one session at least.
};
/// "volontaires", "panel", "presents"
QString key(GroupeCalibrage groupe);
std::optional<GroupeCalibrage> groupeCalibrageFromKey(const QString& text);
QString libelle(GroupeCalibrage groupe);
QStringList clesGroupesCalibrage();
/// Whether so many too few or too many (BilanCategorie::ecart) matter: of volunteers there may be more than
/// the plan seats.
bool estHorsPlan(GroupeCalibrage groupe, int ecart);

/// The group against the others who may be drawn; those who refused, left or were set aside are not proposed
/// again. Codes of calibrageDuVivier, "calibrage.groupe-vide".
base::Result<DonneesCalibrage> calibrageDuGroupe(const Vivier& vivier, const Panel& panel,
                                                 const Presences& presences, GroupeCalibrage groupe);

/// What to do with a person, for a list.
struct Changement {
    enum class Genre { Ajouter, Ecarter, Garder };
    Genre genre = Genre::Ajouter;
    int personne = 0;
};
/// Who to add, then who to set aside; or who of the group stays, when these are fewer.
QList<Changement> listeChangements(const DonneesCalibrage& donnees, const Calibrage& calibrage);

/// One a criterion: share of each category in the group, after the changes when there are any, and in the
/// reference population; in per cent. In French whatever the interface, as the document is.
QList<documents::Chart> graphiquesCalibrage(const DonneesCalibrage& donnees, const BilanGroupe& avant,
                                            const BilanGroupe* apres);

/// Gaps, tests, changes (by pseudonym) and charts: PDF, otherwise XLSX.
struct DocumentCalibrage {
    GroupeCalibrage groupe = GroupeCalibrage::Volontaires;
    QDate jour;
};
base::Status exportCalibrage(const storage::Database& database, const Vivier& vivier,
                             const DocumentCalibrage& de, const DonneesCalibrage& donnees,
                             const Calibrage& calibrage, const QString& chemin, FormatExport format);

/// "Femme · 30 à 44 ans": what a candidate answered, without what is sensitive.
QString profilTexte(const Plan& plan, const Candidat& candidat);

} // namespace isegorie::recrutement
