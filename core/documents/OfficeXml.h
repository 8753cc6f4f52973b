// Elements of the parts of Word and PowerPoint files, by their prefixed names.
#pragma once

#include <QXmlStreamWriter>

namespace isegorie::documents {

class OfficeXml {
public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    explicit OfficeXml(QByteArray* bytes) : m_xml(bytes) {}
    void startDocument(const char* root, const QList<std::pair<QString, QString>>& attributes) {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        start(root);
        for (const auto& [name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }
    /// Closes all that is open.
    void endDocument() { m_xml.writeEndDocument(); }
    void empty(const char* element, Attributes attributes = {}) {
        m_xml.writeEmptyElement(QString::fromLatin1(element));
        write(attributes);
    }
    void start(const char* element, Attributes attributes = {}) {
        m_xml.writeStartElement(QString::fromLatin1(element));
        write(attributes);
    }
    void end(int elements = 1) {
        for (int i = 0; i < elements; ++i)
            m_xml.writeEndElement();
    }
    /// Of the element that was begun last.
    void attribute(const char* name, const QString& value) {
        m_xml.writeAttribute(QString::fromLatin1(name), value);
    }
    void characters(const QString& text) { m_xml.writeCharacters(text); }

private:
    void write(Attributes attributes) {
        for (const auto& [name, value] : attributes)
            attribute(name, value);
    }

    QXmlStreamWriter m_xml;
};

} // namespace isegorie::documents
