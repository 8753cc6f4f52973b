// marche consommation, marche suivi; bon recevoir, facturer, payer
#include "app/cli/BonSortie.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/marche/Consommation.h"
#include "core/marche/SuiviTableau.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace marche;

struct SuiviTexts {
    Q_DECLARE_TR_FUNCTIONS(SuiviTexts)
};

bool wantsFiles(const Invocation& invocation) {
    return invocation.options.isSet(QStringLiteral("pdf")) ||
           invocation.options.isSet(QStringLiteral("xlsx"));
}

QJsonObject lotJson(const ConsommationLot& lot) {
    return {{QStringLiteral("accord_cadre"), lot.accordCadre},
            {QStringLiteral("lot"), lot.lot},
            {QStringLiteral("debut"), lot.debut.toString(Qt::ISODate)},
            {QStringLiteral("fin"), lot.fin.toString(Qt::ISODate)},
            {QStringLiteral("bons"), lot.bons},
            {QStringLiteral("maximum_ht_centimes"), lot.maximum.centimes()},
            {QStringLiteral("commande_ht_centimes"), lot.commande.centimes()},
            {QStringLiteral("preparation_ht_centimes"), lot.enPreparation.centimes()},
            {QStringLiteral("livre_ht_centimes"), lot.livre.centimes()},
            {QStringLiteral("facture_ht_centimes"), lot.facture.centimes()},
            {QStringLiteral("paye_ht_centimes"), lot.paye.centimes()},
            {QStringLiteral("reste_ht_centimes"), lot.reste.centimes()},
            {QStringLiteral("dix_milliemes"), lot.dixMilliemes},
            {QStringLiteral("constats"), constatsJson(lot.constats)}};
}

Outcome consumption(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    if (wantsFiles(invocation))
        return writeDocuments(invocation, [&](const QString& path, FormatDocument format) {
            return exportConsommation(**database, path, format, *date);
        });
    const auto lots = listConsommation(**database);
    if (!lots)
        return fail(lots.error());
    QJsonArray json;
    QString text;
    for (const ConsommationLot& lot : *lots) {
        json.append(lotJson(lot));
        text +=
            SuiviTexts::tr(
                "%1, lot %2 : %3 HT commandés sur %4 HT (%5), reste %6 HT ; livré %7, facturé %8, payé %9")
                .arg(lot.accordCadre, QString::number(lot.lot), lot.commande.texte(), lot.maximum.texte(),
                     tauxTexte(lot.dixMilliemes), lot.reste.texte(), lot.livre.texte(), lot.facture.texte(),
                     lot.paye.texte()) +
            QLatin1Char('\n') + constatsText(lot.constats);
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

QJsonObject rowJson(const LigneSuivi& row) {
    return {{QStringLiteral("numero"), row.numero},
            {QStringLiteral("lot"), row.lot},
            {QStringLiteral("concertation"), row.concertation},
            {QStringLiteral("titulaire"), row.titulaire},
            {QStringLiteral("statut"), statutKey(row.statut)},
            {QStringLiteral("livraison"), row.livraison.toString(Qt::ISODate)},
            {QStringLiteral("en_retard"), row.enRetard},
            {QStringLiteral("commande_ht_centimes"), row.commande.centimes()},
            {QStringLiteral("livre_ht_centimes"), row.livre.centimes()},
            {QStringLiteral("refaction_ht_centimes"), row.refaction.centimes()},
            {QStringLiteral("facture_ht_centimes"), row.facture.centimes()},
            {QStringLiteral("paye_ht_centimes"), row.paye.centimes()},
            {QStringLiteral("solde_ht_centimes"), row.solde.centimes()},
            {QStringLiteral("livrables"), row.livrables},
            {QStringLiteral("livrables_valides"), row.livrablesValides}};
}

Outcome table(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    if (wantsFiles(invocation))
        return writeDocuments(invocation, [&](const QString& path, FormatDocument format) {
            return exportSuivi(**database, {}, path, format, *date);
        });
    const auto rows = listSuivi(**database, {}, *date);
    if (!rows)
        return fail(rows.error());
    QJsonArray json;
    QString text;
    for (const LigneSuivi& row : *rows) {
        json.append(rowJson(row));
        text += QStringLiteral("%1  %2  %3 / %4 / %5 / %6 HT  %7\n")
                    .arg(row.numero.leftJustified(16), statutLabel(row.statut).leftJustified(12),
                         row.commande.texte(), row.livre.texte(), row.facture.texte(), row.paye.texte(),
                         row.concertation);
    }
    return Answer{QJsonDocument(json), text, 0, {}};
}

/// Opens, finds the bon, applies what `act` makes of it, tells the follow-up.
Outcome worked(const Invocation& invocation,
               const std::function<base::Result<storage::Edit>(storage::Database&, const Bon&, QDate)>& act) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const auto database = openBase(invocation, BaseUse::Write);
    if (!date || !database)
        return fail(!date ? date.error() : database.error());
    const auto bon = findBon(**database, invocation.arguments.first());
    if (!bon)
        return fail(bon.error());
    if (const auto applied = applyEdit(**database, act(**database, *bon, *date)); !applied)
        return fail(applied.error());
    const auto suivi = loadSuivi(**database, bon->id);
    if (!suivi)
        return fail(suivi.error());
    return Answer{QJsonDocument(suiviJson(*suivi)), suiviText(*suivi), 0, {}};
}

base::Result<storage::Edit> editOf(const base::Result<Creation>& creation) {
    if (!creation)
        return base::echec(creation.error());
    return creation->edit;
}

base::Result<storage::Edit> receiveLine(storage::Database& database, const Bon& bon, QDate date,
                                        const Invocation& invocation) {
    const QString code = invocation.options.value(QStringLiteral("code"));
    const auto quantity = base::Fraction::parse(invocation.options.value(QStringLiteral("quantite")));
    if (!quantity)
        return base::echec(quantity.error());
    const auto suivi = loadSuivi(database, bon.id);
    if (!suivi)
        return base::echec(suivi.error());
    const SuiviLigne* found = nullptr;
    for (const SuiviLigne& ligne : suivi->lignes) {
        const bool open = ligne.livree < ligne.commandee;
        if (ligne.ligne.code == code && (found == nullptr || open))
            found = open || found == nullptr ? &ligne : found;
    }
    if (found == nullptr)
        return base::echec(
            base::Erreur::saisie(QStringLiteral("suivi.ligne"),
                                 SuiviTexts::tr("Ce bon ne commande pas l’UO « %1 ».").arg(code.left(40))));
    return editOf(receive(database, {found->ligne.id, *quantity, date, {}, {}}));
}

Outcome receiveGoods(const Invocation& invocation) {
    return worked(invocation, [&](storage::Database& database, const Bon& bon, QDate date) {
        return invocation.options.isSet(QStringLiteral("code")) ? receiveLine(database, bon, date, invocation)
                                                                : receiveAll(database, bon.id, date);
    });
}

Outcome bill(const Invocation& invocation) {
    const auto numero = requiredOption(invocation, QStringLiteral("numero"));
    if (!numero)
        return fail(numero.error());
    return worked(invocation, [&](storage::Database& database, const Bon& bon, QDate date) {
        return editOf(invoiceAdmitted(database, bon.id, *numero, date));
    });
}

Outcome pay(const Invocation& invocation) {
    const auto numero = requiredOption(invocation, QStringLiteral("numero"));
    if (!numero)
        return fail(numero.error());
    return worked(
        invocation,
        [&](storage::Database& database, const Bon& bon, QDate date) -> base::Result<storage::Edit> {
            const auto suivi = loadSuivi(database, bon.id);
            if (!suivi)
                return base::echec(suivi.error());
            for (const Facture& facture : suivi->factures)
                if (facture.numero == *numero)
                    return payFacture(database, facture.id, date);
            return base::echec(base::Erreur::saisie(
                QStringLiteral("suivi.absent"),
                SuiviTexts::tr("Ce bon n’a pas de facture « %1 ».").arg(numero->left(40))));
        });
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> suiviCommands() {
    const auto words = [](const char* noun, const char* verb) {
        return QStringList{QLatin1String(noun), QLatin1String(verb)};
    };
    const QString which = SuiviTexts::tr("NUMERO|ID");
    const QCommandLineOption date =
        dateOption(QStringLiteral("date"), SuiviTexts::tr("Jour ; aujourd’hui à défaut."));
    const auto option = [](const char* name, const QString& help, const char* value) {
        return valueOption(QLatin1String(name), help, QLatin1String(value));
    };
    const QCommandLineOption invoiceNumber = option("numero", SuiviTexts::tr("Numéro de la facture."), "N");
    return {{words("marche", "consommation"),
             {},
             SuiviTexts::tr("Maximum, commandé, livré, facturé, payé et reste, par lot et période."),
             0,
             0,
             documentOptions() + QList{date},
             consumption},
            {words("marche", "suivi"),
             {},
             SuiviTexts::tr("Le tableau de suivi des bons notifiés."),
             0,
             0,
             documentOptions() + QList{date},
             table},
            {words("bon", "recevoir"),
             which,
             SuiviTexts::tr("Enregistre une réception : une UO, ou tout ce qui reste."),
             1,
             1,
             {option("code", SuiviTexts::tr("L’UO reçue."), "CODE"),
              option("quantite", SuiviTexts::tr("La quantité reçue."), "Q"), date},
             receiveGoods},
            {words("bon", "facturer"),
             which,
             SuiviTexts::tr("Enregistre la facture de tout ce qui est admis."),
             1,
             1,
             {invoiceNumber, date},
             bill},
            {words("bon", "payer"),
             which,
             SuiviTexts::tr("Enregistre le paiement d’une facture."),
             1,
             1,
             {invoiceNumber, date},
             pay}};
}

} // namespace isegorie::cli
