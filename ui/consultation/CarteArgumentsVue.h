// The map of arguments as it is drawn: it zooms, follows the theme, and a box that is clicked is the argument
// of the outline. The outline says the same to the keyboard.
#pragma once

#include "core/consultation/ArgumentsDessin.h"

#include <QGraphicsView>

namespace isegorie::ui {

class CarteArgumentsVue : public QGraphicsView {
    Q_OBJECT
public:
    explicit CarteArgumentsVue(QWidget* parent = nullptr);

    void setCarte(const consultation::CarteArguments& carte);
    /// Frames its box and brings it into view; empty: none.
    void setCourant(const QString& id);
    int boites() const { return int(m_items.size()); }
    double echelle() const { return transform().m11(); }

    void zoomer(double facteur);
    void ajuster(); ///< All of it in view, never larger than it is.

Q_SIGNALS:
    void argumentChoisi(const QString& id);
    void argumentOuvert(const QString& id); ///< Double click: it is to be written.

protected:
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void rebuild();
    void fit(double smallest);
    QString idAt(const QPoint& place) const;

    consultation::CarteArguments m_map;
    std::vector<QGraphicsItem*> m_items; ///< Boxes, in the order of the map.
    QString m_current;
    bool m_fitted = true; ///< Until the user zooms.
};

} // namespace isegorie::ui
