// Tiles of equal width side by side, on as many lines as the room asks for.
#pragma once

#include <QWidget>

class QGridLayout;

namespace isegorie::ui {

class StatTile;

class TileRow : public QWidget {
    Q_OBJECT
public:
    explicit TileRow(QList<QWidget*> tiles, QWidget* parent = nullptr);
    /// As narrow as the widest tile.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int widest() const;
    void arrange(int columns);

    QList<QWidget*> m_tiles;
    QGridLayout* m_grid;
    int m_columns = 0;
};

/// What cannot be told now: a dash, not a zero.
void showUnknown(std::initializer_list<StatTile*> tiles);

} // namespace isegorie::ui
