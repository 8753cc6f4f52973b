// Editors that Qt does not have: French dates that may be empty, amounts, text that grows, search.
#pragma once

#include "core/base/Montant.h"

#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimer>
#include <QWidget>

#include <optional>

class QToolButton;

namespace isegorie::ui {

/// A date as text (3/12/2026, 3.12.26, 2026-12-03) with a calendar button (Alt+Down). Empty is a value.
class DateField : public QWidget {
    Q_OBJECT
public:
    explicit DateField(QWidget* parent = nullptr);
    void setDate(QDate date); ///< An invalid date empties the field.
    QDate date() const;       ///< Invalid when empty or unreadable.
    /// Whether the text is empty or a date.
    bool isAcceptable() const;
    void setReadOnly(bool readOnly);
    QLineEdit* lineEdit() const { return m_edit; }

Q_SIGNALS:
    void edited();                ///< At each key of the user.
    void dateChanged(QDate date); ///< When the user leaves the field or picks a day, and the date differs.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showCalendar();
    void pick(QDate date);
    void finish();

    QLineEdit* m_edit;
    QToolButton* m_button;
    QDate m_last;
};

/// Plain text that takes the height of its content. Tab leaves it.
class GrowingTextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingTextEdit(int minimumLines = 2, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void adjust();
    int heightForLines(int lines) const;
    int m_minimumLines;
};

/// An amount in euros. The text is normalised ("1 234,56 €") when the focus leaves.
class AmountField : public QLineEdit {
    Q_OBJECT
public:
    explicit AmountField(QWidget* parent = nullptr);
    void setAmount(std::optional<base::Montant> amount);
    /// No value when the field is empty; an Erreur when it cannot be read.
    base::Result<std::optional<base::Montant>> amount() const;
};

/// An integer that may be absent: empty text.
class OptionalSpinBox : public QSpinBox {
    Q_OBJECT
public:
    OptionalSpinBox(int minimum, int maximum, QWidget* parent = nullptr);
    void setOptional(std::optional<int> value);
    std::optional<int> optional() const;

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& input, int& position) const override;

private:
    bool isBlank(const QString& text) const;
};

/// Search with an icon, a clear button and a short delay; Escape empties it.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// placeholder: what it searches ("Rechercher une concertation"); also its accessible name.
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);

Q_SIGNALS:
    void searched(const QString& text); ///< 120 ms after the last key, at once on Return and when emptied.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QTimer m_delay;
};

} // namespace isegorie::ui
