#include "app/cli/BaseAccess.h"

#include "core/storage/Backup.h"

#include <QCoreApplication>
#include <QDate>

namespace isegorie::cli {

namespace {

struct BaseTexts {
    Q_DECLARE_TR_FUNCTIONS(BaseTexts)
};

using Opened = base::Result<std::unique_ptr<storage::Database>>;

void backUpOnceADay(const Invocation& invocation) {
    if (!storage::backupDue(invocation.base, QDate::currentDate()))
        return;
    if (const auto made = storage::makeBackup(invocation.base, QStringLiteral("quotidienne")); !made)
        invocation.notes << made.error().texte();
}

Opened open(const Invocation& invocation, BaseUse use, bool create) {
    if (const auto path = basePath(invocation); !path)
        return base::echec(path.error());
    storage::Database::Options options;
    options.create = create;
    options.auteur = invocation.auteur;
    options.access =
        use == BaseUse::Read ? storage::Database::Access::ReadOnly : storage::Database::Access::ReadWrite;
    Opened opened = storage::Database::open(invocation.base, options);
    if (opened && use == BaseUse::Write && (*opened)->isReadOnly())
        return base::echec(
            base::Erreur::systeme(QStringLiteral("base.lecture-seule"), (*opened)->readOnlyMessage())
                .dans(invocation.base));
    if (opened && use == BaseUse::Write)
        backUpOnceADay(invocation);
    return opened;
}

} // namespace

base::Result<QString> basePath(const Invocation& invocation) {
    if (invocation.base.isEmpty())
        return base::echec(
            usageErreur(BaseTexts::tr("L’option --base manque."),
                        BaseTexts::tr("Donnez le fichier de la base : --base CIPC.isegorie.")));
    return invocation.base;
}

Opened openBase(const Invocation& invocation, BaseUse use) {
    return open(invocation, use, false);
}

Opened openOrCreateBase(const Invocation& invocation) {
    return open(invocation, BaseUse::Write, true);
}

base::Status applyEdit(storage::Database& database, const base::Result<storage::Edit>& edit) {
    if (!edit)
        return base::echec(edit.error());
    const auto applied = database.apply(*edit);
    if (!applied)
        return base::echec(applied.error());
    return {};
}

} // namespace isegorie::cli
