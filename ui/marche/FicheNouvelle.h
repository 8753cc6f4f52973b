// What a new record needs before it exists, asked in the page. Return makes it, Escape gives up; a refusal is
// shown in place.
#pragma once

#include "core/base/Erreur.h"

#include <QDate>
#include <QFrame>
#include <QVariant>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace isegorie::ui {

class AmountField;
class DateField;
class InlineMessage;

class FicheNouvelle : public QFrame {
    Q_OBJECT
public:
    /// Makes the record from the fields; an Erreur keeps the question open.
    using Acte = std::function<base::Status()>;

    explicit FicheNouvelle(QWidget* parent = nullptr);

    /// Empties the panel for another question; add fields next, then ask.
    void begin(const QString& title, const QString& help, const QString& bouton);
    QLineEdit* addText(const QString& label, const QString& placeholder = {});
    DateField* addDate(const QString& label, QDate proposed);
    AmountField* addAmount(const QString& label);
    QComboBox* addChoice(const QString& label, const QList<std::pair<QVariant, QString>>& choices);
    /// A choice, or another text: then currentText() is none of the choices. Nothing is chosen at first.
    QComboBox* addEditableChoice(const QString& label, const QString& placeholder,
                                 const QList<std::pair<QVariant, QString>>& choices);
    /// Anything else under the last field.
    void addWidget(QWidget* widget);
    /// Puts the keyboard into the first field.
    void ask(Acte acte);
    InlineMessage* message() const { return m_message; }

Q_SIGNALS:
    void made();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addField(const QString& label, QWidget* editor, QWidget* focus);
    void confirm();

    Acte m_acte;
    QLabel* m_title;
    QLabel* m_help;
    QWidget* m_fields = nullptr;
    QVBoxLayout* m_column;
    QWidget* m_first = nullptr;
    QWidget* m_last = nullptr;
    InlineMessage* m_message;
    QPushButton* m_make;
    QPushButton* m_give;
};

} // namespace isegorie::ui
