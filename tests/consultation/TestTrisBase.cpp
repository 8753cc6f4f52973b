// Closed questions of imported contributions.
#include "core/base/Identifiant.h"
#include "core/consultation/ImportEdits.h"
#include "core/consultation/Prevol.h"
#include "core/consultation/ReponsesDonnees.h"
#include "core/consultation/TrisBase.h"
#include "tests/support/TempBase.h"

#include <QFile>
#include <QJsonArray>

#include <cmath>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

struct Survey {
    TempBase base;
    QString concertation = base::newId();

    explicit Survey(const QByteArray& csv, const QString& name = QStringLiteral("enquete.csv")) {
        base.apply(storage::Edit(QStringLiteral("Créer"))
                       .insert(QStringLiteral("concertation"), concertation,
                               {{QStringLiteral("titre"), QStringLiteral("Ville")},
                                {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}));
        import(csv, name);
    }
    void import(const QByteArray& csv, const QString& name) {
        QFile file(base.folder() + u'/' + name);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        DemandeImport demand;
        demand.chemin = file.fileName();
        demand.concertationId = concertation;
        demand.sansIdentites = true;
        require(importer(base.database(), nullptr, demand));
    }
    QuestionFermee question(const char* name) {
        return require(questionNommee(require(questionsFermees(base.database(), concertation)),
                                      QString::fromUtf8(name)));
    }
    ResultatTri count(const DemandeTriBase& demand) { return require(trierBase(base.database(), demand)); }
};

/// 60 people: ages cross with transport, some without answer, moyens of several choices.
QByteArray survey() {
    QByteArray csv = "id;Texte libre;Votre âge ?;Pour ou contre ?;Quels moyens ?\n";
    for (int i = 0; i < 60; ++i) {
        const bool young = i % 2 == 0;
        csv += QByteArray::number(i) + ";Un avis numéro " + QByteArray::number(i * 7) +
               " sur la ville et ses transports;" + (young ? "Moins de 30 ans" : "30 ans et plus") + ";" +
               (i % 10 == 9             ? ""
                : young == (i % 5 != 0) ? "Pour"
                                        : "Contre") +
               ";" +
               (i % 6 == 5   ? ""
                : i % 3 == 0 ? "Bus|Vélo"
                             : "Bus") +
               "\n";
    }
    return csv;
}

} // namespace

BOOST_AUTO_TEST_SUITE(tris_base)

BOOST_AUTO_TEST_CASE(a_question_is_counted_as_the_file_would_be) {
    Survey survey(::survey());
    const ResultatTri flat = survey.count({survey.question("pour ou contre"), {}, {}, false});
    BOOST_TEST(flat.aPlat.repondants == 54);
    BOOST_TEST(flat.aPlat.sansReponse == 6);
    BOOST_REQUIRE(flat.question.modalites.size() == 2);
    BOOST_TEST(flat.question.modalites.first() == QStringLiteral("Contre"));
    BOOST_TEST(flat.aPlat.effectifs.at(0) + flat.aPlat.effectifs.at(1) == 54);
    BOOST_TEST(triTexte(flat).contains(mentionRepresentativite()));
    // The same columns read from the file give the same table.
    const ResultatTri crossed =
        survey.count({survey.question("pour ou contre"), survey.question("Votre âge ?"), {}, false});
    const auto file = require(Questionnaire::lire(survey.base.folder() + QStringLiteral("/enquete.csv")));
    const ResultatTri expected =
        require(trier(file, {QStringLiteral("Pour ou contre ?"), QStringLiteral("Votre âge ?"), {}, {}}));
    BOOST_TEST((crossed.tableau.effectifs == expected.tableau.effectifs));
    BOOST_TEST(crossed.tableau.repondants == expected.tableau.repondants);
    BOOST_TEST(crossed.tableau.sansReponse == expected.tableau.sansReponse);
    BOOST_REQUIRE(crossed.tableau.khi2.has_value());
    BOOST_TEST(std::abs(*crossed.tableau.khi2 - *expected.tableau.khi2) < 1e-12);
    BOOST_TEST(khi2Texte(crossed.tableau).contains(QStringLiteral("V de Cramér = 0,")));
}

BOOST_AUTO_TEST_CASE(several_choices_count_people_once_and_choices_each) {
    Survey survey(::survey());
    const QuestionFermee means = survey.question("moyens");
    BOOST_REQUIRE(means.estMultiple());
    const ResultatTri flat = survey.count({means, {}, {}, false});
    BOOST_TEST(flat.aPlat.repondants == 50);
    BOOST_TEST(flat.aPlat.sansReponse == 10);
    BOOST_TEST((flat.question.modalites == QStringList{QStringLiteral("Bus"), QStringLiteral("Vélo")}));
    BOOST_TEST(flat.aPlat.effectifs.at(0) == 50);
    BOOST_TEST(flat.aPlat.effectifs.at(1) == 20);
    BOOST_TEST(std::abs(flat.aPlat.parts.at(1) - 0.4) < 1e-12);
    const ResultatTri crossed = survey.count({means, survey.question("âge"), {}, false});
    BOOST_TEST(crossed.tableau.repondants == 50);
    BOOST_TEST(!crossed.tableau.khi2.has_value());
    // Of people, alone and crossed: everybody of each age takes the bus, and some the bicycle too.
    BOOST_TEST(flat.avertissements.join(u' ').contains(QStringLiteral("dépassent 100 %")));
    const QString told = crossed.avertissements.join(u' ');
    for (const char* words : {"personnes de la colonne", "dépasser 100 %", "khi-deux n’est pas calculé"})
        BOOST_TEST(told.contains(QString::fromUtf8(words)), words);
    const std::vector<double> parts = partsEnColonne(crossed);
    BOOST_REQUIRE(crossed.tableau.colonnes == 2);
    long long people = 0;
    for (size_t j = 0; j < 2; ++j) {
        BOOST_TEST(parts[j] == 1.0);
        BOOST_TEST(crossed.bases.colonnes[j] == crossed.tableau.effectifs[j]); // all of them
        BOOST_TEST(parts[2 + j] ==
                   double(crossed.tableau.effectifs[2 + j]) / double(crossed.bases.colonnes[j]));
        people += crossed.bases.colonnes[j];
    }
    BOOST_TEST(people == 50);
    BOOST_TEST((crossed.bases.lignes == std::vector<long long>{50, 20}));
    BOOST_TEST(titreBases(crossed) == QStringLiteral("Personnes (n)"));
    BOOST_TEST(triTexte(crossed).contains(QStringLiteral("Personnes (n)")));
    const QJsonObject json = triJson(crossed);
    BOOST_TEST(json[QLatin1String("n_par_colonne")][0].toInt() == int(crossed.bases.colonnes[0]));
    BOOST_TEST(json[QLatin1String("attendus")][0][0].isNull()); // of choices, they would say nothing
}

BOOST_AUTO_TEST_CASE(who_chose_several_columns_is_one_of_the_people_of_each) {
    Survey survey(::survey());
    const ResultatTri crossed = survey.count({survey.question("âge"), survey.question("moyens"), {}, false});
    BOOST_TEST((crossed.bases.colonnes == std::vector<long long>{50, 20}));
    BOOST_TEST(crossed.bases.lignes[0] + crossed.bases.lignes[1] == 50);
    const std::vector<double> parts = partsEnColonne(crossed);
    for (size_t j = 0; j < 2; ++j) // one age each: a column is a whole
        BOOST_TEST(std::abs(parts[j] + parts[2 + j] - 1) < 1e-12);
    const QString told = crossed.avertissements.join(u' ');
    BOOST_TEST(told.contains(QStringLiteral("toutes les colonnes qu’il a choisies")));
    BOOST_TEST(!told.contains(QStringLiteral("100 %")));
}

BOOST_AUTO_TEST_CASE(filters_and_what_is_set_aside_leave_people_out) {
    Survey survey(::survey());
    const QuestionFermee age = survey.question("âge");
    const QuestionFermee opinion = survey.question("pour ou contre");
    const ResultatTri young =
        survey.count({opinion, {}, {{age, {QStringLiteral("Moins de 30 ans")}}}, false});
    BOOST_TEST(young.aPlat.repondants + young.aPlat.sansReponse == 30);
    survey.import(
        "id;Texte libre;Votre âge ?;Pour ou contre ?;Quels moyens ?\n100;Oui;30 ans et plus;Pour;Bus\n",
        QStringLiteral("suite.csv"));
    BOOST_TEST(survey.count({age, {}, {}, false}).aPlat.repondants == 61);
    const auto exam =
        std::make_shared<const ExamenPrevol>(require(examiner(survey.base.database(), survey.concertation)));
    survey.base.apply(enregistrerPrevol(survey.base.database(), survey.concertation, exam));
    survey.base.apply(ecarter(survey.base.database(), survey.concertation, {Motif::Court, 0}, true));
    BOOST_TEST(survey.count({age, {}, {}, false}).aPlat.repondants == 60);
    BOOST_TEST(survey.count({age, {}, {}, true}).aPlat.repondants == 61);
}

BOOST_AUTO_TEST_CASE(questions_are_named_or_refused) {
    Survey survey(::survey());
    survey.import("id;Votre âge exact ?\n1;18-30\n2;18-30\n3;31-60\n4;31-60\n", QStringLiteral("autre.csv"));
    const auto all = require(questionsFermees(survey.base.database(), survey.concertation));
    BOOST_TEST(questionNommee(all, QStringLiteral("inconnue")).error().code ==
               QStringLiteral("questionnaire.inconnue"));
    BOOST_TEST(questionNommee(all, QStringLiteral("votre")).error().code ==
               QStringLiteral("questionnaire.ambigu"));
    BOOST_TEST(survey.question("VOTRE AGE").consultation == QStringLiteral("enquete"));
    const auto refused = trierBase(
        survey.base.database(), {survey.question("pour ou contre"), survey.question("âge exact"), {}, false});
    BOOST_TEST(refused.error().code == QStringLiteral("tri.consultations"));
}

BOOST_AUTO_TEST_CASE(a_filter_on_what_nobody_answered_is_refused_with_what_was) {
    Survey survey(::survey());
    const QuestionFermee age = survey.question("âge");
    const auto refusal = [&](const QuestionFermee& asked, const char* value) {
        const auto verified = filtresVerifies(survey.base.database(), {{asked, {QString::fromUtf8(value)}}});
        return verified ? QString() : verified.error().code + u' ' + verified.error().remede;
    };
    BOOST_TEST(refusal(age, "Moins de 30 ans").isEmpty());
    const QString refused = refusal(age, "Moins de 30");
    BOOST_TEST(refused.startsWith(QStringLiteral("filtre.reponse")));
    BOOST_TEST(refused.indexOf(QStringLiteral("« Moins de 30 ans »")) <
               refused.indexOf(QStringLiteral("« 30 ans et plus »")));
    BOOST_TEST(refusal(survey.question("moyens"), "Vélo").isEmpty()); // one of several choices
    BOOST_TEST(refusal(survey.question("moyens"), "").isEmpty());
    BOOST_TEST(refusal(age, "").startsWith(QStringLiteral("filtre.reponse"))); // everybody told it
    const auto unknown = questionNommee(
        require(questionsFermees(survey.base.database(), survey.concertation)), QStringLiteral("Votre aje"));
    BOOST_TEST(unknown.error().remede.contains(QStringLiteral("premier : « Votre âge ? »")));
}

BOOST_AUTO_TEST_CASE(numbers_have_a_mean_quartiles_and_bands) {
    QByteArray csv = "id;Texte libre;Quel est votre âge en années ?;Sexe\n";
    for (int i = 0; i < 64; ++i) // 18 to 77, each once; four do not tell
        csv += QByteArray::number(i) + ";Un avis numéro " + QByteArray::number(i * 7) + " sur la ville;" +
               (i < 60 ? QByteArray::number(18 + (i * 7) % 60) : QByteArray()) +
               (i % 2 == 0 ? ";Femme\n" : ";Homme\n");
    Survey survey(csv);
    const QuestionFermee age = survey.question("âge");
    BOOST_REQUIRE(int(age.genre) == int(GenreQuestion::Nombre));
    const ResultatTri flat = survey.count({age, {}, {}, false});
    BOOST_REQUIRE(flat.nombres.has_value());
    BOOST_TEST(flat.nombres->n == 60);
    BOOST_TEST(flat.aPlat.sansReponse == 4);
    BOOST_TEST(flat.nombres->moyenne == 47.5);
    BOOST_TEST(flat.nombres->mediane == 47.5);
    BOOST_TEST(flat.nombres->q1 == 32.5);
    BOOST_TEST(flat.nombres->q3 == 62.5);
    BOOST_REQUIRE(flat.question.modalites.size() == 7); // counted by bands
    BOOST_TEST(flat.question.modalites.first() == QStringLiteral("10 à 19"));
    BOOST_TEST((flat.aPlat.effectifs == std::vector<long long>{2, 10, 10, 10, 10, 10, 8}));
    const QJsonObject json = triJson(flat)[QLatin1String("nombres")].toObject();
    BOOST_TEST(json[QLatin1String("mediane")].toDouble() == 47.5);
    BOOST_TEST(json[QLatin1String("tranches")].toArray().size() == 7);
    BOOST_TEST(triTexte(flat).contains(QStringLiteral("médiane : 47,5")));
    const ResultatTri crossed = survey.count({survey.question("Sexe"), age, {}, false});
    BOOST_TEST(crossed.tableau.colonnes == 7);
    // The file alone gives the same.
    const auto file = require(Questionnaire::lire(survey.base.folder() + QStringLiteral("/enquete.csv")));
    const ResultatTri read =
        require(trier(file, {QStringLiteral("Quel est votre âge en années ?"), {}, {}, {}}));
    BOOST_TEST((read.aPlat.effectifs == flat.aPlat.effectifs));
    BOOST_TEST(read.nombres->q1 == 32.5);
    const ResultatTri words = survey.count({survey.question("Sexe"), {}, {}, false});
    BOOST_TEST(!words.nombres.has_value());
}

BOOST_AUTO_TEST_CASE(each_kind_of_question_is_read_back_as_itself) {
    for (const GenreQuestion kind : {GenreQuestion::Texte, GenreQuestion::Choix, GenreQuestion::ChoixMultiple,
                                     GenreQuestion::Echelle, GenreQuestion::Nombre})
        BOOST_TEST(int(genreQuestionDe(cle(kind))) == int(kind));
    BOOST_TEST(libelle(GenreQuestion::Nombre) != libelle(GenreQuestion::Echelle));
}

BOOST_AUTO_TEST_SUITE_END()
