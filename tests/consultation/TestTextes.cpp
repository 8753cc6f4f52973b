// Specificities against R's textometry, classifications against rainette with its loop of moves corrected.
#include "core/consultation/Classification.h"
#include "core/documents/Table.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QRegularExpression>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

struct Corpus {
    const char* folder;
    int taille;
    int k;
};

QString place(const Corpus& corpus, const QString& file) {
    return sharedFile(QStringLiteral("data/text/rainette/%1/%2").arg(QLatin1String(corpus.folder), file));
}

std::vector<double> numbersAfterColon(const QString& path, const char* start) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<double> numbers;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n'))
        if (line.startsWith(QLatin1String(start)))
            for (const QString& word : line.section(u':', 1).split(u' ', Qt::SkipEmptyParts))
                numbers.push_back(word.toDouble());
    return numbers;
}

/// The column of a published partition; NA = unclassified.
std::vector<int> column(const documents::Table& table, const QString& name) {
    const int index = int(table.entetes.indexOf(name));
    BOOST_REQUIRE(index >= 0);
    std::vector<int> groups;
    for (const auto& row : table.rows)
        groups.push_back(row.cells.at(index) == QLatin1String("NA") ? analyse::kNonClasse
                                                                    : row.cells.at(index).toInt() - 1);
    return groups;
}

void checkSimple(const Corpus& corpus) {
    const auto forms = require(
        lireFormes(place(corpus, QStringLiteral("dtm.mtx")), place(corpus, QStringLiteral("docs.txt"))));
    const auto expected =
        require(documents::readTable(place(corpus, QStringLiteral("clusters_mss%1.csv").arg(corpus.taille))));
    analyse::OptionsReinert options;
    options.k = corpus.k;
    const auto result = require(classer(forms, corpus.taille, options));
    BOOST_REQUIRE(result.arbre.classes() == corpus.k);
    for (int k = 2; k <= corpus.k; ++k) {
        const auto& groups = result.partitions[std::size_t(k) - 2];
        const auto published = column(expected, QStringLiteral("k%1").arg(k));
        BOOST_TEST(analyse::randAjuste(groups, published) == 1.0, corpus.folder << " k = " << k);
        for (std::size_t i = 0; i < groups.size(); ++i)
            if ((groups[i] == analyse::kNonClasse) != (published[i] == analyse::kNonClasse))
                BOOST_TEST(groups[i] == published[i]);
    }
    const auto heights =
        numbersAfterColon(place(corpus, QStringLiteral("tree_mss%1.txt").arg(corpus.taille)), "height");
    const auto ours = result.arbre.hauteurs();
    BOOST_REQUIRE(heights.size() == ours.size());
    for (std::size_t i = 0; i < ours.size(); ++i)
        BOOST_TEST(std::abs(ours[i] / heights[i] - 1) < 1e-9);
}

void checkDouble(const Corpus& corpus) {
    const auto forms = require(
        lireFormes(place(corpus, QStringLiteral("dtm.mtx")), place(corpus, QStringLiteral("docs.txt"))));
    const auto summary = require(documents::readTable(place(corpus, QStringLiteral("double_summary.csv"))));
    const auto groups = require(documents::readTable(place(corpus, QStringLiteral("double_groups.csv"))));
    const auto result = require(classerDeuxFois(forms, 10, 15, corpus.k, true));
    BOOST_REQUIRE(result.croisement.partitions.size() >= summary.rows.size());
    for (std::size_t i = 0; i < summary.rows.size(); ++i) {
        const analyse::PartitionDouble& partition = result.croisement.partitions[i];
        BOOST_TEST(partition.k == summary.rows[i].cells.at(0).toInt());
        BOOST_TEST(std::abs(partition.khi2 / summary.rows[i].cells.at(1).toDouble() - 1) < 1e-9);
        BOOST_TEST(partition.n == summary.rows[i].cells.at(2).toLongLong());
        const auto published = column(groups, QStringLiteral("k%1_%2").arg(partition.k).arg(i + 1));
        BOOST_TEST(analyse::randAjuste(partition.groupes, published) == 1.0);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(textes)

BOOST_AUTO_TEST_CASE(lafon_scores_equal_those_of_textometry) {
    REQUIRE_SHARED(table, "data/text/reference/robespierre_table.csv");
    REQUIRE_SHARED(expected, "data/text/reference/robespierre_specificities_textometry-0.1.6.csv");
    const auto read = require(lireTableLexicale(table));
    const auto published = require(documents::readTable(expected));
    const auto scores = analyse::specificitesLafon(read.table);
    BOOST_REQUIRE(published.rows.size() == 6U);
    for (std::size_t i = 0; i < published.rows.size(); ++i)
        for (int j = 0; j < read.table.parts; ++j)
            BOOST_TEST(std::abs(scores[i * std::size_t(read.table.parts) + std::size_t(j)] -
                                published.rows[i].cells.at(j + 1).toDouble()) < 5.1e-5);
}

BOOST_AUTO_TEST_CASE(reinert_of_the_manifesto) {
    REQUIRE_SHARED(folder, "data/text/rainette/manifeste_fixed");
    checkSimple({"manifeste_fixed", 10, 5});
    checkSimple({"manifeste_fixed", 15, 5});
}

BOOST_AUTO_TEST_CASE(reinert_of_the_grand_debat) {
    REQUIRE_SHARED(folder, "data/text/rainette/gd_idees_df12_min5_fixed");
    checkSimple({"gd_idees_df12_min5_fixed", 0, 6});
}

BOOST_AUTO_TEST_CASE(reinert_of_the_theses) {
    REQUIRE_SHARED(folder, "data/text/rainette/theses_socio_df20_fixed");
    checkSimple({"theses_socio_df20_fixed", 10, 8});
    checkSimple({"theses_socio_df20_fixed", 15, 8});
}

BOOST_AUTO_TEST_CASE(double_classifications) {
    REQUIRE_SHARED(folder, "data/text/rainette/theses_socio_df20_fixed");
    checkDouble({"manifeste_fixed", 10, 5});
    checkDouble({"theses_socio_df20_fixed", 10, 8});
}

BOOST_AUTO_TEST_SUITE_END()
