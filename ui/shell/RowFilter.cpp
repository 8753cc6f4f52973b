#include "ui/shell/RowFilter.h"

#include "ui/shell/DataTable.h"
#include "ui/shell/FoldText.h"

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr std::size_t kRowsAStep = 1'024;

QString textOf(const QAbstractItemModel& model, int row) {
    QString text;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(row, column);
        const QVariant searched = index.data(TableRole::Filter);
        text += (searched.isValid() ? searched : index.data()).toString() + QLatin1Char('\n');
        text += index.data(TableRole::Subtitle).toString() + QLatin1Char('\n');
    }
    return foldText(text);
}

} // namespace

bool RowFilter::setWords(const QString& text) {
    const QStringList words = foldText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return false;
    m_words = words;
    return true;
}

void RowFilter::start(const QAbstractItemModel& model) {
    const auto count = static_cast<std::size_t>(model.rowCount());
    m_texts.resize(count);
    m_accepted.assign(count, 1);
    m_next = m_words.isEmpty() ? count : 0;
}

void RowFilter::forget() {
    m_texts.clear();
}

void RowFilter::forget(int first, int last) {
    for (auto row = static_cast<std::size_t>(first); row <= static_cast<std::size_t>(last); ++row)
        m_texts[row].clear();
}

void RowFilter::step(const QAbstractItemModel& model) {
    const std::size_t end = std::min(m_texts.size(), m_next + kRowsAStep);
    for (; m_next < end; ++m_next)
        m_accepted[m_next] = accepts(model, static_cast<int>(m_next)) ? 1 : 0;
}

bool RowFilter::accepts(const QAbstractItemModel& model, int row) {
    if (m_words.isEmpty())
        return true;
    QString& text = m_texts[static_cast<std::size_t>(row)];
    if (text.isEmpty())
        text = textOf(model, row);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

} // namespace isegorie::ui
