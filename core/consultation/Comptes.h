// Counts with their noun, singular up to one as French has it: « 1 réponse », « 1 234 réponses ».
#pragma once

#include <QString>

namespace isegorie::consultation {

enum class Nom {
    Arguments,
    Auteurs,
    Citations,
    CitationsNouvelles,
    Classes,
    Codages,
    Codes,
    Colonnes,
    Commentaires,
    Contributions,
    Desaccords,
    Elements,
    Enonces,
    Groupes,
    Jours,
    Lemmes,
    Lignes,
    LignesRejetees,
    Mots,
    MotsCompares,
    Occurrences,
    Participants,
    Personnes,
    Propositions,
    Questions,
    Reponses,
    Segments,
    SegmentsClasses,
    Textes,
    TextesCodes,
    Visites,
    Visiteurs,
    Votants,
    Votes,
};
QString compte(qint64 nombre, Nom nom);

} // namespace isegorie::consultation
