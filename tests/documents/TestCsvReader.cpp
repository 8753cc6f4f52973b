#include "core/documents/Table.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace isegorie::documents;
using isegorie::base::Erreur;
using isegorie::tests::require;

namespace {

Table read(const QByteArray& bytes) {
    return require(readTable(bytes, QStringLiteral("essai.csv")));
}

Erreur refusal(const QByteArray& bytes, const TableLimits& limits = {}) {
    const auto table = readTable(bytes, QStringLiteral("essai.csv"), limits);
    BOOST_REQUIRE(!table.has_value());
    BOOST_TEST(!table.error().message.isEmpty());
    BOOST_TEST(!table.error().remede.isEmpty());
    BOOST_TEST(table.error().fichier == QStringLiteral("essai.csv"));
    return table.error();
}

QStringList cells(std::initializer_list<const char*> texts) {
    QStringList list;
    for (const char* text : texts)
        list << QString::fromUtf8(text);
    return list;
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv_reader)

BOOST_AUTO_TEST_CASE(reads_header_rows_and_their_lines) {
    const Table table =
        read("\r\ncode ; libellé;pu_ht\r\nUO 1.1;\"Étude; dite \"\"longue\"\"\r\nsuite\";1,5\r\n;;\r\nB\r\n");
    BOOST_TEST((table.entetes == cells({"code", "libellé", "pu_ht"})));
    BOOST_TEST(table.ligneEntetes == 2);
    BOOST_TEST((table.separateur == u';'));
    BOOST_TEST(table.encodage == QStringLiteral("UTF-8"));
    BOOST_REQUIRE(table.rows.size() == 2u);
    BOOST_TEST((table.rows[0].cells == cells({"UO 1.1", "Étude; dite \"longue\"\nsuite", "1,5"})));
    BOOST_TEST(table.rows[0].ligne == 3);
    BOOST_TEST((table.rows[1].cells == cells({"B", "", ""})));
    BOOST_TEST(table.rows[1].ligne == 6);
}

BOOST_AUTO_TEST_CASE(finds_columns_by_any_spelling) {
    const Table table = read("Code;PU HT sans fichier;Désignation\n1;2;a");
    BOOST_TEST(table.column({QStringLiteral("designation")}) == 2);
    BOOST_TEST(table.column({QStringLiteral("absent"), QStringLiteral("pu_ht_sans_fichier")}) == 1);
    BOOST_TEST(table.column({QStringLiteral("absent")}) == -1);
}

BOOST_AUTO_TEST_CASE(finds_the_separator) {
    BOOST_TEST((read("a,b\n1,2\n").separateur == u','));
    BOOST_TEST((read("a\tb\n1\t2,5\n").separateur == u'\t'));
    BOOST_TEST((read("a;b\n1,5;2,5\n1,5;2,5\n").separateur == u';'));
    BOOST_TEST((read("libellé, complet;prix\nx, y;1,5\nz;2\n").separateur == u';'));
    BOOST_TEST((read("\"a;b\",c\n\"1;2\",3\n").separateur == u','));
    BOOST_TEST((read("seul\nx\n").separateur == u';'));
    const Table announced = read("sep=,\r\na,b;c\r\n1,2;3\r\n");
    BOOST_TEST((announced.separateur == u','));
    BOOST_TEST(announced.ligneEntetes == 2);
}

BOOST_AUTO_TEST_CASE(reads_every_line_end) {
    for (const char* text : {"a;b\n1;2\n3;4", "a;b\r1;2\r3;4\r", "a;b\r\n1;2\r\n3;4\r\n"}) {
        const Table table = read(text);
        BOOST_REQUIRE(table.rows.size() == 2u);
        BOOST_TEST(table.rows[1].ligne == 3);
        BOOST_TEST((table.rows[1].cells == cells({"3", "4"})));
    }
}

BOOST_AUTO_TEST_CASE(reads_every_usual_encoding) {
    const QString text =
        QStringLiteral("code;désignation\nUO 1;Élaboration — d’un référentiel à 12 €, cœur\n");
    const auto check = [&](const QByteArray& bytes, const char* name) {
        const Table table = read(bytes);
        BOOST_TEST(table.encodage == QString::fromLatin1(name));
        BOOST_TEST(table.entetes.value(1) == QStringLiteral("désignation"));
        BOOST_TEST(table.rows.at(0).cells.at(1) == text.section(u'\n', 1, 1).section(u';', 1));
    };
    check(text.toUtf8(), "UTF-8");
    check("\xEF\xBB\xBF" + text.toUtf8(), "UTF-8");
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const char* name = QStringConverter::nameForEncoding(encoding);
        QStringEncoder marked(encoding, QStringConverter::Flag::WriteBom);
        check(marked.encode(text), name);
        QStringEncoder unmarked(encoding);
        check(unmarked.encode(text), name);
    }
    check("code;d\xE9signation\nUO 1;\xC9laboration \x97 d\x92un r\xE9"
          "f\xE9rentiel \xE0 12 \x80, c\x9Cur\n",
          "Windows-1252");
    const Table mac = read("code;d\x8Esignation\nUO 1;\x83laboration d\xD5un r\x8E"
                           "f\x8Erentiel \x88 12 \xDB, c\xCFur\n");
    BOOST_TEST(mac.encodage == QStringLiteral("MacRoman"));
    BOOST_TEST(mac.rows.at(0).cells.at(1) == QStringLiteral("Élaboration d’un référentiel à 12 €, cœur"));
    const Table dos = read("code;d\x82signation\nUO 1;r\x82"
                           "f\x82rentiel \x85\n");
    BOOST_TEST(dos.encodage == QStringLiteral("IBM850"));
    BOOST_TEST(dos.rows.at(0).cells.at(1) == QStringLiteral("référentiel à"));
    const Table latin9 = read("code;d\xE9signation\nUO 1;c\xBDur \xE0 12 \xA4\n");
    BOOST_TEST(latin9.rows.at(0).cells.at(1) == QStringLiteral("cœur à 12 €"));
    BOOST_TEST(read("a;b\nUO 1;\xBD journ\xE9"
                    "e\n")
                   .rows.at(0)
                   .cells.at(1) == QStringLiteral("½ journée"));
}

BOOST_AUTO_TEST_CASE(places_faults) {
    const Erreur open = refusal("a;b\n1;2\n3;\"ouvert\n4;5\n");
    BOOST_TEST(open.code == QStringLiteral("csv.guillemet-ouvert"));
    BOOST_TEST(open.ligne == 3);
    BOOST_TEST(open.colonne == 2);
    const Erreur badly = refusal("a;b\n1;\"x\"y\n");
    BOOST_TEST(badly.code == QStringLiteral("csv.guillemet-mal-ferme"));
    BOOST_TEST(badly.ligne == 2);
    const Erreur ragged = refusal("a;b\n1;2\n1;2;;4\n");
    BOOST_TEST(ragged.code == QStringLiteral("table.cellule-sans-entete"));
    BOOST_TEST(ragged.ligne == 3);
    BOOST_TEST(ragged.colonne == 4);
    BOOST_TEST(read("a;b;;\n1;2;;\n").entetes.size() == 2);
    const Erreur twice = refusal("code;Prix HT;prix_ht\n1;2;3\n");
    BOOST_TEST(twice.code == QStringLiteral("table.entete-double"));
    BOOST_TEST(twice.colonne == 3);
    BOOST_TEST(refusal("12;3,5\n13;4,5\n").code == QStringLiteral("table.entete-absent"));
    BOOST_TEST(refusal("").code == QStringLiteral("table.vide"));
    BOOST_TEST(refusal(" \r\n;;\r\n").code == QStringLiteral("table.vide"));
}

BOOST_AUTO_TEST_CASE(refuses_what_is_not_text) {
    BOOST_TEST(refusal(QByteArray("a;b\n1;\0\x01;3\n", 12)).code == QStringLiteral("csv.binaire"));
    BOOST_TEST(refusal(QByteArray("a;b\n1;\0\x01;3\n", 12)).ligne == 2);
    BOOST_TEST(refusal("%PDF-1.4\n").code == QStringLiteral("table.autre-format"));
    BOOST_TEST(refusal("\x89PNG\r\n\x1A\n....").code == QStringLiteral("table.autre-format"));
    BOOST_TEST(refusal("  <!DOCTYPE html><table>").code == QStringLiteral("table.autre-format"));
    const QByteArray accents = QByteArray("é").repeated(40);
    const Erreur broken = refusal("a;b\n" + accents + ";1\nx\xE9;2\n");
    BOOST_TEST(broken.code == QStringLiteral("csv.utf8-abime"));
    BOOST_TEST(broken.ligne == 3);
    // A file cut in the middle of its last character is not taken for Windows-1252.
    BOOST_TEST(refusal("a;b\n" + accents + ";1\nx\xC3").code == QStringLiteral("csv.utf8-abime"));
}

BOOST_AUTO_TEST_CASE(names_the_limits) {
    TableLimits small;
    small.maxBytes = 100;
    BOOST_TEST(refusal(QByteArray(101, 'a'), small).code == QStringLiteral("table.trop-gros"));
    small = {};
    small.maxRows = 1;
    BOOST_TEST(refusal("a\nb\nc\n", small).ligne == 3);
    small = {};
    small.maxCellCharacters = 10;
    BOOST_TEST(refusal("a;b\n1;\"01234\n5678901\"\n", small).code ==
               QStringLiteral("csv.cellule-trop-longue"));
    BOOST_TEST(refusal("a;b\n1;01234567890\n", small).ligne == 2);
    BOOST_TEST(refusal(QByteArray(5'000, ';'), {}).code == QStringLiteral("csv.trop-de-colonnes"));
    small = {};
    small.maxCells = 4;
    BOOST_TEST(refusal("a;b\n1;1\n1;1\n1;1\n", small).code == QStringLiteral("table.trop-de-cellules"));
}

BOOST_AUTO_TEST_CASE(reads_files_and_explains_missing_ones) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("é.csv"));
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("a;b\n1;2\n");
    file.close();
    BOOST_TEST(require(readTable(path)).fichier == QStringLiteral("é.csv"));
    BOOST_TEST(readTable(path + u'x').error().code == QStringLiteral("table.introuvable"));
    BOOST_TEST(readTable(folder.path()).error().code == QStringLiteral("table.dossier"));
}

BOOST_AUTO_TEST_SUITE_END()
