#include "ui/concertation/MonthView.h"

#include "ui/concertation/MonthModel.h"
#include "ui/shell/Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

constexpr int kShown = 2; ///< Items written in a cell; the others are counted.

class DayDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setClipRect(option.rect);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, Theme::color(selected ? Token::AccentSoft : Token::Surface));
        painter->setPen(Theme::color(Token::Border));
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect inside = option.rect.adjusted(5, 3, -5, -3);
        paintNumber(*painter, inside, index);
        paintItems(*painter, inside, index);
        if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(Theme::color(Token::Focus), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        Q_UNUSED(option)
        Q_UNUSED(index)
        const int line = QFontMetrics(Theme::font(FontRole::Small)).height();
        return {72, line * (kShown + 2) + 10};
    }

private:
    static void paintNumber(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        painter.setFont(Theme::font(FontRole::Small));
        const QFontMetrics metrics(painter.font());
        const QRect number(rect.left(), rect.top(), metrics.horizontalAdvance(QStringLiteral("00")) + 8,
                           metrics.height() + 2);
        const bool today = index.data(MonthModel::TodayRole).toBool();
        if (today) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Theme::color(Token::Accent));
            painter.drawRoundedRect(number, 3, 3);
        }
        const bool inMonth = index.data(MonthModel::InMonthRole).toBool();
        painter.setPen(Theme::color(today ? Token::AccentText : inMonth ? Token::Text : Token::TextMuted));
        painter.drawText(number, Qt::AlignCenter, index.data().toString());
    }

    static void paintItems(QPainter& painter, const QRect& rect, const QModelIndex& index) {
        const auto* model = static_cast<const MonthModel*>(index.model());
        const QList<AgendaItem> items = model->itemsOf(model->dateOf(index));
        const QFontMetrics metrics(painter.font());
        int top = rect.top() + metrics.height() + 4;
        for (qsizetype i = 0; i < items.size() && i < kShown; ++i, top += metrics.height()) {
            const AgendaItem& item = items.at(i);
            const QString mark =
                item.kind == AgendaItem::Kind::Jalon ? QStringLiteral("◆ ") : QStringLiteral("● ");
            painter.setPen(Theme::color(item.enRetard ? Token::DangerSoftText : Token::Text));
            painter.drawText(QRect(rect.left(), top, rect.width(), metrics.height()), Qt::AlignVCenter,
                             metrics.elidedText(mark + item.titre, Qt::ElideRight, rect.width()));
        }
        if (items.size() > kShown) {
            painter.setPen(Theme::color(Token::TextMuted));
            painter.drawText(QRect(rect.left(), top, rect.width(), metrics.height()), Qt::AlignVCenter,
                             MonthView::tr("+ %1").arg(items.size() - kShown));
        }
    }
};

QPushButton* stepButton(const QString& icon, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(parent);
    Theme::setRole(button, "quiet");
    button->setIcon(Theme::icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MonthView::MonthView(QWidget* parent)
    : QWidget(parent),
      m_model(new MonthModel(this)),
      m_table(new QTableView(this)),
      m_title(new QLabel(this)) {
    auto* previous = stepButton(QStringLiteral("chevron-left"), tr("Mois précédent"), this);
    auto* next = stepButton(QStringLiteral("chevron-right"), tr("Mois suivant"), this);
    auto* now = new QPushButton(tr("Aujourd’hui"), this);
    Theme::setRole(now, "quiet");
    now->setAccessibleName(now->text());
    now->setToolTip(tr("Revenir au mois courant"));
    Theme::setRole(m_title, "strong");
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(previous);
    head->addWidget(next);
    head->addWidget(m_title, 1);
    head->addWidget(now);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space() / 2);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);

    m_table->setAccessibleName(tr("Calendrier du mois"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new DayDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setMinimumSectionSize(DayDelegate().sizeHint({}, {}).height());
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &MonthView::activateDay);
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(now, &QPushButton::clicked, this, [this] { showDay(m_today); });
    connect(&Theme::instance(), &Theme::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void MonthView::setContent(const QList<AgendaItem>& items, QDate today) {
    const bool first = !m_today.isValid();
    m_today = today;
    m_model->setItems(items, today);
    if (first)
        showDay(today);
}

void MonthView::showDay(QDate day) {
    setMonth(day);
    m_table->setCurrentIndex(m_model->indexOf(day));
}

QDate MonthView::currentDay() const {
    return m_model->dateOf(m_table->currentIndex());
}

void MonthView::setMonth(QDate day) {
    m_model->setMonth(day);
    const QString name = QLocale().standaloneMonthName(day.month());
    m_title->setText(QStringLiteral("%1 %2").arg(name.left(1).toUpper() + name.mid(1)).arg(day.year()));
}

void MonthView::step(int months) {
    const QDate day = currentDay().isValid() ? currentDay() : m_model->month();
    showDay(QDate(m_model->month().addMonths(months).year(), m_model->month().addMonths(months).month(),
                  std::min(day.day(), m_model->month().addMonths(months).daysInMonth())));
}

void MonthView::activateDay() {
    const QList<AgendaItem> items = m_model->itemsOf(currentDay());
    if (items.isEmpty())
        return;
    const auto last = std::find_if(items.begin(), items.end(),
                                   [this](const AgendaItem& item) { return item.id == m_lastId; });
    const bool more = last != items.end() && last + 1 != items.end();
    m_lastId = more ? (last + 1)->id : items.first().id;
    Q_EMIT activatedId(m_lastId);
}

bool MonthView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activateDay();
        return true;
    case Qt::Key_PageUp:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(1);
        return true;
    default:
        return false;
    }
}

} // namespace isegorie::ui
