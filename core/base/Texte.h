// What a text is where it is kept.
#pragma once

#include <QString>

namespace isegorie::base {

/// A null text is stored, and asked for, as an empty one: NULL in a base says something else.
inline QString stored(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace isegorie::base
