// Words of the contributions of a base: counted, shown in their place, and what stands with them.
#include "core/base/Task.h"
#include "core/consultation/Concordance.h"
#include "core/consultation/Jetons.h"
#include "core/consultation/Prevol.h"
#include "tests/consultation/Dictionnaire.h"
#include "tests/consultation/EnqueteBase.h"

#include <QJsonArray>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// 30 on trains by the young, 30 on schools by the others, and 12 answers of a campaign.
QByteArray answers() {
    QByteArray csv = "id;Que voulez-vous ?;Votre âge ?\n";
    for (int i = 0; i < 30; ++i) {
        csv += QByteArray::number(2 * i) + ";Les trains de l’intérieur " + QByteArray::number(i) +
               " s’arrêtent dans cette gare, un train suffit.;Moins de 30 ans\n";
        csv += QByteArray::number(2 * i + 1) + ";Une école " + QByteArray::number(i) +
               " près des élèves et des professeurs.;30 ans et plus\n";
    }
    for (int i = 0; i < 12; ++i)
        csv += QByteArray::number(100 + i) + ";Non à la taxe inutile sur les jardins.;30 ans et plus\n";
    return csv + "200;;30 ans et plus\n";
}

struct Survey : EnqueteBase {
    Survey() : EnqueteBase(answers()) {}
    FiltreTri filter(const char* asked, const char* value) { return {question(asked), {text(value)}}; }
    Vocabulaire words(const DemandeTextes& demand) { return require(vocabulaireDe(base.database(), demand)); }
};

const LemmeLu& lemma(const Vocabulaire& words, const char* name) {
    const int place = words.lemmeNomme(text(name));
    BOOST_REQUIRE(place >= 0);
    return words.lemmes[size_t(place)];
}

} // namespace

BOOST_AUTO_TEST_SUITE(mots)

BOOST_AUTO_TEST_CASE(words_stand_where_they_were_written) {
    CHECK_PROPERTY("a word is what the text has at its place", [] {
        QString written;
        for (int i = *rc::gen::inRange(0, 40); i > 0; --i)
            written += *rc::gen::element(text("L’"), text("école"), text("a-t-il"), text("e\u0301te\u0301"),
                                         text("İstanbul"), text(" "), text("-"), text("'"), text("3"),
                                         text("𝒜b"), text("😀"), text("QU’"), text(", "));
        const QString read = texteLu(written);
        qsizetype before = 0;
        QStringList words;
        parcourirJetons(read, [&](QStringView word, qsizetype at) {
            QString there = read.mid(at, word.size());
            for (QChar& c : there)
                c = c == QChar(0x2019) ? QChar(u'\'') : c.toLower();
            RC_ASSERT(there == word.toString());
            RC_ASSERT(at >= before);
            before = at + word.size();
            words << word.toString();
        });
        RC_ASSERT(words == jetons(written));
    });
}

BOOST_AUTO_TEST_CASE(lemmas_and_their_forms_are_counted_in_what_is_kept) {
    if (!hasDictionary())
        return;
    Survey survey;
    const Vocabulaire all = survey.words({survey.field(), {}, false});
    BOOST_TEST(all.numeros.size() == 72U);
    BOOST_TEST(all.sansTexte == 1);
    const LemmeLu& train = lemma(all, "trains");
    BOOST_TEST(train.lemme == text("train"));
    BOOST_TEST(train.occurrences == 60);
    BOOST_TEST(train.textes == 30);
    BOOST_TEST(train.formes.size() == 2U);
    BOOST_TEST(lemma(all, "une").outil);
    BOOST_TEST(lemma(all, "taxe").textes == 12);
    BOOST_TEST(all.lemmeNomme(text("absent")) == -1);
    const Vocabulaire young =
        survey.words({survey.field(), {survey.filter("âge", "Moins de 30 ans")}, false});
    BOOST_TEST(young.numeros.size() == 30U);
    BOOST_TEST(young.lemmeNomme(text("élève")) == -1);
    const auto exam =
        std::make_shared<const ExamenPrevol>(require(examiner(survey.base.database(), survey.concertation)));
    survey.base.apply(enregistrerPrevol(survey.base.database(), survey.concertation, exam));
    survey.base.apply(ecarter(survey.base.database(), survey.concertation, {Motif::Doublon, 0}, true));
    BOOST_TEST(lemma(survey.words({survey.field(), {}, false}), "taxe").textes == 1);
    BOOST_TEST(lemma(survey.words({survey.field(), {}, true}), "taxe").textes == 12);
    const QJsonObject json = motsJson(all, {});
    BOOST_TEST(json[QStringLiteral("mention")].toString() == mentionRepresentativite());
    BOOST_TEST(json[QStringLiteral("lemmes")].toArray().first()[QStringLiteral("lemme")].toString() ==
               text("train"));
    BOOST_TEST(motsJson(all, {true, false, 2})[QStringLiteral("frequences")].toArray().size() == 2);
}

BOOST_AUTO_TEST_CASE(who_says_nothing_is_left_out_and_counted_without_a_pre_flight) {
    if (!hasDictionary())
        return;
    Survey plain;
    EnqueteBase survey(answers() + "300;Ne sait pas;30 ans et plus\n301;RAS;30 ans et plus\n302;-;30 ans et "
                                   "plus\n303;ras.;Moins de 30 ans\n");
    const Vocabulaire usual = plain.words({plain.field(), {}, false});
    for (const bool all : {false, true}) { // nothing was set aside
        const Vocabulaire words = require(vocabulaireDe(survey.base.database(), {survey.field(), {}, all}));
        BOOST_TEST(words.sansAvis == 3);
        BOOST_TEST(words.sansTexte == usual.sansTexte + 1); // the hyphen
        BOOST_TEST(words.numeros.size() == usual.numeros.size());
        BOOST_TEST(words.lemmeNomme(text("ras")) < 0);
        BOOST_TEST(motsTexte(words, {}).contains(text("laissées de côté : 3.")));
    }
    BOOST_TEST(!motsTexte(usual, {}).contains(text("« ras »")));
    // Who codes them may still want them.
    const auto coded = require(
        lireTextes(survey.base.database(), {survey.field(), {}, false}, [](qint64, const QString&) {}));
    BOOST_TEST(coded.textes == qint64(usual.numeros.size()) + 4);
}

BOOST_AUTO_TEST_CASE(a_word_is_shown_between_the_words_of_its_author) {
    if (!hasDictionary())
        return;
    Survey survey;
    const ChampTexte field = survey.field();
    const Vocabulaire words = survey.words({field, {}, false});
    DemandeConcordance demand = concordanceDe(words, words.lemmeNomme(text("train")));
    const Concordance all = require(concordance(survey.base.database(), field, words, demand));
    BOOST_TEST(all.occurrences == 60);
    BOOST_TEST(all.entiere);
    BOOST_REQUIRE(all.lignes.size() == 60U);
    BOOST_TEST(all.lignes[0].gauche == text("Les"));
    BOOST_TEST(all.lignes[0].mot == text("trains"));
    BOOST_TEST(all.lignes[0].droite == text("de l’intérieur 0 s’arrêtent dans cette gare, un train suffit."));
    BOOST_TEST(all.lignes[1].mot == text("train"));
    BOOST_TEST(all.lignes[1].numero == all.lignes[0].numero);
    demand.nombre = 7;
    demand.contexte = 12;
    const Concordance some = require(concordance(survey.base.database(), field, words, demand));
    BOOST_TEST(some.lignes.size() == 7U);
    BOOST_TEST(!some.entiere);
    BOOST_TEST(some.lignes[1].gauche == text("…gare, un"));
    BOOST_TEST(some.lignes[0].droite == text("de…"));
}

BOOST_AUTO_TEST_CASE(what_stands_together_is_found_and_what_does_not_is_left) {
    if (!hasDictionary())
        return;
    Survey survey;
    const Vocabulaire words = survey.words({survey.field(), {}, false});
    const auto found = cooccurrents(words, words.lemmeNomme(text("train")));
    QStringList names;
    for (const Cooccurrent& one : found) {
        names << words.lemmes[size_t(one.lemme)].lemme;
        BOOST_TEST(one.ensemble == 30);
        BOOST_TEST(one.specificite > 10);
    }
    BOOST_TEST(names.contains(text("gare")));
    BOOST_TEST(!names.contains(text("élève")));
    BOOST_TEST(!names.contains(text("train")));
}

BOOST_AUTO_TEST_CASE(fields_are_named_or_refused_and_work_is_cancelled) {
    Survey survey;
    BOOST_TEST(survey.field("que voulez").rang >= 0);
    const auto fields = require(champsTexte(survey.base.database(), survey.concertation));
    BOOST_TEST(champNomme(fields, text("absente")).error().code == text("textes.inconnu"));
    BOOST_TEST(champNomme({}, {}).error().code == text("textes.inconnu"));
    QList<ChampTexte> twice = fields;
    twice << fields.first();
    BOOST_TEST(champNomme(twice, {}).error().code == text("textes.ambigu"));
    FiltreTri other = survey.filter("âge", "x");
    other.question.consultationId = text("autre");
    BOOST_TEST(lireTextes(survey.base.database(), {fields.first(), {other}, false}, {}).error().code ==
               text("tri.consultations"));
    base::TaskContext context;
    context.cancel();
    const auto stopped = lireTextes(
        survey.base.database(), {fields.first(), {}, false}, [](qint64, const QString&) {}, &context);
    BOOST_TEST(stopped.error().code == base::TaskContext::cancelledErreur().code);
    const QJsonObject source =
        require(provenance(survey.base.database(), {fields.first(), {survey.filter("âge", "x")}, true}));
    BOOST_TEST(
        source[QStringLiteral("fichiers")].toArray().first()[QStringLiteral("empreinte")].toString().size() ==
        64);
}

BOOST_AUTO_TEST_CASE(the_lexicon_of_a_concertation_wins) {
    if (!hasDictionary())
        return;
    Survey survey;
    const ChampTexte field = survey.field();
    const auto learn = [&](GenreEntree kind, const char* form, const char* lemma = "") {
        survey.base.apply(
            ajouterEntree(survey.base.database(), survey.concertation, {{}, kind, text(form), text(lemma)}));
    };
    const auto version = [&] {
        return require(lexiqueDe(survey.base.database(), survey.concertation)).version();
    };
    BOOST_TEST(version() == text("vide"));
    const QString before = require(etatTextes(survey.base.database(), survey.concertation));
    learn(GenreEntree::Expression, "Taxe  inutile");
    learn(GenreEntree::MotVide, "élève");
    learn(GenreEntree::Lemme, "Trains", "rail");
    const QString three = version();
    BOOST_TEST(three.size() == 8);
    BOOST_TEST(require(etatTextes(survey.base.database(), survey.concertation)) != before);
    const Vocabulaire words = survey.words({field, {}, false});
    BOOST_TEST(lemma(words, "taxe inutile").occurrences == 12);
    BOOST_TEST(words.lemmeNomme(text("taxe")) == -1);
    BOOST_TEST(lemma(words, "élève").outil);
    BOOST_TEST(lemma(words, "rail").occurrences == 30);
    BOOST_TEST(lemma(words, "train").occurrences == 30);
    const auto lines = require(concordance(survey.base.database(), field, words,
                                           concordanceDe(words, words.lemmeNomme(text("taxe inutile")))));
    BOOST_TEST(lines.lignes.at(0).gauche == text("Non à la"));
    BOOST_TEST(lines.lignes.at(0).mot == text("taxe inutile"));
    BOOST_TEST(lines.lignes.at(0).droite == text("sur les jardins."));
    BOOST_TEST(require(provenance(survey.base.database(), {field, {}, false}))[text("lexique")].toString() ==
               three);
    learn(GenreEntree::Lemme, "trains", "voie"); // in place of rail
    BOOST_TEST(require(lexiqueDe(survey.base.database(), survey.concertation)).entrees.size() == 3);
    const auto all = require(lexiqueDe(survey.base.database(), field.consultationId)).entrees;
    for (const EntreeLexique& one : all)
        survey.base.apply(retirerEntree(survey.base.database(), one.id));
    BOOST_TEST(version() == text("vide"));
    const auto refused = [&](const EntreeLexique& entry) {
        return ajouterEntree(survey.base.database(), survey.concertation, entry).error().code;
    };
    BOOST_TEST(refused({{}, GenreEntree::Expression, text("mot"), {}}) == text("lexique.forme"));
    BOOST_TEST(refused({{}, GenreEntree::MotVide, text("deux mots"), {}}) == text("lexique.forme"));
    BOOST_TEST(refused({{}, GenreEntree::Lemme, text("mot"), text(" ")}) == text("lexique.forme"));
    BOOST_TEST(refused({{}, GenreEntree::MotVide, text("…"), {}}) == text("lexique.forme"));
}

BOOST_AUTO_TEST_SUITE_END()
