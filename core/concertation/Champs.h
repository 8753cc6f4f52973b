// The columns that a user may set, table by table: one description for the forms, the CLI's JSON and the
// validation of every Edit.
#pragma once

#include "core/base/Erreur.h"
#include "core/concertation/Enumerations.h"

#include <QVariantMap>

namespace isegorie::concertation {

struct Champ {
    enum class Genre { Texte, Date, Moment, Choix, Entier };

    QString colonne;
    QString libelle;
    Genre genre = Genre::Texte;
    bool requis = false;
    int min = 0; ///< Of an integer.
    int max = 0; ///< Of an integer; characters of a text.
    QList<Choix> choix;
    QString defaut = {}; ///< Of a new row, for a required choice; empty: it must be given.
};

/// "concertation", "dispositif", "membre", "engagement", "jalon", "reunion" or "tache"; empty otherwise.
QList<Champ> champs(const QString& table);

/// The values as stored: texts trimmed, dates ISO (22/11/2026 is read too), empty dates null.
/// Refuses an unknown column, a value out of its bounds, and what is required but empty.
base::Result<QVariantMap> normaliser(const QString& table, const QVariantMap& valeurs);
/// The same for a new row: what is required must be there.
base::Result<QVariantMap> normaliserNouveau(const QString& table, const QVariantMap& valeurs);

} // namespace isegorie::concertation
