// For models of many rows: where the row of a record is, without asking every row for its id.
#pragma once

#include <QString>

namespace isegorie::ui {

class IdRows {
public:
    IdRows() = default;
    IdRows(const IdRows&) = delete;
    IdRows& operator=(const IdRows&) = delete;
    virtual ~IdRows() = default;

    /// -1: none has it. `id` is what TableRole::Id gives.
    virtual int rowOfId(const QString& id) const = 0;
};

} // namespace isegorie::ui
