#include "core/concertation/Alertes.h"
#include "core/concertation/Liste.h"
#include "core/concertation/Vues.h"
#include "tests/concertation/Samples.h"

using namespace isegorie;
using namespace isegorie::concertation;
using namespace isegorie::tests;

namespace {

const QDate kJour(2026, 10, 14);

QStringList titles(const base::Result<QList<LigneListe>>& lines) {
    QStringList list;
    for (const LigneListe& line : require(lines))
        list.append(line.titre);
    list.sort();
    return list;
}

QStringList found(TempBase& base, const QString& text) {
    Filtre filtre;
    filtre.recherche = text;
    return titles(lister(base.database(), filtre, kJour));
}

} // namespace

BOOST_AUTO_TEST_SUITE(liste)

BOOST_AUTO_TEST_CASE(a_line_sums_up_its_concertation) {
    TempBase base;
    const QString id = creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("École")},
                                                {QStringLiteral("theme"), QStringLiteral("Éducation")},
                                                {QStringLiteral("statut"), QStringLiteral("en_cours")}});
    ajouterPartie(base, Partie::Membre, id, {{QStringLiteral("nom"), QStringLiteral("B. Titulaire")}});
    ajouterPartie(base, Partie::Membre, id,
                  {{QStringLiteral("nom"), QStringLiteral("A. Martin")},
                   {QStringLiteral("role"), QStringLiteral("responsable")}});
    ajouterPartie(base, Partie::Tache, id,
                  {{QStringLiteral("libelle"), QStringLiteral("Hier")},
                   {QStringLiteral("echeance"), QVariant(kJour.addDays(-1))}});
    ajouterPartie(base, Partie::Jalon, id,
                  {{QStringLiteral("libelle"), QStringLiteral("Demain")},
                   {QStringLiteral("debut"), QVariant(kJour.addDays(1))}});
    ajouterReunion(base, id, GenreReunion::Copil, kJour.addDays(-2));
    ajouterReunion(base, id, GenreReunion::Restitution, kJour.addDays(5));
    ajouterBon(base, id, kJour);
    ajouterBon(base, id, {}, QStringLiteral("brouillon"));
    const QList<LigneListe> lines = require(lireListe(base.database(), kJour));
    BOOST_REQUIRE(lines.size() == 1);
    const LigneListe& line = lines.first();
    BOOST_TEST(line.responsable == QStringLiteral("A. Martin"));
    BOOST_TEST(line.retards == 1);
    BOOST_TEST((line.prochaineDate == kJour.addDays(1)));
    BOOST_TEST(line.prochaine == QStringLiteral("Demain"));
    BOOST_TEST(line.bons == 2);
    BOOST_TEST(line.commandeHt == base::Montant::euros(1000)); // 4/5 of 1 250 €; the draft is not ordered
    base.apply(modifier(base.database(), id, {{QStringLiteral("statut"), QStringLiteral("cloturee")}}));
    BOOST_TEST(require(lireListe(base.database(), kJour)).first().retards == 0);
}

BOOST_AUTO_TEST_CASE(search_takes_beginnings_without_accents_and_bon_numbers) {
    TempBase base;
    const QString school = creerConcertation(base, QStringLiteral("Quelle école pour l’été ?"));
    creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("Transports")},
                             {QStringLiteral("beneficiaire"), QStringLiteral("Ministère de l’Écologie")}});
    BOOST_TEST(found(base, QStringLiteral("ecol")).size() == 2);
    BOOST_TEST(found(base, QStringLiteral("ÉTÉ quel")).size() == 1);
    BOOST_TEST(found(base, QStringLiteral("cole")).isEmpty());
    const QString bon = ajouterBon(base, school, kJour);
    const QString numero =
        require(base->record(QStringLiteral("bon"), bon)).value(QStringLiteral("numero")).toString();
    BOOST_TEST(found(base, numero).size() == 1);
    BOOST_TEST(found(base, QStringLiteral("  ")).size() == 2);
    BOOST_TEST(found(base, QStringLiteral("…")).isEmpty());
}

BOOST_AUTO_TEST_CASE(nothing_typed_is_syntax) {
    TempBase base;
    creerConcertation(base, QStringLiteral("École"));
    CHECK_PROPERTY("any text is searched without an error", [&base](const std::string& bytes) {
        const QString text = QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
        RC_ASSERT(chercher(base.database(), text).has_value());
    });
    for (const char* text :
         {"\"", "NEAR(a b)", "titre:ecole", "a* OR b", "-x", "'; DROP TABLE vue; --", "^a", "{x}"})
        BOOST_TEST(chercher(base.database(), QLatin1String(text)).has_value());
    BOOST_TEST(found(base, QStringLiteral("ecole OR xyz")).isEmpty());
}

BOOST_AUTO_TEST_CASE(every_filter_narrows) {
    TempBase base;
    const QString id = creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("A")},
                                                {QStringLiteral("niveau"), QStringLiteral("expert")},
                                                {QStringLiteral("portee"), QStringLiteral("territoriale")},
                                                {QStringLiteral("theme"), QStringLiteral("Santé")},
                                                {QStringLiteral("beneficiaire"), QStringLiteral("DGS")},
                                                {QStringLiteral("statut"), QStringLiteral("en_cours")}});
    ajouterPartie(base, Partie::Membre, id,
                  {{QStringLiteral("nom"), QStringLiteral("M")},
                   {QStringLiteral("role"), QStringLiteral("responsable")}});
    ajouterPartie(base, Partie::Tache, id,
                  {{QStringLiteral("libelle"), QStringLiteral("T")},
                   {QStringLiteral("echeance"), QVariant(kJour.addDays(-1))}});
    creerConcertation(base, QStringLiteral("B"));
    QList<Filtre> filters(7);
    filters[0].niveau = Niveau::Expert;
    filters[1].portee = Portee::Territoriale;
    filters[2].theme = QStringLiteral("santé");
    filters[3].beneficiaire = QStringLiteral("DGS");
    filters[4].statuts = {Statut::EnCours, Statut::Restitution};
    filters[5].responsable = QStringLiteral("M");
    filters[6].enRetard = true;
    for (const Filtre& filtre : filters) {
        BOOST_TEST(titles(lister(base.database(), filtre, kJour)).join(QLatin1Char(',')) ==
                   QStringLiteral("A"));
        BOOST_TEST((Filtre::fromJson(filtre.toJson()) == filtre));
        BOOST_TEST(!filtre.estVide());
    }
    BOOST_TEST(titles(lister(base.database(), {}, kJour)).size() == 2);
    const Compte count = compter(require(lireListe(base.database(), kJour)));
    BOOST_TEST(count.total == 2);
    BOOST_TEST(count.enRetard == 1);
    BOOST_TEST(count.parStatut.value(Statut::Cadrage) == 1);
}

BOOST_AUTO_TEST_CASE(a_saved_view_survives) {
    TempBase base;
    Filtre filtre;
    filtre.recherche = QStringLiteral("école \"2035\"");
    filtre.statuts = {Statut::EnCours};
    filtre.enRetard = true;
    base.apply(enregistrerVue(base.database(), QStringLiteral(" Mes  retards "), filtre));
    base.reopen();
    QList<Vue> views = require(lireVues(base.database()));
    BOOST_REQUIRE(views.size() == 1);
    BOOST_TEST(views.first().nom == QStringLiteral("Mes retards"));
    BOOST_TEST((views.first().filtre == filtre));
    base.apply(enregistrerVue(base.database(), QStringLiteral("mes retards"), {}));
    views = require(lireVues(base.database()));
    BOOST_REQUIRE(views.size() == 1);
    BOOST_TEST(views.first().filtre.estVide());
    base.apply(supprimerVue(base.database(), views.first().id));
    BOOST_TEST(require(lireVues(base.database())).isEmpty());
    BOOST_TEST(!enregistrerVue(base.database(), QStringLiteral("  "), {}));
    BOOST_TEST(
        (Filtre::fromJson({{QStringLiteral("niveau"), 3}, {QStringLiteral("statuts"), QStringLiteral("x")}})
             .estVide()));
}

BOOST_AUTO_TEST_CASE(titles_that_repeat_are_told_apart) {
    TempBase base;
    const auto add = [&base](const char* titre, const char* beneficiaire) {
        const auto edit = require(creer({{QStringLiteral("titre"), QString::fromUtf8(titre)},
                                         {QStringLiteral("beneficiaire"), QString::fromUtf8(beneficiaire)}}));
        require(base.database().apply(edit));
        return edit.changes.first().id;
    };
    const QString school = add("École", "DGESCO");
    const QString first = add("Eau", "DEB");
    const QString second = add("Eau", "CEREMA");
    const QString third = add("Eau", "CEREMA");
    QMap<QString, QString> titles;
    for (const auto& [id, title] : require(lireTitres(base.database())))
        titles.insert(id, title);
    BOOST_TEST(titles.value(school) == QStringLiteral("École"));
    BOOST_TEST(titles.value(first) == QStringLiteral("Eau — DEB"));
    BOOST_TEST(titles.value(third) == QStringLiteral("Eau — CEREMA"));
    BOOST_TEST(titles.value(second) == QStringLiteral("Eau — CEREMA (2)"));
}

BOOST_AUTO_TEST_CASE(two_thousand_concertations_are_listed_and_searched) {
    TempBase base;
    remplir(base, 2000, 5, kJour);
    BOOST_TEST(require(lireListe(base.database(), kJour)).size() == 2000);
    BOOST_TEST(!require(chercher(base.database(), QStringLiteral("concertation 19"))).isEmpty());
    BOOST_TEST(!require(lireEcheances(base.database(), kJour)).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
