// What is looked at before contributions are analysed: no-answers, duplicates, campaigns, texts that are too
// short or not French. Each answer to an open question is judged with the other answers to it; a contribution
// is set aside when all that it says is. Headings beside a text (its theme, its source) are no answers.
// Everything found is counted; nothing is left out unless a person says so, and that can be taken back.
#pragma once

#include "core/storage/Database.h"

#include <QJsonObject>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace isegorie::consultation {

struct ParametresPrevol {
    int motsMin = 5;         ///< Fewer words are too short.
    double seuil = 0.8;      ///< Part of the runs of three words that near texts share.
    int tailleCampagne = 10; ///< Texts of one group, from as many authors or half as many known ones.

    QJsonObject toJson() const;
    static ParametresPrevol depuisJson(const QJsonObject& objet);
};

enum class Motif { SansReponse, SansAvis, Court, Langue, Doublon, Proche, Campagne };
constexpr int kMotifs = 7;
/// "sans_reponse", "sans_avis", "court", "langue", "doublon", "proche", "campagne"
QString cle(Motif motif);
std::optional<Motif> motifDe(const QString& cle);
/// « Doublons exacts »…
QString libelle(Motif motif);

/// Where a mark is about the whole contribution, else ChampTexte::rang of the answer.
constexpr int kToutesReponses = -2;

struct CampagneLue {
    qint64 groupe = 0; ///< Number of the contribution that begins it, which stays when the others go.
    int rang = kToutesReponses;
    QString question; ///< Empty: title and text.
    QString extrait;
    qint64 textes = 0, auteurs = 0; ///< Authors: 0 when the export has none.
    QString debut, fin;             ///< Days, ISO; empty without dates.
    QString picLe;                  ///< Day on which the fullest 24 hours begin.
    int pic = 0;
    double attendu = 0; ///< In those 24 hours, had they come as all texts came.
    bool rafale = false;
};

struct QuestionOuverte {
    QString consultation, libelle;
    qint64 reponses = 0, sansReponse = 0;
    std::array<qint64, kMotifs> motifs{}; ///< Of its answers; the no-answers are sansReponse.
};

struct BilanPrevol {
    ParametresPrevol parametres;
    qint64 contributions = 0;
    qint64 sansQuestion = 0; ///< Of consultations that ask for no text: not among the others.
    /// Contributions with an answer of each; one may have several. Without an answer: with none at all.
    std::array<qint64, kMotifs> motifs{};
    std::array<qint64, kMotifs> reponses{}; ///< Answers of each.
    std::array<qint64, kMotifs> entieres{}; ///< Contributions all of whose answers are of it.
    qint64 reponsesEcrites = 0;             ///< Title and text of one are an answer.
    QList<CampagneLue> campagnes;           ///< The largest first.
    QList<QuestionOuverte> questions;

    qint64 nombre(Motif motif) const { return motifs[size_t(motif)]; }
    /// Without a text, or with one that says that there is none (« ras »).
    qint64 sansReponses() const { return nombre(Motif::SansReponse) + nombre(Motif::SansAvis); }
    /// With a text, whatever it is worth: what the CCTP counts.
    qint64 ecrites() const { return contributions - sansReponses(); }
    qint64 reponsesOuvertes() const;
    /// Contributions have several answers, which were judged one by one.
    bool parReponse() const {
        return reponsesEcrites > 0 && (questions.size() > 1 || reponsesEcrites > ecrites());
    }
    /// Made when the answers of a contribution were judged together.
    bool reponsesJointes() const { return reponsesEcrites == 0 && ecrites() > 0 && questions.size() > 1; }
    QJsonObject toJson() const;
    static BilanPrevol depuisJson(const QJsonObject& objet);
};

struct TrouvePrevol {
    qint64 numero = 0;
    Motif motif = Motif::SansReponse;
    qint64 groupe = 0;
    int rang = kToutesReponses;
    int ecrites = 0; ///< Answers with a text of the contribution.
};
struct ExamenPrevol {
    BilanPrevol bilan;
    std::vector<TrouvePrevol> trouves;
    QString imports; ///< In force: others make it out of date.
};
/// Reads every text, stores nothing. The same contributions and parameters give the same result.
base::Result<ExamenPrevol> examiner(const storage::Database& database, const QString& concertationId,
                                    const ParametresPrevol& parametres = {},
                                    base::TaskContext* context = nullptr);
/// Keeps it, in place of the one before.
base::Result<storage::Edit> enregistrerPrevol(const storage::Database& database,
                                              const QString& concertationId,
                                              const std::shared_ptr<const ExamenPrevol>& examen);

/// What is set aside: all that have the motif, or one campaign.
struct Ecart {
    Motif motif = Motif::Court;
    qint64 groupe = 0;
    int rang = kToutesReponses; ///< Of that campaign, which its number alone may not tell.
    bool operator==(const Ecart&) const = default;
};
struct EtatPrevol {
    BilanPrevol bilan;
    QString faitLe;      ///< UTC, ISO.
    bool perime = false; ///< Imports came or went since.
    QList<Ecart> ecarts;
    qint64 ecartees = 0;         ///< With a text, and nothing left of it.
    qint64 reponsesEcartees = 0; ///< Answers; those of contributions of which something is left too.
    qint64 ouvertesEcartees = 0; ///< Of these, those to open questions.

    qint64 retenues() const { return bilan.ecrites() - ecartees; }
    QJsonObject toJson() const;
};
/// The last one kept; none before the first.
base::Result<std::optional<EtatPrevol>> etatPrevol(const storage::Database& database,
                                                   const QString& concertationId);

bool estEcartee(const EtatPrevol& etat, const CampagneLue& campagne);

/// Empty when it is so already. No-answers cannot be set aside: they are apart. Code "prevol.motif".
base::Result<storage::Edit> ecarter(const storage::Database& database, const QString& concertationId,
                                    const Ecart& ecart, bool ecarte);

/// Why there is nothing to look at; empty when there is, or when nothing was imported.
QString sansQuestionTexte(const BilanPrevol& bilan);
/// What is counted of a motif, and the heads of these columns: judged answer by answer, the answers and the
/// contributions all of whose answers are of it too.
QStringList titresMotifs(const BilanPrevol& bilan);
QList<qint64> comptesMotif(const BilanPrevol& bilan, Motif motif);
/// Answers written and set aside, and when a contribution goes; empty unless judged answer by answer.
QString reponsesEcarteesTexte(const EtatPrevol& etat);
QString prevolTexte(const EtatPrevol& etat);

} // namespace isegorie::consultation
