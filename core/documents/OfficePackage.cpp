#include "core/documents/OfficePackage.h"

#include <QFile>
#include <QXmlStreamWriter>

namespace isegorie::documents {

namespace {

const QString kRelations =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
const QString kPackage = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");

QByteArray relationsXml(const QList<OfficeRelation>& relations) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Relationships"));
    xml.writeDefaultNamespace(kPackage + QStringLiteral("relationships"));
    for (qsizetype i = 0; i < relations.size(); ++i) {
        xml.writeEmptyElement(QStringLiteral("Relationship"));
        xml.writeAttribute(QStringLiteral("Id"), QStringLiteral("rId%1").arg(i + 1));
        const bool properties = relations.at(i).type == QLatin1String("core-properties");
        xml.writeAttribute(QStringLiteral("Type"),
                           properties ? kPackage + QStringLiteral("relationships/metadata/core-properties")
                                      : kRelations + relations.at(i).type);
        xml.writeAttribute(QStringLiteral("Target"), relations.at(i).cible);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray propertiesXml(const DocumentInfo& info) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("cp:coreProperties"));
    xml.writeAttribute(QStringLiteral("xmlns:cp"), kPackage + QStringLiteral("metadata/core-properties"));
    xml.writeAttribute(QStringLiteral("xmlns:dc"), QStringLiteral("http://purl.org/dc/elements/1.1/"));
    xml.writeAttribute(QStringLiteral("xmlns:dcterms"), QStringLiteral("http://purl.org/dc/terms/"));
    xml.writeAttribute(QStringLiteral("xmlns:xsi"),
                       QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"));
    xml.writeTextElement(QStringLiteral("dc:title"), info.title);
    xml.writeTextElement(QStringLiteral("dc:subject"), info.subject);
    xml.writeTextElement(QStringLiteral("dc:creator"), info.author);
    xml.writeTextElement(QStringLiteral("cp:keywords"), info.keywords.join(QStringLiteral(", ")));
    xml.writeTextElement(QStringLiteral("dc:language"), QStringLiteral("fr-FR"));
    xml.writeStartElement(QStringLiteral("dcterms:created"));
    xml.writeAttribute(QStringLiteral("xsi:type"), QStringLiteral("dcterms:W3CDTF"));
    xml.writeCharacters(info.created.toUTC().toString(Qt::ISODate));
    xml.writeEndDocument();
    return bytes;
}

QByteArray typesXml(const QList<std::pair<QString, QString>>& types) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Types"));
    xml.writeDefaultNamespace(kPackage + QStringLiteral("content-types"));
    const std::pair<QString, QString> endings[] = {
        {QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")},
        {QStringLiteral("xml"), QStringLiteral("application/xml")},
        {QStringLiteral("png"), QStringLiteral("image/png")}};
    for (const auto& [ending, type] : endings) {
        xml.writeEmptyElement(QStringLiteral("Default"));
        xml.writeAttribute(QStringLiteral("Extension"), ending);
        xml.writeAttribute(QStringLiteral("ContentType"), type);
    }
    for (const auto& [name, type] : types) {
        xml.writeEmptyElement(QStringLiteral("Override"));
        xml.writeAttribute(QStringLiteral("PartName"), QLatin1Char('/') + name);
        xml.writeAttribute(QStringLiteral("ContentType"), type);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QByteArray officeResource(const char* name) {
    QFile file(QStringLiteral(":/documents/") + QLatin1String(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // embedded in the program
    return opened ? file.readAll() : QByteArray();
}

void OfficePackage::add(const QString& nom, const QByteArray& octets, const QString& typeContenu) {
    m_parts.append({nom, octets, !nom.endsWith(QLatin1String(".png"))});
    if (!typeContenu.isEmpty())
        addType(nom, typeContenu);
}

void OfficePackage::addRelations(const QString& part, const QList<OfficeRelation>& relations) {
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    m_parts.append({QStringLiteral("%1/_rels/%2.rels").arg(part.left(slash), part.mid(slash + 1)),
                    relationsXml(relations)});
}

base::Result<QByteArray> OfficePackage::bytes(const DocumentInfo& info) const {
    auto types = m_types;
    types.append({QStringLiteral("docProps/core.xml"),
                  QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml")});
    QList<ZipPart> parts{
        {QStringLiteral("[Content_Types].xml"), typesXml(types)},
        {QStringLiteral("_rels/.rels"),
         relationsXml({{QStringLiteral("officeDocument"), m_main},
                       {QStringLiteral("core-properties"), QStringLiteral("docProps/core.xml")}})},
        {QStringLiteral("docProps/core.xml"), propertiesXml(info)}};
    return zipBytes(parts + m_parts);
}

} // namespace isegorie::documents
