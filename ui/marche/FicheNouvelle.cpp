#include "ui/marche/FicheNouvelle.h"

#include "ui/marche/BonAffichage.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

FicheNouvelle::FicheNouvelle(QWidget* parent)
    : QFrame(parent),
      m_title(makeLabel({}, "title", this)),
      m_help(makeLabel({}, "muted", this)),
      m_column(new QVBoxLayout),
      m_message(new InlineMessage(this)),
      m_make(new QPushButton(this)),
      m_give(new QPushButton(tr("Renoncer"), this)) {
    Theme::setRole(this, "card");
    m_give->setToolTip(tr("Ne rien créer (Échap)"));
    Theme::setRole(m_make, "primary");
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_make, m_give}) {
        button->setAutoDefault(true); // Return presses it, as in a dialog
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    layout->setSpacing(Theme::space());
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    layout->addLayout(m_column);
    layout->addWidget(m_message);
    layout->addSpacing(Theme::space());
    layout->addLayout(buttons);
    connect(m_make, &QPushButton::clicked, this, &FicheNouvelle::confirm);
    connect(m_give, &QPushButton::clicked, this, &FicheNouvelle::givenUp);
}

void FicheNouvelle::begin(const QString& title, const QString& help, const QString& bouton) {
    delete m_fields;
    m_fields = new QWidget(this);
    auto* column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(4);
    m_column->addWidget(m_fields);
    m_first = nullptr;
    m_message->clear();
    m_title->setText(title);
    m_help->setText(help);
    m_make->setText(bouton);
    m_make->setToolTip(tr("%1 (Entrée)").arg(bouton));
    setAccessibleName(title);
}

void FicheNouvelle::addField(const QString& label, QWidget* editor, QWidget* focus) {
    auto* caption = makeLabel(label, "strong", m_fields);
    caption->setBuddy(focus);
    focus->setAccessibleName(label);
    editor->setAccessibleName(label);
    m_fields->layout()->addWidget(caption);
    m_fields->layout()->addWidget(editor);
    static_cast<QVBoxLayout*>(m_fields->layout())->addSpacing(Theme::space() / 2);
    if (!m_first)
        m_first = focus;
    m_last = editor;
    if (auto* line = qobject_cast<QLineEdit*>(focus))
        connect(line, &QLineEdit::returnPressed, this, &FicheNouvelle::confirm);
}

QLineEdit* FicheNouvelle::addText(const QString& label, const QString& placeholder) {
    auto* edit = new QLineEdit(m_fields);
    edit->setPlaceholderText(placeholder);
    addField(label, edit, edit);
    return edit;
}

DateField* FicheNouvelle::addDate(const QString& label, QDate proposed) {
    auto* field = new DateField(m_fields);
    field->setDate(proposed);
    addField(label, field, field->lineEdit());
    return field;
}

AmountField* FicheNouvelle::addAmount(const QString& label) {
    auto* field = new AmountField(m_fields);
    addField(label, field, field);
    return field;
}

QComboBox* FicheNouvelle::addChoice(const QString& label,
                                    const QList<std::pair<QVariant, QString>>& choices) {
    auto* box = new QComboBox(m_fields);
    for (const auto& [value, text] : choices)
        box->addItem(text, value);
    addField(label, box, box);
    return box;
}

QComboBox* FicheNouvelle::addEditableChoice(const QString& label, const QString& placeholder,
                                            const QList<std::pair<QVariant, QString>>& choices) {
    auto* box = new QComboBox(m_fields);
    for (const auto& [value, text] : choices)
        box->addItem(text, value);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setCurrentIndex(-1);
    box->lineEdit()->setPlaceholderText(placeholder);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    addField(label, box, box->lineEdit());
    return box;
}

void FicheNouvelle::addWidget(QWidget* widget) {
    widget->setParent(m_fields);
    m_fields->layout()->addWidget(widget);
}

void FicheNouvelle::ask(Acte acte) {
    m_acte = std::move(acte);
    m_fields->show();
    setTabOrder(m_last, m_make);
    setTabOrder(m_make, m_give);
    m_first->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(m_first))
        line->selectAll();
}

void FicheNouvelle::confirm() {
    const base::Status status = m_acte();
    if (status)
        Q_EMIT made();
    else
        m_message->setErreur(status.error());
}

void FicheNouvelle::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT givenUp();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace isegorie::ui
