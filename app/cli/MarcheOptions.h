// Options that the commands of the framework share: which lot, which titulaire, which day.
#pragma once

#include "app/cli/BaseAccess.h"
#include "core/base/Constat.h"
#include "core/marche/AccordCadre.h"
#include "core/marche/Titulaire.h"

#include <QDate>

namespace isegorie::cli {

QCommandLineOption lotOption();
QCommandLineOption accordOption();
QCommandLineOption periodeOption(); ///< Which period of a lot that was renewed.
QCommandLineOption titulaireOption();
QCommandLineOption dateOption(const QString& name, const QString& help);
QCommandLineOption valueOption(const QString& name, const QString& help, const QString& valueName,
                               const QString& defaultValue = {});
QCommandLineOption simulerOption();

base::Result<int> lotOf(const Invocation& invocation);
/// A required day, in any spelling that base::parseDate reads.
base::Result<QDate> dateOf(const Invocation& invocation, const QString& option);
/// The day of the option; today when it is not given.
base::Result<QDate> dateOrToday(const Invocation& invocation, const QString& option);
/// The amount of the option; zero when it is not given.
base::Result<base::Montant> amountOf(const Invocation& invocation, const QString& option);
/// --lot and --titulaire on that day; without --titulaire the only one.
base::Result<marche::Attribution> attributionOf(const Invocation& invocation,
                                                const storage::Database& database, QDate jour);

/// By number or id; refused when there is none.
base::Result<marche::AccordCadre> findAccordCadre(const storage::Database& database, const QString& numero);
/// The lot of --lot, in the period that holds the day of --periode, otherwise the latest.
base::Result<marche::Lot> findLot(const Invocation& invocation, const storage::Database& database,
                                  const marche::AccordCadre& accord);
/// By name (case ignored), SIRET or id; refused when there is none.
base::Result<marche::Titulaire> findTitulaire(const storage::Database& database, const QString& name);

/// "! message (article)" a line, the worst first.
QString constatsText(const base::Constats& constats);
QJsonArray constatsJson(const base::Constats& constats);

} // namespace isegorie::cli
