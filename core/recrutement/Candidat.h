// A volunteer. In clear here and nowhere else: what is stored is made by CandidatChiffre.h.
#pragma once

#include "core/base/Erreur.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace isegorie::recrutement {

/// Who the person is and how to reach them. Texts stay as written: leading zeros are kept.
struct Identite {
    QString identifiant; ///< In the file.
    QString nom, prenom;
    QString courriel, telephone;
    QString adresse, complement, codePostal, ville;
    QString iban;
    QMap<QString, QString> autres; ///< Other columns that were kept, by header.

    /// "Prénom Nom", or what there is of it.
    QString nomComplet() const;
    bool operator==(const Identite&) const = default;
};

/// Answers to the criteria of the plan, by key of the criterion.
struct Profil {
    QMap<QString, QString> reponses;  ///< Keys of categories.
    QMap<QString, QString> inconnues; ///< What the file said that is no category, as written.
    bool operator==(const Profil&) const = default;
};

struct Candidat {
    QString id;
    QString pseudonyme; ///< "K7TQ-2M9X": random, the only name outside of the coffre.
    Identite identite;  ///< Empty when only the profiles were read.
    Profil profil;
    QString foyer; ///< Pseudonym of the household; empty: no known address, shares with nobody.
    QDate consentementLe, consentementSensibleLe;
    QDate refusDitpLe; ///< Refused by the DITP: never drawn (CCTP, chapter 4, article 1).
    QString refusDitpNote;
    QDate retireLe; ///< No longer a candidate.
    QString importId;
    int ligne = 0; ///< In the file of its last import.

    bool estRetire() const { return retireLe.isValid(); }
};

/// A new random pseudonym; never one of those taken.
QString newPseudonyme(const QSet<QString>& pris);
/// Whether the text has the form that newPseudonyme gives.
bool estPseudonyme(const QString& texte);
/// A phone number as it should be dialled: a French one that lost its first zero in a spreadsheet gets it
/// back. `repare` says whether it did.
QString telephoneRepare(const QString& texte, bool* repare = nullptr);
/// The same for a postcode of four digits.
QString codePostalRepare(const QString& texte, bool* repare = nullptr);
/// Five digits that begin like a French department: 01 to 95, 971 to 976, 98 and one more. Corsica is 20; 2A
/// and 2B stand in codes of communes, which are no postcodes.
bool estCodePostal(const QString& texte);

} // namespace isegorie::recrutement
