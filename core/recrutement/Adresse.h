// French addresses made comparable: "12 bis, Bd. de l'Église, 35007 RENNES CEDEX" and "12B boulevard Eglise,
// 35000 Rennes" are one place.
#pragma once

#include <QString>

namespace isegorie::recrutement {

struct AdresseNormalisee {
    QString numero;   ///< "12", "12B" (bis), "12-14"; empty when the street has none.
    QString voie;     ///< "BOULEVARD EGLISE": type in full, no article, no accent.
    QString logement; ///< "APPARTEMENT 3 BATIMENT B"; empty when the address does not say.
    QString commune;  ///< "35 RENNES": département and town, or the postcode when the town is missing.

    /// Whether it tells a household at all: a town alone does not.
    bool estVide() const { return voie.isEmpty(); }
    /// Equal for addresses that are one place; empty for an address that tells none.
    QString cle() const;
    /// The same without the dwelling: the building.
    QString immeuble() const;
    bool operator==(const AdresseNormalisee&) const = default;
};

/// A postcode and town written at the end of the street are found there.
AdresseNormalisee normaliserAdresse(const QString& adresse, const QString& complement = {},
                                    const QString& codePostal = {}, const QString& ville = {});

} // namespace isegorie::recrutement
