#include "core/marche/Devis.h"
#include "tests/support/TestSupport.h"

using namespace isegorie;
using namespace isegorie::marche;
using base::Fraction;
using base::Montant;
using isegorie::tests::require;

namespace {

QString text(const char* value) {
    return QString::fromUtf8(value);
}

Prix price(const char* code, qint64 euros, std::optional<Montant> without = {}) {
    return {text(code), Montant::euros(euros), without};
}

ReferenceDevis reference() {
    return {3,
            {price("3.1.1.A", 1000, Montant::euros(1500)), price("3.4.1.A", 200), price("3.8.1", 25),
             Prix{text("3.8.4"), Montant::centimes(500), std::nullopt}},
            std::nullopt};
}

LigneBon ordered(const char* code, Fraction quantity, qint64 euros, bool without = false) {
    LigneBon line;
    line.code = text(code);
    line.quantite = quantity;
    line.pu = Montant::euros(euros);
    line.sansFichier = without;
    return line;
}

Devis read(const QByteArray& rows) {
    return require(readDevis(require(
        documents::readTable("Code;Désignation;Quantité;PU HT;Total HT\n" + rows, text("devis.csv")))));
}

ComparaisonDevis compared(const QByteArray& rows, const ReferenceDevis& against = reference()) {
    return compareDevis(read(rows), against);
}

/// Codes of the findings of line i, in order.
QString codes(const base::Constats& constats) {
    QStringList result;
    for (const base::Constat& constat : constats)
        result << constat.code;
    return result.join(QLatin1Char(' '));
}

} // namespace

BOOST_AUTO_TEST_SUITE(devis)

BOOST_AUTO_TEST_CASE(a_conforming_quotation_has_no_finding) {
    const auto result = compared("UO 3.4.1.A;x;2;200;400\n3.1.1.A;x;4/5;1 000,00 €;800\n;Sous-total;;;1200\n"
                                 ";Total HT;;;1 200,00\n;TVA 20 %;;;240\n;Total TTC;;;1440\n");
    BOOST_TEST(result.isConforme(), result.toJson().isEmpty());
    BOOST_TEST(result.lignes.size() == 2);
    BOOST_TEST(result.totalDevis == Montant::euros(1200));
    BOOST_TEST(result.totalAttendu == Montant::euros(1200));
}

BOOST_AUTO_TEST_CASE(each_gap_is_found_on_its_line) {
    struct Case {
        const char* row;
        const char* codes;
    };
    for (const Case& wrong :
         {Case{"3.4.1.A;x;2;201;402\n", "devis.prix-differe"}, Case{"3.4.1.A;x;2;200;401\n", "devis.calcul"},
          Case{"9.9.9;x;2;200;400\n", "devis.code-inconnu"}, Case{"1.8.7;x;2;200;400\n", "devis.autre-lot"},
          Case{"3.4.1.B;x;2;200;400\n", "devis.sans-prix"},
          Case{"3.8.1;x;2;26;52\n", "devis.plafond devis.prix-differe"},
          Case{"3.4.1.A;x;abc;200;400\n", "devis.illisible"},
          Case{"3.4.1.A;x;-2;200;400\n", "devis.illisible"},
          Case{"3.4.1.A;x;99999999999;200;400\n", "devis.illisible"},
          Case{"3.4.1.A;x;2;;400\n", "devis.illisible"},
          Case{";Frais divers;2;200;400\n", "devis.code-inconnu"},
          Case{"4.2.3.A;x;1;1;1\n", "devis.code-ambigu"}, Case{"Déplacement;x;2;151;302\n", "devis.plafond"},
          Case{"Déplacement;x;2;150;300\n", ""}}) {
        const auto result = compared(wrong.row);
        BOOST_REQUIRE(result.lignes.size() == 1);
        BOOST_TEST(codes(result.lignes[0].constats) == text(wrong.codes), wrong.row);
        BOOST_TEST(result.lignes[0].devis.ligne == 2);
    }
}

BOOST_AUTO_TEST_CASE(either_price_of_a_recruitment_conforms_unless_the_bon_says_which) {
    BOOST_TEST(compared("3.1.1.A;x;1;1500;1500\n").isConforme());
    auto against = reference();
    against.bon = {ordered("3.1.1.A", 1, 1000)};
    BOOST_TEST(codes(compared("3.1.1.A;x;1;1500;1500\n", against).lignes[0].constats) ==
               text("devis.prix-differe"));
    against.bon = {ordered("3.1.1.A", 1, 1500, true)};
    BOOST_TEST(compared("3.1.1.A;x;1;1500;1500\n", against).isConforme());
}

BOOST_AUTO_TEST_CASE(the_bon_is_compared_both_ways) {
    auto against = reference();
    against.bon = {ordered("3.4.1.A", 3, 200), ordered("3.8.1", 10, 25)};
    const auto result =
        compared("3.4.1.A;x;1;200;200\n3.4.1.A;x;1;200;200\n3.1.1.A;x;1;1000;1000\n", against);
    BOOST_TEST(codes(result.lignes[0].constats) == text("devis.quantite-differe"));
    BOOST_TEST(codes(result.lignes[1].constats) == text("devis.double"));
    BOOST_TEST(codes(result.lignes[2].constats) == text("devis.ligne-en-trop"));
    BOOST_REQUIRE(result.absentes.size() == 1);
    BOOST_TEST(result.absentes[0].totalHt == Montant::euros(250));
    BOOST_TEST(codes(result.constats) == text("devis.ligne-absente devis.total-bon"));
    BOOST_TEST(*result.totalBon == Montant::euros(850));
}

BOOST_AUTO_TEST_CASE(a_wrong_sum_is_told_with_the_line_of_the_total) {
    const auto result = compared("3.4.1.A;x;2;200;400\n;Total HT;;;401\n");
    BOOST_TEST(codes(result.constats) == text("devis.total-differe"));
    BOOST_TEST(result.constats[0].message.contains(text("Ligne 3")));
}

BOOST_AUTO_TEST_CASE(the_margin_is_a_share_of_the_allowances) {
    BOOST_TEST(compared("3.8.1;x;10;25;250\n3.8.4;x;5 %;250;12,50\n").isConforme());
    const auto above = compared("3.8.1;x;10;25;250\n3.8.4;x;6 %;250;15\n");
    BOOST_TEST(codes(above.lignes[1].constats) == text("devis.marge"));
}

BOOST_AUTO_TEST_CASE(a_file_without_the_columns_is_refused_with_their_names) {
    const auto table = require(documents::readTable("a;b\n1;2\n", text("devis.csv")));
    const auto result = readDevis(table);
    BOOST_REQUIRE(!result);
    BOOST_TEST(result.error().code == text("devis.colonne-absente"));
    BOOST_TEST(result.error().ligne == 1);
    BOOST_TEST(
        !readDevis(require(documents::readTable("code;pu_ht\n;\nx;\n", text("devis.csv")))).has_value());
}

BOOST_AUTO_TEST_CASE(any_quotation_is_compared) {
    CHECK_PROPERTY("random quotations never crash; totals are sums", [] {
        QByteArray rows;
        const auto any = [](std::initializer_list<const char*> choices) {
            return QByteArray(*rc::gen::elementOf(std::vector<const char*>(choices)));
        };
        for (int i = *rc::gen::inRange(1, 10); i > 0; --i)
            rows += any({"3.4.1.A", "3.8.1", "3.8.4", "zz", "4.2.3.A", "DEPLACEMENT", "=A1", ""}) + ";x;" +
                    any({"1", "1/99991", "99999", "0,001", "5 %", "-1", "x", ""}) + ';' +
                    any({"200", "9999999999", "-1", "abc", "", "0"}) + ';' +
                    any({"200", "9999999999", "0,01", ""}) + '\n';
        const auto read =
            readDevis(require(documents::readTable("Code;D;Quantité;PU HT;Total HT\n" + rows, text("x"))));
        if (!read)
            return;
        auto against = reference();
        against.bon = {ordered("3.4.1.A", Fraction(4, 5), 200), ordered("3.8.4", Fraction(1, 20), 10)};
        const auto result = compareDevis(*read, against);
        RC_ASSERT(result.lignes.size() == read->lignes.size());
        RC_ASSERT(result.toJson().value(text("ecarts")).toInt() == result.ecarts());
    });
}

BOOST_AUTO_TEST_SUITE_END()
