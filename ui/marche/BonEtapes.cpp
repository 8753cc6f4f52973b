#include "ui/marche/BonEtapes.h"

#include "ui/shell/Theme.h"

#include <QPainter>

namespace isegorie::ui {

using marche::StatutBon;

namespace {

constexpr int kDot = 14;
constexpr int kGap = 6;
constexpr int kLink = 18;

QFont stepFont(bool current) {
    QFont font = Theme::font(FontRole::Small);
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

BonEtapes::BonEtapes(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStatut(StatutBon::Brouillon);
}

void BonEtapes::setStatut(StatutBon statut) {
    m_statut = statut;
    const bool cancelled = statut == StatutBon::Annule;
    setAccessibleName(cancelled ? tr("Étape : %1").arg(marche::statutLabel(statut))
                                : tr("Étape %1 sur %2 : %3")
                                      .arg(int(statut) + 1)
                                      .arg(labels().size())
                                      .arg(marche::statutLabel(statut)));
    setToolTip(accessibleName());
    update();
}

QStringList BonEtapes::labels() const {
    QStringList labels;
    for (const StatutBon statut : marche::tousStatuts())
        if (statut != StatutBon::Annule)
            labels << marche::statutLabel(statut);
    return labels;
}

QSize BonEtapes::sizeHint() const {
    const QFontMetrics metrics(stepFont(true));
    int width = 0;
    for (const QString& label : labels())
        width += kDot + kGap + metrics.horizontalAdvance(label) + kLink + 2 * kGap;
    return {width, std::max(kDot + 2, metrics.height()) + 6};
}

QSize BonEtapes::minimumSizeHint() const {
    // Without room only the reached step keeps its name.
    return {6 * (kDot + kLink) + 140, sizeHint().height()};
}

void BonEtapes::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool named = width() >= sizeHint().width() - kLink;
    const bool cancelled = m_statut == StatutBon::Annule;
    const QStringList names = cancelled ? QStringList{marche::statutLabel(m_statut)} : labels();
    const int reached = cancelled ? 0 : int(m_statut);
    const int middle = height() / 2;
    int x = 1;
    for (int step = 0; step < names.size(); ++step) {
        const bool done = step <= reached;
        const QColor color = cancelled ? Theme::color(Token::Danger)
                                       : Theme::color(done ? Token::Accent : Token::BorderStrong);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(done ? QBrush(color) : Qt::NoBrush);
        painter.drawEllipse(QRectF(x, middle - kDot / 2.0, kDot, kDot));
        if (done && step < reached) {
            painter.setPen(QPen(Theme::color(Token::AccentText), 1.6));
            painter.drawPolyline(QPolygonF(
                {QPointF(x + 3.5, middle), QPointF(x + 6, middle + 2.6), QPointF(x + 10.5, middle - 2.8)}));
        }
        x += kDot + kGap;
        if (named || step == reached) {
            painter.setFont(stepFont(step == reached));
            painter.setPen(Theme::color(step == reached ? Token::Text : Token::TextMuted));
            const int textWidth = painter.fontMetrics().horizontalAdvance(names.at(step));
            painter.drawText(QRect(x, 0, textWidth + 2, height()), Qt::AlignVCenter, names.at(step));
            x += textWidth + kGap;
        }
        if (step + 1 < names.size()) {
            painter.setPen(QPen(Theme::color(step < reached ? Token::Accent : Token::Border), 1.5));
            painter.drawLine(x, middle, x + kLink - kGap, middle);
            x += kLink;
        }
    }
}

} // namespace isegorie::ui
