// What is looked at before contributions are analysed: no-answers, duplicates, campaigns, texts that are too
// short or not French. Everything found is counted; nothing is left out unless a person says so, and that can
// be taken back.
#pragma once

#include "core/storage/Database.h"

#include <QJsonObject>
#include <QStringList>

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

struct CampagneLue {
    qint64 groupe = 0; ///< Number of the contribution that begins it, which stays when the others go.
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
};

struct BilanPrevol {
    ParametresPrevol parametres;
    qint64 contributions = 0;
    std::array<qint64, kMotifs> motifs{}; ///< How many have each; one may have several.
    QList<CampagneLue> campagnes;         ///< The largest first.
    QList<QuestionOuverte> questions;

    qint64 nombre(Motif motif) const { return motifs[size_t(motif)]; }
    /// Without a text, or with one that says that there is none (« ras »).
    qint64 sansReponses() const { return nombre(Motif::SansReponse) + nombre(Motif::SansAvis); }
    /// With a text, whatever it is worth: what the CCTP counts.
    qint64 ecrites() const { return contributions - sansReponses(); }
    qint64 reponsesOuvertes() const;
    QJsonObject toJson() const;
    static BilanPrevol depuisJson(const QJsonObject& objet);
};

struct TrouvePrevol {
    qint64 numero = 0;
    Motif motif = Motif::SansReponse;
    qint64 groupe = 0;
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
    bool operator==(const Ecart&) const = default;
};
struct EtatPrevol {
    BilanPrevol bilan;
    QString faitLe;      ///< UTC, ISO.
    bool perime = false; ///< Imports came or went since.
    QList<Ecart> ecarts;
    qint64 ecartees = 0; ///< With a text, and set aside.

    qint64 retenues() const { return bilan.ecrites() - ecartees; }
    QJsonObject toJson() const;
};
/// The last one kept; none before the first.
base::Result<std::optional<EtatPrevol>> etatPrevol(const storage::Database& database,
                                                   const QString& concertationId);

/// Empty when it is so already. No-answers cannot be set aside: they are apart. Code "prevol.motif".
base::Result<storage::Edit> ecarter(const storage::Database& database, const QString& concertationId,
                                    const Ecart& ecart, bool ecarte);

QString prevolTexte(const EtatPrevol& etat);

} // namespace isegorie::consultation
