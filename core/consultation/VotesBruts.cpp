#include "core/consultation/VotesBruts.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace isegorie::consultation {

namespace {

QHash<qint64, int> places(const QList<qint64>& sorted) {
    QHash<qint64, int> result;
    for (qsizetype i = 0; i < sorted.size(); ++i)
        result.insert(sorted.at(i), int(i));
    return result;
}

void sortOnce(QList<qint64>& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

} // namespace

DossierVotes assembler(const std::vector<VoteBrut>& votes, const std::vector<CommentaireBrut>& commentaires) {
    DossierVotes result;
    for (const VoteBrut& vote : votes) {
        result.commentaires << vote.commentaire;
        result.votants << vote.votant;
    }
    for (const CommentaireBrut& comment : commentaires)
        result.commentaires << comment.numero;
    sortOnce(result.commentaires);
    sortOnce(result.votants);
    const auto commentPlaces = places(result.commentaires);
    const auto voterPlaces = places(result.votants);
    result.matrice.commentaires = int(result.commentaires.size());
    result.matrice.retires.assign(std::size_t(result.commentaires.size()), false);
    for (qsizetype i = 0; i < result.commentaires.size(); ++i)
        result.textes << QString();
    for (const CommentaireBrut& comment : commentaires) {
        const int place = commentPlaces.value(comment.numero);
        result.textes[place] = comment.texte;
        result.matrice.retires[std::size_t(place)] = comment.retire;
    }
    std::vector<std::map<int, const VoteBrut*>> latest(std::size_t(result.votants.size()));
    for (const VoteBrut& vote : votes) {
        const VoteBrut*& kept =
            latest[std::size_t(voterPlaces.value(vote.votant))][commentPlaces.value(vote.commentaire)];
        result.doublons += kept != nullptr ? 1 : 0;
        if (kept == nullptr || vote.date >= kept->date)
            kept = &vote;
    }
    for (const auto& voter : latest) {
        result.matrice.votants.emplace_back();
        for (const auto& [comment, vote] : voter)
            result.matrice.votants.back().push_back({comment, vote->valeur});
    }
    return result;
}

} // namespace isegorie::consultation
