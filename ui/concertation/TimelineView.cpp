#include "ui/concertation/TimelineView.h"

#include "ui/concertation/TimelineAccessible.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace isegorie::ui {

namespace {

constexpr int kRowHeight = 26;
constexpr int kMark = 7;    ///< Half a diamond.
constexpr int kMargin = 16; ///< Content pixels before the first and after the last day.
constexpr int kMaxRows[2] = {4, 2};

} // namespace

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea(parent) {
    setAccessibleName(tr("Frise du calendrier"));
    setAccessibleDescription(tr(
        "Flèches : d’un élément à l’autre. Alt et flèches : déplacer le jalon. + et - : agrandir, réduire."));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setObjectName(QStringLiteral("Timeline"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    horizontalScrollBar()->setAccessibleName(tr("Défilement de la frise"));
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    installTimelineAccessibility();
}

void TimelineView::setContent(const QList<AgendaItem>& items, QDate debut, QDate fin, QDate today) {
    const QString current = currentId();
    m_items = items;
    m_debut = debut;
    m_fin = fin;
    m_today = today;
    m_dragIndex = -1;
    m_current = -1;
    if (m_fitted)
        fit();
    else
        relayout();
    setCurrentId(current);
}

QString TimelineView::currentId() const {
    return m_current >= 0 && m_current < m_items.size() ? m_items.at(m_current).id : QString();
}

void TimelineView::setCurrentId(const QString& id) {
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&id](const AgendaItem& item) { return item.id == id; });
    setCurrent(found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin()), false);
}

void TimelineView::setCurrent(int index, bool announce) {
    if (index != m_current) {
        m_current = index;
        if (index >= 0) {
            ensureVisible(index);
            timelineFocusMoved(this, index);
        }
        viewport()->update();
    }
    if (announce && index >= 0)
        Q_EMIT currentIdChanged(m_items.at(index).id);
}

void TimelineView::fit() {
    QDate from = m_debut.isValid() ? m_debut : m_today;
    QDate to = m_fin.isValid() ? m_fin : from;
    for (const AgendaItem& item : m_items) {
        from = std::min(from, item.jour());
        to = std::max(to, item.fin);
    }
    // Something to look at before the first date is known, and room for the last label.
    if (from.daysTo(to) < 60)
        to = from.addDays(60);
    const qint64 air = from.daysTo(to) / 12;
    from = from.addDays(-air / 2);
    const double width = std::max(200, viewport()->width() - 2 * kMargin);
    m_scale = TimelineScale::fitting(from, to.addDays(air), width);
    m_fitted = true;
    relayout();
    horizontalScrollBar()->setValue(0);
}

void TimelineView::zoomBy(double factor, double anchor) {
    const double at = anchor >= 0      ? anchor
                      : m_current >= 0 ? markOf(m_current).x()
                                       : viewport()->width() / 2.0;
    const double contentX = at + horizontalScrollBar()->value() - kMargin;
    setScale(m_scale.pixelsPerDay() * factor, contentX / m_scale.pixelsPerDay(), at);
}

void TimelineView::setScale(double pixelsPerDay, double anchorDays, double anchorX) {
    m_fitted = false;
    m_scale = TimelineScale(m_scale.origin(), pixelsPerDay);
    relayout();
    horizontalScrollBar()->setValue(qRound(anchorDays * m_scale.pixelsPerDay() + kMargin - anchorX));
}

void TimelineView::relayout() {
    m_places.fill({}, m_items.size());
    placeRow(AgendaItem::Kind::Jalon, kMaxRows[0]);
    placeRow(AgendaItem::Kind::Reunion, kMaxRows[1]);
    double right = m_fin.isValid() ? m_scale.x(m_fin.addDays(1)) : 0;
    for (const Place& place : m_places)
        right = std::max(right, place.to);
    m_contentWidth = std::max<double>(right + 2 * kMargin, m_fitted ? viewport()->width() : 0);
    const int over = std::max(0, static_cast<int>(m_contentWidth) - viewport()->width());
    horizontalScrollBar()->setRange(0, m_fitted ? 0 : over);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    updateGeometry();
    viewport()->update();
}

void TimelineView::placeRow(AgendaItem::Kind kind, int maxRows) {
    const QFontMetrics metrics(Theme::font(FontRole::Small));
    const double lastVisible = viewport()->width() - kMargin;
    QList<double> ends;
    for (int i = 0; i < m_items.size(); ++i) {
        const AgendaItem& item = m_items.at(i);
        if (item.kind != kind)
            continue;
        Place& place = m_places[i];
        const double start =
            m_scale.x(kind == AgendaItem::Kind::Jalon ? QDateTime(item.jour().startOfDay()) : item.debut);
        const double end = std::max(start + kMark, m_scale.x(item.fin.addDays(1)));
        const double text = 6 + metrics.horizontalAdvance(item.titre) + 8;
        place.from = start - kMark;
        // A weekly point is one of many: its dot says enough.
        place.labelled = item.genre != concertation::GenreReunion::Hebdomadaire;
        const double mark = kind == AgendaItem::Kind::Jalon && item.fin != item.jour() ? end : start + kMark;
        place.to = mark + (place.labelled ? text : 2);
        // Near the end of what is shown a label goes before its mark, rather than out of sight.
        place.before = place.labelled && m_fitted && place.to > lastVisible && place.from - text > 0;
        if (place.before) {
            place.from -= text;
            place.to = mark + 2;
        }
        auto row = std::find_if(ends.begin(), ends.end(), [&](double taken) { return taken <= place.from; });
        if (row == ends.end() && ends.size() < maxRows) {
            ends.append(0);
            row = ends.end() - 1;
        }
        if (row == ends.end()) { // no room for its text: the mark alone, where the least is lost
            row = std::min_element(ends.begin(), ends.end());
            place.labelled = false;
            place.before = false;
            place.from = start - kMark;
            place.to = mark + 2;
        }
        place.row = static_cast<int>(row - ends.begin());
        *row = std::max(*row, place.to);
    }
    m_rows[static_cast<int>(kind)] = std::max<int>(1, static_cast<int>(ends.size()));
}

double TimelineView::toViewport(double contentX) const {
    return contentX + kMargin - horizontalScrollBar()->value();
}

int TimelineView::rowTop(const AgendaItem& item, int row) const {
    const int axis = QFontMetrics(Theme::font(FontRole::Small)).height() + 14;
    const int jalons = axis + 8;
    const int reunions = jalons + m_rows[0] * kRowHeight + 6;
    return (item.kind == AgendaItem::Kind::Jalon ? jalons : reunions) + row * kRowHeight;
}

int TimelineView::contentHeight() const {
    AgendaItem last;
    last.kind = AgendaItem::Kind::Reunion;
    return rowTop(last, m_rows[1]) + 8;
}

QPointF TimelineView::markOf(int index) const {
    const AgendaItem& item = m_items.at(index);
    const double x = item.kind == AgendaItem::Kind::Jalon ? m_scale.x(item.jour()) : m_scale.x(item.debut);
    const double dragged = index == m_dragIndex ? m_dragDays * m_scale.pixelsPerDay() : 0;
    return {toViewport(x) + dragged, rowTop(item, m_places.at(index).row) + kRowHeight / 2.0};
}

QRect TimelineView::rectOf(int index) const {
    const Place& place = m_places.at(index);
    const double dragged = index == m_dragIndex ? m_dragDays * m_scale.pixelsPerDay() : 0;
    return QRectF(toViewport(place.from) + dragged, rowTop(m_items.at(index), place.row) + 1,
                  place.to - place.from, kRowHeight - 2)
        .toAlignedRect();
}

int TimelineView::indexAt(const QPoint& position) const {
    // The last painted is on top; a mark wins over the label of another.
    for (int i = static_cast<int>(m_items.size()) - 1; i >= 0; --i) {
        const QPointF distance = markOf(i) - position;
        if (std::abs(distance.x()) <= kMark + 2 && std::abs(distance.y()) <= kMark + 4)
            return i;
    }
    for (int i = static_cast<int>(m_items.size()) - 1; i >= 0; --i)
        if (rectOf(i).contains(position))
            return i;
    return -1;
}

QSize TimelineView::sizeHint() const {
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {480, contentHeight() + bar};
}

QSize TimelineView::minimumSizeHint() const {
    return {200, sizeHint().height()};
}

void TimelineView::ensureVisible(int index) {
    const QRect rect = rectOf(index);
    if (rect.left() < 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - kMargin);
    else if (rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width() +
                                        kMargin);
}

bool TimelineView::moveCurrent(int days) {
    if (m_current < 0 || !m_editable || m_items.at(m_current).kind != AgendaItem::Kind::Jalon)
        return false;
    Q_EMIT moveAsked(m_items.at(m_current).id, days);
    return true;
}

} // namespace isegorie::ui
