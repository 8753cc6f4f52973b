// Who sits with whom at a workshop: groups at tables, round after round, that are diverse and in which people
// meet as many new people as possible.
#pragma once

#include "core/analyse/Arret.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace isegorie::analyse {

struct ProblemeTables {
    int participants = 0;
    int tables = 0; ///< As even as can be: sizes differ by one at most. No more than participants.
    int tours = 0;
    /// Per participant, one number a criterion, from 0; -1: unknown, alike to nobody. May be empty.
    std::vector<std::vector<int>> reponses;
};

/// tour -> table -> participants, ascending.
using PlacesTables = std::vector<std::vector<std::vector<int>>>;

struct MesureTables {
    int rencontres = 0;  ///< Pairs that share a table at least once.
    int repetitions = 0; ///< Times that a pair meets again.
    /// Per criterion, over all rounds: pairs at one table that give the same answer. Few is diverse.
    std::vector<int> semblables;
};
MesureTables measureTables(const ProblemeTables& probleme, const PlacesTables& places);

struct MelangeTables {
    PlacesTables places;
    MesureTables mesure;
    int borneRencontres = 0;          ///< No seating makes more pairs meet.
    std::vector<int> borneSemblables; ///< Per criterion: no seating has fewer.
    int essais = 0;                   ///< Seatings at random that these means are of.
    double rencontresHasard = 0;
    std::vector<double> semblablesHasard;
};

/// Local search by exchanges (threshold accepting: Dueck, Scheuer, 1990) in whole numbers: the same seed
/// gives the same seating on every machine. A meeting again costs as much as one and a half like
/// answers in every criterion. A time limit gives the best found. Code "tache.annulee".
base::Result<MelangeTables> mixTables(const ProblemeTables& probleme, const QByteArray& graine,
                                      const Arret& arret);

} // namespace isegorie::analyse
