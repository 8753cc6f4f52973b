#include "ui/shell/PaletteModel.h"

#include "ui/shell/FoldText.h"
#include "ui/shell/FuzzyMatch.h"

#include <QAction>
#include <QMenu>
#include <QSet>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kMaximumRows = 60;
constexpr int kRecordsFrom = 2; // letters: below, a search would answer with everything

QString plainText(const QAction& action) {
    return QString(action.text()).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace

bool PaletteModel::isCommand(const QAction& action) {
    // Qt's own widgets hold actions too (clear buttons): they are named _q_…
    return !action.isSeparator() && !action.menu() && action.isEnabled() && action.isVisible() &&
           !action.text().isEmpty() && !action.objectName().startsWith(QLatin1String("_q_"));
}

QList<QAction*> PaletteModel::actionsOf(const QWidget& widget) {
    QList<QAction*> found;
    QSet<QAction*> seen;
    QList<const QWidget*> widgets{&widget};
    for (const QWidget* child : widget.findChildren<QWidget*>())
        widgets << child;
    for (const QWidget* holder : std::as_const(widgets)) {
        for (QAction* action : holder->actions()) {
            if (isCommand(*action) && !seen.contains(action)) {
                seen.insert(action);
                found << action;
            }
        }
    }
    return found;
}

int PaletteModel::scoreOf(const Command& command, const FuzzyQuery& query) {
    // Whoever writes the name of a page or of a command means it, whatever records hold the same word.
    constexpr int kNamed = 1 << 20, kBegun = 1 << 19;
    if (command.ownWords && !query.isEmpty() && !query.begins(command.folded))
        return -1;
    const int score = query.score(command.folded);
    return score < 0 || query.isEmpty()        ? score
           : query.isWhole(command.folded)     ? score + kNamed
           : query.beginsWhole(command.folded) ? score + kBegun
                                               : score;
}

void PaletteModel::setSources(const QList<QAction*>& actions, const QList<Page*>& pages) {
    m_commands.clear();
    for (QAction* action : actions) {
        const QString own = action->property(kOwnWords).toString();
        m_commands.append({action, foldText(own.isEmpty() ? plainText(*action) : own), !own.isEmpty()});
    }
    m_pages.clear();
    for (Page* page : pages)
        m_pages.append(page);
    setQuery({});
}

void PaletteModel::setQuery(const QString& text) {
    const FuzzyQuery query(text);
    QList<Entry> entries;
    for (const Command& command : std::as_const(m_commands)) {
        const int score = scoreOf(command, query);
        if (command.action && score >= 0)
            entries.append({command.action, {}, {}, score});
    }
    if (text.trimmed().size() >= kRecordsFrom) {
        for (const QPointer<Page>& page : std::as_const(m_pages)) {
            if (!page)
                continue;
            // A page may find more than the title shows (full text): such records come last.
            const QIcon icon = page->icon();
            for (const PaletteEntry& record : page->search(text.trimmed()))
                entries.append(
                    {{},
                     record,
                     icon,
                     std::max(0, query.score(foldText(record.title + QLatin1Char(' ') + record.subtitle)))});
        }
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.score > b.score; });
    // Without a query every command is there to be read; with one, the best are enough.
    if (!query.isEmpty() && entries.size() > kMaximumRows)
        entries.resize(kMaximumRows);
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const Entry& entry = m_entries.at(index.row());
    const bool isRecord = !entry.record.pageKey.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isRecord ? entry.record.title : entry.action ? plainText(*entry.action) : QString();
    case SubtitleRole:
        return isRecord ? entry.record.subtitle : QString();
    case ShortcutRole:
        return !isRecord && entry.action ? entry.action->shortcut().toString(QKeySequence::NativeText)
                                         : QString();
    case Qt::DecorationRole:
        return isRecord ? QVariant(entry.icon) : entry.action ? QVariant(entry.action->icon()) : QVariant();
    default:
        return {};
    }
}

QAction* PaletteModel::action(int row) const {
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).action.data() : nullptr;
}

PaletteEntry PaletteModel::record(int row) const {
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).record : PaletteEntry();
}

} // namespace isegorie::ui
