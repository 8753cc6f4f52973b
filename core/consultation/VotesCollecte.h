// Votes put together as a file gives them.
#pragma once

#include "core/base/Task.h"
#include "core/consultation/VotesBruts.h"
#include "core/consultation/VotesLecture.h"
#include "core/documents/RecordReader.h"

#include <QHash>

namespace isegorie::consultation {

class CollecteVotes {
public:
    VotesLus& votes() { return m_votes; }
    /// The place of this participant, of this statement; given when new.
    int participant(const QString& id);
    int enonce(const QString& reference, const QString& texte);
    /// Of two votes on the same statement by the same person the latest; of the same time the last.
    void add(int participant, int enonce, std::int8_t valeur, qint64 date);
    void withoutVote() { ++m_votes.sansVote; }
    void reject(qint64 ligne, const QString& raison);
    /// Numbers in their order, whether the names are personal. Code "votes.aucun" without votes.
    base::Result<VotesLus> finish(FormeVotes forme);

private:
    VotesLus m_votes;
    QHash<QString, int> m_participants, m_enonces;
    QHash<quint64, int> m_places;
};

/// What the cells of a column are.
struct ColonneComptee {
    qint64 remplies = 0, mots = 0, nombres = 0, negatifs = 0;
    void compter(const QString& cellule);
};
/// Four cells in five are votes; numbers count only where somebody says no.
std::vector<int> colonnesDeVotes(const std::vector<ColonneComptee>& colonnes);

bool estEntier(const QString& texte);
/// Milliseconds since 1970 out of a number of seconds or milliseconds, or a date; 0 = none.
qint64 moment(const QString& texte);

} // namespace isegorie::consultation
