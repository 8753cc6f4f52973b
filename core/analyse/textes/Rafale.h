// Whether texts of one group came together in time.
#pragma once

#include <cstdint>
#include <vector>

namespace isegorie::analyse {

struct Rafale {
    std::int64_t debut = 0; ///< Seconds since 1970: where the fullest window begins.
    int nombre = 0;         ///< Texts of the group in it.
    double attendu = 0;     ///< As many as there would be if the group came as all texts came.
    bool nette = false;     ///< At least five texts, half of the group, and three times what was expected.
};

/// Fullest window of so many seconds. Both lists are sorted; `tous` holds `groupe`. Empty: nothing.
Rafale rafale(const std::vector<std::int64_t>& groupe, const std::vector<std::int64_t>& tous,
              std::int64_t duree = 86'400);

} // namespace isegorie::analyse
