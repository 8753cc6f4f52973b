// Votes, their plan of import and their analysis as text, JSON and files.
#pragma once

#include "core/consultation/VotesBase.h"

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::consultation {

/// votesJson() and, beside it: enonces with intervals of each group, stabilite, avertissements, parametres,
/// fichiers. Groups found are named "A", "B"… in `nom`.
QJsonObject resultatJson(const ResultatVotes& resultat);
QString resultatTexte(const ResultatVotes& resultat);
/// How the numbers come about, one paragraph each.
QStringList methodeVotes(const ResultatVotes& resultat);
/// Who voted, how many are in a group, statements and votes: one sentence.
QString votesPhrase(const ResultatVotes& resultat);
/// « 62,1 % [54,0 ; 69,6] »
QString partTexte(long long nombre, long long n, const std::pair<double, double>& intervalle);
/// « Groupes stables »…: what an overlap means in words; empty when not measured.
QString recouvrementTexte(double recouvrement);

/// By the ending: .csv (statements), .xlsx (statements, groups, what represents them, method), .json; the
/// plane of the voters as .png, .svg, .pdf. Code "votes.format".
base::Status ecrireVotes(const ResultatVotes& resultat, const QString& chemin,
                         base::TaskContext* context = nullptr);

} // namespace isegorie::consultation
