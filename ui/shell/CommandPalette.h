// Ctrl+K: type a few letters of a command or a record, Return does or opens it.
#pragma once

#include "ui/shell/PaletteModel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace isegorie::ui {

/// Covers its parent while open, so that a click beside it closes it.
class CommandPalette : public QWidget {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* parent);

    void open(const QList<QAction*>& actions, const QList<Page*>& pages);
    void close();
    PaletteModel& model() const { return *m_model; }
    QLineEdit* input() const { return m_input; }

Q_SIGNALS:
    void recordChosen(const QString& pageKey, const QString& recordId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(const QString& text);
    void move(int step);
    void choose(int row);
    void place();

    PaletteModel* m_model;
    QFrame* m_box;
    QLineEdit* m_input;
    QListView* m_list;
    QLabel* m_none;
    QPointer<QWidget> m_focusBefore;
};

} // namespace isegorie::ui
