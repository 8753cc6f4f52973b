// Who may be noted as present, and who is named before being paid.
#include "tests/recrutement/PaySample.h"

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;
using marche::FormuleDefraiement;

BOOST_AUTO_TEST_SUITE(presences)

BOOST_AUTO_TEST_CASE(only_the_panel_comes_and_only_to_what_has_been) {
    PaySample sample;
    sample.import("id;nom;sexe;consentement\nA;Roy;H;oui\nB;Petit;F;oui\nC;Zut;F;oui\n");
    const QString day = sample.session("Samedi", FormuleDefraiement::Journee);
    const auto note = [&](const char* who, bool came, QDate today) {
        return setPresences(sample.database(), day, {{sample.candidat(who).id, came}}, today);
    };
    BOOST_TEST(codeOf(note("A", true, kDay.addDays(-1))) == QStringLiteral("presence.a-venir"));
    BOOST_TEST(codeOf(note("C", true, kDay)) == QStringLiteral("presence.hors-panel"));
    sample.came(day, true, false);
    Seance later = require(listSeances(sample.database(), sample.id)).first();
    later.jour = kDay.addDays(9);
    BOOST_TEST(codeOf(updateSeance(sample.database(), later, kDay)) == QStringLiteral("presence.a-venir"));
    require(updateSeance(sample.database(), later, kDay.addDays(9)));
    sample.base.apply(ecarter(sample.database(), *sample.coffre,
                              {sample.panel().ofCandidat(sample.candidat("B").id)->id, kDay, {}, kDay}));
    require(note("B", true, kDay)); // had not left yet
    sample.base.apply(updateSeance(sample.database(), later, kDay.addDays(9)));
    BOOST_TEST(codeOf(note("B", true, kDay.addDays(9))) == QStringLiteral("presence.hors-panel"));
}

BOOST_AUTO_TEST_CASE(who_refused_never_sat_and_no_absence_of_theirs_is_kept) {
    PaySample sample;
    const QString day = sample.session("Samedi", FormuleDefraiement::Journee);
    const QString b = sample.candidat("B").id;
    sample.came(day, true, true);
    const QString place = sample.panel().ofCandidat(b)->id;
    sample.base.apply(retablir(sample.database(), place)); // had never confirmed
    sample.base.apply(
        refuser(sample.database(), *sample.coffre, {place, kDay.addDays(2), {}, kDay.addDays(2)}));
    BOOST_TEST(codeOf(setPresences(sample.database(), day, {{b, true}}, kDay.addDays(2))) ==
               QStringLiteral("presence.hors-panel"));
    sample.came(day, true, false);
    BOOST_TEST(!require(loadPresences(sample.database(), sample.id)).value(day).contains(b));
    sample.came(day, true, false); // again: still no row
    BOOST_TEST(require(loadPresences(sample.database(), sample.id)).value(day).size() == 1);
}

BOOST_AUTO_TEST_CASE(what_is_decided_without_attendance_is_named_and_its_session_stays) {
    PaySample sample;
    const QString day = sample.session("Samedi", FormuleDefraiement::Journee);
    const QString workshop = sample.session("Atelier", FormuleDefraiement::Atelier);
    sample.came(day, true, true);
    sample.came(workshop, true, true);
    sample.base.apply(
        arreterDefraiements(sample.database(), sample.id, sample.proposed().lignes, kDay, kDay));
    const auto told = [&] {
        for (const base::Constat& one : sample.proposed().personnes)
            if (one.code == QLatin1String("defraiement.sans-presence"))
                return one.message;
        return QString();
    };
    BOOST_TEST(told().isEmpty());
    sample.came(day, true, false);
    BOOST_TEST(told().contains(sample.candidat("B").pseudonyme), told());
    BOOST_TEST(!told().contains(sample.candidat("A").pseudonyme));
    sample.came(day, true, true);
    sample.came(workshop, false, true);
    BOOST_TEST(told().contains(sample.candidat("A").pseudonyme), told());
    for (const QString& session : {day, workshop}) {
        const auto removed = removeSeance(sample.database(), session);
        BOOST_REQUIRE(!removed);
        BOOST_TEST(removed.error().code == QStringLiteral("seance.utilisee"));
        BOOST_TEST(removed.error().remede.contains(QStringLiteral("defraiement retirer")));
    }
    for (const Defraiement& one : sample.decided())
        sample.base.apply(removeDefraiement(sample.database(), one.id));
    for (const QString& session : {day, workshop})
        sample.base.apply(removeSeance(sample.database(), session));
}

BOOST_AUTO_TEST_CASE(who_came_without_having_confirmed_is_named) {
    PaySample sample;
    const auto told = [&](const char* code) {
        for (const base::Constat& one : sample.proposed().constats)
            if (one.code == QLatin1String(code))
                return one.message;
        return QString();
    };
    const QString day = sample.session("Samedi", FormuleDefraiement::Journee);
    sample.came(day, true, true);
    BOOST_TEST(told("defraiement.non-confirme").isEmpty());
    const Place second = *sample.panel().ofCandidat(sample.candidat("B").id);
    sample.base.apply(retablir(sample.database(), second.id)); // a confirmation noted by mistake
    BOOST_TEST(told("defraiement.non-confirme").contains(second.pseudonyme));
    BOOST_TEST(!told("defraiement.non-confirme").contains(sample.candidat("A").pseudonyme));
    // Decided, it is still said until it is paid.
    sample.base.apply(
        arreterDefraiements(sample.database(), sample.id, sample.proposed().lignes, kDay, kDay));
    BOOST_TEST(told("defraiement.non-confirme").contains(second.pseudonyme));
    sample.base.apply(verserDefraiements(sample.database(), {sample.owed("B")}, kDay, kDay));
    BOOST_TEST(told("defraiement.non-confirme").isEmpty());
}

BOOST_AUTO_TEST_CASE(who_came_before_their_selection_or_after_they_left_is_named) {
    PaySample sample;
    const QString day = sample.session("Samedi", FormuleDefraiement::Journee);
    sample.came(day, true, true);
    const auto told = [&](const char* code) {
        for (const base::Constat& one : sample.proposed().personnes)
            if (one.code == QLatin1String(code))
                return one.message;
        return QString();
    };
    BOOST_TEST(sample.proposed().personnes.isEmpty());
    Seance moved = require(listSeances(sample.database(), sample.id)).first();
    moved.jour = kDay.addDays(-1);
    sample.base.apply(updateSeance(sample.database(), moved, kDay)); // the day before they were selected
    const QString a = sample.candidat("A").pseudonyme;
    const QString b = sample.candidat("B").pseudonyme;
    const auto named = [](const QString& message, const QString& who) {
        return message.contains(QStringLiteral("%1 (sélection du 4 juillet 2026)").arg(who));
    };
    BOOST_TEST(named(told("presence.avant-selection"), a), told("presence.avant-selection"));
    BOOST_TEST(named(told("presence.avant-selection"), b));
    BOOST_TEST(told("presence.apres-depart").isEmpty());
    moved.jour = kDay.addDays(3);
    sample.base.apply(updateSeance(sample.database(), moved, kDay.addDays(5)));
    sample.base.apply(desister(
        sample.database(), *sample.coffre,
        {sample.panel().ofCandidat(sample.candidat("B").id)->id, kDay.addDays(2), {}, kDay.addDays(5)}));
    BOOST_TEST(told("presence.avant-selection").isEmpty());
    BOOST_TEST(told("presence.apres-depart").contains(QStringLiteral("%1 (départ du 6 juillet 2026)").arg(b)),
               told("presence.apres-depart"));
    BOOST_TEST(!told("presence.apres-depart").contains(a));
    // Decided, it is still said until it is paid; the session says it for ever.
    sample.base.apply(arreterDefraiements(sample.database(), sample.id, sample.proposed().lignes,
                                          kDay.addDays(5), kDay.addDays(5)));
    BOOST_TEST(hasCode(sample.proposed().constats, "presence.apres-depart"));
    sample.base.apply(
        verserDefraiements(sample.database(), {sample.owed("B")}, kDay.addDays(5), kDay.addDays(5)));
    BOOST_TEST(!hasCode(sample.proposed().constats, "presence.apres-depart"));
    BOOST_TEST(hasCode(constatsPresences(sample.panel(), require(listSeances(sample.database(), sample.id)),
                                         require(loadPresences(sample.database(), sample.id))),
                       "presence.apres-depart"));
}

BOOST_AUTO_TEST_CASE(who_came_from_the_reserve_was_never_selected) {
    Panel panel;
    Place place;
    place.candidatId = QStringLiteral("R");
    place.pseudonyme = QStringLiteral("K7TQ-2M9X");
    place.etat = EtatPlace::Reserve;
    panel.places.append(place);
    const Seance day{QStringLiteral("1"), QStringLiteral("Samedi"), kDay, FormuleDefraiement::Journee};
    const auto proposed =
        proposerDefraiements(panel, {day}, {{QStringLiteral("1"), {{QStringLiteral("R"), true}}}}, {});
    BOOST_TEST(proposed.lignes.size() == 1);
    BOOST_TEST(hasCode(proposed.constats, "defraiement.non-selectionne"));
    BOOST_TEST(!hasCode(proposed.constats, "defraiement.non-confirme"));
}

BOOST_AUTO_TEST_SUITE_END()
