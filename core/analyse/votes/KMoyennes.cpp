#include "core/analyse/votes/KMoyennes.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace isegorie::analyse {

namespace {

double distance2(const Point& a, const Point& b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

std::vector<Point> firstDistinct(const std::vector<Point>& points, int k) {
    std::vector<Point> centres;
    for (const Point& point : points) {
        if (int(centres.size()) == k)
            break;
        const bool known = std::any_of(centres.begin(), centres.end(),
                                       [&](const Point& centre) { return distance2(centre, point) == 0; });
        if (!known)
            centres.push_back(point);
    }
    return centres;
}

int nearest(const Point& point, const std::vector<Point>& centres) {
    int best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t c = 0; c < centres.size(); ++c)
        if (const double d = distance2(point, centres[c]); d < least) {
            least = d;
            best = int(c);
        }
    return best;
}

/// Weighted means; a cluster that lost its last member disappears.
std::vector<Point> means(const std::vector<Point>& points, const std::vector<int>& classes, std::size_t k) {
    std::vector<Point> sums(k, Point{0, 0, 0});
    for (std::size_t i = 0; i < points.size(); ++i) {
        Point& sum = sums[classes[i]];
        sum.x += points[i].x * points[i].poids;
        sum.y += points[i].y * points[i].poids;
        sum.poids += points[i].poids;
    }
    std::erase_if(sums, [](const Point& sum) { return sum.poids <= 0; });
    for (Point& sum : sums) {
        sum.x /= sum.poids;
        sum.y /= sum.poids;
    }
    return sums;
}

} // namespace

std::vector<int> kMoyennes(const std::vector<Point>& points, int k) {
    constexpr int kTurns = 200;
    auto centres = firstDistinct(points, k);
    std::vector<int> classes(points.size(), 0);
    for (int turn = 0; turn < kTurns; ++turn) {
        std::vector<int> next;
        next.reserve(points.size());
        for (const Point& point : points)
            next.push_back(nearest(point, centres));
        auto moved = means(points, next, centres.size());
        const bool still = turn > 0 && next == classes && moved.size() == centres.size();
        classes = std::move(next);
        if (still)
            break;
        centres = std::move(moved);
    }
    // A centre may have disappeared at the last turn: clusters are numbered without holes.
    std::vector<int> numbers(centres.size() + points.size() + 1, -1);
    int used = 0;
    for (int& one : classes) {
        if (numbers[one] < 0)
            numbers[one] = used++;
        one = numbers[one];
    }
    return classes;
}

double silhouette(const std::vector<Point>& points, const std::vector<int>& classes) {
    if (points.empty())
        return 0;
    const int k = *std::max_element(classes.begin(), classes.end()) + 1;
    std::vector<double> weights(std::size_t(k), 0);
    for (std::size_t i = 0; i < points.size(); ++i)
        weights[classes[i]] += points[i].poids;
    double sum = 0;
    double total = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        std::vector<double> distances(std::size_t(k), 0);
        for (std::size_t j = 0; j < points.size(); ++j)
            distances[classes[j]] += points[j].poids * std::sqrt(distance2(points[i], points[j]));
        const double own = weights[classes[i]] - points[i].poids;
        double other = std::numeric_limits<double>::infinity();
        for (int c = 0; c < k; ++c)
            if (c != classes[i] && weights[c] > 0)
                other = std::min(other, distances[c] / weights[c]);
        total += points[i].poids;
        if (own <= 0 || !std::isfinite(other))
            continue;
        const double inside = distances[classes[i]] / own;
        if (const double larger = std::max(inside, other); larger > 0)
            sum += points[i].poids * (other - inside) / larger;
    }
    return total > 0 ? sum / total : 0;
}

} // namespace isegorie::analyse
