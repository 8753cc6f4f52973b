// Agreement of the coders of a file, one coding a row.
#pragma once

#include "core/analyse/enquete/Accord.h"
#include "core/consultation/Questionnaire.h"

#include <QJsonObject>

namespace isegorie::consultation {

struct DemandeAccord {
    QString unite;       ///< Column that names what was coded.
    QStringList valeurs; ///< Columns of codes, each measured alone.
    QString codeur;      ///< Column that names the coder; empty: no κ.
    analyse::Echelle echelle = analyse::Echelle::Nominale;
};

struct KappaDePaire {
    QString premier, second;
    analyse::Accord accord;
};

struct AccordValeur {
    QString valeur;
    QStringList modalites;
    analyse::Accord alpha;
    std::vector<KappaDePaire> kappas; ///< Of every pair of coders with a unit in common.
    QStringList desaccords;           ///< Names of the units on which coders differ.
};

/// Refused: one coder who coded a unit twice (with both lines), and for an interval scale a code that is no
/// number.
base::Result<std::vector<AccordValeur>> mesurerAccord(const Questionnaire& questionnaire,
                                                      const DemandeAccord& demande);

QJsonObject accordJson(const std::vector<AccordValeur>& accords);
QString accordTexte(const std::vector<AccordValeur>& accords);
/// "faible", "modéré"…: Landis and Koch's words, the usual ones.
QString accordEnMots(const analyse::Accord& accord);

} // namespace isegorie::consultation
