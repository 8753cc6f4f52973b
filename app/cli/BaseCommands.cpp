// base creer, info, verifier, mettre-a-jour, historique; base parametres lister, definir
#include "app/cli/MarcheOptions.h"
#include "app/cli/Registry.h"
#include "core/base/Typographie.h"
#include "core/concertation/Lecture.h"
#include "core/marche/BonLecture.h"
#include "core/marche/BonParametres.h"
#include "core/marche/VerificationContenu.h"
#include "core/storage/Backup.h"
#include "core/storage/BaseInfo.h"
#include "core/storage/HistoryWords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace isegorie::cli {

namespace {

using storage::BaseInfo;

struct BaseTexts {
    Q_DECLARE_TR_FUNCTIONS(BaseTexts)
};

QString reasonKey(storage::Database::ReadOnlyReason reason) {
    using Reason = storage::Database::ReadOnlyReason;
    switch (reason) {
    case Reason::NewerVersion:
        return QStringLiteral("version-plus-recente");
    case Reason::LockedHere:
        return QStringLiteral("ouverte-ici");
    case Reason::LockedElsewhere:
        return QStringLiteral("ouverte-ailleurs");
    case Reason::ReadOnlyFolder:
        return QStringLiteral("dossier-protege");
    case Reason::None:
    case Reason::Asked:
        break;
    }
    return {};
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject infoJson(const BaseInfo& info, const QStringList& faults) {
    QJsonObject counts;
    for (const BaseInfo::Count& count : info.counts)
        counts.insert(count.table, count.rows);
    return {{QStringLiteral("base"), info.path},
            {QStringLiteral("base_id"), info.baseId},
            {QStringLiteral("creee_le"), info.createdAt},
            {QStringLiteral("octets"), info.bytes},
            {QStringLiteral("version"), info.version},
            {QStringLiteral("version_connue"), info.knownVersion},
            {QStringLiteral("a_mettre_a_jour"), !info.missing.isEmpty()},
            {QStringLiteral("lecture_seule"), textOrNull(reasonKey(info.reason))},
            {QStringLiteral("lecture_seule_message"), textOrNull(info.message)},
            {QStringLiteral("lignes"), counts},
            {QStringLiteral("modifications"), info.edits},
            {QStringLiteral("derniere_modification"),
             info.lastMoment.isEmpty()
                 ? QJsonValue()
                 : QJsonValue(QJsonObject{{QStringLiteral("libelle"), info.lastEdit},
                                          {QStringLiteral("auteur"), info.lastAuthor},
                                          {QStringLiteral("moment"), info.lastMoment}})},
            {QStringLiteral("sauvegardes"), storage::listBackups(info.path).size()},
            {QStringLiteral("integre"), faults.isEmpty()},
            {QStringLiteral("defauts"), QJsonArray::fromStringList(faults)}};
}

QString infoText(const BaseInfo& info, const QStringList& faults) {
    QStringList lines{info.path, BaseTexts::tr("  Version : %1 (ce programme connaît la %2)")
                                     .arg(info.version)
                                     .arg(info.knownVersion)};
    if (!info.missing.isEmpty())
        lines << BaseTexts::tr("  À mettre à jour : « base mettre-a-jour », ou la première modification.");
    if (!info.message.isEmpty())
        lines << BaseTexts::tr("  Lecture seule : %1").arg(info.message);
    for (const BaseInfo::Count& count : info.counts)
        if (count.rows > 0)
            lines << QStringLiteral("  %1 : %2").arg(count.table).arg(count.rows);
    if (!info.lastMoment.isEmpty())
        lines << BaseTexts::tr("  Dernière modification : %1, par %2, %3")
                     .arg(info.lastEdit, info.lastAuthor, storage::momentText(info.lastMoment));
    lines << BaseTexts::tr("  Sauvegardes : %1").arg(storage::listBackups(info.path).size());
    for (const QString& fault : faults)
        lines << QStringLiteral("✗ ") + fault;
    if (faults.isEmpty())
        lines << BaseTexts::tr("  Intégrité : rien à signaler");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

Outcome infoAnswer(const QString& path) {
    const auto info = storage::inspectBase(path);
    if (!info)
        return fail(info.error());
    const auto faults = storage::checkIntegrity(path);
    if (!faults)
        return fail(faults.error());
    return Answer{
        QJsonDocument(infoJson(*info, *faults)), infoText(*info, *faults), faults->isEmpty() ? 0 : 3, {}};
}

Outcome create(const Invocation& invocation) {
    const auto path = basePath(invocation);
    if (!path)
        return fail(path.error());
    if (QFileInfo::exists(*path))
        return fail(base::Erreur::saisie(QStringLiteral("base.existe"),
                                         BaseTexts::tr("Ce fichier existe déjà."),
                                         BaseTexts::tr("Donnez un autre nom : rien n’est remplacé."))
                        .dans(*path));
    if (const auto made = openOrCreateBase(invocation); !made)
        return fail(made.error());
    return infoAnswer(*path);
}

Outcome info(const Invocation& invocation) {
    const auto path = basePath(invocation);
    if (!path)
        return fail(path.error());
    return infoAnswer(*path);
}

Outcome upgrade(const Invocation& invocation) {
    if (const auto opened = openBase(invocation, BaseUse::Write); !opened)
        return fail(opened.error());
    return infoAnswer(invocation.base);
}

Outcome verify(const Invocation& invocation) {
    const auto path = basePath(invocation);
    if (!path)
        return fail(path.error());
    const auto faults = storage::checkIntegrity(*path);
    if (!faults)
        return fail(faults.error());
    base::Constats constats;
    for (const QString& fault : *faults)
        constats.append({base::Constat::Niveau::Bloquant, QStringLiteral("base.abimee"), fault, {}});
    if (constats.isEmpty()) { // what is damaged cannot be trusted to tell more
        const auto database = openBase(invocation, BaseUse::Read);
        if (!database)
            return fail(database.error());
        const auto found = marche::verifyContenu(**database, QDate::currentDate());
        if (!found)
            return fail(found.error());
        constats = *found;
    }
    return Answer{
        QJsonDocument(QJsonObject{{QStringLiteral("conforme"), constats.isEmpty()},
                                  {QStringLiteral("constats"), constatsJson(constats)}}),
        constats.isEmpty()
            ? BaseTexts::tr("La base est intègre : bons notifiés et fichiers reçus sont ceux d’origine.") +
                  QLatin1Char('\n')
            : constatsText(constats),
        constats.isEmpty() ? 0 : 3,
        {}};
}

/// A record by id, a bon by its number, a concertation by its title.
base::Result<QString> findRecord(const storage::Database& database, const QString& name) {
    if (const auto bon = marche::findBon(database, name))
        return bon->id;
    const auto concertation = concertation::trouverConcertation(database, name);
    if (!concertation && concertation.error().code == QLatin1String("concertation.ambigue"))
        return concertation;
    return concertation.value_or(name);
}

QString historyText(const QList<storage::AuditEntry>& entries) {
    QString text;
    for (const storage::ActeHistorique& acte : storage::actes(entries)) {
        text += QStringLiteral("%1 — %2, %3\n").arg(acte.libelle, acte.auteur, acte.moment);
        for (const QString& line : acte.lignes)
            text += QStringLiteral("    %1\n").arg(line);
    }
    return text;
}

Outcome history(const Invocation& invocation) {
    constexpr int kMost = 100'000;
    bool whole = false;
    const int limit = invocation.options.value(QStringLiteral("limite")).toInt(&whole);
    if (!whole || limit < 1 || limit > kMost)
        return fail(usageErreur(BaseTexts::tr("--limite demande un nombre entier de 1 à %1.").arg(kMost)));
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    const auto id = findRecord(**database, invocation.arguments.first());
    if (!id)
        return fail(id.error());
    const auto entries = (*database)->history(*id, limit);
    if (!entries)
        return fail(entries.error());
    if (entries->isEmpty())
        return fail(base::Erreur::saisie(
            QStringLiteral("base.fiche-inconnue"),
            BaseTexts::tr("Aucune fiche « %1 » n’a d’historique.").arg(id->left(80)),
            BaseTexts::tr("Donnez un identifiant, un numéro de bon ou le titre d’une concertation.")));
    QJsonArray json;
    for (const storage::AuditEntry& entry : *entries)
        json.append(QJsonObject{{QStringLiteral("edit_id"), entry.editId},
                                {QStringLiteral("moment"), entry.moment},
                                {QStringLiteral("auteur"), entry.auteur},
                                {QStringLiteral("libelle"), entry.libelle},
                                {QStringLiteral("genre"), entry.genre},
                                {QStringLiteral("table"), entry.table},
                                {QStringLiteral("id"), entry.ligneId},
                                {QStringLiteral("operation"), entry.operation},
                                {QStringLiteral("avant"), QJsonObject::fromVariantMap(entry.avant)},
                                {QStringLiteral("apres"), QJsonObject::fromVariantMap(entry.apres)}});
    return Answer{QJsonDocument(json), historyText(*entries), 0, {}};
}

base::Result<QJsonArray> settingsJson(const storage::Database& database, QString& text) {
    const auto values = marche::valeursParametres(database);
    if (!values)
        return base::echec(values.error());
    QJsonArray json;
    for (const marche::DefinitionParametre& definition : marche::definitionsParametres()) {
        const QString value = values->value(definition.cle);
        json.append(QJsonObject{{QStringLiteral("cle"), definition.cle},
                                {QStringLiteral("libelle"), definition.libelle},
                                {QStringLiteral("valeur"), value},
                                {QStringLiteral("defaut"), definition.defaut},
                                {QStringLiteral("aide"), definition.aide}});
        text += QStringLiteral("%1 = %2\n")
                    .arg(definition.cle, QString(value).replace(QLatin1Char('\n'), QLatin1String("\\n")));
    }
    return json;
}

Outcome settings(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Read);
    if (!database)
        return fail(database.error());
    QString text;
    const auto json = settingsJson(**database, text);
    if (!json)
        return fail(json.error());
    return Answer{QJsonDocument(*json), text, 0, {}};
}

Outcome setting(const Invocation& invocation) {
    const auto database = openBase(invocation, BaseUse::Write);
    if (!database)
        return fail(database.error());
    const QString& key = invocation.arguments.at(0);
    if (const auto applied =
            applyEdit(**database, marche::setParametre(**database, key, invocation.arguments.at(1)));
        !applied)
        return fail(applied.error());
    const auto value = marche::parametre(**database, key);
    if (!value)
        return fail(value.error());
    return Answer{
        QJsonDocument(QJsonObject{{QStringLiteral("cle"), key}, {QStringLiteral("valeur"), *value}}),
        QStringLiteral("%1 = %2\n").arg(key, *value),
        0,
        {}};
}

} // namespace

// NOLINTNEXTLINE(readability-function-size): a table, one entry a command
QList<Command> baseCommands() {
    const auto words = [](const char* verb) {
        return QStringList{QStringLiteral("base"), QLatin1String(verb)};
    };
    const QStringList parametres = words("parametres");
    return {{words("creer"), {}, BaseTexts::tr("Crée une base vide ; ne remplace rien."), 0, 0, {}, create},
            {words("info"),
             {},
             BaseTexts::tr(
                 "Dit la version d’une base, qui peut l’écrire, ce qu’elle contient et si elle est intègre."),
             0,
             0,
             {},
             info},
            {words("mettre-a-jour"),
             {},
             BaseTexts::tr("Amène une base d’une version antérieure à celle-ci, après une sauvegarde."),
             0,
             0,
             {},
             upgrade},
            {words("verifier"),
             {},
             BaseTexts::tr(
                 "Vérifie le fichier, les bons notifiés et les fichiers reçus (code 3 s’ils diffèrent)."),
             0,
             0,
             {},
             verify},
            {words("historique"),
             BaseTexts::tr("ID|NUMERO|TITRE"),
             BaseTexts::tr("Qui a changé quoi sur une fiche et ses parties, le plus récent d’abord."),
             1,
             1,
             {valueOption(QStringLiteral("limite"), BaseTexts::tr("Nombre de changements au plus."),
                          QStringLiteral("N"), QStringLiteral("500"))},
             history},
            {parametres + QStringList{QStringLiteral("lister")},
             {},
             BaseTexts::tr("Énumère les réglages de l’organisation."),
             0,
             0,
             {},
             settings},
            {parametres + QStringList{QStringLiteral("definir")},
             BaseTexts::tr("CLE VALEUR"),
             BaseTexts::tr("Change un réglage de l’organisation."),
             2,
             2,
             {},
             setting}};
}

} // namespace isegorie::cli
