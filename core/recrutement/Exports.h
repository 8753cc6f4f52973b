// Files that leave the coffre: lists of people by name for those who must have them, by pseudonym for
// everybody else.
#pragma once

#include "core/recrutement/Defraiements.h"
#include "core/recrutement/Suivi.h"

namespace isegorie::recrutement {

enum class FormatExport { Csv, Xlsx, Pdf };
/// By the end of the name; `sinon` for any other.
FormatExport formatDuFichier(const QString& chemin, FormatExport sinon = FormatExport::Csv);
enum class GroupeExport {
    Panel,   ///< Selected and confirmed.
    Reserve, ///< In the order in which they are called to take a seat over.
    /// Who could be drawn for something else: without those seated, their households, those who left.
    Restants,
    Tous
};
QString key(GroupeExport groupe);
std::optional<GroupeExport> groupeFromKey(const QString& text);
QString libelle(GroupeExport groupe);

/// One table of people. Pseudonymised: no identity, no answer of article 9; households as numbers that mean
/// nothing outside of the table, for a draw of one person a household.
struct TablePersonnes {
    QStringList entetes;
    std::vector<QStringList> lignes;
    int personnes() const { return static_cast<int>(lignes.size()); }
};
TablePersonnes tablePersonnes(const Vivier& vivier, const Panel& panel, GroupeExport groupe,
                              bool pseudonymise);
/// CSV (UTF-8 with its mark, ';') or XLSX. The access is to be noted by the caller (coffre::recordAccess).
base::Status exportPersonnes(const TablePersonnes& table, const QString& titre, const QString& chemin,
                             FormatExport format);

/// Several of them in one workbook, each on a sheet of its name.
base::Status exportFeuilles(const QList<std::pair<QString, TablePersonnes>>& feuilles, const QString& titre,
                            const QString& chemin);

/// The weekly document, PDF or XLSX.
base::Status exportSuivi(const storage::Database& database, const Recrutement& recrutement,
                         const SuiviRecrutement& suivi, const QString& chemin, FormatExport format);
/// The plan of quotas as sortition tools read it: feature,value,min,max,min_flex,max_flex.
QByteArray quotasCsv(const Plan& plan);
/// Certificate of a purge, PDF.
base::Status exportCertificat(const QJsonObject& certificat, const QString& chemin);

} // namespace isegorie::recrutement
