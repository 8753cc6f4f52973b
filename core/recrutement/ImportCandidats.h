// Import of volunteers from a CSV or XLSX file: a plan that a person reads, then one Edit (design, idea 4).
#pragma once

#include "core/base/Constat.h"
#include "core/documents/Table.h"
#include "core/recrutement/Vivier.h"
#include "core/storage/Edit.h"

#include <QJsonObject>

namespace isegorie::recrutement {

/// A file that was read, whatever its columns mean.
struct FichierCandidats {
    QString nom;       ///< Without its folder.
    QString empreinte; ///< SHA-256 of its bytes.
    documents::Table table;
};
/// Thread-safe: reads no base.
base::Result<FichierCandidats> readFichierCandidats(const QString& chemin);
base::Result<FichierCandidats> readFichierCandidats(const QByteArray& octets, const QString& nom);

enum class RoleColonne {
    Ignoree,
    Identifiant,
    Nom,
    Prenom,
    Courriel,
    Telephone,
    Adresse,
    Complement,
    CodePostal,
    Ville,
    Iban,
    Consentement,         ///< A date, or yes/no.
    DateConsentement,     ///< The day of a consent that another column says; alone, the consent itself.
    ConsentementSensible, ///< The same for the questions of article 9.
    Critere,              ///< Answers to a criterion of the plan.
    Conservee,            ///< Kept as it is with the identity.
};
/// "ignoree", "identifiant"…
QString key(RoleColonne role);
std::optional<RoleColonne> roleFromKey(const QString& text);
QString libelle(RoleColonne role);

struct ColonneCandidats {
    QString entete;
    RoleColonne role = RoleColonne::Ignoree;
    QString critere; ///< Key, for Critere.
    bool operator==(const ColonneCandidats&) const = default;
};
/// One a column of the file, in its order.
using Correspondance = QList<ColonneCandidats>;
/// What the columns seem to be, from their headers (French, English, and those of sortition tools) and from
/// what the last import of this recruitment chose.
Correspondance proposerCorrespondance(const QStringList& entetes, const Plan& plan,
                                      const Correspondance& precedente = {});
base::Result<Correspondance> derniereCorrespondance(const storage::Database& database,
                                                    const QString& recrutementId);

struct OptionsImportCandidats {
    QDate jour; ///< Day of the import: date of a consent written "oui".
    /// The consent of the file covers the questions of article 9 too: the form asked for them expressly.
    bool consentementCouvreSensible = false;
    bool retirerAbsents = false; ///< Candidates that the file no longer has are withdrawn.
    bool ignorerRejetes = false; ///< Leave bad rows out instead of refusing the file.
};

enum class EtatCandidat { Nouveau, Inchange, Modifie, Absent, Rejete };
/// "nouveau", "inchange", "modifie", "absent", "rejete"
QString key(EtatCandidat etat);
QString libelle(EtatCandidat etat);

/// One row of the preview: a row of the file, or a known candidate that the file no longer has.
struct LigneCandidat {
    EtatCandidat etat = EtatCandidat::Nouveau;
    int ligne = 0;              ///< In the file, from 1; 0 for Absent.
    Candidat candidat;          ///< As it would be stored.
    QStringList champs;         ///< Labels of what changed, for Modifie.
    bool adresseChangee = true; ///< The household is to be found anew.
    /// Criteria, by key, that the row leaves blank, and those that it answers with no category.
    QStringList sansReponse, horsCategories;
    /// Codes "candidat.…"; of the person they tell at most the answer that is not known.
    base::Constats constats;
};

struct PlanImportCandidats {
    QString fichier, empreinte, encodage;
    QString recrutementId;
    Correspondance correspondance;
    OptionsImportCandidats options;
    std::vector<LigneCandidat> lignes; ///< In the order of the file, then those gone.
    base::Constats constats;           ///< Of the file as a whole: codes "import.…".
    QList<base::Erreur> erreurs;       ///< Of the rejected rows, with line and column.
    int existants = 0;                 ///< Candidates of the pool when the plan was made…
    QByteArray vivier;                 ///< …and the hash of what they were (empreinteVivier).

    int count(EtatCandidat etat) const;
    /// Rows that storing would add, change or withdraw; 0: nothing at all would be written.
    int changements() const;
    bool isBlocked() const { return base::hasBlocking(constats); }
    /// Counts, rows with their states, lines and findings; no personal data.
    QJsonObject toJson() const;
};

/// Compares a file with the pool (opened with identities). Thread-safe.
base::Result<PlanImportCandidats> planImportCandidats(const Vivier& vivier, const FichierCandidats& fichier,
                                                      const Correspondance& correspondance,
                                                      const OptionsImportCandidats& options,
                                                      base::TaskContext* context = nullptr);

/// Every finding with its line, and what a re-import changes: XLSX by the end of the name, otherwise CSV. Of
/// the people it tells at most the answers that are not known.
base::Status ecrireRapportImport(const PlanImportCandidats& plan, const QString& chemin);

/// Everything encrypted and ready to apply; the second half of the work is thread-safe.
struct ImportPrepare {
    storage::Edit edit; ///< With the key of the concertation when it is new.
    coffre::Cipher cipher;
    QString importId;
    QSet<QString> pseudonymes; ///< Those taken.
};
/// Makes the key when there is none. Code "import.perime" when the pool has changed since the plan was made.
base::Result<ImportPrepare> prepareImportCandidats(const storage::Database& database, coffre::Coffre& coffre,
                                                   const PlanImportCandidats& plan);
/// Whether the candidates are still those that were compared, by their content: their number alone is checked
/// by prepareImportCandidats. Thread-safe with a reader of its own; as long as reading everybody. Code
/// "import.perime".
base::Status verifierInchange(const storage::Database& database, const PlanImportCandidats& plan);
/// Encrypts the rows into the prepared edit; an empty one when nothing changes. Thread-safe.
base::Result<storage::Edit> storeImportCandidats(ImportPrepare prepare, const PlanImportCandidats& plan,
                                                 base::TaskContext* context = nullptr);

} // namespace isegorie::recrutement
