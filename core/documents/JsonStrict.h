// JSON read strictly, with the place of every value, so that a refusal can name line, column and key.
#pragma once

#include "core/base/Erreur.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace isegorie::documents {

struct JsonNode {
    enum class Type { Null, Bool, Number, String, Array, Object };

    Type type = Type::Null;
    bool boolean = false;
    QString text;    ///< Of a String; of a Number, as written ("1e5", "0.50"): nothing is rounded.
    QString chemin;  ///< "recrutements[0].participants"; empty for the root.
    int ligne = 0;   ///< Where the value begins, from 1.
    int colonne = 0; ///< In characters, from 1.
    QString cle;     ///< Of the value in its object; empty in an array.
    std::vector<JsonNode> items; ///< Of an Array; of an Object, its values in the order of the file.

    /// Null when there is no such member.
    const JsonNode* member(const QString& name) const;
};

struct JsonLimits {
    qint64 maxBytes = 16LL * 1024 * 1024;
    int maxDepth = 32;
    int maxNumberCharacters = 40;
};

/// UTF-8, with or without byte order mark. Refused with file, line and column: syntax errors, bytes after the
/// document, a key twice in one object, too deep nesting, numbers of unreasonable length. Codes: "json.…".
base::Result<JsonNode> readJson(const QByteArray& bytes, const QString& name, const JsonLimits& limits = {});
/// The same from a file; never reads more than the limit.
base::Result<JsonNode> readJsonFile(const QString& path, const JsonLimits& limits = {});

} // namespace isegorie::documents
