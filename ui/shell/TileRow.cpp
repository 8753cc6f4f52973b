#include "ui/shell/TileRow.h"

#include "ui/shell/Card.h"
#include "ui/shell/Theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace isegorie::ui {

TileRow::TileRow(QList<QWidget*> tiles, QWidget* parent)
    : QWidget(parent), m_tiles(std::move(tiles)), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::space());
    arrange(static_cast<int>(m_tiles.size()));
}

int TileRow::widest() const {
    int width = 0;
    for (const QWidget* tile : m_tiles)
        width = std::max(width, tile->sizeHint().width());
    return width;
}

QSize TileRow::minimumSizeHint() const {
    return {widest(), m_grid->minimumSize().height()};
}

void TileRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int gap = m_grid->spacing();
    const int fitting = (event->size().width() + gap) / std::max(1, widest() + gap);
    arrange(std::clamp(fitting, 1, std::max(1, static_cast<int>(m_tiles.size()))));
}

void TileRow::arrange(int columns) {
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(m_columns, columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    while (QLayoutItem* old = m_grid->takeAt(0))
        delete old;
    for (int i = 0; i < m_tiles.size(); ++i)
        m_grid->addWidget(m_tiles.at(i), i / columns, i % columns);
    updateGeometry();
}

void showUnknown(std::initializer_list<StatTile*> tiles) {
    for (StatTile* tile : tiles) {
        tile->setValue(QStringLiteral("—"));
        tile->setHint({});
    }
}

} // namespace isegorie::ui
