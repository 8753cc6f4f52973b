#include "core/consultation/PlanCodification.h"

#include "core/base/Identifiant.h"
#include "core/consultation/Textes.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <functional>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::Row;

namespace {

QJsonArray branchJson(const PlanCodification& plan, const QString& parent) {
    QJsonArray list;
    for (const CodePlan& one : plan.enfants(parent)) {
        QJsonObject json{{QStringLiteral("libelle"), one.libelle},
                         {QStringLiteral("definition"), one.definition},
                         {QStringLiteral("inclusion"), one.inclusion},
                         {QStringLiteral("exclusion"), one.exclusion}};
        if (one.touche > 0)
            json.insert(QStringLiteral("touche"), one.touche);
        if (const QJsonArray below = branchJson(plan, one.id); !below.isEmpty())
            json.insert(QStringLiteral("codes"), below);
        list << json;
    }
    return list;
}

} // namespace

const CodePlan* PlanCodification::trouver(const QString& id) const {
    for (const CodePlan& one : codes)
        if (one.id == id)
            return &one;
    return nullptr;
}

QString PlanCodification::chemin(const QString& id) const {
    QStringList names;
    for (const CodePlan* one = trouver(id); one != nullptr; one = trouver(one->parentId))
        names.prepend(one->libelle);
    return names.join(QStringLiteral(" > "));
}

QList<CodePlan> PlanCodification::enfants(const QString& parentId) const {
    QList<CodePlan> list;
    for (const CodePlan& one : codes)
        if (one.parentId == parentId)
            list << one;
    return list;
}

bool PlanCodification::estSous(const QString& id, const QString& ancetre) const {
    for (const CodePlan* one = trouver(id); one != nullptr; one = trouver(one->parentId))
        if (one->id == ancetre)
            return true;
    return false;
}

QString PlanCodification::empreinte() const {
    QStringList lines;
    for (const CodePlan& one : codes)
        lines << QStringList{QString::number(one.niveau), one.libelle, one.definition, one.inclusion,
                             one.exclusion}
                     .join(u'\t');
    return base::sha256Hex(lines.join(u'\n').toUtf8()).left(8);
}

QJsonObject PlanCodification::toJson() const {
    return {{QStringLiteral("codes"), branchJson(*this, QString())}};
}

Result<PlanCodification> planDe(const storage::Database& database, const QString& concertationId) {
    QHash<QString, QList<CodePlan>> below;
    const auto read =
        database.each(QStringLiteral("consultation/codes"),
                      {{QStringLiteral("concertation"), concertationId}}, [&below](const Row& row) {
                          below[row.text("parent_id")].append(
                              {row.text("id"), row.text("parent_id"), row.text("libelle"),
                               row.text("definition"), row.text("inclusion"), row.text("exclusion"),
                               int(row.integer("rang")), int(row.integer("touche")), 0});
                      });
    if (!read)
        return echec(read.error());
    PlanCodification plan;
    const std::function<void(const QString&, int)> place = [&](const QString& parent, int level) {
        for (CodePlan one : below.take(parent)) {
            one.niveau = level;
            plan.codes << one;
            place(one.id, level + 1);
        }
    };
    place(QString(), 0);
    return plan;
}

Result<QHash<QString, qint64>> textesParCode(const storage::Database& database,
                                             const QString& concertationId) {
    QHash<QString, qint64> counts;
    const auto read = database.each(
        QStringLiteral("consultation/codages_par_code"), {{QStringLiteral("concertation"), concertationId}},
        [&counts](const Row& row) { counts.insert(row.text("code_id"), row.integer("textes")); });
    return read ? Result<QHash<QString, qint64>>(counts) : echec(read.error());
}

} // namespace isegorie::consultation
