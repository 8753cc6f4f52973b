#include "tests/documents/XlsxFixture.h"

#include <QBuffer>
#include <quazip.h>
#include <quazipfile.h>

#include <stdexcept>

namespace isegorie::tests {

QByteArray zipOf(const ZipParts& parts) {
    QBuffer buffer;
    QuaZip zip(&buffer);
    if (!zip.open(QuaZip::mdCreate))
        throw std::runtime_error("the fixture's zip does not open");
    for (const auto& [name, bytes] : parts) {
        QuaZipFile file(&zip);
        QuaZipNewInfo info(name);
        info.dateTime = QDateTime(QDate(2026, 1, 1), QTime(0, 0));
        if (!file.open(QIODevice::WriteOnly, info))
            throw std::runtime_error("the fixture's part does not open");
        file.write(bytes);
        file.close();
    }
    zip.close();
    return buffer.data();
}

ZipParts workbookParts(const QByteArray& rows, const QByteArray& sharedStrings,
                       const QByteArray& workbookProperties) {
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                 "relationships\">";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray space = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    return {
        {QStringLiteral("[Content_Types].xml"), head + "<Types/>"},
        {QStringLiteral("_rels/.rels"), head + relations + "<Relationship Id=\"rId1\" Type=\"" + office +
                                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {QStringLiteral("xl/workbook.xml"),
         head + "<workbook" + space + " xmlns:r=\"" + office + "\">" + workbookProperties +
             "<sheets><sheet name=\"Secret\" sheetId=\"1\" state=\"hidden\" r:id=\"rId9\"/>"
             "<sheet name=\"BPU\" sheetId=\"2\" r:id=\"rId1\"/></sheets></workbook>"},
        {QStringLiteral("xl/_rels/workbook.xml.rels"),
         head + relations + "<Relationship Id=\"rId9\" Type=\"" + office +
             "/worksheet\" Target=\"worksheets/hidden.xml\"/><Relationship Id=\"rId1\" Type=\"" + office +
             "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + office +
             "/styles\" Target=\"/xl/styles.xml\"/><Relationship Id=\"rId3\" Type=\"" + office +
             "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"},
        {QStringLiteral("xl/styles.xml"),
         head + "<styleSheet" + space +
             "><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm;@\"/>"
             "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm:ss\"/>"
             "<numFmt numFmtId=\"166\" formatCode=\"0&quot; m²; y&quot;\"/></numFmts>"
             "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
             "numFmtId=\"14\"/>"
             "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs></styleSheet>"},
        {QStringLiteral("xl/sharedStrings.xml"), head + "<sst" + space + ">" + sharedStrings + "</sst>"},
        {QStringLiteral("xl/worksheets/sheet1.xml"),
         head + "<worksheet" + space + "><sheetData>" + rows + "</sheetData></worksheet>"},
    };
}

QByteArray workbookOf(const QByteArray& rows, const QByteArray& sharedStrings,
                      const QByteArray& workbookProperties) {
    return zipOf(workbookParts(rows, sharedStrings, workbookProperties));
}

} // namespace isegorie::tests
