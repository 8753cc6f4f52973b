// What is still open when one says that the service is done: findings that a person reads before the act.
#pragma once

#include "core/base/Constat.h"
#include "core/storage/Database.h"

#include <QDate>

namespace isegorie::marche {

/// Of a notified bon with its avenants; empty before notification and once everything is received and
/// decided. "service-fait.receptions" blocks the act; "service-fait.non-recus", "service-fait.non-valides",
/// "service-fait.sans-decision" and "service-fait.a-representer" warn.
base::Result<base::Constats> constatsServiceFait(const storage::Database& database, const QString& bonId,
                                                 QDate today);

} // namespace isegorie::marche
