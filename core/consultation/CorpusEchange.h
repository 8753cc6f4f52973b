// The texts of a base as the corpus of another tool: IRaMuTeQ's starred lines, or a table that TXM imports.
#pragma once

#include "core/consultation/TextesBase.h"

namespace isegorie::consultation {

enum class FormatCorpus {
    Iramuteq, ///< "**** *id_12 *sexe_femme", then the text; UTF-8. No star inside the texts: it begins a
              ///< theme.
    Txm       ///< CSV with commas, UTF-8: id, a column a variable, text. « CSV » import of TXM 0.8.
};
/// "iramuteq", "txm"
std::optional<FormatCorpus> formatCorpusDe(const QString& cle);

struct DemandeEchange {
    DemandeTextes textes;
    QList<QuestionFermee> variables; ///< Of the same consultation, one answer each ("echange.multiple").
    FormatCorpus format = FormatCorpus::Iramuteq;
    bool brut = false; ///< Also what Signalements.h masks.
};

/// A variable as the tool names it: letters and digits without accents, and dashes.
struct VariableEchange {
    QString code, question;
    QList<QPair<QString, QString>> modalites; ///< Code, answer as written; in the order in which they came.
};

struct CorpusEchange {
    TextesLus textes;
    QList<VariableEchange> variables;
};
/// Streamed in the order of the imports. Who did not answer has the modality "sans-reponse".
base::Result<CorpusEchange> exporterCorpus(const storage::Database& database, const DemandeEchange& demande,
                                           const QString& chemin, base::TaskContext* context = nullptr);

/// {textes, sans_texte, variables: [{code, question, modalites: {code: réponse}}], parametres}
QJsonObject corpusEchangeJson(const CorpusEchange& corpus, const QJsonObject& parametres);

} // namespace isegorie::consultation
