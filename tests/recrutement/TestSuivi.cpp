// The weekly document: counts from dated facts, any past week told again, files read back.
#include "core/base/Dates.h"
#include "core/documents/ZipArchive.h"
#include "core/recrutement/CandidatEdits.h"
#include "core/recrutement/Exports.h"
#include "core/recrutement/HorsCourse.h"
#include "tests/documents/Tools.h"
#include "tests/recrutement/CandidatSample.h"

#include <QFile>
#include <QJsonDocument>

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

namespace {

const QDate kMonday(2026, 5, 4);

struct SuiviSample : CandidatSample {
    SuiviSample() {
        import("id;nom;prénom;téléphone;sexe;âge;adresse;cp;ville;consentement\n"
               "F1;Quatrebarbes;Zéphyrine;0601020304;F;20;1 rue Haute;35000;Rennes;oui\n"
               "F2;Lafleur;Rose;;F;40;2 rue Haute;35000;Rennes;oui\n"
               "H1;Roy;Max;;H;20;3 rue Haute;35000;Rennes;oui\n"
               "H2;Petit;Jean;;H;40;4 rue Haute;35000;Rennes;oui\n"
               "F3;Grand;Anne;;F;40;5 rue Haute;35000;Rennes;oui\n"
               "H3;Petit;Luc;;H;70;4 rue Haute;35000;Rennes;oui\n"
               "X1;Non;Nora;;F;20;9 rue Haute;35000;Rennes;non\n");
        Categorie women = *critere("sexe").find(QStringLiteral("femme"));
        women.quota = {2, 2, {}, {}};
        base.apply(updateCategorie(database(), women));
        base.apply(installerPanel(database(), id, {}, ids({"F1", "F2", "H1", "H2"}), ids({"F3"}), kMonday));
    }

    QStringList ids(std::initializer_list<const char*> names) {
        QStringList list;
        for (const char* name : names)
            list << candidat(name).id;
        return list;
    }
    Panel panel() { return require(loadPanel(database(), id)); }
    Reponse reply(const char* name, QDate day) {
        return {panel().ofCandidat(candidat(name).id)->id, day, {}, day};
    }
    void call(const char* name, QDate day, ResultatContact result) {
        base.apply(addContact(database(), *coffre, id,
                              {{},
                               candidat(name).id,
                               day.startOfDay().addSecs(36'000),
                               MoyenContact::Telephone,
                               result,
                               QStringLiteral("Rappeler Zéphyrine le soir")},
                              day));
    }
    SuiviRecrutement at(QDate day) {
        return suiviAu(vivier(Ouverture::Profils), require(loadFaits(database(), id)), day);
    }
    LigneSuivi line(const SuiviRecrutement& suivi, const char* categorie) {
        for (const LigneSuivi& one : suivi.lignes)
            if (one.cible.categorie == QLatin1String(categorie))
                return one;
        BOOST_FAIL(categorie);
        return {};
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(follow_up)

BOOST_AUTO_TEST_CASE(each_week_is_counted_from_its_facts) {
    SuiviSample sample;
    sample.call("F1", kMonday, ResultatContact::Message);
    sample.call("F1", kMonday.addDays(1), ResultatContact::Accepte);
    sample.call("F2", kMonday.addDays(1), ResultatContact::Injoignable);
    sample.base.apply(confirmer(sample.database(), *sample.coffre, sample.reply("F1", kMonday.addDays(2))));
    sample.base.apply(refuser(sample.database(), *sample.coffre, sample.reply("H1", kMonday.addDays(8))));
    sample.base.apply(desister(sample.database(), *sample.coffre, sample.reply("F1", kMonday.addDays(15))));

    const SuiviRecrutement first = sample.at(kMonday.addDays(6));
    BOOST_TEST(first.indicateurs.contactes == 2);
    BOOST_TEST(first.indicateurs.acceptes == 1);
    BOOST_TEST(first.indicateurs.injoignables == 1);
    BOOST_TEST(first.indicateurs.confirmes == 1);
    BOOST_TEST(first.indicateurs.selectionnes == 3);
    BOOST_TEST(first.indicateurs.tauxAcceptation() == 5'000);
    BOOST_TEST(first.indicateurs.tauxConfirmation() == 2'500);
    BOOST_TEST(first.indicateurs.candidats == 7);
    BOOST_TEST(first.indicateurs.tirables == 6);
    BOOST_TEST(first.historique.size() == 1);
    BOOST_TEST(sample.line(first, "femme").confirmes == 1);
    BOOST_TEST(sample.line(first, "femme").contactes == 2);
    BOOST_TEST(hasCode(first.constats, "suivi.a-recruter"));

    const SuiviRecrutement third = sample.at(kMonday.addDays(17));
    BOOST_TEST(third.historique.size() == 3);
    BOOST_TEST((third.historique.first().jour == kMonday.addDays(6)));
    BOOST_TEST(third.historique.first().confirmes == 1); // told again as it was
    BOOST_TEST(third.indicateurs.confirmes == 0);
    BOOST_TEST(third.indicateurs.desistements == 1);
    BOOST_TEST(third.indicateurs.refus == 1);
    BOOST_TEST(third.indicateurs.contactes == 3); // an answer is a contact
}

BOOST_AUTO_TEST_CASE(attendance_counts_people_once) {
    SuiviSample sample;
    QStringList sessions;
    for (const char* name : {"Samedi", "Dimanche"}) {
        const auto made = require(
            addSeance(sample.database(), sample.id, {{}, QString::fromUtf8(name), kMonday.addDays(20), {}}));
        sample.base.apply(made.edit);
        sessions << made.id;
    }
    const QString woman = sample.candidat("F1").id;
    for (const QString& session : sessions)
        sample.base.apply(setPresences(sample.database(), session,
                                       {{woman, true}, {sample.candidat("H1").id, false}},
                                       kMonday.addDays(20)));
    BOOST_TEST(sample.at(kMonday.addDays(19)).indicateurs.presents == 0);
    BOOST_TEST(sample.at(kMonday.addDays(20)).indicateurs.presents == 1);
    sample.base.apply(
        setPresences(sample.database(), sessions.first(), {{woman, false}}, kMonday.addDays(20)));
    BOOST_TEST(!require(loadPresences(sample.database(), sample.id)).value(sessions.first()).value(woman));
    sample.base.apply(removeSeance(sample.database(), sessions.first()));
    BOOST_TEST(require(listSeances(sample.database(), sample.id)).size() == 1);
}

BOOST_AUTO_TEST_CASE(a_week_is_kept_as_it_was_sent_without_any_person) {
    SuiviSample sample;
    sample.base.apply(storeSuivi(sample.database(), sample.id, sample.at(kMonday.addDays(2))));
    sample.base.apply(confirmer(sample.database(), *sample.coffre, sample.reply("F1", kMonday.addDays(3))));
    sample.base.apply(
        storeSuivi(sample.database(), sample.id, sample.at(kMonday.addDays(4)))); // the same week
    const auto later = require(storeSuivi(sample.database(), sample.id, sample.at(kMonday.addDays(9))));
    BOOST_TEST(later.libelle.contains(base::dateLongue(kMonday.addDays(7))), later.libelle);
    sample.base.apply(later);
    const auto first =
        require(sample.base->first(QStringLiteral("recrutement/suivi_semaine"),
                                   {{QStringLiteral("recrutement"), sample.id},
                                    {QStringLiteral("semaine"), kMonday.toString(Qt::ISODate)}}));
    const auto row = require(sample.base->record(QStringLiteral("suivi_recrutement"),
                                                 first.value(QStringLiteral("id")).toString()));
    const QString content = row.value(QStringLiteral("contenu")).toString();
    BOOST_TEST(content.contains(QStringLiteral("\"confirmes\":1")));
    for (const char* text : {"Quatrebarbes", "F1", "Zéphyrine"})
        BOOST_TEST(!content.contains(QString::fromUtf8(text)));
    BOOST_TEST(!content.contains(sample.candidat("F1").pseudonyme));
}

BOOST_AUTO_TEST_CASE(the_document_is_a_pdf_without_any_person) {
    SuiviSample sample;
    sample.call("F1", kMonday, ResultatContact::Accepte);
    sample.base.apply(confirmer(sample.database(), *sample.coffre, sample.reply("F1", kMonday.addDays(2))));
    const SuiviRecrutement suivi = sample.at(kMonday.addDays(17));
    const QString pdf = sample.base.folder() + QStringLiteral("/suivi.pdf");
    require(exportSuivi(sample.database(), sample.plan().recrutement, suivi, pdf, FormatExport::Pdf));
    REQUIRE_TOOL("pdftotext")
    const QString text = QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
    for (const char* expected : {"Suivi hebdomadaire du recrutement", "Vivre ensemble", "Femme", "Confirmés",
                                 "semaine par semaine", "Avancement par critère", "Taille du panel"})
        BOOST_TEST(text.contains(QString::fromUtf8(expected)), expected);
    for (const char* hidden : {"Quatrebarbes", "Zéphyrine"})
        BOOST_TEST(!text.contains(QString::fromUtf8(hidden)));
    // What lacks is a table of its own, a criterion a line; each figure has its label.
    const auto rest = resteAConfirmer(suivi);
    BOOST_REQUIRE(!rest.isEmpty());
    BOOST_TEST(rest.first().second.first().contains(QLatin1Char('(')));
    BOOST_TEST(text.count(QStringLiteral("Restent à confirmer")) == 1, text);
    BOOST_TEST(text.contains(QStringLiteral("Dont peuvent être tirés")), text);
    BOOST_TEST(text.contains(QStringLiteral("Candidats (hors retirés)")), text);
    // A single week is a point: no chart of it.
    const SuiviRecrutement first = sample.at(kMonday.addDays(2));
    BOOST_REQUIRE(first.historique.size() == 1);
    require(exportSuivi(sample.database(), sample.plan().recrutement, first, pdf, FormatExport::Pdf));
    const QString week = QString::fromUtf8(
        runTool(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}));
    BOOST_TEST(text.contains(QStringLiteral("Semaine par semaine"))); // title of the chart
    BOOST_TEST(!week.contains(QStringLiteral("Semaine par semaine")), week);
    BOOST_TEST(week.contains(QStringLiteral("semaine par semaine")), week);
}

BOOST_AUTO_TEST_CASE(the_workbook_says_the_same) {
    REQUIRE_TOOL("soffice")
    SuiviSample sample;
    sample.base.apply(confirmer(sample.database(), *sample.coffre, sample.reply("F1", kMonday.addDays(2))));
    const QString path = sample.base.folder() + QStringLiteral("/suivi.xlsx");
    require(exportSuivi(sample.database(), sample.plan().recrutement, sample.at(kMonday.addDays(17)), path,
                        FormatExport::Xlsx));
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto sheet = [&bytes](int number) { return recalculatedCsv(bytes, number).replace("\"", ""); };
    BOOST_TEST(sheet(1).contains("Femme,2,2,1,1,1,0"), sheet(1).toStdString());
    const QByteArray weeks = sheet(2);
    BOOST_TEST(weeks.contains(",0,0,1,0,0"), weeks.toStdString());
    // The weeks, and one a criterion; the spreadsheet draws them from the cells.
    const qsizetype charts = 1 + sample.plan().criteres.size();
    const auto parts = require(documents::ZipArchive::open(path)).parts();
    BOOST_TEST(std::count_if(parts.begin(), parts.end(), [](const auto& part) {
                   return part.nom.startsWith(QStringLiteral("xl/charts/chart"));
               }) == charts);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(lists)

BOOST_AUTO_TEST_CASE(lists_by_name_and_by_pseudonym) {
    SuiviSample sample;
    const Vivier vivier = sample.vivier();
    const Panel panel = sample.panel();
    const TablePersonnes named = tablePersonnes(vivier, panel, GroupeExport::Panel, false);
    BOOST_TEST(named.personnes() == 4);
    BOOST_TEST(named.lignes.front().contains(QStringLiteral("Quatrebarbes")));
    BOOST_TEST(named.lignes.front().contains(QStringLiteral("0601020304")));
    const TablePersonnes hidden = tablePersonnes(vivier, panel, GroupeExport::Panel, true);
    BOOST_TEST(hidden.personnes() == 4);
    for (const QStringList& row : hidden.lignes)
        for (const char* text : {"Quatrebarbes", "Zéphyrine", "0601020304", "1 rue Haute", "F1"})
            BOOST_TEST(!row.contains(QString::fromUtf8(text)));
    BOOST_TEST(tablePersonnes(vivier, panel, GroupeExport::Reserve, true).personnes() == 1);
    // H3 lives with H2, X1 has not consented: only F3 remains.
    const TablePersonnes rest = tablePersonnes(vivier, panel, GroupeExport::Restants, false);
    BOOST_REQUIRE(rest.personnes() == 1);
    BOOST_TEST(rest.lignes.front().contains(QStringLiteral("F3")));
    BOOST_TEST(tablePersonnes(vivier, panel, GroupeExport::Tous, true).personnes() == 7);
}

BOOST_AUTO_TEST_CASE(what_is_open_says_how_many_people_in_all) {
    SuiviSample sample;
    sample.base.apply(confirmer(sample.database(), *sample.coffre, sample.reply("F1", kMonday)));
    const SuiviRecrutement suivi = sample.at(kMonday);
    const auto open = std::find_if(suivi.constats.begin(), suivi.constats.end(), [](const auto& one) {
        return one.code == QLatin1String("suivi.a-recruter");
    });
    BOOST_REQUIRE((open != suivi.constats.end()));
    BOOST_TEST(open->message.startsWith(QStringLiteral("Restent à confirmer 3 personne(s) en tout")),
               open->message);
}

BOOST_AUTO_TEST_CASE(who_withdrew_is_no_reserve) {
    SuiviSample sample;
    const QString who = sample.candidat("F3").id;
    BOOST_TEST(sample.at(kMonday.addDays(3)).indicateurs.reserve == 1);
    const auto state = [&] {
        const Vivier vivier = sample.vivier();
        return libelleEtat(*sample.panel().ofCandidat(who), vivier.find(who));
    };
    BOOST_TEST(state() == QStringLiteral("En réserve"));
    sample.base.apply(setRetrait(sample.database(), sample.vivier(), who, kMonday.addDays(2)));
    BOOST_TEST(tablePersonnes(sample.vivier(), sample.panel(), GroupeExport::Reserve, false).personnes() ==
               0);
    BOOST_TEST(state().contains(QStringLiteral("retiré")));
    BOOST_TEST(sample.at(kMonday.addDays(3)).indicateurs.reserve == 0);
    BOOST_TEST(sample.at(kMonday.addDays(1)).indicateurs.reserve == 1); // told again as it was
    sample.base.apply(setRetrait(sample.database(), sample.vivier(), who, {}));
    sample.base.apply(setRefusDitp(sample.database(), *sample.coffre, sample.vivier(), who, kMonday, {}));
    BOOST_TEST(tablePersonnes(sample.vivier(), sample.panel(), GroupeExport::Reserve, false).personnes() ==
               0);
    BOOST_TEST(state().contains(QStringLiteral("DITP")));
}

BOOST_AUTO_TEST_CASE(answers_of_article_9_stay_out_of_pseudonymised_lists) {
    CandidatSample sample({QStringLiteral("sexe"), QStringLiteral("proximite_partisane")});
    auto options = CandidatSample::options();
    options.consentementCouvreSensible = true;
    sample.import("id;sexe;parti;consentement\nA;F;gauche;oui\n", options);
    const auto table = tablePersonnes(sample.vivier(), {}, GroupeExport::Tous, true);
    BOOST_TEST(!table.entetes.contains(QStringLiteral("Proximité partisane")));
    const auto named = tablePersonnes(sample.vivier(), {}, GroupeExport::Tous, false);
    BOOST_TEST(named.lignes.front().contains(QStringLiteral("À gauche")));
}

BOOST_AUTO_TEST_CASE(files_keep_phones_and_open_in_a_spreadsheet) {
    SuiviSample sample;
    const TablePersonnes table = tablePersonnes(sample.vivier(), sample.panel(), GroupeExport::Panel, false);
    const QString csv = sample.base.folder() + QStringLiteral("/panel.csv");
    const QString xlsx = sample.base.folder() + QStringLiteral("/panel.xlsx");
    require(exportPersonnes(table, QStringLiteral("Panel"), csv, FormatExport::Csv));
    require(exportPersonnes(table, QStringLiteral("Panel"), xlsx, FormatExport::Xlsx));
    QFile file(csv);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    BOOST_TEST(file.readAll().startsWith("\xEF\xBB\xBF"));
    for (const QString& path : {csv, xlsx}) {
        const auto back = require(documents::readTable(path));
        BOOST_TEST((back.entetes == table.entetes));
        BOOST_REQUIRE(back.rows.size() == 4U);
        BOOST_TEST(back.rows.front().cells.contains(QStringLiteral("0601020304")));
    }
    // In the workbook days are dates, which the spreadsheet shows in French; in CSV they stay ISO.
    const qsizetype consent = table.entetes.indexOf(QStringLiteral("Consentement donné le"));
    const QDate given = QDate::fromString(table.lignes.front().value(consent), Qt::ISODate);
    BOOST_REQUIRE(given.isValid());
    const auto archive = require(documents::ZipArchive::open(xlsx));
    const auto device = require(archive.source(QStringLiteral("xl/sharedStrings.xml")).open());
    const QByteArray texts = device->readAll();
    BOOST_TEST(texts.contains("Consentement"));
    BOOST_TEST(!texts.contains(given.toString(Qt::ISODate).toUtf8()));
    const auto back = require(documents::readTable(xlsx));
    BOOST_TEST((require(base::parseDate(back.rows.front().cells.value(consent))) == given));
}

BOOST_AUTO_TEST_CASE(the_plan_goes_out_as_sortition_tools_read_it) {
    SuiviSample sample;
    const QByteArray csv = quotasCsv(sample.plan());
    BOOST_TEST(csv.contains("feature,value,min,max,min_flex,max_flex"));
    BOOST_TEST(csv.contains("Sexe,Femme,2,2,2,2"));
}

BOOST_AUTO_TEST_CASE(a_session_is_named_once_a_day_and_found_without_doubt) {
    PlanSample sample;
    const QString name = QStringLiteral("Atelier");
    const Seance first{{}, name, kMonday, {}};
    const auto made = require(addSeance(sample.database(), sample.id, first));
    sample.base.apply(made.edit);
    Seance same = first;
    same.libelle = QStringLiteral(" atelier ");
    BOOST_TEST(codeOf(addSeance(sample.database(), sample.id, same)) == QStringLiteral("seance.double"));
    same.jour = kMonday.addDays(7);
    const auto later = require(addSeance(sample.database(), sample.id, same));
    sample.base.apply(later.edit);
    same.id = later.id;
    same.jour = kMonday;
    BOOST_TEST(codeOf(updateSeance(sample.database(), same, kMonday)) == QStringLiteral("seance.double"));
    const auto found = findSeance(sample.database(), sample.id, name);
    BOOST_TEST(codeOf(found) == QStringLiteral("seance.ambigue"));
    BOOST_TEST(found.error().exitCode() == 3);
    BOOST_TEST(found.error().message.contains(later.id));
    BOOST_TEST((require(findSeance(sample.database(), sample.id, made.id)).jour == kMonday));
    BOOST_TEST(codeOf(findSeance(sample.database(), sample.id, QStringLiteral("Autre"))) ==
               QStringLiteral("seance.inconnue"));
    sample.base.apply(addSeancesAtelier(sample.database(), sample.id));
    BOOST_TEST(codeOf(addSeancesAtelier(sample.database(), sample.id)) == QStringLiteral("seance.double"));
}

BOOST_AUTO_TEST_CASE(a_session_far_from_its_concertation_is_told) {
    PlanSample sample;
    sample.base.apply(storage::Edit(QStringLiteral("Dates"))
                          .update(QStringLiteral("concertation"), sample.concertation,
                                  {{QStringLiteral("debut"), kMonday.toString(Qt::ISODate)},
                                   {QStringLiteral("fin"), kMonday.addDays(90).toString(Qt::ISODate)}}));
    const auto odd = [&](QDate day) {
        return require(constatsSeance(sample.database(), sample.plan().recrutement,
                                      {{}, QStringLiteral("Atelier"), day, {}}, kMonday));
    };
    BOOST_TEST(odd({}).isEmpty());
    BOOST_TEST(odd(kMonday.addDays(30)).isEmpty());
    BOOST_TEST(hasCode(odd(kMonday.addDays(-1)), "seance.hors-concertation"));
    BOOST_TEST(hasCode(odd(kMonday.addDays(91)), "seance.hors-concertation"));
    BOOST_TEST(!hasCode(odd(kMonday.addDays(91)), "seance.lointaine"));
    BOOST_TEST(hasCode(odd(kMonday.addYears(5)), "seance.lointaine"));
}

BOOST_AUTO_TEST_SUITE_END()
