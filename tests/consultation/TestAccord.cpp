// Agreement of coders, against R's irr on a real crowdsourcing.
#include "core/consultation/AccordCodeurs.h"
#include "tests/support/TestSupport.h"

#include <QFile>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(accord)

BOOST_AUTO_TEST_CASE(alpha_equals_that_of_irr) {
    REQUIRE_SHARED(codings, "data/text/consultation_an_egalite_fh/crowdsourcing_consultation_an.csv");
    REQUIRE_SHARED(expected, "data/text/reference/agreement_alpha_consultation_an.tsv");
    const auto table = require(documents::readTable(expected));
    const auto questionnaire = require(Questionnaire::lire(codings));
    DemandeAccord demande{QStringLiteral("document_id"), {}, {}, analyse::Echelle::Nominale};
    for (const auto& row : table.rows)
        demande.valeurs << row.cells.at(0);
    const auto accords = require(mesurerAccord(questionnaire, demande));
    BOOST_REQUIRE(accords.size() == 14U);
    for (std::size_t i = 0; i < accords.size(); ++i) {
        const auto& cells = table.rows[i].cells;
        const analyse::Accord& alpha = accords[i].alpha;
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

BOOST_AUTO_TEST_SUITE_END()
