// Calibration (UO 3.6 and 3.7): how far a group is from its reference, and whom to add or set aside to reach
// the plan with the fewest changes.
#pragma once

#include "core/analyse/Khi2.h"
#include "core/recrutement/Tirage.h"
#include "core/recrutement/TirageVivier.h"

namespace isegorie::recrutement {

struct DonneesCalibrage {
    DonneesTirage donnees;      ///< The group and those who may be added, together.
    std::vector<char> duGroupe; ///< Per person.
    QStringList candidatIds;    ///< Per person; empty when they are of files.
};
/// From files. With `memesIdentifiants`, volunteers of the group are not counted twice.
DonneesCalibrage fusionner(const DonneesTirage& groupe, const DonneesTirage& volontaires,
                           bool memesIdentifiants);
/// From a base: the group by ids of candidates; all others who may be drawn may be added, but for those
/// excluded. People of the group who may not be drawn are left out. Code "tirage.taille" (the plan says no
/// size, which its quotas are for).
base::Result<DonneesCalibrage> calibrageDuVivier(const Vivier& vivier, const QStringList& groupe,
                                                 const QStringList& exclus = {});

struct BilanCategorie {
    int quota = 0; ///< In donnees.quotas.
    int nombre = 0;
    /// No share and no bound: nothing to compare with. Its people are out of the test.
    bool horsReference = false;
    double reference = 0; ///< From 0 to 1, among the values of the criterion; of a subtotal, as given.
    double attendu = 0;   ///< People, among those of the test.
    int ecart = 0; ///< Negative: so many are missing to the minimum; positive: so many beyond the maximum.
};
struct BilanCritere {
    QString critere;
    QList<BilanCategorie> categories;
    analyse::Khi2 khi2; ///< Over the values, without subtotals; `petites` are places in `categories`.
    /// Every value that has a bound has a share; else the shares are the middle of the bounds.
    bool partsDonnees = false;
};
struct BilanGroupe {
    int personnes = 0;
    QList<BilanCritere> criteres;
};
BilanGroupe bilan(const DonneesCalibrage& donnees, const std::vector<char>& dedans);

struct Calibrage {
    enum class Statut {
        Conforme,   ///< The group keeps the plan as it is.
        Calibre,    ///< No fewer changes do.
        Interrompu, ///< Stopped by the time limit: these changes do, fewer might.
        Infaisable, ///< No choice among these people keeps the plan.
    };
    Statut statut = Statut::Infaisable;
    int taille = 0;
    BilanGroupe avant, apres;          ///< `apres` is empty when infeasible.
    std::vector<int> ajouter, ecarter; ///< People, ascending.
    analyse::Conflit conflit;
    std::vector<analyse::Relachement> relachements;
};
/// `taille` 0: as many as the group; with nobody to add, as many of it as the plan allows. Among people whom
/// nothing tells apart the seed chooses. Codes "tache.annulee", "tirage.delai".
base::Result<Calibrage> calibrer(const DonneesCalibrage& donnees, int taille, const QString& graine,
                                 const analyse::Arret& arret);

/// {statut, taille, avant, apres, changements, ajouter, ecarter} or {statut, avant, conflit, relachements}.
QJsonObject calibrageJson(const DonneesCalibrage& donnees, const Calibrage& calibrage);

} // namespace isegorie::recrutement
