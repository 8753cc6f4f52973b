// Livrables expected of the ordered UO, their received versions and what the CIPC decides on them.
// CCTP, chapter 1, article 4.2 (validated by the CIPC before the beneficiary); CCAG-PI 2021, articles 28, 29.
#pragma once

#include "core/base/Montant.h"
#include "core/base/Task.h"
#include "core/marche/BonEdits.h"
#include "core/storage/Database.h"

#include <QDate>
#include <QList>
#include <QString>

namespace isegorie::marche {

enum class DecisionLivrable { Aucune, Admission, Ajournement, Refaction, Rejet };
/// "", "admission", "ajournement", "refaction", "rejet".
QString decisionKey(DecisionLivrable decision);
std::optional<DecisionLivrable> decisionFromKey(const QString& key);
QString decisionLabel(DecisionLivrable decision);

struct VersionLivrable {
    QString id;
    int rang = 0; ///< From 1.
    QDate recuLe;
    QString nomFichier, empreinte; ///< SHA-256 of the content.
    QString cleId; ///< Of the coffre that seals the file (LivrableScelle.h); empty = in clear.
    qint64 taille = 0;
    QString observations;
    DecisionLivrable decision = DecisionLivrable::Aucune;
    QDate decideLe;
    QString decidePar, motif;
    base::Montant refaction; ///< HT.
    QDate valideLe;          ///< Validation of the content by the CIPC.
    QString validePar;
    QDate admissionTacite; ///< Day at whose end silence admits (CCAG-PI, art. 28.2 and 29).
};

enum class EtatLivrable { Attendu, EnRetard, Recu, Valide, Admis, AdmisTacitement, Ajourne, Refacte, Rejete };
QString etatKey(EtatLivrable etat);
QString etatLabel(EtatLivrable etat);

struct Livrable {
    QString id; ///< Empty while the bon is a draft: expected, derived from the catalogue.
    QString bonId, numeroBon, concertation;
    int lot = 0;
    QString section, libelle;
    QDate echeance;
    QString accordExplicite; ///< Agreement to hand it over before validation; empty = none.
    QDate communiqueLe;
    QList<VersionLivrable> versions; ///< By rank.
    EtatLivrable etat = EtatLivrable::Attendu;
    int joursRestants = 0; ///< To the next date (delivery, tacit admission, resubmission); negative = late.
    QDate prochaineDate;   ///< That date; invalid when nothing is awaited.
    QString attente;       ///< "Admission tacite le 24 janvier 2027", "À représenter avant le …".
};

struct FiltreLivrables {
    QString bonId;
    bool enAttente = false; ///< Only those on which something is due.
};
/// Stored ones of notified bons; of a draft given by bonId, those that its lines announce.
base::Result<QList<Livrable>> listLivrables(const storage::Database& database, const FiltreLivrables& filtre,
                                            QDate today);
base::Result<Livrable> loadLivrable(const storage::Database& database, const QString& id, QDate today);

/// Copies the file into the base's folder (by its SHA-256) and records a version.
/// Refused: bon cancelled, already admitted, same content as an earlier version, a day before the
/// notification or after today (as for every act below). The copy is the long part: it may be cancelled.
/// scellement: for a file that names people (LivrableScelle.h); it is kept sealed.
struct Scellement;
base::Result<Creation> receiveVersion(const storage::Database& database, const QString& livrableId,
                                      const QString& filePath, QDate recuLe, QDate today,
                                      base::TaskContext* context = nullptr,
                                      const Scellement* scellement = nullptr);
/// The last version, received by mistake; its file stays in the folder. Refused once it is validated, decided
/// or handed over. Silence is no obstacle: what was not received was not admitted either.
base::Result<storage::Edit> removeVersion(const storage::Database& database, const QString& versionId,
                                          QDate today);
/// Path of the stored file, after its content was checked against its hash. A sealed one has none: code
/// "livrable.scelle" (see copyVersion in LivrableScelle.h).
base::Result<QString> versionFile(const storage::Database& database, const QString& versionId,
                                  base::TaskContext* context = nullptr);
base::Result<storage::Edit> setObservations(const storage::Database& database, const QString& versionId,
                                            const QString& observations);
base::Result<storage::Edit> setEcheance(const storage::Database& database, const QString& livrableId,
                                        QDate echeance);
base::Result<storage::Edit> validateVersion(const storage::Database& database, const QString& versionId,
                                            const QString& validePar, QDate date, QDate today);
/// The explicit agreement of the parties (CCTP 1, 4.2); empty removes it.
base::Result<storage::Edit> setAccordExplicite(const storage::Database& database, const QString& livrableId,
                                               const QString& accord);
/// Refused before the last version is validated, unless an explicit agreement is recorded, or given here:
/// then both are in one edit.
base::Result<storage::Edit> communicate(const storage::Database& database, const QString& livrableId,
                                        QDate date, QDate today, const QString& accord = {});

struct Decision {
    DecisionLivrable decision = DecisionLivrable::Admission;
    QDate date;
    QString par, motif;      ///< par: mandatory; motif: mandatory but for an admission.
    base::Montant refaction; ///< For a réfaction, HT.
};
/// A legal act: irreversible. Refused after the tacit admission, or twice on one version.
base::Result<storage::Edit> decide(const storage::Database& database, const QString& versionId,
                                   const Decision& decision, QDate today);

} // namespace isegorie::marche
