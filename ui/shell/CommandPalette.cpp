#include "ui/shell/CommandPalette.h"

#include "ui/shell/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kWidth = 620;
constexpr int kListHeight = 380;
constexpr int kRow = 40;
constexpr int kTwoLineRow = 52;
constexpr int kIcon = 18;

/// Icon, title, quieter second line, and the shortcut at the right.
class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool two = !index.data(PaletteModel::SubtitleRole).toString().isEmpty();
        return {option.rect.width(), two ? kTwoLineRow : kRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(Theme::color(Token::AccentSoft));
            painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), 4, 4);
        }
        QRect rect = option.rect.adjusted(16, 4, -16, -4);
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(rect.left(), rect.center().y() - kIcon / 2 + 1, kIcon, kIcon));
        rect.setLeft(rect.left() + kIcon + 12);
        rect.setRight(rect.right() - paintShortcut(*painter, rect, index) - 8);
        paintTexts(*painter, rect, index);
        painter->restore();
    }

private:
    static int paintShortcut(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
        if (shortcut.isEmpty())
            return 0;
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(Theme::color(Token::TextMuted));
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        return painter.fontMetrics().horizontalAdvance(shortcut);
    }
    static void paintTexts(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        const QString subtitle = index.data(PaletteModel::SubtitleRole).toString();
        const bool two = !subtitle.isEmpty();
        const QRect first = two ? QRect(rect.left(), rect.top(), rect.width(), rect.height() / 2) : rect;
        painter.setFont(Theme::font(FontRole::Body));
        painter.setPen(Theme::color(Token::Text));
        painter.drawText(
            first, Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));
        if (!two)
            return;
        painter.setFont(Theme::font(FontRole::Small));
        painter.setPen(Theme::color(Token::TextMuted));
        painter.drawText(rect.adjusted(0, rect.height() / 2, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(subtitle, Qt::ElideRight, rect.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QWidget(parent),
      m_model(new PaletteModel(this)),
      m_box(new QFrame(this)),
      m_input(new QLineEdit(m_box)),
      m_list(new QListView(m_box)),
      m_none(new QLabel(m_box)) {
    m_box->setObjectName(QStringLiteral("CommandPalette"));
    setAccessibleName(tr("Palette de commandes"));
    m_input->setPlaceholderText(tr("Que voulez-vous faire ou ouvrir ?"));
    m_input->setAccessibleName(tr("Commande, concertation, UO ou bon de commande"));
    m_input->installEventFilter(this);
    m_list->setAccessibleName(tr("Commandes et fiches trouvées"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setText(tr("Rien ne correspond. Essayez d’autres lettres : l’ordre compte, les accents non."));
    m_none->setWordWrap(true);
    m_none->setContentsMargins(16, 12, 16, 12);
    Theme::setRole(m_none, "muted");
    auto* layout = new QVBoxLayout(m_box);
    layout->setContentsMargins(4, 4, 4, 8);
    layout->setSpacing(4);
    layout->addWidget(m_input);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 1);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::follow);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    parent->installEventFilter(this);
    hide();
}

void CommandPalette::open(const QList<QAction*>& actions, const QList<Page*>& pages) {
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_model->setSources(actions, pages);
    m_input->clear();
    follow({});
    place();
    raise();
    show();
    m_input->setFocus();
}

void CommandPalette::close() {
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus();
}

void CommandPalette::place() {
    setGeometry(parentWidget()->rect());
    const int boxWidth = std::min(kWidth, width() - Theme::space(4));
    const int boxHeight = std::min(kListHeight + 60, height() - Theme::space(8));
    m_box->setGeometry((width() - boxWidth) / 2, Theme::space(8), boxWidth, boxHeight);
}

void CommandPalette::follow(const QString& text) {
    m_model->setQuery(text);
    const bool any = m_model->rowCount() > 0;
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::move(int step) {
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = (m_list->currentIndex().row() + step + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::choose(int row) {
    const QPointer<QAction> action = m_model->action(row);
    const PaletteEntry record = m_model->record(row);
    if (!action && record.pageKey.isEmpty())
        return;
    close();
    if (action)
        action->trigger();
    else
        Q_EMIT recordChosen(record.pageKey, record.recordId);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void CommandPalette::mousePressEvent(QMouseEvent* event) {
    Q_UNUSED(event)
    close();
}

void CommandPalette::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    QColor veil = Theme::color(Token::Text, false);
    veil.setAlphaF(Theme::instance().isDark() ? 0.55F : 0.25F);
    painter.fillRect(rect(), veil);
}

} // namespace isegorie::ui
