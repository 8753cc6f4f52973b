#include "core/analyse/tirage/Relaxation.h"

#include <algorithm>

namespace isegorie::analyse {

SimplexeDual quotaProgramme(const ProblemeTirage& probleme, const Agregation& agregation, bool autre) {
    std::vector<int> rowOf(probleme.quotas.size(), -1);
    std::vector<SimplexeDual::Bornes> rows;
    const double size = probleme.taille;
    for (std::size_t i = 0; i < probleme.quotas.size(); ++i) {
        const Quota& quota = probleme.quotas[i];
        if (quota.min <= 0 && quota.max >= probleme.taille)
            continue;
        rowOf[i] = static_cast<int>(rows.size());
        rows.push_back({std::max(0.0, 1.0 * quota.min), std::min(1.0 * quota.max, size)});
    }
    const int sizeRow = static_cast<int>(rows.size());
    rows.push_back({size, size});
    for (const Agregation::Classe& classe : agregation.classes)
        rows.push_back({0.0, static_cast<double>(classe.foyers.size())});
    SimplexeDual programme;
    for (std::size_t i = 0; i < agregation.types.size(); ++i) {
        const Agregation::Type& type = agregation.types[i];
        Colonne column;
        for (const int quota : type.quotas)
            if (rowOf[quota] >= 0)
                column.push_back({rowOf[quota], 1.0});
        column.push_back({sizeRow, 1.0});
        if (type.classe >= 0)
            column.push_back({sizeRow + 1 + type.classe, 1.0});
        const int most = std::min(agregation.plafond(static_cast<int>(i)), probleme.taille);
        programme.addColumn(std::move(column), {0.0, static_cast<double>(most)});
    }
    if (autre)
        programme.addColumn({}, {0.0, 0.0});
    for (const SimplexeDual::Bornes& row : rows)
        programme.addRow(row);
    programme.prepare();
    return programme;
}

} // namespace isegorie::analyse
