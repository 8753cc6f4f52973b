// All concertations in parallel: the list with its filter, its search and its saved views.
#pragma once

#include "core/base/Montant.h"
#include "core/concertation/Enumerations.h"
#include "core/storage/Database.h"

#include <QDate>
#include <QJsonObject>
#include <QSet>

namespace isegorie::concertation {

/// One concertation as the list shows it.
struct LigneListe {
    QString id;
    QString titre;
    QString beneficiaire;
    QString theme;
    Portee portee = Portee::Nationale;
    Niveau niveau = Niveau::Intermediaire;
    Statut statut = Statut::Cadrage;
    QString responsable; ///< First team member of this role.
    QDate debut;
    QDate fin;
    QDate prochaineDate; ///< Next open date from today on; invalid when none.
    QString prochaine;   ///< What is due then.
    int retards = 0;     ///< Open dates in the past (0 when the concertation is over).
    int bons = 0;
    base::Montant commandeHt; ///< Notified and not cancelled.
};

/// Empty lists and texts filter nothing.
struct Filtre {
    QString recherche;
    QList<Statut> statuts;
    std::optional<Portee> portee;
    std::optional<Niveau> niveau;
    QString theme;
    QString beneficiaire;
    QString responsable;
    bool enRetard = false;

    bool estVide() const { return *this == Filtre(); }
    bool operator==(const Filtre&) const = default;
    QJsonObject toJson() const;
    /// Unknown keys and values are ignored: a view saved by another version still opens.
    static Filtre fromJson(const QJsonObject& json);
};

/// All concertations: those that run first, by what is due next.
base::Result<QList<LigneListe>> lireListe(const storage::Database& database, QDate jour);
/// Ids found by full-text search of the sheets, and of the number or object of their bons: every word by its
/// beginning, accents and case ignored, nothing of the text taken as syntax.
base::Result<QSet<QString>> chercher(const storage::Database& database, const QString& texte);
/// The best of them for a command palette, latest first.
struct Trouvaille {
    QString id;
    QString titre;
    QString beneficiaire;
};
base::Result<QList<Trouvaille>> trouver(const storage::Database& database, const QString& texte, int nombre);
/// Pure; `trouves` is the answer of chercher(), not looked at when the filter has no search.
QList<LigneListe> filtrer(const QList<LigneListe>& lignes, const Filtre& filtre,
                          const QSet<QString>& trouves);
/// The three in one.
base::Result<QList<LigneListe>> lister(const storage::Database& database, const Filtre& filtre, QDate jour);

struct Compte {
    int total = 0;
    int actives = 0;  ///< Not over, not suspended.
    int enRetard = 0; ///< With at least one late date.
    QMap<Statut, int> parStatut;
};
Compte compter(const QList<LigneListe>& lignes);
/// Of the whole base, without the late ones.
base::Result<Compte> compterToutes(const storage::Database& database);
/// Id and title of all, latest first. Titles that repeat are told apart: by the beneficiary, then by a
/// number.
base::Result<QList<std::pair<QString, QString>>> lireTitres(const storage::Database& database);

} // namespace isegorie::concertation
