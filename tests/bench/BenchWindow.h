// The parts of the benchmark of the window.
#pragma once

#include "tests/bench/Bench.h"
#include "tests/bench/EventLoop.h"
#include "ui/shell/MainWindow.h"

namespace isegorie::bench {

/// Whether the current page shows all its rows.
bool pageIsReady(const ui::MainWindow& window, const Size& size);
void waitForTasks(ui::MainWindow& window);

void benchSorting(Report& report, ui::MainWindow& window);
void benchSearches(Report& report, ui::MainWindow& window);
/// Beside an open draft.
void benchCatalogue(Report& report, ui::MainWindow& window);
void benchEdits(Report& report, ui::MainWindow& window);

} // namespace isegorie::bench
