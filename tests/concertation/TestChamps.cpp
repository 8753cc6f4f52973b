#include "core/concertation/Champs.h"
#include "tests/support/TestSupport.h"

#include <QDate>
#include <QFile>
#include <QSet>

using namespace isegorie;
using namespace isegorie::concertation;
using isegorie::tests::require;

namespace {

const QString kConcertation = QStringLiteral("concertation");

QVariantMap un(const char* column, const QVariant& value) {
    return {{QLatin1String(column), value}};
}

QString code(const QString& table, const QVariantMap& values) {
    const base::Result<QVariantMap> read = normaliser(table, values);
    return read ? QString() : read.error().code;
}

} // namespace

BOOST_AUTO_TEST_SUITE(champs_saisis)

BOOST_AUTO_TEST_CASE(every_enumeration_has_distinct_keys_and_labels) {
    const auto distinct = [](const QList<Choix>& choices) {
        QSet<QString> keys;
        QSet<QString> labels;
        for (const Choix& one : choices) {
            keys.insert(one.cle);
            labels.insert(one.libelle);
        }
        return keys.size() == choices.size() && labels.size() == choices.size() && !choices.isEmpty();
    };
    BOOST_TEST(distinct(choix<Portee>()));
    BOOST_TEST(distinct(choix<Niveau>()));
    BOOST_TEST(distinct(choix<Statut>()));
    BOOST_TEST(distinct(choix<GenreDispositif>()));
    BOOST_TEST(distinct(choix<GenreReunion>()));
    BOOST_TEST(distinct(choix<Role>()));
    BOOST_TEST(distinct(choix<EtatTache>()));
    BOOST_TEST(cle(Statut::Abandonnee) == QStringLiteral("abandonnee"));
    BOOST_TEST(cle(GenreReunion::Autre) == QStringLiteral("autre"));
    BOOST_TEST((depuisCle<Niveau>(QStringLiteral("expert")) == Niveau::Expert));
    BOOST_TEST(!depuisCle<Niveau>(QStringLiteral("Expert")).has_value());
}

BOOST_AUTO_TEST_CASE(levels_are_defined_in_the_words_of_the_cctp) {
    REQUIRE_SHARED(path, "reference/cctp.txt");
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QString cctp = QString::fromUtf8(file.readAll()).simplified();
    const auto quoted = [&cctp](const QString& words) { return cctp.contains(words, Qt::CaseInsensitive); };
    BOOST_TEST(quoted(definition(Niveau::Intermediaire)));
    BOOST_TEST(quoted(definition(Niveau::Expert)));
}

BOOST_AUTO_TEST_CASE(texts_are_trimmed_and_bounded) {
    const QVariantMap row = require(normaliser(kConcertation, un("titre", QStringLiteral("  École \r\n"))));
    BOOST_TEST(row.value(QStringLiteral("titre")).toString() == QStringLiteral("École"));
    BOOST_TEST(code(kConcertation, un("titre", QStringLiteral("  "))) ==
               QStringLiteral("concertation.champ-vide"));
    BOOST_TEST(code(kConcertation, un("titre", QString(301, QLatin1Char('a')))) ==
               QStringLiteral("concertation.champ-long"));
    BOOST_TEST(code(kConcertation, un("titre", QString(QChar(7)))) ==
               QStringLiteral("concertation.champ-controle"));
    BOOST_TEST(code(kConcertation, un("titre", 12)) == QStringLiteral("concertation.champ-type"));
    BOOST_TEST(code(kConcertation, un("tire", QStringLiteral("x"))) ==
               QStringLiteral("concertation.champ-inconnu"));
}

BOOST_AUTO_TEST_CASE(dates_are_read_in_french_and_stored_iso) {
    const auto stored = [](const QVariant& value) {
        return require(normaliser(kConcertation, un("debut", value))).value(QStringLiteral("debut"));
    };
    BOOST_TEST(stored(QStringLiteral("24/11/2026")).toString() == QStringLiteral("2026-11-24"));
    BOOST_TEST(stored(QDate(2026, 11, 24)).toString() == QStringLiteral("2026-11-24"));
    BOOST_TEST(stored(QStringLiteral(" ")).isNull());
    BOOST_TEST(stored(QVariant()).isNull());
    BOOST_TEST(code(kConcertation, un("debut", QStringLiteral("31/02/2026"))) ==
               QStringLiteral("concertation.champ-date"));
    BOOST_TEST(code(kConcertation, un("debut", QStringLiteral("1/1/0026"))) ==
               QStringLiteral("concertation.champ-date"));
    BOOST_TEST(code(QStringLiteral("jalon"), un("debut", QVariant())) ==
               QStringLiteral("concertation.champ-date"));
}

BOOST_AUTO_TEST_CASE(numbers_are_whole_and_bounded) {
    const QString table = QStringLiteral("dispositif");
    BOOST_TEST(
        require(normaliser(table, un("participants", 15.0))).value(QStringLiteral("participants")).toInt() ==
        15);
    BOOST_TEST(require(normaliser(table, un("participants", QStringLiteral(" 30 "))))
                   .value(QStringLiteral("participants"))
                   .toInt() == 30);
    BOOST_TEST(require(normaliser(table, un("participants", QVariant())))
                   .value(QStringLiteral("participants"))
                   .isNull());
    for (const QVariant& bad : {QVariant(15.5), QVariant(-3), QVariant(0), QVariant(1e300),
                                QVariant(2'147'483'648.0), QVariant(QStringLiteral("douze")), QVariant(true)})
        BOOST_TEST(code(table, un("participants", bad)) == QStringLiteral("concertation.champ-nombre"));
}

BOOST_AUTO_TEST_CASE(choices_name_the_possible_values) {
    const base::Result<QVariantMap> read = normaliser(kConcertation, un("niveau", QStringLiteral("moyen")));
    BOOST_REQUIRE(!read);
    BOOST_TEST(read.error().remede.contains(QStringLiteral("intermediaire, expert")));
}

BOOST_AUTO_TEST_CASE(a_new_row_needs_what_is_required) {
    BOOST_TEST(!normaliserNouveau(kConcertation, {}).has_value());
    BOOST_TEST(!normaliserNouveau(QStringLiteral("dispositif"), {}).has_value());
    BOOST_TEST(
        !normaliserNouveau(QStringLiteral("reunion"), un("genre", QStringLiteral("copil"))).has_value());
    const QVariantMap row = require(normaliserNouveau(kConcertation, un("titre", QStringLiteral("École"))));
    BOOST_TEST(row.value(QStringLiteral("statut")).toString() == QStringLiteral("cadrage"));
    BOOST_TEST(require(normaliserNouveau(QStringLiteral("membre"), un("nom", QStringLiteral("A"))))
                   .value(QStringLiteral("role"))
                   .toString() == QStringLiteral("autre"));
}

BOOST_AUTO_TEST_SUITE_END()
