// A titulaire's quotation (devis), compared line by line with the BPU in force and with a bon de commande
// (CCTP, chapter 1, 4.1.1: "un devis établi conformément au bordereau des prix"). Pure but for the plan.
#pragma once

#include "core/base/Constat.h"
#include "core/documents/Table.h"
#include "core/marche/Bon.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Prix.h"

#include <QJsonObject>

#include <optional>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::marche {

/// A row of the quotation, as far as it could be read.
struct LigneDevis {
    int ligne = 0;       ///< In the file, from 1.
    QString codeEcrit;   ///< As in the file.
    QString code;        ///< Regular code, or kCodeDeplacement; empty when unknown or ambiguous.
    QString designation; ///< As in the file.
    std::optional<base::Fraction> quantite;
    std::optional<base::Montant> puHt;
    std::optional<base::Montant> totalHt;
    /// As written, else price × quantity; empty when neither can be told.
    std::optional<base::Montant> total() const;
    base::Constats constats; ///< Of the reading: "devis.illisible", "devis.code-inconnu"…
};

struct Devis {
    QString fichier;
    QList<LigneDevis> lignes;
    std::optional<base::Montant> totalHt; ///< As written under the lines.
    int ligneTotal = 0;                   ///< Its line; 0 = no total line.
};

/// Columns by usual names: code, quantité, PU HT, total HT, désignation. A row without code whose designation
/// starts with "Total" (not of TVA or TTC) is the total. Fails without code column, without any line, or when
/// the task is cancelled.
base::Result<Devis> readDevis(const documents::Table& table,
                              const Catalogue& catalogue = Catalogue::instance(),
                              base::TaskContext* tache = nullptr);
/// XLSX or CSV, at most 20 MB and 5 000 rows. Thread-safe: reads no base.
base::Result<Devis> readFichierDevis(const QString& chemin, base::TaskContext* tache = nullptr);

struct LigneComparee {
    LigneDevis devis;
    QString libelle;                           ///< Of the catalogue.
    std::optional<base::Montant> puBpu;        ///< The BPU's price for this line.
    bool sansFichier = false;                  ///< That is the price without a file provided.
    std::optional<base::Fraction> quantiteBon; ///< Of the bon compared with.
    std::optional<base::Montant> totalAttendu; ///< BPU price × quantity of the quotation.
    base::Constats constats;                   ///< All of this line; empty = conforms.
};

/// A UO that the bon orders and the quotation lacks.
struct LigneAbsente {
    QString code, libelle;
    base::Fraction quantite;
    base::Montant totalHt;
};

struct ComparaisonDevis {
    QString fichier;
    int lot = 0;
    QList<LigneComparee> lignes;
    QList<LigneAbsente> absentes;
    base::Montant totalDevis;              ///< As written; else the sum of the lines.
    base::Montant totalAttendu;            ///< At BPU prices, for the lines that have one.
    std::optional<base::Montant> totalBon; ///< Of the bon.
    base::Constats constats;               ///< Of the whole: totals, absent lines.

    int ecarts() const; ///< Findings above Information, over all lines and the whole.
    bool isConforme() const { return ecarts() == 0; }
    /// {fichier, lot, conforme, lignes: [{ligne, code, …, constats}], absentes, totaux, constats}
    QJsonObject toJson() const;
};

struct ReferenceDevis {
    int lot = 0;
    QList<Prix> bpu;
    std::optional<QList<LigneBon>> bon; ///< Empty: compared with the BPU alone.
};

/// Findings, each with its line. Blocking: "devis.code-inconnu", "devis.code-ambigu", "devis.autre-lot",
/// "devis.sans-prix", "devis.prix-differe", "devis.plafond", "devis.calcul", "devis.total-differe",
/// "devis.illisible". Warnings: "devis.double", "devis.quantite-differe", "devis.ligne-en-trop",
/// "devis.ligne-absente", "devis.marge". Travel days are capped at 150 € HT (chapter 1, 4.4.1).
ComparaisonDevis compareDevis(const Devis& devis, const ReferenceDevis& reference,
                              const Catalogue& catalogue = Catalogue::instance());

} // namespace isegorie::marche
