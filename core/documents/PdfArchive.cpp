#include "core/documents/PdfArchive.h"

#include "core/documents/PdfObjects.h"
#include "core/documents/PdfXmp.h"
#include "core/documents/Textes.h"

#include <QCryptographicHash>

namespace isegorie::documents {

namespace {

/// ISO 19005-1, 6.7.3: each entry says the same as its XMP property; an empty one is in neither.
void setInformation(const PdfObjects& file, const DocumentInfo& info) {
    const PdfObject dictionary = file.newDictionary();
    const auto set = [&](const char* key, const QString& text) {
        if (!text.isEmpty())
            dictionary.set(key, file.newText(text));
    };
    set("/Title", info.title);
    set("/Author", info.author);
    set("/Subject", info.subject);
    set("/Keywords", info.keywords.join(QStringLiteral(", ")));
    set("/Creator", pdfCreator());
    set("/Producer", pdfProducer());
    const QString date = info.created.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'"));
    dictionary.set("/CreationDate", file.newString(date.toLatin1()));
    dictionary.set("/ModDate", file.newString(date.toLatin1()));
    file.trailer().set("/Info", file.indirect(dictionary));
}

/// Six capitals drawn from the font's bytes: Qt's own depend on the order of a hash table.
QByteArray subsetTag(const PdfObject& fontFile) {
    QByteArray tag;
    const QByteArray hash = QCryptographicHash::hash(fontFile.data(), QCryptographicHash::Sha256);
    for (const char byte : hash.first(6))
        tag += char('A' + static_cast<unsigned char>(byte) % 26);
    return tag + '+';
}

/// The three places that name a font must agree; Qt leaves the tag of the subset out of two of them.
void nameFonts(const PdfObjects& file) {
    for (int page = 0; page < file.pageCount(); ++page) {
        const PdfObject fonts = file.page(page).key("/Resources").key("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const QByteArray& key : fonts.keys()) {
            const PdfObject font = fonts.key(key.constData());
            const QByteArray bare = font.key("/BaseFont").name().mid(1);
            if (bare.contains('+')) // done on an earlier page
                continue;
            const PdfObject descendant = font.key("/DescendantFonts").item(0);
            const PdfObject descriptor = descendant.key("/FontDescriptor");
            const PdfObject name = file.newName('/' + subsetTag(descriptor.key("/FontFile2")) + bare);
            font.set("/BaseFont", name);
            descendant.set("/BaseFont", name);
            descriptor.set("/FontName", name);
        }
    }
}

} // namespace

base::Result<QByteArray> archivePdf(const QByteArray& pdf, const DocumentInfo& info) {
    const PdfObjects file(pdf);
    QByteArray archived;
    if (file.isSound()) {
        nameFonts(file);
        setInformation(file, info);
        const PdfObject root = file.root();
        root.set("/Lang", file.newString("fr-FR"));
        const PdfObject preferences = file.newDictionary();
        preferences.set("/DisplayDocTitle", file.newTrue());
        root.set("/ViewerPreferences", preferences);
        root.key("/Metadata").setData(xmpPacket(info));
        archived = file.written();
    }
    if (archived.isEmpty())
        return base::echec(base::Erreur::systeme(
            QStringLiteral("pdf.ecriture"), Documents::tr("Le fichier PDF ne peut pas être préparé."),
            Documents::tr("Libérez de la mémoire et de la place sur le disque, puis recommencez.")));
    return archived;
}

} // namespace isegorie::documents
