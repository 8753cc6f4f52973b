// What screens ask of the catalogue: a code in any printed spelling, or words, within filters.
#pragma once

#include "core/marche/Catalogue.h"

namespace isegorie::marche {

struct FiltreCatalogue {
    QString texte = {};   ///< A code, its beginning, or words of label and section.
    int lot = 0;          ///< 0 = all.
    QString section = {}; ///< "2.4"; empty = all.
    QString niveau = {};  ///< Key of a NiveauUo, kSansObjet, or empty = all.
    QString zone = {};    ///< Key of a ZoneUo, kSansObjet, or empty = all.

    /// Filter value: UO that the CCTP prices without level, or without zone.
    static constexpr auto kSansObjet = "aucun";

    /// Whether anything besides the text narrows.
    bool isNarrowed() const { return lot != 0 || !section.isEmpty() || !niveau.isEmpty() || !zone.isEmpty(); }
    bool operator==(const FiltreCatalogue&) const = default;
};

struct ReponseCatalogue {
    QList<const UniteOeuvre*> unites; ///< In the order of the CCTP.
    RechercheCode code;               ///< What the text is as a code.
    int horsFiltre = 0;               ///< Found by the text, left out by the other filters.
};

/// A text that begins like a code ("U0 2.1", "2.4.94") finds the UO whose code or printed spelling begins so;
/// any other text, those that hold every word.
ReponseCatalogue chercherUnites(const Catalogue& catalogue, const FiltreCatalogue& filtre);

/// The label without the level or the zone at its end, for lists that say them apart: what is cut is in
/// libelle(*niveau) or libelle(*zone). Unchanged when the label says more than that.
QString libelleCourt(const UniteOeuvre& unite);

struct SectionCatalogue {
    QString section, titre;
    int lot = 0;
    int unites = 0; ///< How many UO it has.
};
/// In the order of the CCTP; lot 0 = all.
QList<SectionCatalogue> sections(const Catalogue& catalogue, int lot = 0);

} // namespace isegorie::marche
