#include "app/cli/BonSortie.h"

#include "app/cli/MarcheOptions.h"
#include "core/base/Dates.h"
#include "core/marche/BonContenu.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using namespace marche;

namespace {

struct BonTexts {
    Q_DECLARE_TR_FUNCTIONS(BonTexts)
};

QString iso(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QJsonValue isoOrNull(QDate date) {
    return date.isValid() ? QJsonValue(iso(date)) : QJsonValue();
}

QJsonObject ligneJson(const LigneBon& ligne) {
    return {{QStringLiteral("id"), ligne.id},
            {QStringLiteral("code"), ligne.code},
            {QStringLiteral("libelle"), ligne.libelle},
            {QStringLiteral("unite"), ligne.unite},
            {QStringLiteral("quantite"), ligne.quantite.texte()},
            {QStringLiteral("sans_fichier"), ligne.sansFichier},
            {QStringLiteral("pu_ht_centimes"), ligne.pu.centimes()},
            {QStringLiteral("taux_tva"), ligne.tauxTva},
            {QStringLiteral("total_ht_centimes"), ligne.total().centimes()},
            {QStringLiteral("regle"),
             QJsonObject{{QStringLiteral("article"), ligne.article}, {QStringLiteral("texte"), ligne.regle}}},
            {QStringLiteral("hypotheses"), QJsonArray::fromStringList(ligne.hypotheses)},
            {QStringLiteral("alternative"), ligne.alternative}};
}

QString field(const QString& label, const QString& value) {
    return value.isEmpty() ? QString() : QStringLiteral("  %1 : %2\n").arg(label, value);
}

QString sheetText(const Bon& bon) {
    return field(BonTexts::tr("État"), statutLabel(bon.statut)) +
           field(BonTexts::tr("Concertation"), bon.concertation) +
           field(BonTexts::tr("Accord-cadre"), BonTexts::tr("%1, lot %2").arg(bon.accordCadre).arg(bon.lot)) +
           field(BonTexts::tr("Titulaire"), bon.titulaire) + field(BonTexts::tr("Prix"), bon.versionPrix) +
           field(BonTexts::tr("Notifié le"), base::dateLongue(bon.dateNotification)) +
           field(BonTexts::tr("Début"), base::dateLongue(bon.debut)) +
           field(BonTexts::tr("Livraison"), base::dateLongue(bon.livraison)) +
           field(BonTexts::tr("Lieu"), bon.lieu) + field(BonTexts::tr("N° EJ"), bon.engagementJuridique) +
           field(BonTexts::tr("Service exécutant"), bon.serviceExecutant) +
           field(BonTexts::tr("Signataire"), bon.signataire) +
           field(BonTexts::tr("Annulé"), bon.motifAnnulation) +
           field(BonTexts::tr("Soldé"), bon.motifCloture) + field(BonTexts::tr("Empreinte"), bon.empreinte);
}

QJsonArray receptionsJson(const SuiviBon& suivi) {
    QJsonArray json;
    for (const Reception& one : suivi.receptions)
        json.append(QJsonObject{{QStringLiteral("id"), one.id},
                                {QStringLiteral("ligne_id"), one.ligneId},
                                {QStringLiteral("code"), one.code},
                                {QStringLiteral("recu_le"), iso(one.recuLe)},
                                {QStringLiteral("quantite"), one.quantite.texte()},
                                {QStringLiteral("refaction_centimes"), one.refaction.centimes()},
                                {QStringLiteral("note"), one.note}});
    return json;
}

QJsonArray facturesJson(const SuiviBon& suivi) {
    QJsonArray json;
    for (const Facture& one : suivi.factures) {
        QJsonArray lines;
        for (const FactureLigne& line : one.lignes)
            lines.append(QJsonObject{{QStringLiteral("ligne_id"), line.ligneId},
                                     {QStringLiteral("montant_ht_centimes"), line.montant.centimes()}});
        json.append(QJsonObject{{QStringLiteral("id"), one.id},
                                {QStringLiteral("numero"), one.numero},
                                {QStringLiteral("recue_le"), iso(one.recueLe)},
                                {QStringLiteral("payee_le"), isoOrNull(one.payeeLe)},
                                {QStringLiteral("ht_centimes"), one.ht.centimes()},
                                {QStringLiteral("lignes"), lines}});
    }
    return json;
}

} // namespace

QJsonObject bonJson(const Bon& bon) {
    const TotauxBon totals = bon.totaux();
    QJsonArray lignes;
    for (const LigneBon& ligne : bon.lignes)
        lignes.append(ligneJson(ligne));
    QJsonObject json{
        {QStringLiteral("id"), bon.id},
        {QStringLiteral("numero"), bon.numero.isEmpty() ? QJsonValue() : QJsonValue(bon.numero)},
        {QStringLiteral("statut"), statutKey(bon.statut)},
        {QStringLiteral("avenant_au"), bon.isAvenant() ? QJsonValue(bon.numeroInitial) : QJsonValue()},
        {QStringLiteral("concertation_id"), bon.concertationId},
        {QStringLiteral("concertation"), bon.concertation},
        {QStringLiteral("lot"), bon.lot},
        {QStringLiteral("objet"), bon.objet},
        {QStringLiteral("accord_cadre"), bon.accordCadre},
        {QStringLiteral("titulaire"), bon.titulaire},
        {QStringLiteral("titulaire_siret"), bon.titulaireSiret},
        {QStringLiteral("version_prix"), bon.versionPrix},
        {QStringLiteral("date_notification"), isoOrNull(bon.dateNotification)},
        {QStringLiteral("debut"), isoOrNull(bon.debut)},
        {QStringLiteral("livraison"), isoOrNull(bon.livraison)},
        {QStringLiteral("lieu"), bon.lieu},
        {QStringLiteral("engagement_juridique"), bon.engagementJuridique},
        {QStringLiteral("service_executant"), bon.serviceExecutant},
        {QStringLiteral("signataire"), bon.signataire},
        {QStringLiteral("delegation"), bon.delegation},
        {QStringLiteral("contact_admission"), bon.contactAdmission},
        {QStringLiteral("empreinte"), bon.empreinte.isEmpty() ? QJsonValue() : QJsonValue(bon.empreinte)},
        {QStringLiteral("lignes"), lignes},
        {QStringLiteral("total_ht_centimes"), totals.ht.centimes()},
        {QStringLiteral("tva"), tvaJson(totals)},
        {QStringLiteral("tva_centimes"), totals.tvaTotale.centimes()},
        {QStringLiteral("total_ttc_centimes"), totals.ttc.centimes()}};
    return json;
}

QString bonText(const Bon& bon) {
    const TotauxBon totals = bon.totaux();
    QString text = bon.titre() + QLatin1Char('\n') + sheetText(bon) + QLatin1Char('\n');
    for (const LigneBon& ligne : bon.lignes)
        text += QStringLiteral("  %1  %2 × %3 = %4 HT  %5\n")
                    .arg(ligne.code.leftJustified(11), quantiteTexte(ligne.quantite).rightJustified(6),
                         ligne.pu.texte().rightJustified(14), ligne.total().texte().rightJustified(14),
                         ligne.libelle);
    text += QLatin1Char('\n') + field(BonTexts::tr("Total HT"), totals.ht.texte());
    for (const TvaParTaux& rate : totals.tva)
        text += field(BonTexts::tr("TVA %1 sur %2").arg(tauxTexte(rate.taux), rate.base.texte()),
                      rate.tva.texte());
    return text + field(BonTexts::tr("Total TTC"), totals.ttc.texte());
}

QJsonObject resumeJson(const BonResume& bon) {
    return {{QStringLiteral("id"), bon.id},
            {QStringLiteral("numero"), bon.numero.isEmpty() ? QJsonValue() : QJsonValue(bon.numero)},
            {QStringLiteral("statut"), statutKey(bon.statut)},
            {QStringLiteral("lot"), bon.lot},
            {QStringLiteral("objet"), bon.objet},
            {QStringLiteral("concertation"), bon.concertation},
            {QStringLiteral("titulaire"), bon.titulaire},
            {QStringLiteral("avenant"), !bon.avenantDe.isEmpty()},
            {QStringLiteral("date_notification"), isoOrNull(bon.dateNotification)},
            {QStringLiteral("livraison"), isoOrNull(bon.livraison)},
            {QStringLiteral("lignes"), bon.lignes},
            {QStringLiteral("total_ht_centimes"), bon.ht.centimes()},
            {QStringLiteral("total_ttc_centimes"), bon.ttc.centimes()}};
}

QString resumeText(const BonResume& bon) {
    const QString name = bon.numero.isEmpty() ? bon.id : bon.numero;
    return QStringLiteral("%1  %2  %3  %4  %5\n")
        .arg(name.leftJustified(18), statutLabel(bon.statut).leftJustified(12),
             BonTexts::tr("lot %1").arg(bon.lot), bon.ht.texte().rightJustified(15), bon.objet);
}

QJsonObject suiviJson(const SuiviBon& suivi) {
    const auto amounts = [](const auto& of) {
        return QJsonObject{{QStringLiteral("commande_centimes"), of.commande.centimes()},
                           {QStringLiteral("livre_centimes"), of.livre.centimes()},
                           {QStringLiteral("refaction_centimes"), of.refaction.centimes()},
                           {QStringLiteral("facture_centimes"), of.facture.centimes()},
                           {QStringLiteral("paye_centimes"), of.paye.centimes()},
                           {QStringLiteral("solde_centimes"), of.solde.centimes()}};
    };
    QJsonArray lignes;
    for (const SuiviLigne& ligne : suivi.lignes) {
        QJsonObject json = amounts(ligne);
        json.insert(QStringLiteral("ligne_id"), ligne.ligne.id);
        json.insert(QStringLiteral("code"), ligne.ligne.code);
        json.insert(QStringLiteral("bon"), ligne.numero);
        json.insert(QStringLiteral("quantite_commandee"), ligne.commandee.texte());
        json.insert(QStringLiteral("quantite_livree"), ligne.livree.texte());
        lignes.append(json);
    }
    QJsonObject json = amounts(suivi.totaux);
    json.insert(QStringLiteral("lignes"), lignes);
    json.insert(QStringLiteral("receptions"), receptionsJson(suivi));
    json.insert(QStringLiteral("factures"), facturesJson(suivi));
    json.insert(QStringLiteral("tout_livre"), suivi.toutLivre);
    json.insert(QStringLiteral("tout_paye"), suivi.toutPaye);
    return json;
}

QString suiviText(const SuiviBon& suivi) {
    QString text;
    for (const SuiviLigne& ligne : suivi.lignes)
        text += BonTexts::tr("  %1  livré %2 sur %3 ; facturé %4, payé %5, solde %6 HT")
                    .arg(ligne.ligne.code.leftJustified(11), quantiteTexte(ligne.livree),
                         quantiteTexte(ligne.commandee), ligne.facture.texte(), ligne.paye.texte(),
                         ligne.solde.texte()) +
                QLatin1Char('\n');
    for (const Reception& one : suivi.receptions)
        text += BonTexts::tr("  réception %1 : %2 × UO %3, le %4")
                    .arg(one.id, quantiteTexte(one.quantite), one.code, base::dateLongue(one.recuLe)) +
                QLatin1Char('\n');
    for (const Facture& one : suivi.factures)
        text +=
            BonTexts::tr("  facture %1 : %2 HT, %3")
                .arg(one.numero, one.ht.texte(),
                     one.payeeLe.isValid() ? BonTexts::tr("payée le %1").arg(base::dateLongue(one.payeeLe))
                                           : BonTexts::tr("à payer")) +
            QLatin1Char('\n');
    const SuiviTotaux& totals = suivi.totaux;
    return text +
           BonTexts::tr("Commandé %1, livré %2, réfaction %3, facturé %4, payé %5, solde %6 HT")
               .arg(totals.commande.texte(), totals.livre.texte(), totals.refaction.texte(),
                    totals.facture.texte(), totals.paye.texte(), totals.solde.texte()) +
           QLatin1Char('\n');
}

QJsonObject livrableJson(const Livrable& livrable) {
    QJsonArray versions;
    for (const VersionLivrable& version : livrable.versions)
        versions.append(
            QJsonObject{{QStringLiteral("id"), version.id},
                        {QStringLiteral("rang"), version.rang},
                        {QStringLiteral("recu_le"), iso(version.recuLe)},
                        {QStringLiteral("fichier"), version.nomFichier},
                        {QStringLiteral("empreinte"), version.empreinte},
                        {QStringLiteral("scelle"), !version.cleId.isEmpty()},
                        {QStringLiteral("decision"), decisionKey(version.decision)},
                        {QStringLiteral("valide_le"), isoOrNull(version.valideLe)},
                        {QStringLiteral("admission_tacite"), isoOrNull(version.admissionTacite)}});
    return {{QStringLiteral("id"), livrable.id},
            {QStringLiteral("bon"), livrable.numeroBon},
            {QStringLiteral("section"), livrable.section},
            {QStringLiteral("libelle"), livrable.libelle},
            {QStringLiteral("echeance"), isoOrNull(livrable.echeance)},
            {QStringLiteral("etat"), etatKey(livrable.etat)},
            {QStringLiteral("attente"), livrable.attente},
            {QStringLiteral("prochaine_date"), isoOrNull(livrable.prochaineDate)},
            {QStringLiteral("communique_le"), isoOrNull(livrable.communiqueLe)},
            {QStringLiteral("accord_explicite"), livrable.accordExplicite},
            {QStringLiteral("versions"), versions}};
}

QString livrableText(const Livrable& livrable) {
    QString text =
        QStringLiteral("%1  %2  UO %3  %4\n")
            .arg(livrable.id, etatLabel(livrable.etat).leftJustified(18), livrable.section, livrable.libelle);
    if (!livrable.attente.isEmpty())
        text += QStringLiteral("    %1\n").arg(livrable.attente);
    for (const VersionLivrable& version : livrable.versions)
        text += BonTexts::tr("    version %1 (%2), reçue le %3, %4")
                    .arg(QString::number(version.rang), version.id, base::dateLongue(version.recuLe),
                         version.nomFichier) +
                QLatin1Char('\n');
    return text;
}

QJsonObject lotJson(const ConsommationLot& lot) {
    return {{QStringLiteral("accord_cadre"), lot.accordCadre},
            {QStringLiteral("lot"), lot.lot},
            {QStringLiteral("debut"), lot.debut.toString(Qt::ISODate)},
            {QStringLiteral("fin"), lot.fin.toString(Qt::ISODate)},
            {QStringLiteral("bons"), lot.bons},
            {QStringLiteral("maximum_ht_centimes"), lot.maximum.centimes()},
            {QStringLiteral("commande_ht_centimes"), lot.commande.centimes()},
            {QStringLiteral("preparation_ht_centimes"), lot.enPreparation.centimes()},
            {QStringLiteral("livre_ht_centimes"), lot.livre.centimes()},
            {QStringLiteral("facture_ht_centimes"), lot.facture.centimes()},
            {QStringLiteral("paye_ht_centimes"), lot.paye.centimes()},
            {QStringLiteral("reste_ht_centimes"), lot.reste.centimes()},
            {QStringLiteral("dix_milliemes"), lot.dixMilliemes},
            {QStringLiteral("constats"), constatsJson(lot.constats)}};
}

QString lotText(const ConsommationLot& lot) {
    return BonTexts::tr(
               "%1, lot %2 : %3 HT commandés sur %4 HT (%5), reste %6 HT ; livré %7, facturé %8, payé %9")
               .arg(lot.accordCadre, QString::number(lot.lot), lot.commande.texte(), lot.maximum.texte(),
                    tauxTexte(lot.dixMilliemes), lot.reste.texte(), lot.livre.texte(), lot.facture.texte(),
                    lot.paye.texte()) +
           QLatin1Char('\n') + constatsText(lot.constats);
}

} // namespace isegorie::cli
