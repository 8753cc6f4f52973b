// What people type, as an expression of the full-text indexes.
#pragma once

#include <QString>

namespace isegorie::storage {

/// Every word by its beginning, quoted so that nothing typed is taken for syntax; empty without a letter or a
/// digit. Words are cut as FTS5's unicode61 cuts them; what is beyond 200 characters is left out.
QString fullTextQuery(const QString& texte);

} // namespace isegorie::storage
