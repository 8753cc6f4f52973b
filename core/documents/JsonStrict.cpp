#include "core/documents/JsonStrict.h"
#include "core/documents/JsonBuilder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <rapidjson/error/error.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace isegorie::documents {

namespace {

using base::echec;
using base::Erreur;
using base::Result;

QString syntaxMessage(rapidjson::ParseErrorCode code) {
    switch (code) {
    case rapidjson::kParseErrorDocumentRootNotSingular:
        return QCoreApplication::translate("JsonStrict", "du texte suit la fin du document");
    case rapidjson::kParseErrorObjectMissName:
        return QCoreApplication::translate("JsonStrict", "une clé entre guillemets est attendue");
    case rapidjson::kParseErrorObjectMissColon:
        return QCoreApplication::translate("JsonStrict", "un deux-points est attendu après la clé");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return QCoreApplication::translate("JsonStrict", "une virgule ou une accolade fermante est attendue");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return QCoreApplication::translate("JsonStrict", "une virgule ou un crochet fermant est attendu");
    case rapidjson::kParseErrorStringMissQuotationMark:
        return QCoreApplication::translate("JsonStrict", "un guillemet fermant manque");
    case rapidjson::kParseErrorStringInvalidEncoding:
        return QCoreApplication::translate("JsonStrict", "le texte n’est pas en UTF-8");
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return QCoreApplication::translate("JsonStrict", "une séquence d’échappement est incorrecte");
    default:
        return QCoreApplication::translate("JsonStrict", "une valeur est attendue ou mal écrite");
    }
}

Erreur refused(const char* code, const QString& message, const QString& remede) {
    return Erreur::saisie(QLatin1String(code), message, remede);
}

QString savedAsUtf8() {
    return QCoreApplication::translate("JsonStrict", "Donnez un fichier JSON enregistré en UTF-8.");
}

Result<QByteArray> readBounded(const QString& path, const JsonLimits& limits) {
    QFile file(path);
    if (QFileInfo(path).isDir())
        return echec(refused("json.dossier", QCoreApplication::translate("JsonStrict", "C’est un dossier."),
                             savedAsUtf8())
                         .dans(path));
    if (!file.open(QIODevice::ReadOnly))
        return echec(
            Erreur::systeme(QStringLiteral("json.ouverture"),
                            QCoreApplication::translate("JsonStrict", "Le fichier ne s’ouvre pas (%1).")
                                .arg(file.errorString()),
                            QCoreApplication::translate("JsonStrict", "Vérifiez le chemin et les droits."))
                .dans(path));
    return file.read(limits.maxBytes + 1);
}

} // namespace

const JsonNode* JsonNode::member(const QString& name) const {
    for (const auto& [key, node] : members)
        if (key == name)
            return &node;
    return nullptr;
}

Result<JsonNode> readJson(const QByteArray& bytes, const QString& name, const JsonLimits& limits) {
    if (bytes.size() > limits.maxBytes)
        return echec(refused("json.trop-grand",
                             QCoreApplication::translate("JsonStrict", "Le fichier dépasse %1 Mo.")
                                 .arg(limits.maxBytes / 1024 / 1024),
                             savedAsUtf8())
                         .dans(name, 1));
    if (bytes.contains('\0'))
        return echec(refused("json.binaire",
                             QCoreApplication::translate("JsonStrict", "Ce n’est pas un texte en UTF-8."),
                             savedAsUtf8())
                         .dans(name, 1 + static_cast<int>(bytes.left(bytes.indexOf('\0')).count('\n'))));
    const int start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (bytes.mid(start).trimmed().isEmpty())
        return echec(refused("json.vide", QCoreApplication::translate("JsonStrict", "Le fichier est vide."),
                             savedAsUtf8())
                         .dans(name, 1));
    JsonBuilder builder(bytes, start, limits);
    rapidjson::MemoryStream stream(bytes.constData() + start, static_cast<size_t>(bytes.size() - start));
    rapidjson::Reader reader;
    // Iterative: nesting cannot exhaust the stack. Numbers as text: nothing is rounded or overflows.
    constexpr unsigned kFlags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag |
                                rapidjson::kParseValidateEncodingFlag;
    const rapidjson::ParseResult parsed = reader.Parse<kFlags>(stream, builder);
    if (builder.erreur())
        return echec(builder.erreur()->dans(name));
    if (parsed.IsError()) {
        const auto [line, column] = builder.place(start + static_cast<qsizetype>(parsed.Offset()));
        return echec(refused("json.syntaxe",
                             QCoreApplication::translate("JsonStrict", "Le JSON est mal formé : %1.")
                                 .arg(syntaxMessage(parsed.Code())),
                             QCoreApplication::translate("JsonStrict", "Corrigez le fichier à cet endroit."))
                         .dans(name, line, column));
    }
    return builder.takeRoot();
}

Result<JsonNode> readJsonFile(const QString& path, const JsonLimits& limits) {
    return readBounded(path, limits).and_then([&](const QByteArray& bytes) {
        return readJson(bytes, path, limits);
    });
}

} // namespace isegorie::documents
