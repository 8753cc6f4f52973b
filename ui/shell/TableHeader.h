// The head of every table: texts stand exactly over their cells, whatever side these are on, and the sort
// arrow moves none of them.
#pragma once

#include <QHeaderView>

namespace isegorie::ui {

class TableHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit TableHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QString textOf(int section) const;
    bool isRight(int section) const;
};

} // namespace isegorie::ui
