// Texts searched over and over, as while somebody types: read and folded once, then found in memory.
#pragma once

#include "core/consultation/Contributions.h"

#include <mutex>
#include <string>

namespace isegorie::consultation {

class Recherche;

/// Of one concertation at a time. May be asked from several threads; one answers after the other.
class TextesPlies {
public:
    static constexpr size_t kLePlus = 400'000'000;

    /// Texts that need more bytes than this together are read from the base at each search.
    explicit TextesPlies(size_t lePlus = kLePlus) : m_most(lePlus) {}

    /// Reads what searches need, as far as it is not known yet: half a million texts take seconds.
    base::Status preparer(const storage::Database& database, const QString& concertationId);
    /// The same as consultation::numerosDe().
    base::Result<std::vector<qint64>> numerosDe(const storage::Database& database,
                                                const FiltreContributions& filtre);

    struct Bloc {
        std::string textes;       ///< One after the other, each ended by a character that no word holds.
        std::vector<size_t> fins; ///< Of each, that character included.
        std::vector<qint64> numeros;
    };

private:
    base::Status read(const storage::Database& database, const QString& concertationId);
    std::vector<qint64> holding(const Recherche& search) const;

    size_t m_most;
    std::mutex m_mutex;
    QString m_concertation;
    qint64 m_last = 0; ///< Rows up to this one are known. They never change: imports add some.
    bool m_tooLarge = false;
    std::vector<Bloc> m_blocs; ///< In the order of their numbers.
};

} // namespace isegorie::consultation
