// What is known of a record, as lines « caption: text »; lines without text take no room.
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace isegorie::ui {

class CatalogueFaits : public QWidget {
    Q_OBJECT
public:
    /// One line for each caption, in this order.
    explicit CatalogueFaits(const QStringList& captions, QWidget* parent = nullptr);
    void setText(int line, const QString& text);
    QString text(int line) const;

private:
    struct Line {
        QLabel* caption;
        QLabel* text;
    };
    QList<Line> m_lines;
};

} // namespace isegorie::ui
