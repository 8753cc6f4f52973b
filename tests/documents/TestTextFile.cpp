// Texts for word processors.
#include "core/documents/TextFile.h"
#include "core/documents/ZipArchive.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>

using namespace isegorie;
using namespace isegorie::documents;
using namespace isegorie::tests;

namespace {

QByteArray partOf(const QByteArray& bytes, const QString& name) {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.odt")));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return require(require(ZipArchive::open(file.fileName())).source(name).open())->readAll();
}

} // namespace

BOOST_AUTO_TEST_SUITE(text_file)

BOOST_AUTO_TEST_CASE(a_text_is_an_open_document) {
    const TextFile text{QStringLiteral("Guide"),
                        QStringLiteral("# Guide\n\nBonjour **à tous**.\n\n- un\n- deux\n")};
    const QByteArray bytes = require(odtBytes(text));
    BOOST_TEST(bytes.startsWith("PK"));
    BOOST_TEST(bytes.indexOf("mimetypeapplication/vnd.oasis.opendocument.text") == 30); // at its fixed place
    BOOST_TEST((bytes == require(odtBytes(text))));
    const QByteArray content = partOf(bytes, QStringLiteral("content.xml"));
    BOOST_TEST(content.contains("text:style-name=\"Heading_20_1\" text:outline-level=\"1\">Guide<"));
    BOOST_TEST(content.contains("Bonjour <text:span text:style-name=\"Strong_20_Emphasis\">à tous<"));
    BOOST_TEST(content.count("<text:list ") == 1);
    BOOST_TEST(content.count("<text:list-item>") == 2);
    QTextDocument document;
    fillDocument(document, text);
    BOOST_TEST(document.begin().blockFormat().headingLevel() == 1);
    BOOST_TEST(document.toPlainText().contains(QStringLiteral("Bonjour à tous.")));
    BOOST_TEST(document.blockCount() == 4);
    BOOST_TEST((document.metaInformation(QTextDocument::DocumentTitle) == text.title));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("guide.odt"));
    BOOST_TEST(writeOdt(text, path).has_value());
    BOOST_TEST(QFile::exists(path));
    BOOST_TEST(!writeOdt(text, folder.filePath(QStringLiteral("absent/guide.odt"))).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
