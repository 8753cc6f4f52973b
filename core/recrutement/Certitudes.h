// People whom every panel holds: a chance of 100 % astonishes whoever reads it, so it is explained.
#pragma once

#include "core/analyse/tirage/ProblemeTirage.h"

#include <QJsonObject>
#include <QString>

namespace isegorie::recrutement {

struct Certitudes {
    int prouvees = 0; ///< Proven: size and quotas leave no panel without the person.
    int autres = 0;   ///< The draw seats them in each of its panels; another one could do without.
};
/// One question for all of a type, with a bounded work: what it does not settle counts as `autres`.
Certitudes certitudes(const analyse::ProblemeTirage& probleme, const std::vector<double>& chances);
/// A sentence or two; empty when nobody is at 100 %.
QString phraseCertitudes(const Certitudes& certitudes);
/// Of minutes; empty for a draw without probabilities that were sought, and for minutes that cannot be read.
QString phraseCertitudes(const QJsonObject& pv);

} // namespace isegorie::recrutement
