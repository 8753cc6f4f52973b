#include "core/base/Constat.h"

#include <algorithm>

namespace isegorie::base {

QString niveauKey(Constat::Niveau niveau) {
    switch (niveau) {
    case Constat::Niveau::Avertissement:
        return QStringLiteral("avertissement");
    case Constat::Niveau::Bloquant:
        return QStringLiteral("bloquant");
    case Constat::Niveau::Information:
        break;
    }
    return QStringLiteral("information");
}

QJsonObject Constat::toJson() const {
    return {{QStringLiteral("niveau"), niveauKey(niveau)},
            {QStringLiteral("code"), code},
            {QStringLiteral("message"), message},
            {QStringLiteral("article"), article}};
}

bool hasBlocking(const Constats& constats) {
    return std::any_of(constats.begin(), constats.end(),
                       [](const Constat& c) { return c.niveau == Constat::Niveau::Bloquant; });
}

} // namespace isegorie::base
