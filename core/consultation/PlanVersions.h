// The plan de codification as it was submitted « à l’approbation de la DITP et de l’administration
// bénéficiaire » (CCTP, UO 2.4.5), and which of its versions a coding rests on.
#pragma once

#include "core/base/Constat.h"
#include "core/consultation/PlanCodification.h"

#include <QDate>

#include <optional>

namespace isegorie::consultation {

enum class Approbateur { Ditp, Beneficiaire };
/// "ditp", "beneficiaire"
QString cle(Approbateur qui);
/// « La DITP », « L’administration bénéficiaire »
QString libelle(Approbateur qui);

struct Approbation {
    QString le, par; ///< ISO day and name; empty: not yet.
    bool donnee() const { return !le.isEmpty(); }
};

struct VersionPlan {
    QString id, soumisLe, soumisPar, empreinte;
    int numero = 0;
    Approbation ditp, beneficiaire;

    bool approuvee() const { return ditp.donnee() && beneficiaire.donnee(); }
};

/// Where the plan stands.
struct EtatPlan {
    QList<VersionPlan> versions; ///< Oldest first.
    QString empreinte;           ///< Of the plan as it is.
    qsizetype codes = 0;

    const VersionPlan* derniere() const { return versions.isEmpty() ? nullptr : &versions.last(); }
    bool modifie() const { return derniere() != nullptr && derniere()->empreinte != empreinte; }
    bool approuve() const { return derniere() != nullptr && derniere()->approuvee() && !modifie(); }
    /// What every coding and output quotes: « v2 », « v2 modifiée (1a2b3c4d) », « brouillon (1a2b3c4d) ».
    QString reference() const;
    /// One sentence, and what is missing.
    base::Constat constat() const;
    QJsonObject toJson() const;
};
base::Result<EtatPlan> etatPlan(const storage::Database& database, const QString& concertationId);

/// Freezes the plan under the next number. Refused for an empty plan ("codage.plan-vide") and for one that
/// has not changed since the last version ("codage.plan-inchange").
base::Result<storage::Edit> soumettrePlan(const storage::Database& database, const QString& concertationId);
/// Of the last version. Refused when the plan changed since ("codage.plan-modifie"), when it was approved by
/// them already, without a name, and for a day in the future.
base::Result<storage::Edit> approuverPlan(const storage::Database& database, const QString& concertationId,
                                          Approbateur qui, const QString& par, QDate le);

} // namespace isegorie::consultation
