// The comparison of a quotation as a file: the same figures as on screen, and nothing that a spreadsheet
// would run.
#include "core/documents/Table.h"
#include "core/marche/DevisExport.h"
#include "tests/support/TestSupport.h"

#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::marche;
using base::Montant;
using isegorie::tests::require;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

ComparaisonDevis sample() {
    ReferenceDevis reference{
        3,
        {{text("3.4.1.A"), Montant::euros(200), {}}, {text("3.8.1"), Montant::euros(25), {}}},
        QList<LigneBon>()};
    LigneBon ordered;
    ordered.code = text("3.8.1");
    ordered.libelle = text("Défraiement");
    ordered.quantite = 4;
    ordered.pu = Montant::euros(25);
    reference.bon->append(ordered);
    const auto table = require(documents::readTable(
        "Code;Désignation;Quantité;PU HT;Total HT\n3.4.1.A;Tirage;2;201;402\n9.9.9;@frais;1;;3,50\n",
        text("devis.csv")));
    return compareDevis(require(readDevis(table)), reference);
}

const EnTeteComparaison kHead{text("CIPC"), text("Agora"), text("Bon BC-2026-0001"), QDate(2026, 6, 15)};

} // namespace

BOOST_AUTO_TEST_SUITE(devis_export)

BOOST_AUTO_TEST_CASE(csv_and_xlsx_hold_each_line_and_what_lacks) {
    const auto comparison = sample();
    const QTemporaryDir folder;
    for (const char* name : {"c.csv", "c.XLSX"}) {
        const QString path = folder.filePath(text(name));
        require(exportComparaison(comparison, kHead, path));
        if (QString::fromUtf8(name) != text("c.csv"))
            continue;
        const auto table = require(documents::readTable(path));
        BOOST_REQUIRE(table.rows.size() == 3);
        const int total = table.column({text("total_ht")});
        const int state = table.column({text("etat")});
        BOOST_TEST(table.rows[0].cells[total] == text("402,00"));
        BOOST_TEST(table.rows[0].cells[table.column({text("pu_ht_bpu")})] == text("200,00"));
        BOOST_TEST(table.rows[0].cells[state] == text("écart"));
        BOOST_TEST(table.rows[1].cells[table.column({text("designation")})] == text("'@frais"));
        BOOST_TEST(table.rows[2].cells[state] == text("absente"));
        BOOST_TEST(table.rows[2].cells[table.column({text("code")})] == text("3.8.1"));
    }
    BOOST_TEST(exportComparaison(comparison, kHead, folder.filePath(text("c.docx"))).error().code ==
               text("devis.format"));
    BOOST_TEST(exportComparaison(comparison, kHead, folder.filePath(text("absent/c.xlsx"))).error().code ==
               text("fichier.dossier-absent"));
}

BOOST_AUTO_TEST_CASE(the_printed_table_has_the_figures_of_the_screen) {
    const auto comparison = sample();
    const DocumentTableau document = composeComparaison(comparison, kHead);
    BOOST_REQUIRE(document.lignes.size() == 3);
    BOOST_TEST(document.lignes[0][7].montant == Montant::euros(402));
    BOOST_TEST(document.lignes[0][8].montant == Montant::euros(400));
    BOOST_TEST(document.lignes[0][5].alerte); // not the BPU's price
    BOOST_TEST(document.lignes[1][6].texte.isEmpty());
    BOOST_TEST(document.totaux[7].montant == Montant::centimes(40'550));
    BOOST_TEST(document.sousTitre.contains(text("écarts")));
    // An amount that is not known is an empty cell, not zero.
    const auto workbook = toWorkbook(document);
    const auto& row = workbook.sheets.front().rows[size_t(workbook.sheets.front().headRow) + 2];
    BOOST_TEST(int(row.cells[6].kind) == int(documents::Cell::Kind::Blank));
}

BOOST_AUTO_TEST_SUITE_END()
