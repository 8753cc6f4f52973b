// Rows by the hundred thousand through the one write path: an Edit that streams them into bulk tables inside
// its transaction, and tells of them by ordinary rows in the audit and the outbox. A bulk table has a column
// chargement and no numero_interne; its rows are only added.
#pragma once

#include "core/base/Erreur.h"
#include "core/storage/Edit.h"

#include <functional>
#include <memory>
#include <string_view>
#include <variant>
#include <vector>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::storage {

class Connection;

/// Null, number, or UTF-8 text that lives until it is written.
using BulkValue = std::variant<std::monostate, qint64, std::string_view>;

class BulkWriter {
public:
    explicit BulkWriter(Connection& connection);
    ~BulkWriter();
    BulkWriter(const BulkWriter&) = delete;
    BulkWriter& operator=(const BulkWriter&) = delete;

    /// The number under which rows name the load of this id.
    base::Result<qint64> load(const QString& id);
    /// Refused when the table is not a bulk table, or has no such column.
    base::Status open(const QString& table, const QStringList& columns);
    /// One row of a table that was opened, values in the order of its columns; gives its rowid.
    base::Result<qint64> add(const QString& table, const std::vector<BulkValue>& values);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// What a load leaves in the data tables, and what undoes it there: the bulk rows stay, out of sight.
struct BulkOutcome {
    Edit edit; ///< Empty: nothing was loaded.
    Edit inverse;
};
/// Streams the rows. An error takes everything back. The context hears of the progress and may stop it; null:
/// nobody listens.
using BulkFill = std::function<base::Result<BulkOutcome>(BulkWriter&, base::TaskContext* context)>;

/// An Edit whose rows are made while it is applied, once.
Edit bulkEdit(const QString& libelle, BulkFill fill);
/// Who listens while the edit is applied; false: it has no such rows.
bool setBulkContext(const Edit& edit, base::TaskContext* context);

struct BulkRows {
    BulkFill fill;
    base::TaskContext* context = nullptr;
};
/// Of such a change; null for any other.
BulkRows* bulkRowsOf(const RowChange& change);

} // namespace isegorie::storage
