// After a purge nobody reads the people again: not in the base, its journal, its audit, its backups; not with
// the passphrase; not when the program was killed in the middle.
#include "tests/coffre/PurgeSample.h"

#include <QDateTime>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace isegorie;
using namespace isegorie::coffre;
using namespace isegorie::tests;

namespace {

const QDateTime kNow(QDate(2026, 6, 1), QTime(9, 0), Qt::UTC);

/// Every base64 text of a file that may be a sealed key, opened with the master key.
int readableKeys(const QString& folder, const Secret& master, const QString& baseId, const QString& keyId) {
    static const QRegularExpression candidate(QStringLiteral("[A-Za-z0-9_-]{96}"));
    const QByteArray context = "isegorie cle\n" + baseId.toLatin1() + '\n' + keyId.toLatin1();
    int readable = 0;
    const QMap<QString, QByteArray> files = filesBelow(folder);
    for (const QByteArray& bytes : files) {
        auto matches = candidate.globalMatch(QString::fromLatin1(bytes));
        while (matches.hasNext()) {
            const QByteArray sealed =
                QByteArray::fromBase64(matches.next().captured().toLatin1(),
                                       QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            if (openKey(master, sealed, context))
                ++readable;
        }
    }
    return readable;
}

void copyFolder(const QString& from, const QString& to) {
    const QMap<QString, QByteArray> files = filesBelow(from);
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString target = to + file.key().mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        BOOST_REQUIRE(QFile::copy(file.key(), target));
    }
}

void purge(TempBase& base, Coffre& coffre, const QString& concertation) {
    base.apply(requestPurge(base.database(), coffre, concertation, QStringLiteral("fin"), kNow));
    base.apply(carryOutPurges(base.database(), coffre, kNow));
}

std::unique_ptr<storage::Database> openBase(const QString& path) {
    return require(storage::Database::open(
        path, {QStringLiteral("Testeur"), false, storage::Database::Access::ReadWrite}));
}

} // namespace

BOOST_AUTO_TEST_SUITE(traces)

BOOST_AUTO_TEST_CASE(no_file_holds_a_person_in_clear) {
    TempBase base;
    auto coffre = newCoffre(base);
    PeopledBase people;
    people.fill(base, *coffre);
    BOOST_TEST(tracesBelow(base.folder()).join(QLatin1Char('\n')) ==
               QString()); // base open: with its journal
    BOOST_TEST(filesBelow(base.folder()).contains(base.path() + QStringLiteral("-wal")));
    base.close();
    BOOST_TEST(tracesBelow(base.folder()).join(QLatin1Char('\n')) == QString());
}

BOOST_AUTO_TEST_CASE(the_search_for_traces_finds_them) {
    const QTemporaryDir folder;
    const QString text = plantedTexts().first();
    const QByteArray utf16(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (const QByteArray& form : {text.toUtf8(), utf16, ("ab" + text.toUtf8() + "cd").toBase64(),
                                   ("a" + text.toUtf8() + "cd").toBase64(), text.toLatin1()}) {
        QFile file(folder.filePath(QStringLiteral("trace")));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("x" + form + "x");
        file.close();
        BOOST_TEST(!tracesBelow(folder.path()).isEmpty(), form.toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(purges)

BOOST_AUTO_TEST_CASE(a_purge_makes_people_unreadable_everywhere) {
    TempBase base;
    auto coffre = newCoffre(base);
    PeopledBase people;
    people.fill(base, *coffre);
    const Secret master = require(coffre->masterCopy());
    BOOST_TEST(readableKeys(base.folder(), master, coffre->baseId(), people.keyId) == 1);
    BOOST_TEST(require(listConservation(base.database())).first().personnes == 1);

    purge(base, *coffre, people.concertation);
    BOOST_TEST(readableKeys(base.folder(), master, coffre->baseId(), people.keyId) == 0);
    BOOST_TEST(require(listConservation(base.database())).isEmpty());
    BOOST_TEST(coffre->cipher(people.keyId).error().code == QStringLiteral("coffre.cle-detruite"));

    // The backup made before holds the ciphertext, and opens no more with it.
    base.close();
    const QStringList backups = storage::listBackups(base.path());
    BOOST_REQUIRE(!backups.isEmpty());
    require(storage::restoreBackup(base.path(), backups.last()));
    base.reopen();
    auto restored = openCoffre(base);
    require(restored->unlock(phrase()));
    const auto row = require(base->record(QStringLiteral("candidat"), people.candidat));
    BOOST_TEST(row.value(QStringLiteral("identite")).toString() == people.ciphertext);
    BOOST_TEST(restored->cipher(people.keyId).error().code == QStringLiteral("coffre.cle-detruite"));
}

BOOST_AUTO_TEST_CASE(the_certificate_says_what_was_done) {
    TempBase base;
    auto coffre = newCoffre(base);
    PeopledBase people;
    people.fill(base, *coffre);
    purge(base, *coffre, people.concertation);
    const auto purges = require(listPurges(base.database()));
    BOOST_REQUIRE(purges.size() == 1);
    const QJsonObject certificate = purges.first().certificat;
    BOOST_TEST(certificate.value(QStringLiteral("personnes")).toInt() == 1);
    BOOST_TEST(certificate.value(QStringLiteral("motif")).toString() == QStringLiteral("fin"));
    BOOST_TEST(certificate.value(QStringLiteral("cles")).toArray().size() == 1);
    BOOST_TEST(certificate.value(QStringLiteral("sauvegardes_devenues_illisibles")).toArray().size() == 1);
    BOOST_TEST(certificate.value(QStringLiteral("empreinte")).toString() == certificateHash(certificate));
    QJsonObject forged = certificate;
    forged.insert(QStringLiteral("personnes"), 2);
    BOOST_TEST(forged.value(QStringLiteral("empreinte")).toString() != certificateHash(forged));
    // Nothing is left to do, nothing to purge again.
    BOOST_TEST(require(carryOutPurges(base.database(), *coffre, kNow)).isEmpty());
    BOOST_TEST(requestPurge(base.database(), *coffre, people.concertation, {}, kNow).error().code ==
               QStringLiteral("purge.rien"));
}

BOOST_AUTO_TEST_CASE(only_backups_that_hold_the_people_are_told_unreadable) {
    TempBase base;
    auto coffre = newCoffre(base);
    require(storage::makeBackup(base.path(), QStringLiteral("avant"))); // nobody is there yet
    PeopledBase people;
    people.fill(base, *coffre);
    BOOST_REQUIRE(storage::listBackups(base.path()).size() == 2);
    QFile file(storage::backupFolder(base.path()) + QStringLiteral("/20200101-abimee.isegorie"));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("rien");
    file.close();
    purge(base, *coffre, people.concertation);
    const auto told = require(listPurges(base.database()))
                          .first()
                          .certificat.value(QStringLiteral("sauvegardes_devenues_illisibles"))
                          .toArray();
    BOOST_TEST(told.size() == 2); // nobody could look into the damaged one
    for (const auto& name : told)
        BOOST_TEST(!name.toString().contains(QStringLiteral("avant")));
}

BOOST_AUTO_TEST_CASE(files_with_names_that_a_purge_does_not_reach_are_named) {
    TempBase base;
    auto coffre = newCoffre(base);
    PeopledBase people;
    people.fill(base, *coffre);
    const QTemporaryDir folder;
    const QString kept = folder.filePath(QStringLiteral("panel.xlsx"));
    const QString gone = folder.filePath(QStringLiteral("paiements.csv"));
    QFile file(kept);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const auto note = [&](const QString& action, int minutes) {
        base.apply(recordAccess(base.database(), people.concertation, action, 1, kNow.addSecs(60 * minutes)));
    };
    note(QStringLiteral("Consultation à l’écran"), 0);
    note(actionExport(QStringLiteral("Export nominatif : Panel"), kept), 1);
    note(actionExport(QStringLiteral("Export nominatif : Panel"), kept), 2); // written again
    note(actionExport(QStringLiteral("Liste de paiement"), gone), 3);
    const auto files = require(listFichiersNominatifs(base.database(), people.concertation));
    BOOST_REQUIRE(files.size() == 2);
    BOOST_TEST(files.at(0).chemin == QDir::toNativeSeparators(gone));
    BOOST_TEST(!files.at(0).present);
    BOOST_TEST(files.at(1).action == QStringLiteral("Export nominatif : Panel"));
    BOOST_TEST(files.at(1).present);
    BOOST_TEST((files.at(1).moment == kNow.addSecs(120)));
    BOOST_TEST(texteFichierNominatif(files.at(0)).contains(QStringLiteral("plus à cette place")));
    BOOST_TEST(texteFichierNominatif(files.at(1)).contains(QDir::toNativeSeparators(kept)));
    purge(base, *coffre, people.concertation);
    const auto outside = require(listPurges(base.database()))
                             .first()
                             .certificat.value(QStringLiteral("fichiers_hors_base"))
                             .toArray();
    BOOST_REQUIRE(outside.size() == 2);
    BOOST_TEST(outside.at(1)[QStringLiteral("fichier")].toString() == QDir::toNativeSeparators(kept));
    BOOST_TEST(outside.at(1)[QStringLiteral("present")].toBool());
}

BOOST_AUTO_TEST_CASE(after_a_purge_new_people_get_a_new_key) {
    TempBase base;
    auto coffre = newCoffre(base);
    PeopledBase people;
    people.fill(base, *coffre);
    const auto same = require(prepareKey(base.database(), *coffre, people.concertation));
    BOOST_TEST(same.id == people.keyId);
    BOOST_TEST(same.edit.isEmpty());
    purge(base, *coffre, people.concertation);
    const auto fresh = require(prepareKey(base.database(), *coffre, people.concertation));
    BOOST_TEST(fresh.id != people.keyId);
    base.apply(fresh.edit);
    BOOST_TEST(require(listConservation(base.database())).size() == 1);
}

BOOST_AUTO_TEST_CASE(an_undone_import_leaves_no_key_that_a_purge_would_miss) {
    TempBase base;
    auto coffre = newCoffre(base);
    const QString concertation = base::newId();
    base.apply(storage::Edit(QStringLiteral("Créer"))
                   .insert(QStringLiteral("concertation"), concertation,
                           {{QStringLiteral("titre"), QStringLiteral("Essai")},
                            {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}));
    const auto prepared = require(prepareKey(base.database(), *coffre, concertation));
    const auto applied = base.apply(prepared.edit);
    require(base->apply(applied.inverse, storage::WriteKind::Undo));
    BOOST_TEST(require(prepareKey(base.database(), *coffre, concertation)).id == prepared.id);
    purge(base, *coffre, concertation);
    BOOST_TEST(coffre->cipher(prepared.id).error().code == QStringLiteral("coffre.cle-detruite"));
}

BOOST_AUTO_TEST_CASE(retention_dates_come_due) {
    TempBase base;
    auto coffre = newCoffre(base);
    PeopledBase people;
    people.fill(base, *coffre);
    BOOST_TEST(!require(listConservation(base.database())).first().isDue(QDate(2040, 1, 1)));
    base.apply(
        setConservation(base.database(), people.concertation, QDate(2026, 12, 31), QDate(2026, 11, 1)));
    const auto kept = require(listConservation(base.database())).first();
    BOOST_TEST(!kept.isDue(QDate(2026, 12, 31)));
    BOOST_TEST(kept.isDue(QDate(2027, 1, 1)));
    BOOST_TEST(
        setConservation(base.database(), base::newId(), QDate(2027, 1, 1), QDate(2026, 11, 1)).error().code ==
        QStringLiteral("purge.rien"));
}

BOOST_AUTO_TEST_CASE(without_the_file_of_keys_nothing_is_certified) {
    TempBase base;
    auto coffre = newCoffre(base);
    PeopledBase people;
    people.fill(base, *coffre);
    BOOST_REQUIRE(QFile::remove(coffre->path()));
    auto later = openCoffre(base);
    base.apply(requestPurge(base.database(), *later, people.concertation, {}, kNow));
    BOOST_TEST(carryOutPurges(base.database(), *later, kNow).error().code ==
               QStringLiteral("coffre.fichier-absent"));
    BOOST_TEST(!require(listPurges(base.database())).first().executeeLe.isValid());
}

BOOST_AUTO_TEST_CASE(killed_in_the_middle_a_purge_is_carried_on) {
    TempBase original;
    PeopledBase people;
    QString baseId;
    std::optional<Secret> master;
    {
        auto coffre = newCoffre(original);
        people.fill(original, *coffre);
        baseId = coffre->baseId();
        master = require(coffre->masterCopy());
    }
    original.close();
    const int kills = qEnvironmentVariableIsSet("ISEGORIE_LONG_TESTS") ? 1'000 : 60;
    QMap<QString, int> ends;
    for (int i = 0; i < kills; ++i) {
        const QTemporaryDir folder;
        copyFolder(original.folder(), folder.path());
        const QString path = folder.filePath(QFileInfo(original.path()).fileName());
        QProcess victim;
        victim.start(QStringLiteral(ISEGORIE_PURGE_CHILD), {path, people.concertation});
        BOOST_REQUIRE(victim.waitForReadyRead());
        const int microseconds = QRandomGenerator::global()->bounded(0, 4'000);
        QThread::usleep(static_cast<unsigned long>(microseconds));
        victim.kill();
        victim.waitForFinished();
        const QByteArray said = victim.readAllStandardOutput();

        const auto database = openBase(path);
        const auto before = require(listPurges(*database));
        const bool certified = !before.isEmpty() && before.first().executeeLe.isValid();
        const bool requested = !before.isEmpty();
        BOOST_TEST((!said.contains("requested") || requested));
        BOOST_TEST((!said.contains("certified") || certified));
        const int readable = readableKeys(folder.path(), *master, baseId, people.keyId);
        ends[certified       ? QStringLiteral("certified")
             : readable == 0 ? QStringLiteral("destroyed")
             : requested     ? QStringLiteral("requested")
                             : QStringLiteral("nothing")]++;
        // Never a certificate for what can be read, never a loss that nobody asked for.
        BOOST_TEST((!certified || readable == 0));
        BOOST_TEST((requested || readable == 1));
        auto coffre = require(Coffre::open(*database));
        if (!requested)
            require(database->apply(
                require(requestPurge(*database, *coffre, people.concertation, QStringLiteral("fin"), kNow))));
        require(database->apply(require(carryOutPurges(*database, *coffre, kNow))));
        BOOST_TEST(readableKeys(folder.path(), *master, baseId, people.keyId) == 0);
        BOOST_TEST(require(listPurges(*database)).first().executeeLe.isValid());
    }
    for (auto end = ends.begin(); end != ends.end(); ++end)
        BOOST_TEST_MESSAGE(end.key() << ": " << end.value() << " of " << kills);
}

BOOST_AUTO_TEST_SUITE_END()
