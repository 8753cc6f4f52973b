#include "core/marche/Consommation.h"

#include "core/marche/BonParametres.h"
#include "core/marche/SuiviCalcul.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::Constat;
using base::Constats;
using base::echec;
using base::Erreur;
using base::Montant;
using base::Result;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Consommation", text);
}

ConsommationLot toLot(const QVariantMap& row) {
    const auto text = [&row](const char* column) { return row.value(QLatin1String(column)).toString(); };
    const auto amount = [&row](const char* column) {
        return Montant::centimes(row.value(QLatin1String(column)).toLongLong());
    };
    ConsommationLot lot;
    lot.lotId = text("lot_id");
    lot.accordCadreId = text("accord_cadre_id");
    lot.accordCadre = text("accord_cadre");
    lot.lot = row.value(QStringLiteral("lot")).toInt();
    lot.debut = QDate::fromString(text("debut"), Qt::ISODate);
    lot.fin = QDate::fromString(text("fin"), Qt::ISODate);
    lot.maximum = amount("maximum_ht_centimes");
    lot.commande = amount("commande_centimes");
    lot.enPreparation = amount("preparation_centimes");
    lot.bons = row.value(QStringLiteral("bons")).toInt();
    lot.reste = lot.maximum - lot.commande;
    lot.dixMilliemes = partDuMaximum(lot.commande, lot.maximum);
    return lot;
}

Result<QList<ConsommationLot>> readCommandes(const storage::Database& database, const QString& lotId) {
    const auto rows =
        database.query(QStringLiteral("marche/consommation"), {{QStringLiteral("lot_id"), lotId}});
    if (!rows)
        return echec(rows.error());
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());
    QList<ConsommationLot> lots;
    for (const QVariantMap& row : *rows) {
        ConsommationLot lot = toLot(row);
        lot.constats = constatsMaximum(lot.commande, lot.maximum, lot.lot, parametres->seuilAlertePourCent);
        lots.append(lot);
    }
    return lots;
}

Result<QList<ConsommationLot>> read(const storage::Database& database, const QString& lotId) {
    auto lots = readCommandes(database, lotId);
    if (!lots)
        return lots;
    const auto bons = suivis(database);
    if (!bons)
        return echec(bons.error());
    for (ConsommationLot& lot : *lots)
        for (const SuiviBon& bon : *bons) {
            if (bon.lotId != lot.lotId)
                continue;
            lot.livre += bon.totaux.livre;
            lot.facture += bon.totaux.facture;
            lot.paye += bon.totaux.paye;
        }
    return lots;
}

} // namespace

int partDuMaximum(Montant commande, Montant maximum) {
    constexpr qint64 kWhole = 10'000;
    constexpr qint64 kHighest = 100 * kWhole; // beyond 10 000 % the figure says nothing more
    if (commande.centimes() <= 0)
        return 0;
    if (maximum.centimes() <= 0)
        return static_cast<int>(kHighest);
    // Split so that the product cannot overflow, whatever the amounts.
    const qint64 whole = commande.centimes() / maximum.centimes();
    const qint64 rest = commande.centimes() % maximum.centimes();
    return static_cast<int>(
        std::min(kHighest, whole >= 100 ? kHighest : whole * kWhole + rest * kWhole / maximum.centimes()));
}

Constats constatsMaximum(Montant commande, Montant maximum, int lot, int seuilPourCent) {
    const int part = partDuMaximum(commande, maximum);
    const QString article = QStringLiteral("CCP, article R2162-4");
    const QString percent = QStringLiteral("%1,%2").arg(part / 100).arg(part % 100, 2, 10, QLatin1Char('0'));
    if (commande > maximum)
        return {{Constat::Niveau::Bloquant, QStringLiteral("bon.maximum-depasse"),
                 tr("Le maximum du lot %1 serait dépassé : %2 HT commandés pour un maximum de %3 HT (%4 %).")
                     .arg(QString::number(lot), commande.texte(), maximum.texte(), percent),
                 article}};
    if (commande.centimes() > 0 && part >= seuilPourCent * 100)
        return {{Constat::Niveau::Avertissement, QStringLiteral("bon.maximum-alerte"),
                 tr("Le lot %1 est consommé à %2 % : il reste %3 HT sur un maximum de %4 HT.")
                     .arg(QString::number(lot), percent, (maximum - commande).texte(), maximum.texte()),
                 article}};
    return {};
}

Result<QList<ConsommationLot>> listConsommation(const storage::Database& database) {
    return read(database, QStringLiteral(""));
}

Result<QList<ConsommationLot>> listCommandes(const storage::Database& database) {
    return readCommandes(database, QStringLiteral(""));
}

Result<ConsommationLot> consommationLot(const storage::Database& database, const QString& lotId) {
    const auto lots = read(database, lotId);
    if (!lots)
        return echec(lots.error());
    if (lotId.isEmpty() || lots->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("marche.lot-absent"), tr("Ce lot n’existe pas ou plus.")));
    return lots->first();
}

} // namespace isegorie::marche
