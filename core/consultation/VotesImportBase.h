// Votes of a file into a concertation: a plan that a person reads, then one bulk load (design, idea 4).
#pragma once

#include "core/coffre/Coffre.h"
#include "core/consultation/VotesLecture.h"
#include "core/storage/Database.h"

#include <memory>

namespace isegorie::consultation {

struct DemandeVotes {
    QString chemin;
    QString concertationId;
    QString scrutin; ///< Name of the one to continue or begin; empty: the file's or the folder's name.
    ColonnesVotes colonnes;
};

struct PlanVotes {
    VotesLus lus;
    QString scrutin;      ///< Name.
    bool suite = false;   ///< Continues one that the base has.
    qint64 nouveaux = 0;  ///< Votes on what the person had not voted on.
    qint64 changes = 0;   ///< Said otherwise before.
    qint64 inchanges = 0; ///< Known; an older vote than the known one too.
    /// Participants are known by what tells who they are: they become pseudonyms by the key of the
    /// concertation, so that the coffre must be open to import them.
    bool coffreRequis = false;

    qint64 importes() const { return nouveaux + changes; }
    /// {fichier, forme, scrutin, suite, lignes, participants, enonces, votes, nouveaux, changes, inchanges,
    /// doublons, sans_vote, rejetes: [{ligne, raison}], rejetes_nombre, participants_personnels}
    QJsonObject toJson() const;
    QString texte() const;
};

/// What the import would do; changes nothing. The coffre stays as it is: votes of people with personal names
/// count as new. Thread-safe with a reader of the base.
base::Result<PlanVotes> planVotes(const storage::Database& database, const DemandeVotes& demande,
                                  base::TaskContext* context = nullptr);

/// The import as an Edit that reads the file while it is applied, once; `fait` then says what it did. Refused
/// when names are personal and the coffre is not open ("votes.coffre"). Undo retires the votes.
storage::Edit editVotes(storage::Database& database, coffre::Coffre* coffre, const DemandeVotes& demande,
                        std::shared_ptr<PlanVotes> fait);
base::Result<PlanVotes> importerVotes(storage::Database& database, coffre::Coffre* coffre,
                                      const DemandeVotes& demande);

} // namespace isegorie::consultation
