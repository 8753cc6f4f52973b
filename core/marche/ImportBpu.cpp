#include "core/marche/ImportBpu.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(ImportBpu)
};

// A bordereau has some hundred lines: beyond, another file was chosen.
constexpr qint64 kMaxBytes = 50LL * 1024 * 1024;
constexpr int kMaxRows = 20'000;

using base::Constat;
using Niveau = base::Constat::Niveau;

bool isIgnorable(const base::Erreur& error) {
    return error.code == QLatin1String("bpu.code-inconnu") ||
           error.code == QLatin1String("bpu.code-ambigu") || error.code == QLatin1String("bpu.code-absent");
}

/// Builds the plan step by step; each step adds rows and findings.
class Planner {
public:
    Planner(const FichierBpu& fichier, const DemandeImportBpu& demande, const Catalogue& catalogue)
        : m_fichier(fichier), m_demande(demande), m_catalogue(catalogue) {
        m_plan.fichier = fichier.nom;
        m_plan.empreinte = fichier.empreinte;
        m_plan.dateEffet = demande.dateEffet;
    }

    base::Result<PlanImportBpu> run(const storage::Database& database) {
        if (auto loaded = load(database); !loaded)
            return base::echec(loaded.error());
        addPriced();
        addErrors();
        std::stable_sort(m_plan.lignes.begin(), m_plan.lignes.end(),
                         [](const LigneImport& a, const LigneImport& b) { return a.ligne < b.ligne; });
        addMissing();
        addRemarks();
        judgeRows();
        judgeVersion();
        judgeChanges();
        return m_plan;
    }

private:
    base::Status load(const storage::Database& database) {
        auto attribution = loadAttribution(database, m_demande.attributionId);
        if (!attribution)
            return base::echec(attribution.error());
        m_plan.attribution = *attribution;
        if (!m_demande.dateEffet.isValid())
            return base::echec(
                base::Erreur::saisie(QStringLiteral("prix.sans-date"), Textes::tr("La date d’effet manque."),
                                     Textes::tr("Donnez le premier jour où ces prix valent.")));
        auto versions = listVersionsPrix(database, attribution->id);
        if (!versions)
            return base::echec(versions.error());
        m_versions = *versions;
        for (const VersionPrix& version : m_versions)
            if (version.dateEffet <= m_demande.dateEffet) {
                m_plan.precedente = version;
                break;
            }
        if (!m_plan.precedente)
            return {};
        const auto prices = listPrix(database, m_plan.precedente->id);
        if (!prices)
            return base::echec(prices.error());
        for (const Prix& price : *prices)
            m_before.insert(price.code, price);
        return {};
    }

    void addPriced() {
        for (const LigneBpu& row : m_fichier.lecture.lignes) {
            const UniteOeuvre* unite = m_catalogue.find(row.prix.code);
            LigneImport line;
            line.ligne = row.ligne;
            line.codeEcrit = row.codeEcrit;
            line.code = row.prix.code;
            line.designation = unite ? unite->libelle : row.designation;
            line.nouveau = row.prix;
            if (m_before.contains(row.prix.code))
                line.ancien = m_before.value(row.prix.code);
            decide(line, row, unite);
            m_plan.lignes << line;
        }
    }

    void decide(LigneImport& line, const LigneBpu& row, const UniteOeuvre* unite) {
        if (!unite || unite->lot != m_plan.attribution.lot) {
            line.etat = EtatImport::AutreLot;
            line.message =
                Textes::tr("UO du lot %1 : laissée de côté. Importez-la pour un titulaire de ce lot.")
                    .arg(unite ? unite->lot : 0);
            return;
        }
        m_priced.insert(line.code);
        if (row.depassePlafond) {
            line.etat = EtatImport::Plafond;
            line.message =
                Textes::tr("Le prix dépasse le plafond de %1 HT (%2). Demandez au titulaire un prix "
                           "au plus égal au plafond.")
                    .arg(unite->plafondHt->texte(), unite->article);
            return;
        }
        line.etat = !line.ancien               ? EtatImport::Nouveau
                    : *line.ancien == row.prix ? EtatImport::Inchange
                                               : EtatImport::Modifie;
        if (unite->prixSansFichier && !row.prix.puHtSansFichier) {
            line.message = Textes::tr("Le prix sans fichier fourni manque. Remplissez la colonne "
                                      "pu_ht_sans_fichier si l’offre en a un.");
            ++m_withoutSecondPrice;
        }
    }

    void addErrors() {
        for (const base::Erreur& error : m_fichier.lecture.erreurs) {
            LigneImport line;
            line.etat = EtatImport::Erreur;
            line.ligne = error.ligne;
            line.codeEcrit = m_fichier.lecture.codesRefuses.value(error.ligne);
            line.message =
                error.remede.isEmpty() ? error.message : error.message + QLatin1Char(' ') + error.remede;
            line.ignoree = m_demande.ignorerInconnus && isIgnorable(error);
            m_plan.lignes << line;
            if (line.ignoree)
                ++m_ignored;
            else
                m_plan.erreurs << error;
        }
    }

    void addMissing() {
        for (const UniteOeuvre* unite : m_catalogue.lot(m_plan.attribution.lot)) {
            if (m_priced.contains(unite->code))
                continue;
            LigneImport line;
            line.etat = EtatImport::Manquant;
            line.code = unite->code;
            line.designation = unite->libelle;
            if (m_before.contains(unite->code))
                line.ancien = m_before.value(unite->code);
            line.message = Textes::tr("Aucun prix dans le fichier : cette UO ne pourra pas être commandée. "
                                      "Ajoutez sa ligne si le titulaire la propose.");
            m_plan.lignes << line;
        }
    }

    void constat(Niveau niveau, const char* code, const QString& message, const QString& article = {}) {
        m_plan.constats << Constat{niveau, QLatin1String(code), message, article};
    }

    /// What the reading noted; prices over a cap are rows of the plan already.
    void addRemarks() {
        for (const Constat& remark : m_fichier.lecture.constats)
            if (remark.code != QLatin1String("bpu.plafond-depasse"))
                m_plan.constats << remark;
    }

    void judgeRows() {
        const int capped = m_plan.count(EtatImport::Plafond);
        if (!m_plan.erreurs.isEmpty())
            constat(Niveau::Bloquant, "import.erreurs",
                    Textes::tr("%n ligne(s) du fichier à corriger.", nullptr, int(m_plan.erreurs.size())));
        if (capped > 0)
            constat(Niveau::Bloquant, "import.plafond",
                    Textes::tr("%n prix au-dessus du plafond.", nullptr, capped),
                    QStringLiteral("CCTP, chapitre 4, article 2, UO 3.8"));
        if (m_plan.prix().isEmpty() && capped == 0)
            constat(Niveau::Bloquant, "import.aucun-prix",
                    Textes::tr("Le fichier n’a aucun prix pour le lot %1.").arg(m_plan.attribution.lot));
        if (m_ignored > 0)
            constat(Niveau::Avertissement, "import.ignorees",
                    Textes::tr("%n ligne(s) sans UO connue, laissée(s) de côté.", nullptr, m_ignored));
        if (const int other = m_plan.count(EtatImport::AutreLot); other > 0)
            constat(Niveau::Avertissement, "import.autre-lot",
                    Textes::tr("%n ligne(s) d’un autre lot, laissée(s) de côté.", nullptr, other));
        if (const int missing = m_plan.count(EtatImport::Manquant); missing > 0)
            constat(Niveau::Avertissement, "import.manquants",
                    Textes::tr("%n UO du lot sans prix dans le fichier.", nullptr, missing));
        if (m_withoutSecondPrice > 0)
            constat(Niveau::Avertissement, "import.sans-fichier",
                    Textes::tr("%n UO de recrutement sans prix « sans fichier fourni ».", nullptr,
                               m_withoutSecondPrice),
                    QStringLiteral("CCTP, chapitre 4, article 2, UO 3.3"));
    }

    void judgeVersion() {
        const Attribution& attribution = m_plan.attribution;
        if (m_plan.dateEffet > attribution.lotFin)
            constat(Niveau::Bloquant, "import.hors-periode",
                    Textes::tr("La date d’effet est après la fin du lot (%1).")
                        .arg(base::dateCourte(attribution.lotFin)));
        for (const VersionPrix& version : m_versions) {
            const bool sameFile = version.empreinte == m_plan.empreinte;
            const bool sameDay = version.dateEffet == m_plan.dateEffet;
            const QString effect = base::dateCourte(version.dateEffet);
            if (sameFile && sameDay)
                constat(Niveau::Bloquant, "import.deja-importe",
                        Textes::tr("Ce fichier est déjà importé, avec effet au %1.").arg(effect));
            else if (sameFile)
                constat(Niveau::Avertissement, "import.deja-importe",
                        Textes::tr("Ce même fichier a déjà été importé avec effet au %1.").arg(effect));
            else if (sameDay)
                constat(Niveau::Bloquant, "import.meme-jour",
                        Textes::tr("La version « %1 » prend déjà effet le %2 : choisissez une autre date, ou "
                                   "supprimez-la d’abord.")
                            .arg(version.libelle, effect));
        }
    }

    void judgeChanges() {
        if (m_plan.precedente && !m_plan.isBlocked() && m_plan.count(EtatImport::Nouveau) == 0 &&
            m_plan.count(EtatImport::Modifie) == 0 && m_plan.count(EtatImport::Manquant) == 0)
            constat(Niveau::Avertissement, "import.aucun-changement",
                    Textes::tr("Aucun prix ne change par rapport à « %1 ».").arg(m_plan.precedente->libelle));
    }

    const FichierBpu& m_fichier;
    const DemandeImportBpu& m_demande;
    const Catalogue& m_catalogue;
    PlanImportBpu m_plan;
    QList<VersionPrix> m_versions;
    QHash<QString, Prix> m_before;
    QSet<QString> m_priced;
    int m_ignored = 0;
    int m_withoutSecondPrice = 0;
};

documents::TableLimits limitsOf(const base::TaskContext* tache) {
    documents::TableLimits limits;
    limits.maxBytes = kMaxBytes;
    limits.maxRows = kMaxRows;
    limits.tache = tache;
    return limits;
}

} // namespace

base::Result<FichierBpu> readFichierBpu(const QString& chemin, base::TaskContext* tache) {
    const auto octets = documents::readTableBytes(chemin, limitsOf(tache));
    if (!octets)
        return base::echec(octets.error());
    return readFichierBpu(*octets, QFileInfo(chemin).fileName(), tache);
}

base::Result<FichierBpu> readFichierBpu(const QByteArray& octets, const QString& nom,
                                        base::TaskContext* tache) {
    const auto table = documents::readTable(octets, nom, limitsOf(tache));
    if (!table)
        return base::echec(table.error());
    auto lecture = readBpu(*table, Catalogue::instance(), tache);
    if (!lecture)
        return base::echec(lecture.error());
    return FichierBpu{nom, base::sha256Hex(octets), *lecture};
}

base::Result<PlanImportBpu> planImportBpu(const storage::Database& database, const FichierBpu& fichier,
                                          const DemandeImportBpu& demande) {
    return Planner(fichier, demande, Catalogue::instance()).run(database);
}

base::Result<storage::Edit> storeImportBpu(const storage::Database& database, const PlanImportBpu& plan) {
    if (const auto refusal = plan.refus())
        return base::echec(*refusal);
    VersionPrix version;
    version.attributionId = plan.attribution.id;
    version.libelle = Textes::tr("BPU au %1").arg(base::dateLongue(plan.dateEffet));
    version.dateEffet = plan.dateEffet;
    version.fichier = plan.fichier;
    version.empreinte = plan.empreinte;
    return createVersionPrix(database, version, plan.prix(),
                             Textes::tr("Importer le BPU de %1 pour le lot %2")
                                 .arg(plan.attribution.titulaire)
                                 .arg(plan.attribution.lot));
}

} // namespace isegorie::marche
