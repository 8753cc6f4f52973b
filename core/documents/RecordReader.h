// Records of a file of any size, one at a time, in flat memory: CSV, JSON (an array, or one object a line).
// A workbook is read whole before its first record: its sheet and its texts stand in different parts.
#pragma once

#include "core/documents/ByteSource.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace isegorie::documents {

/// UTF-8 cells, one a header; they live until the next record is asked for.
struct Record {
    qint64 ligne = 0; ///< First physical line, or row of the sheet, from 1.
    std::vector<std::string_view> cellules;
};

struct RecordInfo {
    QString nom;
    QString encodage;    ///< "UTF-8", "Windows-1252"…; "XLSX" for a workbook.
    QChar separateur;    ///< Null where there is none.
    QString empreinte;   ///< SHA-256 of the bytes.
    QStringList entetes; ///< Trimmed; the second "id" becomes "id (2)", an empty one "colonne 3".
};

struct RecordLimits {
    int columns = 5'000;
    int cellBytes = 4'000'000;
    bool sansEntete = false; ///< The first line is a record: columns are "texte" alone, or "colonne 1"…
};

class RecordReader {
public:
    RecordReader() = default;
    virtual ~RecordReader() = default;
    RecordReader(const RecordReader&) = delete;
    RecordReader& operator=(const RecordReader&) = delete;

    const RecordInfo& info() const { return m_info; }
    /// False at the end. A CSV record may have fewer or more cells than there are headers; blank ones are
    /// left out. Errors name file and line; codes "csv.…", "json.…".
    virtual base::Result<bool> next(Record& record) = 0;
    /// How much of the file is read, in [0, 1].
    virtual double part() const = 0;

protected:
    void setHeaders(const QStringList& entetes);
    /// So many, of a table whose first line is a record.
    void nameHeaders(qsizetype columns);
    RecordInfo m_info;
};

/// Tells the format by content. Codes also "xlsx.…" and "table.…".
base::Result<std::unique_ptr<RecordReader>> openRecords(const ByteSource& source,
                                                        const RecordLimits& limits = {});

/// The same records, headers and cells without what a second encoding made of their accents (« Ã© »).
std::unique_ptr<RecordReader> repares(std::unique_ptr<RecordReader> records);

/// Called by openRecords.
base::Result<std::unique_ptr<RecordReader>> openCsvRecords(const ByteSource& source, const TextProbe& probe,
                                                           const RecordLimits& limits);
base::Result<std::unique_ptr<RecordReader>> openJsonRecords(const ByteSource& source, const TextProbe& probe,
                                                            const RecordLimits& limits);
/// Rows already in memory: a workbook, the questions of a survey.
std::unique_ptr<RecordReader> recordsOf(RecordInfo info, std::vector<Record> records,
                                        std::vector<QByteArray> storage);

} // namespace isegorie::documents
