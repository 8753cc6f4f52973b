// A draw in a base: committed to, picked by a seed, replayed, cancelled with its reason.
#include "core/recrutement/CandidatEdits.h"
#include "core/recrutement/PvVerification.h"
#include "core/recrutement/TirageVivier.h"
#include "core/recrutement/VivierChange.h"
#include "tests/recrutement/CandidatSample.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace isegorie;
using namespace isegorie::recrutement;
using namespace isegorie::tests;

namespace {

const QDateTime kMoment(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);

struct DrawSample : CandidatSample {
    DrawSample() {
        import("id;sexe;âge;adresse;cp;ville;consentement\n"
               "F1;F;20;1 rue Haute;35000;Rennes;oui\n"
               "F2;F;40;2 rue Haute;35000;Rennes;oui\n"
               "H1;H;20;3 rue Haute;35000;Rennes;oui\n"
               "H2;H;40;4 rue Haute;35000;Rennes;oui\n"
               "F3;F;40;5 rue Haute;35000;Rennes;oui\n"
               "F4;F;20;6 rue Haute;35000;Rennes;\n"     // no consent
               "H3;H;70;4, rue Haute;35000;Rennes;oui\n" // lives with H2
               "H4;H;40;8 rue Haute;35000;Rennes;oui\n");
        bound("femme", 2, 2);
        bound("homme", 2, 2);
    }
    void bound(const char* categorieKey, int min, int max) {
        Categorie categorie = *critere("sexe").find(QString::fromLatin1(categorieKey));
        categorie.quota = {min, max, {}, {}};
        base.apply(updateCategorie(database(), categorie));
    }
    DonneesVivier pool() { return require(donneesDuVivier(vivier(Ouverture::Profils))); }
    QString commit() {
        const auto data = pool().donnees;
        const auto draw = require(tirer(data, {}, {}));
        const auto pv = engager(data, draw, {40, QStringLiteral("Essai"), data.identifiants});
        const auto creation =
            require(enregistrerEngagement(database(), *coffre, id, data, draw, pv, kMoment));
        base.apply(creation.edit);
        return creation.id;
    }
    auto pick(const QString& drawId, const QString& seed) {
        return enregistrerDesignation(database(), *coffre, drawId, seed, kMoment.addSecs(3600));
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(stored_draws)

BOOST_AUTO_TEST_CASE(the_pool_is_those_who_may_be_drawn) {
    DrawSample sample;
    const DonneesVivier pool = sample.pool();
    BOOST_TEST(pool.candidatIds.size() == 7);
    BOOST_TEST(pool.obstacles.value(Obstacle::SansConsentement) == 1);
    BOOST_TEST(pool.donnees.quotas.size() == 2); // ages bind nobody
    BOOST_TEST(pool.donnees.identifiants.contains(sample.candidat("F1").pseudonyme));
    const auto at = [&](const char* name) {
        return pool.donnees.probleme.foyer(
            static_cast<int>(pool.candidatIds.indexOf(sample.candidat(name).id)));
    };
    BOOST_TEST(at("H2") == at("H3"));
    BOOST_TEST(at("H2") != at("H1"));
    DrawSample large;
    auto recrutement = large.plan().recrutement;
    recrutement.taille = 50;
    large.base.apply(updateRecrutement(large.database(), recrutement));
    BOOST_TEST(codeOf(donneesDuVivier(large.vivier())) == QStringLiteral("tirage.vivier"));
}

BOOST_AUTO_TEST_CASE(the_pool_is_told_with_who_is_set_aside_and_the_rule_on_households) {
    DrawSample sample;
    const QString told = phrasesDuVivier(sample.pool()).join(QLatin1Char(' '));
    BOOST_TEST(told.contains(QStringLiteral("Panel de 4 personne")), told);
    BOOST_TEST(told.contains(QStringLiteral("parmi 7 candidat")), told);
    BOOST_TEST(told.contains(QStringLiteral("1 sans consentement")), told);
    BOOST_TEST(told.contains(QStringLiteral("1 foyer")), told);
    const QJsonObject json = vivierJson(sample.pool());
    BOOST_TEST(json[QStringLiteral("candidats")].toInt() == 8);
    BOOST_TEST(json[QStringLiteral("ecartes")][QStringLiteral("sans_consentement")].toInt() == 1);
    auto recrutement = sample.plan().recrutement;
    recrutement.unParFoyer = false;
    sample.base.apply(updateRecrutement(sample.database(), recrutement));
    BOOST_TEST(phrasesDuVivier(sample.pool()).last().contains(QStringLiteral("même foyer")));
}

BOOST_AUTO_TEST_CASE(a_changed_rule_on_households_is_a_changed_plan) {
    DrawSample sample;
    const QString id = sample.commit();
    const auto draw = require(loadTirage(sample.database(), id));
    BOOST_TEST(!planAChange(draw, sample.plan()));
    auto recrutement = sample.plan().recrutement;
    recrutement.unParFoyer = false;
    sample.base.apply(updateRecrutement(sample.database(), recrutement));
    BOOST_TEST(planAChange(draw, sample.plan()));
}

BOOST_AUTO_TEST_CASE(a_drawn_panel_goes_with_its_draw_alone) {
    DrawSample sample;
    const QString id = sample.commit();
    sample.base.apply(sample.pick(id, QStringLiteral("4 8 15")));
    BOOST_TEST(codeOf(retirerPanel(sample.database(), sample.id)) == QStringLiteral("panel.tire"));
    sample.base.apply(annulerTirage(sample.database(), id, QStringLiteral("Erreur"), kMoment.addSecs(7200)));
    BOOST_TEST(require(loadPanel(sample.database(), sample.id)).places.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_draw_is_committed_to_then_picked) {
    DrawSample sample;
    const QString id = sample.commit();
    const auto committed = require(loadTirage(sample.database(), id));
    BOOST_TEST(committed.engagement.size() == 64);
    BOOST_TEST(!committed.estDesigne());
    BOOST_TEST(committed.resume[QStringLiteral("candidats")].toInt() == 7);
    BOOST_TEST(require(loadPanel(sample.database(), sample.id)).places.isEmpty());
    BOOST_TEST(codeOf(sample.pick(id, QStringLiteral("  "))) == QStringLiteral("tirage.graine"));
    sample.base.apply(sample.pick(id, QStringLiteral("4 2 6")));

    const auto picked = require(loadTirage(sample.database(), id));
    BOOST_TEST(picked.engagement == committed.engagement);
    BOOST_TEST(picked.graine == QStringLiteral("4 2 6"));
    const auto panel = require(loadPanel(sample.database(), sample.id));
    BOOST_TEST(panel.assis().size() == 4);
    BOOST_TEST(panel.reserve().size() == 3);
    const QJsonObject pv = require(loadPv(sample.database(), *sample.coffre, id));
    BOOST_TEST(picked.pvEmpreinte == pv[QStringLiteral("empreinte")].toString());
    for (const QJsonValue& person : pv[QStringLiteral("panel")].toArray())
        BOOST_TEST(std::any_of(panel.places.begin(), panel.places.end(), [&](const Place& place) {
            return place.estAssis() && place.tirageId == id && place.pseudonyme == person.toString();
        }));
    BOOST_TEST(require(verifierPv(pv, {}, committed.engagement)).estJuste());
    BOOST_TEST(codeOf(sample.pick(id, QStringLiteral("5"))) == QStringLiteral("tirage.designe"));
}

BOOST_AUTO_TEST_CASE(the_base_holds_no_answers_of_people) {
    DrawSample sample;
    const QString id = sample.commit();
    const auto row = require(sample.database().record(QStringLiteral("tirage"), id));
    BOOST_TEST(row.value(QStringLiteral("dossier")).toString().startsWith(QStringLiteral("x1.")));
    BOOST_TEST(!row.value(QStringLiteral("resume")).toString().contains(sample.candidat("F1").pseudonyme));
    sample.coffre->lock();
    BOOST_TEST(codeOf(loadPv(sample.database(), *sample.coffre, id)) == QStringLiteral("coffre.verrouille"));
}

BOOST_AUTO_TEST_CASE(a_commitment_is_not_undone) {
    DrawSample sample;
    const auto data = sample.pool().donnees;
    const auto draw = require(tirer(data, {}, {}));
    const auto pv = engager(data, draw, {10, {}, data.identifiants});
    BOOST_TEST(
        require(enregistrerEngagement(sample.database(), *sample.coffre, sample.id, data, draw, pv, kMoment))
            .edit.irreversible);
}

BOOST_AUTO_TEST_CASE(stored_minutes_that_are_not_those_committed_to_pick_nobody) {
    DrawSample sample;
    const QString id = sample.commit();
    const auto cipher = require(sample.coffre->cipher(sample.plan().recrutement.cleId));
    const auto store = [&](const QJsonObject& pv) {
        const QByteArray bytes = qCompress(QJsonDocument(pv).toJson(QJsonDocument::Compact));
        sample.base.apply(
            storage::Edit(QStringLiteral("Abîmer"))
                .update(
                    QStringLiteral("tirage"), id,
                    {{QStringLiteral("dossier"),
                      cipher.encrypt({QStringLiteral("tirage"), id, QStringLiteral("dossier")}, bytes)}}));
    };
    QJsonObject pv = require(loadPv(sample.database(), *sample.coffre, id));
    pv.insert(QStringLiteral("objet"), QStringLiteral("autre"));
    for (const QJsonObject& wrong : {QJsonObject(), pv}) {
        store(wrong);
        BOOST_TEST(codeOf(sample.pick(id, QStringLiteral("1"))) == QStringLiteral("tirage.dossier"));
    }
    BOOST_TEST(designer({}, QStringLiteral("1"))[QStringLiteral("rang")].toInt() == 0);
}

BOOST_AUTO_TEST_CASE(another_draw_needs_a_cancellation_with_its_reason) {
    DrawSample sample;
    const QString first = sample.commit();
    const auto data = sample.pool().donnees;
    const auto draw = require(tirer(data, {}, {}));
    const auto pv = engager(data, draw, {10, {}, data.identifiants});
    const auto again = [&](const QJsonObject& minutes) {
        return codeOf(enregistrerEngagement(sample.database(), *sample.coffre, sample.id, data, draw, minutes,
                                            kMoment));
    };
    BOOST_TEST(again(pv) == QStringLiteral("tirage.existe"));
    QJsonObject other = pv;
    other.insert(QStringLiteral("objet"), QStringLiteral("autre"));
    BOOST_TEST(again(other) == QStringLiteral("pv.engagement"));
    sample.base.apply(sample.pick(first, QStringLiteral("1")));
    const auto cancel = [&](const QString& reason) {
        return annulerTirage(sample.database(), first, reason, kMoment.addDays(1));
    };
    BOOST_TEST(codeOf(cancel(QString())) == QStringLiteral("tirage.motif"));
    sample.base.apply(cancel(QStringLiteral("Un candidat manquait.")));
    BOOST_TEST(require(loadPanel(sample.database(), sample.id)).places.isEmpty());
    BOOST_TEST(codeOf(cancel(QStringLiteral("encore"))) == QStringLiteral("tirage.annule"));
    BOOST_TEST(codeOf(sample.pick(first, QStringLiteral("2"))) == QStringLiteral("tirage.annule"));
    sample.commit();
    const auto all = require(listTirages(sample.database(), sample.id));
    BOOST_TEST(all.size() == 2);
    BOOST_TEST(all.last().motifAnnulation == QStringLiteral("Un candidat manquait."));
}

BOOST_AUTO_TEST_CASE(whoever_left_since_the_commitment_is_designated_but_not_seated) {
    DrawSample sample;
    sample.bound("femme", 2, 2);
    const QString id = sample.commit();
    QSet<QString> gone;
    for (const char* name : {"F1", "F2"}) { // one of the two is in every panel
        const Candidat one = sample.candidat(name);
        gone.insert(one.pseudonyme);
        sample.base.apply(setRetrait(sample.database(), sample.vivier(), one.id, QDate(2026, 5, 3)));
    }
    const auto change =
        comparerVivier(require(loadPv(sample.database(), *sample.coffre, id)), sample.pool().donnees);
    BOOST_TEST(change.partis.size() == 2);
    const auto draw = require(loadTirage(sample.database(), id));
    BOOST_TEST(constatsVivierChange(draw, change).first().message.contains(QStringLiteral("à pourvoir")));
    sample.base.apply(sample.pick(id, QStringLiteral("1")));

    // The minutes say what the seed designated, and are replayed.
    const QJsonObject pv = require(loadPv(sample.database(), *sample.coffre, id));
    BOOST_TEST(require(verifierPv(pv, {}, draw.engagement)).estJuste());
    QSet<QString> designated;
    for (const QJsonValue& person : pv[QStringLiteral("panel")].toArray())
        designated.insert(person.toString());
    BOOST_TEST(designated.size() == 4);
    BOOST_TEST(designated.intersects(gone));
    // Those who left sit nowhere and their seats are to be filled.
    const auto panel = require(loadPanel(sample.database(), sample.id));
    const auto away = static_cast<int>((designated & gone).size());
    BOOST_TEST(panel.assis().size() == 4 - away);
    BOOST_TEST(panel.aRemplacer().size() == away);
    for (const Place& place : panel.places) {
        BOOST_TEST((place.etat == EtatPlace::Ecarte) ==
                   (designated.contains(place.pseudonyme) && gone.contains(place.pseudonyme)));
        BOOST_TEST(!(place.etat == EtatPlace::Reserve && gone.contains(place.pseudonyme)));
        BOOST_TEST((place.etat == EtatPlace::Ecarte) == (place.origine == QStringLiteral("parti")));
        if (place.etat == EtatPlace::Ecarte)
            BOOST_TEST(codeOf(retablir(sample.database(), place.id)) ==
                       QStringLiteral("panel.plus-candidat"));
    }
    // The panel goes with its draw, as any.
    sample.base.apply(annulerTirage(sample.database(), id, QStringLiteral("Erreur"), kMoment.addSecs(7200)));
    BOOST_TEST(require(loadPanel(sample.database(), sample.id)).places.isEmpty());
}

BOOST_AUTO_TEST_CASE(a_plan_changed_since_the_draw_is_told) {
    DrawSample sample;
    BOOST_TEST(!require(loadTirageEnCours(sample.database(), sample.id)).has_value());
    sample.commit();
    const auto changed = [&] {
        return planAChange(*require(loadTirageEnCours(sample.database(), sample.id)),
                           require(loadPlan(sample.database(), sample.id)));
    };
    BOOST_TEST(!changed());
    sample.bound("femme", 1, 2);
    BOOST_TEST(changed());
    sample.bound("femme", 2, 2);
    BOOST_TEST(!changed());
}

BOOST_AUTO_TEST_CASE(a_changed_pool_is_compared_by_pseudonym) {
    DrawSample sample;
    const QString id = sample.commit();
    const QJsonObject pv = require(loadPv(sample.database(), *sample.coffre, id));
    const auto change = [&] { return comparerVivier(pv, sample.pool().donnees); };
    BOOST_TEST(change().estVide());
    const auto correct = [&](const char* who, const std::function<void(Candidat&)>& how) {
        Candidat one = sample.candidat(who);
        how(one);
        sample.base.apply(updateCandidat(*sample.coffre, sample.vivier(), one, QDate(2026, 5, 5)));
        return one.pseudonyme;
    };
    const QString answer = correct("F1", [](Candidat& one) {
        one.profil.reponses.insert(QStringLiteral("sexe"), QStringLiteral("homme"));
    });
    BOOST_TEST(change().reponses == QStringList{answer});
    const QString moved =
        correct("H4", [](Candidat& one) { one.identite.adresse = QStringLiteral("1 rue Haute"); });
    QStringList home{answer, moved};
    home.sort();
    BOOST_TEST(change().foyers.size() == 1); // one of the two bears the name of their household
    BOOST_TEST(home.contains(change().foyers.first()));
    const QString gone = correct("H1", [](Candidat& one) { one.consentementLe = QDate(); });
    const QString came = correct("F4", [](Candidat& one) { one.consentementLe = QDate(2026, 3, 1); });
    BOOST_TEST(change().partis == QStringList{gone});
    BOOST_TEST(change().arrives == QStringList{came});
    const auto draw = require(loadTirage(sample.database(), id));
    BOOST_TEST(hasCode(constatsVivierChange(draw, change()), "tirage.vivier-change"));
    BOOST_TEST(hasCode(require(constatsApresEngagement(sample.database(), sample.id)), "tirage.engage"));
    sample.base.apply(annulerTirage(sample.database(), id, QStringLiteral("Erreur"), kMoment));
    BOOST_TEST(require(constatsApresEngagement(sample.database(), sample.id)).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
