// Counts and crosstabs of files, against R on a real consultation.
#include "core/consultation/Tris.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

class Folder {
public:
    QString file(const char* name, const QByteArray& content) const {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    Questionnaire questionnaire(const QByteArray& content) const {
        return require(Questionnaire::lire(file("reponses.csv", content)));
    }

private:
    QTemporaryDir m_folder;
};

QString text(const char* value) {
    return QString::fromUtf8(value);
}

/// One crosstab as R printed it.
struct Printed {
    QString question;
    std::vector<double> counts, residuals;
    double khi2 = 0, ddl = 0, p = 0, v = 0, n = 0;
};

std::vector<double> numbersOf(const QString& line) {
    static const QRegularExpression number(QStringLiteral("-?\\d+\\.?\\d*(e-?\\d+)?"));
    std::vector<double> result;
    for (auto found = number.globalMatch(line); found.hasNext();)
        result.push_back(found.next().captured().toDouble());
    return result;
}

std::vector<Printed> printedByR(const QString& path) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Printed> result;
    static const QRegularExpression row(QStringLiteral("^  [01] "));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("== ")))
            result.push_back({line.mid(3).simplified(), {}, {}});
        else if (line.startsWith(QLatin1String("chi2="))) {
            // "chi2=1 df=1 p=1 CramerV=1 n=967": the 2 of chi2 is the first number.
            const auto values = numbersOf(line.mid(5));
            std::tie(result.back().khi2, result.back().ddl, result.back().p, result.back().v,
                     result.back().n) =
                std::tie(values.at(0), values.at(1), values.at(2), values.at(3), values.at(4));
        } else if (row.match(line).hasMatch()) {
            const auto values = numbersOf(line);
            auto& target = result.back().n > 0 ? result.back().residuals : result.back().counts;
            target.insert(target.end(), values.begin() + 1, values.end());
        }
    }
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(tris)

BOOST_AUTO_TEST_CASE(crosstabs_equal_those_of_r) {
    REQUIRE_SHARED(answers, "data/text/consultation_an_egalite_fh/consultation_an.csv");
    REQUIRE_SHARED(expected, "data/text/reference/tri_croise_chi2.txt");
    const auto questionnaire = require(Questionnaire::lire(answers));
    const auto tables = printedByR(expected);
    BOOST_REQUIRE(tables.size() == 8U);
    for (const Printed& printed : tables) {
        const auto result = require(trier(questionnaire, {text("sexe"), printed.question, {}, {}}));
        BOOST_REQUIRE(printed.counts.size() == 4U);
        BOOST_REQUIRE(printed.residuals.size() == 4U);
        for (std::size_t cell = 0; cell < 4; ++cell) {
            BOOST_TEST(double(result.tableau.effectifs[cell]) == printed.counts[cell]);
            BOOST_TEST(std::abs(result.tableau.residus[cell] - printed.residuals[cell]) < 5.1e-5);
        }
        BOOST_TEST(std::abs(*result.tableau.khi2 - printed.khi2) < 1e-6);
        BOOST_TEST(result.tableau.ddl == printed.ddl);
        BOOST_TEST(std::abs(*result.tableau.probabilite / printed.p - 1) < 1e-5);
        BOOST_TEST(std::abs(*result.tableau.vCramer - printed.v) < 1e-6);
        BOOST_TEST(double(result.tableau.repondants) == printed.n);
        BOOST_TEST(result.tableau.sansReponse == 0);
    }
}

BOOST_AUTO_TEST_CASE(no_answers_are_counted_apart) {
    const auto questionnaire = Folder().questionnaire("id;avis\n1;oui\n2;non\n3; \n4;oui\n");
    const auto result = require(trier(questionnaire, {text("avis"), {}, {}, {}}));
    BOOST_TEST((result.question.modalites == QStringList{text("oui"), text("non")}));
    BOOST_TEST(result.aPlat.repondants == 3);
    BOOST_TEST(result.aPlat.sansReponse == 1);
    BOOST_TEST(std::abs(result.aPlat.parts[0] - 2.0 / 3) < 1e-15);
    BOOST_TEST(triJson(result)[text("sans_reponse")].toInt() == 1);
    BOOST_TEST(!triJson(result)[text("mention")].toString().isEmpty());
}

BOOST_AUTO_TEST_CASE(small_cells_are_told) {
    const auto questionnaire = Folder().questionnaire("a;b\nx;1\nx;2\ny;1\ny;2\ny;10\n");
    const auto result = require(trier(questionnaire, {text("a"), text("b"), {}, {}}));
    BOOST_TEST((result.croise.modalites == QStringList{text("1"), text("2"), text("10")}));
    BOOST_TEST(result.tableau.petitsEffectifs == 6);
    BOOST_TEST(!result.avertissements.isEmpty());
}

BOOST_AUTO_TEST_CASE(margins_weight_the_answers) {
    const Folder folder;
    const auto questionnaire = folder.questionnaire("sexe;avis\nf;oui\nf;oui\nf;non\nh;non\n");
    const QString margins = folder.file("marges.csv", "variable;modalite;part\nsexe;f;50\nsexe;h;50\n");
    const auto result = require(trier(questionnaire, {text("avis"), {}, {}, margins}));
    BOOST_TEST(std::abs(result.aPlat.parts[0] - 1.0 / 3) < 1e-9);
    BOOST_TEST(std::abs(result.calage->effetPlan - 4.0 / 3) < 1e-9);
    BOOST_TEST(triJson(result)[text("poids")][text("effet_de_plan")].toDouble() > 1.3);
}

BOOST_AUTO_TEST_CASE(bad_files_are_refused_with_their_line) {
    const Folder folder;
    const auto questionnaire = folder.questionnaire("sexe;avis;poids\nf;oui;1\nf;non;-1\nh;non;NaN\n");
    const auto refusal = [&](const DemandeTri& demande) {
        const auto result = trier(questionnaire, demande);
        BOOST_REQUIRE(!result.has_value());
        return result.error();
    };
    BOOST_TEST(refusal({text("absente"), {}, {}, {}}).code == text("questionnaire.inconnue"));
    BOOST_TEST(refusal({text("s"), {}, {}, {}}).exitCode() == 3);
    BOOST_TEST(refusal({text("avis"), {}, text("poids"), {}}).ligne == 4);
    const auto margins = [&](const QByteArray& content) {
        return refusal({text("avis"), {}, {}, folder.file("marges.csv", content)});
    };
    BOOST_TEST(margins("variable;modalite;part\nsexe;x;50\n").ligne == 2);
    BOOST_TEST(margins("variable;modalite;part\nsexe;f;50\nsexe;f;50\n").ligne == 3);
    BOOST_TEST(margins("variable;modalite;part\nsexe;f;inf\n").ligne == 2);
    BOOST_TEST(margins("variable;modalite;part\nsexe;f;50\n").code == text("marges.manque"));
    BOOST_TEST(margins("variable;modalite;part\nsexe;f;0\nsexe;h;0\n").code == text("marges.nulles"));
}

BOOST_AUTO_TEST_CASE(ticked_columns_are_counted_as_the_import_reads_them) {
    const Folder folder;
    const Questionnaire read =
        folder.questionnaire("id;Vos trajets ? -> Train;Vos trajets ? -> Vélo;Vos trajets ? -> Autre;Sexe\n"
                             "1;1;1;0;Femme\n2;1;0;0;Homme\n3;0;1;0;Femme\n4;0;0;0;Homme\n5;;;;Femme\n");
    const ResultatTri flat = require(trier(read, {text("vos trajets"), {}, {}, {}}));
    BOOST_TEST((flat.question.modalites == QStringList{text("Train"), text("Vélo"), text("Autre")}));
    BOOST_TEST((flat.aPlat.effectifs == std::vector<long long>{2, 2, 0}));
    BOOST_TEST(flat.aPlat.repondants == 3);
    BOOST_TEST(flat.aPlat.sansReponse == 2);
    BOOST_TEST(flat.multiple);
    BOOST_TEST(flat.aPlat.parts[0] == 2.0 / 3, boost::test_tools::tolerance(1e-12));
    const ResultatTri crossed = require(trier(read, {text("Sexe"), text("Vos trajets ?"), {}, {}}));
    BOOST_TEST(crossed.croise.modalites.size() == 3);
    BOOST_TEST(crossed.tableau.repondants == 3);
    // One column of them is still one, by its whole name.
    const ResultatTri column = require(trier(read, {text("Vos trajets ? -> Train"), {}, {}, {}}));
    BOOST_TEST((column.question.modalites == QStringList{text("0"), text("1")}));
}

BOOST_AUTO_TEST_SUITE_END()
