// Personal data that people wrote into their texts: flagged, never removed without being asked.
#pragma once

#include <QStringList>

#include <cstdint>
#include <string_view>

namespace isegorie::consultation {

enum Signalement : std::uint8_t {
    AvecCourriel = 1,
    AvecTelephone = 2,
    AvecNir = 4,     ///< Numéro de sécurité sociale, its key checked where it is given.
    AvecIdentite = 8 ///< "je m'appelle …" (NomAnnonce.h), "Cordialement, Zoé Martin" (NomSigne.h)
};
constexpr int kSignalements = 4;

/// Flags joined; UTF-8.
std::uint8_t signalementsDe(std::string_view texte);
/// The same text with "[courriel]", "[téléphone]", "[numéro]" or "[identité]" in the place of what is
/// flagged. Other names stay: who publishes reads (avisMasquage).
QString masquer(const QString& texte);
/// Of the answers to a question: free ones, « Autre : je m'appelle … », too.
QStringList masquer(const QStringList& reponses);
/// masquer() in two steps, for a text that is cut in between: what is flagged becomes signs that are no
/// letters, as long as it was; then each run of them, in the text or in a piece of it, its mark.
QString voiler(const QString& texte);
QString marquer(const QString& voile);
/// What every output that is masked says: what was recognised, and that names may remain.
QString avisMasquage();
/// "courriel", "telephone", "nir", "identite"
QStringList clesSignalements(std::uint8_t signalements);

/// The whole cell is an e-mail address or a telephone number.
bool estCourriel(std::string_view cellule);
bool estTelephone(std::string_view cellule);

} // namespace isegorie::consultation
