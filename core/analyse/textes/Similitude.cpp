#include "core/analyse/textes/Similitude.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace isegorie::analyse {

namespace {

double strength(int both, int first, int second, Indice indice) {
    const double together = both;
    switch (indice) {
    case Indice::Cooccurrence:
        break;
    case Indice::Jaccard:
        return together / (double(first) + second - together);
    case Indice::Dice:
        return 2 * together / (double(first) + second);
    case Indice::Equivalence:
        return together * together / (double(first) * second);
    }
    return together;
}

std::vector<int> mostFrequent(const MatriceCreuse& byForm, int count, int least) {
    std::vector<int> forms;
    for (int form = 0; form < byForm.lignes(); ++form)
        if (byForm.taille(form) >= std::max(least, 1))
            forms.push_back(form);
    std::stable_sort(forms.begin(), forms.end(),
                     [&](int a, int b) { return byForm.taille(a) > byForm.taille(b); });
    forms.resize(std::min(forms.size(), std::size_t(std::max(count, 0))));
    return forms;
}

/// Sets of forms that hang together.
class Composantes {
public:
    explicit Composantes(int forms) : m_parent(std::size_t(forms)) {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }
    /// False when they already hang together.
    bool join(int a, int b) {
        a = root(a);
        b = root(b);
        m_parent[b] = a;
        return a != b;
    }

private:
    int root(int form) {
        while (m_parent[form] != form)
            form = m_parent[form] = m_parent[m_parent[form]];
        return form;
    }
    std::vector<int> m_parent;
};

} // namespace

Similitude similitude(const MatriceCreuse& segments, int nombre, int effectifMin, Indice indice) {
    const MatriceCreuse byForm = transposee(segments);
    Similitude result;
    result.formes = mostFrequent(byForm, nombre, effectifMin);
    std::vector<int> rank(std::size_t(segments.formes), -1);
    for (std::size_t i = 0; i < result.formes.size(); ++i) {
        rank[result.formes[i]] = int(i);
        result.effectifs.push_back(byForm.taille(result.formes[i]));
    }
    const std::size_t n = result.formes.size();
    std::vector<int> together(n * n, 0);
    std::vector<int> present;
    for (int row = 0; row < segments.lignes(); ++row) {
        present.clear();
        for (const auto* form = segments.debut(row); form != segments.fin(row); ++form)
            if (rank[*form] >= 0)
                present.push_back(rank[*form]);
        for (const int a : present)
            for (const int b : present)
                together[std::size_t(a) * n + std::size_t(b)] += a < b ? 1 : 0;
    }
    for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = a + 1; b < n; ++b)
            if (const int both = together[a * n + b]; both > 0)
                result.liens.push_back({std::min(result.formes[a], result.formes[b]),
                                        std::max(result.formes[a], result.formes[b]), both,
                                        strength(both, result.effectifs[a], result.effectifs[b], indice)});
    std::sort(result.liens.begin(), result.liens.end(), [](const Lien& a, const Lien& b) {
        return std::tuple(-a.indice, a.forme1, a.forme2) < std::tuple(-b.indice, b.forme1, b.forme2);
    });
    Composantes parts(segments.formes);
    for (const Lien& link : result.liens)
        if (parts.join(link.forme1, link.forme2))
            result.arbre.push_back(link);
    return result;
}

} // namespace isegorie::analyse
