#include "core/marche/BonNotification.h"

#include "core/base/Identifiant.h"
#include "core/marche/BonContenu.h"
#include "core/marche/BonCycle.h"
#include "core/marche/BonLecture.h"
#include "core/marche/BonNumero.h"
#include "core/marche/BonParametres.h"
#include "core/marche/LivrableAnnonce.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Result;
using storage::Edit;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonNotification", text);
}

struct Rang {
    int rang = 1;
    QString numero;
};

Result<Rang> nextRang(const storage::Database& database, const Bon& bon, QDate date) {
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    const auto row = bon.isAvenant() ? database.first(QStringLiteral("marche/avenant_rang_suivant"),
                                                      {{QStringLiteral("bon_id"), bon.avenantDe}})
                                     : database.first(QStringLiteral("marche/bon_rang_suivant"),
                                                      {{QStringLiteral("annee"), date.year()}});
    if (!row)
        return echec(row.error());
    const int rang = row->value(QStringLiteral("rang")).toInt();
    const QString& format = bon.isAvenant() ? parametres->formatAvenant : parametres->formatNumero;
    return Rang{rang, formatNumero(format, date.year(), rang, bon.numeroInitial)};
}

} // namespace

Result<QString> nextNumero(const storage::Database& database, const Bon& bon, QDate date) {
    const auto next = nextRang(database, bon, date);
    if (!next)
        return echec(next.error());
    return next->numero;
}

Result<Edit> notification(const storage::Database& database, const Bon& bon, QDate date) {
    const auto next = nextRang(database, bon, date);
    if (!next)
        return echec(next.error());
    Bon notified = bon;
    notified.numero = next->numero;
    notified.dateNotification = date;
    const auto contenu = composeContenu(database, notified);
    if (!contenu)
        return echec(contenu.error());
    const QByteArray frozen = canonicalJson(toJson(*contenu));

    Edit edit(tr("Notifier %1").arg(next->numero));
    edit.irreversible = true;
    QVariantMap fields{{QStringLiteral("statut"), statutKey(StatutBon::Notifie)},
                       {QStringLiteral("numero"), next->numero},
                       {QStringLiteral("date_notification"), date.toString(Qt::ISODate)},
                       {QStringLiteral("contenu_fige"), QString::fromUtf8(frozen)},
                       {QStringLiteral("empreinte"), base::sha256Hex(frozen)}};
    if (bon.isAvenant()) {
        fields.insert(QStringLiteral("rang_avenant"), next->rang);
    } else {
        fields.insert(QStringLiteral("annee"), date.year());
        fields.insert(QStringLiteral("rang"), next->rang);
    }
    edit.update(QStringLiteral("bon"), bon.id, fields);
    const auto announced = announceLivrables(database, notified, contenu->livrables);
    if (!announced)
        return echec(announced.error());
    return edit.append(*announced);
}

} // namespace isegorie::marche
