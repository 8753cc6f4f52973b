// What the classifier and the classes propose, and a person accepts.
#include "core/consultation/Classement.h"
#include "core/consultation/CodageClasses.h"
#include "core/consultation/CodageClassifieur.h"
#include "tests/consultation/CodageBase.h"
#include "tests/consultation/Dictionnaire.h"

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// Every text has four words of its theme and one that both use.
QByteArray twoThemes(int texts) {
    static const char* const rails[]{"train", "gare", "billet", "quai", "wagon", "rail", "voyage"};
    static const char* const schools[]{"école",      "cantine", "élève", "classe",
                                       "professeur", "leçon",   "cahier"};
    static const char* const both[]{"village", "commune", "famille", "matin", "soir"};
    QByteArray csv = "id;Que voulez-vous ?\n";
    for (int i = 0; i < texts; ++i) {
        csv += QByteArray::number(i) + ';';
        for (int word = 0; word < 4; ++word)
            csv += QByteArray((i % 2 == 0 ? rails : schools)[(i / 2 + word * (1 + i % 3)) % 7]) + ' ';
        csv += QByteArray(both[i % 5]) + '\n';
    }
    return csv;
}

struct ThemesBase : CodageBase {
    ThemesBase() : CodageBase(twoThemes(120)) {}
    DemandeTextes demand() { return {field(), {}, false}; }
    void codeFirst(int texts) {
        const auto all = numbers();
        storage::Edit edit;
        for (int i = 0; i < texts; ++i)
            base.apply(i % 2 == 0 ? coder(db(), champ("Paul"), all[size_t(i)], train)
                                  : marquerSansCode(db(), champ("Paul"), all[size_t(i)]));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(codage_classifieur)

BOOST_AUTO_TEST_CASE(proposals_are_measured_and_accepted_by_threshold) {
    if (!hasDictionary())
        return;
    ThemesBase f;
    f.codeFirst(10);
    BOOST_TEST(apprendreCodage(f.db(), f.champ(), f.demand()).error().code ==
               QStringLiteral("codage.trop-peu"));
    f.codeFirst(60);
    const auto learnt = require(apprendreCodage(f.db(), f.champ(), f.demand()));
    const auto plan = require(planDe(f.db(), f.concertation));
    const CodeAppris& train = learnt.codes.front();
    BOOST_REQUIRE(train.appris);
    BOOST_TEST(!learnt.codes.back().appris);
    BOOST_TEST(train.exemples == 30);
    BOOST_TEST(train.mesure.f1() > 0.9);
    BOOST_TEST(train.propositions >= 25);
    BOOST_TEST(train.seuilConseille > 0);
    BOOST_TEST(enMots(train.mesure).contains(QStringLiteral("fois sur 100")));
    BOOST_TEST(enMots({12, 10, 9}).contains(QStringLiteral("peu de textes")));
    f.base.apply(enregistrerLot(f.db(), lotAppris(f.champ(), plan, learnt, {})));
    const LotCodage lot = require(lotsDe(f.db(), f.champ())).last();
    BOOST_TEST(require(comptesCodages(f.db(), f.champ())).value(f.train) == 30);
    f.base.apply(accepterDepuis(f.db(), lot.id, f.train, train.seuilConseille));
    const auto counts = require(comptesPropositions(f.db(), lot.id)).value(f.train);
    BOOST_TEST(counts.acceptees > 20);
    BOOST_TEST(require(comptesCodages(f.db(), f.champ())).value(f.train) == 30 + counts.acceptees);
    const auto sure = require(propositionsDe(f.db(), lot.id, f.train, 5));
    BOOST_TEST(sure.front().score >= sure.back().score);
    BOOST_TEST((require(codagesDe(f.db(), f.champ(), {sure.front().numero}))
                    .value(sure.front().numero)
                    .first()
                    .origine == OrigineCodage::Classifieur));
    // What it proposed is not learnt from, whoever accepted it in one go.
    BOOST_TEST(require(apprendreCodage(f.db(), f.champ(), f.demand())).textesAppris == 60);
}

BOOST_AUTO_TEST_CASE(a_kept_class_proposes_its_code) {
    if (!hasDictionary())
        return;
    ThemesBase f;
    const auto classes = require(classerBase(f.db(), f.demand(), {}));
    f.base.apply(garderClassement(f.db(), classes, 2));
    const QString kept =
        require(classementsDe(f.db(), f.concertation)).first()[QStringLiteral("id")].toString();
    const auto lot = require(proposerDesClasses(f.db(), f.concertation, kept, {{1, f.train}}));
    qsizetype first = std::count(classes.groupes(2).begin(), classes.groupes(2).end(), 0);
    BOOST_TEST(qsizetype(lot->lignes.size()) == first);
    f.base.apply(enregistrerLot(f.db(), lot));
    BOOST_TEST(require(comptesPropositions(f.db(), require(lotsDe(f.db(), f.champ())).last().id))
                   .value(f.train)
                   .proposees == first);
    const auto refused = [&f](const QString& id, int place) {
        const auto proposed = proposerDesClasses(f.db(), f.concertation, id, {{place, f.train}});
        return proposed ? QString() : proposed.error().code;
    };
    BOOST_TEST(refused(QStringLiteral("rien"), 1) == QStringLiteral("classement.inconnu"));
    BOOST_TEST(refused(kept, 3) == QStringLiteral("codage.classement"));
    f.import("id;Que voulez-vous ?\n500;Un texte de plus\n");
    BOOST_TEST(refused(kept, 1) == QStringLiteral("codage.classement"));
}

BOOST_AUTO_TEST_SUITE_END()
