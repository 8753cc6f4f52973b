// Which texts of the base an analysis of words reads: --question, --filtre, --toutes, --concertation.
#pragma once

#include "app/cli/Command.h"
#include "core/consultation/TextesBase.h"

namespace isegorie::cli {

QList<QCommandLineOption> textesOptions();
base::Result<consultation::DemandeTextes> demandeTextes(const Invocation& invocation,
                                                        const storage::Database& database);

QCommandLineOption filtreOption();
QCommandLineOption toutesOption();
/// Those of --filtre: "COLONNE=VALEUR|VALEUR", the value begins after the last sign.
base::Result<QList<consultation::FiltreTri>> filtresDe(const Invocation& invocation,
                                                       const QList<consultation::QuestionFermee>& questions);

} // namespace isegorie::cli
