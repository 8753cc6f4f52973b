// A finding or an error where it belongs, instead of a message box. Hidden while it has nothing to say.
#pragma once

#include "core/base/Constat.h"
#include "core/base/Erreur.h"
#include "ui/shell/Theme.h"

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace isegorie::ui {

Tone toneOf(base::Constat::Niveau niveau);

class InlineMessage : public QFrame {
    Q_OBJECT
public:
    explicit InlineMessage(QWidget* parent = nullptr);

    void setMessage(Tone tone, const QString& text); ///< Empty text hides.
    void setErreur(const base::Erreur& erreur);      ///< Message and mend.
    /// The worst first, one line each; hides when empty.
    void setConstats(const base::Constats& constats);
    void clear();

    /// A button at the right ("Restaurer…"); removed by clear(). The caller connects it.
    QPushButton* addButton(const QString& text, bool primary = false);
    void setClosable(bool closable);

    QString text() const;
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void setTexts(Tone tone, const QString& text, const QString& detail);
    void applyColors();

    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_detail;
    QBoxLayout* m_content; ///< Texts, and the buttons beside or below them.
    QHBoxLayout* m_buttons;
    QPushButton* m_close;
    Tone m_tone = Tone::Info;
};

/// A column of InlineMessages, one for each finding, that keeps its widgets between updates.
class ConstatList : public QWidget {
    Q_OBJECT
public:
    explicit ConstatList(QWidget* parent = nullptr);
    void setConstats(const base::Constats& constats);

private:
    QVBoxLayout* m_layout;
    QList<InlineMessage*> m_messages;
};

} // namespace isegorie::ui
