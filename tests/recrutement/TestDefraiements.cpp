// From attendance to amounts under their caps, to the order that pays them.
#include "core/coffre/Purge.h"
#include "core/marche/Avenant.h"
#include "core/marche/BonChiffrage.h"
#include "core/recrutement/DefraiementsVerification.h"
#include "core/recrutement/Exports.h"
#include "tests/marche/BonSample.h"
#include "tests/recrutement/PaySample.h"

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;
using base::Montant;
using marche::FormuleDefraiement;

BOOST_AUTO_TEST_SUITE(amounts)

BOOST_AUTO_TEST_CASE(caps_are_those_of_the_cctp) {
    BOOST_TEST(plafond(FormuleDefraiement::DemiJournee) == Montant::euros(25));
    BOOST_TEST(plafond(FormuleDefraiement::Journee) == Montant::euros(50));
    BOOST_TEST(plafond(FormuleDefraiement::Atelier) == Montant::euros(250));
}

BOOST_AUTO_TEST_CASE(attendance_gives_right_to_amounts_once) {
    PaySample sample;
    const QString morning = sample.session("Matin", FormuleDefraiement::DemiJournee);
    const QString day = sample.session("Journée", FormuleDefraiement::Journee);
    BOOST_TEST(sample.proposed().lignes.isEmpty());
    BOOST_TEST(hasCode(sample.proposed().constats, "defraiement.presences"));
    sample.came(morning, true, false);
    sample.came(day, true, true);
    const auto proposed = sample.proposed();
    BOOST_REQUIRE(proposed.lignes.size() == 3);
    BOOST_TEST(proposed.constats.isEmpty());
    sample.base.apply(arreterDefraiements(sample.database(), sample.id, proposed.lignes, kDay, kDay));
    BOOST_TEST(sample.proposed().lignes.isEmpty());
    BOOST_TEST(codeOf(arreterDefraiements(sample.database(), sample.id, proposed.lignes, kDay, kDay)) ==
               QStringLiteral("defraiement.double"));
    const auto totals = totauxDefraiements(sample.decided(), base::Fraction(5), 2000);
    BOOST_TEST(totals.ht == Montant::euros(125));
    BOOST_TEST(totals.marge == Montant::centimes(625));
    BOOST_TEST(totals.tva == Montant::centimes(2'625)); // 20 % of 131,25
    BOOST_TEST(totals.ttc == Montant::centimes(15'750));
    BOOST_TEST(totals.parUo.size() == 2);
}

BOOST_AUTO_TEST_CASE(an_order_may_pay_less_never_more) {
    PaySample sample;
    sample.came(sample.session("Journée", FormuleDefraiement::Journee), true, false);
    BOOST_TEST(sample.proposed({{QStringLiteral("3.8.2"), Montant::euros(40)}}).lignes.first().montant ==
               Montant::euros(40));
    BOOST_TEST(sample.proposed({{QStringLiteral("3.8.2"), Montant::euros(90)}}).lignes.first().montant ==
               Montant::euros(50));
}

BOOST_AUTO_TEST_CASE(a_workshop_is_paid_whole_or_in_proportion) {
    PaySample sample;
    sample.base.apply(addSeancesAtelier(sample.database(), sample.id));
    const auto sessions = require(listSeances(sample.database(), sample.id));
    BOOST_REQUIRE(sessions.size() == 6);
    for (int i = 0; i < 5; ++i)
        sample.came(sessions.at(i).id, true, i < 2);
    BOOST_TEST(sample.proposed().lignes.isEmpty()); // the last session is not noted
    sample.came(sessions.at(5).id, true, false);
    const auto proposed = sample.proposed();
    BOOST_REQUIRE(proposed.lignes.size() == 2);
    Montant whole;
    Montant part;
    for (const LigneProposee& ligne : proposed.lignes)
        (ligne.candidatId == sample.candidat("A").id ? whole : part) = ligne.montant;
    BOOST_TEST(whole == Montant::euros(250));
    BOOST_TEST(part == Montant::centimes(8'333)); // 2/6 of 250 €
    BOOST_TEST(hasCode(proposed.constats, "defraiement.atelier-partiel"));
}

BOOST_AUTO_TEST_CASE(no_amount_is_above_its_cap) {
    CHECK_PROPERTY("whatever the attendance and the prices", [] {
        const QList<Seance> sessions{
            {QStringLiteral("1"), QStringLiteral("a"), {}, FormuleDefraiement::DemiJournee},
            {QStringLiteral("2"), QStringLiteral("b"), {}, FormuleDefraiement::Journee},
            {QStringLiteral("3"), QStringLiteral("c"), {}, FormuleDefraiement::Atelier},
            {QStringLiteral("4"), QStringLiteral("d"), {}, FormuleDefraiement::Atelier}};
        Panel panel;
        Presences presences;
        for (int i = 0; i < *rc::gen::inRange(0, 6); ++i) {
            Place place;
            place.candidatId = QString::number(i);
            panel.places.append(place);
            for (const Seance& session : sessions)
                presences[session.id].insert(place.candidatId, *rc::gen::arbitrary<bool>());
        }
        QHash<QString, Montant> prix;
        for (const char* code : {"3.8.1", "3.8.2", "3.8.3"})
            if (*rc::gen::arbitrary<bool>())
                prix.insert(QString::fromLatin1(code),
                            Montant::centimes(*rc::gen::inRange<qint64>(0, 50'000)));
        for (const LigneProposee& ligne : proposerDefraiements(panel, sessions, presences, {}, prix).lignes) {
            RC_ASSERT(ligne.montant <= plafond(ligne.formule));
            RC_ASSERT(ligne.montant.centimes() >= 0);
        }
    });
}

BOOST_AUTO_TEST_CASE(amounts_change_until_they_are_paid) {
    PaySample sample;
    sample.came(sample.session("Journée", FormuleDefraiement::Journee), true, true);
    sample.base.apply(
        arreterDefraiements(sample.database(), sample.id, sample.proposed().lignes, kDay, kDay));
    const QString first = sample.decided().first().id;
    BOOST_TEST(codeOf(setMontant(sample.database(), first, Montant::centimes(5'001))) ==
               QStringLiteral("defraiement.plafond"));
    sample.base.apply(setMontant(sample.database(), first, Montant::euros(30)));
    BOOST_TEST(codeOf(verserDefraiements(sample.database(), {first}, kDay.addDays(-1), kDay.addDays(3))) ==
               QStringLiteral("defraiement.jour"));
    sample.base.apply(verserDefraiements(sample.database(), {first}, kDay.addDays(3), kDay.addDays(3)));
    BOOST_TEST(codeOf(setMontant(sample.database(), first, Montant::euros(20))) ==
               QStringLiteral("defraiement.fige"));
    BOOST_TEST(codeOf(removeDefraiement(sample.database(), first)) == QStringLiteral("defraiement.fige"));
    BOOST_TEST(totauxDefraiements(sample.decided(), {}, 2000).verse == Montant::euros(30));
}

BOOST_AUTO_TEST_CASE(what_a_purge_leaves_unpaid_is_told) {
    PaySample sample;
    const auto unpaid = [&] { return require(texteImpayes(sample.database(), sample.concertation)); };
    BOOST_TEST(unpaid().isEmpty());
    sample.decideOneDay();
    BOOST_TEST(unpaid().startsWith(QStringLiteral("2 défraiement(s) arrêté(s), 100")), unpaid());
    sample.base.apply(
        verserDefraiements(sample.database(), {sample.owed("A"), sample.owed("B")}, kDay, kDay));
    BOOST_TEST(unpaid().isEmpty());
    BOOST_TEST(codeOf(coffre::verifierMotif(QStringLiteral(" "))) == QStringLiteral("purge.motif"));
}

BOOST_AUTO_TEST_CASE(the_payment_list_has_names_accounts_and_a_live_total) {
    PaySample sample;
    sample.came(sample.session("Journée", FormuleDefraiement::Journee), true, true);
    sample.came(sample.session("Matin", FormuleDefraiement::DemiJournee), true, false);
    sample.base.apply(
        arreterDefraiements(sample.database(), sample.id, sample.proposed().lignes, kDay, kDay));
    const QString xlsx = sample.base.folder() + QStringLiteral("/paiements.xlsx");
    const QString csv = sample.base.folder() + QStringLiteral("/paiements.csv");
    const auto facts = require(loadFaits(sample.database(), sample.id));
    BOOST_TEST(sample.decided().size() == 3);
    BOOST_TEST(personnesAPayer(sample.vivier(), sample.decided()) == 2);
    require(exportPaiements(sample.vivier(), sample.decided(), facts, xlsx, FormatExport::Xlsx));
    require(exportPaiements(sample.vivier(), sample.decided(), facts, csv, FormatExport::Csv));
    const auto table = require(documents::readTable(xlsx));
    BOOST_REQUIRE(table.rows.size() == 3U);
    QMap<QString, QString> amounts;
    for (const auto& row : table.rows)
        amounts.insert(row.cells.at(1) + row.cells.at(4), row.cells.at(5));
    BOOST_TEST(amounts.value(QStringLiteral("RoyFR7612345")) == QStringLiteral("75"));
    BOOST_TEST(amounts.value(QStringLiteral("Petit")) == QStringLiteral("50"));
    BOOST_TEST(amounts.value(QString()) == QStringLiteral("125"));
    BOOST_TEST(require(documents::readTable(csv)).rows.size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(order)

namespace {

const QDate kPaid(2026, 7, 10);

/// An order of days at 50 €, some by an avenant, with their margin, and people to pay.
struct OrderSample : BonSample {
    QString bonId;
    Recrutement recrutement;

    OrderSample(int ordered, int amended, const QList<Montant>& owed) {
        bonId = complete({{QStringLiteral("3.8.2"), ordered, false}, {QStringLiteral("3.8.4"), 1, false}});
        notify(bonId);
        advanceTo(bonId, marche::StatutBon::EnCours);
        if (amended > 0) {
            const auto avenant = require(marche::createAvenant(database(), bonId, today));
            base.apply(avenant.edit);
            add(avenant.id, QStringLiteral("3.8.2"), amended);
            add(avenant.id, QStringLiteral("3.8.4"));
            notify(avenant.id);
        }
        recrutement.concertationId = concertationId;
        recrutement.libelle = QStringLiteral("Panel");
        recrutement.taille = 4;
        recrutement.bonId = bonId;
        const auto made = require(createRecrutement(database(), recrutement, {QStringLiteral("sexe")}));
        base.apply(made.edit);
        recrutement.id = made.id;
        decide(owed);
    }
    void decide(const QList<Montant>& owed) {
        storage::Edit people(QStringLiteral("Candidats"));
        QList<LigneProposee> lignes;
        for (const Montant& montant : owed) {
            const QString id = base::newId();
            people.insert(QStringLiteral("candidat"), id,
                          {{QStringLiteral("recrutement_id"), recrutement.id},
                           {QStringLiteral("pseudonyme"), id},
                           {QStringLiteral("identifiant"), id}});
            lignes.append({id, id, {}, {}, FormuleDefraiement::Journee, montant});
        }
        base.apply(people);
        base.apply(arreterDefraiements(database(), recrutement.id, lignes, kPaid, kPaid));
    }
    base::Result<storage::Edit> receive() {
        return recevoirDefraiements(database(), recrutement, kPaid, kPaid);
    }
    Montant received(const char* code) {
        Montant sum;
        for (const marche::SuiviLigne& ligne : require(marche::loadSuivi(database(), bonId)).lignes)
            if (ligne.ligne.code == QLatin1String(code))
                sum += ligne.livre;
        return sum;
    }
    QList<Defraiement> decided() { return require(listDefraiements(database(), recrutement.id)); }
};

} // namespace

BOOST_AUTO_TEST_CASE(what_is_decided_is_spread_over_the_lines_of_the_order) {
    OrderSample sample(2, 2,
                       {Montant::euros(50), Montant::euros(30), Montant::euros(50), Montant::euros(20)});
    sample.base.apply(sample.receive());
    BOOST_TEST(sample.received("3.8.2") == Montant::euros(150));
    BOOST_TEST(sample.received("3.8.4") == Montant::centimes(750)); // 5 %
    for (const Defraiement& one : sample.decided())
        BOOST_TEST(!one.receptionId.isEmpty());
    sample.decide({Montant::euros(50), Montant::euros(10)});
    const QString before = require(sample.base->contentHash());
    BOOST_TEST(codeOf(sample.receive()) == QStringLiteral("defraiement.bon-plein"));
    BOOST_TEST(require(sample.base->contentHash()) == before);
}

BOOST_AUTO_TEST_CASE(a_receipt_that_is_removed_frees_what_it_counted) {
    OrderSample sample(4, 0, {Montant::euros(50), Montant::euros(30)});
    sample.base.apply(sample.receive());
    const auto suivi = require(marche::loadSuivi(sample.database(), sample.bonId));
    for (const marche::Reception& reception : suivi.receptions)
        sample.base.apply(marche::removeReception(sample.database(), reception.id));
    BOOST_TEST(sample.received("3.8.2") == Montant());
    for (const Defraiement& one : sample.decided()) {
        BOOST_TEST(one.receptionId.isEmpty());
        sample.base.apply(setMontant(sample.database(), one.id, Montant::euros(40)));
    }
    sample.base.apply(sample.receive());
    BOOST_TEST(sample.received("3.8.2") == Montant::euros(80));
}

BOOST_AUTO_TEST_CASE(nothing_is_decided_received_or_paid_in_advance) {
    OrderSample sample(4, 0, {Montant::euros(50)});
    const QDate eve = kPaid.addDays(-1);
    const QString id = sample.decided().first().id;
    BOOST_TEST(codeOf(arreterDefraiements(sample.database(), sample.recrutement.id, {}, kPaid, eve)) ==
               QStringLiteral("defraiement.jour"));
    BOOST_TEST(codeOf(recevoirDefraiements(sample.database(), sample.recrutement, kPaid, eve)) ==
               QStringLiteral("suivi.date"));
    BOOST_TEST(codeOf(verserDefraiements(sample.database(), {id}, kPaid.addDays(1), kPaid)) ==
               QStringLiteral("defraiement.jour"));
}

BOOST_AUTO_TEST_CASE(what_is_decided_is_received_on_the_order) {
    BonSample sample;
    const QString bon = sample.complete({{QStringLiteral("3.4.1.A"), 1, false}});
    const auto besoin = require(marche::parseBesoin(
        R"({"defraiements": [{"participants": 4, "formule": "journee", "marge_pct": 5}]})",
        QStringLiteral("b.json")));
    const auto prices = require(marche::baremeDuBon(sample.database(), bon, sample.today));
    sample.base.apply(marche::addChiffrage(sample.database(), bon, marche::chiffrer(besoin, prices), {}));
    sample.notify(bon);
    sample.advanceTo(bon, marche::StatutBon::EnCours);

    Recrutement one;
    one.concertationId = sample.concertationId;
    one.libelle = QStringLiteral("Panel");
    one.taille = 4;
    one.bonId = bon;
    const auto made = require(createRecrutement(sample.database(), one, {QStringLiteral("sexe")}));
    sample.base.apply(made.edit);
    one.id = made.id;
    BOOST_TEST(require(prixDefraiements(sample.database(), one)).value(QStringLiteral("3.8.2")) ==
               Montant::euros(50));
    BOOST_TEST(codeOf(recevoirDefraiements(sample.database(), one, QDate(2026, 7, 10), QDate(2026, 7, 10))) ==
               QStringLiteral("defraiement.rien"));
    storage::Edit people(QStringLiteral("Candidats"));
    QList<LigneProposee> lignes;
    for (int i = 0; i < 3; ++i) {
        const QString id = base::newId();
        people.insert(QStringLiteral("candidat"), id,
                      {{QStringLiteral("recrutement_id"), made.id},
                       {QStringLiteral("pseudonyme"), QString::number(i)},
                       {QStringLiteral("identifiant"), QString::number(i)}});
        lignes.append(
            {id, QString::number(i), {}, {}, FormuleDefraiement::Journee, Montant::euros(i == 0 ? 30 : 50)});
    }
    sample.base.apply(people);
    sample.base.apply(
        arreterDefraiements(sample.database(), made.id, lignes, QDate(2026, 7, 10), QDate(2026, 7, 10)));
    sample.base.apply(recevoirDefraiements(sample.database(), one, QDate(2026, 7, 10), QDate(2026, 7, 10)));

    const auto suivi = require(marche::loadSuivi(sample.database(), bon));
    for (const marche::SuiviLigne& ligne : suivi.lignes) {
        if (ligne.ligne.code == QLatin1String("3.8.2")) {
            BOOST_TEST(ligne.livre == Montant::euros(130));
            BOOST_TEST(ligne.livree == base::Fraction(13, 5));
        }
        if (ligne.ligne.code == QLatin1String("3.8.4"))
            BOOST_TEST(ligne.livre == Montant::centimes(650)); // 5 % of 130 €
    }
    for (const Defraiement& paid : require(listDefraiements(sample.database(), made.id)))
        BOOST_TEST(!paid.receptionId.isEmpty());
    BOOST_TEST(codeOf(recevoirDefraiements(sample.database(), one, QDate(2026, 7, 10), QDate(2026, 7, 10))) ==
               QStringLiteral("defraiement.rien"));
}

BOOST_AUTO_TEST_CASE(an_order_without_the_line_receives_nothing) {
    BonSample sample;
    const QString bon = sample.complete({{QStringLiteral("3.4.1.A"), 1, false}});
    sample.notify(bon);
    sample.advanceTo(bon, marche::StatutBon::EnCours);
    Recrutement one;
    one.concertationId = sample.concertationId;
    one.libelle = QStringLiteral("Panel");
    BOOST_TEST(codeOf(recevoirDefraiements(sample.database(), one, QDate(2026, 7, 10), QDate(2026, 7, 10))) ==
               QStringLiteral("defraiement.sans-bon"));
    one.bonId = bon;
    const auto made = require(createRecrutement(sample.database(), one, {QStringLiteral("sexe")}));
    sample.base.apply(made.edit);
    one.id = made.id;
    const QString person = base::newId();
    sample.base.apply(storage::Edit(QStringLiteral("Candidat"))
                          .insert(QStringLiteral("candidat"), person,
                                  {{QStringLiteral("recrutement_id"), made.id},
                                   {QStringLiteral("pseudonyme"), QStringLiteral("A")},
                                   {QStringLiteral("identifiant"), QStringLiteral("A")}}));
    sample.base.apply(
        arreterDefraiements(sample.database(), made.id,
                            {{person, {}, {}, {}, FormuleDefraiement::DemiJournee, Montant::euros(25)}},
                            QDate(2026, 7, 10), QDate(2026, 7, 10)));
    const QString before = require(sample.base->contentHash());
    BOOST_TEST(codeOf(recevoirDefraiements(sample.database(), one, QDate(2026, 7, 10), QDate(2026, 7, 10))) ==
               QStringLiteral("defraiement.sans-ligne"));
    BOOST_TEST(require(sample.base->contentHash()) == before);
}

BOOST_AUTO_TEST_CASE(what_nobody_could_transfer_is_left_out_unless_it_was_paid_otherwise) {
    PaySample sample;
    BOOST_TEST(codeOf(aVerser(nullptr, sample.decided(), false)) ==
               QStringLiteral("defraiement.rien-a-verser"));
    sample.decideOneDay();
    const Vivier people = sample.vivier();
    const auto payable = require(aVerser(&people, sample.decided(), false));
    BOOST_TEST((payable.ids == QStringList{sample.owed("A")}));
    BOOST_TEST((payable.sansIban == QStringList{sample.owed("B")}));
    BOOST_REQUIRE(payable.constats.size() == 1);
    BOOST_TEST(payable.constats.first().message.contains(sample.candidat("B").pseudonyme));
    BOOST_TEST(require(aVerser(&people, sample.decided(), true)).ids.size() == 2);
    const auto unseen = require(aVerser(nullptr, sample.decided(), false));
    BOOST_TEST(unseen.ids.size() == 2);
    BOOST_TEST(hasCode(unseen.constats, "defraiement.iban-non-verifies"));
    sample.base.apply(verserDefraiements(sample.database(), payable.ids, kDay, kDay));
    BOOST_TEST(codeOf(aVerser(&people, sample.decided(), false)) == QStringLiteral("defraiement.sans-iban"));
    BOOST_TEST(codeOf(verserDefraiements(sample.database(), payable.ids, kDay, kDay)) ==
               QStringLiteral("defraiement.verse"));
    for (const Defraiement& one : sample.decided()) {
        const auto may = verifierNonVerse(one);
        BOOST_TEST(may.has_value() == (one.id == sample.owed("B")));
    }
}

BOOST_AUTO_TEST_CASE(whoever_has_no_iban_is_named_before_paying) {
    PaySample sample;
    sample.decideOneDay();
    const auto found = constatsIban(sample.vivier(), require(listDefraiements(sample.database(), sample.id)));
    BOOST_REQUIRE(found.size() == 1);
    BOOST_TEST(found.first().message.contains(sample.candidat("B").pseudonyme));
    BOOST_TEST(!found.first().message.contains(sample.candidat("A").pseudonyme));
}

BOOST_AUTO_TEST_SUITE_END()
