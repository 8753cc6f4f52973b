// Price revision by an index formula, P = P0 × (a + b × S/S0): exact arithmetic on whole numbers, every step
// shown. procurement.md: Syntec, 0,15 + 0,85, coefficient rounded up to the thousandth in many contracts.
#pragma once

#include "core/base/Constat.h"
#include "core/base/Erreur.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Prix.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace isegorie::marche {

enum class ArrondiCoefficient { Superieur, Proche, Inferieur };
/// "superieur", "proche", "inferieur"
QString key(ArrondiCoefficient arrondi);
base::Result<ArrondiCoefficient> arrondiFromKey(const QString& texte);

struct FormuleRevision {
    int a = 1500; ///< Ten-thousandths: the fixed part, 0,15.
    int b = 8500; ///< Ten-thousandths: the part that follows the index, 0,85.
    QString indice = QStringLiteral("Syntec");
    ArrondiCoefficient arrondi = ArrondiCoefficient::Superieur;
    int decimales = 3; ///< Of the coefficient, 1 to 5.
};

/// A published value, typed by the user: the product fetches nothing.
struct ValeurIndice {
    qint64 milliemes = 0; ///< 315,6 = 315600.
    QDate mois;           ///< Any day of the month it is for.
};

struct DemandeRevision {
    FormuleRevision formule;
    ValeurIndice s0; ///< At the month of the prices P0.
    ValeurIndice s;  ///< At the month of the revision.
};

struct LigneRevision {
    Prix avant, apres;
    bool plafonnee = false; ///< Held at the CCTP's cap (UO 3.8.1 to 3.8.3).
    bool exclue = false;    ///< Not a price: the margin 3.8.4 is a percentage.
};

/// The coefficient, before and after rounding.
struct CoefficientRevision {
    qint64 numerateur = 0, denominateur = 1; ///< Exact: a + b × S/S0 = numerateur / denominateur.
    qint64 valeur = 0;                       ///< Rounded, in units of the last decimal: 1,034 = 1034.
    int decimales = 3;
    QString texte() const; ///< "1,034"
};

struct Revision {
    DemandeRevision demande;
    CoefficientRevision coefficient;
    QList<LigneRevision> lignes;
    QStringList etapes;      ///< The calculation, one French sentence a step.
    base::Constats constats; ///< "revision.somme" (a + b ≠ 1), "revision.mois", "revision.plafond"…

    QList<Prix> prix() const; ///< The new prices.
    /// {formule, s0, s, coefficient, etapes, lignes}: all that is needed to do the calculation again.
    QJsonObject toJson() const;
};

/// A stored calculation (VersionPrix::revision) as it was made: constats, which are of the day of the
/// request, are left empty. Refused: a JSON that is not one of toJson().
base::Result<Revision> revisionFromJson(const QJsonObject& json);
/// Whether the calculation done again from its own values gives the same coefficient and prices.
bool isReproduced(const Revision& revision, const Catalogue& catalogue = Catalogue::instance());

/// Refused: a or b out of 0 to 10, an index not above zero or without month, decimales out of 1 to 5, a
/// coefficient that is zero or 10 and more (a typing mistake), a price above Montant::kMaxCentimes.
base::Result<CoefficientRevision> computeCoefficient(const DemandeRevision& demande);
base::Result<Revision> computeRevision(const QList<Prix>& initiaux, const DemandeRevision& demande,
                                       const Catalogue& catalogue = Catalogue::instance());

/// "0,85", "315.6", "1 234,5" as a whole number of units of the last decimal. Refused: a sign, more than
/// decimales digits after the comma, a value above maximum (in the same units).
base::Result<qint64> parseDecimal(const QString& texte, int decimales, qint64 maximum);
/// 1500 with 4 decimales = "0,15": trailing zeros are left out.
QString decimalTexte(qint64 valeur, int decimales);
/// "1,038952…": the first digits of a fraction, with "…" when some are left.
QString fractionTexte(qint64 numerateur, qint64 denominateur, int decimales);

} // namespace isegorie::marche
