#include "tests/documents/SampleReport.h"

#include "core/base/Montant.h"

#include <QTimeZone>

namespace isegorie::tests {

using namespace isegorie::documents;
using base::Fraction;
using base::Montant;

namespace {

PdfTable orderLines(int lines) {
    using Align = PdfColumn::Align;
    PdfTable table;
    table.columns = {{QStringLiteral("Code")},
                     {QStringLiteral("Désignation"), Align::Left, 1},
                     {QStringLiteral("Quantité"), Align::Right},
                     {QStringLiteral("PU HT"), Align::Right},
                     {QStringLiteral("Montant HT"), Align::Right}};
    Montant total;
    for (int i = 0; i < lines; ++i) {
        if (i % 4 == 0)
            table.rows.push_back({{{QStringLiteral("Section 1.%1 — Ateliers et réunions").arg(i / 4 + 1)}},
                                  PdfRow::Kind::Group});
        const Fraction quantity = i % 3 == 1 ? Fraction(4, 5) : Fraction(i + 1);
        const Montant price = Montant::centimes(111'111 + 77'317 * i);
        total += price.fois(quantity);
        table.rows.push_back(
            {{{QStringLiteral("UO 1.8.%1").arg(i + 1)},
              {i % 3 == 1
                   ? QStringLiteral(
                         "Recrutement de 40 participants, au prorata du calibre de 50 (40/50 du prix), "
                         "territoire métropolitain, quotas classiques")
                   : QStringLiteral("Conception et animation d’un atelier délibératif"),
               QStringLiteral("CCTP, article 1.8 — lecture : toute tranche commencée est due")},
              {quantity.texte()},
              {price.texte()},
              {price.fois(quantity).texte()}}});
    }
    const auto sum = [&](const char* label, Montant amount, PdfRow::Kind kind) {
        table.rows.push_back({{{QString::fromUtf8(label), {}, PdfTone::Normal, 4}, {amount.texte()}}, kind});
    };
    sum("Total HT", total, PdfRow::Kind::SubTotal);
    sum("TVA 20 %", total.auTaux(2000), PdfRow::Kind::SubTotal);
    sum("Total TTC", total + total.auTaux(2000), PdfRow::Kind::Total);
    return table;
}

PdfFields mentions() {
    const auto field = [](const char* label, const char* value, int span = 1) {
        return PdfFields::Field{QString::fromUtf8(label), QString::fromUtf8(value), span};
    };
    return {
        3,
        {field("Accord-cadre", "2026-CIPC-014"), field("Lot", "1 — Méthodes et ateliers"),
         field("Engagement juridique", "1400567890"), field("Code service exécutant", "DITP000075"),
         field("Début d’exécution", "1er décembre 2026"), field("Fin d’exécution", "30 avril 2027"),
         field("Objet", "Concertation nationale : « Quelle place pour la forêt dans nos territoires ? »", 2),
         field("Lieu d’exécution", "Paris et six régions")}};
}

} // namespace

PdfReport sampleReport(int lines) {
    PdfReport report;
    report.info = {QStringLiteral("Bon de commande BC-2026-0001 <essai> & co"),
                   QStringLiteral("CIPC"),
                   QStringLiteral("Concertation forêt"),
                   {QStringLiteral("bon de commande"), QStringLiteral("lot 1")},
                   QDateTime(QDate(2026, 11, 24), QTime(9, 30), QTimeZone::utc())};
    report.letterhead = {QStringLiteral("Centre interministériel de la participation citoyenne"),
                         QStringLiteral("Direction interministérielle de la transformation publique"),
                         QStringLiteral("20 avenue de Ségur, 75007 Paris")};
    report.reference = {QStringLiteral("N° BC-2026-0001"), QStringLiteral("24 novembre 2026")};
    report.title = QStringLiteral("Bon de commande");
    report.subtitle = QStringLiteral("Concertation forêt — lot 1");
    report.stamp = QStringLiteral("PROJET — non notifié");
    report.footer = QStringLiteral(
        "Bon de commande BC-2026-0001 — prix version du 1er janvier 2026 — arrondi au centime, "
        "demi-centime supérieur");
    report.blocks = {
        PdfPanels{{{QStringLiteral("Acheteur"),
                    {QStringLiteral("CIPC"), QStringLiteral("SIRET 130 025 265 00013"),
                     QStringLiteral("20 avenue de Ségur, 75007 Paris")}},
                   {QStringLiteral("Titulaire"),
                    {QStringLiteral("Groupement Agora & Associés"), QStringLiteral("SIRET 732 829 320 00074"),
                     QStringLiteral("12 rue des Délibérations, 69003 Lyon")}}}},
        mentions(),
        PdfHeading{QStringLiteral("Prestations commandées")},
        orderLines(lines),
        PdfParagraph{
            QStringLiteral(
                "Le total des commandes du lot atteint 82 % de son maximum : 328 000,00 € sur 400 000,00 €."),
            PdfParagraph::Role::Warning},
        PdfHeading{QStringLiteral("Conditions")},
        PdfParagraph{QStringLiteral(
            "Les prestations sont exécutées selon le CCTP. Factures à déposer sur Chorus Pro ; le "
            "numéro d’engagement juridique et le code service exécutant y figurent. Toute facture "
            "sans ces mentions est rejetée.")},
        PdfParagraph{QStringLiteral("Chaque ligne HT est arrondie au centime ; la TVA est calculée par taux "
                                    "sur la base cumulée."),
                     PdfParagraph::Role::Note},
        PdfSignatures{{{QStringLiteral("Pour l’acheteur"),
                        {QStringLiteral("Mme Claire Dupont-Lefebvre"),
                         QStringLiteral("Cheffe du centre, par délégation")}}}}};
    return report;
}

} // namespace isegorie::tests
