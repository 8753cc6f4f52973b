// Every change of a recruitment and its plan: validates, then gives the Edit. Nothing is written here.
#pragma once

#include "core/recrutement/PlanLecture.h"

namespace isegorie::recrutement {

/// An edit that makes a record, and the record's id.
struct Creation {
    storage::Edit edit;
    QString id;
};

/// What the product accepts: beyond, a number is taken for a typing mistake.
inline constexpr int kMaxTaille = 10'000;
inline constexpr int kMaxCriteres = 60;
inline constexpr int kMaxCategories = 400;

/// A recruitment with the standard criteria named by their keys (all ten when empty).
base::Result<Creation> createRecrutement(const storage::Database& database, const Recrutement& recrutement,
                                         const QStringList& standards = {});
/// A recruitment with the criteria of another's plan. Without a size it takes the other's; with another size
/// the quotas are made anew from the shares, where there are any.
base::Result<Creation> createRecrutementComme(const storage::Database& database,
                                              const Recrutement& recrutement, const QString& modeleId);
/// Sets everything but id, concertation and key. Code "recrutement.…" names the field refused.
base::Result<storage::Edit> updateRecrutement(const storage::Database& database,
                                              const Recrutement& recrutement);
/// Refused once people were imported: they are erased by a purge, and the certificate stays.
base::Result<storage::Edit> removeRecrutement(const storage::Database& database,
                                              const QString& recrutementId);

/// A criterion with its categories, at the end; ids and empty keys are made here.
base::Result<Creation> addCritere(const storage::Database& database, const QString& recrutementId,
                                  const Critere& critere);
/// A standard criterion with its usual categories.
base::Result<Creation> addCritereStandard(const storage::Database& database, const QString& recrutementId,
                                          const QString& cle);
/// Sets label, kind, incidence, sensitivity and headers; not the key, not the categories.
base::Result<storage::Edit> updateCritere(const storage::Database& database, const Critere& critere);
base::Result<storage::Edit> removeCritere(const storage::Database& database, const QString& critereId);
base::Result<storage::Edit> moveCritere(const storage::Database& database, const QString& critereId,
                                        int position);

base::Result<Creation> addCategorie(const storage::Database& database, const QString& critereId,
                                    const Categorie& categorie);
/// Sets label, synonyms, subtotal, share and quota.
base::Result<storage::Edit> updateCategorie(const storage::Database& database, const Categorie& categorie);
/// A subtotal that goes frees its categories.
base::Result<storage::Edit> removeCategorie(const storage::Database& database, const QString& categorieId);
base::Result<storage::Edit> moveCategorie(const storage::Database& database, const QString& categorieId,
                                          int position);
/// All quotas at once: category id → quota. What a relaxation proposes is applied with it.
base::Result<storage::Edit> setQuotas(const storage::Database& database, const QString& recrutementId,
                                      const QHash<QString, Quota>& quotas, const QString& libelleEdit = {});

/// A copy of the plan alone for another recruitment: no people, no draw.
base::Result<Creation> duplicatePlan(const storage::Database& database, const QString& recrutementId,
                                     const QString& concertationId);

} // namespace isegorie::recrutement
