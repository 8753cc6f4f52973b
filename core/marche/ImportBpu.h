// Import of a BPU as a new price version: a plan that a person reads, then one Edit (design, idea 4).
#pragma once

#include "core/marche/Bpu.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"
#include "core/storage/Edit.h"

#include <QJsonObject>

namespace isegorie::marche {

/// A file that was read, whoever it is for.
struct FichierBpu {
    QString nom;       ///< Without its folder: what the version remembers.
    QString empreinte; ///< SHA-256 of its bytes.
    LectureBpu lecture;
};
/// XLSX or CSV, at most 50 MB and 20 000 rows. Thread-safe: reads no base. A cancelled task reads no further.
base::Result<FichierBpu> readFichierBpu(const QString& chemin, base::TaskContext* tache = nullptr);
base::Result<FichierBpu> readFichierBpu(const QByteArray& octets, const QString& nom,
                                        base::TaskContext* tache = nullptr);

struct DemandeImportBpu {
    QString attributionId; ///< Whose prices, for which lot.
    QDate dateEffet;
    /// Leave out the rows without a known UO (unknown, ambiguous or absent code) instead of refusing the
    /// file.
    bool ignorerInconnus = false;
};

enum class EtatImport { Nouveau, Inchange, Modifie, AutreLot, Plafond, Erreur, Manquant };
/// "nouveau", "inchange", "modifie", "autre_lot", "plafond", "erreur", "manquant"
QString key(EtatImport etat);

/// One row of the preview: a row of the file, or a UO of the lot that no row prices.
struct LigneImport {
    EtatImport etat = EtatImport::Nouveau;
    int ligne = 0;       ///< In the file, from 1; 0 for Manquant.
    QString codeEcrit;   ///< As in the file; empty when missing.
    QString code;        ///< Regular code; empty when unknown.
    QString designation; ///< Of the catalogue, else of the file.
    std::optional<Prix> ancien, nouveau;
    QString message;      ///< What is wrong and how to mend it; empty when nothing is.
    bool ignoree = false; ///< An error left out on purpose: it does not stop the import.
    /// Deserves a look: everything but new, unchanged, changed without message.
    bool isProblem() const;
};

struct PlanImportBpu {
    QString fichier, empreinte;
    Attribution attribution;
    QDate dateEffet;
    std::optional<VersionPrix> precedente; ///< In force on that day: what "ancien" compares with.
    QList<LigneImport> lignes;             ///< In the order of the file, then what is missing.
    /// Codes "import.erreurs", "import.ignorees", "import.plafond", "import.aucun-prix", "import.meme-jour",
    /// "import.hors-periode", "import.deja-importe", "import.autre-lot", "import.manquants",
    /// "import.sans-fichier", "import.aucun-changement".
    base::Constats constats;
    QList<base::Erreur> erreurs; ///< Of the rows that stop the import, in the order of the file.

    int count(EtatImport etat) const;
    QList<Prix> prix() const; ///< What would be stored.
    bool isBlocked() const { return base::hasBlocking(constats); }
    /// Why nothing can be stored: the first bad row with its line (Saisie), or what a rule forbids (Refus).
    std::optional<base::Erreur> refus() const;
    /// {fichier, empreinte, titulaire, lot, date_effet, precedente, resume: {nouveau: n…}, lignes, constats}
    QJsonObject toJson() const;
};

base::Result<PlanImportBpu> planImportBpu(const storage::Database& database, const FichierBpu& fichier,
                                          const DemandeImportBpu& demande);
/// Refused with refus() when the plan is blocked, or when the base has changed meanwhile.
base::Result<storage::Edit> storeImportBpu(const storage::Database& database, const PlanImportBpu& plan);

} // namespace isegorie::marche
