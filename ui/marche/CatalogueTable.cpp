#include "ui/marche/CatalogueTable.h"

#include "ui/marche/CatalogueModel.h"
#include "ui/shell/TableDelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTextLayout>

namespace isegorie::ui {

namespace {

constexpr int kMargin = 10;
constexpr int kTitlePadding = 14;
constexpr int kRowPadding = 12;

QFont titleFont(CatalogueModel::Titre titre) {
    return Theme::font(titre == CatalogueModel::Titre::Lot ? FontRole::Heading : FontRole::Strong);
}

/// Codes, and the titles that run over all columns.
class CodeDelegate : public TableDelegate {
public:
    CodeDelegate(const CatalogueModel* model, DataTable* table)
        : TableDelegate(table), m_model(model), m_table(table) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const CatalogueModel::Titre titre = m_model->titre(m_table->toSource(index).row());
        if (titre == CatalogueModel::Titre::Aucun)
            return TableDelegate::paint(painter, option, index);
        const bool lot = titre == CatalogueModel::Titre::Lot;
        painter->save();
        painter->fillRect(option.rect, Theme::color(lot ? Token::Surface : Token::SurfaceAlt));
        painter->setPen(Theme::color(Token::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->setFont(titleFont(titre));
        painter->setPen(Theme::color(Token::Text));
        const QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool title = m_model->titre(m_table->toSource(index).row()) != CatalogueModel::Titre::Aucun;
        return title ? QSize() : TableDelegate::sizeHint(option, index); // the codes decide the width
    }

private:
    const CatalogueModel* m_model;
    DataTable* m_table;
};

/// Labels on two lines. What tells neighbours apart stands at their end: the second line is cut at its start.
class LabelDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        TableDelegate::paint(painter, option, index);
        const QString text = index.data().toString();
        if (text.isEmpty())
            return;
        const QRect rect = option.rect.adjusted(kMargin, 0, -kMargin, 0);
        painter->save();
        painter->setClipRect(option.rect);
        painter->setFont(option.font);
        painter->setPen(Theme::color(Token::Text));
        drawLines(*painter, rect, text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {200, TableDelegate::sizeHint(option, index).height()};
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        TableDelegate::initStyleOption(option, index);
        option->text.clear(); // drawn above
    }

private:
    static void drawLines(QPainter& painter, const QRect& rect, const QString& text) {
        const QFontMetrics metrics = painter.fontMetrics();
        QTextLayout layout(text, painter.font());
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(rect.width());
        const int first = line.textLength();
        layout.endLayout();
        const QString rest = text.mid(first).trimmed();
        const int lines = rest.isEmpty() ? 1 : 2;
        int y = rect.center().y() - lines * metrics.lineSpacing() / 2 + metrics.ascent() + 1;
        painter.drawText(rect.left(), y, text.left(first).trimmed());
        y += metrics.lineSpacing();
        if (lines == 2)
            painter.drawText(rect.left(), y, metrics.elidedText(rest, Qt::ElideLeft, rect.width()));
    }
};

} // namespace

CatalogueTable::CatalogueTable(CatalogueModel* model, QWidget* parent)
    : DataTable(tr("Catalogue des UO"), parent), m_model(model) {
    setStretchColumn(CatalogueModel::Libelle);
    setSource(model);
    setItemDelegateForColumn(CatalogueModel::Code, new CodeDelegate(model, this));
    setItemDelegateForColumn(CatalogueModel::Libelle, new LabelDelegate(this));
    connect(model, &QAbstractItemModel::modelReset, this, &CatalogueTable::spread);
    connect(QTableView::model(), &QAbstractItemModel::layoutChanged, this, &CatalogueTable::spread);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &CatalogueTable::follow);
}

void CatalogueTable::follow(int column, Qt::SortOrder order) {
    m_model->setGrouped(column < 0 || (column == CatalogueModel::Code && order == Qt::AscendingOrder));
}

void CatalogueTable::setCompact(bool compact) {
    for (const int column : {CatalogueModel::Unite, CatalogueModel::Plafond})
        setColumnHidden(column, compact);
}

void CatalogueTable::selectFirst() {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = fromSource(m_model->index(row, 0));
        if (m_model->titre(row) == CatalogueModel::Titre::Aucun && index.isValid())
            return setCurrentIndex(index);
    }
}

void CatalogueTable::changeEvent(QEvent* event) {
    DataTable::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        spread();
}

void CatalogueTable::spread() {
    verticalHeader()->setDefaultSectionSize(2 * QFontMetrics(Theme::font(FontRole::Body)).lineSpacing() +
                                            kRowPadding);
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CatalogueModel::Titre titre = m_model->titre(row);
        if (titre == CatalogueModel::Titre::Aucun)
            continue;
        const int shown = fromSource(m_model->index(row, 0)).row();
        setSpan(shown, 0, 1, CatalogueModel::ColumnCount);
        setRowHeight(shown, QFontMetrics(titleFont(titre)).height() + kTitlePadding);
    }
}

} // namespace isegorie::ui
