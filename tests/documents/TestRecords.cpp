// Records in flat memory: what any CSV or JSON says, whatever the pieces it comes in.
#include "core/base/Identifiant.h"
#include "core/documents/RecordReader.h"
#include "core/documents/ZipArchive.h"
#include "tests/documents/XlsxFixture.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::documents;
using namespace isegorie::tests;

namespace {

/// Few bytes at a time, as a slow disk or an archive gives them.
class Dripping : public QIODevice {
public:
    explicit Dripping(QByteArray bytes) : m_bytes(std::move(bytes)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 wanted) override {
        const qint64 got = std::min<qint64>({wanted, 7, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, got, data);
        m_at += got;
        return got;
    }
    qint64 writeData(const char* /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

ByteSource dripping(const QByteArray& bytes) {
    return {QStringLiteral("essai"), [bytes]() -> base::Result<std::unique_ptr<QIODevice>> {
                return std::make_unique<Dripping>(bytes);
            }};
}

struct Read {
    QStringList headers;
    QList<QStringList> rows;
    QList<qint64> lines;
    QString error;
    int errorLine = 0;
    RecordInfo info;
};

Read readAll(const ByteSource& source, const RecordLimits& limits = {}) {
    Read read;
    auto reader = openRecords(source, limits);
    if (!reader) {
        read.error = reader.error().code;
        read.errorLine = reader.error().ligne;
        return read;
    }
    read.info = (*reader)->info();
    read.headers = read.info.entetes;
    Record record;
    while (true) {
        const auto next = (*reader)->next(record);
        if (!next) {
            read.error = next.error().code;
            read.errorLine = next.error().ligne;
            return read;
        }
        if (!*next)
            return read;
        QStringList cells;
        for (const std::string_view cell : record.cellules)
            cells << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
        read.rows << cells;
        read.lines << record.ligne;
    }
}

Read of(const QByteArray& bytes) {
    return readAll(memorySource(bytes, QStringLiteral("essai")));
}

QString quoted(const QString& cell) {
    return u'"' + QString(cell).replace(u'"', QLatin1String("\"\"")) + u'"';
}

} // namespace

BOOST_AUTO_TEST_SUITE(records)

BOOST_AUTO_TEST_CASE(a_text_is_probed_by_pieces_with_its_hash) {
    const QByteArray small = QByteArrayLiteral("id;été\n1;oui\n");
    const QByteArray large = small + QByteArray(3'000'000, 'a');
    for (const QByteArray& bytes : {small, large}) {
        const auto probe = require(probeText(memorySource(bytes, QStringLiteral("essai"))));
        BOOST_TEST(probe.empreinte == base::sha256Hex(bytes));
        BOOST_TEST(probe.octets == bytes.size());
    }
    BOOST_TEST(require(probeText(dripping(small))).empreinte == base::sha256Hex(small));
}

BOOST_AUTO_TEST_CASE(csv_records_keep_lines_quotes_and_places) {
    const Read read = of(
        "id;texte;\"a;b\"\r\n1;\"deux\r\nlignes et \"\"guillemets\"\"\";x\r\n\r\n2;plain \"quoted\" text;\n");
    BOOST_TEST(read.error.isEmpty());
    BOOST_TEST(
        (read.headers == QStringList{QStringLiteral("id"), QStringLiteral("texte"), QStringLiteral("a;b")}));
    BOOST_REQUIRE(read.rows.size() == 2);
    BOOST_TEST(read.rows.at(0).at(1) == QStringLiteral("deux\nlignes et \"guillemets\""));
    BOOST_TEST(read.rows.at(1).at(1) == QStringLiteral("plain \"quoted\" text"));
    BOOST_TEST(read.lines.at(0) == 2);
    BOOST_TEST(read.lines.at(1) == 5);
    BOOST_TEST(read.info.separateur == QChar(u';'));
}

BOOST_AUTO_TEST_CASE(encodings_are_found_and_marks_left_out) {
    const QString text = QStringLiteral("id,réponse\n1,« Été » à Nîmes\n");
    QByteArray latin = "id,r\xE9ponse\n1,\xAB \xC9t\xE9 \xBB \xE0 N\xEEmes\n";
    for (const QByteArray& bytes : {text.toUtf8(), QByteArray("\xEF\xBB\xBF" + text.toUtf8()), latin}) {
        const Read read = of(bytes);
        BOOST_TEST(read.error.isEmpty());
        BOOST_REQUIRE(read.rows.size() == 1);
        BOOST_TEST(read.headers.at(1) == QStringLiteral("réponse"));
        BOOST_TEST(read.rows.at(0).at(1) == QStringLiteral("« Été » à Nîmes"));
    }
    BOOST_TEST(of(latin).info.encodage == QStringLiteral("Windows-1252"));
    QByteArray wide;
    for (const QChar c : text) {
        wide.append(char(c.unicode() & 0xFF));
        wide.append(char(c.unicode() >> 8));
    }
    const Read read = of("\xFF\xFE" + wide);
    BOOST_REQUIRE(read.rows.size() == 1);
    BOOST_TEST(read.info.encodage == QStringLiteral("UTF-16LE"));
    BOOST_TEST(read.rows.at(0).at(1) == QStringLiteral("« Été » à Nîmes"));
}

BOOST_AUTO_TEST_CASE(any_table_comes_back_whatever_the_pieces) {
    CHECK_PROPERTY("csv written with quotes is read as it was", []() {
        const auto rows = *rc::gen::container<std::vector<std::vector<std::string>>>(
            *rc::gen::inRange<size_t>(1, 6),
            rc::gen::container<std::vector<std::string>>(
                3, rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab\",;\n é|0")))));
        QByteArray bytes = "un;deux;trois\n";
        QList<QStringList> expected;
        for (const auto& row : rows) {
            QStringList cells;
            for (const std::string& cell : row)
                cells << QString::fromLatin1(cell.data(), qsizetype(cell.size()));
            QStringList written;
            for (const QString& cell : cells)
                written << quoted(cell);
            bytes += written.join(u';').toUtf8() + "\n";
            if (!cells.join(QString()).simplified().isEmpty())
                expected << cells;
        }
        const Read whole = of(bytes);
        const Read drops = readAll(dripping(bytes));
        RC_ASSERT(whole.error.isEmpty());
        RC_ASSERT(whole.rows == expected);
        RC_ASSERT(drops.rows == expected);
        RC_ASSERT(drops.lines == whole.lines);
    });
}

BOOST_AUTO_TEST_CASE(json_arrays_lines_and_wrapped_lists_are_records) {
    const QByteArray one = R"({"id": 1, "author": {"name": "Zoé"}, "tags": ["a", "b"], "ok": true})";
    const QByteArray two = R"({"id": "2", "note": null, "texte": "accolade } et \"guillemet\""})";
    for (const QByteArray& bytes :
         {QByteArray("[" + one + ",\n" + two + "]"), QByteArray(one + "\n" + two + "\n"),
          QByteArray("{\"total\": 2, \"data\": [" + one + ", " + two + "]}")}) {
        const Read read = of(bytes);
        BOOST_TEST(read.error.isEmpty());
        BOOST_REQUIRE(read.rows.size() == 2);
        const auto cell = [&read](int row, const char* header) {
            return read.rows.at(row).at(read.headers.indexOf(QLatin1String(header)));
        };
        BOOST_TEST(cell(0, "id") == QStringLiteral("1"));
        BOOST_TEST(cell(0, "author/name") == QStringLiteral("Zoé"));
        BOOST_TEST(cell(0, "tags") == QStringLiteral("a|b"));
        BOOST_TEST(cell(0, "ok") == QStringLiteral("Oui"));
        BOOST_TEST(cell(1, "texte") == QStringLiteral("accolade } et \"guillemet\""));
        const Read drops = readAll(dripping(bytes));
        BOOST_TEST((drops.rows == read.rows));
    }
}

BOOST_AUTO_TEST_CASE(the_answers_of_the_grand_debat_become_columns) {
    const Read read = of(R"([{"id": "a", "responses": [{"questionId": "1", "questionTitle": "Que faire ?",
        "value": "{}", "formattedValue": "Planter"}]}])");
    BOOST_REQUIRE(read.rows.size() == 1);
    BOOST_TEST(read.rows.at(0).at(read.headers.indexOf(QStringLiteral("Que faire ?"))) ==
               QStringLiteral("Planter"));
}

BOOST_AUTO_TEST_CASE(hostile_text_is_refused_with_its_line) {
    BOOST_TEST(of(QByteArray("id;t\n1;a\n2;b\0c\n", 15)).error == QStringLiteral("csv.binaire"));
    BOOST_TEST(of(QByteArray("id;t\n1;a\n2;b\0c\n", 15)).errorLine == 3);
    const Read damaged = of("id;t\n" + QByteArray("1;été été été été\n").repeated(10) + "2;\xE9 x\n");
    BOOST_TEST(damaged.error == QStringLiteral("csv.utf8-abime"));
    BOOST_TEST(damaged.errorLine == 12);
    const Read open = of("id;t\n1;a\n2;\"jamais ferm\n3;b\n");
    BOOST_TEST(open.error == QStringLiteral("csv.guillemet-ouvert"));
    BOOST_TEST(open.errorLine == 3);
    RecordLimits small;
    small.cellBytes = 1'000;
    const QByteArray long1 = "id;t\n1;\"" + QByteArray(2'000'000, 'x');
    BOOST_TEST(readAll(memorySource(long1, QStringLiteral("essai")), small).error ==
               QStringLiteral("csv.cellule-trop-longue"));
    BOOST_TEST(of("").error == QStringLiteral("table.vide"));
    BOOST_TEST(of("[" + QByteArray("{\"a\":").repeated(200)).error == QStringLiteral("json.profondeur"));
    BOOST_TEST(of("[{\"a\": 1}, 3]").error == QStringLiteral("json.enregistrement"));
    BOOST_TEST(of("[{\"a\": 1}, {\"a\": ").error == QStringLiteral("json.incomplet"));
    BOOST_TEST(of("[{\"a\": 1}, {\"a\" 1}]").error == QStringLiteral("json.syntaxe"));
}

BOOST_AUTO_TEST_CASE(an_archive_is_read_in_place_and_hostile_ones_are_refused) {
    const QTemporaryDir folder;
    const auto archive = [&folder](const ZipParts& parts) {
        QFile file(folder.filePath(QStringLiteral("essai.zip")));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(zipOf(parts));
        return file.fileName();
    };
    const auto sound = require(ZipArchive::open(
        archive({{QStringLiteral("a/b.csv"), "id;t\n1;x\n"}, {QStringLiteral("README.md"), "texte"}})));
    BOOST_TEST(sound.parts().size() == 2);
    const Read read = readAll(sound.source(QStringLiteral("a/b.csv")));
    BOOST_TEST(read.rows.size() == 1);
    const auto code = [](const base::Result<ZipArchive>& opened) {
        return opened ? QString() : opened.error().code;
    };
    BOOST_TEST(code(ZipArchive::open(archive({{QStringLiteral("../b.csv"), "id\n"}}))) ==
               QStringLiteral("zip.chemin"));
    BOOST_TEST(code(ZipArchive::open(archive({{QStringLiteral("/etc/b.csv"), "id\n"}}))) ==
               QStringLiteral("zip.chemin"));
    BOOST_TEST(
        code(ZipArchive::open(archive({{QStringLiteral("b.csv"), QByteArray(64 * 1024 * 1024, 'a')}}))) ==
        QStringLiteral("zip.bombe"));
    QFile broken(folder.filePath(QStringLiteral("casse.zip")));
    BOOST_REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("PK\x03\x04 nothing");
    broken.close();
    BOOST_TEST(code(ZipArchive::open(broken.fileName())) == QStringLiteral("zip.abime"));
}

BOOST_AUTO_TEST_SUITE_END()
