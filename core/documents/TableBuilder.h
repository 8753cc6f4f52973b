// What the CSV and XLSX readers share: from records in file order to a checked Table.
#pragma once

#include "core/documents/Table.h"

namespace isegorie::documents {

class TableBuilder {
public:
    TableBuilder(const QString& fichier, const TableLimits& limits);

    /// Takes the next record; the first that is not blank is the header. nombres: as in Table::Row.
    base::Status add(int ligne, QStringList cells, std::vector<bool> nombres = {});
    /// The table, or "table.vide" when no header came.
    base::Result<Table> finish(const QString& encodage, QChar separateur);

private:
    base::Status takeHeader(int ligne, QStringList cells);

    Table m_table;
    TableLimits m_limits;
};

/// A file too large, too many columns…: the message and its place.
base::Erreur limitErreur(const QString& code, const QString& message);
/// Refuses a file above the limit before it is read.
base::Status checkSize(qint64 bytes, const TableLimits& limits);

} // namespace isegorie::documents
