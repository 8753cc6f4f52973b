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
    AvecIdentite = 8 ///< "je m'appelle …", "mon nom est …"
};
constexpr int kSignalements = 4;

/// Flags joined; UTF-8.
std::uint8_t signalementsDe(std::string_view texte);
/// The same text with "[courriel]", "[téléphone]", "[numéro]" or "[identité]" in the place of what is
/// flagged. A name that nothing announces stays: who publishes reads.
QString masquer(const QString& texte);
/// Of the answers to a question: free ones, « Autre : je m'appelle … », too.
QStringList masquer(const QStringList& reponses);
/// "courriel", "telephone", "nir", "identite"
QStringList clesSignalements(std::uint8_t signalements);

/// The whole cell is an e-mail address or a telephone number.
bool estCourriel(std::string_view cellule);
bool estTelephone(std::string_view cellule);

} // namespace isegorie::consultation
