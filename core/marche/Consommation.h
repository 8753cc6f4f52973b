// Consumption of the framework contract per lot and period: ordered against the maximum (CCP R2162-4).
#pragma once

#include "core/base/Constat.h"
#include "core/base/Montant.h"
#include "core/storage/Database.h"

#include <QDate>
#include <QList>
#include <QString>

namespace isegorie::marche {

/// Amounts HT of notified and following bons and avenants, without the cancelled ones.
struct ConsommationLot {
    QString lotId, accordCadreId, accordCadre;
    int lot = 0;
    QDate debut, fin;
    base::Montant maximum, commande, livre, facture, paye;
    base::Montant reste;         ///< maximum - commande; negative when exceeded.
    base::Montant enPreparation; ///< Drafts and bons to sign: not counted in commande.
    int bons = 0;                ///< Bons counted (avenants apart).
    int dixMilliemes = 0;        ///< commande / maximum, rounded down: 8000 = 80 %.
    base::Constats constats;     ///< Those of constatsMaximum.
};

/// By framework, lot and period.
base::Result<QList<ConsommationLot>> listConsommation(const storage::Database& database);
/// The same without what was delivered, invoiced and paid, which takes reading every receipt and invoice.
base::Result<QList<ConsommationLot>> listCommandes(const storage::Database& database);
base::Result<ConsommationLot> consommationLot(const storage::Database& database, const QString& lotId);

/// commande / maximum in ten-thousandths, rounded down; at most 1 000 000 (10 000 %).
int partDuMaximum(base::Montant commande, base::Montant maximum);
/// The findings for an amount against a maximum: code "bon.maximum-alerte" from seuilPourCent, blocking
/// "bon.maximum-depasse" strictly above.
base::Constats constatsMaximum(base::Montant commande, base::Montant maximum, int lot, int seuilPourCent);

} // namespace isegorie::marche
