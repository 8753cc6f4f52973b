// What is encrypted comes back, only there, only whole.
#include "core/coffre/Cipher.h"
#include "tests/support/TestSupport.h"

using namespace isegorie;
using namespace isegorie::coffre;

namespace {

const Place kPlace{QStringLiteral("candidat"), QStringLiteral("018f"), QStringLiteral("identite")};

Cipher newCipher() {
    return {QStringLiteral("cle"), Secret::random(kKeyBytes)};
}

QByteArray someBytes() {
    const auto bytes = *rc::gen::arbitrary<std::vector<char>>();
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

} // namespace

BOOST_AUTO_TEST_SUITE(cipher)

BOOST_AUTO_TEST_CASE(what_is_encrypted_comes_back) {
    const Cipher cipher = newCipher();
    CHECK_PROPERTY("decrypt(encrypt(x)) = x", [&] {
        const QByteArray bytes = someBytes();
        const QString text = cipher.encrypt(kPlace, bytes);
        RC_ASSERT(cipher.decrypt(kPlace, text).value() == bytes);
        RC_ASSERT(bytes.size() < 8 || !text.toLatin1().contains(bytes.toBase64().left(8)));
        RC_ASSERT(cipher.encrypt(kPlace, bytes) != text); // a nonce of its own each time
    });
}

BOOST_AUTO_TEST_CASE(one_altered_character_is_noticed) {
    const Cipher cipher = newCipher();
    const QString text = cipher.encrypt(kPlace, "Odile Marchandeau");
    const auto refused = [&](const QString& altered) {
        const auto answer = cipher.decrypt(kPlace, altered);
        return !answer && answer.error().code == QLatin1String("coffre.chiffre-abime");
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString altered = text;
        altered[i] = altered[i] == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
        BOOST_TEST(refused(altered), "character " << i);
        BOOST_TEST(refused(text.left(i)), "cut at " << i);
    }
    for (const char* other : {"", "x1.", "x1.!!", "Odile", "x2.AAAA", "x1.AAAA"})
        BOOST_TEST(refused(QString::fromLatin1(other)));
}

BOOST_AUTO_TEST_CASE(a_text_moved_elsewhere_does_not_open) {
    const Cipher cipher = newCipher();
    const QString text = cipher.encrypt(kPlace, "Odile");
    Place other = kPlace;
    other.id = QStringLiteral("0190");
    BOOST_TEST(!cipher.decrypt(other, text));
    other = kPlace;
    other.colonne = QStringLiteral("profil");
    BOOST_TEST(!cipher.decrypt(other, text));
    BOOST_TEST(!newCipher().decrypt(kPlace, text));
}

BOOST_AUTO_TEST_CASE(lengths_tell_little) {
    const Cipher cipher = newCipher();
    BOOST_TEST(cipher.encrypt(kPlace, "Li").size() == cipher.encrypt(kPlace, "Vandenbroucke-Lemoine").size());
}

BOOST_AUTO_TEST_CASE(fingerprints_are_equal_for_equal_texts_of_one_key_and_use) {
    const Cipher cipher = newCipher();
    const QString text = QStringLiteral("12 RUE DE L EGLISE 35000");
    BOOST_TEST(cipher.fingerprint("foyer", text) == cipher.fingerprint("foyer", text));
    BOOST_TEST(cipher.fingerprint("foyer", text) != cipher.fingerprint("identifiant", text));
    BOOST_TEST(cipher.fingerprint("foyer", text) != newCipher().fingerprint("foyer", text));
    BOOST_TEST(cipher.fingerprint("foyer", text).size() == 32);
}

BOOST_AUTO_TEST_CASE(argon2id_and_blake2b_are_the_published_ones) {
    // RFC 7693, appendix A is of 64 bytes; libsodium's own vector for 16 bytes of nothing:
    BOOST_TEST((blake2b({}).toHex() == "cae66941d9efbd404e4d88758ea67670"));
    // Same phrase, salt and work: same key; another salt: another key.
    const Effort quick{1, 8192};
    const Secret phrase = Secret::fromText(QStringLiteral("été"));
    const auto one = deriveKey(phrase, QByteArray(16, 'a'), quick);
    const auto two =
        deriveKey(Secret::fromText(QStringLiteral("e\u0301te\u0301")), QByteArray(16, 'a'), quick);
    const auto three = deriveKey(phrase, QByteArray(16, 'b'), quick);
    BOOST_REQUIRE((one && two && three));
    BOOST_TEST(std::equal(one->data(), one->data() + kKeyBytes, two->data()));
    BOOST_TEST(!std::equal(one->data(), one->data() + kKeyBytes, three->data()));
    BOOST_TEST(!deriveKey(phrase, QByteArray(15, 'a'), quick).has_value());
    BOOST_TEST(!deriveKey(phrase, QByteArray(16, 'a'), {1, 1ULL << 40}).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
