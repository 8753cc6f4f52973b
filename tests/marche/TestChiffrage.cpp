// Totals, the JSON form, and properties over any need.
#include "tests/marche/ChiffrageFixture.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>

using namespace isegorie::marche;
using namespace isegorie::tests;
using isegorie::base::Fraction;
using isegorie::base::Montant;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

Besoin anyNeed() {
    const auto niveau = [] { return *rc::gen::element(NiveauUo::Intermediaire, NiveauUo::Expert); };
    Besoin besoin;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        besoin.recrutements.push_back(
            {*rc::gen::element(ModeRecrutement::Recrutement, ModeRecrutement::Tirage),
             *rc::gen::inRange(0, 300), *rc::gen::element(ZoneUo::Idf, ZoneUo::Drom),
             *rc::gen::element(Quotas::Classiques, Quotas::Cible), *rc::gen::inRange<qint64>(0, 80'000'000),
             *rc::gen::arbitrary<bool>()});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        besoin.contributions.push_back(
            {*rc::gen::inRange(0, 70'000), *rc::gen::inRange(0, 9'000), niveau(), true});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        besoin.ateliers.push_back({*rc::gen::inRange(0, 120), niveau(), *rc::gen::inRange(0, 4), 1});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        besoin.deplacements.push_back(
            {*rc::gen::inRange(0, 9), Montant::centimes(*rc::gen::inRange(0, 20'000))});
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        besoin.defraiements.push_back({*rc::gen::inRange(0, 99), FormuleDefraiement::Journee,
                                       Fraction(*rc::gen::inRange(0, 10'000), 100)});
    return besoin;
}

} // namespace

BOOST_AUTO_TEST_SUITE(chiffrage)

BOOST_AUTO_TEST_CASE(the_json_form_is_the_contract) {
    Besoin besoin;
    besoin.recrutements.push_back(
        {ModeRecrutement::Recrutement, 40, ZoneUo::Idf, Quotas::Classiques, {}, true});
    const QJsonObject json = priced(besoin).toJson();
    BOOST_TEST((json.keys() == QStringList{text("constats"), text("lignes"), text("total_ht_centimes"),
                                           text("total_ttc_centimes"), text("tva_centimes")}));
    const QJsonObject ligne = json[QLatin1String("lignes")].toArray().first().toObject();
    BOOST_TEST((ligne.keys() == QStringList{text("code"), text("hypotheses"), text("pu_ht_centimes"),
                                            text("quantite"), text("regle"), text("total_ht_centimes")}));
    BOOST_TEST(ligne[QLatin1String("quantite")].toString() == text("4/5"));
    const qint64 total = priceOf(text("3.2.1.A")).centimes() * 4 / 5;
    BOOST_TEST(ligne[QLatin1String("total_ht_centimes")].toInteger() == total);
    BOOST_TEST(json[QLatin1String("tva_centimes")].toInteger() == total / 5);
    BOOST_TEST(ligne[QLatin1String("regle")].toObject()[QLatin1String("texte")].isString());
    for (const auto& reading : ligne[QLatin1String("hypotheses")].toArray())
        BOOST_TEST(!reading.toString().isEmpty());
}

BOOST_AUTO_TEST_CASE(an_empty_need_is_said) {
    const Chiffrage result = priced({});
    BOOST_TEST((findings(result) == QStringList{text("chiffrage.quantite-nulle")}));
    BOOST_TEST(result.totalTtc.isZero());
}

BOOST_AUTO_TEST_CASE(an_unreasonable_amount_blocks) {
    Besoin besoin;
    besoin.recrutements.push_back(
        {ModeRecrutement::Tirage, Besoin::kMaxParticipants, ZoneUo::Idf, Quotas::Classiques, {}, true});
    const Chiffrage result =
        priced(besoin, with({text("3.5.1.A"), Montant::centimes(Montant::kMaxCentimes), {}}));
    BOOST_TEST((findings(result) == QStringList{text("chiffrage.montant-demesure")}));
    BOOST_TEST(result.totalHt.isZero());
}

BOOST_AUTO_TEST_CASE(totals_are_the_sum_of_the_lines) {
    CHECK_PROPERTY("HT = sum of lines; TVA half-up on the base; TTC = HT + TVA; same call, same bytes", [] {
        const Besoin besoin = anyNeed();
        const Chiffrage result = priced(besoin);
        qint64 sum = 0;
        for (const LigneChiffree& ligne : result.lignes) {
            RC_ASSERT(*ligne.totalHt == ligne.puHt->fois(ligne.quantite));
            RC_ASSERT(ligne.quantite > Fraction(0));
            RC_ASSERT(!ligne.regle.isEmpty() && ligne.article.startsWith(QStringLiteral("CCTP, chapitre ")));
            sum += ligne.totalHt->centimes();
        }
        RC_ASSERT(result.totalHt.centimes() == sum);
        RC_ASSERT(result.tvaTotale.centimes() == (sum * 2 + 5) / 10);
        RC_ASSERT(result.totalTtc == result.totalHt + result.tvaTotale);
        RC_ASSERT(priced(besoin).toJson() == result.toJson());
    });
}

BOOST_AUTO_TEST_CASE(a_need_reads_back_from_its_own_form) {
    CHECK_PROPERTY("parse(toJson(need)) prices the same", [] {
        const Besoin besoin = anyNeed();
        const Besoin again = require(parseBesoin(toJson(besoin), QStringLiteral("b.json")));
        RC_ASSERT(toJson(again) == toJson(besoin));
        RC_ASSERT(priced(again).toJson() == priced(besoin).toJson());
    });
}

BOOST_AUTO_TEST_SUITE_END()
