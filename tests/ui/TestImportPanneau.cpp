// Import of a BPU from its file to the base and back: bad rows and files say what to mend, nothing is stored
// before.
#include "tests/ui/PrixUi.h"
#include "ui/marche/ImportBpuModel.h"
#include "ui/marche/ImportFiltres.h"
#include "ui/shell/Fields.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace isegorie;
using marche::EtatImport;
using tests::price;
using tests::PrixUi;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QByteArray kHead = "code;designation;pu_ht;pu_ht_sans_fichier\n";

void onePrice(tests::TempBase& base, const tests::FrameworkSample& framework) {
    framework.addVersion(base, QDate(2026, 1, 1), {price("3.4.1.A", 100), price("3.4.1.C", 300)});
}

/// Every kind of row: changed, unknown, above its cap, of another lot, the rest missing.
const QByteArray kMixed = kHead + "U0 3.4.1.A;Tirage;110,50;\n9.9.9;Inconnue;12;\n3.8.1;Demi-journée;25,01;\n"
                                  "1.8.7;Atelier;100;\n3.4.1.C;Tirage;300;\n3.1.1.A;Recrutement;1000;1200\n";

QString shown(const ui::ImportBpuModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

BOOST_AUTO_TEST_SUITE(import_panneau)

BOOST_AUTO_TEST_CASE(a_file_is_mended_stored_and_undone) {
    PrixUi f(onePrice);
    const QString before = f.hash();
    const QAbstractItemModelTester tester(f.import().model(), kFatal);
    f.importFile(f.file("bpu 2027.csv", kMixed));
    BOOST_REQUIRE(f.import().plan());
    BOOST_TEST(f.import().isVisible());
    BOOST_TEST(!f.isEnabled("import.enregistrer"));
    // What stops the import is shown first, with its line, its code as written and the mend.
    BOOST_TEST(int(*f.import().filtres()->chosen()) == int(EtatImport::Erreur));
    BOOST_TEST(f.import().model()->rowCount() == 1);
    BOOST_TEST(shown(*f.import().model(), 0, ui::ImportBpuModel::Ligne) == QStringLiteral("3"));
    BOOST_TEST(shown(*f.import().model(), 0, ui::ImportBpuModel::CodeEcrit) == QStringLiteral("9.9.9"));
    BOOST_TEST(f.import()
                   .model()
                   ->index(0, ui::ImportBpuModel::Uo)
                   .data(ui::TableRole::Subtitle)
                   .toString()
                   .contains(QStringLiteral("inconnu")));
    tests::picture(f.vue, QStringLiteral("import-erreur"));
    f.import().filtres()->choose(std::nullopt);
    BOOST_TEST(f.import().model()->rowCount() == f.import().plan()->lignes.size());
    tests::picture(f.vue, QStringLiteral("import-tout"));
    f.import().ignorer()->setChecked(true);
    BOOST_TEST(!f.isEnabled("import.enregistrer")); // the cap still stops it
    BOOST_TEST(f.hash() == before);
    // Mended in the spreadsheet, read again from the same place.
    QByteArray mended = kMixed;
    mended.replace("25,01", "24,90");
    f.file("bpu 2027.csv", mended);
    f.trigger("import.relire");
    f.waitRead();
    f.import().date()->setDate(QDate(2027, 1, 1));
    Q_EMIT f.import().date()->edited();
    BOOST_TEST(f.import().plan()->count(EtatImport::Plafond) == 0);
    BOOST_TEST(f.hash() == before);
    tests::picture(f.vue, QStringLiteral("import-pret"));
    f.trigger("import.enregistrer");
    BOOST_TEST(f.liste().isVisible());
    BOOST_REQUIRE(f.liste().current());
    BOOST_TEST(f.liste().current()->fichier == QStringLiteral("bpu 2027.csv"));
    BOOST_TEST((f.liste().current()->dateEffet == QDate(2027, 1, 1)));
    BOOST_TEST(f.liste().tableau()->prix().size() == 4);
    f.session.undo();
    BOOST_TEST(f.hash() == before);
    BOOST_TEST(f.liste().table()->visibleRowCount() == 1);
}

BOOST_AUTO_TEST_CASE(the_counts_filter_the_rows) {
    PrixUi f(onePrice);
    f.importFile(f.file("bpu.csv", kMixed));
    for (const EtatImport etat : ui::etatsImport()) {
        const int count = f.import().plan()->count(etat);
        auto* button = f.import().findChild<QPushButton*>(QStringLiteral("filtre.") + marche::key(etat));
        BOOST_REQUIRE(button);
        BOOST_TEST(button->isVisible() == (count > 0));
        if (count == 0)
            continue;
        BOOST_TEST(button->text().endsWith(QString::number(count)));
        button->click();
        BOOST_TEST(f.import().model()->rowCount() == count);
        BOOST_TEST(f.import().table()->visibleRowCount() == count);
        BOOST_TEST(shown(*f.import().model(), 0, ui::ImportBpuModel::Etat) == ui::etatTexte(etat));
    }
    f.import().ignorer()->setChecked(true); // the error is left out: still counted, no longer one
    f.import().filtres()->choose(EtatImport::Erreur);
    BOOST_TEST(shown(*f.import().model(), 0, ui::ImportBpuModel::Etat) == QStringLiteral("Ignorée"));
}

BOOST_AUTO_TEST_CASE(every_problem_tells_its_line_and_its_mend) {
    PrixUi f(onePrice);
    f.importFile(f.file("bpu.csv", kHead +
                                       "3.4.1.A;x;abc;\n3.4.1.B;x;-1;\n3.4.1.C;x;1;\n3.4.1.C;x;2;\n;x;3;\n"
                                       "3.4.1.D;x;=1+1;\n9.9.9;x;1;\n3.8.1;x;26;\n1.8.7;x;1;\n"));
    BOOST_REQUIRE(f.import().plan());
    int problems = 0;
    for (const marche::LigneImport& line : f.import().plan()->lignes) {
        if (!line.isProblem() || line.etat == EtatImport::Manquant)
            continue;
        ++problems;
        BOOST_TEST(line.ligne > 1);
        BOOST_TEST(line.message.count(QLatin1Char('.')) >= 2, line.message); // what is wrong, and the mend
    }
    BOOST_TEST(problems == 8);
}

BOOST_AUTO_TEST_CASE(bad_files_say_why_and_store_nothing) {
    struct Case {
        const char* name;
        QByteArray content;
        const char* word;
    };
    PrixUi f(onePrice);
    const QString before = f.hash();
    const QList<Case> cases = {{"vide.csv", "", "vide"},
                               {"binaire.csv", QByteArray("\x00\x01\x02\x03\xff\xfe", 6), "binaire"},
                               {"photo.csv", "\x89PNG\r\n\x1a\n", "image"},
                               {"bpu.xlsx", "PK\x03\x04 pas un classeur", "classeur"},
                               {"separateur.csv", "code|pu_ht\n3.4.1.A|12\n", "colonne"},
                               {"sans-prix.csv", "code;libelle\n3.4.1.A;x\n", "pu_ht"}};
    for (const Case& bad : cases) {
        f.importFile(f.file(bad.name, bad.content));
        BOOST_TEST(!f.import().plan().has_value(), bad.name);
        BOOST_TEST(f.import().erreur()->isVisible(), bad.name);
        BOOST_TEST(f.import().erreur()->text().contains(QString::fromUtf8(bad.name)), bad.name);
        BOOST_TEST(f.import().erreur()->text().contains(QString::fromUtf8(bad.word), Qt::CaseInsensitive),
                   f.import().erreur()->text());
        BOOST_TEST(!f.isEnabled("import.enregistrer"));
        BOOST_TEST(f.isEnabled("import.autre"));
    }
    tests::picture(f.vue, QStringLiteral("import-illisible"));
    BOOST_TEST(f.hash() == before);
    PrixUi::key(Qt::Key_Escape);
    BOOST_TEST(f.liste().isVisible());
}

BOOST_AUTO_TEST_CASE(a_reading_that_is_interrupted_changes_nothing) {
    PrixUi f(onePrice);
    const QString before = f.hash();
    QByteArray rows = kHead;
    for (int i = 0; i < 19'000; ++i)
        rows += "9.9.9;inconnue;12;\n"; // each unknown code is compared with all of the catalogue
    QSignalSpy started(&f.session, &ui::Session::taskStarted);
    PrixUi::drop(f.vue, f.file("long.csv", rows));
    BOOST_TEST(f.import().isReading());
    BOOST_TEST(started.count() == 1); // progress and cancel in the window too
    tests::picture(f.vue, QStringLiteral("import-lecture"));
    PrixUi::key(Qt::Key_Escape);
    BOOST_TEST(!f.import().isReading());
    BOOST_TEST(f.liste().isVisible());
    QTest::qWait(50);
    BOOST_TEST(!f.import().plan().has_value());
    BOOST_TEST(f.hash() == before);
}

BOOST_AUTO_TEST_CASE(a_cancel_from_the_window_goes_back_to_the_list) {
    PrixUi f(onePrice);
    base::Task* task = nullptr;
    QObject::connect(&f.session, &ui::Session::taskStarted, [&task](base::Task* one) {
        task = one;
        task->cancel();
    });
    PrixUi::drop(f.vue, f.file("bpu.csv", kMixed));
    BOOST_REQUIRE(task);
    f.waitRead();
    BOOST_TEST(f.liste().isVisible());
    BOOST_TEST(!f.import().plan().has_value());
}

BOOST_AUTO_TEST_CASE(the_preview_follows_the_base) {
    PrixUi f(onePrice);
    f.importFile(f.file("bpu.csv", kHead + "3.4.1.A;x;110;\n"));
    f.import().date()->setDate(QDate(2027, 1, 1));
    Q_EMIT f.import().date()->edited();
    BOOST_TEST(f.import().plan()->count(EtatImport::Modifie) == 1);
    BOOST_REQUIRE(f.session.apply(marche::removeVersionPrix(f.session.database(), f.versions()[0].id)));
    BOOST_TEST(f.import().plan()->count(EtatImport::Nouveau) == 1);
    BOOST_TEST(!f.import().plan()->precedente.has_value());
    f.import().date()->lineEdit()->setText(QStringLiteral("31/02/2027"));
    Q_EMIT f.import().date()->edited();
    BOOST_TEST(!f.isEnabled("import.enregistrer"));
    BOOST_TEST(f.import().erreur()->isVisible());
}

BOOST_AUTO_TEST_CASE(another_titulaire_ends_the_import) {
    PrixUi f(onePrice);
    f.importFile(f.file("bpu.csv", kMixed));
    f.vue.setAttribution(f.framework.secondAttribution);
    BOOST_TEST(f.liste().isVisible());
    BOOST_TEST(!f.import().plan().has_value());
    f.importFile(f.file("bpu.csv", kMixed)); // the first prices apply from the first day of the lot
    BOOST_TEST((f.import().date()->date() == QDate(2026, 1, 1)));
}

BOOST_AUTO_TEST_SUITE_END()
