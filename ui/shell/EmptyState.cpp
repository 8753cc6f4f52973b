#include "ui/shell/EmptyState.h"

#include "ui/shell/Buttons.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kIconSize = 40;
constexpr int kTextWidth = 440;
constexpr int kIconRoom = kIconSize + 32 + 8; ///< With the gap below.

/// Paints the icon itself, so that it follows the theme.
class IconCanvas : public QWidget {
public:
    explicit IconCanvas(const QString& name) : m_icon(Theme::icon(name, Token::Accent)) {
        setFixedSize(kIconSize + 32, kIconSize + 32);
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Token::AccentSoft));
        painter.drawEllipse(rect());
        m_icon.paint(&painter, rect().adjusted(16, 16, -16, -16));
    }

private:
    QIcon m_icon;
};

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_column(new QWidget(this)),
      m_icon(new IconCanvas(icon)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttons(new QVBoxLayout),
      m_extra(new QVBoxLayout) {
    // A column of its own: wrapped labels tell their height only where they fill the width.
    auto* column = m_column;
    column->setMaximumWidth(kTextWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(), 2, Theme::space(), 2);
    row->addStretch(1);
    row->addWidget(column, 100);
    row->addStretch(1);
    auto* buttons = new QWidget(column);
    buttons->setLayout(m_buttons);
    m_buttons->setContentsMargins(0, 0, 0, 0); // the gap above comes with the first button
    m_buttons->setSpacing(Theme::space());
    m_extra->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space() / 2);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(buttons, 0, Qt::AlignHCenter);
    layout->addLayout(m_extra);
    layout->addStretch(3);
    for (QLabel* label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    Theme::setRole(m_title, "heading");
    Theme::setRole(m_text, "muted");
    setTexts(title, text);
}

void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Where there is no room for everything the picture goes first: the words say what to do.
    const int width = std::min(this->width(), kTextWidth);
    const int words = m_column->layout()->heightForWidth(width) - (m_icon->isHidden() ? 0 : kIconRoom);
    const bool room = words + kIconRoom <= height();
    if (room == m_icon->isHidden())
        m_icon->setVisible(room);
}

void EmptyState::setTexts(const QString& title, const QString& text) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QPushButton* EmptyState::addAction(QAction* action) {
    m_buttons->setContentsMargins(0, Theme::space(), 0, 0);
    auto* button =
        new ActionButton(action, m_buttons->isEmpty() ? ButtonRole::Primary : ButtonRole::Normal, this);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::addWidget(QWidget* widget) {
    m_extra->addWidget(widget);
}

} // namespace isegorie::ui
