// What was made of contributions that an import replaces: it goes on with the new version of each.
#pragma once

#include "core/storage/Database.h"
#include "core/storage/Edit.h"

namespace isegorie::consultation {

struct Suites {
    storage::Edit edit, inverse;
    qint64 codagesSuivis = 0;    ///< Codes that people gave, of texts that are the same.
    qint64 textesARelire = 0;    ///< Coded texts that are others now: their codes wait with the old version.
    qint64 textesDesLots = 0;    ///< Replaced, and coded by rules, classes, a classifier or a file.
    bool prevolARefaire = false; ///< It set contributions aside, and some were replaced.
    qint64 verbatimsChanges = 0; ///< Quotations of a synthesis that show the new version, in other words.

    /// In one or two sentences, for who imports; empty when nothing was made of them.
    QString texte() const;
};

/// Of imports whose rows are written, in force or about to be. Blind samples stay with what their coders
/// read.
base::Result<Suites> suitesDesImports(const storage::Database& database, const QStringList& imports);
/// The way back to the older versions, of imports that are about to leave.
base::Result<Suites> retoursDesImports(const storage::Database& database, const QStringList& imports);

} // namespace isegorie::consultation
