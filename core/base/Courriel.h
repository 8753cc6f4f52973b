// Addresses of electronic mail, as people type them.
#pragma once

#include <QString>

namespace isegorie::base {

/// One @, no space, a dot in the domain: what a typing error breaks. Whether it exists is not asked.
bool isCourriel(const QString& texte);

} // namespace isegorie::base
