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

BOOST_AUTO_TEST_SUITE_END()
