// Labelled editors bound to the columns of one record, saved as the user types: label above the field, help
// and refusals under it. No "save" button: 600 ms after the last key or when the focus leaves, the value goes
// through the domain function (or a plain update) and the undo stack.
#pragma once

#include "core/storage/Edit.h"
#include "ui/shell/Session.h"

#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QGridLayout;
class QLabel;

namespace isegorie::ui {

class DateField;
class FormField;
class GrowingTextEdit;
class OptionalSpinBox;
struct FieldAdapter;

class RecordForm : public QWidget {
    Q_OBJECT
public:
    struct Field {
        QString column; ///< Column of the table, or any key that the writer understands.
        QString label;
        QString help = {}; ///< One sentence under the field; may be empty.
        bool required = false;
        bool half = false; ///< Two consecutive halves share a line when there is room.
        QString placeholder = {};
    };
    struct Choice {
        QVariant value; ///< As stored.
        QString label;  ///< As shown.
    };
    using Choices = QList<Choice>;
    /// Values of a record by column; dates ISO text, amounts cents, checks 0/1, absent = empty.
    using Reader = std::function<QVariantMap(const QString& recordId)>;
    /// What storing one value does; an Erreur is shown under the field and nothing is stored.
    using Writer = std::function<base::Result<storage::Edit>(const QString& recordId, const QString& column,
                                                             const QVariant& value)>;

    /// Reads with Database::record(table, id) and writes plain updates until told otherwise.
    RecordForm(Session& session, QString table, QWidget* parent = nullptr);
    ~RecordForm() override;
    void setReader(Reader reader);
    void setWriter(Writer writer);

    void addSection(const QString& title);
    QLineEdit* addText(const Field& field);
    GrowingTextEdit* addLongText(const Field& field, int minimumLines = 2);
    QComboBox* addChoice(const Field& field, const Choices& choices);
    /// Free text with suggestions.
    QComboBox* addEditableChoice(const Field& field, const QStringList& suggestions);
    DateField* addDate(const Field& field);
    /// Empty = null.
    OptionalSpinBox* addInteger(const Field& field, int minimum, int maximum, const QString& suffix = {});
    QLineEdit* addAmount(const Field& field); ///< Cents in the record, "1 234,56 €" on screen; empty = null.
    QCheckBox* addCheck(const Field& field);
    /// A widget of the caller between the fields, with a label above when not empty.
    void addWidget(QWidget* widget, const QString& label = {}, bool half = false);

    void setChoices(const QString& column, const Choices& choices);
    void setSuggestions(const QString& column, const QStringList& suggestions);

    /// Saves what is pending of the previous record, then shows this one; an empty id disables the form.
    void setRecord(const QString& recordId);
    const QString& recordId() const { return m_recordId; }
    /// Shows the stored values again; a field with unsaved typing keeps it.
    void refresh();
    /// Saves pending typing now. False when a value was refused (it stays, with its message).
    bool flush();

    QStringList columns() const;
    /// The field stays readable and can be copied from. reason: shown as tooltip. In a base that is open for
    /// reading only, all fields are so.
    void setFieldReadOnly(const QString& column, bool readOnly, const QString& reason = {});
    void setFieldVisible(const QString& column, bool visible);
    /// A message under the field from a rule; empty removes it.
    void setFieldError(const QString& column, const QString& message);
    QWidget* editor(const QString& column) const; ///< Null when unknown.
    void focusField(const QString& column);

Q_SIGNALS:
    /// After a value was stored.
    void saved(const QString& column);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// A field, a section title or a widget of the caller, in the order added.
    struct Item {
        QWidget* widget;
        FormField* field;
        bool half;
        bool shown;
    };

    void addItem(QWidget* widget, FormField* field, bool half);
    void addField(const Field& field, FieldAdapter adapter);
    FormField* find(const QString& column) const;
    void touch(const QString& column, bool atOnce);
    bool commit(FormField& field);
    bool revertRefused();
    /// What cannot follow to another record, in the user's own words.
    void tellWhatIsGivenUp();
    QString showRefused();
    void applyReadOnly(FormField& field);
    void rebuildLayout();

    Session& m_session;
    QString m_table;
    QString m_recordId;
    Reader m_reader;
    Writer m_writer;
    QGridLayout* m_grid;
    std::vector<Item> m_items;
    bool m_twoColumns = true;
    bool m_stale = false;
    bool m_layoutStale = false;
};

} // namespace isegorie::ui
