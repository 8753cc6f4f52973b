// A bon de commande and its lines as the screens, the documents and the command line read them.
// CCP R2162-13 and -14: which services of the framework are ordered, and how many; nothing is negotiated.
#pragma once

#include "core/base/Fraction.h"
#include "core/base/Montant.h"
#include "core/marche/BonStatut.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace isegorie::marche {

struct LigneBon {
    QString id;
    int rang = 0; ///< From 1, as printed.
    QString code; ///< Regular code of the catalogue: "1.8.1".
    QString libelle;
    QString unite;
    base::Fraction quantite;  ///< In an avenant, the difference: may be negative.
    bool sansFichier = false; ///< Priced with the "no file provided" variant (UO 3.1 to 3.3).
    base::Montant pu;         ///< Unit price HT.
    int tauxTva = 2000;       ///< Ten-thousandths.
    QString article;          ///< "CCTP, chapitre 4, UO 3.7"
    QString regle;            ///< What computed the quantity; empty when typed.
    QStringList hypotheses;
    QString alternative; ///< The other reading and its amount; may be empty.

    /// pu × quantite, rounded to the cent half-up.
    base::Montant total() const { return pu.fois(quantite); }
    bool operator==(const LigneBon&) const = default;
};

struct TvaParTaux {
    int taux = 0;       ///< Ten-thousandths.
    base::Montant base; ///< Sum of the lines' totals HT at this rate.
    base::Montant tva;  ///< On the summed base, half-up.
    bool operator==(const TvaParTaux&) const = default;
};

struct TotauxBon {
    base::Montant ht;
    QList<TvaParTaux> tva; ///< By ascending rate.
    base::Montant tvaTotale;
    base::Montant ttc;
    bool operator==(const TotauxBon&) const = default;
};

TotauxBon totaux(const QList<LigneBon>& lignes);
/// The rounding rule, for the screen; and as printed on every bon, which is an act in French.
QString regleArrondi();
QString regleArrondiImprimee();
/// 2000 -> "20 %", 550 -> "5,5 %".
QString tauxTexte(int dixMilliemes);
/// "20", "5,5 %" -> 550 ten-thousandths; refused outside of 0 to 100 % ("bon.taux").
base::Result<int> parseTaux(const QString& texte);
/// A reading without the words that name it ("Autre lecture : "), for a place that has them as its heading.
QString lectureSansIntitule(const QString& lecture);
/// The quantity as printed: "3", "4/5".
QString quantiteTexte(base::Fraction quantite);

struct Bon {
    QString id;
    QString concertationId;
    QString concertation; ///< Its title.
    QString beneficiaire; ///< Administration of the concertation.
    int lot = 0;
    QString objet;
    StatutBon statut = StatutBon::Brouillon;
    QString numero;        ///< Empty until notified: "BC-2026-0001", "BC-2026-0001-A1".
    QString avenantDe;     ///< Id of the bon that this avenant amends; empty for a bon.
    QString numeroInitial; ///< Number of that bon; empty for a bon.

    QString accordCadreId, accordCadre, accordCadreObjet; ///< Id, number, object of the framework contract.
    QString lotId;
    QDate lotDebut, lotFin;
    base::Montant lotMaximum; ///< HT.
    QString attributionId;    ///< Lot × holder; empty while nobody is chosen.
    QString titulaireId, titulaire, titulaireSiret, titulaireAdresse, titulaireContact, titulaireCourriel;
    QString versionPrixId, versionPrix; ///< Id, label of the price version.
    QDate versionPrixEffet;

    QDate dateNotification, debut, livraison;
    QString lieu, engagementJuridique, serviceExecutant, signataire, delegation, contactAdmission;
    QString motifAnnulation, motifCloture, notes;
    QString besoin;                 ///< JSON of the need that the assistant priced; may be empty.
    QString contenuFige, empreinte; ///< Frozen content (JSON) and its SHA-256; empty until notified.
    QString creeLe;

    QList<LigneBon> lignes;

    bool isAvenant() const { return !avenantDe.isEmpty(); }
    /// Notified once, even if cancelled since: content can no longer change.
    bool isFrozen() const { return !numero.isEmpty(); }
    TotauxBon totaux() const { return marche::totaux(lignes); }
    /// "BC-2026-0001", or "Projet de bon — objet" before notification.
    QString titre() const;
};

} // namespace isegorie::marche
