// How bons look in every list and panel: tone of a status, names of lots, texts of dates and amounts.
#pragma once

#include "core/marche/BonLecture.h"
#include "core/marche/Livrable.h"
#include "core/marche/UniteOeuvre.h"
#include "ui/shell/Theme.h"

#include <QVariant>

class QLabel;
class QWidget;

namespace isegorie::ui {

/// Codes of UO, UTF-8, one a line: what the catalogue drags and the lines of a bon take.
inline constexpr auto kMimeUo = "application/x-isegorie-uo";

Tone toneOf(marche::StatutBon statut);
Tone toneOf(marche::EtatLivrable etat);
/// "Lot 3"
QString lotLabel(int lot);
/// "Lot 3 — Recrutement": the title of the lot's chapter in the CCTP.
QString lotLongLabel(int lot);
/// "24/11/2026"; "—" without a date.
QString dateOuTiret(QDate date);
/// "12 345,00 €"
QString montantTexte(base::Montant montant);
/// "BC-2026-0001", or « Projet » before notification.
QString numeroOuProjet(const QString& numero);

/// The level of a bon's concertation, as that of the UO to order; nothing when it cannot be read.
std::optional<marche::NiveauUo> niveauOf(const storage::Database& database, const QString& concertationId);

/// A label in a role of the theme ("muted", "strong"…) that wraps.
QLabel* makeLabel(const QString& text, const char* role, QWidget* parent);

} // namespace isegorie::ui
