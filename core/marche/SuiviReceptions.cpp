// Receipts of a bon in progress.
#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/marche/BonDates.h"
#include "core/marche/SuiviGardes.h"

#include <QCoreApplication>

#include <limits>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Fraction;
using base::Montant;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SuiviReceptions", text);
}

constexpr const char* kDate = "suivi.date";
const QList<StatutBon> kDelivering{StatutBon::EnCours};

/// Both sides below 2^31: what a price is multiplied by and the base adds up without overflow.
bool isCountable(Fraction quantite) {
    constexpr qint64 kMost = std::numeric_limits<qint32>::max();
    return quantite.denominateur() <= kMost && quantite.numerateur() <= kMost;
}

/// worth: what is left of the bon's price after the réfactions taken already, those on livrables too.
Status checkReception(const SuiviLigne& ligne, const NouvelleReception& reception, Montant worth) {
    if (reception.quantite <= Fraction(0))
        return echec(Erreur::saisie(QStringLiteral("suivi.quantite"),
                                    tr("La quantité reçue doit être supérieure à zéro.")));
    if (!isCountable(ligne.livree + reception.quantite))
        return echec(Erreur::saisie(
            QStringLiteral("suivi.quantite"),
            tr("UO %1 : la fraction %2, ajoutée à ce qui est déjà reçu (%3), est trop fine pour être "
               "comptée.")
                .arg(ligne.ligne.code, quantiteTexte(reception.quantite), quantiteTexte(ligne.livree)),
            tr("Donnez-la avec un dénominateur plus simple, ou celui des réceptions précédentes.")));
    const Fraction left = ligne.commandee - ligne.livree;
    if (reception.quantite > left)
        return echec(Erreur::refus(QStringLiteral("suivi.trop-livre"),
                                   tr("UO %1 : %2 reçu(s) pour %3 restant à livrer (%4 commandé(s)).")
                                       .arg(ligne.ligne.code, quantiteTexte(reception.quantite),
                                            quantiteTexte(left), quantiteTexte(ligne.commandee)),
                                   tr("Corrigez la quantité, ou commandez le surplus par un avenant.")));
    const Montant price = std::min(ligne.ligne.pu.fois(reception.quantite), worth);
    if (reception.refaction.centimes() < 0 || reception.refaction > price)
        return echec(Erreur::saisie(
            QStringLiteral("suivi.refaction"),
            tr("La réfaction doit être comprise entre zéro et ce qui reste du prix reçu (%1 HT).")
                .arg(price.texte())));
    return {};
}

void insertReception(Edit& edit, const QString& id, const QString& bonId,
                     const NouvelleReception& reception) {
    edit.insert(QStringLiteral("reception"), id,
                {{QStringLiteral("bon_id"), bonId},
                 {QStringLiteral("ligne_id"), reception.ligneId},
                 {QStringLiteral("recu_le"), reception.recuLe.toString(Qt::ISODate)},
                 {QStringLiteral("quantite_num"), reception.quantite.numerateur()},
                 {QStringLiteral("quantite_den"), reception.quantite.denominateur()},
                 {QStringLiteral("refaction_centimes"), reception.refaction.centimes()},
                 {QStringLiteral("note"), base::stored(reception.note)}});
}

} // namespace

Result<Creation> receive(const storage::Database& database, const NouvelleReception& reception, QDate today) {
    const auto owner = ownerOf(database, QStringLiteral("bon_ligne"), reception.ligneId);
    if (!owner)
        return echec(owner.error());
    const auto now = openSuivi(database, *owner, kDelivering);
    if (!now)
        return echec(now.error());
    const SuiviLigne* ligne = findSuivi(now->suivi, reception.ligneId);
    if (ligne == nullptr)
        return echec(unknownLigne());
    if (const Status valid = checkDateSous(now->bon, reception.recuLe, today, kDate, tr("la réception"));
        !valid)
        return echec(valid.error());
    const SuiviTotaux& totals = now->suivi.totaux;
    if (const Status valid = checkReception(*ligne, reception, totals.commande - totals.refaction); !valid)
        return echec(valid.error());
    Creation creation{Edit(tr("Enregistrer une réception (UO %1)").arg(ligne->ligne.code)), base::newId()};
    insertReception(creation.edit, creation.id, now->bon.id, reception);
    return creation;
}

Result<Edit> receiveAll(const storage::Database& database, const QString& bonId, QDate recuLe, QDate today) {
    const auto now = openSuivi(database, bonId, kDelivering);
    if (!now)
        return echec(now.error());
    if (const Status valid = checkDateSous(now->bon, recuLe, today, kDate, tr("la réception")); !valid)
        return echec(valid.error());
    Edit edit(tr("Recevoir tout ce qui reste à livrer (%1)").arg(now->bon.numero));
    for (const SuiviLigne& ligne : now->suivi.lignes) {
        const Fraction left = ligne.commandee - ligne.livree;
        if (left > Fraction(0))
            insertReception(edit, base::newId(), now->bon.id, {ligne.ligne.id, left, recuLe, {}, {}});
    }
    if (edit.isEmpty())
        return echec(Erreur::refus(QStringLiteral("suivi.rien"), tr("Tout est déjà reçu.")));
    return edit;
}

Result<Edit> removeReception(const storage::Database& database, const QString& receptionId) {
    const auto owner = ownerOf(database, QStringLiteral("reception"), receptionId);
    if (!owner)
        return echec(owner.error());
    const auto now = openSuivi(database, *owner, kDelivering);
    if (!now)
        return echec(now.error());
    for (const Reception& reception : now->suivi.receptions) {
        const SuiviLigne* ligne = findSuivi(now->suivi, reception.ligneId);
        if (reception.id != receptionId || ligne == nullptr)
            continue;
        const Montant admitted = ligne->ligne.pu.fois(ligne->livree - reception.quantite) -
                                 (ligne->refaction - reception.refaction);
        const SuiviTotaux& totals = now->suivi.totaux; // réfactions on livrables bear on the whole
        const Montant inAll = std::max(Montant(), totals.admis - (ligne->admis - admitted));
        if (ligne->paye > admitted || totals.paye > inAll)
            return echec(Erreur::refus(QStringLiteral("suivi.deja-paye"),
                                       tr("Cette réception est déjà payée : elle ne se retire plus.")));
    }
    const auto counted = database.query(QStringLiteral("marche/reception_defraiements"),
                                        {{QStringLiteral("reception_id"), receptionId}});
    if (!counted)
        return echec(counted.error());
    Edit edit(tr("Retirer une réception"));
    for (const QVariantMap& row : *counted)
        edit.update(QStringLiteral("defraiement"), row.value(QStringLiteral("id")).toString(),
                    {{QStringLiteral("reception_id"), QVariant()}});
    return edit.remove(QStringLiteral("reception"), receptionId);
}

} // namespace isegorie::marche
