#include "core/consultation/Comptes.h"

#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

namespace isegorie::consultation {

namespace {

/// Written out, so that each is found and translated.
QString pattern(int n, Nom noun) {
    switch (noun) {
    case Nom::Arguments:
        return Consultation::tr("%1 argument(s)", nullptr, n);
    case Nom::Auteurs:
        return Consultation::tr("%1 auteur(s)", nullptr, n);
    case Nom::Citations:
        return Consultation::tr("%1 citation(s)", nullptr, n);
    case Nom::CitationsNouvelles:
        return Consultation::tr("%1 citation(s) nouvelle(s)", nullptr, n);
    case Nom::Classes:
        return Consultation::tr("%1 classe(s)", nullptr, n);
    case Nom::Codages:
        return Consultation::tr("%1 codage(s)", nullptr, n);
    case Nom::Codes:
        return Consultation::tr("%1 code(s)", nullptr, n);
    case Nom::Colonnes:
        return Consultation::tr("%1 colonne(s)", nullptr, n);
    case Nom::Commentaires:
        return Consultation::tr("%1 commentaire(s)", nullptr, n);
    case Nom::Contributions:
        return Consultation::tr("%1 contribution(s)", nullptr, n);
    case Nom::Desaccords:
        return Consultation::tr("%1 désaccord(s)", nullptr, n);
    case Nom::Elements:
        return Consultation::tr("%1 élément(s)", nullptr, n);
    case Nom::Enonces:
        return Consultation::tr("%1 énoncé(s)", nullptr, n);
    case Nom::Groupes:
        return Consultation::tr("%1 groupe(s)", nullptr, n);
    case Nom::Jours:
        return Consultation::tr("%1 jour(s)", nullptr, n);
    case Nom::Lemmes:
        return Consultation::tr("%1 lemme(s)", nullptr, n);
    case Nom::Lignes:
        return Consultation::tr("%1 ligne(s)", nullptr, n);
    case Nom::LignesRejetees:
        return Consultation::tr("%1 ligne(s) rejetée(s)", nullptr, n);
    case Nom::Mots:
        return Consultation::tr("%1 mot(s)", nullptr, n);
    case Nom::MotsCompares:
        return Consultation::tr("%1 mot(s) comparé(s)", nullptr, n);
    case Nom::Occurrences:
        return Consultation::tr("%1 occurrence(s)", nullptr, n);
    case Nom::Participants:
        return Consultation::tr("%1 participant(s)", nullptr, n);
    case Nom::Personnes:
        return Consultation::tr("%1 personne(s)", nullptr, n);
    case Nom::Propositions:
        return Consultation::tr("%1 proposition(s)", nullptr, n);
    case Nom::Questions:
        return Consultation::tr("%1 question(s)", nullptr, n);
    case Nom::Reponses:
        return Consultation::tr("%1 réponse(s)", nullptr, n);
    case Nom::Segments:
        return Consultation::tr("%1 segment(s)", nullptr, n);
    case Nom::SegmentsClasses:
        return Consultation::tr("%1 segment(s) classé(s)", nullptr, n);
    case Nom::Textes:
        return Consultation::tr("%1 texte(s)", nullptr, n);
    case Nom::TextesCodes:
        return Consultation::tr("%1 texte(s) codé(s)", nullptr, n);
    case Nom::Visites:
        return Consultation::tr("%1 visite(s)", nullptr, n);
    case Nom::Visiteurs:
        return Consultation::tr("%1 visiteur(s)", nullptr, n);
    case Nom::Votants:
        return Consultation::tr("%1 votant(s)", nullptr, n);
    case Nom::Votes:
        break;
    }
    return Consultation::tr("%1 vote(s)", nullptr, n);
}

} // namespace

QString compte(qint64 nombre, Nom nom) {
    return pattern(int(nombre), nom).arg(entierTexte(nombre));
}

} // namespace isegorie::consultation
