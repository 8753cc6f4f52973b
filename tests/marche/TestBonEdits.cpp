#include "core/marche/BonTarif.h"
#include "core/storage/UndoStack.h"
#include "tests/marche/BonSample.h"

using namespace isegorie;
using namespace isegorie::marche;
using namespace isegorie::tests;
using base::Fraction;
using base::Montant;

BOOST_AUTO_TEST_SUITE(bon_edits)

BOOST_AUTO_TEST_CASE(a_new_bon_takes_holder_prices_and_settings) {
    BonSample sample;
    const Bon bon = sample.bon(sample.create());
    BOOST_CHECK_EQUAL(bon.titulaire, QStringLiteral("Agora Conseil"));
    BOOST_CHECK_EQUAL(bon.versionPrixId, sample.versionId);
    BOOST_CHECK_EQUAL(bon.objet, QStringLiteral("Quelle école pour 2035 ?"));
    BOOST_CHECK_EQUAL(bon.signataire, QStringLiteral("Camille Martin"));
    BOOST_CHECK(bon.statut == StatutBon::Brouillon);
    BOOST_CHECK_EQUAL(refusal(createBon(sample.database(), {sample.concertationId, 2, {}, {}}, sample.today)),
                      QStringLiteral("bon.sans-titulaire"));
    BOOST_CHECK_EQUAL(refusal(createBon(sample.database(), {QStringLiteral("x"), 3, {}, {}}, sample.today)),
                      QStringLiteral("bon.concertation"));
}

BOOST_AUTO_TEST_CASE(lines_are_priced_from_the_bpu_and_checked) {
    BonSample sample;
    const QString id = sample.create();
    sample.add(id, QStringLiteral("UO 3.2.2.")); // printed misprint of 3.2.2.A
    sample.add(id, QStringLiteral("3.8.2"), 40);
    const Bon bon = sample.bon(id);
    BOOST_REQUIRE_EQUAL(bon.lignes.size(), 2);
    BOOST_CHECK_EQUAL(bon.lignes[0].code, QStringLiteral("3.2.2.A"));
    BOOST_CHECK_EQUAL(bon.lignes[1].total(), Montant::euros(2'000)); // 40 × 50 €
    BOOST_CHECK(bon.lignes[1].article.contains(QStringLiteral("UO 3.8")));

    const auto added = [&](const QString& code, Fraction quantite = 1) {
        return refusal(addLignes(sample.database(), id, {{code, quantite, false}}));
    };
    BOOST_CHECK_EQUAL(added(QStringLiteral("1.8.1.A")), QStringLiteral("bon.lot-etranger"));
    BOOST_CHECK_EQUAL(added(QStringLiteral("3.9.9")), QStringLiteral("bon.code-inconnu"));
    BOOST_CHECK_EQUAL(added(QStringLiteral("3.8.1"), 0), QStringLiteral("bon.quantite"));
    BOOST_CHECK_EQUAL(added(QStringLiteral("3.8.1"), -1), QStringLiteral("bon.quantite"));
    BOOST_CHECK_EQUAL(added(QStringLiteral("3.8.1"), Fraction(1, 2)), QStringLiteral("bon.fraction"));
}

BOOST_AUTO_TEST_CASE(an_ambiguous_printed_code_is_refused_with_its_candidates) {
    BonSample sample(4);
    const auto refused =
        addLignes(sample.database(), sample.create(), {{QStringLiteral("4.2.3.A"), 1, false}});
    BOOST_REQUIRE(!refused);
    BOOST_CHECK_EQUAL(refused.error().code, QStringLiteral("bon.code-ambigu"));
    BOOST_CHECK(refused.error().message.contains(QStringLiteral("4.1.3.A")));
}

BOOST_AUTO_TEST_CASE(the_same_code_again_adds_to_its_line) {
    BonSample sample;
    const QString id = sample.create();
    sample.add(id, QStringLiteral("3.8.1"), 10);
    sample.add(id, QStringLiteral("UO 3.8.1"), 5);
    const Bon bon = sample.bon(id);
    BOOST_REQUIRE_EQUAL(bon.lignes.size(), 1);
    BOOST_CHECK_EQUAL(bon.lignes[0].quantite, Fraction(15));
}

BOOST_AUTO_TEST_CASE(prices_above_the_caps_are_refused_with_the_article) {
    BonSample sample;
    const QString id = sample.create();
    LigneBon travel;
    travel.code = QStringLiteral("DEPLACEMENT");
    travel.libelle = QStringLiteral("Forfait journalier");
    travel.quantite = 3;
    travel.pu = Montant::centimes(15'001);
    const auto refused = addLignesCalculees(sample.database(), id, {travel});
    BOOST_REQUIRE(!refused);
    BOOST_CHECK_EQUAL(refused.error().code, QStringLiteral("bon.plafond"));
    BOOST_CHECK(refused.error().message.contains(QStringLiteral("article 4.4.1")));
    travel.pu = Montant::euros(150);
    sample.base.apply(addLignesCalculees(sample.database(), id, {travel}));

    for (const auto& [code, cap] :
         {std::pair("3.8.1", 25), std::pair("3.8.2", 50), std::pair("3.8.3", 250)}) {
        LigneBon over;
        over.code = QString::fromLatin1(code);
        over.quantite = 1;
        over.pu = Montant::euros(cap) + Montant::centimes(1);
        BOOST_CHECK_EQUAL(refusal(addLignesCalculees(sample.database(), id, {over})),
                          QStringLiteral("bon.plafond"));
    }
}

BOOST_AUTO_TEST_CASE(a_computed_fraction_is_kept_and_may_change) {
    BonSample sample;
    const QString id = sample.create();
    LigneBon line;
    line.code = QStringLiteral("3.2.1.A");
    line.quantite = Fraction(40, 50); // 40 people = 40/50 of the price for 50 (CCTP, lot 3)
    line.pu = Montant::euros(5'000);
    line.regle = QStringLiteral("Au prorata du calibre le plus proche.");
    line.hypotheses = {QStringLiteral("Calibre de 50.")};
    line.alternative = QStringLiteral("Prix plein : 5 000,00 €.");
    sample.base.apply(addLignesCalculees(sample.database(), id, {line}, QStringLiteral("{}")));
    const Bon bon = sample.bon(id);
    BOOST_CHECK_EQUAL(bon.lignes[0].total(), Montant::euros(4'000));
    BOOST_CHECK_EQUAL(bon.lignes[0].hypotheses.first(), QStringLiteral("Calibre de 50."));
    BOOST_CHECK_EQUAL(bon.besoin, QStringLiteral("{}"));
    sample.base.apply(setQuantite(sample.database(), bon.lignes[0].id, Fraction(3, 5)));
    BOOST_CHECK_EQUAL(sample.bon(id).lignes[0].total(), Montant::euros(3'000));
}

BOOST_AUTO_TEST_CASE(the_margin_follows_the_defraiements) {
    BonSample sample;
    const QString id = sample.create();
    sample.add(id, QStringLiteral("3.8.2"), 40);
    sample.add(id, QStringLiteral("3.8.4"));
    Bon bon = sample.bon(id);
    BOOST_CHECK_EQUAL(bon.lignes[1].total(), Montant::euros(100)); // 5 % of 2 000 €
    sample.base.apply(setQuantite(sample.database(), bon.lignes[0].id, 60));
    BOOST_CHECK_EQUAL(sample.bon(id).lignes[1].total(), Montant::euros(150));
    sample.add(id, QStringLiteral("3.8.1"), 40);
    bon = sample.bon(id);
    BOOST_CHECK_EQUAL(bon.lignes[1].total(), Montant::euros(200)); // 5 % of 3 000 € + 1 000 €
    BOOST_CHECK_EQUAL(refusal(setQuantite(sample.database(), bon.lignes[1].id, 1)),
                      QStringLiteral("bon.marge"));
    for (const bool sansFichier : {false, true}) // its price is an amount, not the BPU's rate
        BOOST_CHECK_EQUAL(refusal(setSansFichier(sample.database(), bon.lignes[1].id, sansFichier)),
                          QStringLiteral("bon.marge"));
    sample.base.apply(removeLignes(sample.database(), {bon.lignes[0].id}));
    BOOST_CHECK_EQUAL(sample.bon(id).lignes[0].total(), Montant::euros(50));
}

BOOST_AUTO_TEST_CASE(margins_of_equal_lines_do_not_follow_one_another) {
    BonSample sample;
    const QString id = sample.create();
    const auto line = [](const char* code, Fraction quantity, Montant price) {
        LigneBon ligne;
        ligne.code = QString::fromLatin1(code);
        ligne.quantite = quantity;
        ligne.pu = price;
        ligne.regle = QStringLiteral("Calculée");
        return ligne;
    };
    const LigneBon margin = line("3.8.4", Fraction(1, 20), Montant::euros(100));
    sample.base.apply(addLignesCalculees(
        sample.database(), id,
        {line("3.8.1", 4, Montant::euros(25)), margin, line("3.8.2", 2, Montant::euros(50)), margin}));
    sample.base.apply(setQuantite(sample.database(), sample.bon(id).lignes[0].id, 8));
    const Bon bon = sample.bon(id);
    BOOST_CHECK_EQUAL(bon.lignes[1].pu, Montant::euros(200));
    BOOST_CHECK_EQUAL(bon.lignes[3].pu, Montant::euros(100));
    sample.base.apply(setQuantite(sample.database(), bon.lignes[2].id, 4));
    BOOST_CHECK_EQUAL(sample.bon(id).lignes[1].pu, Montant::euros(200));
    BOOST_CHECK_EQUAL(sample.bon(id).lignes[3].pu, Montant::euros(200));
}

BOOST_AUTO_TEST_CASE(without_a_file_provided_the_other_price_is_taken) {
    BonSample sample;
    const QString id = sample.create();
    sample.add(id, QStringLiteral("3.1.1.A"));
    sample.add(id, QStringLiteral("3.8.1"));
    const Bon bon = sample.bon(id);
    sample.base.apply(setSansFichier(sample.database(), bon.lignes[0].id, true));
    BOOST_CHECK_EQUAL(sample.bon(id).lignes[0].pu, bon.lignes[0].pu + Montant::euros(500));
    BOOST_CHECK_EQUAL(refusal(setSansFichier(sample.database(), bon.lignes[1].id, true)),
                      QStringLiteral("bon.sans-fichier"));
}

BOOST_AUTO_TEST_CASE(another_version_reprices_with_an_explanation) {
    BonSample sample;
    const QString id = sample.create();
    sample.add(id, QStringLiteral("3.8.1"), 2);
    sample.add(id, QStringLiteral("3.2.1.A"), 1);
    QList<Prix> dearer = BonSample::prices(3);
    for (Prix& price : dearer)
        price.puHt = price.code == QLatin1String("3.2.1.A") ? price.puHt + Montant::euros(10) : price.puHt;
    const QString version = sample.framework.addVersion(sample.base, QDate(2026, 6, 1), dearer);
    const auto change = require(changeVersionPrix(sample.database(), id, version));
    BOOST_REQUIRE_EQUAL(change.lignes.size(), 1);
    BOOST_CHECK_EQUAL(change.htApres, change.htAvant + Montant::euros(10));
    sample.base.apply(change.edit);
    BOOST_CHECK_EQUAL(sample.bon(id).totaux().ht, change.htApres);

    dearer.removeIf([](const Prix& price) { return price.code == QLatin1String("3.8.1"); });
    const QString poorer = sample.framework.addVersion(sample.base, QDate(2026, 6, 10), dearer);
    const auto refused = changeVersionPrix(sample.database(), id, poorer);
    BOOST_REQUIRE(!refused);
    BOOST_CHECK(refused.error().message.contains(QStringLiteral("3.8.1")));
    // The second holder has no price at all.
    BOOST_CHECK_EQUAL(
        refusal(changeAttribution(sample.database(), id, sample.framework.secondAttribution, sample.today)),
        QStringLiteral("bon.prix-inconnu"));
    // A duplicate is priced as of today: the version that lost 3.8.1 is in force.
    BOOST_CHECK_EQUAL(refusal(duplicateBon(sample.database(), id, sample.today)),
                      QStringLiteral("bon.prix-inconnu"));
    const auto copy = require(duplicateBon(sample.database(), id, QDate(2026, 6, 5)));
    sample.base.apply(copy.edit);
    BOOST_CHECK_EQUAL(sample.bon(copy.id).totaux().ht, change.htApres);
}

BOOST_AUTO_TEST_CASE(another_holder_s_margin_is_his_own) {
    BonSample sample;
    const QString id = sample.create();
    sample.add(id, QStringLiteral("3.8.2"), 40);
    sample.add(id, QStringLiteral("3.8.4"));
    QList<Prix> cheaper = BonSample::prices(3);
    for (Prix& price : cheaper)
        price.puHt = price.code == QLatin1String("3.8.4") ? Montant::centimes(300) : price.puHt;
    const QString version = sample.framework.addVersion(sample.base, QDate(2026, 6, 1), cheaper);
    const auto change = require(changeVersionPrix(sample.database(), id, version));
    BOOST_REQUIRE_EQUAL(change.lignes.size(), 1);
    BOOST_CHECK_EQUAL(change.lignes[0].avantTexte(), QStringLiteral("5 %"));
    BOOST_CHECK_EQUAL(change.lignes[0].apresTexte(), QStringLiteral("3 %"));
    BOOST_CHECK_EQUAL(change.htAvant - change.htApres, Montant::euros(40));

    const auto copy = require(duplicateBon(sample.database(), id, sample.today));
    sample.base.apply(copy.edit);
    sample.base.apply(change.edit);
    for (const QString& bon : {id, copy.id}) {
        const LigneBon margin = sample.bon(bon).lignes[1];
        BOOST_CHECK_EQUAL(margin.total(), Montant::euros(60)); // 3 % of 2 000 €
        BOOST_CHECK(margin.regle.contains(QStringLiteral("3 %")));
    }
}

BOOST_AUTO_TEST_CASE(a_margin_asked_for_below_the_bpu_s_stays) {
    BonSample sample;
    const QString id = sample.create();
    sample.add(id, QStringLiteral("3.8.2"), 40);
    LigneBon margin;
    margin.code = QStringLiteral("3.8.4");
    margin.quantite = Fraction(2, 100);
    margin.pu = Montant::euros(2'000);
    margin.regle = QStringLiteral("Marge demandée.");
    sample.base.apply(addLignesCalculees(sample.database(), id, {margin}));
    const auto at = [&](qint64 rate) {
        QList<Prix> prices = BonSample::prices(3);
        for (Prix& price : prices)
            price.puHt = price.code == QLatin1String("3.8.4") ? Montant::centimes(rate) : price.puHt;
        return sample.framework.addVersion(sample.base, QDate(2026, 6, rate == 400 ? 1 : 2), prices);
    };
    BOOST_CHECK(require(changeVersionPrix(sample.database(), id, at(400))).lignes.isEmpty());
    sample.base.apply(require(changeVersionPrix(sample.database(), id, at(100))).edit);
    BOOST_CHECK_EQUAL(sample.bon(id).lignes[1].total(), Montant::euros(20));
}

BOOST_AUTO_TEST_CASE(lines_are_moved_and_removed) {
    BonSample sample;
    const QString id = sample.create();
    for (const char* code : {"3.1.1.A", "3.2.1.A", "3.3.1.A"})
        sample.add(id, QString::fromLatin1(code));
    sample.base.apply(moveLigne(sample.database(), sample.bon(id).lignes[2].id, 1));
    BOOST_CHECK_EQUAL(sample.bon(id).lignes[0].code, QStringLiteral("3.3.1.A"));
    sample.base.apply(removeLignes(sample.database(), {sample.bon(id).lignes[1].id}));
    const Bon bon = sample.bon(id);
    BOOST_REQUIRE_EQUAL(bon.lignes.size(), 2);
    BOOST_CHECK_EQUAL(bon.lignes[1].code, QStringLiteral("3.2.1.A"));
    BOOST_CHECK_EQUAL(bon.lignes[1].rang, 2);
}

BOOST_AUTO_TEST_CASE(while_signing_only_what_signing_needs_changes) {
    BonSample sample;
    const QString id = sample.complete({{QStringLiteral("3.8.1"), 4, false}});
    sample.advanceTo(id, StatutBon::ASigner);
    BOOST_CHECK_EQUAL(
        refusal(setBonField(sample.database(), id, QStringLiteral("objet"), QStringLiteral("x"))),
        QStringLiteral("bon.a-signer"));
    sample.setField(id, "engagement_juridique", QStringLiteral("1599999999"));
    BOOST_CHECK_EQUAL(refusal(setQuantite(sample.database(), sample.bon(id).lignes[0].id, 5)),
                      QStringLiteral("bon.a-signer"));
    BOOST_CHECK_EQUAL(refusal(setBonField(sample.database(), id, QStringLiteral("numero"), 1)),
                      QStringLiteral("bon.champ"));
}

BOOST_AUTO_TEST_CASE(settings_are_checked) {
    BonSample sample;
    const auto set = [&](const char* key, const char* value) {
        return refusal(setParametre(sample.database(), QString::fromLatin1(key), QString::fromUtf8(value)));
    };
    BOOST_CHECK_EQUAL(set("inconnu", "x"), QStringLiteral("parametre.inconnu"));
    BOOST_CHECK(!set("acheteur.siret", "13002526500014").isEmpty());
    BOOST_CHECK_EQUAL(set("marche.seuil_alerte", "101"), QStringLiteral("parametre.valeur"));
    BOOST_CHECK_EQUAL(set("bon.format_numero", "BC-{annee}"), QStringLiteral("parametre.valeur"));
    BOOST_CHECK_EQUAL(set("mentions.obligatoires", "objet, magie"), QStringLiteral("parametre.valeur"));
    BOOST_CHECK_EQUAL(set("livrable.admission_tacite_mois", "3"), QString());
}

BOOST_AUTO_TEST_CASE(undo_of_random_edits_restores_the_content) {
    BonSample sample;
    const QString id = sample.create();
    sample.add(id, QStringLiteral("3.8.2"), 3);
    const QStringList codes{QStringLiteral("3.1.1.A"), QStringLiteral("3.2.1.B"), QStringLiteral("3.8.1"),
                            QStringLiteral("3.8.4"), QStringLiteral("3.8.2")};
    CHECK_PROPERTY("undo all: same content hash; redo all: same again", [&] {
        storage::UndoStack undo(sample.database());
        const QString before = require(sample.database().contentHash());
        const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::inRange(1, 9)));
        for (const auto& [kind, n] : steps) {
            const Bon bon = sample.bon(id);
            const QString line = bon.lignes.isEmpty() ? QString() : bon.lignes[n % bon.lignes.size()].id;
            base::Result<storage::Edit> edit = addLignes(sample.database(), id, {{codes[n % 5], n, false}});
            if (kind == 1)
                edit = setQuantite(sample.database(), line, n);
            else if (kind == 2)
                edit = removeLignes(sample.database(), {line});
            else if (kind == 3)
                edit = moveLigne(sample.database(), line, n);
            else if (kind == 4)
                edit = setTauxTva(sample.database(), line, n * 100);
            else if (kind == 5)
                edit = setBonField(sample.database(), id, QStringLiteral("lieu"), QString::number(n));
            else if (kind == 6)
                edit = duplicateBon(sample.database(), id, sample.today).map([](const Creation& c) {
                    return c.edit;
                });
            else if (kind == 7)
                edit = sample.step(id, bon.statut == StatutBon::Brouillon ? StatutBon::ASigner
                                                                          : StatutBon::Brouillon);
            if (edit) // a refusal is no edit
                RC_ASSERT(undo.apply(*edit).has_value());
        }
        const QString after = require(sample.database().contentHash());
        while (undo.canUndo())
            RC_ASSERT(undo.undo().has_value());
        RC_ASSERT(require(sample.database().contentHash()) == before);
        while (undo.canRedo())
            RC_ASSERT(undo.redo().has_value());
        RC_ASSERT(require(sample.database().contentHash()) == after);
        while (undo.canUndo())
            RC_ASSERT(undo.undo().has_value());
    });
}

BOOST_AUTO_TEST_SUITE_END()
