#include "core/consultation/SpecificitesTable.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

namespace isegorie::consultation {

QJsonObject specificitesJson(const TableLue& table, const std::vector<double>& scores) {
    QJsonArray forms;
    for (int i = 0; i < table.table.formes; ++i) {
        QJsonArray row;
        for (int j = 0; j < table.table.parts; ++j)
            row << scores[std::size_t(i) * table.table.parts + j];
        forms << QJsonObject{{QStringLiteral("forme"), table.formes.at(i)}, {QStringLiteral("scores"), row}};
    }
    return {{QStringLiteral("parts"), QJsonArray::fromStringList(table.parts)},
            {QStringLiteral("formes"), forms}};
}

QString specificitesTexte(const TableLue& table, const std::vector<double>& scores) {
    QList<QStringList> rows;
    for (int i = 0; i < table.table.formes; ++i) {
        QStringList row{table.formes.at(i)};
        for (int j = 0; j < table.table.parts; ++j)
            row << base::decimal(scores[std::size_t(i) * table.table.parts + j], 4);
        rows << row;
    }
    return tableauTexte(QStringList{Consultation::tr("Forme")} + table.parts, rows);
}

} // namespace isegorie::consultation
