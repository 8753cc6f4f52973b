// marche titulaire lister, modifier, supprimer, classer, retirer; marche bpu supprimer; catalogue prix
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Dates.h"
#include "core/marche/Catalogue.h"
#include "core/marche/Siret.h"
#include "core/marche/VersionPrix.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace isegorie::cli {

namespace {

using namespace marche;

struct TitulaireTexts {
    Q_DECLARE_TR_FUNCTIONS(TitulaireTexts)
};

const char* const kColumns[] = {"siret", "adresse", "contact", "courriel"};

Outcome answered(storage::Database& database, const base::Result<storage::Edit>& edit, const char* key,
                 const QString& id) {
    if (const auto applied = applyEdit(database, edit); !applied)
        return fail(applied.error());
    return Answer{
        QJsonDocument(QJsonObject{{QLatin1String(key), id}}), edit->libelle + QLatin1Char('\n'), 0, {}};
}

QJsonArray lotsJson(const QList<Attribution>& attributions, const QString& holderId, QStringList& names) {
    QJsonArray lots;
    for (const Attribution& attribution : attributions) {
        if (attribution.titulaireId != holderId)
            continue;
        lots.append(QJsonObject{{QStringLiteral("attribution_id"), attribution.id},
                                {QStringLiteral("accord_cadre"), attribution.accordCadre},
                                {QStringLiteral("lot"), attribution.lot},
                                {QStringLiteral("rang"), attribution.rang},
                                {QStringLiteral("debut"), attribution.lotDebut.toString(Qt::ISODate)},
                                {QStringLiteral("fin"), attribution.lotFin.toString(Qt::ISODate)},
                                {QStringLiteral("bons"), attribution.bons}});
        names << TitulaireTexts::tr("lot %1 (rang %2)").arg(attribution.lot).arg(attribution.rang);
    }
    return lots;
}

Outcome list(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto holders = listTitulaires(**database);
    const auto attributions = listAttributions(**database);
    if (!holders || !attributions)
        return fail(!holders ? holders.error() : attributions.error());
    QJsonArray json;
    QString text;
    for (const Titulaire& holder : *holders) {
        QStringList names;
        json.append(QJsonObject{{QStringLiteral("id"), holder.id},
                                {QStringLiteral("raison_sociale"), holder.raisonSociale},
                                {QStringLiteral("siret"), holder.siret},
                                {QStringLiteral("adresse"), holder.adresse},
                                {QStringLiteral("contact"), holder.contact},
                                {QStringLiteral("courriel"), holder.courriel},
                                {QStringLiteral("lots"), lotsJson(*attributions, holder.id, names)}});
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(holder.raisonSociale, siretTexte(holder.siret), names.join(QStringLiteral(", ")));
    }
    if (holders->isEmpty())
        text = TitulaireTexts::tr("Aucun titulaire.") + QLatin1Char('\n');
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome change(const Invocation& invocation) {
    QVariantMap fields;
    if (invocation.options.isSet(QStringLiteral("nom")))
        fields.insert(QStringLiteral("raison_sociale"),
                      invocation.options.value(QStringLiteral("nom")).trimmed());
    for (const char* column : kColumns)
        if (invocation.options.isSet(QLatin1String(column)))
            fields.insert(QLatin1String(column), invocation.options.value(QLatin1String(column)).trimmed());
    if (fields.isEmpty())
        return fail(usageErreur(TitulaireTexts::tr("Rien à modifier."),
                                TitulaireTexts::tr("Donnez au moins une option.")));
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto holder = findTitulaire(**database, invocation.arguments.first());
    if (!holder)
        return fail(holder.error());
    return answered(**database, updateTitulaire(**database, holder->id, fields), "id", holder->id);
}

Outcome remove(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto holder = findTitulaire(**database, invocation.arguments.first());
    if (!holder)
        return fail(holder.error());
    return answered(**database, removeTitulaire(**database, holder->id), "supprime", holder->id);
}

/// The lot that the titulaire of the first argument holds: --accord-cadre, --lot and --periode.
base::Result<Attribution> attributionAsked(const Invocation& invocation, const storage::Database& database) {
    const auto number = requiredOption(invocation, QStringLiteral("accord-cadre"));
    if (!number)
        return base::echec(number.error());
    const auto accord = findAccordCadre(database, *number);
    if (!accord)
        return base::echec(accord.error());
    const auto lot = findLot(invocation, database, *accord);
    const auto holder = findTitulaire(database, invocation.arguments.first());
    if (!lot || !holder)
        return base::echec(!lot ? lot.error() : holder.error());
    const auto attributions = listAttributions(database, lot->id);
    if (!attributions)
        return base::echec(attributions.error());
    for (const Attribution& attribution : *attributions)
        if (attribution.titulaireId == holder->id)
            return attribution;
    return base::echec(base::Erreur::saisie(
        QStringLiteral("marche.inconnu"),
        TitulaireTexts::tr("%1 n’a pas le lot %2.").arg(holder->raisonSociale).arg(lot->numero),
        TitulaireTexts::tr("« marche titulaire attribuer » le lui attribue.")));
}

Outcome rank(const Invocation& invocation) {
    const auto text = requiredOption(invocation, QStringLiteral("rang"));
    if (!text)
        return fail(text.error());
    const int wanted = text->toInt();
    if (wanted < 1)
        return fail(usageErreur(TitulaireTexts::tr("« %1 » n’est pas un rang.").arg(text->left(40)),
                                TitulaireTexts::tr("Les rangs commencent à 1.")));
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto attribution = attributionAsked(invocation, **database);
    if (!attribution)
        return fail(attribution.error());
    return answered(**database, moveAttribution(**database, attribution->id, wanted), "id", attribution->id);
}

Outcome withdraw(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto attribution = attributionAsked(invocation, **database);
    if (!attribution)
        return fail(attribution.error());
    return answered(**database, removeAttribution(**database, attribution->id), "supprime", attribution->id);
}

Outcome removePrices(const Invocation& invocation) {
    const auto effect = dateOf(invocation, QStringLiteral("effet"));
    if (!effect)
        return fail(effect.error());
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const auto attribution = attributionOf(invocation, **database, *effect);
    if (!attribution)
        return fail(attribution.error());
    const auto versions = listVersionsPrix(**database, attribution->id);
    if (!versions)
        return fail(versions.error());
    for (const VersionPrix& version : *versions)
        if (version.dateEffet == *effect)
            return answered(**database, removeVersionPrix(**database, version.id), "supprime", version.id);
    return fail(base::Erreur::saisie(QStringLiteral("bpu.aucune-version"),
                                     TitulaireTexts::tr("%1 n’a pas de prix d’effet au %2.")
                                         .arg(attribution->titulaire, base::dateCourte(*effect)),
                                     TitulaireTexts::tr("« marche accord-cadre lister » les énumère.")));
}

QJsonObject priceJson(const PrixTitulaire& price) {
    return {{QStringLiteral("titulaire"), price.titulaire},
            {QStringLiteral("rang"), price.rang},
            {QStringLiteral("date_effet"), price.dateEffet.toString(Qt::ISODate)},
            {QStringLiteral("pu_ht_centimes"), price.prix.puHt.centimes()},
            {QStringLiteral("pu_ht_sans_fichier_centimes"),
             price.prix.puHtSansFichier ? QJsonValue(price.prix.puHtSansFichier->centimes()) : QJsonValue()}};
}

/// What each titulaire asks for one UO.
Outcome prices(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    const QString& asked = invocation.arguments.first();
    const UniteOeuvre* unite = Catalogue::instance().chercher(asked).unite();
    if (!date)
        return fail(date.error());
    if (unite == nullptr)
        return fail(base::Erreur::saisie(
            QStringLiteral("catalogue.code-inconnu"),
            TitulaireTexts::tr("« %1 » n’est pas le code d’une seule UO.").arg(asked.left(60)),
            TitulaireTexts::tr("« catalogue chercher » dit lesquelles il peut désigner.")));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto found = listPrixUo(**database, unite->code, *date);
    if (!found)
        return fail(found.error());
    QJsonArray json;
    QString text = QStringLiteral("%1 — %2\n").arg(unite->code, unite->libelle);
    for (const PrixTitulaire& price : *found) {
        json.append(priceJson(price));
        text += TitulaireTexts::tr("  %1 (rang %2), depuis le %3 : %4 HT")
                    .arg(price.titulaire)
                    .arg(price.rang)
                    .arg(base::dateCourte(price.dateEffet), price.prix.puHt.texte());
        if (price.prix.puHtSansFichier)
            text += TitulaireTexts::tr(", %1 HT sans fichier").arg(price.prix.puHtSansFichier->texte());
        text += QLatin1Char('\n');
    }
    if (found->isEmpty())
        text += TitulaireTexts::tr("  Aucun prix à cette date.") + QLatin1Char('\n');
    return Answer{QJsonDocument(json), text, 0, {}};
}

QList<QCommandLineOption> sheetOptions() {
    const QString text = TitulaireTexts::tr("TEXTE");
    return {valueOption(QStringLiteral("nom"), TitulaireTexts::tr("Sa nouvelle raison sociale."), text),
            valueOption(QStringLiteral("siret"), TitulaireTexts::tr("Ses 14 chiffres."), text),
            valueOption(QStringLiteral("adresse"), TitulaireTexts::tr("Son adresse."), text),
            valueOption(QStringLiteral("contact"), TitulaireTexts::tr("Son interlocuteur."), text),
            valueOption(QStringLiteral("courriel"), TitulaireTexts::tr("Son courriel."), text)};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> titulaireCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("marche"), QStringLiteral("titulaire"), QLatin1String(verb)};
    };
    const QString holder = TitulaireTexts::tr("TITULAIRE");
    return {
        {words("lister"), {}, TitulaireTexts::tr("Énumère les titulaires et leurs lots."), 0, 0, {}, list},
        {words("modifier"), holder, TitulaireTexts::tr("Modifie la fiche d’un titulaire."), 1, 1,
         sheetOptions(), change},
        {words("supprimer"),
         holder,
         TitulaireTexts::tr("Supprime un titulaire sans lot (code 3 sinon)."),
         1,
         1,
         {},
         remove},
        {words("classer"),
         holder,
         TitulaireTexts::tr("Change le rang d’un titulaire dans un lot."),
         1,
         1,
         {accordOption(), lotOption(), periodeOption(),
          valueOption(QStringLiteral("rang"), TitulaireTexts::tr("À partir de 1."), QStringLiteral("N"))},
         rank},
        {words("retirer"),
         holder,
         TitulaireTexts::tr("Retire un lot à un titulaire, sans prix ni bon (code 3 sinon)."),
         1,
         1,
         {accordOption(), lotOption(), periodeOption()},
         withdraw},
        {QStringList{QStringLiteral("marche"), QStringLiteral("bpu"), QStringLiteral("supprimer")},
         {},
         TitulaireTexts::tr("Supprime une version de prix qu’aucun bon n’utilise (code 3 sinon)."),
         0,
         0,
         {lotOption(), titulaireOption(),
          dateOption(QStringLiteral("effet"), TitulaireTexts::tr("Premier jour où ces prix valent."))},
         removePrices},
        {QStringList{QStringLiteral("catalogue"), QStringLiteral("prix")},
         TitulaireTexts::tr("CODE"),
         TitulaireTexts::tr("Dit ce que chaque titulaire demande pour une UO."),
         1,
         1,
         {dateOption(QStringLiteral("date"), TitulaireTexts::tr("Jour ; aujourd’hui à défaut."))},
         prices}};
}

} // namespace isegorie::cli
