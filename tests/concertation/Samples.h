// Concertations, orders and deliverables for tests. Orders are rows of `marche`, written directly.
#pragma once

#include "core/concertation/ConcertationEdits.h"
#include "core/concertation/Lecture.h"
#include "tests/support/TempBase.h"

namespace isegorie::tests {

/// Applies a creation and returns the new id.
QString creerConcertation(TempBase& base, const QVariantMap& champs);
QString creerConcertation(TempBase& base, const QString& titre);
QString ajouterPartie(TempBase& base, concertation::Partie partie, const QString& concertationId,
                      const QVariantMap& champs);
QString ajouterReunion(TempBase& base, const QString& concertationId, concertation::GenreReunion genre,
                       QDate jour);
/// An order of lot 1 with one line of 1 000,00 € HT; notified when the date is valid.
QString ajouterBon(TempBase& base, const QString& concertationId, QDate notifieLe,
                   const QString& statut = QStringLiteral("notifie"));
QString ajouterLivrable(TempBase& base, const QString& bonId, QDate echeance);
QString recevoirLivrable(TempBase& base, const QString& bonId, const QString& livrableId, QDate recuLe,
                         int rang = 1);
/// Many concertations, each with 5 tasks around the day and as many draft orders of three lines as told.
void remplir(TempBase& base, int concertations, int bons, QDate jour);

} // namespace isegorie::tests
