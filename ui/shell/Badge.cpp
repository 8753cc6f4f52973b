#include "ui/shell/Badge.h"

#include <QFontMetrics>
#include <QPainter>

namespace isegorie::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kHeightMargin = 6;

QFont badgeFont() {
    QFont font = Theme::font(FontRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Badge::Badge(const QString& text, Tone tone, QWidget* parent) : QWidget(parent), m_text(text), m_tone(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    setVisible(!text.isEmpty() || parent == nullptr);
}

void Badge::set(const QString& text, Tone tone) {
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const {
    return sizeFor(m_text);
}

QSize Badge::sizeFor(const QString& text) {
    const QFontMetrics metrics(badgeFont());
    return {metrics.horizontalAdvance(text) + 2 * kPadding, metrics.height() + kHeightMargin};
}

void Badge::paint(QPainter& painter, const QRect& rect, const QString& text, Tone tone) {
    if (text.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QSize size = sizeFor(text);
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect pill(QPoint(rect.left(), rect.center().y() - size.height() / 2 + 1), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::softColor(tone));
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(Theme::softTextColor(tone));
    painter.setFont(badgeFont());
    const QRect inner = pill.adjusted(kPadding, 0, -kPadding, 0);
    painter.drawText(inner, Qt::AlignCenter,
                     QFontMetrics(badgeFont()).elidedText(text, Qt::ElideRight, inner.width() + 1));
    painter.restore();
}

void Badge::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone);
}

} // namespace isegorie::ui
