// A recruitment and its quota plan (CCTP, chapter 4), as read from a base. Changing it is in PlanEdits.h.
#pragma once

#include "core/base/Fraction.h"
#include "core/marche/Besoin.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace isegorie::recrutement {

/// What a criterion costs: nothing, one of the five places of « plus 5 quotas », or the tier of a target.
enum class GenreCritere { Standard, Supplementaire, Cible };
/// "standard", "supplementaire", "cible"
QString key(GenreCritere genre);
std::optional<GenreCritere> genreFromKey(const QString& text);
QString libelle(GenreCritere genre);

/// "recrutement", "tirage", "calibrage"
QString key(marche::ModeRecrutement mode);
std::optional<marche::ModeRecrutement> modeFromKey(const QString& text);
QString libelle(marche::ModeRecrutement mode);
/// "demi_journee", "journee", "atelier"
QString key(marche::FormuleDefraiement formule);
std::optional<marche::FormuleDefraiement> formuleFromKey(const QString& text);
QString libelle(marche::FormuleDefraiement formule);

/// Shares are in millionths: 1 000 000 = everybody.
inline constexpr int kMillion = 1'000'000;

/// Bounds on how many of the panel have a value. Flexible bounds enclose them: how far a relaxation may go.
struct Quota {
    int min = 0;
    std::optional<int> max; ///< Empty: no upper bound.
    std::optional<int> minSouple, maxSouple;
    bool estLibre() const { return min == 0 && !max; }
    bool operator==(const Quota&) const = default;
};

struct Categorie {
    QString id;
    QString cle; ///< Stable, unique in the criterion: profiles are written with it.
    QString libelle;
    QStringList synonymes; ///< Other spellings in files.
    bool estSousTotal = false;
    QString sousTotal;       ///< Key of the subtotal that it counts in; empty for none.
    std::optional<int> part; ///< Of the reference population, in millionths.
    Quota quota;
};

struct Critere {
    QString id;
    QString cle; ///< Stable, unique in the recruitment: "sexe".
    QString libelle;
    GenreCritere genre = GenreCritere::Standard;
    std::optional<qint64> incidence; ///< Of a target, in millionths of one per cent: 5 % = 5 000 000.
    bool sensible = false;           ///< Article 9 of the RGPD.
    QString referenceId;             ///< Reference population its shares come from; empty for none.
    QStringList entetes;             ///< Headers under which files bring it, besides its label.
    QList<Categorie> categories;     ///< Values, then subtotals, each in their order.

    /// No category has a bound: the draw does not look at the answers.
    bool estLibre() const;
    /// Without the subtotals.
    QList<Categorie> valeurs() const;
    QList<Categorie> sousTotaux() const;
    /// Null when there is none of this key.
    const Categorie* find(const QString& cleCategorie) const;
    /// By label, key or synonym, without regard to case, accents and punctuation; null when unknown.
    /// Subtotals are no answers.
    const Categorie* recognise(const QString& reponse) const;
};

struct Recrutement {
    QString id;
    QString concertationId, concertation; ///< Id, title.
    QString libelle;
    marche::ModeRecrutement mode = marche::ModeRecrutement::Tirage;
    int taille = 0; ///< People in the panel.
    marche::ZoneUo zone = marche::ZoneUo::Idf;
    std::optional<bool> fichierFourni;
    bool unParFoyer = true;
    QDate debut, fin; ///< Of the recruitment itself; may be invalid.
    QString bonId;    ///< Order that pays; empty for none.
    std::optional<marche::FormuleDefraiement> formuleDefraiement;
    std::optional<base::Fraction> marge; ///< Per cent on défraiements.
    QString cleId;                       ///< Key of its people; empty while there are none.
    QDate closLe;
    QString notes;
};

struct Plan {
    Recrutement recrutement;
    QList<Critere> criteres;

    const Critere* find(const QString& cleCritere) const;
};

/// What a list shows of a recruitment.
struct ResumeRecrutement {
    Recrutement recrutement;
    int criteres = 0;
    int candidats = 0; ///< Not withdrawn.
    int panel = 0;     ///< Selected and confirmed.
    int confirmes = 0;
    bool purge = false; ///< Its people were erased.
};

} // namespace isegorie::recrutement
