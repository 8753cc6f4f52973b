#include "core/consultation/VotesDessin.h"

#include "core/consultation/Comptes.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/Tris.h"
#include "core/documents/ChartImage.h"
#include "core/documents/DrawingFile.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace isegorie::consultation {

namespace {

constexpr int kShapes = 5;
constexpr double kRadius = 3.5;
constexpr QSizeF kDrawn(640, 400); ///< In a report.

StylePlanVotes styleOf(const documents::ChartStyle& from) {
    StylePlanVotes style;
    style.petit = QFont(from.font.family());
    style.petit.setPixelSize(11);
    style.nom = style.petit;
    style.nom.setPixelSize(15);
    style.nom.setWeight(QFont::DemiBold);
    style.fond = from.paper;
    style.encre = from.ink;
    style.discret = from.muted;
    style.trait = from.grid;
    style.personne = from.grid;
    style.groupes = from.hues;
    return style;
}

} // namespace

void peindreMarque(QPainter& painter, const QPointF& centre, double rayon, int groupe) {
    const double r = rayon;
    switch (groupe < 0 ? -1 : groupe % kShapes) {
    case 1:
        painter.drawRect(QRectF(centre - QPointF(r * 0.9, r * 0.9), QSizeF(r * 1.8, r * 1.8)));
        break;
    case 2:
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - r * 1.2},
                                      {centre.x() + r * 1.15, centre.y() + r * 0.9},
                                      {centre.x() - r * 1.15, centre.y() + r * 0.9}});
        break;
    case 3:
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - r * 1.3},
                                      {centre.x() + r * 1.3, centre.y()},
                                      {centre.x(), centre.y() + r * 1.3},
                                      {centre.x() - r * 1.3, centre.y()}});
        break;
    case 4:
        painter.drawRect(QRectF(centre - QPointF(r * 1.2, r * 0.4), QSizeF(r * 2.4, r * 0.8)));
        painter.drawRect(QRectF(centre - QPointF(r * 0.4, r * 1.2), QSizeF(r * 0.8, r * 2.4)));
        break;
    case -1:
        painter.drawEllipse(centre, r * 0.5, r * 0.5);
        break;
    default:
        painter.drawEllipse(centre, r, r);
    }
}

QColor StylePlanVotes::teinte(int groupe) const {
    return groupe < 0 || groupes.empty() ? personne : groupes[size_t(groupe) % groupes.size()];
}

PlanVotesDessin::PlanVotesDessin(const ResultatVotes& resultat)
    : m_variances(resultat.analyse.axes.variances) {
    const auto& axes = resultat.analyse.axes;
    m_points.reserve(axes.x.size());
    for (size_t i = 0; i < axes.x.size(); ++i)
        m_points.push_back({{axes.x[i], axes.y[i]}, resultat.analyse.groupes[i]});
    for (const GroupeAnalyse& group : resultat.groupes) {
        m_names << group.nom;
        m_sizes.push_back(group.effectif);
    }
    for (const Point& one : m_points)
        m_bounds |= QRectF(one.place, QSizeF(1e-9, 1e-9));
    // Small groups over large ones, and nobody's below.
    std::stable_sort(m_points.begin(), m_points.end(),
                     [](const Point& a, const Point& b) { return a.groupe < b.groupe; });
}

QString PlanVotesDessin::dit() const {
    QStringList said;
    for (qsizetype group = 0; group < m_names.size(); ++group)
        said << Consultation::tr("groupe %1, %2")
                    .arg(m_names.at(group), compte(m_sizes[size_t(group)], Nom::Votants));
    return said.join(QStringLiteral(" ; "));
}

/// The same unit on both axes: distances are compared by eye.
QPointF PlanVotesDessin::placeOf(const QPointF& point, const QRectF& frame) const {
    const double unit = std::min(frame.width() / std::max(1e-9, m_bounds.width()),
                                 frame.height() / std::max(1e-9, m_bounds.height()));
    const QPointF gap = point - m_bounds.center();
    return {frame.center().x() + gap.x() * unit, frame.center().y() - gap.y() * unit};
}

void PlanVotesDessin::axes(QPainter& painter, const QRectF& area, const QRectF& frame,
                           const StylePlanVotes& style) const {
    const QPointF origin = placeOf({0, 0}, frame);
    painter.setPen(style.trait);
    painter.drawLine(QPointF(area.left(), origin.y()), QPointF(area.right(), origin.y()));
    painter.drawLine(QPointF(origin.x(), area.top()), QPointF(origin.x(), area.bottom()));
    painter.setFont(style.petit);
    painter.setPen(style.discret);
    const QRectF inside = area.adjusted(6, 4, -6, -4);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom,
                     Consultation::tr("Axe 1 : %1").arg(pourcentage(m_variances[0])));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop,
                     Consultation::tr("Axe 2 : %1").arg(pourcentage(m_variances[1])));
}

/// Each name over the middle of its group, on a ground that keeps it readable.
void PlanVotesDessin::names(QPainter& painter, const QRectF& frame, const StylePlanVotes& style) const {
    const QFontMetricsF metrics(style.nom);
    for (int group = 0; group < int(m_names.size()); ++group) {
        QPointF sum;
        int count = 0;
        for (const Point& one : m_points)
            if (one.groupe == group) {
                sum += one.place;
                ++count;
            }
        if (count == 0)
            continue;
        const QPointF at = placeOf(sum / count, frame);
        const QString& name = m_names.at(group);
        const QSizeF size(metrics.horizontalAdvance(name) + 16, metrics.height() + 4);
        const QRectF label(at - QPointF(size.width() / 2, size.height() / 2), size);
        painter.setPen(QPen(style.teinte(group), 2));
        painter.setBrush(style.fond);
        painter.drawRoundedRect(label, 4, 4);
        painter.setFont(style.nom);
        painter.setPen(style.encre);
        painter.drawText(label, Qt::AlignCenter, name);
    }
}

void PlanVotesDessin::peindre(QPainter& painter, const QRectF& cadre, const StylePlanVotes& style,
                              int groupe) const {
    constexpr double kBack = 0.2;
    painter.fillRect(cadre, style.fond);
    painter.setPen(style.trait);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cadre.adjusted(0.5, 0.5, -0.5, -0.5));
    const QRectF frame = cadre.adjusted(18, 24, -18, -24);
    if (m_points.empty() || frame.width() < 20 || frame.height() < 20)
        return;
    axes(painter, cadre, frame, style);
    for (const Point& one : m_points) {
        // Pages for archives know no transparency: a thin edge parts marks that lie over each other.
        painter.setOpacity(groupe < 0 || one.groupe == groupe ? 1 : kBack);
        painter.setPen(QPen(style.fond, 0.6));
        painter.setBrush(style.teinte(one.groupe));
        peindreMarque(painter, placeOf(one.place, frame), kRadius, one.groupe);
    }
    painter.setOpacity(1);
    names(painter, frame, style);
}

documents::Chart graphiqueVotes(const ResultatVotes& resultat) {
    documents::Chart chart;
    const auto plane = std::make_shared<const PlanVotesDessin>(resultat);
    if (plane->points() == 0)
        return chart;
    chart.kind = documents::Chart::Kind::Drawing;
    chart.drawing.size = kDrawn;
    chart.drawing.spoken = Consultation::tr("Plan des votants : %1").arg(plane->dit());
    chart.drawing.paint = [plane](QPainter& painter, const documents::ChartStyle& style) {
        plane->peindre(painter, {QPointF(0, 0), kDrawn}, styleOf(style));
    };
    return chart;
}

base::Status ecrirePlanVotes(const ResultatVotes& resultat, const QString& chemin) {
    const PlanVotesDessin plane(resultat);
    if (plane.points() == 0)
        return base::echec(base::Erreur::refus(QStringLiteral("votes.plan-vide"),
                                               Consultation::tr("Ces votes ne donnent pas de plan.")));
    const auto theme = documents::PdfTheme::load();
    if (!theme)
        return base::echec(theme.error());
    const StylePlanVotes style = styleOf(documents::chartStyle(*theme));
    const QString title = Consultation::tr("Plan des votants, %1").arg(resultat.source.titre);
    const QString mention = mentionRepresentativite();
    const double wide = std::max(kDrawn.width(), QFontMetricsF(style.petit).horizontalAdvance(mention) + 48);
    const QRectF plan(24, 44, wide - 48, kDrawn.height());
    const QRectF page(0, 0, wide, plan.bottom() + 40);
    return documents::writeDrawing(
        {title, plane.dit(), page,
         [&](QPainter& painter) {
             painter.fillRect(page, style.fond);
             plane.peindre(painter, plan, style);
             painter.setFont(style.nom);
             painter.setPen(style.encre);
             painter.drawText(page.adjusted(24, 12, -24, 0), Qt::AlignLeft | Qt::AlignTop, title);
             painter.setFont(style.petit);
             painter.setPen(style.discret);
             painter.drawText(page.adjusted(24, 0, -24, -22), Qt::AlignLeft | Qt::AlignBottom, plane.dit());
             painter.drawText(page.adjusted(24, 0, -24, -8), Qt::AlignLeft | Qt::AlignBottom, mention);
         }},
        chemin);
}

} // namespace isegorie::consultation
