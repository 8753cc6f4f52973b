// Two coders who do not see each other, and codings made elsewhere.
#include "core/consultation/CodageAccord.h"
#include "core/consultation/CodageClassifieur.h"
#include "core/consultation/CodageDouble.h"
#include "core/consultation/CodagesFichier.h"
#include "core/documents/CsvWriter.h"
#include "core/documents/Table.h"
#include "tests/consultation/CodageBase.h"
#include "tests/consultation/Dictionnaire.h"

#include <QSet>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

struct DoubleBase : CodageBase {
    DemandeTextes demand() { return {field(), {}, false}; }
    base::Result<storage::Edit> drawing(int size, const char* seed = "2026",
                                        const QStringList& coders = {QStringLiteral("Ana"),
                                                                     QStringLiteral("Bob")}) {
        return tirerEchantillon(db(), concertation, demand(), {size, coders, text(seed)});
    }
    EchantillonDouble sample() { return require(echantillonsDe(db(), concertation)).last(); }
    ChampCodage blind(const char* coder) {
        ChampCodage own = champ(coder);
        own.echantillonId = sample().id;
        return own;
    }
    void give(const char* coder, size_t place, const QString& code) {
        const qint64 number = sample().numeros[place];
        base.apply(code.isEmpty() ? marquerSansCode(db(), blind(coder), number)
                                  : consultation::coder(db(), blind(coder), number, code));
    }
};

/// The contributions of the Assemblée nationale's consultation, and the codings that volunteers gave them.
struct AssembleeBase : EnqueteBase {
    QString codings;

    explicit AssembleeBase(const QString& path) : codings(path) {
        const auto table = require(documents::readTable(path));
        const int id = table.column({QStringLiteral("document_id")});
        const int text = table.column({QStringLiteral("text")});
        QSet<QString> seen;
        QByteArray csv = documents::csvRow({QStringLiteral("id"), QStringLiteral("Que proposez-vous ?")});
        for (const auto& row : table.rows)
            if (!seen.contains(row.cells.at(id))) {
                seen.insert(row.cells.at(id));
                csv += documents::csvRow({row.cells.at(id), row.cells.at(text)});
            }
        import(csv);
    }
    ChampCodage champ() { return {concertation, field(), QStringLiteral("Testeur")}; }
    void importCodings(const QStringList& codes) {
        DemandeCodages demand;
        demand.champ = champ();
        demand.chemin = codings;
        demand.unite = QStringLiteral("document_id");
        demand.codes = codes;
        demand.creer = true;
        const auto imported = require(lireCodages(base.database(), demand));
        BOOST_TEST(imported.rejets.isEmpty());
        BOOST_TEST(imported.codages == 3'751);
        base.apply(imported.plan);
        base.apply(enregistrerLot(base.database(), imported.lot));
        BOOST_TEST(require(enregistrerLot(base.database(), imported.lot)).changes.size() <= 1);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(codage_double)

BOOST_AUTO_TEST_CASE(nobody_sees_the_other_until_both_are_done) {
    DoubleBase f;
    f.base.apply(f.drawing(4));
    BOOST_TEST(f.sample().numeros.size() == 4U);
    BOOST_TEST(f.sample().population == 6);
    f.give("Ana", 0, f.train);
    f.give("Ana", 1, f.bike);
    f.give("Bob", 0, f.train);
    BOOST_TEST(require(codagesDe(f.db(), f.blind("Bob"), f.sample().numeros)).size() == 1);
    BOOST_TEST(require(codagesDe(f.db(), f.champ("Bob"), f.sample().numeros)).isEmpty()); // nor in the open
    BOOST_TEST(accordCodage(f.db(), f.blind("Ana")).error().code == QStringLiteral("codage.aveugle"));
    BOOST_TEST(cloreEchantillon(f.db(), f.concertation, f.sample().id).error().code ==
               QStringLiteral("codage.aveugle"));
    BOOST_TEST(coder(f.db(), f.blind("Eve"), f.sample().numeros[0], f.train).error().code ==
               QStringLiteral("codage.codeur"));
    f.give("Ana", 2, {});
    f.give("Ana", 3, f.train);
    f.give("Bob", 1, f.train);
    f.give("Bob", 2, {});
    f.give("Bob", 3, f.train);
    f.give("Bob", 3, f.bike);
    const auto accord = require(accordCodage(f.db(), f.blind("Ana")));
    BOOST_TEST(accord.textes == 4);
    BOOST_TEST(accord.codes.front().alpha.observe == 0.75); // Trains: 1 1, 0 1, 0 0, 1 1
    BOOST_TEST(std::abs(*accord.codes.front().kappas.front().accord.coefficient - 0.5) < 1e-12);
    BOOST_TEST(accord.desaccords.size() == 3);
    BOOST_TEST(accordExplique(accord).contains(QStringLiteral("4 texte")));
}

BOOST_AUTO_TEST_CASE(what_both_gave_counts_and_the_rest_is_decided) {
    DoubleBase f;
    f.base.apply(f.drawing(2));
    const auto numbers = f.sample().numeros;
    f.give("Ana", 0, f.train);
    f.give("Bob", 0, f.train);
    f.give("Bob", 0, f.bike);
    f.give("Ana", 1, {});
    f.give("Bob", 1, {});
    BOOST_TEST(require(comptesCodages(f.db(), f.champ())).isEmpty());
    BOOST_TEST(arbitrer(f.db(), f.concertation, f.sample().id, numbers[0], f.bike, true).error().code ==
               QStringLiteral("codage.aveugle"));
    const auto closed = f.base.apply(cloreEchantillon(f.db(), f.concertation, f.sample().id));
    BOOST_TEST(require(comptesCodages(f.db(), f.champ())).value(f.train) == 1);
    BOOST_TEST(require(textesCodes(f.db(), f.champ())).size() == 2U);
    BOOST_TEST(coder(f.db(), f.blind("Ana"), numbers[0], f.bike).error().code ==
               QStringLiteral("codage.clos"));
    for (const bool yes : {true, false, true}) {
        f.base.apply(arbitrer(f.db(), f.concertation, f.sample().id, numbers[0], f.bike, yes));
        BOOST_TEST(require(comptesCodages(f.db(), f.champ())).value(f.bike) == (yes ? 1 : 0));
    }
    for (const QString& code : {f.train, f.addCode("Bruit")}) // both gave it, neither did
        BOOST_TEST(arbitrer(f.db(), f.concertation, f.sample().id, numbers[0], code, false).error().code ==
                   QStringLiteral("codage.accord"));
    const auto accord = require(accordCodage(f.db(), f.blind("Ana")));
    BOOST_REQUIRE(accord.desaccords.size() == 1);
    BOOST_TEST((accord.desaccords.first().tranche == true));
    BOOST_TEST(accord.desaccords.first().pour.join(u',') == QStringLiteral("Bob"));
}

BOOST_AUTO_TEST_CASE(the_same_seed_draws_the_same_and_a_wrong_draw_is_refused) {
    DoubleBase f;
    f.base.apply(f.drawing(3, "a"));
    const auto first = f.sample().numeros;
    f.base.apply(f.drawing(3, "a"));
    BOOST_TEST((f.sample().numeros == first));
    const auto refused = [](const base::Result<storage::Edit>& edit) {
        return edit ? QString() : edit.error().code;
    };
    BOOST_TEST(refused(f.drawing(7)) == QStringLiteral("codage.taille"));
    BOOST_TEST(refused(f.drawing(3, " ")) == QStringLiteral("codage.graine"));
    BOOST_TEST(refused(f.drawing(3, "a", {QStringLiteral("Ana"), QStringLiteral(" Ana ")})) ==
               QStringLiteral("codage.codeur"));
}

BOOST_AUTO_TEST_CASE(codings_of_a_file_are_read_and_their_faults_named) {
    CodageBase f;
    const auto read = [&f](const QByteArray& csv, const QString& code = {}, bool creates = false) {
        QFile file(f.outside.filePath(QStringLiteral("codages.csv")));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        return lireCodages(
            f.db(),
            {f.champ(), file.fileName(), QStringLiteral("id"), QStringLiteral("codeur"), {}, code, creates});
    };
    const auto wide = require(read("id;codeur;Trains;Vélo\n0;Ana;1;0\n0;Bob;oui;x\n1;Ana;0;\n99;Ana;1;0\n"
                                   "3;Ana;peut-être;0\n0;Ana;1;1\n"));
    BOOST_TEST(wide.codages == 3);
    BOOST_REQUIRE(wide.rejets.size() == 3);
    BOOST_TEST(wide.rejets.at(0).ligne == 5);
    BOOST_TEST(wide.rejets.at(1).ligne == 6);
    BOOST_TEST(wide.rejets.at(2).ligne == 7);
    f.base.apply(enregistrerLot(f.db(), wide.lot));
    BOOST_TEST(require(comptesCodages(f.db(), f.champ())).value(f.train) == 1);
    BOOST_TEST(require(comptesCodages(f.db(), f.champ())).value(f.bike) == 1); // half of its coders
    BOOST_TEST(require(accordCodage(f.db(), f.champ())).textes == 1);
    BOOST_TEST(read("id;codeur;code\n0;Ana;Bus\n", QStringLiteral("code")).error().code ==
               QStringLiteral("codage.code-inconnu"));
    const auto made =
        require(read("id;codeur;code\n0;Ana;Bus\n0;Ana;Trains\n1;Ana;\n", QStringLiteral("code"), true));
    BOOST_TEST(made.nouveaux.join(u',') == QStringLiteral("Bus"));
    BOOST_TEST(made.codages == 2);
    BOOST_TEST(read("id;codeur\n0;Ana\n").error().code == QStringLiteral("codage.colonne"));
}

BOOST_AUTO_TEST_CASE(alpha_through_the_base_equals_that_of_irr) {
    REQUIRE_SHARED(codings, "data/text/consultation_an_egalite_fh/crowdsourcing_consultation_an.csv");
    REQUIRE_SHARED(expected, "data/text/reference/agreement_alpha_consultation_an.tsv");
    const auto table = require(documents::readTable(expected));
    AssembleeBase f(codings);
    QStringList codes;
    for (const auto& row : table.rows)
        codes << row.cells.at(0);
    f.importCodings(codes);
    const auto accord = require(accordCodage(f.base.database(), f.champ()));
    BOOST_REQUIRE(accord.codes.size() == 14U);
    for (std::size_t i = 0; i < accord.codes.size(); ++i) {
        const auto& cells = table.rows[i].cells;
        const analyse::Accord& alpha = accord.codes[i].alpha;
        BOOST_TEST_CONTEXT(cells.at(0).toStdString()) {
            BOOST_TEST(alpha.coefficient.has_value() == (cells.at(1) != QLatin1String("nan")));
            if (alpha.coefficient)
                BOOST_TEST(std::abs(*alpha.coefficient - cells.at(1).toDouble()) < 1e-6);
            BOOST_TEST(std::abs(alpha.observe - cells.at(2).toDouble()) < 1e-6);
            BOOST_TEST(alpha.unites == cells.at(3).toLongLong());
            BOOST_TEST(alpha.codages == cells.at(4).toLongLong());
        }
    }
}

BOOST_AUTO_TEST_CASE(what_volunteers_coded_is_learnt_and_measured_on_texts_held_back) {
    REQUIRE_SHARED(codings, "data/text/consultation_an_egalite_fh/crowdsourcing_consultation_an.csv");
    if (!hasDictionary())
        return;
    AssembleeBase f(codings);
    f.importCodings({QStringLiteral("reçoit"), QStringLiteral("original"), QStringLiteral("prend en compte"),
                     QStringLiteral("pour 1 mesure")});
    const auto learnt = require(apprendreCodage(f.base.database(), f.champ(), {f.field(), {}, false}));
    BOOST_TEST_MESSAGE(
        apprentissageTexte(require(planDe(f.base.database(), f.concertation)), learnt).toStdString());
    BOOST_REQUIRE(learnt.codes.size() == 4U);
    BOOST_TEST(learnt.textesAppris > 760); // twenty say that there is nothing to say, three have no words
    BOOST_TEST(!learnt.codes[3].appris);   // nobody ever gave it
    const CodeAppris& common = learnt.codes[2];
    BOOST_REQUIRE(common.appris);
    const double share = double(common.exemples) / double(learnt.textesAppris);
    BOOST_TEST(common.mesure.precision() > share); // better than saying so of every text
    BOOST_TEST(common.mesure.f1() > 0.5);
    const auto again = require(apprendreCodage(f.base.database(), f.champ(), {f.field(), {}, false}));
    BOOST_TEST(again.codes[2].mesure.justes == common.mesure.justes);
}

BOOST_AUTO_TEST_SUITE_END()
