// Codes given to texts and taken back, in the open.
#include "core/consultation/CodageRegles.h"
#include "core/consultation/CodageSortie.h"
#include "core/consultation/Codages.h"
#include "core/consultation/CodagesFichier.h"
#include "core/documents/Table.h"
#include "tests/consultation/CodageBase.h"

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(codages)

BOOST_AUTO_TEST_CASE(codes_are_given_taken_back_and_counted) {
    CodageBase f;
    const auto paul = f.champ("Paul");
    const auto numbers = f.numbers();
    BOOST_TEST(numbers.size() == 6U); // the blank answer is not to be coded
    f.base.apply(coder(f.db(), paul, numbers[0], f.train));
    f.base.apply(coder(f.db(), paul, numbers[0], f.bike));
    BOOST_TEST(require(coder(f.db(), paul, numbers[0], f.bike)).isEmpty());
    f.base.apply(marquerSansCode(f.db(), paul, numbers[1]));
    BOOST_TEST(marquerSansCode(f.db(), paul, numbers[0]).error().code == QStringLiteral("codage.deja-code"));
    const auto given = require(codagesDe(f.db(), paul, numbers));
    BOOST_TEST(given.value(numbers[0]).size() == 2);
    BOOST_TEST(given.value(numbers[0]).last().codeId == f.bike);
    BOOST_TEST(given.value(numbers[0]).last().codeur == QStringLiteral("Paul"));
    BOOST_TEST(given.value(numbers[1]).first().codeId.isEmpty());
    BOOST_TEST(require(textesCodes(f.db(), paul)).size() == 2U);
    BOOST_TEST(require(comptesCodages(f.db(), paul)).value(f.train) == 1);
    // A code takes the place of « nothing applies ».
    f.base.apply(coder(f.db(), paul, numbers[1], f.train));
    BOOST_TEST(require(codagesDe(f.db(), paul, numbers)).value(numbers[1]).size() == 1);
    const auto back = f.base.apply(decoder(f.db(), paul, numbers[0], f.bike));
    BOOST_TEST(require(comptesCodages(f.db(), paul)).value(f.bike) == 0);
    f.base.apply(back.inverse);
    BOOST_TEST(require(comptesCodages(f.db(), paul)).value(f.bike) == 1);
    ChampCodage nobody = paul;
    nobody.codeur.clear();
    BOOST_TEST(coder(f.db(), nobody, numbers[2], f.train).error().code == QStringLiteral("codage.codeur"));
}

BOOST_AUTO_TEST_CASE(codings_follow_the_plan) {
    CodageBase f;
    const auto paul = f.champ("Paul");
    const auto numbers = f.numbers();
    f.base.apply(coder(f.db(), paul, numbers[0], f.train));
    f.base.apply(coder(f.db(), paul, numbers[0], f.bike));
    f.base.apply(coder(f.db(), paul, numbers[1], f.bike));
    const auto merged = f.base.apply(fusionnerCodes(f.db(), f.concertation, f.bike, f.train));
    BOOST_TEST(require(comptesCodages(f.db(), paul)).value(f.train) == 2);
    BOOST_TEST(require(textesParCode(f.db(), f.concertation)).value(f.train).textes == 2);
    f.base.apply(decoder(f.db(), paul, numbers[0], f.train)); // both rows
    BOOST_TEST(require(codagesDe(f.db(), paul, {numbers[0]})).value(numbers[0]).isEmpty());
    f.base.apply(retirerCode(f.db(), f.concertation, f.train));
    BOOST_TEST(require(comptesCodages(f.db(), paul)).isEmpty());
    BOOST_TEST(coder(f.db(), paul, numbers[0], f.train).error().code ==
               QStringLiteral("codage.code-inconnu"));
}

BOOST_AUTO_TEST_CASE(what_is_not_there_is_refused_by_name) {
    CodageBase f;
    const auto refused = [](const auto& result) { return result ? QString() : result.error().code; };
    BOOST_TEST(refused(coder(f.db(), f.champ("Paul"), 99'999, f.train)) == QStringLiteral("codage.texte"));
    ChampCodage other = f.champ("Paul");
    other.champ.consultationId = QStringLiteral("autre");
    BOOST_TEST(refused(coder(f.db(), other, f.numbers()[0], f.train)) == QStringLiteral("codage.texte"));
    BOOST_TEST(refused(retirerRegle(f.db(), QStringLiteral("rien"))) ==
               QStringLiteral("codage.regle-inconnue"));
    BOOST_TEST(refused(retirerLot(f.db(), QStringLiteral("rien"))) == QStringLiteral("codage.lot-inconnu"));
}

BOOST_AUTO_TEST_CASE(a_text_that_an_import_replaced_waits_for_its_coder) {
    CodageBase f;
    const auto paul = f.champ("Paul");
    const auto numbers = f.numbers();
    f.base.apply(coder(f.db(), paul, numbers[0], f.train));
    BOOST_TEST(require(codagesPerdus(f.db(), paul)) == 0);
    f.import(QByteArray("id;Que voulez-vous ?\n0;Plus aucun train du tout\n"));
    BOOST_TEST(require(codagesPerdus(f.db(), paul)) == 1);
    BOOST_TEST(require(comptesCodages(f.db(), paul)).value(f.train) == 0);
}

BOOST_AUTO_TEST_CASE(any_keys_leave_what_they_say_and_undo_takes_all_back) {
    CHECK_PROPERTY("a set of codes a text", [] {
        CodageBase f;
        const auto paul = f.champ("Paul");
        const auto numbers = f.numbers();
        const QString before = require(f.db().contentHash());
        QSet<std::pair<qint64, QString>> expected;
        QList<storage::Edit> inverses;
        const auto keys = *rc::gen::container<std::vector<std::tuple<bool, int, bool>>>(
            *rc::gen::inRange(1, 12),
            rc::gen::tuple(rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 3), rc::gen::arbitrary<bool>()));
        for (const auto& [give, text, first] : keys) {
            const qint64 number = numbers[size_t(text)];
            const QString code = first ? f.train : f.bike;
            const auto edit = give ? coder(f.db(), paul, number, code) : decoder(f.db(), paul, number, code);
            inverses.prepend(f.base.apply(edit).inverse);
            if (give)
                expected.insert({number, code});
            else
                expected.remove({number, code});
        }
        QSet<std::pair<qint64, QString>> found;
        const auto all = require(codagesDe(f.db(), paul, numbers));
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            for (const CodagePose& one : it.value())
                found.insert({it.key(), one.codeId});
        RC_ASSERT(found == expected);
        for (const storage::Edit& inverse : inverses)
            f.base.apply(inverse);
        RC_ASSERT(require(f.db().contentHash()) == before);
    });
}

BOOST_AUTO_TEST_CASE(an_export_of_codings_is_read_again_by_its_columns) {
    CodageBase f;
    const auto numbers = f.numbers();
    f.base.apply(coder(f.db(), f.champ("Ana"), numbers[0], f.train));
    f.base.apply(coder(f.db(), f.champ("Bob"), numbers[0], f.bike));
    f.base.apply(coder(f.db(), f.champ("Bob"), numbers[1], f.bike));
    const QString path = f.outside.filePath(text("codages.csv"));
    require(exporterCodages(f.db(), f.champ(), path));
    const auto table = require(documents::readTable(path));
    BOOST_REQUIRE(table.entetes.indexOf(text("identifiant")) == 2); // what the source calls it
    BOOST_TEST(table.rows.front().cells.at(2) == text("0"));
    BOOST_TEST(table.rows.front().cells.at(1).endsWith(text("/0")));
    CodageBase other; // the same contributions, another base
    const auto read = require(lireCodages(other.db(), {other.champ("Ana"), path, {}, {}, {}, {}, false}));
    BOOST_TEST(read.rejets.isEmpty());
    other.base.apply(enregistrerLot(other.db(), read.lot));
    BOOST_TEST(require(comptesCodages(other.db(), other.champ())).value(other.bike) == 2);
    BOOST_TEST(require(comptesCodages(other.db(), other.champ())).value(other.train) == 1);
    QFile simple(f.outside.filePath(text("simple.csv")));
    BOOST_REQUIRE(simple.open(QIODevice::WriteOnly));
    simple.write("numero;code\n" + QByteArray::number(numbers[2]) + ";Bruit\n9999;Vélo\n");
    simple.close();
    DemandeCodages demand{f.champ("Ana"), simple.fileName(), {}, {}, {}, {}, false};
    BOOST_TEST(lireCodages(f.db(), demand).error().code == text("codage.code-inconnu"));
    demand.creer = true;
    const auto made = require(lireCodages(f.db(), demand));
    BOOST_TEST(made.nouveaux == QStringList{text("Bruit")});
    BOOST_REQUIRE(made.rejets.size() == 1);
    BOOST_TEST(made.rejets.first().ligne == 3);
    // A label that others contain is none of theirs.
    f.addCode("Eaux usées");
    f.addCode("Cours d’eau");
    BOOST_REQUIRE(simple.open(QIODevice::WriteOnly | QIODevice::Truncate));
    simple.write("numero;code\n" + QByteArray::number(numbers[2]) + ";Eau\n");
    simple.close();
    BOOST_TEST(require(lireCodages(f.db(), demand)).nouveaux == QStringList{text("Eau")});
}

BOOST_AUTO_TEST_SUITE_END()
