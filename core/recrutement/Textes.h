// The translation context of every message of this folder: Recrut::tr("…") in free functions.
#pragma once

#include <QCoreApplication>

namespace isegorie::recrutement {

struct Recrut {
    Q_DECLARE_TR_FUNCTIONS(Recrut)
};

/// A null text is stored as an empty one.
inline QString stored(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace isegorie::recrutement
