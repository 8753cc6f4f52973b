#include "core/marche/Livrable.h"
#include "core/marche/LivrableFichiers.h"
#include "core/marche/LivrablePenalite.h"
#include "core/marche/SuiviTableau.h"
#include "core/storage/UndoStack.h"
#include "tests/marche/BonSample.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace isegorie;
using namespace isegorie::marche;
using namespace isegorie::tests;
using base::Montant;

namespace {

/// A bon in progress with one livrable, « Liste des participants » (CCTP, UO 3.8).
struct OneLivrable : BonSample {
    QString bonId, id;

    OneLivrable() {
        bonId = complete({{QStringLiteral("3.8.1"), 10, false}});
        notify(bonId);
        advanceTo(bonId, StatutBon::EnCours);
        id = require(listLivrables(database(), {bonId, false}, today))[0].id;
    }
    QString file(const char* name, const QByteArray& content) {
        const QString path = base.folder() + QLatin1Char('/') + QString::fromLatin1(name);
        QFile out(path);
        BOOST_REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }
    QString receiveFile(const QByteArray& content, QDate day) {
        const auto creation = require(receiveVersion(database(), id, file("liste.xlsx", content), day, day));
        base.apply(creation.edit);
        return creation.id;
    }
    Livrable livrable(QDate day) { return require(loadLivrable(database(), id, day)); }
    EtatLivrable etat(QDate day) { return livrable(day).etat; }
    base::Result<storage::Edit> judge(const QString& version, DecisionLivrable decision, QDate day,
                                      const char* motif = "", Montant refaction = {}) {
        return decide(database(), version,
                      {decision, day, QStringLiteral("Camille Martin"), QString::fromUtf8(motif), refaction},
                      day);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(livrables)

BOOST_AUTO_TEST_CASE(a_draft_announces_the_livrables_of_its_sections) {
    BonSample sample;
    const QString id = sample.create();
    sample.add(id, QStringLiteral("3.2.1.A"));
    sample.add(id, QStringLiteral("3.2.2.A")); // same section: announced once
    sample.add(id, QStringLiteral("3.8.1"));
    const auto livrables = require(listLivrables(sample.database(), {id, false}, sample.today));
    QStringList names;
    for (const Livrable& livrable : livrables)
        names << livrable.section + QLatin1Char(' ') + livrable.libelle.section(QLatin1Char(' '), 0, 0);
    BOOST_CHECK_EQUAL(names.join(QStringLiteral(", ")),
                      QStringLiteral("3.2 Guide, 3.2 Contenu, 3.2 Document, 3.2 Liste, 3.8 Liste"));
    BOOST_CHECK(livrables[0].id.isEmpty());
}

BOOST_AUTO_TEST_CASE(files_are_kept_by_content_and_checked_when_read) {
    OneLivrable sample;
    const QString version = sample.receiveFile("panel v1", sample.today);
    const QString kept = require(versionFile(sample.database(), version));
    BOOST_CHECK(kept.startsWith(sample.database().filesFolder()));
    BOOST_CHECK(kept.endsWith(base::sha256Hex("panel v1")));
    BOOST_CHECK_EQUAL(
        refusal(receiveVersion(sample.database(), sample.id, sample.file("copie.xlsx", "panel v1"),
                               sample.today, sample.today)),
        QStringLiteral("livrable.meme-contenu"));
    BOOST_CHECK_EQUAL(refusal(receiveVersion(sample.database(), sample.id, sample.file("vide.xlsx", ""),
                                             sample.today, sample.today)),
                      QStringLiteral("fichier.vide"));
    BOOST_CHECK_EQUAL(refusal(receiveVersion(sample.database(), sample.id, QStringLiteral("/nulle/part"),
                                             sample.today, sample.today)),
                      QStringLiteral("fichier.absent"));
    BOOST_CHECK_EQUAL(refusal(receiveVersion(sample.database(), sample.id, sample.base.folder(), sample.today,
                                             sample.today)),
                      QStringLiteral("fichier.dossier"));
    // No half file stays behind.
    for (const QString& name : QDir(sample.database().filesFolder()).entryList(QDir::Files))
        BOOST_CHECK_EQUAL(name, QString());
    QFile damaged(kept);
    BOOST_REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("autre");
    damaged.close();
    BOOST_CHECK_EQUAL(refusal(versionFile(sample.database(), version)), QStringLiteral("fichier.altere"));
    QFile::remove(kept);
    BOOST_CHECK_EQUAL(refusal(versionFile(sample.database(), version)), QStringLiteral("fichier.illisible"));
}

BOOST_AUTO_TEST_CASE(a_cancelled_reception_leaves_nothing) {
    OneLivrable sample;
    base::TaskContext cancelled;
    cancelled.cancel();
    BOOST_CHECK_EQUAL(refusal(receiveVersion(sample.database(), sample.id, sample.file("liste.xlsx", "v1"),
                                             sample.today, sample.today, &cancelled)),
                      base::TaskContext::cancelledErreur().code);
    const QDir folder(sample.database().filesFolder());
    BOOST_TEST(folder.entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
    // One that is there already is not taken for a damaged one.
    const QString kept = require(versionFile(sample.database(), sample.receiveFile("v1", sample.today)));
    const auto again = storeFile(folder.path(), sample.file("copie.xlsx", "v1"), &cancelled);
    BOOST_REQUIRE(!again);
    BOOST_TEST(QFileInfo::exists(kept));
}

BOOST_AUTO_TEST_CASE(the_beneficiary_waits_for_the_validation) { // CCTP, chapter 1, article 4.2
    OneLivrable sample;
    BOOST_CHECK_EQUAL(refusal(communicate(sample.database(), sample.id, sample.today, sample.today)),
                      QStringLiteral("livrable.non-recu"));
    const QString first = sample.receiveFile("v1", sample.today);
    const auto refused = communicate(sample.database(), sample.id, sample.today, sample.today);
    BOOST_REQUIRE(!refused);
    BOOST_CHECK_EQUAL(refused.error().exitCode(), 3);
    BOOST_CHECK(refused.error().message.contains(QStringLiteral("article 4.2")));

    sample.base.apply(validateVersion(sample.database(), first, QStringLiteral("Camille Martin"),
                                      sample.today, sample.today));
    BOOST_CHECK(sample.etat(sample.today) == EtatLivrable::Valide);
    BOOST_CHECK_EQUAL(refusal(communicate(sample.database(), sample.id, sample.today, sample.today)),
                      QString());
    const QString second = sample.receiveFile("v2", sample.today.addDays(1)); // not validated yet
    BOOST_CHECK_EQUAL(
        refusal(communicate(sample.database(), sample.id, sample.today.addDays(1), sample.today.addDays(1))),
        QStringLiteral("livrable.non-valide"));
    BOOST_CHECK_EQUAL(
        refusal(validateVersion(sample.database(), first, QStringLiteral("x"), sample.today, sample.today)),
        QStringLiteral("livrable.ancienne-version"));

    sample.base.apply(
        setAccordExplicite(sample.database(), sample.id, QStringLiteral("Courriel du 15 juin")));
    sample.base.apply(
        communicate(sample.database(), sample.id, sample.today.addDays(1), sample.today.addDays(1)));
    BOOST_CHECK_EQUAL(refusal(setAccordExplicite(sample.database(), sample.id, {})),
                      QStringLiteral("livrable.accord"));
    sample.base.apply(setObservations(sample.database(), second, QStringLiteral("Relire la page 3")));
    BOOST_CHECK_EQUAL(sample.livrable(sample.today).versions[1].observations,
                      QStringLiteral("Relire la page 3"));
}

BOOST_AUTO_TEST_CASE(silence_admits_after_two_months) { // CCAG-PI 2021, articles 28.2 and 29
    OneLivrable sample;
    BOOST_CHECK(sample.etat(QDate(2026, 9, 30)) == EtatLivrable::Attendu);
    BOOST_CHECK(sample.etat(QDate(2026, 10, 1)) == EtatLivrable::EnRetard);
    BOOST_CHECK_EQUAL(sample.livrable(QDate(2026, 10, 3)).joursRestants, -3);
    const QString version = sample.receiveFile("v1", QDate(2026, 12, 31));
    BOOST_CHECK(sample.livrable(sample.today).versions[0].admissionTacite == QDate(2027, 2, 28));
    BOOST_CHECK(sample.etat(QDate(2027, 2, 28)) == EtatLivrable::Recu);
    BOOST_CHECK_EQUAL(sample.livrable(QDate(2027, 2, 18)).joursRestants, 10);
    BOOST_CHECK(sample.etat(QDate(2027, 3, 1)) == EtatLivrable::AdmisTacitement);
    BOOST_CHECK_EQUAL(refusal(sample.judge(version, DecisionLivrable::Rejet, QDate(2027, 3, 1), "Trop tard")),
                      QStringLiteral("livrable.admission-tacite"));
    BOOST_CHECK_EQUAL(refusal(receiveVersion(sample.database(), sample.id, sample.file("x", "v2"),
                                             QDate(2027, 3, 1), QDate(2027, 3, 1))),
                      QStringLiteral("livrable.admis"));
    sample.set("livrable.admission_tacite_mois", "3"); // the CCAP may differ
    BOOST_CHECK(sample.etat(QDate(2027, 3, 1)) == EtatLivrable::Recu);
}

BOOST_AUTO_TEST_CASE(decisions_are_motivated_legal_acts) {
    OneLivrable sample;
    const QString first = sample.receiveFile("v1", sample.today);
    BOOST_CHECK_EQUAL(refusal(sample.judge(first, DecisionLivrable::Ajournement, sample.today)),
                      QStringLiteral("livrable.motif"));
    BOOST_CHECK_EQUAL(refusal(sample.judge(first, DecisionLivrable::Refaction, sample.today, "Incomplet")),
                      QStringLiteral("livrable.refaction"));
    BOOST_CHECK_EQUAL(
        refusal(sample.judge(first, DecisionLivrable::Admission, sample.today, "", Montant::euros(1))),
        QStringLiteral("livrable.refaction"));
    BOOST_CHECK_EQUAL(refusal(sample.judge(first, DecisionLivrable::Admission, sample.today.addDays(-1))),
                      QStringLiteral("livrable.decision"));

    const storage::Edit ajourne =
        require(sample.judge(first, DecisionLivrable::Ajournement, sample.today, "Quotas absents"));
    BOOST_CHECK(ajourne.irreversible);
    sample.base.apply(ajourne);
    BOOST_CHECK(sample.etat(sample.today) == EtatLivrable::Ajourne);
    BOOST_CHECK(sample.livrable(sample.today).prochaineDate == sample.today.addDays(15));
    BOOST_CHECK_EQUAL(refusal(sample.judge(first, DecisionLivrable::Admission, sample.today)),
                      QStringLiteral("livrable.deja-decide"));
    BOOST_CHECK_EQUAL(
        refusal(validateVersion(sample.database(), first, QStringLiteral("x"), sample.today, sample.today)),
        QStringLiteral("livrable.refuse"));

    const QString second = sample.receiveFile("v2", sample.today.addDays(10));
    sample.base.apply(sample.judge(second, DecisionLivrable::Refaction, sample.today.addDays(12),
                                   "Deux profils manquent", Montant::euros(30)));
    const Livrable livrable = sample.livrable(sample.today.addDays(12));
    BOOST_CHECK(livrable.etat == EtatLivrable::Refacte);
    BOOST_CHECK(livrable.versions[1].valideLe == sample.today.addDays(12)); // who admits has validated

    // The réfaction lowers what may be paid on the bon.
    sample.base.apply(receiveAll(sample.database(), sample.bonId, sample.today, sample.today));
    const SuiviBon suivi = require(loadSuivi(sample.database(), sample.bonId));
    BOOST_CHECK_EQUAL(suivi.totaux.admis, Montant::euros(220));
    const auto facture = require(
        invoiceAdmitted(sample.database(), sample.bonId, QStringLiteral("F-1"), sample.today, sample.today));
    sample.base.apply(facture.edit);
    sample.base.apply(payFacture(sample.database(), facture.id, sample.today, sample.today));
    BOOST_CHECK(require(loadSuivi(sample.database(), sample.bonId)).toutPaye);
    const auto rows = require(listSuivi(sample.database(), {}, sample.today));
    BOOST_CHECK_EQUAL(rows[0].refaction, Montant::euros(30));
    BOOST_CHECK(rows[0].solde.isZero());
}

BOOST_AUTO_TEST_CASE(a_refaction_takes_no_more_than_the_bon_is_worth) {
    OneLivrable sample; // 250 € HT
    const QString version = sample.receiveFile("v1", sample.today);
    const auto judge = [&](Montant amount) {
        return sample.judge(version, DecisionLivrable::Refaction, sample.today, "Incomplet", amount);
    };
    BOOST_CHECK_EQUAL(refusal(judge(Montant::centimes(25'001))), QStringLiteral("livrable.refaction"));
    BOOST_CHECK_EQUAL(refusal(judge(Montant::euros(250))), QString());
    const SuiviBon suivi = require(loadSuivi(sample.database(), sample.bonId));
    sample.base.apply(
        require(receive(sample.database(),
                        {suivi.lignes[0].ligne.id, 10, sample.today, Montant::euros(100), {}}, sample.today))
            .edit);
    BOOST_CHECK_EQUAL(refusal(judge(Montant::centimes(15'001))), QStringLiteral("livrable.refaction"));
    sample.base.apply(judge(Montant::euros(150)));
    sample.base.apply(removeReception(sample.database(),
                                      require(loadSuivi(sample.database(), sample.bonId)).receptions[0].id));
    BOOST_CHECK_EQUAL(
        refusal(receive(sample.database(),
                        {suivi.lignes[0].ligne.id, 10, sample.today, Montant::centimes(10'001), {}},
                        sample.today)),
        QStringLiteral("suivi.refaction"));
    sample.base.apply(
        require(receive(sample.database(),
                        {suivi.lignes[0].ligne.id, 10, sample.today, Montant::euros(100), {}}, sample.today))
            .edit);
    BOOST_CHECK(require(loadSuivi(sample.database(), sample.bonId)).totaux.admis.isZero());
}

BOOST_AUTO_TEST_CASE(a_late_livrable_costs_a_penalty) { // CCAG-PI 2021, article 14.1
    OneLivrable sample;                                 // 250 € HT, due on 30 September
    const auto late = [&](QDate day, Montant value) {
        return penaliteLivrable(sample.database(), sample.id, value, day, {Montant(), Montant::euros(1'000)});
    };
    BOOST_CHECK_EQUAL(refusal(late(QDate(2026, 9, 30), Montant::euros(250))),
                      QStringLiteral("penalite.sans-retard"));
    BOOST_CHECK_EQUAL(require(late(QDate(2026, 10, 30), Montant::euros(200))).due, Montant::euros(2));
    BOOST_CHECK_EQUAL(refusal(late(QDate(2026, 10, 30), Montant::euros(251))),
                      QStringLiteral("penalite.montant"));
    sample.set("penalite.observations_jours", "20");
    sample.receiveFile("v1", QDate(2026, 10, 15)); // what comes first stops the count
    const Penalite due = require(late(QDate(2026, 12, 31), Montant::euros(200)));
    BOOST_CHECK_EQUAL(due.due, Montant::euros(1));
    BOOST_REQUIRE_EQUAL(due.constats.size(), 1);
    BOOST_CHECK(due.constats[0].message.contains(QStringLiteral("20 jours")));
}

BOOST_AUTO_TEST_CASE(an_agreement_and_its_communication_are_one_act) {
    OneLivrable sample;
    const QString agreement = QStringLiteral("Courriel du 15 juin");
    BOOST_CHECK_EQUAL(
        refusal(communicate(sample.database(), sample.id, sample.today, sample.today, agreement)),
        QStringLiteral("livrable.non-recu"));
    BOOST_CHECK(sample.livrable(sample.today).accordExplicite.isEmpty());
    sample.receiveFile("v1", sample.today);
    sample.base.apply(communicate(sample.database(), sample.id, sample.today, sample.today, agreement));
    BOOST_CHECK_EQUAL(sample.livrable(sample.today).accordExplicite, agreement);
    BOOST_CHECK(sample.livrable(sample.today).communiqueLe == sample.today);
}

BOOST_AUTO_TEST_CASE(what_is_awaited_is_listed_over_all_bons) {
    OneLivrable sample;
    sample.notify(sample.complete({{QStringLiteral("3.2.1.A"), 1, false}}));
    BOOST_CHECK_EQUAL(require(listLivrables(sample.database(), {{}, true}, sample.today)).size(), 5);
    const QString version = sample.receiveFile("v1", sample.today);
    sample.base.apply(sample.judge(version, DecisionLivrable::Admission, sample.today));
    BOOST_CHECK_EQUAL(require(listLivrables(sample.database(), {{}, true}, sample.today)).size(), 4);
    BOOST_CHECK_EQUAL(require(listLivrables(sample.database(), {}, sample.today)).size(), 5);
}

BOOST_AUTO_TEST_CASE(what_happened_has_a_day_from_the_notification_to_today) {
    OneLivrable sample;
    const QDate day = sample.today;
    const auto receiveOn = [&](QDate recuLe) {
        return receiveVersion(sample.database(), sample.id, sample.file("a.txt", "a"), recuLe, day);
    };
    for (const QDate wrong : {QDate(2062, 1, 1), day.addDays(1), day.addDays(-1), QDate()})
        BOOST_CHECK_EQUAL(refusal(receiveOn(wrong)), QStringLiteral("livrable.date"));
    const QString version = sample.receiveFile("v1", day);
    const QString who = QStringLiteral("Camille Martin");
    const auto decideOn = [&](QDate date) {
        return decide(sample.database(), version, {DecisionLivrable::Admission, date, who, {}, {}}, day);
    };
    for (const QDate wrong : {day.addDays(1), QDate()}) {
        BOOST_CHECK_EQUAL(refusal(validateVersion(sample.database(), version, who, wrong, day)),
                          QStringLiteral("livrable.validation"));
        BOOST_CHECK_EQUAL(refusal(communicate(sample.database(), sample.id, wrong, day)),
                          QStringLiteral("livrable.date"));
        BOOST_CHECK_EQUAL(refusal(decideOn(wrong)), QStringLiteral("livrable.decision"));
    }
    BOOST_CHECK_EQUAL(refusal(decideOn(day)), QString());
    BOOST_CHECK_EQUAL(refusal(decide(sample.database(), version,
                                     {DecisionLivrable::Admission, day, QStringLiteral(" "), {}, {}}, day)),
                      QStringLiteral("livrable.decision")); // nobody decides
}

BOOST_AUTO_TEST_CASE(a_version_received_by_mistake_is_taken_back_until_it_is_judged) {
    OneLivrable sample;
    const QString first = sample.receiveFile("v1", sample.today);
    const QString second = sample.receiveFile("v2", sample.today);
    const auto takeBack = [&](const QString& version) {
        return removeVersion(sample.database(), version, sample.today.addDays(400)); // silence is no obstacle
    };
    BOOST_CHECK_EQUAL(refusal(takeBack(first)), QStringLiteral("livrable.ancienne-version"));
    sample.base.apply(takeBack(second));
    BOOST_CHECK_EQUAL(sample.livrable(sample.today).versions.size(), 1);
    sample.base.apply(validateVersion(sample.database(), first, QStringLiteral("Camille Martin"),
                                      sample.today, sample.today));
    BOOST_CHECK_EQUAL(refusal(takeBack(first)), QStringLiteral("livrable.version-jugee"));
    BOOST_CHECK_EQUAL(refusal(takeBack(second)), QStringLiteral("livrable.absent"));
}

BOOST_AUTO_TEST_CASE(nothing_is_done_with_what_a_cancelled_bon_ordered) {
    OneLivrable sample;
    const QString version = sample.receiveFile("v1", sample.today);
    sample.base.apply(storage::Edit(QStringLiteral("Annuler"))
                          .update(QStringLiteral("bon"), sample.bonId,
                                  {{QStringLiteral("statut"), QStringLiteral("annule")}}));
    const QString cancelled = QStringLiteral("livrable.bon-annule");
    const QString who = QStringLiteral("Camille Martin");
    BOOST_CHECK_EQUAL(refusal(validateVersion(sample.database(), version, who, sample.today, sample.today)),
                      cancelled);
    BOOST_CHECK_EQUAL(refusal(communicate(sample.database(), sample.id, sample.today, sample.today, who)),
                      cancelled);
    BOOST_CHECK_EQUAL(refusal(setAccordExplicite(sample.database(), sample.id, who)), cancelled);
    BOOST_CHECK_EQUAL(refusal(removeVersion(sample.database(), version, sample.today)), cancelled);
}

BOOST_AUTO_TEST_SUITE_END()
