// Numbers given to words as they come, looked up without making a string of each.
#pragma once

#include <QString>
#include <QStringView>

#include <unordered_map>

namespace isegorie::consultation {

struct HashVue {
    using is_transparent = void;
    std::size_t operator()(QStringView word) const { return qHash(word); }
};
struct EgaleVue {
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};
using NumerosFormes = std::unordered_map<QString, int, HashVue, EgaleVue>;

} // namespace isegorie::consultation
