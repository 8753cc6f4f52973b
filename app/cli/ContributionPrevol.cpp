// contributions prevol
#include "app/cli/AnalyseOptions.h"
#include "app/cli/ContributionOptions.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/consultation/PrevolCommande.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using base::echec;
using base::Result;
using namespace consultation;

namespace {

struct PrevolTexts {
    Q_DECLARE_TR_FUNCTIONS(PrevolTexts)
};

const QString kEcarter = QStringLiteral("ecarter");
const QString kReprendre = QStringLiteral("reprendre");

/// "campagne", "campagne:12" for one of them, "campagne:12:3" when it has one in several answers.
Result<Ecart> ecartDe(const QString& text) {
    const auto motif = motifDe(text.section(u':', 0, 0));
    const QString group = text.section(u':', 1, 1), rank = text.section(u':', 2);
    bool ok = true, ranked = true;
    const qint64 number = group.isEmpty() ? 0 : group.toLongLong(&ok);
    const int answers = rank.isEmpty() ? kToutesReponses : rank.toInt(&ranked);
    if (motif && ok && number >= 0 && ranked && answers >= kToutesReponses)
        return Ecart{*motif, number, answers};
    QStringList known;
    for (int i = 1; i < kMotifs; ++i)
        known << cle(Motif(i));
    return echec(usageErreur(PrevolTexts::tr("« %1 » n’est pas un motif.").arg(text.left(40)),
                             PrevolTexts::tr("Choisissez : %1.").arg(known.join(QStringLiteral(", ")))));
}

Result<ParametresPrevol> parametresDe(const Invocation& invocation) {
    ParametresPrevol rules;
    const auto words = entier(invocation, QStringLiteral("mots-min"), 1, 100);
    const auto size = entier(invocation, QStringLiteral("taille-campagne"), 2, 1'000'000);
    const auto near = entier(invocation, QStringLiteral("seuil"), 50, 100);
    if (!words || !size || !near)
        return echec(!words ? words.error() : !size ? size.error() : near.error());
    rules.motsMin = *words;
    rules.tailleCampagne = *size;
    rules.seuil = *near / 100.0;
    return rules;
}

Outcome answerOf(const EtatPrevol& state) {
    const CommandeContributions order = commandeDe(state);
    QJsonObject json = state.toJson();
    QJsonArray findings;
    QString text = state.bilan.contributions > 0 ? prevolTexte(state)
                   : state.bilan.sansQuestion > 0
                       ? sansQuestionTexte(state.bilan) + u'\n'
                       : PrevolTexts::tr("Aucune contribution n’est importée : il n’y a encore rien à "
                                         "contrôler (« contributions importer FICHIER »).\n");
    const QStringList units = unitesDe(order.besoin);
    if (!units.isEmpty())
        text += PrevolTexts::tr("À commander : %1\n").arg(units.join(QStringLiteral(", ")));
    for (const base::Constat& finding : order.constats) {
        findings << finding.toJson();
        if (state.bilan.contributions > 0)
            text += finding.message + u'\n';
    }
    json.insert(QStringLiteral("commande"), unitesJson(order.besoin));
    json.insert(QStringLiteral("constats"), findings);
    return Answer{QJsonDocument(json), text, 0, {}};
}

/// What --reprendre then --ecarter ask for.
Result<QList<std::pair<Ecart, bool>>> askedOf(const Invocation& invocation) {
    QList<std::pair<Ecart, bool>> all;
    for (const bool aside : {false, true})
        for (const QString& text : invocation.options.values(aside ? kEcarter : kReprendre)) {
            const auto which = ecartDe(text);
            if (!which)
                return echec(which.error());
            all.append({*which, aside});
        }
    return all;
}

Outcome simulated(const Invocation& invocation, const ParametresPrevol& rules) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    const auto exam = examiner(**database, *id, rules);
    if (!exam)
        return fail(exam.error());
    EtatPrevol state;
    state.bilan = exam->bilan;
    return answerOf(state);
}

Outcome preflight(const Invocation& invocation) {
    const auto rules = parametresDe(invocation);
    if (!rules)
        return fail(rules.error());
    const auto asked = askedOf(invocation);
    if (!asked)
        return fail(asked.error());
    if (invocation.options.isSet(QStringLiteral("simuler")))
        return simulated(invocation, *rules);
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto id = concertationExigee(invocation, **database);
    if (!id)
        return fail(id.error());
    auto exam = examiner(**database, *id, *rules);
    if (!exam)
        return fail(exam.error());
    const auto kept = std::make_shared<const ExamenPrevol>(std::move(*exam));
    QList<storage::Database::MakeEdit> steps{
        [&](const storage::Database& now) { return enregistrerPrevol(now, *id, kept); }};
    for (const auto& [ecart, aside] : *asked)
        steps << [&id, one = ecart, away = aside](const storage::Database& now) {
            return consultation::ecarter(now, *id, one, away);
        };
    if (const auto applied = (*database)->applyInTurn(steps); !applied)
        return fail(applied.error());
    const auto state = etatPrevol(**database, *id);
    return state ? answerOf(**state) : fail(state.error());
}

} // namespace

QList<Command> contributionPrevolCommands() {
    const QString number = PrevolTexts::tr("N");
    const QString motif = PrevolTexts::tr("MOTIF");
    return {{{QStringLiteral("contributions"), QStringLiteral("prevol")},
             {},
             PrevolTexts::tr("Compte sans-réponse, doublons, campagnes, textes trop courts ou dans une autre "
                             "langue ; dit les UO à commander."),
             0,
             0,
             {simulerOption(), concertationOption(),
              valueOption(QStringLiteral("mots-min"), PrevolTexts::tr("En dessous, un texte est trop court."),
                          number, QStringLiteral("5")),
              valueOption(QStringLiteral("seuil"),
                          PrevolTexts::tr("Part commune de deux textes presque identiques, en %."), number,
                          QStringLiteral("80")),
              valueOption(QStringLiteral("taille-campagne"),
                          PrevolTexts::tr("Textes d’un même modèle qui font une campagne."), number,
                          QStringLiteral("10")),
              valueOption(kEcarter,
                          PrevolTexts::tr("Laisse de côté ce qui a ce motif (campagne, campagne:GROUPE ou "
                                          "campagne:GROUPE:RANG) ; une contribution quand toutes ses "
                                          "réponses le sont."),
                          motif),
              valueOption(kReprendre, PrevolTexts::tr("Ne laisse plus de côté ce qui a ce motif."), motif)},
             preflight}};
}

} // namespace isegorie::cli
