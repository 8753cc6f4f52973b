// Files of volunteers: every column, every spelling, every fault named with its line; what is stored is
// ciphertext.

#include "core/coffre/Purge.h"
#include "core/recrutement/CandidatEdits.h"
#include "tests/recrutement/CandidatSample.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

namespace {

const QByteArray kFile =
    "Identifiant;Nom;Prénom;Téléphone;Courriel;Adresse;CP;Ville;Sexe;Âge;Consentement\n"
    "0012;Quatrebarbes;Zéphyrine;06 99 51 73 42;zq@exemple.fr;12 bis Bd de "
    "l’Église;35000;Rennes;F;34;2026-02-03\n"
    "0013;Lafleur;Côme;0299000000;;12B boulevard de l'Eglise;35007;RENNES CEDEX;Homme;25-34 ans;oui\n"
    "0014;Ménard;Aïda;;am@exemple.fr;;;;femme;;non\n";

QStringList codes(const LigneCandidat& ligne) {
    QStringList list;
    for (const base::Constat& constat : ligne.constats)
        list << constat.code;
    return list;
}

} // namespace

BOOST_AUTO_TEST_SUITE(columns)

BOOST_AUTO_TEST_CASE(headers_are_recognised_in_their_variants) {
    CandidatSample sample(
        {QStringLiteral("sexe"), QStringLiteral("age"), QStringLiteral("proximite_partisane")});
    const Plan plan = sample.plan();
    const QStringList headers{QStringLiteral("nationbuilder_id"), QStringLiteral("first_name"),
                              QStringLiteral("last_name"),        QStringLiteral("email"),
                              QStringLiteral("mobile_number"),    QStringLiteral("primary_address1"),
                              QStringLiteral("primary_address2"), QStringLiteral("primary_city"),
                              QStringLiteral("primary_zip"),      QStringLiteral("Gender"),
                              QStringLiteral("age_bracket"),      QStringLiteral("Party Affiliation"),
                              QStringLiteral("ethnicity_bucket"), QStringLiteral("")};
    const Correspondance columns = proposerCorrespondance(headers, plan);
    const RoleColonne expected[]{RoleColonne::Identifiant, RoleColonne::Prenom,    RoleColonne::Nom,
                                 RoleColonne::Courriel,    RoleColonne::Telephone, RoleColonne::Adresse,
                                 RoleColonne::Complement,  RoleColonne::Ville,     RoleColonne::CodePostal,
                                 RoleColonne::Critere,     RoleColonne::Critere,   RoleColonne::Critere,
                                 RoleColonne::Ignoree,     RoleColonne::Ignoree};
    for (qsizetype i = 0; i < columns.size(); ++i)
        BOOST_TEST((columns.at(i).role == expected[i]), headers.at(i));
    BOOST_TEST(columns.at(11).critere == QStringLiteral("proximite_partisane"));
    for (const ColonneCandidats& column : columns)
        BOOST_TEST((roleFromKey(key(column.role)) == column.role));
}

BOOST_AUTO_TEST_CASE(a_role_is_given_once_and_remembered) {
    CandidatSample sample;
    const QStringList headers{QStringLiteral("Nom"), QStringLiteral("NOM COMPLET"), QStringLiteral("Sexe"),
                              QStringLiteral("genre")};
    Correspondance columns = proposerCorrespondance(headers, sample.plan());
    BOOST_TEST((columns.at(0).role == RoleColonne::Nom));
    BOOST_TEST((columns.at(1).role == RoleColonne::Ignoree));
    BOOST_TEST((columns.at(3).role == RoleColonne::Ignoree));
    columns[1].role = RoleColonne::Conservee;
    columns[0].role = RoleColonne::Ignoree;
    BOOST_TEST((proposerCorrespondance(headers, sample.plan(), columns) == columns));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(imports)

BOOST_AUTO_TEST_CASE(people_come_in_whole) {
    CandidatSample sample;
    const auto plan = sample.import(kFile);
    BOOST_TEST(plan.count(EtatCandidat::Nouveau) == 3);
    BOOST_TEST(!plan.isBlocked());
    const Candidat first = sample.candidat("0012");
    BOOST_TEST(first.identite.telephone == QStringLiteral("06 99 51 73 42"));
    BOOST_TEST(first.identite.nomComplet() == QStringLiteral("Zéphyrine Quatrebarbes"));
    BOOST_TEST((first.consentementLe == QDate(2026, 2, 3)));
    BOOST_TEST(first.profil.reponses.value(QStringLiteral("sexe")) == QStringLiteral("femme"));
    BOOST_TEST(first.profil.reponses.value(QStringLiteral("age")) == QStringLiteral("25-34-ans"));
    BOOST_TEST((obstacle(sample.plan(), first) == Obstacle::Aucun));
    const Candidat second = sample.candidat("0013");
    BOOST_TEST((second.consentementLe == QDate(2026, 3, 1))); // "oui": the day of the import
    BOOST_TEST(second.foyer == first.foyer);
    BOOST_TEST(!first.foyer.isEmpty());
    const Candidat third = sample.candidat("0014");
    BOOST_TEST(third.foyer.isEmpty());
    BOOST_TEST((obstacle(sample.plan(), third) == Obstacle::SansConsentement));
    BOOST_TEST(first.pseudonyme != second.pseudonyme);
    const ComptesFoyers households = compterFoyers(sample.vivier());
    BOOST_TEST(households.foyers == 1);
    BOOST_TEST(households.candidats == 2);
    BOOST_TEST(households.sansFoyer == 1);
    // A draw opens profiles only.
    const Vivier profiles = sample.vivier(Ouverture::Profils);
    BOOST_TEST(profiles.candidats.front().identite.nom.isEmpty());
    BOOST_TEST(profiles.candidats.front().profil.reponses.size() == 2);
}

BOOST_AUTO_TEST_CASE(nothing_of_them_is_on_the_disk) {
    CandidatSample sample;
    sample.import(kFile);
    for (const char* text :
         {"Quatrebarbes", "Zéphyrine", "zq@exemple.fr", "Église", "25-34-ans", "femme", "0299000000"}) {
        QDirIterator entries(sample.base.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile file(entries.next());
            BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            // The plan of quotas says « Femme » and its keys; candidates must not.
            const bool ofPlan = QByteArray(text) == "25-34-ans" || QByteArray(text) == "femme";
            BOOST_TEST((ofPlan || !bytes.contains(text)), file.fileName() << ": " << text);
        }
    }
    const auto row =
        require(sample.base->record(QStringLiteral("candidat"), sample.vivier().candidats.front().id));
    for (const char* column : {"identite", "profil"})
        BOOST_TEST(row.value(QString::fromLatin1(column)).toString().startsWith(QStringLiteral("x1.")));
}

BOOST_AUTO_TEST_CASE(blank_and_repeated_ids_are_named_with_their_lines) {
    CandidatSample sample;
    const QByteArray file =
        "id;sexe;âge;consentement\nA;F;20;oui\n;H;30;oui\nB;F;40;oui\nA;H;50;oui\n\n  ;F;60;oui\n";
    const auto plan = sample.plan(file);
    BOOST_TEST(plan.count(EtatCandidat::Rejete) == 3);
    BOOST_TEST(plan.isBlocked());
    BOOST_REQUIRE(plan.erreurs.size() == 3);
    BOOST_TEST(plan.erreurs.at(0).ligne == 3);
    BOOST_TEST(plan.erreurs.at(0).colonne == 1);
    BOOST_TEST(plan.erreurs.at(1).ligne == 5);
    BOOST_TEST(plan.erreurs.at(1).message.contains(QStringLiteral("ligne 2")));
    BOOST_TEST(plan.erreurs.at(2).ligne == 7);
    BOOST_TEST(codeOf(sample.edit(plan)) == QStringLiteral("candidat.identifiant-vide"));
    auto options = CandidatSample::options();
    options.ignorerRejetes = true;
    sample.import(file, options);
    BOOST_TEST(sample.vivier().candidats.size() == 2);
}

BOOST_AUTO_TEST_CASE(unknown_and_missing_answers_are_named) {
    CandidatSample sample;
    const auto plan =
        sample.import("id;sexe;âge;consentement\nA;Martien;20;oui\nB;;17;peut-être\nC;F;1990-05-02;oui\n");
    BOOST_TEST(codes(plan.lignes[0]).contains(QStringLiteral("candidat.reponse-inconnue")));
    BOOST_TEST(plan.lignes[0].constats.first().message.contains(QStringLiteral("Martien")));
    BOOST_TEST(codes(plan.lignes[1]).contains(QStringLiteral("candidat.reponse-absente")));
    BOOST_TEST(codes(plan.lignes[1]).contains(QStringLiteral("candidat.consentement")));
    BOOST_TEST(hasCode(plan.constats, "candidat.reponse-inconnue"));
    BOOST_TEST((obstacle(sample.plan(), sample.candidat("A")) == Obstacle::ReponseManquante));
    BOOST_TEST(sample.candidat("A").profil.inconnues.value(QStringLiteral("sexe")) ==
               QStringLiteral("Martien"));
    // A birth date becomes a bracket and is not kept.
    BOOST_TEST(sample.candidat("C").profil.reponses.value(QStringLiteral("age")) ==
               QStringLiteral("35-49-ans"));
}

BOOST_AUTO_TEST_CASE(what_a_spreadsheet_lost_is_put_back) {
    CandidatSample sample;
    const auto plan =
        sample.import("id,téléphone,cp,sexe,âge\n007,612345678,1000,F,20\n008,+33 6 12 34 56 78,2A004,H,30\n"
                      "009,6.12E+08,75001,H,30\n");
    BOOST_TEST(sample.candidat("007").identite.telephone == QStringLiteral("0612345678"));
    BOOST_TEST(sample.candidat("007").identite.codePostal == QStringLiteral("01000"));
    BOOST_TEST(sample.candidat("008").identite.telephone == QStringLiteral("+33 6 12 34 56 78"));
    BOOST_TEST(sample.candidat("008").identite.codePostal == QStringLiteral("2A004"));
    BOOST_TEST(codes(plan.lignes[0]).contains(QStringLiteral("candidat.telephone-zero")));
    BOOST_TEST(codes(plan.lignes[2]).contains(QStringLiteral("candidat.telephone")));
    BOOST_TEST(hasCode(plan.constats, "import.sans-consentement"));
}

BOOST_AUTO_TEST_CASE(a_second_import_shows_what_changes_and_no_more) {
    CandidatSample sample;
    sample.import(kFile);
    const auto same = sample.plan(kFile);
    BOOST_TEST(same.count(EtatCandidat::Inchange) == 3);
    QByteArray changed = kFile;
    changed.replace("06 99 51 73 42", "07 00 00 00 00");
    changed.replace("0014;Ménard;Aïda;;am@exemple.fr;;;;femme;;non\n", "0015;Roy;Max;;;;;;H;70;oui\n");
    const QString pseudonyme = sample.candidat("0012").pseudonyme;
    auto options = CandidatSample::options();
    options.retirerAbsents = true;
    options.jour = QDate(2026, 4, 1);
    const auto plan = sample.plan(changed, options);
    BOOST_TEST(plan.count(EtatCandidat::Modifie) == 1);
    BOOST_TEST((plan.lignes[0].champs == QStringList{QStringLiteral("Téléphone")}));
    BOOST_TEST(plan.count(EtatCandidat::Nouveau) == 1);
    BOOST_TEST(plan.count(EtatCandidat::Absent) == 1);
    const auto edit = require(sample.edit(plan));
    const auto applied = sample.base.apply(edit);
    BOOST_TEST(sample.candidat("0012").pseudonyme == pseudonyme);
    BOOST_TEST(sample.candidat("0012").identite.telephone == QStringLiteral("07 00 00 00 00"));
    BOOST_TEST((sample.candidat("0013").consentementLe == QDate(2026, 3, 1))); // the first "oui" counts
    BOOST_TEST((sample.candidat("0014").retireLe == QDate(2026, 4, 1)));
    BOOST_TEST(codeOf(sample.edit(plan)) == QStringLiteral("import.perime"));
    // Undone, everything is as before; a withdrawn candidate stays so when a file names them again.
    require(sample.base->apply(applied.inverse, storage::WriteKind::Undo));
    BOOST_TEST(sample.vivier().candidats.size() == 3);
    sample.import(changed, options);
    const auto back = sample.plan(kFile);
    BOOST_TEST((back.lignes[2].etat == EtatCandidat::Inchange));
    BOOST_TEST(hasCode(back.constats, "import.retires"));
}

BOOST_AUTO_TEST_CASE(a_column_that_is_not_there_erases_nothing) {
    CandidatSample sample;
    sample.import(kFile);
    sample.import("identifiant;sexe\n0012;H\n");
    const Candidat first = sample.candidat("0012");
    BOOST_TEST(first.identite.nom == QStringLiteral("Quatrebarbes"));
    BOOST_TEST(first.profil.reponses.value(QStringLiteral("sexe")) == QStringLiteral("homme"));
    BOOST_TEST(first.profil.reponses.value(QStringLiteral("age")) == QStringLiteral("25-34-ans"));
}

BOOST_AUTO_TEST_CASE(article_9_needs_its_own_consent) {
    const QByteArray file = "id;sexe;proximité politique;consentement;consentement article 9\n"
                            "A;F;gauche;oui;oui\nB;H;droite;oui;non\n";
    CandidatSample sample({QStringLiteral("sexe"), QStringLiteral("proximite_partisane")});
    const auto plan = sample.import(file);
    BOOST_TEST(sample.candidat("A").profil.reponses.contains(QStringLiteral("proximite_partisane")));
    BOOST_TEST(!sample.candidat("B").profil.reponses.contains(QStringLiteral("proximite_partisane")));
    BOOST_TEST(sample.candidat("B").profil.inconnues.isEmpty());
    BOOST_TEST(codes(plan.lignes[1]).contains(QStringLiteral("candidat.sensible")));
    CandidatSample covered({QStringLiteral("sexe"), QStringLiteral("proximite_partisane")});
    auto options = CandidatSample::options();
    options.consentementCouvreSensible = true;
    covered.import("id;sexe;proximité politique;consentement\nA;F;gauche;oui\n", options);
    BOOST_TEST((obstacle(covered.plan(), covered.candidat("A")) == Obstacle::Aucun));
}

BOOST_AUTO_TEST_CASE(a_consent_taken_back_takes_its_answers_back) {
    const QString opinion = QStringLiteral("proximite_partisane");
    CandidatSample sample({QStringLiteral("sexe"), opinion});
    sample.import("id;sexe;proximité politique;consentement;consentement article 9\n"
                  "A;F;gauche;oui;oui\nB;H;autre chose;oui;oui\nC;F;droite;oui;oui\n");
    BOOST_TEST(sample.candidat("B").profil.inconnues.contains(opinion));
    sample.import("id;sexe;consentement;consentement article 9\nA;F;oui;non\nB;H;oui;non\nC;F;oui;oui\n");
    BOOST_TEST(!sample.candidat("A").profil.reponses.contains(opinion));
    BOOST_TEST(!sample.candidat("B").profil.inconnues.contains(opinion));
    Candidat one = sample.candidat("C");
    BOOST_TEST(one.profil.reponses.contains(opinion));
    one.profil.inconnues.insert(opinion, QStringLiteral("autre"));
    one.consentementSensibleLe = QDate();
    sample.base.apply(updateCandidat(*sample.coffre, sample.vivier(), one, QDate(2026, 3, 1)));
    BOOST_TEST(!sample.candidat("C").profil.reponses.contains(opinion));
    BOOST_TEST(!sample.candidat("C").profil.inconnues.contains(opinion));
}

BOOST_AUTO_TEST_CASE(a_consent_may_be_a_moment) {
    CandidatSample sample({QStringLiteral("sexe")});
    sample.import("id;sexe;consentement\nA;F;2/3/2026 10:12\nB;H;2026-03-02T10:12:00\nC;F;02/03/2026\n",
                  {QDate(2026, 3, 2), false, false, false});
    for (const char* id : {"A", "B", "C"})
        BOOST_TEST((sample.candidat(id).consentementLe == QDate(2026, 3, 2)), id);
}

BOOST_AUTO_TEST_CASE(the_same_person_twice_deserves_a_look) {
    CandidatSample sample;
    const auto plan = sample.plan(
        "id;nom;prénom;courriel;cp;sexe;âge\nA;Roy;Max;m@x.fr;75001;H;20\nB;Roy;Maxime;M@X.FR;75002;H;20\n"
        "C;ROY;max;;75001;H;20\nD;Roy;Anne;;75001;F;20\n");
    BOOST_TEST(codes(plan.lignes[1]).contains(QStringLiteral("candidat.doublon")));
    BOOST_TEST(codes(plan.lignes[2]).contains(QStringLiteral("candidat.doublon")));
    BOOST_TEST(!codes(plan.lignes[3]).contains(QStringLiteral("candidat.doublon")));
}

BOOST_AUTO_TEST_CASE(any_encoding_and_separator_gives_the_same_people) {
    const QString text = QString::fromUtf8(kFile);
    const auto people = [](const QByteArray& bytes) {
        CandidatSample sample;
        sample.import(bytes);
        QStringList names;
        for (const Candidat& candidat : sample.vivier().candidats)
            names << candidat.identite.nomComplet() + candidat.identite.adresse;
        return names;
    };
    const QStringList expected = people(kFile);
    BOOST_TEST((people("\xEF\xBB\xBF" + kFile) == expected));
    QString windows = text;
    windows.replace(QChar(0x2019), QLatin1Char('\''));
    QStringList straight = expected;
    straight.replaceInStrings(QString(QChar(0x2019)), QStringLiteral("'"));
    BOOST_TEST((people(windows.toLatin1()) == straight));
    const QByteArray utf16("\xFF\xFE" +
                           QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
    BOOST_TEST((people(utf16) == expected));
    BOOST_TEST((people(QByteArray(kFile).replace(';', '\t')) == expected));
    BOOST_TEST((people(QByteArray(kFile).replace("\n", "\r\n")) == expected));
}

BOOST_AUTO_TEST_CASE(the_preview_tells_nothing_of_the_people) {
    CandidatSample sample;
    sample.import(kFile);
    QByteArray changed = kFile;
    changed.replace("06 99 51 73 42", "07 00 00 00 00");
    const QByteArray json = QJsonDocument(sample.plan(changed).toJson()).toJson();
    for (const char* text : {"Quatrebarbes", "Zéphyrine", "07 00", "exemple.fr", "0012"})
        BOOST_TEST(!json.contains(text), text);
    BOOST_TEST(json.contains("Téléphone"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(pool)

BOOST_AUTO_TEST_CASE(search_finds_words_by_their_beginning) {
    CandidatSample sample;
    sample.import(kFile);
    const Vivier vivier = sample.vivier();
    const Recherche search(vivier);
    const auto count = [&](const char* text) { return search.chercher(QString::fromUtf8(text)).size(); };
    BOOST_TEST(count("quatre") == 1);
    BOOST_TEST(count("ZEPHYRINE q") == 1);
    BOOST_TEST(count("rennes") == 2);
    BOOST_TEST(count("0699517342") == 1);
    BOOST_TEST(count("eglise") == 2);
    BOOST_TEST(count("barbes") == 0);
    BOOST_TEST(count("") == 3);
    BOOST_TEST(count(qPrintable(vivier.candidats.front().pseudonyme)) == 1);
}

BOOST_AUTO_TEST_CASE(a_refusal_by_the_ditp_survives_a_new_import) {
    CandidatSample sample;
    sample.import(kFile);
    const QString id = sample.candidat("0012").id;
    sample.base.apply(setRefusDitp(sample.database(), *sample.coffre, sample.vivier(), id, QDate(2026, 3, 5),
                                   QStringLiteral("Journaliste")));
    sample.import(QByteArray(kFile).replace("Quatrebarbes", "Quatre-Barbes"));
    const Candidat refused = sample.candidat("0012");
    BOOST_TEST((refused.refusDitpLe == QDate(2026, 3, 5)));
    BOOST_TEST(refused.refusDitpNote == QStringLiteral("Journaliste"));
    BOOST_TEST((obstacle(sample.plan(), refused) == Obstacle::RefusDitp));
    sample.base.apply(setRefusDitp(sample.database(), *sample.coffre, sample.vivier(), id, {}));
    BOOST_TEST((obstacle(sample.plan(), sample.candidat("0012")) == Obstacle::Aucun));
    BOOST_TEST(sample.candidat("0012").refusDitpNote.isEmpty());
}

BOOST_AUTO_TEST_CASE(one_candidate_is_corrected) {
    CandidatSample sample;
    sample.import(kFile);
    Candidat one = sample.candidat("0012");
    const QString household = one.foyer;
    one.identite.adresse = QStringLiteral("3 rue Haute");
    one.identite.identifiant = QStringLiteral("autre");
    one.profil.reponses.insert(QStringLiteral("age"), QStringLiteral("35-49-ans"));
    sample.base.apply(updateCandidat(*sample.coffre, sample.vivier(), one, QDate(2026, 3, 1)));
    const Candidat after = sample.candidat("0012"); // the id of the file stays
    BOOST_TEST(after.foyer != household);
    BOOST_TEST(after.profil.reponses.value(QStringLiteral("age")) == QStringLiteral("35-49-ans"));
}

BOOST_AUTO_TEST_CASE(doubtful_pairs_are_shown_once_and_judged) {
    CandidatSample sample;
    sample.import("id;adresse;cp;ville;téléphone;sexe;âge\n"
                  "A;12 rue Victor Hugo;35000;Rennes;;F;20\n"
                  "B;12 rue Victor Hogo;35000;Rennes;;F;20\n"       // one letter
                  "C;12 rue Victor Hugo apt 3;35000;Rennes;;F;20\n" // the flat
                  "D;12 rue Victor Hugo;;;;F;20\n"                  // no town
                  "E;1 rue Basse;44000;Nantes;06 11 22 33 44;F;20\n"
                  "F;9 rue Haute;29000;Quimper;+33611223344;F;20\n" // same phone
                  "G;12 rue Emile Zola;35000;Rennes;;F;20\n"
                  "H;12 rue Victor Hugo;35000;Rennes;;F;20\n" // surely the household of A
                  "I;12, r. V. Hugo;35000;Rennes;;F;20\n");   // an initial
    Vivier vivier = sample.vivier();
    const auto pairs = pairesDouteuses(vivier);
    const auto reason = [&](const char* a, const char* b) -> std::optional<RaisonDoute> {
        for (const PaireDouteuse& pair : pairs) {
            const QString first = vivier.candidats[static_cast<size_t>(pair.a)].identite.identifiant;
            const QString second = vivier.candidats[static_cast<size_t>(pair.b)].identite.identifiant;
            if (first == QLatin1String(a) && second == QLatin1String(b))
                return pair.raison;
        }
        return std::nullopt;
    };
    BOOST_TEST((reason("A", "B") == RaisonDoute::VoieProche));
    BOOST_TEST((reason("A", "C") == RaisonDoute::LogementAbsent));
    BOOST_TEST((reason("A", "D") == RaisonDoute::CommuneAbsente));
    BOOST_TEST((reason("A", "I") == RaisonDoute::VoieProche));
    BOOST_TEST(!reason("G", "I").has_value());
    BOOST_TEST((reason("E", "F") == RaisonDoute::MemeTelephone));
    BOOST_TEST(!reason("A", "G").has_value());
    BOOST_TEST(!reason("A", "H").has_value());

    sample.base.apply(jugerPaire(sample.database(), *sample.coffre, vivier, 0, 1, true));
    vivier = sample.vivier();
    BOOST_TEST(vivier.candidats[0].foyer == vivier.candidats[1].foyer);
    BOOST_TEST(vivier.candidats[7].foyer == vivier.candidats[1].foyer); // who lives with one lives with both
    sample.base.apply(jugerPaire(sample.database(), *sample.coffre, vivier, 0, 2, false));
    sample.base.apply(
        jugerPaire(sample.database(), *sample.coffre, vivier, 0, 7, false)); // neighbours after all
    vivier = sample.vivier();
    BOOST_TEST(vivier.candidats[0].foyer != vivier.candidats[7].foyer);
    const auto judged = require(pairesJugees(sample.database(), sample.id));
    BOOST_TEST(judged.size() == 3);
    for (const PaireDouteuse& pair : pairesDouteuses(vivier, judged))
        BOOST_TEST((pair.a != 0 || (pair.b != 1 && pair.b != 2 && pair.b != 7)));
}

BOOST_AUTO_TEST_CASE(after_a_purge_the_pool_cannot_be_opened) {
    CandidatSample sample;
    sample.import(kFile);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    sample.base.apply(coffre::requestPurge(sample.database(), *sample.coffre, sample.concertation, {}, now));
    sample.base.apply(coffre::carryOutPurges(sample.database(), *sample.coffre, now));
    BOOST_TEST(codeOf(loadVivier(sample.database(), *sample.coffre, sample.id, Ouverture::Profils)) ==
               QStringLiteral("coffre.cle-detruite"));
    BOOST_TEST(require(listRecrutements(sample.database())).first().purge);
    BOOST_TEST(codeOf(removeRecrutement(sample.database(), sample.id)) ==
               QStringLiteral("recrutement.a-des-candidats"));
}

BOOST_AUTO_TEST_CASE(the_day_of_a_consent_has_its_own_column) {
    for (const char* header : {"Date de consentement", "Date du consentement", "Consentement le"}) {
        CandidatSample sample;
        const auto plan =
            sample.import(QByteArray("id;sexe;Consentement;") + header +
                          "\nA;F;oui;20/02/2026\nB;H;non;20/02/2026\nC;F;oui;\nD;F;oui;31/02/2026\n");
        BOOST_TEST((sample.candidat("A").consentementLe == QDate(2026, 2, 20)), header);
        BOOST_TEST(!sample.candidat("B").consentementLe.isValid());
        BOOST_TEST((sample.candidat("C").consentementLe == QDate(2026, 3, 1)));
        BOOST_TEST(!sample.candidat("D").consentementLe.isValid());
        const auto named =
            std::find_if(plan.constats.begin(), plan.constats.end(), [](const base::Constat& one) {
                return one.code == QLatin1String("candidat.consentement");
            });
        BOOST_REQUIRE((named != plan.constats.end()));
        BOOST_TEST(named->message.contains(QStringLiteral("lignes 5")));
    }
    CandidatSample alone;
    alone.import("id;sexe;date de consentement\nA;F;20/02/2026\nB;H;\n");
    BOOST_TEST((alone.candidat("A").consentementLe == QDate(2026, 2, 20)));
    BOOST_TEST(!alone.candidat("B").consentementLe.isValid());
}

BOOST_AUTO_TEST_CASE(a_consent_to_come_rejects_its_row) {
    CandidatSample sample;
    const auto plan =
        sample.plan("id;sexe;consentement;date du consentement\nA;F;oui;01/01/2099\nB;H;oui;\n");
    BOOST_TEST(plan.isBlocked());
    BOOST_REQUIRE(plan.erreurs.size() == 1);
    BOOST_TEST(plan.erreurs.first().ligne == 2);
    BOOST_TEST(plan.count(EtatCandidat::Rejete) == 1);
}

BOOST_AUTO_TEST_CASE(blank_names_and_false_addresses_are_named_with_their_lines) {
    CandidatSample sample;
    const auto plan =
        sample.import("id;nom;courriel;sexe;consentement\nA;;a@b.fr;F;oui\nB;Roy;pas un @;H;oui\n");
    BOOST_TEST(codes(plan.lignes[0]).contains(QStringLiteral("candidat.nom-vide")));
    BOOST_TEST(codes(plan.lignes[1]).contains(QStringLiteral("candidat.courriel")));
    BOOST_TEST(hasCode(plan.constats, "candidat.nom-vide"));
    BOOST_TEST(hasCode(plan.constats, "candidat.courriel"));
    BOOST_TEST(sample.vivier().candidats.size() == 2U);
}

BOOST_AUTO_TEST_CASE(a_correction_is_checked_where_it_changes_something) {
    CandidatSample sample;
    sample.import("id;nom;iban;sexe;consentement\nA;Roy;FR00;F;oui\n"); // an old fault stays
    const QDate today(2026, 3, 1);
    const auto refusedAs = [&](auto change) {
        Candidat one = sample.candidat("A");
        change(one);
        const auto edit = updateCandidat(*sample.coffre, sample.vivier(), one, today);
        return edit ? QString() : edit.error().code;
    };
    const auto set = [](QString Identite::*member, const char* value) {
        return [=](Candidat& one) { one.identite.*member = QString::fromUtf8(value); };
    };
    BOOST_TEST(refusedAs(set(&Identite::courriel, "pas un courriel")) == QStringLiteral("candidat.courriel"));
    BOOST_TEST(refusedAs(set(&Identite::telephone, "abc")) == QStringLiteral("candidat.telephone"));
    BOOST_TEST(refusedAs(set(&Identite::telephone, "12345")) == QStringLiteral("candidat.telephone"));
    BOOST_TEST(refusedAs(set(&Identite::iban, "FR01")) == QStringLiteral("candidat.iban"));
    BOOST_TEST(refusedAs(set(&Identite::iban, "FR14 2004 1010 0505 0001 3M02 607")) ==
               QStringLiteral("candidat.iban"));
    BOOST_TEST(refusedAs(set(&Identite::iban, "FR14 2004 1010 0505 0001 3M02 606")).isEmpty());
    for (const char* code : {"XYZ", "2A004", "2B033", "1000", "00100", "96000", "97011", "97711", "750 11"})
        BOOST_TEST(refusedAs(set(&Identite::codePostal, code)) == QStringLiteral("candidat.code-postal"),
                   code);
    for (const char* code : {"", "01000", "20000", "95880", "97133", "97611", "98714", "75011"})
        BOOST_TEST(refusedAs(set(&Identite::codePostal, code)).isEmpty(), code);
    Candidat corsican = sample.candidat("A");
    corsican.identite.codePostal = QStringLiteral("2A004");
    const auto refused = updateCandidat(*sample.coffre, sample.vivier(), corsican, today);
    BOOST_TEST(refused.error().remede.contains(QStringLiteral("20000")), refused.error().remede);
    BOOST_TEST(refusedAs(set(&Identite::telephone, "+33 6 01 02 03 04")).isEmpty());
    BOOST_TEST(refusedAs(set(&Identite::courriel, "a.roy@exemple.fr")).isEmpty());
    BOOST_TEST(refusedAs([](Candidat& one) { one.consentementLe = QDate(2099, 1, 1); }) ==
               QStringLiteral("candidat.consentement-futur"));
}

BOOST_AUTO_TEST_SUITE_END()
