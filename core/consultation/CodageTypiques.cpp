// The texts that speak most like those of a code.
#include "core/analyse/textes/Specificites.h"
#include "core/base/Task.h"
#include "core/consultation/CodageSortie.h"
#include "core/consultation/Vocabulaire.h"

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

namespace {

constexpr double kNotable = 2; // Lafon: less than one chance in a hundred

/// The coded texts of a field: of each code, their places among them, ascending.
struct Coded {
    std::vector<qint64> numbers; ///< Ascending.
    QHash<QString, std::vector<int>> places;
};

Result<Coded> codedOf(const storage::Database& database, const ChampCodage& field, bool all) {
    Coded coded;
    const auto read = database.each(QStringLiteral("consultation/codages_export"), field.parametresDuChamp(),
                                    [&](const Row& row) {
                                        if (!all && row.integer("ecartee") == 1)
                                            return;
                                        const qint64 number = row.integer("contribution");
                                        if (coded.numbers.empty() || coded.numbers.back() != number)
                                            coded.numbers.push_back(number);
                                        std::vector<int>& own = coded.places[row.text("code_id")];
                                        const int place = int(coded.numbers.size()) - 1;
                                        if (own.empty() || own.back() != place)
                                            own.push_back(place);
                                    });
    return read ? Result<Coded>(std::move(coded)) : echec(read.error());
}

/// Of each lemma that carries meaning, the coded texts that hold it.
using Postings = std::vector<std::vector<int>>;

Postings postingsOf(const Vocabulaire& words, const Coded& coded) {
    std::vector<int> placeOf(words.numeros.size(), -1);
    for (size_t i = 0; i < words.numeros.size(); ++i) {
        const auto found = std::lower_bound(coded.numbers.begin(), coded.numbers.end(), words.numeros[i]);
        if (found != coded.numbers.end() && *found == words.numeros[i])
            placeOf[i] = int(found - coded.numbers.begin());
    }
    Postings all;
    for (int lemma = 0; lemma < int(words.lemmes.size()); ++lemma) {
        if (words.lemmes[size_t(lemma)].outil)
            continue;
        std::vector<int> texts;
        for (const std::int32_t text : words.textesDe(lemma))
            if (placeOf[size_t(text)] >= 0)
                texts.push_back(placeOf[size_t(text)]);
        std::sort(texts.begin(), texts.end());
        if (texts.size() > 1)
            all.push_back(std::move(texts));
    }
    return all;
}

std::vector<qint64> typicalOf(const Coded& coded, const std::vector<int>& own, const Postings& words,
                              int most) {
    std::vector<double> scores(coded.numbers.size(), 0), lengths(coded.numbers.size(), 0);
    for (const std::vector<int>& texts : words) {
        std::vector<int> both;
        std::set_intersection(texts.begin(), texts.end(), own.begin(), own.end(), std::back_inserter(both));
        const double score = both.size() < 2
                                 ? 0
                                 : analyse::specificite(qint64(coded.numbers.size()), qint64(texts.size()),
                                                        qint64(own.size()), qint64(both.size()));
        for (const int text : both) {
            scores[size_t(text)] += score >= kNotable ? score : 0;
            lengths[size_t(text)] += 1;
        }
    }
    // A long text holds more words: what counts is how much of it is the code's.
    const auto weight = [&](int text) {
        return lengths[size_t(text)] > 0 ? scores[size_t(text)] / std::sqrt(lengths[size_t(text)]) : 0;
    };
    std::vector<int> order = own;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return weight(a) > weight(b); });
    std::vector<qint64> best;
    best.reserve(order.size());
    for (size_t i = 0; i < std::min(order.size(), size_t(most)); ++i)
        best.push_back(coded.numbers[size_t(order[i])]);
    return best;
}

} // namespace

Result<QHash<QString, std::vector<qint64>>> textesTypiques(const storage::Database& database,
                                                           const ChampCodage& champ, bool toutes, int nombre,
                                                           base::TaskContext* context) {
    const auto coded = codedOf(database, champ, toutes);
    if (!coded)
        return echec(coded.error());
    QHash<QString, std::vector<qint64>> typical;
    if (coded->numbers.empty())
        return typical;
    const auto words = vocabulaireDe(database, {champ.champ, {}, toutes}, context);
    if (!words && words.error().code == base::TaskContext::cancelledErreur().code)
        return echec(words.error());
    const Postings postings = words ? postingsOf(*words, *coded) : Postings();
    for (auto it = coded->places.cbegin(); it != coded->places.cend(); ++it)
        typical.insert(it.key(), typicalOf(*coded, it.value(), postings, nombre));
    return typical;
}

} // namespace isegorie::consultation
