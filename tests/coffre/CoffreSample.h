// A base with a coffre that opens quickly: the least work that Argon2id allows.
#pragma once

#include "core/coffre/Coffre.h"
#include "tests/support/TempBase.h"

namespace isegorie::tests {

inline constexpr coffre::Effort kQuick{1, 8192};

inline coffre::Secret phrase(const char* text = "quatre mots sans rapport") {
    return coffre::Secret::fromText(QString::fromUtf8(text));
}

inline std::unique_ptr<coffre::Coffre> openCoffre(const TempBase& base) {
    return require(coffre::Coffre::open(const_cast<TempBase&>(base).database()));
}

inline std::unique_ptr<coffre::Coffre> newCoffre(TempBase& base) {
    auto opened = openCoffre(base);
    require(opened->create(phrase(), kQuick));
    return opened;
}

inline bool contains(const QByteArray& bytes, const QString& text) {
    const auto* units = reinterpret_cast<const char*>(text.utf16());
    return bytes.contains(text.toUtf8()) || bytes.contains(QByteArray(units, text.size() * 2));
}

} // namespace isegorie::tests
