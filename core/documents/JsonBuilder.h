// Builds JsonNodes from the events of RapidJSON's reader; the reader's own handler interface sets the names.
#pragma once

#include "core/documents/JsonStrict.h"

#include <QSet>

#include <optional>
#include <rapidjson/reader.h>
#include <utility>

namespace isegorie::documents {

class JsonBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonBuilder> {
public:
    JsonBuilder(const QByteArray& bytes, qsizetype start, const JsonLimits& limits);

    // NOLINTBEGIN(readability-identifier-naming): RapidJSON calls these names.
    bool Null();
    bool Bool(bool value);
    bool RawNumber(const char* text, unsigned length, bool copy);
    bool String(const char* text, unsigned length, bool copy);
    bool StartObject();
    bool Key(const char* text, unsigned length, bool copy);
    bool EndObject(unsigned count);
    bool StartArray();
    bool EndArray(unsigned count);
    // NOLINTEND(readability-identifier-naming)

    /// Set when the builder itself stopped the reading.
    const std::optional<base::Erreur>& erreur() const { return m_erreur; }
    JsonNode takeRoot() { return std::move(m_root); }
    /// Line and column of a byte at or after the last value read.
    std::pair<int, int> place(qsizetype offset);

private:
    struct Level {
        JsonNode* node;
        QSet<QString> names;
    };

    /// Moves to the next token, and adds a node there.
    JsonNode* add(JsonNode::Type type, qsizetype length);
    qsizetype nextToken() const;
    qsizetype stringEnd(qsizetype opening) const;
    bool open(JsonNode::Type type);
    bool close();
    bool refuse(const char* code, const QString& message, const QString& remede);

    const QByteArray& m_bytes;
    JsonLimits m_limits;
    qsizetype m_at;          ///< After the last token.
    qsizetype m_counted = 0; ///< Lines and columns are counted up to here.
    int m_line = 1;
    int m_column = 1; ///< From 1, in UTF-16 units.
    QString m_key;
    JsonNode m_root;
    std::vector<Level> m_levels;
    std::optional<base::Erreur> m_erreur;
};

} // namespace isegorie::documents
