// Exports of platforms read as contributions: profiles, cleaning, personal data, comparison.
#include "core/consultation/ExportPlateforme.h"
#include "core/consultation/GenresReponses.h"
#include "core/consultation/ImportContributions.h"
#include "core/consultation/NatureFichier.h"
#include "core/consultation/Nettoyage.h"
#include "core/consultation/Signalements.h"
#include "tests/documents/XlsxFixture.h"
#include "tests/support/TestSupport.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

class Folder {
public:
    QString file(const QString& name, const QByteArray& content) const {
        QFile file(m_folder.filePath(name));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    PlanImport plan(const QByteArray& content, const char* name = "export.csv") const {
        return require(parcourirExport(file(QLatin1String(name), content), {}));
    }
    QString refused(const QByteArray& content, const char* name) const {
        const auto plan = parcourirExport(file(QLatin1String(name), content), {});
        return plan ? QString() : plan.error().code;
    }

private:
    QTemporaryDir m_folder;
};

struct Stored {
    std::string identifiant, parent, date, titre, texte;
    std::vector<std::string> reponses;
    std::uint64_t cle = 0, empreinte = 0;
    bool changed = false;
};

/// What a base would know.
class Known : public Memoire {
public:
    Connues all;
    base::Result<Connues> connues(LectureContributions& /*lecture*/, const QString& /*nom*/) override {
        return all;
    }
    base::Result<bool> connait(std::uint64_t cle) override { return all.contains(cle); }
};

class Kept : public Reception {
public:
    std::vector<Stored> all;
    base::Status commence(const LectureContributions& /*lecture*/, const QString& /*nom*/) override {
        return {};
    }
    base::Status finit(const PlanFichier& /*fichier*/) override { return {}; }
    base::Status contribution(const ContributionLue& lue, std::uint64_t cle,
                              const Connue* ancienne) override {
        all.push_back({lue.identifiant,
                       lue.parent,
                       lue.date,
                       std::string(lue.titre),
                       std::string(lue.texte),
                       {lue.reponses.begin(), lue.reponses.end()},
                       cle,
                       lue.empreinte,
                       ancienne != nullptr});
        return {};
    }
};

std::string simple(std::string_view html) {
    std::string buffer;
    return std::string(texteSimple(html, buffer));
}

const QByteArray kComments =
    "id;created_at;body;author/id;author/name;alignment;depth;commentable_id;commentable_type\n"
    "1;2019-01-17 10:38:20 +0100;\"<p>L&eacute;tat &amp; moi</p><p>Ligne "
    "2</p>\";7;Zoé;1;0;23;Decidim::Debates::Debate\n"
    "2;2019-01-17 10:39:20 +0100;'=2+2;8;Luc;-1;1;1;Decidim::Comments::Comment\n";

} // namespace

BOOST_AUTO_TEST_SUITE(import_contributions)

BOOST_AUTO_TEST_CASE(html_becomes_text_and_what_is_no_tag_stays) {
    BOOST_TEST(simple("<p>un</p><p>deux<br/>trois</p>") == "un\ndeux\ntrois");
    BOOST_TEST(simple("a < b & c > d") == "a < b & c > d");
    BOOST_TEST(simple("&laquo;&nbsp;x&#233;&#x153;&nbsp;&raquo; &inconnue;") == "« xéœ » &inconnue;");
    BOOST_TEST(simple("avant<script>alert('x')</script> apr&egrave;s<!-- non -->") == "avant après");
    BOOST_TEST(simple("<3 les arbres") == "<3 les arbres");
    BOOST_TEST(simple("  \n ").empty());
    BOOST_TEST(sansGarde("'=1+1") == "=1+1");
    BOOST_TEST(sansGarde("'aujourd'hui") == "'aujourd'hui");
}

BOOST_AUTO_TEST_CASE(personal_data_inside_texts_are_flagged) {
    BOOST_TEST(signalementsDe("écrivez à zoe.martin@exemple.fr.") == AvecCourriel);
    BOOST_TEST(signalementsDe("appelez le 06 12 34 56 78 !") == AvecTelephone);
    BOOST_TEST(signalementsDe("au +33 6.12.34.56.78") == AvecTelephone);
    BOOST_TEST(signalementsDe("n° 2 55 08 14 168 025 38") == AvecNir);
    BOOST_TEST(signalementsDe("Bonjour, je m’appelle Zoé") == AvecIdentite);
    for (const char* plain :
         {"le 01-02-2019 10:30", "le 01.02.2019 à 8 h", "un budget de 12 500 000 000 euros", "@mairie",
          "2 55 08 14 168 025 39", "on m'appelle souvent", "article 49.3"})
        BOOST_TEST(signalementsDe(plain) == 0, plain);
}

BOOST_AUTO_TEST_CASE(comments_keep_their_parent_and_lose_guard_tags_and_names) {
    const Folder folder;
    Known known;
    Kept kept;
    const QString file = folder.file(QStringLiteral("commentaires.csv"), kComments);
    const PlanImport plan = require(parcourirExport(file, {}, &known, &kept));
    BOOST_TEST(plan.fichiers.front().profil == QStringLiteral("decidim-commentaires"));
    BOOST_REQUIRE(kept.all.size() == 2U);
    BOOST_TEST(kept.all[0].texte == "Létat & moi\nLigne 2");
    BOOST_TEST(kept.all[0].parent == "debat/23");
    BOOST_TEST(kept.all[0].date == "2019-01-17T10:38:20+01:00");
    BOOST_TEST(kept.all[1].texte == "=2+2");
    BOOST_TEST(kept.all[1].parent == "commentaire/1");
    BOOST_TEST(plan.rattachees == 1);
    BOOST_TEST(plan.orphelines == 1);
    BOOST_TEST((plan.fichiers.front().colonnesPersonnelles == QStringList{QStringLiteral("author/name")}));
    for (const Stored& one : kept.all)
        for (const std::string& answer : one.reponses)
            BOOST_TEST(answer.find("Zo") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_import_again_changes_nothing_and_a_change_is_told) {
    const Folder folder;
    Known known;
    Kept first;
    require(parcourirExport(folder.file(QStringLiteral("a.csv"), kComments), {}, &known, &first));
    qint64 number = 0;
    for (const Stored& one : first.all)
        known.all.insert(one.cle, {one.empreinte, ++number});
    Kept again;
    const PlanImport same =
        require(parcourirExport(folder.file(QStringLiteral("b.csv"), kComments), {}, &known, &again));
    BOOST_TEST(again.all.empty());
    BOOST_TEST(same.fichiers.front().inchangees == 2);
    BOOST_TEST(same.absentes == 0);
    QByteArray changed = kComments;
    changed.replace("'=2+2", "autre");
    changed.replace("1;2019", "9;2019");
    Kept third;
    const PlanImport plan =
        require(parcourirExport(folder.file(QStringLiteral("c.csv"), changed), {}, &known, &third));
    BOOST_TEST(plan.fichiers.front().modifiees == 1);
    BOOST_TEST(plan.fichiers.front().nouvelles == 1);
    BOOST_TEST(plan.absentes == 1);
}

BOOST_AUTO_TEST_CASE(rows_that_cannot_be_taken_say_why_and_repeated_ones_count_once) {
    const Folder folder;
    const PlanImport plan = folder.plan("id,texte,theme\n1,a,x\n1,a,x\n1,b,x\n2,c,y,z,t\n3,,y\n\n4,d\n");
    const PlanFichier& file = plan.fichiers.front();
    BOOST_TEST(file.lignes == 6);
    BOOST_TEST(file.importees() == 3);
    BOOST_TEST(file.doublons == 1);
    BOOST_REQUIRE(file.rejets.size() == 2);
    BOOST_TEST(file.rejets.at(0).ligne == 4);
    BOOST_TEST(file.rejets.at(0).raison.contains(QStringLiteral("ligne 2")));
    BOOST_TEST(file.rejets.at(1).ligne == 5);
    BOOST_TEST(file.rejets.at(1).raison.contains(QStringLiteral("5 cellules")));
    const QJsonObject json = plan.toJson();
    BOOST_TEST(json.value(QStringLiteral("sans_reponse")).toObject().value(QStringLiteral("texte")).toInt() ==
               1);
    BOOST_TEST(json.value(QStringLiteral("sans_reponse")).toObject().value(QStringLiteral("theme")).toInt() ==
               1);
}

BOOST_AUTO_TEST_CASE(identical_votes_without_identity_are_as_many_votes) {
    const Folder folder;
    const PlanImport plan =
        folder.plan("export_vote_published_at,export_vote_type,export_vote_source\n"
                    "2015-01-01,pour,WIDGET\n2015-01-01,pour,WIDGET\n2015-01-01,contre,WIDGET\n");
    BOOST_TEST(plan.importees() == 3);
    BOOST_TEST(plan.fichiers.front().doublons == 0);
}

BOOST_AUTO_TEST_CASE(columns_of_addresses_are_personal_whatever_their_name) {
    const Folder folder;
    const PlanImport plan = folder.plan("id;contribution;champ libre;Adresse e-mail\n1;a;zoe@exemple.fr;\n"
                                        "2;b;luc@exemple.fr;x@y.fr\n3;c;06 12 34 56 78;\n");
    BOOST_TEST((plan.fichiers.front().colonnesPersonnelles ==
                QStringList{QStringLiteral("champ libre"), QStringLiteral("Adresse e-mail")}));
    const PlanImport coded = folder.plan("id;contribution;Code d’accès\n1;Un bus;tok1\n2;Un train;tok2\n");
    BOOST_TEST((coded.fichiers.front().colonnesPersonnelles == QStringList{QStringLiteral("Code d’accès")}));
}

BOOST_AUTO_TEST_CASE(an_archive_of_limesurvey_without_fields_is_refused) {
    // Found by fuzzing: broken XML, or answers that name no column.
    for (const char* answers :
         {"<document><responses></responses></document>",
          "<documentcleesponses><fields><fieldname>id</fieldname></fields></document>", ""}) {
        const QByteArray archive = zipOf({{QStringLiteral("survey_1_responses.lsr"), answers}});
        BOOST_TEST(!Folder().refused(archive, "enquete.lsa").isEmpty(), answers);
    }
}

BOOST_AUTO_TEST_CASE(codes_of_a_program_are_no_text) {
    QByteArray csv = "texte;source\n";
    for (int i = 0; i < 40; ++i)
        csv += "Des bus la nuit;lp2" + QByteArray::number(i * 7) + "Gs=/16\n";
    const auto plan = Folder().plan(csv);
    BOOST_REQUIRE(plan.fichiers.front().questions.size() == 1U);
    BOOST_TEST(plan.fichiers.front().questions.front().attribut);
    std::vector<std::string> words(40, "vélo");
    for (size_t i = 0; i < words.size(); ++i)
        words[i] += std::string(i, 'o');
    BOOST_TEST((techniqueDe({}, {words.begin(), words.end()}) == Technique::Non));
}

BOOST_AUTO_TEST_CASE(each_profile_is_recognised_by_headers_of_its_platform) {
    const struct {
        const char* headers;
        const char* profile;
    } cases[] = {
        {"id;title/fr;body/fr;component/id;state", "decidim-propositions"},
        {"ID de réponse;Répondu le;Hachage IP;Statut de l'utilisateur;1. Pourquoi ?", "decidim-enquete"},
        {"id;title/fr;description/fr;start_time;end_time;attendees", "decidim-rencontres"},
        {"id,reference,title,createdAt,publishedAt,updatedAt,trashed,trashedStatus,authorId,authorType,"
         "authorZipCode,"
         "\"QUXVlc3Rpb246MTY5 - Que faire ?\"",
         "grand-debat"},
        {"\"id. Response ID\";\"submitdate. Date submitted\";\"startlanguage. Start language\";\"Q1. Et ?\"",
         "limesurvey"},
        {"\"id. Numéro de la réponse\";\"submitdate. Date de soumission\";\"startlanguage. Langue de "
         "départ\";\"Q1. Et ?\"",
         "limesurvey"},
        {"\"Numéro de la réponse\";\"Date de soumission\";\"Langue de départ\";\"Et ?\"", "limesurvey"},
        {"\"ID de la réponse\";\"Date de soumission\";\"Langue de départ\";\"Et ?\"", "limesurvey"},
        {"id;submitdate;lastpage;startlanguage;Q1;Q2[SQ001]", "limesurvey"},
        {"Identifiant,Titre,Soutiens,Faisabilité,Courriel de l'auteur", "consul"},
        {"ID;Email;État du dossier;Déposé le;Votre avis", "demarches-simplifiees"},
        {"numéro;réponse", "generique"}};
    const Folder folder;
    for (const auto& one : cases)
        BOOST_TEST(folder.plan(QByteArray(one.headers) + "\n1\n").fichiers.front().profil ==
                       QLatin1String(one.profile),
                   one.headers);
}

BOOST_AUTO_TEST_CASE(what_texts_hold_of_people_is_told_in_words) {
    const Folder folder;
    const QString told = folder.plan("id;texte\n1;Appelez le 06 12 34 56 78\n2;Des bus\n").texte();
    BOOST_TEST(told.contains(QStringLiteral("textes signalés (téléphones)")), told);
}

BOOST_AUTO_TEST_CASE(the_number_of_an_answer_of_limesurvey_identifies_it) {
    const Folder folder;
    for (const char* headers :
         {"id. Response ID;submitdate. Date submitted;startlanguage. Start language;Q1. Et ?",
          "id. Numéro de la réponse;submitdate. Date de soumission;startlanguage. Langue de départ;Q1. Et ?",
          "Numéro de la réponse;Date de soumission;Langue de départ;Et ?",
          "Response number;Date submitted;Start language;Et ?"}) {
        const PlanImport plan = folder.plan(
            QByteArray(headers) + "\n7;2026-01-02 10:00:00;fr;Des bus\n8;2026-01-03 10:00:00;fr;Rien\n");
        BOOST_TEST(plan.fichiers.front().profil == QStringLiteral("limesurvey"), headers);
        BOOST_TEST(std::none_of(plan.fichiers.front().constats.begin(), plan.fichiers.front().constats.end(),
                                [](const base::Constat& one) {
                                    return one.code == QLatin1String("import.sans-identifiant");
                                }),
                   headers);
    }
}

BOOST_AUTO_TEST_CASE(a_header_without_a_row_is_refused_and_says_what_to_do) {
    const Folder folder;
    const auto refused = parcourirExport(
        folder.file(QStringLiteral("vide.csv"), "Identifiant;Votre avis sur la rivière\n"), OptionsImport());
    BOOST_REQUIRE(!refused);
    BOOST_TEST(refused.error().code == QStringLiteral("import.sans-ligne"));
    BOOST_TEST(refused.error().message.contains(QStringLiteral("aucune ligne")));
    BOOST_TEST(!refused.error().remede.isEmpty());
}

BOOST_AUTO_TEST_CASE(forgotten_quotes_of_polis_do_not_cut_a_comment) {
    const Folder folder;
    Known known;
    Kept kept;
    const QString file =
        folder.file(QStringLiteral("comments.csv"),
                    "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n"
                    "1403054214196,x,1,2,0,0,1,Plus d'arbres, moins de béton, vite\n");
    OptionsImport polis;
    polis.profil = QStringLiteral("polis-commentaires");
    require(parcourirExport(file, polis, &known, &kept));
    BOOST_REQUIRE(kept.all.size() == 1U);
    BOOST_TEST(kept.all.front().texte == "Plus d'arbres, moins de béton, vite");
}

BOOST_AUTO_TEST_CASE(votes_and_visits_are_no_contributions_unless_one_says_so) {
    const Folder folder;
    const QByteArray comments =
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
    const std::vector<QByteArray> votes{
        comments + "1,x,1,2,0,0,1,Oui\n", "timestamp,datetime,comment-id,voter-id,vote\n1,x,1,2,1\n",
        "participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2\n0,1,0,3,1,1,1,-1,0\n",
        "votant;énoncé;vote\nA;1;pour\nA;2;contre\nB;1;sans avis\nB;2;pour\nC;1;pour\nC;2;contre\n",
        "votant;Des vélos;Des bus;Des trains\nA;1;-1;0\nB;-1;1;1\nC;1;;-1\n"};
    for (const QByteArray& one : votes)
        BOOST_TEST(folder.refused(one, "x.csv") == QLatin1String(kFichierVotes), one.toStdString());
    BOOST_TEST(folder.refused("Date,Visites,Visiteurs uniques\n2026-03-02,100,80\n", "x.csv") ==
               QLatin1String(kFichierFrequentation));
    OptionsImport asked;
    for (const auto& [file, profile] :
         {std::pair(votes[0], "polis-commentaires"), {votes[1], "polis-votes"}, {votes[4], "generique"}}) {
        asked.profil = QLatin1String(profile);
        const PlanImport plan = require(parcourirExport(folder.file(QStringLiteral("y.csv"), file), asked));
        BOOST_TEST(plan.fichiers.front().profil == QLatin1String(profile));
    }
    for (const QByteArray& one :
         {QByteArray(
              "id;proposition;avis\n1;Des vélos;pour\n2;Des bus;contre\n3;Des bus;pour\n4;Rien;pour\n"),
          QByteArray("id;Q1;Q2;Q3\n1;D'accord;Pas d'accord;D'accord\n2;D'accord;D'accord;Pas d'accord\n"),
          QByteArray("id;Note 1;Note 2;Note 3\n1;0;1;1\n2;1;0;1\n")})
        BOOST_TEST(folder.refused(one, "z.csv").isEmpty(), one.toStdString());
}

BOOST_AUTO_TEST_CASE(an_archive_of_limesurvey_gives_its_answers_under_their_questions) {
    const Folder folder;
    const QByteArray lss =
        "<?xml version=\"1.0\"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><questions><rows>"
        "<row><qid>10</qid><parent_qid>0</parent_qid><sid>1</sid><gid>2</gid><type>T</type>"
        "<title>Q1</title></row></rows></questions><question_l10ns><rows><row><qid>10</qid>"
        "<question><![CDATA[<p>Que faire&nbsp;?</p>]]></question></row></rows></question_l10ns></document>";
    const QByteArray lsr =
        "<?xml version=\"1.0\"?><document><responses><fields><fieldname>id</fieldname>"
        "<fieldname>submitdate</fieldname><fieldname>startlanguage</fieldname>"
        "<fieldname>1X2X10</fieldname></fields><rows><row><id>1</id><submitdate>2024-01-02 10:00:00"
        "</submitdate><startlanguage>fr</startlanguage><_1X2X10><![CDATA[Planter]]></_1X2X10></row>"
        "</rows></responses></document>";
    Known known;
    Kept kept;
    const QString file = folder.file(
        QStringLiteral("survey.lsa"),
        zipOf({{QStringLiteral("survey_1.lss"), lss}, {QStringLiteral("survey_1_responses.lsr"), lsr}}));
    const PlanImport plan = require(parcourirExport(file, {}, &known, &kept));
    BOOST_TEST(plan.fichiers.front().profil == QStringLiteral("limesurvey"));
    BOOST_REQUIRE(kept.all.size() == 1U);
    const auto& questions = plan.fichiers.front().questions;
    const auto asked = std::find_if(questions.begin(), questions.end(),
                                    [](const QuestionLue& one) { return !one.attribut; });
    BOOST_REQUIRE((asked != questions.end()));
    BOOST_TEST(asked->libelle == QStringLiteral("Que faire ?"));
    BOOST_TEST(asked->code == QStringLiteral("Q1"));
    BOOST_TEST(kept.all.front().reponses.back() == "Planter");
}

BOOST_AUTO_TEST_CASE(a_bundle_is_read_file_by_file) {
    const Folder folder;
    const PlanImport plan =
        folder.plan(zipOf({{QStringLiteral("x-open-data-proposals.csv"),
                            "id;title/fr;body/fr;component/id\n5;T;Texte;1\n"},
                           {QStringLiteral("x-open-data-comments.csv"),
                            "id;created_at;body;author/id;alignment;depth;commentable_id;commentable_type\n"
                            "1;2019-01-17;Oui;7;1;0;5;Decidim::Proposals::Proposal\n"},
                           {QStringLiteral("README.md"), "lisez-moi"}}),
                    "open-data.zip");
    BOOST_TEST(plan.fichiers.size() == 2U);
    BOOST_TEST(plan.importees() == 2);
    BOOST_TEST(plan.rattachees == 1);
    BOOST_TEST(plan.toJson().value(QStringLiteral("profil")).toString() == QStringLiteral("archive"));
    BOOST_TEST(plan.toJson().value(QStringLiteral("lignes")).toInt() == 2);
}

BOOST_AUTO_TEST_CASE(hostile_files_are_refused) {
    const Folder folder;
    const QByteArray laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
        "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><questions><rows><row><qid>&b;</qid>"
        "</row></rows></questions></document>";
    BOOST_TEST(folder.refused(laughs, "a.lss") == QStringLiteral("xml.entites"));
    BOOST_TEST(folder.refused("<?xml version=\"1.0\"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType>"
                              "<questions><rows><row><qid>",
                              "b.lss") == QStringLiteral("xml.abime"));
    BOOST_TEST(folder.refused(zipOf({{QStringLiteral("../x.csv"), "id\n"}}), "c.zip") ==
               QStringLiteral("zip.chemin"));
    BOOST_TEST(folder.refused(zipOf({{QStringLiteral("x.txt"), "id\n"}}), "d.zip") ==
               QStringLiteral("export.rien"));
    BOOST_TEST(folder.refused("%PDF-1.7", "e.csv") == QStringLiteral("table.autre-format"));
    const QString file = folder.file(QStringLiteral("f.csv"), "id;texte\n");
    BOOST_TEST(parcourirExport(file, {QStringLiteral("inconnu")}).error().code ==
               QStringLiteral("profil.inconnu"));
    BOOST_TEST(parcourirExport(file, {QStringLiteral("grand-debat")}).error().code ==
               QStringLiteral("profil.autre"));
}

BOOST_AUTO_TEST_CASE(every_shared_export_is_taken_whole) {
    REQUIRE_SHARED(folder, "data/platforms");
    int files = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next();
        const PlanImport plan = require(parcourirExport(path, {}));
        const PlanFichier& file = plan.fichiers.front();
        ++files;
        BOOST_TEST(file.rejetees == 0, path << " rejects " << file.rejetees);
        BOOST_TEST(file.profil != QStringLiteral("generique"), path);
        BOOST_TEST(file.datesIllisibles == 0, path);
        BOOST_TEST(file.doublons == 0, path);
        const bool structure = file.profil == QStringLiteral("limesurvey-structure");
        BOOST_TEST(file.importees() == (structure ? 0 : file.lignes), path);
        BOOST_TEST(!(structure && file.questions.empty()), path);
    }
    BOOST_TEST(files >= 25);
}

BOOST_AUTO_TEST_SUITE_END()
