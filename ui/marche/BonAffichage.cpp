#include "ui/marche/BonAffichage.h"

#include "core/base/Dates.h"
#include "core/concertation/Lecture.h"

#include <QCoreApplication>
#include <QLabel>

namespace isegorie::ui {

using marche::EtatLivrable;
using marche::StatutBon;

Tone toneOf(StatutBon statut) {
    switch (statut) {
    case StatutBon::Brouillon:
    case StatutBon::Solde:
        return Tone::Neutral;
    case StatutBon::ASigner:
        return Tone::Warning;
    case StatutBon::Notifie:
    case StatutBon::EnCours:
        return Tone::Info;
    case StatutBon::ServiceFait:
        return Tone::Success;
    case StatutBon::Annule:
        return Tone::Danger;
    }
    return Tone::Neutral;
}

Tone toneOf(EtatLivrable etat) {
    switch (etat) {
    case EtatLivrable::Attendu:
        return Tone::Neutral;
    case EtatLivrable::Recu:
        return Tone::Info;
    case EtatLivrable::EnRetard:
    case EtatLivrable::Rejete:
        return Tone::Danger;
    case EtatLivrable::Ajourne:
    case EtatLivrable::Refacte:
        return Tone::Warning;
    case EtatLivrable::Valide:
    case EtatLivrable::Admis:
    case EtatLivrable::AdmisTacitement:
        return Tone::Success;
    }
    return Tone::Neutral;
}

QString lotLabel(int lot) {
    return QCoreApplication::translate("Bons", "Lot %1").arg(lot);
}

QString lotLongLabel(int lot) {
    switch (lot) {
    case 1:
        return QCoreApplication::translate("Bons", "Lot 1 — Animation de dispositifs en présentiel");
    case 2:
        return QCoreApplication::translate("Bons", "Lot 2 — Organisation d’une consultation en ligne");
    case 3:
        return QCoreApplication::translate("Bons", "Lot 3 — Recrutement");
    case 4:
        return QCoreApplication::translate("Bons", "Lot 4 — Pilotage des dispositifs de concertation");
    default:
        return lotLabel(lot);
    }
}

QString dateOuTiret(QDate date) {
    return date.isValid() ? base::dateCourte(date) : QStringLiteral("—");
}

QString montantTexte(base::Montant montant) {
    return montant.texte();
}

QString numeroOuProjet(const QString& numero) {
    return numero.isEmpty() ? QCoreApplication::translate("Bons", "Projet") : numero;
}

std::optional<marche::NiveauUo> niveauOf(const storage::Database& database, const QString& concertationId) {
    const auto concertation = concertation::lireConcertation(database, concertationId);
    if (!concertation)
        return std::nullopt;
    return concertation->niveau == concertation::Niveau::Expert ? marche::NiveauUo::Expert
                                                                : marche::NiveauUo::Intermediaire;
}

QLabel* makeLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    Theme::setRole(label, role);
    return label;
}

} // namespace isegorie::ui
