#include "ui/marche/AssistantFiche.h"

#include "ui/shell/Fields.h"
#include "ui/shell/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kColumns = 2;

} // namespace

AssistantFiche::AssistantFiche(const QString& title, QWidget* parent)
    : QFrame(parent), m_grid(new QGridLayout), m_title(title) {
    Theme::setRole(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(2), Theme::space(), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space());
    auto* head = new QHBoxLayout;
    auto* heading = new QLabel(title, this);
    Theme::setRole(heading, "strong");
    auto* away = new QPushButton(this);
    Theme::setRole(away, "quiet");
    away->setIcon(Theme::icon(QStringLiteral("close")));
    away->setAccessibleName(tr("Retirer : %1").arg(title));
    away->setToolTip(away->accessibleName());
    head->addWidget(heading, 1);
    head->addWidget(away);
    column->addLayout(head);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(Theme::space(2));
    m_grid->setVerticalSpacing(Theme::space() / 2);
    for (int i = 0; i < kColumns; ++i)
        m_grid->setColumnStretch(i, 1);
    connect(away, &QPushButton::clicked, this, &AssistantFiche::removeRequested);
}

void AssistantFiche::place(QWidget* field, const QString& label, int span) {
    if (m_place % kColumns + span > kColumns)
        m_place += kColumns - m_place % kColumns;
    const int row = 2 * (m_place / kColumns);
    const int column = m_place % kColumns;
    m_place += span;
    QLabel* caption = nullptr;
    if (!label.isEmpty()) {
        caption = new QLabel(label, this);
        caption->setWordWrap(true);
        caption->setBuddy(field);
        m_grid->addWidget(caption, row, column, 1, span, Qt::AlignBottom);
        field->setAccessibleName(QStringLiteral("%1, %2").arg(m_title, label));
    }
    m_grid->addWidget(field, row + 1, column, 1, span);
    m_fields.append({field, caption});
}

QComboBox* AssistantFiche::addChoice(const QString& label, const QList<std::pair<int, QString>>& choices) {
    auto* combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    for (const auto& [value, text] : choices)
        combo->addItem(text, value);
    connect(combo, &QComboBox::currentIndexChanged, this, &AssistantFiche::changed);
    place(combo, label, kColumns); // the words of a choice are long
    return combo;
}

OptionalSpinBox* AssistantFiche::addNumber(const QString& label, int maximum) {
    auto* spin = new OptionalSpinBox(0, maximum, this);
    spin->setOptional(std::nullopt);
    spin->setGroupSeparatorShown(true);
    connect(spin, &QSpinBox::textChanged, this, &AssistantFiche::changed);
    place(spin, label);
    return spin;
}

QLineEdit* AssistantFiche::addPercent(const QString& label) {
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(tr("par exemple 12,5"));
    connect(edit, &QLineEdit::textChanged, this, &AssistantFiche::changed);
    place(edit, label);
    return edit;
}

AmountField* AssistantFiche::addAmount(const QString& label) {
    auto* edit = new AmountField(this);
    connect(edit, &QLineEdit::textChanged, this, &AssistantFiche::changed);
    place(edit, label);
    return edit;
}

QCheckBox* AssistantFiche::addCheck(const QString& label) {
    auto* check = new QCheckBox(label, this);
    connect(check, &QCheckBox::toggled, this, &AssistantFiche::changed);
    place(check, {}, kColumns);
    check->setAccessibleName(QStringLiteral("%1, %2").arg(m_title, label));
    return check;
}

void AssistantFiche::setFieldShown(QWidget* field, bool shown) {
    for (const auto& [own, caption] : m_fields) {
        if (own != field)
            continue;
        own->setVisible(shown);
        if (caption)
            caption->setVisible(shown);
    }
}

void AssistantFiche::focusFirst() {
    if (!m_fields.isEmpty())
        m_fields.first().first->setFocus(Qt::OtherFocusReason);
}

} // namespace isegorie::ui
