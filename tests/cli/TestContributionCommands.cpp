#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

using namespace isegorie::tests;

namespace {

Ran plan(const CliFolder& folder, const QByteArray& content, const QStringList& more = {}) {
    return folder.run(QStringList{QStringLiteral("contributions"), QStringLiteral("importer"),
                                  folder.file(QStringLiteral("export.csv"), content),
                                  QStringLiteral("--simuler")} +
                      more);
}

} // namespace

BOOST_AUTO_TEST_SUITE(contribution_commands)

BOOST_AUTO_TEST_CASE(a_dry_run_tells_the_contract_of_the_command) {
    const CliFolder folder;
    const Ran ran = plan(
        folder,
        "id;title/fr;body/fr;component/id;author/name\n1;T;Texte;9;Zoé\n1;T;Autre;9;Zoé\n1;T;Texte;9;Zoé\n",
        {QStringLiteral("--json")});
    BOOST_TEST(ran.exitCode == 0);
    const QJsonObject json = ran.json().object();
    BOOST_TEST(json.value(QLatin1String("profil")).toString() == text("decidim-propositions"));
    BOOST_TEST(json.value(QLatin1String("encodage")).toString() == text("UTF-8"));
    BOOST_TEST(json.value(QLatin1String("separateur")).toString() == text(";"));
    BOOST_TEST(json.value(QLatin1String("lignes")).toInt() == 3);
    BOOST_TEST(json.value(QLatin1String("importees")).toInt() == 1);
    BOOST_TEST(json.value(QLatin1String("doublons")).toInt() == 1);
    const QJsonArray rejected = json.value(QLatin1String("rejetees")).toArray();
    BOOST_REQUIRE(rejected.size() == 1);
    BOOST_TEST(rejected.at(0)[QLatin1String("ligne")].toInt() == 3);
    BOOST_TEST(!rejected.at(0)[QLatin1String("raison")].toString().isEmpty());
    BOOST_TEST(
        (json.value(QLatin1String("colonnes_personnelles")).toArray() == QJsonArray{text("author/name")}));
    BOOST_TEST(json.value(QLatin1String("sans_reponse")).isObject());
    BOOST_TEST(!ran.out.contains("Zoé"));
    const Ran readable = plan(folder, "id;texte\n1;a\n");
    BOOST_TEST(readable.exitCode == 0);
    BOOST_TEST(readable.out.contains("export.csv"));
}

BOOST_AUTO_TEST_CASE(a_profile_is_drafted_saved_used_and_shared) {
    const CliFolder folder;
    const QString base = folder.path(QStringLiteral("b.isegorie"));
    const auto run = [&](const QStringList& words) {
        return folder.run(QStringList{QStringLiteral("--base"), base} + words);
    };
    const auto profils = [&](const QStringList& words) {
        return run(QStringList{QStringLiteral("contributions"), QStringLiteral("profils")} + words);
    };
    BOOST_TEST(run({QStringLiteral("base"), QStringLiteral("creer")}).exitCode == 0);
    const QString csv = folder.file(QStringLiteral("enquete.csv"), "code,avis\na,Des bus\nb,Des vélos\n");
    const QString json = folder.path(QStringLiteral("profil.json"));
    BOOST_TEST(profils({QStringLiteral("ebaucher"), csv, json}).exitCode == 0);
    BOOST_TEST(
        profils({QStringLiteral("importer"), json, QStringLiteral("--nom"), text("Mairie")}).exitCode == 0);
    BOOST_TEST(profils({QStringLiteral("lister")}).out.contains("Mairie"));
    BOOST_TEST(profils({QStringLiteral("montrer"), text("Mairie")}).out.contains("Texte de la contribution"));
    const Ran imported = run({QStringLiteral("contributions"), QStringLiteral("importer"), csv,
                              QStringLiteral("--profil"), text("Mairie"), QStringLiteral("--json")});
    BOOST_TEST(imported.exitCode == 0);
    BOOST_TEST(imported.json().object().value(QLatin1String("profil")).toString() == text("Mairie"));
    const QString shared = folder.path(QStringLiteral("partage.json"));
    BOOST_TEST(profils({QStringLiteral("exporter"), text("Mairie"), shared}).exitCode == 0);
    BOOST_TEST(QFile::exists(shared));
    BOOST_TEST(profils({QStringLiteral("supprimer"), text("Mairie")}).exitCode == 0);
    BOOST_TEST(profils({QStringLiteral("montrer"), text("Mairie")}).exitCode == 1);
    BOOST_TEST(profils({QStringLiteral("importer"), csv}).exitCode == 1);
}

BOOST_AUTO_TEST_CASE(bad_input_names_file_and_line) {
    const CliFolder folder;
    const Ran open = plan(folder, "id;texte\n1;a\n2;\"jamais\n");
    BOOST_TEST(open.exitCode == 1);
    BOOST_TEST(open.out.isEmpty());
    BOOST_TEST(open.err.contains("export.csv"));
    BOOST_TEST(open.err.contains("ligne 3"));
    BOOST_TEST(plan(folder, QByteArray("id;texte\n1;a\0b\n", 15)).exitCode == 1);
    BOOST_TEST(plan(folder, "id;texte\n", {QStringLiteral("--profil"), QStringLiteral("inconnu")}).exitCode ==
               1);
    const Ran missing =
        folder.run({QStringLiteral("contributions"), QStringLiteral("importer"),
                    folder.path(QStringLiteral("nulle-part.csv")), QStringLiteral("--simuler")});
    BOOST_TEST(missing.exitCode == 1);
    BOOST_TEST(missing.err.contains("nulle-part.csv"));
    BOOST_TEST(folder.run({QStringLiteral("contributions"), QStringLiteral("importer")}).exitCode == 2);
}

BOOST_AUTO_TEST_CASE(an_import_is_kept_and_the_same_one_again_changes_nothing) {
    const CliBase base;
    const QString file =
        base.file(text("propositions.csv"),
                  "id;title/fr;body/fr;component/id;author/name\n1;T;Texte;9;Zoé\n2;U;Suite;9;Luc\n");
    const Ran first = base.with("contributions importer", {file, text("--json")});
    BOOST_REQUIRE_MESSAGE(first.exitCode == 0, first.err.toStdString());
    BOOST_TEST(first.json()[QLatin1String("importees")].toInt() == 2);
    BOOST_TEST(first.err.contains("coffre")); // people are not kept, and that is said
    const QString hash = base.contentHash();
    const QJsonDocument again = base.json("contributions importer", {file});
    BOOST_TEST(again[QLatin1String("importees")].toInt() == 0);
    BOOST_TEST(again[QLatin1String("inchangees")].toInt() == 2);
    BOOST_TEST(base.contentHash() == hash);
    const QJsonDocument dry = base.json("contributions importer", {file, text("--simuler")});
    BOOST_TEST(dry[QLatin1String("inchangees")].toInt() == 2);
    const QJsonDocument kept = base.json("contributions lister");
    BOOST_TEST(kept[QLatin1String("nombre")].toInt() == 2);
    BOOST_TEST(kept[QLatin1String("contributions")].toArray().at(0)[QLatin1String("texte")].toString() ==
               text("Texte"));
    const Ran imports = base.with("contributions imports", {text("--json")});
    BOOST_TEST(imports.json().array().size() == 1);
    base.refused(1, text("ligne 2"), "contributions importer", {base.file(text("x.csv"), "id;t\n1;\"a\n")});
    base.refused(1, text("Aucune concertation"), "contributions importer",
                 {file, text("--concertation"), text("Nulle")});
}

BOOST_AUTO_TEST_CASE(a_preflight_counts_sets_aside_and_names_the_order) {
    const CliBase base;
    QByteArray csv = "id;texte;Pour ou contre ?\n";
    for (int i = 0; i < 40; ++i)
        csv += QByteArray::number(i) +
               (i % 4 == 0 ? QByteArray(";Il faut rendre la rivière aux habitants de la commune")
                           : ";Idée " + QByteArray::number(i * 7) + " pour le quartier et la place " +
                                 QByteArray::number(i * 31)) +
               (i % 2 == 0 ? ";Pour\n" : ";Contre\n");
    csv += "90;;Pour\n91;Néant;Pour\n";
    base.json("contributions importer", {base.file(text("export.csv"), csv)});
    const QJsonDocument first = base.json("contributions prevol");
    BOOST_TEST(first[QLatin1String("contributions")].toInt() == 42);
    BOOST_TEST(first[QLatin1String("ecrites")].toInt() == 40);
    BOOST_TEST(first[QLatin1String("motifs")][QLatin1String("doublon")].toInt() == 9);
    BOOST_TEST(first[QLatin1String("motifs")][QLatin1String("sans_avis")].toInt() == 1);
    BOOST_TEST(first[QLatin1String("commande")][0][QLatin1String("code")].toString() == text("2.4.4"));
    const QString opinion = text("pour ou contre");
    const auto counted = [&](const QStringList& more = {}) {
        return base.json("analyse tri", QStringList{text("--question"), opinion} + more)[QLatin1String("n")]
            .toInt();
    };
    const QJsonDocument aside = base.json("contributions prevol", {text("--ecarter"), text("doublon")});
    BOOST_TEST(aside[QLatin1String("retenues")].toInt() == 31);
    BOOST_TEST(counted() == 33);
    BOOST_TEST(counted({text("--toutes")}) == 42);
    const QJsonArray quoted = base.json("analyse synthese", {text("--ajouter"), text("verbatims"),
                                                             text("--contribution"), text("5")})
                                  .array();
    BOOST_TEST(quoted.last()[QLatin1String("alertes")][0].toString().contains(text("mise de côté")));
    BOOST_TEST(base.with("analyse synthese").out.contains("mise de côté"));
    BOOST_TEST(base.with("analyse tri", {text("--question"), opinion}).out.contains("pas un échantillon"));
    const QJsonDocument back = base.json("contributions prevol", {text("--reprendre"), text("doublon")});
    BOOST_TEST(back[QLatin1String("retenues")].toInt() == 40);
    base.refused(2, text("motif"), "contributions prevol", {text("--ecarter"), text("rien")});
    // A step that is refused takes the whole check with it.
    const QString before = base.contentHash();
    base.refused(3, text("à part"), "contributions prevol",
                 {text("--ecarter"), text("court"), text("--ecarter"), text("sans_reponse")});
    BOOST_TEST(base.contentHash() == before);
}

BOOST_AUTO_TEST_CASE(nothing_to_check_is_said_and_comments_ask_for_what_they_comment) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("Ville")});
    BOOST_TEST(base.with("contributions prevol", {}).out.contains("rien à contrôler"));
    const auto comments = base.with(
        "contributions importer",
        {base.file(
            text("commentaires.csv"),
            "id;created_at;body;author/id;author/name;alignment;depth;commentable_id;commentable_type\n"
            "1;2019-01-17 10:38:20 +0100;Oui aux arbres;7;Zoé;1;0;23;Decidim::Proposals::Proposal\n")});
    BOOST_TEST(comments.out.contains("parent manquant"));
    BOOST_TEST(comments.out.contains("Importez aussi"));
    const auto twice = base.with("concertation creer", {text("--titre"), text("Ville")});
    BOOST_TEST(twice.exitCode == 0);
    BOOST_TEST(twice.errText().contains(text("a déjà le titre")));
}

BOOST_AUTO_TEST_CASE(a_report_is_written_in_every_format_and_replays) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("Ville")});
    base.refused(3, text("pas encore de contributions"), "analyse rapport",
                 {text("--sortie"), base.path(text("rien"))});
    QByteArray csv = "id;Que voulez-vous ?;Pour ou contre ?\n";
    for (int i = 0; i < 20; ++i)
        csv += QByteArray::number(i) + ";Des trains et des vélos " + QByteArray::number(i) +
               (i % 4 == 0 ? ";Contre\n" : ";Pour\n");
    base.json("contributions importer", {base.file(text("export.csv"), csv)});
    base.refused(2, text("--sortie"), "analyse rapport");
    BOOST_TEST(base.json("analyse synthese").array().isEmpty());
    BOOST_TEST(base.json("analyse synthese", {text("--proposer")}).array().size() == 3);
    const auto report = [&](const char* folder) {
        return base.json("analyse rapport", {text("--sortie"), base.path(text(folder))});
    };
    const QJsonDocument first = report("un");
    BOOST_TEST(
        first[QLatin1String("pieces")][1][QLatin1String("tableau")][QLatin1String("lignes")][0][1].toInt() ==
        5);
    const QJsonArray written = first[QLatin1String("ecrits")].toArray();
    const QJsonArray again = report("deux")[QLatin1String("ecrits")].toArray();
    BOOST_REQUIRE(written.size() == 7);
    for (qsizetype i = 0; i < written.size(); ++i)
        BOOST_TEST((written[i][QLatin1String("empreinte")] == again[i][QLatin1String("empreinte")]));
    BOOST_TEST(base.with("analyse synthese").out.contains("Pour ou contre ?"));
    report("un"); // the same files stay
    base.json("analyse synthese", {text("--ajouter"), text("texte"), text("--titre"), text("À retenir")});
    base.refused(3, text("--remplacer"), "analyse rapport", {text("--sortie"), base.path(text("un"))});
    BOOST_TEST(QDir(base.path(text("un"))).entryList(QDir::Files | QDir::Hidden).size() == 7);
    const QJsonDocument replaced =
        base.json("analyse rapport", {text("--sortie"), base.path(text("un")), text("--remplacer")});
    BOOST_TEST(replaced[QLatin1String("pieces")].toArray().size() == 4);
    base.refused(2, text("arguments"), "analyse synthese", {text("--ajouter"), text("rien")});
}

BOOST_AUTO_TEST_CASE(a_synthesis_takes_votes_arguments_and_codes) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("Ville")});
    QByteArray csv = "id;Que voulez-vous ?;Pour ou contre ?\n", votes = "participant;énoncé;vote\n";
    for (int i = 0; i < 20; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += number + ";Des trains et des vélos " + number + (i % 4 == 0 ? ";Contre\n" : ";Pour\n");
        for (int j = 0; j < 8; ++j)
            votes += "p" + number + ";Énoncé " + QByteArray::number(j) +
                     (j >= 4 || i % 2 == 0 ? ";pour\n" : ";contre\n");
    }
    base.json("contributions importer", {base.file(text("export.csv"), csv)});
    base.json("contributions votes importer", {base.file(text("Avis.csv"), votes)});
    base.json("analyse arguments importer",
              {base.file(text("plan.md"), "## Faut-il planter ?\n\n- Planter partout\n  - + Frais\n")});
    base.json("codage plan ajouter", {text("Trains")});
    base.json("codage importer", {base.file(text("codages.csv"), "numero;code\n1;Trains\n2;Trains\n3;\n")});
    const auto add = [&base](const QStringList& what) {
        return base.json("analyse synthese", QStringList{text("--ajouter")} + what).array();
    };
    BOOST_TEST(
        add({text("votes"), text("--nombre"), text("3")}).last()[QLatin1String("libelle")].toString() ==
        text("Avis"));
    add({text("arguments")});
    BOOST_TEST(
        add({text("codes"), text("--croise"), text("pour")}).last()[QLatin1String("croise")].toString() ==
        text("Pour ou contre ?"));
    base.refused(1, text("1 à 50"), "analyse synthese",
                 {text("--ajouter"), text("votes"), text("--nombre"), text("51")});
    const QJsonDocument report = base.json("analyse rapport", {text("--sortie"), base.path(text("rapport"))});
    const QJsonArray pieces = report[QLatin1String("pieces")].toArray();
    BOOST_REQUIRE(pieces.size() == 3);
    BOOST_TEST(pieces.at(0)[QLatin1String("tableaux")][0][QLatin1String("lignes")].toArray().size() == 3);
    BOOST_TEST(pieces.at(1)[QLatin1String("tableau")][QLatin1String("lignes")].toArray().size() == 3);
    BOOST_TEST(pieces.at(2)[QLatin1String("tableau")][QLatin1String("lignes")][0][1].toInt() == 2);
    const QJsonObject crossed = base.json("codage compter", {text("--croise"), text("pour")}).object();
    BOOST_TEST(crossed.value(QLatin1String("textes_compares")).toInt() == 3);
    BOOST_TEST(crossed.value(QLatin1String("tests")).toArray().size() == 1);
}

BOOST_AUTO_TEST_SUITE_END()
