#include "ui/tableau/ConsommationCard.h"

#include "ui/shell/EmptyState.h"
#include "ui/shell/RowsModel.h"

#include <QGraphicsLayout>
#include <QVBoxLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>

#include <algorithm>
#include <cmath>
#include <set>

namespace isegorie::ui {

namespace {

constexpr int kMostRows = 6;   ///< More of them scroll.
constexpr int kRest = 3;       ///< Column of what is left.
constexpr double kEuros = 100; // cents: the chart draws, the table says the exact amounts

/// "Lot 1", with its year when a lot has several periods.
QString lotName(const marche::ConsommationLot& lot, bool withYear) {
    return withYear ? ConsommationCard::tr("Lot %1 (%2)").arg(lot.lot).arg(lot.debut.year())
                    : ConsommationCard::tr("Lot %1").arg(lot.lot);
}

bool severalPeriods(const QList<marche::ConsommationLot>& lots) {
    std::set<int> numbers;
    return std::any_of(lots.begin(), lots.end(),
                       [&numbers](const auto& lot) { return !numbers.insert(lot.lot).second; });
}

QBarSet* makeSet(const QString& name, const QColor& color, const QColor& edge) {
    auto* set = new QBarSet(name);
    set->setColor(color);
    set->setBorderColor(edge);
    return set;
}

Tone toneOf(int dixMilliemes) {
    return dixMilliemes >= 10'000 ? Tone::Danger : dixMilliemes >= 8'000 ? Tone::Warning : Tone::Neutral;
}

/// 1, 2 or 5 times a power of ten, so that four steps are enough.
double niceStep(double most) {
    const double rough = std::max(most, 1.0) / 4;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    const double lead = rough / power;
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

QString shortAmount(double euros) {
    const QLocale locale;
    if (euros >= 1'000'000)
        return ConsommationCard::tr("%1 M€").arg(locale.toString(euros / 1'000'000, 'g', 3));
    if (euros >= 1'000)
        return ConsommationCard::tr("%1 k€").arg(locale.toString(euros / 1'000, 'g', 3));
    return ConsommationCard::tr("%1 €").arg(locale.toString(euros, 'g', 3));
}

/// Qt's own axis of values cannot write "200 k€": its format goes through Latin-1, and knows no thousands.
QCategoryAxis* moneyAxis(double most) {
    auto* axis = new QCategoryAxis;
    const double step = niceStep(most);
    axis->setStartValue(0);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    double value = 0;
    for (; value < most + step * 0.999; value += step)
        axis->append(shortAmount(value), value);
    axis->setRange(0, value - step);
    return axis;
}

void dress(QAbstractAxis* axis) {
    axis->setLabelsFont(Theme::font(FontRole::Small));
    axis->setLabelsColor(Theme::color(Token::Text));
    axis->setLinePenColor(Theme::color(Token::BorderStrong));
    axis->setGridLineColor(Theme::color(Token::Border));
}

/// Stacked bars of one lot a row, and their two axes.
QHorizontalStackedBarSeries* addBars(QChart* chart, const QList<QBarSet*>& sets, const QStringList& names,
                                     double most) {
    auto* series = new QHorizontalStackedBarSeries;
    series->append(sets);
    series->setBarWidth(0.55);
    chart->addSeries(series);
    auto* lots = new QBarCategoryAxis;
    lots->append(names);
    auto* money = moneyAxis(most);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(lots), static_cast<QAbstractAxis*>(money)})
        dress(axis);
    chart->addAxis(lots, Qt::AlignLeft);
    chart->addAxis(money, Qt::AlignBottom);
    series->attachAxis(lots);
    series->attachAxis(money);
    return series;
}

} // namespace

ConsommationCard::ConsommationCard(QWidget* parent)
    : Card(tr("Commandé par lot"), parent),
      m_parts(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_view(new QChartView(this)),
      m_model(
          new RowsModel({tr("Lot"), tr("Commandé HT"), tr("Maximum HT"), tr("Reste HT"), tr("Part")}, this)),
      m_table(new DataTable(tr("Commandé par lot"), this)),
      m_empty(new EmptyState(QStringLiteral("contract"), tr("Aucun lot"),
                             tr("Décrivez l’accord-cadre et ses lots : leur maximum se suivra ici."), this)) {
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus); // the table beside says the same to the keyboard
    m_view->setMinimumHeight(150);
    m_view->chart()->setBackgroundVisible(false);
    m_view->chart()->setMargins(QMargins(0, 0, Theme::space(3), 0)); // the last label is centred on its line
    m_view->chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_table->setSource(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnHidden(kRest, true); // at hand in the menu of the head
    connect(m_table, &DataTable::activatedId, this, &ConsommationCard::opened);
    body()->addWidget(m_empty, 1);
    m_parts->setSpacing(Theme::space());
    m_parts->addWidget(m_view, 1);
    m_parts->addWidget(m_table, 0);
    body()->addLayout(m_parts, 1);
    m_empty->hide(); // until something is known
    connect(&Theme::instance(), &Theme::changed, this, &ConsommationCard::drawChart);
}

void ConsommationCard::setSideBySide(bool beside) {
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setStretchFactor(m_table, beside ? 1 : 0);
    m_parts->setAlignment(m_table, beside ? Qt::AlignTop : Qt::Alignment());
}

QChart* ConsommationCard::chart() const {
    return m_view->chart();
}

void ConsommationCard::setConsommation(const QList<marche::ConsommationLot>& lots) {
    m_lots = lots;
    m_empty->setVisible(lots.isEmpty());
    m_view->setVisible(!lots.isEmpty());
    m_table->setVisible(!lots.isEmpty());
    fillTable();
    drawChart();
}

void ConsommationCard::fillTable() {
    const bool years = severalPeriods(m_lots);
    const auto money = [](base::Montant amount) {
        return RowCell{amount.texte(), amount.centimes(), {}, {}, true};
    };
    const auto share = [](const marche::ConsommationLot& lot) {
        RowCell cell{tr("%1 %").arg(QLocale().toString(lot.dixMilliemes / 100.0, 'f', 1)), lot.dixMilliemes};
        cell.figure = true;
        if (const Tone tone = toneOf(lot.dixMilliemes); tone != Tone::Neutral)
            cell.tone = tone;
        return cell;
    };
    QList<TableRow> rows;
    for (const marche::ConsommationLot& lot : m_lots)
        rows.append({lot.lotId,
                     {{lotName(lot, years), lot.lot * 10'000 + lot.debut.year()},
                      money(lot.commande),
                      money(lot.maximum),
                      money(lot.reste),
                      share(lot)}});
    m_model->setRows(rows);
    m_table->setVisibleRows(std::min<int>(kMostRows, static_cast<int>(rows.size())));
}

void ConsommationCard::drawChart() {
    QChart* chart = m_view->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* axis : chart->axes()) {
        chart->removeAxis(axis);
        delete axis;
    }
    if (m_lots.isEmpty())
        return;
    auto* ordered = makeSet(tr("Commandé HT"), Theme::color(Token::Accent), Theme::color(Token::Accent));
    ordered->setSelectedColor(Theme::softTextColor(Tone::Warning));
    auto* left = makeSet(tr("Reste jusqu’au maximum"), Theme::color(Token::NeutralSoft),
                         Theme::color(Token::BorderStrong));
    const bool years = severalPeriods(m_lots);
    QStringList names;
    double most = 0;
    QStringList spoken;
    for (const auto& lot : m_lots) {
        // Bars are drawn from the bottom: the first lot goes last.
        names.prepend(lotName(lot, years));
        ordered->insert(0, static_cast<double>(lot.commande.centimes()) / kEuros);
        left->insert(0, static_cast<double>(std::max<qint64>(0, lot.reste.centimes())) / kEuros);
        most = std::max(most, static_cast<double>(std::max(lot.maximum, lot.commande).centimes()) / kEuros);
        spoken.append(tr("%1 : %2 sur %3").arg(names.first(), lot.commande.texte(), lot.maximum.texte()));
    }
    for (qsizetype i = 0; i < m_lots.size(); ++i)
        if (toneOf(m_lots.at(i).dixMilliemes) != Tone::Neutral)
            ordered->selectBar(static_cast<int>(m_lots.size() - 1 - i));
    const auto* series = addBars(chart, {ordered, left}, names, most);
    connect(series, &QAbstractBarSeries::clicked, this, [this](int index) {
        const qsizetype lot = m_lots.size() - 1 - index;
        if (lot >= 0 && lot < m_lots.size())
            Q_EMIT opened(m_lots.at(lot).lotId);
    });
    chart->legend()->setAlignment(Qt::AlignTop);
    chart->legend()->setFont(Theme::font(FontRole::Small));
    chart->legend()->setLabelColor(Theme::color(Token::Text));
    m_view->setBackgroundBrush(Theme::color(Token::Surface));
    m_view->setAccessibleName(tr("Commandé par lot : %1").arg(spoken.join(QStringLiteral(" ; "))));
}

} // namespace isegorie::ui
