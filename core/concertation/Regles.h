// What the CCTP expects of a concertation, as findings; pure.
#pragma once

#include "core/base/Constat.h"
#include "core/concertation/Concertation.h"

namespace isegorie::concertation {

/// Réunions "amont" allowed before an order (CCTP ch. 1 art. 4.1.1). Reading taken: two for each order, an
/// order being closed by its notification; avenants do not open a new one.
inline constexpr int kReunionsAmontMax = 2;
/// Meetings with the comité de pilotage of an atelier citoyen (CCTP ch. 2, UO 1.8).
inline constexpr int kCopilsAtelierCitoyen = 4;
/// Participants for whom the atelier citoyen is meant (CCTP ch. 2, UO 1.8).
inline constexpr int kParticipantsAtelier = 15;

/// Where a finding is mended: the part of the screen that shows it.
enum class Volet { Fiche, Equipe, Engagements, Agenda, Taches, Bons, Recrutements };
Volet volet(const base::Constat& constat);

/// Findings on the whole sheet at this day, most serious first.
base::Constats regles(const Fiche& fiche, QDate jour);

/// Réunions "amont" more than the rule allows, were `candidate` added (or put in place of the one of the same
/// id): empty when it may be. The rule of the refusal in ConcertationEdits.
std::optional<base::Constat> depassementAmont(const Fiche& fiche, const Reunion& candidate);

/// Mondays of the weeks in which a weekly point is expected (art. 4.2) and neither held nor planned, from the
/// first notified order to `jour`.
QList<QDate> semainesSansPoint(const Fiche& fiche, QDate jour);

} // namespace isegorie::concertation
