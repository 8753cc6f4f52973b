#include "core/consultation/TrisReunis.h"

#include "core/consultation/ColonnesReunies.h"
#include "core/consultation/TrisComptes.h"
#include "core/consultation/TrisNombres.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

constexpr size_t kSample = 2'000; // rows that tell ticks from other answers

std::vector<QuestionLue> foldedOf(const Questionnaire& questionnaire) {
    const documents::Table& table = questionnaire.table();
    std::vector<Colonne> headers;
    headers.reserve(size_t(table.entetes.size()));
    for (const QString& header : table.entetes) {
        Colonne column;
        column.entete = header;
        column.genre = Colonne::Genre::Question;
        headers.push_back(column);
    }
    std::vector<std::vector<std::string>> cells;
    cells.reserve(std::min(table.rows.size(), kSample));
    for (size_t row = 0; row < std::min(table.rows.size(), kSample); ++row) {
        std::vector<std::string>& own = cells.emplace_back();
        own.reserve(size_t(table.rows[row].cells.size()));
        for (const QString& cell : table.rows[row].cells)
            own.push_back(cell.toStdString());
    }
    std::vector<int> all(headers.size());
    std::iota(all.begin(), all.end(), 0);
    return questionsReunies(all, headers, {cells.size(), [&cells](size_t row, int column) {
                                               return std::string_view(cells[row][size_t(column)]);
                                           }});
}

/// A question as it is counted: its place among the two, and where its answers are.
struct Lue {
    std::optional<QuestionLue> reunie;
    int colonne = 0;
    QuestionFermee question;

    QJsonValue answer(const QStringList& cells) const {
        if (!reunie)
            return cells.at(colonne).simplified();
        QJsonArray made;
        for (const QuestionLue::Choix& choice : reunie->choix)
            if (estCoche(cells.at(choice.colonne).toStdString()))
                made << QString::fromStdString(choice.libelle);
        return made;
    }
};

Result<Lue> asked(const Questionnaire& questionnaire, const QuestionsReunies& folded, const QString& name,
                  int rank) {
    Lue result;
    result.question.rang = rank;
    result.reunie = folded.nommee(name);
    if (!result.reunie) {
        const auto variable = questionnaire.variable(name); // refuses what is no closed question
        if (!variable)
            return echec(variable.error());
        result.colonne = variable->colonne - 1;
        result.question.libelle = variable->nom;
        return result;
    }
    result.colonne = result.reunie->colonne;
    result.question.libelle = result.reunie->libelle;
    result.question.genre = result.reunie->genre;
    for (const QuestionLue::Choix& choice : result.reunie->choix)
        if (const QString label = QString::fromStdString(choice.libelle).simplified();
            !result.question.modalites.contains(label))
            result.question.modalites << label;
    return result;
}

Variable variableOf(const LecteurReponses& reader, const Lue& asked) {
    Variable variable = reader.variable();
    variable.colonne = asked.colonne + 1;
    return variable;
}

} // namespace

QuestionsReunies::QuestionsReunies(const Questionnaire& questionnaire)
    : m_questions(foldedOf(questionnaire)) {
    for (const QString& header : questionnaire.table().entetes)
        m_headers << plie(header);
}

std::optional<QuestionLue> QuestionsReunies::nommee(const QString& nom) const {
    const QString wanted = plie(nom);
    if (wanted.isEmpty() || m_headers.contains(wanted))
        return std::nullopt;
    std::vector<const QuestionLue*> exact, near;
    for (const QuestionLue& one : m_questions) {
        if (plie(one.libelle) == wanted || (!one.code.isEmpty() && plie(one.code) == wanted))
            exact.push_back(&one);
        else if (plie(one.libelle).contains(wanted))
            near.push_back(&one);
    }
    const std::vector<const QuestionLue*>& found = exact.empty() ? near : exact;
    return found.size() == 1 ? std::optional(*found.front()) : std::nullopt;
}

Result<ResultatTri> trierReunies(const Questionnaire& questionnaire, const QuestionsReunies& reunies,
                                 const DemandeTri& demande, std::optional<analyse::Calage> calage) {
    const bool crosses = !demande.croise.isEmpty();
    const auto question = asked(questionnaire, reunies, demande.question, 0);
    if (!question)
        return echec(question.error());
    const auto crossed = crosses ? asked(questionnaire, reunies, demande.croise, 1) : question;
    if (!crossed)
        return echec(crossed.error());
    LecteurReponses lines(question->question);
    LecteurReponses columns(crossed->question);
    for (const auto& row : questionnaire.table().rows) {
        const QJsonArray answers{question->answer(row.cells), crossed->answer(row.cells)};
        lines.prendre(answers);
        columns.prendre(answers);
    }
    ResultatTri result;
    result.calage = std::move(calage);
    const analyse::Poids weights = result.calage ? result.calage->poids : analyse::Poids();
    lines.ranger();
    Numerique::de(lines).resumer(weights, result);
    result.question = variableOf(lines, *question);
    result.multiple = lines.estMultiple() || (crosses && columns.estMultiple());
    compterAPlat(lines, weights, result);
    if (crosses) {
        columns.ranger();
        Numerique::de(columns);
        result.croise = variableOf(columns, *crossed);
        compterCroise(lines, columns, weights, result);
    }
    avertir(result);
    return result;
}

} // namespace isegorie::consultation
