#include "core/consultation/MargesVerifiees.h"

#include "core/consultation/FichierMarges.h"
#include "core/consultation/ReponsesDonnees.h"
#include "core/consultation/Textes.h"

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

/// Everybody who answered is of some share.
base::Status checkComplete(const MargeQuestion& margin, const QStringList& given, const QString& file) {
    for (const QString& answer : given)
        if (std::none_of(margin.cibles.begin(), margin.cibles.end(),
                         [&answer](const auto& one) { return one.first == answer; }))
            return echec(sansPart(answer, margin.question.libelle).dans(file));
    return {};
}

} // namespace

Result<QList<MargeQuestion>> lireMargesVerifiees(const storage::Database& database, const QString& chemin,
                                                 const QList<QuestionFermee>& questions) {
    auto margins = lireMarges(chemin, questions);
    const auto table = documents::readTable(chemin);
    if (!margins || !table)
        return margins ? Result<QList<MargeQuestion>>(echec(table.error())) : margins;
    const auto columns = colonnesMarges(*table);
    if (!columns)
        return echec(columns.error());
    QList<QuestionFermee> weighted;
    weighted.reserve(margins->size());
    for (const MargeQuestion& one : *margins)
        weighted << one.question;
    const auto answers = reponsesDonnees(database, weighted);
    if (!answers)
        return echec(answers.error());
    for (const auto& row : table->rows) {
        const auto question = questionNommee(questions, row.cells.at(columns->variable));
        const auto share = partDe(*table, row, columns->part);
        const QString answer = row.cells.at(columns->modalite).simplified();
        if (question && share && *share > 0 && !answers->value(question->id).contains(answer))
            return echec(reponseInconnue(QStringLiteral("marges.modalite"), answer, question->libelle,
                                         answers->value(question->id))
                             .dans(table->fichier, row.ligne, columns->modalite + 1));
    }
    for (const MargeQuestion& one : *margins)
        if (const auto complete = checkComplete(one, answers->value(one.question.id), table->fichier);
            !complete)
            return echec(complete.error());
    return margins;
}

} // namespace isegorie::consultation
