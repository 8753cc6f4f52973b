// The words of the history for tables: included by HistoryWords.cpp alone, which has those for columns.
#pragma once

#include <QtGlobal>

namespace isegorie::storage {

struct Words {
    const char* key;
    const char* text;
};

inline constexpr Words kTables[] = {
    {"concertation", QT_TRANSLATE_NOOP("History", "la concertation")},
    {"dispositif", QT_TRANSLATE_NOOP("History", "le dispositif")},
    {"membre", QT_TRANSLATE_NOOP("History", "le membre de l’équipe")},
    {"engagement", QT_TRANSLATE_NOOP("History", "l’engagement")},
    {"jalon", QT_TRANSLATE_NOOP("History", "le jalon")},
    {"reunion", QT_TRANSLATE_NOOP("History", "la réunion")},
    {"tache", QT_TRANSLATE_NOOP("History", "la tâche")},
    {"accord_cadre", QT_TRANSLATE_NOOP("History", "l’accord-cadre")},
    {"lot", QT_TRANSLATE_NOOP("History", "le lot")},
    {"titulaire", QT_TRANSLATE_NOOP("History", "le titulaire")},
    {"attribution", QT_TRANSLATE_NOOP("History", "l’attribution")},
    {"version_prix", QT_TRANSLATE_NOOP("History", "la version de prix")},
    {"prix", QT_TRANSLATE_NOOP("History", "le prix")},
    {"bon", QT_TRANSLATE_NOOP("History", "le bon de commande")},
    {"bon_ligne", QT_TRANSLATE_NOOP("History", "la ligne")},
    {"reception", QT_TRANSLATE_NOOP("History", "la réception")},
    {"facture", QT_TRANSLATE_NOOP("History", "la facture")},
    {"facture_ligne", QT_TRANSLATE_NOOP("History", "la ligne de facture")},
    {"livrable", QT_TRANSLATE_NOOP("History", "le livrable")},
    {"livrable_version", QT_TRANSLATE_NOOP("History", "la version du livrable")},
    {"parametre", QT_TRANSLATE_NOOP("History", "le réglage")},
    {"vue", QT_TRANSLATE_NOOP("History", "la vue enregistrée")},
    {"recrutement", QT_TRANSLATE_NOOP("History", "le recrutement")},
    {"critere", QT_TRANSLATE_NOOP("History", "le critère")},
    {"categorie", QT_TRANSLATE_NOOP("History", "la catégorie")},
    {"candidat", QT_TRANSLATE_NOOP("History", "le candidat")},
    {"import_candidats", QT_TRANSLATE_NOOP("History", "l’import de candidats")},
    {"panel_place", QT_TRANSLATE_NOOP("History", "la place du panel")},
    {"seance", QT_TRANSLATE_NOOP("History", "la séance")},
    {"plan_table", QT_TRANSLATE_NOOP("History", "le plan de tables")},
    {"reference_population", QT_TRANSLATE_NOOP("History", "la population de référence")},
    {"consultation", QT_TRANSLATE_NOOP("History", "la consultation")},
    {"question", QT_TRANSLATE_NOOP("History", "la question")},
    {"import_contributions", QT_TRANSLATE_NOOP("History", "l’import de contributions")},
    {"prevol", QT_TRANSLATE_NOOP("History", "le contrôle des contributions")},
    {"ecart", QT_TRANSLATE_NOOP("History", "la mise de côté")},
    {"profil_import", QT_TRANSLATE_NOOP("History", "le profil d’import")},
    {"lexique_entree", QT_TRANSLATE_NOOP("History", "l’entrée du lexique")},
    {"classement", QT_TRANSLATE_NOOP("History", "le classement des textes")},
    {"synthese_element", QT_TRANSLATE_NOOP("History", "l’élément de la synthèse")},
    {"reference_ligne", QT_TRANSLATE_NOOP("History", "la ligne de la population de référence")},
    {"foyer_examen", QT_TRANSLATE_NOOP("History", "l’examen de foyer")},
    {"tirage", QT_TRANSLATE_NOOP("History", "le tirage")},
    {"contact", QT_TRANSLATE_NOOP("History", "le contact")},
    {"suivi_recrutement", QT_TRANSLATE_NOOP("History", "le suivi de la semaine")},
    {"presence", QT_TRANSLATE_NOOP("History", "la présence")},
    {"defraiement", QT_TRANSLATE_NOOP("History", "le défraiement")},
    {"coffre_cle", QT_TRANSLATE_NOOP("History", "la clé des données personnelles")},
    {"coffre_purge", QT_TRANSLATE_NOOP("History", "l’effacement des données personnelles")},
    {"coffre_acces", QT_TRANSLATE_NOOP("History", "l’accès aux données personnelles")},
    {"code", QT_TRANSLATE_NOOP("History", "le code du plan de codification")},
    {"plan_version", QT_TRANSLATE_NOOP("History", "la version du plan de codification")},
    {"code_regle", QT_TRANSLATE_NOOP("History", "la règle de codage")},
    {"codage", QT_TRANSLATE_NOOP("History", "le codage")},
    {"codage_echantillon", QT_TRANSLATE_NOOP("History", "l’échantillon à double codage")},
    {"scrutin", QT_TRANSLATE_NOOP("History", "le scrutin")},
    {"enonce", QT_TRANSLATE_NOOP("History", "l’énoncé")},
    {"import_votes", QT_TRANSLATE_NOOP("History", "l’import de votes")},
    {"argument", QT_TRANSLATE_NOOP("History", "l’argument")},
    {"argument_citation", QT_TRANSLATE_NOOP("History", "la citation d’un argument")},
    {"marge", QT_TRANSLATE_NOOP("History", "la marge du redressement")},
    {"frequentation_jour", QT_TRANSLATE_NOOP("History", "la fréquentation d’un jour")},
    {"frequentation_bilan", QT_TRANSLATE_NOOP("History", "le bilan de fréquentation")},
    {"codage_lot", QT_TRANSLATE_NOOP("History", "les codages en nombre")},
    {"codage_seuil", QT_TRANSLATE_NOOP("History", "l’acceptation de propositions")},
};

} // namespace isegorie::storage
