// A draw from its data: distribution, certificate, one panel by a seed, and why when there is none.
#pragma once

#include "core/analyse/tirage/Infaisabilite.h"
#include "core/analyse/tirage/Leximin.h"
#include "core/analyse/tirage/Statistiques.h"
#include "core/recrutement/FichiersTirage.h"

#include <QJsonObject>

#include <optional>

namespace isegorie::recrutement {

/// Of the rules of the draw and of its random numbers: minutes name it, and another one replays otherwise.
inline const QString kVersionTirage = QStringLiteral("isegorie-tirage-1");

enum class MethodeTirage {
    Leximin, ///< The smallest chance as large as possible, then the second smallest, and so on.
    Maximin, ///< Only the smallest chance counts.
};
/// "leximin", "maximin"
QString key(MethodeTirage methode);
std::optional<MethodeTirage> methodeTirageFromKey(const QString& text);

struct OptionsTirage {
    MethodeTirage methode = MethodeTirage::Leximin;
    QString graine; ///< Any text; the same text draws the same panel.
};

struct Tirage {
    struct Impossible {
        int personne;
        std::vector<analyse::BorneQuota> bornes; ///< That keep the person out of every panel.
    };

    OptionsTirage options;
    analyse::Distribution distribution;
    std::vector<double> probabilites; ///< One a person.
    std::vector<int> panel;           ///< Drawn by the seed, ascending.
    analyse::Statistiques statistiques;
    std::vector<Impossible> impossibles;
    analyse::Conflit conflit; ///< Of infeasible quotas.
    std::vector<analyse::Relachement> relachements;

    bool estFaisable() const { return distribution.statut != analyse::Distribution::Statut::Infaisable; }
};

/// Codes "tirage.delai", "tache.annulee". Infeasible quotas are a result, with their conflict.
base::Result<Tirage> tirer(const DonneesTirage& donnees, const OptionsTirage& options,
                           const analyse::Arret& arret);

/// "optimal", "interrompu" (stopped by its time limit), "infaisable"
QString statutKey(analyse::Distribution::Statut statut);

/// {statut, methode, graine, panel, probabilites, certificat, stats, impossibles}, or {statut, conflit,
/// relachements}. Probabilities have twelve decimals at most.
QJsonObject tirageJson(const DonneesTirage& donnees, const Tirage& tirage);

} // namespace isegorie::recrutement
