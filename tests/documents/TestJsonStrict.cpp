#include "core/documents/JsonStrict.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace isegorie::documents;
using isegorie::base::Erreur;
using isegorie::tests::require;

namespace {

Erreur refusal(const QByteArray& json, const JsonLimits& limits = {}) {
    const auto read = readJson(json, QStringLiteral("b.json"), limits);
    BOOST_REQUIRE_MESSAGE(!read.has_value(), json.left(80).toStdString());
    BOOST_TEST(read.error().fichier == QStringLiteral("b.json"));
    BOOST_TEST(!read.error().message.isEmpty());
    BOOST_TEST(!read.error().remede.isEmpty());
    return read.error();
}

JsonNode reading(const QByteArray& json) {
    return require(readJson(json, QStringLiteral("b.json")));
}

} // namespace

BOOST_AUTO_TEST_SUITE(json_strict)

BOOST_AUTO_TEST_CASE(keeps_values_places_and_paths) {
    const JsonNode root = reading(
        "\xEF\xBB\xBF{ \"é\": [1.50, {\"b\" : \"x\\\"y\"},\n   true, null],\n \"vide\":{}, \"f\":[]\n}\n");
    BOOST_TEST((root.type == JsonNode::Type::Object));
    BOOST_TEST(root.ligne == 1);
    BOOST_TEST(root.colonne == 1);
    const JsonNode& list = *root.member(QStringLiteral("é"));
    BOOST_REQUIRE(list.items.size() == 4U);
    BOOST_TEST(list.items[0].text == QStringLiteral("1.50"));
    BOOST_TEST(list.items[0].colonne == 9);
    const JsonNode& inner = *list.items[1].member(QStringLiteral("b"));
    BOOST_TEST(inner.text == QStringLiteral("x\"y"));
    BOOST_TEST(inner.chemin == QStringLiteral("é[1].b"));
    BOOST_TEST(inner.colonne == 22);
    BOOST_TEST((list.items[2].boolean && list.items[2].ligne == 2 && list.items[2].colonne == 4));
    BOOST_TEST((list.items[3].type == JsonNode::Type::Null));
    BOOST_TEST(list.items[3].colonne == 10);
    BOOST_TEST((root.member(QStringLiteral("vide"))->type == JsonNode::Type::Object));
    BOOST_TEST(root.member(QStringLiteral("f"))->ligne == 3);
    BOOST_TEST(root.member(QStringLiteral("f"))->colonne == 17);
    BOOST_TEST(root.member(QStringLiteral("absent")) == nullptr);
}

BOOST_AUTO_TEST_CASE(columns_count_as_editors_do) {
    const JsonNode root = reading("{\"\xF0\x9F\x98\x80\": 1, \"\xE2\x82\xAC\": 2}");
    BOOST_TEST(root.items.at(0).colonne == 8);
    BOOST_TEST(root.items.at(1).colonne == 16);
}

BOOST_AUTO_TEST_CASE(a_number_stays_as_written) {
    for (const char* number : {"1e200", "-0", "2147483648", "0.1", "123456789012345678901234567890"})
        BOOST_TEST(reading(number).text == QString::fromLatin1(number));
}

BOOST_AUTO_TEST_CASE(refusals_name_the_place) {
    const Erreur syntax = refusal("{\n  \"a\": 1,\n  \"b\": ,\n}");
    BOOST_TEST(syntax.code == QStringLiteral("json.syntaxe"));
    BOOST_TEST(syntax.ligne == 3);
    BOOST_TEST(syntax.colonne == 8);
    const Erreur twice = refusal("{\"a\": {\"b\": 1,\n \"b\": 2}}");
    BOOST_TEST(twice.code == QStringLiteral("json.cle-double"));
    BOOST_TEST(twice.ligne == 2);
    BOOST_TEST(twice.colonne == 2);
    const Erreur number = refusal("[1,\n" + QByteArray(100'000, '9') + "]");
    BOOST_TEST(number.code == QStringLiteral("json.nombre-demesure"));
    BOOST_TEST(number.ligne == 2);
    BOOST_TEST(refusal(" 1e2000").code == QStringLiteral("json.nombre-demesure"));
    BOOST_TEST(refusal(QByteArray(60, '7')).code == QStringLiteral("json.nombre-demesure"));
    BOOST_TEST(refusal(QByteArray(1'000'000, '[')).code == QStringLiteral("json.trop-profond"));
    BOOST_TEST(refusal("[1, 2").ligne == 1);
    BOOST_TEST(refusal("{} {}").code == QStringLiteral("json.syntaxe"));
    BOOST_TEST(refusal("[\"\xE9t\xE9\"]").code == QStringLiteral("json.syntaxe"));
    BOOST_TEST(refusal("[\"\\ud800\"]").code == QStringLiteral("json.syntaxe"));
    for (const char* text : {"NaN", "Infinity", "01", "1.", "+1", "'a'", "[1,]", "{a: 1}", "// x\n{}", "tru"})
        BOOST_TEST(refusal(text).code == QStringLiteral("json.syntaxe"), text);
    for (const char* text : {"", " \n\t", "\xEF\xBB\xBF"})
        BOOST_TEST(refusal(text).code == QStringLiteral("json.vide"));
    BOOST_TEST(refusal(QByteArray("PK\x03\x04\0\0", 6)).code == QStringLiteral("json.binaire"));
    BOOST_TEST(refusal("{}       ", {4, 32, 40}).code == QStringLiteral("json.trop-grand"));
}

BOOST_AUTO_TEST_CASE(files_that_are_no_files) {
    const QTemporaryDir folder;
    const auto directory = readJsonFile(folder.path());
    BOOST_TEST(directory.error().code == QStringLiteral("json.dossier"));
    BOOST_TEST(readJsonFile(folder.filePath(QStringLiteral("absent"))).error().code ==
               QStringLiteral("json.introuvable"));
    QFile file(folder.filePath(QStringLiteral("grand.json")));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(file.resize(3LL * 1024 * 1024 * 1024)); // sparse: no disk is used
    BOOST_TEST(readJsonFile(file.fileName()).error().code == QStringLiteral("json.trop-grand"));
}

BOOST_AUTO_TEST_CASE(no_bytes_upset_the_reader) {
    CHECK_PROPERTY("mutated documents are read or refused with a place", [] {
        QByteArray bytes("{\"a\": [1, 2.5, \"é\\n\", {\"b\": null}], \"c\": false}");
        const int changes = *rc::gen::inRange(0, 6);
        for (int i = 0; i < changes; ++i) {
            const int at = *rc::gen::inRange<int>(0, static_cast<int>(bytes.size()));
            const char byte = *rc::gen::elementOf(std::string("{}[]\",:\\\n0-eé\x01 \xff"));
            if (*rc::gen::arbitrary<bool>())
                bytes.insert(at, byte);
            else
                bytes[at] = byte;
        }
        const auto read = readJson(bytes, QStringLiteral("x"));
        if (!read)
            RC_ASSERT(read.error().ligne >= 1);
    });
}

BOOST_AUTO_TEST_SUITE_END()
