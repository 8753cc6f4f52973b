#include "ui/shell/RowOrder.h"

#include "ui/shell/DataTable.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace isegorie::ui {

namespace {

constexpr std::size_t kKeysAStep = 2'048;
constexpr std::size_t kRun = 2'048;

/// The value as a number that sorts like it; nothing for a text.
std::optional<double> figureOf(const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QDate:
        return static_cast<double>(value.toDate().toJulianDay()); // an empty date comes first
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? static_cast<double>(value.toDateTime().toMSecsSinceEpoch())
                                            : std::numeric_limits<double>::lowest();
    default:
        return std::nullopt;
    }
}

} // namespace

RowOrder::RowOrder() : m_collator(QLocale()) {
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void RowOrder::start(const QAbstractItemModel& model, int column, Qt::SortOrder order) {
    const auto count = static_cast<std::size_t>(model.rowCount());
    const bool sameKeys = column == m_column && m_keys.size() == count && m_stage != Stage::Keys &&
                          order != m_order && count > 0; // only turned round
    m_column = column < model.columnCount() ? column : -1;
    m_order = order;
    m_rows.resize(count);
    std::iota(m_rows.begin(), m_rows.end(), 0);
    if (m_column < 0) {
        m_keys.clear();
        m_stage = Stage::Done;
    } else if (sameKeys) {
        beginSort();
    } else {
        m_keys.clear();
        m_keys.reserve(count);
        m_stage = Stage::Keys;
    }
}

bool RowOrder::refresh(const QAbstractItemModel& model, int first, int last) {
    if (m_column < 0)
        return false;
    bool changed = false;
    for (int row = first; row <= std::min(last, static_cast<int>(m_keys.size()) - 1); ++row) {
        Key key = keyOf(model, row);
        Key& known = m_keys[static_cast<std::size_t>(row)];
        const bool same = known.index() == key.index() &&
                          (key.index() == 0 ? std::get<0>(key) == std::get<0>(known)
                                            : std::get<1>(key).compare(std::get<1>(known)) == 0);
        changed = changed || !same;
        known = std::move(key);
    }
    if (m_stage == Stage::Keys)
        return true; // begun, and not sorted yet
    if (changed)
        beginSort();
    return changed;
}

RowOrder::Key RowOrder::keyOf(const QAbstractItemModel& model, int row) const {
    const QModelIndex index = model.index(row, m_column);
    const QVariant sort = index.data(TableRole::Sort);
    if (const std::optional<double> figure = figureOf(sort))
        return *figure;
    return m_collator.sortKey((sort.isValid() ? sort : index.data()).toString());
}

bool RowOrder::before(int left, int right) const {
    const Key& a = m_keys[static_cast<std::size_t>(left)];
    const Key& b = m_keys[static_cast<std::size_t>(right)];
    if (a.index() != b.index())
        return a.index() < b.index();
    return a.index() == 0 ? std::get<0>(a) < std::get<0>(b) : std::get<1>(a).compare(std::get<1>(b)) < 0;
}

void RowOrder::beginSort() {
    std::iota(m_rows.begin(), m_rows.end(), 0);
    m_next = 0;
    m_width = kRun;
    m_stage = Stage::Runs;
}

void RowOrder::step(const QAbstractItemModel& model) {
    switch (m_stage) {
    case Stage::Keys:
        makeKeys(model);
        break;
    case Stage::Runs:
        sortRun();
        break;
    case Stage::Merges:
        mergeRuns();
        break;
    case Stage::Done:
        break;
    }
}

void RowOrder::makeKeys(const QAbstractItemModel& model) {
    const std::size_t end = std::min(m_rows.size(), m_keys.size() + kKeysAStep);
    while (m_keys.size() < end)
        m_keys.push_back(keyOf(model, static_cast<int>(m_keys.size())));
    if (end == m_rows.size())
        beginSort();
}

void RowOrder::sortRun() {
    const auto less = [this](int left, int right) {
        return m_order == Qt::AscendingOrder ? before(left, right) : before(right, left);
    };
    const std::size_t end = std::min(m_rows.size(), m_next + kRun);
    std::stable_sort(m_rows.begin() + static_cast<std::ptrdiff_t>(m_next),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end), less);
    m_next = end;
    if (end < m_rows.size())
        return;
    m_next = 0;
    m_stage = m_width < m_rows.size() ? Stage::Merges : Stage::Done;
}

void RowOrder::mergeRuns() {
    const auto less = [this](int left, int right) {
        return m_order == Qt::AscendingOrder ? before(left, right) : before(right, left);
    };
    const auto place = [this](std::size_t at) {
        return m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(at, m_rows.size()));
    };
    std::inplace_merge(place(m_next), place(m_next + m_width), place(m_next + 2 * m_width), less);
    m_next += 2 * m_width;
    if (m_next < m_rows.size())
        return;
    m_next = 0;
    m_width *= 2;
    if (m_width >= m_rows.size())
        m_stage = Stage::Done;
}

} // namespace isegorie::ui
