#include "core/documents/XlsxXml.h"

#include "core/documents/Textes.h"
#include "core/documents/XlsxPackage.h"

namespace isegorie::documents {

using base::echec;
using base::Erreur;

XlsxXml::XlsxXml(const QByteArray& bytes, const QString& part) : m_part(part) {
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_buffer);
}

bool XlsxXml::next() {
    constexpr int kMaxDepth = 100;
    while (!m_refused && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference) {
            m_refused = true;
            return false;
        }
        if (token == QXmlStreamReader::StartElement) {
            m_refused = ++m_depth > kMaxDepth;
            return !m_refused;
        }
        if (token == QXmlStreamReader::EndElement) {
            --m_depth;
            return true;
        }
    }
    return false;
}

base::Status XlsxXml::status() const {
    if (m_refused)
        return echec(
            Erreur::saisie(QStringLiteral("xlsx.entites"),
                           Documents::tr("La partie « %1 » contient des déclarations qu’aucun tableur "
                                         "n’écrit ; le classeur n’est pas ouvert.")
                               .arg(m_part),
                           Documents::tr("Demandez un nouveau fichier à son auteur.")));
    if (m_xml.hasError())
        return echec(damagedWorkbook(
            Documents::tr("XML illisible dans %1, ligne %2").arg(m_part).arg(m_xml.lineNumber())));
    return {};
}

QString XlsxXml::attribute(const char* name) const {
    const QXmlStreamAttributes attributes = m_xml.attributes();
    for (const auto& attribute : attributes)
        if (attribute.name() == QLatin1String(name))
            return attribute.value().toString();
    return {};
}

bool XlsxXml::flag(const char* name) const {
    const QString value = attribute(name);
    return value == QLatin1String("1") || value == QLatin1String("true");
}

QString XlsxXml::text() {
    QString text;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Characters) {
            text += m_xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            --m_depth;
            break;
        } else if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EntityReference) {
            m_refused = true;
            break;
        }
    }
    return text;
}

QString decodeXlsxEscapes(const QString& text) {
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString decoded;
    for (qsizetype i = 0; i < text.size();) {
        bool ok = false;
        if (text.at(i) == u'_' && i + 6 < text.size() && text.at(i + 1) == u'x' && text.at(i + 6) == u'_') {
            const QStringView digits = QStringView(text).mid(i + 2, 4);
            const uint code = digits.toUInt(&ok, 16);
            ok = ok && !digits.contains(u' ') && !digits.contains(u'+'); // which numbers may begin with
            if (ok)
                decoded += code == 0 ? QChar(0xFFFD) : QChar(code);
        }
        if (ok) {
            i += 7;
        } else {
            decoded += text.at(i);
            ++i;
        }
    }
    return decoded;
}

} // namespace isegorie::documents
