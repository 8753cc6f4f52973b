// The consultation of the Assemblée nationale of 2016: what its published report says of the closed questions
// is what our tables count. Each figure is read from the report. Left out: what the report counts of the
// texts it judged « substantielles », and of groups that it found by k-means: no table gives them.
#include "core/consultation/TrisBase.h"
#include "tests/consultation/EnqueteBase.h"

#include <QRegularExpression>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// The report in one line, with plain blanks.
class Rapport {
public:
    explicit Rapport(const QString& path) {
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        m_text = QString::fromUtf8(file.readAll()).replace(QStringLiteral("\\ "), QStringLiteral(" "));
        m_text = m_text.remove(QLatin1Char('\\')).simplified();
    }
    /// The numbers of the first place that looks like this.
    std::vector<double> figures(const char* pattern) const {
        const auto match = QRegularExpression(text(pattern)).match(m_text);
        BOOST_REQUIRE_MESSAGE(match.hasMatch(), pattern);
        std::vector<double> numbers;
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            numbers.push_back(match.captured(i).replace(u',', u'.').toDouble());
        return numbers;
    }

private:
    QString m_text;
};

struct Assemblee {
    EnqueteBase base;

    explicit Assemblee(const QString& path) {
        DemandeImport demand;
        demand.chemin = path;
        demand.concertationId = base.concertation;
        demand.sansIdentites = true;
        const auto done = require(importer(base.base.database(), nullptr, demand));
        BOOST_TEST(done.plan.fichiers.front().rejetees == 0);
        BOOST_TEST(done.plan.fichiers.front().doublons == 0);
    }
    QuestionFermee question(int number) {
        return base.question(QStringLiteral("Question n° %1").arg(number).toUtf8().constData());
    }
    analyse::TriAPlat count(int number, const QList<FiltreTri>& filters = {}) {
        return require(trierBase(base.base.database(), {question(number), {}, filters, false})).aPlat;
    }
    qint64 chosen(int number, const char* choice, const QList<FiltreTri>& filters = {}) {
        const auto tri = require(trierBase(base.base.database(), {question(number), {}, filters, false}));
        const auto place = tri.question.modalites.indexOf(text(choice));
        BOOST_REQUIRE_MESSAGE(place >= 0, choice);
        return tri.aPlat.effectifs[size_t(place)];
    }
    /// Who left the four open questions of the themes blank.
    QList<FiltreTri> withoutText() {
        QList<FiltreTri> filters;
        for (const int number : {10, 20, 25, 34})
            filters << FiltreTri{question(number), {QString()}};
        return filters;
    }
};

/// A share as the report rounds, or cuts, it.
bool agrees(double part, double published, double step = 1) {
    return std::abs(100 * part - published) < step;
}

} // namespace

BOOST_AUTO_TEST_SUITE(consultation_an)

BOOST_AUTO_TEST_CASE(who_can_help_and_who_wants_to_be_called) {
    REQUIRE_SHARED(csv, "data/text/consultation_an_egalite_fh/consultation_an.csv");
    REQUIRE_SHARED(md, "data/text/consultation_an_egalite_fh/rapport.md");
    Assemblee data(csv);
    const Rapport report(md);
    const auto help =
        report.figures("(\\d+) contributeurs sur (\\d+) soit (\\d+)% répondent à la question 36");
    const analyse::TriAPlat all = data.count(36);
    BOOST_TEST(double(all.repondants) == help.at(0));
    BOOST_TEST(double(all.repondants + all.sansReponse) == help.at(1));
    BOOST_TEST(agrees(double(all.repondants) / help.at(1), help.at(2)));
    QuestionFermee how = data.question(36);
    const auto qualified = report.figures("on arrive à (\\d+) contributeurs sur \\d+ soit (\\d+)%");
    QStringList more = how.modalites;
    BOOST_REQUIRE(more.removeAll(text("Vous avez une opinion à exprimer sur ce problème")) == 1);
    const qint64 beyond = data.count(36, {{how, more}}).repondants;
    BOOST_TEST(double(beyond) == qualified.at(0));
    BOOST_TEST(agrees(double(beyond) / help.at(1), qualified.at(1)));
    const auto call =
        report.figures("(\\d+) contributeurs n'ayant répondu à aucune question ouverte indiquent "
                       "qu'ils acceptent d'être recontactés \\(question 37\\) soit ([\\d,]+)% .{0,120}"
                       "\\((\\d+) personnes\\)\\. Ce pourcentage descend à ([\\d,]+)%");
    const analyse::TriAPlat wanted = data.count(37, data.withoutText());
    const qint64 yes = data.chosen(37, "Oui", data.withoutText());
    BOOST_TEST(double(yes) == call.at(0));
    BOOST_TEST(double(wanted.repondants) == call.at(2));
    BOOST_TEST(agrees(double(yes) / double(wanted.repondants), call.at(1), 0.06));
    BOOST_TEST(agrees(double(yes) / double(wanted.repondants + wanted.sansReponse), call.at(3), 0.06));
}

BOOST_AUTO_TEST_CASE(who_feels_qualified_without_writing_a_text) {
    REQUIRE_SHARED(csv, "data/text/consultation_an_egalite_fh/consultation_an.csv");
    REQUIRE_SHARED(md, "data/text/consultation_an_egalite_fh/rapport.md");
    Assemblee data(csv);
    const auto published = Rapport(md).figures(
        "Sur les (\\d+) personnes n'ayant apporté aucune réponse aux questions ouvertes et ayant "
        "répondu à la question 35, (\\d+) déclarent .{0,80}soit ([\\d,]+) ?%");
    QList<FiltreTri> filters = data.withoutText();
    const qint64 silent = data.count(35, filters).repondants;
    BOOST_TEST(double(silent) == published.at(0));
    const QuestionFermee themes = data.question(35);
    QStringList ofThemes;
    for (const QString& choice : themes.modalites)
        if (choice.startsWith(text("Les préjugés")) || choice.startsWith(text("Les violences")) ||
            choice.startsWith(text("L’articulation")))
            ofThemes << choice;
    BOOST_REQUIRE(ofThemes.size() == 3);
    filters << FiltreTri{themes, ofThemes};
    const qint64 own = data.count(35, filters).repondants;
    BOOST_TEST(double(own) == published.at(1));
    BOOST_TEST(agrees(double(own) / double(silent), published.at(2), 0.06));
}

BOOST_AUTO_TEST_CASE(which_themes_were_written_about) {
    REQUIRE_SHARED(csv, "data/text/consultation_an_egalite_fh/consultation_an.csv");
    REQUIRE_SHARED(md, "data/text/consultation_an_egalite_fh/rapport.md");
    Assemblee data(csv);
    const Rapport report(md);
    const std::vector<int> open{10, 20, 25, 34};
    qint64 texts = 0;
    for (const int number : open)
        texts += data.count(number).repondants;
    const auto shares = report.figures("(\\d+)% des réponses portent sur le thème 1\\D*(\\d+)% sur le thème 2"
                                       "\\D*(\\d+)% sur le thème 3\\D*(\\d+)% sur le thème 4");
    for (size_t i = 0; i < open.size(); ++i)
        BOOST_TEST(agrees(double(data.count(open[i]).repondants) / double(texts), shares.at(i), 0.51));
    BOOST_TEST(double(data.count(10).repondants) ==
               report.figures("apparait (\\d+) personnes qui ont apportée des contributions écriture").at(0));
    BOOST_TEST(double(data.count(38).repondants) ==
               report.figures("\\d+ personnes n'ont pas répondu à la question ouverte - (\\d+) y ont répondu")
                   .at(0));
}

BOOST_AUTO_TEST_CASE(what_the_readers_saw_in_the_texts) {
    REQUIRE_SHARED(csv, "data/text/consultation_an_egalite_fh/crowdsourcing_consultation_an.csv");
    REQUIRE_SHARED(md, "data/text/consultation_an_egalite_fh/rapport.md");
    const auto file = require(Questionnaire::lire(csv));
    const Rapport report(md);
    BOOST_TEST(double(file.repondants()) ==
               report.figures("pour un total de (\\d+) analyses produites").at(0));
    const auto part = [&file](const char* column) {
        const auto tri = require(trier(file, {text(column), {}, {}, {}}));
        const auto yes = tri.question.modalites.indexOf(QStringLiteral("1"));
        return yes < 0 ? 0.0 : tri.aPlat.parts[size_t(yes)];
    };
    const std::vector<std::pair<const char*, const char*>> published{
        {"nouvelles mesures", "des nouvelles mesures à (\\d+) %"},
        {"analyse ou proposit°", "des analyses ou propositions d'ordre général à (\\d+) %"},
        {"description pb", "une description d'un problème \\(exemples, données…\\) à (\\d+) %"},
        {"XP personnelle", "l'évocation d'expérience\\(s\\) personnelle\\(s\\) à (\\d+) %"},
        {"analyse des causes", "une analyse des causes du problème à (\\d+) %"},
        {"contre 1 mesure", "des prises de position contre une mesure existante à (\\d+) %"},
        {"questions", "des questions ou demandes d'information à (\\d+) %"},
        {"pour 1 mesure", "en faveur d'une mesure existante ?: (\\d+) %"},
        {"reçoit", "(\\d+) % des contributions analysées méritaient"},
        {"cite", "(\\d+) % des contributions méritaient d'être citées"},
        {"prend en compte", "(\\d+) % d'être prises en compte"},
        {"ne fait rien", "(\\d+) % d'être ignorées"}};
    for (const auto& [column, pattern] : published)
        BOOST_TEST(agrees(part(column), report.figures(pattern).at(0), 0.51), column);
}

BOOST_AUTO_TEST_SUITE_END()
