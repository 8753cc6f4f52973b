#include "core/documents/TextFile.h"

#include "core/documents/FileOutput.h"
#include "core/documents/Textes.h"

#include <QBuffer>
#include <QFont>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextList>

namespace isegorie::documents {

namespace {

constexpr double kSpace = 8; ///< Between paragraphs, in points.

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
    QFont font;
    font.setFamilies(
        {QStringLiteral("Marianne"), QStringLiteral("Liberation Sans"), QStringLiteral("Arial")});
    font.setPointSize(11);
    document.setDefaultFont(font);
    fillDocument(document, text);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    if (writer.write(&document))
        return bytes;
    return base::echec(base::Erreur::systeme(QStringLiteral("odt.ecriture"),
                                             Documents::tr("Le document n’a pas pu être composé."),
                                             Documents::tr("Réessayez, ou choisissez le format PDF.")));
}

base::Status writeOdt(const TextFile& text, const QString& path) {
    const auto bytes = odtBytes(text);
    if (!bytes)
        return base::echec(bytes.error());
    return writeFile(path, *bytes);
}

} // namespace isegorie::documents
