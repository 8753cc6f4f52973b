#include "core/consultation/LecteurReponses.h"

#include "core/consultation/OrdreModalites.h"
#include "core/consultation/Reponses.h"
#include "core/consultation/Textes.h"

#include <algorithm>

namespace isegorie::consultation {

namespace {

constexpr qsizetype kMostValues = 1'000;

} // namespace

QStringList choixDe(const QJsonValue& valeur) {
    QStringList answers;
    for (const QString& one : reponsesDe(valeur))
        if (const QString choice = one.simplified(); !choice.isEmpty())
            answers << choice;
    return answers;
}

void LecteurReponses::prendre(const QJsonArray& reponses) {
    std::vector<int> own;
    for (const QString& answer : choixDe(reponses.at(m_question.rang)))
        if (const int code = codeOf(answer); code >= 0)
            own.push_back(code);
    std::sort(own.begin(), own.end());
    own.erase(std::unique(own.begin(), own.end()), own.end());
    m_several = m_several || own.size() > 1;
    m_all.push_back(std::move(own));
}

base::Status LecteurReponses::fermee() const {
    constexpr qsizetype kShown = 80;
    if (!isOpen())
        return {};
    return base::echec(
        base::Erreur::saisie(QStringLiteral("questionnaire.trop-de-modalites"),
                             Consultation::tr("« %1 » a plus de 1 000 réponses différentes.")
                                 .arg(m_question.libelle.simplified().left(kShown)),
                             Consultation::tr("Un tri compte les réponses d’une question fermée.")));
}

bool LecteurReponses::isOpen() const {
    constexpr qsizetype kMostNumbers = 1'000'000; // counted by bands
    return m_codes.size() > (m_question.genre == GenreQuestion::Nombre ? kMostNumbers : kMostValues);
}

void LecteurReponses::ranger() {
    for (const QString& choice : m_question.modalites)
        codeOf(choice);
    QStringList further = m_codes.keys();
    further.removeIf([this](const QString& one) { return m_question.modalites.contains(one); });
    m_values = m_question.modalites + triees(further);
    std::vector<int> places(size_t(m_codes.size()));
    for (int i = 0; i < int(m_values.size()); ++i)
        places[size_t(m_codes.value(m_values.at(i)))] = i;
    for (auto& own : m_all) {
        for (int& code : own)
            code = places[size_t(code)];
        std::sort(own.begin(), own.end());
    }
}

void LecteurReponses::regrouper(const QStringList& modalites, const std::vector<int>& places) {
    m_values = modalites;
    for (auto& own : m_all)
        for (int& code : own)
            code = places[size_t(code)];
}

Variable LecteurReponses::variable() const {
    Variable result{m_question.libelle, m_question.rang + 1, m_values, {}};
    result.reponses.modalites = int(m_values.size());
    return result;
}

int LecteurReponses::codeOf(const QString& answer) {
    if (const auto known = m_codes.constFind(answer); known != m_codes.cend())
        return *known;
    if (isOpen())
        return -1;
    const int code = int(m_codes.size());
    m_codes.insert(answer, code);
    return code;
}

} // namespace isegorie::consultation
