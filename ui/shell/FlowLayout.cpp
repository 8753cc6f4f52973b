#include "ui/shell/FlowLayout.h"

#include <QLabel>

namespace isegorie::ui {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return place({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const {
    QSize size = minimumSize();
    int width = -spacing();
    for (const auto& item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    return {std::max(size.width(), width), size.height()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

bool FlowLayout::isLabelOfNext(std::size_t index) const {
    const auto* label = qobject_cast<const QLabel*>(m_items[index]->widget());
    if (!label || !label->buddy() || index + 1 == m_items.size())
        return false;
    const QWidget* next = m_items[index + 1]->widget();
    return next && !m_items[index + 1]->isEmpty() &&
           (next == label->buddy() || next->isAncestorOf(label->buddy()));
}

int FlowLayout::place(const QRect& rect, bool apply) const {
    const auto sizeOf = [&rect](const QLayoutItem& item) {
        return item.sizeHint().boundedTo({rect.width(), QWIDGETSIZE_MAX});
    };
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int x = rect.left();
    int y = rect.top();
    int height = 0;
    const auto endLine = [&] {
        for (const auto& [item, where] : line)
            if (apply)
                item->setGeometry(where.translated(0, (height - where.height()) / 2));
        line.clear();
    };
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = sizeOf(*m_items[i]);
        const int together =
            size.width() + (isLabelOfNext(i) ? spacing() + sizeOf(*m_items[i + 1]).width() : 0);
        if (x > rect.left() && x + std::min(together, rect.width()) > rect.right() + 1) {
            endLine();
            x = rect.left();
            y += height + spacing();
            height = 0;
        }
        line.emplace_back(m_items[i].get(), QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    endLine();
    return y + height - rect.top();
}

} // namespace isegorie::ui
