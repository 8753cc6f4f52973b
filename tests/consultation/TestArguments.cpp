// The map of arguments: a tree whatever is done to it, and the same map again from its files.
#include "core/consultation/Arguments.h"
#include "core/consultation/ArgumentsDessin.h"
#include "core/consultation/ArgumentsImport.h"
#include "core/consultation/ArgumentsSortie.h"
#include "core/consultation/Contributions.h"
#include "tests/consultation/EnqueteBase.h"

#include <QImage>
#include <QJsonArray>

#include <set>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

const QByteArray kProposals = "id;title/fr;body/fr;component/id;created_at\n"
                              "1;Arbres;Planter des arbres rafraîchit la ville.;9;2024-01-02 10:00:00\n"
                              "2;Vélos;Les pistes prennent la place des arbres. Écrivez-moi : z@exemple.fr;9;"
                              "2024-01-03 10:00:00\n";

struct Carte : EnqueteBase {
    Carte() : EnqueteBase(kProposals) {}
    QString add(GenreArgument genre, const char* words, const QString& parent = {}) {
        const auto made = require(ajouterArgument(base.database(), concertation, parent, genre, text(words)));
        base.apply(made.edit);
        return made.id;
    }
    CarteArguments map() { return require(carteArguments(base.database(), concertation)); }
    qint64 contribution(int place) {
        return require(numerosDe(base.database(), {concertation, {}, {}}))[std::size_t(place)];
    }
    void cite(const QString& id, int place, const char* passage = "") {
        base.apply(citerDansArgument(base.database(), concertation, id, contribution(place), text(passage)));
    }
};

struct Exemple : Carte {
    QString question = add(GenreArgument::Question, "Faut-il planter des arbres ?");
    QString these = add(GenreArgument::These, "Planter partout", question);
    QString pour = add(GenreArgument::Pour, "Cela rafraîchit", these);
    QString contre = add(GenreArgument::Contre, "Cela prend la place des pistes", these);
    QString reponse = add(GenreArgument::Contre, "Les deux vont ensemble", contre);

    Exemple() { citeBoth(); }
    void citeBoth() {
        cite(pour, 0, "rafraîchit la ville");
        cite(contre, 1);
    }
    /// The same map again, in the same base.
    void renew() {
        const CarteArguments old = map();
        for (const int root : old.racines)
            base.apply(supprimerArgument(base.database(), concertation, old.noeuds[std::size_t(root)].id));
        question = add(GenreArgument::Question, "Faut-il planter des arbres ?");
        these = add(GenreArgument::These, "Planter partout", question);
        pour = add(GenreArgument::Pour, "Cela rafraîchit", these);
        contre = add(GenreArgument::Contre, "Cela prend la place des pistes", these);
        reponse = add(GenreArgument::Contre, "Les deux vont ensemble", contre);
        citeBoth();
    }
};

/// Ids, parents, words and citations, in their order.
QString outline(const CarteArguments& map) {
    QString text;
    for (const NoeudArgument& node : map.noeuds) {
        text += QString(node.niveau, u' ') + cle(node.genre) + u' ' + node.texte;
        for (const CitationArgument& one : node.citations)
            text += u'[' + one.identifiant + u'|' + one.extrait + u']';
        text += u'\n';
    }
    return text;
}

void checkTree(const CarteArguments& map) {
    std::set<QString> ids;
    for (std::size_t i = 0; i < map.noeuds.size(); ++i) {
        const NoeudArgument& node = map.noeuds[i];
        RC_ASSERT(ids.insert(node.id).second);
        RC_ASSERT(node.parent < int(i));
        RC_ASSERT(peutPorter(node.parent < 0 ? std::nullopt
                                             : std::optional(map.noeuds[std::size_t(node.parent)].genre),
                             node.genre));
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(arguments)

BOOST_AUTO_TEST_CASE(a_map_reads_in_its_order_with_what_it_cites) {
    Exemple f;
    const CarteArguments map = f.map();
    BOOST_REQUIRE(map.noeuds.size() == 5U);
    BOOST_TEST(map.noeuds[4].niveau == 3);
    BOOST_TEST(map.noeuds[2].citations.first().verbatim() == text("rafraîchit la ville"));
    BOOST_TEST(map.noeuds[3].citations.first().verbatim().contains(text("pistes")));
    BOOST_TEST(map.citations() == 2);
    BOOST_TEST(map.sansCitation() == 2); // the claim, and the answer; the question asks
    // A newer version of the contribution stays cited.
    f.import("id;title/fr;body/fr;component/id;created_at\n"
             "1;Arbres;Planter des arbres rafraîchit la ville, vraiment.;9;2024-01-02 10:00:00\n");
    BOOST_TEST(f.map().noeuds[2].citations.first().texte.contains(text("vraiment")));
}

BOOST_AUTO_TEST_CASE(what_has_no_place_is_refused) {
    Exemple f;
    const auto& base = f.base.database();
    const auto code = [](const auto& result) { return result ? QString() : result.error().code; };
    BOOST_TEST(code(ajouterArgument(base, f.concertation, {}, GenreArgument::Pour, text("x"))) ==
               text("argument.place"));
    BOOST_TEST(code(ajouterArgument(base, f.concertation, f.these, GenreArgument::Question, text("x"))) ==
               text("argument.place"));
    BOOST_TEST(code(ajouterArgument(base, f.concertation, {}, GenreArgument::These, text("  "))) ==
               text("argument.vide"));
    BOOST_TEST(code(ecrireArgument(base, text("absent"), text("x"))) == text("argument.inconnu"));
    BOOST_TEST(code(inverserArgument(base, f.these)) == text("argument.sens"));
    BOOST_TEST(code(rattacherArgument(base, f.concertation, f.contre, f.reponse)) == text("argument.cycle"));
    BOOST_TEST(code(rattacherArgument(base, f.concertation, f.question, f.these)) == text("argument.cycle"));
    BOOST_TEST(code(citerDansArgument(base, f.concertation, f.these, 999)) == text("citation.contribution"));
    BOOST_TEST(code(citerDansArgument(base, f.concertation, f.these, f.contribution(0),
                                      text("jamais dit"))) == text("citation.extrait"));
    BOOST_TEST(require(citerDansArgument(base, f.concertation, f.contre, f.contribution(1))).isEmpty());
}

BOOST_AUTO_TEST_CASE(removing_takes_what_stands_below_and_undo_brings_it_back) {
    Exemple f;
    const QString before = outline(f.map());
    const auto applied = f.base.apply(supprimerArgument(f.base.database(), f.concertation, f.these));
    BOOST_TEST(f.map().noeuds.size() == 1U);
    f.base.apply(applied.inverse);
    BOOST_TEST(outline(f.map()) == before);
}

BOOST_AUTO_TEST_CASE(a_map_stays_a_tree_whatever_is_moved) {
    Exemple f;
    CHECK_PROPERTY("tree", [&f] {
        f.renew();
        const int turns = *rc::gen::inRange(1, 12);
        for (int turn = 0; turn < turns; ++turn) {
            const CarteArguments map = f.map();
            const auto any = [&map] {
                return map.noeuds[std::size_t(*rc::gen::inRange(0, int(map.noeuds.size())))].id;
            };
            const int act = *rc::gen::inRange(0, 4);
            const QString id = any();
            base::Result<storage::Edit> edit = storage::Edit();
            if (act == 0)
                edit = rattacherArgument(f.base.database(), f.concertation, id,
                                         *rc::gen::arbitrary<bool>() ? any() : QString());
            else if (act == 1)
                edit = deplacerArgument(f.base.database(), f.concertation, id, *rc::gen::element(-1, 1));
            else if (act == 2)
                edit = inverserArgument(f.base.database(), id);
            else
                edit = ajouterArgument(f.base.database(), f.concertation, id,
                                       *rc::gen::element(GenreArgument::Pour, GenreArgument::These),
                                       text("Encore"))
                           .map([](const CreationArgument& made) { return made.edit; });
            if (!edit)
                continue; // refused: nothing changes
            const auto size = map.noeuds.size();
            const QString was = outline(map);
            const auto applied = f.base.apply(*edit);
            const CarteArguments now = f.map();
            checkTree(now);
            RC_ASSERT(now.noeuds.size() == size + (act == 3 ? 1 : 0));
            f.base.apply(applied.inverse);
            RC_ASSERT(outline(f.map()) == was);
            f.base.apply(*edit);
        }
    });
}

BOOST_AUTO_TEST_CASE(files_give_the_map_again_and_nothing_twice) {
    for (const char* name : {"carte.json", "carte.md"}) {
        BOOST_TEST_CONTEXT(name) {
            Exemple f;
            const CarteArguments map = f.map();
            const QString path = f.outside.filePath(text(name));
            require(ecrireArguments(map, text("Ville"), path));
            const PlanArguments again = require(planArguments(f.base.database(), f.concertation, path));
            BOOST_TEST(again.lus == 5);
            BOOST_TEST(again.nouveaux == 0);
            BOOST_TEST(again.citations == 0); // masked, whole or in part, they are those that are there
            Carte other;
            const PlanArguments plan =
                require(planArguments(other.base.database(), other.concertation, path));
            BOOST_TEST(plan.nouveaux == 5);
            BOOST_TEST(plan.introuvables.isEmpty());
            other.base.apply(plan.edit);
            const CarteArguments read = other.map();
            BOOST_REQUIRE(read.noeuds.size() == 5U);
            for (std::size_t i = 0; i < 5; ++i) {
                BOOST_TEST(read.noeuds[i].texte == map.noeuds[i].texte);
                BOOST_TEST((read.noeuds[i].genre == map.noeuds[i].genre));
                BOOST_TEST(read.noeuds[i].niveau == map.noeuds[i].niveau);
                BOOST_TEST(read.noeuds[i].citations.size() == map.noeuds[i].citations.size());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(outlines_by_hand_and_their_faults) {
    Carte f;
    const auto plan = [&f](const QByteArray& content, const char* name = "plan.md") {
        QFile file(f.outside.filePath(text(name)));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return planArguments(f.base.database(), f.concertation, file.fileName());
    };
    const PlanArguments read = require(plan("- Planter\n  - + Frais\n    > rafraîchit — proposition/1\n"
                                            "    > jamais — proposition/77\n  - - Cher\n"));
    BOOST_TEST(read.nouveaux == 3);
    BOOST_TEST(read.citations == 1);
    BOOST_TEST(read.introuvables == QStringList{text("proposition/77")});
    const PlanArguments invented =
        require(plan("- Planter\n  - + Frais\n    > jamais écrit — proposition/1\n"));
    BOOST_TEST(invented.citations == 0); // nobody wrote that
    BOOST_REQUIRE(invented.introuvables.size() == 1);
    BOOST_TEST(invented.introuvables.first().contains(text("jamais écrit")));
    const auto misplaced = plan("- Planter\n  - Une thèse sous une thèse\n");
    BOOST_REQUIRE(!misplaced);
    BOOST_TEST(misplaced.error().ligne == 2);
    BOOST_TEST(misplaced.error().fichier == text("plan.md"));
    BOOST_TEST(plan("Rien ici.\n").error().code == text("arguments.aucun"));
    BOOST_TEST(plan("> seule — proposition/1\n").error().ligne == 1);
    BOOST_TEST(
        plan("{\"arguments\": [\n{\"genre\": \"avis\", \"texte\": \"x\"}]}", "plan.json").error().ligne == 2);
}

BOOST_AUTO_TEST_CASE(maps_and_outlines_are_written_alike_each_time_and_mask_people) {
    Exemple f;
    const CarteArguments map = f.map();
    const auto bytes = [&](const char* name) {
        const QString path = f.outside.filePath(text(name));
        require(ecrireArguments(map, text("Ville"), path));
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    for (const char* name : {"c.pdf", "c.png", "c.svg", "c.docx", "c.md", "c.csv", "c.json"}) {
        const QByteArray first = bytes(name);
        BOOST_TEST(first.size() > 300, name);
        BOOST_TEST((bytes(name) == first), name);
    }
    BOOST_TEST(QImage(f.outside.filePath(text("c.png"))).width() > 1'500); // four columns
    BOOST_TEST(!bytes("c.md").contains("z@exemple.fr"));
    BOOST_TEST(!bytes("c.csv").contains("z@exemple.fr"));
    BOOST_TEST(ecrireArguments({}, text("Ville"), f.outside.filePath(text("v.pdf"))).error().code ==
               text("arguments.vide"));
    BOOST_TEST(ecrireArguments(map, text("Ville"), f.outside.filePath(text("v.odt"))).error().code ==
               text("arguments.format"));
}

BOOST_AUTO_TEST_CASE(of_a_questionnaire_what_was_written_is_cited_not_what_was_chosen) {
    QByteArray csv = "id;Pour ou contre ?;Que voulez-vous ?;Et ensuite ?;Votre âge ?\n";
    for (int i = 0; i < 30; ++i)
        csv += QByteArray::number(i) + (i % 2 == 0 ? ";Pour" : ";Contre") + ";Des trains pour la commune " +
               QByteArray::number(i * 7919) + " et des vélos" +
               (i == 0 ? ";" : ";Un banc devant la mairie numéro " + QByteArray::number(i * 31)) +
               ";Moins de 30 ans\n";
    EnqueteBase survey(csv);
    const auto numbers = require(numerosDe(survey.base.database(), {survey.concertation, {}, {}}));
    const auto claim = require(ajouterArgument(survey.base.database(), survey.concertation, {},
                                               GenreArgument::These, text("Des trains")));
    survey.base.apply(claim.edit);
    for (const std::size_t place : {0U, 1U})
        survey.base.apply(
            citerDansArgument(survey.base.database(), survey.concertation, claim.id, numbers[place]));
    const CarteArguments map = require(carteArguments(survey.base.database(), survey.concertation));
    const auto& cited = map.noeuds.front().citations;
    BOOST_REQUIRE(cited.size() == 2);
    BOOST_TEST(cited[0].verbatim() == text("Des trains pour la commune 0 et des vélos"));
    BOOST_TEST(cited[1].verbatim() == text("Des trains pour la commune 7919 et des vélos · Un banc devant la "
                                           "mairie numéro 31"));
    for (int i = 0; i < 2; ++i)
        BOOST_TEST(texteCite(require(contributionEntiere(survey.base.database(), numbers[std::size_t(i)]))) ==
                   cited[i].texte);
}

BOOST_AUTO_TEST_SUITE_END()
