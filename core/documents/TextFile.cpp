#include "core/documents/TextFile.h"

#include "core/documents/FileOutput.h"
#include "core/documents/OdtText.h"
#include "core/documents/OfficePackage.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QXmlStreamWriter>

namespace isegorie::documents {

namespace {

constexpr double kSpace = 8; ///< Between paragraphs, in points.
constexpr auto kMime = "application/vnd.oasis.opendocument.text";

QByteArray metaOf(const QString& title) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString office = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
    const QString dublinCore = QStringLiteral("http://purl.org/dc/elements/1.1/");
    xml.writeStartDocument();
    xml.writeNamespace(office, QStringLiteral("office"));
    xml.writeNamespace(dublinCore, QStringLiteral("dc"));
    xml.writeStartElement(office, QStringLiteral("document-meta"));
    xml.writeAttribute(office, QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeStartElement(office, QStringLiteral("meta"));
    xml.writeTextElement(dublinCore, QStringLiteral("title"), title);
    xml.writeEndDocument();
    return bytes;
}

/// Room between paragraphs: what Markdown gives by an empty line.
void spaceOut(QTextDocument& document) {
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        const bool item = block.textList() != nullptr;
        format.setTopMargin(heading ? 2 * kSpace : 0);
        format.setBottomMargin(item ? kSpace / 4 : kSpace);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
}

} // namespace

void fillDocument(QTextDocument& document, const TextFile& text) {
    document.setMarkdown(text.markdown);
    document.setMetaInformation(QTextDocument::DocumentTitle, text.title);
    spaceOut(document);
}

base::Result<QByteArray> odtBytes(const TextFile& text) {
    QTextDocument document;
    document.setMarkdown(text.markdown);
    return zipBytes({{QStringLiteral("mimetype"), kMime, false}, // first and plain: the file is known by it
                     {QStringLiteral("content.xml"), odtContent(document)},
                     {QStringLiteral("styles.xml"), officeResource("odt/styles.xml")},
                     {QStringLiteral("meta.xml"), metaOf(text.title)},
                     {QStringLiteral("META-INF/manifest.xml"), officeResource("odt/manifest.xml")}});
}

base::Status writeOdt(const TextFile& text, const QString& path) {
    const auto bytes = odtBytes(text);
    if (!bytes)
        return base::echec(bytes.error());
    return writeFile(path, *bytes);
}

} // namespace isegorie::documents
