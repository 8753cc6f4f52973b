#include "core/consultation/Concordance.h"

#include "core/consultation/Jetons.h"
#include "core/consultation/Textes.h"

#include <algorithm>
#include <iterator>

namespace isegorie::consultation {

using base::echec;
using base::Result;

namespace {

/// At most so many characters before this place, from the beginning of a word on.
QString leftOf(const QString& text, qsizetype at, qsizetype most) {
    if (at <= most)
        return text.left(at).simplified();
    qsizetype first = at - most;
    while (first < at && !text.at(first).isSpace())
        ++first;
    return u'…' + text.mid(first, at - first).simplified();
}

QString rightOf(const QString& text, qsizetype at, qsizetype most) {
    if (text.size() - at <= most)
        return text.mid(at).simplified();
    qsizetype last = at + most;
    while (last > at && !text.at(last).isSpace())
        --last;
    return text.mid(at, last - at).simplified() + u'…';
}

/// Texts that hold one of the forms.
std::vector<std::int32_t> textsOf(const Vocabulaire& words, const std::vector<int>& forms) {
    std::vector<std::int32_t> all;
    for (const int form : forms) {
        const auto& own = words.formes[size_t(form)].textes;
        std::vector<std::int32_t> joined;
        std::set_union(all.begin(), all.end(), own.begin(), own.end(), std::back_inserter(joined));
        all = std::move(joined);
    }
    return all;
}

} // namespace

Recueil::Recueil(const LecteurMots& lecteur, QSet<QString> formes, int nombre, qsizetype contexte,
                 Concordance& resultat)
    : m_reader(lecteur),
      m_forms(std::move(formes)),
      m_most(nombre),
      m_context(contexte),
      m_result(resultat) {}

void Recueil::prendre(qint64 numero, const QString& texte, int rang) {
    constexpr qint64 kApart = 100'000'000; // longer than any text
    const QString text = texteLu(texte);
    m_reader.parcourir(text, [&](QStringView word, qsizetype at, qsizetype length) {
        if (!m_forms.contains(word.toString()))
            return;
        if (estPlein()) {
            m_result.entiere = false;
            return;
        }
        const qsizetype after = at + length;
        m_result.lignes.push_back({numero, rang * kApart + at, leftOf(text, at, m_context),
                                   text.mid(at, length), rightOf(text, after, m_context)});
    });
}

base::Status parPaquets(const storage::Database& database, const ChampTexte& champ,
                        const std::vector<qint64>& numeros, Recueil& recueil, Concordance& resultat,
                        const std::function<void(qint64 numero, const QString& texte)>& voir) {
    constexpr size_t kAtOnce = 200;
    for (size_t first = 0; first < numeros.size(); first += kAtOnce) {
        if (recueil.estPlein()) {
            resultat.entiere = false;
            return {};
        }
        const auto begin = numeros.begin() + std::ptrdiff_t(first);
        const auto count = std::ptrdiff_t(std::min(kAtOnce, numeros.size() - first));
        if (const auto read = lireTextesDe(database, champ, {begin, begin + count}, voir); !read)
            return echec(read.error());
    }
    return {};
}

Result<Concordance> concordance(const storage::Database& database, const ChampTexte& champ,
                                const Vocabulaire& vocabulaire, const DemandeConcordance& demande) {
    Concordance result;
    QSet<QString> forms;
    for (const int form : demande.formes) {
        forms.insert(vocabulaire.formes[size_t(form)].forme);
        result.occurrences += vocabulaire.formes[size_t(form)].occurrences;
    }
    std::vector<qint64> numbers;
    for (const std::int32_t text : textsOf(vocabulaire, demande.formes))
        numbers.push_back(vocabulaire.numeros[size_t(text)]);
    Recueil lines(vocabulaire.lecteur, std::move(forms), demande.nombre, demande.contexte, result);
    const auto read =
        parPaquets(database, champ, numbers, lines, result,
                   [&lines](qint64 number, const QString& text) { lines.prendre(number, text); });
    return read ? Result<Concordance>(std::move(result)) : echec(read.error());
}

DemandeConcordance concordanceDe(const Vocabulaire& vocabulaire, int lemme) {
    DemandeConcordance demand;
    demand.formes = vocabulaire.lemmes[size_t(lemme)].formes;
    return demand;
}

} // namespace isegorie::consultation
