// Visits of a platform: read of exports of Matomo, kept by day, told by week with what came in.
#include "core/consultation/FrequentationBilan.h"
#include "tests/consultation/EnqueteBase.h"

#include <QJsonArray>

#include <cmath>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

/// Two weeks from Monday 2 March 2026; the second has two days more than its first.
const QByteArray kMatomo =
    "Date,Visiteurs uniques,Visites,Actions,Taux de rebond,Durée moyenne des visites (en secondes)\n"
    "2026-03-02,80,100,300,50 %,60\n"
    "2026-03-03,150,200,500,25 %,120\n"
    "2026-03-09,90,120,240,10 %,30\n";

const QByteArray kContributions = "id;date;auteur;titre;texte\n"
                                  "1;2026-03-02T10:00:00;a;Un;Premier texte à lire\n"
                                  "2;2026-03-03T11:00:00;b;Deux;Deuxième texte à lire\n"
                                  "3;2026-03-03T12:00:00;a;Trois;Troisième texte à lire\n"
                                  "4;2026-03-11T12:00:00;c;Quatre;Quatrième texte à lire\n";

struct Visites : EnqueteBase {
    QString file(const QByteArray& bytes, const char* name = "matomo.csv") const {
        QFile file(outside.filePath(QLatin1String(name)));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    PlanFrequentation plan(const QByteArray& bytes) {
        return require(planFrequentation(base.database(), concertation, file(bytes)));
    }
    void take(const QByteArray& bytes) { base.apply(importerFrequentation(concertation, plan(bytes))); }
    QList<PeriodeFrequentee> periods(PasBilan step) {
        return require(periodesFrequentees(base.database(), concertation, step));
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(frequentation, Visites)

BOOST_AUTO_TEST_CASE(exports_of_matomo_are_read_whatever_their_language) {
    const FrequentationLue french = require(lireFrequentation(file(kMatomo)));
    BOOST_TEST(french.jours.size() == 3);
    BOOST_TEST(french.jours.at(1).visites == 200);
    BOOST_TEST(*french.jours.at(1).rebonds == 50);
    BOOST_TEST(*french.jours.at(1).duree == 120);
    const FrequentationLue english = require(lireFrequentation(
        file("Date\tUnique visitors\tVisits\tActions\tBounce Rate\tAvg. Visit Duration (in seconds)\n"
             "Monday, March 2, 2026\t80\t1,100\t300\t50%\t00:01:00\n")));
    BOOST_TEST((english.jours.first().jour == QDate(2026, 3, 2)));
    BOOST_TEST(english.jours.first().visites == 1100);
    BOOST_TEST(*english.jours.first().duree == 60);
    const FrequentationLue api =
        require(lireFrequentation(file("label;nb_visits;nb_uniq_visitors\nlundi 2 mars 2026;7;5\n")));
    BOOST_TEST((api.jours.first().jour == QDate(2026, 3, 2)));
    BOOST_TEST(!api.jours.first().duree.has_value());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_read_is_rejected_with_its_line_and_reason) {
    const FrequentationLue read = require(lireFrequentation(file("Date;Visites\n"
                                                                 "2026-03-02;12\n"
                                                                 "2026-03-02;13\n"
                                                                 "\"2026-03-02,2026-03-08\";80\n"
                                                                 "2026-03-04;beaucoup\n"
                                                                 "Total;105\n")));
    BOOST_TEST(read.jours.size() == 1);
    BOOST_REQUIRE(read.rejetees.size() == 4);
    BOOST_TEST(read.rejetees.at(0).raison.contains(text("déjà à la ligne 2")));
    BOOST_TEST(read.rejetees.at(1).raison.contains(text("jour par jour")));
    BOOST_TEST(read.rejetees.at(2).ligne == 5);
    BOOST_TEST(read.rejetees.at(3).raison.contains(text("« Total »")));
    BOOST_TEST(lireFrequentation(file("Jour;Pages\n2026-03-02;12\n")).error().code ==
               text("frequentation.colonnes"));
    BOOST_TEST(lireFrequentation(file("date;texte\n2026-03-02;Il faut plus de bus le soir\n")).error().code ==
               text("fichier.contributions"));
    BOOST_TEST(lireFrequentation(file("Jour;Visites\nTotal;12\n")).error().code ==
               text("frequentation.vide"));
}

BOOST_AUTO_TEST_CASE(a_second_import_changes_only_what_changed_and_undo_brings_it_back) {
    take(kMatomo);
    BOOST_TEST(plan(kMatomo).inchanges == 3);
    BOOST_TEST(importerFrequentation(concertation, plan(kMatomo)).isEmpty());
    QByteArray later = kMatomo;
    later.replace("90,120,240", "95,130,260").append("2026-03-10,10,20,30,0 %,10\n");
    const PlanFrequentation changed = plan(later);
    BOOST_TEST(changed.nouveaux.size() == 1);
    BOOST_TEST(changed.changes.size() == 1);
    const auto done = base.apply(importerFrequentation(concertation, changed));
    BOOST_TEST(periods(PasBilan::Semaine).last().visites == 150);
    base.apply(done.inverse);
    BOOST_TEST(periods(PasBilan::Semaine).last().visites == 120);
}

BOOST_AUTO_TEST_CASE(weeks_stand_beside_what_they_brought_in) {
    import(kContributions);
    BOOST_TEST(periods(PasBilan::Semaine).isEmpty()); // no figures yet
    take(kMatomo);
    const QList<PeriodeFrequentee> weeks = periods(PasBilan::Semaine);
    BOOST_REQUIRE(weeks.size() == 2);
    BOOST_TEST(weeks.first().nom() == text("Du 2 au 8 mars 2026"));
    BOOST_TEST(weeks.first().visites == 300);
    BOOST_TEST(*weeks.first().visiteurs == 230);
    BOOST_TEST(*weeks.first().rebonds == 100);
    BOOST_TEST(*weeks.first().duree == 100); // (100 × 60 + 200 × 120) / 300
    BOOST_TEST(weeks.first().contributions == 3);
    BOOST_TEST(*weeks.first().participants == 2);
    const QString said = constatsFrequentation(weeks, 1).join(u'\n');
    BOOST_TEST(!said.contains(text("par rapport")), said); // one day is not held against two
    import("id;date;auteur;titre;texte\n9;0202-03-01T10:00:00;z;Neuf;Un texte d’une date mal tapée\n");
    const QList<PeriodeFrequentee> days = periods(PasBilan::Jour);
    BOOST_TEST(days.at(dernierePeriode(days)).jours ==
               1); // contributions came after: visits are what is told
    BOOST_TEST(dernierePeriode(days) < days.size() - 1);
    BOOST_TEST(dernierePeriode({}) == -1);
    BOOST_TEST(days.size() == 10); // 2 to 11 March, those without figures too
    const QString tuesday = constatsFrequentation(days, 1).join(u'\n');
    BOOST_TEST(tuesday.contains(text("200 visite(s), +100 % par rapport")), tuesday);
    BOOST_TEST(!days.at(3).visiteurs.has_value());
    BOOST_TEST(days.last().contributions == 1);
}

BOOST_AUTO_TEST_CASE(what_nobody_told_is_unknown_and_no_zero) {
    import("id;date;titre;texte\n1;2026-03-03T10:00:00;Un;Premier texte à lire\n"
           "2;2026-03-10T10:00:00;Deux;Deuxième texte à lire\n");
    take("Date,Visites,Pages vues\n2026-03-02,100,300\n2026-03-16,50,120\n");
    const QList<PeriodeFrequentee> weeks = periods(PasBilan::Semaine);
    BOOST_REQUIRE(weeks.size() == 3);
    BOOST_TEST(*weeks.first().actions == 300);
    BOOST_TEST(!weeks.first().participants.has_value()); // the export has no authors
    BOOST_TEST(!weeks.last().participants.has_value());
    const QString first = constatsFrequentation(weeks, 0).join(u'\n');
    BOOST_TEST(first.contains(text("Participants : les exports ne les disent pas")), first);
    BOOST_TEST(first.contains(text("Visiteurs : l’export ne les dit pas")), first);
    BOOST_TEST(first.contains(text("Pages vues et actions : 300")), first);
    const QString second = constatsFrequentation(weeks, 1).join(u'\n');
    BOOST_TEST(second.contains(text("aucun chiffre")), second);
    BOOST_TEST(!second.contains(text("0 visite")), second);
    const documents::Chart chart = graphiqueFrequentation(weeks, {});
    BOOST_TEST(std::isnan(chart.series[0].values.at(1)));
    BOOST_TEST(chart.series[0].values.at(2) == 50);
    const QJsonArray json = periodesJson(weeks);
    BOOST_TEST(json.at(1)[text("visites")].isNull());
    BOOST_TEST(json.at(0)[text("participants")].isNull());
    import("id;date;auteur;titre;texte\n7;2026-03-10T10:00:00;a;Trois;Un texte signé à lire\n");
    BOOST_TEST(*periods(PasBilan::Semaine).at(1).participants == 1);
    BOOST_TEST(*periods(PasBilan::Semaine).last().participants == 0); // nobody came
}

BOOST_AUTO_TEST_CASE(the_note_carries_figures_recommendations_and_files) {
    import(kContributions);
    take(kMatomo);
    const QDate tuesday(2026, 3, 3);
    base.apply(ecrireRecommandations(base.database(), concertation, tuesday, text("Relancer les mairies.")));
    base.apply(ecrireRecommandations(base.database(), concertation, tuesday, text("Relancer les maires.")));
    const Rapport note =
        require(rapportFrequentation(base.database(), concertation, tuesday, PasBilan::Semaine));
    BOOST_TEST(note.sousTitre == text("Fréquentation de la plateforme : Du 2 au 8 mars 2026"));
    BOOST_REQUIRE(note.pieces.size() == 3);
    BOOST_REQUIRE(note.pieces.first().alertes.size() == 1);
    BOOST_TEST(note.pieces.first().alertes.first().endsWith(text("5 sur 7.")));
    BOOST_TEST(note.pieces.at(1).tableau->lignes.size() == 1U); // nothing of the weeks after
    BOOST_TEST(note.pieces.last().element.commentaire == text("Relancer les maires."));
    BOOST_TEST(note.fichiers.lignes.size() == 1U);
    // Slides carry every sentence, the table beside the chart, and the files.
    const documents::Presentation slides = rapportPresentation(note);
    QStringList points;
    int rows = 0;
    for (const documents::Slide& one : slides.slides) {
        points += one.points;
        rows += one.tableau ? int(one.tableau->rows.size()) : 0;
    }
    BOOST_TEST(slides.mention == mentionRepresentativite()); // at the foot of each, not among the points
    for (const QString& sentence : note.pieces.first().constats + note.methode)
        BOOST_TEST((points.contains(sentence) || sentence == slides.mention), sentence);
    BOOST_TEST(rows == 2); // a week, a file
    for (const char* ending : {"pdf", "docx", "pptx", "xlsx", "json"}) {
        const QString path = outside.filePath(QStringLiteral("note.") + QLatin1String(ending));
        require(ecrireRapport(note, path));
        BOOST_TEST(QFile(path).size() > 500, ending);
    }
    BOOST_TEST(ecrireRecommandations(base.database(), concertation, {}, text("Jamais")).error().code ==
               text("frequentation.jour"));
    BOOST_TEST(
        rapportFrequentation(base.database(), concertation, QDate(2027, 1, 1), PasBilan::Jour).error().code ==
        text("frequentation.periode"));
}

BOOST_AUTO_TEST_SUITE_END()
