// Crosstabs as a report shows them.
#include "core/consultation/RapportAnalyses.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

using documents::Cell;

namespace {

constexpr double kNotable = 1.96; // standardised residuals beyond are not chance at 5 %
constexpr int kColumnsOnPage = 7; // counts with their parts are wide

/// Whose parts the columns give, with the whole at the end.
std::vector<Cell> baseRow(const ResultatTri& result) {
    std::vector<Cell> row{Cell::text(titreBases(result))};
    row.reserve(result.bases.colonnes.size() + 2);
    for (const long long one : result.bases.colonnes)
        row.push_back(Cell::integer(one));
    row.push_back(Cell::integer(result.tableau.repondants));
    return row;
}

/// The same of a weighted one, where all together are as many as they are.
std::vector<Cell> weightedBaseRow(const ResultatTri& result) {
    std::vector<Cell> row{Cell::text(Consultation::tr("Base redressée"))};
    row.reserve(result.bases.colonnes.size() + 2);
    for (const double one : result.bases.colonnesPonderees)
        row.push_back(Cell::decimal(one, 1));
    row.push_back(Cell::decimal(double(result.tableau.repondants), 1));
    return row;
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
    const std::vector<double> parts = partsEnColonne(resultat);
    const auto all = double(std::max(table.repondants, 1LL)); // weights are brought back to them
    TableauRapport shown{QStringList{Consultation::tr("Réponse")} + resultat.croise.modalites +
                             QStringList{Consultation::tr("Ensemble")},
                         {}};
    shown.colonnesMax = kColumnsOnPage;
    shown.lignes.reserve(size_t(table.lignes) + 2);
    for (size_t i = 0; i < size_t(table.lignes); ++i) {
        std::vector<Cell> row{Cell::text(resultat.question.modalites.at(qsizetype(i)))};
        row.reserve(columns + 2);
        for (size_t cell = i * columns; cell < (i + 1) * columns; ++cell)
            row.push_back(celluleCroisee(table.effectifs[cell], parts[cell], table.residus[cell]));
        row.push_back(
            Cell::text(effectifEtPart(resultat.bases.lignes[i], resultat.bases.lignesPonderees[i] / all)));
        shown.lignes.push_back(std::move(row));
    }
    shown.lignes.push_back(baseRow(resultat));
    if (resultat.calage)
        shown.lignes.push_back(weightedBaseRow(resultat));
    return shown;
}

TableauRapport detailCroise(const ResultatTri& resultat) {
    const analyse::TriCroise& table = resultat.tableau;
    const std::vector<double> parts = partsEnColonne(resultat);
    constexpr int kDecimals = 2;
    TableauRapport detail{{resultat.question.nom, resultat.croise.nom, titreEffectif(resultat),
                           resultat.calage ? Consultation::tr("Part redressée de la colonne")
                                           : Consultation::tr("Part de la colonne")},
                          {},
                          Consultation::tr("Chiffres")};
    if (!resultat.multiple)
        detail.titres << Consultation::tr("Effectif attendu") << Consultation::tr("Résidu standardisé");
    detail.lignes.reserve(table.effectifs.size());
    for (size_t cell = 0; cell < table.effectifs.size(); ++cell) {
        std::vector<Cell>& row = detail.lignes.emplace_back();
        row = {Cell::text(resultat.question.modalites.at(qsizetype(cell / size_t(table.colonnes)))),
               Cell::text(resultat.croise.modalites.at(qsizetype(cell % size_t(table.colonnes)))),
               Cell::integer(table.effectifs[cell]), Cell::share(parts[cell])};
        if (resultat.multiple)
            continue;
        row.push_back(Cell::decimal(table.attendus[cell], kDecimals));
        row.push_back(std::isfinite(table.residus[cell]) ? Cell::decimal(table.residus[cell], kDecimals)
                                                         : Cell::text({}));
    }
    return detail;
}

} // namespace isegorie::consultation
