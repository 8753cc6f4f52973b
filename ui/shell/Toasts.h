// Short messages at the bottom: they say what happened, never take the focus and cover no field.
#pragma once

#include "ui/shell/Theme.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace isegorie::ui {

class Toast : public QFrame {
    Q_OBJECT
public:
    Toast(Tone tone, const QString& text, QWidget* parent);
    /// A button at the right; the toast closes after it.
    QPushButton* setAction(const QString& text);
    QString text() const;
    Tone tone() const { return m_tone; }
    /// Closes by itself after this time, counted again when the pointer leaves it.
    void hideAfter(int milliseconds);

Q_SIGNALS:
    void triggered();
    void dismissed();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    QLabel* m_text;
    QPushButton* m_action;
    QTimer m_timer;
};

/// The stack of toasts over a widget.
class Toasts : public QWidget {
    Q_OBJECT
public:
    explicit Toasts(QWidget* host);

    /// Danger stays until closed, the others eight seconds at most.
    Toast* show(Tone tone, const QString& text);
    /// What an edit did, with « Annuler »; replaces the one before.
    Toast* showEdit(const QString& libelle);
    void hideEdit();
    /// Errors of the page that is left.
    void hideErrors();
    QList<Toast*> toasts() const { return m_toasts; }

Q_SIGNALS:
    void undoRequested();
    /// Height that the stack takes from the bottom of its widget; 0 while it is empty.
    void heightChanged(int height);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void remove(Toast* toast);
    void place();

    QList<Toast*> m_toasts;
    QVBoxLayout* m_layout;
    Toast* m_edit = nullptr;
};

} // namespace isegorie::ui
