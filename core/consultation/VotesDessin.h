// The voters where their votes put them, as they are drawn on the screen and on paper: a group has its colour
// and its shape, so that nothing rests on colour alone.
#pragma once

#include "core/consultation/VotesBase.h"
#include "core/documents/Chart.h"

class QPainter;

namespace isegorie::consultation {

/// The shape of a group with the brush of the painter; -1: nobody's, a smaller one.
void peindreMarque(QPainter& painter, const QPointF& centre, double rayon, int groupe);

struct StylePlanVotes {
    QFont petit, nom; ///< Of the axes, of the groups.
    QColor fond, encre, discret, trait;
    QColor personne; ///< Of those who have no group.
    std::vector<QColor> groupes;

    QColor teinte(int groupe) const;
};

/// What is drawn of an analysis, kept apart from it.
class PlanVotesDessin {
public:
    PlanVotesDessin() = default;
    explicit PlanVotesDessin(const ResultatVotes& resultat);
    int points() const { return int(m_points.size()); }
    /// « groupe A, 12 votants ; … »
    QString dit() const;
    /// groupe: the others step back; -1: none does, and nothing is seen through.
    void peindre(QPainter& painter, const QRectF& cadre, const StylePlanVotes& style, int groupe = -1) const;

private:
    struct Point {
        QPointF place;
        int groupe = -1;
    };
    QPointF placeOf(const QPointF& point, const QRectF& frame) const;
    void axes(QPainter& painter, const QRectF& area, const QRectF& frame, const StylePlanVotes& style) const;
    void names(QPainter& painter, const QRectF& frame, const StylePlanVotes& style) const;

    std::vector<Point> m_points; ///< Those without group first, below the others.
    QRectF m_bounds;
    QStringList m_names;
    std::vector<long long> m_sizes;
    std::array<double, 2> m_variances{};
};

/// For a report; empty without voters.
documents::Chart graphiqueVotes(const ResultatVotes& resultat);

/// .png, .svg or .pdf. Codes "votes.plan-vide", "dessin.image", "pdf.sans-police".
base::Status ecrirePlanVotes(const ResultatVotes& resultat, const QString& chemin);

} // namespace isegorie::consultation
