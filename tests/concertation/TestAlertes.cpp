#include "core/concertation/Alertes.h"
#include "tests/concertation/Samples.h"

#include <QJsonObject>

using namespace isegorie;
using namespace isegorie::concertation;
using namespace isegorie::tests;

namespace {

const QDate kJour(2026, 10, 14);

Echeance date(const char* id, QDate day, bool blocked = false) {
    Echeance e;
    e.objet = Objet::Tache;
    e.id = QLatin1String(id);
    e.date = day;
    e.bloque = blocked;
    return e;
}

QList<Alerte> only(const QList<Alerte>& alerts, Objet objet) {
    QList<Alerte> kept;
    for (const Alerte& alert : alerts)
        if (alert.echeance.objet == objet)
            kept.append(alert);
    return kept;
}

} // namespace

BOOST_AUTO_TEST_SUITE(alertes_du_jour)

BOOST_AUTO_TEST_CASE(dates_become_alerts_in_order) {
    const QList<Alerte> alerts = calculerAlertes(
        {date("loin", kJour.addDays(31)), date("venir", kJour.addDays(30)), date("bientot", kJour.addDays(7)),
         date("jour", kJour), date("hier", kJour.addDays(-1)), date("vieux", kJour.addDays(-9)),
         date("bloque", {}, true), date("signer", {})},
        kJour);
    QStringList order;
    for (const Alerte& alert : alerts)
        order.append(alert.echeance.id + QLatin1Char('=') + cle(alert.urgence));
    BOOST_TEST(order.join(QLatin1Char(' ')) ==
               QStringLiteral("bloque=bloque vieux=en_retard hier=en_retard jour=a_faire signer=a_faire "
                              "bientot=a_faire venir=a_venir"));
    BOOST_TEST(alerts.at(1).jours == -9);
    BOOST_TEST(alerts.at(1).message.contains(QStringLiteral("9")));
}

BOOST_AUTO_TEST_CASE(the_order_does_not_depend_on_the_input) {
    CHECK_PROPERTY("shuffled dates give the same alerts", [](const std::vector<int>& days) {
        QList<Echeance> dates;
        for (std::size_t i = 0; i < days.size(); ++i)
            dates.append(date(std::to_string(i).c_str(), kJour.addDays(days[i] % 40), days[i] % 5 == 0));
        const auto ids = [](const QList<Alerte>& alerts) {
            QStringList list;
            for (const Alerte& alert : alerts)
                list.append(alert.echeance.id);
            return list;
        };
        const QStringList expected = ids(calculerAlertes(dates, kJour));
        std::reverse(dates.begin(), dates.end());
        RC_ASSERT(ids(calculerAlertes(dates, kJour)) == expected);
    });
}

BOOST_AUTO_TEST_CASE(every_kind_of_date_of_the_base_is_found) {
    TempBase base;
    const QString id = creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("École")},
                                                {QStringLiteral("statut"), QStringLiteral("en_cours")}});
    const QVariant yesterday = kJour.addDays(-1);
    ajouterPartie(base, Partie::Jalon, id,
                  {{QStringLiteral("libelle"), QStringLiteral("J")}, {QStringLiteral("debut"), yesterday}});
    ajouterPartie(
        base, Partie::Tache, id,
        {{QStringLiteral("libelle"), QStringLiteral("T")}, {QStringLiteral("echeance"), yesterday}});
    ajouterPartie(base, Partie::Tache, id,
                  {{QStringLiteral("libelle"), QStringLiteral("B")},
                   {QStringLiteral("etat"), QStringLiteral("bloquee")},
                   {QStringLiteral("blocage"), QStringLiteral("Pas de salle")}});
    ajouterPartie(base, Partie::Engagement, id,
                  {{QStringLiteral("texte"), QStringLiteral("E")}, {QStringLiteral("echeance"), yesterday}});
    ajouterReunion(base, id, GenreReunion::Copil, kJour);
    ajouterReunion(base, id, GenreReunion::Copil, kJour.addDays(-1)); // held: nothing to do
    const QString bon = ajouterBon(base, id, kJour.addDays(-30));
    ajouterBon(base, id, {}, QStringLiteral("a_signer"));
    ajouterLivrable(base, bon, kJour.addDays(3));
    recevoirLivrable(base, bon, ajouterLivrable(base, bon, kJour.addDays(-90)), QDate(2026, 8, 31));

    const QList<Alerte> alerts = require(alertes(base.database(), kJour));
    BOOST_TEST(only(alerts, Objet::Jalon).size() == 1);
    BOOST_TEST(only(alerts, Objet::Tache).size() == 2);
    BOOST_TEST((alerts.first().urgence == Urgence::Bloque));
    BOOST_TEST(alerts.first().echeance.detail == QStringLiteral("Pas de salle"));
    BOOST_TEST(only(alerts, Objet::Engagement).size() == 1);
    BOOST_REQUIRE(only(alerts, Objet::Reunion).size() == 1);
    BOOST_TEST(only(alerts, Objet::Reunion).first().echeance.libelle == libelle(GenreReunion::Copil));
    BOOST_TEST(only(alerts, Objet::Bon).size() == 1);
    BOOST_TEST(only(alerts, Objet::Livrable).size() == 1);
    // Received on 31 August, two months: the last day of October (CCAG-PI art. 3.2 and 29).
    BOOST_REQUIRE(only(alerts, Objet::Admission).size() == 1);
    BOOST_TEST((only(alerts, Objet::Admission).first().echeance.date == QDate(2026, 10, 31)));
    BOOST_TEST(only(alerts, Objet::Admission).first().echeance.article.contains(QStringLiteral("29")));
    // The day after it is admitted by silence: nothing is left to decide, and nothing is late.
    BOOST_TEST(only(require(alertes(base.database(), QDate(2026, 11, 1))), Objet::Admission).isEmpty());
    BOOST_TEST(only(alerts, Objet::Regle).size() == 1);
    BOOST_TEST(toJson(alerts.first()).value(QStringLiteral("urgence")).toString() ==
               QStringLiteral("bloque"));
    ajouterReunion(base, id, GenreReunion::Hebdomadaire, kJour.addDays(2));
    BOOST_TEST(only(require(alertes(base.database(), kJour)), Objet::Regle).isEmpty());
}

BOOST_AUTO_TEST_CASE(a_tacit_admission_asks_for_nothing_more) {
    TempBase base;
    const QString id = creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("École")},
                                                {QStringLiteral("statut"), QStringLiteral("en_cours")}});
    const QString bon = ajouterBon(base, id, QDate(2026, 7, 1));
    recevoirLivrable(base, bon, ajouterLivrable(base, bon, QDate(2026, 8, 31)), QDate(2026, 8, 31));
    const auto asked = [&](QDate day) {
        return only(require(alertes(base.database(), day)), Objet::Admission).size();
    };
    BOOST_TEST(asked(QDate(2026, 10, 31)) == 1); // the last day on which one may decide
    BOOST_TEST(asked(QDate(2026, 11, 1)) == 0);  // decided by silence (CCAG-PI 2021, art. 29)
}

BOOST_AUTO_TEST_CASE(what_was_adjourned_is_awaited_again) {
    TempBase base;
    const QString id = creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("École")},
                                                {QStringLiteral("statut"), QStringLiteral("en_cours")}});
    const QString bon = ajouterBon(base, id, QDate(2026, 7, 1));
    const QString livrable = ajouterLivrable(base, bon, QDate(2026, 8, 31));
    const QString version = recevoirLivrable(base, bon, livrable, QDate(2026, 10, 1));
    base.apply(storage::Edit(QStringLiteral("Ajourner"))
                   .update(QStringLiteral("livrable_version"), version,
                           {{QStringLiteral("decision"), QStringLiteral("ajournement")},
                            {QStringLiteral("decide_le"), QStringLiteral("2026-10-05")}}));
    const auto awaited = [&](int days) {
        Horizon horizon;
        horizon.representationJours = days;
        return only(require(alertes(base.database(), kJour, horizon)), Objet::Presentation);
    };
    BOOST_REQUIRE(awaited(15).size() == 1);
    BOOST_TEST((awaited(15).first().echeance.date == QDate(2026, 10, 20)));
    BOOST_TEST((awaited(15).first().urgence == Urgence::AFaire));
    BOOST_TEST((awaited(5).first().urgence == Urgence::EnRetard));
    BOOST_TEST(awaited(60).isEmpty());
    BOOST_TEST(only(require(alertes(base.database(), kJour)), Objet::Livrable).isEmpty());
    recevoirLivrable(base, bon, livrable, kJour, 2); // it came: now its admission is awaited
    BOOST_TEST(awaited(15).isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_over_or_suspended_is_silent_except_commitments) {
    TempBase base;
    const QString id = creerConcertation(base, {{QStringLiteral("titre"), QStringLiteral("École")},
                                                {QStringLiteral("statut"), QStringLiteral("cloturee")}});
    ajouterPartie(base, Partie::Tache, id,
                  {{QStringLiteral("libelle"), QStringLiteral("T")}, {QStringLiteral("echeance"), kJour}});
    ajouterPartie(base, Partie::Engagement, id,
                  {{QStringLiteral("texte"), QStringLiteral("E")}, {QStringLiteral("echeance"), kJour}});
    const QList<Alerte> alerts = require(alertes(base.database(), kJour));
    BOOST_REQUIRE(alerts.size() == 1);
    BOOST_TEST((alerts.first().echeance.objet == Objet::Engagement));
}

BOOST_AUTO_TEST_SUITE_END()
