// What the tables of a recruitment's documents have in common. In French whatever the interface: they are
// documents of the contract.
#pragma once

#include "core/marche/DocumentsTableau.h"
#include "core/recrutement/Recrutement.h"

namespace isegorie::recrutement {

struct EnteteDocument {
    QString titre, feuille;
    QString precision; ///< Ends the subtitle: "situation au 3 mars 2026".
    QString reference; ///< At the right of the first page, above the day.
    QString sujet;     ///< Keyword of the file.
    QString acheteur;
    QDate jour;
};
/// A table with its head and foot, and no columns yet.
marche::DocumentTableau ouvrirTableau(const Recrutement& recrutement, const EnteteDocument& entete);

/// "tenu", "manque 2", "1 de trop"
QString ecartTexte(int ecart);

} // namespace isegorie::recrutement
