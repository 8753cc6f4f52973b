#include "ui/marche/ConsommationBarre.h"

#include "ui/marche/BonAffichage.h"
#include "ui/marche/MarcheLu.h"
#include "ui/shell/Badge.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

namespace {

constexpr int kWhole = 10'000;
constexpr int kBarHeight = 12;
constexpr int kCellBarWidth = 72;

QColor colorOf(Tone tone) {
    switch (tone) {
    case Tone::Danger:
        return Theme::color(Token::Danger);
    case Tone::Warning:
        return Theme::softTextColor(Tone::Warning);
    default:
        return Theme::color(Token::Accent);
    }
}

} // namespace

void paintBarre(QPainter& painter, const QRectF& rect, const BarreConsommation& barre) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = rect.height() / 2;
    const auto width = [&rect](int share) { return rect.width() * std::clamp(share, 0, kWhole) / kWhole; };
    const auto draw = [&](double length, const QBrush& brush) {
        painter.setBrush(brush);
        painter.drawRoundedRect(
            QRectF(rect.left(), rect.top(), std::max(rect.height(), length), rect.height()), radius, radius);
    };
    painter.setPen(Theme::color(Token::BorderStrong));
    painter.setBrush(Theme::color(Token::SurfaceAlt));
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(Qt::NoPen);
    if (barre.preparation > 0)
        draw(width(barre.commande + barre.preparation), Theme::color(Token::BorderStrong));
    if (barre.commande > 0)
        draw(width(barre.commande), colorOf(barre.tone));
    painter.restore();
}

void BarreDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    TableDelegate::initStyleOption(option, index);
    option->text.clear(); // drawn beside the bar
}

void BarreDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    // A tone would draw the text as a pill: the bar carries it.
    QStyleOptionViewItem cell = option;
    TableDelegate::initStyleOption(&cell, index);
    TableDelegate::paint(painter, option, index);
    const int left = option.rect.left() + 10;
    const QVariant tone = index.data(TableRole::Tone);
    paintBarre(*painter, QRectF(left, option.rect.center().y() - 4, kCellBarWidth, 8),
               {index.data(TableRole::Sort).toInt(), 0, tone.isValid() ? Tone(tone.toInt()) : Tone::Info});
    painter->setFont(cell.font);
    painter->setPen(Theme::color(Token::Text));
    painter->drawText(option.rect.adjusted(kCellBarWidth + 20, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      cell.text);
}

QSize BarreDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    return {kCellBarWidth + 40 + metrics.horizontalAdvance(index.data().toString()), metrics.height() + 16};
}

class ConsommationBarre::Barre : public QWidget {
public:
    explicit Barre(QWidget* parent) : QWidget(parent) { setFixedHeight(kBarHeight); }
    void set(const BarreConsommation& barre) {
        m_value = barre;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        Q_UNUSED(event)
        QPainter painter(this);
        paintBarre(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_value);
    }

private:
    BarreConsommation m_value;
};

ConsommationBarre::ConsommationBarre(QWidget* parent)
    : QWidget(parent),
      m_barre(new Barre(this)),
      m_commande(new QLabel(this)),
      m_maximum(makeLabel({}, "muted", this)),
      m_part(new Badge({}, Tone::Info, this)) {
    Theme::setRole(m_commande, "figure");
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::space());
    head->addWidget(m_commande);
    head->addWidget(m_maximum, 1, Qt::AlignBottom);
    head->addWidget(m_part, 0, Qt::AlignVCenter);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space());
    const QStringList captions{tr("Commandé HT"), tr("En préparation"), tr("Reste HT"),
                               tr("Livré HT"),    tr("Facturé HT"),     tr("Payé HT")};
    for (const QString& caption : captions) {
        const int place = int(m_figures.size());
        auto* cell = new QVBoxLayout;
        cell->setSpacing(2);
        cell->addWidget(makeLabel(caption, "muted", this));
        m_figures.append(makeLabel({}, "strong", this));
        m_figures.last()->setAccessibleName(caption);
        cell->addWidget(m_figures.last());
        grid->addLayout(cell, place / 3, place % 3);
        grid->setColumnStretch(place % 3, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addLayout(head);
    column->addWidget(m_barre);
    column->addSpacing(Theme::space() / 2);
    column->addLayout(grid);
    m_barre->setAccessibleName(tr("Commandé sur le maximum du lot"));
}

void ConsommationBarre::setConsommation(const marche::ConsommationLot& lot) {
    const Tone tone = lot.constats.isEmpty() ? Tone::Info : toneOf(lot.constats.first().niveau);
    m_commande->setText(montantTexte(lot.commande));
    m_maximum->setText(tr("commandés sur un maximum de %1 HT, en %n bon(s)", nullptr, lot.bons)
                           .arg(montantTexte(lot.maximum)));
    m_part->set(consommationTexte(lot.dixMilliemes), tone);
    m_barre->set({lot.dixMilliemes, marche::partDuMaximum(lot.enPreparation, lot.maximum), tone});
    setFigures(0, {montantTexte(lot.commande), montantTexte(lot.enPreparation), montantTexte(lot.reste)});
    if (std::exchange(m_lotId, lot.lotId) != lot.lotId)
        setFigures(3, QStringList(3, QStringLiteral("…")));
    m_barre->setAccessibleDescription(
        tr("%1 sur %2 HT, soit %3")
            .arg(montantTexte(lot.commande), montantTexte(lot.maximum), consommationTexte(lot.dixMilliemes)));
}

void ConsommationBarre::setSuivi(const marche::ConsommationLot& lot) {
    setFigures(3, {montantTexte(lot.livre), montantTexte(lot.facture), montantTexte(lot.paye)});
}

void ConsommationBarre::setFigures(int from, const QStringList& texts) {
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_figures.at(from + i)->setText(texts.at(i));
}

QString ConsommationBarre::figure(int place) const {
    return m_figures.value(place) ? m_figures.at(place)->text() : QString();
}

} // namespace isegorie::ui
