#include "ui/shell/Toasts.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kEdge = 3; // pixels to the edges of the window
constexpr int kMaximumToasts = 4;
constexpr int kReadingMs = 5000;
constexpr int kActionMs = 8000;

} // namespace

Toast::Toast(Tone tone, const QString& text, QWidget* parent)
    : QFrame(parent), m_tone(tone), m_text(new QLabel(text, this)), m_action(new QPushButton(this)) {
    setObjectName(QStringLiteral("Toast"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space(2), 2, Theme::space(), 2);
    row->setSpacing(Theme::space());
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    auto* close = new QPushButton(this);
    close->setIcon(Theme::icon(QStringLiteral("close"), Token::TextMuted));
    close->setAccessibleName(tr("Fermer ce message"));
    close->setToolTip(tr("Fermer ce message"));
    row->addWidget(close, 0, Qt::AlignTop);
    Theme::setRole(m_action, "quiet");
    Theme::setRole(close, "quiet");
    // Reached by Tab, but a click must not take the focus away from the work.
    m_action->setFocusPolicy(Qt::TabFocus);
    close->setFocusPolicy(Qt::TabFocus);
    m_action->hide();
    setAccessibleName(text);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismissed);
    connect(close, &QPushButton::clicked, this, &Toast::dismissed);
    connect(m_action, &QPushButton::clicked, this, [this] {
        Q_EMIT triggered();
        Q_EMIT dismissed();
    });
}

QPushButton* Toast::setAction(const QString& text) {
    m_action->setText(text);
    m_action->show();
    return m_action;
}

QString Toast::text() const {
    return m_text->text();
}

void Toast::hideAfter(int milliseconds) {
    m_timer.start(milliseconds);
}

void Toast::enterEvent(QEnterEvent* event) {
    m_timer.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent* event) {
    if (m_timer.interval() > 0) // 0: never asked to hide by itself
        m_timer.start();
    QFrame::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Neutral ? Theme::color(Token::Accent) : Theme::softTextColor(m_tone));
    painter.drawRoundedRect(QRectF(1, 8, 4, height() - 16), 2, 2);
}

Toasts::Toasts(QWidget* host) : QWidget(host), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::space());
    host->installEventFilter(this);
    hide();
}

Toast* Toasts::show(Tone tone, const QString& text) {
    for (Toast* same : std::as_const(m_toasts))
        if (same->text() == text && same->tone() == tone && same != m_edit)
            return same;
    auto* toast = new Toast(tone, text, this);
    if (tone != Tone::Danger)
        toast->hideAfter(kReadingMs);
    connect(toast, &Toast::dismissed, this, [this, toast] { remove(toast); });
    m_toasts.append(toast);
    m_layout->addWidget(toast);
    toast->show();
    const auto calm = [](const Toast* shown) { return shown->tone() != Tone::Danger; };
    if (m_toasts.size() > kMaximumToasts) {
        const auto oldest = std::find_if(m_toasts.begin(), m_toasts.end(), calm);
        if (oldest != m_toasts.end())
            remove(*oldest);
    }
    place();
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(toast, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
    return toast;
}

Toast* Toasts::showEdit(const QString& libelle) {
    hideEdit();
    // Edits are named by what they do: "Ajouter le lot 1".
    const QString done =
        libelle.mid(1, 1).isLower() ? QString(libelle.at(0)).toLower() + libelle.mid(1) : libelle;
    Toast* toast = show(Tone::Neutral, tr("Fait : %1").arg(done));
    m_edit = toast;
    toast->setAction(tr("Annuler"))->setToolTip(tr("Annuler cette modification (Ctrl+Z)"));
    toast->hideAfter(kActionMs);
    connect(toast, &Toast::triggered, this, &Toasts::undoRequested);
    place();
    return toast;
}

void Toasts::hideEdit() {
    if (m_edit)
        remove(m_edit);
}

void Toasts::hideErrors() {
    for (Toast* toast : QList<Toast*>(m_toasts))
        if (toast->tone() == Tone::Danger)
            remove(toast);
}

void Toasts::remove(Toast* toast) {
    if (toast == m_edit)
        m_edit = nullptr;
    if (!m_toasts.removeOne(toast))
        return;
    m_layout->removeWidget(toast);
    toast->hide();
    toast->deleteLater();
    place();
}

void Toasts::place() {
    setVisible(!m_toasts.isEmpty());
    const int room = parentWidget()->width() - Theme::space(4);
    const int width = std::min(kWidth, room);
    int height = m_layout->hasHeightForWidth() ? m_layout->heightForWidth(width) : sizeHint().height();
    height = std::min(height, parentWidget()->height() - Theme::space(2));
    setGeometry(parentWidget()->width() - width - kEdge, parentWidget()->height() - height - kEdge, width,
                height);
    raise();
    Q_EMIT heightChanged(m_toasts.isEmpty() ? 0 : height + 2 * kEdge);
}

/// A message that got a button, or its fonts, may take another line: what was placed before would not hold
/// it.
bool Toasts::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return done;
}

bool Toasts::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace isegorie::ui
