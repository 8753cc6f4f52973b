#include "core/marche/CodeUO.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace isegorie::marche {

QString normaliserCode(const QString& texte) {
    constexpr qsizetype kLongestSpelling = 64;
    if (texte.size() > kLongestSpelling)
        return {};
    static const QRegularExpression form(QStringLiteral(
        "^(?:U\\s*\\.?\\s*[O0]\\s*\\.?\\s*)?(\\d{1,3}(?:[\\s.]+\\d{1,3})*)[\\s.]*([A-Z]?)[\\s.]*$"));
    static const QRegularExpression separators(QStringLiteral("[\\s.]+"));
    // Compatibility forms make no-break spaces and full-width digits plain.
    const auto match = form.match(texte.normalized(QString::NormalizationForm_KC).trimmed().toUpper());
    if (!match.hasMatch())
        return {};
    const QString digits = match.captured(1).replace(separators, QStringLiteral("."));
    return match.captured(2).isEmpty() ? digits : digits + QLatin1Char('.') + match.captured(2);
}

int distanceCodes(const QString& gauche, const QString& droite) {
    std::vector<int> row(static_cast<size_t>(droite.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (const QChar lettre : gauche) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < droite.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int substituted = diagonal + (lettre == droite.at(j) ? 0 : 1);
            diagonal = row[at + 1];
            row[at + 1] = std::min({substituted, row[at] + 1, row[at + 1] + 1});
        }
    }
    return row.back();
}

} // namespace isegorie::marche
