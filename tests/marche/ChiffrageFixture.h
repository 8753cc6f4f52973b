// Prices for every UO, and short ways to ask the rules one question.
#pragma once

#include "core/marche/Chiffrage.h"

namespace isegorie::tests {

/// Every code of the catalogue: 1,000 € plus 10 € a place; 3.1 to 3.3 cost 250 € more without a file; 3.8.1
/// to 3.8.3 at their cap; 3.8.4 at 10 %.
QList<marche::Prix> everyPrice();
base::Montant priceOf(const QString& code);
/// The same list without some codes, or with other prices.
QList<marche::Prix> without(const QStringList& codes);
QList<marche::Prix> with(const marche::Prix& prix);

marche::Chiffrage priced(const marche::Besoin& besoin);
marche::Chiffrage priced(const marche::Besoin& besoin, const QList<marche::Prix>& prix);

/// "3.2.1.A 4/5, 2.4.8 2": codes and quantities in order.
QString summary(const marche::Chiffrage& chiffrage);
/// Codes of the findings, in order.
QStringList findings(const marche::Chiffrage& chiffrage);
/// The line of a code; the test fails without one.
marche::LigneChiffree line(const marche::Chiffrage& chiffrage, const QString& code);

/// Amounts of the other readings of a line, in cents; -1 for an unknown amount.
QList<qint64> otherAmounts(const marche::LigneChiffree& line);

} // namespace isegorie::tests
