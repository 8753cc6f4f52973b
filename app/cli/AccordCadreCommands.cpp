// marche accord-cadre lister, creer; marche lot creer; marche titulaire creer, attribuer
#include "app/cli/Help.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/marche/AccordCadre.h"
#include "core/marche/Consommation.h"
#include "core/marche/Siret.h"
#include "core/marche/VersionPrix.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace isegorie::cli {

namespace {

using namespace marche;

struct AccordTexts {
    Q_DECLARE_TR_FUNCTIONS(AccordTexts)
};

QString period(QDate first, QDate last) {
    return AccordTexts::tr("du %1 au %2").arg(base::dateCourte(first), base::dateCourte(last));
}

/// A list being written, as JSON and as text at once.
struct Listing {
    QJsonArray json;
    QString text;
};

base::Status listVersions(const storage::Database& database, const Attribution& attribution, Listing& out) {
    const auto versions = listVersionsPrix(database, attribution.id);
    if (!versions)
        return base::echec(versions.error());
    for (const VersionPrix& version : *versions) {
        out.json << QJsonObject{{QStringLiteral("id"), version.id},
                                {QStringLiteral("libelle"), version.libelle},
                                {QStringLiteral("date_effet"), version.dateEffet.toString(Qt::ISODate)},
                                {QStringLiteral("prix"), version.prix},
                                {QStringLiteral("fichier"), version.fichier},
                                {QStringLiteral("empreinte"), version.empreinte}};
        out.text += QStringLiteral("      %1\n")
                        .arg(AccordTexts::tr("%1 — effet au %2, %3 prix")
                                 .arg(version.libelle, base::dateCourte(version.dateEffet))
                                 .arg(version.prix));
    }
    return {};
}

base::Status listHolders(const storage::Database& database, const QString& lotId, Listing& out) {
    const auto attributions = listAttributions(database, lotId);
    if (!attributions)
        return base::echec(attributions.error());
    for (const Attribution& attribution : *attributions) {
        out.text += QStringLiteral("    %1. %2 %3\n")
                        .arg(attribution.rang)
                        .arg(attribution.titulaire, siretTexte(attribution.siret));
        Listing versions;
        if (auto status = listVersions(database, attribution, versions); !status)
            return status;
        out.text += versions.text;
        out.json << QJsonObject{{QStringLiteral("attribution_id"), attribution.id},
                                {QStringLiteral("rang"), attribution.rang},
                                {QStringLiteral("titulaire"), attribution.titulaire},
                                {QStringLiteral("siret"), attribution.siret},
                                {QStringLiteral("versions_prix"), versions.json}};
    }
    return {};
}

base::Status listLotsOf(const storage::Database& database, const QString& accordId, Listing& out) {
    const auto lots = listLots(database, accordId);
    if (!lots)
        return base::echec(lots.error());
    for (const Lot& lot : *lots) {
        const auto used = consommationLot(database, lot.id);
        if (!used)
            return base::echec(used.error());
        out.text += QStringLiteral("  %1\n").arg(
            AccordTexts::tr("Lot %1, %2 : %3 HT commandés sur %4 HT")
                .arg(lot.numero)
                .arg(period(lot.debut, lot.fin), used->commande.texte(), lot.maximumHt.texte()));
        Listing holders;
        if (auto status = listHolders(database, lot.id, holders); !status)
            return status;
        out.text += holders.text;
        out.json << QJsonObject{{QStringLiteral("id"), lot.id},
                                {QStringLiteral("lot"), lot.numero},
                                {QStringLiteral("debut"), lot.debut.toString(Qt::ISODate)},
                                {QStringLiteral("fin"), lot.fin.toString(Qt::ISODate)},
                                {QStringLiteral("maximum_ht_centimes"), lot.maximumHt.centimes()},
                                {QStringLiteral("commande_ht_centimes"), used->commande.centimes()},
                                {QStringLiteral("titulaires"), holders.json}};
    }
    return {};
}

base::Status listAccord(const storage::Database& database, const AccordCadre& accord, Listing& out) {
    Listing lots;
    if (auto status = listLotsOf(database, accord.id, lots); !status)
        return status;
    const auto constats = constatsAccordCadre(database, accord.id);
    if (!constats)
        return base::echec(constats.error());
    out.text +=
        QStringLiteral("%1 — %2 (%3)\n").arg(accord.numero, accord.objet, period(accord.debut, accord.fin)) +
        lots.text + constatsText(*constats);
    out.json << QJsonObject{{QStringLiteral("id"), accord.id},
                            {QStringLiteral("numero"), accord.numero},
                            {QStringLiteral("objet"), accord.objet},
                            {QStringLiteral("debut"), accord.debut.toString(Qt::ISODate)},
                            {QStringLiteral("fin"), accord.fin.toString(Qt::ISODate)},
                            {QStringLiteral("lots"), lots.json},
                            {QStringLiteral("constats"), constatsJson(*constats)}};
    return {};
}

Outcome list(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto accords = listAccordsCadres(**database);
    if (!accords)
        return fail(accords.error());
    Listing out;
    for (const AccordCadre& accord : *accords)
        if (const auto status = listAccord(**database, accord, out); !status)
            return fail(status.error());
    if (accords->isEmpty())
        out.text = AccordTexts::tr("Aucun accord-cadre.") + QLatin1Char('\n');
    return Answer{QJsonDocument(out.json), out.text, 0, {}};
}

/// Applies an edit that makes one record, and tells its identity.
Outcome made(storage::Database& database, const base::Result<storage::Edit>& edit) {
    if (const auto applied = applyEdit(database, edit); !applied)
        return fail(applied.error());
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("id"), edit->changes.first().id}}),
                  edit->libelle + QLatin1Char('\n'),
                  0,
                  {}};
}

Outcome createAccord(const Invocation& invocation) {
    const auto first = dateOf(invocation, QStringLiteral("debut"));
    const auto last = dateOf(invocation, QStringLiteral("fin"));
    if (!first || !last)
        return fail(first ? last.error() : first.error());
    const auto database = openOrCreateBase(invocation);
    if (!database)
        return fail(database.error());
    return made(**database, createAccordCadre(**database, {{},
                                                           invocation.arguments.first(),
                                                           invocation.options.value(QStringLiteral("objet")),
                                                           *first,
                                                           *last}));
}

Outcome createLotOf(const Invocation& invocation) {
    const auto number = lotOf(invocation);
    const auto maximumText = requiredOption(invocation, QStringLiteral("maximum"));
    if (!number || !maximumText)
        return fail(number ? maximumText.error() : number.error());
    const auto maximum = base::Montant::parse(*maximumText);
    if (!maximum)
        return fail(maximum.error());
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto accord = findAccordCadre(**database, invocation.arguments.first());
    if (!accord)
        return fail(accord.error());
    Lot lot{{}, accord->id, *number, *maximum, accord->debut, accord->fin};
    for (auto [name, day] : {std::pair{"debut", &lot.debut}, std::pair{"fin", &lot.fin}})
        if (invocation.options.isSet(QLatin1String(name))) {
            const auto given = dateOf(invocation, QLatin1String(name));
            if (!given)
                return fail(given.error());
            *day = *given;
        }
    return made(**database, createLot(**database, lot));
}

Outcome createHolder(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto value = [&invocation](const char* name) {
        return invocation.options.value(QLatin1String(name));
    };
    return made(**database, createTitulaire(**database, {{},
                                                         invocation.arguments.first(),
                                                         value("siret"),
                                                         value("adresse"),
                                                         value("contact"),
                                                         value("courriel")}));
}

Outcome attribute(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto accordNumber = requiredOption(invocation, QStringLiteral("accord-cadre"));
    if (!accordNumber)
        return fail(accordNumber.error());
    const auto accord = findAccordCadre(**database, *accordNumber);
    if (!accord)
        return fail(accord.error());
    const auto lot = findLot(invocation, **database, *accord);
    const auto holder = findTitulaire(**database, invocation.arguments.first());
    if (!lot || !holder)
        return fail(!lot ? lot.error() : holder.error());
    return made(**database, createAttribution(**database, lot->id, holder->id,
                                              invocation.options.value(QStringLiteral("rang")).toInt()));
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> accordCadreCommands() {
    const auto words = [](const char* noun, const char* verb) {
        return QStringList{QStringLiteral("marche"), QLatin1String(noun), QLatin1String(verb)};
    };
    const auto option = [](const char* name, const QString& help) {
        return valueOption(QLatin1String(name), help, QLatin1String(name).toString().toUpper());
    };
    const QCommandLineOption first = dateOption(QStringLiteral("debut"), AccordTexts::tr("Premier jour."));
    const QCommandLineOption last = dateOption(QStringLiteral("fin"), AccordTexts::tr("Dernier jour."));
    return {{words("accord-cadre", "lister"),
             {},
             AccordTexts::tr("Énumère les accords-cadres, leurs lots, titulaires et versions de prix."),
             0,
             0,
             {},
             list},
            {words("accord-cadre", "creer"),
             AccordTexts::tr("NUMERO"),
             AccordTexts::tr("Ajoute un accord-cadre ; crée la base si elle n’existe pas."),
             1,
             1,
             {option("objet", AccordTexts::tr("Son objet.")), first, last},
             createAccord},
            {words("lot", "creer"),
             AccordTexts::tr("ACCORD-CADRE"),
             AccordTexts::tr("Ajoute un lot à un accord-cadre, avec son maximum HT."),
             1,
             1,
             {lotOption(), option("maximum", AccordTexts::tr("Montant maximum HT.")), first, last},
             createLotOf},
            {words("titulaire", "creer"),
             AccordTexts::tr("RAISON-SOCIALE"),
             AccordTexts::tr("Ajoute un titulaire."),
             1,
             1,
             {option("siret", AccordTexts::tr("Ses 14 chiffres.")),
              option("adresse", AccordTexts::tr("Son adresse.")),
              option("contact", AccordTexts::tr("Son interlocuteur.")),
              option("courriel", AccordTexts::tr("Son courriel."))},
             createHolder},
            {words("titulaire", "attribuer"),
             AccordTexts::tr("TITULAIRE"),
             AccordTexts::tr("Attribue un lot à un titulaire, au rang donné ou après les autres."),
             1,
             1,
             {required(accordOption()), required(lotOption()), periodeOption(),
              option("rang", AccordTexts::tr("À partir de 1."))},
             attribute}};
}

} // namespace isegorie::cli
