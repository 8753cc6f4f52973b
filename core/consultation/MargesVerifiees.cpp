#include "core/consultation/MargesVerifiees.h"

#include "core/consultation/FichierMarges.h"
#include "core/consultation/Profil.h"
#include "core/consultation/Textes.h"
#include "core/marche/CodeUO.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr qsizetype kShown = 60;

/// Of the questions of one consultation, by id: the answers that were given.
base::Status readAnswers(const storage::Database& database, const QString& consultation,
                         const QList<MargeQuestion>& margins, QHash<QString, QStringList>& answers) {
    std::vector<std::pair<QString, LecteurReponses>> readers;
    for (const MargeQuestion& one : margins)
        if (one.question.consultationId == consultation)
            readers.emplace_back(one.question.id, LecteurReponses(one.question));
    const auto read =
        database.each(QStringLiteral("consultation/reponses"),
                      {{QStringLiteral("consultation"), consultation}, {QStringLiteral("toutes"), 1}},
                      [&readers](const storage::Row& row) {
                          const QJsonArray own =
                              QJsonDocument::fromJson(row.text("reponses").toUtf8()).array();
                          for (auto& [id, reader] : readers)
                              reader.prendre(own);
                      });
    for (auto& [id, reader] : readers) {
        reader.ranger();
        answers.insert(id, reader.modalites());
    }
    return read;
}

QString nearest(const QString& answer, const QStringList& known) {
    const QString wanted = plie(answer);
    const auto best =
        std::min_element(known.begin(), known.end(), [&](const QString& one, const QString& other) {
            return marche::distanceCodes(plie(one), wanted) < marche::distanceCodes(plie(other), wanted);
        });
    return best == known.end() ? QString() : *best;
}

Erreur unknownAnswer(const QString& answer, const QuestionFermee& question, const QStringList& known) {
    const QString near = nearest(answer, known);
    return Erreur::saisie(
        QStringLiteral("marges.modalite"),
        Consultation::tr("Personne n’a répondu « %1 » à « %2 ».")
            .arg(answer.left(kShown), question.libelle.simplified().left(kShown)),
        near.isEmpty()
            ? Consultation::tr("Cette question n’a aucune réponse.")
            : Consultation::tr("La réponse la plus proche est « %1 » : écrivez-la ainsi, ou regroupez ces "
                               "modalités.")
                  .arg(near.left(kShown)));
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
    QHash<QString, QStringList> answers;
    for (const MargeQuestion& one : *margins)
        if (!answers.contains(one.question.id))
            if (const auto read = readAnswers(database, one.question.consultationId, *margins, answers);
                !read)
                return echec(read.error());
    for (const auto& row : table->rows) {
        const auto question = questionNommee(questions, row.cells.at(columns->variable));
        const auto share = partDe(*table, row, columns->part);
        const QString answer = row.cells.at(columns->modalite).simplified();
        if (question && share && *share > 0 && !answers.value(question->id).contains(answer))
            return echec(unknownAnswer(answer, *question, answers.value(question->id))
                             .dans(table->fichier, row.ligne, columns->modalite + 1));
    }
    return margins;
}

} // namespace isegorie::consultation
