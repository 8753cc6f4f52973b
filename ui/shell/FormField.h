// One labelled editor of a RecordForm: label above, help and refusal below, and when its value is due.
#pragma once

#include "core/base/Erreur.h"
#include "ui/shell/RecordForm.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <functional>

class QLabel;

namespace isegorie::ui {

/// How a FormField talks to its editor, whatever its kind.
struct FieldAdapter {
    QWidget* editor = nullptr;
    QWidget* focusTarget = nullptr; ///< Takes the keys; the editor itself for most.
    std::function<base::Result<QVariant>()> read;
    std::function<void(const QVariant&)> show;
    std::function<void(bool)> setReadOnly;
    bool labelled = true; ///< A check box carries its own label.
};

class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const RecordForm::Field& field, FieldAdapter adapter, QWidget* parent);

    const QString& column() const { return m_field.column; }
    const QString& label() const { return m_field.label; }
    QWidget* editor() const { return m_adapter.editor; }
    // Not a focus proxy: the field comes after its editor in the Tab order, and would send Tab back to it.
    void focusEditor();

    /// The user changed something: due in 600 ms, or at once.
    void touch(bool atOnce);
    bool isDirty() const { return m_dirty; }
    bool isRefused() const { return m_dirty && m_refused; }

    /// The value in the editor; refuses what cannot be read, and emptiness where it is required.
    base::Result<QVariant> value() const;
    /// The value in the base changed (or not): shown unless the user is typing here.
    void showStored(const QVariant& stored);
    const QVariant& stored() const { return m_stored; }
    void beginCommit();
    void endCommit(const QVariant& stored);
    void refuse(const base::Erreur& erreur);
    /// Gives the typing up and shows the stored value.
    void revert();

    void setError(const QString& message);
    QString error() const; ///< What is said below the editor.
    void setReadOnly(bool readOnly, const QString& reason);
    void setOwnReadOnly(bool readOnly, const QString& reason) {
        m_ownReadOnly = readOnly;
        m_readOnlyReason = reason;
    }
    bool ownReadOnly() const { return m_ownReadOnly; }
    const QString& readOnlyReason() const { return m_readOnlyReason; }

Q_SIGNALS:
    void due();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildLayout();
    bool hasEditorFocus() const;
    void display(const QVariant& value);

    RecordForm::Field m_field;
    FieldAdapter m_adapter;
    QLabel* m_error;
    QVariant m_stored;
    QTimer m_timer;
    QElapsedTimer m_dirtySince;
    bool m_dirty = false;
    bool m_refused = false;
    bool m_displaying = false;
    bool m_ownReadOnly = false;
    QString m_readOnlyReason;
};

} // namespace isegorie::ui
