// Spellings of one address are one place; places that differ stay apart.
#include "core/recrutement/Adresse.h"
#include "core/recrutement/Coordonnees.h"
#include "tests/support/TestSupport.h"

using isegorie::recrutement::AdresseNormalisee;
using isegorie::recrutement::isIban;
using isegorie::recrutement::normaliserAdresse;

namespace {

QString key(const char* adresse, const char* cp = "35000", const char* ville = "Rennes",
            const char* complement = "") {
    return normaliserAdresse(QString::fromUtf8(adresse), QString::fromUtf8(complement), QString::fromUtf8(cp),
                             QString::fromUtf8(ville))
        .cle();
}

} // namespace

BOOST_AUTO_TEST_SUITE(addresses)

BOOST_AUTO_TEST_CASE(one_place_whatever_its_spelling) {
    const QString place = key("12 bis, boulevard de l’Église");
    BOOST_TEST(!place.isEmpty());
    for (const char* other :
         {"12bis Bd. de l'Eglise", "12 BIS BD EGLISE", "12B boulevard de l’église", "12 B, Bld de l'Eglise",
          "n° 12 bis boulevard de l’Église", "  12  BIS   bvd Église  "})
        BOOST_TEST(key(other) == place, other);
    BOOST_TEST(key("12, rue X") == key("12 rue X"));
    BOOST_TEST(key("3 av. du Gal de Gaulle") == key("3 avenue du Général-de-Gaulle"));
    BOOST_TEST(key("7 pl St Michel") == key("7, place Saint-Michel"));
    BOOST_TEST(key("4 R Victor Hugo") == key("4 rue Victor Hugo"));
    BOOST_TEST(key("9 allées des Œillets") == key("9 all. des Oeillets"));
    BOOST_TEST(key("5 quater rue Haute") == key("5Q rue Haute"));
    BOOST_TEST(key("Résidence Les Lilas, 8 rue Haute") == key("8 rue Haute"));
    BOOST_TEST(key("12-14 rue Haute") == key("12 - 14, rue Haute"));
}

BOOST_AUTO_TEST_CASE(cedex_and_districts_are_the_same_town) {
    const QString place = key("1 rue Haute", "35000", "Rennes");
    BOOST_TEST(key("1 rue Haute", "35007", "RENNES CEDEX") == place);
    BOOST_TEST(key("1 rue Haute", "35042", "Rennes Cedex 7") == place);
    BOOST_TEST(key("1 rue Haute", "75015", "Paris 15") ==
               key("1 rue Haute", "75015", "PARIS 15e arrondissement"));
    BOOST_TEST(key("1 rue Haute", "35400", "St-Malo") == key("1 rue Haute", "35400", "SAINT MALO"));
    BOOST_TEST(key("1 rue Haute", "72000", "Le Mans") == key("1 rue Haute", "72000", "LE MANS CEDEX 2"));
    BOOST_TEST(normaliserAdresse(QStringLiteral("1 rue Haute, 35000 Rennes")).cle() == place);
    BOOST_TEST(normaliserAdresse(QStringLiteral("1 rue Haute 35000 RENNES")).cle() == place);
}

BOOST_AUTO_TEST_CASE(places_that_differ_stay_apart) {
    const QString place = key("12 rue Haute");
    for (const char* other :
         {"12 bis rue Haute", "13 rue Haute", "12 rue Basse", "12 boulevard Haute", "12 A rue Haute"})
        BOOST_TEST(key(other) != place, other);
    BOOST_TEST(key("12 rue Haute", "35400", "Saint-Malo") != place);
    BOOST_TEST(key("12 rue Haute", "44000", "Nantes") != place);
    BOOST_TEST(key("3 rue du 8 mai 1945") != key("3 rue du 11 novembre 1918"));
    BOOST_TEST(key("12 rue de la Porte d’Orléans") != key("12 rue de la Porte de Vanves"));
}

BOOST_AUTO_TEST_CASE(the_flat_counts) {
    const QString flat = key("12 rue Haute", "35000", "Rennes", "Apt 3, bât. B");
    BOOST_TEST(key("12 rue Haute, bâtiment B appartement 3") == flat);
    BOOST_TEST(key("12 rue Haute", "35000", "Rennes", "appt n°3 - Bat B") == flat);
    BOOST_TEST(key("12 rue Haute", "35000", "Rennes", "Apt 4, bât. B") != flat);
    BOOST_TEST(key("12 rue Haute") != flat);
    BOOST_TEST(key("12 rue Haute", "35000", "Rennes", "2e étage") == key("12 rue Haute étage 2"));
}

BOOST_AUTO_TEST_CASE(a_blank_address_is_no_place) {
    BOOST_TEST(key("") == QString());
    BOOST_TEST(key("  , ") == QString());
    BOOST_TEST(key("", "35000", "Rennes") == QString());
    BOOST_TEST(!key("Lieu-dit Kerlan", "29000", "Quimper").isEmpty());
    BOOST_TEST(key("Lieu dit Kerlan", "29000", "Quimper") == key("LD Kerlan", "29000", "Quimper"));
    BOOST_TEST(key("", "35000", "Rennes", "12 rue Haute") == key("12 rue Haute"));
}

BOOST_AUTO_TEST_CASE(normalising_is_stable) {
    CHECK_PROPERTY("a normalised street is its own normal form", [] {
        static const std::vector<const char*> words{
            "12",    "bis", "rue", "Bd", "de", "la",  "Église", "St",   "Gal", "apt", "3",
            "Haute", "d’",  "bât", "B",  "R",  "mai", "8",      "lieu", "dit", "des", "Œufs"};
        const auto picked = *rc::gen::container<std::vector<const char*>>(rc::gen::elementOf(words));
        QStringList parts;
        for (const char* word : picked)
            parts << QString::fromUtf8(word);
        const AdresseNormalisee once = normaliserAdresse(parts.join(QLatin1Char(' ')));
        // Case, punctuation and spaces never matter.
        const AdresseNormalisee loud = normaliserAdresse(parts.join(QStringLiteral(" , ")).toUpper());
        RC_ASSERT(once.cle() == loud.cle());
        RC_ASSERT(once.estVide() == once.cle().isEmpty());
    });
}

BOOST_AUTO_TEST_CASE(an_iban_has_both_its_keys_and_an_account) {
    const auto sound = [](const char* text) { return isIban(QString::fromLatin1(text)); };
    BOOST_TEST(sound("FR76 3000 6000 0112 3456 7890 189"));
    BOOST_TEST(sound("fr14 2004 1010 0505 0001 3m02 606")); // a letter counts as a digit
    BOOST_TEST(sound("DE89 3704 0044 0532 0130 00"));
    BOOST_TEST(!sound("FR76 3000 6000 0112 3456 7890 188"));
    BOOST_TEST(!sound("FR49 3000 6000 0112 3456 7890 190")); // its first key holds, that of the RIB does not
    BOOST_TEST(!sound("FR76 0000 0000 0000 0000 0000 000"));
    BOOST_TEST(!sound("DE36 0000 0000 0000 0000 00"));
}

BOOST_AUTO_TEST_SUITE_END()
