// What is wrong with a file of volunteers, row by row: postcodes, households, and the report to mend it by.
#include "tests/recrutement/CandidatSample.h"

#include <QFile>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

namespace {

QString bytesOf(const QString& path) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// `count` rows without an answer on sex, the first of them in line 2.
QByteArray unanswered(int count) {
    QByteArray csv = "id;nom;sexe;âge;consentement\n";
    for (int i = 1; i <= count; ++i)
        csv += "P" + QByteArray::number(i) + ";Nom" + QByteArray::number(i) + ";;30;oui\n";
    return csv;
}

} // namespace

BOOST_AUTO_TEST_SUITE(import_report)

BOOST_AUTO_TEST_CASE(a_postcode_that_is_none_is_told_with_its_line) {
    CandidatSample sample;
    const auto plan = sample.plan("id;nom;cp;sexe;âge;consentement\n"
                                  "1;A;123;F;30;oui\n"
                                  "2;B;7501;F;30;oui\n"
                                  "3;C;75011;F;30;oui\n"
                                  "4;D;00100;F;30;oui\n"
                                  "5;E;;F;30;oui\n"
                                  "6;F;2A004;F;30;oui\n"
                                  "7;G;97411;F;30;oui\n");
    QStringList told;
    for (const base::Constat& constat : plan.constats)
        if (constat.code.startsWith(QLatin1String("candidat.code-postal")))
            told << constat.message;
    BOOST_REQUIRE(told.size() == 2);
    BOOST_TEST(told.first().contains(QStringLiteral("lignes 2, 5, 7.")), told.first());
    BOOST_TEST(told.first().contains(QStringLiteral("La Corse s’écrit 20000")), told.first());
    BOOST_TEST(told.last().contains(QStringLiteral("lignes 3.")),
               told.last()); // may have lost its last digit
}

BOOST_AUTO_TEST_CASE(a_false_iban_and_a_year_for_an_age_are_told_with_line_and_column) {
    CandidatSample sample;
    const auto plan = sample.plan("id;nom;IBAN;sexe;Âge;consentement\n"
                                  "1;A;FR14 2004 1010 0505 0001 3M02 606;F;30;oui\n"
                                  "2;B;FR14 2004 1010 0505 0001 3M02 607;F;1987;oui\n"
                                  "3;C;;F;150;oui\n"
                                  "4;D;;F;12;oui\n"
                                  "5;E;;F;jeune;oui\n");
    const auto told = [&](const char* code) {
        QStringList messages;
        for (const base::Constat& constat : plan.constats)
            if (constat.code == QLatin1String(code))
                messages << constat.message;
        return messages;
    };
    BOOST_REQUIRE(told("candidat.iban").size() == 1);
    BOOST_TEST(told("candidat.iban").first().startsWith(QStringLiteral("Ligne 3, IBAN : ")));
    BOOST_REQUIRE(told("candidat.age").size() == 3);
    BOOST_TEST(told("candidat.age").at(0).startsWith(QStringLiteral("Ligne 3, Âge : « 1987 »")),
               told("candidat.age").at(0));
    BOOST_TEST(told("candidat.age").at(0).contains(QStringLiteral("année")));
    BOOST_TEST(told("candidat.age").at(1).startsWith(QStringLiteral("Ligne 4, Âge : « 150 »")));
    BOOST_TEST(told("candidat.age").at(2).startsWith(QStringLiteral("Ligne 5, Âge")));
    BOOST_REQUIRE(told("candidat.reponse-inconnue").size() == 1); // « jeune » alone
    BOOST_TEST(told("candidat.reponse-inconnue").first().contains(QStringLiteral("lignes 6.")));
    BOOST_TEST(!plan.lignes[1].candidat.profil.reponses.contains(QStringLiteral("age")));
}

BOOST_AUTO_TEST_CASE(what_goes_on_for_long_is_told_in_one_line) {
    CandidatSample sample;
    QByteArray csv = "id;sexe;âge;consentement\n";
    for (int i = 1; i <= 14; ++i)
        csv += QByteArray::number(i) + ";F;1987;oui\n";
    const auto plan = sample.plan(csv);
    QStringList messages;
    for (const base::Constat& constat : plan.constats)
        if (constat.code == QLatin1String("candidat.age"))
            messages << constat.message;
    BOOST_REQUIRE(messages.size() == 11);
    BOOST_TEST(messages.last().contains(QStringLiteral("12, 13, 14, 15")), messages.last());
}

BOOST_AUTO_TEST_CASE(missing_and_unknown_answers_have_one_line_a_criterion) {
    CandidatSample sample;
    const auto plan = sample.plan("id;sexe;âge;consentement\n1;F;;oui\n2;;;oui\n3;Martien;30;oui\n");
    QStringList missing;
    QStringList unknown;
    for (const base::Constat& constat : plan.constats)
        if (constat.code == QLatin1String("candidat.reponse-absente"))
            missing << constat.message;
        else if (constat.code == QLatin1String("candidat.reponse-inconnue"))
            unknown << constat.message;
    BOOST_REQUIRE(missing.size() == 2);
    BOOST_TEST(missing.at(0).contains(QStringLiteral("« Sexe » : 1 candidat")), missing.at(0));
    BOOST_TEST(missing.at(1).contains(QStringLiteral("« Âge » : 2 candidat")), missing.at(1));
    BOOST_TEST(missing.at(1).contains(QStringLiteral("lignes 2, 3.")));
    const auto wayOut =
        std::find_if(plan.constats.begin(), plan.constats.end(), [](const base::Constat& constat) {
            return constat.code == QLatin1String("import.autres-ecritures");
        });
    BOOST_REQUIRE((wayOut != plan.constats.end()));
    BOOST_TEST(wayOut->message.contains(QStringLiteral("sexe CATEGORIE --synonymes \"A;B\"")),
               wayOut->message);
    BOOST_REQUIRE(unknown.size() == 1);
    BOOST_TEST(unknown.first().contains(QStringLiteral("« Sexe » : 1 réponse")), unknown.first());
}

BOOST_AUTO_TEST_CASE(the_report_has_every_row_that_the_summary_cuts) {
    CandidatSample sample;
    const auto plan = sample.plan(unanswered(45));
    const auto summary = std::find_if(plan.constats.begin(), plan.constats.end(), [](const auto& one) {
        return one.code == QLatin1String("candidat.reponse-absente");
    });
    BOOST_REQUIRE((summary != plan.constats.end()));
    BOOST_TEST(summary->message.contains(QStringLiteral("21… et 25 autre")), summary->message);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rapport.csv"));
    require(ecrireRapportImport(plan, path));
    const QString report = bytesOf(path);
    BOOST_TEST(report.contains(QStringLiteral("\n46;")));
    BOOST_TEST(report.count(QStringLiteral("candidat.reponse-absente")) == 45);
    BOOST_TEST(!report.contains(QStringLiteral("Nom46")), "nobody is named");
    require(ecrireRapportImport(plan, folder.filePath(QStringLiteral("rapport.xlsx"))));
    BOOST_TEST(bytesOf(folder.filePath(QStringLiteral("rapport.xlsx"))).startsWith(QStringLiteral("PK")));
}

BOOST_AUTO_TEST_CASE(households_of_several_are_listed_and_one_person_is_no_pair) {
    CandidatSample sample;
    sample.import("id;nom;adresse;cp;ville;sexe;âge;consentement\n"
                  "1;A;1 rue Haute;35000;Rennes;F;30;oui\n"
                  "2;B;2 rue Haute;35000;Rennes;F;30;oui\n"
                  "3;C;1, rue Haute;35000;Rennes;H;30;oui\n"
                  "4;D;;;;H;30;oui\n"
                  "5;E;;;;H;30;oui\n");
    const auto vivier = sample.vivier();
    const auto households = foyersPartages(vivier);
    BOOST_REQUIRE(households.size() == 1U);
    BOOST_TEST((households.front() == std::vector<int>{0, 2}));
    BOOST_TEST(codeOf(jugerPaire(sample.database(), *sample.coffre, vivier, 1, 1, true)) ==
               QStringLiteral("foyer.meme-personne"));
}

BOOST_AUTO_TEST_CASE(two_people_of_one_name_are_no_duplicate) {
    CandidatSample sample;
    const auto plan = sample.plan("id;nom;prénom;adresse;cp;ville;sexe;âge\n"
                                  "A;Roy;Max;1 rue des Lilas;75001;Paris;H;20\n"
                                  "B;Roy;Max;8 rue du Bac;75001;Paris;H;70\n"   // age and address differ
                                  "C;Roy;Max;8 rue du Bac;75001;Paris;H;40\n"   // the address of B
                                  "D;Roy;Max;9 rue du Bac;75001;Paris;H;20\n"); // the age of A
    const auto twinOf = [&plan](size_t row) {
        for (const base::Constat& constat : plan.lignes[row].constats)
            if (constat.code == QLatin1String("candidat.doublon"))
                return constat.message;
        return QString();
    };
    BOOST_TEST(twinOf(1).isEmpty());
    BOOST_TEST(twinOf(2).contains(QStringLiteral("ligne 3")));
    BOOST_TEST(twinOf(3).contains(QStringLiteral("ligne 2")));
}

BOOST_AUTO_TEST_SUITE_END()
