// The calendar of a concertation as a line drawn to scale: months, today, jalons (diamonds, bars when they
// last), réunions (dots). Everything is reached by keyboard: arrows go from item to item, Alt+arrows move a
// jalon, + and - zoom, 0 shows all.
#pragma once

#include "ui/concertation/AgendaItem.h"
#include "ui/concertation/TimelineScale.h"

#include <QAbstractScrollArea>

namespace isegorie::ui {

class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// items by date; the period of the concertation may be open at either side.
    void setContent(const QList<AgendaItem>& items, QDate debut, QDate fin, QDate today);
    void setEditable(bool editable) { m_editable = editable; }

    const QList<AgendaItem>& items() const { return m_items; }
    const TimelineScale& scale() const { return m_scale; }
    int currentIndex() const { return m_current; }
    void setCurrentId(const QString& id);
    QString currentId() const;

    /// Centre of the item's mark and its whole place with its label, in the viewport.
    QPointF markOf(int index) const;
    QRect rectOf(int index) const;
    int indexAt(const QPoint& position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void zoomIn() { zoomBy(1.4); }
    void zoomOut() { zoomBy(1 / 1.4); }
    void fit();

Q_SIGNALS:
    void currentIdChanged(const QString& id);
    void activatedId(const QString& id);
    void moveAsked(const QString& jalonId, int days);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Place {
        int row = 0;
        bool labelled = true;
        bool before = false; ///< Its label stands left of the mark.
        double from = 0;     ///< Content pixels: mark and label.
        double to = 0;
    };

    void zoomBy(double factor, double anchor = -1);
    void relayout();
    void placeRow(AgendaItem::Kind kind, int maxRows);
    /// anchorDays: days from the origin that stay at anchorX of the viewport.
    void setScale(double pixelsPerDay, double anchorDays, double anchorX);
    void setCurrent(int index, bool announce);
    void ensureVisible(int index);
    bool moveCurrent(int days);
    double toViewport(double contentX) const;
    int rowTop(const AgendaItem& item, int row) const;
    int contentHeight() const;

    void paintAxis(QPainter& painter) const;
    void paintPeriod(QPainter& painter) const;
    void paintToday(QPainter& painter) const;
    void paintItem(QPainter& painter, int index) const;
    void paintLabel(QPainter& painter, int index, double width) const;
    void paintMark(QPainter& painter, const AgendaItem& item, QPointF centre, double width) const;

    QList<AgendaItem> m_items;
    QList<Place> m_places;
    QDate m_debut, m_fin;
    QDate m_today = QDate::currentDate();
    TimelineScale m_scale;
    double m_contentWidth = 0;
    int m_rows[2] = {1, 1}; ///< Of jalons and of réunions.
    int m_current = -1;
    bool m_fitted = true; ///< Follows the width until the user zooms.
    bool m_editable = true;
    int m_dragIndex = -1;
    QPoint m_dragFrom;
    int m_dragDays = 0;
};

} // namespace isegorie::ui
