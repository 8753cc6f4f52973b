// The lines of a bon on screen: Return edits the quantity, Space or → unfolds why a line is so.
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace isegorie::ui {

class BonLignesModel;

/// Paints labels with their article and other reading, marks cells that can be edited, and lays out the
/// justification of a line.
class BonLignesDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit BonLignesDelegate(QTreeView* view);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    int detailWidth() const;
    void paintLabel(QPainter* painter, const QRect& rect, const QModelIndex& index) const;
    void paintDetail(QPainter* painter, const QRect& rect, const QStringList& parts) const;
    int detailHeight(const QStringList& parts, int width) const;

    QTreeView* m_view;
};

class BonLignesView : public QTreeView {
    Q_OBJECT
public:
    explicit BonLignesView(const QString& name, QWidget* parent = nullptr);

    void setLignes(BonLignesModel* model);
    QString currentLigneId() const;
    /// In the order shown; a justification stands for its line.
    QStringList selectedLigneIds() const;
    void selectLigne(const QString& ligneId);
    void editQuantity();
    void toggleCurrent();

    QSize sizeHint() const override;

protected:
    using QTreeView::edit;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void spanDetails(int first, int last);

    BonLignesModel* m_lignes = nullptr;
};

} // namespace isegorie::ui
