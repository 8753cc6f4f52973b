// What the commands of concertations write: one JSON document, or readable text.
#pragma once

#include "app/cli/Command.h"
#include "core/concertation/Alertes.h"
#include "core/concertation/ConcertationEdits.h"
#include "core/concertation/Liste.h"

#include <QJsonObject>

namespace isegorie::cli {

/// The columns of a row, in the names of their table.
QJsonObject champsJson(const QString& table, const QVariantMap& row);
/// A line a column that is not empty, with its label.
QString champsText(const QString& table, const QVariantMap& row, const QString& margin);

QJsonObject ligneJson(const concertation::LigneListe& ligne);
QString ligneText(const concertation::LigneListe& ligne);

QString alerteText(const concertation::Alerte& alerte);
QJsonArray alertesJson(const QList<concertation::Alerte>& alertes);
QString alertesText(const QList<concertation::Alerte>& alertes);

/// A concertation with its parts, its bons, the findings and the alerts of that day.
Outcome ficheAnswer(const storage::Database& database, const QString& id, QDate jour);
/// One part, and the findings on its concertation.
Outcome partieAnswer(const storage::Database& database, concertation::Partie partie, const QString& id,
                     QDate jour);

} // namespace isegorie::cli
