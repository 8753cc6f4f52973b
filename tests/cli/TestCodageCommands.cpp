// The plan de codification and the coding of texts from the command line.
#include "tests/cli/CliFixture.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QJsonArray>

using namespace isegorie::tests;

namespace {

struct Coded : CliBase {
    Coded() {
        json("contributions importer",
             {file(QStringLiteral("avis.csv"),
                   "id;Que voulez-vous ?;Votre âge ?\n1;Des trains de nuit;Jeune\n"
                   "2;Des pistes pour les vélos;Jeune\n3;Le train trop cher;Ancien\n"
                   "4;Rien à ajouter;Ancien\n")});
        json("codage plan importer",
             {file(QStringLiteral("plan.csv"), "code;parent;definition\nTransports;;\n"
                                               "Trains;Transports;Le rail\nVélo;Transports;\n")});
    }
    QJsonDocument code(const char* number, const char* code, const char* coder = "Ana") const {
        return json("codage coder", {text(number), QStringLiteral("--code"), text(code),
                                     QStringLiteral("--codeur"), text(coder)});
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(codage_commands)

BOOST_AUTO_TEST_CASE(a_plan_is_changed_submitted_and_approved) {
    Coded f;
    f.json("codage plan ajouter", {text("Bus"), QStringLiteral("--sous"), text("Transports")});
    f.json("codage plan deplacer", {text("Bus"), QStringLiteral("--place"), text("1")});
    f.json("codage plan modifier", {text("Bus"), QStringLiteral("--definition"), text("Sur la route")});
    f.json("codage plan fusionner", {text("Bus"), text("Trains")});
    f.json("codage plan soumettre");
    f.refused(1, text("aucun code « v1 »"), "codage plan retirer", {text("v1")});
    f.json("codage plan approuver", list({"--pour", "ditp", "--nom", "Mme Roy"}));
    const auto plan = f.json("codage plan approuver", list({"--pour", "beneficiaire", "--nom", "M. Ba"}));
    BOOST_TEST(plan[QStringLiteral("approuve")].toBool());
    BOOST_TEST(plan[QStringLiteral("codes")].toArray().size() == 3);
    f.refused(3, text("est celui de la version 1"), "codage plan soumettre");
    f.refused(2, text("ditp ou beneficiaire"), "codage plan approuver", list({"--pour", "x", "--nom", "y"}));
    const QString path = f.path(QStringLiteral("plan.xlsx"));
    f.json("codage plan exporter", {path});
    BOOST_TEST(QFile::exists(path));
}

BOOST_AUTO_TEST_CASE(texts_are_coded_counted_and_written) {
    Coded f;
    const auto shown = f.code("1", "Trains");
    BOOST_TEST(shown[QStringLiteral("codes")].toArray().first()[QStringLiteral("codeur")].toString() ==
               QStringLiteral("Ana"));
    f.json("codage regles",
           {QStringLiteral("--code"), text("Vélo"), QStringLiteral("--regex"), text("v[ée]los?")});
    f.refused(1, text("au caractère 3"), "codage regles",
              {QStringLiteral("--code"), text("Vélo"), QStringLiteral("--regex"), text("a(")});
    const auto trial = f.json("codage appliquer", {QStringLiteral("--simuler")});
    BOOST_TEST(trial[QStringLiteral("codages")].toInt() == 1);
    f.json("codage appliquer");
    const auto counted = [&f](int place) {
        return f.json("codage compter")[QStringLiteral("par_code")]
            .toArray()
            .at(place)[QStringLiteral("textes")]
            .toInt();
    };
    BOOST_TEST(counted(2) == 0);
    f.with("codage propositions", list({"--origine", "regle", "--code", "Vélo", "--accepter", "100 %"}));
    BOOST_TEST(counted(1) == 1);
    BOOST_TEST(counted(2) == 1);
    const auto crossed = f.json("codage compter", {QStringLiteral("--croise"), text("âge")});
    BOOST_TEST(!crossed.isEmpty());
    const QString path = f.path(QStringLiteral("codages.csv"));
    f.json("codage exporter", {path});
    QFile written(path);
    BOOST_REQUIRE(written.open(QIODevice::ReadOnly));
    BOOST_TEST(written.readAll().count('\n') == 3);
    f.refused(3, text("trop peu pour apprendre"), "codage proposer");
}

BOOST_AUTO_TEST_CASE(two_coders_a_sample_and_a_decision) {
    Coded f;
    f.with("codage tirer", list({"--taille", "2", "--codeur", "Ana", "--codeur", "Bob", "--graine", "g"}));
    const auto sample = f.json("codage echantillons").array().first().toObject();
    const QString id = sample[QStringLiteral("id")].toString();
    const auto number = [&sample](int place) {
        return QString::number(sample[QStringLiteral("numeros")].toArray().at(place).toInt());
    };
    const auto blind = [&f, &id](const QString& text, const char* coder, const QStringList& more) {
        f.json("codage coder", QStringList{text, QStringLiteral("--echantillon"), id,
                                           QStringLiteral("--codeur"), QString::fromUtf8(coder)} +
                                   more);
    };
    blind(number(0), "Ana", {QStringLiteral("--code"), text("Trains")});
    f.refused(3, text("Il reste des textes"), "codage accord", {QStringLiteral("--echantillon"), id});
    blind(number(1), "Ana", {QStringLiteral("--aucun")});
    blind(number(0), "Bob",
          {QStringLiteral("--code"), text("Trains"), QStringLiteral("--code"), text("Vélo")});
    blind(number(1), "Bob", {QStringLiteral("--aucun")});
    const auto accord = f.json("codage accord", {QStringLiteral("--echantillon"), id});
    BOOST_REQUIRE(accord[QStringLiteral("desaccords")].toArray().size() == 1);
    const auto difference = accord[QStringLiteral("desaccords")].toArray().first();
    BOOST_TEST(difference[QStringLiteral("identifiant")].toString() == number(0));
    BOOST_TEST(difference[QStringLiteral("contribution")].toString().endsWith(u'/' + number(0)));
    BOOST_TEST(accord[QStringLiteral("explication")].toString().contains(QStringLiteral("2 textes")));
    f.with("codage clore", {id});
    f.with("codage arbitrer", {id, number(0), text("Vélo"), QStringLiteral("oui")});
    const auto codes = f.json("codage coder", {number(0)})[QStringLiteral("codes")].toArray();
    BOOST_TEST(codes.size() == 2);
}

BOOST_AUTO_TEST_SUITE_END()
