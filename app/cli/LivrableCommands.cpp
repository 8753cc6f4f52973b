// livrable lister, montrer, observer, echeance, accord, valider, communiquer, decider,
// penalite
#include "app/cli/BonSortie.h"
#include "app/cli/LivrableActes.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/marche/LivrablePenalite.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using namespace marche;

namespace {

struct LivrableTexts {
    Q_DECLARE_TR_FUNCTIONS(LivrableTexts)
};

} // namespace

Outcome livrableAnswer(const storage::Database& database, const QString& id, QDate date) {
    const auto livrable = loadLivrable(database, id, date);
    if (!livrable)
        return fail(livrable.error());
    return Answer{QJsonDocument(livrableJson(*livrable)), livrableText(*livrable), 0, {}};
}

Outcome changedLivrable(const Invocation& invocation, const QList<LivrableEdit>& edits) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Write);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    const QString& id = invocation.arguments.first();
    QList<storage::Database::MakeEdit> steps;
    for (const LivrableEdit& edit : edits)
        steps << [&edit, &id, day = *date](const storage::Database& base) -> base::Result<storage::Edit> {
            const auto livrable = loadLivrable(base, id, day);
            if (!livrable)
                return base::echec(livrable.error());
            return edit(base, *livrable, day);
        };
    if (const auto applied = (*database)->applyInTurn(steps); !applied)
        return fail(applied.error());
    return livrableAnswer(**database, id, *date);
}

QCommandLineOption versionOption() {
    return valueOption(QStringLiteral("version-recue"),
                       LivrableTexts::tr("Rang d’une version ; la dernière à défaut."), QStringLiteral("N"));
}

base::Result<VersionLivrable> versionOf(const Invocation& invocation, const Livrable& livrable) {
    const QString rank = invocation.options.value(QStringLiteral("version-recue"));
    for (const VersionLivrable& version : livrable.versions)
        if (rank.isEmpty() ? &version == &livrable.versions.last() : QString::number(version.rang) == rank)
            return version;
    if (rank.isEmpty())
        return base::echec(base::Erreur::refus(
            QStringLiteral("livrable.non-recu"), LivrableTexts::tr("Ce livrable n’est pas encore reçu."),
            LivrableTexts::tr("« livrable recevoir » en range une version.")));
    return base::echec(
        base::Erreur::saisie(QStringLiteral("livrable.version-inconnue"),
                             LivrableTexts::tr("Ce livrable n’a pas de version « %1 ».").arg(rank.left(40)),
                             LivrableTexts::tr("Il en a %1.").arg(livrable.versions.size())));
}

namespace {

Outcome list(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    FiltreLivrables filtre{{}, invocation.options.isSet(QStringLiteral("en-attente"))};
    if (!invocation.arguments.isEmpty()) {
        const auto bon = findBon(**database, invocation.arguments.first());
        if (!bon)
            return fail(bon.error());
        filtre.bonId = bon->id;
    }
    const auto livrables = listLivrables(**database, filtre, *date);
    if (!livrables)
        return fail(livrables.error());
    QJsonArray json;
    QString text;
    for (const Livrable& livrable : *livrables) {
        json.append(livrableJson(livrable));
        text += livrableText(livrable);
    }
    if (livrables->isEmpty())
        text = LivrableTexts::tr("Aucun livrable.") + QLatin1Char('\n');
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome show(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    return livrableAnswer(**database, invocation.arguments.first(), *date);
}

LivrableEdit onVersion(
    const Invocation& invocation,
    const std::function<base::Result<storage::Edit>(const storage::Database&, const QString&, QDate)>& act) {
    return [&invocation, act](const storage::Database& database, const Livrable& livrable,
                              QDate date) -> base::Result<storage::Edit> {
        const auto version = versionOf(invocation, livrable);
        if (!version)
            return base::echec(version.error());
        return act(database, version->id, date);
    };
}

Outcome validate(const Invocation& invocation) {
    const auto who = requiredOption(invocation, QStringLiteral("par"));
    if (!who)
        return fail(who.error());
    return changedLivrable(invocation, {onVersion(invocation, [&who](const storage::Database& database,
                                                                     const QString& version, QDate date) {
                               return validateVersion(database, version, *who, date, QDate::currentDate());
                           })});
}

LivrableEdit agreement(const QString& text) {
    return [text](const storage::Database& database, const Livrable& livrable, QDate) {
        return setAccordExplicite(database, livrable.id, text);
    };
}

Outcome handOver(const Invocation& invocation) {
    return changedLivrable(invocation,
                           {[&](const storage::Database& database, const Livrable& livrable, QDate date) {
                               return communicate(database, livrable.id, date, QDate::currentDate(),
                                                  invocation.options.value(QStringLiteral("accord")));
                           }});
}

Outcome agree(const Invocation& invocation) {
    return changedLivrable(invocation, {agreement(invocation.arguments.at(1))});
}

Outcome takeBack(const Invocation& invocation) {
    return changedLivrable(invocation, {onVersion(invocation, removeVersion)});
}

Outcome observe(const Invocation& invocation) {
    return changedLivrable(invocation, {onVersion(invocation, [&](const storage::Database& database,
                                                                  const QString& version, QDate) {
                               return setObservations(database, version, invocation.arguments.at(1));
                           })});
}

Outcome expect(const Invocation& invocation) {
    const auto due = dateOf(invocation, QStringLiteral("date"));
    if (!due)
        return fail(due.error());
    return changedLivrable(invocation, {[](const storage::Database& database, const Livrable& livrable,
                                           QDate date) { return setEcheance(database, livrable.id, date); }});
}

base::Result<Decision> decisionOf(const Invocation& invocation, QDate date) {
    const auto key = requiredOption(invocation, QStringLiteral("decision"));
    if (!key)
        return base::echec(key.error());
    const auto who = requiredOption(invocation, QStringLiteral("par"));
    if (!who)
        return base::echec(who.error());
    const auto kind = decisionFromKey(*key);
    if (!kind || *kind == DecisionLivrable::Aucune)
        return base::echec(
            usageErreur(LivrableTexts::tr("« %1 » n’est pas une décision.").arg(key->left(40)),
                        LivrableTexts::tr("Les décisions sont admission, ajournement, refaction, rejet.")));
    Decision decision{*kind, date, *who, invocation.options.value(QStringLiteral("motif")), {}};
    if (const QString amount = invocation.options.value(QStringLiteral("refaction")); !amount.isEmpty()) {
        const auto parsed = base::Montant::parse(amount);
        if (!parsed)
            return base::echec(parsed.error());
        decision.refaction = *parsed;
    }
    return decision;
}

Outcome judge(const Invocation& invocation) {
    return changedLivrable(invocation,
                           {onVersion(invocation,
                                      [&](const storage::Database& database, const QString& version,
                                          QDate date) -> base::Result<storage::Edit> {
                                          const auto decision = decisionOf(invocation, date);
                                          if (!decision)
                                              return base::echec(decision.error());
                                          return decide(database, version, *decision, QDate::currentDate());
                                      })});
}

Outcome latePenalty(const Invocation& invocation) {
    const auto value = requiredOption(invocation, QStringLiteral("valeur"));
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    if (!value || !date)
        return fail(!value ? value.error() : date.error());
    const auto late = base::Montant::parse(*value);
    const auto already = amountOf(invocation, QStringLiteral("deja"));
    const auto ofBon = amountOf(invocation, QStringLiteral("deja-bon"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!late || !already || !ofBon)
        return fail(!late ? late.error() : !already ? already.error() : ofBon.error());
    if (!database)
        return fail(database.error());
    const auto found =
        penaliteLivrable(**database, invocation.arguments.first(), *late, *date, {*ofBon, *already});
    if (!found)
        return fail(found.error());
    QJsonObject json{{QStringLiteral("brute_centimes"), found->brute.centimes()},
                     {QStringLiteral("plafond_centimes"), found->plafond.centimes()},
                     {QStringLiteral("due_centimes"), found->due.centimes()},
                     {QStringLiteral("rappel_centimes"), found->rappel.centimes()},
                     {QStringLiteral("plafonnee"), found->plafonnee},
                     {QStringLiteral("exoneree"), found->exoneree},
                     {QStringLiteral("explication"), QJsonArray::fromStringList(found->explication)},
                     {QStringLiteral("constats"), constatsJson(found->constats)}};
    return Answer{QJsonDocument(json),
                  found->explication.join(QLatin1Char('\n')) + QLatin1Char('\n') +
                      constatsText(found->constats),
                  0,
                  {}};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> livrableCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("livrable"), QLatin1String(verb)};
    };
    const auto option = [](const char* name, const QString& help, const char* value) {
        return valueOption(QLatin1String(name), help, QLatin1String(value));
    };
    const QCommandLineOption date =
        dateOption(QStringLiteral("date"), LivrableTexts::tr("Jour ; aujourd’hui à défaut."));
    const QCommandLineOption who = option("par", LivrableTexts::tr("Qui valide ou décide."), "NOM");
    const QCommandLineOption version = versionOption();
    return livrableFichierCommands() +
           QList<Command>{
               {words("lister"),
                LivrableTexts::tr("[BON]"),
                LivrableTexts::tr("Énumère les livrables d’un bon, ou de tous."),
                0,
                1,
                {QCommandLineOption(QStringLiteral("en-attente"),
                                    LivrableTexts::tr("Seulement ceux qui attendent quelque chose.")),
                 date},
                list},
               {words("montrer"),
                QStringLiteral("ID"),
                LivrableTexts::tr("Montre un livrable et ses versions."),
                1,
                1,
                {date},
                show},
               {words("observer"),
                LivrableTexts::tr("ID TEXTE"),
                LivrableTexts::tr("Note des observations sur une version reçue."),
                2,
                2,
                {version},
                observe},
               {words("echeance"),
                QStringLiteral("ID"),
                LivrableTexts::tr("Fixe le jour où le livrable est attendu."),
                1,
                1,
                {date},
                expect},
               {words("accord"),
                LivrableTexts::tr("ID TEXTE"),
                LivrableTexts::tr(
                    "Note l’accord explicite de communiquer avant validation ; vide pour le retirer."),
                2,
                2,
                {},
                agree},
               {words("retirer"),
                QStringLiteral("ID"),
                LivrableTexts::tr("Retire la dernière version, reçue par erreur et pas encore jugée."),
                1,
                1,
                {version},
                takeBack},
               {words("valider"),
                QStringLiteral("ID"),
                LivrableTexts::tr("Enregistre la validation par le CIPC."),
                1,
                1,
                {who, date},
                validate},
               {words("communiquer"),
                QStringLiteral("ID"),
                LivrableTexts::tr("Communique au bénéficiaire ; refusé avant validation (code 3)."),
                1,
                1,
                {option("accord", LivrableTexts::tr("Accord explicite des parties."), "TEXTE"), date},
                handOver},
               {words("decider"),
                QStringLiteral("ID"),
                LivrableTexts::tr("Admission, ajournement, réfaction ou rejet (CCAG-PI, article 29)."),
                1,
                1,
                {option("decision", LivrableTexts::tr("admission, ajournement, refaction ou rejet."), "D"),
                 who, option("motif", LivrableTexts::tr("Motif de la décision."), "TEXTE"),
                 option("refaction", LivrableTexts::tr("Montant HT de la réfaction."), "MONTANT"), date},
                judge},
               {words("penalite"),
                QStringLiteral("ID"),
                LivrableTexts::tr("Calcule la pénalité de retard d’un livrable (CCAG-PI, article 14.1)."),
                1,
                1,
                {option("valeur", LivrableTexts::tr("Prix HT de la partie en retard."), "MONTANT"),
                 option("deja", LivrableTexts::tr("Pénalités HT antérieures sur le marché."), "MONTANT"),
                 option("deja-bon", LivrableTexts::tr("Pénalités HT antérieures sur le même bon."),
                        "MONTANT"),
                 date},
                latePenalty}};
}

} // namespace isegorie::cli
