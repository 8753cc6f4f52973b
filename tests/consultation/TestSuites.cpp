// A corrected export: what people made of the contributions that it replaces.
#include "core/consultation/CodageLots.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/ImportEdits.h"
#include "core/consultation/Prevol.h"
#include "core/consultation/RetraitImport.h"
#include "core/consultation/Synthese.h"
#include "tests/consultation/CodageBase.h"

#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

const QByteArray kFirst = "id;Note;Que voulez-vous ?\n"
                          "1;3;Des trains de nuit jusqu’à la mer\n"
                          "2;4;Un vélo pour tous dans chaque village\n"
                          "3;5;Moins de bruit la nuit près de la gare\n"
                          "4;3;Des pistes pour les vélos le long du canal\n";

struct Corrigee : CodageBase {
    std::vector<qint64> before;

    Corrigee() : CodageBase(kFirst) {
        before = numbers();
        BOOST_REQUIRE(before.size() == 4U);
        for (const size_t row : {0U, 1U, 2U})
            base.apply(require(coder(db(), champ("Alice"), before[row], train)));
        for (const size_t row : {1U, 2U})
            base.apply(require(citerContribution(db(), concertation, before[row])));
    }
    qint64 coded() { return require(comptesCodages(db(), champ())).value(train); }
    QList<qint64> cited() { return require(elementsSynthese(db(), concertation)).first().numeros; }
    std::shared_ptr<PlanImport> correct(const QByteArray& csv, storage::Applied& applied) {
        QFile file(outside.filePath(QStringLiteral("enquete.csv")));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        DemandeImport demand;
        demand.chemin = file.fileName();
        demand.concertationId = concertation;
        demand.sansIdentites = true;
        const auto plan = std::make_shared<PlanImport>();
        applied = require(db().apply(editImport(db(), nullptr, demand, plan)));
        return plan;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(suites)

BOOST_AUTO_TEST_CASE(codes_and_quotations_go_on_with_the_corrected_contributions) {
    Corrigee f;
    storage::Applied applied;
    // Of 2 another column is corrected, of 3 what was written.
    const auto plan = f.correct("id;Note;Que voulez-vous ?\n"
                                "1;3;Des trains de nuit jusqu’à la mer\n"
                                "2;2;Un vélo pour tous dans chaque village\n"
                                "3;5;Moins de bruit le jour près de la gare\n"
                                "4;3;Des pistes pour les vélos le long du canal\n",
                                applied);
    BOOST_TEST(plan->fichiers.front().modifiees == 2);
    BOOST_TEST(f.coded() == 2); // 1, and 2 in its new version
    BOOST_TEST(plan->suites.contains(text("Un texte codé a changé")), plan->suites);
    BOOST_TEST(plan->suites.contains(text("Un code reste à son texte")), plan->suites);
    BOOST_TEST(plan->suites.contains(text("2 verbatims de la synthèse ont changé")), plan->suites);
    BOOST_TEST(require(codagesPerdus(f.db(), f.champ())) == 1);
    const QList<qint64> cited = f.cited();
    BOOST_REQUIRE(cited.size() == 2);
    const auto now = require(numerosDe(f.db(), {f.concertation, {}, {}}));
    for (const qint64 number : cited)
        BOOST_TEST((std::find(now.begin(), now.end(), number) != now.end()));
    BOOST_TEST(require(contributionEntiere(f.db(), cited.last()))
                   .reponses.last()
                   .reponses.first()
                   .contains(text("le jour")));
    f.base.apply(applied.inverse);
    BOOST_TEST(f.coded() == 3);
    BOOST_TEST((f.cited() == QList<qint64>{f.before[1], f.before[2]}));
}

BOOST_AUTO_TEST_CASE(codes_and_quotations_go_back_with_an_import_that_leaves) {
    Corrigee f;
    storage::Applied applied;
    f.correct(QByteArray(kFirst).replace("2;4;", "2;1;").replace("la nuit près", "le jour près"), applied);
    const QList<qint64> followed = f.cited();
    BOOST_TEST(f.coded() == 2);
    const QString newest = require(importsDe(f.db(), f.concertation)).last()[QLatin1String("id")].toString();
    const auto plan = [&] { return require(planRetrait(f.db(), f.concertation, newest)); };
    f.base.apply(retirerImport(f.db(), plan(), true));
    BOOST_TEST(f.coded() == 3); // the third is as it was coded
    BOOST_TEST((f.cited() == QList<qint64>{f.before[1], f.before[2]}));
    f.base.apply(reprendreImport(f.db(), plan()));
    BOOST_TEST(f.coded() == 2);
    BOOST_TEST((f.cited() == followed));
}

BOOST_AUTO_TEST_CASE(nothing_is_said_of_contributions_that_nobody_used) {
    Corrigee f;
    storage::Applied applied;
    const auto plan = f.correct(QByteArray(kFirst).replace("le long du canal", "le long du fleuve"), applied);
    BOOST_TEST(plan->fichiers.front().modifiees == 1);
    BOOST_TEST(plan->suites.isEmpty(), plan->suites);
    BOOST_TEST(f.coded() == 3);
}

BOOST_AUTO_TEST_CASE(codings_of_a_batch_that_stay_with_replaced_texts_are_told) {
    Corrigee f;
    NouveauLot batch{f.champ(), OrigineCodage::Regle, true, {}, {}, {}};
    for (const qint64 number : f.before)
        batch.lignes.push_back({number, f.train, {}});
    f.base.apply(enregistrerLot(f.db(), std::make_shared<const NouveauLot>(batch)));
    storage::Applied applied;
    const auto plan = f.correct(QByteArray(kFirst).replace("2;4;", "2;1;").replace("4;3;", "4;1;"), applied);
    BOOST_TEST(plan->suites.contains(text("2 textes remplacés portaient des codes donnés par une règle")),
               plan->suites);
}

BOOST_AUTO_TEST_CASE(a_code_on_a_replaced_text_is_refused_with_the_number_of_the_new_one) {
    Corrigee f;
    storage::Applied applied;
    f.correct(QByteArray(kFirst).replace("le long du canal", "le long du fleuve"), applied);
    const auto refused = coder(f.db(), f.champ("Alice"), f.before[3], f.train);
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == QStringLiteral("codage.remplace"));
    const auto now = require(numerosDe(f.db(), {f.concertation, {}, {}}));
    BOOST_TEST(refused.error().message.contains(QString::number(*std::max_element(now.begin(), now.end()))));
}

BOOST_AUTO_TEST_CASE(a_preflight_that_set_replaced_contributions_aside_is_to_be_made_again) {
    Corrigee f;
    const auto found = require(examiner(f.db(), f.concertation, {}));
    f.base.apply(enregistrerPrevol(f.db(), f.concertation, std::make_shared<const ExamenPrevol>(found)));
    storage::Applied applied;
    const QByteArray changed = QByteArray(kFirst).replace("4;3;", "4;1;");
    BOOST_TEST(!f.correct(changed, applied)->suites.contains(text("contrôle")));
    f.base.apply(require(ecarter(f.db(), f.concertation, {Motif::Court}, true)));
    const auto plan = f.correct(QByteArray(changed).replace("1;3;", "1;1;"), applied);
    BOOST_TEST(plan->suites.contains(text("refaites le contrôle")), plan->suites);
}

// Half a million contributions: whoever lets SQLite choose begins with all of them and makes an index of
// each.
BOOST_AUTO_TEST_CASE(what_follows_an_import_is_looked_up_from_the_few_codings_and_quotations) {
    CodageBase f(kFirst);
    SQLite::Database raw(f.base.path().toStdString());
    for (const char* name : {"codages_a_suivre", "verbatims_a_suivre", "codages_a_rendre",
                             "verbatims_a_rendre", "retrait_import"}) {
        QFile file(QStringLiteral(":/sql/consultation/%1.sql").arg(QLatin1String(name)));
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        SQLite::Statement plan(raw, "EXPLAIN QUERY PLAN " + file.readAll().toStdString());
        std::string whole;
        while (plan.executeStep())
            whole += plan.getColumn(3).getString() + "\n";
        BOOST_TEST(!whole.empty());
        BOOST_TEST(whole.find("AUTOMATIC COVERING INDEX (cle") == std::string::npos, name << ": " << whole);
        BOOST_TEST(whole.find("SEARCH n USING INDEX contribution_cle (chargement=?)\n") == std::string::npos,
                   name << ": " << whole);
    }
}

BOOST_AUTO_TEST_SUITE_END()
