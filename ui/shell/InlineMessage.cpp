#include "ui/shell/InlineMessage.h"

#include "core/base/Typographie.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kIcon = 20;
constexpr int kButtonsBelow = 480; // narrower, buttons leave the text too little room beside it

void setTextColor(QLabel* label, const QColor& color) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    label->setPalette(palette);
}

} // namespace

Tone toneOf(base::Constat::Niveau niveau) {
    switch (niveau) {
    case base::Constat::Niveau::Bloquant:
        return Tone::Danger;
    case base::Constat::Niveau::Avertissement:
        return Tone::Warning;
    case base::Constat::Niveau::Information:
        break;
    }
    return Tone::Info;
}

InlineMessage::InlineMessage(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_content(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_buttons(new QHBoxLayout),
      m_close(new QPushButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::space() + 4, Theme::space(), Theme::space(), Theme::space());
    row->setSpacing(Theme::space() + 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);
    m_content->setSpacing(Theme::space());
    m_content->addLayout(texts, 1);
    m_content->addLayout(m_buttons);
    row->addLayout(m_content, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_icon->setFixedSize(kIcon, kIcon);
    for (QLabel* label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_detail->setFont(Theme::font(FontRole::Small));
    Theme::setRole(m_close, "quiet");
    m_close->setIcon(Theme::icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Fermer ce message"));
    m_close->setToolTip(tr("Fermer ce message"));
    m_close->hide();
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    connect(&Theme::instance(), &Theme::changed, this, &InlineMessage::applyColors);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void InlineMessage::setTexts(Tone tone, const QString& text, const QString& detail) {
    const bool news = text != m_text->text();
    m_tone = tone;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    applyColors();
    setAccessibleName(text);
    setAccessibleDescription(detail);
    setVisible(!text.isEmpty());
    if (news && !text.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void InlineMessage::setMessage(Tone tone, const QString& text) {
    setTexts(tone, text, {});
}

void InlineMessage::setErreur(const base::Erreur& erreur) {
    base::Erreur place = erreur;
    place.remede.clear();
    setTexts(Tone::Danger, base::typographie(place.texte()), base::typographie(erreur.remede));
}

void InlineMessage::setConstats(const base::Constats& constats) {
    if (constats.isEmpty())
        return clear();
    base::Constats sorted = constats;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.niveau > b.niveau; });
    QStringList lines;
    for (const base::Constat& constat : sorted)
        lines << (constat.article.isEmpty()
                      ? constat.message
                      : QStringLiteral("%1 (%2)").arg(constat.message, constat.article));
    setTexts(toneOf(sorted.first().niveau), base::typographie(lines.join(QLatin1Char('\n'))), {});
}

void InlineMessage::clear() {
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    setTexts(m_tone, {}, {});
}

QPushButton* InlineMessage::addButton(const QString& text, bool primary) {
    auto* button = new QPushButton(text, this);
    if (primary)
        Theme::setRole(button, "primary");
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    arrange();
    return button;
}

void InlineMessage::arrange() {
    const bool below = width() < kButtonsBelow && m_buttons->count() > 1;
    m_content->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_content->setAlignment(m_buttons, below ? Qt::AlignLeft : Qt::Alignment());
}

void InlineMessage::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

void InlineMessage::setClosable(bool closable) {
    m_close->setVisible(closable);
}

QString InlineMessage::text() const {
    return m_text->text();
}

void InlineMessage::applyColors() {
    m_icon->setPixmap(Theme::icon(Theme::toneIcon(m_tone), Theme::softTextToken(m_tone))
                          .pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    setTextColor(m_text, Theme::softTextColor(m_tone));
    setTextColor(m_detail, Theme::softTextColor(m_tone));
    update();
}

void InlineMessage::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::softColor(m_tone));
    painter.drawRoundedRect(rect(), 4, 4);
}

ConstatList::ConstatList(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::space() / 2);
}

void ConstatList::setConstats(const base::Constats& constats) {
    while (m_messages.size() < constats.size()) {
        m_messages.append(new InlineMessage(this));
        m_layout->addWidget(m_messages.last());
    }
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        if (i < constats.size())
            m_messages.at(i)->setConstats({constats.at(i)}); // with its article on the same line
        else
            m_messages.at(i)->clear();
    }
    setVisible(!constats.isEmpty());
}

} // namespace isegorie::ui
