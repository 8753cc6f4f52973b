// Groups at tables for the rounds of a workshop, from a file or from the panel.
#pragma once

#include "core/analyse/tables/MelangeTables.h"
#include "core/recrutement/FichiersTirage.h"
#include "core/recrutement/PlanEdits.h"
#include "core/recrutement/Vivier.h"

#include <QJsonObject>

namespace isegorie::recrutement {

inline constexpr int kMaxParticipants = 2'000;

struct DonneesTables {
    analyse::ProblemeTables probleme; ///< Tables and rounds are set by the caller.
    QStringList identifiants;         ///< One a participant.
    QStringList criteres;
};
/// Numbered from 1, without answers.
DonneesTables participantsNumerotes(int participants);
/// Columns of these headers, compared without regard to case; a blank is unknown. Codes "candidats.…".
tl::expected<DonneesTables, Fautes>
lireParticipants(const documents::Table& table, const QStringList& criteres, const QString& identifiant = {});
/// Criteria of the plan that tables may mix: those that are not sensitive.
QList<Critere> criteresDesTables(const Plan& plan);
/// These candidates by their pseudonyms, with these criteria by key; never a sensitive one.
DonneesTables participantsDuVivier(const Vivier& vivier, const QStringList& candidatIds,
                                   const QStringList& criteres);

/// {tours: [{tour, tables: [[ids]]}], score: {rencontres, borne, part, repetitions, hasard}, diversite:
/// [{critere, semblables, borne, hasard}], graine}
QJsonObject tablesJson(const DonneesTables& donnees, const analyse::MelangeTables& melange,
                       const QString& graine);
/// Keeps a seating with the recruitment; `seanceId` may be empty. `contenu` is tablesJson of pseudonyms.
Creation enregistrerTables(const QString& recrutementId, const QString& seanceId, const QString& libelle,
                           const QJsonObject& contenu, const QDateTime& moment);

} // namespace isegorie::recrutement
