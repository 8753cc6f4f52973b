// What a person says of the columns of a file, kept under a name and used again.
#include "core/consultation/Apercu.h"
#include "core/consultation/ProfilsBase.h"
#include "core/consultation/TrisBase.h"
#include "tests/consultation/EnqueteBase.h"

using namespace isegorie;
using namespace isegorie::consultation;
using namespace isegorie::tests;
using Usage = UsageColonne::Usage;

namespace {

QByteArray survey() {
    return "code,qui,quand,note,moyens,avis\n"
           "a1,Zoé Martin,03/02/2026,4,Bus+Vélo,Plus de bus la nuit\n"
           "a2,Ali Benali,04/02/2026,2,Vélo,\n"
           "a3,Léa Petit,pas un jour,5,Bus,Des pistes sûres\n";
}

struct ProfilBase : EnqueteBase {
    QString file(const QByteArray& content, const char* name = "mairie.csv") const {
        QFile file(outside.filePath(QLatin1String(name)));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    DemandeImport demand(const QString& path) const {
        DemandeImport demand;
        demand.chemin = path;
        demand.concertationId = concertation;
        demand.sansIdentites = true;
        return demand;
    }
};

/// As a person corrects what was guessed.
QList<UsageColonne> corrected() {
    return {{text("code"), Usage::Identifiant},
            {text("qui"), Usage::Personnelle, {}, {}, text("nom")},
            {text("quand"), Usage::Date},
            {text("note"), Usage::Question, text("echelle")},
            {text("moyens"), Usage::Question, text("choix_multiple"), text("+")},
            {text("avis"), Usage::Texte}};
}

Profil profile(const char* name = "Enquête de la mairie") {
    Profil profil;
    profil.libelle = text(name);
    profil.colonnes = corrected();
    return profil;
}

std::optional<ProblemeColonne> problemOf(const std::vector<ProblemeColonne>& all, int column) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [column](const ProblemeColonne& one) { return one.colonne == column; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace

BOOST_AUTO_TEST_SUITE(profils_base)

BOOST_AUTO_TEST_CASE(columns_are_guessed_and_their_first_rows_shown) {
    const ProfilBase f;
    const ApercuExport seen = require(apercevoir(f.file(survey())));
    BOOST_REQUIRE(seen.usages.size() == 6);
    BOOST_TEST((seen.usages.at(5).usage == Usage::Texte));
    BOOST_TEST((seen.usages.at(3).usage == Usage::Question));
    BOOST_TEST(seen.lignes.size() == 3U);
    BOOST_TEST(seen.lignes.at(1).at(1) == text("Ali Benali"));
    BOOST_TEST(seen.profil == text("generique"));
}

BOOST_AUTO_TEST_CASE(problems_stand_at_their_column) {
    const ProfilBase f;
    const ApercuExport seen = require(apercevoir(f.file(survey())));
    BOOST_TEST(problemes(seen, corrected()).size() == 1U); // the day that is none
    BOOST_TEST(problemOf(problemes(seen, corrected()), 2)->message.contains(text("« pas un jour »")));
    QList<UsageColonne> twice = corrected();
    twice[1] = {text("qui"), Usage::Texte};
    BOOST_TEST((problemOf(problemes(seen, twice), 5)->niveau == base::Constat::Niveau::Bloquant));
    twice[5] = {text("avis"), Usage::Question, text("nombre")};
    BOOST_TEST(problemOf(problemes(seen, twice), 5)->message.contains(text("n’est pas un nombre")));
    twice[4].separateur.clear();
    BOOST_TEST((problemOf(problemes(seen, twice), 4)->niveau == base::Constat::Niveau::Bloquant));
    QList<UsageColonne> nothing = corrected();
    for (UsageColonne& one : nothing)
        one.usage = Usage::Ignoree;
    BOOST_TEST((problemOf(problemes(seen, nothing), -1)->niveau == base::Constat::Niveau::Bloquant));
    const ApercuExport same = require(apercevoir(f.file("code,avis\nx,a\nx,b\n", "deux.csv")));
    BOOST_TEST(
        problemOf(problemes(same, {{text("code"), Usage::Identifiant}, {text("avis"), Usage::Texte}}), 0)
            .has_value());
}

BOOST_AUTO_TEST_CASE(a_saved_profile_reads_the_next_file_with_its_columns) {
    ProfilBase f;
    f.base.apply(require(enregistrerProfil(f.base.database(), profile())));
    const QString path =
        f.file("avis,code,quand,note,moyens,qui\nPlus de bus,a1,03/02/2026,4,Bus+Vélo,Zoé\n");
    const PlanImport plan = require(planImport(f.base.database(), f.demand(path)));
    const PlanFichier& file = plan.fichiers.front();
    BOOST_TEST(file.profilLibelle == text("Enquête de la mairie"));
    BOOST_TEST((file.colonnesPersonnelles == QStringList{text("qui")}));
    BOOST_TEST(file.colonneTexte == text("avis"));
    const ImportFait done = require(importer(f.base.database(), nullptr, f.demand(path)));
    BOOST_TEST(done.plan.importees() == 1);
    BOOST_TEST(f.question("moyens").estMultiple());
    const PlanImport again = require(planImport(f.base.database(), f.demand(path)));
    BOOST_TEST(again.fichiers.front().inchangees == 1);
    // Another column: no longer its file, but by its name all the same.
    const QString more = f.file("code,qui,quand,note,moyens,avis,ville\na1,Zoé,03/02/2026,4,Bus,Oui,Lyon\n");
    BOOST_TEST(require(planImport(f.base.database(), f.demand(more))).fichiers.front().profil ==
               text("generique"));
    DemandeImport named = f.demand(more);
    named.options.profil = text("enquête de la mairie");
    BOOST_TEST(require(planImport(f.base.database(), named)).fichiers.front().profilLibelle ==
               text("Enquête de la mairie"));
    named.chemin = f.file("code,avis\na1,Oui\n", "court.csv");
    const auto refused = planImport(f.base.database(), named);
    BOOST_TEST(refused.error().code == text("profil.colonnes"));
    BOOST_TEST(refused.error().message.contains(text("« qui »")));
}

BOOST_AUTO_TEST_CASE(days_are_counted_as_days) {
    ProfilBase f;
    Profil days = profile();
    days.colonnes[2] = {text("quand"), Usage::Question, text("date")};
    DemandeImport demand = f.demand(f.file(survey()));
    demand.options.propre = days;
    require(importer(f.base.database(), nullptr, demand));
    const auto all = require(questionsFermees(f.base.database(), f.concertation));
    const auto when = require(questionNommee(all, text("quand")));
    const auto tri = require(trierBase(f.base.database(), {when, {}, {}, false}));
    BOOST_TEST(tri.question.modalites.contains(text("2026-02-03")));
    BOOST_TEST(tri.aPlat.repondants == 3);
}

BOOST_AUTO_TEST_CASE(profiles_are_named_replaced_and_removed) {
    ProfilBase f;
    BOOST_TEST(enregistrerProfil(f.base.database(), profile(" ")).error().code == text("profil.nom"));
    BOOST_TEST(enregistrerProfil(f.base.database(), profile("generique")).error().code == text("profil.nom"));
    Profil empty;
    empty.libelle = text("Vide");
    BOOST_TEST(enregistrerProfil(f.base.database(), empty).error().code == text("profil.vide"));
    f.base.apply(require(enregistrerProfil(f.base.database(), profile())));
    Profil other = profile("ENQUÊTE de la mairie");
    other.colonnes[3].usage = Usage::Ignoree;
    f.base.apply(require(enregistrerProfil(f.base.database(), other)));
    const auto all = require(profilsEnregistres(f.base.database()));
    BOOST_REQUIRE(all.size() == 1);
    BOOST_TEST((all.first().profil.colonnes == other.colonnes));
    f.base.apply(require(supprimerProfil(f.base.database(), text("Enquête de la mairie"))));
    BOOST_TEST(require(profilsEnregistres(f.base.database())).isEmpty());
    BOOST_TEST(supprimerProfil(f.base.database(), text("Rien")).error().code == text("profil.inconnu"));
}

BOOST_AUTO_TEST_CASE(a_profile_is_read_back_as_it_was_written) {
    Profil written = profile();
    written.cle = written.libelle;
    written.gardeApostrophe = true;
    const Profil read = require(Profil::depuisJson(written.versJson()));
    BOOST_TEST((read.colonnes == written.colonnes));
    BOOST_TEST(read.gardeApostrophe);
    BOOST_TEST(Profil::depuisJson("{\"cle\":\"x\",\"colonnes\":[{\"entete\":\"a\",\"usage\":\"?\"}]}")
                   .error()
                   .code == text("profil.usage"));
    BOOST_TEST(Profil::depuisJson("[]").error().code == text("profil.illisible"));
}

BOOST_AUTO_TEST_SUITE_END()
