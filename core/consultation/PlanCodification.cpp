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

QStringList PlanCodification::lignee(const QString& id) const {
    QStringList line;
    for (const CodePlan* one = trouver(id); one != nullptr; one = trouver(one->parentId))
        line << one->id;
    return line;
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

CompteurCodes::CompteurCodes(const PlanCodification& plan) {
    for (const CodePlan& one : plan.codes)
        m_lines.insert(one.id, plan.lignee(one.id));
}

void CompteurCodes::prendre(qint64 numero, int rang, const QString& codeId, bool ecartee) {
    if (numero != m_text || rang != m_rank) {
        m_text = numero;
        m_rank = rang;
        m_own.clear();
        m_seen.clear();
    }
    if (m_own.contains(codeId))
        return;
    m_own.insert(codeId);
    ++m_counts[codeId].propres;
    const QStringList line = m_lines.value(codeId);
    for (const QString& one : line) {
        if (m_seen.contains(one))
            continue;
        m_seen.insert(one);
        ComptesCode& counts = m_counts[one];
        ++counts.toutes;
        counts.textes += ecartee ? 0 : 1;
    }
}

Result<QHash<QString, ComptesCode>> textesParCode(const storage::Database& database,
                                                  const QString& concertationId) {
    const auto plan = planDe(database, concertationId);
    if (!plan)
        return echec(plan.error());
    CompteurCodes counting(*plan);
    const auto read =
        database.each(QStringLiteral("consultation/codages_par_code"),
                      {{QStringLiteral("concertation"), concertationId}}, [&counting](const Row& row) {
                          counting.prendre(row.integer("contribution"), int(row.integer("rang")),
                                           row.text("code_id"), row.integer("ecartee") == 1);
                      });
    return read ? Result<QHash<QString, ComptesCode>>(counting.comptes()) : echec(read.error());
}

} // namespace isegorie::consultation
