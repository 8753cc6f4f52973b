// One base = one .isegorie file (SQLite). One Database owns the only connection that writes and checkpoints.
#pragma once

#include "core/base/Erreur.h"
#include "core/storage/Edit.h"

#include <QString>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::storage {

class Connection;
class Row;

/// A committed Edit: what undoes it, and the audit's name of it.
struct Applied {
    Edit inverse;
    QString editId;     ///< Empty when the edit changed nothing: then nothing was written.
    QStringList tables; ///< Tables whose rows changed, without repetition.
};

/// One entry of a record's history.
struct AuditEntry {
    qint64 seq = 0;
    QString editId;
    QString moment; ///< UTC, ISO with milliseconds.
    QString auteur;
    QString libelle;
    QString genre; ///< "edit", "undo" or "redo".
    QString table;
    QString ligneId;
    QString operation; ///< "insert", "update" or "delete".
    QVariantMap avant; ///< Changed fields only, for an update.
    QVariantMap apres;
};

enum class WriteKind { Edit, Undo, Redo };

class Database {
public:
    enum class Access { ReadWrite, ReadOnly };
    enum class ReadOnlyReason { None, Asked, NewerVersion, LockedHere, LockedElsewhere, ReadOnlyFolder };

    struct Options {
        QString auteur;      ///< Who signs the audit; the system's user when empty.
        bool create = false; ///< Make the file when it does not exist.
        Access access = Access::ReadWrite;
        base::TaskContext* context = nullptr; ///< Hears of a migration's steps, and may stop it.
    };

    /// Opens, checks that the file is one of ours and whole, migrates after a verified backup.
    /// What stops writing but not reading (newer version, other machine's lock…) opens read-only and says
    /// why.
    static base::Result<std::unique_ptr<Database>> open(const QString& path, const Options& options);
    /// A view of the same base for another thread, which reads what is committed. Quick: nothing is checked
    /// again. Its readings stop, with TaskContext::cancelledErreur(), once the context is cancelled.
    base::Result<std::unique_ptr<Database>> reader(base::TaskContext* context = nullptr) const;
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString path() const;
    QString auteur() const;
    bool isReadOnly() const;
    ReadOnlyReason readOnlyReason() const;
    /// The sentence to show when the base is read-only; empty otherwise.
    QString readOnlyMessage() const;

    /// Applies the edit in one transaction with its audit and outbox entries. On error nothing has changed.
    base::Result<Applied> apply(const Edit& edit, WriteKind kind = WriteKind::Edit);
    /// Makes an edit from what the base holds by then.
    using MakeEdit = std::function<base::Result<Edit>(const Database& database)>;
    /// Applies edits of which each is made from what the one before left, all in one transaction: a refusal
    /// leaves nothing of them, nor of their audit.
    base::Status applyInTurn(const QList<MakeEdit>& makers);

    /// Runs the statement of resources/sql/<name>.sql; parameters are named as there, without the colon.
    base::Status each(const QString& name, const QVariantMap& parameters,
                      const std::function<void(const Row&)>& visit) const;
    base::Result<QList<QVariantMap>> query(const QString& name, const QVariantMap& parameters = {}) const;
    /// The first row; empty when there is none.
    base::Result<QVariantMap> first(const QString& name, const QVariantMap& parameters = {}) const;
    /// The row of a data table by identity; empty when there is none.
    base::Result<QVariantMap> record(const QString& table, const QString& id) const;

    /// The history of a record and of its parts, newest first.
    base::Result<QList<AuditEntry>> history(const QString& recordId, int limit = 500) const;

    /// SHA-256 of all data rows (not the audit, the outbox or indexes): equal content, equal hash.
    base::Result<QString> contentHash() const;

    /// Folder of the received files, content-addressed, beside the base.
    QString filesFolder() const;

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> data);
    base::Status checkWritable() const;
    std::unique_ptr<Private> d;
};

/// A row under the cursor: valid only inside the visit. Columns are named by literals.
class Row {
public:
    QString text(const char* column) const;
    qint64 integer(const char* column) const;
    double real(const char* column) const;
    bool isNull(const char* column) const;
    QVariant value(const char* column) const;
    QVariantMap toMap() const;

private:
    friend class Connection;
    explicit Row(void* statement) : m_statement(statement) {}
    int place(const char* column) const;

    void* m_statement;
    /// Where the columns asked for so far stand: the same literals are asked of every row.
    mutable std::vector<std::pair<const char*, int>> m_places;
};

} // namespace isegorie::storage
