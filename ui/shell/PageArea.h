// Room for a page: as much as the window has, and never less than the page's minimum, which then scrolls.
#pragma once

#include <QScrollArea>

namespace isegorie::ui {

/// Not a resizable QScrollArea: with texts that wrap, that one asks for the preferred height of its widget
/// (the highest of all stacked pages) where the minimum is meant, and shows a bar over a page that has all
/// its room.
class PageArea : public QScrollArea {
    Q_OBJECT
public:
    explicit PageArea(QWidget* page, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

} // namespace isegorie::ui
