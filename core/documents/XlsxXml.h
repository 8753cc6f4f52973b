// XML of a workbook part, read with distrust: no document type, bounded depth.
#pragma once

#include "core/base/Erreur.h"

#include <QBuffer>
#include <QXmlStreamReader>

namespace isegorie::documents {

class XlsxXml {
public:
    /// `part` is what messages show.
    XlsxXml(const QByteArray& bytes, const QString& part);

    /// Goes to the next start or end tag; false at the end of the document or on an error: then status()
    /// tells.
    bool next();
    base::Status status() const;

    bool isStart(const char* name) const {
        return m_xml.isStartElement() && m_xml.name() == QLatin1String(name);
    }
    bool isEnd(const char* name) const { return m_xml.isEndElement() && m_xml.name() == QLatin1String(name); }
    /// Value of an attribute, whatever its namespace; empty when absent.
    QString attribute(const char* name) const;
    bool flag(const char* name) const;
    /// Text up to the end tag of the current element, which holds no other element.
    QString text();

private:
    QBuffer m_buffer; // a device makes the reader decode piece by piece
    QXmlStreamReader m_xml;
    QString m_part;
    int m_depth = 0;
    bool m_refused = false;
};

/// Decodes the _xHHHH_ escapes that workbooks use for characters XML cannot carry.
QString decodeXlsxEscapes(const QString& text);

} // namespace isegorie::documents
