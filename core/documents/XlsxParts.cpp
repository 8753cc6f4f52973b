#include "core/documents/XlsxParts.h"

#include "core/documents/Textes.h"

#include <QDir>

namespace isegorie::documents {

using base::echec;

namespace {

constexpr size_t kMaxStrings = 20'000'000;

struct Relation {
    QString type; ///< Last segment of its URI: "worksheet", "styles"…
    QString part;
};
using Relations = QHash<QString, Relation>;

/// A target is relative to the folder of the part that names it, or absolute in the package.
QString resolve(const QString& owner, const QString& target) {
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target).mid(1);
    return QDir::cleanPath(owner.contains(u'/') ? owner.section(u'/', 0, -2) + u'/' + target : target);
}

base::Result<Relations> readRelations(const XlsxPackage& package, const QString& owner) {
    const QString folder = owner.contains(u'/') ? owner.section(u'/', 0, -2) + u'/' : QString();
    const QString part =
        folder + QStringLiteral("_rels/") + owner.section(u'/', -1) + QStringLiteral(".rels");
    const auto bytes = package.read(part);
    if (!bytes)
        return echec(bytes.error());
    Relations relations;
    XlsxXml xml(*bytes, part);
    while (xml.next())
        if (xml.isStart("Relationship") && xml.attribute("TargetMode") != QLatin1String("External"))
            relations.insert(xml.attribute("Id"), {xml.attribute("Type").section(u'/', -1),
                                                   resolve(owner, xml.attribute("Target"))});
    if (const auto status = xml.status(); !status)
        return echec(status.error());
    return relations;
}

QString partOfType(const Relations& relations, const char* type, const QString& usual) {
    for (const Relation& relation : relations)
        if (relation.type == QLatin1String(type))
            return relation.part;
    return usual;
}

/// Chooses the sheet and notes the date system.
base::Status readWorkbook(const QByteArray& bytes, const QString& part, const Relations& relations,
                          XlsxParts& parts) {
    XlsxXml xml(bytes, part);
    while (xml.next()) {
        if (xml.isStart("workbookPr"))
            parts.from1904 = xml.flag("date1904");
        if (!xml.isStart("sheet") || !parts.sheetPart.isEmpty() ||
            xml.attribute("state").endsWith(QLatin1String("idden")))
            continue;
        const Relation relation = relations.value(xml.attribute("id"));
        if (relation.type == QLatin1String("worksheet")) {
            parts.sheetPart = relation.part;
            parts.sheetName = xml.attribute("name");
        }
    }
    if (auto status = xml.status(); !status)
        return status;
    if (parts.sheetPart.isEmpty())
        return echec(damagedWorkbook(Documents::tr("aucune feuille visible")));
    return {};
}

base::Status readStyles(const QByteArray& bytes, const QString& part, XlsxParts& parts) {
    QHash<int, QString> codes;
    std::vector<int> formats;
    bool inCellFormats = false;
    XlsxXml xml(bytes, part);
    while (xml.next()) {
        if (xml.isStart("numFmt"))
            codes.insert(xml.attribute("numFmtId").toInt(), xml.attribute("formatCode"));
        else if (xml.isStart("cellXfs"))
            inCellFormats = true;
        else if (xml.isEnd("cellXfs"))
            inCellFormats = false;
        else if (inCellFormats && xml.isStart("xf"))
            formats.push_back(xml.attribute("numFmtId").toInt());
    }
    for (const int id : formats) {
        parts.styles.push_back(dateKind(id, codes.value(id)));
        parts.percents.push_back(isPercentFormat(id, codes.value(id)));
    }
    return xml.status();
}

base::Status readStrings(const QByteArray& bytes, const QString& part, XlsxParts& parts) {
    XlsxXml xml(bytes, part);
    while (xml.next()) {
        if (!xml.isStart("si"))
            continue;
        if (parts.strings.size() >= kMaxStrings)
            return echec(damagedWorkbook(Documents::tr("trop de textes partagés")));
        parts.strings.push_back(richText(xml, "si"));
    }
    return xml.status();
}

} // namespace

QString richText(XlsxXml& xml, const char* element) {
    QString text;
    bool phonetic = false;
    while (xml.next() && !xml.isEnd(element)) {
        if (xml.isStart("rPh"))
            phonetic = true;
        else if (xml.isEnd("rPh"))
            phonetic = false;
        else if (xml.isStart("t") && !phonetic)
            text += xml.text();
        else if (xml.isStart("t"))
            xml.text();
    }
    return decodeXlsxEscapes(text);
}

base::Result<XlsxParts> readXlsxParts(const XlsxPackage& package) {
    const auto root = readRelations(package, QString());
    if (!root)
        return echec(root.error());
    const QString workbook = partOfType(*root, "officeDocument", QStringLiteral("xl/workbook.xml"));
    const auto bytes = package.read(workbook);
    if (!bytes)
        return echec(bytes.error());
    const auto relations = readRelations(package, workbook);
    if (!relations)
        return echec(relations.error());
    XlsxParts parts;
    if (const auto status = readWorkbook(*bytes, workbook, *relations, parts); !status)
        return echec(status.error());
    const auto load = [&](const char* type, auto reader) -> base::Status {
        const QString part = partOfType(*relations, type, QString());
        if (part.isEmpty())
            return {};
        const auto content = package.read(part);
        return content ? reader(*content, part, parts) : base::Status(echec(content.error()));
    };
    if (const auto status = load("styles", readStyles); !status)
        return echec(status.error());
    if (const auto status = load("sharedStrings", readStrings); !status)
        return echec(status.error());
    return parts;
}

} // namespace isegorie::documents
