#include "ui/concertation/Tons.h"

namespace isegorie::ui {

using namespace concertation;

Tone toneOf(Statut statut) {
    switch (statut) {
    case Statut::EnCours:
        return Tone::Success;
    case Statut::Cadrage:
    case Statut::Preparation:
        return Tone::Info;
    case Statut::Restitution:
    case Statut::DevoirDeSuite:
        return Tone::Warning;
    case Statut::Suspendue:
    case Statut::Cloturee:
    case Statut::Abandonnee:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(Urgence urgence) {
    switch (urgence) {
    case Urgence::Bloque:
    case Urgence::EnRetard:
        return Tone::Danger;
    case Urgence::AFaire:
        return Tone::Warning;
    case Urgence::AVenir:
        break;
    }
    return Tone::Neutral;
}

Tone toneOf(EtatTache etat) {
    switch (etat) {
    case EtatTache::Bloquee:
        return Tone::Danger;
    case EtatTache::EnCours:
        return Tone::Info;
    case EtatTache::Faite:
        return Tone::Success;
    case EtatTache::AFaire:
        break;
    }
    return Tone::Neutral;
}

Tone toneOfBon(const QString& statut) {
    if (statut == QLatin1String("a_signer"))
        return Tone::Warning;
    if (statut == QLatin1String("notifie") || statut == QLatin1String("en_cours"))
        return Tone::Info;
    if (statut == QLatin1String("service_fait") || statut == QLatin1String("solde"))
        return Tone::Success;
    return Tone::Neutral;
}

} // namespace isegorie::ui
