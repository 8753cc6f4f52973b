#include "ui/shell/RecordForm.h"

#include "ui/shell/FormField.h"
#include "ui/shell/Reveal.h"
#include "ui/shell/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kTwoColumnsFrom = 520;

} // namespace

RecordForm::RecordForm(Session& session, QString table, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(std::move(table)), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(2));
    m_grid->setVerticalSpacing(Theme::space(2));
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_reader = [this](const QString& id) {
        const auto row = m_session.database().record(m_table, id);
        return row ? *row : QVariantMap();
    };
    m_writer = [this](const QString& id, const QString& column,
                      const QVariant& value) -> base::Result<storage::Edit> {
        return storage::Edit(tr("Modifier « %1 »").arg(find(column)->label()))
            .update(m_table, id, {{column, value}});
    };
    m_session.addPending(this, {[this] { return flush(); }, [this] { return revertRefused(); },
                                [this] { return showRefused(); }});
    connect(&m_session, &Session::changed, this, [this] {
        if (isVisible())
            refresh();
        else
            m_stale = true;
    });
}

RecordForm::~RecordForm() = default;

void RecordForm::setReader(Reader reader) {
    m_reader = std::move(reader);
}

void RecordForm::setWriter(Writer writer) {
    m_writer = std::move(writer);
}

void RecordForm::addItem(QWidget* widget, FormField* field, bool half) {
    m_items.push_back({widget, field, half, true});
    widget->setParent(this);
    m_layoutStale = true;
    // Once for all the fields that are being added.
    QTimer::singleShot(0, this, [this] {
        if (m_layoutStale)
            rebuildLayout();
    });
}

void RecordForm::addField(const Field& field, FieldAdapter adapter) {
    auto* item = new FormField(field, std::move(adapter), this);
    connect(item, &FormField::due, this, [this, item] { commit(*item); });
    addItem(item, item, field.half);
    applyReadOnly(*item);
}

void RecordForm::addSection(const QString& title) {
    auto* label = new QLabel(title, this);
    label->setContentsMargins(0, Theme::space(), 0, 0);
    Theme::setRole(label, "heading");
    addItem(label, nullptr, false);
}

void RecordForm::addWidget(QWidget* widget, const QString& label, bool half) {
    if (label.isEmpty()) {
        addItem(widget, nullptr, half);
        return;
    }
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* title = new QLabel(label, box);
    title->setWordWrap(true);
    title->setBuddy(widget);
    Theme::setRole(title, "strong");
    layout->addWidget(title);
    layout->addWidget(widget);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(label);
    addItem(box, nullptr, half);
}

FormField* RecordForm::find(const QString& column) const {
    for (const Item& item : m_items)
        if (item.field && item.field->column() == column)
            return item.field;
    return nullptr;
}

void RecordForm::setRecord(const QString& recordId) {
    if (recordId != m_recordId) {
        // What is refused cannot follow to another record: it is given up, and its message with it.
        if (!flush()) {
            tellWhatIsGivenUp();
            revertRefused();
        }
        m_recordId = recordId;
    }
    setEnabled(!m_recordId.isEmpty());
    refresh();
}

void RecordForm::refresh() {
    m_stale = false;
    const QVariantMap values = m_recordId.isEmpty() ? QVariantMap() : m_reader(m_recordId);
    for (const Item& item : m_items)
        if (item.field)
            item.field->showStored(values.value(item.field->column()));
}

bool RecordForm::commit(FormField& field) {
    field.beginCommit();
    if (!field.isDirty() || m_recordId.isEmpty() || field.ownReadOnly())
        return true;
    const auto value = field.value();
    if (!value) {
        field.refuse(value.error());
        return false;
    }
    if (*value == field.stored()) {
        field.endCommit(*value);
        return true;
    }
    const auto edit = m_writer(m_recordId, field.column(), *value);
    if (!edit) {
        field.refuse(edit.error());
        return false;
    }
    // The record's and the field's own key: typing in one field is undone together, and only that.
    const QString mergeKey = QStringLiteral("%1/%2/%3").arg(m_table, m_recordId, field.column());
    if (!m_session.apply(*edit, mergeKey)) {
        field.refuse(base::Erreur::systeme(QStringLiteral("champ.non-enregistre"),
                                           tr("La valeur n’a pas pu être enregistrée.")));
        return false;
    }
    field.endCommit(m_reader(m_recordId).value(field.column()));
    Q_EMIT saved(field.column());
    return true;
}

bool RecordForm::flush() {
    bool all = true;
    for (const Item& item : m_items)
        if (item.field && item.field->isDirty())
            all = commit(*item.field) && all;
    return all;
}

void RecordForm::tellWhatIsGivenUp() {
    for (const Item& item : m_items) {
        if (!item.field || !item.field->isRefused())
            continue;
        const auto typed = item.field->value();
        const QString text = typed ? typed->toString().simplified() : QString();
        m_session.notify(
            base::Constat::Niveau::Avertissement,
            text.isEmpty()
                ? tr("« %1 » n’a pas été enregistré.").arg(item.field->label())
                : tr("« %1 » n’a pas été enregistré ; vous aviez écrit : %2").arg(item.field->label(), text));
    }
}

bool RecordForm::revertRefused() {
    bool reverted = false;
    for (const Item& item : m_items) {
        if (item.field && item.field->isRefused()) {
            item.field->revert();
            reverted = true;
        }
    }
    return reverted;
}

QString RecordForm::showRefused() {
    for (const Item& item : m_items) {
        if (!item.field || !item.field->isRefused())
            continue;
        reveal(item.field);
        item.field->focusEditor();
        return tr("« %1 » n’est pas enregistré : %2").arg(item.field->label(), item.field->error());
    }
    return {};
}

QStringList RecordForm::columns() const {
    QStringList columns;
    for (const Item& item : m_items)
        if (item.field)
            columns << item.field->column();
    return columns;
}

void RecordForm::setFieldReadOnly(const QString& column, bool readOnly, const QString& reason) {
    if (FormField* field = find(column)) {
        field->setOwnReadOnly(readOnly, reason);
        applyReadOnly(*field);
    }
}

void RecordForm::applyReadOnly(FormField& field) {
    const bool base = m_session.isReadOnly();
    field.setReadOnly(base || field.ownReadOnly(),
                      base ? m_session.database().readOnlyMessage() : field.readOnlyReason());
}

void RecordForm::setFieldVisible(const QString& column, bool visible) {
    for (Item& item : m_items) {
        if (!item.field || item.field->column() != column || item.shown == visible)
            continue;
        item.shown = visible;
        rebuildLayout();
    }
}

void RecordForm::setFieldError(const QString& column, const QString& message) {
    if (FormField* field = find(column))
        field->setError(message);
}

QWidget* RecordForm::editor(const QString& column) const {
    const FormField* field = find(column);
    return field ? field->editor() : nullptr;
}

void RecordForm::focusField(const QString& column) {
    if (FormField* field = find(column))
        field->focusEditor();
}

void RecordForm::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool two = event->size().width() >= kTwoColumnsFrom;
    if (two != m_twoColumns) {
        m_twoColumns = two;
        rebuildLayout();
    }
}

void RecordForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_layoutStale)
        rebuildLayout();
    if (m_stale)
        refresh();
}

void RecordForm::rebuildLayout() {
    m_layoutStale = false;
    while (QLayoutItem* old = m_grid->takeAt(0))
        delete old;
    int row = 0;
    bool secondHalf = false;
    for (const Item& item : m_items) {
        item.widget->setVisible(item.shown);
        if (!item.shown)
            continue;
        const bool half = item.half && m_twoColumns;
        if (!half && secondHalf)
            ++row;
        m_grid->addWidget(item.widget, row, half && secondHalf ? 1 : 0, 1, half ? 1 : 2);
        if (!half || secondHalf)
            ++row;
        secondHalf = half && !secondHalf;
    }
    // What is left goes below the fields, not between them.
    for (int i = 0; i < m_grid->rowCount(); ++i)
        m_grid->setRowStretch(i, 0);
    m_grid->setRowStretch(row + 1, 1);
}

} // namespace isegorie::ui
