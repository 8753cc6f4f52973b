// Votes of files into a base and out of it: what Polis published holds there too.
#include "core/consultation/VotesImportBase.h"
#include "core/consultation/VotesSortie.h"
#include "core/documents/JsonStrict.h"
#include "tests/consultation/EnqueteBase.h"
#include "tests/documents/XlsxFixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QTextStream>

#include <cmath>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

struct VotesEnBase : EnqueteBase {
    QString write(const QByteArray& content, const char* name = "votes.csv") const {
        QFile file(outside.filePath(text(name)));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    DemandeVotes demand(const QString& path, const char* scrutin = "Eau") const {
        return {path, concertation, text(scrutin), {}};
    }
    PlanVotes importAll(const QString& path, const char* scrutin = "Eau") {
        return require(importerVotes(base.database(), nullptr, demand(path, scrutin)));
    }
    VotesAAnalyser votes(const char* scrutin = "Eau") {
        const auto all = require(scrutinsDe(base.database(), concertation));
        return require(lireScrutin(base.database(), concertation, require(scrutinNomme(all, text(scrutin)))));
    }
};

constexpr const char* kLong = "participant;énoncé;texte;avis;date\n"
                              "a;1;Planter des arbres;d’accord;2026-01-01 10:00:00\n"
                              "a;2;Fermer les quais;Pas d'accord;2026-01-01 10:00:00\n"
                              "b;1;Planter des arbres;+1;2026-01-01 10:00:00\n"
                              "b;2;Fermer les quais;sans avis;2026-01-01 10:00:00\n"
                              "c;1;Planter des arbres;peut-être;2026-01-01 10:00:00\n"
                              ";2;Fermer les quais;pour;2026-01-01 10:00:00\n"
                              "c;2;Fermer les quais;;2026-01-01 10:00:00\n"
                              "a;1;Planter des arbres;contre;2025-12-01 10:00:00\n";

/// Two camps of so many people who differ on the first half of the statements and agree on the second.
QByteArray twoCamps(int people, int statements) {
    QByteArray csv = "participant";
    for (int j = 0; j < statements; ++j)
        csv += ";Énoncé " + QByteArray::number(j);
    for (int i = 0; i < people; ++i) {
        csv += "\np" + QByteArray::number(i);
        for (int j = 0; j < statements; ++j) {
            const bool agrees = j >= statements / 2 || i % 2 == 0;
            const bool stray = (i * 7 + j * 3) % 11 == 0;
            csv += agrees != stray ? ";pour" : ";contre";
        }
    }
    return csv + '\n';
}

} // namespace

BOOST_AUTO_TEST_SUITE(votes_en_base)

BOOST_AUTO_TEST_CASE(a_line_a_vote_in_plain_words) {
    VotesEnBase f;
    const QString path = f.write(kLong);
    const PlanVotes plan = require(planVotes(f.base.database(), f.demand(path)));
    BOOST_TEST(cle(plan.lus.forme) == text("long"));
    BOOST_TEST(plan.lus.lignes == 8);
    BOOST_TEST(plan.nouveaux == 4);
    BOOST_TEST(plan.lus.doublons == 1); // the older vote of a does not count
    BOOST_TEST(plan.lus.sansVote == 1);
    BOOST_REQUIRE(plan.lus.rejets.size() == 2U);
    BOOST_TEST(plan.lus.rejets[0].ligne == 6);
    BOOST_TEST(plan.lus.rejets[0].raison.contains(text("peut-être")), plan.lus.rejets[0].raison);
    BOOST_TEST(plan.lus.rejets[1].ligne == 7);
    BOOST_TEST(require(scrutinsDe(f.base.database(), f.concertation)).isEmpty()); // a plan changes nothing
    f.importAll(path);
    const VotesAAnalyser read = f.votes();
    BOOST_TEST(read.dossier.textes.at(0) == text("Planter des arbres"));
    BOOST_REQUIRE(read.dossier.matrice.votants.size() == 2U);
    BOOST_TEST(read.dossier.matrice.votants[0].size() == 2U);
    BOOST_TEST(int(read.dossier.matrice.votants[0][0].valeur) == 1);
    BOOST_TEST(int(read.dossier.matrice.votants[0][1].valeur) == -1);
    BOOST_TEST(int(read.dossier.matrice.votants[1][1].valeur) == 0);
}

BOOST_AUTO_TEST_CASE(everybody_counts_as_all_whether_in_a_group_or_not) {
    VotesEnBase f;
    QByteArray csv = twoCamps(60, 8);
    for (int i = 0; i < 20; ++i)
        csv += "rare" + QByteArray::number(i) + ";pour;;;;;;;\n";
    f.importAll(f.write(csv));
    const ResultatVotes result = require(analyserAvecIncertitude(f.votes(), std::nullopt));
    BOOST_TEST(result.dansUnGroupe == 60);
    const EnonceAnalyse& first = result.enonces.front();
    long long grouped = 0;
    for (const PartGroupe& one : first.groupes)
        grouped += one.n();
    BOOST_TEST(grouped == 60);
    BOOST_TEST(first.tous.n() == 80);
    BOOST_TEST(first.tous.accords >= 20);
    BOOST_TEST(result.enonces.back().tous.n() == 60);
    BOOST_TEST(result.avertissements.join(u' ').contains(text("20 votant(s) sur 80")));
}

BOOST_AUTO_TEST_CASE(again_changes_nothing_and_undo_brings_back) {
    VotesEnBase f;
    const QString path = f.write(kLong);
    f.importAll(path);
    const QString before = require(f.base->contentHash());
    const PlanVotes again = f.importAll(path);
    BOOST_TEST(again.importes() == 0);
    BOOST_TEST(again.inchanges == 4);
    BOOST_TEST(again.suite);
    BOOST_TEST(require(f.base->contentHash()) == before);
    // a changes its mind, and somebody new votes.
    const QString later =
        f.write("participant;énoncé;avis;date\na;1;contre;2026-02-01\nz;1;pour;2026-02-01\n", "suite.csv");
    const auto plan = std::make_shared<PlanVotes>();
    const auto applied = require(f.base->apply(editVotes(f.base.database(), nullptr, f.demand(later), plan)));
    BOOST_TEST(plan->changes == 1);
    BOOST_TEST(plan->nouveaux == 1);
    BOOST_TEST(int(f.votes().dossier.matrice.votants[0][0].valeur) == -1);
    BOOST_TEST(f.votes().dossier.votants.size() == 3);
    f.base.apply(applied.inverse);
    BOOST_TEST(int(f.votes().dossier.matrice.votants[0][0].valeur) == 1);
    BOOST_TEST(f.votes().dossier.votants.size() == 2);
}

BOOST_AUTO_TEST_CASE(one_column_a_statement) {
    VotesEnBase f;
    const QString path = f.write("identifiant;Planter des arbres;Fermer les quais;âge\n"
                                 "u1;Oui;Non;34\nu2;Non;Neutre;51\nu3;oui;;27\nu4;oui;bof;27\n"
                                 "u5;oui;non;3\nu6;oui;non;3\n",
                                 "reponses.csv");
    const PlanVotes plan = f.importAll(path);
    BOOST_TEST(cle(plan.lus.forme) == text("large"));
    BOOST_TEST(plan.nouveaux == 10);
    BOOST_TEST(plan.lus.sansVote == 1);
    BOOST_REQUIRE(plan.lus.rejets.size() == 1U);
    BOOST_TEST(plan.lus.rejets[0].raison.contains(text("Fermer les quais")), plan.lus.rejets[0].raison);
    BOOST_TEST(f.votes().dossier.textes.size() == 2);
}

BOOST_AUTO_TEST_CASE(counts_are_no_votes) {
    VotesEnBase f;
    const auto refused = [&f](const QByteArray& content) {
        const auto plan = planVotes(f.base.database(), f.demand(f.write(content, "x.csv")));
        BOOST_REQUIRE(!plan);
        BOOST_TEST(!plan.error().remede.isEmpty());
        return plan.error().code;
    };
    BOOST_TEST(refused("id;title/fr;body/fr;votes\n1;Arbres;Planter;12\n2;Vélos;Pistes;0\n") ==
               text("votes.soutiens"));
    BOOST_TEST(refused("export_proposal_id,export_proposal_title,export_proposal_votes_id,"
                       "export_proposal_votes_author_id\n1,Arbres,5,user5\n") == text("votes.soutiens"));
    BOOST_TEST(refused("export_vote_type,export_vote_author_id\nexport_vote_type_for,u1\n") ==
               text("votes.un-enonce"));
    BOOST_TEST(refused("id;enfants;chats\n1;0;1\n2;1;0\n") == text("votes.colonnes"));
    BOOST_TEST(refused("nom;texte\nA;Un texte\n") == text("votes.colonnes"));
    BOOST_TEST(refused("nom;texte\nA;Un texte que quelqu’un a écrit ici\n") == text("fichier.contributions"));
    BOOST_TEST(refused("Date,Visites,Actions\n2026-03-02,100,80\n") == text("fichier.frequentation"));
    BOOST_TEST(refused("participant;enonce;vote\na;1;jaune\n") == text("votes.aucun"));
}

BOOST_AUTO_TEST_CASE(alignments_of_comments_take_the_words_of_their_debate) {
    VotesEnBase f;
    f.import("id;title/fr;description/fr;component/id;comments;start_time;end_time\n"
             "23;Faut-il fermer les quais ?;Le débat;9;3;;\n");
    const PlanVotes plan = f.importAll(
        f.write("id;created_at;body;author/id;author/name;alignment;depth;commentable_id;commentable_type\n"
                "1;2019-01-17 10:38:20 +0100;Oui;7;Zoé;1;0;23;Decidim::Debates::Debate\n"
                "2;2019-01-17 10:39:20 +0100;Non;8;Luc;'-1;0;23;Decidim::Debates::Debate\n"
                "3;2019-01-17 10:40:20 +0100;?;9;Ana;0;0;23;Decidim::Debates::Debate\n"
                "4;2019-01-17 10:41:20 +0100;Ah;9;Ana;1;1;1;Decidim::Comments::Comment\n"
                "5;2019-01-17 10:42:20 +0100;Vert;9;Ana;-1;0;24;Decidim::Debates::Debate\n"));
    BOOST_TEST(cle(plan.lus.forme) == text("alignements"));
    BOOST_TEST(plan.nouveaux == 3);
    BOOST_TEST(plan.lus.sansVote == 2); // no position taken, and an answer to a comment
    const VotesAAnalyser votes = f.votes();
    BOOST_TEST(votes.references.at(0) == text("debat/23"));
    BOOST_TEST(votes.references.at(1) == text("debat/24"));
}

BOOST_AUTO_TEST_CASE(votes_among_the_lines_of_a_consultation) {
    VotesEnBase f;
    const PlanVotes plan =
        f.importAll(f.write("export_contribution_type,export_contribution_id,export_contribution_title,"
                            "export_contribution_votes_related_id,export_contribution_votes_author_id,"
                            "export_contribution_votes_value,export_contribution_votes_created_at\n"
                            "opinion,opinion1,Publier les lois,,,,\n"
                            "vote,,,opinion1,user1,global.ok,2015-03-01 00:52:07\n"
                            "vote,,,opinion1,user2,global.nok,2015-03-01 00:52:07\n"
                            "vote,,,opinion1,user3,global.mitige,2015-03-01 00:52:07\n"));
    BOOST_TEST(plan.nouveaux == 3);
    BOOST_TEST(f.votes().dossier.textes.at(0) == text("Publier les lois"));
}

BOOST_AUTO_TEST_CASE(an_archive_of_polis_gives_its_votes_and_their_statements) {
    VotesEnBase f;
    const QByteArray comments =
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
        "1,x,0,0,1,0,1,Plus de vélos, vite\n2,x,1,0,1,0,-1,Une publicité\n";
    const QByteArray votes =
        "timestamp,datetime,comment-id,voter-id,vote\n1,x,0,0,1\n2,x,1,0,-1\n3,x,0,1,-1\n";
    const VotesLus read = require(lireVotes(f.write(zipOf({{text("export/comments.csv"), comments},
                                                           {text("export/votes.csv"), votes},
                                                           {text("export/summary.csv"), "topic,Ville\n"}}),
                                                    "polis.zip")));
    BOOST_TEST(read.fichier == text("polis.zip"));
    const DossierVotes whole = require(lireDossierVotes(f.outside.filePath(text("polis.zip"))));
    BOOST_TEST(whole.votants.size() == read.participants.size());
    BOOST_TEST(whole.commentaires.size() == qsizetype(read.enonces.size()));
    BOOST_TEST(!whole.textes.first().isEmpty());
    BOOST_TEST(cle(read.forme) == text("polis"));
    BOOST_TEST(read.votes.size() == 3U);
    BOOST_REQUIRE(read.enonces.size() == 2U);
    BOOST_TEST(read.enonces.front().texte == text("Plus de vélos, vite"));
    BOOST_TEST(read.enonces.back().retire);
    const auto refused = [&f](const QByteArray& archive) {
        const auto lus = lireVotes(f.write(archive, "autre.zip"));
        BOOST_REQUIRE(!lus);
        return lus.error().code;
    };
    BOOST_TEST(refused(zipOf({{text("a.csv"), "x;y\n1;2\n"}, {text("b.csv"), "x;y\n1;2\n"}})) ==
               text("votes.archive"));
    BOOST_TEST(refused(zipOf({{text("../votes.csv"), votes}})) == text("zip.chemin"));
    BOOST_TEST(refused(zipOf({{text("votes.csv"), QByteArray(80'000'000, 'a')}})) == text("zip.bombe"));
}

BOOST_AUTO_TEST_CASE(names_of_people_need_the_coffre_and_are_not_kept) {
    VotesEnBase f;
    const QByteArray csv = "participant;enonce;vote\nzoe@exemple.fr;1;pour\nluc@exemple.fr;1;contre\n";
    const QString path = f.write(csv);
    const auto refused = importerVotes(f.base.database(), nullptr, f.demand(path));
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == text("votes.coffre"));
    BOOST_TEST(require(planVotes(f.base.database(), f.demand(path))).coffreRequis);
    const auto coffre = require(coffre::Coffre::open(f.base.database()));
    require(coffre->create(coffre::Secret::fromText(text("quatre mots sans rapport")), {1, 8192}));
    require(importerVotes(f.base.database(), coffre.get(), f.demand(path)));
    BOOST_TEST(require(importerVotes(f.base.database(), coffre.get(), f.demand(path))).inchanges == 2);
    const auto scrutin = require(scrutinsDe(f.base.database(), f.concertation)).first();
    for (const QString& pseudonym : require(votesBruts(f.base.database(), scrutin.id)).pseudonymes) {
        BOOST_TEST(pseudonym.size() == 16);
        BOOST_TEST(!pseudonym.contains(u'@'));
    }
}

BOOST_AUTO_TEST_CASE(camps_are_found_again_and_uncertainty_is_told) {
    VotesEnBase f;
    f.importAll(f.write(twoCamps(60, 10), "camps.csv"));
    const ResultatVotes result = require(analyserAvecIncertitude(f.votes(), {}));
    BOOST_REQUIRE(result.groupes.size() == 2U);
    BOOST_TEST(result.stabilite.essais == 30);
    BOOST_TEST(result.stabilite.accord > 0.9);
    for (const GroupeAnalyse& group : result.groupes)
        BOOST_TEST(group.recouvrement > 0.75);
    for (const EnonceAnalyse& one : result.enonces) {
        BOOST_TEST(one.intervalle.first <= one.consensus + 1e-12);
        BOOST_TEST(one.intervalle.second >= one.consensus - 1e-12);
    }
    const auto consensus = ordreEnonces(result, TriEnonces::Consensus);
    const auto dissensus = ordreEnonces(result, TriEnonces::Dissensus);
    for (std::size_t i = 0; i < 5; ++i) {
        BOOST_TEST(consensus[i] >= 5); // what both camps are for
        BOOST_TEST(dissensus[i] < 5);
    }
    const ResultatVotes again = require(analyserAvecIncertitude(f.votes(), {}));
    BOOST_TEST((resultatJson(again) == resultatJson(result)));
    const ResultatVotes few = [] {
        VotesEnBase small;
        small.importAll(small.write(twoCamps(12, 10)));
        return require(analyserAvecIncertitude(small.votes(), {}));
    }();
    BOOST_TEST(few.avertissements.join(u' ').contains(text("personne")), few.avertissements.join(u' '));
}

BOOST_AUTO_TEST_CASE(files_of_the_analysis) {
    VotesEnBase f;
    f.importAll(f.write(twoCamps(40, 6), "camps.csv"));
    const ResultatVotes result = require(analyserAvecIncertitude(f.votes(), {}));
    for (const char* name : {"v.csv", "v.xlsx", "v.json"}) {
        const QString path = f.outside.filePath(text(name));
        require(ecrireVotes(result, path));
        BOOST_TEST(QFile(path).size() > 500);
    }
    const auto table = require(documents::readTable(f.outside.filePath(text("v.csv"))));
    BOOST_TEST(table.rows.size() == 6U);
    BOOST_TEST(table.column({text("Consensus")}) >= 0);
    BOOST_TEST(ecrireVotes(result, f.outside.filePath(text("v.odt"))).error().code == text("votes.format"));
}

BOOST_AUTO_TEST_CASE(conversations_of_polis_are_the_same_in_a_base) {
    for (const char* name : {"15-per-hour-seattle", "brexit-consensus", "canadian-electoral-reform",
                             "football-concussions", "scoop-hivemind.biodiversity", "vtaiwan.uberx"}) {
        const QString folder = sharedFile(text("data/votes/openData/") + text(name));
        if (folder.isEmpty()) {
            BOOST_TEST_MESSAGE("SKIPPED (no shared data): " << name);
            continue;
        }
        BOOST_TEST_CONTEXT(name) {
            VotesEnBase f;
            const PlanVotes plan = f.importAll(folder, name);
            BOOST_TEST(plan.lus.rejetes == 0);
            const DossierVotes direct = require(lireDossierVotes(folder));
            const VotesAAnalyser stored = f.votes(name);
            BOOST_REQUIRE(stored.dossier.votants == direct.votants);
            BOOST_REQUIRE(stored.dossier.commentaires == direct.commentaires);
            BOOST_TEST(stored.dossier.textes == direct.textes);
            const auto membership =
                require(lireAppartenances(folder + text("/participants-votes.csv"), direct));
            const AnalyseVotes ours = analyserVotes(stored.dossier, membership);
            const AnalyseVotes theirs = analyserVotes(direct, membership);
            BOOST_TEST(ours.opinions.consensus == theirs.opinions.consensus);
            BOOST_TEST(ours.opinions.dissensus == theirs.opinions.dissensus);
            BOOST_TEST(ours.axes.x == theirs.axes.x);
            BOOST_TEST(f.importAll(folder, name).importes() == 0);
        }
    }
}

BOOST_AUTO_TEST_CASE(participants_of_polis_give_the_same_votes) {
    const QString folder = sharedFile(text("data/votes/openData/brexit-consensus"));
    if (folder.isEmpty()) {
        BOOST_TEST_MESSAGE("SKIPPED (no shared data)");
        return;
    }
    VotesEnBase f;
    const PlanVotes wide = f.importAll(folder + text("/participants-votes.csv"));
    BOOST_TEST(cle(wide.lus.forme) == text("polis-participants"));
    BOOST_TEST(wide.lus.rejetes == 0);
    const PlanVotes lines = require(planVotes(f.base.database(), f.demand(folder)));
    BOOST_TEST(lines.changes == 0);
    BOOST_TEST(lines.inchanges > 4'000);
}

BOOST_AUTO_TEST_SUITE_END()
