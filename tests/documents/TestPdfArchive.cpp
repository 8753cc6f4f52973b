// What of PDF/A-1b (ISO 19005-1) can be checked without veraPDF.
#include "core/documents/PdfObjects.h"
#include "core/documents/PdfReport.h"
#include "tests/documents/SampleReport.h"
#include "tests/documents/Tools.h"
#include "tests/support/TestSupport.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace isegorie::documents;
using namespace isegorie::tests;

namespace {

struct Parsed {
    explicit Parsed(const PdfReport& report) : bytes(require(pdfBytes(report))), pdf(bytes) {
        BOOST_REQUIRE(pdf.isSound());
    }
    QByteArray bytes;
    PdfObjects pdf;
};

/// Text of each leaf element by its name, and the packet's well-formedness.
QHash<QString, QString> xmpValues(const QByteArray& packet) {
    QXmlStreamReader xml(packet);
    QHash<QString, QString> values;
    QStringList path;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            path << xml.qualifiedName().toString();
        } else if (xml.isEndElement()) {
            path.removeLast();
        } else if (xml.isCharacters() && !xml.isWhitespace()) {
            // The property is the element under rdf:Description, whatever list it holds.
            values.insert(path.value(3), xml.text().toString());
        }
    }
    BOOST_TEST(!xml.hasError());
    return values;
}

QString infoText(const PdfObjects& pdf, const char* key) {
    return QString::fromUtf8(pdf.trailer().key("/Info").key(key).text());
}

} // namespace

BOOST_AUTO_TEST_SUITE(pdf_archive)

BOOST_AUTO_TEST_CASE(says_what_it_is) {
    const Parsed parsed(sampleReport());
    BOOST_TEST(parsed.bytes.startsWith("%PDF-1.4"));
    const PdfObject root = parsed.pdf.root();
    BOOST_TEST((root.key("/Lang").text() == QByteArray("fr-FR")));
    BOOST_TEST(!parsed.pdf.trailer().has("/Encrypt"));
    BOOST_TEST(parsed.pdf.trailer().key("/ID").itemCount() == 2);
    BOOST_TEST(QRegularExpression(QStringLiteral("trailer << /Info \\d+ 0 R "))
                   .match(QString::fromLatin1(parsed.bytes))
                   .hasMatch());
    const PdfObject metadata = root.key("/Metadata");
    BOOST_TEST(!metadata.dictionary().has("/Filter"));
    const auto xmp = xmpValues(metadata.data());
    BOOST_TEST(xmp.value(QStringLiteral("pdfaid:part")) == QStringLiteral("1"));
    BOOST_TEST(xmp.value(QStringLiteral("pdfaid:conformance")) == QStringLiteral("B"));
    const PdfObject intent = root.key("/OutputIntents").item(0);
    BOOST_TEST((intent.key("/S").name() == "/GTS_PDFA1"));
    const QByteArray profile = intent.key("/DestOutputProfile").data();
    BOOST_TEST(profile.mid(36, 4).toStdString() == "acsp");
    BOOST_TEST(profile.mid(16, 4).toStdString() == "RGB ");
}

BOOST_AUTO_TEST_CASE(information_and_xmp_agree) {
    const Parsed parsed(sampleReport());
    const auto xmp = xmpValues(parsed.pdf.root().key("/Metadata").data());
    const std::pair<const char*, const char*> same[] = {
        {"/Title", "dc:title"},        {"/Author", "dc:creator"},       {"/Subject", "dc:description"},
        {"/Keywords", "pdf:Keywords"}, {"/Creator", "xmp:CreatorTool"}, {"/Producer", "pdf:Producer"}};
    for (const auto& [key, property] : same) {
        BOOST_TEST(!infoText(parsed.pdf, key).isEmpty(), key);
        BOOST_TEST(infoText(parsed.pdf, key) == xmp.value(QString::fromLatin1(property)), key);
    }
    BOOST_TEST(infoText(parsed.pdf, "/Title") == sampleReport().info.title);
    BOOST_TEST(infoText(parsed.pdf, "/CreationDate") == QStringLiteral("D:20261124093000Z"));
    BOOST_TEST(xmp.value(QStringLiteral("xmp:CreateDate")) == QStringLiteral("2026-11-24T09:30:00Z"));
    BOOST_TEST(infoText(parsed.pdf, "/ModDate") == infoText(parsed.pdf, "/CreationDate"));
}

BOOST_AUTO_TEST_CASE(fonts_are_embedded_and_named_alike) {
    const Parsed parsed(sampleReport());
    int fonts = 0;
    for (const PdfObject& object : parsed.pdf.all()) {
        if (!object.isDictionary() || object.key("/Subtype").name() != "/Type0")
            continue;
        ++fonts;
        const PdfObject descendant = object.key("/DescendantFonts").item(0);
        const PdfObject descriptor = descendant.key("/FontDescriptor");
        BOOST_TEST(descriptor.key("/FontFile2").isStream());
        BOOST_TEST(descriptor.key("/CIDSet").isStream());
        BOOST_TEST(object.has("/ToUnicode"));
        const QByteArray name = object.key("/BaseFont").name();
        BOOST_TEST((descendant.key("/BaseFont").name() == name));
        BOOST_TEST((descriptor.key("/FontName").name() == name));
        BOOST_TEST(
            QRegularExpression(QStringLiteral("^/[A-Z]{6}\\+")).match(QString::fromLatin1(name)).hasMatch());
        BOOST_TEST((descendant.key("/CIDToGIDMap").name() == "/Identity"));
    }
    BOOST_TEST(fonts >= 2);
}

BOOST_AUTO_TEST_CASE(holds_nothing_that_archives_forbid) {
    const Parsed parsed(sampleReport(60));
    for (const PdfObject& object : parsed.pdf.all()) {
        const PdfObject dictionary = object.dictionary();
        if (!dictionary.isDictionary())
            continue;
        if (dictionary.has("/SMask"))
            BOOST_TEST((dictionary.key("/SMask").name() == QByteArray("/None")));
        for (const char* opacity : {"/CA", "/ca"})
            if (dictionary.has(opacity))
                BOOST_TEST(dictionary.key(opacity).number() == 1.0);
        for (const char* forbidden :
             {"/AA", "/OpenAction", "/JavaScript", "/EmbeddedFiles", "/TR", "/TR2", "/F"})
            BOOST_TEST(!dictionary.has(forbidden), forbidden);
        BOOST_TEST((dictionary.key("/Filter").name() != QByteArray("/LZWDecode")));
        BOOST_TEST((dictionary.key("/Type").name() != QByteArray("/ObjStm")));
    }
    BOOST_TEST(!parsed.bytes.contains("/XRef"));
    BOOST_TEST(!QRegularExpression(QStringLiteral("[^\\r\\n]endstream"))
                    .match(QString::fromLatin1(parsed.bytes))
                    .hasMatch());
}

BOOST_AUTO_TEST_CASE(the_same_report_makes_the_same_bytes) {
    const QByteArray first = require(pdfBytes(sampleReport()));
    const QByteArray second = require(pdfBytes(sampleReport()));
    BOOST_TEST((first == second));
    PdfReport other = sampleReport();
    other.footer += u'.';
    BOOST_TEST((require(pdfBytes(other)) != first));
}

BOOST_AUTO_TEST_CASE(other_readers_accept_the_file) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bon.pdf"));
    require(writePdf(sampleReport(40), path));
    REQUIRE_TOOL("qpdf");
    BOOST_TEST(runTool(QStringLiteral("qpdf"), {QStringLiteral("--check"), path})
                   .contains("No syntax or stream encoding errors"));
    REQUIRE_TOOL("java");
    REQUIRE_TOOL("/usr/share/java/preflight.jar");
    const QByteArray verdict = preflight(path);
    BOOST_TEST(isPdfA(verdict), verdict.toStdString());
    writeBytes(path,
               QByteArray(require(pdfBytes(sampleReport(40)))).replace("<pdfaid:part>1", "<pdfaid:part>7"));
    BOOST_TEST(!isPdfA(preflight(path)), "the validator sees faults");
    REQUIRE_TOOL("pdffonts");
    const QStringList fonts =
        QString::fromUtf8(runTool(QStringLiteral("pdffonts"), {path})).split(u'\n', Qt::SkipEmptyParts);
    BOOST_TEST(fonts.size() >= 4);
    for (const QString& font : fonts.mid(2))
        BOOST_TEST(font.contains(QRegularExpression(QStringLiteral("Identity-H\\s+yes yes yes"))));
}

BOOST_AUTO_TEST_SUITE_END()
