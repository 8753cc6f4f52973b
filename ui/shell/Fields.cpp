#include "ui/shell/Fields.h"

#include "ui/shell/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace isegorie::ui {

namespace {

constexpr int kMaximumLines = 24; // beyond, the text scrolls
constexpr int kSearchDelayMs = 120;
constexpr int kSearchIcon = 16;

} // namespace

GrowingTextEdit::GrowingTextEdit(int minimumLines, QWidget* parent)
    : QPlainTextEdit(parent), m_minimumLines(minimumLines) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::adjust);
}

int GrowingTextEdit::heightForLines(int lines) const {
    const QMargins frame = contentsMargins();
    return int(std::ceil(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin())) +
           frame.top() + frame.bottom() + 4;
}

QSize GrowingTextEdit::sizeHint() const {
    // A plain text document measures its height in lines, wrapped ones counted.
    const int lines = int(std::ceil(document()->size().height()));
    return {240, heightForLines(std::clamp(lines, m_minimumLines, kMaximumLines))};
}

QSize GrowingTextEdit::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    adjust();
}

void GrowingTextEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjust();
}

void GrowingTextEdit::adjust() {
    if (sizeHint().height() != height())
        updateGeometry();
    const bool scrolls = document()->size().height() > kMaximumLines;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

AmountField::AmountField(QWidget* parent) : QLineEdit(parent) {
    setAlignment(Qt::AlignRight);
    setPlaceholderText(tr("0,00 €"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto value = amount())
            setAmount(*value);
    });
}

void AmountField::setAmount(std::optional<base::Montant> amount) {
    const QString shown = amount ? amount->texte() : QString();
    if (shown != text())
        setText(shown);
}

base::Result<std::optional<base::Montant>> AmountField::amount() const {
    if (text().trimmed().isEmpty())
        return std::optional<base::Montant>();
    const auto value = base::Montant::parse(text());
    if (!value)
        return base::echec(value.error());
    return std::optional(*value);
}

OptionalSpinBox::OptionalSpinBox(int minimum, int maximum, QWidget* parent) : QSpinBox(parent) {
    setRange(minimum - 1, maximum); // the value below the minimum stands for "none"
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setGroupSeparatorShown(true);
    setValue(minimum - 1);
}

void OptionalSpinBox::setOptional(std::optional<int> value) {
    setValue(value.value_or(minimum()));
}

std::optional<int> OptionalSpinBox::optional() const {
    return value() == minimum() ? std::nullopt : std::optional(value());
}

bool OptionalSpinBox::isBlank(const QString& text) const {
    QString rest = text;
    return rest.remove(suffix()).trimmed().isEmpty();
}

QString OptionalSpinBox::textFromValue(int value) const {
    return value == minimum() ? QString() : QSpinBox::textFromValue(value);
}

int OptionalSpinBox::valueFromText(const QString& text) const {
    return isBlank(text) ? minimum() : QSpinBox::valueFromText(text);
}

QValidator::State OptionalSpinBox::validate(QString& input, int& position) const {
    return isBlank(input) ? QValidator::Acceptable : QSpinBox::validate(input, position);
}

SearchField::SearchField(const QString& placeholder, QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    // Painted, not an action: an icon that does nothing is no button for a screen reader.
    setTextMargins(kSearchIcon + 8, 0, 0, 0);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kSearchDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString& now) { m_delay.start(now.isEmpty() ? 0 : kSearchDelayMs); });
    connect(this, &QLineEdit::returnPressed, this, [this] { m_delay.start(0); });
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    static const QIcon icon = Theme::icon(QStringLiteral("search"), Token::TextMuted);
    icon.paint(&painter, QRect(10, (height() - kSearchIcon) / 2, kSearchIcon, kSearchIcon));
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace isegorie::ui
