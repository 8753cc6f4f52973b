// Receipts and invoices of a notified bon, per line: ordered, delivered, invoiced, paid, balance.
#pragma once

#include "core/base/Constat.h"
#include "core/marche/Bon.h"
#include "core/marche/BonEdits.h"
#include "core/storage/Database.h"

namespace isegorie::marche {

/// One line of the bon or of a notified avenant of it; reductions by avenants are taken off the line that
/// they reduce. Amounts HT.
struct SuiviLigne {
    LigneBon ligne;
    QString bonId, numero; ///< Bon or avenant that ordered it.
    base::Fraction commandee, livree;
    base::Montant commande; ///< Of the quantity after avenants.
    base::Montant livre;    ///< Price of the delivered quantity, before réfaction.
    base::Montant refaction;
    base::Montant admis; ///< livre - refaction: what may be paid.
    base::Montant facture, paye;
    base::Montant solde; ///< admis - paye when all is delivered; commande - refaction - paye until then.
};

struct SuiviTotaux {
    base::Montant commande, livre, refaction, admis, facture, paye, solde;
};

struct Reception {
    QString id, ligneId, code;
    QDate recuLe;
    base::Fraction quantite;
    base::Montant refaction;
    QString note;
};

struct FactureLigne {
    QString ligneId;
    base::Montant montant; ///< HT.
};

struct Facture {
    QString id, numero;
    QDate recueLe, payeeLe; ///< payeeLe invalid while unpaid.
    QList<FactureLigne> lignes;
    base::Montant ht;
};

struct SuiviBon {
    QString bonId, lotId;
    QList<SuiviLigne> lignes;
    SuiviTotaux totaux; ///< refaction includes those decided on livrables (CCAG-PI, art. 29.3).
    base::Montant refactionLivrables;
    QList<Reception> receptions;
    QList<Facture> factures;
    bool toutLivre = false; ///< Every line delivered in full.
    bool toutPaye = false;  ///< Everything admitted is paid and nothing is left to deliver.
};

/// Of a bon, its avenants included; of an avenant, those of its bon.
base::Result<SuiviBon> loadSuivi(const storage::Database& database, const QString& bonId);

struct NouvelleReception {
    QString ligneId;
    base::Fraction quantite;
    QDate recuLe;
    base::Montant refaction; ///< HT, taken off the price.
    QString note;
};
/// Refused: bon not in progress, more than ordered, réfaction above the price of what is received, a day
/// before the notification or after today (as for everything below), a fraction too fine to be summed.
base::Result<Creation> receive(const storage::Database& database, const NouvelleReception& reception,
                               QDate today);
/// Everything that is left to deliver, in one edit.
base::Result<storage::Edit> receiveAll(const storage::Database& database, const QString& bonId, QDate recuLe,
                                       QDate today);
/// Refused when what is paid rests on it. The défraiements that it counted may be received again.
base::Result<storage::Edit> removeReception(const storage::Database& database, const QString& receptionId);

struct NouvelleFacture {
    QString bonId;
    QString numero;
    QDate recueLe;
    QList<FactureLigne> lignes;
};
/// Refused: more than ordered less réfactions, number already there, line of another bon.
base::Result<Creation> invoice(const storage::Database& database, const NouvelleFacture& facture,
                               QDate today);
/// What is admitted and not yet invoiced, line by line; réfactions on livrables are taken off the first lines
/// that can bear them.
QList<FactureLigne> lignesAFacturer(const SuiviBon& suivi);
/// An invoice of everything admitted and not yet invoiced.
base::Result<Creation> invoiceAdmitted(const storage::Database& database, const QString& bonId,
                                       const QString& numero, QDate recueLe, QDate today);
/// Refused beyond what was admitted: nothing is paid before service fait.
base::Result<storage::Edit> payFacture(const storage::Database& database, const QString& factureId,
                                       QDate payeeLe, QDate today);
base::Result<storage::Edit> removeFacture(const storage::Database& database, const QString& factureId);

} // namespace isegorie::marche
