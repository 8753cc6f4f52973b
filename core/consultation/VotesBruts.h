// Votes and comments as files give them, and the matrix that they make.
#pragma once

#include "core/consultation/DossierVotes.h"
#include "core/documents/ByteSource.h"

namespace isegorie::consultation {

struct VoteBrut {
    qint64 commentaire = 0, votant = 0, date = 0;
    std::int8_t valeur = 0;
};

struct CommentaireBrut {
    qint64 numero = 0;
    QString texte;
    bool retire = false;
};

/// comments.csv of Polis, which does not always quote the body: a record begins with seven fields that hold
/// no comma, the rest is text.
base::Result<std::vector<CommentaireBrut>> commentairesPolis(const documents::ByteSource& source);

/// Comments and voters in the order of their numbers; of two votes on the same comment the latest, and of two
/// of the same time the last read.
DossierVotes assembler(const std::vector<VoteBrut>& votes, const std::vector<CommentaireBrut>& commentaires);

} // namespace isegorie::consultation
