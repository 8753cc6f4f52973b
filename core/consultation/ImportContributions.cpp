#include "core/consultation/ImportContributions.h"

#include "core/base/Task.h"
#include "core/consultation/NatureFichier.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Textes.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr int kPerReport = 1'000;
constexpr size_t kJudged = 200; // rows that tell contributions from votes

/// Where an identity was met first.
struct Vue {
    std::uint64_t empreinte = 0;
    qint32 ligne = 0;
    qint32 fichier = 0;
};

class Parcours {
public:
    Parcours(Memoire* memoire, Reception* reception, PlanImport& plan)
        : m_memoire(memoire), m_reception(reception), m_plan(plan) {}

    base::Status read(LectureContributions& lecture, const QString& nom, base::TaskContext* context);
    base::Status finish();

private:
    base::Status take(LectureContributions& lecture, const ContributionLue& lue, PlanFichier& plan);
    std::uint64_t keyOf(const ContributionLue& lue);
    void reject(PlanFichier& plan, qint64 line, const QString& reason) const;
    void describe(const LectureContributions& lecture, PlanFichier& plan) const;

    base::Status recall(LectureContributions& lecture, const QString& nom);
    base::Status conclude(const LectureContributions& lecture, PlanFichier plan);

    Memoire* m_memoire;
    Reception* m_reception;
    PlanImport& m_plan;
    Connues m_connues; ///< Of the file being read.
    QString m_continuee;
    base::Constats m_constats; ///< Of its columns, told while the first records are at hand.
    quint64 m_scope = 0;       ///< Of its consultation: numbers of two questionnaires may be the same.
    QHash<quint64, Vue> m_seen;
    QSet<quint64> m_all;              ///< Keys of all files, for parents.
    QHash<quint64, int> m_repeats;    ///< How often a content without identity came.
    QHash<quint64, qint64> m_parents; ///< And how many children each has.
};

void Parcours::reject(PlanFichier& plan, qint64 line, const QString& reason) const {
    constexpr qsizetype kShown = 1'000;
    ++plan.rejetees;
    if (plan.rejets.size() < kShown)
        plan.rejets.append({line, reason});
}

/// Without an identity of its own, a contribution is known by its content and by how many times it came
/// before.
std::uint64_t Parcours::keyOf(const ContributionLue& lue) {
    if (!lue.identifiant.empty())
        return empreinte64(lue.identifiant);
    const int before = m_repeats[lue.empreinte ^ m_scope]++;
    return before == 0 ? lue.empreinte
                       : empreinte64(std::to_string(lue.empreinte) + '#' + std::to_string(before));
}

base::Status Parcours::take(LectureContributions& lecture, const ContributionLue& lue, PlanFichier& plan) {
    const std::uint64_t key = keyOf(lue);
    if (const auto seen = m_seen.constFind(key ^ m_scope); seen != m_seen.cend()) {
        if (seen->empreinte == lue.empreinte)
            ++plan.doublons;
        else
            reject(plan, lue.ligne,
                   Consultation::tr(
                       "L’identifiant « %1 » est déjà celui de la ligne %2, dont le contenu diffère.")
                       .arg(QString::fromStdString(lue.identifiant).section(u'/', 1).left(60))
                       .arg(seen->ligne));
        return {};
    }
    m_seen.insert(key ^ m_scope, {lue.empreinte, qint32(lue.ligne), qint32(m_plan.fichiers.size())});
    m_all.insert(key);
    lecture.compter(lue);
    if (!lue.parent.empty())
        ++m_parents[empreinte64(lue.parent)];
    const auto known = m_connues.find(key);
    const bool changed = known != m_connues.end() && known->empreinte != lue.empreinte;
    if (known != m_connues.end())
        known->revue = true;
    if (known != m_connues.end() && !changed) {
        ++plan.inchangees;
        return {};
    }
    ++(changed ? plan.modifiees : plan.nouvelles);
    ++plan.natures[lue.cas->nature];
    for (const QString& flag : clesSignalements(lue.signalements))
        ++plan.signalements[flag];
    return m_reception == nullptr ? base::Status()
                                  : m_reception->contribution(lue, key, changed ? &*known : nullptr);
}

void Parcours::describe(const LectureContributions& lecture, PlanFichier& plan) const {
    plan.empreinte = lecture.info().empreinte;
    plan.encodage = lecture.info().encodage;
    plan.separateur = lecture.info().separateur;
    plan.profil = lecture.profil().cle;
    plan.profilLibelle = lecture.profil().libelle;
    plan.colonnesPersonnelles = lecture.colonnesPersonnelles();
    plan.questions = lecture.questions();
    plan.constats = m_constats + lecture.alertes();
    plan.datesIllisibles = lecture.datesIllisibles();
    plan.lignes += lecture.lignesStructure();
    plan.colonneTexte = lecture.colonneTexte();
    plan.sansTexte = lecture.sansTexte();
}

base::Status Parcours::recall(LectureContributions& lecture, const QString& nom) {
    m_scope = empreinte64(lecture.signature().toStdString());
    m_connues.clear();
    m_continuee.clear();
    if (m_memoire == nullptr)
        return {};
    auto known = m_memoire->connues(lecture, nom);
    if (!known)
        return echec(known.error());
    m_connues = std::move(*known);
    m_continuee = m_memoire->continuee();
    return {};
}

base::Status Parcours::conclude(const LectureContributions& lecture, PlanFichier plan) {
    describe(lecture, plan);
    if (m_memoire != nullptr) {
        plan.consultation = m_memoire->consultation();
        plan.continuee = m_continuee;
        plan.ecartee = m_memoire->ecartee();
        if (const QString alike = m_memoire->semblable(); !alike.isEmpty())
            plan.constats << base::Constat{
                base::Constat::Niveau::Avertissement,
                QStringLiteral("import.autre-ordre"),
                Consultation::tr(
                    "Ce fichier pose les mêmes questions que « %1 », mais ses colonnes sont dans "
                    "un autre ordre : il commence une autre consultation, et des contributions "
                    "communes compteraient deux fois. Si c’est le même export, remettez ses "
                    "colonnes dans l’ordre du premier.")
                    .arg(alike),
                {}};
    }
    m_plan.absentes +=
        std::count_if(m_connues.cbegin(), m_connues.cend(), [](const Connue& one) { return !one.revue; });
    m_plan.fichiers.push_back(std::move(plan));
    return m_reception == nullptr ? base::Status() : m_reception->finit(m_plan.fichiers.back());
}

base::Status Parcours::read(LectureContributions& lecture, const QString& nom, base::TaskContext* context) {
    PlanFichier plan;
    plan.nom = nom;
    m_constats = lecture.constats();
    if (auto recalled = recall(lecture, nom); !recalled)
        return recalled;
    if (m_reception != nullptr)
        if (auto begun = m_reception->commence(lecture, nom); !begun)
            return begun;
    ContributionLue lue;
    while (true) {
        const auto next = lecture.suivante(lue);
        if (!next)
            return echec(next.error());
        if (*next == LectureContributions::Suite::Fin)
            return conclude(lecture, std::move(plan));
        ++plan.lignes;
        if (*next == LectureContributions::Suite::Rejet)
            reject(plan, lue.ligne, lecture.raison());
        else if (auto taken = take(lecture, lue, plan); !taken)
            return taken;
        if (context != nullptr && plan.lignes % kPerReport == 0 &&
            !context->step(lecture.part(), Consultation::tr("Lecture de « %1 »").arg(nom)))
            return echec(base::TaskContext::cancelledErreur());
    }
}

/// One of several may be empty, and a platform may export what nobody answered yet; a header of one's own
/// alone is a mistake.
Erreur noRow(const PlanImport& plan) {
    return Erreur::saisie(
               QStringLiteral("import.sans-ligne"),
               Consultation::tr("Le fichier contient un en-tête et aucune ligne : il n’y a rien à importer."),
               Consultation::tr(
                   "Exportez à nouveau depuis la plateforme, sans filtre. Si la première ligne est "
                   "déjà une contribution, dites que le fichier n’a pas d’en-tête."))
        .dans(plan.fichier);
}

base::Status Parcours::finish() {
    if (std::all_of(m_plan.fichiers.begin(), m_plan.fichiers.end(), [](const PlanFichier& one) {
            return one.lignes == 0 && one.profil == QLatin1String("generique");
        }))
        return echec(noRow(m_plan));
    for (auto it = m_parents.cbegin(); it != m_parents.cend(); ++it) {
        base::Result<bool> known = m_all.contains(it.key());
        if (!*known && m_memoire != nullptr)
            known = m_memoire->connait(it.key());
        if (!known)
            return echec(known.error());
        (*known ? m_plan.rattachees : m_plan.orphelines) += it.value();
    }
    return {};
}

base::Result<const Profil*> asked(const OptionsImport& options) {
    if (options.propre)
        return &*options.propre;
    const QString& key = options.profil;
    if (key.isEmpty() || key == QLatin1String("auto"))
        return nullptr;
    if (const Profil* found = profilFourni(key))
        return found;
    QStringList known;
    for (const Profil& profil : profilsFournis())
        known << profil.cle;
    return echec(Erreur::saisie(
        QStringLiteral("profil.inconnu"),
        Consultation::tr("Aucun profil d’import ne s’appelle « %1 ».").arg(key.left(60)),
        Consultation::tr("Choisissez auto ou l’un de : %1.").arg(known.join(QStringLiteral(", ")))));
}

Erreur otherProfile(const Profil& profil, const QStringList& headers) {
    if (const QStringList missing = profil.manquantes(headers); !missing.isEmpty())
        return Erreur::saisie(QStringLiteral("profil.colonnes"),
                              Consultation::tr("Le fichier n’a pas la colonne « %1 » du profil « %2 ».")
                                  .arg(missing.first().left(80), profil.libelle),
                              Consultation::tr("Choisissez un autre profil, ou corrigez celui-ci."));
    return Erreur::saisie(
        QStringLiteral("profil.autre"),
        Consultation::tr("Les en-têtes ne sont pas ceux du profil « %1 ».").arg(profil.libelle),
        Consultation::tr("Laissez le profil se reconnaître (auto), ou choisissez generique."));
}

base::Status eachFile(const QString& chemin, const OptionsImport& options,
                      const std::function<base::Status(LectureContributions&, const QString&)>& visit) {
    const auto profil = asked(options);
    if (!profil)
        return echec(profil.error());
    const auto files = fichiersDe(chemin, options);
    if (!files)
        return echec(files.error());
    for (const FichierExport& file : *files) {
        auto records = file.ouvrir();
        if (!records)
            return echec(records.error());
        if (*profil != nullptr && !convient(**profil, (*records)->info().entetes))
            return echec(otherProfile(**profil, (*records)->info().entetes).dans(file.nom, 1));
        auto lecture =
            LectureContributions::commencer(std::move(*records), *profil, options.colonnesSeparees);
        if (!lecture)
            return echec(lecture.error());
        if (*profil == nullptr)
            if (const auto wrong = ailleurs(NatureFichier::Contributions, (*lecture)->info().entetes,
                                            (*lecture)->premieres(kJudged)))
                return echec(wrong->dans(file.nom));
        if (auto visited = visit(**lecture, file.nom); !visited)
            return visited;
    }
    return {};
}

} // namespace

Result<std::vector<FichierExport>> fichiersDe(const QString& chemin, const OptionsImport& options) {
    documents::RecordLimits limits;
    limits.sansEntete = options.sansEntete;
    auto files = ouvrirExport(chemin, limits);
    if (!files || !options.repareEncodage)
        return files;
    for (FichierExport& file : *files)
        file.ouvrir = [open = file.ouvrir]() -> Result<std::unique_ptr<documents::RecordReader>> {
            auto records = open();
            return records ? Result<std::unique_ptr<documents::RecordReader>>(
                                 documents::repares(std::move(*records)))
                           : echec(records.error());
        };
    return files;
}

Result<PlanImport> parcourirExport(const QString& chemin, const OptionsImport& options, Memoire* memoire,
                                   Reception* reception, base::TaskContext* context) {
    PlanImport plan;
    plan.fichier = QFileInfo(chemin).fileName();
    Parcours parcours(memoire, reception, plan);
    const auto read = eachFile(chemin, options, [&](LectureContributions& lecture, const QString& nom) {
        return parcours.read(lecture, nom, context);
    });
    const auto finished = read ? parcours.finish() : read;
    return finished ? Result<PlanImport>(std::move(plan)) : echec(finished.error());
}

Result<QStringList> colonnesPersonnelles(const QString& chemin, const OptionsImport& options) {
    QStringList columns;
    const auto read =
        eachFile(chemin, options, [&columns](LectureContributions& lecture, const QString& /*nom*/) {
            columns << lecture.colonnesPersonnelles();
            return base::Status();
        });
    return read ? Result<QStringList>(columns) : echec(read.error());
}

} // namespace isegorie::consultation
