#include "core/consultation/TrisNombres.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace isegorie::consultation {

namespace {

constexpr size_t kMostAnswers = 30; // beyond, a table is counted by bands
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// With as many decimals as it needs.
QString numberText(double number) {
    constexpr int kMost = 6;
    int decimals = 0;
    double scaled = number;
    while (decimals < kMost && std::abs(scaled - std::round(scaled)) > 1e-6) {
        scaled *= 10;
        ++decimals;
    }
    return base::decimal(number, decimals);
}

/// A mean is told to two decimals at most.
QString roundedText(double number) {
    constexpr double kHundred = 100;
    return numberText(std::round(number * kHundred) / kHundred);
}

/// Of each answer; empty when the question is none of numbers.
std::vector<double> numbersOf(const QStringList& answers, bool told) {
    constexpr qsizetype kLeast = 3;
    std::vector<double> numbers;
    numbers.reserve(size_t(answers.size()));
    qsizetype found = 0;
    for (const QString& answer : answers) {
        const auto number =
            nombreDe(QString(answer).remove(u' ').remove(QChar(0x00a0)).remove(QChar(0x202f)));
        numbers.push_back(number.value_or(kNone));
        found += number ? 1 : 0;
    }
    const bool numeric = told ? found > 0 : found == answers.size() && found >= kLeast;
    return numeric ? numbers : std::vector<double>();
}

/// Bands in the place of many answers.
struct Bandes {
    QStringList noms;
    std::vector<int> places; ///< Of each answer that was.
};

std::optional<Bandes> bandsOf(const QStringList& answers, const std::vector<double>& numbers,
                              const std::vector<double>& people) {
    const auto different =
        size_t(std::count_if(numbers.begin(), numbers.end(), [](double one) { return std::isfinite(one); }));
    std::vector<double> given;
    given.reserve(people.size());
    std::copy_if(people.begin(), people.end(), std::back_inserter(given),
                 [](double one) { return std::isfinite(one); });
    const auto summary = analyse::resumer(given);
    if (different <= kMostAnswers || !summary)
        return std::nullopt;
    Bandes bands;
    for (const analyse::Tranche& one : summary->tranches)
        bands.noms << libelleTranche(one, summary->entiers);
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (!std::isfinite(numbers[i])) {
            bands.places.push_back(int(bands.noms.size()));
            bands.noms << answers.at(qsizetype(i));
            continue;
        }
        const auto band = std::find_if(summary->tranches.begin(), summary->tranches.end() - 1,
                                       [number = numbers[i]](const analyse::Tranche& one) {
                                           return number < one.a - 1e-9 * std::abs(one.a);
                                       });
        bands.places.push_back(int(band - summary->tranches.begin()));
    }
    return bands;
}

/// Of each person, by the code of the answer.
std::vector<double> peopleOf(const std::vector<int>& codes, const std::vector<double>& numbers,
                             qint64& others) {
    std::vector<double> people;
    people.reserve(codes.size());
    for (const int code : codes) {
        people.push_back(code < 0 ? kNone : numbers[size_t(code)]);
        others += code >= 0 && !std::isfinite(people.back()) ? 1 : 0;
    }
    return people;
}

} // namespace

Numerique Numerique::de(LecteurReponses& lecteur) {
    Numerique result;
    const GenreQuestion kind = lecteur.question().genre;
    const std::vector<double> numbers = lecteur.estMultiple()
                                            ? std::vector<double>()
                                            : numbersOf(lecteur.modalites(), kind == GenreQuestion::Nombre);
    if (numbers.empty())
        return result;
    std::vector<int> codes;
    codes.reserve(lecteur.tous().size());
    for (const std::vector<int>& own : lecteur.tous())
        codes.push_back(own.empty() ? analyse::kSansReponse : own.front());
    result.m_nombres = peopleOf(codes, numbers, result.m_autres);
    if (const auto bands = bandsOf(lecteur.modalites(), numbers, result.m_nombres))
        lecteur.regrouper(bands->noms, bands->places);
    return result;
}

Numerique Numerique::de(Variable& variable) {
    Numerique result;
    const std::vector<double> numbers = numbersOf(variable.modalites, false);
    if (numbers.empty())
        return result;
    result.m_nombres = peopleOf(variable.reponses.codes, numbers, result.m_autres);
    if (const auto bands = bandsOf(variable.modalites, numbers, result.m_nombres)) {
        variable.modalites = bands->noms;
        variable.reponses.modalites = int(bands->noms.size());
        for (int& code : variable.reponses.codes)
            code = code < 0 ? code : bands->places[size_t(code)];
    }
    return result;
}

void Numerique::resumer(const analyse::Poids& poids, ResultatTri& resultat) const {
    std::vector<double> numbers;
    analyse::Poids weights;
    for (size_t i = 0; i < m_nombres.size(); ++i) {
        if (!std::isfinite(m_nombres[i]))
            continue;
        numbers.push_back(m_nombres[i]);
        if (!poids.empty())
            weights.push_back(poids[i]);
    }
    resultat.nombres = analyse::resumer(numbers, weights);
    resultat.nonNombres = resultat.nombres ? m_autres : 0;
}

QString libelleTranche(const analyse::Tranche& tranche, bool entiers) {
    if (!entiers)
        return Consultation::tr("de %1 à moins de %2").arg(numberText(tranche.de), numberText(tranche.a));
    return tranche.a - tranche.de <= 1
               ? numberText(tranche.de)
               : Consultation::tr("%1 à %2").arg(numberText(tranche.de), numberText(tranche.a - 1));
}

QJsonObject nombresJson(const ResultatTri& resultat) {
    const analyse::ResumeNombres& all = *resultat.nombres;
    QJsonArray bands;
    for (const analyse::Tranche& one : all.tranches)
        bands << QJsonObject{{QStringLiteral("de"), one.de},
                             {QStringLiteral("a"), one.a},
                             {QStringLiteral("libelle"), libelleTranche(one, all.entiers)},
                             {QStringLiteral("effectif"), qint64(one.effectif)},
                             {QStringLiteral("part"), one.part}};
    return {{QStringLiteral("n"), qint64(all.n)},     {QStringLiteral("autres"), resultat.nonNombres},
            {QStringLiteral("moyenne"), all.moyenne}, {QStringLiteral("ecart_type"), all.ecartType},
            {QStringLiteral("min"), all.min},         {QStringLiteral("q1"), all.q1},
            {QStringLiteral("mediane"), all.mediane}, {QStringLiteral("q3"), all.q3},
            {QStringLiteral("max"), all.max},         {QStringLiteral("tranches"), bands}};
}

QStringList nombresPhrases(const ResultatTri& resultat) {
    if (!resultat.nombres)
        return {};
    const analyse::ResumeNombres& all = *resultat.nombres;
    QStringList told{Consultation::tr("Moyenne : %1 ; médiane : %2 ; quartiles : %3 et %4 ; de %5 à %6 ; "
                                      "écart-type : %7 (n = %8).")
                         .arg(roundedText(all.moyenne), roundedText(all.mediane), roundedText(all.q1),
                              roundedText(all.q3), numberText(all.min), numberText(all.max),
                              roundedText(all.ecartType), entierTexte(all.n))};
    if (resultat.nonNombres > 0)
        told << Consultation::tr("Réponses qui ne sont pas des nombres : %1.")
                    .arg(entierTexte(resultat.nonNombres));
    return told;
}

QString nombresTexte(const ResultatTri& resultat) {
    if (!resultat.nombres)
        return {};
    const analyse::ResumeNombres& all = *resultat.nombres;
    QString text = nombresPhrases(resultat).join(u'\n') + u'\n';
    QList<QStringList> rows;
    rows.reserve(qsizetype(all.tranches.size()));
    for (const analyse::Tranche& one : all.tranches)
        rows << QStringList{libelleTranche(one, all.entiers), entierTexte(one.effectif),
                            pourcentage(one.part)};
    const bool counted = rows.isEmpty() || resultat.question.modalites.contains(rows.first().first());
    if (!counted && !resultat.estCroise())
        text += tableauTexte(
            {Consultation::tr("Tranche"), Consultation::tr("Effectif"), Consultation::tr("Part")}, rows);
    return text;
}

} // namespace isegorie::consultation
