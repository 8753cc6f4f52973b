// A file that comes again: what it changes, and nothing else; what changed in the base meanwhile.
#include "core/recrutement/CandidatEdits.h"
#include "tests/recrutement/CandidatSample.h"

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

} // namespace

BOOST_AUTO_TEST_SUITE(reimports)

BOOST_AUTO_TEST_CASE(the_same_file_again_changes_nothing_and_says_so) {
    CandidatSample sample;
    const auto codes = [](const PlanImportCandidats& plan) {
        QStringList result;
        for (const base::Constat& constat : plan.constats)
            result << constat.code;
        return result;
    };
    BOOST_TEST(!codes(sample.plan(kFile)).contains(QStringLiteral("import.identique")));
    sample.import(kFile);
    const auto same = sample.plan(kFile);
    BOOST_TEST(same.changements() == 0);
    BOOST_TEST(codes(same).contains(QStringLiteral("import.identique")));
    BOOST_TEST(require(sample.edit(same)).isEmpty());
    const auto spaced = sample.plan(kFile + "\n"); // other bytes, the same people
    BOOST_TEST(codes(spaced).contains(QStringLiteral("import.inchange")));
    BOOST_TEST(require(sample.edit(spaced)).isEmpty());
    // What was corrected in the base since would be put back: told.
    Candidat corrected = sample.candidat("0012");
    corrected.identite.ville = QStringLiteral("Brest");
    sample.base.apply(updateCandidat(*sample.coffre, sample.vivier(), corrected, QDate(2026, 3, 5)));
    const auto back = sample.plan(kFile);
    BOOST_TEST(codes(back).contains(QStringLiteral("import.deja")));
    BOOST_TEST(back.changements() == 1);
    BOOST_TEST((back.lignes[0].champs == QStringList{libelle(RoleColonne::Ville)}));
    BOOST_TEST(back.lignes[0].adresseChangee);
}

BOOST_AUTO_TEST_CASE(a_plan_is_stale_as_soon_as_one_of_the_people_has_changed) {
    CandidatSample sample;
    sample.import(kFile);
    const auto plan = sample.plan(QByteArray(kFile).replace("06 99 51 73 42", "07 00 00 00 00"));
    BOOST_TEST(verifierInchange(sample.database(), plan).has_value());
    Candidat corrected = sample.candidat("0013");
    corrected.identite.courriel = QStringLiteral("autre@exemple.fr");
    sample.base.apply(updateCandidat(*sample.coffre, sample.vivier(), corrected,
                                     QDate(2026, 3, 5))); // as many people as before
    BOOST_TEST(codeOf(verifierInchange(sample.database(), plan)) == QStringLiteral("import.perime"));
}

BOOST_AUTO_TEST_CASE(who_withdrew_stays_so_and_is_named_with_the_way_back) {
    CandidatSample sample;
    sample.import(kFile);
    BOOST_TEST(!hasCode(sample.plan(kFile).constats, "import.retires"));
    const Candidat gone = sample.candidat("0012");
    sample.base.apply(setRetrait(sample.database(), sample.vivier(), gone.id, QDate(2026, 3, 5)));
    const auto again = sample.import(QByteArray(kFile).replace("06 99 51 73 42", "07 00 00 00 00"));
    BOOST_TEST((sample.candidat("0012").retireLe == QDate(2026, 3, 5)));
    QString told;
    for (const base::Constat& one : again.constats)
        if (one.code == QLatin1String("import.retires"))
            told = one.message;
    BOOST_TEST(told.contains(QStringLiteral("1 personne(s)")), told);
    BOOST_TEST(told.contains(gone.pseudonyme), told);
    BOOST_TEST(told.contains(QStringLiteral("--annuler")), told);
    BOOST_TEST(sample.plan(kFile + "\n").changements() == 1); // the phone alone
    sample.base.apply(setRetrait(sample.database(), sample.vivier(), gone.id, {}));
    BOOST_TEST(!hasCode(sample.plan(kFile).constats, "import.retires"));
}

BOOST_AUTO_TEST_CASE(answers_that_are_lost_are_counted) {
    CandidatSample sample;
    sample.import(kFile);
    const auto plan = sample.plan(QByteArray(kFile).replace(";F;34;", ";;vieux;").replace("Homme", "H"));
    QString told;
    for (const base::Constat& one : plan.constats)
        if (one.code == QLatin1String("import.reponses-perdues"))
            told = one.message;
    BOOST_TEST(told.contains(QStringLiteral("2 réponse(s) connue(s)")), told);
    BOOST_TEST(told.contains(QStringLiteral("« Sexe » : 1, lignes 2")), told);
    BOOST_TEST(told.contains(QStringLiteral("« Âge » : 1, lignes 2")), told);
    BOOST_TEST(!hasCode(sample.plan(kFile).constats, "import.reponses-perdues"));
}

BOOST_AUTO_TEST_CASE(consents_that_are_noted_need_no_column) {
    CandidatSample sample;
    sample.import(kFile);
    BOOST_TEST(!hasCode(sample.plan("identifiant;sexe\n0012;H\n").constats, "import.sans-consentement"));
    const auto some = sample.plan("identifiant;sexe\n0012;H\n0099;F\n");
    QString told;
    for (const base::Constat& one : some.constats)
        if (one.code == QLatin1String("import.sans-consentement"))
            told = one.message;
    BOOST_TEST(told.contains(QStringLiteral("1 candidat(s) du fichier")), told);
}

BOOST_AUTO_TEST_SUITE_END()
