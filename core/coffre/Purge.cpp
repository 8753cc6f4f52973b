#include "core/coffre/Purge.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/coffre/Messages.h"
#include "core/storage/Backup.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace isegorie::coffre {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Database;
using storage::Edit;
using storage::Row;

namespace {

QString isoUtc(const QDateTime& moment) {
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromIso(const QString& text) {
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

Result<QStringList> knownKeys(const Database& database, const QString& concertationId) {
    QStringList ids;
    const auto read =
        database.each(QStringLiteral("coffre/cles"), {{QStringLiteral("concertation"), concertationId}},
                      [&ids](const Row& row) { ids << row.text("id"); });
    if (!read)
        return echec(read.error());
    return ids;
}

/// statement: what is counted, "coffre/personnes" or "coffre/fichiers".
Result<int> countOf(const Database& database, const char* statement, const QString& concertationId) {
    const auto row =
        database.first(QLatin1String(statement), {{QStringLiteral("concertation"), concertationId}});
    if (!row)
        return echec(row.error());
    return row->value(QStringLiteral("nombre")).toInt();
}

Erreur nothingKept() {
    return Erreur::refus(QStringLiteral("purge.rien"),
                         Messages::tr("Cette concertation n’a pas de données personnelles."));
}

/// Every key that the base or the file knows, with what became of it.
QJsonArray keysJson(const QStringList& known, const QList<KeySlot>& destroyed) {
    QJsonArray keys;
    QStringList told;
    for (const KeySlot& slot : destroyed) {
        told << slot.id;
        keys << QJsonObject{{QStringLiteral("cle"), slot.id},
                            {QStringLiteral("creee_le"), slot.creeeLe},
                            {QStringLiteral("detruite_le"), slot.detruiteLe},
                            {QStringLiteral("etat"), QStringLiteral("detruite")}};
    }
    for (const QString& id : known)
        if (!told.contains(id))
            keys << QJsonObject{{QStringLiteral("cle"), id},
                                {QStringLiteral("etat"), QStringLiteral("absente")}};
    return keys;
}

/// Whether there is something of these people in a backup; one that cannot be looked into counts.
bool mayHold(const QString& backup, const QString& concertationId) {
    const auto row = storage::readBackup(backup, QStringLiteral("coffre/cle_de_sauvegarde"),
                                         {{QStringLiteral("concertation"), concertationId}});
    return !row || row->value(QStringLiteral("tenue")).toBool();
}

/// Without those made before there were any people.
QJsonArray backupsJson(const Database& database, const QString& concertationId) {
    QJsonArray names;
    const QStringList backups = storage::listBackups(database.path());
    for (const QString& backup : backups)
        if (mayHold(backup, concertationId))
            names << QFileInfo(backup).fileName();
    return names;
}

/// Between an action and the file that it wrote.
const QString kVersFichier = QStringLiteral(" → ");

Result<QJsonArray> filesJson(const Database& database, const QString& concertationId) {
    const auto files = listFichiersNominatifs(database, concertationId);
    if (!files)
        return echec(files.error());
    QJsonArray json;
    for (const FichierNominatif& one : *files)
        json << QJsonObject{{QStringLiteral("fichier"), one.chemin},
                            {QStringLiteral("objet"), one.action},
                            {QStringLiteral("ecrit_le"), isoUtc(one.moment)},
                            {QStringLiteral("ecrit_par"), one.auteur},
                            {QStringLiteral("present"), one.present}};
    return json;
}

QJsonArray limits() {
    return {
        Messages::tr("Une copie du fichier de clés faite hors d’Iségorie (sauvegarde du dossier, clé USB) "
                     "n’est pas atteinte : qui l’a faite doit la détruire."),
        Messages::tr("Les fichiers exportés, imprimés ou envoyés avant la purge ne sont pas atteints ; le "
                     "journal des accès les énumère."),
        Messages::tr("Sur un disque SSD, un secteur réécrit peut subsister dans la mémoire interne du "
                     "disque : le chiffrement du disque entier protège de ce cas.")};
}

Result<QJsonObject> certificateOf(const Database& database, const Coffre& coffre, const Purge& purge,
                                  const QJsonArray& keys) {
    const auto people = countOf(database, "coffre/personnes", purge.concertationId);
    const auto files = countOf(database, "coffre/fichiers", purge.concertationId);
    const auto outside = filesJson(database, purge.concertationId);
    if (!people || !files)
        return echec(!people ? people.error() : files.error());
    if (!outside)
        return echec(outside.error());
    QJsonObject certificate{
        {QStringLiteral("format"), QStringLiteral("isegorie-certificat-purge")},
        {QStringLiteral("version"), 1},
        {QStringLiteral("base"), coffre.baseId()},
        {QStringLiteral("concertation"),
         QJsonObject{{QStringLiteral("id"), purge.concertationId}, {QStringLiteral("titre"), purge.titre}}},
        {QStringLiteral("demandee_le"), isoUtc(purge.demandeeLe)},
        {QStringLiteral("demandee_par"), purge.demandeePar},
        {QStringLiteral("motif"), purge.motif},
        {QStringLiteral("executee_le"), isoUtc(purge.executeeLe)},
        {QStringLiteral("personnes"), *people},
        {QStringLiteral("fichiers_scelles"), *files},
        {QStringLiteral("chiffrement"), QStringLiteral("XChaCha20-Poly1305")},
        {QStringLiteral("cles"), keys},
        {QStringLiteral("sauvegardes_devenues_illisibles"), backupsJson(database, purge.concertationId)},
        {QStringLiteral("fichiers_hors_base"), *outside},
        {QStringLiteral("limites"), limits()}};
    certificate.insert(QStringLiteral("empreinte"), certificateHash(certificate));
    return certificate;
}

/// Adds to the edit what proves that this purge was carried out.
base::Status carryOut(const Database& database, Coffre& coffre, const Purge& purge, Edit& edit) {
    const auto known = knownKeys(database, purge.concertationId);
    if (!known)
        return echec(known.error());
    if (coffre.etat() == Coffre::Etat::Absent && !known->isEmpty())
        return echec(missingKeyFile(coffre.path()));
    const auto destroyed = coffre.destroyKeys(purge.concertationId, purge.executeeLe, *known);
    if (!destroyed)
        return echec(destroyed.error());
    const auto certificate = certificateOf(database, coffre, purge, keysJson(*known, *destroyed));
    if (!certificate)
        return echec(certificate.error());
    for (const QString& id : *known)
        edit.update(QStringLiteral("coffre_cle"), id,
                    {{QStringLiteral("detruite_le"), isoUtc(purge.executeeLe)}});
    edit.update(QStringLiteral("coffre_purge"), purge.id,
                {{QStringLiteral("executee_le"), isoUtc(purge.executeeLe)},
                 {QStringLiteral("certificat"),
                  QString::fromUtf8(QJsonDocument(*certificate).toJson(QJsonDocument::Compact))}});
    return {};
}

} // namespace

Result<PreparedKey> prepareKey(const Database& database, Coffre& coffre, const QString& concertationId) {
    const auto known = knownKeys(database, concertationId);
    if (!known)
        return echec(known.error());
    // A key in the file that the base does not know is that of an undone import: it serves again.
    QStringList living = coffre.keysOf(concertationId);
    if (!known->isEmpty())
        living = *known;
    PreparedKey prepared;
    if (living.isEmpty()) {
        const auto made = coffre.addKey(concertationId);
        if (!made)
            return echec(made.error());
        living << *made;
    }
    prepared.id = living.last();
    if (const auto usable = coffre.cipher(prepared.id); !usable)
        return echec(usable.error());
    if (known->isEmpty())
        prepared.edit.insert(QStringLiteral("coffre_cle"), prepared.id,
                             {{QStringLiteral("concertation_id"), concertationId},
                              {QStringLiteral("creee_le"), coffre.find(prepared.id)->creeeLe}});
    return prepared;
}

Result<QList<Conservation>> listConservation(const Database& database) {
    QList<Conservation> list;
    const auto read = database.each(QStringLiteral("coffre/conservation"), {}, [&list](const Row& row) {
        Conservation one;
        one.concertationId = row.text("concertation_id");
        one.titre = row.text("titre");
        one.personnes = static_cast<int>(row.integer("personnes"));
        one.jusquAu = QDate::fromString(row.text("conservation_jusqu_au"), Qt::ISODate);
        one.depuis = QDateTime::fromString(row.text("creee_le"), Qt::ISODate);
        one.purgeEnCours = row.integer("en_cours") != 0;
        list.append(one);
    });
    if (!read)
        return echec(read.error());
    return list;
}

Result<Edit> setConservation(const Database& database, const QString& concertationId, QDate jusquAu,
                             QDate today) {
    if (jusquAu.isValid() && jusquAu < today)
        return echec(Erreur::saisie(QStringLiteral("conservation.passee"),
                                    Messages::tr("Ce jour est passé : rien ne se conserve jusqu’à lui."),
                                    Messages::tr("Donnez un jour à venir, ou purgez dès maintenant.")));
    const auto known = knownKeys(database, concertationId);
    if (!known)
        return echec(known.error());
    if (known->isEmpty()) {
        Erreur nobody = nothingKept();
        nobody.message = Messages::tr("Cette concertation n’a pas encore de données personnelles : il n’y a "
                                      "rien à conserver jusqu’à une date.");
        nobody.remede =
            Messages::tr("Importez d’abord des personnes (« recrutement importer », « contributions "
                         "importer » avec des colonnes personnelles), puis fixez la date.");
        return echec(nobody);
    }
    Edit edit(Messages::tr("Fixer la durée de conservation des données personnelles"));
    for (const QString& id : *known)
        edit.update(QStringLiteral("coffre_cle"), id,
                    {{QStringLiteral("conservation_jusqu_au"),
                      jusquAu.isValid() ? QVariant(jusquAu.toString(Qt::ISODate)) : QVariant()}});
    return edit;
}

Result<QList<Purge>> listPurges(const Database& database) {
    QList<Purge> list;
    const auto read = database.each(QStringLiteral("coffre/purges"), {}, [&list](const Row& row) {
        list.append({row.text("id"), row.text("concertation_id"), row.text("titre"),
                     fromIso(row.text("demandee_le")), row.text("demandee_par"), row.text("motif"),
                     fromIso(row.text("executee_le")),
                     QJsonDocument::fromJson(row.text("certificat").toUtf8()).object()});
    });
    if (!read)
        return echec(read.error());
    return list;
}

base::Status verifierMotif(const QString& motif) {
    if (!motif.trimmed().isEmpty())
        return {};
    return echec(Erreur::saisie(
        QStringLiteral("purge.motif"), Messages::tr("Le motif de la purge manque."),
        Messages::tr("Dites pourquoi ces données sont détruites (« Motif de la purge », ou --motif) : le "
                     "certificat le reprend.")));
}

Result<Edit> requestPurge(const Database& database, const Coffre& coffre, const QString& concertationId,
                          const QString& motif, const QDateTime& now) {
    const auto known = knownKeys(database, concertationId);
    if (!known)
        return echec(known.error());
    if (known->isEmpty() && coffre.keysOf(concertationId).isEmpty())
        return echec(nothingKept());
    Edit edit(Messages::tr("Demander la purge des données personnelles"));
    edit.irreversible = true;
    edit.insert(QStringLiteral("coffre_purge"), base::newId(),
                {{QStringLiteral("concertation_id"), concertationId},
                 {QStringLiteral("demandee_le"), isoUtc(now)},
                 {QStringLiteral("demandee_par"), database.auteur()},
                 {QStringLiteral("motif"), motif.trimmed()}});
    return edit;
}

Result<Edit> carryOutPurges(const Database& database, Coffre& coffre, const QDateTime& now) {
    const auto purges = listPurges(database);
    if (!purges)
        return echec(purges.error());
    Edit edit(Messages::tr("Purger les données personnelles"));
    edit.irreversible = true;
    for (Purge purge : *purges) {
        if (purge.executeeLe.isValid())
            continue;
        purge.executeeLe = now;
        if (const auto done = carryOut(database, coffre, purge, edit); !done)
            return echec(done.error());
    }
    return edit;
}

QString certificateHash(const QJsonObject& certificat) {
    QJsonObject content = certificat;
    content.remove(QStringLiteral("empreinte"));
    return base::sha256Hex(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

Result<QList<Acces>> listAcces(const Database& database, const QString& concertationId) {
    QList<Acces> list;
    const auto read =
        database.each(QStringLiteral("coffre/acces"), {{QStringLiteral("concertation"), concertationId}},
                      [&list](const Row& row) {
                          list.append({fromIso(row.text("moment")), row.text("auteur"), row.text("action"),
                                       static_cast<int>(row.integer("personnes"))});
                      });
    if (!read)
        return echec(read.error());
    return list;
}

QString actionExport(const QString& action, const QString& chemin) {
    return action + kVersFichier + QDir::toNativeSeparators(QFileInfo(chemin).absoluteFilePath());
}

Result<QList<FichierNominatif>> listFichiersNominatifs(const Database& database,
                                                       const QString& concertationId) {
    const auto accesses = listAcces(database, concertationId);
    if (!accesses)
        return echec(accesses.error());
    QList<FichierNominatif> files;
    QSet<QString> known;
    for (const Acces& one : *accesses) {
        const qsizetype cut = one.action.indexOf(kVersFichier);
        const QString path = cut < 0 ? QString() : one.action.mid(cut + kVersFichier.size());
        if (path.isEmpty() || known.contains(path))
            continue;
        known.insert(path);
        files.append({path, one.action.left(cut), one.auteur, one.moment, QFileInfo::exists(path)});
    }
    return files;
}

QString texteFichierNominatif(const FichierNominatif& fichier) {
    const QString text = Messages::tr("%1 (%2, %3, %4)")
                             .arg(fichier.chemin, fichier.action,
                                  base::dateLongue(fichier.moment.toLocalTime().date()), fichier.auteur);
    return fichier.present ? text : Messages::tr("%1 : n’est plus à cette place").arg(text);
}

Edit recordAccess(const Database& database, const QString& concertationId, const QString& action,
                  int personnes, const QDateTime& now) {
    Edit edit(Messages::tr("Noter un accès aux données personnelles"));
    edit.insert(QStringLiteral("coffre_acces"), base::newId(),
                {{QStringLiteral("concertation_id"), concertationId},
                 {QStringLiteral("moment"), isoUtc(now)},
                 {QStringLiteral("auteur"), database.auteur()},
                 {QStringLiteral("action"), action},
                 {QStringLiteral("personnes"), personnes}});
    return edit;
}

} // namespace isegorie::coffre
