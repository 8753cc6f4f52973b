// The plan of a synthesis: findings, verbatims and texts in the order in which a report places them (UO 2.4,
// « note et support présentant les résultats »). What each counts is computed when the report is made.
#pragma once

#include "core/consultation/TextesBase.h"

#include <QJsonObject>

namespace isegorie::consultation {

enum class GenreElement {
    Texte,        ///< What the author writes.
    Controle,     ///< What came in, and what was set aside.
    Tri,          ///< A closed question, alone or crossed.
    Mots,         ///< The most frequent words of an open question.
    Verbatims,    ///< Chosen contributions, as they were written.
    Classes,      ///< A kept classification (Classement.h).
    Specificites, ///< Words that each answer to a closed question uses more than chance.
    Liste,        ///< Every answer to an open question, as of a satisfaction survey.
    Votes,        ///< What the groups of a vote agree upon and what divides them (VotesBase.h).
    Arguments,    ///< The map of arguments (Arguments.h).
    Codes         ///< Codes of what people wrote (CodageSortie.h).
};
/// "texte", "controle", "tri", "mots", "verbatims", "classes", "specificites", "liste", "votes", "arguments",
/// "codes"
QString cle(GenreElement genre);
std::optional<GenreElement> genreElementDe(const QString& cle);
QString libelle(GenreElement genre);

struct ElementSynthese {
    QString id;
    GenreElement genre = GenreElement::Texte;
    QString titre;       ///< Empty: that of what it shows.
    QString commentaire; ///< What the author says of it.
    int rang = 0;
    // What is counted.
    QString question;      ///< Id of a closed question (Tri), of a kept classification (Classes) or of votes
                           ///< (Votes), key of a text field (Mots, Specificites, Liste, Codes).
    QString croise;        ///< Id of a closed question: Tri, Codes (empty = none), Specificites.
    bool toutes = false;   ///< Also what was set aside.
    bool redresse = false; ///< Tri: weighted to the margins of the consultation (Redressement.h).
    int nombre = 20;       ///< Mots, Specificites (of each answer), Liste, Votes (statements of each kind),
                           ///< Arguments (quotations of each), Codes (texts of each): how many at most.
    QList<qint64> numeros; ///< Verbatims: contributions.
};
/// With the numbers that suit it to begin with.
ElementSynthese elementDe(GenreElement genre, const QString& question = {});
/// Largest ElementSynthese::nombre; 0 where there is none.
int nombreMax(GenreElement genre);
base::Result<QList<ElementSynthese>> elementsSynthese(const storage::Database& database,
                                                      const QString& concertationId);

/// What ElementSynthese::question names, as people call it: closed questions, text fields, kept
/// classifications, votes.
base::Result<QHash<QString, QString>> nomsComptes(const storage::Database& database,
                                                  const QString& concertationId);

struct CreationElement {
    storage::Edit edit;
    QString id;
};
/// At the end. Refused: a count of no question ("synthese.question"), verbatims of nothing
/// ("synthese.verbatims"), a map without arguments ("synthese.arguments"), weights without margins
/// ("marges.aucune"), and what the plan has already ("synthese.double") unless it is wanted again.
base::Result<CreationElement> ajouterElement(const storage::Database& database, const QString& concertationId,
                                             const ElementSynthese& element, bool encore = false);
base::Result<storage::Edit> modifierElement(const storage::Database& database,
                                            const ElementSynthese& element);
/// Whether both show the same: the kind, and what is counted of whom; how many at most does not matter.
bool memeContenu(const ElementSynthese& a, const ElementSynthese& b);
/// Another of the plan that stands under this title: its own, or, untitled, that of the same content.
bool titreRepris(const QList<ElementSynthese>& plan, const ElementSynthese& element, const QString& titre);
/// step: -1 up, 1 down; empty at the end.
base::Result<storage::Edit> deplacerElement(const storage::Database& database, const QString& concertationId,
                                            const QString& id, int step);
base::Result<storage::Edit> retirerElement(const storage::Database& database, const QString& concertationId,
                                           const QString& id);
/// Adds a contribution to the last verbatims of the plan, or begins some. Empty when it is there already.
base::Result<storage::Edit> citerContribution(const storage::Database& database,
                                              const QString& concertationId, qint64 numero);
/// A first plan, without ids: the check, each closed question (not the platform's variables), the words of
/// each open one, each vote, the map of arguments, the codes of
/// each field that is coded.
base::Result<QList<ElementSynthese>> planPropose(const storage::Database& database,
                                                 const QString& concertationId);
/// Adds at the end what the plan does not have; empty when it has all.
base::Result<storage::Edit> proposerSynthese(const storage::Database& database,
                                             const QString& concertationId);

} // namespace isegorie::consultation
