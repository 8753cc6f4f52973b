// What an empty list or page shows instead of nothing: what belongs here and what to do first.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace isegorie::ui {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    /// icon: name of a resources/icons/ui file.
    explicit EmptyState(const QString& icon, const QString& title, const QString& text,
                        QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text);
    /// A button that triggers the action and follows its text and state; the first added is the primary one.
    QPushButton* addAction(QAction* action);
    /// Anything else below the buttons (recent files…).
    void addWidget(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_column;
    QWidget* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QVBoxLayout* m_buttons;
    QVBoxLayout* m_extra;
};

} // namespace isegorie::ui
