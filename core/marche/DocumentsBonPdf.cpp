#include "core/marche/DocumentsBon.h"

namespace isegorie::marche {

using documents::PdfCell;
using documents::PdfColumn;
using documents::PdfFields;
using documents::PdfHeading;
using documents::PdfPanels;
using documents::PdfParagraph;
using documents::PdfReport;
using documents::PdfRow;
using documents::PdfSignatures;
using documents::PdfTable;
using documents::PdfTone;

namespace {

PdfPanels panels(const QList<DocumentBon::Panneau>& panneaux) {
    PdfPanels result;
    for (const DocumentBon::Panneau& panneau : panneaux)
        result.panels.push_back({panneau.titre, panneau.lignes});
    return result;
}

PdfFields fields(const QList<DocumentBon::Champ>& champs) {
    PdfFields result;
    for (const DocumentBon::Champ& champ : champs)
        result.fields.push_back({champ.libelle, champ.valeur, champ.largeur});
    return result;
}

PdfRow totalRow(const QString& label, base::Montant amount, PdfRow::Kind kind) {
    return {{PdfCell(label, {}, PdfTone::Normal, 6), PdfCell(amount.texte())}, kind};
}

PdfTable lines(const DocumentBon& document) {
    using Align = PdfColumn::Align;
    PdfTable table;
    table.columns = {{QStringLiteral("UO")},
                     {QStringLiteral("Désignation"), Align::Left, 1},
                     {QStringLiteral("Unité")},
                     {QStringLiteral("Qté"), Align::Right},
                     {QStringLiteral("PU HT"), Align::Right},
                     {QStringLiteral("TVA"), Align::Right},
                     {QStringLiteral("Total HT"), Align::Right}};
    for (const LigneBon& ligne : document.lignes)
        table.rows.push_back(
            {{PdfCell(ligne.code), PdfCell(ligne.libelle, notesLigne(ligne).join(QLatin1Char('\n'))),
              PdfCell(ligne.unite), PdfCell(quantiteTexte(ligne.quantite)), PdfCell(ligne.pu.texte()),
              PdfCell(tauxTexte(ligne.tauxTva)), PdfCell(ligne.total().texte())}});
    table.rows.push_back(totalRow(QStringLiteral("Total HT"), document.totaux.ht, PdfRow::Kind::SubTotal));
    for (const TvaParTaux& rate : document.totaux.tva)
        table.rows.push_back(
            totalRow(QStringLiteral("TVA %1 sur %2").arg(tauxTexte(rate.taux), rate.base.texte()), rate.tva,
                     PdfRow::Kind::SubTotal));
    table.rows.push_back(totalRow(QStringLiteral("Total TTC"), document.totaux.ttc, PdfRow::Kind::Total));
    return table;
}

PdfTable expected(const QList<DocumentBon::Livrables>& sections) {
    PdfTable table;
    table.columns = {{QStringLiteral("Livrable"), PdfColumn::Align::Left, 1}};
    for (const DocumentBon::Livrables& section : sections) {
        table.rows.push_back({{PdfCell(section.section)}, PdfRow::Kind::Group});
        for (const QString& libelle : section.libelles)
            table.rows.push_back({{PdfCell(libelle)}});
    }
    return table;
}

PdfSignatures signatures(const QList<DocumentBon::Panneau>& boxes) {
    PdfSignatures result;
    for (const DocumentBon::Panneau& box : boxes)
        result.boxes.push_back({box.titre, box.lignes});
    return result;
}

} // namespace

PdfReport toReport(const DocumentBon& document) {
    PdfReport report;
    report.info = document.info;
    report.letterhead = document.entete;
    report.reference = document.reference;
    report.title = document.titre;
    report.subtitle = document.sousTitre;
    report.stamp = document.tampon;
    report.footer = document.pied;
    auto& blocks = report.blocks;
    blocks.emplace_back(panels(document.panneaux));
    blocks.emplace_back(fields(document.champs));
    blocks.emplace_back(PdfHeading{QStringLiteral("Prestations commandées")});
    blocks.emplace_back(lines(document));
    blocks.emplace_back(PdfParagraph{document.regleArrondi, PdfParagraph::Role::Note});
    if (!document.livrables.isEmpty()) {
        blocks.emplace_back(PdfHeading{QStringLiteral("Livrables attendus")});
        blocks.emplace_back(expected(document.livrables));
    }
    blocks.emplace_back(PdfHeading{QStringLiteral("Conditions")});
    for (const QString& condition : document.conditions)
        blocks.emplace_back(PdfParagraph{condition});
    // Before the signatures: what is signed says what it is, and never stands alone on a last page.
    if (!document.empreinte.isEmpty())
        blocks.emplace_back(PdfParagraph{document.empreinte, PdfParagraph::Role::Muted});
    blocks.emplace_back(signatures(document.signatures));
    return report;
}

} // namespace isegorie::marche
