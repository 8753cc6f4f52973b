// One orderable service of the framework: a unité d'œuvre (UO) of the CCTP.
#pragma once

#include "core/base/Montant.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace isegorie::marche {

enum class NiveauUo { Intermediaire, Expert };
enum class ZoneUo { Idf, Metropole, Drom };

/// "intermediaire", "expert"
QString key(NiveauUo niveau);
/// "idf", "metropole", "drom"
QString key(ZoneUo zone);
std::optional<NiveauUo> niveauFromKey(const QString& text);
std::optional<ZoneUo> zoneFromKey(const QString& text);
/// As the CCTP's column heads say: "Niveau intermédiaire", "DROM-COM".
QString libelle(NiveauUo niveau);
QString libelle(ZoneUo zone);

struct UniteOeuvre {
    QString code;                           ///< Regular, without prefix: "2.4.9.4.D".
    QStringList alias;                      ///< Every spelling printed in the CCTP: "UO 2.4.94.D".
    QString libelle;                        ///< Complete by itself: level, zone and table head included.
    int lot = 0;                            ///< 1 to 4.
    QString section;                        ///< "2.4"
    QString titreSection;                   ///< "Traitement, synthèse et analyse des contributions"
    QString article;                        ///< "CCTP, chapitre 3, article 2, UO 2.4"
    std::optional<NiveauUo> niveau;         ///< Empty where the CCTP has one price for both.
    std::optional<ZoneUo> zone;             ///< Recruitment only.
    QString unite;                          ///< "forfait", "journée", "participant", "%"…
    std::optional<base::Montant> plafondHt; ///< Cap of the unit price (UO 3.8.1 to 3.8.3).
    QStringList livrables;                  ///< Expected livrables: the list printed under the UO's table.
    bool prixSansFichier = false;           ///< 3.1 to 3.3 may have a second price, without a file provided.

    /// The object of `catalogue lister --json`.
    QJsonObject toJson() const;
};

} // namespace isegorie::marche
