#include "core/marche/DocumentsMarche.h"

#include "core/base/Dates.h"

#include <QTimeZone>

namespace isegorie::marche {

using base::Constat;
using Kind = documents::Cell::Kind;

namespace {

void addOpening(DocumentTableau& document, const QString& acheteur, QDate today) {
    document.entete = acheteur.split(QStringLiteral(" — "), Qt::SkipEmptyParts);
    document.reference = {QStringLiteral("Situation au %1").arg(base::dateLongue(today))};
    document.pied = QStringLiteral("%1 — %2").arg(document.titre, document.reference.first());
    document.info = {document.titre,
                     acheteur,
                     document.reference.first(),
                     {QStringLiteral("accord-cadre")},
                     QDateTime(today, QTime(12, 0), QTimeZone::utc())};
}

} // namespace

DocumentTableau composeConsommation(const QList<ConsommationLot>& lots, const QString& acheteur,
                                    QDate today) {
    DocumentTableau document;
    document.titre = QStringLiteral("Consommation de l’accord-cadre");
    document.feuille = QStringLiteral("Consommation");
    document.nomFichier = QStringLiteral("consommation-%1").arg(today.toString(Qt::ISODate));
    addOpening(document, acheteur, today);
    document.colonnes = {
        {QStringLiteral("Accord-cadre"), Kind::Text, 20, false, {}, true},
        {QStringLiteral("Lot"), Kind::Integer, 6, false, {}, false, true},
        {QStringLiteral("Début"), Kind::Date, 12},
        {QStringLiteral("Fin"), Kind::Date, 12},
        {QStringLiteral("Bons"), Kind::Integer, 8, true},
        {QStringLiteral("Maximum HT"), Kind::Amount, 18, true},
        {QStringLiteral("Commandé HT"), Kind::Amount, 18, true},
        {QStringLiteral("Part"), Kind::Rate, 9, false, QStringLiteral("IF({5}=0,0,{6}/{5})")},
        {QStringLiteral("Reste HT"), Kind::Amount, 18, true, QStringLiteral("{5}-{6}")},
        {QStringLiteral("Livré HT"), Kind::Amount, 18, true},
        {QStringLiteral("Facturé HT"), Kind::Amount, 18, true},
        {QStringLiteral("Payé HT"), Kind::Amount, 18, true}};
    for (const ConsommationLot& lot : lots) {
        const bool alert = !lot.constats.isEmpty();
        document.lignes.append({celluleTexte(lot.accordCadre), celluleNombre(lot.lot), celluleDate(lot.debut),
                                celluleDate(lot.fin), celluleNombre(lot.bons), celluleMontant(lot.maximum),
                                celluleMontant(lot.commande), cellulePart(lot.dixMilliemes, alert),
                                celluleMontant(lot.reste, alert), celluleMontant(lot.livre),
                                celluleMontant(lot.facture), celluleMontant(lot.paye)});
        for (const Constat& constat : lot.constats)
            document.alertes << constat.message;
    }
    QStringList accords;
    for (const ConsommationLot& lot : lots)
        accords << lot.accordCadre;
    accords.removeDuplicates();
    document.sousTitre = accords.isEmpty()
                             ? document.reference.first()
                             : QStringLiteral("Accord-cadre %1").arg(accords.join(QStringLiteral(", ")));
    addTotaux(document, QStringLiteral("Ensemble"));
    document.notes = {QStringLiteral("Commandé : bons notifiés et suivants, avenants compris, bons annulés "
                                     "exclus. Montants hors taxes.")};
    return document;
}

DocumentTableau composeSuivi(const QList<LigneSuivi>& lignes, const QString& acheteur, QDate today) {
    DocumentTableau document;
    document.titre = QStringLiteral("Suivi des bons de commande");
    document.feuille = QStringLiteral("Suivi");
    document.nomFichier = QStringLiteral("suivi-%1").arg(today.toString(Qt::ISODate));
    addOpening(document, acheteur, today);
    document.colonnes = {{QStringLiteral("Bon"), Kind::Text, 15},
                         {QStringLiteral("Lot"), Kind::Integer, 6, false, {}, false, true},
                         {QStringLiteral("Concertation"), Kind::Text, 38, false, {}, true},
                         {QStringLiteral("Titulaire"), Kind::Text, 24, false, {}, true},
                         {QStringLiteral("État"), Kind::Text, 13},
                         {QStringLiteral("Livraison"), Kind::Date, 12},
                         {QStringLiteral("Commandé HT"), Kind::Amount, 16, true},
                         {QStringLiteral("Livré HT"), Kind::Amount, 16, true},
                         {QStringLiteral("Réfaction HT"), Kind::Amount, 14, true},
                         {QStringLiteral("Facturé HT"), Kind::Amount, 16, true},
                         {QStringLiteral("Payé HT"), Kind::Amount, 16, true},
                         {QStringLiteral("Solde HT"), Kind::Amount, 16, true},
                         {QStringLiteral("Livrables validés"), Kind::Text, 11}};
    for (const LigneSuivi& ligne : lignes)
        document.lignes.append(
            {celluleTexte(ligne.numero), celluleNombre(ligne.lot), celluleTexte(ligne.concertation),
             celluleTexte(ligne.titulaire), celluleTexte(statutImprime(ligne.statut)),
             celluleDate(ligne.livraison, ligne.enRetard), celluleMontant(ligne.commande),
             celluleMontant(ligne.livre), celluleMontant(ligne.refaction), celluleMontant(ligne.facture),
             celluleMontant(ligne.paye), celluleMontant(ligne.solde),
             celluleTexte(QStringLiteral("%1 sur %2").arg(ligne.livrablesValides).arg(ligne.livrables))});
    document.sousTitre = lignes.size() == 1 ? QStringLiteral("Un bon notifié")
                                            : QStringLiteral("%1 bons notifiés").arg(lignes.size());
    addTotaux(document, QStringLiteral("Ensemble"));
    document.notes = {
        QStringLiteral("Bons notifiés et suivants, avenants compris, bons annulés exclus. Montants "
                       "hors taxes. Une date de livraison signalée est dépassée.")};
    return document;
}

} // namespace isegorie::marche
