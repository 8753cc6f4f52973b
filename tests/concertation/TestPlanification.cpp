#include "tests/concertation/Samples.h"

using namespace isegorie;
using namespace isegorie::concertation;
using namespace isegorie::tests;

BOOST_AUTO_TEST_SUITE(planification)

BOOST_AUTO_TEST_CASE(a_copy_moves_the_dates_and_forgets_what_happened) {
    TempBase base;
    const QString id = creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("École")},
                                                {QStringLiteral("statut"), QStringLiteral("en_cours")},
                                                {QStringLiteral("debut"), QStringLiteral("2026-09-01")},
                                                {QStringLiteral("fin"), QStringLiteral("2026-12-01")}});
    ajouterPartie(base, Partie::Jalon, id,
                  {{QStringLiteral("libelle"), QStringLiteral("Week-end")},
                   {QStringLiteral("debut"), QStringLiteral("2026-09-11")},
                   {QStringLiteral("atteint_le"), QStringLiteral("2026-09-12")}});
    ajouterPartie(
        base, Partie::Dispositif, id,
        {{QStringLiteral("genre"), QStringLiteral("standard")}, {QStringLiteral("participants"), 20}});
    ajouterReunion(base, id, GenreReunion::Copil, QDate(2026, 9, 2));
    ajouterBon(base, id, QDate(2026, 9, 1));
    const base::Result<storage::Edit> copy = dupliquer(base.database(), id, QDate(2027, 1, 1));
    base.apply(copy);
    const Fiche fiche = require(lireFiche(base.database(), copy->changes.first().id));
    BOOST_TEST(fiche.concertation.titre == QStringLiteral("École (copie)"));
    BOOST_TEST((fiche.concertation.statut == Statut::Cadrage));
    BOOST_TEST((fiche.concertation.debut == QDate(2027, 1, 1)));
    BOOST_TEST((fiche.concertation.fin == QDate(2027, 4, 2)));
    BOOST_REQUIRE(fiche.jalons.size() == 1);
    BOOST_TEST((fiche.jalons.first().debut == QDate(2027, 1, 11)));
    BOOST_TEST(!fiche.jalons.first().atteintLe.isValid());
    BOOST_TEST((fiche.reunions.first().debut.date() == QDate(2027, 1, 2)));
    BOOST_TEST(fiche.dispositifs.first().participants == 20);
    BOOST_TEST(fiche.bons.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_jalon_moves_as_a_whole) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    const QString jalon = ajouterPartie(base, Partie::Jalon, id,
                                        {{QStringLiteral("libelle"), QStringLiteral("Week-end")},
                                         {QStringLiteral("debut"), QStringLiteral("2026-02-27")},
                                         {QStringLiteral("fin"), QStringLiteral("2026-02-28")}});
    base.apply(decalerJalon(base.database(), jalon, 2));
    const Jalon moved = require(lireFiche(base.database(), id)).jalons.first();
    BOOST_TEST((moved.debut == QDate(2026, 3, 1)));
    BOOST_TEST((moved.fin == QDate(2026, 3, 2)));
}

BOOST_AUTO_TEST_CASE(weekly_points_fill_the_weeks_without_one) {
    TempBase base;
    const QString id = creerConcertation(base, QStringLiteral("École"));
    ajouterReunion(base, id, GenreReunion::Hebdomadaire, QDate(2026, 9, 10)); // the second week, another day
    const QDateTime first(QDate(2026, 9, 1), QTime(14, 30));
    base.apply(planifierPointsHebdomadaires(base.database(), id, first, QDate(2026, 9, 30)));
    const Fiche fiche = require(lireFiche(base.database(), id));
    BOOST_TEST(fiche.reunions.size() == 5); // 1, (10), 15, 22, 29
    BOOST_TEST((fiche.reunions.at(2).debut == QDateTime(QDate(2026, 9, 15), QTime(14, 30))));
    BOOST_TEST(
        require(planifierPointsHebdomadaires(base.database(), id, first, QDate(2026, 9, 30))).isEmpty());
    BOOST_TEST(!planifierPointsHebdomadaires(base.database(), id, first, QDate(2026, 8, 30)));
    BOOST_TEST(!planifierPointsHebdomadaires(base.database(), id, first, QDate(2099, 1, 1)));
}

BOOST_AUTO_TEST_SUITE_END()
