#include "core/recrutement/PvContenu.h"

#include "core/documents/JsonStrict.h"
#include "core/recrutement/Textes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <set>

namespace isegorie::recrutement {

using analyse::Distribution;
using base::echec;
using base::Erreur;

namespace {

constexpr qint64 kMostBytes = 512LL * 1024 * 1024;
constexpr int kMostTrials = 1'000'000;
constexpr std::int64_t kMostWeight = std::int64_t{1} << 41;

Erreur malformed(const QString& part) {
    return Erreur::saisie(
        QStringLiteral("pv.format"),
        Recrut::tr("Ce procès-verbal est illisible : « %1 » manque ou a une autre forme.").arg(part),
        Recrut::tr("Prenez le fichier tel qu’il a été publié."));
}

/// Another file, or one that was cut: `what` is said of it.
Erreur notMinutes(const Erreur& what) {
    Erreur erreur = what;
    erreur.message =
        what.message.isEmpty()
            ? Recrut::tr("Ce fichier n’est pas un procès-verbal de tirage.")
            : Recrut::tr("Ce fichier n’est pas un procès-verbal de tirage : %1").arg(what.message);
    erreur.remede = Recrut::tr(
        "Donnez le fichier JSON qu’écrivent « recrutement tirage … --pv FICHIER » ou, à l’onglet "
        "« Tirage », « Procès-verbal en JSON… », tel qu’il a été publié ; le PDF ne se vérifie pas.");
    return erreur;
}

/// Whole numbers in [0, bound); nothing when one is not.
std::optional<std::vector<int>> indices(const QJsonValue& value, int bound) {
    std::vector<int> result;
    if (!value.isArray())
        return {};
    for (const QJsonValue& item : value.toArray()) {
        const int number = item.toInt(-1);
        if (number < 0 || number >= bound)
            return {};
        result.push_back(number);
    }
    return result;
}

class Reader {
public:
    explicit Reader(const QJsonObject& pv) : m_pv(pv) {}

    base::Result<ContenuPv> read() {
        m_content.probleme.taille = m_pv[QStringLiteral("taille")].toInt(-1);
        for (const auto& part :
             {&Reader::readMethod, &Reader::readQuotas, &Reader::readPeople, &Reader::readDistribution,
              &Reader::readLevels, &Reader::readLottery, &Reader::readImpossibles})
            if (const QString missing = (this->*part)(); !missing.isEmpty())
                return echec(malformed(missing));
        return m_content;
    }

private:
    bool readNumber(const char* name, double& number) const {
        bool ok = false;
        number = m_pv[QLatin1String(name)].toString().toDouble(&ok);
        return ok;
    }

    QString readMethod() {
        const QJsonValue algorithm = m_pv[QStringLiteral("algorithme")];
        const auto method = methodeTirageFromKey(algorithm[QStringLiteral("methode")].toString());
        const QString status = algorithm[QStringLiteral("statut")].toString();
        const auto statuses = {Distribution::Statut::Optimale, Distribution::Statut::Limite,
                               Distribution::Statut::Essais};
        const auto* found = std::find_if(statuses.begin(), statuses.end(),
                                         [&](Distribution::Statut one) { return statutKey(one) == status; });
        const int trials = algorithm[QStringLiteral("essais")].toInt(-1);
        const bool isUrn = method == MethodeTirage::Aleatoire;
        if (!method || found == statuses.end() || isUrn != (*found == Distribution::Statut::Essais) ||
            trials < (isUrn ? 1 : 0) || trials > kMostTrials)
            return QStringLiteral("algorithme");
        if (const QJsonValue work = algorithm[QStringLiteral("travail")]; !work.isUndefined()) {
            if (work.toInteger(-1) < 0 || *found != Distribution::Statut::Limite)
                return QStringLiteral("algorithme");
            m_content.distribution.travail = work.toInteger();
        }
        m_content.distribution.essais = trials;
        m_content.methode = *method;
        m_content.distribution.statut = *found;
        return {};
    }

    QString readQuotas() {
        const QString name = QStringLiteral("quotas");
        for (const QJsonValue& value : m_pv[name].toArray()) {
            const int min = value[QStringLiteral("min")].toInt(-1);
            const int max = value[QStringLiteral("max")].toInt(-1);
            if (min < 0 || max < min)
                return name;
            m_content.probleme.quotas.push_back({min, max});
        }
        return !m_pv[name].isArray() || m_content.probleme.taille < 1 ? name : QString();
    }

    QString readPeople() {
        const int quotas = static_cast<int>(m_content.probleme.quotas.size());
        for (const QJsonValue& value : m_pv[QStringLiteral("candidats")].toArray()) {
            const auto answers = indices(value[QStringLiteral("quotas")], quotas);
            bool ok = false;
            m_content.chances.push_back(value[QStringLiteral("chance")].toString().toDouble(&ok));
            const bool twice =
                answers && std::set<int>(answers->begin(), answers->end()).size() != answers->size();
            const QString pseudonym = value[QStringLiteral("pseudonyme")].toString();
            if (!answers || twice || !ok || pseudonym.isEmpty() || m_known.contains(pseudonym))
                return QStringLiteral("candidats");
            m_known.insert(pseudonym);
            m_content.pseudonymes << pseudonym;
            m_content.probleme.personnes.push_back(*answers);
            m_content.probleme.foyers.push_back(value[QStringLiteral("foyer")].toInt(-1));
        }
        m_types = analyse::aggregate(m_content.probleme);
        return m_content.probleme.personnes.empty() ? QStringLiteral("candidats") : QString();
    }

    QString readDistribution() {
        const int types = static_cast<int>(m_types.types.size());
        for (const QJsonValue& value : m_pv[QStringLiteral("distribution")].toArray()) {
            analyse::PanelPondere weighted;
            weighted.poids = value[QStringLiteral("poids")].toInteger(-1);
            for (const QJsonValue& entry : value[QStringLiteral("types")].toArray()) {
                const auto pair = indices(entry, std::numeric_limits<int>::max());
                if (!pair || pair->size() != 2 || pair->front() >= types ||
                    pair->back() > m_types.effectif(pair->front()))
                    return QStringLiteral("distribution");
                weighted.panel.push_back({pair->front(), pair->back()});
            }
            if (weighted.poids < 0 || weighted.poids > analyse::kUnite)
                return QStringLiteral("distribution");
            m_content.distribution.panels.push_back(std::move(weighted));
        }
        return m_content.distribution.panels.empty() ? QStringLiteral("distribution") : QString();
    }

    QString readLevels() {
        const int types = static_cast<int>(m_types.types.size());
        for (const QJsonValue& value : m_pv[QStringLiteral("niveaux")].toArray()) {
            analyse::Niveau level;
            level.personnes = value[QStringLiteral("personnes")].toInt(-1);
            level.maximum = value[QStringLiteral("maximum")].toInteger(-1);
            for (const QJsonValue& weight : value[QStringLiteral("poids")].toArray())
                level.poids.push_back(weight.toInteger(-1));
            const auto members = indices(value[QStringLiteral("types")], types);
            const bool fits = std::all_of(level.poids.begin(), level.poids.end(),
                                          [](auto weight) { return weight >= 0 && weight <= kMostWeight; });
            if (!members || !fits || static_cast<int>(level.poids.size()) != types || level.maximum < 0)
                return QStringLiteral("niveaux");
            level.types = *members;
            m_content.distribution.certificat.niveaux.push_back(std::move(level));
        }
        m_content.distribution.measure(m_types);
        return readNumber("ecart", m_content.ecart) ? QString() : QStringLiteral("ecart");
    }

    QString readLottery() {
        const int people = static_cast<int>(m_content.probleme.personnes.size());
        for (const QJsonValue& value : m_pv[QStringLiteral("loterie")].toArray()) {
            const auto panel = indices(value, people);
            if (!panel)
                return QStringLiteral("loterie");
            m_content.loterie.push_back(*panel);
        }
        return m_content.loterie.empty() ? QStringLiteral("loterie") : QString();
    }

    QString readImpossibles() {
        const QString name = QStringLiteral("impossibles");
        const int people = static_cast<int>(m_content.probleme.personnes.size());
        const int quotas = static_cast<int>(m_content.probleme.quotas.size());
        for (const QJsonValue& value : m_pv[name].toArray()) {
            ContenuPv::Impossible one{value[QStringLiteral("candidat")].toInt(-1), {}};
            if (one.candidat < 0 || one.candidat >= people)
                return name;
            for (const QJsonValue& bound : value[QStringLiteral("bornes")].toArray()) {
                const int quota = bound[QStringLiteral("quota")].toInt(-1);
                const QString side = bound[QStringLiteral("borne")].toString();
                const bool isMin = side == QLatin1String("min");
                if (quota < 0 || quota >= quotas || (!isMin && side != QLatin1String("max")))
                    return name;
                one.bornes.push_back({quota, isMin});
            }
            m_content.impossibles.push_back(std::move(one));
        }
        return m_pv[name].isArray() || !m_pv.contains(name) ? QString() : name; // absent: nobody
    }

    const QJsonObject& m_pv;
    ContenuPv m_content;
    analyse::Agregation m_types;
    QSet<QString> m_known;
};

} // namespace

base::Result<ContenuPv> lireContenuPv(const QJsonObject& pv) {
    return Reader(pv).read();
}

base::Result<QJsonObject> lirePv(const QString& chemin) {
    documents::JsonLimits limits;
    limits.maxBytes = kMostBytes;
    if (const auto strict = documents::readJsonFile(chemin, limits); !strict)
        return echec(QFile::exists(chemin) ? notMinutes(strict.error()) : strict.error());
    QFile file(chemin);
    if (!file.open(QIODevice::ReadOnly))
        return echec(Erreur::systeme(QStringLiteral("pv.lecture"), Recrut::tr("Le fichier ne se lit pas."))
                         .dans(chemin));
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const QJsonObject pv = QJsonDocument::fromJson(bytes).object();
    if (pv[QStringLiteral("format")].toString() != QLatin1String("isegorie-pv-tirage-1"))
        return echec(notMinutes(Erreur::saisie(QStringLiteral("pv.format"), {})).dans(chemin));
    const auto content = lireContenuPv(pv);
    if (!content)
        return echec(content.error().dans(chemin));
    return pv;
}

} // namespace isegorie::recrutement
