#include "ui/shell/Card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace isegorie::ui {

SectionHeader::SectionHeader(const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(title, this)),
      m_subtitle(new QLabel(this)),
      m_row(new QHBoxLayout(this)) {
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::space());
    m_row->addLayout(texts, 1);
    m_title->setWordWrap(true);
    m_subtitle->setWordWrap(true);
    Theme::setRole(m_title, "heading");
    Theme::setRole(m_subtitle, "muted");
    setSubtitle(subtitle);
}

void SectionHeader::setTitle(const QString& title) {
    m_title->setText(title);
}

void SectionHeader::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void SectionHeader::addWidget(QWidget* widget) {
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), m_body(new QVBoxLayout(this)) {
    Theme::setRole(this, "card");
    m_body->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    m_body->setSpacing(Theme::space());
    if (!title.isEmpty())
        header()->setTitle(title);
}

SectionHeader* Card::header() {
    if (!m_header) {
        m_header = new SectionHeader({}, {}, this);
        m_body->insertWidget(0, m_header);
    }
    return m_header;
}

namespace {

/// Scrolls down only: as wide as its content needs, however low it gets.
class Column : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize minimumSizeHint() const override {
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
        return {widget() ? widget()->minimumSizeHint().width() + bar : 0, 80};
    }
    QSize sizeHint() const override { return QScrollArea::sizeHint().expandedTo(minimumSizeHint()); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QScrollArea* scrolled(QWidget* content, QWidget* parent) {
    auto* scroll = new Column(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    // A scroll area paints its own ground unless told not to.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return scroll;
}

StatTile::StatTile(const QString& caption, QWidget* parent)
    : QAbstractButton(parent),
      m_value(new QLabel(this)),
      m_caption(new QLabel(caption, this)),
      m_hint(new QLabel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    layout->setSpacing(2);
    for (QLabel* label : {m_caption, m_value, m_hint}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    layout->addStretch();
    // As high as its neighbours, everything from the top: captions and figures of a row share their lines.
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_caption->setWordWrap(true);
    m_hint->setWordWrap(true);
    Theme::setRole(m_caption, "muted");
    Theme::setRole(m_value, "figure");
    Theme::setRole(m_hint, "small");
    m_hint->hide();
    setClickable(false);
}

void StatTile::setValue(const QString& value, Tone tone) {
    m_value->setText(value);
    m_tone = tone;
    setAccessibleName(tr("%1 : %2").arg(m_caption->text(), value));
    update();
}

void StatTile::setHint(const QString& hint) {
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleDescription(hint);
}

void StatTile::setClickable(bool clickable) {
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QSize StatTile::sizeHint() const {
    return QWidget::sizeHint();
}

void StatTile::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool plain = m_tone == Tone::Neutral;
    const QColor edge = hasFocus() ? Theme::color(Token::Focus) : Theme::color(Token::Border);
    painter.setPen(QPen(edge, hasFocus() ? 2 : 1));
    painter.setBrush(Theme::color(underMouse() && isEnabled() ? Token::Hover : Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    if (plain)
        return;
    // The tone is a bar at the left, not a coloured tile: a dashboard full of colour says nothing.
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::softTextColor(m_tone));
    painter.drawRoundedRect(QRectF(1, 10, 4, height() - 20), 2, 2);
}

} // namespace isegorie::ui
