// The answers of many people to one question of the base, read one person after the other.
#pragma once

#include "core/consultation/TrisBase.h"

#include <QHash>
#include <QJsonValue>

namespace isegorie::consultation {

/// Choices of one entry of contribution.reponses, without their blanks, as they are compared.
QStringList choixDe(const QJsonValue& valeur);

class LecteurReponses {
public:
    explicit LecteurReponses(const QuestionFermee& question) : m_question(question) {}

    void prendre(const QJsonArray& reponses);
    /// Refused beyond 1,000 different answers, of numbers beyond a million: no closed question. Code
    /// "questionnaire.trop-de-modalites".
    base::Status fermee() const;
    /// Somebody made more than one choice, or the form allows it.
    bool estMultiple() const { return m_several || m_question.estMultiple(); }
    /// In the order of the form, its choices without an answer too; else as a person reads the answers.
    void ranger();
    /// Puts these in the place of the answers: of each of modalites() its place among them. After ranger().
    void regrouper(const QStringList& modalites, const std::vector<int>& places);
    /// Codes of each person's choices, ascending; empty without an answer.
    const std::vector<std::vector<int>>& tous() const { return m_all; }
    const QStringList& modalites() const { return m_values; }
    /// Those that somebody gave, in no order.
    QStringList donnees() const { return m_codes.keys(); }
    const QuestionFermee& question() const { return m_question; }
    /// Without the codes.
    Variable variable() const;

private:
    int codeOf(const QString& answer);
    bool isOpen() const;

    QuestionFermee m_question;
    QHash<QString, int> m_codes;
    QStringList m_values;
    bool m_several = false;
    std::vector<std::vector<int>> m_all;
};

} // namespace isegorie::consultation
