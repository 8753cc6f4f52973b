#include "core/concertation/Enumerations.h"

#include <QCoreApplication>

namespace isegorie::concertation {

namespace {

using detail::Valeur;

constexpr Valeur kPortees[] = {
    {"nationale", QT_TRANSLATE_NOOP("Concertation", "Nationale"), nullptr},
    {"territoriale", QT_TRANSLATE_NOOP("Concertation", "Territoriale"), nullptr},
};

// The definitions are the CCTP's own words (ch. 2 art. 2, UO 1.1).
constexpr Valeur kNiveaux[] = {
    {"intermediaire", QT_TRANSLATE_NOOP("Concertation", "Intermédiaire"),
     QT_TRANSLATE_NOOP("Concertation",
                       "Sujet peu complexe et peu controversé (prospective et/ou bien documenté)")},
    {"expert", QT_TRANSLATE_NOOP("Concertation", "Expert"),
     QT_TRANSLATE_NOOP("Concertation", "Thématique controversée, complexe et technique")},
};

constexpr Valeur kStatuts[] = {
    {"cadrage", QT_TRANSLATE_NOOP("Concertation", "Cadrage"),
     QT_TRANSLATE_NOOP("Concertation", "La question et le dispositif se décident avec le bénéficiaire")},
    {"preparation", QT_TRANSLATE_NOOP("Concertation", "Préparation"),
     QT_TRANSLATE_NOOP("Concertation", "Commandes, recrutement et matériau d’information")},
    {"en_cours", QT_TRANSLATE_NOOP("Concertation", "En cours"),
     QT_TRANSLATE_NOOP("Concertation", "Les citoyens participent")},
    {"restitution", QT_TRANSLATE_NOOP("Concertation", "Restitution"),
     QT_TRANSLATE_NOOP("Concertation", "Analyse, synthèse et présentation des résultats")},
    {"devoir_de_suite", QT_TRANSLATE_NOOP("Concertation", "Devoir de suite"),
     QT_TRANSLATE_NOOP("Concertation", "Les engagements se tiennent, on rend compte aux citoyens")},
    {"suspendue", QT_TRANSLATE_NOOP("Concertation", "Suspendue"), nullptr},
    {"cloturee", QT_TRANSLATE_NOOP("Concertation", "Clôturée"), nullptr},
    {"abandonnee", QT_TRANSLATE_NOOP("Concertation", "Abandonnée"), nullptr},
};

constexpr Valeur kDispositifs[] = {
    {"atelier_citoyen", QT_TRANSLATE_NOOP("Concertation", "Atelier citoyen"),
     QT_TRANSLATE_NOOP("Concertation",
                       "Deux week-ends, deux sessions en ligne, 4 réunions du comité de pilotage "
                       "et un garant (UO 1.8)")},
    {"standard", QT_TRANSLATE_NOOP("Concertation", "Dispositif standard"),
     QT_TRANSLATE_NOOP("Concertation",
                       "Une journée au moins, 15 personnes environ, deux animateurs (UO 1.2)")},
    {"session_en_ligne", QT_TRANSLATE_NOOP("Concertation", "Session en ligne"),
     QT_TRANSLATE_NOOP("Concertation", "De 1 h 30 à 2 h, avec le groupe du présentiel (UO 1.3)")},
    {"consultation_en_ligne", QT_TRANSLATE_NOOP("Concertation", "Consultation en ligne"),
     QT_TRANSLATE_NOOP("Concertation", "Plateforme, modération et synthèse des contributions (lot 2)")},
    {"recrutement", QT_TRANSLATE_NOOP("Concertation", "Recrutement de citoyens"),
     QT_TRANSLATE_NOOP("Concertation", "Recrutement, tirage au sort ou calibrage d’un groupe (lot 3)")},
    {"formation_facilitateurs", QT_TRANSLATE_NOOP("Concertation", "Formation de facilitateurs"),
     QT_TRANSLATE_NOOP("Concertation", "Agents du bénéficiaire formés à l’animation (UO 1.7)")},
    {"pilotage", QT_TRANSLATE_NOOP("Concertation", "Pilotage et coordination"),
     QT_TRANSLATE_NOOP("Concertation", "Plusieurs dispositifs coordonnés par un titulaire (lot 4)")},
    {"autre", QT_TRANSLATE_NOOP("Concertation", "Autre dispositif"), nullptr},
};

constexpr Valeur kReunions[] = {
    {"amont", QT_TRANSLATE_NOOP("Concertation", "Réunion en amont"),
     QT_TRANSLATE_NOOP("Concertation", "Avec le titulaire avant la commande : deux au plus (ch. 1, 4.1.1)")},
    {"lancement", QT_TRANSLATE_NOOP("Concertation", "Lancement"),
     QT_TRANSLATE_NOOP("Concertation", "Réunion de lancement du projet (ch. 1, 4.1.2)")},
    {"copil", QT_TRANSLATE_NOOP("Concertation", "Comité de pilotage"),
     QT_TRANSLATE_NOOP("Concertation", "Format comité de pilotage, avec le bénéficiaire (ch. 1, 4.1.2)")},
    {"hebdomadaire", QT_TRANSLATE_NOOP("Concertation", "Point hebdomadaire"),
     QT_TRANSLATE_NOOP("Concertation", "Par téléphone, avec chaque titulaire retenu (ch. 1, 4.2)")},
    {"intermediaire", QT_TRANSLATE_NOOP("Concertation", "Réunion intermédiaire"), nullptr},
    {"retour_experience", QT_TRANSLATE_NOOP("Concertation", "Retour d’expérience"), nullptr},
    {"restitution", QT_TRANSLATE_NOOP("Concertation", "Restitution"),
     QT_TRANSLATE_NOOP("Concertation", "Réunion finale, conclusions au ministère (ch. 1, art. 4)")},
    {"capitalisation", QT_TRANSLATE_NOOP("Concertation", "Capitalisation"),
     QT_TRANSLATE_NOOP("Concertation", "Devoir de suite : environ 3 h (UO 1.6)")},
    {"autre", QT_TRANSLATE_NOOP("Concertation", "Autre réunion"), nullptr},
};

constexpr Valeur kRoles[] = {
    {"responsable", QT_TRANSLATE_NOOP("Concertation", "Responsable CIPC"), nullptr},
    {"equipe_cipc", QT_TRANSLATE_NOOP("Concertation", "Équipe CIPC"), nullptr},
    {"beneficiaire", QT_TRANSLATE_NOOP("Concertation", "Administration bénéficiaire"), nullptr},
    {"comite_pilotage", QT_TRANSLATE_NOOP("Concertation", "Comité de pilotage"), nullptr},
    {"titulaire", QT_TRANSLATE_NOOP("Concertation", "Titulaire"), nullptr},
    {"expert", QT_TRANSLATE_NOOP("Concertation", "Expert ou intervenant"), nullptr},
    {"autre", QT_TRANSLATE_NOOP("Concertation", "Autre"), nullptr},
};

constexpr Valeur kEtatsTache[] = {
    {"a_faire", QT_TRANSLATE_NOOP("Concertation", "À faire"), nullptr},
    {"en_cours", QT_TRANSLATE_NOOP("Concertation", "En cours"), nullptr},
    {"bloquee", QT_TRANSLATE_NOOP("Concertation", "Bloquée"), nullptr},
    {"faite", QT_TRANSLATE_NOOP("Concertation", "Faite"), nullptr},
};

template <int N>
detail::Table tableDe(const Valeur (&valeurs)[N]) {
    return {valeurs, N};
}

} // namespace

namespace detail {

template <>
Table table<Portee>() {
    return tableDe(kPortees);
}
template <>
Table table<Niveau>() {
    return tableDe(kNiveaux);
}
template <>
Table table<Statut>() {
    return tableDe(kStatuts);
}
template <>
Table table<GenreDispositif>() {
    return tableDe(kDispositifs);
}
template <>
Table table<GenreReunion>() {
    return tableDe(kReunions);
}
template <>
Table table<Role>() {
    return tableDe(kRoles);
}
template <>
Table table<EtatTache>() {
    return tableDe(kEtatsTache);
}

QString traduire(const char* texte) {
    return texte ? QCoreApplication::translate("Concertation", texte) : QString();
}

QList<Choix> choixDe(Table table) {
    QList<Choix> list;
    list.reserve(table.nombre);
    for (int i = 0; i < table.nombre; ++i) {
        const Valeur& valeur = table.valeurs[i];
        list.append({QLatin1String(valeur.cle), traduire(valeur.libelle), traduire(valeur.definition)});
    }
    return list;
}

} // namespace detail

bool estActif(Statut statut) {
    return statut == Statut::EnCours || statut == Statut::Restitution;
}

bool estTermine(Statut statut) {
    return statut == Statut::Cloturee || statut == Statut::Abandonnee;
}

} // namespace isegorie::concertation
