#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonTotaux.h"
#include "ui/shell/InlineMessage.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace isegorie::ui {

/// Shares in ten-thousandths of the maximum.
class BonJauge::Bar : public QWidget {
public:
    using QWidget::QWidget;
    int others = 0;
    int own = 0;
    int alert = 8000;
    Tone tone = Tone::Info;

    QSize sizeHint() const override { return {200, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF track(0, 3, width(), 8);
        painter.setBrush(Theme::color(Token::SurfaceAlt));
        painter.drawRoundedRect(track, 4, 4);
        const auto x = [this](int share) { return width() * std::clamp(share, 0, 10'000) / 10'000.0; };
        painter.setBrush(Theme::color(Token::BorderStrong));
        painter.drawRoundedRect(QRectF(0, 3, x(others), 8), 4, 4);
        painter.setBrush(tone == Tone::Danger    ? Theme::color(Token::Danger)
                         : tone == Tone::Warning ? Theme::softTextColor(Tone::Warning)
                                                 : Theme::color(Token::Accent));
        const double from = x(std::min(others, 9'900));
        const double to = x(others + own);
        if (own > 0)
            painter.drawRoundedRect(QRectF(from, 3, std::max(3.0, to - from), 8), 4, 4);
        painter.setPen(QPen(Theme::color(Token::Text), 1.5));
        painter.drawLine(QPointF(x(alert), 0), QPointF(x(alert), 14));
    }
};

BonJauge::BonJauge(QWidget* parent)
    : QWidget(parent),
      m_bar(new Bar(this)),
      m_caption(makeLabel({}, "strong", this)),
      m_rest(makeLabel({}, "small", this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space() / 2);
    layout->addWidget(m_caption);
    layout->addWidget(m_bar);
    layout->addWidget(m_rest);
    m_bar->setAccessibleName(tr("Consommation du lot"));
    m_bar->setFixedHeight(14);
}

void BonJauge::setShares(int others, int own, int seuilPourCent, const base::Constats& constats) {
    m_bar->show();
    m_bar->others = others;
    m_bar->own = own;
    m_bar->alert = seuilPourCent * 100;
    m_bar->tone = constats.isEmpty() ? Tone::Info : toneOf(constats.first().niveau);
    m_bar->setAccessibleDescription(m_caption->text() + QLatin1Char(' ') + m_rest->text());
    m_bar->update();
}

void BonJauge::setSolde(const marche::SoldeLot& solde, int lot, int seuilPourCent) {
    m_caption->setText(
        tr("%1 : %2 % du maximum, ce bon compris").arg(lotLabel(lot)).arg(solde.dixMilliemes / 100));
    m_rest->setText(solde.reste.centimes() < 0
                        ? tr("Dépassement de %1 sur un maximum de %2 HT")
                              .arg(montantTexte(base::Montant() - solde.reste), montantTexte(solde.maximum))
                        : tr("Reste %1 sur un maximum de %2 HT ; alerte à %3 %")
                              .arg(montantTexte(solde.reste), montantTexte(solde.maximum))
                              .arg(seuilPourCent));
    const qint64 maximum = std::max<qint64>(1, solde.maximum.centimes());
    const int others = int(std::clamp<qint64>(solde.autres.centimes() * 10'000 / maximum, 0, 10'000));
    setShares(others, solde.dixMilliemes - others, seuilPourCent, solde.constats);
}

void BonJauge::setConsommation(const marche::ConsommationLot& lot, int seuilPourCent) {
    m_caption->setText(tr("%1 : %2 % du maximum").arg(lotLongLabel(lot.lot)).arg(lot.dixMilliemes / 100));
    QString rest = tr("%1 HT commandés sur %2 ; reste %3")
                       .arg(montantTexte(lot.commande), montantTexte(lot.maximum), montantTexte(lot.reste));
    if (!lot.enPreparation.isZero())
        rest = tr("%1, dont %2 en préparation").arg(rest, montantTexte(lot.enPreparation));
    m_rest->setText(rest);
    setShares(0, lot.dixMilliemes, seuilPourCent, lot.constats);
}

void BonJauge::clear(const QString& reason) {
    m_bar->hide();
    m_caption->setText(reason);
    m_rest->clear();
}

} // namespace isegorie::ui
