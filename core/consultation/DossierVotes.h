// A conversation's votes as Polis exports them: a folder of CSV files, or of its API's JSON files.
#pragma once

#include "core/analyse/votes/Consensus.h"
#include "core/base/Erreur.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace isegorie::consultation {

struct DossierVotes {
    QList<qint64> commentaires; ///< Their numbers; the column of the matrix is the place in this list.
    QStringList textes;         ///< Of the comments, empty without a file of comments.
    QList<qint64> votants;      ///< Numbers of the voters, one a row of the matrix.
    analyse::MatriceVotes matrice;
    qint64 doublons = 0; ///< Votes replaced by a later one of the same person on the same comment.
};

/// votes.csv (comment-id, voter-id, vote, timestamp) and comments.csv, or votes.json and comments.json. Only
/// the latest vote of a person on a comment counts. Refused with file and line: a vote other than 1, 0 and
/// -1, a number that is none, no vote at all. A comment without votes is kept, a vote on an unlisted comment
/// too. Of a path that is a file or an archive, what lireVotes() reads there; names that are no numbers are
/// numbered in their order.
base::Result<DossierVotes> lireDossierVotes(const QString& dossier);

struct AppartenancesLues {
    std::vector<int> groupes; ///< Of each voter of the folder, or analyse::kSansGroupe.
    QStringList noms;         ///< Of the groups, as written.
};

/// Published membership: a CSV with the columns participant and group-id (blank = none), or Polis's
/// math-pca2.json. Refused: a participant twice, and when nobody of it voted.
base::Result<AppartenancesLues> lireAppartenances(const QString& fichier, const DossierVotes& votes);

struct AnalyseVotes {
    analyse::AxesVotes axes;
    std::optional<analyse::GroupesOpinion> trouves; ///< None when the membership was given.
    std::vector<int> groupes;
    QStringList noms;
    analyse::Opinions opinions;
};

AnalyseVotes analyserVotes(const DossierVotes& votes, const std::optional<AppartenancesLues>& appartenances);

QJsonObject votesJson(const DossierVotes& votes, const AnalyseVotes& analyse);
QString votesTexte(const DossierVotes& votes, const AnalyseVotes& analyse);

} // namespace isegorie::consultation
