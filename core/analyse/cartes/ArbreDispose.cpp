#include "core/analyse/cartes/ArbreDispose.h"

#include <algorithm>
#include <limits>

namespace isegorie::analyse {

namespace {

/// What a subtree takes of each column, from its root on, relative to the top of its root.
struct Contour {
    std::vector<double> hauts, bas;

    void lower(double by) {
        for (double& one : hauts)
            one += by;
        for (double& one : bas)
            one += by;
    }
};

/// How far down the next subtree must go to stay clear of those above it.
double clearance(const Contour& above, const Contour& next, double gap) {
    double shift = -std::numeric_limits<double>::infinity();
    for (std::size_t column = 0; column < std::min(above.bas.size(), next.hauts.size()); ++column)
        shift = std::max(shift, above.bas[column] + (column == 0 ? gap : 2 * gap) - next.hauts[column]);
    return shift;
}

void join(Contour& above, const Contour& next) {
    for (std::size_t column = 0; column < next.bas.size(); ++column) {
        if (column < above.bas.size()) {
            above.bas[column] = next.bas[column];
            continue;
        }
        above.hauts.push_back(next.hauts[column]);
        above.bas.push_back(next.bas[column]);
    }
}

class Disposition {
public:
    Disposition(const std::vector<NoeudPlan>& boxes, double gap) : m_boxes(boxes), m_gap(gap) {
        m_children.resize(boxes.size());
        m_contours.resize(boxes.size());
        m_offsets.assign(boxes.size(), 0);
        for (std::size_t i = 0; i < boxes.size(); ++i)
            (boxes[i].parent < 0 ? m_roots : m_children[std::size_t(boxes[i].parent)]).push_back(i);
    }

    ArbreDispose lay() {
        ArbreDispose result;
        for (std::size_t i = m_boxes.size(); i > 0; --i) // children come after their parents
            place(i - 1);
        stack(m_roots, 2 * m_gap);
        result.places.resize(m_boxes.size());
        double top = std::numeric_limits<double>::infinity();
        double bottom = -top;
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            PlaceNoeud& one = result.places[i];
            one.haut = m_offsets[i];
            if (m_boxes[i].parent >= 0) {
                const PlaceNoeud& above = result.places[std::size_t(m_boxes[i].parent)];
                one.haut += above.haut;
                one.colonne = above.colonne + 1;
            }
            result.colonnes = std::max(result.colonnes, one.colonne + 1);
            top = std::min(top, one.haut);
            bottom = std::max(bottom, one.haut + m_boxes[i].hauteur);
        }
        for (PlaceNoeud& one : result.places)
            one.haut -= top;
        result.hauteur = m_boxes.empty() ? 0 : bottom - top;
        return result;
    }

private:
    /// Subtrees below each other, their offsets from the first one's top; what they take together.
    Contour stack(const std::vector<std::size_t>& boxes, double gap) {
        Contour all;
        for (const std::size_t box : boxes) {
            Contour& next = m_contours[box];
            const double shift = all.bas.empty() ? 0 : clearance(all, next, gap);
            m_offsets[box] = shift;
            next.lower(shift);
            join(all, next);
            next = {};
        }
        return all;
    }

    void place(std::size_t box) {
        const std::vector<std::size_t>& children = m_children[box];
        const double height = m_boxes[box].hauteur;
        Contour all = stack(children, m_gap);
        if (!children.empty()) {
            const auto middle = [this](std::size_t child) {
                return m_offsets[child] + m_boxes[child].hauteur / 2;
            };
            const double rise = (middle(children.front()) + middle(children.back())) / 2 - height / 2;
            for (const std::size_t child : children)
                m_offsets[child] -= rise;
            all.lower(-rise);
        }
        all.hauts.insert(all.hauts.begin(), 0);
        all.bas.insert(all.bas.begin(), height);
        m_contours[box] = std::move(all);
    }

    const std::vector<NoeudPlan>& m_boxes;
    double m_gap;
    std::vector<std::size_t> m_roots;
    std::vector<std::vector<std::size_t>> m_children;
    std::vector<Contour> m_contours;
    std::vector<double> m_offsets; ///< From the top of the parent; of a root, from the first one's.
};

} // namespace

ArbreDispose disposerArbre(const std::vector<NoeudPlan>& boites, double ecart) {
    return Disposition(boites, ecart).lay();
}

} // namespace isegorie::analyse
