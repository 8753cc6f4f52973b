#include "tests/documents/XlsxFixture.h"

#include <stdexcept>
#include <zip.h>

namespace isegorie::tests {

QByteArray zipOf(const ZipParts& parts) {
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target); // to read it after the archive is closed
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* content = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        if (zip_file_add(archive, name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) < 0)
            throw std::runtime_error("the fixture's part cannot be added");
    }
    if (zip_close(archive) != 0)
        throw std::runtime_error("the fixture's zip cannot be written");
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    QByteArray bytes(qsizetype(stat.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
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
