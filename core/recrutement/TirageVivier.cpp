#include "core/recrutement/TirageVivier.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <numeric>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;

namespace {

analyse::Quota quotaOf(const Quota& quota, int taille) {
    analyse::Quota result;
    result.min = quota.min;
    result.max = quota.max.value_or(taille);
    result.minFlex = quota.minSouple.value_or(0);
    result.maxFlex = quota.maxSouple.value_or(analyse::Quota::sansLimite);
    return result;
}

std::optional<double> shareOf(const Categorie& categorie) {
    if (!categorie.part)
        return std::nullopt;
    return static_cast<double>(*categorie.part) / kMillion;
}

class Builder {
public:
    Builder(const Vivier& vivier, Categories categories) : m_vivier(vivier), m_categories(categories) {
        m_result.donnees.probleme.taille = vivier.plan.recrutement.taille;
        m_result.unParFoyer = vivier.plan.recrutement.unParFoyer;
        for (const Critere& critere : vivier.plan.criteres)
            for (const Categorie& categorie : critere.categories)
                addQuota(critere, categorie);
    }

    DonneesVivier build() {
        for (const Candidat& candidat : m_vivier.candidats) {
            const Obstacle reason = obstacle(m_vivier.plan, candidat);
            if (reason != Obstacle::Aucun)
                ++m_result.obstacles[reason];
            else
                addPerson(candidat);
        }
        if (m_result.obstacles.contains(Obstacle::ReponseManquante))
            m_result.sansReponse = compterSansReponse(m_vivier);
        return std::move(m_result);
    }

private:
    void addQuota(const Critere& critere, const Categorie& categorie) {
        const int taille = m_vivier.plan.recrutement.taille;
        const analyse::Quota quota = quotaOf(categorie.quota, taille);
        if (m_categories == Categories::Contraignantes && quota.min <= 0 && quota.max >= taille)
            return;
        m_quotas.insert({critere.cle, categorie.cle}, static_cast<int>(m_result.donnees.quotas.size()));
        m_result.donnees.quotas << LigneQuota{critere.libelle, categorie.libelle, quota, shareOf(categorie),
                                              categorie.estSousTotal};
        m_result.donnees.probleme.quotas.push_back(quota);
    }

    void addPerson(const Candidat& candidat) {
        std::vector<int> answers;
        const auto add = [&](const QString& critere, const QString& categorie) {
            if (const int quota = m_quotas.value({critere, categorie}, -1); quota >= 0)
                answers.push_back(quota);
        };
        for (const Critere& critere : m_vivier.plan.criteres) {
            const QString answer = candidat.profil.reponses.value(critere.cle);
            add(critere.cle, answer);
            const Categorie* categorie = critere.find(answer);
            if (categorie != nullptr && !categorie->sousTotal.isEmpty())
                add(critere.cle, categorie->sousTotal);
        }
        DonneesTirage& data = m_result.donnees;
        data.probleme.personnes.push_back(std::move(answers));
        if (m_vivier.plan.recrutement.unParFoyer)
            data.probleme.foyers.push_back(household(candidat.foyer));
        data.identifiants << candidat.pseudonyme;
        m_result.candidatIds << candidat.id;
    }

    int household(const QString& foyer) {
        if (foyer.isEmpty())
            return -1;
        if (!m_households.contains(foyer))
            m_households.insert(foyer, static_cast<int>(m_households.size()));
        return m_households.value(foyer);
    }

    const Vivier& m_vivier;
    Categories m_categories;
    DonneesVivier m_result;
    QHash<QPair<QString, QString>, int> m_quotas;
    QHash<QString, int> m_households;
};

constexpr std::array kObstacles{Obstacle::Retire, Obstacle::RefusDitp, Obstacle::SansConsentement,
                                Obstacle::ReponseManquante, Obstacle::SansConsentementSensible};

QString obstacleKey(Obstacle obstacle) {
    switch (obstacle) {
    case Obstacle::Retire:
        return QStringLiteral("retire");
    case Obstacle::RefusDitp:
        return QStringLiteral("refus_ditp");
    case Obstacle::SansConsentement:
        return QStringLiteral("sans_consentement");
    case Obstacle::SansConsentementSensible:
        return QStringLiteral("sans_consentement_sensible");
    case Obstacle::ReponseManquante:
        return QStringLiteral("reponse_manquante");
    case Obstacle::Aucun:
        break;
    }
    return {};
}

QString obstacleCompte(Obstacle obstacle, int nombre) {
    switch (obstacle) {
    case Obstacle::Retire:
        return Recrut::tr("%n retiré(s)", nullptr, nombre);
    case Obstacle::RefusDitp:
        return Recrut::tr("%n refusé(s) par la DITP", nullptr, nombre);
    case Obstacle::SansConsentement:
        return Recrut::tr("%n sans consentement", nullptr, nombre);
    case Obstacle::SansConsentementSensible:
        return Recrut::tr("%n sans consentement aux questions sensibles", nullptr, nombre);
    case Obstacle::ReponseManquante:
        return Recrut::tr("%n sans réponse connue à un critère", nullptr, nombre);
    case Obstacle::Aucun:
        break;
    }
    return {};
}

struct Foyers {
    int partages = 0; ///< Of several people.
    int sans = 0;     ///< People of none.
};

Foyers householdsOf(const analyse::ProblemeTirage& problem) {
    QHash<int, int> members;
    Foyers counts;
    for (const int household : problem.foyers)
        if (household < 0)
            ++counts.sans;
        else if (++members[household] == 2)
            ++counts.partages;
    return counts;
}

/// "2 sans consentement, 1 refusé par la DITP"
QString setAside(const DonneesVivier& donnees) {
    QStringList parts;
    for (const Obstacle one : kObstacles)
        if (const int number = donnees.obstacles.value(one); number > 0)
            parts << obstacleCompte(one, number);
    return parts.join(QStringLiteral(", "));
}

} // namespace

int DonneesVivier::ecartes() const {
    return std::accumulate(obstacles.begin(), obstacles.end(), 0);
}

QStringList phrasesDuVivier(const DonneesVivier& donnees) {
    const auto drawable = static_cast<int>(donnees.candidatIds.size());
    QStringList result{
        Recrut::tr("Panel de %n personne(s) à tirer", nullptr, donnees.donnees.probleme.taille) +
        Recrut::tr(" parmi %n candidat(s).", nullptr, drawable)};
    if (const int others = donnees.ecartes(); others > 0)
        result << Recrut::tr("%n autre(s) candidat(s) écarté(s) du tirage : ", nullptr, others) +
                      setAside(donnees) + QLatin1Char('.');
    result << phrasesSansReponse(donnees.sansReponse);
    if (!donnees.unParFoyer)
        return result << Recrut::tr("Plusieurs personnes d’un même foyer peuvent siéger.");
    if (drawable > 0 && !foyersDeclares(donnees.donnees.probleme))
        return result << Recrut::tr(
                   "Aucun foyer déclaré : aucune adresse n’est connue, et deux personnes d’un "
                   "même foyer peuvent être tirées ensemble.");
    const Foyers counts = householdsOf(donnees.donnees.probleme);
    QString rule = Recrut::tr("Une personne par foyer au plus : ") +
                   Recrut::tr("%n foyer(s) de plusieurs candidats", nullptr, counts.partages);
    if (counts.sans > 0)
        rule += Recrut::tr(", %n candidat(s) sans adresse connue, que rien ne rattache à un foyer", nullptr,
                           counts.sans);
    return result << rule + QLatin1Char('.');
}

QJsonObject vivierJson(const DonneesVivier& donnees) {
    QJsonObject reasons;
    for (const Obstacle one : kObstacles)
        if (const int number = donnees.obstacles.value(one); number > 0)
            reasons.insert(obstacleKey(one), number);
    QJsonObject unanswered;
    for (const SansReponse& one : donnees.sansReponse)
        unanswered.insert(one.critere, one.candidats);
    const Foyers counts = householdsOf(donnees.donnees.probleme);
    const auto drawable = static_cast<int>(donnees.candidatIds.size());
    return {{QStringLiteral("candidats"), drawable + donnees.ecartes()},
            {QStringLiteral("tirables"), drawable},
            {QStringLiteral("ecartes"), reasons},
            {QStringLiteral("sans_reponse"), unanswered},
            {QStringLiteral("taille"), donnees.donnees.probleme.taille},
            {QStringLiteral("un_par_foyer"), donnees.unParFoyer},
            {QStringLiteral("foyers_partages"), counts.partages},
            {QStringLiteral("sans_foyer"), counts.sans}};
}

DonneesVivier personnesDuVivier(const Vivier& vivier, Categories categories) {
    return Builder(vivier, categories).build();
}

base::Result<DonneesVivier> donneesDuVivier(const Vivier& vivier, Categories categories) {
    const int taille = vivier.plan.recrutement.taille;
    if (taille < 1)
        return echec(Erreur::refus(QStringLiteral("tirage.taille"),
                                   Recrut::tr("Le plan ne dit pas combien de personnes tirer."),
                                   Recrut::tr("Saisissez la taille du panel.")));
    DonneesVivier result = personnesDuVivier(vivier, categories);
    if (result.candidatIds.size() < taille)
        return echec(Erreur::refus(
            QStringLiteral("tirage.vivier"),
            (QStringList(Recrut::tr("Il faut %1 personnes, et %2 candidats peuvent être tirés%3.")
                             .arg(taille)
                             .arg(result.candidatIds.size())
                             .arg(result.ecartes() > 0 ? Recrut::tr(" (écartés : %1)").arg(setAside(result))
                                                       : QString())) +
             phrasesSansReponse(result.sansReponse))
                .join(QLatin1Char(' ')),
            Recrut::tr("Complétez les réponses et les consentements qui manquent, ou "
                       "importez d’autres candidats.")));
    return result;
}

QString objetDuTirage(const Recrutement& recrutement) {
    return QStringLiteral(
               "Recrutement « %1 » de la concertation « %2 », pour le Centre interministériel de la "
               "participation citoyenne (CIPC)")
        .arg(recrutement.libelle, recrutement.concertation);
}

QString empreintePlan(const DonneesTirage& donnees) {
    QJsonArray lines{donnees.probleme.taille};
    for (const LigneQuota& line : donnees.quotas)
        lines << QJsonArray{line.critere, line.valeur, line.quota.min, line.quota.max};
    return base::sha256Hex(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

QString empreintePlan(const Plan& plan) {
    return empreintePlan(
        personnesDuVivier({plan, Ouverture::Profils, {}, {}}, Categories::Contraignantes).donnees);
}

} // namespace isegorie::recrutement
