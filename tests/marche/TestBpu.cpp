#include "core/marche/Bpu.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::marche;
using isegorie::base::Erreur;
using isegorie::base::Montant;
using isegorie::documents::readTable;
using isegorie::tests::require;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

LectureBpu reading(const QByteArray& csv) {
    return require(readBpu(require(readTable(csv, QStringLiteral("bpu.csv")))));
}

/// The only error of a file.
Erreur refusal(const QByteArray& csv) {
    const LectureBpu read = reading(csv);
    BOOST_REQUIRE_MESSAGE(read.erreurs.size() == 1, csv.toStdString() << ": " << read.erreurs.size());
    BOOST_TEST(read.erreurs[0].fichier == QStringLiteral("bpu.csv"));
    BOOST_TEST(!read.erreurs[0].remede.isEmpty());
    return read.erreurs[0];
}

} // namespace

BOOST_AUTO_TEST_SUITE(bpu)

BOOST_AUTO_TEST_CASE(reads_codes_in_any_spelling_and_french_decimals) {
    const LectureBpu read = reading("code;pu_ht;pu_ht_sans_fichier\r\n"
                                    "U0 2.1.7;1 234,50;\r\n"
                                    "UO1.8.3.A;\"2 000\";\r\n"
                                    "UO 2.4.94.D;12.5 €;\r\n"
                                    "UO 3.2.2.;100,00;150,00\r\n");
    BOOST_TEST(read.erreurs.isEmpty());
    BOOST_TEST(read.constats.isEmpty());
    const QList<Prix> prices = read.prix();
    BOOST_REQUIRE(prices.size() == 4);
    BOOST_TEST((prices[0] == Prix{text("2.1.7"), Montant::centimes(123'450), {}}));
    BOOST_TEST((prices[1] == Prix{text("1.8.3.A"), Montant::euros(2'000), {}}));
    BOOST_TEST((prices[2] == Prix{text("2.4.9.4.D"), Montant::centimes(1'250), {}}));
    BOOST_TEST((prices[3] == Prix{text("3.2.2.A"), Montant::euros(100), Montant::euros(150)}));
    BOOST_TEST(read.lignes[3].ligne == 5);
    BOOST_TEST(read.lignes[0].codeEcrit == text("U0 2.1.7"));
    BOOST_TEST(read.manquants.size() == 287 - 4);
    BOOST_TEST(read.manquants.first() == text("1.1.1.A"));
}

BOOST_AUTO_TEST_CASE(knows_the_usual_heads_separators_and_encodings) {
    for (const char* csv :
         {"Code UO,Désignation,Prix unitaire HT\n2.1.7,\"Licence, simple\",\"10,50\"\n",
          "\xEF\xBB\xBFUO;Libellé;PU HT\n2.1.7;Licence;10,5\n", "code\tpu_ht\n2.1.7\t10.50\n",
          "Unit\xE9 d'oeuvre;D\xE9signation;Prix unitaire HT\n2.1.7;int\xE9gr\xE9 \xE0 l'\xE9t\xE9;10,50\n"})
        BOOST_TEST((reading(csv).prix() == QList<Prix>{{text("2.1.7"), Montant::centimes(1'050), {}}}), csv);
}

BOOST_AUTO_TEST_CASE(each_bad_row_says_its_line) {
    const std::pair<const char*, const char*> rows[] = {
        {"9.9.9;10", "bpu.code-inconnu"},        {"1.1.1;10", "bpu.code-inconnu"},
        {"bonjour;10", "bpu.code-inconnu"},      {";10", "bpu.code-absent"},
        {"1.1.1.A;dix", "bpu.prix-illisible"},   {"1.1.1.A;1e5", "bpu.prix-illisible"},
        {"1.1.1.A;1,234", "bpu.prix-illisible"}, {"1.1.1.A;99999999999999999999", "bpu.prix-illisible"},
        {"1.1.1.A;-10", "bpu.prix-negatif"},     {"1.1.1.A;-0", "bpu.prix-negatif"},
        {"1.1.1.A;=1+1", "bpu.formule"},         {"=1.1.1.A;10", "bpu.formule"},
        {"UO 2.1.7;12", "bpu.code-double"},      {"4.2.3.A;5", "bpu.code-ambigu"}};
    for (const auto& [row, code] : rows) {
        const Erreur erreur = refusal(QByteArray("code;pu_ht\n2.1.7;10\n") + row + "\n");
        BOOST_TEST(erreur.code == text(code), row);
        BOOST_TEST(erreur.ligne == 3, row);
        BOOST_TEST(erreur.colonne >= 1, row);
    }
    BOOST_TEST(refusal("code;pu_ht\n1.1.1;10\n").remede.contains(text("1.1.1.A")));
    BOOST_TEST(refusal("code;pu_ht\n2.1.7;10\n\nU0 2.1.7;10\n").message.contains(text("ligne 2")));
    const LectureBpu two = reading("code;pu_ht\n9.9.9;1\n1.1.1.A;x\n1.1.1.B;3\n");
    BOOST_TEST(two.erreurs.size() == 2);
    BOOST_TEST(two.lignes.size() == 1);
}

BOOST_AUTO_TEST_CASE(an_ambiguous_code_is_settled_by_the_rest_of_the_file_only) {
    const LectureBpu other = reading("code;pu_ht\n4.2.3.A;5\n4.1.3.A;6\n");
    BOOST_TEST(other.erreurs.isEmpty());
    BOOST_TEST(other.prix()[0].code == text("4.2.3.A"));
    const LectureBpu labelled =
        reading("code;désignation;pu_ht\n"
                "UO 4.2.3. A;Préparation, animation et restitution des réunions de retours d'expériences;5\n"
                "UO 4.2.3.A;Rédaction de préconisations sur l’évolution de l’offre de service du CIPC;7\n");
    BOOST_TEST(labelled.erreurs.isEmpty());
    BOOST_REQUIRE(labelled.lignes.size() == 2);
    BOOST_TEST(labelled.prix()[0].code == text("4.1.3.A"));
    BOOST_TEST(labelled.prix()[1].code == text("4.2.3.A"));
    BOOST_TEST(reading("code;pu_ht\n4.2.3.A;5\n4.2.3.A;6\n").erreurs.size() == 2);
}

BOOST_AUTO_TEST_CASE(titles_and_unpriced_rows_are_passed_over) {
    const LectureBpu read =
        reading("code;désignation;pu_ht\nLot 1;;\nUO 1.1;Participation au cadrage;\n;Autre;\n"
                "1.1.1.A;- Moins de 5 %;100\n1.1.1.B;sans prix;\n");
    BOOST_TEST(read.erreurs.isEmpty());
    BOOST_TEST(read.lignes.size() == 1);
    BOOST_TEST(read.manquants.contains(text("1.1.1.B")));
    BOOST_TEST(refusal("code;pu_ht\n9.9.9;\n").code == text("bpu.code-inconnu"));
}

BOOST_AUTO_TEST_CASE(caps_and_useless_variants_are_noted) {
    const LectureBpu read =
        reading("code;pu_ht;pu_ht_sans_fichier\n3.8.1;25,00;\n3.8.2;50,01;\n3.8.4;5 %;\n2.1.7;1;2\n"
                "2.1.8;1;1\n");
    BOOST_TEST(read.erreurs.isEmpty());
    BOOST_TEST(!read.lignes[0].depassePlafond);
    BOOST_TEST(read.lignes[1].depassePlafond);
    BOOST_TEST(read.prix()[2].puHt.centimes() == 500);
    BOOST_TEST(!read.prix()[3].puHtSansFichier.has_value());
    BOOST_REQUIRE(read.constats.size() == 2);
    BOOST_TEST(read.constats[0].code == text("bpu.plafond-depasse"));
    BOOST_TEST(read.constats[0].message.contains(text("ligne 3")));
    BOOST_TEST(read.constats[1].code == text("bpu.sans-fichier-inutile"));
}

BOOST_AUTO_TEST_CASE(a_column_of_prices_that_is_not_read_is_named) {
    const LectureBpu read = reading("code;pu_ht;Prix hors fichier;observations\n3.2.2.A;100,00;-5,00;\n");
    BOOST_REQUIRE(read.constats.size() == 1);
    BOOST_TEST(read.constats[0].code == text("bpu.colonne-ignoree"));
    BOOST_TEST(read.constats[0].message.contains(text("ligne 1, colonne 3")));
    BOOST_TEST(read.constats[0].message.contains(text("Prix hors fichier")));
}

BOOST_AUTO_TEST_CASE(a_table_that_is_no_bpu_is_refused) {
    const auto refused = [](const QByteArray& csv) {
        const auto read = readBpu(require(readTable(csv, QStringLiteral("bpu.csv"))));
        BOOST_REQUIRE(!read.has_value());
        BOOST_TEST(read.error().ligne >= 1);
        return read.error().code;
    };
    BOOST_TEST(refused("code;prix_ttc\n1.1.1.A;3\n") == text("bpu.colonne-absente"));
    BOOST_TEST(refused("a;pu_ht\n1.1.1.A;3\n") == text("bpu.colonne-absente"));
    BOOST_TEST(refused("code;pu_ht\n") == text("bpu.vide"));
}

BOOST_AUTO_TEST_CASE(formulas_are_told_from_labels) {
    for (const char* formula : {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", " =HYPERLINK(\"x\")",
                                "+A1*2", "-1+1", "\t=1", "＝1+1", "+SUM(A1:A2)", "-$B$2", "+Feuil1!A1"})
        BOOST_TEST(looksLikeFormula(text(formula)), formula);
    for (const char* label :
         {"- Moins de 5 %", "- Au-delà de 5% et jusqu’à  20 %", "-Animation collective de groupes", "-12,50",
          "+3", "Calibrage (Quotas = 5)", "a@b.fr", "", "-", "– niveau expert", "- Animation (5 semaines)"})
        BOOST_TEST(!looksLikeFormula(text(label)), label);
}

BOOST_AUTO_TEST_CASE(no_bytes_upset_the_reader) {
    CHECK_PROPERTY("a mutated BPU is read, or each refusal has its place", [] {
        QByteArray csv = "code;pu_ht;pu_ht_sans_fichier\n2.1.7;10,50;\nUO 3.2.2.;1 000;2 000\n4.2.3.A;5;\n";
        const int changes = *rc::gen::inRange(0, 8);
        for (int i = 0; i < changes; ++i) {
            const int at = *rc::gen::inRange<int>(0, static_cast<int>(csv.size()));
            csv.insert(at, *rc::gen::elementOf(std::string("\n;\"',=-0A\xe9\x01\xff.")));
        }
        const auto table = readTable(csv, QStringLiteral("bpu.csv"));
        const auto read = table ? readBpu(*table) : tl::unexpected<Erreur>(table.error());
        if (!read)
            RC_ASSERT(!read.error().message.isEmpty());
        else
            for (const Erreur& erreur : read->erreurs)
                RC_ASSERT(erreur.ligne >= 1 && !erreur.fichier.isEmpty());
    });
}

BOOST_AUTO_TEST_SUITE_END()
