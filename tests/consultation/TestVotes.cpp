// Votes, against what Polis published of real conversations.
#include "core/consultation/DossierVotes.h"
#include "core/documents/JsonStrict.h"
#include "core/documents/Table.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

const char* const kPublished[] = {"25ptpt-3gp-no-strict-with-meta", "50ptpt-3gp-strict-no-meta",
                                  "above-100-ptpts", "below-100-ptpts"};

QString text(const char* value) {
    return QString::fromUtf8(value);
}

double number(const documents::JsonNode& node, const char* name) {
    const auto* member = node.member(QString::fromUtf8(name));
    BOOST_REQUIRE(member != nullptr);
    return member->text.toDouble();
}

struct Published {
    DossierVotes votes;
    documents::JsonNode math;
    AnalyseVotes analysis;
};

Published published(const QString& folder) {
    const QString math = folder + text("/math-pca2.json");
    Published result{
        require(lireDossierVotes(folder)), require(documents::readJsonFile(math, {64LL << 20, 32, 40})), {}};
    result.analysis = analyserVotes(result.votes, require(lireAppartenances(math, result.votes)));
    return result;
}

void checkConsensus(const Published& conversation) {
    const auto* expected = conversation.math.member(text("group-aware-consensus"));
    BOOST_REQUIRE(expected != nullptr);
    BOOST_TEST(!expected->items.empty());
    for (const auto& item : expected->items) {
        const auto place = conversation.votes.commentaires.indexOf(item.cle.toLongLong());
        BOOST_REQUIRE(place >= 0);
        BOOST_TEST(std::abs(conversation.analysis.opinions.consensus[std::size_t(place)] -
                            item.text.toDouble()) < 1e-9);
    }
}

void checkRepresentative(const documents::JsonNode& item, const analyse::Representatif& ours,
                         const DossierVotes& votes) {
    BOOST_TEST(votes.commentaires.at(ours.commentaire) == qint64(number(item, "tid")));
    BOOST_TEST(ours.accord == (item.member(text("repful-for"))->text == text("agree")));
    BOOST_TEST(ours.meilleurAccord == (item.member(text("best-agree")) != nullptr));
    BOOST_TEST(double(ours.succes) == number(item, "n-success"));
    BOOST_TEST(double(ours.essais) == number(item, "n-trials"));
    BOOST_TEST(std::abs(ours.part - number(item, "p-success")) < 1e-6);
    BOOST_TEST(std::abs(ours.zPart - number(item, "p-test")) < 1e-6);
    BOOST_TEST(std::abs(ours.ratio - number(item, "repness")) < 1e-6);
    BOOST_TEST(std::abs(ours.zRatio - number(item, "repness-test")) < 1e-6);
}

void checkRepness(const Published& conversation) {
    const auto* expected = conversation.math.member(text("repness"));
    BOOST_REQUIRE(expected != nullptr);
    const auto& ours = conversation.analysis.opinions.representatifs;
    BOOST_REQUIRE(expected->items.size() == ours.size());
    for (std::size_t group = 0; group < ours.size(); ++group) {
        const auto& list = expected->items[group].items;
        BOOST_TEST_CONTEXT("group " << group) {
            BOOST_REQUIRE(list.size() == ours[group].size());
            for (std::size_t i = 0; i < list.size(); ++i)
                checkRepresentative(list[i], ours[group][i], conversation.votes);
        }
    }
}

double cosine(const std::vector<double>& ours, const documents::JsonNode& theirs,
              const std::vector<int>& order) {
    double product = 0;
    double first = 0;
    double second = 0;
    for (std::size_t i = 0; i < theirs.items.size(); ++i) {
        const double a = ours[std::size_t(order[i])];
        const double b = theirs.items[i].text.toDouble();
        product += a * b;
        first += a * a;
        second += b * b;
    }
    return std::abs(product) / std::sqrt(first * second);
}

void checkAxes(const Published& conversation) {
    std::vector<int> order;
    for (const auto& tid : conversation.math.member(text("tids"))->items)
        order.push_back(int(conversation.votes.commentaires.indexOf(tid.text.toLongLong())));
    const auto* components = conversation.math.member(text("pca"))->member(text("comps"));
    BOOST_REQUIRE(components->items.size() == 2U);
    for (std::size_t c = 0; c < 2; ++c)
        BOOST_TEST(cosine(conversation.analysis.axes.composantes[c], components->items[c], order) >= 0.999);
}

} // namespace

BOOST_AUTO_TEST_SUITE(votes)

BOOST_AUTO_TEST_CASE(consensus_representatives_and_axes_are_those_of_polis) {
    for (const char* name : kPublished) {
        const QString folder = sharedFile(text("data/votes/expected_math/") + text(name));
        if (folder.isEmpty()) {
            BOOST_TEST_MESSAGE("SKIPPED (no shared data): " << name);
            continue;
        }
        BOOST_TEST_CONTEXT(name) {
            const Published conversation = published(folder);
            checkConsensus(conversation);
            checkRepness(conversation);
            checkAxes(conversation);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_open_conversation_is_read_and_grouped) {
    REQUIRE_SHARED(root, "data/votes/openData");
    const QDir folder(root);
    const auto names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    BOOST_TEST(names.size() == 6);
    for (const QString& name : names) {
        const auto votes = require(lireDossierVotes(folder.filePath(name)));
        const auto membership =
            require(lireAppartenances(folder.filePath(name + text("/participants-votes.csv")), votes));
        BOOST_TEST(membership.noms.size() == 2, name);
        const AnalyseVotes given = analyserVotes(votes, membership);
        BOOST_TEST(!given.opinions.representatifs.front().empty(), name);
        const AnalyseVotes found = analyserVotes(votes, {});
        BOOST_TEST(found.trouves->k >= 2, name);
        BOOST_TEST(found.trouves->silhouette > 0.2, name);
        BOOST_TEST((votesJson(votes, found) == votesJson(votes, analyserVotes(votes, {}))), name);
    }
}

BOOST_AUTO_TEST_CASE(bad_folders_are_refused_with_their_line) {
    const QTemporaryDir folder;
    const auto refusal = [&](const QByteArray& votes) {
        QFile file(folder.filePath(text("votes.csv")));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(votes);
        file.close();
        const auto result = lireDossierVotes(folder.path());
        BOOST_REQUIRE(!result.has_value());
        return result.error();
    };
    BOOST_TEST(lireDossierVotes(folder.filePath(text("absent"))).error().exitCode() == 1);
    BOOST_TEST(refusal("").fichier == text("votes.csv"));
    BOOST_TEST(refusal("a,b\n1,2\n").ligne == 1);
    BOOST_TEST(refusal("comment-id,voter-id,vote\n0,0,1\n0,1,2\n").ligne == 3);
    BOOST_TEST(refusal("comment-id,voter-id,vote\n0,0,NaN\n").ligne == 2);
    BOOST_TEST(refusal("comment-id,voter-id,vote\n99999999999999999999,0,1\n").ligne == 2);
    BOOST_TEST(refusal("comment-id,voter-id,vote\n").exitCode() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
