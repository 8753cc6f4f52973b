// base sauvegarder, sauvegardes, restaurer, exporter
#include "app/cli/BaseAccess.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/storage/Backup.h"
#include "core/storage/BaseInfo.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace isegorie::cli {

namespace {

struct SauvegardeTexts {
    Q_DECLARE_TR_FUNCTIONS(SauvegardeTexts)
};

QJsonObject backupJson(const QString& path) {
    const QFileInfo file(path);
    return {{QStringLiteral("nom"), file.completeBaseName()},
            {QStringLiteral("fichier"), path},
            {QStringLiteral("faite_le"), file.lastModified().toUTC().toString(Qt::ISODate)},
            {QStringLiteral("octets"), file.size()}};
}

QString backupText(const QString& path) {
    const QFileInfo file(path);
    return SauvegardeTexts::tr("%1  %2 à %3, %4")
               .arg(file.completeBaseName(), base::dateCourte(file.lastModified().date()),
                    file.lastModified().time().toString(QStringLiteral("HH:mm")),
                    QLocale(QLocale::French).formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat)) +
           QLatin1Char('\n');
}

Outcome save(const Invocation& invocation) {
    const auto path = basePath(invocation);
    if (!path)
        return fail(path.error());
    const auto made = storage::inspectBase(*path).and_then([&path](const storage::BaseInfo& info) {
        Q_UNUSED(info) // a file that is no base of ours is refused here
        return storage::makeBackup(*path, QStringLiteral("manuelle"));
    });
    if (!made)
        return fail(made.error());
    return Answer{QJsonDocument(backupJson(*made)), backupText(*made), 0, {}};
}

Outcome list(const Invocation& invocation) {
    const auto path = basePath(invocation);
    if (!path)
        return fail(path.error());
    const QStringList backups = storage::listBackups(*path);
    // Of a base that was lost the backups remain; without either the name is wrong.
    if (backups.isEmpty() && !QFileInfo::exists(*path))
        return fail(base::Erreur::saisie(QStringLiteral("base.absente"),
                                         SauvegardeTexts::tr("Cette base n’existe pas."),
                                         SauvegardeTexts::tr("Vérifiez le chemin donné à --base."))
                        .dans(*path));
    QJsonArray json;
    QString text;
    for (const QString& backup : backups) {
        json.append(backupJson(backup));
        text += backupText(backup);
    }
    if (backups.isEmpty())
        text = SauvegardeTexts::tr("Aucune sauvegarde.") + QLatin1Char('\n');
    return Answer{QJsonDocument(json), text, 0, {}};
}

/// A backup of the base by its name, or any base by its path.
base::Result<QString> findBackup(const QString& basePath, const QString& nameOrPath) {
    const QStringList backups = storage::listBackups(basePath);
    QStringList names;
    for (const QString& backup : backups) {
        const QFileInfo file(backup);
        if (file.completeBaseName() == nameOrPath || file.fileName() == nameOrPath)
            return backup;
        names << file.completeBaseName();
    }
    if (QFileInfo(nameOrPath).isFile())
        return nameOrPath;
    return base::echec(base::Erreur::saisie(
        QStringLiteral("sauvegarde.inconnue"),
        SauvegardeTexts::tr("Aucune sauvegarde « %1 ».").arg(nameOrPath.left(120)),
        names.isEmpty()
            ? SauvegardeTexts::tr("Cette base n’a pas de sauvegarde.")
            : SauvegardeTexts::tr("Les sauvegardes sont : %1.").arg(names.join(QStringLiteral(", ")))));
}

Outcome restore(const Invocation& invocation) {
    const auto path = basePath(invocation);
    if (!path)
        return fail(path.error());
    const auto backup = findBackup(*path, invocation.arguments.first());
    if (!backup)
        return fail(backup.error());
    const bool replaced = QFileInfo::exists(*path);
    const auto kept = storage::restoreBackup(*path, *backup);
    if (!kept)
        return fail(kept.error());
    QString text =
        SauvegardeTexts::tr("La base est revenue à cette sauvegarde : %1").arg(*backup) + QLatin1Char('\n');
    if (replaced)
        text += SauvegardeTexts::tr("L’état précédent est gardé : %1").arg(*kept) + QLatin1Char('\n');
    return Answer{QJsonDocument(QJsonObject{
                      {QStringLiteral("base"), *path},
                      {QStringLiteral("sauvegarde"), *backup},
                      {QStringLiteral("etat_precedent"), replaced ? QJsonValue(*kept) : QJsonValue()}}),
                  text,
                  0,
                  {}};
}

Outcome exportCopy(const Invocation& invocation) {
    const auto path = basePath(invocation);
    if (!path)
        return fail(path.error());
    const QString& destination = invocation.arguments.first();
    if (QFileInfo::exists(destination) && !invocation.options.isSet(QStringLiteral("remplacer")))
        return fail(base::Erreur::saisie(QStringLiteral("export.existe"),
                                         SauvegardeTexts::tr("Ce fichier existe déjà."),
                                         SauvegardeTexts::tr("Donnez un autre nom, ou l’option --remplacer."))
                        .dans(destination));
    const auto looked = storage::inspectBase(*path);
    if (!looked)
        return fail(looked.error());
    if (const auto done = storage::exportBase(*path, destination); !done)
        return fail(done.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("fichier"), destination},
                                            {QStringLiteral("octets"), QFileInfo(destination).size()}}),
                  SauvegardeTexts::tr("La copie est faite : %1").arg(destination) + QLatin1Char('\n'),
                  0,
                  {}};
}

} // namespace

QList<Command> sauvegardeCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("base"), QLatin1String(verb)};
    };
    return {
        {words("sauvegarder"),
         {},
         SauvegardeTexts::tr("Fait une copie vérifiée à côté de la base ; les dix dernières sont gardées."),
         0,
         0,
         {},
         save},
        {words("sauvegardes"),
         {},
         SauvegardeTexts::tr("Énumère les sauvegardes de la base."),
         0,
         0,
         {},
         list},
        {words("restaurer"),
         SauvegardeTexts::tr("SAUVEGARDE"),
         SauvegardeTexts::tr("Remet la base dans l’état d’une sauvegarde ; l’état présent est gardé à côté."),
         1,
         1,
         {},
         restore},
        {words("exporter"),
         SauvegardeTexts::tr("FICHIER.isegorie"),
         SauvegardeTexts::tr("Copie la base et ses fichiers reçus sous un autre nom."),
         1,
         1,
         {QCommandLineOption(QStringLiteral("remplacer"),
                             SauvegardeTexts::tr("Remplace un fichier du même nom."))},
         exportCopy}};
}

} // namespace isegorie::cli
