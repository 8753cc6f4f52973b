// Answers as the base keeps them: a JSON array, one entry a question.
#pragma once

#include <QJsonArray>
#include <QStringList>

namespace isegorie::consultation {

/// What one entry says, as it was written: one text, several of a multiple choice, none without an answer.
inline QStringList reponsesDe(const QJsonValue& valeur) {
    QStringList answers;
    if (valeur.isString())
        answers << valeur.toString();
    for (const QJsonValue& one : valeur.toArray())
        answers << one.toString();
    return answers;
}

} // namespace isegorie::consultation
