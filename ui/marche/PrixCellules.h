// How prices look in every table: a price and its variant, the gap between two, the state of a version.
#pragma once

#include "core/marche/VersionPrix.h"
#include "ui/marche/SuiviModel.h"

namespace isegorie::ui {

/// "+3,40 %", "−1,20 %", "0 %".
QString evolutionTexte(qint64 dixMilliemes);
/// "+34,00 €", "−12,00 €".
QString ecartTexte(base::Montant ecart);
/// The price of the UO; "—" when there is none. The margin on défraiements is a percentage.
SuiviModel::Cellule celluleDePrix(const std::optional<marche::Prix>& prix);
/// Only the price without a file provided.
SuiviModel::Cellule celluleSansFichier(const marche::Prix& prix);
/// One price of a UO on each side: with a file provided, or without.
struct VarianteEcart {
    marche::EcartPrix ecart; ///< puHt alone.
    bool sansFichier = false;
    QString id() const;
};
/// One or two: the second where either side has a price without a file provided.
QList<VarianteEcart> variantesDe(const marche::EcartPrix& ecart);
/// The code, « sans fichier » when it is that price; label of the catalogue as second line.
SuiviModel::Cellule celluleUo(const VarianteEcart& variante);
/// « +3,40 % », « ajouté », « retiré » as a badge; nothing when equal.
SuiviModel::Cellule celluleEvolution(const marche::EcartPrix& ecart);
SuiviModel::Cellule celluleEcart(const marche::EcartPrix& ecart);
/// Label of the catalogue, whole in the tooltip.
SuiviModel::Cellule celluleDesignation(const QString& code);

/// « Fichier BPU-lot-3.xlsx », « Révision × 1,034 (Syntec) ».
QString origineTexte(const marche::VersionPrix& version);
/// « BPU du 1 janvier 2026 (effet au 01/01/2026) »: to choose one among several.
QString versionTexte(const marche::VersionPrix& version);

} // namespace isegorie::ui
