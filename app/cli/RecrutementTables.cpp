// recrutement tables
#include "app/cli/RecrutementOptions.h"
#include "app/cli/Registry.h"
#include "core/recrutement/Tables.h"

#include <QCoreApplication>

namespace isegorie::cli {

namespace {

using namespace recrutement;

struct TablesTexts {
    Q_DECLARE_TR_FUNCTIONS(TablesTexts)
};

constexpr int kMostRounds = 100;

tl::expected<DonneesTables, Errors> participantsOf(const Invocation& invocation) {
    const QString file = QStringLiteral("candidats");
    if (!invocation.options.isSet(file)) {
        const auto count = positiveOption(invocation, QStringLiteral("participants"));
        if (!count)
            return fail(count.error());
        if (*count > kMaxParticipants)
            return fail(usageErreur(
                TablesTexts::tr("Un plan de tables a au plus %1 participants.").arg(kMaxParticipants)));
        return participantsNumerotes(*count);
    }
    const auto table = tableOf(invocation, file);
    if (!table)
        return fail(table.error());
    QStringList criteria;
    for (const QString& header :
         invocation.options.value(QStringLiteral("criteres")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        criteria << header.trimmed();
    const auto people = lireParticipants(*table, criteria, invocation.options.value(QStringLiteral("id")));
    if (!people)
        return tl::unexpected(people.error());
    const int count = people->probleme.participants;
    if (invocation.options.isSet(QStringLiteral("participants")) &&
        invocation.options.value(QStringLiteral("participants")).toInt() != count)
        return fail(usageErreur(TablesTexts::tr("Le fichier a %1 personnes.").arg(count),
                                TablesTexts::tr("Retirez --participants.")));
    if (count > kMaxParticipants)
        return fail(usageErreur(
            TablesTexts::tr("Un plan de tables a au plus %1 participants.").arg(kMaxParticipants)));
    return *people;
}

QString seatingText(const DonneesTables& data, const analyse::MelangeTables& result) {
    QString text = TablesTexts::tr("%1 rencontres sur %2 possibles au plus (au hasard : %3), %4 répétées.")
                       .arg(result.mesure.rencontres)
                       .arg(result.borneRencontres)
                       .arg(result.rencontresHasard, 0, 'f', 0)
                       .arg(result.mesure.repetitions) +
                   QLatin1Char('\n');
    for (qsizetype i = 0; i < data.criteres.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        text += TablesTexts::tr("%1 : %2 paires semblables à une table, %3 au moins (au hasard : %4).")
                    .arg(data.criteres[i])
                    .arg(result.mesure.semblables[place])
                    .arg(result.borneSemblables[place])
                    .arg(result.semblablesHasard[place], 0, 'f', 0) +
                QLatin1Char('\n');
    }
    int number = 0;
    for (const auto& round : result.places) {
        text += TablesTexts::tr("Tour %1").arg(++number) + QLatin1Char('\n');
        int tableNumber = 0;
        for (const std::vector<int>& table : round) {
            QStringList people;
            for (const int person : table)
                people << data.identifiants[person];
            text += QStringLiteral("  %1 : %2").arg(++tableNumber).arg(people.join(QStringLiteral(", "))) +
                    QLatin1Char('\n');
        }
    }
    return text;
}

Outcome seat(const Invocation& invocation) {
    const auto tables = positiveOption(invocation, QStringLiteral("tables"));
    const auto rounds = positiveOption(invocation, QStringLiteral("tours"), 1);
    const auto limit = limitOf(invocation);
    if (!tables || !rounds || !limit)
        return fail(!tables ? tables.error() : !rounds ? rounds.error() : limit.error());
    auto data = participantsOf(invocation);
    if (!data)
        return tl::unexpected(data.error());
    if (*tables > data->probleme.participants)
        return fail(usageErreur(TablesTexts::tr("Il y a plus de tables que de participants.")));
    if (*rounds > kMostRounds)
        return fail(usageErreur(TablesTexts::tr("Un plan de tables a au plus %1 tours.").arg(kMostRounds)));
    data->probleme.tables = *tables;
    data->probleme.tours = *rounds;
    const QString seed = seedOf(invocation);
    const auto result = analyse::mixTables(data->probleme, seed.toUtf8(), *limit);
    if (!result)
        return fail(result.error());
    return Answer{QJsonDocument(tablesJson(*data, *result, seed)), seatingText(*data, *result), 0, {}};
}

} // namespace

QList<Command> recrutementTablesCommands() {
    const auto number = [](const char* name, const QString& help) {
        return valueOption(QLatin1String(name), help, QStringLiteral("N"));
    };
    return {
        {{QStringLiteral("recrutement"), QStringLiteral("tables")},
         QString(),
         TablesTexts::tr("Répartit des participants en tables, tour après tour, pour qu’ils se rencontrent."),
         0,
         0,
         {number("participants", TablesTexts::tr("Participants, numérotés à partir de 1.")),
          number("tables", TablesTexts::tr("Tables à chaque tour.")),
          number("tours", TablesTexts::tr("Tours ; sinon un seul.")),
          valueOption(QStringLiteral("candidats"), TablesTexts::tr("Fichier des participants."),
                      TablesTexts::tr("FICHIER")),
          valueOption(QStringLiteral("criteres"),
                      TablesTexts::tr("Colonnes dont les réponses se mêlent à chaque table."),
                      TablesTexts::tr("COL1,COL2")),
          valueOption(QStringLiteral("id"), TablesTexts::tr("Colonne de l’identifiant."),
                      QStringLiteral("COL")),
          valueOption(QStringLiteral("graine"),
                      TablesTexts::tr("Le même texte donne les mêmes tables ; sinon le hasard."),
                      TablesTexts::tr("TEXTE")),
          valueOption(QStringLiteral("limite"), TablesTexts::tr("Secondes au plus."),
                      TablesTexts::tr("SECONDES"))},
         seat}};
}

} // namespace isegorie::cli
