// A fresh base in a temporary folder, for tests.
#pragma once

#include "core/storage/Database.h"
#include "tests/support/TestSupport.h"

#include <QTemporaryDir>

#include <memory>

namespace isegorie::tests {

class TempBase {
public:
    TempBase() { reopen(); }

    QString path() const { return m_folder.filePath(QStringLiteral("essai.isegorie")); }
    QString folder() const { return m_folder.path(); }
    storage::Database& database() { return *m_database; }
    storage::Database* operator->() { return m_database.get(); }

    /// Applies and requires success.
    storage::Applied apply(const storage::Edit& edit) { return require(m_database->apply(edit)); }
    storage::Applied apply(const base::Result<storage::Edit>& edit) { return apply(require(edit)); }

    void close() { m_database.reset(); }
    void reopen() {
        m_database.reset();
        m_database = require(storage::Database::open(
            path(), {QStringLiteral("Testeur"), true, storage::Database::Access::ReadWrite}));
    }
    /// Hands the base over, for instance to a Session; the folder stays with this object.
    std::unique_ptr<storage::Database> release() { return std::move(m_database); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_database;
};

} // namespace isegorie::tests
