// An error as a person reads it: what is wrong, where, and how to mend it. Never thrown: returned in a
// Result.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace isegorie::base {

struct Erreur {
    /// Decides the exit code of the command line: Saisie and Systeme 1, Usage 2, Refus 3 (an honest "no").
    enum class Genre { Saisie, Usage, Refus, Systeme };

    Genre genre = Genre::Saisie;
    QString code;    ///< Stable, for tests and scripts: "csv.guillemet-ouvert".
    QString message; ///< What is wrong, a French sentence.
    QString remede;  ///< How to mend it, a French sentence; may be empty.
    QString fichier; ///< File concerned; may be empty.
    int ligne = 0;   ///< From 1; 0 = not applicable.
    int colonne = 0; ///< From 1; 0 = not applicable.

    static Erreur saisie(QString code, QString message, QString remede = {});
    static Erreur refus(QString code, QString message, QString remede = {});
    static Erreur systeme(QString code, QString message, QString remede = {});

    /// The same error with its place; values already known are kept.
    Erreur dans(const QString& fichierConcerne, int aLigne = 0, int aColonne = 0) const;

    /// "fichier.csv, ligne 3, colonne 2 : message Remède."
    QString texte() const;
    int exitCode() const;
};

template <typename T>
using Result = tl::expected<T, Erreur>;
using Status = tl::expected<void, Erreur>;

inline tl::unexpected<Erreur> echec(Erreur erreur) {
    return tl::unexpected<Erreur>(std::move(erreur));
}

} // namespace isegorie::base
