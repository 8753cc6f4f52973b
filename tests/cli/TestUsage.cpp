#include "app/cli/Registry.h"
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <QSet>

using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(usage)

BOOST_AUTO_TEST_CASE(help_and_version) {
    const CliFolder folder;
    const Ran help = folder.run({QStringLiteral("--help")});
    BOOST_TEST(help.exitCode == 0);
    for (const char* word : {"catalogue lister", "catalogue chercher CODE", "chiffrer BESOIN.json", "--base"})
        BOOST_TEST(help.out.contains(word), word);
    const Ran one = folder.run({QStringLiteral("chiffrer"), QStringLiteral("--help")});
    BOOST_TEST(one.exitCode == 0);
    BOOST_TEST(one.out.contains("--bpu"));
    const Ran version = folder.run({QStringLiteral("--version")});
    BOOST_TEST(version.exitCode == 0);
    BOOST_TEST((version.out == "isegorie-cli " ISEGORIE_VERSION "\n"));
}

BOOST_AUTO_TEST_CASE(the_help_of_a_group_lists_it_and_examples_are_accepted) {
    const CliBase base;
    const Ran group = base.run({QStringLiteral("base"), QStringLiteral("--help")});
    BOOST_TEST(group.exitCode == 0);
    BOOST_TEST(group.out.contains("base sauvegarder"));
    BOOST_TEST(!group.out.contains("catalogue lister"));
    const auto example = [&base](const QStringList& words) {
        const QString help = QString::fromUtf8(base.run(words + QStringList(QStringLiteral("--help"))).out);
        const qsizetype from = help.indexOf(QStringLiteral("\n{\n"));
        BOOST_REQUIRE(from >= 0);
        return base.file(QStringLiteral("exemple.json"), help.mid(from).toUtf8());
    };
    BOOST_TEST(
        base.with("concertation creer", {example({QStringLiteral("concertation"), QStringLiteral("creer")})})
            .exitCode == 0);
    const QString need = example({QStringLiteral("chiffrer")});
    const QString prices = base.file(QStringLiteral("bpu.csv"), everyPriceCsv());
    BOOST_TEST(base.run({QStringLiteral("chiffrer"), need, QStringLiteral("--bpu"), prices}).exitCode == 0);
    // Without a framework contract the bon is refused for its lot, and for nothing in its file.
    const Ran bon = base.with("bon creer", {example({QStringLiteral("bon"), QStringLiteral("creer")})});
    BOOST_TEST(bon.exitCode != 0);
    BOOST_TEST(bon.err.contains("lot 3"));
    const Ran usage = base.run({QStringLiteral("chiffrer"), QStringLiteral("--help")});
    BOOST_TEST(usage.out.contains(" --bpu BPU.csv"));
    BOOST_TEST(!usage.out.contains("[--bpu"));
}

BOOST_AUTO_TEST_CASE(a_missing_base_has_no_list_of_backups_and_a_code_without_level_is_exit_3) {
    const CliFolder folder;
    const Ran backups = folder.run({QStringLiteral("--base"), folder.path(QStringLiteral("nulle.isegorie")),
                                    QStringLiteral("base"), QStringLiteral("sauvegardes")});
    BOOST_TEST(backups.exitCode == 1);
    BOOST_TEST(backups.out.isEmpty());
    const Ran code =
        folder.run({QStringLiteral("catalogue"), QStringLiteral("chercher"), QStringLiteral("1.8.3")});
    BOOST_TEST(code.exitCode == 3);
    BOOST_TEST(code.out.contains("1.8.3.B"));
}

BOOST_AUTO_TEST_CASE(a_wrong_use_is_exit_2_with_nothing_on_stdout) {
    const CliFolder folder;
    const QStringList uses[] = {
        {},
        {QStringLiteral("inconnue")},
        {QStringLiteral("catalogue")},
        {QStringLiteral("inconnue"), QStringLiteral("--help")},
        {QStringLiteral("recrutement"), QStringLiteral("zorglub"), QStringLiteral("--help")},
        {QStringLiteral("catalogue"), QStringLiteral("lister"), QStringLiteral("de trop")},
        {QStringLiteral("catalogue"), QStringLiteral("chercher")},
        {QStringLiteral("catalogue"), QStringLiteral("lister"), QStringLiteral("--lot")},
        {QStringLiteral("catalogue"), QStringLiteral("lister"), QStringLiteral("--lot=5")},
        {QStringLiteral("catalogue"), QStringLiteral("lister"), QStringLiteral("--lot=1a")},
        {QStringLiteral("catalogue"), QStringLiteral("lister"), QStringLiteral("--bpu=x")},
        {QStringLiteral("catalogue"), QStringLiteral("lister"), QStringLiteral("--xyz")},
        {QStringLiteral("chiffrer"), QStringLiteral("b.json")},
        {QStringLiteral("chiffrer"), QStringLiteral("--bpu"), QStringLiteral("x.csv")}};
    for (const QStringList& use : uses) {
        const Ran ran = folder.run(use);
        BOOST_TEST(ran.exitCode == 2, use.join(QLatin1Char(' ')));
        BOOST_TEST(ran.out.isEmpty());
        BOOST_TEST(!ran.err.isEmpty());
    }
}

BOOST_AUTO_TEST_CASE(an_unknown_command_names_the_group_whose_help_lists_those_there_are) {
    const CliFolder folder;
    const Ran ran = folder.run({text("recrutement"), text("reference"), text("zorglub"), text("--help")});
    BOOST_TEST(ran.exitCode == 2);
    BOOST_TEST(ran.errText().contains(text("recrutement reference zorglub")));
    BOOST_TEST(ran.errText().contains(text("isegorie-cli recrutement reference --help")));
}

BOOST_AUTO_TEST_CASE(global_options_may_stand_before_the_command) {
    const CliFolder folder;
    const Ran ran =
        folder.run({QStringLiteral("--base"), QStringLiteral("catalogue"), QStringLiteral("--json"),
                    QStringLiteral("catalogue"), QStringLiteral("chercher"), QStringLiteral("2.1.7")});
    BOOST_TEST(ran.exitCode == 0);
    BOOST_TEST(ran.json().isObject());
}

BOOST_AUTO_TEST_CASE(an_option_takes_a_value_everywhere_or_nowhere) {
    // The words of a command are found before the command is known: by then each option must be unambiguous.
    QHash<QString, bool> takesValue;
    QSet<QStringList> words;
    for (const isegorie::cli::Command& command : isegorie::cli::allCommands()) {
        BOOST_TEST(!words.contains(command.words), command.words.join(QLatin1Char(' ')));
        words << command.words;
        BOOST_TEST(!command.summary.isEmpty());
        BOOST_TEST(command.minArguments <= command.maxArguments);
        for (const QCommandLineOption& option : command.options)
            for (const QString& name : option.names()) {
                const bool value = !option.valueName().isEmpty();
                BOOST_TEST(takesValue.value(name, value) == value, name);
                BOOST_TEST(!option.description().isEmpty(), name);
                takesValue.insert(name, value);
            }
    }
}

BOOST_AUTO_TEST_CASE(the_readme_and_the_help_name_every_group_of_commands) {
    for (const char* name : {"README.md", "resources/help/fr/commandes.md"}) {
        QFile file(QStringLiteral(ISEGORIE_SOURCES "/") + QLatin1String(name));
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const isegorie::cli::Command& command : isegorie::cli::allCommands()) {
            const QString& group = command.words.constFirst();
            const bool told =
                text.contains(QStringLiteral("`%1`").arg(group)) || group == QLatin1String("demo");
            BOOST_TEST(told, name << ": " << group);
        }
    }
}

BOOST_AUTO_TEST_CASE(an_output_that_cannot_be_written_is_no_success) {
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full)) {
        BOOST_TEST_MESSAGE("SKIPPED (no /dev/full on this system)");
        return;
    }
    QProcess process;
    process.setStandardOutputFile(full);
    process.start(QStringLiteral(ISEGORIE_CLI), {QStringLiteral("catalogue"), QStringLiteral("lister")});
    BOOST_REQUIRE(process.waitForFinished());
    BOOST_TEST(process.exitCode() == 1);
    BOOST_TEST(!process.readAllStandardError().isEmpty());
}

BOOST_AUTO_TEST_CASE(an_output_never_takes_the_place_of_what_is_read) {
    const CliFolder folder;
    const QByteArray people = "id,sexe\n1,F\n2,H\n";
    const QString quotas = folder.file(text("q.csv"), "critere,valeur,min,max\nsexe,F,1,1\n");
    const QString file = folder.file(text("c.csv"), people);
    const Ran ran =
        folder.run({text("recrutement"), text("tirage"), text("--quotas"), quotas, text("--candidats"), file,
                    text("--taille"), text("1"), text("--pv"), folder.path(text("./c.csv"))});
    BOOST_TEST(ran.exitCode == 2);
    BOOST_TEST(ran.err.contains("serait perdu"));
    QFile kept(file);
    BOOST_REQUIRE(kept.open(QIODevice::ReadOnly));
    BOOST_TEST((kept.readAll() == people));
    // Nor where both are arguments, nor in a folder that is read.
    const Ran twice = folder.run({text("contributions"), text("profils"), text("ebaucher"), file, file});
    BOOST_TEST(twice.exitCode == 2);
    const Ran inside = folder.run(
        {text("analyse"), text("votes"), text("--dossier"), folder.path({}), text("--sortie"), file});
    BOOST_TEST(inside.exitCode == 2);
    BOOST_TEST(inside.err.contains("serait perdu"));
    kept.seek(0);
    BOOST_TEST((kept.readAll() == people));
}

BOOST_AUTO_TEST_SUITE_END()
