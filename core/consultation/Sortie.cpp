#include "core/consultation/Sortie.h"

#include "core/base/Typographie.h"

#include <QLocale>

#include <algorithm>

namespace isegorie::consultation {

QString entierTexte(qint64 nombre) {
    return QLocale(QLocale::French).toString(nombre);
}

QString pourcentage(double part) {
    return QStringLiteral("%1\u00a0%").arg(base::decimal(part * 100, 1));
}

QString tableauTexte(const QStringList& entetes, const QList<QStringList>& lignes) {
    constexpr qsizetype kWidest = 60;
    QList<QStringList> rows{entetes};
    rows += lignes;
    QList<qsizetype> widths(entetes.size(), 0);
    for (QStringList& row : rows)
        for (qsizetype j = 0; j < row.size(); ++j) {
            if (row.at(j).size() > kWidest)
                row[j] = row.at(j).left(kWidest - 1) + u'…';
            widths[j] = std::max(widths.at(j), row.at(j).size());
        }
    QString text;
    for (const QStringList& row : std::as_const(rows)) {
        for (qsizetype j = 0; j < row.size(); ++j)
            text += j == 0 ? row.at(j).leftJustified(widths.at(j))
                           : QStringLiteral("  ") + row.at(j).rightJustified(widths.at(j));
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace isegorie::consultation
