// Quotas and volunteers of a draw read from two files, without a base.
#pragma once

#include "core/analyse/tirage/ProblemeTirage.h"
#include "core/documents/Table.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace isegorie::recrutement {

/// Several faults of one file are told together.
using Fautes = QList<base::Erreur>;

struct LigneQuota {
    QString critere, valeur;
    analyse::Quota quota;
    std::optional<double> part = {}; ///< Share of the reference population, from 0 to 1.
    bool sousTotal = false;          ///< Counts several values of its criterion.
};
/// Columns "critere,valeur,min,max[,min_flex,max_flex]" or the names of other tools ("feature,value",
/// "category,feature", "category,name"), and "part", per cent of the reference population; others are
/// ignored. A blank minimum is 0, a blank maximum bounds nothing (sansLimite; lireCandidats makes it the
/// size). Codes "quotas.…".
tl::expected<QList<LigneQuota>, Fautes> lireQuotas(const documents::Table& table);

struct OptionsCandidats {
    QString identifiant; ///< Header; empty: a column "id" or "identifiant", else rows are numbered from 1.
    QStringList adresse; ///< Headers that tell a household together, the street first.
    /// Header of a column that numbers households; empty: a column "foyer" when no address is named and it is
    /// no criterion. Without it and an address there are no households.
    QString foyer = {};
};
struct DonneesTirage {
    analyse::ProblemeTirage probleme;
    QStringList identifiants; ///< One a person.
    bool numerotes = false;   ///< Identifiers are the numbers of the rows.
    QStringList foyers;       ///< Per number of a household, what tells it: never written anywhere.
    QList<LigneQuota> quotas; ///< One a quota of the problem.
};
/// Answers are compared without regard to case. Every blank or repeated identifier, missing answer or value
/// without quota is refused with its line; messages never repeat what a cell says. Codes "candidats.…".
tl::expected<DonneesTirage, Fautes> lireCandidats(const documents::Table& table,
                                                  const QList<LigneQuota>& quotas, int taille,
                                                  const OptionsCandidats& options);

/// Whether anybody's household is known: without one, people of the same home may sit together.
bool foyersDeclares(const analyse::ProblemeTirage& probleme);

} // namespace isegorie::recrutement
