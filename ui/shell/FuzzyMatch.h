// How well a few typed letters name a command or a record.
#pragma once

#include <QString>
#include <QStringList>

namespace isegorie::ui {

/// A query, folded once for all the texts that it is matched with.
class FuzzyQuery {
public:
    explicit FuzzyQuery(const QString& text);
    bool isEmpty() const { return m_words.isEmpty(); }
    /// Every word of the query must be a subsequence of the text. Higher is better; -1 = no match; an empty
    /// query matches everything with 0. `folded` comes from foldText().
    int score(const QString& folded) const;
    /// Whether every word of the query begins a word of the text.
    bool begins(const QString& folded) const;
    /// Whether the query is the whole text, or its beginning.
    bool isWhole(const QString& folded) const { return folded == m_folded; }
    bool beginsWhole(const QString& folded) const { return folded.startsWith(m_folded); }

private:
    QString m_folded;
    QStringList m_words;
};

} // namespace isegorie::ui
