// Objects of a JSON array, of the first array of objects inside a document, or one object a line. Nested keys
// are joined with "/", arrays of plain values with "|".
#include "core/documents/RecordReader.h"
#include "core/documents/Textes.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace isegorie::documents {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

constexpr int kMaxDepth = 64;

using Cells = QList<std::pair<QString, QByteArray>>;

QByteArray scalarText(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QByteArrayLiteral("Oui") : QByteArrayLiteral("Non");
    case QJsonValue::Double:
        return QByteArray::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString().toUtf8();
    default:
        return {};
    }
}

void flatten(const QString& key, const QJsonValue& value, Cells& cells);

/// The Grand Débat and others give answers as objects that carry their question.
bool flattenAnswer(const QJsonObject& object, Cells& cells) {
    const QString title = object.value(QLatin1String("questionTitle")).toString();
    if (title.isEmpty())
        return false;
    const QJsonValue shown = object.value(QLatin1String("formattedValue"));
    cells.append({title, scalarText(shown.isString() ? shown : object.value(QLatin1String("value")))});
    return true;
}

void flattenArray(const QString& key, const QJsonArray& array, Cells& cells) {
    QByteArrayList texts;
    for (const QJsonValue& item : array) {
        if (item.isObject() && flattenAnswer(item.toObject(), cells))
            continue;
        texts << (item.isObject() || item.isArray()
                      ? QJsonDocument::fromVariant(item.toVariant()).toJson(QJsonDocument::Compact)
                      : scalarText(item));
    }
    if (!texts.isEmpty())
        cells.append({key, texts.join('|')});
}

void flatten(const QString& key, const QJsonValue& value, Cells& cells) {
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(key.isEmpty() ? it.key() : key + u'/' + it.key(), it.value(), cells);
    } else if (value.isArray()) {
        flattenArray(key, value.toArray(), cells);
    } else {
        cells.append({key, scalarText(value)});
    }
}

class JsonRecords : public RecordReader {
public:
    JsonRecords(Utf8Stream stream, RecordInfo info, const RecordLimits& limits)
        : m_stream(std::move(stream)), m_limits(limits) {
        m_info = std::move(info);
    }
    void adopt(const QStringList& entetes) {
        setHeaders(entetes);
        for (int i = 0; i < entetes.size(); ++i)
            m_places.insert(entetes.at(i), i);
    }

    /// The next object; false at the end.
    Result<bool> object(Cells& cells);
    Result<bool> next(Record& record) override;
    double part() const override { return m_stream.part(); }

private:
    base::Status begin();
    Result<bool> more();
    Result<qsizetype> objectEnd();
    Result<bool> skipTo(char& found);
    qsizetype wrappedArray() const;
    void advance(qsizetype to) {
        m_line += std::count(m_buffer.constData() + m_at, m_buffer.constData() + to, '\n');
        m_at = to;
    }
    Erreur refused(const char* code, const QString& message) const {
        return Erreur::saisie(QLatin1String(code), message,
                              Documents::tr("Donnez une liste d’objets JSON, ou un objet par ligne."))
            .dans(m_info.nom, int(m_line));
    }

    Utf8Stream m_stream;
    RecordLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_begun = false;
    bool m_array = false;
    QHash<QString, int> m_places;
    std::vector<QByteArray> m_cells; // what a record's cells point into
};

Result<bool> JsonRecords::more() {
    m_buffer.remove(0, m_at);
    m_at = 0;
    return m_stream.append(m_buffer);
}

/// Goes to the next character that is neither white space nor a comma; false at the end.
Result<bool> JsonRecords::skipTo(char& found) {
    while (true) {
        qsizetype at = m_at;
        while (at < m_buffer.size() && QByteArrayView(" \t\r\n,").contains(m_buffer.at(at)))
            ++at;
        advance(at);
        if (m_at < m_buffer.size()) {
            found = m_buffer.at(m_at);
            return true;
        }
        const auto read = more();
        if (!read || !*read)
            return read;
    }
}

/// Of the object that begins at m_at; -1 when the buffer ends before.
Result<qsizetype> JsonRecords::objectEnd() {
    int depth = 0;
    bool inText = false;
    for (qsizetype at = m_at; at < m_buffer.size(); ++at) {
        const char c = m_buffer.at(at);
        if (inText) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMaxDepth)
                return echec(refused("json.profondeur", Documents::tr("Les objets sont trop imbriqués.")));
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return -1;
}

/// Where the first array of objects inside the document begins, or -1.
qsizetype JsonRecords::wrappedArray() const {
    bool inText = false;
    for (qsizetype at = m_at; at < m_buffer.size(); ++at) {
        const char c = m_buffer.at(at);
        if (inText) {
            at += c == '\\' ? 1 : 0;
            inText = c != '"';
        } else if (c == '"') {
            inText = true;
        } else if (c == '[' && m_buffer.mid(at + 1, 200).trimmed().startsWith('{')) {
            return at;
        }
    }
    return -1;
}

base::Status JsonRecords::begin() {
    m_begun = true;
    char first = 0;
    const auto some = skipTo(first);
    if (!some)
        return echec(some.error());
    if (*some && first == '[') {
        m_array = true;
        advance(m_at + 1);
        return {};
    }
    // One object a line, or one document around the list?
    if (const auto filled = m_stream.fill(m_buffer, m_at + (1 << 20)); !filled)
        return echec(filled.error());
    const qsizetype lineEnd = m_buffer.indexOf('\n', m_at);
    const auto end = objectEnd();
    if (!end)
        return echec(end.error());
    const bool lines = *end > 0 && lineEnd >= *end && m_buffer.mid(lineEnd, 1000).trimmed().startsWith('{');
    if (const qsizetype array = lines ? -1 : wrappedArray(); array >= 0) {
        m_array = true;
        advance(array + 1);
    }
    return {};
}

Result<bool> JsonRecords::object(Cells& cells) {
    if (!m_begun)
        if (const auto begun = begin(); !begun)
            return echec(begun.error());
    char first = 0;
    const auto some = skipTo(first);
    if (!some || !*some || (m_array && first == ']'))
        return some ? Result<bool>(false) : some;
    if (first != '{')
        return echec(refused("json.enregistrement", Documents::tr("Un objet JSON est attendu ici.")));
    auto end = objectEnd();
    while (end && *end < 0) {
        const auto read = m_buffer.size() - m_at > 4LL * m_limits.cellBytes ? Result<bool>(false) : more();
        if (!read)
            return read;
        if (!*read)
            return echec(refused("json.incomplet",
                                 Documents::tr("L’objet qui commence ici ne finit pas, ou est démesuré.")));
        end = objectEnd();
    }
    if (!end)
        return echec(end.error());
    QJsonParseError error;
    const QByteArray text = QByteArray::fromRawData(m_buffer.constData() + m_at, *end - m_at);
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return echec(refused("json.syntaxe", Documents::tr("L’objet JSON qui commence ici est mal écrit.")));
    cells.clear();
    flatten({}, document.object(), cells);
    advance(*end);
    return true;
}

Result<bool> JsonRecords::next(Record& record) {
    Cells cells;
    char ignored = 0;
    if (m_begun)
        if (const auto some = skipTo(ignored); !some)
            return some;
    record.ligne = m_line;
    const auto read = object(cells);
    if (!read || !*read)
        return read;
    m_cells.assign(size_t(m_places.size()), QByteArray());
    for (auto& [key, value] : cells)
        if (const int place = m_places.value(key, -1); place >= 0)
            m_cells[size_t(place)] = std::move(value);
    record.cellules.clear();
    for (const QByteArray& cell : m_cells)
        record.cellules.emplace_back(cell.constData(), size_t(cell.size()));
    return true;
}

} // namespace

Result<std::unique_ptr<RecordReader>> openJsonRecords(const ByteSource& source, const TextProbe& probe,
                                                      const RecordLimits& limits) {
    const RecordInfo info{source.nom, probe.encodage, {}, probe.empreinte, {}};
    const auto make = [&]() -> Result<std::unique_ptr<JsonRecords>> {
        auto stream = Utf8Stream::open(source, probe);
        if (!stream)
            return echec(stream.error());
        return std::make_unique<JsonRecords>(std::move(*stream), info, limits);
    };
    // Objects need not have the same keys: a first reading collects them.
    auto first = make();
    if (!first)
        return echec(first.error());
    QStringList keys;
    QSet<QString> known;
    Cells cells;
    while (true) {
        const auto read = (*first)->object(cells);
        if (!read)
            return echec(read.error());
        if (!*read)
            break;
        for (const auto& cell : cells)
            if (!known.contains(cell.first)) {
                known.insert(cell.first);
                keys << cell.first;
            }
        if (keys.size() > limits.columns)
            return echec(Erreur::saisie(
                             QStringLiteral("json.trop-de-cles"),
                             Documents::tr("Les objets ont plus de %1 clés différentes.").arg(limits.columns))
                             .dans(source.nom));
    }
    auto reader = make();
    if (!reader)
        return echec(reader.error());
    (*reader)->adopt(keys);
    return std::unique_ptr<RecordReader>(std::move(*reader));
}

} // namespace isegorie::documents
