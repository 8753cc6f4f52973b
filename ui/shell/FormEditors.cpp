// The kinds of editors of a RecordForm: how each reads, shows and locks its value.
#include "ui/shell/Fields.h"
#include "ui/shell/FormField.h"
#include "ui/shell/RecordForm.h"
#include "ui/shell/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace isegorie::ui {

namespace {

/// Choices cannot be read-only in Qt: disabled, they keep their text readable.
std::function<void(bool)> disabling(QWidget* editor) {
    return [editor](bool readOnly) { editor->setEnabled(!readOnly); };
}

void fillChoices(QComboBox* box, const RecordForm::Choices& choices) {
    const QVariant current = box->currentData();
    box->clear();
    for (const RecordForm::Choice& choice : choices)
        box->addItem(choice.label, choice.value);
    box->setCurrentIndex(box->findData(current));
}

void configureCombo(QComboBox* box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

base::Erreur unreadableDate() {
    return base::Erreur::saisie(QStringLiteral("date.illisible"),
                                RecordForm::tr("Cette date n’est pas lisible."),
                                RecordForm::tr("Écrivez-la jour/mois/année, par exemple 3/12/2026."));
}

} // namespace

void RecordForm::touch(const QString& column, bool atOnce) {
    if (FormField* field = find(column))
        field->touch(atOnce);
}

QLineEdit* RecordForm::addText(const Field& field) {
    auto* edit = new QLineEdit(this);
    edit->setPlaceholderText(field.placeholder);
    FieldAdapter adapter;
    adapter.editor = edit;
    adapter.read = [edit]() -> base::Result<QVariant> { return QVariant(edit->text()); };
    adapter.show = [edit](const QVariant& value) {
        if (edit->text() == value.toString())
            return;
        edit->setText(value.toString());
        if (!edit->hasFocus())
            edit->setCursorPosition(0); // a long text shows its beginning
    };
    adapter.setReadOnly = [edit](bool readOnly) { edit->setReadOnly(readOnly); };
    addField(field, std::move(adapter));
    connect(edit, &QLineEdit::textChanged, this, [this, column = field.column] { touch(column, false); });
    return edit;
}

GrowingTextEdit* RecordForm::addLongText(const Field& field, int minimumLines) {
    auto* edit = new GrowingTextEdit(minimumLines, this);
    edit->setPlaceholderText(field.placeholder);
    FieldAdapter adapter;
    adapter.editor = edit;
    adapter.read = [edit]() -> base::Result<QVariant> { return QVariant(edit->toPlainText()); };
    adapter.show = [edit](const QVariant& value) {
        if (edit->toPlainText() == value.toString())
            return;
        const int position = edit->textCursor().position();
        edit->setPlainText(value.toString());
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(std::min(position, int(value.toString().size())));
        edit->setTextCursor(cursor);
    };
    adapter.setReadOnly = [edit](bool readOnly) { edit->setReadOnly(readOnly); };
    addField(field, std::move(adapter));
    connect(edit, &QPlainTextEdit::textChanged, this,
            [this, column = field.column] { touch(column, false); });
    return edit;
}

QComboBox* RecordForm::addChoice(const Field& field, const Choices& choices) {
    auto* box = new QComboBox(this);
    configureCombo(box);
    box->setPlaceholderText(field.placeholder.isEmpty() ? tr("Choisir…") : field.placeholder);
    fillChoices(box, choices);
    FieldAdapter adapter;
    adapter.editor = box;
    adapter.read = [box]() -> base::Result<QVariant> { return box->currentData(); };
    adapter.show = [box](const QVariant& value) { box->setCurrentIndex(box->findData(value)); };
    adapter.setReadOnly = disabling(box);
    addField(field, std::move(adapter));
    connect(box, &QComboBox::activated, this, [this, column = field.column] { touch(column, true); });
    return box;
}

QComboBox* RecordForm::addEditableChoice(const Field& field, const QStringList& suggestions) {
    auto* box = new QComboBox(this);
    configureCombo(box);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(suggestions);
    box->setCurrentIndex(-1);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->lineEdit()->setPlaceholderText(field.placeholder);
    FieldAdapter adapter;
    adapter.editor = box;
    adapter.focusTarget = box->lineEdit();
    adapter.read = [box]() -> base::Result<QVariant> { return QVariant(box->currentText()); };
    adapter.show = [box](const QVariant& value) {
        if (box->currentText() != value.toString())
            box->setEditText(value.toString());
    };
    adapter.setReadOnly = disabling(box);
    addField(field, std::move(adapter));
    connect(box, &QComboBox::editTextChanged, this, [this, column = field.column] { touch(column, false); });
    return box;
}

DateField* RecordForm::addDate(const Field& field) {
    auto* edit = new DateField(this);
    FieldAdapter adapter;
    adapter.editor = edit;
    adapter.focusTarget = edit->lineEdit();
    adapter.read = [edit]() -> base::Result<QVariant> {
        if (!edit->isAcceptable())
            return base::echec(unreadableDate());
        return edit->date().isValid() ? QVariant(edit->date().toString(Qt::ISODate)) : QVariant();
    };
    adapter.show = [edit](const QVariant& value) {
        edit->setDate(QDate::fromString(value.toString().left(10), Qt::ISODate));
    };
    adapter.setReadOnly = [edit](bool readOnly) { edit->setReadOnly(readOnly); };
    addField(field, std::move(adapter));
    connect(edit, &DateField::edited, this, [this, column = field.column] { touch(column, false); });
    connect(edit, &DateField::dateChanged, this, [this, column = field.column] { touch(column, true); });
    return edit;
}

OptionalSpinBox* RecordForm::addInteger(const Field& field, int minimum, int maximum, const QString& suffix) {
    auto* box = new OptionalSpinBox(minimum, maximum, this);
    box->setSuffix(suffix);
    FieldAdapter adapter;
    adapter.editor = box;
    adapter.read = [box]() -> base::Result<QVariant> {
        const auto value = box->optional();
        return value ? QVariant(qint64(*value)) : QVariant();
    };
    adapter.show = [box](const QVariant& value) {
        box->setOptional(value.isNull() ? std::nullopt : std::optional(value.toInt()));
    };
    adapter.setReadOnly = [box](bool readOnly) { box->setReadOnly(readOnly); };
    addField(field, std::move(adapter));
    connect(box, &QSpinBox::valueChanged, this, [this, column = field.column] { touch(column, false); });
    return box;
}

QLineEdit* RecordForm::addAmount(const Field& field) {
    auto* edit = new AmountField(this);
    FieldAdapter adapter;
    adapter.editor = edit;
    adapter.read = [edit]() -> base::Result<QVariant> {
        const auto amount = edit->amount();
        if (!amount)
            return base::echec(amount.error());
        return *amount ? QVariant((*amount)->centimes()) : QVariant();
    };
    adapter.show = [edit](const QVariant& value) {
        edit->setAmount(value.isNull() ? std::nullopt
                                       : std::optional(base::Montant::centimes(value.toLongLong())));
    };
    adapter.setReadOnly = [edit](bool readOnly) { edit->setReadOnly(readOnly); };
    addField(field, std::move(adapter));
    connect(edit, &QLineEdit::textEdited, this, [this, column = field.column] { touch(column, false); });
    return edit;
}

QCheckBox* RecordForm::addCheck(const Field& field) {
    auto* check = new QCheckBox(field.label, this);
    FieldAdapter adapter;
    adapter.editor = check;
    adapter.labelled = false;
    adapter.read = [check]() -> base::Result<QVariant> { return QVariant(qint64(check->isChecked())); };
    adapter.show = [check](const QVariant& value) { check->setChecked(value.toBool()); };
    adapter.setReadOnly = disabling(check);
    addField(field, std::move(adapter));
    connect(check, &QCheckBox::clicked, this, [this, column = field.column] { touch(column, true); });
    return check;
}

void RecordForm::setChoices(const QString& column, const Choices& choices) {
    if (auto* box = qobject_cast<QComboBox*>(editor(column)))
        fillChoices(box, choices);
}

void RecordForm::setSuggestions(const QString& column, const QStringList& suggestions) {
    auto* box = qobject_cast<QComboBox*>(editor(column));
    if (!box)
        return;
    const QString text = box->currentText();
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItems(suggestions);
    box->setEditText(text);
}

} // namespace isegorie::ui
