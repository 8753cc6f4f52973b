// recrutement tirage --recrutement: the draw of a base, as its tab makes it
#include "app/cli/RecrutementOptions.h"
#include "app/cli/RecrutementSortie.h"
#include "core/recrutement/TirageBilan.h"
#include "core/recrutement/TirageVivier.h"
#include "core/recrutement/VivierChange.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using base::echec;
using base::Erreur;
using base::Result;
using namespace recrutement;

namespace {

struct BaseTexts {
    Q_DECLARE_TR_FUNCTIONS(TirageBaseTexts)
};

/// The recruitment, and the draw that stands in it, if there is one.
struct AtelierTirage : AtelierRecrutement {
    std::optional<TirageEnregistre> tirage;
};

Result<AtelierTirage> openDraw(const Invocation& invocation, BaseUse use) {
    auto opened = openRecrutement(invocation, invocation.options.value(QStringLiteral("recrutement")), use,
                                  Cles::Ouvertes);
    if (!opened)
        return echec(opened.error());
    auto standing = loadTirageEnCours(*opened->database, opened->recrutement.id);
    if (!standing)
        return echec(standing.error());
    AtelierTirage result;
    static_cast<AtelierRecrutement&>(result) = std::move(*opened);
    result.tirage = std::move(*standing);
    return result;
}

QJsonObject standingJson(const TirageEnregistre& draw) {
    return {{QStringLiteral("tirage"), draw.id},
            {QStringLiteral("methode"), draw.methode ? key(*draw.methode) : QString()},
            {QStringLiteral("engagement"), draw.engagement},
            {QStringLiteral("engage_le"), draw.engageLe.toString(Qt::ISODate)},
            {QStringLiteral("designe"), draw.estDesigne()}};
}

Result<TirageEnregistre> required(const std::optional<TirageEnregistre>& standing) {
    if (standing)
        return *standing;
    return echec(Erreur::refus(
        QStringLiteral("tirage.aucun"), BaseTexts::tr("Aucun tirage de ce recrutement n’est engagé."),
        BaseTexts::tr("Engagez-le avec --engager, publiez l’engagement, puis donnez la graine.")));
}

QString drawnFrom(const TirageEnregistre& draw) {
    QString text = BaseTexts::tr("Panel de %1 personnes parmi %2 candidats")
                       .arg(draw.taille)
                       .arg(draw.resume[QStringLiteral("candidats")].toInt());
    if (const QJsonValue rule = draw.resume[QStringLiteral("un_par_foyer")]; rule.isBool())
        text +=
            rule.toBool() ? BaseTexts::tr(", une par foyer au plus") : BaseTexts::tr(", sans règle de foyer");
    return text + QStringLiteral(".\n");
}

/// The pool of today against the one that was committed to; nothing once a panel is picked.
Result<base::Constats> poolFindings(const AtelierTirage& opened) {
    if (opened.tirage->estDesigne())
        return base::Constats();
    const auto minutes = loadPv(*opened.database, *opened.coffre, opened.tirage->id);
    if (!minutes)
        return echec(minutes.error());
    const auto pool = openPool(opened, Ouverture::Profils);
    if (!pool)
        return echec(pool.error());
    const DonneesVivier now = personnesDuVivier(*pool, Categories::Contraignantes);
    return constatsVivierChange(*opened.tirage, comparerVivier(*minutes, now.donnees));
}

/// What stands, and its minutes where they are asked for; `pool`: what changed of the candidates.
Outcome tell(const Invocation& invocation, const AtelierTirage& opened, const base::Constats& pool) {
    const TirageEnregistre& draw = *opened.tirage;
    const auto minutes = loadPv(*opened.database, *opened.coffre, draw.id);
    if (!minutes)
        return fail(minutes.error());
    if (const auto written =
            writeMinutes(invocation, *minutes, QStringLiteral("pv"), objetDuTirage(opened.recrutement));
        !written)
        return fail(written.error());
    const BilanTirage quality = bilanDuPv(*minutes);
    const auto changed = planWarning(*opened.database, opened.recrutement.id);
    if (!changed)
        return fail(changed.error());
    QJsonObject json = standingJson(draw);
    json.insert(QStringLiteral("bilan"), bilanJson(quality));
    json.insert(QStringLiteral("plan_change"), !changed->isEmpty());
    json.insert(QStringLiteral("vivier_change"), !pool.isEmpty());
    QString text = BaseTexts::tr("Tirage engagé : %1").arg(draw.engagement) + QLatin1Char('\n') +
                   drawnFrom(draw) + *changed + constatsText(pool) +
                   phrasesDuBilan(quality).join(QLatin1Char('\n')) + QLatin1Char('\n');
    if (draw.estDesigne()) {
        json.insert(QStringLiteral("graine"), draw.graine);
        json.insert(QStringLiteral("rang"), draw.rang);
        json.insert(QStringLiteral("panel"), (*minutes)[QStringLiteral("panel")]);
        text += BaseTexts::tr("La graine « %1 » a désigné le panel n° %2.").arg(draw.graine).arg(draw.rang) +
                QLatin1Char('\n');
    } else {
        text += BaseTexts::tr("Donnez la graine publique avec --graine.") + QLatin1Char('\n');
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome designate(const Invocation& invocation) {
    auto opened = openDraw(invocation, BaseUse::Write);
    if (!opened)
        return fail(opened.error());
    const auto standing = required(opened->tirage);
    if (!standing)
        return fail(standing.error());
    const auto changed = poolFindings(*opened); // while there is still a pool before the seed
    if (!changed)
        return fail(changed.error());
    const auto edit = enregistrerDesignation(*opened->database, *opened->coffre, standing->id,
                                             invocation.options.value(QStringLiteral("graine")).trimmed(),
                                             QDateTime::currentDateTimeUtc());
    if (const auto done = applyEdit(*opened->database, edit); !done)
        return fail(done.error());
    auto picked = loadTirage(*opened->database, standing->id);
    if (!picked)
        return fail(picked.error());
    opened->tirage = std::move(*picked);
    return tell(invocation, *opened, *changed);
}

Outcome withdraw(const Invocation& invocation) {
    const auto opened = openDraw(invocation, BaseUse::Write);
    if (!opened)
        return fail(opened.error());
    const auto standing = required(opened->tirage);
    if (!standing)
        return fail(standing.error());
    return applied(*opened->database,
                   annulerTirage(*opened->database, standing->id,
                                 invocation.options.value(QStringLiteral("abandonner")),
                                 QDateTime::currentDateTimeUtc()),
                   {{QStringLiteral("tirage"), standing->id}});
}

/// Records the commitment, unless something falls short and nobody says that it is meant so.
base::Status commit(const Invocation& invocation, const AtelierTirage& opened, const DonneesTirage& data,
                    const Tirage& draw, const QJsonObject& minutes) {
    const QStringList lacking = manquementsDuBilan(bilanDuPv(minutes));
    if (!lacking.isEmpty() && !invocation.options.isSet(QStringLiteral("tel-quel")))
        return echec(Erreur::refus(
            QStringLiteral("tirage.imparfait"), lacking.join(QLatin1Char(' ')),
            BaseTexts::tr("Donnez plus d’opérations (--travail), assouplissez un quota, ou engagez ce tirage "
                          "en le sachant avec --tel-quel.")));
    const auto creation = enregistrerEngagement(*opened.database, *opened.coffre, opened.recrutement.id, data,
                                                draw, minutes, QDateTime::currentDateTimeUtc());
    if (!creation)
        return echec(creation.error());
    return applyEdit(*opened.database, Result<storage::Edit>(creation->edit));
}

/// The pool in sentences, a line each.
QString poolText(const DonneesVivier& data) {
    return phrasesDuVivier(data).join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Answer infeasible(const DonneesVivier& data, const Tirage& draw, const QJsonObject& json) {
    return {QJsonDocument(json),
            poolText(data) + conflictText(data.donnees, draw.conflit, draw.relachements, true),
            3,
            {}};
}

/// Chances of the base's own candidates; with --engager, committed to.
Outcome compute(const Invocation& invocation, AtelierTirage& opened, bool commits) {
    const auto method = methodOf(invocation);
    const auto limit = drawLimits(invocation);
    auto options = minutesOptions(invocation);
    if (!method || !limit || !options)
        return fail(!method ? method.error() : !limit ? limit.error() : options.error());
    const auto pool = openPool(opened, Ouverture::Profils);
    if (!pool)
        return fail(pool.error());
    const auto data = donneesDuVivier(*pool);
    if (!data)
        return fail(data.error());
    auto draw = tirer(data->donnees, {*method, {}}, *limit);
    if (!draw)
        return fail(draw.error());
    QJsonObject json = tirageJson(data->donnees, *draw);
    json.insert(QStringLiteral("vivier"), vivierJson(*data));
    if (!draw->estFaisable())
        return infeasible(*data, *draw, json);
    options->pseudonymes = data->donnees.identifiants;
    if (options->objet.isEmpty())
        options->objet = objetDuTirage(opened.recrutement);
    const QJsonObject minutes = engager(data->donnees, *draw, *options);
    draw->panel.clear(); // picked by the public seed alone
    if (commits)
        if (const auto done = commit(invocation, opened, data->donnees, *draw, minutes); !done)
            return fail(done.error());
    if (const auto written = writeMinutes(invocation, minutes, QStringLiteral("pv")); !written)
        return fail(written.error());
    json.insert(QStringLiteral("panel"), QJsonArray());
    json.insert(QStringLiteral("bilan"), bilanJson(bilanDuPv(minutes)));
    json.insert(QStringLiteral("engagement"), minutes[QStringLiteral("engagement")]);
    json.insert(QStringLiteral("enregistre"), commits);
    const QString done =
        commits ? BaseTexts::tr("Tirage engagé : %1. Publiez cet engagement, puis donnez la graine "
                                "(--graine).")
                      .arg(minutes[QStringLiteral("engagement")].toString())
                : BaseTexts::tr("Rien n’est enregistré : --engager engage ce tirage.");
    return Answer{QJsonDocument(json),
                  done + QLatin1Char('\n') + poolText(*data) +
                      feasibleText(data->donnees, *draw, bilanDuPv(minutes)),
                  0,
                  {}};
}

/// Options that only one of the two ways, or of the acts, understands.
base::Status checkOptions(const Invocation& invocation) {
    const auto has = [&](const char* name) { return invocation.options.isSet(QLatin1String(name)); };
    for (const char* name : {"quotas", "candidats", "taille", "id", "adresse", "foyer", "table"})
        if (has(name))
            return echec(
                usageErreur(BaseTexts::tr("--%1 ne va pas avec --recrutement.").arg(QLatin1String(name)),
                            BaseTexts::tr("Le plan, les candidats et la taille sont ceux de la base.")));
    if (has("graine") && has("engager"))
        return echec(usageErreur(
            BaseTexts::tr("--engager et --graine ne vont pas ensemble."),
            BaseTexts::tr(
                "L’engagement se publie avant que la graine soit connue : engagez d’abord, donnez la "
                "graine ensuite.")));
    if (has("date") && has("engager"))
        return echec(usageErreur(BaseTexts::tr("--date ne va pas avec --engager."),
                                 BaseTexts::tr("Un engagement est du jour où il se prend.")));
    if (has("abandonner") && (has("graine") || has("engager")))
        return echec(usageErreur(BaseTexts::tr("--abandonner va seul.")));
    return {};
}

} // namespace

Outcome drawFromBase(const Invocation& invocation) {
    if (const auto clear = checkOptions(invocation); !clear)
        return fail(clear.error());
    if (invocation.options.isSet(QStringLiteral("abandonner")))
        return withdraw(invocation);
    if (invocation.options.isSet(QStringLiteral("graine")))
        return designate(invocation);
    const bool commits = invocation.options.isSet(QStringLiteral("engager"));
    auto opened = openDraw(invocation, commits ? BaseUse::Write : BaseUse::Read);
    if (!opened)
        return fail(opened.error());
    if (opened->tirage && commits)
        return fail(Erreur::refus(QStringLiteral("tirage.existe"),
                                  BaseTexts::tr("Un tirage de ce recrutement est déjà engagé."),
                                  BaseTexts::tr("Annulez-le d’abord avec --abandonner RAISON.")));
    if (!opened->tirage)
        return compute(invocation, *opened, commits);
    const auto changed = poolFindings(*opened);
    return changed ? tell(invocation, *opened, *changed) : fail(changed.error());
}

} // namespace isegorie::cli
