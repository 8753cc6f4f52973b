#include "core/storage/FullText.h"

#include <QRegularExpression>
#include <QStringList>

namespace isegorie::storage {

QString fullTextQuery(const QString& texte) {
    constexpr qsizetype kLongest = 200;
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{M}\\p{N}]+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    for (auto match = word.globalMatch(texte.left(kLongest)); match.hasNext();)
        terms.append(QStringLiteral("\"%1\"*").arg(match.next().captured()));
    return terms.join(QLatin1Char(' '));
}

} // namespace isegorie::storage
