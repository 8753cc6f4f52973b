// What a synthesis cites of the analyses of texts.
#include "core/consultation/Classement.h"
#include "core/consultation/CodageClasses.h"
#include "core/consultation/CodageRegles.h"
#include "core/consultation/RapportAnalyses.h"
#include "core/storage/StoredValues.h"
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
        const auto made = require(ajouterElement(base.database(), concertation, one, true));
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
    BOOST_TEST(shown.tableau->titres.last().contains(text("(n = 241)")), shown.tableau->titres.last());
    BOOST_REQUIRE(shown.graphiques.size() == 1);
    const documents::Chart& bars = shown.graphiques.first();
    BOOST_TEST(bars.series.front().name == text("Textes codés"));
    for (qsizetype i = 0; i < bars.categories.size(); ++i) // a bar says what the axis counts, and its share
        BOOST_TEST(bars.notes.at(i).startsWith(QString::number(int(bars.series.front().values[size_t(i)])) +
                                               text(" (")));
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

BOOST_AUTO_TEST_CASE(codes_of_a_part_of_the_texts_say_of_how_many) {
    CodePlan code;
    code.libelle = text("Rail");
    const auto made = require(ajouterCode(base.database(), concertation, code));
    base.apply(made.edit);
    const auto numbers = require(textesACoder(base.database(), {field(), {}, false}));
    for (const size_t i : {0, 1})
        base.apply(coder(base.database(), {concertation, field(), text("Paul")}, numbers[i], made.id));
    const PieceRapport shown = piece(elementDe(GenreElement::Codes, field().cle()));
    BOOST_REQUIRE(shown.tableau.has_value());
    BOOST_REQUIRE(shown.tableau->titres.size() == 4);
    BOOST_TEST(shown.tableau->titres.at(2) == text("Part des codés (n = 2)"));
    BOOST_TEST(shown.tableau->titres.at(3) == text("Part des textes (n = 241)"));
    BOOST_TEST(textOf(shown, 0, 2).startsWith(text("100")));
    BOOST_TEST(textOf(shown, 0, 3).startsWith(text("0,8")), textOf(shown, 0, 3));
    BOOST_TEST(shown.constats.first().contains(text("sur 241 (0,8")), shown.constats.first());
    BOOST_TEST(shown.alertes.join(u' ').contains(text("2 sur 241")), shown.alertes.join(u' '));
}

BOOST_AUTO_TEST_CASE(a_class_that_holds_nearly_all_is_told_with_what_to_try) {
    if (!hasDictionary())
        return;
    const QString id = keep(2);
    const auto told = [&] {
        return piece(element(GenreElement::Classes, id)).alertes.join(u' ').contains(text("Essayez plus"));
    };
    BOOST_TEST(!told());
    BOOST_TEST(alerteDominante(89, 100).isEmpty());
    BOOST_TEST(alerteDominante(0, 0).isEmpty());
    BOOST_TEST(alerteDominante(97, 100).contains(text("97,0")));
    BOOST_TEST(alerteDominante({0, 0, analyse::kNonClasse}).contains(text("100,0")));
    BOOST_TEST(alerteDominante({analyse::kNonClasse}).isEmpty());
    auto kept = require(classementGarde(base.database(), concertation, id));
    QJsonObject result = kept.value(text("resultat")).toObject();
    QJsonArray classes = result.value(text("classes")).toArray();
    for (qsizetype i = 0; i < classes.size(); ++i) {
        QJsonObject one = classes.at(i).toObject();
        one.insert(text("segments"), i == 0 ? 97 : 3);
        classes[i] = one;
    }
    result.insert(text("classes"), classes);
    result.insert(text("segments"), 100);
    result.insert(text("non_classes"), 0);
    base.apply(storage::Edit(text("Changer"))
                   .update(text("classement"), id, {{text("resultat"), storage::storedJson(result)}}));
    BOOST_TEST(told());
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

BOOST_AUTO_TEST_CASE(answers_that_are_numbers_are_summed_up_beside_their_count) {
    QByteArray csv = "id;Texte libre;Quel est votre âge en années ?\n";
    for (int i = 0; i < 60; ++i)
        csv += QByteArray::number(i) + ";Un avis numéro " + QByteArray::number(i * 7) + " sur la ville;" +
               QByteArray::number(18 + (i * 7) % 60) + "\n";
    EnqueteBase survey(csv);
    const PieceRapport shown = require(composerPiece(survey.base.database(), survey.concertation,
                                                     element(GenreElement::Tri, survey.question("âge").id)));
    BOOST_TEST(shown.constats.join(u' ').contains(text("médiane : 47,5")), shown.constats.join(u' '));
}

BOOST_AUTO_TEST_CASE(answers_that_say_nothing_are_counted_and_not_cited) {
    EnqueteBase survey("id;Que voulez-vous ?\n0;ras\n1;Un texte qui dit quelque chose\n2;-\n3;R.A.S.\n"
                       "4;Un autre texte dit encore quelque chose\n");
    const auto composed = [&survey](GenreElement genre) {
        return require(composerPiece(survey.base.database(), survey.concertation,
                                     elementDe(genre, survey.field().cle())));
    };
    const PieceRapport list = composed(GenreElement::Liste);
    BOOST_TEST(list.verbatims.size() == 2);
    BOOST_TEST(list.constats.join(u' ').contains(text("laissées de côté : 2")), list.constats.join(u' '));
    if (!hasDictionary())
        return;
    const PieceRapport words = composed(GenreElement::Mots);
    BOOST_TEST(words.constats.join(u' ').contains(text("laissées de côté : 2")), words.constats.join(u' '));
    BOOST_REQUIRE(words.graphiques.size() == 1);
    BOOST_TEST(words.graphiques.first().notes.first().startsWith(text("2 (100")),
               words.graphiques.first().notes.first());
}

BOOST_AUTO_TEST_SUITE_END()
