// recrutement panel, installer, desinstaller, repondre, remplacants, remplacer, echanger
#include "app/cli/RecrutementSortie.h"
#include "app/cli/Registry.h"
#include "core/documents/JsonStrict.h"
#include "core/recrutement/HorsCourse.h"
#include "core/recrutement/Installation.h"
#include "core/recrutement/PvVerification.h"
#include "core/recrutement/Remplacement.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QSet>

namespace isegorie::cli {

using base::echec;
using base::Erreur;
using base::Result;
using namespace recrutement;

namespace {

struct PanelTexts {
    Q_DECLARE_TR_FUNCTIONS(PanelTexts)
};

QJsonArray countsJson(const PanelOuvert& opened) {
    std::vector<const Profil*> seated;
    for (const Place& place : opened.panel.assis())
        if (const Candidat* candidat = opened.vivier.find(place.candidatId))
            seated.push_back(&candidat->profil);
    QJsonArray json;
    for (const Effectif& one : compterEffectifs(opened.vivier.plan, seated))
        json << QJsonObject{{QStringLiteral("critere"), one.critere},
                            {QStringLiteral("categorie"), one.categorie},
                            {QStringLiteral("nombre"), one.nombre},
                            {QStringLiteral("ecart"), one.ecart()}};
    return json;
}

Outcome show(const Invocation& invocation) {
    const auto opened = openPanel(invocation, BaseUse::Read);
    if (!opened)
        return fail(opened.error());
    QJsonArray places;
    QString text;
    for (const Place& place : opened->panel.places) {
        const Candidat* candidat = opened->vivier.find(place.candidatId);
        QJsonObject one = placeJson(place);
        one.insert(QStringLiteral("hors_course"), estHorsCourse(candidat));
        places << one;
        text += QStringLiteral("%1  %2%3\n")
                    .arg(place.pseudonyme, libelleEtat(place, candidat),
                         place.rang > 0 ? QStringLiteral(" (%1)").arg(place.rang)
                         : place.origine == QLatin1String("parti")
                             ? PanelTexts::tr(" (désigné, mais parti avant la graine : place à pourvoir)")
                             : QString());
    }
    return withPlanWarning(
        Answer{QJsonDocument(QJsonObject{{QStringLiteral("places"), places},
                                         {QStringLiteral("a_remplacer"), opened->panel.aRemplacer().size()},
                                         {QStringLiteral("effectifs"), countsJson(*opened)}}),
               text,
               0,
               {}},
        *opened->database, opened->recrutement.id);
}

/// Minutes are replayed before anybody is seated by them.
base::Status provedMinutes(const QString& path) {
    const auto minutes = lirePv(path);
    if (!minutes)
        return echec(minutes.error());
    const auto proved = exigerPvJuste(*minutes, {});
    return proved ? proved : echec(proved.error().dans(path));
}

/// Pseudonyms or ids: one a line, or the "panel" of a JSON document (as « recrutement tirage » writes it).
Result<QStringList> namesIn(const QString& path) {
    constexpr qint64 kMost = 16LL * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMost)
        return echec(Erreur::saisie(QStringLiteral("fichier.illisible"),
                                    PanelTexts::tr("Le fichier ne peut pas être lu."),
                                    PanelTexts::tr("Vérifiez son nom et vos droits sur lui."))
                         .dans(path));
    const QByteArray bytes = file.readAll();
    QStringList names;
    if (bytes.trimmed().startsWith('{')) {
        const auto root = documents::readJson(bytes, path);
        if (!root)
            return echec(root.error());
        if (root->member(QStringLiteral("format")) != nullptr ||
            root->member(QStringLiteral("empreinte")) != nullptr)
            if (const auto proved = provedMinutes(path); !proved)
                return echec(proved.error());
        if (const documents::JsonNode* panel = root->member(QStringLiteral("panel")))
            for (const documents::JsonNode& one : panel->items)
                names << one.text;
    } else {
        for (const QString& line : QString::fromUtf8(bytes).split(QLatin1Char('\n')))
            if (!line.trimmed().isEmpty())
                names << line.trimmed();
    }
    if (!names.isEmpty())
        return names;
    return echec(Erreur::saisie(QStringLiteral("panel.fichier"),
                                PanelTexts::tr("Le fichier ne nomme personne."),
                                PanelTexts::tr("Un pseudonyme par ligne, ou un objet JSON avec « panel »."))
                     .dans(path));
}

/// Those who may still be drawn and were not, in the order that the seed gives.
QStringList reserveOf(const Vivier& pool, const QStringList& panel, const QString& seed) {
    const QSet<QString> drawn(panel.begin(), panel.end());
    QStringList waiting;
    for (const Candidat& candidat : pool.candidats)
        if (!drawn.contains(candidat.id) && obstacle(pool.plan, candidat) == Obstacle::Aucun)
            waiting << candidat.pseudonyme;
    QStringList reserve;
    for (const QString& name : ordreReserve(seed, waiting))
        reserve << pool.findPseudonyme(name)->id;
    return reserve;
}

/// Who may never be seated stops in any case; what breaks the plan, unless it is passed over knowingly.
tl::expected<void, Errors> mayInstall(const base::Constats& findings, bool forced) {
    Errors errors;
    for (const base::Constat& one : findings)
        if (!forced || one.niveau == base::Constat::Niveau::Bloquant)
            errors << Erreur::refus(one.code, one.message);
    if (errors.isEmpty())
        return {};
    errors.last().remede = base::hasBlocking(findings)
                               ? PanelTexts::tr("Ôtez du panel qui ne peut pas y siéger.")
                               : PanelTexts::tr("Corrigez la liste, ou passez outre avec --forcer.");
    return tl::unexpected(errors);
}

Outcome install(const Invocation& invocation) {
    const auto day = pastDay(invocation);
    const auto names = namesIn(invocation.arguments.at(1));
    if (!day || !names)
        return fail(!day ? day.error() : names.error());
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Ouvertes);
    if (!opened)
        return fail(opened.error());
    const auto pool = openPool(*opened, Ouverture::Identites);
    if (!pool)
        return fail(pool.error());
    QStringList panel;
    for (const QString& name : *names) {
        const auto candidat = candidatOf(*pool, name);
        if (!candidat)
            return fail(candidat.error().dans(invocation.arguments.at(1)));
        panel << candidat->id;
    }
    const base::Constats findings = constatsInstallation(*pool, panel);
    if (const auto may = mayInstall(findings, invocation.options.isSet(QStringLiteral("forcer"))); !may)
        return tl::unexpected(may.error());
    const QString seed = invocation.options.value(QStringLiteral("graine"));
    auto edit = installerPanel(*opened->database, opened->recrutement.id, {}, panel,
                               reserveOf(*pool, panel, seed), *day);
    if (edit && !findings.isEmpty())
        edit->libelle = PanelTexts::tr("%1 (hors quotas)").arg(edit->libelle);
    return toldOf(applied(*opened->database, edit), findings);
}

Outcome remove(const Invocation& invocation) {
    const auto opened = openRecrutement(invocation, BaseUse::Write, Cles::Fermees);
    if (!opened)
        return fail(opened.error());
    const auto panel = loadPanel(*opened->database, opened->recrutement.id);
    if (!panel)
        return fail(panel.error());
    if (panel->places.isEmpty())
        return fail(
            Erreur::refus(QStringLiteral("panel.aucun"), PanelTexts::tr("Ce recrutement n’a pas de panel.")));
    const auto edit = retirerPanel(*opened->database, opened->recrutement.id);
    if (!edit)
        return fail(edit.error());
    if (const auto sure = confirmed(
            invocation, PanelTexts::tr("Le panel (%1 personnes) et sa réserve (%2) seraient retirés.")
                            .arg(panel->assis().size())
                            .arg(panel->reserve().size()));
        !sure)
        return fail(sure.error());
    return applied(*opened->database, edit);
}

Outcome answer(const Invocation& invocation) {
    const auto day = pastDay(invocation);
    if (!day)
        return fail(day.error());
    const auto opened = openPanel(invocation, BaseUse::Write);
    if (!opened)
        return fail(opened.error());
    const auto place = memberOf(*opened, invocation.arguments.at(1));
    if (!place)
        return fail(place.error());
    storage::Database& database = *opened->database;
    const Reponse reply{place->id, *day, invocation.options.value(QStringLiteral("note")),
                        QDate::currentDate()};
    const QString what = invocation.arguments.at(2);
    if (what == QLatin1String("confirme"))
        return applied(database, confirmer(database, *opened->coffre, reply));
    if (what == QLatin1String("refuse"))
        return applied(database, refuser(database, *opened->coffre, reply));
    if (what == QLatin1String("desiste"))
        return applied(database, desister(database, *opened->coffre, reply));
    if (what == QLatin1String("ecarte"))
        return applied(database, ecarter(database, *opened->coffre, reply));
    if (what == QLatin1String("retabli"))
        return applied(database, retablir(database, place->id));
    return fail(usageErreur(PanelTexts::tr("La réponse est confirme, refuse, desiste, ecarte ou retabli.")));
}

Outcome replacements(const Invocation& invocation) {
    constexpr qsizetype kShown = 30;
    const auto opened = openPanel(invocation, BaseUse::Read);
    if (!opened)
        return fail(opened.error());
    const PropositionRemplacement proposed = remplacantsPossibles(opened->vivier, opened->panel);
    QJsonArray json;
    QString text = PanelTexts::tr("%n place(s) libre(s)\n", nullptr, proposed.siegesLibres);
    for (const Remplacant& one : proposed.remplacants) {
        json << QJsonObject{
            {QStringLiteral("pseudonyme"), one.pseudonyme},
            {QStringLiteral("rang"), one.rang > 0 ? QJsonValue(one.rang) : QJsonValue()},
            {QStringLiteral("admissible"), one.effet.estAdmissible()},
            {QStringLiteral("manquements"), QJsonArray::fromStringList(one.effet.manquements)}};
        if (json.size() <= kShown)
            text += QStringLiteral("  %1%2  %3\n")
                        .arg(one.pseudonyme,
                             one.rang > 0 ? PanelTexts::tr(" (réserve, rang %1)").arg(one.rang) : QString(),
                             one.effet.estAdmissible() ? PanelTexts::tr("convient")
                                                       : one.effet.manquements.join(QLatin1Char(' ')));
    }
    if (proposed.siegesLibres > 1 && !proposed.remplacants.isEmpty())
        text +=
            PanelTexts::tr("« convient » se dit de chacun seul ; « remplacer --tous » pourvoit les places "
                           "ensemble, et peut passer qui convient seul.\n");
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("places_libres"), proposed.siegesLibres},
                                            {QStringLiteral("remplacants"), json},
                                            {QStringLiteral("constats"), constatsJson(proposed.constats)}}),
                  text + constatsText(proposed.constats),
                  base::hasBlocking(proposed.constats) ? 3 : 0,
                  {}};
}

/// With the ranks of the reserve that were passed over, and why, in both forms.
Outcome toldPassed(Outcome outcome, const Invocation& invocation, const PanelOuvert& before,
                   const QStringList& entered, const QString& leaving = {}) {
    if (!outcome)
        return outcome;
    const QList<RangPasse> passed = rangsPasses(before.vivier, before.panel, entered, leaving);
    QJsonArray ranks;
    for (const RangPasse& one : passed)
        ranks << QJsonObject{{QStringLiteral("rang"), one.rang},
                             {QStringLiteral("pseudonyme"), one.pseudonyme},
                             {QStringLiteral("raison"), one.raison()}};
    QJsonObject json = outcome->json.object();
    json.insert(QStringLiteral("rangs_passes"), ranks);
    outcome->json = QJsonDocument(json);
    const bool detailed = invocation.options.isSet(QStringLiteral("rangs"));
    const QStringList phrases = detailed ? phrasesRangsPasses(passed) : resumeRangsPasses(passed);
    for (const QString& phrase : phrases)
        outcome->text += phrase + QLatin1Char('\n');
    if (!detailed && phrases.size() != passed.size())
        outcome->text += PanelTexts::tr("--rangs les dit un par un.\n");
    return outcome;
}

/// And says who entered.
Outcome replaceAll(const Invocation& invocation, const PanelOuvert& opened, QDate day) {
    const auto made = remplacerTous(opened.vivier, opened.panel, day);
    if (!made)
        return fail(made.error());
    QJsonArray entered;
    QString text;
    for (const QString& id : made->entrants) {
        const Candidat* candidat = opened.vivier.find(id);
        entered << candidat->pseudonyme;
        text += PanelTexts::tr("Entre : %1\n").arg(candidat->pseudonyme);
    }
    Outcome outcome = applied(*opened.database, made->edit, {{QStringLiteral("entrants"), entered}});
    if (outcome)
        outcome->text += text;
    return toldPassed(std::move(outcome), invocation, opened, made->entrants);
}

Outcome replace(const Invocation& invocation) {
    const auto day = pastDay(invocation);
    if (!day)
        return fail(day.error());
    const auto opened = openPanel(invocation, BaseUse::Write);
    if (!opened)
        return fail(opened.error());
    storage::Database& database = *opened->database;
    if (invocation.options.isSet(QStringLiteral("tous")))
        return replaceAll(invocation, *opened, *day);
    if (invocation.arguments.size() < 3)
        return fail(usageErreur(PanelTexts::tr("Dites qui est parti et qui entre, ou --tous.")));
    const auto left = memberOf(*opened, invocation.arguments.at(1));
    const auto newcomer = candidatOf(opened->vivier, invocation.arguments.at(2));
    if (!left || !newcomer)
        return fail(!left ? left.error() : newcomer.error());
    return toldPassed(applied(database, remplacer(opened->vivier, opened->panel, left->id, newcomer->id, *day,
                                                  invocation.options.isSet(QStringLiteral("forcer")))),
                      invocation, *opened, {newcomer->id});
}

Outcome swap(const Invocation& invocation) {
    const auto day = pastDay(invocation);
    if (!day)
        return fail(day.error());
    const auto opened = openPanel(invocation, BaseUse::Write);
    if (!opened)
        return fail(opened.error());
    const auto leaving = memberOf(*opened, invocation.arguments.at(1));
    const auto newcomer = candidatOf(opened->vivier, invocation.arguments.at(2));
    if (!leaving || !newcomer)
        return fail(!leaving ? leaving.error() : newcomer.error());
    return toldPassed(
        applied(*opened->database, echanger(opened->vivier, opened->panel, leaving->id, newcomer->id, *day,
                                            invocation.options.isSet(QStringLiteral("forcer")))),
        invocation, *opened, {newcomer->id}, leaving->candidatId);
}

} // namespace

QList<Command> recrutementPanelCommands() {
    const QString which = PanelTexts::tr("RECRUTEMENT");
    const QCommandLineOption date =
        dateOption(QStringLiteral("date"), PanelTexts::tr("Jour ; aujourd’hui à défaut."));
    const QCommandLineOption note =
        value("note", PanelTexts::tr("Remarque, gardée chiffrée."), PanelTexts::tr("TEXTE"));
    const QCommandLineOption force =
        flag("forcer", PanelTexts::tr("Passe outre un quota ou un foyer, en le sachant."));
    const QCommandLineOption seed =
        value("graine", PanelTexts::tr("Texte dont se tire l’ordre de la réserve."), PanelTexts::tr("TEXTE"));
    const QCommandLineOption ranks =
        flag("rangs", PanelTexts::tr("Dit un par un les rangs passés de la réserve, et pourquoi."));
    const QCommandLineOption all =
        flag("tous", PanelTexts::tr("Toutes les places libres, dans l’ordre de la réserve."));
    return withPhrase(
        {entry("panel", which, PanelTexts::tr("Le panel, la réserve et les effectifs."), show),
         entry("installer", PanelTexts::tr("RECRUTEMENT FICHIER"),
               PanelTexts::tr("Installe le panel d’un tirage, et la réserve dans l’ordre d’une graine."),
               install, {date, seed, force}),
         entry("desinstaller", which, PanelTexts::tr("Retire un panel que personne n’a confirmé."), remove,
               {confirmOption()}),
         entry("repondre", PanelTexts::tr("RECRUTEMENT CANDIDAT REPONSE"),
               PanelTexts::tr("Note confirme, refuse, desiste, ecarte ou retabli."), answer, {date, note}),
         entry("remplacants", which, PanelTexts::tr("Qui peut prendre une place libre, et l’effet."),
               replacements),
         entry("remplacer", PanelTexts::tr("RECRUTEMENT [PARTI] [ENTRANT]"),
               PanelTexts::tr("Pourvoit une place libre, ou toutes avec --tous."), replace,
               {date, force, all, ranks}),
         entry("echanger", PanelTexts::tr("RECRUTEMENT SORTANT ENTRANT"),
               PanelTexts::tr("Échange une personne non confirmée contre une autre."), swap,
               {date, force, ranks})});
}

} // namespace isegorie::cli
