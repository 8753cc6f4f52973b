#include "core/documents/CsvReader.h"

#include "core/documents/CsvTokenizer.h"
#include "core/documents/Encodage.h"
#include "core/documents/TableBuilder.h"

#include <array>
#include <tuple>

namespace isegorie::documents {

using base::echec;

namespace {

constexpr std::array<char16_t, 3> kSeparators = {u';', u'\t', u','};

qsizetype filledSize(const QStringList& cells) {
    qsizetype size = cells.size();
    while (size > 0 && cells.at(size - 1).trimmed().isEmpty())
        --size;
    return size;
}

/// How well a separator explains the beginning of the file; greater is better.
struct Score {
    bool splits = false; ///< The header has more than one column.
    bool sound = false;  ///< No misplaced quote.
    double consistency = 0;
    qsizetype columns = 0;

    auto key() const { return std::tuple(splits, sound, consistency, columns); }
};

Score score(QStringView text, QChar separator) {
    constexpr qsizetype kSample = 256 * 1024;
    constexpr int kRecords = 100;
    const QStringView sample = text.left(kSample);
    CsvTokenizer tokens(sample, separator, {});
    Score result{false, true, 0, 0};
    int records = 0;
    int alike = 0;
    while (!tokens.atEnd() && records < kRecords) {
        const auto record = tokens.next();
        if (tokens.atEnd() && text.size() > sample.size() && records > 0)
            break; // cut by the sample's end
        if (!record) {
            result.sound = false;
            break;
        }
        const qsizetype filled = filledSize(record->cells);
        if (filled == 0)
            continue;
        if (records++ == 0)
            result.columns = record->cells.size();
        alike += record->cells.size() == result.columns ? 1 : 0;
    }
    result.splits = result.columns > 1;
    result.consistency = records == 0 ? 0 : double(alike) / records;
    return result;
}

} // namespace

AnnouncedSeparator announcedSeparator(QStringView text) {
    if (!text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) || text.size() < 6)
        return {};
    const QChar separator = text.at(4);
    const bool known = std::find(kSeparators.begin(), kSeparators.end(), separator) != kSeparators.end();
    if (!known || (text.at(5) != u'\n' && text.at(5) != u'\r'))
        return {};
    return {separator, text.mid(5).startsWith(QLatin1String("\r\n")) ? 7 : 6};
}

QChar detectSeparator(QStringView text) {
    QChar best = u';';
    Score bestScore;
    for (const char16_t candidate : kSeparators) {
        const Score candidateScore = score(text, candidate);
        if (candidateScore.splits && candidateScore.key() > bestScore.key()) {
            best = candidate;
            bestScore = candidateScore;
        }
    }
    return best;
}

base::Result<Table> readCsv(const QByteArray& bytes, const QString& name, const TableLimits& limits) {
    const auto decoded = decodeTexte(bytes);
    if (!decoded)
        return echec(decoded.error().dans(name));
    const AnnouncedSeparator announced = announcedSeparator(decoded->texte);
    const QStringView text = QStringView(decoded->texte).mid(announced.length);
    const QChar separator = announced.length > 0 ? announced.separator : detectSeparator(text);
    CsvTokenizer tokens(text, separator, {limits.maxColumns, limits.maxCellCharacters},
                        announced.length > 0 ? 2 : 1);
    TableBuilder builder(name, limits);
    while (!tokens.atEnd()) {
        auto record = tokens.next();
        if (!record)
            return echec(record.error().dans(name));
        if (const auto status = builder.add(record->ligne, std::move(record->cells)); !status)
            return echec(status.error().dans(name));
    }
    auto table = builder.finish(decoded->encodage, separator);
    if (!table)
        return echec(table.error().dans(name));
    return table;
}

} // namespace isegorie::documents
