#include "core/marche/Avenant.h"
#include "core/marche/Consommation.h"
#include "core/marche/Livrable.h"
#include "core/marche/SuiviTableau.h"
#include "tests/marche/BonSample.h"

using namespace isegorie;
using namespace isegorie::marche;
using namespace isegorie::tests;
using base::Fraction;
using base::Montant;

namespace {

/// A bon in progress: 10 × 25 € and 4/5 of 5 000 €.
struct InProgress : BonSample {
    QString id, whole, fraction;

    InProgress() {
        id = complete({{QStringLiteral("3.8.1"), 10, false}});
        LigneBon line;
        line.code = QStringLiteral("3.2.1.A");
        line.quantite = Fraction(4, 5);
        line.regle = QStringLiteral("Prorata");
        line.pu = price(line.code);
        base.apply(addLignesCalculees(database(), id, {line}));
        notify(id);
        advanceTo(id, StatutBon::EnCours);
        whole = bon(id).lignes[0].id;
        fraction = bon(id).lignes[1].id;
    }
    static Montant price(const QString& code) {
        for (const Prix& each : prices(3)) {
            if (each.code == code)
                return each.puHt;
        }
        return {};
    }
    base::Result<Creation> get(const QString& ligne, Fraction quantity, Montant refaction = {}) {
        return receive(database(), {ligne, quantity, today, refaction, {}}, today);
    }
    base::Result<Creation> bill(const char* numero, const QString& ligne, Montant montant) {
        return invoice(database(), {id, QString::fromLatin1(numero), today, {{ligne, montant}}}, today);
    }
    SuiviBon suivi() { return require(loadSuivi(database(), id)); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(suivi)

BOOST_AUTO_TEST_CASE(ordered_delivered_invoiced_paid_balance) {
    InProgress sample;
    sample.base.apply(require(sample.get(sample.whole, 6)).edit);
    sample.base.apply(require(sample.get(sample.fraction, Fraction(2, 5), Montant::euros(20))).edit);
    const auto facture = require(sample.bill("F-1", sample.whole, Montant::euros(150)));
    sample.base.apply(facture.edit);
    sample.base.apply(payFacture(sample.database(), facture.id, sample.today, sample.today));
    const SuiviBon suivi = sample.suivi();
    const SuiviLigne& first = suivi.lignes[0];
    BOOST_CHECK_EQUAL(first.commande, Montant::euros(250));
    BOOST_CHECK_EQUAL(first.livre, Montant::euros(150));
    BOOST_CHECK_EQUAL(first.facture, Montant::euros(150));
    BOOST_CHECK_EQUAL(first.paye, Montant::euros(150));
    BOOST_CHECK_EQUAL(first.solde, Montant::euros(100));
    const SuiviLigne& second = suivi.lignes[1];
    BOOST_CHECK_EQUAL(second.livre, second.ligne.pu.fois(Fraction(2, 5)));
    BOOST_CHECK_EQUAL(second.admis, second.livre - Montant::euros(20));
    BOOST_CHECK_EQUAL(second.solde, second.commande - Montant::euros(20));
    BOOST_CHECK(!suivi.toutLivre && !suivi.toutPaye);

    const auto lots = require(listConsommation(sample.database()));
    BOOST_CHECK_EQUAL(lots[0].commande, suivi.totaux.commande);
    BOOST_CHECK_EQUAL(lots[0].livre, suivi.totaux.livre);
    BOOST_CHECK_EQUAL(lots[0].facture, Montant::euros(150));
    BOOST_CHECK_EQUAL(lots[0].paye, Montant::euros(150));
    const auto rows = require(listSuivi(sample.database(), {}, sample.today));
    BOOST_REQUIRE_EQUAL(rows.size(), 1);
    BOOST_CHECK_EQUAL(rows[0].commande, suivi.totaux.commande);
    BOOST_CHECK_EQUAL(rows[0].livre, suivi.totaux.livre);
    BOOST_CHECK_EQUAL(rows[0].refaction, Montant::euros(20));
    BOOST_CHECK_EQUAL(rows[0].solde, suivi.totaux.solde);
    BOOST_CHECK_EQUAL(rows[0].livrables, 5);
    BOOST_CHECK(!rows[0].enRetard);
    BOOST_CHECK(require(listSuivi(sample.database(), {}, QDate(2026, 10, 1)))[0].enRetard);
}

BOOST_AUTO_TEST_CASE(more_than_ordered_is_refused) {
    InProgress sample;
    BOOST_CHECK_EQUAL(refusal(sample.get(sample.whole, 11)), QStringLiteral("suivi.trop-livre"));
    BOOST_CHECK_EQUAL(refusal(sample.get(sample.fraction, 1)), QStringLiteral("suivi.trop-livre"));
    BOOST_CHECK_EQUAL(refusal(sample.get(sample.whole, 0)), QStringLiteral("suivi.quantite"));
    BOOST_CHECK_EQUAL(refusal(sample.get(sample.whole, 1, Montant::euros(26))),
                      QStringLiteral("suivi.refaction"));
    sample.base.apply(require(sample.get(sample.whole, 7)).edit);
    const auto refused = sample.get(sample.whole, 4);
    BOOST_REQUIRE(!refused);
    BOOST_CHECK(refused.error().message.contains(QStringLiteral("3 restant")));
    BOOST_CHECK_EQUAL(refused.error().exitCode(), 3);
    BOOST_CHECK_EQUAL(refusal(sample.step(sample.id, StatutBon::ServiceFait)),
                      QStringLiteral("bon.non-livre"));
}

BOOST_AUTO_TEST_CASE(more_than_due_is_neither_invoiced_nor_paid) {
    InProgress sample;
    BOOST_CHECK_EQUAL(refusal(sample.bill("F-1", sample.whole, Montant::centimes(25'001))),
                      QStringLiteral("suivi.trop-facture"));
    const auto early = require(sample.bill("F-1", sample.whole, Montant::euros(250)));
    sample.base.apply(early.edit);
    BOOST_CHECK_EQUAL(refusal(sample.bill("f-1", sample.whole, Montant::euros(1))),
                      QStringLiteral("suivi.facture-doublon"));
    // Nothing is paid before service fait; a réfaction lowers what is due.
    BOOST_CHECK_EQUAL(refusal(payFacture(sample.database(), early.id, sample.today, sample.today)),
                      QStringLiteral("suivi.service-non-fait"));
    sample.base.apply(require(sample.get(sample.whole, 10, Montant::euros(50))).edit);
    BOOST_CHECK_EQUAL(refusal(payFacture(sample.database(), early.id, sample.today, sample.today)),
                      QStringLiteral("suivi.service-non-fait"));
    sample.base.apply(require(sample.bill("AV-1", sample.whole, Montant::euros(-50))).edit); // credit note
    BOOST_CHECK_EQUAL(refusal(sample.bill("AV-2", sample.whole, Montant::euros(-201))),
                      QStringLiteral("suivi.avoir"));
    sample.base.apply(removeFacture(sample.database(), early.id));
    const auto right = require(sample.bill("F-2", sample.fraction, Montant::euros(1)));
    sample.base.apply(right.edit);
    BOOST_CHECK_EQUAL(
        refusal(payFacture(sample.database(), right.id, sample.today.addDays(-1), sample.today)),
        QStringLiteral("suivi.date"));
}

BOOST_AUTO_TEST_CASE(receiving_and_paying_everything_closes_the_balance) {
    InProgress sample;
    sample.base.apply(receiveAll(sample.database(), sample.id, sample.today, sample.today));
    BOOST_CHECK_EQUAL(refusal(receiveAll(sample.database(), sample.id, sample.today, sample.today)),
                      QStringLiteral("suivi.rien"));
    const auto facture = require(
        invoiceAdmitted(sample.database(), sample.id, QStringLiteral("F-9"), sample.today, sample.today));
    sample.base.apply(facture.edit);
    BOOST_CHECK_EQUAL(refusal(removeReception(sample.database(), sample.suivi().receptions[0].id)),
                      QString());
    sample.base.apply(payFacture(sample.database(), facture.id, sample.today, sample.today));
    BOOST_CHECK_EQUAL(refusal(removeReception(sample.database(), sample.suivi().receptions[0].id)),
                      QStringLiteral("suivi.deja-paye"));
    BOOST_CHECK_EQUAL(refusal(removeFacture(sample.database(), facture.id)),
                      QStringLiteral("suivi.deja-paye"));
    const SuiviBon suivi = sample.suivi();
    BOOST_CHECK(suivi.toutLivre && suivi.toutPaye && suivi.totaux.solde.isZero());
    sample.advanceTo(sample.id, StatutBon::ServiceFait);
    sample.advanceTo(sample.id, StatutBon::Solde);
}

BOOST_AUTO_TEST_CASE(a_receipt_that_carries_what_is_paid_stays) {
    InProgress sample; // 10 × 25 €
    sample.base.apply(require(sample.get(sample.whole, 9)).edit);
    sample.base.apply(require(sample.get(sample.whole, 1)).edit);
    const Livrable livrable = require(listLivrables(sample.database(), {sample.id, false}, sample.today))[0];
    const QString version = base::newId(); // a réfaction on a livrable: on no line
    sample.base.apply(storage::Edit(QStringLiteral("Réfaction"))
                          .insert(QStringLiteral("livrable_version"), version,
                                  {{QStringLiteral("bon_id"), sample.id},
                                   {QStringLiteral("livrable_id"), livrable.id},
                                   {QStringLiteral("rang"), 1},
                                   {QStringLiteral("recu_le"), QStringLiteral("2026-06-15")},
                                   {QStringLiteral("nom_fichier"), QStringLiteral("a")},
                                   {QStringLiteral("empreinte"), QStringLiteral("a")},
                                   {QStringLiteral("taille"), 1},
                                   {QStringLiteral("decision"), QStringLiteral("refaction")},
                                   {QStringLiteral("refaction_centimes"), 2'500}}));
    const auto facture = require(sample.bill("F-1", sample.whole, Montant::euros(225)));
    sample.base.apply(facture.edit);
    sample.base.apply(payFacture(sample.database(), facture.id, sample.today, sample.today));
    const QString last = sample.suivi().receptions.last().id; // 250 − 25 − 25 < 225
    BOOST_CHECK_EQUAL(refusal(removeReception(sample.database(), last)), QStringLiteral("suivi.deja-paye"));
}

BOOST_AUTO_TEST_CASE(what_is_proposed_for_an_invoice_leaves_out_every_refaction) {
    InProgress sample; // 10 × 25 €
    sample.base.apply(require(sample.get(sample.whole, 10, Montant::euros(50))).edit);
    SuiviBon suivi = sample.suivi();
    suivi.refactionLivrables = Montant::euros(30);
    auto lignes = lignesAFacturer(suivi);
    BOOST_REQUIRE_EQUAL(lignes.size(), 1);
    BOOST_CHECK_EQUAL(lignes[0].ligneId, sample.whole);
    BOOST_CHECK_EQUAL(lignes[0].montant, Montant::euros(170));
    suivi.lignes[0].facture = Montant::euros(170);
    BOOST_CHECK(lignesAFacturer(suivi).isEmpty());
}

BOOST_AUTO_TEST_CASE(what_is_received_invoiced_and_paid_has_happened) {
    InProgress sample;
    const QDate tomorrow = sample.today.addDays(1);
    BOOST_CHECK_EQUAL(refusal(receiveAll(sample.database(), sample.id, tomorrow, sample.today)),
                      QStringLiteral("suivi.date"));
    BOOST_CHECK_EQUAL(refusal(receive(sample.database(), {sample.whole, 1, tomorrow, {}, {}}, sample.today)),
                      QStringLiteral("suivi.date"));
    sample.base.apply(require(sample.get(sample.whole, 10)).edit);
    const auto billOn = [&](QDate day) {
        return invoiceAdmitted(sample.database(), sample.id, QStringLiteral("F-1"), day, sample.today);
    };
    BOOST_CHECK_EQUAL(refusal(billOn(tomorrow)), QStringLiteral("suivi.date"));
    BOOST_CHECK_EQUAL(refusal(billOn({})), QStringLiteral("suivi.date"));
    const auto facture = require(billOn(sample.today));
    sample.base.apply(facture.edit);
    BOOST_CHECK_EQUAL(refusal(payFacture(sample.database(), facture.id, tomorrow, sample.today)),
                      QStringLiteral("suivi.date"));
}

BOOST_AUTO_TEST_CASE(fractions_too_fine_to_be_summed_are_refused) {
    InProgress sample;
    for (const qint64 prime : {999'983, 999'979, 999'961, 999'959}) {
        const auto got = sample.get(sample.whole, Fraction(1, prime));
        BOOST_CHECK_EQUAL(refusal(got), prime == 999'983 ? QString() : QStringLiteral("suivi.quantite"));
        if (got)
            sample.base.apply(got->edit);
    }
    sample.base.apply(require(sample.get(sample.whole, Fraction(1, 2))).edit);
    BOOST_CHECK_EQUAL(sample.suivi().lignes[0].livree, Fraction(999'985, 1'999'966));
}

BOOST_AUTO_TEST_CASE(nothing_is_received_before_the_execution_starts) {
    BonSample sample;
    const QString id = sample.complete({{QStringLiteral("3.8.1"), 1, false}});
    BOOST_CHECK_EQUAL(refusal(receiveAll(sample.database(), id, sample.today, sample.today)),
                      QStringLiteral("suivi.etat"));
    sample.notify(id);
    BOOST_CHECK_EQUAL(refusal(receiveAll(sample.database(), id, sample.today, sample.today)),
                      QStringLiteral("suivi.etat"));
    sample.advanceTo(id, StatutBon::EnCours);
    BOOST_CHECK_EQUAL(refusal(receiveAll(sample.database(), id, sample.today.addDays(-1), sample.today)),
                      QStringLiteral("suivi.date"));
}

BOOST_AUTO_TEST_CASE(amounts_agree_whatever_is_amended_and_delivered) {
    CHECK_PROPERTY(
        "follow-up = totals of bon and avenants = consumption; never delivered beyond ordered", [] {
            InProgress sample;
            const auto steps =
                *rc::gen::resize(8, rc::gen::container<std::vector<std::pair<int, int>>>(
                                        rc::gen::pair(rc::gen::inRange(0, 3), rc::gen::inRange(1, 12))));
            for (const auto& step : steps) {
                const int kind = step.first;
                const int n = step.second;
                const SuiviBon now = sample.suivi();
                const SuiviLigne& ligne = now.lignes[n % now.lignes.size()];
                if (kind == 0) {
                    const auto avenant = require(createAvenant(sample.database(), sample.id, sample.today));
                    const auto amended = [&] {
                        sample.base.apply(avenant.edit);
                        return amendLigne(sample.database(), avenant.id, ligne.ligne.id, Fraction(n, 5));
                    }();
                    if (amended && !amended->isEmpty()) {
                        sample.base.apply(*amended);
                        sample.notify(avenant.id);
                    } else {
                        sample.base.apply(deleteBon(sample.database(), avenant.id));
                    }
                } else if (const auto received = sample.get(ligne.ligne.id, Fraction(n, 10))) {
                    sample.base.apply(received->edit);
                }
            }
            const SuiviBon suivi = sample.suivi();
            Montant ordered = sample.bon(sample.id).totaux().ht;
            for (const BonResume& avenant : require(listAvenants(sample.database(), sample.id)))
                ordered += avenant.ht;
            RC_ASSERT(suivi.totaux.commande == ordered);
            for (const SuiviLigne& ligne : suivi.lignes)
                RC_ASSERT(ligne.livree <= ligne.commandee);
            const auto lot = require(listConsommation(sample.database()))[0];
            RC_ASSERT(lot.commande == ordered && lot.livre == suivi.totaux.livre);
            const LigneSuivi row = require(listSuivi(sample.database(), {}, sample.today))[0];
            RC_ASSERT(row.commande == ordered && row.refaction == suivi.totaux.refaction);
            RC_ASSERT(row.livre == suivi.totaux.livre && row.solde == suivi.totaux.solde);
            RC_ASSERT(require(listSuivi(sample.database(), {}, QDate(2027, 1, 1)))[0].enRetard ==
                      !suivi.toutLivre);
        });
}

BOOST_AUTO_TEST_CASE(what_is_worth_nothing_is_late_all_the_same) {
    BonSample sample;
    const QString id = sample.complete({{QStringLiteral("3.8.1"), 2, false}});
    LigneBon free;
    free.code = QStringLiteral("3.2.1.A");
    free.quantite = Fraction(1, 1'000);
    free.regle = QStringLiteral("Offerte");
    sample.base.apply(addLignesCalculees(sample.database(), id, {free}));
    sample.base.apply(storage::Edit(QStringLiteral("Notifier"))
                          .update(QStringLiteral("bon"), id,
                                  {{QStringLiteral("statut"), QStringLiteral("en_cours")},
                                   {QStringLiteral("numero"), QStringLiteral("BC-1")},
                                   {QStringLiteral("date_notification"), QStringLiteral("2026-06-15")}}));
    sample.base.apply(require(receive(sample.database(),
                                      {sample.bon(id).lignes[0].id, 2, sample.today, {}, {}}, sample.today))
                          .edit);
    const auto late = [&] {
        return require(listSuivi(sample.database(), {}, QDate(2026, 10, 1)))[0].enRetard;
    };
    BOOST_CHECK(late());
    sample.base.apply(receiveAll(sample.database(), id, sample.today, sample.today));
    BOOST_CHECK(!late());
}

BOOST_AUTO_TEST_CASE(sql_totals_equal_cpp_totals) {
    BonSample sample;
    CHECK_PROPERTY("list, consumption and loaded bons give the same cents", [&] {
        const QString id = sample.create();
        storage::Edit edit(QStringLiteral("Lignes"));
        const auto picks = *rc::gen::container<std::vector<std::tuple<int, int, qint64, int>>>(rc::gen::tuple(
            rc::gen::inRange(-999'999, 1'000'000), rc::gen::inRange(1, 1'000'000),
            rc::gen::inRange<qint64>(0, 1'000'000'000), rc::gen::element(0, 210, 550, 1000, 2000)));
        int rang = 0;
        for (const auto& [num, den, pu, taux] : picks)
            edit.insert(QStringLiteral("bon_ligne"), base::newId(),
                        {{QStringLiteral("bon_id"), id},
                         {QStringLiteral("rang"), ++rang},
                         {QStringLiteral("code"), QStringLiteral("3.8.1")},
                         {QStringLiteral("libelle"), QString::number(rang)},
                         {QStringLiteral("quantite_num"), num},
                         {QStringLiteral("quantite_den"), den},
                         {QStringLiteral("pu_ht_centimes"), pu},
                         {QStringLiteral("taux_tva"), taux}});
        sample.base.apply(edit);
        const TotauxBon totals = sample.bon(id).totaux();
        for (const BonResume& row : require(listBons(sample.database()))) {
            if (row.id == id)
                RC_ASSERT(row.ht == totals.ht && row.ttc == totals.ttc && row.lignes == rang);
        }
        const auto view = require(sample.database().first(
            QStringLiteral("marche/consommation"), {{QStringLiteral("lot_id"), sample.framework.lotId}}));
        RC_ASSERT(view.value(QStringLiteral("preparation_centimes")).toLongLong() == totals.ht.centimes());
        sample.base.apply(deleteBon(sample.database(), id));
    });
}

BOOST_AUTO_TEST_CASE(the_list_is_filtered_and_searched) {
    BonSample sample;
    const QString one = sample.complete({{QStringLiteral("3.8.1"), 1, false}});
    sample.setField(one, "objet", QStringLiteral("Élaboration d’un panel \"citoyen\""));
    sample.notify(one);
    const QString two = sample.create();
    const auto found = [&](const FiltreBons& filtre) {
        QStringList ids;
        for (const BonResume& row : require(listBons(sample.database(), filtre)))
            ids << row.id;
        return ids;
    };
    const auto text = [&](const char* words) { return found({QString::fromUtf8(words), {}, 0, {}, {}, 0}); };
    BOOST_CHECK(found({}) == QStringList({two, one})); // drafts first
    BOOST_CHECK(text("elab pan") == QStringList{one});
    BOOST_CHECK(text("BC-2026-0001") == QStringList{one});
    BOOST_CHECK_EQUAL(text("école").size(), 2); // the concertation's title
    BOOST_CHECK(text("\"").size() == 2);
    BOOST_CHECK(found({{}, {StatutBon::Notifie}, 0, {}, {}, 0}) == QStringList{one});
    BOOST_CHECK(found({{}, {}, 3, sample.concertationId, sample.framework.firstId, 2026}) ==
                QStringList{one});
    BOOST_CHECK(found({{}, {}, 2, {}, {}, 0}).isEmpty());
    BOOST_CHECK_EQUAL(require(findBon(sample.database(), QStringLiteral("BC-2026-0001"))).id, one);
    BOOST_CHECK_EQUAL(refusal(findBon(sample.database(), QStringLiteral("BC-2026-0002"))),
                      QStringLiteral("bon.absent"));
}

BOOST_AUTO_TEST_SUITE_END()
