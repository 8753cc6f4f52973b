#include "core/marche/Besoin.h"
#include "tests/support/TestSupport.h"

using namespace isegorie::marche;
using isegorie::base::Erreur;
using isegorie::base::Fraction;
using isegorie::tests::require;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

Besoin reading(const QByteArray& json) {
    return require(parseBesoin(json, QStringLiteral("b.json")));
}

Erreur refusal(const QByteArray& json) {
    const auto read = parseBesoin(json, QStringLiteral("b.json"));
    BOOST_REQUIRE_MESSAGE(!read.has_value(), json.left(200).toStdString());
    BOOST_TEST(read.error().fichier == QStringLiteral("b.json"));
    BOOST_TEST(read.error().ligne >= 1);
    BOOST_TEST(!read.error().remede.isEmpty());
    BOOST_TEST(read.error().exitCode() == 1);
    return read.error();
}

QByteArray atelier(const QByteArray& participants) {
    return "{\n \"ateliers\": [\n  {\"participants\": " + participants + ", \"niveau\": \"expert\"}]}";
}

QByteArray recrutement(const QByteArray& more) {
    return R"({"recrutements": [{"mode": "tirage", "participants": 50, "zone": "idf", )" + more + "}]}";
}

} // namespace

BOOST_AUTO_TEST_SUITE(besoin)

BOOST_AUTO_TEST_CASE(reads_every_key_of_the_contract) {
    const Besoin besoin = reading(R"({
        "recrutements": [{"mode": "calibrage", "participants": 40, "zone": "drom", "quotas": "cible",
                          "incidence_pct": 4.99, "fichier_fourni": true}],
        "contributions": [{"non_vides": 12, "sans_reponse": 3, "niveau": "expert", "referentiel": false}],
        "ateliers": [{"participants": 15, "niveau": "intermediaire", "jours_supplementaires": 1,
                      "demi_journees_supplementaires": 2}],
        "deplacements": [{"jours": 2, "pu_ht_centimes": 15000}],
        "defraiements": [{"participants": 15, "formule": "demi_journee", "marge_pct": 12.5}]})");
    BOOST_TEST((besoin.recrutements.at(0).mode == ModeRecrutement::Calibrage));
    BOOST_TEST((besoin.recrutements[0].zone == ZoneUo::Drom));
    BOOST_TEST(besoin.recrutements[0].incidenceMillioniemes.value() == 4'990'000);
    BOOST_TEST(besoin.recrutements[0].fichierFourni.value());
    BOOST_TEST(besoin.contributions.at(0).nonVides == 12);
    BOOST_TEST(besoin.contributions[0].sansReponse == 3);
    BOOST_TEST((besoin.contributions[0].niveau == NiveauUo::Expert));
    BOOST_TEST(besoin.ateliers.at(0).demiJourneesSupplementaires == 2);
    BOOST_TEST(besoin.deplacements.at(0).puHt.centimes() == 15'000);
    BOOST_TEST(besoin.defraiements.at(0).margePct.value() == Fraction(25, 2));
}

BOOST_AUTO_TEST_CASE(every_list_and_some_keys_are_optional) {
    BOOST_TEST(reading("{}").isEmpty());
    BOOST_TEST(reading("{\"ateliers\": [], \"recrutements\": null}").isEmpty());
    const Besoin besoin = reading(recrutement(R"("quotas": "plus5", "incidence_pct": null)"));
    BOOST_TEST(!besoin.recrutements.at(0).incidenceMillioniemes.has_value());
    BOOST_TEST(!besoin.recrutements[0].fichierFourni.has_value());
    BOOST_TEST(reading(atelier("-0")).ateliers.at(0).participants == 0);
    BOOST_TEST(!reading(R"({"defraiements": [{"participants": 1, "formule": "atelier"}]})")
                    .defraiements.at(0)
                    .margePct.has_value());
}

BOOST_AUTO_TEST_CASE(a_whole_number_is_whole_positive_and_reasonable) {
    const std::pair<const char*, const char*> cases[] = {{"-1", "besoin.negatif"},
                                                         {"2.5", "besoin.entier"},
                                                         {"15.0", "besoin.entier"},
                                                         {"1e2", "besoin.entier"},
                                                         {"\"15\"", "besoin.entier"},
                                                         {"true", "besoin.entier"},
                                                         {"[15]", "besoin.entier"},
                                                         {"1000001", "besoin.trop-grand"},
                                                         {"2147483648", "besoin.trop-grand"},
                                                         {"null", "besoin.cle-manquante"},
                                                         {"99999999999999999999", "besoin.trop-grand"},
                                                         {"-99999999999999999999", "besoin.negatif"},
                                                         {"1e2000", "json.nombre-demesure"}};
    for (const auto& [number, code] : cases) {
        const Erreur erreur = refusal(atelier(number));
        BOOST_TEST(erreur.code == text(code), number);
        BOOST_TEST(erreur.ligne == 3, number);
    }
    BOOST_TEST(refusal(atelier("-1")).message.contains(text("ateliers[0].participants")));
    BOOST_TEST(refusal(atelier("-1")).colonne == 20);
    BOOST_TEST(refusal(atelier(QByteArray(1'000'000, '9'))).ligne == 3);
}

BOOST_AUTO_TEST_CASE(incidence_is_an_exact_decimal) {
    const auto incidence = [](const QByteArray& number) {
        return recrutement("\"quotas\": \"cible\", \"incidence_pct\": " + number);
    };
    const std::pair<const char*, qint64> cases[] = {
        {"5", 5'000'000}, {"5.0", 5'000'000}, {"4.999999", 4'999'999}, {"70.1", 70'100'000},
        {"0", 0},         {"1e-06", 1},       {"0.5e1", 5'000'000},    {"5.000000000", 5'000'000}};
    for (const auto& [number, expected] : cases)
        BOOST_TEST(*reading(incidence(number)).recrutements.at(0).incidenceMillioniemes == expected, number);
    BOOST_TEST(refusal(incidence("4.9999999")).code == text("besoin.decimal"));
    BOOST_TEST(refusal(incidence("\"5\"")).code == text("besoin.decimal"));
    BOOST_TEST(refusal(incidence("-5")).code == text("besoin.negatif"));
    BOOST_TEST(refusal(incidence("1001")).code == text("besoin.trop-grand"));
    BOOST_TEST(refusal(incidence("1e300")).code == text("besoin.decimal"));
    BOOST_TEST(refusal(recrutement("\"quotas\": \"cible\"")).code == text("besoin.cle-manquante"));
}

BOOST_AUTO_TEST_CASE(unknown_missing_and_double_keys) {
    const Erreur unknown = refusal("{\"ateliers\": [],\n \"atelier\": []}");
    BOOST_TEST(unknown.code == text("besoin.cle-inconnue"));
    BOOST_TEST(unknown.ligne == 2);
    BOOST_TEST(unknown.remede.contains(text("defraiements")));
    BOOST_TEST(refusal(recrutement(R"("quotas": "plus5", "Zone": "idf")")).code ==
               text("besoin.cle-inconnue"));
    BOOST_TEST(refusal(R"({"ateliers": [{"participants": 3}]})").message.contains(text("niveau")));
    BOOST_TEST(refusal(R"({"ateliers": [], "ateliers": []})").code == text("json.cle-double"));
    BOOST_TEST(refusal(recrutement(R"("quotas": "Classiques")")).code == text("besoin.choix"));
    BOOST_TEST(refusal(recrutement(R"("quotas": 1)")).code == text("besoin.choix"));
    BOOST_TEST(
        refusal(R"({"contributions": [{"non_vides": 1, "niveau": "expert", "referentiel": "oui"}]})").code ==
        text("besoin.type"));
    for (const char* json : {"[]", "1", "null", "\"x\"", R"({"ateliers": {}})", R"({"ateliers": [3]})"})
        BOOST_TEST(refusal(json).code == text("besoin.type"), json);
    QByteArray many = "{\"ateliers\": [";
    for (int i = 0; i <= Besoin::kMaxParListe; ++i)
        many += i == 0 ? "{}" : ",{}";
    BOOST_TEST(refusal(many + "]}").code == text("besoin.trop-long"));
    BOOST_TEST(refusal(R"({"defraiements": [{"participants": 1, "formule": "atelier", "marge_pct": 100.1}]})")
                   .code == text("besoin.trop-grand"));
}

BOOST_AUTO_TEST_CASE(no_mutation_upsets_the_reader) {
    CHECK_PROPERTY("a mutated need is read or refused with its place", [] {
        QByteArray json = R"({"ateliers": [{"participants": 15, "niveau": "expert"}],
            "recrutements": [{"mode": "tirage", "participants": 50, "zone": "idf", "quotas": "cible",
                              "incidence_pct": 4.5}]})";
        const int changes = *rc::gen::inRange(0, 5);
        for (int i = 0; i < changes; ++i) {
            const int at = *rc::gen::inRange<int>(0, static_cast<int>(json.size()));
            const int length = *rc::gen::inRange(0, 12);
            const auto piece =
                *rc::gen::element<std::string>("", "-", "9", "e9", "null", "[", "}", "\"", ",", ".5");
            json.replace(at, length, QByteArray::fromStdString(piece));
        }
        const auto read = parseBesoin(json, QStringLiteral("b.json"));
        if (!read)
            RC_ASSERT(read.error().ligne >= 1 && read.error().exitCode() == 1);
    });
}

BOOST_AUTO_TEST_SUITE_END()
