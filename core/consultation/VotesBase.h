// Votes that a concertation holds, and their analysis with its uncertainty.
#pragma once

#include "core/analyse/votes/StabiliteVotes.h"
#include "core/consultation/DossierVotes.h"
#include "core/consultation/VotesLecture.h"
#include "core/storage/Database.h"

#include <QJsonArray>

#include <memory>

namespace isegorie::consultation {

struct EnonceConnu {
    QString id, reference, texte;
    int rang = 0;
    bool retire = false;
};
struct VotesStockes {
    QList<EnonceConnu> enonces; ///< By rank.
    QStringList pseudonymes;    ///< By rank of the voter.
    std::vector<VoteLu> votes;  ///< In force, of two on the same pair the last read holds.
};
base::Result<VotesStockes> votesBruts(const storage::Database& database, const QString& scrutinId);

struct Scrutin {
    QString id, libelle;
    int enonces = 0, imports = 0;
    QString etat; ///< Changes when an analysis may give something else.
};
/// Those with votes in force, the oldest first.
base::Result<QList<Scrutin>> scrutinsDe(const storage::Database& database, const QString& concertationId);
/// By id or name; an empty name is the only one there is. Codes "scrutin.inconnu", "scrutin.ambigu",
/// "scrutin.aucun".
base::Result<Scrutin> scrutinNomme(const QList<Scrutin>& scrutins, const QString& nom);
/// Oldest first: {scrutin, importe_le, fichier, forme, lignes, nouveaux, changes, inchanges, doublons,
/// rejetes, retire_le}
base::Result<QJsonArray> importsVotesDe(const storage::Database& database, const QString& concertationId);

/// Votes ready for the analysis: those of one scrutin, or of a folder.
struct VotesAAnalyser {
    QString titre;
    DossierVotes dossier;
    QStringList references; ///< Of the statements, as the platform calls them.
    QJsonArray fichiers;    ///< [{fichier, empreinte}]
};
/// Voters without any vote in force are left out. Texts of statements that are contributions of the base
/// ("debat/23") are theirs.
base::Result<VotesAAnalyser> lireScrutin(const storage::Database& database, const QString& concertationId,
                                         const Scrutin& scrutin);
VotesAAnalyser votesDeDossier(const QString& dossier, DossierVotes votes);

/// A statement for one group: shares with their 95 % intervals (Wilson).
struct PartGroupe {
    long long accords = 0, desaccords = 0, passes = 0;
    std::pair<double, double> accord{0, 1}, desaccord{0, 1};

    long long n() const { return accords + desaccords + passes; }
};
struct EnonceAnalyse {
    int place = 0; ///< In the matrix.
    QString reference, texte;
    bool retire = false;
    PartGroupe tous; ///< Of everybody who voted on it, in a group or not.
    std::vector<PartGroupe> groupes;
    double consensus = 0, dissensus = 0;
    std::pair<double, double> intervalle{0, 1}; ///< Of the consensus.
    std::vector<int> representeA, representeD;  ///< Groups that it represents by agreement, by disagreement.

    /// A group or everybody voted too seldom on it to say much.
    bool estFragile() const;
};
struct GroupeAnalyse {
    QString nom;
    long long effectif = 0;
    double recouvrement = 0; ///< See StabiliteGroupes; NaN when not measured.
};
struct ResultatVotes {
    VotesAAnalyser source;
    AnalyseVotes analyse;
    analyse::ParametresStabilite parametres;
    analyse::StabiliteGroupes stabilite;
    std::vector<GroupeAnalyse> groupes;
    std::vector<EnonceAnalyse> enonces; ///< In the order of the matrix.
    long long votes = 0, dansUnGroupe = 0;
    QStringList avertissements;
};
constexpr int kVotesFragiles = 10; ///< Fewer votes of a group on a statement say little.

/// Groups found (or those given), what unites and divides them, and how far that can be trusted. The same
/// votes give the same numbers. Cancelled: TaskContext::cancelledErreur().
base::Result<ResultatVotes> analyserAvecIncertitude(VotesAAnalyser votes,
                                                    const std::optional<AppartenancesLues>& appartenances,
                                                    const analyse::ParametresStabilite& parametres = {},
                                                    base::TaskContext* context = nullptr);

enum class TriEnonces { Consensus, Dissensus, Accord, Groupe, Numero };
/// Places in `enonces`, moderated ones last. Groupe: what represents this one, the strongest first, then the
/// others by their distance from the other groups.
std::vector<int> ordreEnonces(const ResultatVotes& resultat, TriEnonces tri, int groupe = 0);

} // namespace isegorie::consultation
