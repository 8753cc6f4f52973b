// Settings of the organisation that bons use (table parametre), with their defaults and how to ask for them.
#pragma once

#include "core/storage/Database.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace isegorie::marche {

struct ParametresBon {
    QString acheteurNom, acheteurSiret, acheteurAdresse;
    QString signataire, delegation, serviceExecutant, contactAdmission, lieu; ///< Proposed on a new bon.
    QString formatNumero;                                                     ///< "BC-{annee}-{rang:4}"
    QString formatAvenant;                                                    ///< "{bon}-A{rang}"
    QStringList mentionsObligatoires;                                         ///< Keys of mentions().
    int seuilAlertePourCent = 80;
    int tauxTva = 2000; ///< Ten-thousandths, of a new line.
    int admissionTaciteMois = 2;
    int representationJours = 15;
    int observationsPenaliteJours = 15;
};

struct DefinitionParametre {
    enum class Genre { Texte, TexteLong, Entier, Liste };
    QString cle; ///< "acheteur.siret"
    QString libelle, aide, defaut;
    Genre genre = Genre::Texte;
};

/// All settings that exist, in the order of a form.
const QList<DefinitionParametre>& definitionsParametres();
base::Result<ParametresBon> loadParametres(const storage::Database& database);
/// Values in force by key, stored or default; and of one setting.
base::Result<QHash<QString, QString>> valeursParametres(const storage::Database& database);
base::Result<QString> parametre(const storage::Database& database, const QString& cle);
/// Refused: unknown key, SIRET with a wrong key, number not in range, format without {rang}.
base::Result<storage::Edit> setParametre(const storage::Database& database, const QString& cle,
                                         const QString& valeur);

} // namespace isegorie::marche
