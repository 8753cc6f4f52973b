#include "core/storage/Edit.h"

namespace isegorie::storage {

Edit& Edit::insert(const QString& table, const QString& id, QVariantMap fields) {
    changes.append({RowChange::Kind::Insert, table, id, std::move(fields)});
    return *this;
}

Edit& Edit::update(const QString& table, const QString& id, QVariantMap fields) {
    changes.append({RowChange::Kind::Update, table, id, std::move(fields)});
    return *this;
}

Edit& Edit::remove(const QString& table, const QString& id) {
    changes.append({RowChange::Kind::Delete, table, id, {}});
    return *this;
}

Edit& Edit::append(const Edit& other) {
    changes.append(other.changes);
    irreversible = irreversible || other.irreversible;
    return *this;
}

} // namespace isegorie::storage
