// A whole recruitment whose plan asks two questions of article 9: one is a quota, one is left blank by some.
#include "tests/cli/RecrutementCli.h"

#include <QDate>
#include <QDir>

using namespace isegorie::tests;

namespace {

constexpr int kPeople = 16;

/// Half of them women, half of each side; everybody answers on the side but the last, who leaves it blank,
/// and only every third says whether a faith is practised.
QByteArray volunteers() {
    QByteArray csv =
        "id;nom;adresse;cp;ville;sexe;proximité partisane;culte;consentement;consentement sensible\n";
    for (int i = 1; i <= kPeople; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += number + ";Planté" + number + ";" + number + " rue Haute;35000;Rennes;" +
               (i % 2 == 0 ? "Femme" : "Homme") + ";" +
               (i == kPeople           ? ""
                : (i - 1) / 2 % 2 == 0 ? "À gauche"
                                       : "À droite") +
               ";" + (i % 3 == 0 ? "Oui" : "") + ";oui;" + (i == kPeople ? "" : "oui") + "\n";
    }
    return csv;
}

class Sensible : public RecrutementCli {
public:
    Sensible() {
        json("recrutement critere ajouter", {id, text("proximite_partisane")});
        json("recrutement critere ajouter", {id, text("Culte"), text("--genre"), text("supplementaire"),
                                             text("--sensible"), text("--categories"), text("Oui;Non")});
        for (const char* sex : {"femme", "homme"})
            bound("sexe", sex);
        for (const char* side : {"À gauche", "À droite"})
            bound("proximite_partisane", side);
        openJson("recrutement importer",
                 {id, file(text("v.csv"), volunteers()), text("--date"), text("02/03/2026")});
    }
    QJsonDocument draw(const QStringList& more = {}) const {
        return openJson("recrutement tirage", QStringList{text("--recrutement"), id} + more);
    }
    QStringList seated() const {
        QStringList names;
        for (const auto& one : openJson("recrutement panel", {id})[text("places")].toArray())
            if (one.toObject()[text("etat")].toString() == text("selectionne") ||
                one.toObject()[text("etat")].toString() == text("confirme"))
                names << one.toObject()[text("pseudonyme")].toString();
        return names;
    }
    /// How many of the panel give each answer of this criterion.
    QHash<QString, int> counts(const char* criterion) const {
        QHash<QString, int> found;
        for (const auto& one : openJson("recrutement panel", {id})[text("effectifs")].toArray())
            if (one.toObject()[text("critere")].toString() == text(criterion))
                found.insert(one.toObject()[text("categorie")].toString(),
                             one.toObject()[text("nombre")].toInt());
        return found;
    }
    /// Nothing that the program left in its folder says who anybody is or what anybody answered.
    void tellsNobody(const char* planted) const {
        const QDir folder(path({}));
        for (const QString& name : folder.entryList({text("essai.isegorie*"), text("pv*")}, QDir::Files))
            BOOST_TEST(!bytesOf(folder.filePath(name)).contains(planted), name << " holds " << planted);
    }

private:
    void bound(const char* criterion, const char* category) const {
        json("recrutement categorie modifier",
             {id, text(criterion), text(category), text("--min"), text("2"), text("--max"), text("2")});
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(recrutement_sensible)

BOOST_AUTO_TEST_CASE(a_sensitive_quota_is_drawn_replayed_replaced_and_paid_without_leaving_the_coffre) {
    const Sensible base;
    const QJsonDocument chances = base.draw();
    BOOST_TEST(chances[text("vivier")][text("tirables")].toInt() == kPeople - 1); // the last did not answer
    BOOST_TEST(chances[text("vivier")][text("ecartes")][text("reponse_manquante")].toInt() == 1);
    const QString engagement = base.draw({text("--engager")})[text("engagement")].toString();
    const QString pv = base.path(text("pv.json"));
    base.draw({text("--graine"), text("4 2 6"), text("--pv"), pv});
    BOOST_TEST(
        base.run({text("recrutement"), text("verifier"), pv, text("--engagement"), engagement}).exitCode ==
        0);
    const QStringList panel = base.seated();
    BOOST_REQUIRE(panel.size() == 4);
    BOOST_TEST(base.counts("proximite_partisane").value(text("a-gauche")) == 2);
    BOOST_TEST(base.counts("proximite_partisane").value(text("a-droite")) == 2);

    for (const QString& who : panel)
        base.openJson("recrutement repondre", {base.id, who, text("confirme")});
    base.openJson("recrutement repondre", {base.id, panel.first(), text("desiste")});
    const QJsonDocument entered = base.openJson("recrutement remplacer", {base.id, text("--tous")});
    BOOST_TEST(entered[text("entrants")].toArray().size() == 1);
    BOOST_TEST(base.counts("proximite_partisane").value(text("a-gauche")) ==
               2); // the reserve keeps the quota
    BOOST_TEST(base.counts("proximite_partisane").value(text("a-droite")) == 2);

    const QString today = QDate::currentDate().toString(Qt::ISODate);
    base.json("recrutement seance ajouter",
              {base.id, text("Un jour"), text("--formule"), text("journee"), text("--date"), today});
    base.openJson("recrutement presences",
                  {base.id, text("Un jour"), text("--presents"), base.seated().join(QLatin1Char(','))});
    const QJsonDocument due = base.json("recrutement defraiement arreter", {base.id, text("--date"), today});
    BOOST_TEST(due[text("totaux")][text("ht_centimes")].toInt() == 20'000);
    const QString list = base.path(text("liste.csv"));
    base.openJson("recrutement exporter", {base.id, text("panel"), list, text("--pseudonymes")});
    for (const char* answer : {"gauche", "droite", "Planté"})
        BOOST_TEST(!bytesOf(list).contains(answer), answer);
    base.tellsNobody("Planté");
}

BOOST_AUTO_TEST_CASE(a_sensitive_question_that_binds_nobody_is_left_blank_and_nobody_is_set_aside_for_it) {
    const Sensible base;
    for (const char* side : {"À gauche", "À droite"})
        base.json("recrutement categorie modifier", {base.id, text("proximite_partisane"), text(side),
                                                     text("--min"), text("0"), text("--max"), text("aucun")});
    const QJsonDocument chances = base.draw();
    BOOST_TEST(chances[text("statut")].toString() == text("optimal"));
    BOOST_TEST(chances[text("vivier")][text("tirables")].toInt() == kPeople);
    BOOST_TEST(chances[text("vivier")][text("ecartes")].toObject().isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
