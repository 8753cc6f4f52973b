// Reference populations: the shares that a panel should have. Some are shipped with their source and year;
// the user changes them or adds others.
#pragma once

#include "core/base/Constat.h"
#include "core/recrutement/PlanEdits.h"

namespace isegorie::recrutement {

struct LigneReference {
    QString libelle;
    qint64 effectif = 0; ///< People, or any unit: only the proportions count.
};

struct Reference {
    QString id;      ///< Of the base's table; "insee-…" of a shipped one.
    QString critere; ///< Key of the criterion that it describes.
    QString libelle;
    QString champ;   ///< Who is counted: "France hors Mayotte, 15 ans ou plus".
    QString source;  ///< "Insee, recensement de la population 2022…"
    int annee = 0;   ///< 0: not said.
    QString origine; ///< Id of the shipped table it was made from; empty for the user's own.
    QList<LigneReference> lignes;
    QString reserve = {}; ///< Of a shipped table: whom it does not speak of, when a panel needs them.

    qint64 total() const;
};

/// Shipped tables: public statistics, never changed by the program.
const QList<Reference>& referencesLivrees();
/// Those of the base, then the shipped ones; of one criterion when its key is given.
base::Result<QList<Reference>> listReferences(const storage::Database& database, const QString& critere = {});
base::Result<Reference> loadReference(const storage::Database& database, const QString& id);

/// A table of the user, or an editable copy of a shipped one.
base::Result<Creation> addReference(const storage::Database& database, const Reference& reference);
base::Result<storage::Edit> updateReference(const storage::Database& database, const Reference& reference);
/// Refused while a plan uses it.
base::Result<storage::Edit> removeReference(const storage::Database& database, const QString& id);

/// "1 234 567", whatever spaces separate it; refused when it is not a whole positive number.
base::Result<qint64> effectifSaisi(const QString& texte);
/// Rows of a file with columns "libelle" (or "categorie") and "effectif" (or "population"), CSV or XLSX;
/// errors name line and column.
base::Result<QList<LigneReference>> lireLignesReference(const QString& chemin);
/// Rows copied from a spreadsheet: label, tab, figure. A line without figure is refused by its number.
base::Result<QList<LigneReference>> lignesCollees(const QString& texte);

/// Share of each category in a reference, and what had to be assumed.
struct PartsReference {
    QHash<QString, int>
        parts; ///< Key of the category → millionths; they sum to 1 000 000 when all are found.
    base::Constats constats; ///< Rows or categories left over, ages split between two bands, its reservation.
};
/// Matched by label or synonym; ages by their bounds ("18-24 ans", "65 ans ou plus"), a band that is cut
/// being counted in proportion of its years. Subtotals get the sum of their categories.
PartsReference partsDepuis(const Critere& critere, const Reference& reference);
/// Sets the shares of the criterion's categories. A shipped table is copied into the base first. Code
/// "reference.autre-critere": it says nothing of any category, or describes another criterion and misses
/// some.
base::Result<storage::Edit> applyReference(const storage::Database& database, const QString& critereId,
                                           const QString& referenceId);
/// What the user typed for a criterion: a new table (no id, or that of a shipped one, which becomes its
/// origin) or a changed one, and the shares of this criterion from it. Other plans keep their shares.
base::Result<storage::Edit> saveReference(const storage::Database& database, const QString& critereId,
                                          Reference reference);

} // namespace isegorie::recrutement
