// From a concertation to a notified bon without the mouse.
#include "core/marche/SuiviBon.h"
#include "tests/ui/BonsUi.h"
#include "ui/marche/BonCyclePanneau.h"
#include "ui/marche/BonInvite.h"
#include "ui/marche/BonLignesOnglet.h"
#include "ui/marche/BonMentionsOnglet.h"
#include "ui/marche/BonSaisie.h"
#include "ui/marche/BonTotaux.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace isegorie;
using marche::StatutBon;
using tests::BonsUi;

namespace {

void typeCode(const QString& code) {
    tests::type(code);
    BonsUi::enter();
}

} // namespace

BOOST_AUTO_TEST_SUITE(bons_workflow)

BOOST_AUTO_TEST_CASE(a_bon_goes_from_nothing_to_notified_by_keyboard) {
    BonsUi f(3);
    f.page.setFocus();
    BonsUi::key(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = QApplication::activeModalWidget();
    BOOST_REQUIRE(dialog);
    dialog->activateWindow(); // the offscreen platform has no window manager to do it
    BOOST_REQUIRE(QTest::qWaitForWindowActive(dialog));
    tests::picture(*dialog, QStringLiteral("bon-nouveau"));
    // The only concertation is proposed, and the only lot that has a titulaire.
    BonsUi::key(Qt::Key_Tab);
    BonsUi::enter();
    BOOST_TEST(!QApplication::activeModalWidget());
    f.page.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&f.page));
    BOOST_REQUIRE(!f.page.detail()->bon().id.isEmpty());
    BOOST_TEST(f.bon().lot == 3);
    BOOST_TEST(f.bon().objet == QStringLiteral("Quelle école pour 2035 ?"));

    BonsUi::key(Qt::Key_L, Qt::ControlModifier);
    typeCode(QStringLiteral("UO 3.2.1 A"));
    typeCode(QStringLiteral("3.8.3 * 50"));
    BOOST_TEST(f.bon().lignes.size() == 2);
    BOOST_TEST(f.bon().lignes.last().quantite == base::Fraction(50));
    tests::picture(f.page, QStringLiteral("bon-lignes"));

    // What is missing is a list of links: the mention of the order number puts the keyboard in its field.
    Q_EMIT f.page.detail()->cycle()->mentionRequested(QStringLiteral("engagement_juridique"));
    tests::type(QStringLiteral("1512345678"));
    Q_EMIT f.page.detail()->cycle()->mentionRequested(QStringLiteral("debut"));
    tests::type(QStringLiteral("01/12/2026"));
    Q_EMIT f.page.detail()->cycle()->mentionRequested(QStringLiteral("livraison"));
    tests::type(QStringLiteral("31/03/2027"));
    tests::picture(f.page, QStringLiteral("bon-mentions"));
    f.trigger("bon.statut.a_signer");
    BOOST_TEST(int(f.bon().statut) == int(StatutBon::ASigner));
    BOOST_TEST(f.bon().engagementJuridique == QStringLiteral("1512345678"));

    f.trigger("bon.statut.notifie");
    tests::picture(f.page, QStringLiteral("bon-notifier"));
    BonsUi::enter(); // the inline confirmation has the focus
    BOOST_TEST(int(f.bon().statut) == int(StatutBon::Notifie));
    BOOST_TEST(f.bon().numero == QStringLiteral("BC-2026-0001"));
    const QString said = f.page.detail()->cycle()->message()->text();
    BOOST_TEST(said.contains(QStringLiteral("BC-2026-0001")));
    BOOST_TEST(said.contains(f.bon().empreinte));
    tests::picture(f.page, QStringLiteral("bon-notifie"));

    // Frozen: nothing on screen changes it any more.
    f.page.detail()->tabs()->setCurrentIndex(0);
    BOOST_REQUIRE(f.page.detail()->lignes()->isVisible());
    BOOST_TEST(!f.lignes()->isEditable());
    BOOST_TEST(!f.action("bon.ligne.supprimer")->isEnabled());
    BOOST_TEST(!f.page.detail()->lignes()->findChild<ui::BonSaisie*>()->isVisible());
    BOOST_TEST(!f.session.canUndo());
}

BOOST_AUTO_TEST_CASE(what_blocks_a_step_is_said_in_place) {
    BonsUi f(3, [](tests::BonSample& sample) { return sample.create(); });
    f.trigger("bon.statut.a_signer");
    BOOST_TEST(int(f.bon().statut) == int(StatutBon::Brouillon));
    BOOST_TEST(f.shows(QStringLiteral("Le bon ne commande rien")));
    BOOST_TEST(f.shows(QStringLiteral("href=\"engagement_juridique\"")));
}

BOOST_AUTO_TEST_CASE(a_refused_field_is_named_and_gone_to) {
    BonsUi f(3, [](tests::BonSample& sample) {
        return sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
    });
    QStringList said;
    QObject::connect(&f.session, &ui::Session::notified,
                     [&said](base::Constat::Niveau, const QString& text) { said << text; });
    Q_EMIT f.page.detail()->cycle()->mentionRequested(QStringLiteral("acheteur_siret"));
    auto* siret = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    BOOST_REQUIRE(siret);
    siret->selectAll();
    tests::type(QStringLiteral("13000000000004"));
    f.page.detail()->tabs()->setCurrentIndex(0);
    f.trigger("bon.statut.a_signer");
    BOOST_TEST(int(f.bon().statut) == int(StatutBon::Brouillon));
    BOOST_TEST(f.page.detail()->tabs()->currentIndex() == 1);
    BOOST_TEST(siret->hasFocus());
    BOOST_REQUIRE(!said.isEmpty());
    BOOST_TEST(said.last().contains(QStringLiteral("SIRET de l’acheteur")));
}

BOOST_AUTO_TEST_CASE(what_may_still_change_can_be_typed) {
    BonsUi f(3, [](tests::BonSample& sample) {
        return sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
    });
    f.page.detail()->tabs()->setCurrentIndex(1);
    const auto write = [&f](const char* column, const char* text) {
        for (auto* form : f.page.detail()->mentions()->findChildren<ui::RecordForm*>())
            if (auto* editor = form->editor(QLatin1String(column))) {
                form->focusField(QLatin1String(column));
                editor->setFocus();
                BonsUi::key(Qt::Key_A, Qt::ControlModifier);
                tests::type(QString::fromUtf8(text));
            }
        return f.session.flushPending();
    };
    BOOST_TEST(write("engagement_juridique", "1400000001"));
    f.trigger("bon.statut.a_signer");
    BOOST_REQUIRE(int(f.bon().statut) == int(StatutBon::ASigner));
    BOOST_TEST(write("engagement_juridique", "1400000002"));
    BOOST_TEST(write("lieu", "Ailleurs"));
    BOOST_TEST(f.bon().engagementJuridique == QStringLiteral("1400000002"));
    BOOST_TEST(f.bon().lieu != QStringLiteral("Ailleurs"));
    f.trigger("bon.statut.notifie");
    BonsUi::enter();
    BOOST_REQUIRE(int(f.bon().statut) == int(StatutBon::Notifie));
    BOOST_TEST(write("engagement_juridique", "1400000003"));
    BOOST_TEST(write("notes", "Relancer en mars"));
    BOOST_TEST(f.bon().engagementJuridique == QStringLiteral("1400000002"));
    BOOST_TEST(f.bon().notes == QStringLiteral("Relancer en mars"));
}

BOOST_AUTO_TEST_CASE(a_price_offer_leaves_with_the_state_that_it_was_computed_from) {
    BonsUi f(3, [](tests::BonSample& sample) {
        const QString id = sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
        QList<marche::Prix> dearer = tests::BonSample::prices(3);
        for (marche::Prix& price : dearer)
            if (price.code == QStringLiteral("3.2.1.A"))
                price.puHt = base::Montant::euros(2'000);
        sample.framework.addVersion(sample.base, QDate(2026, 1, 2), dearer);
        return id;
    });
    f.page.detail()->tabs()->setCurrentIndex(1);
    auto* versions = f.page.detail()->mentions()->findChild<QComboBox*>(QStringLiteral("bon-version-prix"));
    BOOST_REQUIRE(versions && versions->count() == 2);
    const int other = 1 - versions->currentIndex();
    versions->setCurrentIndex(other);
    Q_EMIT versions->activated(other);
    QCoreApplication::processEvents();
    const auto offered = [&f] {
        const auto buttons = f.page.detail()->mentions()->findChildren<QPushButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
            return button->isVisible() && button->text() == QStringLiteral("Appliquer ces prix");
        });
    };
    BOOST_TEST(offered());
    f.trigger("bon.statut.a_signer");
    QCoreApplication::processEvents();
    BOOST_TEST(!offered());
}

BOOST_AUTO_TEST_CASE(dates_that_cross_lead_to_the_mentions) {
    BonsUi f(3, [](tests::BonSample& sample) {
        const QString id = sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
        sample.setField(id, "livraison", QStringLiteral("2026-06-01"));
        return id;
    });
    BOOST_TEST(f.shows(QStringLiteral("href=\"debut\"")));
    BOOST_TEST(!f.shows(QStringLiteral("point(s) sur les lignes")));
    Q_EMIT f.page.detail()->cycle()->mentionRequested(QStringLiteral("debut"));
    BOOST_TEST(f.shows(QStringLiteral("précède le début"), f.page.detail()->mentions()));
}

BOOST_AUTO_TEST_CASE(the_service_done_tells_what_is_still_open) {
    BonsUi f(3, [](tests::BonSample& sample) {
        const QString id = sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
        sample.notify(id);
        sample.advanceTo(id, StatutBon::EnCours);
        return id;
    });
    const QDate today = QDate::currentDate();
    BOOST_REQUIRE(f.session.apply(marche::receiveAll(f.session.database(), f.bonId, today, today)));
    f.trigger("bon.statut.service_fait");
    BOOST_TEST(f.shows(QStringLiteral("non reçu")));
    BOOST_TEST(f.shows(QStringLiteral("Reprendre l’exécution")));
    BOOST_TEST(!f.shows(QStringLiteral("ne s’annule pas")));
    BonsUi::enter();
    BOOST_TEST(int(f.bon().statut) == int(StatutBon::ServiceFait));
}

BOOST_AUTO_TEST_CASE(what_is_missing_follows_the_theme) {
    BonsUi f(3, [](tests::BonSample& sample) { return sample.create(); });
    ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
    BOOST_TEST(f.shows(ui::Theme::softTextColor(ui::Tone::Warning).name()));
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
    BOOST_TEST(f.shows(ui::Theme::softTextColor(ui::Tone::Warning).name()));
}

BOOST_AUTO_TEST_CASE(a_cancelled_bon_needs_its_reason) {
    BonsUi f(3, [](tests::BonSample& sample) {
        const QString id = sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
        sample.notify(id);
        return id;
    });
    f.trigger("bon.statut.annule");
    BonsUi::enter();
    BOOST_TEST(int(f.bon().statut) == int(StatutBon::Notifie));
    tests::type(QStringLiteral("Concertation reportee"));
    BonsUi::enter();
    BOOST_TEST(int(f.bon().statut) == int(StatutBon::Annule));
    BOOST_TEST(f.bon().motifAnnulation == QStringLiteral("Concertation reportee"));
}

BOOST_AUTO_TEST_CASE(totals_on_screen_are_those_of_the_core) {
    BonsUi f(3, [](tests::BonSample& sample) {
        return sample.complete({{QStringLiteral("3.2.1.A"), 3, false}, {QStringLiteral("3.8.3"), 7, false}});
    });
    const marche::TotauxBon totaux = f.bon().totaux();
    BOOST_TEST((f.page.findChild<ui::BonTotaux*>()->totaux() == totaux));
    for (const base::Montant amount : {totaux.ht, totaux.tvaTotale, totaux.ttc})
        BOOST_TEST(f.shows(amount.texte(), f.page.findChild<ui::BonTotaux*>()));
    BOOST_TEST(f.shows(totaux.ttc.texte(), f.page.liste()));
}

BOOST_AUTO_TEST_CASE(the_announced_number_is_of_the_year_of_the_act) {
    tests::BonsUi f(3, [](tests::BonSample& sample) {
        const QString id = sample.complete({{QStringLiteral("3.8.1"), 1, false}});
        sample.advanceTo(id, StatutBon::ASigner);
        return id;
    });
    f.trigger("bon.statut.notifie");
    auto* invite = f.page.findChild<ui::BonCyclePanneau*>()->findChild<ui::BonInvite*>();
    auto* date = invite->findChild<ui::DateField*>();
    for (const int year : {2025, 2027}) {
        date->lineEdit()->setText(QStringLiteral("15/01/%1").arg(year));
        BOOST_TEST(f.shows(QStringLiteral("BC-%1-0001").arg(year), invite));
    }
}

BOOST_AUTO_TEST_CASE(what_cannot_be_stored_is_said_where_it_was_typed) {
    tests::BonsUi f;
    int toasts = 0;
    QObject::connect(&f.session, &ui::Session::notified, &f.page, [&] { ++toasts; });
    const storage::Edit impossible =
        storage::Edit(QStringLiteral("Essai")).remove(QStringLiteral("table_absente"), QStringLiteral("x"));
    BOOST_TEST(!ui::store(f.session, impossible));
    BOOST_TEST(toasts == 1);
}

BOOST_AUTO_TEST_SUITE_END()
