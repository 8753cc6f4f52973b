// A notified bon: receipts, invoices and livrables from its tabs.
#include "core/marche/LivrableScelle.h"
#include "tests/ui/BonsUi.h"
#include "ui/coffre/CoffreDialog.h"
#include "ui/coffre/CoffrePartage.h"
#include "ui/coffre/CoffreSession.h"
#include "ui/marche/BonInvite.h"
#include "ui/marche/FactureSaisie.h"
#include "ui/marche/LivrableOnglet.h"
#include "ui/marche/LivrablesVue.h"
#include "ui/marche/SuiviOnglet.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace isegorie;
using tests::BonsUi;

namespace {

QString running(tests::BonSample& sample) {
    const QString id =
        sample.complete({{QStringLiteral("3.2.1.A"), 2, false}, {QStringLiteral("3.8.3"), 10, false}});
    sample.notify(id);
    sample.advanceTo(id, marche::StatutBon::EnCours);
    return id;
}

marche::SuiviBon suivi(BonsUi& f) {
    return tests::require(marche::loadSuivi(f.session.database(), f.bonId));
}

void dropFiles(QWidget* target, const QStringList& paths) {
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent drag(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drag);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &drop);
    QCoreApplication::processEvents();
}

QList<marche::Livrable> livrables(BonsUi& f) {
    marche::FiltreLivrables filtre;
    filtre.bonId = f.bonId;
    return tests::require(marche::listLivrables(f.session.database(), filtre, QDate::currentDate()));
}

} // namespace

BOOST_AUTO_TEST_SUITE(suivi_onglets)

BOOST_AUTO_TEST_CASE(a_line_is_received_invoiced_and_paid_by_keyboard) {
    BonsUi f(3, running);
    f.page.detail()->tabs()->setCurrentIndex(3);
    f.page.detail()->findChild<ui::SuiviOnglet*>()->focusFirst();
    BonsUi::enter(); // on the first line: asks for the quantity, what is left is proposed
    BonsUi::enter();
    BOOST_TEST(suivi(f).lignes.first().livree == base::Fraction(2));
    tests::picture(f.page, QStringLiteral("suivi"));
    f.trigger("suivi.facture");
    tests::type(QStringLiteral("F-2026-17"));
    tests::picture(f.page, QStringLiteral("facture"));
    BonsUi::enter();
    BOOST_REQUIRE(suivi(f).factures.size() == 1);
    BOOST_TEST(suivi(f).factures.first().ht == suivi(f).lignes.first().admis);
    f.trigger("suivi.payer"); // the only invoice is meant
    BonsUi::enter();
    BOOST_TEST(suivi(f).factures.first().payeeLe.isValid());
    BOOST_TEST(suivi(f).totaux.paye == suivi(f).totaux.facture);
}

BOOST_AUTO_TEST_CASE(the_tab_follows_the_notification) {
    BonsUi f(3, [](tests::BonSample& sample) {
        return sample.complete({{QStringLiteral("3.2.1.A"), 2, false}});
    });
    f.page.detail()->tabs()->setCurrentIndex(3);
    auto* tab = f.page.detail()->findChild<ui::SuiviOnglet*>();
    BOOST_TEST(f.shows(QStringLiteral("n’est pas notifié"), tab));
    f.trigger("bon.statut.a_signer");
    f.trigger("bon.statut.notifie");
    BonsUi::enter();
    BOOST_REQUIRE(f.bon().isFrozen());
    BOOST_TEST(!f.shows(QStringLiteral("n’est pas notifié"), tab));
}

BOOST_AUTO_TEST_CASE(too_much_is_refused_in_place) {
    BonsUi f(3, running);
    f.page.detail()->tabs()->setCurrentIndex(3);
    f.page.detail()->findChild<ui::SuiviOnglet*>()->focusFirst();
    BonsUi::enter();
    tests::type(QStringLiteral("3"));
    BonsUi::enter();
    BOOST_TEST(suivi(f).lignes.first().livree.isZero());
    BOOST_TEST(f.page.findChild<ui::SuiviOnglet*>()->findChild<ui::BonInvite*>()->isAsking());
    BonsUi::key(Qt::Key_Escape);
    BOOST_TEST(!f.page.findChild<ui::SuiviOnglet*>()->findChild<ui::BonInvite*>()->isAsking());
}

BOOST_AUTO_TEST_CASE(a_dropped_file_is_a_version_communicated_only_once_validated) {
    BonsUi f(3, running);
    const QString path = f.sample.base.folder() + QStringLiteral("/guide de recrutement.pdf");
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("contenu du livrable");
    file.close();
    f.page.detail()->tabs()->setCurrentIndex(2);
    auto* vue = f.page.findChild<ui::LivrableOnglet*>()->vue();
    QCoreApplication::processEvents();
    const QString id = vue->table()->currentId();
    const auto current = [&] {
        return tests::require(marche::loadLivrable(f.session.database(), id, QDate::currentDate()));
    };
    dropFiles(vue, {path, path});
    BOOST_TEST(vue->message()->text().contains(QStringLiteral("un seul fichier")));
    BOOST_TEST(!vue->findChild<ui::BonInvite*>()->isAsking());
    dropFiles(vue, {path});
    BOOST_TEST(current().versions.isEmpty()); // its day is asked first
    BonsUi::enter();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return current().versions.size() == 1; }));
    BOOST_REQUIRE(QTest::qWaitFor([&] { return f.action("livrable.valider")->isEnabled(); }));
    BOOST_TEST(current().versions.first().nomFichier == QStringLiteral("guide de recrutement.pdf"));
    f.trigger("livrable.communiquer");
    BOOST_TEST(!current().communiqueLe.isValid());
    BOOST_TEST(vue->message()->isVisible());
    BOOST_TEST(vue->message()->text().contains(QStringLiteral("valid")));
    tests::picture(f.page, QStringLiteral("livrables"));
    f.trigger("livrable.valider");
    f.trigger("livrable.communiquer");
    BOOST_TEST(current().communiqueLe.isValid());
    f.trigger("livrable.ajourner");
    tests::type(QStringLiteral("Incomplet"));
    BonsUi::enter();
    BOOST_TEST(int(current().etat) == int(marche::EtatLivrable::Ajourne));
}

BOOST_AUTO_TEST_CASE(a_list_of_participants_is_received_sealed_once_the_coffre_is_open) {
    BonsUi f(3, running);
    const QString path = f.sample.base.folder() + QStringLiteral("/liste.csv");
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Zéphyrine Quatrebarbes");
    file.close();
    f.page.detail()->tabs()->setCurrentIndex(2);
    auto* vue = f.page.findChild<ui::LivrableOnglet*>()->vue();
    QString id;
    for (const marche::Livrable& one : livrables(f))
        if (marche::estNominatif(one.libelle))
            id = one.id;
    BOOST_REQUIRE(vue->table()->selectId(id));
    QCoreApplication::processEvents();
    const auto versions = [&] {
        return tests::require(marche::loadLivrable(f.session.database(), id, QDate::currentDate())).versions;
    };
    dropFiles(vue, {path});
    auto* invite = vue->findChild<ui::BonInvite*>();
    BOOST_TEST(invite->findChild<QCheckBox*>()->isChecked());
    tests::picture(f.page, QStringLiteral("livrable-a-sceller"));
    BonsUi::enter(); // the coffre is not there yet: its dialog comes, the question stays
    auto* dialog = vue->findChild<ui::CoffreDialog*>();
    BOOST_REQUIRE(dialog != nullptr);
    dialog->close();
    BOOST_TEST(invite->isAsking());
    BOOST_TEST(versions().isEmpty());
    QString failure = QStringLiteral("en cours");
    ui::coffreDe(f.session).create(
        coffre::Secret::fromText(QStringLiteral("quatre mots sans rapport")),
        [&failure](const base::Status& status) { failure = status ? QString() : status.error().message; });
    BOOST_REQUIRE(QTest::qWaitFor([&] { return failure.isEmpty(); }, 20'000));
    invite->findChild<QPushButton*>()->click();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return versions().size() == 1; }));
    BOOST_TEST(!versions().first().cleId.isEmpty());
    BOOST_REQUIRE(QTest::qWaitFor([&] { return f.action("livrable.ouvrir")->text().contains(u"copie"); }));
    BOOST_TEST(!f.action("livrable.sceller")->isEnabled());
    tests::picture(f.page, QStringLiteral("livrable-scelle"));
}

BOOST_AUTO_TEST_CASE(a_question_is_given_up_when_another_livrable_is_chosen) {
    BonsUi f(3, running);
    f.page.detail()->tabs()->setCurrentIndex(2);
    auto* vue = f.page.findChild<ui::LivrableOnglet*>()->vue();
    BOOST_REQUIRE(vue->table()->visibleRowCount() > 1);
    vue->table()->selectRow(0);
    f.trigger("livrable.echeance");
    const auto* invite = vue->findChild<ui::BonInvite*>();
    BOOST_REQUIRE(invite->isAsking());
    vue->table()->selectRow(1);
    QCoreApplication::processEvents();
    BOOST_TEST(!invite->isAsking());
}

BOOST_AUTO_TEST_CASE(a_draft_announces_its_livrables) {
    BonsUi f(3, [](tests::BonSample& sample) {
        return sample.complete({{QStringLiteral("3.2.1.A"), 1, false}});
    });
    f.page.detail()->tabs()->setCurrentIndex(2);
    BOOST_TEST(f.page.findChild<ui::LivrableOnglet*>()->vue()->table()->visibleRowCount() ==
               livrables(f).size());
    BOOST_TEST(livrables(f).size() > 0);
}

BOOST_AUTO_TEST_SUITE_END()
