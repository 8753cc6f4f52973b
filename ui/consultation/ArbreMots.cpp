#include "ui/consultation/ArbreMots.h"

#include "core/consultation/Comptes.h"
#include "ui/shell/Theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace isegorie::ui {

using consultation::compte;
using consultation::Nom;

namespace {

constexpr double kMargin = 12;

QRectF rectOf(const analyse::Boite& box) {
    return {box.x - box.largeur / 2 + kMargin, box.y - box.hauteur / 2 + kMargin, box.largeur, box.hauteur};
}

} // namespace

ArbreMots::ArbreMots(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        layOut();
        update();
    });
}

void ArbreMots::setLiens(const consultation::LiensMots& liens) {
    const analyse::Similitude& found = liens.similitude;
    m_words.clear();
    m_links.clear();
    std::vector<int> places(size_t(liens.lemmes.size()), -1);
    for (size_t i = 0; i < found.formes.size(); ++i) {
        places[size_t(found.formes[i])] = int(i);
        m_words.push_back({liens.lemmes.at(found.formes[i]), found.effectifs[i], {}});
    }
    for (const analyse::Lien& one : found.arbre)
        m_links.push_back({places[size_t(one.forme1)], places[size_t(one.forme2)], one.ensemble, one.indice});
    layOut();
    setAccessibleName(tr("Arbre des liens entre les mots : %1").arg(mots().join(QStringLiteral(", "))));
    update();
}

void ArbreMots::layOut() {
    int most = 1;
    for (const Mot& one : m_words)
        most = std::max(most, one.textes);
    m_boxes.clear();
    for (Mot& one : m_words) {
        constexpr double kGrowth = 0.8; // the most used word is that much larger
        one.police = Theme::font(FontRole::Small);
        one.police.setPointSizeF(one.police.pointSizeF() *
                                 (1 + kGrowth * std::sqrt(double(one.textes) / most)));
        const QFontMetricsF metrics(one.police);
        m_boxes.push_back({metrics.horizontalAdvance(one.lemme) + 10, metrics.height() + 2});
    }
    std::vector<std::pair<int, int>> links;
    for (const Trait& one : m_links)
        links.emplace_back(one.a, one.b);
    analyse::disposerForet(m_boxes, links, 6);
    QRectF bounds;
    for (const analyse::Boite& one : m_boxes)
        bounds |= rectOf(one);
    m_size = QSizeF(bounds.right() + kMargin, bounds.bottom() + kMargin).toSize();
    setMinimumSize(m_size);
    updateGeometry();
}

void ArbreMots::setMot(const QString& lemme) {
    if (std::exchange(m_chosen, lemme) != lemme)
        update();
}

QStringList ArbreMots::mots() const {
    QStringList all;
    for (const Mot& one : m_words)
        all << one.lemme;
    return all;
}

QRectF ArbreMots::cadre(const QString& lemme) const {
    for (size_t i = 0; i < m_words.size(); ++i)
        if (m_words[i].lemme == lemme)
            return rectOf(m_boxes[i]);
    return {};
}

void ArbreMots::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Theme::color(Token::Surface));
    double strongest = 0;
    for (const Trait& one : m_links)
        strongest = std::max(strongest, one.indice);
    for (const Trait& one : m_links) {
        const bool own = m_words[size_t(one.a)].lemme == m_chosen || m_words[size_t(one.b)].lemme == m_chosen;
        painter.setPen(QPen(Theme::color(own ? Token::Accent : Token::BorderStrong),
                            1 + 4 * (strongest > 0 ? one.indice / strongest : 0), Qt::SolidLine,
                            Qt::RoundCap));
        painter.drawLine(rectOf(m_boxes[size_t(one.a)]).center(), rectOf(m_boxes[size_t(one.b)]).center());
    }
    for (size_t i = 0; i < m_words.size(); ++i) {
        const bool own = m_words[i].lemme == m_chosen;
        const QRectF frame = rectOf(m_boxes[i]);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(own ? Token::Accent : Token::Surface));
        painter.drawRoundedRect(frame, 4, 4);
        painter.setPen(Theme::color(own ? Token::AccentText : Token::Text));
        painter.setFont(m_words[i].police);
        painter.drawText(frame, Qt::AlignCenter, m_words[i].lemme);
    }
}

int ArbreMots::at(const QPointF& place) const {
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (rectOf(m_boxes[i]).contains(place))
            return int(i);
    return -1;
}

void ArbreMots::mousePressEvent(QMouseEvent* event) {
    if (const int word = at(event->position()); word >= 0)
        Q_EMIT motChoisi(m_words[size_t(word)].lemme);
}

bool ArbreMots::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int word = at(help->pos());
    if (word < 0) {
        QToolTip::hideText();
        return true;
    }
    const QLocale locale;
    QStringList lines{
        tr("« %1 » : %2")
            .arg(m_words[size_t(word)].lemme, compte(m_words[size_t(word)].textes, Nom::Contributions))};
    for (const Trait& one : m_links)
        if (one.a == word || one.b == word)
            lines << tr("avec « %1 » : %2")
                         .arg(m_words[size_t(one.a == word ? one.b : one.a)].lemme,
                              locale.toString(one.ensemble));
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace isegorie::ui
