#include "core/consultation/Comptes.h"

#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <array>

namespace isegorie::consultation {

namespace {

/// In the order of Nom.
constexpr std::array<const char*, size_t(Nom::Votes) + 1> kPatterns{
    QT_TRANSLATE_N_NOOP("Consultation", "%1 argument(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 auteur(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 citation(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 citation(s) nouvelle(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 classe(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 codage(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 code(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 colonne(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 commentaire(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 contribution(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 désaccord(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 élément(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 énoncé(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 groupe(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 jour(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 lemme(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 ligne(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 ligne(s) rejetée(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 mot(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 mot(s) comparé(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 occurrence(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 participant(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 personne(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 proposition(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 question(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 réponse(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 segment(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 segment(s) classé(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 texte(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 texte(s) codé(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 visite(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 visiteur(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 votant(s)"),
    QT_TRANSLATE_N_NOOP("Consultation", "%1 vote(s)"),
};

} // namespace

QString compte(qint64 nombre, Nom nom) {
    return Consultation::tr(kPatterns.at(size_t(nom)), nullptr, int(nombre)).arg(entierTexte(nombre));
}

} // namespace isegorie::consultation
