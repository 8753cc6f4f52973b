// Tab goes as one reads.
#pragma once

class QWidget;

namespace isegorie::ui {

/// Orders what Tab reaches inside by the layouts: widgets made late stand where they are seen.
void orderTabsByLayout(QWidget* root);

} // namespace isegorie::ui
