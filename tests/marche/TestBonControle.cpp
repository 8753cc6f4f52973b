#include "core/marche/Avenant.h"
#include "core/marche/BonControle.h"
#include "tests/marche/BonSample.h"

using namespace isegorie;
using namespace isegorie::marche;
using namespace isegorie::tests;
using base::Constat;
using base::Constats;
using base::Montant;

namespace {

QStringList codesOf(const Constats& constats, Constat::Niveau niveau = Constat::Niveau::Bloquant) {
    QStringList codes;
    for (const Constat& constat : constats) {
        if (constat.niveau == niveau)
            codes << constat.code;
    }
    return codes;
}

QStringList blocking(BonSample& sample, const QString& id) {
    return codesOf(require(controleBon(sample.database(), id, sample.today)));
}

} // namespace

BOOST_AUTO_TEST_SUITE(bon_controle)

BOOST_AUTO_TEST_CASE(a_complete_bon_has_no_finding) {
    BonSample sample;
    const QString id = sample.complete({{QStringLiteral("3.8.1"), 4, false}});
    BOOST_CHECK(require(controleBon(sample.database(), id, sample.today)).isEmpty());
}

BOOST_AUTO_TEST_CASE(each_missing_mention_is_named) {
    BonSample sample;
    const QString id = sample.complete({{QStringLiteral("3.8.1"), 4, false}});
    for (const Mention& mention : mentions()) {
        if (mention.colonne.isEmpty() || mention.colonne.endsWith(QLatin1String("_id")))
            continue;
        const QVariant before =
            require(sample.database().record(QStringLiteral("bon"), id)).value(mention.colonne);
        sample.base.apply(setBonField(sample.database(), id, mention.colonne, QString()));
        BOOST_CHECK_EQUAL(blocking(sample, id).join(QLatin1Char(' ')),
                          QStringLiteral("bon.mention.") + mention.cle);
        sample.base.apply(setBonField(sample.database(), id, mention.colonne, before));
    }
    BOOST_CHECK(blocking(sample, id).isEmpty());
    sample.set("acheteur.siret", "");
    BOOST_CHECK_EQUAL(blocking(sample, id).join(QLatin1Char(' ')),
                      QStringLiteral("bon.mention.acheteur_siret"));
    sample.set("mentions.obligatoires", "objet, titulaire");
    BOOST_CHECK(blocking(sample, id).isEmpty());
}

BOOST_AUTO_TEST_CASE(an_empty_bon_and_a_wrong_siret_block) {
    BonSample sample;
    const QString id = sample.complete({});
    BOOST_CHECK_EQUAL(blocking(sample, id).join(QLatin1Char(' ')), QStringLiteral("bon.sans-ligne"));
    sample.add(id, QStringLiteral("3.8.1"));
    const auto setSiret = [&](const char* siret) {
        sample.base.apply(storage::Edit(QStringLiteral("SIRET"))
                              .update(QStringLiteral("titulaire"), sample.framework.firstId,
                                      {{QStringLiteral("siret"), QString::fromLatin1(siret)}}));
    };
    setSiret("13002526500014");
    BOOST_CHECK_EQUAL(blocking(sample, id).join(QLatin1Char(' ')), QStringLiteral("bon.siret"));
    setSiret("35600000049837"); // La Poste: sum of digits a multiple of 5
    BOOST_CHECK(blocking(sample, id).isEmpty());
}

BOOST_AUTO_TEST_CASE(dates_stay_in_the_period_of_the_lot) {
    BonSample sample;
    const QString id = sample.complete({{QStringLiteral("3.8.1"), 4, false}});
    sample.setField(id, "livraison", QStringLiteral("2026-06-30")); // before the start
    BOOST_CHECK_EQUAL(blocking(sample, id).join(QLatin1Char(' ')), QStringLiteral("bon.dates"));
    sample.setField(id, "debut", QStringLiteral("2025-12-31"));
    BOOST_CHECK_EQUAL(blocking(sample, id).join(QLatin1Char(' ')), QStringLiteral("bon.dates"));
    sample.setField(id, "debut", QStringLiteral("2026-06-15"));
    BOOST_CHECK(blocking(sample, id).isEmpty());
    sample.today = QDate(2030, 1, 1); // nothing can be ordered after the end
    BOOST_CHECK(blocking(sample, id).contains(QStringLiteral("bon.dates")));
}

BOOST_AUTO_TEST_CASE(a_price_that_is_not_the_bpus_blocks) {
    BonSample sample;
    const QString id = sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
    const QString line = sample.bon(id).lignes[0].id;
    sample.base.apply(
        storage::Edit(QStringLiteral("Négocier"))
            .update(QStringLiteral("bon_ligne"), line, {{QStringLiteral("pu_ht_centimes"), 1}}));
    BOOST_CHECK_EQUAL(blocking(sample, id).join(QLatin1Char(' ')), QStringLiteral("bon.prix-different"));
}

BOOST_AUTO_TEST_CASE(the_maximum_warns_from_80_percent_and_stops_above_100) {
    const Montant maximum = Montant::euros(1'000);
    const auto levels = [&](qint64 centimes) {
        const Constats constats = constatsMaximum(Montant::centimes(centimes), maximum, 3, 80);
        return constats.isEmpty() ? QString() : constats.first().code;
    };
    BOOST_CHECK_EQUAL(levels(79'999), QString());
    BOOST_CHECK_EQUAL(levels(80'000), QStringLiteral("bon.maximum-alerte"));
    BOOST_CHECK_EQUAL(levels(100'000), QStringLiteral("bon.maximum-alerte"));
    BOOST_CHECK_EQUAL(levels(100'001), QStringLiteral("bon.maximum-depasse"));
    BOOST_CHECK_EQUAL(partDuMaximum(Montant::centimes(79'999), maximum), 7'999);
    BOOST_CHECK_EQUAL(partDuMaximum(Montant::centimes(Montant::kMaxCentimes), Montant::centimes(1)),
                      1'000'000);
}

BOOST_AUTO_TEST_CASE(the_balance_counts_what_is_notified_and_not_cancelled) {
    BonSample sample;                   // maximum 1 000 000 € HT
    const auto order = [&](int euros) { // 250 € a participant
        const QString id = sample.complete({{QStringLiteral("3.8.3"), euros / 250, false}});
        sample.notify(id);
        return id;
    };
    const QString first = order(500'000);
    const QString draft = sample.complete({{QStringLiteral("3.8.3"), 1'200, false}}); // 300 000 €
    SoldeLot solde = require(soldeLot(sample.database(), sample.bon(draft)));
    BOOST_CHECK_EQUAL(solde.autres, Montant::euros(500'000));
    BOOST_CHECK_EQUAL(solde.reste, Montant::euros(200'000));
    BOOST_CHECK_EQUAL(solde.dixMilliemes, 8'000);
    BOOST_CHECK_EQUAL(codesOf(solde.constats, Constat::Niveau::Avertissement).join(QLatin1Char(' ')),
                      QStringLiteral("bon.maximum-alerte"));

    const QString second = order(250'000);
    BOOST_CHECK_EQUAL(blocking(sample, draft).join(QLatin1Char(' ')), QStringLiteral("bon.maximum-depasse"));
    BOOST_CHECK_EQUAL(refusal(sample.step(draft, StatutBon::Notifie)), QStringLiteral("bon.transition"));
    sample.advanceTo(draft, StatutBon::ASigner);
    BOOST_CHECK_EQUAL(refusal(sample.step(draft, StatutBon::Notifie)), QStringLiteral("bon.bloque"));

    // An avenant that orders less frees the maximum; so does cancelling.
    const auto avenant = require(createAvenant(sample.database(), first, sample.today));
    sample.base.apply(avenant.edit);
    sample.base.apply(amendLigne(sample.database(), avenant.id, sample.bon(first).lignes[0].id, 1'800));
    BOOST_CHECK_EQUAL(sample.bon(avenant.id).totaux().ht, Montant::euros(-50'000));
    sample.notify(avenant.id);
    BOOST_CHECK(blocking(sample, draft).isEmpty()); // 450 + 250 + 300 = exactly the maximum
    sample.advanceTo(second, StatutBon::Annule, QStringLiteral("Abandon du projet"));
    const ConsommationLot lot = require(consommationLot(sample.database(), sample.framework.lotId));
    BOOST_CHECK_EQUAL(lot.commande, Montant::euros(450'000));
    BOOST_CHECK_EQUAL(lot.enPreparation, Montant::euros(300'000));
    BOOST_CHECK_EQUAL(lot.bons, 1);
    BOOST_CHECK_EQUAL(lot.reste, Montant::euros(550'000));
}

BOOST_AUTO_TEST_SUITE_END()
