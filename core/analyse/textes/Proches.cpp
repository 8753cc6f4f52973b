#include "core/analyse/textes/Proches.h"

#include <algorithm>
#include <limits>

namespace isegorie::analyse {

namespace {

// Twelve bands of four: texts that share 80 % meet in one of them 998 times of 1,000, those that share 50 %
// half of the time, and are then compared.
constexpr std::size_t kBands = 12;
constexpr std::size_t kRows = 4;
constexpr std::size_t kRun = 3;
constexpr std::size_t kKept = 512; // hashes: longer texts are compared by their smallest ones

/// Mixes 64 bits (splitmix64's last steps).
std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

Proches::Proches(double seuil) : m_threshold(seuil), m_bands(kBands), m_signature(kBands * kRows) {}

void Proches::sign(const std::vector<std::uint32_t>& mots) {
    m_runs.clear();
    for (std::size_t i = 0; i + kRun <= mots.size(); ++i) {
        std::uint64_t run = 0;
        for (std::size_t j = 0; j < kRun; ++j)
            run = mixed(run + 0x9e3779b97f4a7c15ULL + mots[i + j]);
        m_runs.push_back(static_cast<std::uint32_t>(run >> 32));
    }
    std::sort(m_runs.begin(), m_runs.end());
    m_runs.erase(std::unique(m_runs.begin(), m_runs.end()), m_runs.end());
    std::fill(m_signature.begin(), m_signature.end(), std::numeric_limits<std::uint32_t>::max());
    for (const std::uint32_t run : m_runs) {
        // Each row is a multiplication and an addition of its own (Dietzfelbinger's hash).
        for (std::size_t row = 0; row < m_signature.size(); ++row) {
            const std::uint64_t factor = 0x9e3779b97f4a7c15ULL * (2 * row + 3) | 1;
            const auto hash = static_cast<std::uint32_t>((factor * run + factor * row) >> 32);
            m_signature[row] = std::min(m_signature[row], hash);
        }
    }
}

/// Of the smallest hashes of both together, the part that both have: exact for texts of fewer runs.
double Proches::shared(const Empreinte& one, const Empreinte& other) const {
    std::size_t both = 0;
    std::size_t all = 0;
    auto left = one.begin();
    auto right = other.begin();
    while (all < kKept && (left != one.end() || right != other.end())) {
        ++all;
        if (right == other.end() || (left != one.end() && *left < *right)) {
            ++left;
        } else if (left == one.end() || *right < *left) {
            ++right;
        } else {
            ++both;
            ++left;
            ++right;
        }
    }
    return all == 0 ? 0 : double(both) / double(all);
}

std::size_t Proches::ajouter(const std::vector<std::uint32_t>& mots) {
    const std::size_t place = m_count++;
    sign(mots);
    if (m_runs.empty())
        return place;
    if (m_runs.size() > kKept)
        m_runs.resize(kKept);
    std::vector<std::uint64_t> keys(kBands);
    std::vector<std::uint32_t> met;
    for (std::size_t band = 0; band < kBands; ++band) {
        for (std::size_t row = 0; row < kRows; ++row)
            keys[band] = mixed(keys[band] + m_signature[band * kRows + row] + 1);
        if (const auto found = m_bands[band].find(keys[band]); found != m_bands[band].end())
            met.insert(met.end(), found->second.begin(), found->second.end());
    }
    std::sort(met.begin(), met.end());
    met.erase(std::unique(met.begin(), met.end()), met.end());
    for (const std::uint32_t one : met)
        if (shared(m_runs, m_beginnings[one].second) >= m_threshold)
            return m_beginnings[one].first;
    for (std::size_t band = 0; band < kBands; ++band)
        m_bands[band][keys[band]].push_back(static_cast<std::uint32_t>(m_beginnings.size()));
    m_beginnings.emplace_back(place, m_runs);
    return place;
}

} // namespace isegorie::analyse
