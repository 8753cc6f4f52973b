// base …: what the desktop does with whole bases, run as a script would.
#include "core/storage/Database.h"
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace isegorie;
using isegorie::tests::CliBase;
using isegorie::tests::CliFolder;
using isegorie::tests::Ran;
using isegorie::tests::require;
using isegorie::tests::text;

namespace {

void sql(const QString& path, const char* statement) {
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE).exec(statement);
}

} // namespace

BOOST_AUTO_TEST_SUITE(base_commands)

BOOST_AUTO_TEST_CASE(a_base_is_made_once) {
    const CliBase base;
    base.refused(1, text("existe déjà"), "base creer");
    const QJsonDocument info = base.json("base info");
    BOOST_TEST(info[text("version")].toInt() == info[text("version_connue")].toInt());
    BOOST_TEST(info[text("lecture_seule")].isNull());
    BOOST_TEST(info[text("integre")].toBool());
    BOOST_TEST(info[text("lignes")][text("concertation")].toInt() == 0);
    BOOST_TEST(info[text("base_id")].toString().size() == 36);
    const CliFolder folder;
    BOOST_TEST(folder.run({text("base"), text("creer")}).exitCode == 2);
    BOOST_TEST(
        folder.run({text("base"), text("creer"), text("--base"), folder.path(text("absent/b.isegorie"))})
            .exitCode == 1);
}

BOOST_AUTO_TEST_CASE(info_counts_and_names_the_last_change) {
    const CliBase base;
    base.json("concertation creer",
              {text("--titre"), text("L’école"), text("--auteur"), text("Zoé Rivière")});
    const QJsonDocument info = base.json("base info");
    BOOST_TEST(info[text("lignes")][text("concertation")].toInt() == 1);
    BOOST_TEST(info[text("modifications")].toInt() == 1);
    BOOST_TEST(info[text("derniere_modification")][text("auteur")].toString() == text("Zoé Rivière"));
    BOOST_TEST(info[text("sauvegardes")].toInt() == 1); // the daily one
    BOOST_TEST(base.with("base info").out.contains("Zoé Rivière"));
}

BOOST_AUTO_TEST_CASE(files_that_are_no_base_are_refused) {
    const CliFolder folder;
    const QString files[] = {folder.path(text("absent.isegorie")), folder.path(QString()),
                             folder.file(text("vide.isegorie"), {}),
                             folder.file(text("texte.isegorie"), "bonjour"),
                             folder.file(text("faux.isegorie"), "SQLite format 3" + QByteArray(5'000, '\0'))};
    for (const QString& file : files)
        for (const char* command : {"base info", "base verifier", "base mettre-a-jour", "base sauvegarder",
                                    "concertation lister", "base historique x", "base exporter copie"}) {
            const Ran ran =
                folder.run(text(command).split(QLatin1Char(' ')) + QStringList{text("--base"), file});
            BOOST_TEST(ran.exitCode == 1, command << " " << file << ": " << ran.err.toStdString());
            BOOST_TEST(ran.out.isEmpty());
            BOOST_TEST(ran.errText().contains(QFileInfo(file).fileName()), ran.err.toStdString());
        }
    BOOST_TEST(!QFile::exists(folder.path(text("absent.isegorie"))));
}

BOOST_AUTO_TEST_CASE(a_base_of_a_newer_version_is_read_not_written) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("École")});
    sql(base.base(), "PRAGMA user_version = 9999");
    const QJsonDocument info = base.json("base info");
    BOOST_TEST(info[text("lecture_seule")].toString() == text("version-plus-recente"));
    BOOST_TEST(info[text("version")].toInt() == 9999);
    BOOST_TEST(base.json("concertation lister").array().size() == 1);
    base.refused(1, text("version plus récente"), "concertation creer", {text("--titre"), text("T")});
    base.refused(1, text("version plus récente"), "base parametres definir",
                 {text("bon.lieu"), text("Paris")});
}

BOOST_AUTO_TEST_CASE(an_older_base_is_told_and_brought_up_to_date_after_a_backup) {
    const CliBase base;
    sql(base.base(),
        "PRAGMA user_version = 0; DELETE FROM migration"); // a version that only migration 1 would follow
    BOOST_TEST(base.json("base info")[text("a_mettre_a_jour")].toBool());
    const Ran read = base.with("concertation lister");
    BOOST_TEST(read.exitCode == 3);
    BOOST_TEST(read.err.contains("mettre-a-jour"), read.err.toStdString());
}

BOOST_AUTO_TEST_CASE(a_base_that_another_process_holds_is_read_only) {
    const CliBase base;
    const auto held = require(storage::Database::open(base.base(), {}));
    BOOST_TEST(base.json("base info")[text("lecture_seule")].toString() == text("ouverte-ici"));
    BOOST_TEST(base.json("concertation lister").array().isEmpty());
    base.refused(1, text("déjà ouverte"), "concertation creer", {text("--titre"), text("T")});
    BOOST_TEST(base.json("base sauvegarder")[text("octets")].toInt() > 0);
    const QString name = base.json("base sauvegardes")[0][text("nom")].toString();
    base.refused(3, text("La base est ouverte"), "base restaurer", {name});
}

BOOST_AUTO_TEST_CASE(a_read_only_folder_is_read_and_nothing_else) {
    const CliBase base;
    const QFile::Permissions before = QFileInfo(base.path(QString())).permissions();
    QFile::setPermissions(base.path(QString()), QFile::ReadOwner | QFile::ExeOwner);
    const bool enforced = !QFile(base.path(text("essai"))).open(QIODevice::WriteOnly); // root writes anywhere
    const Ran listed = base.with("concertation lister");
    const Ran made = base.with("concertation creer", {text("--titre"), text("T")});
    QFile::setPermissions(base.path(QString()), before);
    if (!enforced) {
        BOOST_TEST_MESSAGE("SKIPPED (this user writes into read-only folders)");
        return;
    }
    BOOST_TEST(listed.exitCode == 0);
    BOOST_TEST(made.exitCode == 1);
    BOOST_TEST(made.errText().contains(text("lecture seule")), made.err.toStdString());
}

BOOST_AUTO_TEST_CASE(backups_are_made_listed_and_restored) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("Avant")});
    const QString hash = base.contentHash();
    const QString name = base.json("base sauvegarder")[text("nom")].toString();
    BOOST_TEST(name.endsWith(text("-manuelle")));
    base.json("concertation creer", {text("--titre"), text("Après")});
    BOOST_TEST(base.json("base sauvegardes").array().size() == 2); // with the daily one
    base.refused(1, text("Les sauvegardes sont"), "base restaurer", {text("inconnue")});
    base.refused(1, text("n’est pas une base"), "base restaurer", {base.file(text("x"), "x")});
    const QJsonDocument restored = base.json("base restaurer", {name});
    BOOST_TEST(base.contentHash() == hash);
    BOOST_TEST(QFile::exists(restored[text("etat_precedent")].toString()));
    QFile::remove(base.base()); // a lost base comes back too
    BOOST_TEST(base.json("base restaurer", {name})[text("etat_precedent")].isNull());
    BOOST_TEST(base.contentHash() == hash);
}

BOOST_AUTO_TEST_CASE(a_copy_is_whole_and_replaces_only_when_told) {
    const CliBase base;
    base.json("concertation creer", {text("--titre"), text("École")});
    QDir().mkpath(base.base() + text(".fichiers/ab"));
    base.file(text("essai.isegorie.fichiers/ab/abcd"), "reçu");
    const QString copy = base.path(text("copie à part.isegorie"));
    base.json("base exporter", {copy});
    storage::Database::Options options;
    options.access = storage::Database::Access::ReadOnly;
    BOOST_TEST(require(require(storage::Database::open(copy, options))->contentHash()) == base.contentHash());
    BOOST_TEST(QFile::exists(copy + text(".fichiers/ab/abcd")));
    base.refused(1, text("--remplacer"), "base exporter", {copy});
    base.json("base exporter", {copy, text("--remplacer")});
    base.refused(2, text("serait perdu"), "base exporter", {base.base(), text("--remplacer")});
    base.refused(1, text("pas pu être écrite"), "base exporter", {base.path(text("absent/c.isegorie"))});
    BOOST_TEST(base.json("base sauvegardes").array().size() == 1); // a copy is no backup
}

BOOST_AUTO_TEST_CASE(history_says_who_changed_what) {
    const CliBase base;
    const QString id =
        base.json("concertation creer", {text("--titre"), text("École")})[text("id")].toString();
    base.json("concertation modifier", {id, text("--theme"), text("Santé"), text("--auteur"), text("Zoé")});
    base.json("concertation tache ajouter", {id, text("--libelle"), text("Réserver")});
    const QJsonArray entries = base.json("base historique", {text("École")}).array();
    BOOST_REQUIRE(entries.size() == 3);
    BOOST_TEST(entries[0][text("table")].toString() == text("tache"));
    BOOST_TEST(entries[1][text("auteur")].toString() == text("Zoé"));
    BOOST_TEST(entries[1][text("apres")][text("theme")].toString() == text("Santé"));
    BOOST_TEST(base.json("base historique", {id, text("--limite"), text("1")}).array().size() == 1);
    const Ran shown = base.with("base historique", {id});
    BOOST_TEST(shown.out.contains("Thème"), shown.out.toStdString());
    base.refused(1, text("Aucune fiche"), "base historique", {text("inconnue")});
    base.refused(2, text("--limite"), "base historique", {id, text("--limite"), text("0")});
}

BOOST_AUTO_TEST_CASE(settings_are_listed_and_checked) {
    const CliBase base;
    base.json("base parametres definir", {text("bon.lieu"), text("Paris et en région")});
    bool found = false;
    for (const auto& setting : base.json("base parametres lister").array())
        if (setting[text("cle")].toString() == text("bon.lieu")) {
            found = setting[text("valeur")].toString() == text("Paris et en région");
            BOOST_TEST(setting[text("defaut")].toString().isEmpty());
        }
    BOOST_TEST(found);
    base.refused(1, text("n’existe pas"), "base parametres definir", {text("x.y"), text("1")});
    base.refused(1, text("1 à 100"), "base parametres definir", {text("marche.seuil_alerte"), text("101")});
    base.refused(1, text("SIRET"), "base parametres definir",
                 {text("acheteur.siret"), text("12345678901234")});
    base.refused(1, text("{rang}"), "base parametres definir", {text("bon.format_numero"), text("BC")});
    base.refused(2, text("Il manque"), "base parametres definir", {text("bon.lieu")});
}

BOOST_AUTO_TEST_CASE(verification_finds_a_changed_bon_and_a_changed_file) {
    const CliFolder folder;
    const QString base = folder.path(text("demo.isegorie"));
    const auto run = [&](const QStringList& words) {
        return folder.run(words + QStringList{text("--base"), base});
    };
    BOOST_REQUIRE(run({text("demo"), text("creer")}).exitCode == 0);
    BOOST_TEST(run({text("base"), text("verifier")}).exitCode == 0);
    sql(base, "DROP TRIGGER bon_ligne_figee_update; UPDATE bon_ligne SET pu_ht_centimes = pu_ht_centimes + 1 "
              "WHERE bon_id = (SELECT id FROM bon WHERE numero = 'BC-2026-0001')");
    QDir files(base + text(".fichiers"));
    const QString sub = files.entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
    BOOST_REQUIRE(files.cd(sub));
    QFile received(files.filePath(files.entryList(QDir::Files).value(0)));
    BOOST_REQUIRE(received.open(QIODevice::Append));
    received.write("x");
    received.close();
    const Ran ran = run({text("base"), text("verifier"), text("--json")});
    BOOST_TEST(ran.exitCode == 3);
    QStringList codes;
    for (const auto& finding : ran.json()[text("constats")].toArray())
        codes << finding[text("code")].toString();
    BOOST_TEST(codes.contains(text("bon.fige-different")));
    BOOST_TEST(codes.contains(text("livrable.fichier-altere")));
}

BOOST_AUTO_TEST_CASE(verification_finds_a_damaged_file) {
    const CliBase base;
    QFile file(base.base());
    BOOST_REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(4096 * 5);
    file.write(QByteArray(4096, 'x'));
    file.close();
    for (const char* command : {"base verifier", "base info"}) {
        const Ran ran = base.with(command);
        BOOST_TEST((ran.exitCode == 3 || ran.exitCode == 1), command);
        BOOST_TEST((ran.errText() + QString::fromUtf8(ran.out)).contains(text("abîmé")),
                   ran.err.toStdString());
    }
}

BOOST_AUTO_TEST_SUITE_END()
