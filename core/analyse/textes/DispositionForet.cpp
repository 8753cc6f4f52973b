#include "core/analyse/textes/DispositionForet.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace isegorie::analyse {

namespace {

using Voisins = std::vector<std::vector<int>>;

/// One tree, its boxes from the root on: each after the one it hangs on.
struct Arbre {
    std::vector<int> boites;
    std::vector<int> parents; ///< Of each of `boites`, its place there; -1 for the root.
};

/// Boxes that hang together, by a walk from `racine`.
Arbre walk(const Voisins& neighbours, int racine, std::vector<bool>& seen) {
    Arbre tree{{racine}, {-1}};
    seen[size_t(racine)] = true;
    for (size_t at = 0; at < tree.boites.size(); ++at)
        for (const int next : neighbours[size_t(tree.boites[at])])
            if (!seen[size_t(next)]) {
                seen[size_t(next)] = true;
                tree.boites.push_back(next);
                tree.parents.push_back(int(at));
            }
    return tree;
}

std::vector<Arbre> treesOf(size_t count, const Voisins& neighbours) {
    std::vector<bool> seen(count, false);
    std::vector<Arbre> trees;
    for (int i = 0; i < int(count); ++i) {
        if (seen[size_t(i)])
            continue;
        const Arbre any = walk(neighbours, i, seen);
        std::vector<int> members = any.boites;
        std::sort(members.begin(), members.end());
        const int root = *std::max_element(members.begin(), members.end(), [&](int a, int b) {
            return neighbours[size_t(a)].size() < neighbours[size_t(b)].size();
        });
        std::vector<bool> again(count, false);
        trees.push_back(walk(neighbours, root, again));
    }
    std::stable_sort(trees.begin(), trees.end(),
                     [](const Arbre& a, const Arbre& b) { return a.boites.size() > b.boites.size(); });
    return trees;
}

/// Rings around the root; a branch has as much of its ring as it has leaves.
void placeRadially(const Arbre& tree, std::vector<Boite>& boxes, double step) {
    const size_t count = tree.boites.size();
    std::vector<double> leaves(count, 0);
    for (size_t i = count; i-- > 0;) {
        leaves[i] = std::max(leaves[i], 1.0);
        if (tree.parents[i] >= 0)
            leaves[size_t(tree.parents[i])] += leaves[i];
    }
    struct Secteur {
        double debut = 0, largeur = 2 * std::numbers::pi;
        int anneau = 0;
        double libre = 0; ///< Where the next child begins.
    };
    std::vector<Secteur> sectors(count);
    std::vector<double> below(count, 0); // leaves of the children
    for (size_t i = 1; i < count; ++i)
        below[size_t(tree.parents[i])] += leaves[i];
    for (size_t i = 0; i < count; ++i) {
        Secteur& own = sectors[i];
        if (i > 0) {
            Secteur& parent = sectors[size_t(tree.parents[i])];
            own.debut = parent.libre;
            own.largeur = parent.largeur * leaves[i] / below[size_t(tree.parents[i])];
            own.anneau = parent.anneau + 1;
            parent.libre += own.largeur;
        }
        own.libre = own.debut;
        const double angle = own.debut + own.largeur / 2;
        Boite& box = boxes[size_t(tree.boites[i])];
        box.x = step * own.anneau * std::cos(angle);
        box.y = step * own.anneau * std::sin(angle);
    }
}

/// Pushes a pair apart along the shorter way; false when they did not meet.
bool pushApart(Boite& a, Boite& b, double gap) {
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double overX = (a.largeur + b.largeur) / 2 + gap - std::abs(dx);
    const double overY = (a.hauteur + b.hauteur) / 2 + gap - std::abs(dy);
    constexpr double kTouch = 1e-9; // rounding
    if (overX <= kTouch || overY <= kTouch)
        return false;
    if (overX < overY) {
        const double move = (dx < 0 ? -1 : 1) * overX / 2;
        a.x -= move;
        b.x += move;
    } else {
        const double move = (dy < 0 ? -1 : 1) * overY / 2;
        a.y -= move;
        b.y += move;
    }
    return true;
}

/// Some rounds of pushing; when boxes still meet everything moves away from everything, and again.
void separate(const Arbre& tree, std::vector<Boite>& boxes, double gap) {
    constexpr int kRounds = 60;
    constexpr double kSpread = 1.15;
    for (bool meet = true; meet;) {
        for (int round = 0; round < kRounds && meet; ++round) {
            meet = false;
            for (size_t i = 0; i < tree.boites.size(); ++i)
                for (size_t j = i + 1; j < tree.boites.size(); ++j)
                    meet |= pushApart(boxes[size_t(tree.boites[i])], boxes[size_t(tree.boites[j])], gap);
        }
        if (meet)
            for (const int one : tree.boites) {
                boxes[size_t(one)].x *= kSpread;
                boxes[size_t(one)].y *= kSpread;
            }
    }
}

struct Cadre {
    double gauche = 0, haut = 0, droite = 0, bas = 0;
};

Cadre frameOf(const Arbre& tree, const std::vector<Boite>& boxes) {
    const Boite& first = boxes[size_t(tree.boites.front())];
    Cadre frame{first.x, first.y, first.x, first.y};
    for (const int one : tree.boites) {
        const Boite& box = boxes[size_t(one)];
        frame.gauche = std::min(frame.gauche, box.x - box.largeur / 2);
        frame.droite = std::max(frame.droite, box.x + box.largeur / 2);
        frame.haut = std::min(frame.haut, box.y - box.hauteur / 2);
        frame.bas = std::max(frame.bas, box.y + box.hauteur / 2);
    }
    return frame;
}

} // namespace

void disposerForet(std::vector<Boite>& boites, const std::vector<std::pair<int, int>>& liens, double ecart) {
    Voisins neighbours(boites.size());
    for (const auto& [a, b] : liens) {
        neighbours[size_t(a)].push_back(b);
        neighbours[size_t(b)].push_back(a);
    }
    double step = 0;
    for (const Boite& one : boites)
        step = std::max(step, one.largeur);
    const std::vector<Arbre> trees = treesOf(boites.size(), neighbours);
    std::vector<Cadre> frames;
    double room = 0;
    for (const Arbre& tree : trees) {
        placeRadially(tree, boites, step);
        separate(tree, boites, ecart);
        frames.push_back(frameOf(tree, boites));
        room += (frames.back().droite - frames.back().gauche + ecart) *
                (frames.back().bas - frames.back().haut + ecart);
    }
    constexpr double kLandscape = 1.6; // rows about that much wider than high in all
    const double widest = std::sqrt(room * kLandscape);
    double left = 0, top = 0, bottom = 0;
    for (size_t i = 0; i < trees.size(); ++i) {
        const Arbre& tree = trees[i];
        const Cadre& frame = frames[i];
        const double width = frame.droite - frame.gauche;
        if (left > 0 && left + width > widest) { // the next row
            left = 0;
            top = bottom + ecart;
        }
        for (const int one : tree.boites) {
            boites[size_t(one)].x += left - frame.gauche;
            boites[size_t(one)].y += top - frame.haut;
        }
        left += width + ecart;
        bottom = std::max(bottom, top + frame.bas - frame.haut);
    }
}

} // namespace isegorie::analyse
