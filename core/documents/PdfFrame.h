// What surrounds the blocks: letterhead and title of the first page, head and foot of every page.
#pragma once

#include "core/documents/PdfPages.h"

namespace isegorie::documents {

/// An empty first page of the report's size and margins.
PdfPages makePages(const PdfReport& report);
/// Letterhead, reference, title and stamp; leaves the pages below them.
void composeOpening(const PdfReport& report, const PdfTheme& theme, PdfPages& pages);
/// Once every block is placed: running heads from the second page, "page x / y" on all.
void composeRunning(const PdfReport& report, const PdfTheme& theme, PdfPages& pages);

} // namespace isegorie::documents
