// A received list of participants: sealed, copied out with its trace, unreadable after the purge.
#include "core/coffre/Purge.h"
#include "core/marche/LivrableFichiers.h"
#include "core/marche/LivrableScelle.h"
#include "core/storage/Backup.h"
#include "tests/coffre/Planted.h"
#include "tests/marche/BonSample.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace isegorie;
using namespace isegorie::marche;
using namespace isegorie::tests;

namespace {

const QDateTime kNow(QDate(2026, 7, 20), QTime(9, 0), QTimeZone::utc());

/// A bon in progress with one livrable, « Liste des participants » (CCTP, UO 3.8), and a list of names
/// outside the base's folder.
struct NamedList : BonSample {
    QTemporaryDir outside;
    std::unique_ptr<coffre::Coffre> coffre = newCoffre(base);
    QByteArray content = plantedTexts().join(QLatin1Char('\n')).toUtf8();
    QString id;

    NamedList() {
        const QString bonId = complete({{QStringLiteral("3.8.1"), 10, false}});
        notify(bonId);
        advanceTo(bonId, StatutBon::EnCours);
        id = require(listLivrables(database(), {bonId, false}, today))[0].id;
    }
    QString path(const char* name) const { return outside.filePath(QString::fromLatin1(name)); }
    QString file(const QByteArray& bytes) const {
        QFile out(path("liste.csv"));
        BOOST_REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    Scellement scellement() { return require(prepareScellement(database(), *coffre, id)); }
    QString receiveList(bool sealed) {
        const Scellement with = scellement();
        const auto creation = require(
            receiveVersion(database(), id, file(content), today, today, nullptr, sealed ? &with : nullptr));
        base.apply(creation.edit);
        return creation.id;
    }
    QByteArray copyOf(const QString& version) {
        const auto cle = require(cleVersion(database(), coffre.get(), version));
        require(copyVersion(database(), version, path("copie.csv"), cle));
        QFile copy(path("copie.csv"));
        BOOST_REQUIRE(copy.open(QIODevice::ReadOnly));
        return copy.readAll();
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(livrables_scelles)

BOOST_AUTO_TEST_CASE(a_sealed_list_leaves_no_name_behind) {
    NamedList sample;
    const QString version = sample.receiveList(true);
    require(storage::makeBackup(sample.base.path(), QStringLiteral("essai")));
    const QStringList traces = tracesBelow(sample.base.folder());
    BOOST_TEST(traces.isEmpty(), traces.join(QLatin1Char('\n')).toStdString());
    BOOST_CHECK_EQUAL(refusal(versionFile(sample.database(), version)), "livrable.scelle");
    BOOST_TEST((sample.copyOf(version) == sample.content));
    // The same list again is the same content, and another one is kept beside it.
    const Scellement with = sample.scellement();
    BOOST_CHECK_EQUAL(refusal(receiveVersion(sample.database(), sample.id, sample.file(sample.content),
                                             sample.today, sample.today, nullptr, &with)),
                      "livrable.meme-contenu");
}

BOOST_AUTO_TEST_CASE(without_the_key_it_does_not_open_and_after_the_purge_never) {
    NamedList sample;
    const QString version = sample.receiveList(true);
    sample.coffre->lock();
    BOOST_CHECK_EQUAL(refusal(cleVersion(sample.database(), sample.coffre.get(), version)),
                      "coffre.verrouille");
    BOOST_CHECK_EQUAL(refusal(prepareScellement(sample.database(), *sample.coffre, sample.id)),
                      "coffre.verrouille");
    require(sample.coffre->unlock(phrase()));
    sample.base.apply(
        coffre::requestPurge(sample.database(), *sample.coffre, sample.concertationId, {}, kNow));
    sample.base.apply(coffre::carryOutPurges(sample.database(), *sample.coffre, kNow));
    BOOST_CHECK_EQUAL(refusal(cleVersion(sample.database(), sample.coffre.get(), version)),
                      "coffre.cle-detruite");
}

BOOST_AUTO_TEST_CASE(a_copy_in_clear_is_noted) {
    NamedList sample;
    const QString version = sample.receiveList(true);
    const QString target = QStringLiteral("/dossier/copie.csv");
    sample.base.apply(noterCopie(sample.database(), version, target, kNow));
    const auto files = require(coffre::listFichiersNominatifs(sample.database(), sample.concertationId));
    BOOST_REQUIRE(files.size() == 1); // named before a purge and on its certificate
    BOOST_TEST(files.first().chemin.endsWith(QStringLiteral("copie.csv")));
    const auto acces = require(coffre::listAcces(sample.database(), sample.concertationId));
    BOOST_REQUIRE(acces.size() == 1);
    BOOST_TEST(acces.first().action.contains(QStringLiteral("liste.csv")));
}

BOOST_AUTO_TEST_CASE(what_was_received_in_clear_is_sealed_later) {
    NamedList sample;
    const QString version = sample.receiveList(false);
    BOOST_TEST(!tracesBelow(sample.base.folder()).isEmpty()); // the search finds what is there
    BOOST_TEST(require(noterCopie(sample.database(), version, {}, kNow)).isEmpty());
    sample.base.apply(sealVersion(sample.database(), version, sample.scellement()));
    require(eraseClear(sample.database(), version));
    const QStringList traces = tracesBelow(sample.base.folder());
    BOOST_TEST(traces.isEmpty(), traces.join(QLatin1Char('\n')).toStdString());
    BOOST_TEST((sample.copyOf(version) == sample.content));
    BOOST_CHECK_EQUAL(refusal(sealVersion(sample.database(), version, sample.scellement())),
                      "livrable.deja-scelle");
}

BOOST_AUTO_TEST_CASE(a_damaged_sealed_file_is_refused_and_nothing_is_written) {
    NamedList sample;
    const QString version = sample.receiveList(true);
    QDirIterator files(sample.database().filesFolder(), QDir::Files, QDirIterator::Subdirectories);
    QFile kept(files.next());
    BOOST_REQUIRE(kept.open(QIODevice::Append));
    kept.write("!");
    kept.close();
    const auto cle = require(cleVersion(sample.database(), sample.coffre.get(), version));
    BOOST_CHECK_EQUAL(refusal(copyVersion(sample.database(), version, sample.path("copie.csv"), cle)),
                      "coffre.flux-abime");
    BOOST_TEST(!QFile::exists(sample.path("copie.csv")));
}

BOOST_AUTO_TEST_CASE(only_lists_of_participants_name_people) {
    BOOST_TEST(estNominatif(QStringLiteral("Liste des participants")));
    BOOST_TEST(!estNominatif(QStringLiteral("Guide de recrutement")));
}

BOOST_AUTO_TEST_SUITE_END()
