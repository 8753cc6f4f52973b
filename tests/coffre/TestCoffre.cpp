// States of a coffre, its passphrase, its keys, and every way its file can be wrong.
#include "tests/coffre/CoffreSample.h"

#include <QFile>

using namespace isegorie;
using namespace isegorie::coffre;
using namespace isegorie::tests;

namespace {

const QString kConcertation = QStringLiteral("018f4a6e-0000-7000-8000-000000000001");
const QString kOther = QStringLiteral("018f4a6e-0000-7000-8000-000000000002");
const Place kPlace{QStringLiteral("candidat"), QStringLiteral("a"), QStringLiteral("identite")};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void overwrite(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(file.write(bytes) == bytes.size());
}

QString codeOf(const base::Status& status) {
    return status ? QString() : status.error().code;
}

template <typename T>
QString codeOf(const base::Result<T>& result) {
    return result ? QString() : result.error().code;
}

} // namespace

BOOST_AUTO_TEST_SUITE(states)

BOOST_AUTO_TEST_CASE(a_file_of_keys_that_came_back_is_not_overwritten) {
    TempBase base;
    auto coffre = openCoffre(base);
    BOOST_TEST(codeOf(coffre->create(phrase(), kQuick)) == QString());
    const QString key = require(coffre->addKey(kConcertation));
    const QString text = require(coffre->cipher(key)).encrypt(kPlace, "Odile");
    const QByteArray bytes = bytesOf(coffre->path());
    BOOST_REQUIRE(QFile::remove(coffre->path()));
    auto without = openCoffre(base);
    BOOST_TEST((without->etat() == Coffre::Etat::Absent));
    overwrite(coffre->path(), bytes);
    BOOST_TEST(codeOf(without->create(phrase("une autre phrase"), kQuick)) ==
               QStringLiteral("coffre.existe"));
    auto again = openCoffre(base);
    BOOST_TEST(codeOf(again->unlock(phrase())) == QString());
    BOOST_TEST((require(require(again->cipher(key)).decrypt(kPlace, text)) == "Odile"));
}

BOOST_AUTO_TEST_CASE(a_damaged_record_is_destroyed_by_the_id_of_its_key) {
    TempBase base;
    auto coffre = openCoffre(base);
    BOOST_TEST(codeOf(coffre->create(phrase(), kQuick)) == QString());
    const QString key = require(coffre->addKey(kConcertation));
    QByteArray bytes = bytesOf(coffre->path());
    bytes.replace(kConcertation.toLatin1(), QByteArray(kConcertation.size(), '?'));
    overwrite(coffre->path(), bytes);
    auto damaged = openCoffre(base);
    BOOST_TEST(require(damaged->destroyKeys(kConcertation, QDateTime::currentDateTimeUtc(), {key})).size() ==
               1);
    BOOST_TEST(bytesOf(coffre->path()).count("enveloppe") == bytes.count("enveloppe") - 1);
}

BOOST_AUTO_TEST_CASE(absent_then_open_then_locked_then_open_again) {
    TempBase base;
    auto coffre = openCoffre(base);
    BOOST_TEST((coffre->etat() == Coffre::Etat::Absent));
    BOOST_TEST(codeOf(coffre->unlock(phrase())) == QStringLiteral("coffre.absent"));
    BOOST_TEST(codeOf(coffre->addKey(kConcertation)) == QStringLiteral("coffre.absent"));
    BOOST_TEST(codeOf(coffre->create(phrase("trop court"), kQuick)) ==
               QStringLiteral("coffre.phrase-courte"));
    BOOST_TEST(codeOf(coffre->create(phrase("élégante été"), kQuick)) ==
               QString()); // 12 characters, 17 bytes
    BOOST_TEST((coffre->etat() == Coffre::Etat::Ouvert));
    BOOST_TEST(codeOf(coffre->create(phrase(), kQuick)) == QStringLiteral("coffre.existe"));

    const QString key = require(coffre->addKey(kConcertation));
    const QString text = require(coffre->cipher(key)).encrypt(kPlace, "Odile");
    coffre->lock();
    BOOST_TEST((coffre->etat() == Coffre::Etat::Verrouille));
    BOOST_TEST(codeOf(coffre->cipher(key)) == QStringLiteral("coffre.verrouille"));
    BOOST_TEST(codeOf(coffre->addKey(kConcertation)) == QStringLiteral("coffre.verrouille"));
    BOOST_TEST(codeOf(coffre->unlock(phrase("une autre phrase"))) == QStringLiteral("coffre.phrase-fausse"));
    BOOST_TEST((coffre->etat() == Coffre::Etat::Verrouille));

    auto later = openCoffre(base);
    require(later->unlock(phrase("élégante été")));
    BOOST_TEST((require(require(later->cipher(key)).decrypt(kPlace, text)) == "Odile"));
    BOOST_TEST((later->keysOf(kConcertation) == QStringList{key}));
    BOOST_TEST(later->keysOf(kOther).isEmpty());
}

BOOST_AUTO_TEST_CASE(the_file_is_its_owners_alone) {
    TempBase base;
    const auto coffre = newCoffre(base);
    BOOST_TEST(coffre->path() == base.path() + QStringLiteral(".cles"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    BOOST_TEST((QFile::permissions(coffre->path()) & others) == QFile::Permissions());
}

BOOST_AUTO_TEST_CASE(a_new_passphrase_replaces_the_old_one_and_leaves_no_trace_of_it) {
    TempBase base;
    auto coffre = newCoffre(base);
    const QString key = require(coffre->addKey(kConcertation));
    const QString text = require(coffre->cipher(key)).encrypt(kPlace, "Odile");
    const QByteArray before = bytesOf(coffre->path());
    BOOST_TEST(codeOf(coffre->changePassphrase(phrase("pas la bonne !"), phrase("nouvelle phrase"),
                                               kQuick)) == QStringLiteral("coffre.phrase-fausse"));
    BOOST_TEST((bytesOf(coffre->path()) == before));
    require(coffre->changePassphrase(phrase(), phrase("nouvelle phrase"), kQuick));
    const QByteArray after = bytesOf(coffre->path());
    const qsizetype at = before.indexOf("\"enveloppe\":\"") + 13;
    BOOST_TEST(!after.contains(before.mid(at, 60)));

    auto later = openCoffre(base);
    BOOST_TEST(codeOf(later->unlock(phrase())) == QStringLiteral("coffre.phrase-fausse"));
    require(later->unlock(phrase("nouvelle phrase")));
    BOOST_TEST((require(require(later->cipher(key)).decrypt(kPlace, text)) == "Odile"));
    for (int i = 0; i < 5; ++i) // both places of the passphrase take turns
        require(later->changePassphrase(phrase("nouvelle phrase"), phrase("nouvelle phrase"), kQuick));
    require(openCoffre(base)->unlock(phrase("nouvelle phrase")));
}

BOOST_AUTO_TEST_CASE(a_master_key_from_the_keyring_is_checked) {
    TempBase base;
    auto coffre = newCoffre(base);
    Secret master = require(coffre->masterCopy());
    coffre->lock();
    BOOST_TEST(codeOf(coffre->unlockWithMaster(Secret::random(kKeyBytes))) ==
               QStringLiteral("coffre.phrase-fausse"));
    BOOST_TEST(codeOf(coffre->unlockWithMaster(Secret(3))) == QStringLiteral("coffre.phrase-fausse"));
    BOOST_TEST(codeOf(coffre->masterCopy()) == QStringLiteral("coffre.verrouille"));
    require(coffre->unlockWithMaster(std::move(master)));
    BOOST_TEST((coffre->etat() == Coffre::Etat::Ouvert));
}

BOOST_AUTO_TEST_CASE(destroying_one_concertation_leaves_the_others) {
    TempBase base;
    auto coffre = newCoffre(base);
    const QString doomed = require(coffre->addKey(kConcertation));
    const QString kept = require(coffre->addKey(kOther));
    const QString doomedToo = require(coffre->addKey(kConcertation));
    const QString text = require(coffre->cipher(kept)).encrypt(kPlace, "Odile");
    coffre->lock(); // needs no passphrase
    const auto destroyed =
        require(coffre->destroyKeys(kConcertation, QDateTime(QDate(2026, 3, 1), QTime(10, 0), Qt::UTC)));
    BOOST_TEST(destroyed.size() == 2);
    const auto again = require(coffre->destroyKeys(kConcertation, QDateTime::currentDateTimeUtc()));
    BOOST_TEST(again.size() == 2);
    BOOST_TEST(again.first().detruiteLe == QStringLiteral("2026-03-01T10:00:00Z")); // the first time counts
    require(coffre->unlock(phrase()));
    for (const QString& key : {doomed, doomedToo}) {
        const auto refused = coffre->cipher(key);
        BOOST_TEST(codeOf(refused) == QStringLiteral("coffre.cle-detruite"));
        BOOST_TEST(refused.error().message.contains(QStringLiteral("1er mars 2026")),
                   refused.error().message);
    }
    BOOST_TEST((require(require(coffre->cipher(kept)).decrypt(kPlace, text)) == "Odile"));
    BOOST_TEST(require(coffre->destroyKeys(QStringLiteral("inconnue"), QDateTime())).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(wrong_files)

BOOST_AUTO_TEST_CASE(a_missing_file_is_named) {
    TempBase base;
    auto coffre = newCoffre(base);
    const QString key = require(coffre->addKey(kConcertation));
    BOOST_REQUIRE(QFile::rename(coffre->path(), base.path() + QStringLiteral(".ailleurs")));
    const auto answer = openCoffre(base)->cipher(key);
    BOOST_TEST(codeOf(answer) == QStringLiteral("coffre.fichier-absent"));
    BOOST_TEST(answer.error().fichier.endsWith(QStringLiteral(".cles")));
    // A new coffre beside the old data does not read them, and says why.
    auto fresh = newCoffre(base);
    BOOST_TEST(codeOf(fresh->cipher(key)) == QStringLiteral("coffre.cle-absente"));
}

BOOST_AUTO_TEST_CASE(the_file_of_another_base_is_refused) {
    TempBase one;
    TempBase two;
    newCoffre(one);
    const auto other = newCoffre(two);
    overwrite(one.path() + QStringLiteral(".cles"), bytesOf(other->path()));
    BOOST_TEST(codeOf(Coffre::open(one.database())) == QStringLiteral("coffre.autre-base"));
}

BOOST_AUTO_TEST_CASE(any_altered_byte_is_refused_or_costs_one_key_at_most) {
    TempBase base;
    auto coffre = newCoffre(base);
    const QString first = require(coffre->addKey(kConcertation));
    const QString second = require(coffre->addKey(kOther));
    const QByteArray sound = bytesOf(coffre->path());
    CHECK_PROPERTY("an altered byte", [&] {
        QByteArray altered = sound;
        const auto at = *rc::gen::inRange<qsizetype>(0, sound.size());
        altered[at] = static_cast<char>(altered[at] ^ *rc::gen::inRange(1, 255));
        overwrite(coffre->path(), altered);
        auto opened = Coffre::open(base.database());
        if (!opened) {
            RC_ASSERT(opened.error().code == QLatin1String("coffre.fichier-abime"));
            return;
        }
        RC_ASSERT((*opened)->unlock(phrase()).has_value());
        RC_ASSERT((*opened)->cipher(first).has_value() || (*opened)->cipher(second).has_value());
    });
    overwrite(coffre->path(), sound);
    require(openCoffre(base)->unlock(phrase()));
}

BOOST_AUTO_TEST_CASE(a_file_cut_anywhere_is_refused_or_costs_the_last_keys) {
    TempBase base;
    auto coffre = newCoffre(base);
    require(coffre->addKey(kConcertation));
    const QString second = require(coffre->addKey(kOther));
    const QByteArray sound = bytesOf(coffre->path());
    for (qsizetype size = 0; size < sound.size(); size += 37) {
        overwrite(coffre->path(), sound.left(size));
        auto opened = Coffre::open(base.database());
        if (opened && (*opened)->etat() != Coffre::Etat::Absent)
            BOOST_TEST(!(*opened)->cipher(second));
        else if (!opened)
            BOOST_TEST(codeOf(opened) == QStringLiteral("coffre.fichier-abime"));
    }
}

BOOST_AUTO_TEST_CASE(a_damaged_key_can_still_be_destroyed) {
    TempBase base;
    auto coffre = newCoffre(base);
    require(coffre->addKey(kConcertation));
    QByteArray bytes = bytesOf(coffre->path());
    const qsizetype envelope = bytes.lastIndexOf("\"enveloppe\":\"") + 13;
    const QByteArray secret = bytes.mid(envelope, 80);
    bytes[bytes.lastIndexOf("creee_le")] = 'k';
    overwrite(coffre->path(), bytes);
    auto damaged = openCoffre(base);
    BOOST_TEST(damaged->keysOf(kConcertation).isEmpty());
    BOOST_TEST(require(damaged->destroyKeys(kConcertation, QDateTime::currentDateTimeUtc())).size() == 1);
    BOOST_TEST(!bytesOf(coffre->path()).contains(secret));
}

BOOST_AUTO_TEST_CASE(a_base_opened_for_reading_changes_no_key) {
    TempBase base;
    newCoffre(base);
    base.close();
    const auto reader = require(storage::Database::open(
        base.path(), {QStringLiteral("Lecteur"), false, storage::Database::Access::ReadOnly}));
    auto coffre = require(Coffre::open(*reader));
    require(coffre->unlock(phrase()));
    BOOST_TEST(codeOf(coffre->addKey(kConcertation)) == QStringLiteral("coffre.lecture-seule"));
    BOOST_TEST(codeOf(coffre->destroyKeys(kConcertation, QDateTime())) ==
               QStringLiteral("coffre.lecture-seule"));
    BOOST_TEST(codeOf(coffre->changePassphrase(phrase(), phrase("nouvelle phrase"), kQuick)) ==
               QStringLiteral("coffre.lecture-seule"));
}

BOOST_AUTO_TEST_SUITE_END()
