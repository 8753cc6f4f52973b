// How good a draw is, for those who must decide on it: what is proven, what is not, who has no chance.
#pragma once

#include "core/recrutement/Tirage.h"

namespace isegorie::recrutement {

struct BilanTirage {
    analyse::Distribution::Statut statut = analyse::Distribution::Statut::Infaisable;
    int possibles = 0;       ///< Panels, by kinds of people, that the chances are made of.
    int panels = 0;          ///< Of the lottery; 0 without one.
    int distincts = 0;       ///< Panels of the lottery that differ.
    double ecart = 0;        ///< Largest difference of a level's chance to what is proven possible.
    int zerosProuves = 0;    ///< People whom, proven, no panel can hold.
    int zerosSansPreuve = 0; ///< People at 0 % of whom nothing is proven: a panel may hold them.

    bool estProuve() const { return statut == analyse::Distribution::Statut::Optimale; }
    bool estEstime() const { return statut == analyse::Distribution::Statut::Essais; }
};
BilanTirage bilanDuTirage(const Tirage& tirage);
/// The same of minutes, with their lottery. Counted anew from the content.
BilanTirage bilanDuPv(const QJsonObject& pv);

/// {panels_possibles, zero_prouve, zero_sans_preuve}, with a lottery panels and panels_distincts too.
QJsonObject bilanJson(const BilanTirage& bilan);

/// In points of a hundred: "0,0123 point", "moins de 0,0001 point".
QString ecartEcrit(double ecart);
/// Sentences for people: panels, gap, those without a chance.
QStringList phrasesDuBilan(const BilanTirage& bilan);
/// What whoever commits to this draw must know; empty when nothing falls short.
QStringList manquementsDuBilan(const BilanTirage& bilan);

} // namespace isegorie::recrutement
