#include "core/documents/OdtText.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QXmlStreamWriter>

#include <algorithm>

namespace isegorie::documents {

namespace {

const QString kOffice = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
const QString kText = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
constexpr int kLevels = 3; ///< Of headings that have a style.

class Body {
public:
    explicit Body(QByteArray& bytes) : m_xml(&bytes) {}

    void write(const QTextDocument& document) {
        m_xml.writeStartDocument();
        m_xml.writeNamespace(kOffice, QStringLiteral("office"));
        m_xml.writeNamespace(kText, QStringLiteral("text"));
        m_xml.writeStartElement(kOffice, QStringLiteral("document-content"));
        m_xml.writeAttribute(kOffice, QStringLiteral("version"), QStringLiteral("1.2"));
        m_xml.writeStartElement(kOffice, QStringLiteral("body"));
        m_xml.writeStartElement(kOffice, QStringLiteral("text"));
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            writeBlock(block);
        enterList(nullptr);
        m_xml.writeEndDocument(); // closes what is open
    }

private:
    void start(const char* element, const QString& style) {
        m_xml.writeStartElement(kText, QString::fromLatin1(element));
        m_xml.writeAttribute(kText, QStringLiteral("style-name"), style);
    }

    /// Ends the list before, and begins this one; null: none.
    void enterList(const QTextList* list) {
        if (list == m_list)
            return;
        if (m_list != nullptr)
            m_xml.writeEndElement();
        m_list = list;
        if (list == nullptr)
            return;
        const bool numbered = list->format().style() <= QTextListFormat::ListDecimal;
        start("list", numbered ? QStringLiteral("Numeros") : QStringLiteral("Puces"));
    }

    void writeBlock(const QTextBlock& block) {
        enterList(block.textList());
        const int level = std::min(block.blockFormat().headingLevel(), kLevels);
        if (m_list != nullptr) {
            m_xml.writeStartElement(kText, QStringLiteral("list-item"));
            const bool last = block.next().textList() != m_list;
            start("p", last ? QStringLiteral("List_20_End") : QStringLiteral("List_20_Contents"));
        } else if (level > 0) {
            start("h", QStringLiteral("Heading_20_%1").arg(level));
            m_xml.writeAttribute(kText, QStringLiteral("outline-level"), QString::number(level));
        } else {
            start("p", QStringLiteral("Text_20_body"));
        }
        for (auto part = block.begin(); !part.atEnd(); ++part)
            writeFragment(part.fragment(), level > 0);
        m_xml.writeEndElement();
        if (m_list != nullptr)
            m_xml.writeEndElement();
    }

    void writeFragment(const QTextFragment& fragment, bool heading) {
        const QTextCharFormat format = fragment.charFormat();
        const bool bold =
            !heading && format.fontWeight() >= QFont::DemiBold; // headings are bold by their style
        const bool plain = !bold && !format.fontItalic();
        if (!plain)
            start("span", bold ? QStringLiteral("Strong_20_Emphasis") : QStringLiteral("Emphasis"));
        const QStringList lines = fragment.text().split(QChar::LineSeparator);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_xml.writeEmptyElement(kText, QStringLiteral("line-break"));
            m_xml.writeCharacters(lines.at(i));
        }
        if (!plain)
            m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    const QTextList* m_list = nullptr;
};

} // namespace

QByteArray odtContent(const QTextDocument& document) {
    QByteArray bytes;
    Body(bytes).write(document);
    return bytes;
}

} // namespace isegorie::documents
