// marche accord-cadre modifier, supprimer; marche lot modifier, supprimer
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace isegorie::cli {

namespace {

using namespace marche;

struct ModificationTexts {
    Q_DECLARE_TR_FUNCTIONS(AccordModificationTexts)
};

/// Columns set by options: days as ISO text.
base::Status addDays(const Invocation& invocation, QVariantMap& fields) {
    for (const char* name : {"debut", "fin"}) {
        if (!invocation.options.isSet(QLatin1String(name)))
            continue;
        const auto day = dateOf(invocation, QLatin1String(name));
        if (!day)
            return base::echec(day.error());
        fields.insert(QLatin1String(name), day->toString(Qt::ISODate));
    }
    return {};
}

Outcome done(storage::Database& database, const base::Result<storage::Edit>& edit, const QString& id) {
    if (const auto applied = applyEdit(database, edit); !applied)
        return fail(applied.error());
    return Answer{
        QJsonDocument(QJsonObject{{QStringLiteral("id"), id}}), edit->libelle + QLatin1Char('\n'), 0, {}};
}

Outcome removed(storage::Database& database, const base::Result<storage::Edit>& edit, const QString& id) {
    if (const auto applied = applyEdit(database, edit); !applied)
        return fail(applied.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("supprime"), id}}),
                  edit->libelle + QLatin1Char('\n'),
                  0,
                  {}};
}

base::Erreur nothingToChange() {
    return usageErreur(ModificationTexts::tr("Rien à modifier."),
                       ModificationTexts::tr("Donnez au moins une option."));
}

Outcome changeAccord(const Invocation& invocation) {
    QVariantMap fields;
    for (const char* name : {"numero", "objet"})
        if (invocation.options.isSet(QLatin1String(name)))
            fields.insert(QLatin1String(name), invocation.options.value(QLatin1String(name)).trimmed());
    if (const auto days = addDays(invocation, fields); !days)
        return fail(days.error());
    if (fields.isEmpty())
        return fail(nothingToChange());
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto accord = findAccordCadre(**database, invocation.arguments.first());
    if (!accord)
        return fail(accord.error());
    return done(**database, updateAccordCadre(**database, accord->id, fields), accord->id);
}

Outcome removeAccord(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto accord = findAccordCadre(**database, invocation.arguments.first());
    if (!accord)
        return fail(accord.error());
    return removed(**database, removeAccordCadre(**database, accord->id), accord->id);
}

/// The lot of --lot and --periode in the accord-cadre of the first argument.
base::Result<Lot> lotAsked(const Invocation& invocation, const storage::Database& database) {
    const auto accord = findAccordCadre(database, invocation.arguments.first());
    if (!accord)
        return base::echec(accord.error());
    return findLot(invocation, database, *accord);
}

Outcome changeLot(const Invocation& invocation) {
    QVariantMap fields;
    if (invocation.options.isSet(QStringLiteral("maximum"))) {
        const auto maximum = base::Montant::parse(invocation.options.value(QStringLiteral("maximum")));
        if (!maximum)
            return fail(maximum.error().dans(QStringLiteral("--maximum")));
        fields.insert(QStringLiteral("maximum_ht_centimes"), maximum->centimes());
    }
    if (const auto days = addDays(invocation, fields); !days)
        return fail(days.error());
    if (fields.isEmpty())
        return fail(nothingToChange());
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto lot = lotAsked(invocation, **database);
    if (!lot)
        return fail(lot.error());
    return done(**database, updateLot(**database, lot->id, fields), lot->id);
}

Outcome removeLotOf(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto lot = lotAsked(invocation, **database);
    if (!lot)
        return fail(lot.error());
    return removed(**database, removeLot(**database, lot->id), lot->id);
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> accordModificationCommands() {
    const auto words = [](const char* noun, const char* verb) {
        return QStringList{QStringLiteral("marche"), QLatin1String(noun), QLatin1String(verb)};
    };
    const QString number = ModificationTexts::tr("NUMERO");
    const QString accord = ModificationTexts::tr("ACCORD-CADRE");
    const QString text = ModificationTexts::tr("TEXTE");
    const QCommandLineOption first =
        dateOption(QStringLiteral("debut"), ModificationTexts::tr("Premier jour."));
    const QCommandLineOption last = dateOption(QStringLiteral("fin"), ModificationTexts::tr("Dernier jour."));
    return {{words("accord-cadre", "modifier"),
             number,
             ModificationTexts::tr("Modifie un accord-cadre."),
             1,
             1,
             {valueOption(QStringLiteral("numero"), ModificationTexts::tr("Son nouveau numéro."), text),
              valueOption(QStringLiteral("objet"), ModificationTexts::tr("Son objet."), text), first, last},
             changeAccord},
            {words("accord-cadre", "supprimer"),
             number,
             ModificationTexts::tr("Supprime un accord-cadre sans prix ni bon (code 3 sinon)."),
             1,
             1,
             {},
             removeAccord},
            {words("lot", "modifier"),
             accord,
             ModificationTexts::tr("Modifie le maximum ou la période d’un lot."),
             1,
             1,
             {lotOption(), periodeOption(),
              valueOption(QStringLiteral("maximum"), ModificationTexts::tr("Montant maximum HT."),
                          QStringLiteral("MAXIMUM")),
              first, last},
             changeLot},
            {words("lot", "supprimer"),
             accord,
             ModificationTexts::tr("Supprime un lot sans prix ni bon (code 3 sinon)."),
             1,
             1,
             {lotOption(), periodeOption()},
             removeLotOf}};
}

} // namespace isegorie::cli
