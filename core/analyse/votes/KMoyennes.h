// Weighted k-means in the plane, and how well its clusters are apart.
#pragma once

#include <vector>

namespace isegorie::analyse {

struct Point {
    double x = 0, y = 0, poids = 1;
};

/// Cluster of each point, from the first k distinct points as centres, until nothing moves (at most 200
/// turns). Fewer clusters when there are fewer distinct points; every cluster has a member.
std::vector<int> kMoyennes(const std::vector<Point>& points, int k);

/// Mean silhouette of the points (Rousseeuw 1987), weighted; a point alone in its cluster counts 0.
double silhouette(const std::vector<Point>& points, const std::vector<int>& classes);

} // namespace isegorie::analyse
