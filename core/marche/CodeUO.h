// Codes of unités d'œuvre as people and the CCTP spell them.
#pragma once

#include <QString>

namespace isegorie::marche {

/// The bare code of any spelling: "UO 4.4.1. A", "U0 2.1.7", "UO1.8.3.A", "uo 3.2.2." become "4.4.1.A",
/// "2.1.7", "1.8.3.A", "3.2.2". Empty when the text has not the form of a code. The result may still be a
/// misprint
/// ("2.4.94.D"): only Catalogue::chercher knows which UO it stands for.
QString normaliserCode(const QString& texte);

/// Number of single-character changes between two codes: what nearest suggestions are sorted by.
int distanceCodes(const QString& gauche, const QString& droite);

} // namespace isegorie::marche
