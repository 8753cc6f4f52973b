// A titulaire's quotation dropped on a bon: compared line by line, exported, forgotten.
#include "tests/ui/BonsUi.h"
#include "ui/marche/DevisCellules.h"
#include "ui/marche/DevisOnglet.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/InlineMessage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QUrl>

using namespace isegorie;
using tests::BonsUi;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString draft(tests::BonSample& sample) {
    return sample.complete({{QStringLiteral("3.4.1.A"), 2, false},
                            {QStringLiteral("3.8.3"), 10, false},
                            {QStringLiteral("3.4.1.B"), 1, false}});
}

struct DevisUi : BonsUi {
    explicit DevisUi(const Prepare& prepare = draft) : BonsUi(3, prepare) {}

    ui::DevisOnglet& devis() { return *page.detail()->devis(); }
    QString file(const char* name, const QByteArray& content) const {
        const QString path = sample.base.folder() + QLatin1Char('/') + QString::fromUtf8(name);
        QFile out(path);
        BOOST_REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return path;
    }
    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent drag(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.detail(), &drag);
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page.detail(), &dropped);
        waitRead();
    }
    void waitRead() {
        BOOST_REQUIRE(QTest::qWaitFor([this] { return !devis().isReading(); }, 10'000));
        QCoreApplication::processEvents();
    }
    QString hash() const { return tests::require(session.database().contentHash()); }
    bool isTabShown() {
        return page.detail()->tabs()->isTabVisible(page.detail()->tabs()->indexOf(&devis()));
    }
    /// Quotation of the bon's own lines, with its prices.
    QByteArray conforming() const {
        QByteArray rows = "Code;Désignation;Quantité;PU HT;Total HT\n";
        for (const marche::LigneBon& line : bon().lignes)
            rows += QStringLiteral("%1;x;%2;%3;%4\n")
                        .arg(line.code, line.quantite.texte(), line.pu.texteBrut(), line.total().texteBrut())
                        .toUtf8();
        return rows + ";Total HT;;;" + bon().totaux().ht.texteBrut().toUtf8() + '\n';
    }
    QStringList states() {
        QStringList result;
        for (int row = 0; row < devis().table()->visibleRowCount(); ++row)
            result << devis().table()->model()->index(row, 0).data().toString();
        return result;
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(devis_onglet)

BOOST_AUTO_TEST_CASE(a_conforming_quotation_says_so) {
    DevisUi f;
    const QString before = f.hash();
    BOOST_TEST(!f.isTabShown());
    f.drop(f.file("devis.csv", f.conforming()));
    BOOST_TEST(f.isTabShown());
    BOOST_REQUIRE(f.devis().comparaison());
    BOOST_TEST(f.devis().comparaison()->isConforme());
    BOOST_TEST(f.states() == QStringList(3, QStringLiteral("Conforme")));
    tests::picture(f.page, QStringLiteral("devis-conforme"));
    f.devis().findChild<QCheckBox*>()->setChecked(true); // nothing differs
    BOOST_TEST(f.states().isEmpty());
    BOOST_TEST(f.hash() == before);
}

BOOST_AUTO_TEST_CASE(gaps_are_told_line_by_line_and_follow_the_bon) {
    DevisUi f;
    const QString before = f.hash();
    const QAbstractItemModelTester tester(f.devis().table()->source(), kFatal);
    const base::Montant pu = f.bon().lignes.first().pu;
    f.drop(f.file("devis.csv", QByteArray("Code;Désignation;Quantité;PU HT;Total HT\n") +
                                   QStringLiteral("3.4.1.A;Tirage;2;%1;%2\n")
                                       .arg((pu + base::Montant::euros(10)).texteBrut(),
                                            (pu + base::Montant::euros(10)).fois(2).texteBrut())
                                       .toUtf8() +
                                   "3.8.3;Atelier;8;250;2000\n9.9.9;Frais;1;5;5\n"));
    BOOST_REQUIRE(f.devis().comparaison());
    BOOST_TEST(f.states() == (QStringList{QStringLiteral("Écart"), QStringLiteral("À vérifier"),
                                          QStringLiteral("Écart"), QStringLiteral("Absente")}));
    // State by icon and word, not by colour alone; the finding in words; what the BPU and the bon say.
    const auto* model = f.devis().table()->model();
    BOOST_TEST(!model->index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    BOOST_TEST(model->index(0, 4)
                   .data(ui::TableRole::Subtitle)
                   .toString()
                   .contains(ui::SuiviModel::Cellule::montant(pu).texte));
    BOOST_TEST(model->index(1, 3).data(ui::TableRole::Subtitle).toString().contains(QStringLiteral("10")));
    BOOST_TEST(model->index(0, 6).data().toString().contains(QStringLiteral("Prix demandé")));
    f.devis().table()->selectRow(2);
    BOOST_TEST(f.shows(QStringLiteral("9.9.9"), &f.devis()));
    tests::picture(f.page, QStringLiteral("devis-ecarts"));
    BOOST_TEST(f.hash() == before);
    // The bon changes: the comparison with it.
    const QString line = f.bon().lignes.last().id;
    BOOST_REQUIRE(f.session.apply(marche::removeLignes(f.session.database(), {line})));
    BOOST_TEST(!f.states().contains(QStringLiteral("Absente")));
    f.session.undo();
    BOOST_TEST(f.states().contains(QStringLiteral("Absente")));
}

BOOST_AUTO_TEST_CASE(bad_files_say_why) {
    struct Case {
        const char* name;
        QByteArray content;
        const char* word;
    };
    DevisUi f;
    for (const Case& bad :
         {Case{"vide.csv", "", "vide"}, Case{"binaire.csv", QByteArray("\x00\x01\x02\xff\xfe", 5), "binaire"},
          Case{"separateur.csv", "code|pu_ht\n3.4.1.A|12\n", "colonne"},
          Case{"sans-ligne.csv", "code;pu_ht\nTitre;\n", "ligne"}}) {
        f.drop(f.file(bad.name, bad.content));
        BOOST_TEST(!f.devis().comparaison().has_value(), bad.name);
        BOOST_TEST(f.devis().message()->isVisible(), bad.name);
        BOOST_TEST(f.devis().message()->text().contains(QString::fromUtf8(bad.word), Qt::CaseInsensitive),
                   f.devis().message()->text());
    }
    tests::picture(f.page, QStringLiteral("devis-illisible"));
    // Mended and read again from the same place.
    f.file("sans-ligne.csv", f.conforming());
    f.trigger("devis.relire");
    f.waitRead();
    BOOST_REQUIRE(f.devis().comparaison());
    BOOST_TEST(f.devis().comparaison()->isConforme());
    BOOST_TEST(!f.devis().message()->isVisible());
}

BOOST_AUTO_TEST_CASE(escape_and_another_bon_forget_the_quotation) {
    QString other;
    DevisUi f([&other](tests::BonSample& sample) {
        other = sample.create();
        return draft(sample);
    });
    f.drop(f.file("devis.csv", f.conforming()));
    BonsUi::key(Qt::Key_Escape);
    BOOST_TEST(!f.isTabShown());
    BOOST_TEST(f.page.detail()->tabs()->currentIndex() == 0);
    f.drop(f.file("devis.csv", f.conforming()));
    f.page.detail()->tabs()->setCurrentIndex(1);
    BOOST_TEST(f.isTabShown()); // kept while the same bon is open
    BOOST_REQUIRE(f.page.openRecord(other));
    BOOST_TEST(!f.isTabShown());
    BOOST_TEST(!f.devis().comparaison().has_value());
}

BOOST_AUTO_TEST_CASE(the_window_hands_a_dropped_file_to_the_open_bon) {
    DevisUi f;
    BOOST_TEST(f.page.accepts(QStringLiteral("/tmp/devis.XLSX")));
    BOOST_TEST(!f.page.accepts(QStringLiteral("/tmp/devis.pdf")));
    f.page.take(f.file("devis.csv", f.conforming()));
    f.waitRead();
    BOOST_TEST(f.devis().comparaison().has_value());
    f.trigger("bon.fermer");
    BOOST_TEST(!f.page.accepts(QStringLiteral("/tmp/devis.xlsx")));
}

BOOST_AUTO_TEST_SUITE_END()
