// Verified copies of a base, kept beside it in "<base>.sauvegardes/".
#pragma once

#include "core/base/Erreur.h"
#include "core/base/Task.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace isegorie::storage {

inline constexpr int kBackupsKept = 10;

QString backupFolder(const QString& basePath);
/// Backups, newest first, as absolute paths.
QStringList listBackups(const QString& basePath);
/// The first row of a statement of resources/sql on a backup, which is neither checked nor migrated.
base::Result<QVariantMap> readBackup(const QString& backupPath, const QString& statement,
                                     const QVariantMap& parameters);
bool backupDue(const QString& basePath, QDate today);
/// Copies with SQLite's backup API from a connection of its own, checks the copy with integrity_check, then
/// gives it its name and prunes to the last kBackupsKept. Safe off the UI thread. Returns the path.
base::Result<QString> makeBackup(const QString& basePath, const QString& reason,
                                 base::TaskContext* context = nullptr);
/// A checked copy of the base under another name, its received files beside it: whole or not at all. Refused
/// onto the base itself, and onto one that is open ("export.…").
base::Status exportBase(const QString& basePath, const QString& destination,
                        base::TaskContext* context = nullptr);
/// Puts a backup in place of the base; the replaced file is kept beside it under a name that says so.
/// A cancel leaves the base as it was.
base::Result<QString> restoreBackup(const QString& basePath, const QString& backupPath,
                                    base::TaskContext* context = nullptr);

} // namespace isegorie::storage
