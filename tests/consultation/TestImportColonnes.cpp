// What columns are taken for: dates, kinds of questions, what a program wrote.
#include "core/consultation/Apercu.h"
#include "core/consultation/GenresReponses.h"
#include "core/consultation/Nettoyage.h"
#include "tests/support/TestSupport.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;

namespace {

using V = std::vector<std::string_view>;

struct Folder {
    QTemporaryDir folder;

    QString file(const QByteArray& content) const {
        QFile file(folder.filePath(QStringLiteral("export.csv")));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    PlanFichier plan(const QByteArray& content) const {
        const PlanImport plan = require(parcourirExport(file(content), {}));
        return plan.fichiers.front();
    }
};

const QuestionLue& question(const PlanFichier& plan, const char* label) {
    const auto found =
        std::find_if(plan.questions.begin(), plan.questions.end(),
                     [&](const QuestionLue& one) { return one.libelle == QString::fromUtf8(label); });
    BOOST_REQUIRE_MESSAGE(found != plan.questions.end(), label);
    return *found;
}

QStringList codes(const PlanFichier& plan) {
    QStringList codes;
    for (const base::Constat& one : plan.constats)
        codes << one.code;
    return codes;
}

GenreQuestion genre(const V& answers, const char* header = "") {
    const QStringList separators{QStringLiteral("|"), QStringLiteral(", "), QStringLiteral("; ")};
    return genreDe(answers, separators, QString::fromUtf8(header)).first;
}

} // namespace

BOOST_AUTO_TEST_SUITE(import_colonnes)

BOOST_AUTO_TEST_CASE(dates_of_platforms_become_iso) {
    BOOST_TEST(dateIso("2019-01-24 22:29:15 +0100") == "2019-01-24T22:29:15+01:00");
    BOOST_TEST(dateIso("2017-02-01 10:01:00") == "2017-02-01T10:01:00");
    BOOST_TEST(dateIso("2017-02-01T10:01:00.123Z") == "2017-02-01T10:01:00Z");
    BOOST_TEST(dateIso("2026-11-10T10:00") == "2026-11-10T10:00:00");
    BOOST_TEST(dateIso("20/05/2026 00:00") == "2026-05-20T00:00:00");
    BOOST_TEST(dateIso("10/11/2026 10:00:30") == "2026-11-10T10:00:30");
    BOOST_TEST(dateIso("10/11/2026 à 9:05") == "2026-11-10T09:05:00");
    BOOST_TEST(dateIso("10-11-2026") == "2026-11-10");
    BOOST_TEST(dateIso("1/2/2026 9:05") == "2026-02-01T09:05:00");
    BOOST_TEST(dateIso("10/11/26") == "2026-11-10");
    BOOST_TEST(dateIso("2026/11/10") == "2026-11-10");
    BOOST_TEST(dateIso("20261110") == "2026-11-10");
    BOOST_TEST(dateIso("20261110143005") == "2026-11-10T14:30:05");
    BOOST_TEST(dateIso("lundi 10 novembre 2026 à 14h30") == "2026-11-10T14:30:00");
    BOOST_TEST(dateIso("1er août 2026") == "2026-08-01");
    BOOST_TEST(dateIso("Nov 10, 2026") == "2026-11-10");
    for (const char* afternoon :
         {"Nov 10, 2026 2:30 PM", "Nov 10, 2026, 2:30:15 p.m.", "10 November 2026 at 2:30pm"})
        BOOST_TEST(dateIso(afternoon) == "2026-11-10T14:30:00", afternoon);
    BOOST_TEST(dateIso("Nov 10, 2026 12:05 AM") == "2026-11-10T00:05:00");
    BOOST_TEST(dateIso("Nov 10, 2026 12:05 pm") == "2026-11-10T12:05:00");
    BOOST_TEST(dateIso("10/11/2026 2:30 p.m.") == "2026-11-10T14:30:00");
    BOOST_TEST(dateIso("10/11/2026 2 PM") == "2026-11-10T14:00:00");
    BOOST_TEST(dateIso("1403054214") == "2014-06-18T01:16:54Z");
    BOOST_TEST(dateIso("1403054214196") == "2014-06-18T01:16:54Z");
    for (const char* wrong :
         {"", "hier", "2019-13-01", "32/01/2019", "12", "99999999999999999999", "45971", "1.2.26", "1-2-3",
          "10 citrons 2026", "12/2026", "1/2/20261", "2026-11", "+33 6 12 34 56 78"})
        BOOST_TEST(dateIso(wrong).empty(), wrong);
}

BOOST_AUTO_TEST_CASE(a_column_of_dates_tells_its_order_and_its_numbers) {
    const FormatDates american = formatDates({"11/25/2026", "01/02/2026 3:00 PM"});
    BOOST_TEST(american.moisAvant);
    BOOST_TEST(dateIso("01/02/2026 3:00 PM", american) == "2026-01-02T15:00:00");
    BOOST_TEST(dateIso("01/02/2026 12:10 am", american) == "2026-01-02T00:10:00");
    const FormatDates french = formatDates({"25/11/2026", "01/02/2026"});
    BOOST_TEST((!french.moisAvant && !french.ambigu));
    const FormatDates unclear = formatDates({"05/11/2026", "01/02/2026"});
    BOOST_TEST((unclear.ambigu && !unclear.moisAvant));
    BOOST_TEST(!formatDates({"2026-11-05", "10 mai 2026"}).ambigu);
    const FormatDates serial = formatDates({"46336", "46336,4375", "46337.5"});
    BOOST_TEST(serial.series);
    BOOST_TEST(dateIso("46336", serial) == "2026-11-10");
    BOOST_TEST(dateIso("46336,4375", serial) == "2026-11-10T10:30:00");
    BOOST_TEST(!formatDates({"46336", "12"}).series);
    const Folder folder;
    const PlanFichier us = folder.plan("id;date;texte\n1;11/25/2026;a\n2;12/01/2026;b\n");
    BOOST_TEST(us.datesIllisibles == 0);
    BOOST_TEST(codes(us).contains(QStringLiteral("import.dates-mois")));
    BOOST_TEST(codes(folder.plan("id;date;texte\n1;05/11/2026;a\n2;12/01/2026;b\n"))
                   .contains(QStringLiteral("import.dates-ambigues")));
    const PlanFichier days = folder.plan("id;date;texte\n1;46336;a\n2;46337,25;b\n");
    BOOST_TEST(days.datesIllisibles == 0);
    BOOST_TEST(codes(days).contains(QStringLiteral("import.dates-serie")));
}

BOOST_AUTO_TEST_CASE(what_a_program_wrote_is_a_variable_and_that_is_said) {
    QByteArray csv = "colonne 1;Navigateur;Jeton;Version;Source;Date de visite;Âge;Que faut-il faire ?\n";
    for (int i = 0; i < 24; ++i)
        csv += QByteArray::number(i + 1) + ";Mozilla/5.0 (X11) n° " + QByteArray::number(i % 5) + ';' +
               QByteArray::number(0x3f2a9c00 + i * 7919, 16).rightJustified(32, 'b') +
               ";3.2;https://exemple.fr/page/" + QByteArray::number(i % 3) +
               ";10/11/2026 10:" + QByteArray::number(10 + i) + ';' + QByteArray::number(20 + i % 9) +
               ";Planter des arbres, allée " + QByteArray::number(i * 13) + '\n';
    const Folder folder;
    const PlanFichier plan = folder.plan(csv);
    const std::pair<const char*, Technique> expected[] = {
        {"colonne 1", Technique::Numeros},    {"Navigateur", Technique::Navigateur},
        {"Jeton", Technique::Codes},          {"Version", Technique::Constante},
        {"Source", Technique::Pages},         {"Âge", Technique::Non},
        {"Date de visite", Technique::Dates}, {"Que faut-il faire ?", Technique::Non}};
    for (const auto& [label, technique] : expected) {
        const QuestionLue& one = question(plan, label);
        BOOST_TEST((one.technique == technique), label);
        BOOST_TEST(one.attribut == (technique != Technique::Non), label);
    }
    BOOST_TEST((question(plan, "Âge").genre == GenreQuestion::Nombre));
    BOOST_TEST((question(plan, "Que faut-il faire ?").genre == GenreQuestion::Texte));
    BOOST_REQUIRE(codes(plan).contains(QStringLiteral("import.techniques")));
    BOOST_TEST(plan.datesIllisibles == 0);
    // A person who says otherwise is obeyed.
    const ApercuExport seen = require(apercevoir(folder.file(csv)));
    QList<UsageColonne> usages = seen.usages;
    BOOST_TEST((usages.at(0).usage == UsageColonne::Usage::Variable));
    usages[0].usage = UsageColonne::Usage::Question;
    OptionsImport options;
    options.propre = profilDe(seen, QStringLiteral("Le mien"), usages);
    const PlanImport own = require(parcourirExport(folder.file(csv), options));
    BOOST_TEST(!question(own.fichiers.front(), "colonne 1").attribut);
    BOOST_TEST(question(own.fichiers.front(), "Jeton").attribut);
}

BOOST_AUTO_TEST_CASE(few_rows_make_no_choice_of_what_was_written) {
    BOOST_TEST((genre({"Planter des arbres dans la cour.", "Ouvrir la cantine aux voisins."}) ==
                GenreQuestion::Texte));
    BOOST_TEST((genre({"Oui", "Non"}) == GenreQuestion::Choix));
    BOOST_TEST((genre({"Oui", "Non"}, "Un commentaire ?") == GenreQuestion::Texte));
    const std::string campaign = "Il faut rendre la rivière aux habitants de la commune et des alentours";
    const std::string other = "Nous voulons une ligne de bus qui roule aussi la nuit et le dimanche matin";
    BOOST_TEST((genre({campaign, campaign, campaign, other, other}) == GenreQuestion::Texte));
    // Short and open: a few come twice, most of them once.
    V words{"bus",  "vélo",       "plus de bus", "rien", "moins de bruit",
            "bus",  "des arbres", "la nuit",     "vélo", "un banc",
            "bus",  "bus",        "bus",         "bus",  "vélo",
            "vélo", "bus",        "bus",         "vélo", "vélo"};
    BOOST_TEST((genre(words) == GenreQuestion::Texte));
    const V scale{"Tout à fait", "Plutôt",      "Plutôt pas",  "Tout à fait", "Plutôt",
                  "Plutôt",      "Pas du tout", "Tout à fait", "Plutôt",      "Plutôt pas"};
    BOOST_TEST((genre(scale) == GenreQuestion::Choix));
    V sentences;
    for (int i = 0; i < 40; ++i)
        sentences.push_back(i % 3 == 0 ? "Oui, à condition que le prix du ticket reste le même pour tous"
                                       : "Non, il vaut mieux payer d’abord les trains qui roulent déjà");
    BOOST_TEST((genre(sentences) == GenreQuestion::Choix));
}

BOOST_AUTO_TEST_CASE(kinds_of_questions_are_told_from_their_answers) {
    using V = std::vector<std::string_view>;
    const QStringList separators{QStringLiteral("|"), QStringLiteral(", ")};
    BOOST_TEST((genreDe(V{"Oui", "Non", "Oui", "Oui"}, separators).first == GenreQuestion::Choix));
    BOOST_TEST((genreDe(V{"1", "10", "3"}, separators).first == GenreQuestion::Echelle));
    BOOST_TEST((genreDe(V{"12,5", "1990"}, separators).first == GenreQuestion::Nombre));
    BOOST_TEST((genreDe(V{"Bus|Vélo", "Bus"}, separators).first == GenreQuestion::ChoixMultiple));
    BOOST_TEST((genreDe(V{"Bus, Vélo", "Bus, Train", "Vélo, Train, Bus"}, separators).first ==
                GenreQuestion::ChoixMultiple));
    BOOST_TEST((genreDe(V{"Je pense, donc je suis", "Moi, non", "Rien, merci"}, separators).first ==
                GenreQuestion::Texte));
    BOOST_TEST((choixDe(" Bus| |Vélo ", "|") == V{"Bus", "Vélo"}));
}

BOOST_AUTO_TEST_CASE(a_first_line_that_is_a_contribution_is_told_and_read) {
    const Folder folder;
    const QByteArray prose = "Il faut planter des arbres dans toutes les cours.\n"
                             "Ouvrons la cantine aux voisins le dimanche.\nMoins de bruit la nuit.\n";
    const PlanFichier plan = folder.plan(prose);
    BOOST_TEST(plan.lignes == 2);
    BOOST_REQUIRE(codes(plan).contains(QString::fromLatin1(kEnteteDouteux)));
    OptionsImport options;
    options.sansEntete = true;
    const PlanFichier whole = require(parcourirExport(folder.file(prose), options)).fichiers.front();
    BOOST_TEST(whole.lignes == 3);
    BOOST_TEST(whole.colonneTexte == QStringLiteral("texte"));
    BOOST_TEST(!codes(whole).contains(QString::fromLatin1(kEnteteDouteux)));
    BOOST_TEST(codes(folder.plan("1;Des bus;2026-01-02\n2;Des vélos;2026-01-03\n"))
                   .contains(QString::fromLatin1(kEnteteDouteux)));
    const PlanFichier columns =
        require(parcourirExport(folder.file("1;\"a \"\"b\"\"\";x\n2;c;y\n"), options)).fichiers.front();
    BOOST_TEST(columns.lignes == 2);
    BOOST_TEST((question(columns, "colonne 1").technique == Technique::Numeros));
    // A question, or a usual header, is none.
    for (const char* sound : {"Que faut-il changer dans la ville et autour ?\nDes bus\nDes vélos\n",
                              "id;texte\n1;Des bus\n", "Réponse\nDes bus\n"})
        BOOST_TEST(!codes(folder.plan(sound)).contains(QString::fromLatin1(kEnteteDouteux)), sound);
}

BOOST_AUTO_TEST_CASE(accents_that_were_encoded_twice_are_told_and_mended) {
    const Folder folder;
    const QByteArray sound =
        "id;texte;Où ?\n1;L’été « à Noël », 5 €;Là\n2;Çà et là : œuvre;Ici\n3;Rien;Ici\n";
    QByteArray twice;
    for (const char byte : sound) { // each byte of UTF-8 taken for a letter of Windows-1252
        const auto value = static_cast<unsigned char>(byte);
        static const QHash<unsigned char, char16_t> special{
            {0x80, 0x20AC}, {0x82, 0x201A}, {0x84, 0x201E}, {0x89, 0x2030}, {0x93, 0x201C}, {0x94, 0x201D},
            {0x99, 0x2122}, {0x9C, 0x153},  {0x92, 0x2019}, {0x8E, 0x17D},  {0x87, 0x2021}};
        twice += QString(QChar(special.value(value, value))).toUtf8();
    }
    BOOST_TEST(!codes(folder.plan(sound)).contains(QString::fromLatin1(kEncodeDeuxFois)));
    const PlanFichier told = folder.plan(twice);
    BOOST_REQUIRE(codes(told).contains(QString::fromLatin1(kEncodeDeuxFois)));
    OptionsImport options;
    options.repareEncodage = true;
    const ApercuExport mended = require(apercevoir(folder.file(twice), options));
    const ApercuExport wanted = require(apercevoir(folder.file(sound)));
    BOOST_TEST((mended.entetes == wanted.entetes));
    BOOST_TEST((mended.lignes == wanted.lignes));
    const ApercuExport untouched = require(apercevoir(folder.file(sound), options));
    BOOST_TEST((untouched.lignes == wanted.lignes));
    // Bytes of Windows-1252 that a program took for Latin-1.
    std::string buffer;
    BOOST_TEST(texteSimple("l\xC2\x92\xC3\xA9t\xC3\xA9 \xC2\x85 <b>5 \xC2\x80</b>", buffer) == "l’été … 5 €");
    BOOST_TEST(texteSimple("\xC2\xAB\xC2\xA0x\xC2\xA0\xC2\xBB", buffer) == "«\u00a0x\u00a0»");
}

BOOST_AUTO_TEST_CASE(what_is_odd_in_rows_is_told_with_its_lines) {
    const Folder folder;
    const PlanFichier plan = folder.plan("id;date;texte;lieu\n1;31/02/2026;a;x\n2;28/02/2026;b\n"
                                         "3;28/02/2026;\"c;y\n4;28/02/2026;d;x\n5;28/02/2026;e\";y\n");
    const auto told = [&plan](const char* code) {
        for (const base::Constat& one : plan.constats)
            if (one.code == QLatin1String(code))
                return one.message;
        return QString();
    };
    BOOST_TEST(plan.datesIllisibles == 1);
    BOOST_TEST(told("import.dates-illisibles").contains(QStringLiteral("(« 31/02/2026 » ligne 2)")));
    BOOST_TEST(told("import.lignes-courtes").contains(QStringLiteral("lignes 3")));
    BOOST_REQUIRE(plan.rejets.size() == 1); // whole rows are in a cell of it
    BOOST_TEST(plan.rejets.first().ligne == 4);
    BOOST_TEST(plan.rejets.first().raison.contains(QStringLiteral("guillemet")));
    QByteArray rows = "id;texte;lieu;remarque\n";
    for (int i = 0; i < 24; ++i)
        rows += QByteArray::number(i) + ";Des bus;Lyon;" + (i % 2 == 0 ? "oui\n" : "\n");
    // A text that line breaks cut, rows that end early, a piece alone.
    const PlanFichier cut =
        folder.plan(rows + "50;Un texte\nqui continue\nencore;Lyon;non\n51;Des vélos\n52;Des "
                           "trains\nperdu;Lyon\n53;Rien;Lyon;non\n");
    BOOST_REQUIRE(cut.rejetees ==
                  4); // rows of this file end with their empty cells: the shorter ones are cut
    BOOST_TEST(cut.rejets.first().ligne == 26);
    BOOST_TEST(cut.rejets.at(1).ligne == 29);
    BOOST_TEST(cut.rejets.at(1).raison.contains(QStringLiteral("(2) que l’en-tête (4)")));
    BOOST_TEST(cut.rejets.first().raison.contains(QStringLiteral("jusqu’à la ligne 28")));
    BOOST_TEST(cut.rejets.last().ligne == 31);
    BOOST_TEST(cut.rejets.last().raison.contains(QStringLiteral("« perdu »")));
    BOOST_TEST(cut.nouvelles == 25);
    const PlanFichier sound =
        folder.plan("id;date;texte;lieu\n1;28/02/2026;\"a ; b\nc ; d\";x\n2;28/02/2026;b;y\n");
    BOOST_TEST(codes(sound).isEmpty(), codes(sound).join(u' ').toStdString());
    const PlanFichier prose =
        folder.plan("id,date,texte\n1,28/02/2026,\"Des bus,\nle soir, la nuit, et à l'aube\"\n"
                    "2,28/02/2026,Rien\n");
    BOOST_TEST(prose.rejetees == 0);
}

BOOST_AUTO_TEST_CASE(a_short_row_is_rejected_unless_the_file_leaves_empty_ends_out) {
    const auto file = [](const QByteArray& odd, int shorter) {
        QByteArray rows = "id;texte;a;b;c\n";
        for (int i = 0; i < 60; ++i)
            rows += QByteArray::number(i) + ";Des bus le soir;x;y" + (i < shorter ? "\n" : ";z\n");
        return Folder().plan(rows + odd);
    };
    const PlanFichier broken = file("70;fin;d'une ligne\n", 0);
    BOOST_REQUIRE(broken.rejetees == 1);
    BOOST_TEST(broken.rejets.first().ligne == 62);
    BOOST_TEST(broken.rejets.first().raison.contains(QStringLiteral("(3) que l’en-tête (5)")));
    for (const QuestionLue& one : broken.questions)
        BOOST_TEST(one.reponses + one.sansReponse == 60, one.libelle.toStdString());
    BOOST_TEST(file({}, 30).rejetees == 0);
}

BOOST_AUTO_TEST_CASE(dates_that_cannot_be_read_are_counted_with_three_of_them) {
    const PlanFichier plan = Folder().plan("id;date;texte\n1;31/02/2026;a\n2;28/02/2026;b\n3;hier;c\n"
                                           "4;hier;d\n5;45/45/2026;e\n6;demain;f\n");
    for (const base::Constat& one : plan.constats)
        if (one.code == QLatin1String("import.dates-illisibles"))
            BOOST_TEST(one.message ==
                       QStringLiteral("Dates illisibles : 5 (« 31/02/2026 » ligne 2 ; « hier » "
                                      "ligne 4 ; « 45/45/2026 » ligne 6 ; …)."));
    BOOST_TEST(codes(plan).contains(QStringLiteral("import.dates-illisibles")));
}

BOOST_AUTO_TEST_CASE(a_column_of_dates_stays_one_with_a_date_that_is_none) {
    QByteArray rows = "id;Naissance de l'enfant;Que voulez-vous ?\n";
    for (int i = 1; i <= 28; ++i)
        rows += QByteArray::number(i) + ';' + QByteArray::number(i).rightJustified(2, '0') +
                "/03/2020;Des bus le soir\n";
    const PlanFichier plan = Folder().plan(rows + "29;vers Pâques;Des trains de nuit\n");
    BOOST_TEST(question(plan, "Naissance de l'enfant").date);
    BOOST_TEST((question(plan, "Naissance de l'enfant").genre == GenreQuestion::Choix));
    BOOST_TEST(codes(plan).contains(QStringLiteral("import.dates-illisibles")));
    BOOST_TEST(plan.datesIllisibles == 1);
    for (const base::Constat& one : plan.constats)
        if (one.code == QLatin1String("import.dates-illisibles"))
            BOOST_TEST(one.message.contains(QStringLiteral("(« vers Pâques » ligne 30)")));
}

BOOST_AUTO_TEST_CASE(counts_are_of_the_rows_that_are_imported) {
    const PlanFichier plan =
        Folder().plan("id;texte;Que voulez-vous vraiment ?\n1;Des bus;Plus de bus le soir\n"
                      "1;Des bus;Autre chose pour ma rue\n2;ras;RAS\n3;-;\n"
                      "4;Des trains;Des trains de nuit\n4;Des trains;Des trains de nuit\n");
    BOOST_TEST(plan.rejetees == 1);
    BOOST_TEST(plan.doublons == 1);
    BOOST_TEST(question(plan, "Que voulez-vous vraiment ?").reponses == 2);
    BOOST_TEST(question(plan, "Que voulez-vous vraiment ?").sansReponse == 2);
    BOOST_TEST(plan.sansTexte == 2);
}

BOOST_AUTO_TEST_CASE(an_identifier_is_known_by_its_name_or_missed) {
    const Folder folder;
    for (const char* name :
         {"Numéro de réponse", "Numéro de la réponse", "ID de la réponse", "Response ID", "Response number",
          "id. Response ID", "id. ID de la réponse", "id. Numéro de la réponse", "identifiant"})
        BOOST_TEST(!codes(folder.plan(QByteArray(name) + ";Votre avis ?\n11;Des bus\n12;Des bancs\n"))
                        .contains(QStringLiteral("import.sans-identifiant")),
                   name);
    BOOST_TEST(codes(folder.plan("Votre avis ?;Commune\nDes bus;Ici\nDes bancs;Là\n"))
                   .contains(QStringLiteral("import.sans-identifiant")));
}

BOOST_AUTO_TEST_CASE(incomes_are_no_numbers_of_records) {
    QByteArray csv = "Numéro;Revenu mensuel en euros\n";
    for (int i = 0; i < 30; ++i) // any order, one missing; incomes all different
        csv += QByteArray::number(1 + (i * 7) % 31) + ';' + QByteArray::number(1'000 + i * 137) + '\n';
    const PlanFichier plan = Folder().plan(csv);
    QStringList asked;
    for (const QuestionLue& question : plan.questions)
        if (!question.attribut)
            asked << question.libelle;
    BOOST_TEST(asked.contains(QStringLiteral("Revenu mensuel en euros")));
    BOOST_TEST(!asked.contains(QStringLiteral("Numéro")));
}

BOOST_AUTO_TEST_CASE(a_number_in_words_leaves_a_column_of_numbers) {
    std::vector<std::string> ages;
    ages.reserve(40);
    for (int i = 0; i < 39; ++i)
        ages.push_back(std::to_string(18 + i));
    ages.emplace_back("quarante");
    BOOST_TEST((genre({ages.begin(), ages.end()}, "Quel âge avez-vous ?") == GenreQuestion::Nombre));
    ages.resize(10);
    ages.emplace_back("quarante");
    BOOST_TEST((genre({ages.begin(), ages.end()}, "Quel âge avez-vous ?") == GenreQuestion::Texte));
}

BOOST_AUTO_TEST_SUITE_END()
