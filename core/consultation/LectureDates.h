// Dates as platforms and spreadsheets write them, in a column that is read as a whole: one cell alone does
// not tell 10/11 from 11/10.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace isegorie::consultation {

struct FormatDates {
    bool moisAvant = false; ///< 11/25/2026
    bool ambigu = false;    ///< No cell tells day from month: the usual order was taken.
    bool series = false;    ///< Numbers of days, as spreadsheets count them: 45971,5
};

/// How the filled cells of a column of dates are to be read.
FormatDates formatDates(const std::vector<std::string_view>& cellules);

/// "2019-01-24T22:29:15+01:00" from the spellings of platforms: ISO, "2019-01-24 22:29:15 +0100",
/// "24/01/2019 22:29", "24-01-2019", "1/2/2019 10:00 PM", « 24 janvier 2019 à 22h29 », 20190124, seconds or
/// milliseconds since 1970, and what the format says. Empty when it is none of these.
std::string dateIso(std::string_view texte, const FormatDates& format = {});

} // namespace isegorie::consultation
