#include "ui/consultation/PlanVotesVue.h"

#include "ui/shell/Theme.h"

#include <QPainter>

#include <array>

namespace isegorie::ui {

namespace {

constexpr int kShapes = 5;

consultation::StylePlanVotes planStyle() {
    consultation::StylePlanVotes style;
    style.petit = Theme::font(FontRole::Small);
    style.nom = Theme::font(FontRole::Heading);
    style.fond = Theme::color(Token::Surface);
    style.encre = Theme::color(Token::Text);
    style.discret = Theme::color(Token::TextMuted);
    style.trait = Theme::color(Token::Border);
    style.personne = Theme::color(Token::BorderStrong);
    constexpr int kHues = 6; // that the theme has
    for (int i = 0; i < kHues; ++i)
        style.groupes.push_back(Theme::seriesColor(i));
    return style;
}

} // namespace

QString signeDeGroupe(int groupe) {
    static const std::array<QString, kShapes> signs{QStringLiteral("●"), QStringLiteral("■"),
                                                    QStringLiteral("▲"), QStringLiteral("◆"),
                                                    QStringLiteral("✚")};
    return groupe < 0 ? QStringLiteral("·") : signs.at(size_t(groupe % kShapes));
}

void dessinerMarque(QPainter& painter, const QPointF& centre, double rayon, int groupe) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(planStyle().teinte(groupe));
    consultation::peindreMarque(painter, centre, rayon, groupe);
}

PlanVotesVue::PlanVotesVue(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PlanVotesVue::setResultat(const std::shared_ptr<const consultation::ResultatVotes>& resultat) {
    m_plan = resultat ? consultation::PlanVotesDessin(*resultat) : consultation::PlanVotesDessin();
    m_group = -1;
    setAccessibleName(tr("Plan des votants : %1").arg(m_plan.dit()));
    update();
}

void PlanVotesVue::setGroupe(int groupe) {
    m_group = groupe;
    update();
}

void PlanVotesVue::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_plan.peindre(painter, rect(), planStyle(), m_group);
}

} // namespace isegorie::ui
