// bon lister, montrer, suivi, controler, verifier, exporter
#include "app/cli/BonSortie.h"
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/concertation/Lecture.h"
#include "core/marche/BonControle.h"
#include "core/marche/BonCycle.h"
#include "core/marche/DocumentsExport.h"
#include "core/marche/ServiceFait.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using namespace marche;

struct BonTexts {
    Q_DECLARE_TR_FUNCTIONS(BonTexts)
};

struct Opened {
    std::unique_ptr<storage::Database> database;
    Bon bon;
};

/// The base and the bon of the first argument, by number or id.
base::Result<Opened> open(const Invocation& invocation) {
    auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return base::echec(database.error());
    auto bon = findBon(**database, invocation.arguments.first());
    if (!bon)
        return base::echec(bon.error());
    return Opened{std::move(*database), std::move(*bon)};
}

/// Filters that name records of the base.
base::Status addNamed(const Invocation& invocation, const storage::Database& database, FiltreBons& filtre) {
    if (const QString name = invocation.options.value(QStringLiteral("concertation")); !name.isEmpty()) {
        const auto id = concertation::trouverConcertation(database, name);
        if (!id)
            return base::echec(id.error());
        filtre.concertationId = *id;
    }
    if (const QString name = invocation.options.value(QStringLiteral("titulaire")); !name.isEmpty()) {
        const auto holder = findTitulaire(database, name);
        if (!holder)
            return base::echec(holder.error());
        filtre.titulaireId = holder->id;
    }
    return {};
}

base::Result<FiltreBons> filterOf(const Invocation& invocation) {
    FiltreBons filtre;
    if (const QString year = invocation.options.value(QStringLiteral("annee")); !year.isEmpty()) {
        filtre.annee = year.toInt();
        if (filtre.annee < 1990 || filtre.annee > 2200)
            return base::echec(usageErreur(BonTexts::tr("« %1 » n’est pas une année.").arg(year.left(40)),
                                           BonTexts::tr("Écrivez par exemple 2026.")));
    }
    filtre.texte = invocation.options.value(QStringLiteral("texte"));
    if (invocation.options.isSet(QStringLiteral("lot"))) {
        const auto lot = lotOf(invocation);
        if (!lot)
            return base::echec(lot.error());
        filtre.lot = *lot;
    }
    const QStringList keys =
        invocation.options.value(QStringLiteral("statut")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& key : keys) {
        const auto statut = statutFromKey(key.trimmed());
        if (!statut)
            return base::echec(usageErreur(BonTexts::tr("« %1 » n’est pas un état.").arg(key.left(40)),
                                           BonTexts::tr("Les états sont brouillon, a_signer, notifie, "
                                                        "en_cours, service_fait, solde, annule.")));
        filtre.statuts << *statut;
    }
    return filtre;
}

Outcome list(const Invocation& invocation) {
    auto filtre = filterOf(invocation);
    if (!filtre)
        return fail(filtre.error());
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    if (const auto named = addNamed(invocation, **database, *filtre); !named)
        return fail(named.error());
    const auto bons = listBons(**database, *filtre);
    if (!bons)
        return fail(bons.error());
    QJsonArray json;
    QString text;
    for (const BonResume& bon : *bons) {
        json.append(resumeJson(bon));
        text += resumeText(bon);
    }
    if (bons->isEmpty())
        text = BonTexts::tr("Aucun bon de commande.") + QLatin1Char('\n');
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome show(const Invocation& invocation) {
    const auto opened = open(invocation);
    if (!opened)
        return fail(opened.error());
    const auto solde = soldeLot(*opened->database, opened->bon);
    if (!solde)
        return fail(solde.error());
    QJsonObject json = bonJson(opened->bon);
    json.insert(QStringLiteral("solde_lot"),
                QJsonObject{{QStringLiteral("maximum_ht_centimes"), solde->maximum.centimes()},
                            {QStringLiteral("autres_ht_centimes"), solde->autres.centimes()},
                            {QStringLiteral("reste_ht_centimes"), solde->reste.centimes()},
                            {QStringLiteral("dix_milliemes"), solde->dixMilliemes}});
    return Answer{QJsonDocument(json), bonText(opened->bon) + constatsText(solde->constats), 0, {}};
}

Outcome follow(const Invocation& invocation) {
    const auto opened = open(invocation);
    if (!opened)
        return fail(opened.error());
    const auto suivi = loadSuivi(*opened->database, opened->bon.id);
    if (!suivi)
        return fail(suivi.error());
    return Answer{QJsonDocument(suiviJson(*suivi)), suiviText(*suivi), 0, {}};
}

Outcome control(const Invocation& invocation) {
    const auto date = dateOrToday(invocation, QStringLiteral("date"));
    if (!date)
        return fail(date.error());
    const auto opened = open(invocation);
    if (!opened)
        return fail(opened.error());
    // The act that comes next: the notification, or the service done.
    const bool running = opened->bon.statut == StatutBon::EnCours;
    const auto constats = running ? constatsServiceFait(*opened->database, opened->bon.id, *date)
                                  : controleBon(*opened->database, opened->bon.id, *date);
    if (!constats)
        return fail(constats.error());
    const bool blocked = base::hasBlocking(*constats);
    const QString nothing = running ? BonTexts::tr("Rien à signaler : le service fait peut être constaté.")
                                    : BonTexts::tr("Rien à signaler : le bon peut être notifié.");
    const QString text = constats->isEmpty() ? nothing + QLatin1Char('\n') : constatsText(*constats);
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("bloque"), blocked},
                                            {QStringLiteral("constats"), constatsJson(*constats)}}),
                  text,
                  blocked ? 3 : 0,
                  {}};
}

Outcome verify(const Invocation& invocation) {
    const auto opened = open(invocation);
    if (!opened)
        return fail(opened.error());
    const auto result = verifyBon(*opened->database, opened->bon.id);
    if (!result)
        return fail(result.error());
    QString text = result->conforme ? BonTexts::tr("Conforme : %1").arg(result->empreinte)
                                    : BonTexts::tr("Le bon diffère de ce qui a été notifié.");
    text += QLatin1Char('\n');
    for (const QString& difference : result->differences)
        text += QStringLiteral("✗ %1\n").arg(difference);
    for (const QString& evolution : result->evolutions)
        text += QStringLiteral("· %1\n").arg(evolution);
    return Answer{QJsonDocument(QJsonObject{
                      {QStringLiteral("conforme"), result->conforme},
                      {QStringLiteral("empreinte"), result->empreinte},
                      {QStringLiteral("empreinte_recalculee"), result->empreinteRecalculee},
                      {QStringLiteral("differences"), QJsonArray::fromStringList(result->differences)},
                      {QStringLiteral("evolutions"), QJsonArray::fromStringList(result->evolutions)}}),
                  text,
                  result->conforme ? 0 : 3,
                  {}};
}

Outcome exportFiles(const Invocation& invocation) {
    if (!invocation.options.isSet(QStringLiteral("pdf")) && !invocation.options.isSet(QStringLiteral("xlsx")))
        return fail(usageErreur(BonTexts::tr("Ni --pdf ni --xlsx : rien à écrire."),
                                BonTexts::tr("Donnez un fichier à l’une des deux options, ou aux deux.")));
    const auto opened = open(invocation);
    if (!opened)
        return fail(opened.error());
    return writeDocuments(invocation, [&](const QString& path, FormatDocument format) {
        return exportBon(*opened->database, opened->bon.id, path, format);
    });
}

} // namespace

Outcome writeDocuments(const Invocation& invocation,
                       const std::function<base::Status(const QString&, FormatDocument)>& write) {
    QJsonArray written;
    for (const auto& [option, format] :
         {std::pair("pdf", FormatDocument::Pdf), std::pair("xlsx", FormatDocument::Xlsx)}) {
        const QString path = invocation.options.value(QLatin1String(option));
        if (path.isEmpty())
            continue;
        if (const auto status = write(path, format); !status)
            return fail(status.error());
        written.append(path);
    }
    QString text;
    for (const QJsonValue& path : written)
        text += BonTexts::tr("Écrit : %1").arg(path.toString()) + QLatin1Char('\n');
    return Answer{QJsonDocument(QJsonObject{{QStringLiteral("fichiers"), written}}), text, 0, {}};
}

QList<QCommandLineOption> documentOptions() {
    return {
        valueOption(QStringLiteral("pdf"), BonTexts::tr("Fichier PDF à écrire."), QStringLiteral("F.pdf")),
        valueOption(QStringLiteral("xlsx"), BonTexts::tr("Classeur à écrire."), QStringLiteral("F.xlsx"))};
}

QList<Command> bonCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("bon"), QLatin1String(verb)};
    };
    const QString which = BonTexts::tr("NUMERO|ID");
    const QList<QCommandLineOption> filters{
        lotOption(),
        valueOption(QStringLiteral("statut"),
                    BonTexts::tr("Un ou plusieurs états, séparés par des virgules."),
                    QStringLiteral("ETATS")),
        valueOption(QStringLiteral("texte"), BonTexts::tr("Mots à chercher."), QStringLiteral("MOTS")),
        valueOption(QStringLiteral("concertation"), BonTexts::tr("Titre ou identifiant."),
                    QStringLiteral("C")),
        valueOption(QStringLiteral("titulaire"), BonTexts::tr("Raison sociale, SIRET ou identifiant."),
                    QStringLiteral("T")),
        valueOption(QStringLiteral("annee"), BonTexts::tr("Année de la notification."),
                    QStringLiteral("AAAA"))};
    const QCommandLineOption date = dateOption(QStringLiteral("date"), BonTexts::tr("Jour du contrôle."));
    return {
        {words("lister"), {}, BonTexts::tr("Énumère les bons de commande."), 0, 0, filters, list},
        {words("montrer"), which, BonTexts::tr("Montre un bon, ses lignes et ses totaux."), 1, 1, {}, show},
        {words("suivi"),
         which,
         BonTexts::tr("Commandé, livré, facturé, payé et solde, ligne par ligne."),
         1,
         1,
         {},
         follow},
        {words("controler"),
         which,
         BonTexts::tr("Dit ce qui empêche de notifier un bon (code 3)."),
         1,
         1,
         {date},
         control},
        {words("verifier"),
         which,
         BonTexts::tr("Compare un bon à son contenu figé (code 3 s’il diffère)."),
         1,
         1,
         {},
         verify},
        {words("exporter"), which, BonTexts::tr("Écrit le bon en PDF ou en classeur."), 1, 1,
         documentOptions(), exportFiles}};
}

} // namespace isegorie::cli
