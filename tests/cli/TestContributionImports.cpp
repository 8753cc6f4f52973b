// Imports that go on with another, and imports that are taken back.
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QJsonArray>

using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(contribution_imports)

BOOST_AUTO_TEST_CASE(unrelated_files_with_the_same_headers_stay_apart) {
    const CliBase base;
    const QString trees =
        base.file(text("arbres.csv"), "id;texte\n1;Planter des arbres\n2;Ouvrir un jardin\n3;Des bancs\n");
    const QString buses =
        base.file(text("bus.csv"), "id;texte\n1;Des bus la nuit\n2;Une gare au nord\n3;Un tramway\n");
    base.json("concertation creer", {text("--titre"), text("Ville")});
    base.json("contributions importer", {trees});
    const Ran dry = base.with("contributions importer", {buses, text("--simuler")});
    BOOST_TEST(dry.out.contains("arbres"));
    BOOST_TEST(dry.out.contains("--consultation"));
    const QJsonDocument second = base.json("contributions importer", {buses});
    BOOST_TEST(second[QLatin1String("continuee")].toString().isEmpty());
    BOOST_TEST(second[QLatin1String("consultation")].toString() == text("bus"));
    BOOST_TEST(second[QLatin1String("ecartee")].toString() == text("arbres"));
    BOOST_TEST(base.json("contributions lister")[QLatin1String("nombre")].toInt() == 6);
    base.refused(2, text("--nouvelle"), "contributions importer",
                 {trees, text("--nouvelle"), text("--consultation"), text("bus")});
    const QJsonDocument fresh = base.json("contributions importer", {trees, text("--nouvelle")});
    BOOST_TEST(fresh[QLatin1String("consultation")].toString() == text("arbres (2)"));
    BOOST_TEST(base.json("contributions lister")[QLatin1String("nombre")].toInt() == 9);
}

BOOST_AUTO_TEST_CASE(questions_are_listed_as_they_were_answered) {
    const CliBase base;
    QByteArray csv = "id;Que voulez-vous ?;Pour ou contre ?;Votre âge en années ?\n";
    for (int i = 0; i < 40; ++i)
        csv += QByteArray::number(i) +
               (i % 10 == 0 ? ";RAS;"
                : i == 1    ? ";;"
                            : ";Des bus pour la commune numéro " + QByteArray::number(i * 7919) + ';') +
               (i % 5 == 4   ? ""
                : i % 2 == 0 ? "Pour"
                             : "Contre") +
               ';' + QByteArray::number(20 + i) + '\n';
    base.json("contributions importer", {base.file(text("enquete.csv"), csv)});
    const QJsonArray all = base.json("contributions questions").array();
    const auto asked = [&all](const char* name) {
        for (const QJsonValue& one : all)
            if (one[QLatin1String("libelle")].toString() == text(name))
                return one.toObject();
        return QJsonObject();
    };
    const QJsonObject open = asked("Que voulez-vous ?");
    BOOST_TEST(open[QLatin1String("genre")].toString() == text("texte"));
    BOOST_TEST(open[QLatin1String("reponses")].toInt() == 35);
    BOOST_TEST(open[QLatin1String("sans_reponse")].toInt() == 5);
    BOOST_TEST(open[QLatin1String("sans_avis")].toInt() == 4);
    BOOST_TEST(open[QLatin1String("choix")].isNull());
    const QJsonObject closed = asked("Pour ou contre ?");
    BOOST_TEST(closed[QLatin1String("choix")].toInt() == 2);
    BOOST_TEST(closed[QLatin1String("sans_reponse")].toInt() == 8);
    BOOST_TEST(asked("Votre âge en années ?")[QLatin1String("genre")].toString() == text("nombre"));
    BOOST_TEST(base.with("contributions questions").out.contains("Pour ou contre"));
    base.refused(1, text("« Pour »"), "analyse tri",
                 {text("--question"), text("âge"), text("--filtre"), text("Pour ou contre=Pur")});
    base.refused(1, text("« Pour »"), "analyse mots", {text("--filtre"), text("Pour ou contre=Pur")});
    base.refused(1, text("« Pour ou contre ? »"), "analyse mots",
                 {text("--filtre"), text("Pur ou contre=Pour")});
}

BOOST_AUTO_TEST_CASE(a_file_of_another_kind_is_sent_to_its_command) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("Ville")});
    const QString visits = base.file(text("matomo.csv"), "Date,Visites,Actions\n2026-03-02,100,300\n");
    const QString votes =
        base.file(text("votes.csv"), "timestamp,datetime,comment-id,voter-id,vote\n1,x,1,2,1\n");
    const QString texts = base.file(text("idees.csv"), "id;idee\n1;Il faut plus de bus le soir\n");
    const QString hash = base.contentHash();
    base.refused(1, text("contributions frequentation"), "contributions importer", {visits});
    base.refused(1, text("contributions votes importer"), "contributions importer", {votes});
    base.refused(1, text("contributions importer"), "contributions frequentation", {texts});
    base.refused(1, text("contributions importer"), "contributions votes importer", {texts});
    BOOST_TEST(base.contentHash() == hash);
    base.json("contributions importer", {votes, text("--profil"), text("polis-votes")});
}

BOOST_AUTO_TEST_CASE(an_import_is_taken_back_by_its_name_and_comes_back) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("Ville")});
    base.json("contributions importer",
              {base.file(text("export.csv"), "id;texte\n1;Planter des arbres\n2;Ouvrir un jardin\n")});
    const QString hash = base.contentHash();
    const QJsonDocument dry =
        base.json("contributions retirer-import", {text("export.csv"), text("--simuler")});
    BOOST_TEST(dry[QLatin1String("contributions")].toInt() == 2);
    BOOST_TEST(base.contentHash() == hash);
    base.refused(1, text("nulle.csv"), "contributions retirer-import", {text("nulle.csv")});
    base.json("contributions retirer-import", {text("export.csv")});
    BOOST_TEST(base.json("contributions lister")[QLatin1String("nombre")].toInt() == 0);
    const Ran listed = base.with("contributions imports");
    BOOST_TEST(listed.out.contains("retiré"));
    const QString id = base.json("contributions imports").array().first()[QLatin1String("id")].toString();
    BOOST_TEST(listed.out.contains(id.toUtf8()));
    base.refused(3, text("déjà retiré"), "contributions retirer-import", {id});
    base.json("contributions reprendre-import", {id});
    BOOST_TEST(base.contentHash() == hash);
    BOOST_TEST(base.json("contributions lister")[QLatin1String("nombre")].toInt() == 2);
}

BOOST_AUTO_TEST_CASE(a_file_is_read_without_header_and_mended) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("Ville")});
    const QString prose =
        base.file(text("prose.csv"), "Il faut planter des arbres dans la cour.\nDes bancs.\n");
    BOOST_TEST(base.with("contributions importer", {prose, text("--simuler")}).out.contains("--sans-entete"));
    BOOST_TEST(base.json("contributions importer",
                         {prose, text("--sans-entete"), text("--simuler")})[QLatin1String("lignes")]
                   .toInt() == 2);
    const QString twice = base.file(text("deux.csv"), "id;texte\n1;L\u00c3\u00a9t\u00c3\u00a9\n");
    BOOST_TEST(
        base.with("contributions importer", {twice, text("--simuler")}).out.contains("--reparer-encodage"));
    base.json("contributions importer", {twice, text("--reparer-encodage")});
    const QJsonDocument kept = base.json("contributions lister");
    BOOST_TEST(kept[QLatin1String("contributions")][0][QLatin1String("texte")].toString() == text("Lété"));
}

BOOST_AUTO_TEST_CASE(a_satisfaction_survey_goes_from_its_file_to_its_report) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("Atelier du quartier")});
    QByteArray csv = "N°;Horodateur;Comment jugez-vous l’accueil, de 1 à 5 ?;L’atelier a-t-il répondu à vos "
                     "attentes ?;Vous êtes ?;Vos remarques;Navigateur\n";
    const char* answers[] = {"Tout à fait", "Plutôt oui", "Plutôt non", "Pas du tout"};
    for (int i = 0; i < 36; ++i)
        csv += QByteArray::number(i + 1) + ";1" + QByteArray::number(i % 9) +
               "/11/2026 18:" + QByteArray::number(10 + i) + ';' + QByteArray::number(2 + i % 4) + ';' +
               answers[(i / 2) % 4] + ';' + (i % 3 == 0 ? "Élu" : "Habitant") +
               (i % 5 == 0   ? ";RAS"
                : i % 5 == 1 ? ";"
                             : ";Des chaises plus nombreuses au rang " + QByteArray::number(i)) +
               ";Mozilla/5.0 (X11)\n";
    const QJsonDocument done =
        base.json("contributions importer", {base.file(text("satisfaction.csv"), csv)});
    BOOST_TEST(done[QLatin1String("importees")].toInt() == 36);
    BOOST_TEST(done[QLatin1String("dates_illisibles")].toInt() == 0);
    QStringList kinds;
    for (const auto& one : done[QLatin1String("questions")].toArray())
        kinds << (one[QLatin1String("attribut")].toBool() ? text("variable")
                                                          : one[QLatin1String("genre")].toString());
    BOOST_TEST((kinds == list({"echelle", "choix", "choix", "texte", "variable"})),
               kinds.join(u' ').toStdString());
    const QJsonDocument flat = base.json("analyse tri", {text("--question"), text("accueil")});
    BOOST_TEST(flat[QLatin1String("n")].toInt() == 36);
    const QJsonDocument crossed =
        base.json("analyse tri", {text("--question"), text("attentes"), text("--croise"), text("Vous êtes")});
    BOOST_TEST(crossed[QLatin1String("n")].toInt() == 36);
    const qsizetype proposed = base.json("analyse synthese", {text("--proposer")}).array().size();
    BOOST_TEST(proposed >= 5); // what was received, three closed questions, the words of the open one
    base.json("analyse synthese", {text("--ajouter"), text("tri"), text("--question"), text("attentes"),
                                   text("--croise"), text("Vous êtes")});
    const QStringList once{text("--ajouter"), text("tri"), text("--question"), text("attentes")};
    base.refused(3, text("à la place"), "analyse synthese", once); // it was proposed
    base.refused(3, text("marge"), "analyse synthese", once + QStringList{text("--redresse")});
    base.json("contributions marges",
              {base.file(text("marges.csv"),
                         "variable;modalite;part\nVous êtes ?;Élu;10\nVous êtes ?;Habitant;90\n")});
    base.json("analyse synthese", once + QStringList{text("--redresse"), text("--titre"), text("Redressé")});
    base.json("analyse synthese",
              {text("--ajouter"), text("liste"), text("--question"), text("Vos remarques")});
    const QJsonDocument report = base.json("analyse rapport", {text("--sortie"), base.path(text("rapport"))});
    BOOST_TEST(report[QLatin1String("pieces")].toArray().size() == proposed + 3);
    BOOST_TEST(report[QLatin1String("ecrits")].toArray().size() == 7);
}

BOOST_AUTO_TEST_SUITE_END()
