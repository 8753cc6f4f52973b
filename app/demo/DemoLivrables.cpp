// Received livrables: one validated and communicated, one adjourned and sent again, one waiting, the rest
// expected.
#include "app/demo/DemoBuilder.h"
#include "core/marche/Livrable.h"

#include <QFile>

namespace isegorie::demo {

using marche::DecisionLivrable;

namespace {

const QString kJudge = QStringLiteral("Camille Aubry");

QString sendFile(DemoBuilder& builder, const DemoContext& context, const marche::Livrable& livrable,
                 int version, QDate day) {
    const QString path =
        QStringLiteral("%1/UO %2 - v%3.txt").arg(context.dossier, livrable.section).arg(version);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QStringLiteral("%1\n%2 — version %3\nDocument de démonstration.\n")
                   .arg(livrable.libelle, livrable.numeroBon)
                   .arg(version)
                   .toUtf8());
    file.close();
    return builder.apply(marche::receiveVersion(builder.database(), livrable.id, path, day, context.today));
}

void decide(DemoBuilder& builder, const QString& version, DecisionLivrable decision, QDate day,
            const QString& motif = {}) {
    builder.apply(marche::decide(builder.database(), version, {decision, day, kJudge, motif, {}}, day));
}

} // namespace

void buildLivrables(DemoBuilder& builder, const DemoContext& context, const QString& bonId, QDate first) {
    const auto livrables =
        builder.take(marche::listLivrables(builder.database(), {bonId, false}, context.today));
    storage::Database& database = builder.database();
    for (int i = 0; i < livrables.size() && builder.isSound(); ++i) {
        const marche::Livrable& livrable = livrables.at(i);
        const QDate day = std::min(first.addDays(i * 6), context.today.addDays(-3));
        if (i == 0) { // validated, admitted, handed to the beneficiary
            const QString version = sendFile(builder, context, livrable, 1, day);
            builder.apply(marche::validateVersion(database, version, kJudge, day.addDays(1), context.today));
            decide(builder, version, DecisionLivrable::Admission, day.addDays(1));
            builder.apply(marche::communicate(database, livrable.id, day.addDays(2), context.today));
        } else if (i == 1) { // adjourned, then sent again
            const QString version = sendFile(builder, context, livrable, 1, day);
            builder.apply(marche::setObservations(
                database, version,
                QStringLiteral("Les objectifs ne sont pas repris ; calendrier à revoir.")));
            decide(builder, version, DecisionLivrable::Ajournement, day.addDays(1),
                   QStringLiteral("Deux parties manquent."));
            sendFile(builder, context, livrable, 2, day.addDays(2));
        } else if (i == 2) { // received, waits for the CIPC
            sendFile(builder, context, livrable, 1, day);
        }
    }
}

} // namespace isegorie::demo
