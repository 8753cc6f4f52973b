// A large invented base. Its rows are written as Edits, with audit and outbox like any other, but made here
// and not by the domain: notifying 10,000 bons one after the other, each checked against its lot, takes an
// hour. What is frozen is composed by the domain, so that every screen reads these bons as it reads real
// ones.
#pragma once

#include "core/storage/Database.h"
#include "tests/bench/Bench.h"

#include <QStringList>

namespace isegorie::bench {

base::Status fill(storage::Database& database, const Size& size);

/// The framework that the bons are ordered on.
struct Framework {
    struct Holder {
        QString attribution, version, name;
    };
    QString id;
    QList<Holder> lots; ///< One holder a lot, from lot 1.
};

storage::Edit makeFramework(Framework& framework);
/// A sheet with its team, commitments, meetings, milestones and tasks.
storage::Edit makeConcertation(const QString& id, int i);
/// A bon with its lines; most are notified, delivered, invoiced and paid.
base::Result<storage::Edit> makeBon(const storage::Database& database, const Framework& framework,
                                    const QString& concertation, int i);

QString concertationTitle(int i);
/// ISO day, counted from the day of the run: alerts are about today.
QString day(int offset);

} // namespace isegorie::bench
