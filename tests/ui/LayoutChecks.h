// What every screen owes its texts: none is cut, none is outside of its place, no head of a table is elided.
#pragma once

#include <QWidget>

#include <string>

namespace isegorie::tests {

/// Labels and buttons shown in the root. place: for the messages of failed checks.
void checkTexts(const QWidget& root, const std::string& place);

/// Heads of tables: each shows its whole text, and no column is narrower than says anything.
void checkHeads(const QWidget& root, const std::string& place);

} // namespace isegorie::tests
