// French dates, and delays as contracts count them.
#pragma once

#include "core/base/Erreur.h"

#include <QDate>
#include <QString>

namespace isegorie::base {

/// "24 novembre 2026", "1er mars 2027"; empty for an invalid date.
QString dateLongue(QDate date);
/// "24/11/2026"; empty for an invalid date.
QString dateCourte(QDate date);
/// Reads 24/11/2026, 24.11.2026 and 2026-11-24.
Result<QDate> parseDate(const QString& texte);
/// Reads 01/2026, 2026-01, « janvier 2026 » and a whole date: the first day of that month.
Result<QDate> parseMois(const QString& texte);
/// "janvier 2026"; empty for an invalid date.
QString moisTexte(QDate mois);
/// Delay in months ending on the same day of the month, or on the month's last day (CCAG-PI 2021, art. 3.2).
QDate ajouterMois(QDate depart, int mois);

} // namespace isegorie::base
