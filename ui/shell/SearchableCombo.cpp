#include "ui/shell/SearchableCombo.h"

#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kLeastWidth = 480;

} // namespace

SearchableCombo::SearchableCombo(const QString& name, QWidget* parent) : QComboBox(parent) {
    setMinimumWidth(kLeastWidth);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setAccessibleName(name);
    lineEdit()->setAccessibleName(name);
}

void SearchableCombo::setEntries(const QList<std::pair<QString, QString>>& entries, const QString& chosenId) {
    clear();
    for (const auto& [id, label] : entries)
        addItem(label, id);
    setCurrentIndex(entries.isEmpty() ? -1 : std::max(0, findData(chosenId)));
    if (hasFocus())
        lineEdit()->selectAll();
}

QString SearchableCombo::chosen() const {
    return itemData(findText(currentText())).toString();
}

void SearchableCombo::focusInEvent(QFocusEvent* event) {
    QComboBox::focusInEvent(event);
    QTimer::singleShot(0, lineEdit(), &QLineEdit::selectAll); // after the click has put its cursor
}

void SearchableCombo::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        lineEdit()->deselect();
}

} // namespace isegorie::ui
