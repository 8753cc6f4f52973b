// Import of an export of contributions: a plan that a person reads, then one bulk load (design, idea 4).
#pragma once

#include "core/consultation/ExportPlateforme.h"
#include "core/consultation/LectureContributions.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <functional>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::consultation {

struct RejetContribution {
    qint64 ligne = 0;
    QString raison;
};

/// A stored consultation with the same headers that an import does not go on with: of the first contributions
/// with an identity that it knows, most say something else.
struct Ecartee {
    QString libelle;
    qint64 memes = 0, autres = 0;
};

/// What one file of the export says and what would change.
struct PlanFichier {
    QString nom, empreinte, encodage;
    QChar separateur;
    QString profil, profilLibelle;
    QString consultation; ///< Name of the one that it goes to; empty without a base.
    QString continuee;    ///< The same where it is stored already: contributions of the same identity are
                          ///< replaced there. Empty: a new one.
    std::optional<Ecartee> ecartee = {};
    qint64 lignes = 0; ///< Records under the header; blank ones are not counted.
    qint64 nouvelles = 0, modifiees = 0, inchangees = 0;
    qint64 doublons = 0;             ///< The same identity and content again in this import.
    QList<RejetContribution> rejets; ///< The first 1,000.
    qint64 rejetees = 0;
    qint64 datesIllisibles = 0;
    base::Constats constats; ///< Of how its columns are read.
    std::vector<QuestionLue> questions;
    QString colonneTexte; ///< Empty where the file has none, or rows of several kinds.
    qint64 sansTexte = 0;
    QStringList colonnesPersonnelles;
    QMap<QString, qint64> natures;      ///< "proposition" -> how many of those to import
    QMap<QString, qint64> signalements; ///< "courriel" -> texts that hold one

    qint64 importees() const { return nouvelles + modifiees; }
    struct Reunies {
        int colonnes = 0, questions = 0, multiples = 0;
    };
    /// Columns of ticks that were put together, and the questions they make.
    Reunies reunies() const;
};

struct PlanImport {
    QString fichier;
    std::vector<PlanFichier> fichiers;
    qint64 rattachees = 0; ///< Whose parent is in the import or known.
    qint64 orphelines = 0; ///< Whose parent is not.
    qint64 absentes = 0;   ///< Known, and in the export no more: they stay.
    QString suites;        ///< After the import: what became of codes and quotations of what it replaced.

    qint64 importees() const;
    /// {profil, encodage, separateur, lignes, importees, rejetees, doublons, colonnes_personnelles,
    /// sans_reponse, …, fichiers}
    QJsonObject toJson() const;
    QString texte() const;
};

/// « Cet export continue la consultation « … » : … »; empty for a new one that looks like none.
QString suiteTexte(const PlanFichier& file);
/// « téléphones », of a key of PlanFichier::signalements.
QString libelleSignalements(const QString& cle);
/// « 145 colonnes lues comme 38 questions à choix, dont 9 à choix multiples »; empty where there are none.
QString reuniesTexte(const PlanFichier::Reunies& reunies);
/// The choices of a question that was put together, in the order of the form.
QJsonArray modalitesJson(const QuestionLue& question);

/// A contribution already stored.
struct Connue {
    std::uint64_t empreinte = 0;
    qint64 numero = 0;
    bool revue = false; ///< Met again in this import.
};
using Connues = QHash<quint64, Connue>;

/// What is stored already.
class Memoire {
public:
    Memoire() = default;
    virtual ~Memoire() = default;
    Memoire(const Memoire&) = delete;
    Memoire& operator=(const Memoire&) = delete;
    /// Of the consultation that this file continues, by key.
    virtual base::Result<Connues> connues(LectureContributions& lecture, const QString& nom) = 0;
    /// Name of that consultation, stored or new.
    virtual QString consultation() const { return {}; }
    /// The same; empty when the file begins one.
    virtual QString continuee() const { return {}; }
    virtual std::optional<Ecartee> ecartee() const { return std::nullopt; }
    /// Name of a stored consultation that asks the same in another order, of a file that begins one; empty:
    /// none does.
    virtual QString semblable() const { return {}; }
    /// Whether any consultation of the concertation has it: comments and what they comment come in two files.
    virtual base::Result<bool> connait(std::uint64_t cle) = 0;
};

/// Sees each contribution that is to be stored.
class Reception {
public:
    Reception() = default;
    virtual ~Reception() = default;
    Reception(const Reception&) = delete;
    Reception& operator=(const Reception&) = delete;
    virtual base::Status commence(const LectureContributions& lecture, const QString& nom) = 0;
    /// `cle` identifies it from one import to the next; `ancienne` is what it replaces, for a changed one.
    virtual base::Status contribution(const ContributionLue& lue, std::uint64_t cle,
                                      const Connue* ancienne) = 0;
    virtual base::Status finit(const PlanFichier& fichier) = 0;
};

struct OptionsImport {
    QString profil;                    ///< Key of a shipped one; empty or "auto": found by the headers.
    std::optional<Profil> propre = {}; ///< A mapping of one's own; then `profil` is not looked at.
    bool colonnesSeparees = false;     ///< Columns of ticks are not put together into one question.
    bool sansEntete = false;           ///< The first line is a contribution like the others.
    bool repareEncodage = false;       ///< Accents that were encoded twice are mended.
};

/// The files of an export, each as the options want it read.
base::Result<std::vector<FichierExport>> fichiersDe(const QString& chemin, const OptionsImport& options);

/// Reads the whole export, compares with what is stored, tells `reception` what to store. The same call makes
/// the plan (reception null) and the import. Codes "profil.inconnu", "profil.autre", those of the readers,
/// and without a profile of one's choice those of NatureFichier.h for votes and visits.
base::Result<PlanImport> parcourirExport(const QString& chemin, const OptionsImport& options,
                                         Memoire* memoire = nullptr, Reception* reception = nullptr,
                                         base::TaskContext* context = nullptr);

/// Personal columns of the export, from its beginning alone.
base::Result<QStringList> colonnesPersonnelles(const QString& chemin, const OptionsImport& options);

} // namespace isegorie::consultation
