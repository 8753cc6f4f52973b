// Crosstabs as a report shows them.
#include "core/consultation/RapportAnalyses.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <numeric>

namespace isegorie::consultation {

using documents::Cell;

namespace {

constexpr double kNotable = 1.96; // standardised residuals beyond are not chance at 5 %
constexpr int kColumnsOnPage = 7; // counts with their parts are wide

double shareOf(double value, double whole) {
    return whole > 0 ? value / whole : 0;
}

} // namespace

Cell celluleCroisee(long long effectif, double part, double residu) {
    const QString sign = residu > kNotable    ? QStringLiteral(" ▲")
                         : residu < -kNotable ? QStringLiteral(" ▼")
                                              : QString();
    return Cell::text(effectifEtPart(effectif, part) + sign);
}

TableauRapport tableauCroise(const ResultatTri& resultat) {
    const analyse::TriCroise& table = resultat.tableau;
    const auto columns = size_t(table.colonnes);
    const std::vector<double> parts = partsEnColonne(table);
    const double weights = std::accumulate(table.ponderes.begin(), table.ponderes.end(), 0.0);
    TableauRapport shown{QStringList{Consultation::tr("Réponse")} + resultat.croise.modalites +
                             QStringList{Consultation::tr("Ensemble")},
                         {}};
    shown.colonnesMax = kColumnsOnPage;
    std::vector<long long> totals(columns, 0);
    for (size_t i = 0; i < size_t(table.lignes); ++i) {
        std::vector<Cell> row{Cell::text(resultat.question.modalites.at(qsizetype(i)))};
        row.reserve(columns + 2);
        long long own = 0;
        double weighted = 0;
        for (size_t j = 0; j < columns; ++j) {
            const size_t cell = i * columns + j;
            row.push_back(celluleCroisee(table.effectifs[cell], parts[cell], table.residus[cell]));
            own += table.effectifs[cell];
            weighted += table.ponderes[cell];
            totals[j] += table.effectifs[cell];
        }
        row.push_back(Cell::text(effectifEtPart(own, shareOf(weighted, weights))));
        shown.lignes.push_back(std::move(row));
    }
    std::vector<Cell> last{
        Cell::text(resultat.multiple ? Consultation::tr("Réponses données") : Consultation::tr("Total (n)"))};
    last.reserve(columns + 2);
    for (const long long total : totals)
        last.push_back(Cell::integer(total));
    last.push_back(Cell::integer(std::accumulate(totals.begin(), totals.end(), 0LL)));
    shown.lignes.push_back(std::move(last));
    return shown;
}

TableauRapport detailCroise(const ResultatTri& resultat) {
    const analyse::TriCroise& table = resultat.tableau;
    const std::vector<double> parts = partsEnColonne(table);
    constexpr int kDecimals = 2;
    TableauRapport detail{{resultat.question.nom, resultat.croise.nom, Consultation::tr("Effectif"),
                           Consultation::tr("Part de la colonne"), Consultation::tr("Effectif attendu"),
                           Consultation::tr("Résidu standardisé")},
                          {},
                          Consultation::tr("Chiffres")};
    detail.lignes.reserve(table.effectifs.size());
    for (size_t cell = 0; cell < table.effectifs.size(); ++cell)
        detail.lignes.push_back(
            {Cell::text(resultat.question.modalites.at(qsizetype(cell / size_t(table.colonnes)))),
             Cell::text(resultat.croise.modalites.at(qsizetype(cell % size_t(table.colonnes)))),
             Cell::integer(table.effectifs[cell]), Cell::share(parts[cell]),
             Cell::decimal(table.attendus[cell], kDecimals),
             std::isfinite(table.residus[cell]) ? Cell::decimal(table.residus[cell], kDecimals)
                                                : Cell::text({})});
    return detail;
}

} // namespace isegorie::consultation
