#include "core/recrutement/Faisabilite.h"

#include "core/analyse/tirage/Infaisabilite.h"
#include "core/recrutement/Textes.h"
#include "core/recrutement/TirageVivier.h"

namespace isegorie::recrutement {

using base::echec;
using base::Result;

namespace {

constexpr int kRelachements = 5;

class Evaluation {
public:
    explicit Evaluation(const Vivier& vivier) : m_plan(vivier.plan) {
        for (const Critere& critere : m_plan.criteres)
            for (const Categorie& categorie : critere.categories)
                m_places.insert({critere.libelle, categorie.libelle}, {&critere, &categorie});
        m_result.taille = m_plan.recrutement.taille;
        m_result.sansReponse = compterSansReponse(vivier);
        for (const Candidat& candidat : vivier.candidats)
            if (obstacle(m_plan, candidat) == Obstacle::Aucun)
                count(candidat);
    }

    Faisabilite& result() { return m_result; }

    base::Status explain(const DonneesTirage& donnees, const analyse::Arret& arret) {
        const auto conflict = analyse::findConflit(donnees.probleme, arret);
        if (!conflict)
            return echec(conflict.error());
        m_result.plusPetit = conflict->plusPetit;
        for (const analyse::BorneQuota& borne : conflict->bornes)
            m_result.conflit.append(borneOf(donnees, borne));
        if (!conflict->bornes.empty())
            m_result.etat = Faisabilite::Etat::Infaisable;
        else if (arret.demande())
            m_result.etat = Faisabilite::Etat::Indecise;
        else if (conflict->plusPetit)
            m_result.etat = Faisabilite::Etat::SansSolution;
        if (m_result.etat == Faisabilite::Etat::Infaisable)
            for (const auto& one : analyse::findRelachements(donnees.probleme, kRelachements, arret))
                m_result.relachements.append(relachementOf(donnees, one));
        return {};
    }

private:
    void count(const Candidat& candidat) {
        ++m_result.tirables;
        for (const Critere& critere : m_plan.criteres) {
            const Categorie* categorie = critere.find(candidat.profil.reponses.value(critere.cle));
            if (categorie == nullptr)
                continue;
            ++m_result.nombres[categorie->id];
            if (const Categorie* subtotal = critere.find(categorie->sousTotal))
                ++m_result.nombres[subtotal->id];
        }
    }

    Faisabilite::Borne borneOf(const DonneesTirage& donnees, const analyse::BorneQuota& borne) const {
        const LigneQuota& line = donnees.quotas.at(borne.quota);
        const Categorie* categorie = m_places.value({line.critere, line.valeur}).second;
        return {categorie != nullptr ? categorie->id : QString(), line.critere, line.valeur, borne.estMin,
                borne.estMin ? line.quota.min : line.quota.max};
    }

    Faisabilite::Relachement relachementOf(const DonneesTirage& donnees,
                                           const analyse::Relachement& found) const {
        Faisabilite::Relachement result;
        for (const auto& change : found.changements) {
            const Faisabilite::Borne borne = borneOf(donnees, change.borne);
            result.changements.append({borne, change.a});
            const LigneQuota& line = donnees.quotas.at(change.borne.quota);
            const Categorie* categorie = m_places.value({line.critere, line.valeur}).second;
            if (categorie == nullptr)
                continue;
            Quota& quota =
                result.quotas.insert(categorie->id, result.quotas.value(categorie->id, categorie->quota))
                    .value();
            if (borne.estMin)
                quota.min = change.a;
            else
                quota.max = change.a;
        }
        return result;
    }

    const Plan& m_plan;
    QHash<QPair<QString, QString>, QPair<const Critere*, const Categorie*>> m_places;
    Faisabilite m_result;
};

} // namespace

Result<Faisabilite> evaluerPlan(const Vivier& vivier, const analyse::Arret& arret) {
    Evaluation evaluation(vivier);
    const auto donnees = donneesDuVivier(vivier);
    if (!donnees && donnees.error().code == QLatin1String("tirage.vivier")) {
        evaluation.result().etat = Faisabilite::Etat::SansSolution;
        return evaluation.result();
    }
    if (!donnees)
        return echec(donnees.error());
    if (const auto explained = evaluation.explain(donnees->donnees, arret); !explained)
        return echec(explained.error());
    return evaluation.result();
}

QStringList phrasesFaisabilite(const Faisabilite& faisabilite) {
    const bool none = faisabilite.etat == Faisabilite::Etat::SansSolution;
    if (!none && faisabilite.etat != Faisabilite::Etat::Infaisable)
        return {};
    QStringList phrases;
    if (none)
        phrases << (faisabilite.tirables < faisabilite.taille
                        ? Recrut::tr("Il faut %1 personnes, et le tirage ne peut prendre que parmi %2 : "
                                     "relâcher un quota n’y peut rien.")
                              .arg(faisabilite.taille)
                              .arg(faisabilite.tirables)
                        : Recrut::tr("Trop peu de foyers pour un panel de %1, à une personne par foyer : "
                                     "relâcher un quota n’y peut rien.")
                              .arg(faisabilite.taille));
    phrases << phrasesSansReponse(faisabilite.sansReponse);
    if (!faisabilite.sansReponse.isEmpty())
        phrases << Recrut::tr("Complétez ces réponses (fiche du candidat, ou nouvel import), ou retirez le "
                              "critère du plan.");
    else if (none)
        phrases << Recrut::tr("Importez d’autres candidats, ou réduisez le panel.");
    return phrases;
}

QString texteBorne(const Faisabilite::Borne& borne) {
    return borne.estMin ? Recrut::tr("« %1 » au moins %2").arg(borne.categorie).arg(borne.valeur)
                        : Recrut::tr("« %1 » au plus %2").arg(borne.categorie).arg(borne.valeur);
}

QString texteRelachement(const Faisabilite::Relachement& relachement) {
    QStringList changes;
    for (const auto& change : relachement.changements)
        changes << QStringLiteral("%1 → %2").arg(texteBorne(change.borne)).arg(change.a);
    return changes.join(QStringLiteral(" ; "));
}

} // namespace isegorie::recrutement
