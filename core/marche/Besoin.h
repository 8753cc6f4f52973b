// A need as a project lead states it; Chiffrage turns it into lines. The JSON form is the command line's
// contract.
#pragma once

#include "core/base/Erreur.h"
#include "core/base/Fraction.h"
#include "core/base/Montant.h"
#include "core/documents/JsonStrict.h"
#include "core/marche/UniteOeuvre.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace isegorie::marche {

enum class ModeRecrutement { Recrutement, Tirage, Calibrage };
enum class Quotas { Classiques, Plus5, Cible };
enum class FormuleDefraiement { DemiJournee, Journee, Atelier };

/// CCTP, chapter 4, UO 3.1 to 3.7.
struct BesoinRecrutement {
    ModeRecrutement mode = ModeRecrutement::Recrutement;
    int participants = 0;
    ZoneUo zone = ZoneUo::Idf;
    Quotas quotas = Quotas::Classiques;
    std::optional<qint64>
        incidenceMillioniemes;         ///< Of one per cent: 5 % = 5 000 000. Asked for by Cible only.
    std::optional<bool> fichierFourni; ///< Recrutement only; not said = no file.
};

/// CCTP, chapter 3, UO 2.4: open questions, counted without the no-answers.
struct BesoinContributions {
    int nonVides = 0;
    int sansReponse = 0;
    NiveauUo niveau = NiveauUo::Intermediaire;
    bool referentiel = false; ///< An analysis grid exists already.
};

/// CCTP, chapter 2, UO 1.8.
struct BesoinAtelier {
    int participants = 0;
    NiveauUo niveau = NiveauUo::Intermediaire;
    int joursSupplementaires = 0;
    int demiJourneesSupplementaires = 0;
};

/// CCTP, chapter 1, 4.4.1.
struct BesoinDeplacement {
    int jours = 0;
    base::Montant puHt; ///< A day, HT.
};

/// CCTP, chapter 4, UO 3.8.
struct BesoinDefraiement {
    int participants = 0;
    FormuleDefraiement formule = FormuleDefraiement::DemiJournee;
    std::optional<base::Fraction> margePct; ///< 0 to 100; not said = no margin.
};

struct Besoin {
    /// What the product accepts: beyond, the number is taken for a typing mistake.
    static constexpr int kMaxParticipants = 1'000'000;
    static constexpr int kMaxContributions = 100'000'000;
    static constexpr int kMaxJours = 100'000;
    static constexpr int kMaxParListe = 1'000;

    std::vector<BesoinRecrutement> recrutements;
    std::vector<BesoinContributions> contributions;
    std::vector<BesoinAtelier> ateliers;
    std::vector<BesoinDeplacement> deplacements;
    std::vector<BesoinDefraiement> defraiements;

    bool isEmpty() const {
        return recrutements.empty() && contributions.empty() && ateliers.empty() && deplacements.empty() &&
               defraiements.empty();
    }
};

/// Strict: an unknown, missing or repeated key, a wrong type, a negative or unreasonable number is refused
/// with file, line, column and the key's path. Codes "besoin.…" and "json.…".
base::Result<Besoin> parseBesoin(const QByteArray& json, const QString& nom);
base::Result<Besoin> readBesoin(const QString& chemin);
/// A need inside a larger document, already read.
base::Result<Besoin> parseBesoin(const documents::JsonNode& node, const QString& nom);
/// The same form, for storage.
QByteArray toJson(const Besoin& besoin);

} // namespace isegorie::marche
