// Jalons and réunions as one calendar: what the timeline, the month and the list show.
#pragma once

#include "core/concertation/Concertation.h"

#include <QList>

namespace isegorie::ui {

struct AgendaItem {
    enum class Kind { Jalon, Reunion };

    Kind kind = Kind::Jalon;
    QString id;
    QString titre;
    QString nature; ///< "Jalon", or the kind of the réunion.
    concertation::GenreReunion genre = concertation::GenreReunion::Autre;
    QDateTime debut;   ///< Midnight for a jalon.
    QDate fin;         ///< Last day; same as the first for one day.
    bool fait = false; ///< Jalon attained, réunion of the past.
    bool enRetard = false;

    QDate jour() const { return debut.date(); }
    /// "Week-end 1, jalon, du 12 au 13/09/2026, atteint": for a tooltip and screen readers.
    QString description() const;
    bool operator==(const AgendaItem&) const = default;
};

/// By date, jalons before réunions of the same moment.
QList<AgendaItem> agendaOf(const concertation::Fiche& fiche, QDate today);

} // namespace isegorie::ui
