// RFC 4180 on UTF-8 bytes, record by record. More forgiving than CsvTokenizer, as exports of platforms need:
// a quote inside a cell that is not closed by a separator is text.
#include "core/documents/CsvReader.h"
#include "core/documents/RecordReader.h"
#include "core/documents/Textes.h"

#include <algorithm>
#include <cstring>

namespace isegorie::documents {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

/// A cell as it stands in the buffer.
struct Span {
    char* begin = nullptr;
    char* end = nullptr;
    bool rewrite = false; ///< Holds doubled quotes or carriage returns.
};

class CsvRecords : public RecordReader {
public:
    CsvRecords(Utf8Stream stream, RecordInfo info, const RecordLimits& limits, int firstLine)
        : m_stream(std::move(stream)),
          m_limits(limits),
          m_separator(char(info.separateur.unicode())),
          m_line(firstLine) {
        m_info = std::move(info);
    }

    base::Status readHeaders();
    /// Of a table whose first line is a record.
    void takeColumns(qsizetype columns) { nameHeaders(columns); }
    base::Status skip(qsizetype bytes);
    Result<bool> next(Record& record) override;
    double part() const override { return m_stream.part(); }

private:
    enum class Scan { Whole, NeedsMore };

    Scan scan();
    char* quoted(char* at, Span& span);
    base::Status fill();
    base::Status judge() const;
    std::string_view finished(const Span& span) const;
    bool isEnd(const char* at) const { return at >= m_end; }

    Utf8Stream m_stream;
    RecordLimits m_limits;
    char m_separator;
    QByteArray m_buffer;
    qsizetype m_at = 0;    ///< Of the record being read.
    qsizetype m_next = 0;  ///< Behind it, once whole.
    char* m_end = nullptr; ///< Of the buffer.
    bool m_exhausted = false;
    bool m_open = false; ///< The scan ended inside quotes.
    qint64 m_line;
    std::vector<Span> m_spans;
};

base::Status CsvRecords::fill() {
    m_buffer.remove(0, m_at);
    m_at = 0;
    const auto more = m_stream.fill(m_buffer, m_buffer.size() + (1 << 20) - 1);
    if (!more)
        return echec(more.error());
    m_exhausted = !*more;
    while (m_exhausted && m_buffer.endsWith('\x1A')) // end-of-file mark of DOS programs
        m_buffer.chop(1);
    return {};
}

/// From behind the opening quote to the separator or line end that closes the cell; null: needs more.
char* CsvRecords::quoted(char* at, Span& span) {
    span.begin = at;
    while (true) {
        char* quote = static_cast<char*>(std::memchr(at, '"', size_t(m_end - at)));
        if (quote == nullptr) {
            m_open = true;
            span.end = m_end;
            return m_exhausted ? m_end : nullptr;
        }
        char* after = quote + 1;
        while (!isEnd(after) && *after == ' ' && m_separator != ' ')
            ++after;
        if (isEnd(after) && !m_exhausted)
            return nullptr;
        if (isEnd(after) || *after == m_separator || *after == '\n' || *after == '\r') {
            span.end = quote;
            return after;
        }
        span.rewrite = true;
        at = quote[1] == '"' ? quote + 2 : quote + 1; // a lone quote is text
    }
}

CsvRecords::Scan CsvRecords::scan() {
    m_spans.clear();
    m_open = false;
    m_end = m_buffer.data() + m_buffer.size();
    char* at = m_buffer.data() + m_at;
    while (true) {
        Span span;
        if (!isEnd(at) && *at == '"') {
            at = quoted(at + 1, span);
            if (at == nullptr)
                return Scan::NeedsMore;
        } else {
            span.begin = at;
            while (!isEnd(at) && *at != m_separator && *at != '\n' && *at != '\r')
                ++at;
            span.end = at;
        }
        m_spans.push_back(span);
        if (at + 1 >= m_end && !m_exhausted)
            return Scan::NeedsMore; // a line end may come in two halves
        if (isEnd(at))
            break;
        if (*at++ == m_separator)
            continue;
        if (at[-1] == '\r' && !isEnd(at) && *at == '\n')
            ++at;
        break;
    }
    m_next = at - m_buffer.data();
    return Scan::Whole;
}

std::string_view CsvRecords::finished(const Span& span) const {
    const bool carriage = std::memchr(span.begin, '\r', size_t(span.end - span.begin)) != nullptr;
    if (!span.rewrite && !carriage)
        return {span.begin, size_t(span.end - span.begin)};
    char* out = span.begin;
    for (char* in = span.begin; in < span.end; ++in) {
        if (*in == '\r') {
            *out++ = '\n';
            if (in + 1 < span.end && in[1] == '\n')
                ++in;
            continue;
        }
        *out++ = *in;
        if (span.rewrite && *in == '"' && in + 1 < span.end && in[1] == '"')
            ++in;
    }
    return {span.begin, size_t(out - span.begin)};
}

base::Status CsvRecords::judge() const {
    const auto refused = [this](const char* code, const QString& message, const QString& remede) {
        return echec(Erreur::saisie(QLatin1String(code), message, remede).dans(m_info.nom, int(m_line)));
    };
    if (qsizetype(m_spans.size()) > m_limits.columns)
        return refused("csv.trop-de-colonnes",
                       Documents::tr("La ligne compte plus de %1 colonnes.").arg(m_limits.columns),
                       Documents::tr("Vérifiez le séparateur du fichier."));
    if (std::any_of(m_spans.begin(), m_spans.end(),
                    [this](const Span& span) { return span.end - span.begin > m_limits.cellBytes; }))
        return refused("csv.cellule-trop-longue",
                       Documents::tr("Une cellule compte plus de %1 octets.").arg(m_limits.cellBytes),
                       Documents::tr("Vérifiez les guillemets de cette ligne, ou raccourcissez le texte."));
    if (m_open)
        return refused(
            "csv.guillemet-ouvert",
            Documents::tr("Un guillemet ouvert dans cet enregistrement n’est jamais refermé."),
            Documents::tr("Ajoutez le guillemet fermant, ou doublez (\"\") les guillemets qui font "
                          "partie du texte."));
    return {};
}

Result<bool> CsvRecords::next(Record& record) {
    while (true) {
        while (scan() == Scan::NeedsMore) {
            // A cell that never ends must not fill the memory.
            if (m_buffer.size() - m_at > 4LL * m_limits.cellBytes)
                m_exhausted = true;
            else if (const auto filled = fill(); !filled)
                return echec(filled.error());
        }
        if (m_at >= m_buffer.size())
            return false;
        if (const auto judged = judge(); !judged)
            return echec(judged.error());
        const char* from = m_buffer.constData() + m_at;
        const qint64 lines = std::count(from, m_buffer.constData() + m_next, '\n');
        record.ligne = m_line;
        record.cellules.clear();
        bool blank = true;
        for (const Span& span : m_spans) {
            record.cellules.push_back(finished(span));
            blank = blank && record.cellules.back().find_first_not_of(" \t\n") == std::string_view::npos;
        }
        // Lines that end with a lone carriage return count as one each.
        m_line += std::max<qint64>(lines, m_next < m_buffer.size() || lines > 0 ? 1 : 0);
        m_at = m_next;
        if (!blank)
            return true;
    }
}

base::Status CsvRecords::readHeaders() {
    Record first;
    const auto read = next(first);
    if (!read)
        return echec(read.error());
    if (!*read)
        return echec(Erreur::saisie(QStringLiteral("table.vide"), Documents::tr("Le fichier est vide."),
                                    Documents::tr("Sa première ligne doit porter les noms des colonnes."))
                         .dans(m_info.nom));
    QStringList headers;
    for (const std::string_view cell : first.cellules)
        headers << QString::fromUtf8(cell.data(), qsizetype(cell.size()));
    while (!headers.isEmpty() && headers.constLast().trimmed().isEmpty())
        headers.removeLast();
    setHeaders(headers);
    return {};
}

base::Status CsvRecords::skip(qsizetype bytes) {
    const auto filled = fill();
    m_at = std::min(bytes, m_buffer.size());
    return filled;
}

} // namespace

Result<std::unique_ptr<RecordReader>> openCsvRecords(const ByteSource& source, const TextProbe& probe,
                                                     const RecordLimits& limits) {
    auto shape = Utf8Stream::open(source, probe);
    if (!shape)
        return echec(shape.error());
    QByteArray start;
    if (const auto read = shape->fill(start, 1 << 18); !read)
        return echec(read.error());
    const QString text = QString::fromUtf8(start.left(start.lastIndexOf('\n') + 1));
    const QString sample = text.isEmpty() ? QString::fromUtf8(start) : text;
    const auto announced = announcedSeparator(sample);
    const QChar separator = announced.length > 0 ? announced.separator
                                                 : detectSeparator(QStringView(sample).mid(announced.length));
    const auto begin = [&]() -> Result<std::unique_ptr<CsvRecords>> {
        auto stream = Utf8Stream::open(source, probe);
        if (!stream)
            return echec(stream.error());
        auto reader = std::make_unique<CsvRecords>(
            std::move(*stream), RecordInfo{source.nom, probe.encodage, separator, probe.empreinte, {}},
            limits, announced.length > 0 ? 2 : 1);
        const auto skipped = reader->skip(announced.length);
        return skipped ? Result<std::unique_ptr<CsvRecords>>(std::move(reader)) : echec(skipped.error());
    };
    auto reader = begin();
    if (!reader)
        return echec(reader.error());
    if (const auto read = (*reader)->readHeaders(); !read)
        return echec(read.error());
    if (!limits.sansEntete)
        return std::move(*reader);
    auto again = begin(); // what was read may have been rewritten in its place
    if (!again)
        return echec(again.error());
    (*again)->takeColumns((*reader)->info().entetes.size());
    return std::move(*again);
}

} // namespace isegorie::documents
