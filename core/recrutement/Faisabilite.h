// Whether the candidates that there are can fill a panel under the quotas of their plan, while the plan is
// being edited.
#pragma once

#include "core/analyse/Arret.h"
#include "core/recrutement/Vivier.h"

namespace isegorie::recrutement {

struct Faisabilite {
    enum class Etat {
        Faisable,
        Infaisable,
        SansSolution, ///< Even without quotas: too few people, or too few households.
        Indecise      ///< The time was over.
    };
    /// One side of one quota of the plan.
    struct Borne {
        QString categorieId;
        QString critere, categorie; ///< Labels.
        bool estMin = false;
        int valeur = 0;
    };
    struct Relachement {
        struct Changement {
            Borne borne;
            int a = 0; ///< What it becomes.
        };
        QList<Changement> changements;
        QHash<QString, Quota> quotas; ///< Category id → quota afterwards, for setQuotas.
    };

    Etat etat = Etat::Faisable;
    int taille = 0;                  ///< Seats of the plan.
    int tirables = 0;                ///< Candidates who may be drawn.
    QList<SansReponse> sansReponse;  ///< Criteria that keep candidates out for want of an answer.
    QHash<QString, int> nombres;     ///< Category id (subtotals too) → how many of these.
    QList<Borne> conflit;            ///< Bounds that no panel can keep together.
    bool plusPetit = false;          ///< Proven: no conflict has fewer.
    QList<Relachement> relachements; ///< Cheapest first.
};
/// Thread-safe. Refuses what donneesDuVivier refuses ("tirage.taille"), and a cancelled task; too few
/// candidates are a result.
base::Result<Faisabilite> evaluerPlan(const Vivier& vivier, const analyse::Arret& arret);

/// Why no panel is possible beyond the conflict of quotas, and what to do: too few people or households,
/// criteria that candidates have not answered. Empty when there is nothing of it to say.
QStringList phrasesFaisabilite(const Faisabilite& faisabilite);
/// "« Femme » au moins 12"
QString texteBorne(const Faisabilite::Borne& borne);
/// "« Femme » au moins 12 → 10 ; « 18-24 ans » au plus 3 → 4"
QString texteRelachement(const Faisabilite::Relachement& relachement);

} // namespace isegorie::recrutement
