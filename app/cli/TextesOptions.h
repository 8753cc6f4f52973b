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
/// --filtre "COLONNE=VALEUR|VALEUR": the values begin after the last sign.
struct FiltreEcrit {
    QString question;
    QStringList valeurs;
};
base::Result<QList<FiltreEcrit>> filtresEcrits(const Invocation& invocation);
/// The same of a base: an unknown question and a value that nobody answered are refused.
base::Result<QList<consultation::FiltreTri>> filtresDe(const Invocation& invocation,
                                                       const storage::Database& database,
                                                       const QList<consultation::QuestionFermee>& questions);

} // namespace isegorie::cli
