// An invented base that shows every state of the product: one framework, eight concertations, some twenty
// bons. Everything goes through the domain's functions; names and numbers are invented.
#pragma once

#include "core/storage/Database.h"

#include <QDate>
#include <QString>

namespace isegorie::demo {

struct DemoBase {
    QString concertationId; ///< The one that shows most.
    QString bonId;          ///< Its notified bon with fractions.
    int concertations = 0;
    int bons = 0;
};

/// Makes the file; refused when it exists. Dates are relative to today; everything else is always the same.
base::Result<DemoBase> createDemo(const QString& path, QDate today);

} // namespace isegorie::demo
