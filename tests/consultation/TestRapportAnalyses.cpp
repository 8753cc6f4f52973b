// What a synthesis cites of the analyses of texts.
#include "core/consultation/Classement.h"
#include "core/consultation/CodageClasses.h"
#include "core/consultation/CodageRegles.h"
#include "core/consultation/Rapport.h"
#include "tests/consultation/Dictionnaire.h"
#include "tests/consultation/EnqueteBase.h"
#include "tests/consultation/Themes.h"

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

struct Analyses : EnqueteBase {
    Analyses() : EnqueteBase(threeThemes()) {}
    QString keep(int k) {
        ParametresClasses parameters;
        parameters.tailleMin = 2;
        const ClassesBase classes = require(classerBase(base.database(), {field(), {}, false}, parameters));
        base.apply(garderClassement(base.database(), classes, k));
        return require(classementsGardes(base.database(), concertation)).last().id;
    }
    PieceRapport piece(ElementSynthese one) {
        const auto made = require(ajouterElement(base.database(), concertation, one));
        base.apply(made.edit);
        for (const ElementSynthese& stored : require(elementsSynthese(base.database(), concertation)))
            if (stored.id == made.id)
                one = stored; // as it comes back of the base
        return require(composerPiece(base.database(), concertation, one));
    }
    static ElementSynthese element(GenreElement genre, const QString& question) {
        ElementSynthese one;
        one.genre = genre;
        one.question = question;
        return one;
    }
};

QString textOf(const PieceRapport& piece, size_t row, size_t column) {
    return texteCellule(piece.tableau->lignes.at(row).at(column));
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(rapport_analyses, Analyses)

BOOST_AUTO_TEST_CASE(kept_classes_are_cited_with_their_words_and_what_people_wrote) {
    if (!hasDictionary())
        return;
    const QString id = keep(3);
    const PieceRapport shown = piece(element(GenreElement::Classes, id));
    BOOST_TEST(shown.titre == text("Ce dont parlent les réponses à « Que voulez-vous ? »"));
    BOOST_TEST(shown.constats.first().startsWith(text("3 classe")), shown.constats.first());
    BOOST_REQUIRE(shown.tableau.has_value());
    BOOST_REQUIRE(shown.tableau->lignes.size() == 3U);
    BOOST_TEST(textOf(shown, 0, 1) == text("80"));
    QString words;
    for (size_t row = 0; row < 3; ++row)
        words += textOf(shown, row, 3) + u' ';
    for (const char* word : {"train", "école", "rivière"})
        BOOST_TEST(words.contains(text(word)), word);
    BOOST_REQUIRE(shown.verbatims.size() == 9);
    BOOST_TEST(shown.verbatims.first().texte.startsWith(text("Les ")));
    BOOST_TEST(shown.verbatims.first().reference.startsWith(text("Classe 1, ")));
    BOOST_TEST(shown.source.contains(text("SHA-256")));
    base.apply(retirerClassement(base.database(), id));
    const PieceRapport after =
        require(composerPiece(base.database(), concertation, element(GenreElement::Classes, id)));
    BOOST_TEST(after.alertes.size() == 1); // the plan outlives it
    BOOST_TEST(!after.tableau.has_value());
}

BOOST_AUTO_TEST_CASE(a_class_is_taken_into_the_plan_as_a_code_with_its_words) {
    if (!hasDictionary())
        return;
    const auto proposed = require(codesProposes(base.database(), concertation, keep(3)));
    BOOST_REQUIRE(proposed.size() == 3);
    const CodePropose& first = proposed.first();
    BOOST_TEST(first.code.definition.contains(first.code.libelle.section(u',', 0, 0)));
    BOOST_TEST(first.code.inclusion.startsWith(text("« Les ")), first.code.inclusion);
    const auto made = require(adopterCode(base.database(), concertation, first));
    base.apply(made.edit);
    const auto rules = require(reglesDe(base.database(), concertation));
    BOOST_REQUIRE(rules.size() == 1);
    BOOST_TEST(rules.first().codeId == made.id);
    BOOST_TEST(rules.first().motif == first.motif);
    const auto tried = require(essayerRegles(base.database(), {field(), {}, false}, rules));
    BOOST_TEST(tried.parRegle.first().textes >= 80); // all that the class was made of
    BOOST_TEST(adopterCode(base.database(), concertation, first).error().code == text("codage.libelle"));
}

BOOST_AUTO_TEST_CASE(codes_are_counted_crossed_and_cited) {
    const auto plan = [this](const char* label) {
        CodePlan code;
        code.libelle = text(label);
        const auto made = require(ajouterCode(base.database(), concertation, code));
        base.apply(made.edit);
        return made.id;
    };
    const QString rail = plan("Rail"), other = plan("Autre");
    const ChampCodage coded{concertation, field(), text("Paul")};
    for (const qint64 number : require(textesACoder(base.database(), {field(), {}, false}))) {
        QString written;
        require(lireTextesDe(base.database(), field(), {number},
                             [&written](qint64, const QString& one) { written = one; }));
        const bool train = written.contains(text("train")) || written.contains(text("gare"));
        base.apply(coder(base.database(), coded, number, train ? rail : other));
    }
    ElementSynthese one = elementDe(GenreElement::Codes, field().cle());
    one.croise = question("Thème").id;
    const PieceRapport shown = piece(one);
    BOOST_REQUIRE(shown.tableau.has_value());
    BOOST_TEST(shown.tableau->titres.size() == 3); // nothing is set aside
    BOOST_TEST(textOf(shown, 0, 0) == text("Rail"));
    BOOST_REQUIRE(shown.suites.size() == 1U);
    const TableauRapport& crossed = shown.suites.front();
    const auto theme = size_t(crossed.titres.indexOf(text("Rail")));
    BOOST_TEST(texteCellule(crossed.lignes[0][theme]).endsWith(text("▲")));
    BOOST_TEST(texteCellule(crossed.lignes[1][theme]).contains(text("▲")) == false);
    BOOST_TEST(texteCellule(crossed.lignes[0].back()).startsWith(text("χ² = ")));
    BOOST_REQUIRE(shown.verbatims.size() == 2);
    BOOST_TEST(shown.verbatims.first().reference.startsWith(text("Rail — ")));
    BOOST_TEST(shown.source.contains(text("brouillon")), shown.source);
    const auto proposed = require(planPropose(base.database(), concertation));
    BOOST_TEST((proposed.last().genre == GenreElement::Codes));
}

BOOST_AUTO_TEST_CASE(specific_words_are_those_of_who_uses_them) {
    if (!hasDictionary())
        return;
    ElementSynthese one = element(GenreElement::Specificites, field().cle());
    BOOST_TEST(ajouterElement(base.database(), concertation, one).error().code == text("synthese.question"));
    one.croise = question("Thème").id;
    one.nombre = 3;
    const PieceRapport shown = piece(one);
    BOOST_REQUIRE(shown.tableau.has_value());
    BOOST_TEST(shown.tableau->lignes.size() == 9U); // three words of each theme
    for (size_t row = 0; row < 9; ++row) {
        const QString theme = textOf(shown, row, 0);
        const QString word = textOf(shown, row, 1);
        const bool rail = QStringList{text("train"), text("gare"),    text("voyageur"),
                                      text("quai"),  text("horaire"), text("wagon")}
                              .contains(word);
        BOOST_TEST((theme == text("Rail")) == rail, word);
        BOOST_TEST(textOf(shown, row, 2) == textOf(shown, row, 3)); // nobody else uses it
    }
}

BOOST_AUTO_TEST_CASE(a_list_of_answers_says_how_many_it_leaves_out) {
    ElementSynthese one = element(GenreElement::Liste, field().cle());
    one.nombre = 5;
    const PieceRapport shown = piece(one);
    BOOST_TEST(shown.verbatims.size() == 5);
    BOOST_TEST(shown.verbatims.first().reference.endsWith(text("0")));
    BOOST_TEST(shown.alertes.size() == 1);
    one.nombre = 5'000;
    BOOST_TEST(piece(one).verbatims.size() == 241);
    BOOST_TEST(piece(one).alertes.isEmpty());
    one.nombre = 5'001;
    BOOST_TEST(ajouterElement(base.database(), concertation, one).error().code == text("synthese.nombre"));
}

BOOST_AUTO_TEST_SUITE_END()
