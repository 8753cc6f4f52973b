// What commands answer once something is done.
#include "app/cli/Accompli.h"
#include "core/base/Typographie.h"
#include "tests/cli/RecrutementCli.h"

#include <QDir>
#include <QRegularExpression>

using namespace isegorie;
using namespace isegorie::tests;

namespace {

/// The labels of edits in the sources of a folder: what stands first in an Edit.
QStringList labelsIn(const QString& folder, const QString& pattern) {
    static const QRegularExpression label(
        QStringLiteral("\\bEdit\\b(?:\\s+\\w+)?[({][^;\"]*?tr\\(\\s*\"([^\"]*)\""));
    QStringList found;
    const QDir dir(QStringLiteral(ISEGORIE_SOURCES) + folder);
    for (const QString& name : dir.entryList({pattern})) {
        const QString text = QString::fromUtf8(bytesOf(dir.filePath(name)));
        auto match = label.globalMatch(text);
        while (match.hasNext())
            found << match.next().captured(1);
    }
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(accomplished)

BOOST_AUTO_TEST_CASE(every_act_of_recruitment_is_said_as_done) {
    const QStringList labels = labelsIn(QStringLiteral("/core/recrutement"), QStringLiteral("*.cpp"));
    BOOST_TEST(labels.size() > 30);
    for (const QString& label : labels)
        BOOST_TEST(cli::estConnu(label), label);
    const QString made = cli::accompli(QStringLiteral("Créer le recrutement « Panel »"));
    BOOST_TEST(base::typographie(made) == base::typographie(QStringLiteral("Recrutement créé : « Panel ».")));
    BOOST_TEST(base::typographie(cli::accompli(QStringLiteral("Rétablir le candidat AB"))) ==
               base::typographie(QStringLiteral("De nouveau candidat : AB.")));
    BOOST_TEST(base::typographie(cli::accompli(QStringLiteral("Voir plus loin"))) ==
               base::typographie(QStringLiteral("Fait : Voir plus loin.")));
}

BOOST_AUTO_TEST_CASE(commands_answer_with_what_was_done_and_its_figures) {
    const RecrutementCli base(8);
    const auto said = [&](const char* words, const QStringList& more) {
        return QString::fromUtf8(base.open(words, more).out).replace(QChar(0x00a0), QLatin1Char(' '));
    };
    const QString file = base.file(text("volontaires.csv"), kVolunteers);
    BOOST_TEST(said("recrutement importer", {base.id, file, text("--simuler")})
                   .startsWith(text("Simulation, rien n’est enregistré : 8 nouveau(x)")));
    BOOST_TEST(said("recrutement importer", {base.id, file}).startsWith(text("Importé : 8 nouveau(x)")));
    const QString who = base.pseudonym("01");
    BOOST_TEST(said("recrutement candidat corriger", {base.id, who, text("--ville"), text("Rennes")}) ==
               text("Candidat corrigé : %1.\n").arg(who));
    base.openRefused(1, "Le code postal n’est pas un code français", "recrutement candidat corriger",
                     {base.id, who, text("--code-postal"), text("2A004")});
    base.openRefused(2, "Clés du plan : sexe", "recrutement candidat corriger",
                     {base.id, who, text("--reponse"), text("Âge=20")});
    base.openRefused(1, "Ses catégories : femme, homme", "recrutement candidat corriger",
                     {base.id, who, text("--reponse"), text("sexe=Martien")});
}

BOOST_AUTO_TEST_CASE(targets_are_shown_once_they_are_computed) {
    const RecrutementCli base(8);
    for (const char* who : {"femme", "homme"})
        base.json("recrutement categorie modifier",
                  {base.id, text("sexe"), text(who), text("--part"), text("50")});
    base.json("recrutement critere ajouter", {base.id, text("diplome")});
    const Ran ran = base.with("recrutement cibles", {base.id});
    const QString answer = QString::fromUtf8(ran.out).replace(QChar(0x00a0), QLatin1Char(' '));
    BOOST_TEST(answer.startsWith(text("Cibles calculées.\n")), answer);
    BOOST_TEST(answer.contains(text("Sexe [sexe]")), answer);
    BOOST_TEST(answer.contains(text("  Femme : 4\n")), answer);
    BOOST_TEST(!answer.contains(text("[diplome]")), answer); // no share, no target
}

BOOST_AUTO_TEST_SUITE_END()
