// concertation dispositif|membre|engagement|jalon|reunion|tache ajouter, modifier, retirer, and the acts of
// each
#include "app/cli/ConcertationFichier.h"
#include "app/cli/ConcertationOptions.h"
#include "app/cli/ConcertationSortie.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/concertation/Champs.h"
#include "core/concertation/Lecture.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

using namespace concertation;
using Made = base::Result<storage::Edit>;

struct PartieTexts {
    Q_DECLARE_TR_FUNCTIONS(PartieTexts)
};

/// Applies what `act` makes of the part of the first argument, and tells it.
Outcome acted(const Invocation& invocation, Partie partie,
              const std::function<Made(const storage::Database&, const QString&)>& act) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const QString& id = invocation.arguments.first();
    if (const auto applied = applyEdit(**database, act(**database, id)); !applied)
        return fail(applied.error());
    return partieAnswer(**database, partie, id, QDate::currentDate());
}

/// The columns of the options and of the file that is the second argument.
tl::expected<QVariantMap, Errors> fieldsOf(const Invocation& invocation, Partie partie) {
    QVariantMap given;
    if (const QString path = invocation.arguments.value(1); !path.isEmpty()) {
        auto read = readChampsFichier(path, table(partie));
        if (!read)
            return read;
        given = std::move(*read);
    }
    const auto fields = champsDonnes(invocation, table(partie), given);
    if (!fields)
        return fail(fields.error());
    return *fields;
}

Outcome add(const Invocation& invocation, Partie partie) {
    const auto fields = fieldsOf(invocation, partie);
    if (!fields)
        return tl::unexpected<Errors>(fields.error());
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto owner = trouverConcertation(**database, invocation.arguments.first());
    if (!owner)
        return fail(owner.error());
    const auto edit = ajouter(**database, partie, *owner, *fields);
    if (const auto applied = applyEdit(**database, edit); !applied)
        return fail(applied.error().dans(invocation.arguments.value(1)));
    return partieAnswer(**database, partie, edit->changes.first().id, QDate::currentDate());
}

Outcome change(const Invocation& invocation, Partie partie) {
    const auto fields = fieldsOf(invocation, partie);
    if (!fields)
        return tl::unexpected<Errors>(fields.error());
    if (fields->isEmpty())
        return fail(usageErreur(PartieTexts::tr("Rien à modifier."),
                                PartieTexts::tr("Donnez un fichier ou au moins une option.")));
    return acted(invocation, partie, [&](const storage::Database& database, const QString& id) {
        return modifier(database, partie, id, *fields);
    });
}

Outcome remove(const Invocation& invocation, Partie partie) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const QString& id = invocation.arguments.first();
    const auto edit = retirer(**database, partie, id);
    if (const auto applied = applyEdit(**database, edit); !applied)
        return fail(applied.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("supprime"), id}}),
                  edit->libelle + QLatin1Char('\n'),
                  0,
                  {}};
}

base::Result<int> integerOf(const Invocation& invocation, const QString& name, int min, int max) {
    const auto text = requiredOption(invocation, name);
    if (!text)
        return base::echec(text.error());
    bool whole = false;
    const int value = text->toInt(&whole);
    if (!whole || value < min || value > max)
        return base::echec(
            usageErreur(PartieTexts::tr("« %1 » n’est pas un nombre de --%2.").arg(text->left(40), name),
                        PartieTexts::tr("Écrivez un nombre entier de %1 à %2.").arg(min).arg(max)));
    return value;
}

Outcome move(const Invocation& invocation, Partie partie) {
    constexpr int kMaxRang = 10'000;
    const auto rang = integerOf(invocation, QStringLiteral("rang"), 1, kMaxRang);
    if (!rang)
        return fail(rang.error());
    return acted(invocation, partie, [&](const storage::Database& database, const QString& id) {
        return deplacer(database, partie, id, *rang - 1);
    });
}

/// Writes the day of --date into one column: attained, held.
Outcome dated(const Invocation& invocation, Partie partie, const QString& column) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    if (!date)
        return fail(date.error());
    return acted(invocation, partie, [&](const storage::Database& database, const QString& id) {
        return modifier(database, partie, id, {{column, *date}});
    });
}

Outcome shift(const Invocation& invocation) {
    constexpr int kMaxDays = 3'650;
    const auto days = integerOf(invocation, QStringLiteral("jours"), -kMaxDays, kMaxDays);
    if (!days)
        return fail(days.error());
    return acted(invocation, Partie::Jalon, [&](const storage::Database& database, const QString& id) {
        return decalerJalon(database, id, *days);
    });
}

Outcome finish(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    if (!date)
        return fail(date.error());
    return acted(invocation, Partie::Tache, [&](const storage::Database& database, const QString& id) {
        return terminerTache(database, id, *date);
    });
}

Outcome reopen(const Invocation& invocation) {
    return acted(invocation, Partie::Tache, [](const storage::Database& database, const QString& id) {
        return terminerTache(database, id, {});
    });
}

Outcome block(const Invocation& invocation) {
    const auto reason = requiredOption(invocation, QStringLiteral("motif"));
    if (!reason)
        return fail(reason.error());
    return acted(invocation, Partie::Tache, [&](const storage::Database& database, const QString& id) {
        return modifier(
            database, Partie::Tache, id,
            {{QStringLiteral("etat"), cle(EtatTache::Bloquee)}, {QStringLiteral("blocage"), *reason}});
    });
}

QStringList words(Partie partie, const char* verb) {
    return {QStringLiteral("concertation"), table(partie), QLatin1String(verb)};
}

QCommandLineOption dayOption() {
    return dateOption(QStringLiteral("date"), PartieTexts::tr("Jour ; aujourd’hui à défaut."));
}

struct Textes {
    QString add, change, remove, move;
};

// NOLINTNEXTLINE(readability-function-size): a table, one entry a part
Textes textsOf(Partie partie) {
    switch (partie) {
    case Partie::Dispositif:
        return {PartieTexts::tr("Ajoute un dispositif."), PartieTexts::tr("Modifie un dispositif."),
                PartieTexts::tr("Retire un dispositif."), PartieTexts::tr("Change le rang d’un dispositif.")};
    case Partie::Membre:
        return {PartieTexts::tr("Ajoute un membre de l’équipe."),
                PartieTexts::tr("Modifie un membre de l’équipe."),
                PartieTexts::tr("Retire un membre de l’équipe."),
                PartieTexts::tr("Change le rang d’un membre de l’équipe.")};
    case Partie::Engagement:
        return {PartieTexts::tr("Ajoute un engagement du commanditaire."),
                PartieTexts::tr("Modifie un engagement."), PartieTexts::tr("Retire un engagement."),
                PartieTexts::tr("Change le rang d’un engagement.")};
    case Partie::Jalon:
        return {PartieTexts::tr("Ajoute un jalon."),
                PartieTexts::tr("Modifie un jalon."),
                PartieTexts::tr("Retire un jalon."),
                {}};
    case Partie::Reunion:
        return {PartieTexts::tr("Ajoute une réunion ; une troisième en amont d’une commande : code 3."),
                PartieTexts::tr("Modifie une réunion."),
                PartieTexts::tr("Retire une réunion."),
                {}};
    case Partie::Tache:
        break;
    }
    return {PartieTexts::tr("Ajoute une tâche."),
            PartieTexts::tr("Modifie une tâche."),
            PartieTexts::tr("Retire une tâche."),
            {}};
}

QList<Command> commandsOf(Partie partie) {
    const auto of = [partie](Outcome (*run)(const Invocation&, Partie)) {
        return [run, partie](const Invocation& invocation) { return run(invocation, partie); };
    };
    const Textes texts = textsOf(partie);
    const QList<QCommandLineOption> fields = champOptions(table(partie));
    QList<Command> commands{
        {words(partie, "ajouter"), PartieTexts::tr("CONCERTATION [FICHIER.json]"), texts.add, 1, 2, fields,
         of(add)},
        {words(partie, "modifier"), PartieTexts::tr("ID [FICHIER.json]"), texts.change, 1, 2, fields,
         of(change)},
        {words(partie, "retirer"), QStringLiteral("ID"), texts.remove, 1, 1, {}, of(remove)}};
    if (!texts.move.isEmpty())
        commands.append({words(partie, "deplacer"),
                         QStringLiteral("ID"),
                         texts.move,
                         1,
                         1,
                         {valueOption(QStringLiteral("rang"), PartieTexts::tr("Sa place, à partir de 1."),
                                      QStringLiteral("N"))},
                         of(move)});
    return commands;
}

QList<Command> acts() {
    return {{words(Partie::Engagement, "tenu"),
             QStringLiteral("ID"),
             PartieTexts::tr("Note qu’un engagement est tenu."),
             1,
             1,
             {dayOption()},
             [](const Invocation& invocation) {
                 return dated(invocation, Partie::Engagement, QStringLiteral("tenu_le"));
             }},
            {words(Partie::Jalon, "atteint"),
             QStringLiteral("ID"),
             PartieTexts::tr("Note qu’un jalon est atteint."),
             1,
             1,
             {dayOption()},
             [](const Invocation& invocation) {
                 return dated(invocation, Partie::Jalon, QStringLiteral("atteint_le"));
             }},
            {words(Partie::Jalon, "decaler"),
             QStringLiteral("ID"),
             PartieTexts::tr("Déplace un jalon, sa durée gardée."),
             1,
             1,
             {valueOption(QStringLiteral("jours"), PartieTexts::tr("Jours ; négatif pour avancer."),
                          QStringLiteral("N"))},
             shift}};
}

QList<Command> taskActs() {
    return {
        {words(Partie::Tache, "faite"),
         QStringLiteral("ID"),
         PartieTexts::tr("Termine une tâche."),
         1,
         1,
         {dayOption()},
         finish},
        {words(Partie::Tache, "rouvrir"),
         QStringLiteral("ID"),
         PartieTexts::tr("Remet une tâche à faire."),
         1,
         1,
         {},
         reopen},
        {words(Partie::Tache, "bloquer"),
         QStringLiteral("ID"),
         PartieTexts::tr("Note qu’une tâche est bloquée, et par quoi."),
         1,
         1,
         {valueOption(QStringLiteral("motif"), PartieTexts::tr("Ce qui bloque."), PartieTexts::tr("TEXTE"))},
         block}};
}

} // namespace

QList<Command> concertationPartieCommands() {
    QList<Command> commands;
    for (const Partie partie : toutesParties())
        commands += commandsOf(partie);
    return commands + acts() + taskActs();
}

} // namespace isegorie::cli
