#include "core/documents/JsonStrict.h"

#include "core/documents/JsonBuilder.h"
#include "core/documents/Textes.h"

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
        return Documents::tr("du texte suit la fin du document");
    case rapidjson::kParseErrorObjectMissName:
        return Documents::tr("une clé entre guillemets est attendue");
    case rapidjson::kParseErrorObjectMissColon:
        return Documents::tr("un deux-points est attendu après la clé");
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
        return Documents::tr("une virgule ou une accolade fermante est attendue");
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
        return Documents::tr("une virgule ou un crochet fermant est attendu");
    case rapidjson::kParseErrorStringMissQuotationMark:
        return Documents::tr("un guillemet fermant manque");
    case rapidjson::kParseErrorStringInvalidEncoding:
        return Documents::tr("le texte n’est pas en UTF-8");
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
        return Documents::tr("une séquence d’échappement est incorrecte");
    case rapidjson::kParseErrorNumberTooBig:
        return Documents::tr("le nombre est démesuré");
    default:
        return Documents::tr("une valeur est attendue ou mal écrite");
    }
}

Erreur refused(const char* code, const QString& message, const QString& remede) {
    return Erreur::saisie(QLatin1String(code), message, remede);
}

QString savedAsUtf8() {
    return Documents::tr("Donnez un fichier JSON enregistré en UTF-8.");
}

Result<QByteArray> readBounded(const QString& path, const JsonLimits& limits) {
    QFile file(path);
    if (QFileInfo(path).isDir())
        return echec(refused("json.dossier", Documents::tr("C’est un dossier."), savedAsUtf8()).dans(path));
    if (!QFileInfo::exists(path))
        return echec(refused("json.introuvable", Documents::tr("Le fichier n’existe pas."),
                             Documents::tr("Vérifiez son nom et son dossier."))
                         .dans(path));
    if (!file.open(QIODevice::ReadOnly))
        return echec(Erreur::systeme(QStringLiteral("json.ouverture"),
                                     Documents::tr("Le fichier ne peut pas être lu."),
                                     Documents::tr("Vérifiez que vous avez le droit de le lire."))
                         .dans(path));
    QByteArray bytes; // a pipe gives its content in pieces
    while (bytes.size() <= limits.maxBytes) {
        const QByteArray piece = file.read(limits.maxBytes + 1 - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

} // namespace

const JsonNode* JsonNode::member(const QString& name) const {
    if (type != Type::Object)
        return nullptr;
    for (const JsonNode& node : items)
        if (node.cle == name)
            return &node;
    return nullptr;
}

Result<JsonNode> readJson(const QByteArray& bytes, const QString& name, const JsonLimits& limits) {
    if (bytes.size() > limits.maxBytes)
        return echec(refused("json.trop-grand",
                             Documents::tr("Le fichier dépasse %1 Mo.").arg(limits.maxBytes / 1024 / 1024),
                             savedAsUtf8())
                         .dans(name, 1));
    if (bytes.contains('\0'))
        return echec(refused("json.binaire", Documents::tr("Ce n’est pas un texte en UTF-8."), savedAsUtf8())
                         .dans(name, 1 + static_cast<int>(bytes.left(bytes.indexOf('\0')).count('\n'))));
    const int start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (bytes.mid(start).trimmed().isEmpty())
        return echec(
            refused("json.vide", Documents::tr("Le fichier est vide."), savedAsUtf8()).dans(name, 1));
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
        return echec(refused(parsed.Code() == rapidjson::kParseErrorNumberTooBig ? "json.nombre-demesure"
                                                                                 : "json.syntaxe",
                             Documents::tr("Le JSON est mal formé : %1.").arg(syntaxMessage(parsed.Code())),
                             Documents::tr("Corrigez le fichier à cet endroit."))
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
