// The pool of a recruitment as a draw takes it.
#pragma once

#include "core/recrutement/Tirage.h"
#include "core/recrutement/Vivier.h"

namespace isegorie::recrutement {

struct DonneesVivier {
    DonneesTirage donnees;          ///< Its identifiers are pseudonyms: the minutes may show them.
    QStringList candidatIds;        ///< One a person.
    QHash<Obstacle, int> obstacles; ///< Candidates who may not be drawn, by reason.
    QList<SansReponse> sansReponse; ///< Which criterion stands behind Obstacle::ReponseManquante.
    bool unParFoyer = true;

    int ecartes() const;
};
/// Who is drawn from, who is not and why, and the rule on households, in sentences.
QStringList phrasesDuVivier(const DonneesVivier& donnees);
/// {candidats, tirables, ecartes: {raison: nombre}, sans_reponse: {critere: nombre}, taille, un_par_foyer,
/// foyers_partages, sans_foyer}
QJsonObject vivierJson(const DonneesVivier& donnees);

enum class Categories {
    Contraignantes, ///< Those that bind nobody are left out: fewer types of people, a quicker draw.
    Toutes,
};
/// Those who may be drawn, however few, with the quotas of the plan, subtotals included. Thread-safe.
DonneesVivier personnesDuVivier(const Vivier& vivier, Categories categories);
/// The same when a panel can be drawn from them. Codes
/// "tirage.taille" (the plan says no size), "tirage.vivier" (fewer candidates than seats).
base::Result<DonneesVivier> donneesDuVivier(const Vivier& vivier,
                                            Categories categories = Categories::Contraignantes);

/// What a draw of the base is for, where nobody says it otherwise: recruitment, concertation, organiser. A
/// text of minutes, in French whatever the interface.
QString objetDuTirage(const Recrutement& recrutement);

/// SHA-256 of the size and the quotas: another one means that the plan has changed.
QString empreintePlan(const DonneesTirage& donnees);
QString empreintePlan(const Plan& plan);

} // namespace isegorie::recrutement
