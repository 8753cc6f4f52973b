// Invoices of a bon, and their payment.
#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/marche/BonDates.h"
#include "core/marche/SuiviGardes.h"

#include <QCoreApplication>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Montant;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("SuiviFactures", text);
}

constexpr const char* kDate = "suivi.date";
const QList<StatutBon> kInvoicing{StatutBon::EnCours, StatutBon::ServiceFait};

Status checkInvoiceLine(const SuiviBon& suivi, const FactureLigne& part) {
    const SuiviLigne* ligne = findSuivi(suivi, part.ligneId);
    if (ligne == nullptr)
        return echec(unknownLigne());
    const Montant invoiced = ligne->facture + part.montant;
    const bool delivered = ligne->livree == ligne->commandee;
    const Montant most = delivered ? ligne->admis : ligne->commande - ligne->refaction;
    if (invoiced > most)
        return echec(
            Erreur::refus(QStringLiteral("suivi.trop-facture"),
                          tr("UO %1 : %2 HT facturés au total, pour %3 HT commandés, réfactions déduites.")
                              .arg(ligne->ligne.code, invoiced.texte(), most.texte()),
                          tr("Refusez la facture dans Chorus Pro, ou corrigez le montant saisi.")));
    if (invoiced.centimes() < 0)
        return echec(Erreur::saisie(QStringLiteral("suivi.avoir"),
                                    tr("UO %1 : l’avoir dépasse ce qui a été facturé (%2 HT).")
                                        .arg(ligne->ligne.code, ligne->facture.texte())));
    return {};
}

Status checkInvoice(const SuiviBon& suivi, const NouvelleFacture& facture) {
    if (facture.numero.trimmed().isEmpty() || facture.lignes.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("suivi.facture"),
                                    tr("Une facture a un numéro et au moins une ligne.")));
    for (const Facture& other : suivi.factures) {
        if (other.numero.compare(facture.numero.trimmed(), Qt::CaseInsensitive) == 0)
            return echec(Erreur::refus(QStringLiteral("suivi.facture-doublon"),
                                       tr("La facture %1 est déjà enregistrée.").arg(other.numero)));
    }
    Montant total;
    QStringList seen;
    for (const FactureLigne& part : facture.lignes) {
        if (seen.contains(part.ligneId))
            return echec(Erreur::saisie(QStringLiteral("suivi.facture-ligne"),
                                        tr("Une ligne figure deux fois sur la facture.")));
        seen << part.ligneId;
        if (const Status valid = checkInvoiceLine(suivi, part); !valid)
            return valid;
        total += part.montant;
    }
    const Montant most = suivi.totaux.commande - suivi.totaux.refaction;
    if (suivi.totaux.facture + total > most)
        return echec(Erreur::refus(QStringLiteral("suivi.trop-facture"),
                                   tr("%1 HT facturés au total, pour %2 HT commandés, réfactions déduites.")
                                       .arg((suivi.totaux.facture + total).texte(), most.texte())));
    return {};
}

/// Nothing is paid before service fait: line by line, and réfactions on livrables on the whole.
Status checkPayment(const SuiviBon& suivi, const Facture& facture) {
    for (const FactureLigne& part : facture.lignes) {
        const SuiviLigne* ligne = findSuivi(suivi, part.ligneId);
        if (ligne != nullptr && ligne->paye + part.montant > ligne->admis)
            return echec(Erreur::refus(
                QStringLiteral("suivi.service-non-fait"),
                tr("UO %1 : %2 HT seraient payés pour %3 HT admis.")
                    .arg(ligne->ligne.code, (ligne->paye + part.montant).texte(), ligne->admis.texte()),
                tr("Rien ne se paie avant le service fait : enregistrez d’abord la réception.")));
    }
    if (suivi.totaux.paye + facture.ht > suivi.totaux.admis)
        return echec(
            Erreur::refus(QStringLiteral("suivi.service-non-fait"),
                          tr("%1 HT seraient payés pour %2 HT admis, réfactions déduites.")
                              .arg((suivi.totaux.paye + facture.ht).texte(), suivi.totaux.admis.texte())));
    return {};
}

const Facture* findFacture(const SuiviBon& suivi, const QString& id) {
    for (const Facture& facture : suivi.factures) {
        if (facture.id == id)
            return &facture;
    }
    return nullptr;
}

} // namespace

Result<Creation> invoice(const storage::Database& database, const NouvelleFacture& facture, QDate today) {
    const auto now = openSuivi(database, facture.bonId, kInvoicing);
    if (!now)
        return echec(now.error());
    if (const Status valid = checkDateSous(now->bon, facture.recueLe, today, kDate, tr("la facture")); !valid)
        return echec(valid.error());
    if (const Status valid = checkInvoice(now->suivi, facture); !valid)
        return echec(valid.error());
    const QString numero = facture.numero.trimmed();
    Creation creation{Edit(tr("Enregistrer la facture %1").arg(numero)), base::newId()};
    creation.edit.insert(QStringLiteral("facture"), creation.id,
                         {{QStringLiteral("bon_id"), now->bon.id},
                          {QStringLiteral("numero"), numero},
                          {QStringLiteral("recue_le"), facture.recueLe.toString(Qt::ISODate)}});
    for (const FactureLigne& part : facture.lignes)
        creation.edit.insert(QStringLiteral("facture_ligne"), base::newId(),
                             {{QStringLiteral("bon_id"), now->bon.id},
                              {QStringLiteral("facture_id"), creation.id},
                              {QStringLiteral("ligne_id"), part.ligneId},
                              {QStringLiteral("montant_ht_centimes"), part.montant.centimes()}});
    return creation;
}

QList<FactureLigne> lignesAFacturer(const SuiviBon& suivi) {
    QList<FactureLigne> lignes;
    Montant deduction = suivi.refactionLivrables;
    for (const SuiviLigne& ligne : suivi.lignes) {
        const Montant left = ligne.admis - ligne.facture;
        const Montant taken = std::min(deduction, std::max(left, Montant()));
        deduction = deduction - taken;
        if (left > taken)
            lignes.append({ligne.ligne.id, left - taken});
    }
    return lignes;
}

Result<Creation> invoiceAdmitted(const storage::Database& database, const QString& bonId,
                                 const QString& numero, QDate recueLe, QDate today) {
    const auto suivi = loadSuivi(database, bonId);
    if (!suivi)
        return echec(suivi.error());
    const NouvelleFacture facture{suivi->bonId, numero, recueLe, lignesAFacturer(*suivi)};
    if (facture.lignes.isEmpty())
        return echec(
            Erreur::refus(QStringLiteral("suivi.rien"), tr("Tout ce qui est admis est déjà facturé.")));
    return invoice(database, facture, today);
}

Result<Edit> payFacture(const storage::Database& database, const QString& factureId, QDate payeeLe,
                        QDate today) {
    const auto owner = ownerOf(database, QStringLiteral("facture"), factureId);
    if (!owner)
        return echec(owner.error());
    const auto now = openSuivi(database, *owner, kInvoicing);
    if (!now)
        return echec(now.error());
    const Facture* facture = findFacture(now->suivi, factureId);
    if (facture == nullptr || facture->payeeLe.isValid())
        return echec(Erreur::refus(QStringLiteral("suivi.deja-paye"), tr("Cette facture est déjà payée.")));
    if (const Status valid = checkPasse(payeeLe, today, kDate, tr("le paiement")); !valid)
        return echec(valid.error());
    if (payeeLe < facture->recueLe)
        return echec(Erreur::saisie(QStringLiteral("suivi.date"),
                                    tr("Le paiement ne peut pas précéder la réception de la facture (%1).")
                                        .arg(base::dateLongue(facture->recueLe))));
    if (const Status valid = checkPayment(now->suivi, *facture); !valid)
        return echec(valid.error());
    return Edit(tr("Enregistrer le paiement de la facture %1").arg(facture->numero))
        .update(QStringLiteral("facture"), factureId,
                {{QStringLiteral("payee_le"), payeeLe.toString(Qt::ISODate)}});
}

Result<Edit> removeFacture(const storage::Database& database, const QString& factureId) {
    const auto owner = ownerOf(database, QStringLiteral("facture"), factureId);
    if (!owner)
        return echec(owner.error());
    const auto now = openSuivi(database, *owner, kInvoicing);
    if (!now)
        return echec(now.error());
    const Facture* facture = findFacture(now->suivi, factureId);
    if (facture == nullptr || facture->payeeLe.isValid())
        return echec(Erreur::refus(QStringLiteral("suivi.deja-paye"),
                                   tr("Une facture payée ne se retire pas : le titulaire fait un avoir.")));
    const auto parts =
        database.query(QStringLiteral("marche/facture_lignes"), {{QStringLiteral("facture_id"), factureId}});
    if (!parts)
        return echec(parts.error());
    Edit edit(tr("Retirer la facture %1").arg(facture->numero));
    for (const QVariantMap& part : *parts)
        edit.remove(QStringLiteral("facture_ligne"), part.value(QStringLiteral("id")).toString());
    return edit.remove(QStringLiteral("facture"), factureId);
}

} // namespace isegorie::marche
