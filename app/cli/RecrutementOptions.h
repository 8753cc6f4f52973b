// What the commands of recruitment share.
#pragma once

#include "app/cli/MarcheOptions.h"
#include "core/recrutement/PvTirage.h"
#include "core/recrutement/TirageBilan.h"

namespace isegorie::cli {

/// A required whole number of at least 1, or a usage error.
base::Result<int> positiveOption(const Invocation& invocation, const QString& name);
/// The same when given.
base::Result<int> positiveOption(const Invocation& invocation, const QString& name, int absent);
/// --graine, or one that chance makes.
QString seedOf(const Invocation& invocation);
/// --limite, counted from now.
base::Result<analyse::Arret> limitOf(const Invocation& invocation);
/// --quotas, --candidats, --adresse, --id, --limite
QList<QCommandLineOption> fileOptions();
base::Result<documents::Table> tableOf(const Invocation& invocation, const QString& option);
tl::expected<QList<recrutement::LigneQuota>, Errors> quotasOf(const Invocation& invocation);
/// The people of that option's file.
tl::expected<recrutement::DonneesTirage, Errors> peopleOf(const Invocation& invocation, const QString& option,
                                                          const QList<recrutement::LigneQuota>& quotas,
                                                          int size);
/// Numbered, and that any one of them is enough; with the command that applies one when they are of a base.
QString relaxationsText(const QStringList& relaxations, bool ofBase);
/// Why no panel keeps the quotas, in sentences.
QString conflictText(const recrutement::DonneesTirage& data, const analyse::Conflit& conflict,
                     const std::vector<analyse::Relachement>& relaxations, bool ofBase = false);
/// Writes the minutes where that option and --pv-pdf say; nothing when they are not given. `subject`: what
/// the PDF says of a draw whose minutes do not.
base::Status writeMinutes(const Invocation& invocation, const QJsonObject& minutes, const QString& jsonOption,
                          const QString& subject = {});

/// --methode, --travail and --limite, --loterie and --objet of a draw.
base::Result<recrutement::MethodeTirage> methodOf(const Invocation& invocation);
base::Result<analyse::Arret> drawLimits(const Invocation& invocation);
base::Result<recrutement::OptionsPv> minutesOptions(const Invocation& invocation);
/// Proof, chances, what falls short, and the panel if there is one.
QString feasibleText(const recrutement::DonneesTirage& data, const recrutement::Tirage& draw,
                     const recrutement::BilanTirage& quality);
/// « recrutement relacher », a part of recrutementPlanCommands().
QList<Command> relacherCommands();
/// « recrutement tirage --recrutement … ».
Outcome drawFromBase(const Invocation& invocation);

} // namespace isegorie::cli
