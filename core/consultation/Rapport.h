// The report of a synthesis: each element of its plan with its figures, what they rest on, and an annex that
// says how everything was done. One content gives PDF, Word, PowerPoint and Excel; the same base gives the
// same bytes.
#pragma once

#include "core/consultation/Synthese.h"
#include "core/consultation/TableauRapport.h"
#include "core/documents/PptxFile.h"

namespace isegorie::consultation {

/// One element with its figures.
struct PieceRapport {
    ElementSynthese element;
    QString titre;
    QStringList constats; ///< Sentences that follow from the figures.
    QList<documents::Chart> graphiques;
    std::optional<TableauRapport> tableau;
    std::vector<TableauRapport> suites;   ///< More tables, each with its title.
    std::optional<TableauRapport> detail; ///< What the tables say as numbers: for the workbook.
    QJsonObject mesures;                  ///< The same and what it was computed from: for JSON; may be empty.
    /// Where pages flow, instead of the tables and verbatims: the same, each under what it belongs to.
    std::vector<documents::PdfBlock> blocs;
    struct Verbatim {
        QString reference; ///< "proposition/12, 3 mai 2026"
        QString texte;     ///< With what names people masked (Signalements.h).
    };
    QList<Verbatim> verbatims;
    QString source; ///< What was counted and how.
    QString marges; ///< To which it is weighted; empty: to none.
    QStringList alertes;
};
/// Computes one element. An element whose question is gone says so instead of its figures.
base::Result<PieceRapport> composerPiece(const storage::Database& database, const QString& concertationId,
                                         const ElementSynthese& element,
                                         base::TaskContext* context = nullptr);

struct Rapport {
    QString titre, sousTitre;
    QString arreteLe; ///< Day of the last import, ISO: nothing in a report is newer.
    QList<PieceRapport> pieces;
    QStringList methode;     ///< Paragraphs of the annex.
    TableauRapport fichiers; ///< What was imported; hashes in the last column.
};
/// The whole plan; when there is none, the plan that proposerSynthese() would give. Code "synthese.vide"
/// without contributions.
base::Result<Rapport> composerRapport(const storage::Database& database, const QString& concertationId,
                                      base::TaskContext* context = nullptr);

documents::PdfReport rapportDocument(const Rapport& rapport);
documents::Presentation rapportPresentation(const Rapport& rapport);
documents::Workbook rapportClasseur(const Rapport& rapport);
/// Every figure with its parameters, for replaying.
QJsonObject rapportJson(const Rapport& rapport);

/// By the ending: .pdf, .docx, .pptx, .xlsx, .json. Code "synthese.format".
base::Status ecrireRapport(const Rapport& rapport, const QString& chemin,
                           base::TaskContext* context = nullptr);

enum class Donnees {
    Brutes, ///< As written; the personal columns are in the coffre, what people wrote of themselves is here.
    Anonymisees ///< Masked (Signalements.h), without authors.
};
/// All contributions in force as CSV, in their order: half a million are streamed.
base::Status exporterContributions(const storage::Database& database, const QString& concertationId,
                                   Donnees donnees, const QString& chemin,
                                   base::TaskContext* context = nullptr);

} // namespace isegorie::consultation
