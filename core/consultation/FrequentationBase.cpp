// Visits of the base: what an export would change, and what is known.
#include "core/base/Identifiant.h"
#include "core/consultation/Frequentation.h"
#include "core/consultation/Textes.h"

#include <QHash>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Edit;
using storage::Row;

namespace {

const QString kTable = QStringLiteral("frequentation_jour");

QVariant stored(const std::optional<qint64>& count) {
    return count ? QVariant(*count) : QVariant();
}

QVariantMap fieldsOf(const JourFrequente& day, const FrequentationLue& from) {
    return {{QStringLiteral("visites"), day.visites},
            {QStringLiteral("visiteurs"), stored(day.visiteurs)},
            {QStringLiteral("actions"), stored(day.actions)},
            {QStringLiteral("rebonds"), stored(day.rebonds)},
            {QStringLiteral("duree"), stored(day.duree)},
            {QStringLiteral("fichier"), from.fichier},
            {QStringLiteral("empreinte"), from.empreinte}};
}

} // namespace

Result<PlanFrequentation> planFrequentation(const storage::Database& database, const QString& concertationId,
                                            const QString& chemin) {
    auto read = lireFrequentation(chemin);
    const auto known = joursFrequentes(database, concertationId);
    if (!read || !known)
        return echec(!read ? read.error() : known.error());
    PlanFrequentation plan;
    for (JourFrequente& day : read->jours) {
        const auto before = std::find_if(known->begin(), known->end(),
                                         [&day](const JourFrequente& one) { return one.jour == day.jour; });
        if (before == known->end()) {
            plan.nouveaux << day;
            continue;
        }
        day.id = before->id;
        if (day.memesChiffres(*before))
            ++plan.inchanges;
        else
            plan.changes << day;
    }
    plan.lue = std::move(*read);
    return plan;
}

Edit importerFrequentation(const QString& concertationId, const PlanFrequentation& plan) {
    Edit edit(Consultation::tr("Importer la fréquentation : %1").arg(plan.lue.fichier));
    for (const JourFrequente& day : plan.nouveaux) {
        QVariantMap fields = fieldsOf(day, plan.lue);
        fields.insert(QStringLiteral("concertation_id"), concertationId);
        fields.insert(QStringLiteral("jour"), day.jour.toString(Qt::ISODate));
        edit.insert(kTable, base::newId(), fields);
    }
    for (const JourFrequente& day : plan.changes)
        edit.update(kTable, day.id, fieldsOf(day, plan.lue));
    return edit;
}

Result<QList<JourFrequente>> joursFrequentes(const storage::Database& database,
                                             const QString& concertationId) {
    QList<JourFrequente> days;
    const auto count = [](const Row& row, const char* column) {
        return row.isNull(column) ? std::nullopt : std::optional<qint64>(row.integer(column));
    };
    const auto read =
        database.each(QStringLiteral("consultation/frequentation"),
                      {{QStringLiteral("concertation"), concertationId}}, [&](const Row& row) {
                          days.append({row.text("id"), QDate::fromString(row.text("jour"), Qt::ISODate),
                                       row.integer("visites"), count(row, "visiteurs"), count(row, "actions"),
                                       count(row, "rebonds"), count(row, "duree")});
                      });
    return read ? Result<QList<JourFrequente>>(days) : echec(read.error());
}

} // namespace isegorie::consultation
