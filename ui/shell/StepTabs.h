// Tabs that are the steps of one job: each has its command in the palette, the first ten their Alt and digit,
// and where they do not all fit a menu lists them.
#pragma once

#include <QStringList>
#include <QTabWidget>

class QPushButton;

namespace isegorie::ui {

class StepTabs : public QTabWidget {
    Q_OBJECT
public:
    /// name: for screen readers.
    explicit StepTabs(const QString& name, QWidget* parent = nullptr);

    /// Parent for the pages (ui/shell/Nesting.h).
    QWidget* pages();
    /// actionName: object name of the command that goes there, added to the parent.
    int addStep(QWidget* page, const QString& title, const QString& actionName);
    /// Shown beside the title; 0 takes them away.
    void setWarnings(int index, int count);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void tabInserted(int index) override;

private:
    void goTo(int index);
    void updateMenu();
    QStringList m_titles;
    QPushButton* m_all;
};

} // namespace isegorie::ui
