#include "app/cli/Accompli.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace isegorie::cli {

namespace {

struct AccompliTexts {
    Q_DECLARE_TR_FUNCTIONS(AccompliTexts)
};

struct Accompli {
    const char* avant; ///< How the label begins.
    const char* apres; ///< What stands for that beginning once it is done.
};

/// Of two beginnings the longer stands first.
constexpr std::array<Accompli, 55> kAccomplis{{
    {"Ajouter la catégorie ", "Catégorie ajoutée : "},
    {"Ajouter la population de référence ", "Population de référence ajoutée : "},
    {"Ajouter la séance ", "Séance ajoutée : "},
    {"Ajouter le critère ", "Critère ajouté : "},
    {"Ajouter les séances de l’atelier citoyen", "Séances de l’atelier citoyen ajoutées"},
    {"Annuler le tirage", "Tirage annulé"},
    {"Appliquer ", "Population de référence appliquée : "},
    {"Arrêter le suivi ", "Suivi arrêté, celui "},
    {"Arrêter ", "Arrêtés : "},
    {"Calculer les cibles", "Cibles calculées"},
    {"Changer le montant d’un défraiement", "Montant d’un défraiement changé"},
    {"Confirmer ", "Confirmation notée : "},
    {"Corriger le candidat ", "Candidat corrigé : "},
    {"Créer le recrutement ", "Recrutement créé : "},
    {"Distinguer les foyers de deux candidats", "Foyers de deux candidats distingués"},
    {"Déplacer la catégorie ", "Catégorie déplacée : "},
    {"Déplacer le critère ", "Critère déplacé : "},
    {"Effacer le candidat ", "Candidat effacé : "},
    {"Engager un tirage au sort", "Tirage au sort engagé"},
    {"Garder un plan de tables", "Plan de tables gardé"},
    {"Importer ", "Importés : "},
    {"Installer un panel de ", "Panel installé : "},
    {"Lever le refus du candidat ", "Refus levé : "},
    {"Modifier la catégorie ", "Catégorie modifiée : "},
    {"Modifier la population de référence ", "Population de référence modifiée : "},
    {"Modifier la séance ", "Séance modifiée : "},
    {"Modifier le critère ", "Critère modifié : "},
    {"Modifier le recrutement ", "Recrutement modifié : "},
    {"Modifier les quotas", "Quotas modifiés"},
    {"Noter le désistement de ", "Désistement noté : "},
    {"Noter le refus de ", "Refus noté : "},
    {"Noter le versement de ", "Versement noté : "},
    {"Noter les présences", "Présences notées"},
    {"Noter un contact avec ", "Contact noté avec "},
    {"Pourvoir ", "Pourvues : "},
    {"Recevoir les défraiements", "Défraiements reçus"},
    {"Refuser le candidat ", "Candidat refusé : "},
    {"Relâcher ", "Relâché : "},
    {"Remplacer ", "Remplacement fait : "},
    {"Retirer la catégorie ", "Catégorie retirée : "},
    {"Retirer le candidat ", "Candidat retiré : "},
    {"Retirer le critère ", "Critère retiré : "},
    {"Retirer le panel", "Panel retiré"},
    {"Retirer un contact", "Contact retiré"},
    {"Retirer un défraiement", "Défraiement retiré"},
    {"Retirer une séance", "Séance retirée"},
    {"Rétablir le candidat ", "De nouveau candidat : "},
    {"Rétablir ", "Rétabli : "},
    {"Réunir deux candidats d’un même foyer", "Deux candidats réunis en un même foyer"},
    {"Supprimer le recrutement ", "Recrutement supprimé : "},
    {"Supprimer un plan de tables", "Plan de tables supprimé"},
    {"Supprimer une population de référence", "Population de référence supprimée"},
    {"Tirer le panel au sort", "Panel tiré au sort"},
    {"Écarter ", "Écarté du panel : "},
    {"Échanger ", "Échange fait : "},
}};

const Accompli* find(const QString& libelle) {
    const auto* const found = std::find_if(kAccomplis.begin(), kAccomplis.end(), [&](const Accompli& one) {
        return libelle.startsWith(QString::fromUtf8(one.avant));
    });
    return found == kAccomplis.end() ? nullptr : found;
}

} // namespace

bool estConnu(const QString& libelle) {
    return find(libelle) != nullptr;
}

QString accompli(const QString& libelle) {
    const Accompli* known = find(libelle);
    const QString done = known == nullptr ? AccompliTexts::tr("Fait : %1").arg(libelle)
                                          : AccompliTexts::tr(known->apres) +
                                                libelle.mid(QString::fromUtf8(known->avant).size());
    return done.endsWith(QLatin1Char('.')) ? done : done + QLatin1Char('.');
}

} // namespace isegorie::cli
