#include "core/recrutement/TirageVivier.h"

#include "core/base/Identifiant.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QJsonDocument>

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

} // namespace

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
        return echec(Erreur::refus(QStringLiteral("tirage.vivier"),
                                   Recrut::tr("Il faut %1 personnes, et %2 candidats peuvent être tirés.")
                                       .arg(taille)
                                       .arg(result.candidatIds.size()),
                                   Recrut::tr("Complétez les réponses et les consentements qui manquent, ou "
                                              "importez d’autres candidats.")));
    return result;
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
