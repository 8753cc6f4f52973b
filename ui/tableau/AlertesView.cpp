#include "ui/tableau/AlertesView.h"

#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/TableDelegate.h"
#include "ui/tableau/AlertesModel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace isegorie::ui {

using namespace concertation;

namespace {

/// Alerts on two lines, groups on one. The tree asks for the height of every row, and there are thousands:
/// nothing is measured for it but the two fonts, once.
class RowDelegate : public TableDelegate {
public:
    using TableDelegate::TableDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        Q_UNUSED(option)
        return {0, index.parent().isValid() ? m_first + m_second : m_first};
    }
    int widthOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
        return TableDelegate::sizeHint(option, index).width();
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        if (!index.parent().isValid())
            painter->fillRect(option.rect, Theme::color(Token::SurfaceAlt));
        TableDelegate::paint(painter, option, index);
    }

private:
    int m_first = QFontMetrics(Theme::font(FontRole::Body)).height() + 14;
    int m_second = QFontMetrics(Theme::font(FontRole::Small)).height();
};

} // namespace

AlertesView::AlertesView(QWidget* parent)
    : QTreeView(parent),
      m_model(new AlertesModel(this)),
      m_empty(new EmptyState(QStringLiteral("success"), tr("Rien ne presse"),
                             tr("Aucune échéance dans les trente jours, aucun retard, aucun blocage. Ce que "
                                "signale un recrutement se lit sur sa fiche."),
                             viewport())) {
    setAccessibleName(tr("Alertes"));
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setHeaderHidden(true);
    setMinimumHeight(150);
    setRootIsDecorated(false);
    setIndentation(0);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(AlertesModel::Quoi, QHeaderView::Stretch);
    header()->setSectionResizeMode(AlertesModel::Quand, QHeaderView::Fixed);
    m_empty->hide(); // until something is known
    connect(this, &QTreeView::doubleClicked, this, &AlertesView::open);
}

void AlertesView::setAlertes(const QList<Alerte>& alertes) {
    const QString current = currentIndex().siblingAtColumn(0).data(TableRole::Id).toString();
    m_model->setAlertes(alertes);
    expandAll();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto* delegate = static_cast<const RowDelegate*>(itemDelegate());
    int width = 0;
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QModelIndex parent = m_model->index(group, 0);
        setFirstColumnSpanned(group, {}, true);
        // The first and the last have the longest delays.
        for (const int row : {0, m_model->rowCount(parent) - 1})
            width =
                std::max(width, delegate->widthOf(option, m_model->index(row, AlertesModel::Quand, parent)));
    }
    header()->resizeSection(AlertesModel::Quand, width);
    m_empty->setVisible(alertes.isEmpty());
    if (current.isEmpty()) {
        if (!alertes.isEmpty()) // the most urgent is at hand
            setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
        return;
    }
    const QModelIndexList found = m_model->match(m_model->index(0, 0), TableRole::Id, current, 1,
                                                 Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        setCurrentIndex(found.first());
}

void AlertesView::showGroup(Urgence urgence) {
    const QModelIndex group = m_model->groupOf(urgence);
    if (!group.isValid())
        return;
    setCurrentIndex(m_model->index(0, 0, group));
    scrollTo(group, PositionAtTop);
    setFocus(Qt::OtherFocusReason);
}

void AlertesView::open(const QModelIndex& index) {
    if (const Alerte* alerte = m_model->alerte(index))
        Q_EMIT opened(alerte->echeance);
    else if (index.isValid())
        setExpanded(index, !isExpanded(index));
}

void AlertesView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex().siblingAtColumn(0));
        return;
    }
    QTreeView::keyPressEvent(event);
}

void AlertesView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

} // namespace isegorie::ui
