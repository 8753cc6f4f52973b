#include "core/analyse/textes/Reinert.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace isegorie::analyse {

namespace {

/// A class with the forms that it may still use.
struct Classe {
    std::vector<int> unites; ///< One a row of the table.
    MatriceCreuse table;
};

/// Renumbers the forms: those of which `nouveau` is negative are left out.
MatriceCreuse keepForms(const MatriceCreuse& table, const std::vector<int>& rows,
                        const std::vector<std::int32_t>& nouveau, int forms) {
    MatriceCreuse result;
    result.formes = forms;
    for (const int row : rows) {
        for (const auto* form = table.debut(row); form != table.fin(row); ++form)
            if (nouveau[*form] >= 0)
                result.colonnes.push_back(nouveau[*form]);
        result.debuts.push_back(std::int64_t(result.colonnes.size()));
    }
    return result;
}

/// Without empty rows and columns.
Classe compact(const Classe& classe) {
    Classe result;
    std::vector<int> rows;
    for (int row = 0; row < classe.table.lignes(); ++row)
        if (classe.table.taille(row) > 0) {
            rows.push_back(row);
            result.unites.push_back(classe.unites[row]);
        }
    std::vector<std::int32_t> renumbered(std::size_t(classe.table.formes), -1);
    for (const std::int32_t form : classe.table.colonnes)
        renumbered[form] = 0;
    int forms = 0;
    for (std::int32_t& form : renumbered)
        form = form < 0 ? -1 : forms++;
    result.table = keepForms(classe.table, rows, renumbered, forms);
    return result;
}

/// Which forms each side keeps: renumbered, -1 = dropped.
struct Retenues {
    std::vector<std::int32_t> formes[2];
    int nombre[2] = {0, 0};
};

Retenues selectForms(const MatriceCreuse& table, const std::vector<char>& sides,
                     const OptionsReinert& options) {
    std::vector<double> counts[2] = {std::vector<double>(std::size_t(table.formes), 0),
                                     std::vector<double>(std::size_t(table.formes), 0)};
    double totals[2] = {0, 0};
    for (int row = 0; row < table.lignes(); ++row) {
        const int side = sides[row] != 0 ? 0 : 1;
        totals[side] += table.taille(row);
        for (const auto* form = table.debut(row); form != table.fin(row); ++form)
            ++counts[side][*form];
    }
    Retenues result;
    for (auto& forms : result.formes)
        forms.assign(std::size_t(table.formes), -1);
    for (int form = 0; form < table.formes; ++form) {
        const double total = counts[0][form] + counts[1][form];
        double khi2 = 0;
        double expected[2];
        for (int side = 0; side < 2; ++side) {
            expected[side] = total / (totals[0] + totals[1]) * totals[side];
            const double gap = counts[side][form] - expected[side];
            khi2 += gap * gap / expected[side];
        }
        const bool specific = std::sqrt(khi2 / (khi2 + total)) > options.contingence;
        for (int side = 0; side < 2; ++side)
            if (counts[side][form] >= options.frequenceMin &&
                (!specific || counts[side][form] > expected[side]))
                result.formes[side][form] = result.nombre[side]++;
    }
    return result;
}

/// The two halves of a class, in the order of the split.
std::pair<Classe, Classe> halves(const Classe& classe, const Coupure& cut, const Retenues& kept) {
    std::vector<int> rows[2];
    std::vector<int> units[2];
    for (const int row : cut.ordre) {
        const int side = cut.cotes[row] != 0 ? 0 : 1;
        rows[side].push_back(row);
        units[side].push_back(classe.unites[row]);
    }
    return {{std::move(units[0]), keepForms(classe.table, rows[0], kept.formes[0], kept.nombre[0])},
            {std::move(units[1]), keepForms(classe.table, rows[1], kept.formes[1], kept.nombre[1])}};
}

std::vector<int> partitionOf(const std::vector<Classe>& classes, int units) {
    std::vector<int> result(std::size_t(units), kNonClasse);
    for (std::size_t c = 0; c < classes.size(); ++c)
        for (const int unit : classes[c].unites)
            result[unit] = int(c);
    return result;
}

bool canBeSplit(const Classe& classe, int least) {
    constexpr int kSmallest = 3; // an axis needs as many rows and forms
    return classe.table.lignes() >= std::max(least, kSmallest) && classe.table.formes >= kSmallest;
}

} // namespace

std::vector<double> Reinert::hauteurs() const {
    std::vector<double> result(etapes.size());
    std::transform(etapes.rbegin(), etapes.rend(), result.begin(),
                   [height = 0.0](const auto& step) mutable { return height += step.khi2; });
    return result;
}

base::Result<Reinert> classer(const MatriceCreuse& unites, const OptionsReinert& options,
                              const Arret& arret) {
    Reinert result;
    Classe all{{}, unites};
    for (int unit = 0; unit < unites.lignes(); ++unit)
        all.unites.push_back(unit);
    std::vector<Classe> classes{std::move(all)};
    while (int(classes.size()) < options.k) {
        const auto largest =
            std::max_element(classes.begin(), classes.end(), [](const Classe& a, const Classe& b) {
                return a.table.lignes() < b.table.lignes();
            });
        if (!canBeSplit(*largest, options.membresMin))
            break;
        const Classe full = compact(*largest);
        if (!canBeSplit(full, 0))
            break;
        const Coupure cut = couper(full.table, arret);
        if (arret.demande())
            return base::echec(base::TaskContext::cancelledErreur());
        auto [first, second] = halves(full, cut, selectForms(full.table, cut.cotes, options));
        const int index = int(largest - classes.begin());
        result.etapes.push_back(
            {index, cut.khi2, cut.khi2Axe, cut.deplacements, {first.table.lignes(), second.table.lignes()}});
        *largest = std::move(first);
        classes.insert(classes.begin() + index + 1, std::move(second));
        result.partitions.push_back(partitionOf(classes, unites.lignes()));
        arret.report(double(classes.size()) / options.k, {});
    }
    return result;
}

std::vector<int> classesDesSegments(const std::vector<int>& partition, const std::vector<int>& unites) {
    std::vector<int> result;
    result.reserve(unites.size());
    for (const int unit : unites)
        result.push_back(partition[unit]);
    return result;
}

double randAjuste(const std::vector<int>& a, const std::vector<int>& b) {
    std::map<std::pair<int, int>, double> both;
    std::map<int, double> first;
    std::map<int, double> second;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ++both[{a[i], b[i]}];
        ++first[a[i]];
        ++second[b[i]];
    }
    const auto pairs = [](const auto& counts) {
        double sum = 0;
        for (const auto& [key, count] : counts)
            sum += count * (count - 1) / 2;
        return sum;
    };
    const double all = double(a.size()) * (double(a.size()) - 1) / 2;
    const double expected = all > 0 ? pairs(first) * pairs(second) / all : 0;
    const double most = (pairs(first) + pairs(second)) / 2;
    return most == expected ? 1 : (pairs(both) - expected) / (most - expected);
}

} // namespace isegorie::analyse
