#include "core/marche/RevisionPlan.h"

#include "core/base/Dates.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::marche {

namespace {

struct Textes {
    Q_DECLARE_TR_FUNCTIONS(Revision)
};

QJsonObject versionJson(const VersionPrix& version) {
    return {{QStringLiteral("id"), version.id},
            {QStringLiteral("libelle"), version.libelle},
            {QStringLiteral("date_effet"), version.dateEffet.toString(Qt::ISODate)}};
}

void blocking(base::Constats& constats, const char* code, const QString& message) {
    constats << base::Constat{base::Constat::Niveau::Bloquant, QLatin1String(code), message, {}};
}

base::Status loadVersions(const storage::Database& database, const QString& initialeId, PlanRevision& plan) {
    if (initialeId.isEmpty()) {
        const auto found = versionInitiale(database, plan.attribution.id, plan.dateEffet);
        if (!found)
            return base::echec(found.error());
        if (!*found)
            return base::echec(base::Erreur::saisie(
                QStringLiteral("revision.sans-prix"),
                Textes::tr("%1 n’a pas de bordereau importé avant le %2 : il n’y a rien à réviser.")
                    .arg(plan.attribution.titulaire, base::dateCourte(plan.dateEffet)),
                Textes::tr("Importez d’abord son BPU.")));
        plan.initiale = **found;
    } else {
        const auto chosen = loadVersionPrix(database, initialeId);
        if (!chosen)
            return base::echec(chosen.error());
        if (chosen->attributionId != plan.attribution.id)
            return base::echec(base::Erreur::saisie(QStringLiteral("revision.autre-titulaire"),
                                                    Textes::tr("La version « %1 » n’est pas de %2.")
                                                        .arg(chosen->libelle, plan.attribution.titulaire),
                                                    Textes::tr("Choisissez l’une de ses versions.")));
        plan.initiale = *chosen;
    }
    const auto current = versionEnVigueur(database, plan.attribution.id, plan.dateEffet);
    if (!current)
        return base::echec(current.error());
    plan.enVigueur = *current;
    return {};
}

} // namespace

QJsonObject PlanRevision::toJson() const {
    QJsonArray findings;
    for (const base::Constat& constat : constats)
        findings << constat.toJson();
    return {{QStringLiteral("titulaire"), attribution.titulaire},
            {QStringLiteral("lot"), attribution.lot},
            {QStringLiteral("date_effet"), dateEffet.toString(Qt::ISODate)},
            {QStringLiteral("initiale"), versionJson(initiale)},
            {QStringLiteral("en_vigueur"),
             enVigueur ? QJsonValue(versionJson(*enVigueur)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("revision"), revision.toJson()},
            {QStringLiteral("constats"), findings}};
}

base::Result<std::optional<VersionPrix>> versionInitiale(const storage::Database& database,
                                                         const QString& attributionId, QDate dateEffet) {
    const auto versions = listVersionsPrix(database, attributionId);
    if (!versions)
        return base::echec(versions.error());
    for (const VersionPrix& version : *versions)
        if (!version.isRevision() && version.dateEffet < dateEffet)
            return std::optional(version);
    return std::optional<VersionPrix>();
}

base::Result<PlanRevision> planRevision(const storage::Database& database, const QString& attributionId,
                                        const DemandeRevision& demande, QDate dateEffet,
                                        const QString& initialeId) {
    PlanRevision plan;
    const auto attribution = loadAttribution(database, attributionId);
    if (!attribution)
        return base::echec(attribution.error());
    plan.attribution = *attribution;
    plan.dateEffet = dateEffet;
    if (!dateEffet.isValid())
        return base::echec(base::Erreur::saisie(QStringLiteral("prix.sans-date"),
                                                Textes::tr("La date d’effet manque."),
                                                Textes::tr("Donnez le premier jour où ces prix valent.")));
    if (const auto loaded = loadVersions(database, initialeId, plan); !loaded)
        return base::echec(loaded.error());
    const auto initial = listPrix(database, plan.initiale.id);
    if (!initial)
        return base::echec(initial.error());
    const auto current = plan.enVigueur ? listPrix(database, plan.enVigueur->id) : QList<Prix>();
    if (!current)
        return base::echec(current.error());
    auto revision = computeRevision(*initial, demande);
    if (!revision)
        return base::echec(revision.error());
    plan.revision = *revision;
    plan.ecarts = compare(*current, revision->prix());
    plan.constats = revision->constats;
    if (plan.enVigueur && plan.enVigueur->dateEffet == dateEffet)
        blocking(plan.constats, "revision.meme-jour",
                 Textes::tr("La version « %1 » prend déjà effet ce jour-là.").arg(plan.enVigueur->libelle));
    if (dateEffet > attribution->lotFin)
        blocking(plan.constats, "revision.hors-periode",
                 Textes::tr("La date d’effet est après la fin du lot (%1).")
                     .arg(base::dateCourte(attribution->lotFin)));
    return plan;
}

base::Result<storage::Edit> storeRevision(const storage::Database& database, const PlanRevision& plan) {
    for (const base::Constat& constat : plan.constats)
        if (constat.niveau == base::Constat::Niveau::Bloquant)
            return base::echec(base::Erreur::refus(constat.code, constat.message,
                                                   Textes::tr("Choisissez une autre date d’effet.")));
    VersionPrix version;
    version.attributionId = plan.attribution.id;
    version.libelle = Textes::tr("Révision au %1 (× %2)")
                          .arg(base::dateLongue(plan.dateEffet), plan.revision.coefficient.texte());
    version.dateEffet = plan.dateEffet;
    version.revision = plan.revision.toJson();
    version.revision.insert(QStringLiteral("initiale"), versionJson(plan.initiale));
    return createVersionPrix(database, version, plan.revision.prix(),
                             Textes::tr("Réviser les prix de %1 pour le lot %2")
                                 .arg(plan.attribution.titulaire)
                                 .arg(plan.attribution.lot));
}

} // namespace isegorie::marche
