// The dates of concertations as a calendar file (.ics): jalons, réunions, deadlines of tasks and commitments.
#pragma once

#include "core/concertation/Concertation.h"
#include "core/documents/Ics.h"
#include "core/storage/Database.h"

namespace isegorie::concertation {

/// Pure. The uid of each event is the id of its record: a second import replaces the first.
QList<documents::IcsEvent> evenements(const Fiche& fiche);
/// Of one concertation, or of all that are neither over nor suspended with an empty id. Refused when there is
/// no date at all ("concertation.calendrier-vide").
base::Result<documents::IcsCalendar> calendrier(const storage::Database& database, const QString& id,
                                                const QDateTime& moment);

} // namespace isegorie::concertation
