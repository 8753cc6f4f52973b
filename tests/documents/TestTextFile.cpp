// Texts for word processors.
#include "core/documents/TextFile.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>

using namespace isegorie;
using namespace isegorie::documents;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(text_file)

BOOST_AUTO_TEST_CASE(a_text_is_an_open_document) {
    const TextFile text{QStringLiteral("Guide"),
                        QStringLiteral("# Guide\n\nBonjour **à tous**.\n\n- un\n- deux\n")};
    const QByteArray bytes = require(odtBytes(text));
    BOOST_TEST(bytes.startsWith("PK"));
    BOOST_TEST(bytes.contains("application/vnd.oasis.opendocument.text"));
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
