#include "core/recrutement/Intervalle.h"

#include <QRegularExpression>

namespace isegorie::recrutement {

namespace {

std::optional<QRegularExpressionMatch> matched(const QString& pattern, const QString& texte) {
    const QRegularExpression expression(QStringLiteral("^\\s*(?:%1)\\s*$").arg(pattern),
                                        QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    QRegularExpressionMatch match = expression.match(texte);
    return match.hasMatch() ? std::optional(match) : std::nullopt;
}

std::optional<Intervalle> ordered(int debut, int fin) {
    if (debut > fin || fin > Intervalle::kDernier)
        return std::nullopt;
    return Intervalle{debut, fin};
}

} // namespace

std::optional<Intervalle> intervalleDepuis(const QString& texte) {
    static const QString number = QStringLiteral("(\\d{1,3})");
    static const QString years = QStringLiteral("(?:\\s*ans?)?");
    if (const auto both =
            matched(QStringLiteral("(?:de\\s+)?%1%2\\s*(?:-|–|—|à|a|_)\\s*%1%2").arg(number, years), texte))
        return ordered(both->captured(1).toInt(), both->captured(2).toInt());
    if (const auto open = matched(
            QStringLiteral("(?:plus de\\s+)?%1%2\\s*(?:(?:et|ou)\\s*(?:plus|\\+)|\\+)").arg(number, years),
            texte))
        return ordered(open->captured(1).toInt(), Intervalle::kDernier);
    if (const auto below = matched(QStringLiteral("moins de\\s+%1%2").arg(number, years), texte))
        return ordered(0, below->captured(1).toInt() - 1);
    if (const auto upTo = matched(QStringLiteral("%1%2\\s*(?:et|ou)\\s*moins").arg(number, years), texte))
        return ordered(0, upTo->captured(1).toInt());
    return std::nullopt;
}

std::optional<int> ageDepuis(const QString& texte) {
    const auto match = matched(QStringLiteral("(\\d{1,3})(?:\\s*ans?)?"), texte);
    if (!match || match->captured(1).toInt() > Intervalle::kDernier)
        return std::nullopt;
    return match->captured(1).toInt();
}

} // namespace isegorie::recrutement
