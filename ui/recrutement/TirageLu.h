// A draw as its screen shows it, made off the UI thread: computed now, or read back from its minutes.
#pragma once

#include "core/recrutement/TirageBilan.h"
#include "core/recrutement/TirageEdits.h"
#include "core/recrutement/TirageVivier.h"

#include <memory>

namespace isegorie::ui {

struct TirageLu {
    struct Personne {
        QString pseudonyme;
        double chance = 0;
        QString blocage;     ///< Quotas that keep the person out of every panel.
        bool exclue = false; ///< Proven: no panel can hold the person.
        bool tiree = false;
    };
    struct Assouplissement {
        QString texte;
        QHash<QString, recrutement::Quota> quotas; ///< By id of the category: what setQuotas takes.
    };

    recrutement::DonneesTirage donnees; ///< Only of a draw computed now.
    recrutement::Tirage tirage;         ///< The same.
    QStringList vivier;                 ///< Who is drawn from, who is not and why; the same.
    QJsonObject pv;                     ///< Empty when infeasible.
    QList<Personne> personnes;
    analyse::Statistiques statistiques;
    int sansChance = 0; ///< People at 0 %, proven or not.
    recrutement::BilanTirage bilan;
    QString preuve;                          ///< The certificate in plain words.
    QStringList conflit;                     ///< Bounds that no panel can keep together.
    QList<Assouplissement> assouplissements; ///< Cheapest first.

    bool estFaisable() const { return !pv.isEmpty(); }
};
using TirageLuPtr = std::shared_ptr<const TirageLu>;

struct DemandeTirage {
    recrutement::MethodeTirage methode = recrutement::MethodeTirage::Leximin;
    int panels = recrutement::kPanelsLoterie;
    QString objet; ///< Empty: objetDuTirage.
};
/// Thread-safe. Errors as donneesDuVivier and tirer; infeasible quotas are a result.
base::Result<TirageLuPtr> calculerTirage(const recrutement::Vivier& vivier, const DemandeTirage& demande,
                                         base::TaskContext& context);
/// A draw of the base from its minutes. Thread-safe.
TirageLuPtr tirageDepuisPv(const QJsonObject& pv);

/// « Sexe : Femme », au moins 5: one a bound of a conflict.
QStringList conflitTextes(const recrutement::DonneesTirage& donnees, const analyse::Conflit& conflit);

/// "12,34 %"
QString chanceTexte(double chance);

} // namespace isegorie::ui
