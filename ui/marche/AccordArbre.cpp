#include "ui/marche/AccordArbre.h"

#include "ui/marche/AccordModel.h"
#include "ui/marche/ConsommationBarre.h"
#include "ui/shell/TableDelegate.h"

#include <QKeyEvent>
#include <QPainter>

namespace isegorie::ui {

namespace {

constexpr int kBarWidth = 64;
constexpr int kBarHeight = 8;
constexpr int kMargin = 10;

/// Two lines, and for a lot the bar of what is ordered at the right of the second.
class NodeDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        TableDelegate::paint(painter, option, index);
        const QVariant part = index.data(AccordModel::PartRole);
        if (!part.isValid())
            return;
        const QFontMetrics small(Theme::font(FontRole::Small));
        const QRectF bar(option.rect.right() - kMargin - kBarWidth,
                         option.rect.center().y() + small.height() / 2.0 - kBarHeight / 2.0 + 3, kBarWidth,
                         kBarHeight);
        paintBarre(*painter, bar, {part.toInt(), 0, Tone(index.data(AccordModel::ToneRole).toInt())});
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int lines = QFontMetrics(Theme::font(FontRole::Body)).height() +
                          QFontMetrics(Theme::font(FontRole::Small)).height();
        return {TableDelegate::sizeHint(option, index).width(), lines + 20};
    }
};

} // namespace

AccordArbre::AccordArbre(QWidget* parent) : QTreeView(parent), m_model(new AccordModel(this)) {
    setModel(m_model);
    setItemDelegate(new NodeDelegate(this));
    setAccessibleName(tr("Accords-cadres, lots et titulaires"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(Theme::space(2));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setExpandsOnDoubleClick(false);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(this, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT activatedId(currentId()); });
}

void AccordArbre::setContenu(const MarcheLu& lu) {
    const QString id = currentId();
    const QString above = currentIndex().parent().data(TableRole::Id).toString();
    m_holding = true;
    m_model->setContenu(lu);
    // What was removed leaves its place to what it belonged to.
    if (!selectId(id) && !selectId(above) && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    m_holding = false;
    announce();
}

QString AccordArbre::currentId() const {
    return currentIndex().data(TableRole::Id).toString();
}

bool AccordArbre::selectId(const QString& id) {
    const QModelIndex index = m_model->find(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void AccordArbre::announce() {
    if (m_holding || currentId() == m_announced)
        return;
    m_announced = currentId();
    Q_EMIT currentIdChanged(m_announced);
}

void AccordArbre::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    announce();
}

void AccordArbre::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT activatedId(currentId());
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace isegorie::ui
