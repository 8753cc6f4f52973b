// The whole path of a recruitment in the window: volunteers, draw, minutes, drop-out, replacement, weekly
// document, payments.
#include "core/coffre/Purge.h"
#include "core/recrutement/CandidatEdits.h"
#include "core/recrutement/ImportCandidats.h"
#include "core/recrutement/PvVerification.h"
#include "tests/ui/ParcoursRecrutement.h"
#include "ui/marche/BonInvite.h"
#include "ui/recrutement/CandidatFiche.h"
#include "ui/recrutement/DefraiementsOnglet.h"
#include "ui/recrutement/ExportsPersonnes.h"
#include "ui/recrutement/PanelEchange.h"
#include "ui/recrutement/PanelOnglet.h"
#include "ui/recrutement/PlanChange.h"
#include "ui/recrutement/SuiviRecrutementOnglet.h"
#include "ui/recrutement/TirageCalcul.h"
#include "ui/recrutement/TirageOnglet.h"
#include "ui/recrutement/TiragePublic.h"
#include "ui/recrutement/TirageResultat.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"
#include "ui/shell/RowsModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace isegorie;
using namespace isegorie::ui;
using namespace isegorie::tests;
using namespace isegorie::recrutement;

namespace {

constexpr int kLong = 60'000;

QString text(const char* value) {
    return QString::fromUtf8(value);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(recrutement_parcours, Parcours)

BOOST_AUTO_TEST_CASE(from_the_draw_to_the_payments) {
    QSignalSpy notified(&session, &Session::notified);
    QTemporaryDir folder;
    draw();
    const QJsonObject pv = minutes();
    BOOST_TEST(pv[text("panel")].toArray().size() == 4);
    BOOST_TEST(require(verifierPv(pv, {})).estJuste());
    BOOST_TEST(tirage->resultat()->model()->rowCount() == 12);

    showPanel();
    BOOST_TEST(count(EtatPlace::Selectionne) == 4);
    for (const TableRow& row : panel->lu()->places) // who it is, not only a pseudonym
        BOOST_TEST(row.cells.at(0).text.startsWith(text("Nom")));
    choose(EtatPlace::Selectionne);
    act("panel.confirmer");
    answer();
    wait([this] { return count(EtatPlace::Confirme) == 1 && panel->isSettled(); });
    choose(EtatPlace::Confirme);
    act("panel.desister");
    answer();
    wait([this] {
        return count(EtatPlace::Desiste) == 1 && panel->isSettled() && panel->remplacants()->isVisible();
    });
    panel->remplacants()->setFocus();
    key(Qt::Key_Return);
    wait([this] { return count(EtatPlace::Selectionne) == 4 && panel->isSettled(); });
    BOOST_TEST(require(loadPanel(session.database(), id)).aRemplacer().isEmpty());

    show(suivi);
    wait([this] { return suivi->isSettled() && suivi->lu(); });
    BOOST_TEST(suivi->lu()->suivi.indicateurs.desistements == 1);
    const QString week = folder.filePath(text("semaine"));
    suivi->writeDocument(week);
    wait([&week] { return QFile::exists(week + text(".xlsx")); });
    QFile pdf(week + text(".pdf"));
    BOOST_REQUIRE(pdf.open(QIODevice::ReadOnly));
    BOOST_TEST(pdf.readAll().startsWith("%PDF"));

    show(defraiements);
    act("defraiements.seance");
    answer();
    wait([this] { return defraiements->isSettled() && defraiements->seances()->visibleRowCount() == 1; });
    act("defraiements.tous");
    wait([this] { return defraiements->isSettled() && defraiements->dus()->visibleRowCount() == 4; });
    act("defraiements.arreter");
    wait([this] { return defraiements->isSettled() && defraiements->arretes()->visibleRowCount() == 4; });
    BOOST_TEST(defraiements->dus()->visibleRowCount() == 0);
    act("defraiements.verser");
    answer();
    const auto totals = totauxDefraiements(require(listDefraiements(session.database(), id)), {}, 2000);
    BOOST_TEST(totals.ht.centimes() == 20'000);
    BOOST_TEST(totals.verse.centimes() == 20'000);

    bool listed = false;
    const QString list = folder.filePath(text("paiements.csv"));
    const RecrutementContexte contexte{session, page.coffre(), page.vivier()};
    ecrirePaiements(contexte, stored(), list, &page,
                    [&listed](const base::Status& status) { listed = status.has_value(); });
    wait([&listed] { return listed; });
    QFile payments(list);
    BOOST_REQUIRE(payments.open(QIODevice::ReadOnly));
    BOOST_TEST(payments.readAll().contains("Nom"));
    for (const auto& one : notified)
        BOOST_TEST((one.first().value<base::Constat::Niveau>() == base::Constat::Niveau::Information));
}

BOOST_AUTO_TEST_CASE(a_rank_that_is_passed_over_is_told_before_and_after) {
    draw();
    showPanel();
    choose(EtatPlace::Selectionne);
    act("panel.refuser");
    answer();
    wait([this] {
        return count(EtatPlace::Refuse) == 1 && panel->isSettled() && panel->remplacants()->isVisible();
    });
    const auto& proposed = panel->lu()->proposition.remplacants;
    BOOST_REQUIRE(proposed.size() >= 2);
    BOOST_REQUIRE(proposed.at(1).effet.estAdmissible());
    BOOST_REQUIRE(panel->remplacants()->selectId(proposed.at(1).candidatId));
    const QString first =
        text("Rang %1 de la réserve (%2), passé").arg(proposed.at(0).rang).arg(proposed.at(0).pseudonyme);
    const auto said = [&](bool after) {
        for (const auto* message : panel->findChildren<InlineMessage*>())
            if (message->isVisible() && message->text().contains(first) &&
                (message->objectName() == text("panel-rangs-passes")) == after)
                return true;
        return false;
    };
    BOOST_TEST(said(false));
    BOOST_TEST(!said(true));
    picture(page, text("panel-rang-passe-avant"));
    act("panel.remplacer");
    wait([this] { return count(EtatPlace::Selectionne) == 4 && panel->isSettled(); });
    BOOST_TEST(said(true));
    picture(page, text("panel-rang-passe-apres"));
}

BOOST_AUTO_TEST_CASE(one_line_is_paid_by_its_tick_and_who_has_no_iban_is_left_out) {
    draw(2, 2, false);
    show(defraiements);
    act("defraiements.seance");
    answer();
    wait([this] { return defraiements->isSettled() && defraiements->seances()->visibleRowCount() == 1; });
    act("defraiements.tous");
    wait([this] { return defraiements->isSettled() && defraiements->dus()->visibleRowCount() == 4; });
    act("defraiements.arreter");
    wait([this] { return defraiements->isSettled() && defraiements->arretes()->visibleRowCount() == 4; });
    const auto decided = [this] { return require(listDefraiements(session.database(), id)); };
    const auto paid = [&decided] {
        const auto all = decided();
        return std::count_if(all.begin(), all.end(), [](const auto& one) { return one.verseLe.isValid(); });
    };
    const auto said = [this](const QString& part) {
        for (const auto* message : defraiements->findChildren<InlineMessage*>())
            if (!message->isHidden() && message->text().simplified().contains(part))
                return true;
        return false;
    };
    wait([&said] { return said(text("Sans IBAN : ")); }); // once identities are readable
    BOOST_TEST(said(text("sans avoir jamais confirmé")));
    auto* model = defraiements->arretes()->model();
    const auto tick = [&](int row, Qt::CheckState state) {
        model->setData(model->index(row, 0), state, Qt::CheckStateRole);
    };
    picture(page, text("defraiements-a-verser"));
    tick(0, Qt::Checked);
    BOOST_TEST(paid() == 0);
    const auto messages = defraiements->findChildren<InlineMessage*>();
    BOOST_TEST(std::any_of(messages.begin(), messages.end(), [](const InlineMessage* one) {
        return !one->isHidden() && one->tone() == Tone::Danger && one->text().contains(text("Sans IBAN"));
    }));
    act("defraiements.verser");
    answer();
    BOOST_TEST(paid() == 0); // all of them lack one: the box has to be ticked
    auto* otherwise = defraiements->invite()->findChild<QCheckBox*>();
    BOOST_REQUIRE(otherwise);
    BOOST_TEST(otherwise->isVisible());
    otherwise->setChecked(true);
    answer();
    wait([&paid] { return paid() == 4; });
    wait([this] { return defraiements->isSettled(); });
    tick(0, Qt::Unchecked);
    BOOST_TEST(said(text("noté versé")));
    BOOST_TEST(paid() == 4);
}

BOOST_AUTO_TEST_CASE(a_tick_pays_who_has_an_iban) {
    draw();
    BOOST_REQUIRE(session.apply(addSeancesAtelier(session.database(), id)));
    show(defraiements);
    wait([this] { return defraiements->isSettled() && defraiements->seances()->visibleRowCount() == 6; });
    QHash<QString, bool> everybody;
    for (const Place& place : require(loadPanel(session.database(), id)).assis())
        everybody.insert(place.candidatId, true);
    for (const Seance& one : require(listSeances(session.database(), id)))
        BOOST_REQUIRE(
            session.apply(setPresences(session.database(), one.id, everybody, QDate::currentDate())));
    wait([this] { return defraiements->isSettled() && defraiements->dus()->visibleRowCount() == 4; });
    act("defraiements.arreter");
    wait([this] { return defraiements->isSettled() && defraiements->arretes()->visibleRowCount() == 4; });
    auto* model = defraiements->arretes()->model();
    wait([this] { return page.vivier().vivier()->ouverture == Ouverture::Identites; });
    model->setData(model->index(1, 0), Qt::Checked, Qt::CheckStateRole);
    const auto decided = require(listDefraiements(session.database(), id));
    BOOST_TEST(std::count_if(decided.begin(), decided.end(),
                             [](const auto& one) { return one.verseLe.isValid(); }) == 1);
}

BOOST_AUTO_TEST_CASE(a_contradiction_is_named_and_relaxed_with_one_click) {
    bounds(0, 4); // twelve volunteers, six men of whom two share a home: five at most
    import();
    const Plan plan = require(loadPlan(session.database(), id));
    QHash<QString, Quota> wrong;
    for (const Categorie& one : plan.criteres.first().categories)
        wrong.insert(one.id, {one.cle == text("femme") ? 3 : 2, 4, 0, 4});
    BOOST_REQUIRE(session.apply(setQuotas(session.database(), id, wrong)));
    show(tirage);
    act("tirage.calculer");
    wait([this] { return !tirage->calcul()->isRunning(); });
    BOOST_TEST(!tirage->resultat()->isVisible());
    bool alternatives = false;
    for (const auto* message : tirage->calcul()->findChildren<InlineMessage*>())
        alternatives = alternatives || message->text().contains(text("Une seule de ces modifications"));
    BOOST_TEST(alternatives);
    picture(page, text("tirage-infaisable"));
    QPushButton* apply = nullptr;
    for (auto* button : tirage->calcul()->findChildren<QPushButton*>())
        if (button->text() == text("Appliquer") && !apply)
            apply = button;
    BOOST_REQUIRE(apply);
    QTest::mouseClick(apply, Qt::LeftButton);
    show(tirage);
    wait([this] {
        return page.vivier().etat() == VivierSource::Etat::Pret && tirage->calcul()->lancer()->isEnabled();
    });
    act("tirage.calculer");
    wait([this] { return tirage->resultat()->isVisible(); });
}

BOOST_AUTO_TEST_CASE(a_plan_changed_since_the_commitment_is_told_before_the_seed) {
    bounds(2, 2);
    import();
    show(tirage);
    act("tirage.calculer");
    wait([this] { return tirage->resultat()->isVisible(); });
    BOOST_TEST(
        named<QLabel>("tirage-vivier")->text().contains(text("une personne par foyer"), Qt::CaseInsensitive));
    act("tirage.engager");
    wait([this] { return tirage->publicDraw()->graine()->isVisible() && tirage->isSettled(); });
    const auto told = [this](const char* key) {
        auto* onglet = tab<RecrutementOnglet>(key);
        show(onglet);
        const auto* message = onglet->findChild<PlanChange*>();
        return message != nullptr && message->isVisible() && message->text().contains(text("a changé"));
    };
    for (const char* key : {"tirage", "plan", "fiche", "suivi"})
        BOOST_TEST(!told(key), key);
    Recrutement one = stored();
    one.unParFoyer = false; // no quota changed, and yet the draw is another
    BOOST_REQUIRE(session.apply(updateRecrutement(session.database(), one)));
    for (const char* key : {"tirage", "plan", "fiche", "suivi"}) {
        BOOST_TEST(told(key), key);
        picture(page, text("plan-change-") + QLatin1String(key));
    }
    session.undo();
    BOOST_TEST(!told("fiche"));
}

BOOST_AUTO_TEST_CASE(an_answer_corrected_after_the_commitment_is_told_before_the_seed) {
    bounds(2, 2);
    import();
    show(tirage);
    act("tirage.calculer");
    wait([this] { return tirage->resultat()->isVisible(); });
    act("tirage.engager");
    wait([this] { return tirage->publicDraw()->graine()->isVisible() && tirage->isSettled(); });
    InlineMessage* changed = tirage->changementVivier();
    BOOST_TEST(!changed->isVisible());
    const QString subject = minutes()[text("objet")].toString();
    BOOST_TEST(subject.contains(stored().libelle), subject);
    BOOST_TEST(subject.contains(text("CIPC")), subject);
    coffre::Coffre& coffre = *page.coffre().coffre();
    const auto pool = require(loadVivier(session.database(), coffre, id, Ouverture::Identites));
    Candidat one = pool.candidats.front();
    const bool woman = one.profil.reponses.value(text("sexe")) == text("femme");
    one.profil.reponses.insert(text("sexe"), woman ? text("homme") : text("femme"));
    page.detail()->showOnglet(text("candidats"));
    auto* sheet = page.findChild<CandidatFiche*>();
    BOOST_REQUIRE(sheet);
    sheet->setCandidat(one.id);
    auto* late = sheet->findChild<InlineMessage*>(text("candidat-engagement"));
    BOOST_REQUIRE(late);
    BOOST_TEST(late->text().contains(text("attend sa graine")), late->text());
    wait([sheet] { // the warning leaves the form its room
        const auto* form = sheet->findChild<RecordForm*>();
        return form && form->isVisible() && form->height() >= form->minimumSizeHint().height();
    });
    picture(page, text("candidat-engagement"));
    BOOST_REQUIRE(session.apply(updateCandidat(coffre, pool, one, QDate::currentDate())));
    settle();
    show(tirage);
    wait([&] { return tirage->isSettled() && changed->isVisible(); });
    BOOST_TEST(changed->text().contains(one.pseudonyme), changed->text());
    picture(page, text("vivier-change"));
    session.undo();
    settle();
    wait([&] { return tirage->isSettled() && !changed->isVisible(); });
}

BOOST_AUTO_TEST_CASE(a_session_years_away_is_told_on_screen) {
    const Seance far{{}, text("Atelier"), QDate::currentDate().addYears(5), {}};
    BOOST_REQUIRE(session.apply(require(addSeance(session.database(), id, far)).edit));
    show(defraiements);
    auto* odd = defraiements->findChild<InlineMessage*>(text("seances-jours"));
    BOOST_REQUIRE(odd);
    wait([&] { return defraiements->isSettled() && odd->isVisible(); });
    BOOST_TEST(odd->text().contains(text("vérifiez l’année")), odd->text());
    picture(page, text("seances-jours"));
}

BOOST_AUTO_TEST_CASE(who_came_before_their_selection_is_told_with_the_sessions_and_the_payments) {
    draw();
    const Panel drawn = require(loadPanel(session.database(), id));
    const Seance eve{
        {}, text("Veille"), QDate::currentDate().addDays(-1), marche::FormuleDefraiement::Journee};
    const auto made = require(addSeance(session.database(), id, eve));
    BOOST_REQUIRE(session.apply(made.edit));
    const Place& first = drawn.places.first();
    BOOST_REQUIRE(session.apply(
        setPresences(session.database(), made.id, {{first.candidatId, true}}, QDate::currentDate())));
    show(defraiements);
    wait([this] { return defraiements->isSettled() && defraiements->dus()->visibleRowCount() == 1; });
    int told = 0;
    for (const auto* message : defraiements->findChildren<InlineMessage*>())
        told += message->isVisible() && message->text().contains(text("avant leur sélection")) &&
                        message->text().contains(first.pseudonyme)
                    ? 1
                    : 0;
    BOOST_TEST(told == 2);
    picture(page, text("presence-avant-selection"));
}

BOOST_AUTO_TEST_CASE(a_draw_of_the_base_still_tells_which_quota_keeps_people_out) {
    draw(4, 0);
    const auto blocked = [this] {
        int count = 0;
        const auto* model = tirage->resultat()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                count += model->index(row, column).data().toString().contains(text("au plus 0")) ? 1 : 0;
        return count;
    };
    wait([this] { return tirage->resultat()->isVisible(); });
    BOOST_TEST(blocked() == 6); // read back from the minutes: the men
    page.coffre().lock();
    require(page.coffre().coffre()->unlock(coffre::Secret::fromText(kPassphrase)));
    Q_EMIT page.coffre().etatChanged();
    wait([this] { return tirage->isSettled() && tirage->resultat()->isVisible(); });
    BOOST_TEST(blocked() == 6);
}

BOOST_AUTO_TEST_CASE(a_swap_shows_its_effect_before) {
    draw();
    showPanel();
    choose(EtatPlace::Selectionne);
    const auto vivier = page.vivier().vivier();
    const QString sex = vivier->find(panel->lu()->panel.find(panel->places()->currentId())->candidatId)
                            ->profil.reponses.value(text("sexe"));
    QSet<QString> seated; // the homes of the panel: whoever shares one may not enter, whatever the sex
    for (const Place& place : panel->lu()->panel.places)
        if (place.etat == EtatPlace::Selectionne)
            seated.insert(vivier->find(place.candidatId)->foyer);
    QString same, other;
    for (const Place& place : panel->lu()->panel.reserve()) {
        const Candidat* one = vivier->find(place.candidatId);
        if (seated.contains(one->foyer))
            continue;
        (one->profil.reponses.value(text("sexe")) == sex ? same : other) = one->pseudonyme;
    }
    PanelEchange* swap = panel->echange();
    const auto enter = [swap](const QString& pseudonyme) {
        swap->entrant()->setText(pseudonyme);
        wait([swap] { return swap->isSettled(); });
    };
    enter(other);
    BOOST_TEST(!swap->echanger()->isEnabled());
    BOOST_TEST((swap->effet()->tone() == Tone::Warning));
    BOOST_TEST(swap->forcer()->isVisible());
    swap->forcer()->setChecked(true);
    BOOST_TEST(swap->echanger()->isEnabled());
    swap->forcer()->setChecked(false);
    enter(text("XXXX-XXXX"));
    BOOST_TEST(!swap->echanger()->isEnabled());
    enter(same);
    BOOST_TEST((swap->effet()->tone() == Tone::Success));
    act("panel.echanger");
    BOOST_TEST(count(EtatPlace::Ecarte) + count(EtatPlace::Selectionne) >= 4);
    session.undo();
    BOOST_TEST(count(EtatPlace::Selectionne) == 4);
}

BOOST_AUTO_TEST_CASE(lists_of_people_are_noted_and_pseudonyms_tell_nobody) {
    draw();
    QTemporaryDir folder;
    const RecrutementContexte contexte{session, page.coffre(), page.vivier()};
    const auto write = [&](bool hidden, const char* name) {
        bool done = false;
        const QString path = folder.filePath(QLatin1String(name));
        ecrirePersonnes(contexte, stored(), GroupeExport::Panel, hidden, path, &page,
                        [&done](const base::Status& status) { done = status.has_value(); });
        wait([&done] { return done; });
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const auto noted = [this] { return require(coffre::listAcces(session.database(), concertation)).size(); };
    const auto before = noted();
    BOOST_TEST(!write(true, "pseudonymes.csv").contains("Nom0"));
    BOOST_TEST(noted() == before + 1); // outside of the base too: whoever purges has to know it
    BOOST_TEST(write(false, "noms.csv").contains("Nom"));
    BOOST_TEST(noted() == before + 2);
}

BOOST_AUTO_TEST_CASE(models_keep_the_rules_of_qt) {
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const auto* model : page.findChildren<RowsModel*>())
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            const_cast<RowsModel*>(model), QAbstractItemModelTester::FailureReportingMode::Fatal));
    BOOST_REQUIRE(testers.size() >= 10);
    draw();
    showPanel();
    show(suivi);
    wait([this] { return suivi->isSettled() && suivi->lu(); });
    show(defraiements);
    BOOST_REQUIRE(session.apply(addSeancesAtelier(session.database(), id)));
    wait([this] { return defraiements->seances()->visibleRowCount() == 6; });
    tirage->resultat()->zeros()->setChecked(true);
}

BOOST_AUTO_TEST_CASE(a_cancelled_draw_stays_with_its_reason) {
    draw();
    act("tirage.annuler");
    auto* ask = tirage->findChild<BonInvite*>();
    BOOST_TEST(ask->isAsking());
    type(text("Erreur de quota"));
    key(Qt::Key_Return);
    wait([this] { return require(listTirages(session.database(), id)).first().estAnnule(); });
    BOOST_TEST(require(loadPanel(session.database(), id)).places.isEmpty());
    wait([this] { return tirage->calcul()->isVisible(); });
}

BOOST_AUTO_TEST_SUITE_END()
