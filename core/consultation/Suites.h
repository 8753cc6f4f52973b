// What was made of contributions that an import replaces: it goes on with the new version of each.
#pragma once

#include "core/storage/Database.h"
#include "core/storage/Edit.h"

namespace isegorie::consultation {

struct Suites {
    storage::Edit edit, inverse;
    qint64 codagesSuivis = 0;    ///< Codes that people gave, of texts that are the same.
    qint64 textesARelire = 0;    ///< Coded texts that are others now: their codes wait with the old version.
    qint64 verbatimsSuivis = 0;  ///< Quotations of a synthesis that show the new version.
    qint64 verbatimsChanges = 0; ///< Of these, those whose words are others now.

    void append(const Suites& autres);
    bool isEmpty() const { return edit.isEmpty() && textesARelire == 0; }
    /// In one or two sentences, for who imports; empty when nothing was made of them.
    QString texte() const;
};

/// Of a load whose rows are written. Blind samples stay with what their coders read.
base::Result<Suites> suitesDuChargement(const storage::Database& database, qint64 chargement);

} // namespace isegorie::consultation
