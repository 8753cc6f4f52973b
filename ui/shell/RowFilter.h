// Which rows of a table hold every word, found step by step; accents and case do not matter.
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace isegorie::ui {

class RowFilter {
public:
    /// False when these are the words already.
    bool setWords(const QString& text);
    /// Begins again with all rows.
    void start(const QAbstractItemModel& model);
    /// The texts changed: they are read again when they are looked at. All rows, or some.
    void forget();
    void forget(int first, int last);
    bool isDone() const { return m_next >= m_texts.size(); }
    /// A few milliseconds of work.
    void step(const QAbstractItemModel& model);
    bool accepts(const QAbstractItemModel& model, int row);
    /// By row of the model; meaningful once done.
    const std::vector<char>& accepted() const { return m_accepted; }
    bool isEmpty() const { return m_words.isEmpty(); }

private:
    QStringList m_words;
    std::vector<QString> m_texts; ///< Of each row as searched; empty: not read yet.
    std::vector<char> m_accepted;
    std::size_t m_next = 0;
};

} // namespace isegorie::ui
