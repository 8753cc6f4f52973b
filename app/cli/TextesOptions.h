// Which texts of the base an analysis of words reads: --question, --filtre, --toutes, --concertation.
#pragma once

#include "app/cli/Command.h"
#include "core/consultation/Parties.h"

namespace isegorie::cli {

QList<QCommandLineOption> textesOptions();
base::Result<consultation::DemandeTextes> demandeTextes(const Invocation& invocation,
                                                        const storage::Database& database);

/// Of the base too when there is one and no --table: the words by the answers to --croise.
struct TableDesTextes {
    consultation::TableLue table;
    QJsonObject parametres;
};
base::Result<TableDesTextes> tableDesTextes(const Invocation& invocation);
QList<QCommandLineOption> tableOptions();

QCommandLineOption filtreOption();
QCommandLineOption toutesOption();
/// Those of --filtre: "COLONNE=VALEUR|VALEUR", the value begins after the last sign.
base::Result<QList<consultation::FiltreTri>> filtresDe(const Invocation& invocation,
                                                       const QList<consultation::QuestionFermee>& questions);

} // namespace isegorie::cli
