// A table read from a CSV or XLSX file, cell by cell as text, with its line numbers for error messages.
#pragma once

#include "core/base/Erreur.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::documents {

struct Table {
    struct Row {
        int ligne =
            0; ///< Line of the file (CSV: first physical line of the record) or row of the sheet, from 1.
        QStringList cells;
        std::vector<bool> nombres; ///< Cells that are numbers of a workbook; may be shorter than cells.

        /// Such a text is a decimal with a point, whoever wrote it: "12.345" is twelve and a little.
        bool estNombre(qsizetype column) const {
            return column >= 0 && size_t(column) < nombres.size() && nombres[size_t(column)];
        }
    };

    QString fichier;     ///< As shown in messages.
    QString encodage;    ///< "UTF-8", "Windows-1252"…; "XLSX" for a workbook.
    QChar separateur;    ///< ';' ',' or tab; null for a workbook.
    QStringList entetes; ///< First non-empty row, trimmed.
    int ligneEntetes = 0;
    std::vector<Row>
        rows; ///< Rows after the header that hold at least one non-blank cell; padded to entetes.size().

    /// Index of the first header that equals one of the names, without regard to case, accents, spaces and
    /// underscores; -1. Cells keep their place: index + 1 is the column in messages, also in a sheet.
    int column(const QStringList& names) const;
};

/// What a reader accepts; beyond, it refuses with a message that names the limit.
struct TableLimits {
    qint64 maxBytes = 200LL * 1024 * 1024;
    int maxRows = 1'000'000;
    int maxCellCharacters = 1'000'000;
    int maxColumns = 2'000;
    qint64 maxCells = 40'000'000; ///< Rows times columns: what memory allows.
    /// Surveys repeat headers: the second "id" becomes "id (2)" instead of a refusal.
    bool numeroteDoubles = false;
    /// Asked at each row whether to go on; must outlive the reading. Cancelled:
    /// TaskContext::cancelledErreur().
    const base::TaskContext* tache = nullptr;
};

/// Reads a CSV (any common encoding, ; , or tab) or an XLSX (first visible sheet), told apart by content.
/// XLSX numbers come as their shortest decimal text ("1234.5"), per cents as "12.5%", dates as ISO text
/// ("2026-11-24", "2026-11-24T14:30"), durations as "36:30:00", booleans as VRAI and FAUX, formulas as their
/// stored value. Line ends inside a cell become LF. Errors name file, line, column; codes begin with
/// "table.", "csv." or "xlsx.". Refused: no header, a header twice, a filled cell beyond the last header.
base::Result<Table> readTable(const QString& path, const TableLimits& limits = {});
/// The same from memory; `name` is what messages show.
base::Result<Table> readTable(const QByteArray& bytes, const QString& name, const TableLimits& limits = {});
/// The bytes of such a file, for who hashes what is read.
base::Result<QByteArray> readTableBytes(const QString& path, const TableLimits& limits = {});

} // namespace isegorie::documents
