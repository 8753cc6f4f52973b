#include "ui/shell/FormField.h"

#include "core/base/Typographie.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kDelayMs = 600;
// Someone who never pauses must not lose more than this to a power cut; below the two seconds within which
// the undo stack takes the pieces of one typing together.
constexpr int kLongestDelayMs = 1500;

void restyle(QWidget* widget) {
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // it asks the sheet when it is first shown
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

FormField::FormField(const RecordForm::Field& field, FieldAdapter adapter, QWidget* parent)
    : QWidget(parent), m_field(field), m_adapter(std::move(adapter)), m_error(new QLabel(this)) {
    if (!m_adapter.focusTarget)
        m_adapter.focusTarget = m_adapter.editor;
    buildLayout();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FormField::due);
    m_adapter.focusTarget->installEventFilter(this);
    if (m_adapter.focusTarget != m_adapter.editor)
        m_adapter.editor->installEventFilter(this);
}

void FormField::buildLayout() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (m_adapter.labelled) {
        auto* row = new QHBoxLayout;
        row->setSpacing(4);
        auto* label = new QLabel(m_field.label, this);
        label->setWordWrap(true);
        label->setBuddy(m_adapter.focusTarget);
        Theme::setRole(label, "strong");
        row->addWidget(label, m_field.required ? 0 : 1);
        if (m_field.required) {
            auto* mark = new QLabel(QStringLiteral("*"), this);
            mark->setToolTip(tr("Champ obligatoire"));
            mark->setAccessibleName(tr("Champ obligatoire"));
            Theme::setRole(mark, "error");
            row->addWidget(mark, 1);
        }
        layout->addLayout(row);
    }
    layout->addWidget(m_adapter.editor);
    if (!m_field.help.isEmpty()) {
        auto* help = new QLabel(m_field.help, this);
        help->setWordWrap(true);
        Theme::setRole(help, "small");
        layout->addWidget(help);
    }
    m_error->setWordWrap(true);
    m_error->hide();
    Theme::setRole(m_error, "error");
    layout->addWidget(m_error);
    layout->addStretch();
    m_adapter.focusTarget->setAccessibleName(m_field.label);
    m_adapter.focusTarget->setAccessibleDescription(m_field.help);
    m_adapter.editor->setAccessibleName(m_field.label);
}

void FormField::touch(bool atOnce) {
    if (m_displaying)
        return;
    if (!m_dirty) {
        m_dirty = true;
        m_dirtySince.start();
    }
    m_refused = false;
    if (atOnce) {
        m_timer.stop();
        Q_EMIT due();
        return;
    }
    const int left = int(std::max<qint64>(0, kLongestDelayMs - m_dirtySince.elapsed()));
    m_timer.start(std::min(kDelayMs, left));
}

base::Result<QVariant> FormField::value() const {
    auto result = m_adapter.read();
    const bool empty = result && (result->isNull() || result->toString().trimmed().isEmpty());
    if (empty && m_field.required)
        return base::echec(base::Erreur::saisie(QStringLiteral("champ.obligatoire"),
                                                tr("« %1 » doit être rempli.").arg(m_field.label)));
    return result;
}

void FormField::focusEditor() {
    m_adapter.focusTarget->setFocus(Qt::OtherFocusReason);
}

bool FormField::hasEditorFocus() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == m_adapter.focusTarget || m_adapter.editor->isAncestorOf(focus));
}

void FormField::display(const QVariant& value) {
    m_displaying = true;
    m_adapter.show(value);
    m_displaying = false;
}

void FormField::showStored(const QVariant& stored) {
    if (m_dirty)
        return;
    const auto shown = m_adapter.read();
    const bool same = stored == m_stored && shown && *shown == stored;
    m_stored = stored;
    if (!same)
        display(stored);
}

void FormField::beginCommit() {
    m_timer.stop();
}

void FormField::endCommit(const QVariant& stored) {
    m_dirty = false;
    m_refused = false;
    m_stored = stored;
    setError({});
    // What the domain made of the text ("trimmed") is shown once the user has left it.
    if (!hasEditorFocus())
        display(stored);
}

void FormField::refuse(const base::Erreur& erreur) {
    m_refused = true;
    setError(base::typographie(erreur.texte()));
}

void FormField::revert() {
    m_timer.stop();
    m_dirty = false;
    m_refused = false;
    setError({});
    display(m_stored);
}

void FormField::setError(const QString& message) {
    m_error->setText(message);
    m_error->setVisible(!message.isEmpty());
    m_adapter.focusTarget->setAccessibleDescription(message.isEmpty() ? m_field.help : message);
    const bool invalid = !message.isEmpty();
    if (m_adapter.focusTarget->property("invalid").toBool() == invalid)
        return;
    m_adapter.focusTarget->setProperty("invalid", invalid);
    restyle(m_adapter.focusTarget);
}

QString FormField::error() const {
    return m_error->text();
}

void FormField::setReadOnly(bool readOnly, const QString& reason) {
    m_adapter.setReadOnly(readOnly);
    restyle(m_adapter.focusTarget); // the sheet asks for the property
    m_adapter.editor->setToolTip(readOnly ? reason : QString());
}

bool FormField::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::FocusOut:
        if (m_dirty) {
            m_timer.stop();
            Q_EMIT due();
        } else {
            showStored(m_stored);
        }
        break;
    case QEvent::ShortcutOverride: {
        // One undo for the whole application: the editor's own would only know its own keys.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) ||
            (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier)) {
            event->ignore();
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace isegorie::ui
