#include "core/consultation/Concordance.h"

#include "core/consultation/Jetons.h"
#include "core/consultation/Textes.h"

#include <QSet>

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

class Recueil {
public:
    Recueil(const Vocabulaire& words, const DemandeConcordance& demand, Concordance& result)
        : m_demand(demand), m_result(result) {
        for (const int form : demand.formes)
            m_forms.insert(words.formes[size_t(form)].forme);
    }
    bool isFull() const { return qsizetype(m_result.lignes.size()) >= m_demand.nombre; }
    void take(qint64 number, const QString& written) {
        const QString text = texteLu(written);
        parcourirJetons(text, [&](QStringView word, qsizetype at) {
            if (!m_forms.contains(word.toString()) || (m_demand.parmi && !m_demand.parmi(number, at)))
                return;
            if (isFull()) {
                m_result.entiere = false;
                return;
            }
            const qsizetype after = at + word.size();
            m_result.lignes.push_back({number, at, leftOf(text, at, m_demand.contexte),
                                       text.mid(at, word.size()), rightOf(text, after, m_demand.contexte)});
        });
    }

private:
    const DemandeConcordance& m_demand;
    Concordance& m_result;
    QSet<QString> m_forms;
};

} // namespace

Result<Concordance> concordance(const storage::Database& database, const ChampTexte& champ,
                                const Vocabulaire& vocabulaire, const DemandeConcordance& demande) {
    constexpr size_t kAtOnce = 200;
    Concordance result;
    Recueil lines(vocabulaire, demande, result);
    const auto texts = textsOf(vocabulaire, demande.formes);
    for (size_t first = 0; first < texts.size(); first += kAtOnce) {
        if (lines.isFull()) {
            result.entiere = false;
            break;
        }
        std::vector<qint64> numbers;
        for (size_t i = first; i < std::min(first + kAtOnce, texts.size()); ++i)
            numbers.push_back(vocabulaire.numeros[size_t(texts[i])]);
        const auto read =
            lireTextesDe(database, champ, numbers,
                         [&lines](qint64 number, const QString& text) { lines.take(number, text); });
        if (!read)
            return echec(read.error());
    }
    for (const int form : demande.formes)
        result.occurrences += vocabulaire.formes[size_t(form)].occurrences;
    if (demande.parmi)
        result.occurrences = qint64(result.lignes.size());
    return result;
}

DemandeConcordance concordanceDe(const Vocabulaire& vocabulaire, int lemme) {
    DemandeConcordance demand;
    demand.formes = vocabulaire.lemmes[size_t(lemme)].formes;
    return demand;
}

} // namespace isegorie::consultation
