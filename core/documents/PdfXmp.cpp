#include "core/documents/PdfXmp.h"

namespace isegorie::documents {

namespace {

QString simple(const char* name, const QString& value) {
    return value.isEmpty() ? QString()
                           : QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(name), value.toHtmlEscaped());
}

/// A property that is a list of one kind (Alt, Seq, Bag) with one item.
QString listed(const char* name, const char* kind, const QString& value) {
    const QLatin1String language(qstrcmp(kind, "Alt") == 0 ? " xml:lang=\"x-default\"" : "");
    return value.isEmpty()
               ? QString()
               : QStringLiteral("<%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></%1>\n")
                     .arg(QLatin1String(name), QLatin1String(kind), language, value.toHtmlEscaped());
}

} // namespace

QString pdfCreator() {
    return QStringLiteral("Iségorie " ISEGORIE_VERSION);
}

QString pdfProducer() {
    return QStringLiteral("Qt %1, qpdf").arg(QLatin1String(qVersion()));
}

QByteArray xmpPacket(const DocumentInfo& info) {
    const QString date = info.created.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
    QString packet = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                                    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                    "<rdf:Description rdf:about=\"\"\n"
                                    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                                    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                                    " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
                                    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n");
    packet += simple("dc:format", QStringLiteral("application/pdf"));
    packet += listed("dc:language", "Bag", QStringLiteral("fr-FR"));
    packet += listed("dc:title", "Alt", info.title);
    packet += listed("dc:creator", "Seq", info.author);
    packet += listed("dc:description", "Alt", info.subject);
    packet += simple("pdf:Keywords", info.keywords.join(QStringLiteral(", ")));
    packet += simple("pdf:Producer", pdfProducer());
    packet += simple("xmp:CreatorTool", pdfCreator());
    packet += simple("xmp:CreateDate", date);
    packet += simple("xmp:ModifyDate", date);
    packet += simple("pdfaid:part", QStringLiteral("1"));
    packet += simple("pdfaid:conformance", QStringLiteral("B"));
    packet += QLatin1String("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>");
    return packet.toUtf8();
}

} // namespace isegorie::documents
