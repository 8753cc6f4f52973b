// The pool of candidates of a recruitment, opened into memory once: read, searched and counted there. Nothing
// of it is written anywhere, which is also why search needs no index on the disk: a blind index would tell
// how often a name or a town occurs, and opening 100 000 people takes less than a second.
#pragma once

#include "core/base/Task.h"
#include "core/coffre/Coffre.h"
#include "core/recrutement/Candidat.h"
#include "core/recrutement/PlanLecture.h"

#include <vector>

namespace isegorie::recrutement {

enum class Ouverture {
    Profils,   ///< Answers alone: for draws, counts, feasibility.
    Identites, ///< And who the people are: for lists, search, exports. Note the access
               ///< (coffre::recordAccess).
};

/// Candidates as the base holds them; opening them needs no base and may run in a Task.
struct VivierChiffre {
    struct Ligne {
        Candidat candidat; ///< Without identity and profile.
        QString identite, profil, note;
    };
    Plan plan;
    Ouverture ouverture = Ouverture::Profils;
    std::vector<Ligne> lignes;
    std::optional<coffre::Cipher> cipher; ///< Empty when there are no candidates.
    QByteArray empreinte;
    QHash<QString, QDate> imports;
};
/// Reads the rows; refused when the coffre is locked or the people were erased ("coffre.…").
base::Result<VivierChiffre> readVivier(const storage::Database& database, const coffre::Coffre& coffre,
                                       const QString& recrutementId, Ouverture ouverture);

struct Vivier {
    Plan plan;
    Ouverture ouverture = Ouverture::Profils;
    std::vector<Candidat> candidats;    ///< In the order of their arrival; those withdrawn included.
    QHash<QString, int> places;         ///< By id, in candidats.
    QByteArray empreinte = {};          ///< SHA-256 of the rows as the base held them: empreinteVivier.
    QHash<QString, QDate> imports = {}; ///< Days on which files were imported, by the SHA-256 of their bytes.

    const Candidat* find(const QString& candidatId) const;
    const Candidat* findPseudonyme(const QString& pseudonyme) const;
};
/// Thread-safe.
base::Result<Vivier> openVivier(VivierChiffre chiffre, base::TaskContext* context = nullptr);
/// The two in one.
base::Result<Vivier> loadVivier(const storage::Database& database, const coffre::Coffre& coffre,
                                const QString& recrutementId, Ouverture ouverture);

/// SHA-256 of all that the base holds of these candidates, as ciphertexts: another one means that something
/// of one of them has changed. Needs no key.
base::Result<QByteArray> empreinteVivier(const storage::Database& database, const QString& recrutementId,
                                         Ouverture ouverture);

/// One person as the base holds it now, with identity: a pool of one, for a form and for the edits of a
/// candidate. Code "candidat.inconnu".
base::Result<Vivier> loadCandidat(const storage::Database& database, const coffre::Coffre& coffre,
                                  const QString& candidatId);

/// Why a candidate may not be drawn; None: may be.
enum class Obstacle {
    Aucun,
    Retire,
    RefusDitp,
    SansConsentement,
    ReponseManquante,
    SansConsentementSensible
};
Obstacle obstacle(const Plan& plan, const Candidat& candidat);
/// A sentence for a tooltip; empty for None.
QString texteObstacle(Obstacle obstacle, const Plan& plan, const Candidat& candidat);
/// Criteria of the plan that the candidate has not answered with a category; a sensitive one that is free
/// (article 9 of the RGPD) needs no answer.
QStringList criteresManquants(const Plan& plan, const Candidat& candidat);

/// A criterion that keeps candidates out of the draw because they have not answered it.
struct SansReponse {
    QString critere;   ///< Label.
    int candidats = 0; ///< Who have no known answer to it and nothing else against them.
    int seuls = 0;     ///< Of these: for whom it is the only one; so many more could be drawn without it.
};
/// In the order of the plan, without the criteria that keep nobody out.
QList<SansReponse> compterSansReponse(const Vivier& vivier);
/// A sentence each: which criterion, how many, what would change without it.
QStringList phrasesSansReponse(const QList<SansReponse>& criteres);

/// Index for searching while one types: every word by its beginning, without regard to case and accents, in
/// names, contacts, address, id and pseudonym. Places in vivier.candidats.
class Recherche {
public:
    explicit Recherche(const Vivier& vivier);
    std::vector<int> chercher(const QString& texte) const;

private:
    std::vector<QString> m_textes;
};

} // namespace isegorie::recrutement
