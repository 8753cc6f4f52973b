#include "core/analyse/enquete/Nombres.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isegorie::analyse {

namespace {

constexpr double kMostBands = 10;

struct Pese {
    double nombre = 0, poids = 1;
};

double quantile(const std::vector<Pese>& sorted, double total, double order) {
    const double wanted = order * total;
    const double close = 1e-9 * total;
    double sum = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        sum += sorted[i].poids;
        if (sum < wanted - close || sorted[i].poids == 0)
            continue;
        if (sum > wanted + close)
            return sorted[i].nombre;
        const auto next = std::find_if(sorted.begin() + std::ptrdiff_t(i) + 1, sorted.end(),
                                       [](const Pese& one) { return one.poids > 0; });
        return next == sorted.end() ? sorted[i].nombre : (sorted[i].nombre + next->nombre) / 2;
    }
    return sorted.back().nombre;
}

/// The place of a number among bands of this width, told from 0.
double placeOf(double number, double width) {
    return std::floor(number / width + 1e-9);
}

std::vector<Tranche> bandsOf(const std::vector<Pese>& sorted, double total, double width) {
    const double first = placeOf(sorted.front().nombre, width);
    std::vector<Tranche> bands(size_t(placeOf(sorted.back().nombre, width) - first) + 1);
    for (size_t i = 0; i < bands.size(); ++i) {
        bands[i].de = (first + double(i)) * width;
        bands[i].a = (first + double(i) + 1) * width;
    }
    for (const Pese& one : sorted) {
        Tranche& band = bands[size_t(placeOf(one.nombre, width) - first)];
        ++band.effectif;
        band.part += one.poids / total;
    }
    return bands;
}

} // namespace

double largeurTranches(double min, double max, bool entiers) {
    double power = max > min ? std::pow(10, std::floor(std::log10((max - min) / kMostBands))) : 1;
    if (entiers)
        power = std::max(power, 1.0);
    while (true) {
        for (const double step : {1.0, 2.0, 5.0})
            if (placeOf(max, step * power) - placeOf(min, step * power) < kMostBands)
                return step * power;
        power *= 10;
    }
}

std::optional<ResumeNombres> resumer(const std::vector<double>& nombres, const Poids& poids) {
    std::vector<Pese> all;
    all.reserve(nombres.size());
    for (size_t i = 0; i < nombres.size(); ++i)
        all.push_back({nombres[i], poids.empty() ? 1 : poids[i]});
    const auto sum = [&all](const auto& of) {
        return std::accumulate(all.begin(), all.end(), 0.0,
                               [&of](double before, const Pese& one) { return before + of(one); });
    };
    const double total = sum([](const Pese& one) { return one.poids; });
    if (all.empty() || total <= 0)
        return std::nullopt;
    std::sort(all.begin(), all.end(), [](const Pese& a, const Pese& b) { return a.nombre < b.nombre; });
    ResumeNombres result;
    result.n = static_cast<long long>(all.size());
    result.min = all.front().nombre;
    result.max = all.back().nombre;
    result.moyenne = sum([](const Pese& one) { return one.poids * one.nombre; }) / total;
    const double variance =
        sum([&result](const Pese& one) {
            return one.poids * (one.nombre - result.moyenne) * (one.nombre - result.moyenne);
        }) /
        total;
    if (result.n > 1)
        result.ecartType = std::sqrt(variance * double(result.n) / double(result.n - 1));
    result.q1 = quantile(all, total, 0.25);
    result.mediane = quantile(all, total, 0.5);
    result.q3 = quantile(all, total, 0.75);
    result.entiers = std::all_of(all.begin(), all.end(),
                                 [](const Pese& one) { return one.nombre == std::floor(one.nombre); });
    result.tranches = bandsOf(all, total, largeurTranches(result.min, result.max, result.entiers));
    return result;
}

} // namespace isegorie::analyse
