// Votes out of any file: a folder, a file or an archive of Polis, one line a vote, one column a statement,
// Decidim's alignments of comments, Cap Collectif's votes on the proposals of a consultation.
#pragma once

#include "core/base/Erreur.h"

#include <QJsonObject>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::consultation {

enum class FormeVotes {
    Polis,             ///< votes.csv or votes.json, comments beside.
    PolisParticipants, ///< participants-votes.csv: one column a statement.
    Long,              ///< One line a vote.
    Large,             ///< One line a participant, one column a statement.
    Alignements,       ///< Decidim: comments for and against what they comment.
    CapCollectif       ///< Lines of votes among those of a consultation.
};
/// "polis", "polis-participants", "long", "large", "alignements", "cap-collectif"
QString cle(FormeVotes forme);
QString libelle(FormeVotes forme);

/// Places of the columns of a line a vote, told from the headers; none where one is missing.
struct ColonnesUnVote {
    int participant = 0, enonce = 0, vote = 0;
};
std::optional<ColonnesUnVote> colonnesUnVote(const QStringList& entetes);

/// Headers of the columns where they are not recognised; empty = recognised.
struct ColonnesVotes {
    QString participant, enonce, vote;
};

struct EnonceLu {
    QString reference; ///< What the file calls it; the statement itself where it has no other name.
    QString texte;
    bool retire = false; ///< By moderation.
};
struct VoteLu {
    int participant = 0, enonce = 0; ///< Places in the lists.
    qint64 date = 0;                 ///< Milliseconds since 1970; 0 = not told.
    std::int8_t valeur = 0;
};
struct RejetVote {
    qint64 ligne = 0;
    QString raison;
};

struct VotesLus {
    QString fichier, empreinte, encodage;
    FormeVotes forme = FormeVotes::Long;
    QStringList participants; ///< As written; numbers in their order.
    bool personnels = false;  ///< They tell who it is: addresses, names.
    std::vector<EnonceLu> enonces;
    std::vector<VoteLu> votes; ///< One a participant and statement, the latest.
    qint64 lignes = 0;
    qint64 doublons = 0; ///< Replaced by a later one.
    qint64 sansVote = 0; ///< Lines or cells without any.
    qint64 rejetes = 0;
    std::vector<RejetVote> rejets; ///< The first 1,000.
};

/// 1, -1, 0 out of "d’accord", "pas d’accord", "sans avis", "pour", "oui", "agree", "+1"…; false: none of
/// them.
bool lireVote(const QString& texte, std::int8_t& valeur);

/// Lines that cannot be read are rejected with their reason; the file is refused when it holds no matrix at
/// all: "votes.soutiens" (supports counted, nobody could say no), "votes.un-enonce", "votes.colonnes" (with
/// the headers), "votes.aucun".
base::Result<VotesLus> lireVotes(const QString& chemin, const ColonnesVotes& colonnes = {},
                                 base::TaskContext* context = nullptr);

/// Headers of a file, for who chooses the columns; empty for a folder and for what cannot be read.
QStringList entetesVotes(const QString& chemin);

} // namespace isegorie::consultation
