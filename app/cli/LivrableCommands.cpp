// livrable lister, recevoir, valider, communiquer, decider, penalite
#include "app/cli/BonSortie.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/marche/LivrablePenalite.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace marche;

struct LivrableTexts {
    Q_DECLARE_TR_FUNCTIONS(LivrableTexts)
};

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

/// Applies what `act` makes of the livrable of the first argument on the day, and tells it.
Outcome
acted(const Invocation& invocation,
      const std::function<base::Result<storage::Edit>(storage::Database&, const Livrable&, QDate)>& act) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Write);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    const auto livrable = loadLivrable(**database, invocation.arguments.first(), *date);
    if (!livrable)
        return fail(livrable.error());
    if (const auto applied = applyEdit(**database, act(**database, *livrable, *date)); !applied)
        return fail(applied.error());
    const auto after = loadLivrable(**database, livrable->id, *date);
    if (!after)
        return fail(after.error());
    return Answer{QJsonDocument(livrableJson(*after)), livrableText(*after), 0, {}};
}

Outcome receiveFile(const Invocation& invocation) {
    return acted(invocation,
                 [&](storage::Database& database, const Livrable& livrable,
                     QDate date) -> base::Result<storage::Edit> {
                     const auto creation =
                         receiveVersion(database, livrable.id, invocation.arguments.at(1), date);
                     if (!creation)
                         return base::echec(creation.error());
                     return creation->edit;
                 });
}

/// The version that is judged: the last one.
base::Result<QString> lastVersionId(const Livrable& livrable) {
    if (livrable.versions.isEmpty())
        return base::echec(base::Erreur::refus(QStringLiteral("livrable.non-recu"),
                                               LivrableTexts::tr("Ce livrable n’est pas encore reçu.")));
    return livrable.versions.last().id;
}

Outcome validate(const Invocation& invocation) {
    const auto who = requiredOption(invocation, QStringLiteral("par"));
    if (!who)
        return fail(who.error());
    return acted(invocation,
                 [&](storage::Database& database, const Livrable& livrable,
                     QDate date) -> base::Result<storage::Edit> {
                     const auto version = lastVersionId(livrable);
                     if (!version)
                         return base::echec(version.error());
                     return validateVersion(database, *version, *who, date);
                 });
}

Outcome handOver(const Invocation& invocation) {
    return acted(invocation,
                 [&](storage::Database& database, const Livrable& livrable,
                     QDate date) -> base::Result<storage::Edit> {
                     return communicate(database, livrable.id, date,
                                        invocation.options.value(QStringLiteral("accord")));
                 });
}

base::Result<Decision> decisionOf(const Invocation& invocation, QDate date) {
    const auto key = requiredOption(invocation, QStringLiteral("decision"));
    if (!key)
        return base::echec(key.error());
    const auto kind = decisionFromKey(*key);
    if (!kind || *kind == DecisionLivrable::Aucune)
        return base::echec(
            usageErreur(LivrableTexts::tr("« %1 » n’est pas une décision.").arg(key->left(40)),
                        LivrableTexts::tr("Les décisions sont admission, ajournement, refaction, rejet.")));
    Decision decision{*kind,
                      date,
                      invocation.options.value(QStringLiteral("par")),
                      invocation.options.value(QStringLiteral("motif")),
                      {}};
    if (const QString amount = invocation.options.value(QStringLiteral("refaction")); !amount.isEmpty()) {
        const auto parsed = base::Montant::parse(amount);
        if (!parsed)
            return base::echec(parsed.error());
        decision.refaction = *parsed;
    }
    return decision;
}

Outcome judge(const Invocation& invocation) {
    return acted(invocation,
                 [&](storage::Database& database, const Livrable& livrable,
                     QDate date) -> base::Result<storage::Edit> {
                     const auto decision = decisionOf(invocation, date);
                     const auto version = lastVersionId(livrable);
                     if (!decision || !version)
                         return base::echec(!decision ? decision.error() : version.error());
                     return decide(database, *version, *decision);
                 });
}

base::Result<base::Montant> amountOf(const Invocation& invocation, const QString& option) {
    const QString text = invocation.options.value(option);
    return text.isEmpty() ? base::Result<base::Montant>(base::Montant()) : base::Montant::parse(text);
}

Outcome latePenalty(const Invocation& invocation) {
    const auto value = requiredOption(invocation, QStringLiteral("valeur"));
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    if (!value || !date)
        return fail(!value ? value.error() : date.error());
    const auto late = base::Montant::parse(*value);
    const auto already = amountOf(invocation, QStringLiteral("deja"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!late || !already || !database)
        return fail(!late ? late.error() : !already ? already.error() : database.error());
    const auto found = penaliteLivrable(**database, invocation.arguments.first(), *late, *date, *already);
    if (!found)
        return fail(found.error());
    QJsonObject json{{QStringLiteral("brute_centimes"), found->brute.centimes()},
                     {QStringLiteral("plafond_centimes"), found->plafond.centimes()},
                     {QStringLiteral("due_centimes"), found->due.centimes()},
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
    return {{words("lister"),
             LivrableTexts::tr("[BON]"),
             LivrableTexts::tr("Énumère les livrables d’un bon, ou de tous."),
             0,
             1,
             {QCommandLineOption(QStringLiteral("en-attente"),
                                 LivrableTexts::tr("Seulement ceux qui attendent quelque chose.")),
              date},
             list},
            {words("recevoir"),
             LivrableTexts::tr("ID FICHIER"),
             LivrableTexts::tr("Range une version reçue, par l’empreinte de son contenu."),
             2,
             2,
             {date},
             receiveFile},
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
             {option("decision", LivrableTexts::tr("admission, ajournement, refaction ou rejet."), "D"), who,
              option("motif", LivrableTexts::tr("Motif de la décision."), "TEXTE"),
              option("refaction", LivrableTexts::tr("Montant HT de la réfaction."), "MONTANT"), date},
             judge},
            {words("penalite"),
             QStringLiteral("ID"),
             LivrableTexts::tr("Calcule la pénalité de retard d’un livrable (CCAG-PI, article 14.1)."),
             1,
             1,
             {option("valeur", LivrableTexts::tr("Prix HT de la partie en retard."), "MONTANT"),
              option("deja", LivrableTexts::tr("Pénalités HT déjà dues sur le marché."), "MONTANT"), date},
             latePenalty}};
}

} // namespace isegorie::cli
