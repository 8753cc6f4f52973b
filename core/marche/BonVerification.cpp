// Does the base still say what was notified?
#include "core/base/Identifiant.h"
#include "core/marche/BonContenu.h"
#include "core/marche/BonCycle.h"
#include "core/marche/BonLecture.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Result;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonVerification", text);
}

QString shown(const QJsonValue& value) {
    if (value.isObject() || value.isArray())
        return QString::fromUtf8(
            QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact).left(200));
    return value.isUndefined() ? tr("absent") : value.toVariant().toString();
}

void compare(const QJsonValue& frozen, const QJsonValue& now, const QString& path, QStringList& out) {
    if (frozen == now)
        return;
    if (frozen.isObject() && now.isObject()) {
        QStringList keys = frozen.toObject().keys() + now.toObject().keys();
        keys.removeDuplicates();
        keys.sort();
        for (const QString& key : keys)
            compare(frozen[key], now[key], path.isEmpty() ? key : path + QLatin1Char('.') + key, out);
        return;
    }
    if (frozen.isArray() && now.isArray()) {
        const qsizetype count = std::max(frozen.toArray().size(), now.toArray().size());
        for (qsizetype i = 0; i < count; ++i)
            compare(frozen.toArray().at(i), now.toArray().at(i),
                    QStringLiteral("%1[%2]").arg(path).arg(i + 1), out);
        return;
    }
    out << tr("%1 : « %2 » à la notification, « %3 » dans la base.").arg(path, shown(frozen), shown(now));
}

/// Parts that live on after the notification: their change is told, and is no fault.
QJsonObject takeEvolving(QJsonObject& content) {
    QJsonObject evolving;
    for (const char* key : {"acheteur", "titulaire", "accord_cadre", "concertation", "livrables"})
        evolving.insert(QLatin1String(key), content.take(QLatin1String(key)));
    return evolving;
}

} // namespace

Result<Verification> verifyBon(const storage::Database& database, const QString& bonId) {
    const auto bon = loadBon(database, bonId);
    if (!bon)
        return echec(bon.error());
    if (!bon->isFrozen())
        return echec(Erreur::refus(QStringLiteral("bon.non-notifie"),
                                   tr("Ce bon n’est pas notifié : rien n’est figé.")));
    Verification result;
    const QByteArray frozenBytes = bon->contenuFige.toUtf8();
    result.empreinte = bon->empreinte;
    result.empreinteRecalculee = base::sha256Hex(frozenBytes);
    if (result.empreinte != result.empreinteRecalculee)
        result.differences << tr("L’empreinte du contenu figé n’est pas celle de la notification.");

    const auto contenu = composeContenu(database, *bon);
    if (!contenu)
        return echec(contenu.error());
    QJsonObject frozen = QJsonDocument::fromJson(frozenBytes).object();
    QJsonObject now = toJson(*contenu);
    const QJsonObject frozenEvolving = takeEvolving(frozen);
    compare(frozenEvolving, takeEvolving(now), {}, result.evolutions);
    compare(frozen, now, {}, result.differences);
    result.conforme = result.differences.isEmpty();
    return result;
}

} // namespace isegorie::marche
