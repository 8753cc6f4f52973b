// The first two axes of a correspondence analysis: parts and words where they stand, the words that make the
// axes named first. The table beside says the same to the keyboard.
#pragma once

#include "core/analyse/textes/Afc.h"

#include <QStringList>
#include <QWidget>

namespace isegorie::ui {

class PlanAfcVue : public QWidget {
    Q_OBJECT
public:
    explicit PlanAfcVue(QWidget* parent = nullptr);
    void setPlan(const analyse::Afc& afc, const QStringList& formes, const QStringList& parts);
    int points() const { return int(m_points.size()); }

    QSize sizeHint() const override { return {480, 320}; }
    QSize minimumSizeHint() const override { return {280, 180}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Point {
        QString nom;
        QPointF place;
        bool part = false;
        double poids = 0; ///< Contribution to both axes: the greatest are named first.
    };
    void drawPoints(QPainter& painter, const QRectF& frame, int line) const;
    QPointF placeOf(const QPointF& point, const QRectF& frame) const;

    std::vector<Point> m_points; ///< Parts first, then words by weight.
    QStringList m_axes;
    QRectF m_bounds;
};

/// Coordinate on an axis; 0 when the table has fewer.
double coordonnee(const analyse::PointAfc& point, size_t axe);

} // namespace isegorie::ui
