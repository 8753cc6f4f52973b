#include "core/documents/JsonBuilder.h"

#include "core/documents/Textes.h"

#include <algorithm>
#include <tuple>

namespace isegorie::documents {

namespace {

bool separates(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ',' || c == ':';
}

} // namespace

JsonBuilder::JsonBuilder(const QByteArray& bytes, qsizetype start, const JsonLimits& limits)
    : m_bytes(bytes), m_limits(limits), m_at(start), m_counted(start) {}

qsizetype JsonBuilder::nextToken() const {
    qsizetype at = m_at;
    while (at < m_bytes.size() && separates(m_bytes[at]))
        ++at;
    return at;
}

qsizetype JsonBuilder::stringEnd(qsizetype opening) const {
    qsizetype at = opening + 1;
    while (at < m_bytes.size() && m_bytes[at] != '"')
        at += m_bytes[at] == '\\' ? 2 : 1;
    return at + 1;
}

std::pair<int, int> JsonBuilder::place(qsizetype offset) {
    // Places are asked for in their order: each byte is looked at once, however long its line.
    for (const qsizetype end = std::min(offset, m_bytes.size()); m_counted < end; ++m_counted) {
        const auto byte = static_cast<uchar>(m_bytes[m_counted]);
        if (byte == '\n') {
            ++m_line;
            m_column = 1;
        } else if (byte < 0x80 || byte >= 0xC0) { // the first of a character; four bytes are two UTF-16 units
            m_column += byte >= 0xF0 ? 2 : 1;
        }
    }
    return {m_line, m_column};
}

bool JsonBuilder::refuse(const char* code, const QString& message, const QString& remede) {
    const auto [line, column] = place(nextToken());
    m_erreur = base::Erreur::saisie(QLatin1String(code), message, remede).dans({}, line, column);
    return false;
}

JsonNode* JsonBuilder::add(JsonNode::Type type, qsizetype length) {
    const qsizetype start = nextToken();
    JsonNode node;
    node.type = type;
    std::tie(node.ligne, node.colonne) = place(start);
    m_at = start + length;
    if (m_levels.empty()) {
        m_root = std::move(node);
        return &m_root;
    }
    JsonNode& parent = *m_levels.back().node;
    if (parent.type == JsonNode::Type::Array)
        node.chemin = QStringLiteral("%1[%2]").arg(parent.chemin).arg(parent.items.size());
    else {
        node.cle = m_key;
        node.chemin = parent.chemin.isEmpty() ? m_key : parent.chemin + QLatin1Char('.') + m_key;
    }
    return &parent.items.emplace_back(std::move(node));
}

bool JsonBuilder::Null() {
    add(JsonNode::Type::Null, 4);
    return true;
}

bool JsonBuilder::Bool(bool value) {
    add(JsonNode::Type::Bool, value ? 4 : 5)->boolean = value;
    return true;
}

bool JsonBuilder::RawNumber(const char* text, unsigned length, bool copy) {
    Q_UNUSED(copy)
    if (static_cast<int>(std::min(length, 1U << 30U)) > m_limits.maxNumberCharacters)
        return refuse("json.nombre-demesure", Documents::tr("Le nombre a %1 caractères.").arg(length),
                      Documents::tr("Écrivez un nombre raisonnable."));
    add(JsonNode::Type::Number, length)->text = QString::fromLatin1(text, length);
    return true;
}

bool JsonBuilder::String(const char* text, unsigned length, bool copy) {
    Q_UNUSED(copy)
    const qsizetype start = nextToken();
    add(JsonNode::Type::String, stringEnd(start) - start)->text = QString::fromUtf8(text, length);
    return true;
}

bool JsonBuilder::Key(const char* text, unsigned length, bool copy) {
    Q_UNUSED(copy)
    m_key = QString::fromUtf8(text, length);
    if (m_levels.back().names.contains(m_key))
        return refuse("json.cle-double",
                      Documents::tr("La clé « %1 » est écrite deux fois.").arg(m_key.left(60)),
                      Documents::tr("Gardez-en une seule."));
    m_levels.back().names.insert(m_key);
    m_at = stringEnd(nextToken());
    return true;
}

bool JsonBuilder::open(JsonNode::Type type) {
    if (static_cast<int>(m_levels.size()) >= m_limits.maxDepth)
        return refuse("json.trop-profond", Documents::tr("Le document est imbriqué trop profondément."),
                      Documents::tr("Vérifiez les crochets et les accolades."));
    m_levels.push_back({add(type, 1), {}});
    return true;
}

bool JsonBuilder::close() {
    m_levels.pop_back();
    m_at = nextToken() + 1;
    return true;
}

bool JsonBuilder::StartObject() {
    return open(JsonNode::Type::Object);
}
bool JsonBuilder::StartArray() {
    return open(JsonNode::Type::Array);
}
bool JsonBuilder::EndObject(unsigned count) {
    Q_UNUSED(count)
    return close();
}
bool JsonBuilder::EndArray(unsigned count) {
    Q_UNUSED(count)
    return close();
}

} // namespace isegorie::documents
