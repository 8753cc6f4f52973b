// What a produced file says of itself: the same for PDF and XLSX.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace isegorie::documents {

struct DocumentInfo {
    QString title;
    QString author;
    QString subject;
    QStringList keywords;
    QDateTime created; ///< Given by the caller, so that the same content makes the same bytes; to the second.
};

} // namespace isegorie::documents
