// Every change of a concertation: pure reads, validation, then the Edit to apply. Nothing is written here.
#pragma once

#include "core/concertation/Concertation.h"
#include "core/storage/Database.h"

namespace isegorie::concertation {

/// Parts of a concertation; their table has the key's name.
enum class Partie { Dispositif, Membre, Engagement, Jalon, Reunion, Tache };
QString table(Partie partie);

/// A new concertation; champs holds columns of the table, "titre" at least. Its id is changes.first().id.
base::Result<storage::Edit> creer(const QVariantMap& champs);
/// A part that is created with its concertation.
struct NouvellePartie {
    Partie partie = Partie::Dispositif;
    QVariantMap champs;
    int ligne = 0; ///< Of its description in a file, told when it is refused; 0 = none.
    int colonne = 0;
};
/// The same with its parts, in one edit, under the rules of ajouter(): the first change is the concertation.
base::Result<storage::Edit> creer(const QVariantMap& champs, const QList<NouvellePartie>& parties);
/// Sets columns of a concertation. Values are normalised (spaces, dates) and checked.
base::Result<storage::Edit> modifier(const storage::Database& database, const QString& id,
                                     const QVariantMap& champs);
/// Only without any bon de commande (a draft too must be removed first): refused otherwise. Parts go with it.
base::Result<storage::Edit> supprimer(const storage::Database& database, const QString& id);
/// A copy in statut "cadrage" with its parts: dates moved so that it begins at `debut` (kept when invalid),
/// nothing attained, held or done; no bon, no minutes.
base::Result<storage::Edit> dupliquer(const storage::Database& database, const QString& id, QDate debut = {});

/// A new part at the end of its list; its id is changes.first().id.
/// A third réunion "amont" of the same order is refused (CCTP ch. 1 art. 4.1.1).
base::Result<storage::Edit> ajouter(const storage::Database& database, Partie partie,
                                    const QString& concertationId, const QVariantMap& champs);
base::Result<storage::Edit> modifier(const storage::Database& database, Partie partie, const QString& id,
                                     const QVariantMap& champs);
base::Result<storage::Edit> retirer(const storage::Database& database, Partie partie, const QString& id);
/// Puts a dispositif, membre or engagement at another place of its list (from 0).
base::Result<storage::Edit> deplacer(const storage::Database& database, Partie partie, const QString& id,
                                     int position);

/// Marks a task done on a day, or to do again with an invalid day.
base::Result<storage::Edit> terminerTache(const storage::Database& database, const QString& id, QDate jour);
/// Moves a jalon by whole days, keeping its length.
base::Result<storage::Edit> decalerJalon(const storage::Database& database, const QString& id, int jours);
/// Adds the weekly points (CCTP ch. 1 art. 4.2) that miss from a day to another, at the day and hour of
/// `premier`; weeks that have one are left alone.
base::Result<storage::Edit> planifierPointsHebdomadaires(const storage::Database& database,
                                                         const QString& concertationId, QDateTime premier,
                                                         QDate jusquAu);

} // namespace isegorie::concertation
