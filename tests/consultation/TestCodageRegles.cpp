// Rules, batches of proposals and what a person decides of them.
#include "core/consultation/CodageRegles.h"
#include "core/consultation/CodageSortie.h"
#include "tests/consultation/CodageBase.h"
#include "tests/consultation/Dictionnaire.h"

#include <QRegularExpression>

#include <cmath>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

struct ReglesBase : CodageBase {
    DemandeTextes demand() { return {field(), {}, false}; }
    void rule(const QString& code, GenreRegle kind, const char* pattern) {
        base.apply(ajouterRegle(db(), concertation, {{}, code, kind, text(pattern)}));
    }
    EssaiRegles trial() {
        return require(essayerRegles(db(), demand(), require(reglesDe(db(), concertation))));
    }
    base::Result<storage::Edit> applying(bool coding) {
        return enregistrerLot(db(), lotDeRegles(champ("Paul"), demand(),
                                                require(reglesDe(db(), concertation)), trial(), coding));
    }
    LotCodage batch() { return require(lotsDe(db(), champ())).last(); }
    qint64 counted(const QString& code) { return require(comptesCodages(db(), champ())).value(code); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(codage_regles)

BOOST_AUTO_TEST_CASE(words_count_by_lemma_and_expressions_in_their_order) {
    if (!hasDictionary())
        return;
    ReglesBase f;
    f.rule(f.train, GenreRegle::Mots, "train; gare");
    f.rule(f.bike, GenreRegle::Mots, "vél*, piste");
    f.rule(f.bike, GenreRegle::Expression, "train de nuit");
    const auto trial = f.trial();
    BOOST_TEST(trial.parRegle.at(0).textes == 2); // « trains », « train »
    BOOST_TEST(trial.parRegle.at(1).textes == 3);
    BOOST_TEST(trial.parRegle.at(2).textes == 1);
    BOOST_TEST(trial.parRegle.at(2).premiers.front() == f.numbers().front());
    BOOST_TEST(trial.lignes.size() == 6U);
    BOOST_TEST(ajouterRegle(f.db(), f.concertation, {{}, f.bike, GenreRegle::Mots, QStringLiteral(" , ")})
                   .error()
                   .code == QStringLiteral("codage.regle"));
    BOOST_TEST(require(ajouterRegle(f.db(), f.concertation,
                                    {{}, f.train, GenreRegle::Mots, QStringLiteral("train, gare")}))
                   .isEmpty());
}

BOOST_AUTO_TEST_CASE(a_wrong_expression_says_where_and_a_heavy_one_gives_up) {
    const auto place = [](const char* pattern) {
        const auto refused = expressionReguliere(text(pattern));
        BOOST_REQUIRE(!refused);
        BOOST_TEST(refused.error().message.contains(QStringLiteral("caractère")));
        return refused.error().colonne;
    };
    BOOST_TEST(place("train(s|") == 9);
    BOOST_TEST(place("a**b)") == 3);
    BOOST_TEST(place("*train") == 1);
    BOOST_TEST(
        expressionReguliere(QStringLiteral("[a-")).error().message.contains(QStringLiteral("crochet")));
    BOOST_TEST(require(expressionReguliere(QStringLiteral("TRAINS?\\b")))
                   .match(QStringLiteral("le train"))
                   .hasMatch());
    QByteArray csv = "id;Que voulez-vous ?\n";
    for (int i = 0; i < 80; ++i)
        csv += QByteArray::number(i) + ";" + QByteArray(40 + i, 'a') + " !\n";
    struct Heavy : EnqueteBase {
        using EnqueteBase::EnqueteBase;
    } f(csv);
    const auto trial =
        essayerRegles(f.base.database(), {f.field(), {}, false},
                      {{{}, QStringLiteral("x"), GenreRegle::Regex, QStringLiteral("^(a+)+$")}});
    BOOST_REQUIRE(!trial);
    BOOST_TEST(trial.error().code == QStringLiteral("codage.regle-lourde"));
}

BOOST_AUTO_TEST_CASE(rules_propose_then_a_person_decides) {
    ReglesBase f;
    f.rule(f.train, GenreRegle::Regex, "trains?");
    f.rule(f.bike, GenreRegle::Regex, "v[ée]lo");
    const auto numbers = f.numbers();
    const auto applied = f.base.apply(f.applying(false));
    BOOST_TEST(f.counted(f.train) == 0);              // proposed, not coded
    BOOST_TEST(require(f.applying(false)).isEmpty()); // again: the same
    const QString lot = f.batch().id;
    BOOST_TEST(require(comptesPropositions(f.db(), lot)).value(f.bike).proposees == 3);
    f.base.apply(accepterDepuis(f.db(), lot, f.bike, kScorePlein));
    BOOST_TEST(f.counted(f.bike) == 3);
    const auto given = require(codagesDe(f.db(), f.champ(), numbers)).value(numbers[1]);
    BOOST_REQUIRE(given.size() == 1);
    BOOST_TEST((given.first().origine == OrigineCodage::Regle));
    BOOST_TEST(given.first().codeur.isEmpty()); // nobody read it
    f.base.apply(trancher(f.db(), f.champ("Paul"), numbers[1], f.bike, false));
    BOOST_TEST(f.counted(f.bike) == 2);
    f.base.apply(trancher(f.db(), f.champ("Paul"), numbers[0], f.train, true));
    const auto accepted = require(codagesDe(f.db(), f.champ(), numbers)).value(numbers[0]);
    BOOST_TEST((accepted.first().origine == OrigineCodage::Regle));
    BOOST_TEST(accepted.first().codeur == QStringLiteral("Paul"));
    // A threshold is that of what its code stands for today: it is withdrawn from there.
    const auto merged = f.base.apply(fusionnerCodes(f.db(), f.concertation, f.bike, f.train));
    const qint64 counted = require(comptesPropositions(f.db(), lot)).value(f.train).acceptees;
    BOOST_TEST(counted > 0);
    const auto refused = f.base.apply(accepterDepuis(f.db(), lot, f.train, 0));
    BOOST_TEST(require(comptesPropositions(f.db(), lot)).value(f.train).acceptees == 0);
    f.base.apply(refused.inverse);
    f.base.apply(merged.inverse);
    // What a person takes back stays so when the rules are applied again.
    f.rule(f.train, GenreRegle::Regex, "bruit");
    f.base.apply(f.applying(false));
    BOOST_TEST(f.counted(f.bike) == 2);
    const auto withdrawn = f.base.apply(retirerLot(f.db(), f.batch().id));
    BOOST_TEST(f.counted(f.bike) == 0);
    f.base.apply(withdrawn.inverse);
    BOOST_TEST(f.counted(f.bike) == 2);
}

BOOST_AUTO_TEST_CASE(rules_that_code_at_once_and_what_comes_out) {
    ReglesBase f;
    f.rule(f.train, GenreRegle::Regex, "trains?");
    const auto numbers = f.numbers();
    const auto applied = f.base.apply(f.applying(true));
    BOOST_TEST(f.counted(f.train) == 2);
    f.base.apply(decoder(f.db(), f.champ("Paul"), numbers[0], f.train));
    BOOST_TEST(f.counted(f.train) == 1);
    f.base.apply(coder(f.db(), f.champ("Paul"), numbers[0], f.train)); // after all
    BOOST_TEST(f.counted(f.train) == 2);
    const auto results = require(resultatsCodage(f.db(), f.champ()));
    BOOST_TEST(results.textes == 6);
    BOOST_TEST(results.codes == 2);
    BOOST_TEST(results.parCode.front().parOrigine.value(QStringLiteral("regle")) == 2);
    for (const char* name : {"c.csv", "c.json", "c.xlsx"}) {
        const QString path = f.outside.filePath(QLatin1String(name));
        require(exporterCodages(f.db(), f.champ(), path));
        BOOST_TEST(QFile(path).size() > 100, name);
    }
    BOOST_TEST(exporterCodages(f.db(), f.champ(), f.outside.filePath(QStringLiteral("c.pdf"))).error().code ==
               QStringLiteral("codage.format"));
    f.base.apply(applied.inverse);
    BOOST_TEST(f.counted(f.train) == 1); // Paul's own
}

BOOST_AUTO_TEST_CASE(codes_are_crossed_with_an_answer) {
    CodageBase f("id;Que voulez-vous ?;Votre âge ?\n0;Un train;Jeune\n1;Un vélo;Jeune\n2;Un train;Ancien\n"
                 "3;Le train et le vélo;\n");
    const auto numbers = f.numbers();
    for (const int text : {0, 2, 3})
        f.base.apply(coder(f.db(), f.champ("Paul"), numbers[size_t(text)], f.train));
    f.base.apply(coder(f.db(), f.champ("Paul"), numbers[3], f.bike));
    f.base.apply(coder(f.db(), f.champ("Paul"), numbers[0], f.bike));
    f.base.apply(marquerSansCode(f.db(), f.champ("Paul"), numbers[1]));
    const auto crossing = require(croiserCodage(f.db(), f.champ(), f.question("âge")));
    const ResultatTri& table = crossing.tri;
    BOOST_TEST(table.croise.modalites.join(u'|') == QStringLiteral("Ancien|Jeune"));
    BOOST_TEST(table.tableau.effectifs == (std::vector<long long>{1, 1, 0, 1}),
               boost::test_tools::per_element());
    BOOST_TEST(table.tableau.repondants == 2);
    BOOST_TEST(table.tableau.sansReponse == 1);
    BOOST_TEST(!table.tableau.khi2.has_value()); // of each code, not of all
    BOOST_TEST(crossing.lus == 3);               // the one without any code is compared too
    // Trains: one of one, one of two; R: chisq.test(matrix(c(1, 0, 1, 1), 2), correct = FALSE)
    BOOST_REQUIRE(crossing.tests.size() == 2U);
    BOOST_TEST(std::abs(*crossing.tests[0].khi2 - 0.75) < 1e-12);
    BOOST_TEST(std::abs(table.tableau.residus[0] - std::sqrt(0.75)) < 1e-12);
    BOOST_TEST(croisementTexte(crossing).contains(QStringLiteral("Trains : χ² = 0,8")));
    // Of the text of the old and of the two of the young that are coded.
    BOOST_TEST(crossing.textes == (std::vector<long long>{1, 2}), boost::test_tools::per_element());
    BOOST_TEST(crossing.parts() == (std::vector<double>{1, 0.5, 0, 0.5}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_code_counts_what_is_under_it_once) {
    CodageBase f;
    const QString night = f.addCode("Trains de nuit", f.train), day = f.addCode("Trains de jour", f.train);
    const auto numbers = f.numbers();
    for (const QString& code : {night, day})
        f.base.apply(coder(f.db(), f.champ("Paul"), numbers[0], code));
    f.base.apply(coder(f.db(), f.champ("Paul"), numbers[1], night));
    f.base.apply(coder(f.db(), f.champ("Paul"), numbers[2], f.train));
    const auto results = require(resultatsCodage(f.db(), f.champ()));
    BOOST_TEST(results.parCode.front().comptes.textes == 3);
    BOOST_TEST(results.parCode.front().comptes.propres == 1);
    const auto counts = require(textesParCode(f.db(), f.concertation));
    BOOST_TEST(counts.value(f.train).toutes == 3);
    BOOST_TEST(counts.value(night).toutes == 2);
    BOOST_TEST(counts.value(f.bike).toutes == 0);
}

BOOST_AUTO_TEST_CASE(an_answer_that_says_nothing_counts_for_no_code) {
    CodageBase f("id;Que voulez-vous ?\n0;Des trains de nuit\n1;ras\n2;Un vélo pour tous\n3;-\n");
    const auto code = [&f](qint64 number, const QString& id) {
        f.base.apply(require(coder(f.db(), f.champ("Zoé"), number, id)));
    };
    std::vector<qint64> all;
    require(lireTextes(f.db(), {f.field(), {}, false},
                       [&all](qint64 number, const QString&) { all.push_back(number); }));
    BOOST_REQUIRE(all.size() == 4U);
    for (const qint64 number : {all[0], all[1], all[3]})
        code(number, f.train);
    const auto results = require(resultatsCodage(f.db(), f.champ()));
    BOOST_TEST(results.textes == 2);
    BOOST_TEST(results.codes == 1);
    BOOST_TEST(results.parCode.front().comptes.textes == 1);
    BOOST_TEST(results.part(results.parCode.front()) == 1.0);
    BOOST_TEST(results.sansTexte == 2);
}

BOOST_AUTO_TEST_SUITE_END()
