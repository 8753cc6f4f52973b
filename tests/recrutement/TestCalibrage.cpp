// Calibration: gaps, fewest changes (against plain enumeration), households, and what a base gives.
#include "core/recrutement/CalibrageGroupe.h"
#include "tests/analyse/Pools.h"
#include "tests/recrutement/CandidatSample.h"

#include <QFile>
#include <QJsonArray>

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

DonneesTirage people(const QByteArray& csv, const OptionsCandidats& options = {}) {
    const auto quotas = lireQuotas(require(documents::readTable(
        QByteArray("critere;valeur;min;max;part\nsexe;femme;2;2;52,5\nsexe;homme;2;2;47.5 %\n"
                   "âge;jeune;1;2;\nâge;âgé;2;3;\n"),
        u("q.csv"))));
    BOOST_REQUIRE(quotas.has_value());
    auto data = lireCandidats(require(documents::readTable(csv, u("p.csv"))), *quotas, 0, options);
    BOOST_REQUIRE(data.has_value());
    return std::move(*data);
}

QStringList names(const DonneesCalibrage& data, const std::vector<int>& indices) {
    QStringList result;
    for (const int person : indices)
        result << data.donnees.identifiants[person];
    return result;
}

const QByteArray kGroup = "id;sexe;âge;rue\na;femme;jeune;1 rue X\nb;femme;âgé;2 rue X\nc;femme;âgé;3 rue X\n"
                          "d;homme;âgé;4 rue X\n";

/// Most people of the group that any panel holds.
int mostKept(const DonneesCalibrage& data, int size) {
    auto pool = data.donnees.probleme;
    pool.taille = size;
    int best = -1;
    for (const auto& panel : allPanels(pool)) {
        int kept = 0;
        for (const int person : panel)
            kept += data.duGroupe[person];
        best = std::max(best, kept);
    }
    return best;
}

} // namespace

BOOST_AUTO_TEST_SUITE(calibration)

BOOST_AUTO_TEST_CASE(gaps_against_the_reference) {
    const auto data = fusionner(people(kGroup), {}, false);
    const BilanGroupe before = bilan(data, data.duGroupe);
    BOOST_TEST(before.personnes == 4);
    BOOST_REQUIRE(before.criteres.size() == 2);
    const BilanCritere& sexe = before.criteres.first();
    BOOST_TEST(sexe.partsDonnees);
    BOOST_TEST(std::abs(sexe.categories.first().attendu - 2.1) < 1e-12);
    BOOST_TEST(sexe.categories.first().ecart == 1);
    BOOST_TEST(sexe.categories.last().ecart == -1);
    BOOST_TEST(std::abs(sexe.khi2.statistique - (0.81 / 2.1 + 0.81 / 1.9)) < 1e-12);
    BOOST_TEST(sexe.khi2.petites.size() == 2U);
    BOOST_TEST(!before.criteres.last().partsDonnees); // the middle of 1 to 2 and of 2 to 3
    BOOST_TEST(std::abs(before.criteres.last().categories.first().reference - 1.5 / 4) < 1e-12);
}

BOOST_AUTO_TEST_CASE(one_bounded_value_alone_has_its_share_and_no_test) {
    for (const auto& [csv, share] :
         {std::pair("critere;valeur;min;max\nsexe;femme;1;1\nsexe;homme;;\n", 0.25),
          std::pair("critere;valeur;min;max;part\nsexe;femme;1;1;30\n"
                    "sexe;homme;;;\n",
                    0.3)}) {
        const auto quotas = lireQuotas(require(documents::readTable(QByteArray(csv), u("q.csv"))));
        BOOST_REQUIRE(quotas.has_value());
        const auto read =
            lireCandidats(require(documents::readTable(
                              QByteArray("id;sexe\na;femme\nb;femme\nc;homme\nd;homme\n"), u("p.csv"))),
                          *quotas, 4, {});
        BOOST_REQUIRE(read.has_value());
        const auto data = fusionner(*read, {}, false);
        const BilanCritere sexe = bilan(data, data.duGroupe).criteres.first();
        BOOST_TEST(std::abs(sexe.categories.first().reference - share) < 1e-12);
        BOOST_TEST(std::abs(sexe.categories.first().attendu - 4 * share) < 1e-12);
        BOOST_TEST(sexe.khi2.degres == 0);
    }
}

BOOST_AUTO_TEST_CASE(fewest_changes) {
    const auto data = fusionner(
        people(kGroup), people("id;sexe;âge;rue\ne;homme;jeune;9 rue X\nd;homme;âgé;4 rue X\n"), true);
    BOOST_TEST(data.donnees.identifiants.size() == 5); // d is in both files
    const Calibrage result = require(calibrer(data, 0, {}, {}));
    BOOST_TEST((result.statut == Calibrage::Statut::Calibre));
    BOOST_TEST((names(data, result.ajouter) == QStringList{u("e")}));
    BOOST_TEST(result.ecarter.size() == 1U);
    for (const BilanCritere& critere : result.apres.criteres)
        for (const BilanCategorie& line : critere.categories)
            BOOST_TEST(line.ecart == 0);
    const QJsonObject json = calibrageJson(data, result);
    BOOST_TEST(json[u("changements")].toInt() == 2);
    BOOST_TEST(json[u("statut")].toString() == u("calibre"));
}

BOOST_AUTO_TEST_CASE(a_group_that_keeps_the_plan_is_left_alone) {
    const auto data =
        fusionner(people("id;sexe;âge\na;femme;jeune\nb;femme;âgé\nc;homme;âgé\nd;homme;âgé\n"), {}, false);
    BOOST_TEST((require(calibrer(data, 0, {}, {})).statut == Calibrage::Statut::Conforme));
}

BOOST_AUTO_TEST_CASE(without_volunteers_people_are_set_aside) {
    const auto data = fusionner(people("id;sexe;âge\na;femme;jeune\nb;femme;âgé\nc;homme;âgé\nd;homme;âgé\n"
                                       "e;homme;âgé\n"),
                                {}, false);
    const Calibrage result = require(calibrer(data, 0, {}, {}));
    BOOST_TEST(result.taille == 4);
    BOOST_TEST(result.ecarter.size() == 1U);
    BOOST_TEST((require(calibrer(data, 5, {}, {})).statut == Calibrage::Statut::Infaisable));
}

BOOST_AUTO_TEST_CASE(households_hold_across_files) {
    const OptionsCandidats streets{{}, {u("rue")}};
    const auto data =
        fusionner(people(kGroup, streets),
                  people("id;sexe;âge;rue\ne;homme;jeune;4, Rue X\nf;homme;jeune;7 rue X\n", streets), true);
    const Calibrage result = require(calibrer(data, 0, {}, {}));
    BOOST_TEST((names(data, result.ajouter) == QStringList{u("f")})); // e lives with d
}

BOOST_AUTO_TEST_CASE(what_no_choice_reaches_is_explained) {
    const auto data =
        fusionner(people("id;sexe;âge\na;femme;jeune\nb;femme;âgé\nc;femme;âgé\nd;femme;âgé\n"), {}, false);
    const Calibrage result = require(calibrer(data, 4, {}, {}));
    BOOST_TEST((result.statut == Calibrage::Statut::Infaisable));
    BOOST_TEST(!result.conflit.bornes.empty());
    BOOST_TEST(calibrageJson(data, result)[u("statut")].toString() == u("infaisable"));
}

BOOST_AUTO_TEST_CASE(no_enumeration_finds_fewer) {
    CHECK_PROPERTY("most people kept", [] {
        DonneesCalibrage data;
        data.donnees.probleme = *pools({10, 2, 3, 5, true});
        for (std::size_t person = 0; person < data.donnees.probleme.personnes.size(); ++person) {
            data.donnees.identifiants << QString::number(person);
            data.duGroupe.push_back(*rc::gen::inRange(0, 2));
        }
        for (const auto& quota : data.donnees.probleme.quotas)
            data.donnees.quotas << LigneQuota{u("c"), u("v"), quota};
        const int size = data.donnees.probleme.taille;
        const Calibrage result = require(calibrer(data, size, u("x"), {}));
        const int expected = mostKept(data, size);
        RC_ASSERT((result.statut == Calibrage::Statut::Infaisable) == (expected < 0));
        if (expected >= 0)
            RC_ASSERT(static_cast<int>(result.ajouter.size()) == size - expected);
    });
}

BOOST_AUTO_TEST_CASE(a_group_of_a_base) {
    CandidatSample sample;
    sample.import("id;sexe;âge;adresse;cp;ville;consentement\nF1;F;20;1 rue Haute;35000;Rennes;oui\n"
                  "F2;F;40;2 rue Haute;35000;Rennes;oui\nH1;H;20;3 rue Haute;35000;Rennes;oui\n"
                  "H2;H;40;4 rue Haute;35000;Rennes;oui\nH3;H;40;5 rue Haute;35000;Rennes;oui\n");
    const auto data =
        require(calibrageDuVivier(sample.vivier(), {sample.candidat("F1").id, sample.candidat("H1").id}));
    const BilanGroupe group = bilan(data, data.duGroupe);
    BOOST_TEST(group.personnes == 2);
    BOOST_TEST(group.criteres.size() == 2);
    const Calibrage result = require(calibrer(data, 4, {}, {}));
    BOOST_TEST(result.ajouter.size() == 2U);
    BOOST_TEST(result.ecarter.empty());
}

BOOST_AUTO_TEST_CASE(a_value_without_share_or_bound_is_compared_with_nothing) {
    const auto quotas = lireQuotas(require(documents::readTable(
        QByteArray(
            "critere;valeur;min;max;part\nrégion;nord;1;3;60\nrégion;sud;1;3;40\nrégion;ailleurs;0;9;\n"),
        u("q.csv"))));
    BOOST_REQUIRE(quotas.has_value());
    const auto read = lireCandidats(
        require(documents::readTable(QByteArray("id;région\na;nord\nb;nord\nc;sud\nd;ailleurs\ne;ailleurs\n"),
                                     u("p.csv"))),
        *quotas, 0, {});
    BOOST_REQUIRE(read.has_value());
    const auto data = fusionner(*read, {}, false);
    const BilanCritere one = bilan(data, data.duGroupe).criteres.first();
    BOOST_TEST(one.partsDonnees);
    BOOST_TEST(one.categories.last().horsReference);
    BOOST_TEST(one.khi2.degres == 1);
    BOOST_TEST(std::abs(one.categories.first().attendu - 1.8) < 1e-12); // of the three who are compared
    const QJsonObject json = calibrageJson(data, require(calibrer(data, 0, {}, {})));
    BOOST_TEST(json[u("avant")][u("criteres")][0][u("valeurs")][2][u("reference")].isNull());
}

namespace {

/// Five people, a panel of four among them: three women of whom one leaves, one man.
struct Groupes : CandidatSample {
    Groupes() {
        import("id;sexe;âge;consentement\nF1;F;20;oui\nF2;F;40;oui\nF3;F;40;oui\nH1;H;20;oui\nH2;H;40;oui\n"
               "H3;H;40;oui\n");
        QStringList panel;
        for (const char* one : {"F1", "F2", "F3", "H1"})
            panel << candidat(one).id;
        base.apply(installerPanel(database(), id, {}, panel, {}, QDate(2026, 3, 2)));
    }
    Panel panel() { return require(loadPanel(database(), id)); }
    DonneesCalibrage data(GroupeCalibrage groupe) {
        return require(calibrageDuGroupe(vivier(), panel(), require(loadPresences(database(), id)), groupe));
    }
    static int inside(const DonneesCalibrage& data) {
        return static_cast<int>(std::count(data.duGroupe.begin(), data.duGroupe.end(), 1));
    }
};

} // namespace

BOOST_FIXTURE_TEST_CASE(groups_of_a_base, Groupes) {
    BOOST_TEST(inside(data(GroupeCalibrage::Volontaires)) == 6);
    BOOST_TEST(inside(data(GroupeCalibrage::Panel)) == 4);
    BOOST_TEST(codeOf(calibrageDuGroupe(vivier(), panel(), {}, GroupeCalibrage::Presents)) ==
               u("calibrage.groupe-vide"));
    // Who refused is in no group and is not proposed again.
    const QString left = candidat("F3").id;
    base.apply(refuser(database(), *coffre,
                       {panel().ofCandidat(left)->id, QDate(2026, 3, 3), {}, QDate(2026, 3, 3)}));
    const DonneesCalibrage after = data(GroupeCalibrage::Panel);
    BOOST_TEST(inside(after) == 3);
    BOOST_TEST(!after.candidatIds.contains(left));
    BOOST_TEST(inside(data(GroupeCalibrage::Volontaires)) == 5);
    const auto session = require(addSeance(database(), id, {{}, u("Samedi"), {}, {}}));
    base.apply(session.edit);
    base.apply(
        setPresences(database(), session.id, {{left, true}, {candidat("H1").id, false}}, QDate(2026, 3, 3)));
    const DonneesCalibrage present = data(GroupeCalibrage::Presents);
    BOOST_TEST(inside(present) == 1);
    BOOST_TEST(present.candidatIds.contains(left)); // came, whatever they answered later
    for (const QString& one : clesGroupesCalibrage())
        BOOST_TEST(key(*groupeCalibrageFromKey(one)) == one);
    BOOST_TEST(!groupeCalibrageFromKey(u("amis")));
}

BOOST_FIXTURE_TEST_CASE(the_shorter_list_is_shown, Groupes) {
    const auto panelData = data(GroupeCalibrage::Panel);
    const auto panelResult = require(calibrer(panelData, 4, {}, {}));
    BOOST_TEST((panelResult.statut == Calibrage::Statut::Conforme)); // no quota yet
    BOOST_TEST(listeChangements(panelData, panelResult).isEmpty());
    const auto all = data(GroupeCalibrage::Volontaires);
    const QList<Changement> kept = listeChangements(all, require(calibrer(all, 2, {}, {})));
    BOOST_TEST(kept.size() == 2);
    for (const Changement& one : kept)
        BOOST_TEST((one.genre == Changement::Genre::Garder));
}

BOOST_FIXTURE_TEST_CASE(charts_and_documents, Groupes) {
    const auto all = data(GroupeCalibrage::Volontaires);
    const auto result = require(calibrer(all, 4, {}, {}));
    const auto charts = graphiquesCalibrage(all, result.avant, &result.apres);
    BOOST_REQUIRE(charts.size() == 2);
    BOOST_TEST(charts.first().series.size() == 2U);
    BOOST_TEST(charts.first().series.front().values.front() == 50.0); // per cent
    BOOST_TEST(graphiquesCalibrage(all, result.avant, nullptr).first().series.size() == 1U);
    for (const auto& [name, format, magic] :
         {std::tuple("c.pdf", FormatExport::Pdf, "%PDF"), std::tuple("c.xlsx", FormatExport::Xlsx, "PK")}) {
        const QString path = base.folder() + u("/") + u(name);
        require(exportCalibrage(database(), vivier(), {GroupeCalibrage::Volontaires, QDate(2026, 3, 4)}, all,
                                result, path, format));
        QFile written(path);
        BOOST_REQUIRE(written.open(QIODevice::ReadOnly));
        BOOST_TEST(written.readAll().startsWith(magic));
    }
}

BOOST_AUTO_TEST_SUITE_END()
