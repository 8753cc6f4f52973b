#include "core/marche/Avenant.h"
#include "core/marche/BonChiffrage.h"
#include "core/marche/BonContenu.h"
#include "core/marche/BonNumero.h"
#include "core/marche/Livrable.h"
#include "core/storage/UndoStack.h"
#include "tests/marche/BonSample.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace isegorie;
using namespace isegorie::marche;
using namespace isegorie::tests;
using base::Fraction;
using base::Montant;

namespace {

const QList<LigneDemandee> kOrder{{QStringLiteral("3.8.1"), 4, false}};

/// The shortest way to each state.
QString bonIn(BonSample& sample, StatutBon statut) {
    const QString id = sample.complete(kOrder);
    if (statut == StatutBon::Brouillon)
        return id;
    if (statut == StatutBon::Annule) {
        sample.advanceTo(id, statut);
        return id;
    }
    for (const StatutBon step : {StatutBon::ASigner, StatutBon::Notifie, StatutBon::EnCours,
                                 StatutBon::ServiceFait, StatutBon::Solde}) {
        if (step == StatutBon::ServiceFait)
            sample.base.apply(receiveAll(sample.database(), id, sample.today, sample.today));
        sample.advanceTo(id, step, QStringLiteral("Solde clos"));
        if (step == statut)
            break;
    }
    return id;
}

QList<LigneBon> randomLines() {
    QList<LigneBon> lignes;
    const auto picks = *rc::gen::container<std::vector<std::tuple<int, int, int>>>(
        rc::gen::tuple(rc::gen::inRange(0, 60), rc::gen::inRange(1, 99), rc::gen::inRange(1, 60)));
    const auto uos = Catalogue::instance().lot(3);
    for (const auto& [which, num, den] : picks) {
        LigneBon ligne;
        ligne.code = uos.at(which)->code;
        ligne.quantite = Fraction(num, den);
        ligne.regle = QStringLiteral("Règle « proratisée » :\n\"guillemets\" \\ et emoji 🗳️");
        ligne.pu = Montant::centimes(num * 977 + den);
        ligne.tauxTva = num % 2 ? 2000 : 550;
        lignes.append(ligne);
    }
    return lignes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(bon_cycle)

BOOST_AUTO_TEST_CASE(every_pair_of_states_is_allowed_or_refused) {
    // The life cycle as the issue draws it, written out: from -> to.
    const QMap<QString, QStringList> allowed{
        {QStringLiteral("brouillon"), {QStringLiteral("a_signer"), QStringLiteral("annule")}},
        {QStringLiteral("a_signer"),
         {QStringLiteral("brouillon"), QStringLiteral("notifie"), QStringLiteral("annule")}},
        {QStringLiteral("notifie"), {QStringLiteral("en_cours"), QStringLiteral("annule")}},
        {QStringLiteral("en_cours"), {QStringLiteral("service_fait"), QStringLiteral("annule")}},
        {QStringLiteral("service_fait"), {QStringLiteral("en_cours"), QStringLiteral("solde")}},
        {QStringLiteral("solde"), {}},
        {QStringLiteral("annule"), {}}};
    BonSample sample;
    for (const StatutBon from : tousStatuts()) {
        const QString id = bonIn(sample, from);
        for (const StatutBon to : tousStatuts()) {
            if (from == StatutBon::EnCours && to == StatutBon::ServiceFait) // its guard has a test of its own
                continue;
            const auto edit = sample.step(id, to, QStringLiteral("Motif"));
            const bool wanted = allowed.value(statutKey(from)).contains(statutKey(to));
            BOOST_CHECK_MESSAGE(edit.has_value() == wanted,
                                statutKey(from).toStdString() + " -> " + statutKey(to).toStdString());
            if (!wanted)
                BOOST_CHECK_EQUAL(refusal(edit), QStringLiteral("bon.transition"));
        }
        QStringList offered;
        for (const Transition& transition : require(transitions(sample.database(), id, sample.today)))
            offered << statutKey(transition.vers);
        offered.sort();
        QStringList wanted = allowed.value(statutKey(from));
        wanted.sort();
        BOOST_CHECK_EQUAL(offered.join(QLatin1Char(' ')), wanted.join(QLatin1Char(' ')));
    }
}

BOOST_AUTO_TEST_CASE(notification_takes_number_content_and_livrables) {
    BonSample sample;
    const QString id = sample.complete(kOrder);
    sample.advanceTo(id, StatutBon::ASigner);
    const storage::Edit edit = require(sample.step(id, StatutBon::Notifie));
    BOOST_CHECK(edit.irreversible);
    storage::UndoStack undo(sample.database());
    require(undo.apply(
        require(setBonField(sample.database(), id, QStringLiteral("notes"), QStringLiteral("x")))));
    BOOST_CHECK(undo.canUndo());
    require(undo.apply(edit));
    BOOST_CHECK(!undo.canUndo());
    const Bon bon = sample.bon(id);
    BOOST_CHECK_EQUAL(bon.numero, QStringLiteral("BC-2026-0001"));
    BOOST_CHECK(bon.dateNotification == sample.today);
    BOOST_CHECK_EQUAL(bon.empreinte, base::sha256Hex(bon.contenuFige.toUtf8()));
    const auto livrables = require(listLivrables(sample.database(), {id, false}, sample.today));
    BOOST_REQUIRE_EQUAL(livrables.size(), 1); // « Liste des participants » (CCTP, UO 3.8)
    BOOST_CHECK_EQUAL(livrables[0].libelle, QStringLiteral("Liste des participants"));
    BOOST_CHECK(livrables[0].echeance == QDate(2026, 9, 30));
}

BOOST_AUTO_TEST_CASE(notification_is_refused_while_a_finding_blocks) {
    BonSample sample;
    const QString id = sample.complete(kOrder);
    sample.advanceTo(id, StatutBon::ASigner);
    sample.setField(id, "engagement_juridique", {});
    const auto refused = sample.step(id, StatutBon::Notifie);
    BOOST_REQUIRE(!refused);
    BOOST_CHECK_EQUAL(refused.error().exitCode(), 3);
    BOOST_CHECK(refused.error().message.contains(QStringLiteral("engagement juridique")));
    BOOST_CHECK_EQUAL(refusal(advance(sample.database(), id,
                                      {StatutBon::Notifie, sample.today.addDays(1), {}}, sample.today)),
                      QStringLiteral("bon.date"));
}

BOOST_AUTO_TEST_CASE(two_notifications_made_at_once_never_share_a_number) {
    BonSample sample;
    const QString first = sample.complete(kOrder);
    const QString second = sample.complete(kOrder);
    for (const QString& id : {first, second})
        sample.advanceTo(id, StatutBon::ASigner);
    const auto one = require(sample.step(first, StatutBon::Notifie));
    const auto other = require(sample.step(second, StatutBon::Notifie)); // both were shown the same number
    sample.base.apply(one);
    const QString hash = require(sample.database().contentHash());
    const auto refused = sample.database().apply(other);
    BOOST_REQUIRE(!refused);
    BOOST_CHECK_EQUAL(refused.error().code, QStringLiteral("storage.doublon"));
    BOOST_CHECK_EQUAL(require(sample.database().contentHash()), hash);
    BOOST_CHECK(sample.bon(second).numero.isEmpty());
    sample.base.apply(sample.step(second, StatutBon::Notifie));
    BOOST_CHECK_EQUAL(sample.bon(first).numero, QStringLiteral("BC-2026-0001"));
    BOOST_CHECK_EQUAL(sample.bon(second).numero, QStringLiteral("BC-2026-0002"));
}

BOOST_AUTO_TEST_CASE(numbers_follow_without_gap_whatever_is_cancelled) {
    CHECK_PROPERTY("per year 1, 2, 3…; a cancelled bon keeps its number; avenants do not count", [] {
        BonSample sample;
        QMap<int, int> expected;
        QString last;
        const auto steps = *rc::gen::resize(12, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)));
        for (const int step : steps) {
            if (step == 1 && !last.isEmpty()) {
                sample.advanceTo(last, StatutBon::Annule, QStringLiteral("Abandon"));
                last.clear();
            } else if (step == 2 && !last.isEmpty()) {
                const auto avenant = require(createAvenant(sample.database(), last, sample.today));
                sample.base.apply(avenant.edit);
                sample.add(avenant.id, QStringLiteral("3.8.2"), 1);
                sample.notify(avenant.id);
                RC_ASSERT(
                    sample.bon(avenant.id).numero.startsWith(sample.bon(last).numero + QStringLiteral("-A")));
            } else if (step == 3) {
                sample.today = sample.today.addYears(sample.today.year() < 2028 ? 1 : 0);
            } else if (step == 4) { // a draft that is given up takes no number
                sample.advanceTo(sample.complete(kOrder), StatutBon::Annule);
            } else {
                last = sample.complete(kOrder);
                sample.setField(last, "debut", sample.today.toString(Qt::ISODate));
                sample.setField(last, "livraison", sample.today.addDays(30).toString(Qt::ISODate));
                sample.notify(last);
                const int year = sample.today.year();
                RC_ASSERT(
                    sample.bon(last).numero ==
                    QStringLiteral("BC-%1-%2").arg(year).arg(++expected[year], 4, 10, QLatin1Char('0')));
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(two_notifications_prepared_at_once_cannot_take_the_same_number) {
    BonSample sample;
    const QString first = sample.complete(kOrder);
    const QString second = sample.complete(kOrder);
    sample.advanceTo(first, StatutBon::ASigner);
    sample.advanceTo(second, StatutBon::ASigner);
    const storage::Edit one = require(sample.step(first, StatutBon::Notifie));
    const storage::Edit other = require(sample.step(second, StatutBon::Notifie));
    sample.base.apply(one);
    BOOST_CHECK(!sample.database().apply(other));
    BOOST_CHECK(sample.bon(second).numero.isEmpty());
}

BOOST_AUTO_TEST_CASE(no_edit_changes_a_frozen_content) {
    BonSample sample;
    const QString id = sample.complete(kOrder);
    const QString draft = sample.complete(kOrder);
    sample.notify(id);
    const Bon before = sample.bon(id);
    const QString line = before.lignes[0].id;
    for (const auto& [column, value] : QVariantMap{
             {QStringLiteral("objet"), QStringLiteral("Autre")},
             {QStringLiteral("numero"), QVariant()},
             {QStringLiteral("rang"), 7},
             {QStringLiteral("livraison"), QStringLiteral("2027-01-01")},
             {QStringLiteral("contenu_fige"), QStringLiteral("{}")},
             {QStringLiteral("empreinte"), QStringLiteral("0")},
             {QStringLiteral("signataire"), QStringLiteral("Moi")},
             {QStringLiteral("attribution_id"),
              QVariant()}}.toStdMap())
        BOOST_CHECK(!sample.database().apply(
            storage::Edit(QStringLiteral("x")).update(QStringLiteral("bon"), id, {{column, value}})));
    const auto refuses = [&](const storage::Edit& edit) { return !sample.database().apply(edit); };
    BOOST_CHECK(refuses(storage::Edit(QStringLiteral("x")).remove(QStringLiteral("bon_ligne"), line)));
    BOOST_CHECK(
        refuses(storage::Edit(QStringLiteral("x"))
                    .update(QStringLiteral("bon_ligne"), line, {{QStringLiteral("quantite_num"), 5}})));
    BOOST_CHECK(refuses(storage::Edit(QStringLiteral("x"))
                            .update(QStringLiteral("bon_ligne"), sample.bon(draft).lignes[0].id,
                                    {{QStringLiteral("bon_id"), id}})));
    BOOST_CHECK(refuses(storage::Edit(QStringLiteral("x")).remove(QStringLiteral("bon"), id)));
    // The domain refuses first, in words.
    BOOST_CHECK_EQUAL(refusal(setQuantite(sample.database(), line, 5)), QStringLiteral("bon.fige"));
    BOOST_CHECK_EQUAL(
        refusal(setBonField(sample.database(), id, QStringLiteral("lieu"), QStringLiteral("x"))),
        QStringLiteral("bon.fige"));
    BOOST_CHECK_EQUAL(refusal(deleteBon(sample.database(), id)), QStringLiteral("bon.fige"));
    sample.setField(id, "notes", QStringLiteral("Notes libres"));
    const Bon after = sample.bon(id);
    BOOST_CHECK_EQUAL(after.contenuFige, before.contenuFige);
    BOOST_CHECK(after.lignes == before.lignes);
    BOOST_CHECK(require(verifyBon(sample.database(), id)).conforme);
}

BOOST_AUTO_TEST_CASE(the_frozen_content_reads_back_exactly) {
    CHECK_PROPERTY("JSON and back: same bytes, same totals", [] {
        ContenuBon contenu;
        contenu.bon.numero = QStringLiteral("BC-2026-0001");
        contenu.bon.objet = *rc::gen::arbitrary<bool>() ? QStringLiteral("Débat « école »") : QString();
        contenu.bon.lignes = randomLines();
        contenu.bon.debut = QDate(2026, 1, 31);
        contenu.livrables = livrablesAttendus(contenu.bon.lignes);
        const QByteArray bytes = canonicalJson(toJson(contenu));
        const ContenuBon back = require(contenuFromJson(bytes));
        RC_ASSERT(canonicalJson(toJson(back)) == bytes);
        RC_ASSERT(back.bon.totaux() == contenu.bon.totaux());
    });
    BOOST_CHECK(!contenuFromJson("{}"));
    BOOST_CHECK(!contenuFromJson("\x00\x01"));
}

BOOST_AUTO_TEST_CASE(verification_tells_evolution_from_tampering) {
    BonSample sample;
    const QString id = sample.complete(kOrder);
    sample.notify(id);
    sample.base.apply(storage::Edit(QStringLiteral("Déménagement"))
                          .update(QStringLiteral("titulaire"), sample.framework.firstId,
                                  {{QStringLiteral("adresse"), QStringLiteral("12 rue Neuve, Lyon")}}));
    const Verification moved = require(verifyBon(sample.database(), id));
    BOOST_CHECK(moved.conforme);
    BOOST_CHECK_EQUAL(moved.evolutions.size(), 1);
    BOOST_CHECK_EQUAL(refusal(verifyBon(sample.database(), sample.complete(kOrder))),
                      QStringLiteral("bon.non-notifie"));
    // Someone who writes the file without the program: the price of a line, then the snapshot as well.
    sample.base.close();
    const auto tamper = [&](const char* sql) {
        SQLite::Database raw(sample.base.path().toStdString(), SQLite::OPEN_READWRITE);
        raw.exec("DROP TRIGGER IF EXISTS bon_ligne_figee_update; DROP TRIGGER IF EXISTS bon_fige_update");
        raw.exec(sql);
    };
    tamper("UPDATE bon_ligne SET pu_ht_centimes = 1 WHERE bon_id IN (SELECT id FROM bon WHERE numero IS NOT "
           "NULL)");
    sample.base.reopen();
    const Verification price = require(verifyBon(sample.database(), id));
    BOOST_CHECK(!price.conforme);
    BOOST_CHECK(
        price.differences.join(QLatin1Char(' ')).contains(QStringLiteral("lignes[1].pu_ht_centimes")));
    sample.base.close();
    tamper("UPDATE bon SET contenu_fige = replace(contenu_fige, '\"pu_ht_centimes\":2500', "
           "'\"pu_ht_centimes\":1') "
           "WHERE numero IS NOT NULL");
    sample.base.reopen();
    const Verification both = require(verifyBon(sample.database(), id));
    BOOST_CHECK(!both.conforme && both.empreinte != both.empreinteRecalculee);
}

BOOST_AUTO_TEST_CASE(settling_with_a_balance_demands_a_motif) {
    BonSample sample;
    const QString id = bonIn(sample, StatutBon::ServiceFait);
    BOOST_CHECK_EQUAL(refusal(sample.step(id, StatutBon::Solde)), QStringLiteral("bon.motif"));
    const auto facture =
        require(invoiceAdmitted(sample.database(), id, QStringLiteral("F-1"), sample.today, sample.today));
    sample.base.apply(facture.edit);
    sample.base.apply(payFacture(sample.database(), facture.id, sample.today, sample.today));
    sample.advanceTo(id, StatutBon::Solde);
    BOOST_CHECK(sample.bon(id).motifCloture.isEmpty());
    const QString open = bonIn(sample, StatutBon::ServiceFait);
    sample.advanceTo(open, StatutBon::Solde, QStringLiteral("Facture jamais reçue"));
    BOOST_CHECK_EQUAL(sample.bon(open).motifCloture, QStringLiteral("Facture jamais reçue"));
}

BOOST_AUTO_TEST_CASE(cancelling_demands_a_motif_and_keeps_the_number) {
    BonSample sample;
    const QString id = bonIn(sample, StatutBon::EnCours);
    BOOST_CHECK_EQUAL(refusal(sample.step(id, StatutBon::Annule)), QStringLiteral("bon.motif"));
    const QString numero = sample.bon(id).numero;
    sample.advanceTo(id, StatutBon::Annule, QStringLiteral("Concertation abandonnée"));
    BOOST_CHECK_EQUAL(sample.bon(id).numero, numero);
    BOOST_CHECK_EQUAL(sample.bon(id).motifAnnulation, QStringLiteral("Concertation abandonnée"));
    const QString delivered = bonIn(sample, StatutBon::EnCours);
    sample.base.apply(receiveAll(sample.database(), delivered, sample.today, sample.today));
    BOOST_CHECK_EQUAL(refusal(sample.step(delivered, StatutBon::Annule, QStringLiteral("x"))),
                      QStringLiteral("bon.deja-execute"));
}

BOOST_AUTO_TEST_CASE(an_avenant_changes_quantities_and_the_delivery_date) {
    BonSample sample;
    const QString id =
        sample.complete({{QStringLiteral("3.8.1"), 10, false}, {QStringLiteral("3.8.2"), 4, false}});
    BOOST_CHECK_EQUAL(refusal(createAvenant(sample.database(), id, sample.today)),
                      QStringLiteral("bon.avenant-etat"));
    sample.notify(id);
    sample.advanceTo(id, StatutBon::EnCours);
    const QString ten = sample.bon(id).lignes[0].id;
    const QString four = sample.bon(id).lignes[1].id;
    sample.base.apply(require(receive(sample.database(), {ten, 6, sample.today, {}, {}}, sample.today)).edit);

    const auto avenant = require(createAvenant(sample.database(), id, sample.today));
    sample.base.apply(avenant.edit);
    BOOST_CHECK_EQUAL(refusal(createAvenant(sample.database(), id, sample.today)),
                      QStringLiteral("bon.avenant-en-projet"));
    const auto amend = [&](const QString& line, int quantity) {
        return amendLigne(sample.database(), avenant.id, line, quantity);
    };
    BOOST_CHECK_EQUAL(refusal(amend(ten, 5)), QStringLiteral("bon.reduction")); // 6 are delivered
    sample.base.apply(amend(ten, 8));
    sample.base.apply(amend(ten, 6)); // replaces the earlier change
    sample.base.apply(amend(four, 7));
    sample.setField(avenant.id, "livraison", QStringLiteral("2026-10-31"));
    BOOST_CHECK_EQUAL(sample.bon(avenant.id).totaux().ht, Montant::euros(-4 * 25 + 3 * 50));
    sample.notify(avenant.id);
    BOOST_CHECK_EQUAL(sample.bon(avenant.id).numero, QStringLiteral("BC-2026-0001-A1"));

    const SuiviBon suivi = require(loadSuivi(sample.database(), avenant.id));
    BOOST_CHECK_EQUAL(suivi.bonId, id);
    BOOST_REQUIRE_EQUAL(suivi.lignes.size(), 3);
    BOOST_CHECK_EQUAL(suivi.lignes[0].commandee, Fraction(6));
    BOOST_CHECK_EQUAL(suivi.lignes[2].numero, QStringLiteral("BC-2026-0001-A1"));
    BOOST_CHECK_EQUAL(suivi.totaux.commande, Montant::euros(6 * 25 + 7 * 50));
    for (const Livrable& livrable : require(listLivrables(sample.database(), {id, false}, sample.today)))
        BOOST_CHECK(livrable.echeance == QDate(2026, 10, 31));

    BOOST_CHECK_EQUAL(refusal(sample.step(avenant.id, StatutBon::EnCours)),
                      QStringLiteral("bon.avenant-suit"));
    sample.base.apply(receiveAll(sample.database(), id, sample.today, sample.today));
    sample.advanceTo(id, StatutBon::ServiceFait);
    BOOST_CHECK(sample.bon(avenant.id).statut == StatutBon::ServiceFait);
}

BOOST_AUTO_TEST_CASE(computed_lines_bear_the_rate_of_the_organisation) {
    BonSample sample;
    sample.set("bon.taux_tva", "1000");
    Besoin besoin;
    besoin.recrutements.push_back(
        {ModeRecrutement::Recrutement, 40, ZoneUo::Idf, Quotas::Classiques, {}, true});
    besoin.defraiements.push_back({40, FormuleDefraiement::Journee, Fraction(5)});
    besoin.deplacements.push_back({3, Montant::euros(120)});
    const QString id = sample.create();
    for (const Bareme& bareme : {require(baremeEnVigueur(sample.database(), sample.today)),
                                 require(baremeDuBon(sample.database(), id, sample.today))}) {
        const Chiffrage chiffrage = chiffrer(besoin, bareme);
        for (const LigneChiffree& ligne : chiffrage.lignes)
            BOOST_CHECK_EQUAL(ligne.tauxTva, 1000);
        BOOST_CHECK_EQUAL(chiffrage.tvaTotale, chiffrage.totalHt.auTaux(1000));
    }
}

BOOST_AUTO_TEST_CASE(a_bon_prices_the_other_lots_by_their_first_holder_in_force) {
    BonSample sample; // the framework of lot 3
    const QString id = sample.create();
    FrameworkSample other = sample.framework;
    const QDate start(2026, 1, 1);
    other.lotId =
        sample.base
            .apply(createLot(sample.database(),
                             {{}, other.accordId, 1, Montant::euros(1'000'000), start, QDate(2029, 12, 31)}))
            .inverse.changes.first()
            .id;
    other.firstAttribution = other.attribute(sample.base, other.secondId);
    other.addVersion(sample.base, start, BonSample::prices(1));
    const auto prix = [&](const Bareme& bareme, const char* code) {
        return bareme.find(QString::fromLatin1(code)) != nullptr;
    };
    const Bareme bareme = require(baremeDuBon(sample.database(), id, sample.today));
    BOOST_CHECK(prix(bareme, "3.8.1") && prix(bareme, "1.1.1.A"));
    BOOST_CHECK(!prix(require(baremeDuBon(sample.database(), id, QDate(2025, 12, 31))), "1.1.1.A"));
}

BOOST_AUTO_TEST_CASE(a_need_makes_one_bon_a_lot) {
    BonSample sample;
    Besoin besoin;
    besoin.recrutements.push_back(
        {ModeRecrutement::Recrutement, 40, ZoneUo::Idf, Quotas::Classiques, {}, true});
    besoin.defraiements.push_back({40, FormuleDefraiement::Journee, Fraction(5)});
    besoin.deplacements.push_back({3, Montant::euros(120)});
    const Bareme bareme = require(baremeEnVigueur(sample.database(), sample.today));
    const Chiffrage chiffrage = chiffrer(besoin, bareme);
    const auto created = require(createBonsChiffres(sample.database(), sample.concertationId, chiffrage,
                                                    QString::fromUtf8(toJson(besoin)), sample.today));
    BOOST_REQUIRE_EQUAL(created.ids.size(), 1);
    sample.base.apply(created.edit);
    const Bon bon = sample.bon(created.ids.first());
    BOOST_CHECK_EQUAL(bon.totaux().ht, chiffrage.totalHt);
    BOOST_CHECK_EQUAL(bon.totaux().ttc, chiffrage.totalTtc);
    BOOST_CHECK_EQUAL(bon.lignes[0].quantite, Fraction(4, 5));
    BOOST_CHECK(!bon.lignes[0].regle.isEmpty());
    BOOST_CHECK(!bon.besoin.isEmpty());
    const QString other = sample.create();
    sample.base.apply(addChiffrage(sample.database(), other, chiffrage, {}));
    BOOST_CHECK_EQUAL(sample.bon(other).totaux().ht, chiffrage.totalHt);

    Besoin foreign;
    foreign.ateliers.push_back({50, NiveauUo::Expert, 0, 0});
    // Its UO of lot 1 have no price here and are left out; the défraiement is of this lot.
    sample.base.apply(addChiffrage(sample.database(), other, chiffrer(foreign, bareme), {}));
    BOOST_CHECK_EQUAL(sample.bon(other).lignes.last().code, QStringLiteral("3.8.3"));
    BOOST_CHECK_EQUAL(sample.bon(other).totaux().ht, chiffrage.totalHt + Montant::euros(50 * 250));
    const auto unpriced = [&](const Besoin& need) {
        return refusal(addChiffrage(sample.database(), other, chiffrer(need, Bareme()), {}));
    };
    BOOST_CHECK_EQUAL(unpriced(besoin), QStringLiteral("bon.chiffrage"));
    besoin.ateliers = foreign.ateliers; // whatever else is left out
    BOOST_CHECK_EQUAL(unpriced(besoin), QStringLiteral("bon.prix-inconnu"));
}

BOOST_AUTO_TEST_CASE(number_formats) {
    BOOST_CHECK_EQUAL(formatNumero(QStringLiteral("BC-{annee}-{rang:4}"), 2026, 7),
                      QStringLiteral("BC-2026-0007"));
    BOOST_CHECK_EQUAL(formatNumero(QStringLiteral("{rang}/{annee}/{autre}"), 2026, 7),
                      QStringLiteral("7/2026/{autre}"));
    BOOST_CHECK_EQUAL(formatNumero(QStringLiteral("{bon}-A{rang}"), 2026, 2, QStringLiteral("BC-{rang}")),
                      QStringLiteral("BC-{rang}-A2"));
    BOOST_CHECK(!checkFormat(QStringLiteral("{rang}"), false));
    BOOST_CHECK(!checkFormat(QStringLiteral("{bon}"), true));
}

BOOST_AUTO_TEST_SUITE_END()
