// Each panel of the prices as it stands beside the lists of a small portable: no text cut, no control
// unnamed, in French and with longer words, light and dark.
#include "tests/marche/BonSample.h"
#include "tests/ui/LayoutChecks.h"
#include "tests/ui/LongWords.h"
#include "tests/ui/PrixUi.h"
#include "ui/marche/RevisionForm.h"
#include "ui/marche/RevisionPanneau.h"
#include "ui/shell/Fields.h"

#include <QLineEdit>

using namespace isegorie;
using tests::PrixUi;

namespace {

constexpr QSize kBesideTheLists(660, 560); // of a window of 1280 × 720

void wholeBpu(tests::TempBase& base, const tests::FrameworkSample& framework) {
    framework.addVersion(base, QDate(2026, 1, 1), tests::BonSample::prices(3));
    auto later = tests::BonSample::prices(3);
    for (qsizetype i = 0; i < later.size(); i += 3)
        later[i].puHt = later.at(i).puHt.fois(base::Fraction(9, 10));
    later.removeLast();
    framework.addVersion(base, QDate::currentDate().addDays(-3), later);
}

QByteArray mixedFile() {
    QByteArray rows = "code;pu_ht;pu_ht_sans_fichier\n";
    for (const marche::Prix& price : tests::BonSample::prices(3))
        rows += price.code.toUtf8() + ';' + price.puHt.texteBrut().toUtf8() + ";\n";
    rows.replace("3.8.1;25,00", "3.8.1;26,00");
    return rows + "9.9.9;12;\n3.4.1.A;1;\n1.8.7;100;\n";
}

/// Visits each state of the view, shown in the size of a small portable.
void walk(const std::string& variant) {
    PrixUi f(wholeBpu);
    f.vue.resize(kBesideTheLists);
    const auto check = [&](const char* name) {
        QTest::qWait(50);
        const std::string place = variant + ' ' + name;
        BOOST_TEST(f.vue.width() <= kBesideTheLists.width(), place << " needs " << f.vue.width());
        BOOST_TEST(f.vue.height() <= kBesideTheLists.height(),
                   place << " needs a height of " << f.vue.height());
        tests::checkTexts(f.vue, place);
        tests::picture(f.vue, QStringLiteral("%1-prix-%2-%3")
                                  .arg(QString::fromStdString(variant), QLatin1String(name))
                                  .arg(f.vue.devicePixelRatioF()));
    };
    check("liste");
    f.liste().tableau()->compareWith(f.versions().last().id);
    check("comparaison");
    f.importFile(f.file("bordereau des prix unitaires 2027.csv", mixedFile()));
    check("import");
    f.importFile(f.file("vide.csv", {}));
    check("illisible");
    PrixUi::key(Qt::Key_Escape);
    f.trigger("prix.reviser");
    check("revision-a-saisir");
    auto& form = *f.vue.revision()->form();
    for (const bool initial : {true, false}) {
        form.indice(initial)->setText(initial ? QStringLiteral("290,1") : QStringLiteral("301,4"));
        form.mois(initial)->setText(initial ? QStringLiteral("01/2024") : QStringLiteral("01/2026"));
    }
    form.date()->setDate(QDate(2027, 1, 1));
    Q_EMIT form.date()->edited();
    check("revision");
    f.trigger("revision.enregistrer");
    f.trigger("prix.calcul");
    check("calcul");
}

} // namespace

BOOST_AUTO_TEST_SUITE(prix_ecrans)

BOOST_AUTO_TEST_CASE(no_text_is_cut_in_french) {
    walk("fr");
}

BOOST_AUTO_TEST_CASE(no_text_is_cut_with_longer_words) {
    tests::LongWords longer;
    QCoreApplication::installTranslator(&longer);
    walk("long");
    QCoreApplication::removeTranslator(&longer);
}

BOOST_AUTO_TEST_CASE(no_text_is_cut_in_the_dark) {
    ui::Theme::instance().setMode(ui::Theme::Mode::Dark);
    walk("sombre");
    ui::Theme::instance().setMode(ui::Theme::Mode::Light);
}

BOOST_AUTO_TEST_SUITE_END()
