#include "core/concertation/Regles.h"
#include "tests/support/TestSupport.h"

using namespace isegorie;
using namespace isegorie::concertation;

namespace {

const QDate kJour(2026, 10, 14); // a Wednesday

/// A running concertation of which nothing is missing.
Fiche complete() {
    Fiche fiche;
    Concertation& c = fiche.concertation;
    c.titre = QStringLiteral("Quelle école ?");
    c.question = QStringLiteral("Comment ?");
    c.objectifs = QStringLiteral("Éclairer la loi");
    c.usageContributions = QStringLiteral("Réponse point par point");
    c.garant = QStringLiteral("M. Garant");
    c.statut = Statut::EnCours;
    c.debut = QDate(2026, 9, 28);
    c.fin = QDate(2026, 12, 20);
    fiche.dispositifs = {{QStringLiteral("d"), GenreDispositif::AtelierCitoyen, {}, 30}};
    fiche.membres = {{QStringLiteral("m1"), QStringLiteral("A"), Role::Responsable, {}},
                     {QStringLiteral("m2"), QStringLiteral("B"), Role::ComitePilotage, {}}};
    const auto meet = [&fiche](GenreReunion genre, QDate day) {
        Reunion reunion;
        reunion.id = QString::number(fiche.reunions.size());
        reunion.genre = genre;
        reunion.debut = day.startOfDay();
        fiche.reunions.append(reunion);
    };
    meet(GenreReunion::Amont, QDate(2026, 9, 1));
    meet(GenreReunion::Amont, QDate(2026, 9, 8));
    meet(GenreReunion::Lancement, QDate(2026, 9, 28));
    for (int i = 0; i < 4; ++i)
        meet(GenreReunion::Copil, QDate(2026, 10, 1).addDays(14 * i));
    for (int i = 0; i < 3; ++i)
        meet(GenreReunion::Hebdomadaire, QDate(2026, 9, 29).addDays(7 * i));
    meet(GenreReunion::Restitution, QDate(2026, 12, 15));
    BonResume bon;
    bon.lot = 1;
    bon.statut = QStringLiteral("notifie");
    bon.notifieLe = QDate(2026, 9, 20);
    fiche.bons = {bon};
    return fiche;
}

QStringList codes(const Fiche& fiche) {
    QStringList list;
    for (const base::Constat& one : regles(fiche, kJour))
        list.append(QString(one.code).remove(QStringLiteral("concertation.")));
    return list;
}

void removeAll(Fiche& fiche, GenreReunion genre) {
    fiche.reunions.removeIf([genre](const Reunion& r) { return r.genre == genre; });
}

base::Constat finding(const Fiche& fiche, const char* code) {
    for (const base::Constat& one : regles(fiche, kJour))
        if (one.code == QStringLiteral("concertation.") + QLatin1String(code))
            return one;
    BOOST_ERROR("no finding " << code);
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(regles_du_cctp)

BOOST_AUTO_TEST_CASE(a_complete_concertation_has_nothing_to_hear) {
    BOOST_TEST(codes(complete()).join(QLatin1Char(' ')) == QString());
}

BOOST_AUTO_TEST_CASE(missing_meetings_are_told_with_their_article) {
    Fiche fiche = complete();
    removeAll(fiche, GenreReunion::Lancement);
    BOOST_TEST(finding(fiche, "lancement-absent").article.contains(QStringLiteral("4.1.2")));
    fiche = complete();
    removeAll(fiche, GenreReunion::Restitution);
    BOOST_TEST((finding(fiche, "restitution-absente").niveau == base::Constat::Niveau::Information));
    fiche.concertation.statut = Statut::Restitution;
    BOOST_TEST((finding(fiche, "restitution-absente").niveau == base::Constat::Niveau::Avertissement));
    BOOST_TEST(codes(fiche).contains(QStringLiteral("retour-absent")));
    fiche = complete();
    removeAll(fiche, GenreReunion::Copil);
    BOOST_TEST(codes(fiche).contains(QStringLiteral("copil-absent")));
}

BOOST_AUTO_TEST_CASE(an_atelier_citoyen_has_four_committees_and_a_garant) {
    Fiche fiche = complete();
    fiche.reunions.removeAt(3); // one of the four
    const base::Constat few = finding(fiche, "copils-atelier");
    BOOST_TEST(few.article.contains(QStringLiteral("UO 1.8")));
    BOOST_TEST((few.niveau == base::Constat::Niveau::Avertissement));
    fiche.dispositifs.first().genre = GenreDispositif::Standard;
    BOOST_TEST(!codes(fiche).contains(QStringLiteral("copils-atelier")));
    fiche = complete();
    fiche.concertation.garant.clear();
    fiche.membres.removeLast();
    fiche.dispositifs.first().participants = 14;
    BOOST_TEST(codes(fiche).contains(QStringLiteral("garant-absent")));
    BOOST_TEST(codes(fiche).contains(QStringLiteral("comite-absent")));
    BOOST_TEST(codes(fiche).contains(QStringLiteral("atelier-petit")));
    fiche.dispositifs.first().participants = 15;
    BOOST_TEST(!codes(fiche).contains(QStringLiteral("atelier-petit")));
}

BOOST_AUTO_TEST_CASE(each_week_with_a_titulaire_has_its_point) {
    Fiche fiche = complete();
    BOOST_TEST(semainesSansPoint(fiche, kJour).isEmpty());
    BOOST_TEST((semainesSansPoint(fiche, kJour.addDays(5)) == QList<QDate>{QDate(2026, 10, 19)}));
    removeAll(fiche, GenreReunion::Hebdomadaire);
    BOOST_TEST(semainesSansPoint(fiche, kJour).size() == 3); // weeks of 28/9, 5/10, 12/10
    BOOST_TEST(finding(fiche, "point-hebdomadaire-absent").article.contains(QStringLiteral("4.2")));
    BOOST_TEST(semainesSansPoint(fiche, QDate(2027, 6, 1)).size() == 12); // none after the end
    fiche.bons.first().statut = QStringLiteral("solde");
    BOOST_TEST(semainesSansPoint(fiche, kJour).isEmpty());
    fiche.bons.first().statut = QStringLiteral("notifie");
    fiche.concertation.statut = Statut::Suspendue;
    BOOST_TEST(semainesSansPoint(fiche, kJour).isEmpty());
}

BOOST_AUTO_TEST_CASE(three_meetings_before_an_order_already_stored_are_told) {
    Fiche fiche = complete();
    Reunion third = fiche.reunions.first();
    third.id = QStringLiteral("trois");
    fiche.reunions.append(third);
    BOOST_TEST(finding(fiche, "trop-de-reunions-amont").article.contains(QStringLiteral("4.1.1")));
    BOOST_TEST(depassementAmont(fiche, third).has_value());
    third.debut = QDate(2026, 9, 21).startOfDay(); // after the order
    BOOST_TEST(!depassementAmont(complete(), third).has_value());
}

BOOST_AUTO_TEST_CASE(framing_is_expected_from_the_preparation_on) {
    Fiche fiche = complete();
    fiche.concertation.question.clear();
    fiche.concertation.objectifs.clear();
    fiche.concertation.usageContributions.clear();
    fiche.dispositifs.clear();
    fiche.concertation.portee = Portee::Territoriale;
    for (const char* code : {"question-absente", "objectifs-absents", "engagements-absents",
                             "dispositif-absent", "territoire-absent"})
        BOOST_TEST((finding(fiche, code).niveau == base::Constat::Niveau::Avertissement));
    fiche.concertation.statut = Statut::Cadrage;
    BOOST_TEST((finding(fiche, "question-absente").niveau == base::Constat::Niveau::Information));
    fiche.concertation.statut = Statut::Abandonnee;
    BOOST_TEST(codes(fiche).isEmpty());
}

BOOST_AUTO_TEST_CASE(dates_outside_the_period_are_told) {
    Fiche fiche = complete();
    fiche.jalons = {
        {QStringLiteral("a"), QStringLiteral("Avant"), QDate(2026, 9, 27), {}, {}},
        {QStringLiteral("b"), QStringLiteral("Dedans"), QDate(2026, 9, 28), QDate(2026, 12, 20), {}},
        {QStringLiteral("c"), QStringLiteral("Après"), QDate(2026, 12, 20), QDate(2026, 12, 21), {}}};
    BOOST_TEST(codes(fiche).count(QStringLiteral("jalon-hors-periode")) == 2);
    std::swap(fiche.concertation.debut, fiche.concertation.fin);
    BOOST_TEST(codes(fiche).contains(QStringLiteral("fin-avant-debut")));
}

BOOST_AUTO_TEST_CASE(what_stays_open_at_the_end_is_told) {
    Fiche fiche = complete();
    fiche.concertation.statut = Statut::Cloturee;
    fiche.engagements = {{QStringLiteral("e"), QStringLiteral("Répondre"), {}, {}}};
    BOOST_TEST(codes(fiche).contains(QStringLiteral("engagements-ouverts")));
    BOOST_TEST(codes(fiche).contains(QStringLiteral("bons-ouverts")));
    fiche.engagements.first().tenuLe = kJour;
    fiche.bons.first().statut = QStringLiteral("solde");
    BOOST_TEST(!codes(fiche).contains(QStringLiteral("engagements-ouverts")));
    BOOST_TEST(!codes(fiche).contains(QStringLiteral("bons-ouverts")));
}

BOOST_AUTO_TEST_CASE(other_readings_of_the_lots) {
    Fiche fiche = complete();
    fiche.bons.first().lot = 2;
    removeAll(fiche, GenreReunion::Amont);
    BOOST_TEST(finding(fiche, "cadrage-lot2-absent").article.contains(QStringLiteral("chapitre 3")));
    fiche.dispositifs = {{QStringLiteral("d"), GenreDispositif::SessionEnLigne, {}, 0}};
    BOOST_TEST(codes(fiche).contains(QStringLiteral("session-seule")));
    fiche.dispositifs.append({QStringLiteral("e"), GenreDispositif::Standard, {}, 60});
    BOOST_TEST(!codes(fiche).contains(QStringLiteral("session-seule")));
    BOOST_TEST(codes(fiche).contains(QStringLiteral("standard-grand")));
    fiche.concertation.statut = Statut::DevoirDeSuite;
    BOOST_TEST(codes(fiche).contains(QStringLiteral("capitalisation-absente")));
    fiche.taches = {{QStringLiteral("t"), QStringLiteral("Salle"), {}, {}, EtatTache::Bloquee, {}, {}}};
    BOOST_TEST(codes(fiche).contains(QStringLiteral("blocage-sans-motif")));
}

BOOST_AUTO_TEST_CASE(warnings_come_before_information) {
    Fiche fiche = complete();
    removeAll(fiche, GenreReunion::Restitution);
    fiche.concertation.garant.clear();
    const base::Constats all = regles(fiche, kJour);
    BOOST_REQUIRE(all.size() == 2);
    BOOST_TEST((all.first().niveau == base::Constat::Niveau::Avertissement));
}

BOOST_AUTO_TEST_SUITE_END()
