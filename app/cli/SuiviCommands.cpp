// marche consommation, marche suivi; bon recevoir, facturer, payer; bon reception|facture retirer
#include "app/cli/BonEdition.h"
#include "app/cli/BonSortie.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
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
        text += lotText(lot);
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

QList<LigneBon> orderedLines(const SuiviBon& suivi) {
    QList<LigneBon> ordered;
    for (const SuiviLigne& line : suivi.lignes)
        ordered << line.ligne;
    return ordered;
}

/// Id of the first line of that name that is not delivered in full: an avenant may have ordered the same UO.
base::Result<QString> openLine(const SuiviBon& suivi, const QString& name) {
    const QList<LigneBon> named = lignesNamed(orderedLines(suivi), name);
    for (const SuiviLigne& line : suivi.lignes)
        if (named.contains(line.ligne) && line.livree < line.commandee)
            return line.ligne.id;
    if (!named.isEmpty())
        return named.first().id;
    return base::echec(
        base::Erreur::saisie(QStringLiteral("suivi.ligne"),
                             SuiviTexts::tr("Ce bon ne commande pas l’UO « %1 ».").arg(name.left(40))));
}

base::Result<storage::Edit> receiveLine(storage::Database& database, const Bon& bon, QDate date,
                                        const Invocation& invocation) {
    const auto quantity = base::Fraction::parse(invocation.options.value(QStringLiteral("quantite")));
    if (!quantity)
        return base::echec(quantity.error());
    const auto suivi = loadSuivi(database, bon.id);
    if (!suivi)
        return base::echec(suivi.error());
    const auto found = openLine(*suivi, invocation.options.value(QStringLiteral("code")));
    if (!found)
        return base::echec(found.error());
    const auto reduction = amountOf(invocation, QStringLiteral("refaction"));
    if (!reduction)
        return base::echec(reduction.error());
    return editOf(receive(
        database, {*found, *quantity, date, *reduction, invocation.options.value(QStringLiteral("note"))},
        QDate::currentDate()));
}

/// "3.4.1.A=1200,50": the line by code or id, and its amount HT.
base::Result<QList<FactureLigne>> invoicedLines(const SuiviBon& suivi, const QStringList& parts) {
    const QList<LigneBon> ordered = orderedLines(suivi);
    QList<FactureLigne> lines;
    for (const QString& part : parts) {
        const auto line = findLigne(ordered, part.section(QLatin1Char('='), 0, 0).trimmed());
        const auto amount = base::Montant::parse(part.section(QLatin1Char('='), 1));
        if (!line || !amount)
            return base::echec((!line ? line.error() : amount.error()).dans(QStringLiteral("--ligne")));
        lines.append({line->id, *amount});
    }
    return lines;
}

Outcome receiveGoods(const Invocation& invocation) {
    return worked(invocation, [&](storage::Database& database, const Bon& bon, QDate date) {
        return invocation.options.isSet(QStringLiteral("code"))
                   ? receiveLine(database, bon, date, invocation)
                   : receiveAll(database, bon.id, date, QDate::currentDate());
    });
}

Outcome bill(const Invocation& invocation) {
    const auto numero = requiredOption(invocation, QStringLiteral("numero"));
    if (!numero)
        return fail(numero.error());
    const QStringList parts = invocation.options.values(QStringLiteral("ligne"));
    return worked(
        invocation,
        [&](storage::Database& database, const Bon& bon, QDate date) -> base::Result<storage::Edit> {
            if (parts.isEmpty())
                return editOf(invoiceAdmitted(database, bon.id, *numero, date, QDate::currentDate()));
            const auto suivi = loadSuivi(database, bon.id);
            if (!suivi)
                return base::echec(suivi.error());
            const auto lines = invoicedLines(*suivi, parts);
            if (!lines)
                return base::echec(lines.error());
            return editOf(invoice(database, {suivi->bonId, *numero, date, *lines}, QDate::currentDate()));
        });
}

Outcome removeReceipt(const Invocation& invocation) {
    return worked(
        invocation, [&](storage::Database& database, const Bon& bon, QDate) -> base::Result<storage::Edit> {
            const auto suivi = loadSuivi(database, bon.id);
            if (!suivi)
                return base::echec(suivi.error());
            const QString& id = invocation.arguments.at(1);
            for (const Reception& reception : suivi->receptions)
                if (reception.id == id)
                    return removeReception(database, id);
            return base::echec(
                base::Erreur::saisie(QStringLiteral("suivi.absent"),
                                     SuiviTexts::tr("Ce bon n’a pas de réception « %1 ».").arg(id.left(40)),
                                     SuiviTexts::tr("« bon suivi » les énumère.")));
        });
}

/// What is done with the invoice of --numero.
Outcome onInvoice(
    const Invocation& invocation,
    const std::function<base::Result<storage::Edit>(const storage::Database&, const QString&, QDate)>& act) {
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
                    return act(database, facture.id, date);
            return base::echec(base::Erreur::saisie(
                QStringLiteral("suivi.absent"),
                SuiviTexts::tr("Ce bon n’a pas de facture « %1 ».").arg(numero->left(40)),
                SuiviTexts::tr("« bon suivi » les énumère.")));
        });
}

Outcome pay(const Invocation& invocation) {
    return onInvoice(invocation, [](const storage::Database& database, const QString& id, QDate date) {
        return payFacture(database, id, date, QDate::currentDate());
    });
}

Outcome removeInvoice(const Invocation& invocation) {
    return onInvoice(invocation, [](const storage::Database& database, const QString& id, QDate) {
        return removeFacture(database, id);
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
    return {
        {words("marche", "consommation"),
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
          option("quantite", SuiviTexts::tr("La quantité reçue."), "Q"),
          option("refaction", SuiviTexts::tr("Montant HT de la réfaction."), "MONTANT"),
          option("note", SuiviTexts::tr("Note sur ce qui est reçu."), "TEXTE"), date},
         receiveGoods},
        {words("bon", "facturer"),
         which,
         SuiviTexts::tr("Enregistre la facture de tout ce qui est admis, ou des lignes données."),
         1,
         1,
         {invoiceNumber,
          option("ligne", SuiviTexts::tr("Une ligne et son montant HT ; à répéter."), "LIGNE=MONTANT"), date},
         bill},
        {words("bon", "payer"),
         which,
         SuiviTexts::tr("Enregistre le paiement d’une facture."),
         1,
         1,
         {invoiceNumber, date},
         pay},
        {QStringList{QStringLiteral("bon"), QStringLiteral("reception"), QStringLiteral("retirer")},
         SuiviTexts::tr("BON ID"),
         SuiviTexts::tr("Retire une réception."),
         2,
         2,
         {},
         removeReceipt},
        {QStringList{QStringLiteral("bon"), QStringLiteral("facture"), QStringLiteral("retirer")},
         QStringLiteral("BON"),
         SuiviTexts::tr("Retire une facture."),
         1,
         1,
         {invoiceNumber},
         removeInvoice}};
}

} // namespace isegorie::cli
