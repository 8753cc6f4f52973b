// The ten standard criteria, and every edit of a plan.
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/Intervalle.h"
#include "core/storage/UndoStack.h"
#include "tests/recrutement/PlanSample.h"

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(standards)

BOOST_AUTO_TEST_CASE(usual_labels_of_institutes_are_recognised) {
    const auto known = [](const char* critere, const char* answer) {
        const Categorie* found =
            critereStandard(QString::fromUtf8(critere))->recognise(QString::fromUtf8(answer));
        return found == nullptr ? QString() : found->libelle;
    };
    for (const char* answer : {"Aucun diplôme ou brevet", "Brevet des collèges", "aucun diplome, brevet"})
        BOOST_TEST(known("diplome", answer) == QStringLiteral("Aucun diplôme ou brevet des collèges"),
                   answer);
    for (const char* answer : {"CAP, BEP", "CAP-BEP", "CAP ou BEP", "cap / bep"})
        BOOST_TEST(known("diplome", answer) == QStringLiteral("CAP, BEP ou équivalent"), answer);
    for (const char* answer : {"Baccalauréat", "BAC", "Bac ou équivalent"})
        BOOST_TEST(known("diplome", answer) == QStringLiteral("Baccalauréat ou équivalent"), answer);
    for (const char* answer : {"Bac +2", "Bac+2", "bac + 2", "Bac+ 2"})
        BOOST_TEST(known("diplome", answer) == QStringLiteral("Bac + 2"), answer);
    for (const char* answer : {"Bac +3 et plus", "Bac+3 et +", "Bac+5 ou plus", "Supérieur à bac+2"})
        BOOST_TEST(known("diplome", answer) == QStringLiteral("Supérieur à bac + 2"), answer);
    for (const char* critere : {"profession", "profession_contact"}) {
        BOOST_TEST(known(critere, "Sans activité professionnelle") ==
                   QStringLiteral("Autres personnes sans activité professionnelle"));
        BOOST_TEST(known(critere, "Retraitées") == QStringLiteral("Retraités"));
        BOOST_TEST(known(critere, "Employé(e)s") == QStringLiteral("Employés"));
        BOOST_TEST(known(critere, "ouvriers") == QStringLiteral("Ouvriers"));
        BOOST_TEST(known(critere, "Artisan, commerçant, chef d'entreprise") ==
                   QStringLiteral("Artisans, commerçants, chefs d’entreprise"));
    }
    BOOST_TEST(known("statut", "Salariés du secteur public") == QStringLiteral("Salarié du public"));
    BOOST_TEST(known("diplome", "Bac + 2 et plus").isEmpty()); // two categories: a doubt
}

BOOST_AUTO_TEST_CASE(they_are_the_ten_of_the_cctp_in_its_order) {
    QStringList keys;
    for (const Critere& critere : criteresStandards()) {
        keys << critere.cle;
        BOOST_TEST((critere.genre == GenreCritere::Standard));
        BOOST_TEST(critere.valeurs().size() >= 2);
        BOOST_TEST(!definitionStandard(critere.cle).isEmpty());
    }
    const QStringList expected{QStringLiteral("sexe"),       QStringLiteral("age"),
                               QStringLiteral("profession"), QStringLiteral("profession_contact"),
                               QStringLiteral("diplome"),    QStringLiteral("revenu"),
                               QStringLiteral("statut"),     QStringLiteral("agglomeration"),
                               QStringLiteral("region"),     QStringLiteral("proximite_partisane")};
    BOOST_TEST((keys == expected));
    for (const char* key : {"profession", "profession_contact"})
        BOOST_TEST(critereStandard(QString::fromLatin1(key))->sousTotaux().size() == 2);
    BOOST_TEST(critereStandard(QStringLiteral("proximite_partisane"))->sensible);
    BOOST_TEST(critereStandard(QStringLiteral("religion")) == nullptr);
}

BOOST_AUTO_TEST_CASE(no_spelling_means_two_categories) {
    for (const Critere& critere : criteresStandards()) {
        QHash<QString, QString> owners;
        for (const Categorie& categorie : critere.valeurs())
            for (const QString& text : QStringList{categorie.libelle, categorie.cle} + categorie.synonymes) {
                const QString owner = owners.value(texteCompare(text), categorie.cle);
                BOOST_TEST(owner == categorie.cle, critere.cle << ": " << text);
                owners.insert(texteCompare(text), categorie.cle);
                const Categorie* found = critere.recognise(text);
                BOOST_REQUIRE(found != nullptr);
                BOOST_TEST(found->cle == categorie.cle, critere.cle << ": " << text);
            }
    }
}

BOOST_AUTO_TEST_CASE(answers_are_recognised_whatever_their_spelling) {
    const auto key = [](const char* critere, const char* answer) {
        const Categorie* found =
            critereStandard(QString::fromLatin1(critere))->recognise(QString::fromUtf8(answer));
        return found == nullptr ? QString() : found->cle;
    };
    BOOST_TEST(key("sexe", " FÉMININ ") == QStringLiteral("femme"));
    BOOST_TEST(key("sexe", "homme") == QStringLiteral("homme"));
    BOOST_TEST(key("sexe", "x") == QString());
    BOOST_TEST(key("sexe", "") == QString());
    BOOST_TEST(key("age", "34") == key("age", "25 à 34 ans"));
    BOOST_TEST(key("age", "35 ans") == key("age", "35-49"));
    BOOST_TEST(key("age", "99") == key("age", "65 et plus"));
    BOOST_TEST(key("age", "17") == QString());
    BOOST_TEST(key("profession", "cadre") == QStringLiteral("cadres-et-professions-intellectuelles-su"));
    BOOST_TEST(key("profession", "Catégories supérieures") == QString()); // a subtotal is no answer
    BOOST_TEST(key("region", "ile de france") == key("region", "Île-de-France"));
    BOOST_TEST(key("region", "PACA") == key("region", "Provence Alpes Cote d'Azur"));
}

BOOST_AUTO_TEST_CASE(bands_are_read_as_people_write_them) {
    const auto band = [](const char* text) { return intervalleDepuis(QString::fromUtf8(text)); };
    for (const char* text :
         {"18-24", "18 - 24 ans", "18 à 24 ans", "De 18 ans à 24 ans", "18–24 ans", "18_24"})
        BOOST_TEST((band(text) == Intervalle{18, 24}), text);
    for (const char* text : {"65 ans ou plus", "65 ans et plus", "65+", "65 et +", "65 ans et +"})
        BOOST_TEST((band(text) == Intervalle{65, Intervalle::kDernier}), text);
    BOOST_TEST((band("Moins de 25 ans") == Intervalle{0, 24}));
    BOOST_TEST((band("25 ans et moins") == Intervalle{0, 25}));
    for (const char* text : {"", "34", "jeune", "24-18", "18-240", "12-18-24"})
        BOOST_TEST(!band(text), text);
    BOOST_TEST(ageDepuis(QStringLiteral("34 ans")).value_or(0) == 34);
    BOOST_TEST(!ageDepuis(QStringLiteral("1990")).has_value());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(edits)

BOOST_AUTO_TEST_CASE(a_recruitment_is_made_with_all_its_criteria) {
    PlanSample sample;
    const Plan plan = sample.plan();
    BOOST_TEST(plan.criteres.size() == 10);
    BOOST_TEST(plan.recrutement.concertation == QStringLiteral("Vivre ensemble"));
    BOOST_TEST(plan.criteres.first().cle == QStringLiteral("sexe"));
    BOOST_TEST(sample.critere("profession").categories.last().estSousTotal);
    BOOST_TEST(sample.critere("sexe").categories.first().synonymes.contains(QStringLiteral("F")));
    const auto list = require(listRecrutements(sample.database()));
    BOOST_REQUIRE(list.size() == 1);
    BOOST_TEST(list.first().criteres == 10);
    BOOST_TEST(require(findRecrutement(sample.database(), QStringLiteral("Panel citoyen"))).id == sample.id);
    BOOST_TEST(require(findRecrutement(sample.database(), QStringLiteral("Vivre ensemble"))).id == sample.id);
    BOOST_TEST(codeOf(findRecrutement(sample.database(), QStringLiteral("Autre"))) ==
               QStringLiteral("recrutement.inconnu"));
}

BOOST_AUTO_TEST_CASE(what_makes_no_sense_is_refused) {
    PlanSample sample({QStringLiteral("sexe")});
    Recrutement one = sample.plan().recrutement;
    const auto refused = [&](const char* code) {
        return codeOf(updateRecrutement(sample.database(), one)) == QString::fromLatin1(code);
    };
    one.libelle = QStringLiteral("  ");
    BOOST_TEST(refused("recrutement.libelle"));
    one.libelle = QStringLiteral("Panel");
    one.taille = -1;
    BOOST_TEST(refused("recrutement.taille"));
    one.taille = 50;
    one.debut = QDate(2026, 5, 2);
    one.fin = QDate(2026, 5, 1);
    BOOST_TEST(refused("recrutement.dates"));
    one.fin = {};
    one.marge = base::Fraction(101);
    BOOST_TEST(refused("recrutement.marge"));
    one.marge = base::Fraction(15, 2);
    sample.base.apply(updateRecrutement(sample.database(), one));
    BOOST_TEST((sample.plan().recrutement.marge == base::Fraction(15, 2)));
    BOOST_TEST(codeOf(createRecrutement(sample.database(), one, {QStringLiteral("religion")})) ==
               QStringLiteral("recrutement.critere-inconnu"));
    one.concertationId = base::newId();
    BOOST_TEST(codeOf(createRecrutement(sample.database(), one)) ==
               QStringLiteral("recrutement.concertation"));
}

BOOST_AUTO_TEST_CASE(criteria_and_categories_are_edited_and_undone) {
    PlanSample sample({QStringLiteral("sexe"), QStringLiteral("profession")});
    const QString before = require(sample.base->contentHash());
    storage::UndoStack stack(sample.database());
    Critere mobility;
    mobility.libelle = QStringLiteral("Usage de la voiture");
    mobility.genre = GenreCritere::Supplementaire;
    mobility.categories = {{{}, {}, QStringLiteral("Chaque jour"), {}, false, {}, {}, {}},
                           {{}, {}, QStringLiteral("Jamais"), {}, false, {}, {}, {}}};
    const auto added = require(addCritere(sample.database(), sample.id, mobility));
    require(stack.apply(added.edit));
    BOOST_TEST(sample.critere("usage-de-la-voiture").find(QStringLiteral("jamais")) != nullptr);
    require(
        stack.apply(require(addCritereStandard(sample.database(), sample.id, QStringLiteral("age"))).edit));
    BOOST_TEST(codeOf(addCritereStandard(sample.database(), sample.id, QStringLiteral("age"))) ==
               QStringLiteral("recrutement.doublon"));
    require(stack.apply(require(moveCritere(sample.database(), added.id, 0))));
    BOOST_TEST(sample.plan().criteres.first().id == added.id);

    Categorie some = sample.critere("usage-de-la-voiture").categories.first();
    some.quota = {4, 6, 3, 8};
    require(stack.apply(require(updateCategorie(sample.database(), some))));
    BOOST_TEST((sample.critere("usage-de-la-voiture").categories.first().quota == some.quota));
    for (const Quota& wrong : {Quota{5, 4, {}, {}}, Quota{5, 6, 6, {}}, Quota{5, 6, {}, 5},
                               Quota{-1, {}, {}, {}}, Quota{5, {}, {}, 9}}) {
        some.quota = wrong;
        BOOST_TEST(codeOf(updateCategorie(sample.database(), some)) == QStringLiteral("recrutement.quota"));
    }
    const Critere profession = sample.critere("profession");
    const QString subtotal = profession.sousTotaux().first().id;
    require(stack.apply(require(removeCategorie(sample.database(), subtotal))));
    for (const Categorie& categorie : sample.critere("profession").valeurs())
        BOOST_TEST(categorie.sousTotal != QStringLiteral("superieures"));
    require(stack.apply(require(removeCritere(sample.database(), added.id))));
    BOOST_TEST(sample.plan().criteres.size() == 3);
    while (stack.canUndo())
        require(stack.undo());
    BOOST_TEST(require(sample.base->contentHash()) == before);
}

BOOST_AUTO_TEST_CASE(a_criterion_outside_the_ten_is_never_free) {
    PlanSample sample({QStringLiteral("sexe")});
    Critere other;
    other.libelle = QStringLiteral("Religion");
    BOOST_TEST(codeOf(addCritere(sample.database(), sample.id, other)) ==
               QStringLiteral("recrutement.pas-standard"));
    other.genre = GenreCritere::Cible;
    other.incidence = 0;
    BOOST_TEST(codeOf(addCritere(sample.database(), sample.id, other)) ==
               QStringLiteral("recrutement.incidence"));
}

BOOST_AUTO_TEST_CASE(a_plan_is_copied_without_anything_else) {
    PlanSample sample;
    const QString other = newConcertation(sample.base, QStringLiteral("Autre"));
    const auto copy = require(duplicatePlan(sample.database(), sample.id, other));
    sample.base.apply(copy.edit);
    const Plan plan = require(loadPlan(sample.database(), copy.id));
    BOOST_TEST(plan.criteres.size() == 10);
    BOOST_TEST(plan.recrutement.concertationId == other);
    sample.base.apply(removeRecrutement(sample.database(), copy.id));
    BOOST_TEST(codeOf(loadPlan(sample.database(), copy.id)) == QStringLiteral("recrutement.inconnu"));
}

BOOST_AUTO_TEST_SUITE_END()
