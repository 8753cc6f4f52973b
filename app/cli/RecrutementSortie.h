// What the commands of recruitment share: the recruitment they work on, and how its parts are written.
#pragma once

#include "app/cli/CoffreAccess.h"
#include "app/cli/MarcheOptions.h"
#include "core/recrutement/Exports.h"
#include "core/recrutement/Panel.h"

#include <QJsonObject>

namespace isegorie::cli {

/// A base, its coffre, the recruitment of the first argument.
struct AtelierRecrutement : BaseCoffre {
    recrutement::Recrutement recrutement;
};
base::Result<AtelierRecrutement> openRecrutement(const Invocation& invocation, BaseUse use, Cles cles);
/// The same of that label or id.
base::Result<AtelierRecrutement> openRecrutement(const Invocation& invocation, const QString& texte,
                                                 BaseUse use, Cles cles);
/// The pool of an opened recruitment.
base::Result<recrutement::Vivier> openPool(const AtelierRecrutement& opened,
                                           recrutement::Ouverture ouverture);

/// The same with its people, by pseudonym, and its panel.
struct PanelOuvert : AtelierRecrutement {
    recrutement::Vivier vivier;
    recrutement::Panel panel;
};
base::Result<PanelOuvert> openPanel(const Invocation& invocation, BaseUse use);
/// The place of a candidate in the panel or the reserve.
base::Result<recrutement::Place> memberOf(const PanelOuvert& opened, const QString& texte);

/// The criterion of a key or label in a plan.
base::Result<recrutement::Critere> critereOf(const storage::Database& database, const QString& recrutementId,
                                             const QString& texte);
base::Result<recrutement::Categorie> categorieOf(const recrutement::Critere& critere, const QString& texte);

/// Applies and says so.
Outcome applied(storage::Database& database, const base::Result<storage::Edit>& edit, QJsonObject json = {});

/// --confirmer; without it, `consequence` is told and nothing is done. Code "a-confirmer".
base::Status confirmed(const Invocation& invocation, const QString& consequence);
QCommandLineOption confirmOption();
/// Tells, in both forms, when a draw stands that was committed to under another plan.
Outcome withPlanWarning(Outcome outcome, const storage::Database& database, const QString& recrutementId);
/// Whether it does, in a sentence; empty otherwise.
base::Result<QString> planWarning(const storage::Database& database, const QString& recrutementId);

/// A change of the pool: tells, in both forms, that a draw waits for its seed and will not see it.
Outcome withCommitmentWarning(Outcome outcome, const AtelierRecrutement& opened);

/// --date, today when it is not given; a day to come is refused.
base::Result<QDate> pastDay(const Invocation& invocation);
/// The same with findings, in both forms.
Outcome toldOf(Outcome outcome, const base::Constats& findings);

QJsonObject recrutementJson(const recrutement::Recrutement& recrutement);
QJsonObject planJson(const recrutement::Plan& plan);
QString planText(const recrutement::Plan& plan);
/// The quotas of these criteria (keys; all when there is none), a line a category.
QString targetsText(const recrutement::Plan& plan, const QStringList& criteres);
QJsonObject placeJson(const recrutement::Place& place);
QJsonValue isoOrNull(QDate date);
/// A whole number of an option; empty when it is not given. A usage error when it is none.
base::Result<std::optional<int>> wholeOption(const Invocation& invocation, const QString& name);
QCommandLineOption flag(const char* name, const QString& help);
QCommandLineOption value(const char* name, const QString& help, const QString& valueName);
tl::unexpected<base::Erreur> badChoice(const char* option, const QStringList& keys);
/// « recrutement … »; the arguments are counted in their help ("[X]" may be left out).
Command entry(const char* words, const QString& argumentsHelp, const QString& summary,
              std::function<Outcome(const Invocation&)> run, const QList<QCommandLineOption>& options = {});

/// XLSX or PDF by the end of the name, otherwise CSV.
recrutement::FormatExport formatOf(const QString& path);
/// Notes that people were taken out of the coffre, before they are shown.
base::Status noteAccess(const AtelierRecrutement& opened, const QString& action, int people);
/// Writes a file of people by name, once the access is in the log: what is not noted is not written, and a
/// name that no file can have is refused before.
base::Status writeNoted(const AtelierRecrutement& opened, const QString& action, int people,
                        const QString& path, const std::function<base::Status()>& write);

} // namespace isegorie::cli
