// The map of arguments of a concertation: questions, claims (thèses), arguments for and against them and
// against each other, and the contributions that each rests on.
#pragma once

#include "core/consultation/Contributions.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <vector>

namespace isegorie::consultation {

enum class GenreArgument { Question, These, Pour, Contre };
/// "question", "these", "pour", "contre"
QString cle(GenreArgument genre);
std::optional<GenreArgument> genreArgumentDe(const QString& cle);
QString libelle(GenreArgument genre);
/// "?", "T", "+", "−": the same without colour.
QString signe(GenreArgument genre);

struct CitationArgument {
    QString id;
    qint64 cle = 0;      ///< Of the contribution, whichever version of it.
    QString extrait;     ///< The passage quoted; empty: all of it.
    qint64 numero = 0;   ///< Of the contribution in force; 0: its import was undone.
    QString identifiant; ///< "proposition/12"
    QString date;
    QString texte; ///< Title and text; of a questionnaire, what was answered to its open questions.

    /// The passage, or all of it.
    const QString& verbatim() const { return extrait.isEmpty() ? texte : extrait; }
};

/// As CitationArgument::texte has it: a choice among answers is no argument.
QString texteCite(const ContributionEntiere& contribution);
/// Title, text and answers one after the other: where a passage is looked for.
QString textesEntiers(const ContributionEntiere& contribution);

struct NoeudArgument {
    QString id;
    GenreArgument genre = GenreArgument::These;
    QString texte;
    int rang = 0;
    int parent = -1; ///< Place in the list; -1: nothing above.
    int niveau = 0;
    std::vector<int> enfants;
    QList<CitationArgument> citations;

    /// Claims and arguments have to rest on something; a question asks.
    bool sansCitation() const { return genre != GenreArgument::Question && citations.isEmpty(); }
};
struct CarteArguments {
    std::vector<NoeudArgument> noeuds; ///< Each before what stands under it.
    std::vector<int> racines;

    int place(const QString& id) const; ///< -1: none has it.
    /// Questions alone ask, and say nothing yet.
    bool estVide() const {
        return std::all_of(noeuds.begin(), noeuds.end(),
                           [](const NoeudArgument& one) { return one.genre == GenreArgument::Question; });
    }
    qint64 citations() const;
    qint64 sansCitation() const;
};
base::Result<CarteArguments> carteArguments(const storage::Database& database, const QString& concertationId);

/// What may stand under what: questions and claims at the top, claims under a question, arguments under a
/// claim or an argument.
bool peutPorter(std::optional<GenreArgument> parent, GenreArgument enfant);

struct CreationArgument {
    storage::Edit edit;
    QString id;
};
/// As the last under the parent (empty: at the top). Codes "argument.vide", "argument.place",
/// "argument.inconnu".
base::Result<CreationArgument> ajouterArgument(const storage::Database& database,
                                               const QString& concertationId, const QString& parentId,
                                               GenreArgument genre, const QString& texte);
/// "argument.vide", "argument.inconnu"
base::Result<storage::Edit> ecrireArgument(const storage::Database& database, const QString& id,
                                           const QString& texte);
/// From for to against and back. "argument.sens": neither.
base::Result<storage::Edit> inverserArgument(const storage::Database& database, const QString& id);
/// Among those beside it; -1 up, 1 down. Empty at the end.
base::Result<storage::Edit> deplacerArgument(const storage::Database& database, const QString& concertationId,
                                             const QString& id, int pas);
/// With all that stands under it, as the last of the new parent (empty: at the top). A claim becomes an
/// argument for under another claim, an argument a claim under a question. Codes "argument.cycle" (under
/// itself), "argument.place".
base::Result<storage::Edit> rattacherArgument(const storage::Database& database,
                                              const QString& concertationId, const QString& id,
                                              const QString& parentId);
/// With all that stands under it.
base::Result<storage::Edit> supprimerArgument(const storage::Database& database,
                                              const QString& concertationId, const QString& id);
/// Empty when it is cited so already. Codes "citation.contribution" (not of this concertation),
/// "citation.extrait" (not a passage of it).
base::Result<storage::Edit> citerDansArgument(const storage::Database& database,
                                              const QString& concertationId, const QString& id, qint64 numero,
                                              const QString& extrait = {});
base::Result<storage::Edit> retirerCitation(const storage::Database& database, const QString& citationId);

} // namespace isegorie::consultation
