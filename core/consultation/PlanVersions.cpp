#include "core/consultation/PlanVersions.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/consultation/Textes.h"
#include "core/storage/StoredValues.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::consultation {

using base::Constat;
using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

namespace {

const QString kTable = QStringLiteral("plan_version");
const QString kConcertation = QStringLiteral("concertation");

QString article() {
    return Consultation::tr("CCTP, UO 2.4.5 et 2.4.8");
}

QJsonObject approvalJson(const Approbation& one) {
    return {{QStringLiteral("le"), one.donnee() ? QJsonValue(one.le) : QJsonValue()},
            {QStringLiteral("par"), one.par}};
}

/// « La DITP (Mme Roy, 3 mars 2026) »
QString approvalText(Approbateur who, const Approbation& one) {
    return Consultation::tr("%1 (%2, %3)")
        .arg(libelle(who), one.par, base::dateCourte(QDate::fromString(one.le, Qt::ISODate)));
}

Constat found(Constat::Niveau level, const char* code, const QString& message) {
    return {level, QLatin1String(code), message, article()};
}

/// Of a version that is the plan as it is.
Constat standing(const VersionPlan& version) {
    if (version.approuvee())
        return found(Constat::Niveau::Information, "codage.plan-approuve",
                     Consultation::tr("Version %1 du plan approuvée : %2 ; %3.")
                         .arg(version.numero)
                         .arg(approvalText(Approbateur::Ditp, version.ditp),
                              approvalText(Approbateur::Beneficiaire, version.beneficiaire)));
    QStringList missing;
    if (!version.ditp.donnee())
        missing << Consultation::tr("la DITP");
    if (!version.beneficiaire.donnee())
        missing << Consultation::tr("l’administration bénéficiaire");
    return found(Constat::Niveau::Avertissement, "codage.plan-soumis",
                 Consultation::tr("Version %1 du plan soumise ; à approuver encore par %2.")
                     .arg(version.numero)
                     .arg(missing.join(Consultation::tr(" et "))));
}

Erreur refusal(const char* code, const QString& message, const QString& mend = {}) {
    return Erreur::refus(QLatin1String(code), message, mend);
}

} // namespace

QString cle(Approbateur qui) {
    return qui == Approbateur::Ditp ? QStringLiteral("ditp") : QStringLiteral("beneficiaire");
}

QString libelle(Approbateur qui) {
    return qui == Approbateur::Ditp ? Consultation::tr("la DITP")
                                    : Consultation::tr("l’administration bénéficiaire");
}

QString EtatPlan::reference() const {
    if (derniere() == nullptr)
        return Consultation::tr("brouillon (%1)").arg(empreinte);
    return modifie() ? Consultation::tr("v%1 modifiée (%2)").arg(derniere()->numero).arg(empreinte)
                     : Consultation::tr("v%1").arg(derniere()->numero);
}

Constat EtatPlan::constat() const {
    if (codes == 0)
        return found(Constat::Niveau::Information, "codage.plan-vide",
                     Consultation::tr("Le plan n’a encore aucun code."));
    if (derniere() == nullptr)
        return found(Constat::Niveau::Avertissement, "codage.plan-brouillon",
                     Consultation::tr("Brouillon : le plan est à soumettre à la DITP et à l’administration "
                                      "bénéficiaire."));
    if (modifie())
        return found(
            Constat::Niveau::Avertissement, "codage.plan-modifie",
            (derniere()->approuvee()
                 ? Consultation::tr("Le plan a changé depuis sa version %1, approuvée : une nouvelle "
                                    "version est à soumettre.")
                 : Consultation::tr("Le plan a changé depuis sa version %1, soumise : une nouvelle "
                                    "version est à soumettre."))
                .arg(derniere()->numero));
    return standing(*derniere());
}

QJsonObject EtatPlan::toJson() const {
    QJsonArray list;
    for (const VersionPlan& one : versions)
        list << QJsonObject{{QStringLiteral("numero"), one.numero},
                            {QStringLiteral("soumis_le"), one.soumisLe},
                            {QStringLiteral("soumis_par"), one.soumisPar},
                            {QStringLiteral("empreinte"), one.empreinte},
                            {QStringLiteral("ditp"), approvalJson(one.ditp)},
                            {QStringLiteral("beneficiaire"), approvalJson(one.beneficiaire)}};
    return {{QStringLiteral("reference"), reference()},
            {QStringLiteral("approuve"), approuve()},
            {QStringLiteral("empreinte"), empreinte},
            {QStringLiteral("versions"), list},
            {QStringLiteral("constat"), constat().toJson()}};
}

Result<EtatPlan> etatPlan(const storage::Database& database, const QString& concertationId) {
    const auto plan = planDe(database, concertationId);
    if (!plan)
        return echec(plan.error());
    EtatPlan state;
    state.empreinte = plan->empreinte();
    state.codes = plan->codes.size();
    const auto read = database.each(QStringLiteral("consultation/plan_versions"),
                                    {{kConcertation, concertationId}}, [&state](const storage::Row& row) {
                                        state.versions.append(
                                            {row.text("id"),
                                             row.text("soumis_le"),
                                             row.text("soumis_par"),
                                             row.text("empreinte"),
                                             int(row.integer("numero")),
                                             {row.text("ditp_le"), row.text("ditp_par")},
                                             {row.text("beneficiaire_le"), row.text("beneficiaire_par")}});
                                    });
    return read ? Result<EtatPlan>(std::move(state)) : echec(read.error());
}

Result<Edit> soumettrePlan(const storage::Database& database, const QString& concertationId) {
    const auto plan = planDe(database, concertationId);
    const auto state = etatPlan(database, concertationId);
    if (!plan || !state)
        return echec(plan ? state.error() : plan.error());
    if (plan->codes.isEmpty())
        return echec(refusal("codage.plan-vide", Consultation::tr("Le plan n’a aucun code à soumettre."),
                             Consultation::tr("Ajoutez des codes, ou importez un plan.")));
    const VersionPlan* last = state->derniere();
    if (last != nullptr && !state->modifie())
        return echec(refusal("codage.plan-inchange",
                             Consultation::tr("Le plan est celui de la version %1.").arg(last->numero),
                             Consultation::tr("Une nouvelle version se soumet après un changement.")));
    const int number = last == nullptr ? 1 : last->numero + 1;
    Edit edit(Consultation::tr("Soumettre la version %1 du plan de codification").arg(number));
    return edit.insert(kTable, base::newId(),
                       {{QStringLiteral("concertation_id"), concertationId},
                        {QStringLiteral("numero"), number},
                        {QStringLiteral("soumis_le"), QDate::currentDate().toString(Qt::ISODate)},
                        {QStringLiteral("soumis_par"), database.auteur()},
                        {QStringLiteral("contenu_plan"), storage::storedJson(plan->toJson())},
                        {QStringLiteral("empreinte"), state->empreinte}});
}

Result<Edit> approuverPlan(const storage::Database& database, const QString& concertationId, Approbateur qui,
                           const QString& par, QDate le) {
    const auto state = etatPlan(database, concertationId);
    if (!state)
        return echec(state.error());
    const VersionPlan* last = state->derniere();
    if (last == nullptr)
        return echec(refusal("codage.plan-non-soumis",
                             Consultation::tr("Aucune version du plan n’a été soumise."),
                             Consultation::tr("Soumettez d’abord le plan.")));
    if (state->modifie())
        return echec(refusal(
            "codage.plan-modifie",
            Consultation::tr("Le plan n’est plus celui de la version %1, soumise.").arg(last->numero),
            Consultation::tr("Soumettez une nouvelle version, ou revenez à celle qui a été soumise.")));
    const Approbation& before = qui == Approbateur::Ditp ? last->ditp : last->beneficiaire;
    if (before.donnee())
        return echec(
            refusal("codage.plan-deja-approuve", Consultation::tr("La version %1 est déjà approuvée : %2.")
                                                     .arg(last->numero)
                                                     .arg(approvalText(qui, before))));
    if (par.simplified().isEmpty())
        return echec(Erreur::saisie(QStringLiteral("codage.approbateur"),
                                    Consultation::tr("Le nom de la personne qui approuve manque.")));
    if (!le.isValid() || le > QDate::currentDate())
        return echec(Erreur::saisie(QStringLiteral("codage.date"),
                                    Consultation::tr("La date de l’approbation manque ou est à venir.")));
    Edit edit(Consultation::tr("Approbation du plan de codification, version %1 : %2")
                  .arg(last->numero)
                  .arg(libelle(qui)));
    return edit.update(kTable, last->id,
                       {{cle(qui) + QStringLiteral("_le"), le.toString(Qt::ISODate)},
                        {cle(qui) + QStringLiteral("_par"), par.simplified()}});
}

} // namespace isegorie::consultation
