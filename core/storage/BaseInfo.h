// What a base is, told without changing it: version, who may write it, how much it holds, whether it is
// sound.
#pragma once

#include "core/storage/Database.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace isegorie::storage {

struct BaseInfo {
    QString path;
    qint64 bytes = 0;
    int version = 0;      ///< Number of the last migration that the base had.
    int knownVersion = 0; ///< And of the last that this program knows.
    QList<int> missing;   ///< Migrations that opening it for writing would apply, in order.
    Database::ReadOnlyReason reason = Database::ReadOnlyReason::None; ///< Were it opened for writing now.
    QString message;                                                  ///< That reason, with the mend.
    QString baseId;
    QString createdAt; ///< UTC, ISO.
    struct Count {
        QString table;
        qint64 rows = 0;
    };
    QList<Count> counts; ///< Of every data table, by name.
    qint64 edits = 0;    ///< Entries of the audit, one an edit.
    QString lastEdit; ///< Label of the last one; with lastAuthor and lastMoment (UTC, ISO) empty when none.
    QString lastAuthor;
    QString lastMoment;
};

/// Of a base of any version, open elsewhere or not.
base::Result<BaseInfo> inspectBase(const QString& path);

/// What SQLite's own checks find: one sentence a fault, none when the base is sound. Reads the whole file.
base::Result<QStringList> checkIntegrity(const QString& path);

} // namespace isegorie::storage
