// Texts that say nearly the same, found among hundreds of thousands: MinHash proposes, the shared runs of
// three words decide.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace isegorie::analyse {

/// A text joins the first earlier one (its group's beginning) that shares enough with it, else it begins a
/// group: no chain of small changes joins what differs. Groups depend on the order of the texts alone.
class Proches {
public:
    /// seuil: least part of the runs of three words that two texts share (Jaccard), in ]0, 1].
    explicit Proches(double seuil = 0.8);

    /// The next text, as hashes of its words; gives the place (from 0) of the text that begins its group,
    /// which is its own when it is near to none. A text without three words begins its own.
    std::size_t ajouter(const std::vector<std::uint32_t>& mots);
    std::size_t nombre() const { return m_count; }

private:
    using Empreinte = std::vector<std::uint32_t>; ///< The smallest hashes of the runs, sorted.

    void sign(const std::vector<std::uint32_t>& mots);
    double shared(const Empreinte& one, const Empreinte& other) const;

    double m_threshold;
    std::size_t m_count = 0;
    std::vector<std::pair<std::size_t, Empreinte>> m_beginnings;
    std::vector<std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>>
        m_bands;                       ///< Places in m_beginnings.
    std::vector<std::uint32_t> m_runs; ///< Of the text being added, sorted.
    std::vector<std::uint32_t> m_signature;
};

} // namespace isegorie::analyse
