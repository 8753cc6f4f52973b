#include "core/base/Dates.h"
#include "ui/shell/Fields.h"
#include "ui/shell/Theme.h"

#include <QCalendarWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

/// Typed dates often carry a year of two figures: 3/12/26 is in this century.
QDate readAny(const QString& text) {
    static const QRegularExpression shortYear(QStringLiteral(R"(^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{2})\s*$)"));
    const auto match = shortYear.match(text);
    if (match.hasMatch())
        return QDate(2000 + match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    const auto parsed = base::parseDate(text);
    return parsed ? *parsed : QDate();
}

/// 01/02/1026 is a slip of the finger.
QDate readDate(const QString& text) {
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2199;
    const QDate date = readAny(text);
    return date.year() >= kFirstYear && date.year() <= kLastYear ? date : QDate();
}

} // namespace

DateField::DateField(QWidget* parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_button(new QToolButton(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_button);
    m_edit->setPlaceholderText(tr("jj/mm/aaaa"));
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 28);
    m_button->setIcon(Theme::icon(QStringLiteral("calendar")));
    m_button->setAccessibleName(tr("Ouvrir le calendrier"));
    m_button->setToolTip(tr("Ouvrir le calendrier (Alt+Bas)"));
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::finish);
    connect(m_button, &QToolButton::clicked, this, &DateField::showCalendar);
}

void DateField::setDate(QDate date) {
    m_last = date;
    m_edit->setText(base::dateCourte(date));
}

QDate DateField::date() const {
    return readDate(m_edit->text());
}

bool DateField::isAcceptable() const {
    return m_edit->text().trimmed().isEmpty() || date().isValid();
}

void DateField::setReadOnly(bool readOnly) {
    m_edit->setReadOnly(readOnly);
    m_button->setVisible(!readOnly);
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier && m_button->isVisible()) {
            showCalendar();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DateField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::EnabledChange)
        m_button->setEnabled(isEnabled());
    QWidget::changeEvent(event);
}

void DateField::showCalendar() {
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(4, 4, 4, 4);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setAccessibleName(tr("Calendrier"));
    calendar->setSelectedDate(date().isValid() ? date() : QDate::currentDate());
    layout->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, &DateField::pick);
    connect(calendar, &QCalendarWidget::clicked, this, &DateField::pick);
    for (const auto signal : {&QCalendarWidget::activated, &QCalendarWidget::clicked})
        connect(calendar, signal, popup, &QWidget::close);
    popup->move(m_edit->mapToGlobal(QPoint(0, m_edit->height() + 2)));
    popup->show();
    calendar->setFocus();
}

void DateField::pick(QDate date) {
    m_edit->setText(base::dateCourte(date));
    finish();
}

void DateField::finish() {
    if (!isAcceptable())
        return;
    const QDate now = date();
    m_edit->setText(base::dateCourte(now));
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT dateChanged(now);
}

} // namespace isegorie::ui
