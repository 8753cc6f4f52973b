// RFC 4180 records, one at a time, over decoded text. Lines end with CRLF, LF or CR.
#pragma once

#include "core/base/Erreur.h"

#include <QStringList>
#include <QStringView>

namespace isegorie::documents {

struct CsvRecord {
    int ligne = 0; ///< First physical line, from 1.
    QStringList cells;
};

class CsvTokenizer {
public:
    struct Limits {
        int columns = 2'000;
        int cellCharacters = 1'000'000;
    };

    /// `text` must outlive the tokenizer; `firstLine` is the number of its first line.
    CsvTokenizer(QStringView text, QChar separator, Limits limits, int firstLine = 1);

    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next record. Codes: "csv.guillemet-ouvert" (with the line where it opened),
    /// "csv.guillemet-mal-ferme", "csv.trop-de-colonnes", "csv.cellule-trop-longue".
    base::Result<CsvRecord> next();

private:
    base::Result<QString> quotedCell(int column);
    QString plainCell();
    bool atLineEnd() const;
    void skipLineEnd();
    base::Status checkCell(const QString& cell, int column) const;

    QStringView m_text;
    QChar m_separator;
    Limits m_limits;
    qsizetype m_at = 0;
    int m_line;
};

} // namespace isegorie::documents
