// Rules that code texts: words and expressions by lemma, regular expressions. Tried first, then applied as
// proposals or as codings that say « par règle »; applied again they give the same.
#pragma once

#include "core/consultation/CodageLots.h"

class QRegularExpression;

namespace isegorie::consultation {

enum class GenreRegle { Mots, Expression, Regex };
QString cle(GenreRegle genre);
/// « Un de ces mots », « Cette expression », « Expression régulière »
QString libelle(GenreRegle genre);
/// Of "mots", "expression", "regex"; none otherwise.
std::optional<GenreRegle> genreRegleDe(const QString& texte);

struct RegleCodage {
    QString id, codeId;
    GenreRegle genre = GenreRegle::Mots;
    /// Mots: words or expressions apart by commas, each by lemma, "pesticid*" by beginning. Expression: words
    /// in this order. Regex: Perl's syntax, on the text in lower case with plain apostrophes.
    QString motif;
};
base::Result<QList<RegleCodage>> reglesDe(const storage::Database& database, const QString& concertationId);
/// Refused (code "codage.regle") when it is empty or no expression that can be read, with its column.
base::Result<storage::Edit> ajouterRegle(const storage::Database& database, const QString& concertationId,
                                         const RegleCodage& regle);
base::Result<storage::Edit> retirerRegle(const storage::Database& database, const QString& regleId);

/// With a limit of steps, so that no text keeps it busy; the error says where in the pattern, in French.
base::Result<QRegularExpression> expressionReguliere(const QString& motif);

struct EssaiRegle {
    qint64 textes = 0;            ///< That the rule codes.
    std::vector<qint64> premiers; ///< The first of them.
    qint64 abandons = 0;          ///< Texts too long for a regular expression: given up, not coded.
};
struct EssaiRegles {
    QList<EssaiRegle> parRegle;
    std::vector<LigneLot> lignes; ///< Each code of a text once.
    TextesLus lus;
};
/// Reads all texts. Refused ("codage.regle-lourde") when a regular expression gives up on too many texts.
base::Result<EssaiRegles> essayerRegles(const storage::Database& database, const DemandeTextes& demande,
                                        const QList<RegleCodage>& regles,
                                        base::TaskContext* context = nullptr);

/// To be stored by enregistrerLot().
std::shared_ptr<const NouveauLot> lotDeRegles(const ChampCodage& champ, const DemandeTextes& demande,
                                              const QList<RegleCodage>& regles, const EssaiRegles& essai,
                                              bool codage);

} // namespace isegorie::consultation
