// One of a thing is singular, wherever it is counted.
#include "core/base/Typographie.h"
#include "core/consultation/ArgumentsSortie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Rapport.h"
#include "tests/consultation/EnqueteBase.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// As the programs speak; the spaces of typography made ordinary.
struct EnClair {
    EnClair() { QCoreApplication::installTranslator(&french); }
    static QString said(QString words) {
        return words.replace(QChar(0xA0), QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' '));
    }
    base::TraducteurFrancais french;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(comptes, EnClair)

BOOST_AUTO_TEST_CASE(a_count_agrees_with_its_noun) {
    BOOST_TEST(said(compte(0, Nom::Reponses)) == text("0 réponse"));
    BOOST_TEST(said(compte(1, Nom::Reponses)) == text("1 réponse"));
    BOOST_TEST(said(compte(1'234, Nom::TextesCodes)) == text("1 234 textes codés"));
    for (int noun = 0; noun <= int(Nom::Votes); ++noun) {
        const QString one = said(compte(1, Nom(noun))), two = said(compte(2, Nom(noun)));
        BOOST_TEST(one.startsWith(text("1 ")), one);
        BOOST_TEST(two.endsWith(u's'), two);
        BOOST_TEST(two.mid(1).replace(text("s "), text(" ")).chopped(1).simplified() ==
                   one.mid(1).simplified());
    }
}

BOOST_AUTO_TEST_CASE(a_report_of_one_answer_speaks_of_one) {
    EnqueteBase survey("id;Pour ou contre ?;Que voulez-vous ?\n1;Pour;Des trains de nuit\n");
    const auto claim = require(ajouterArgument(survey.base.database(), survey.concertation, {},
                                               GenreArgument::These, text("Des trains")));
    survey.base.apply(claim.edit);
    QString all = argumentsTexte(require(carteArguments(survey.base.database(), survey.concertation)));
    const Rapport report = require(composerRapport(survey.base.database(), survey.concertation));
    for (const PieceRapport& piece : report.pieces)
        all += u'\n' + (piece.constats + piece.alertes).join(u'\n');
    all = said(all);
    BOOST_TEST(all.contains(text("1 élément")), all);
    static const QRegularExpression plural(
        QStringLiteral("(?<![\\d,])1 (?:réponses|contributions|éléments|citations|textes|mots)"));
    BOOST_TEST(!plural.match(all).hasMatch(), all);
    BOOST_TEST(!all.contains(text("(s)")), all);
}

BOOST_AUTO_TEST_SUITE_END()
