// A matrix of segments and forms read from files, with the names of its segments.
#pragma once

#include "core/analyse/textes/MatriceCreuse.h"
#include "core/analyse/textes/Specificites.h"
#include "core/base/Erreur.h"

#include <QString>
#include <QStringList>

namespace isegorie::consultation {

struct FormesSegments {
    analyse::MatriceCreuse matrice; ///< Ones: counts are made present or absent.
    QStringList segments;           ///< One a row; empty without a file of names.
    std::vector<int> sources;       ///< Same number = same source; without names, each row is its own.
};

/// `dtm`: Matrix Market, segments by forms. `docs`: one `source_segment` a row, the segments of one source
/// following each other; empty = none. Refused with file and line: a number of names that is not that of the
/// rows, a name without "_", a name twice, a source that comes back after another.
base::Result<FormesSegments> lireFormes(const QString& dtm, const QString& docs);

/// One name a line, e.g. the forms of a matrix; refused when they are not `nombre`.
base::Result<QStringList> lireNoms(const QString& chemin, qsizetype nombre);

/// A lexical table: first column the form, one column a part.
struct TableLue {
    QStringList formes, parts;
    analyse::TableLexicale table;
};

/// CSV or XLSX. Refused with line and column: cells that are no whole number ≥ 0, a form twice, a sum beyond
/// analyse::kMaxOccurrences.
base::Result<TableLue> lireTableLexicale(const QString& chemin);

} // namespace isegorie::consultation
