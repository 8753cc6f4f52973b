// Slides: what is too long for one goes on to the next, under its head.
#include "core/documents/PptxFile.h"
#include "core/documents/ZipArchive.h"
#include "tests/support/TestSupport.h"

#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace isegorie::documents;
using namespace isegorie::tests;

namespace {

struct SlideRead {
    QStringList texts;
    int rows = 0;
    double bottom = 0; ///< Of the table, in millimetres.
};

SlideRead readSlide(const QByteArray& xml) {
    constexpr double kEmu = 36'000;
    SlideRead slide;
    double top = 0, height = 0;
    bool table = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const auto name = reader.name();
        if (name == QLatin1String("graphicFrame"))
            table = true;
        else if (table && name == QLatin1String("off"))
            top = reader.attributes().value(QLatin1String("y")).toDouble() / kEmu;
        else if (name == QLatin1String("tr")) {
            ++slide.rows;
            height += reader.attributes().value(QLatin1String("h")).toDouble() / kEmu;
        } else if (name == QLatin1String("t"))
            slide.texts << reader.readElementText();
        if (name == QLatin1String("tbl"))
            table = false;
    }
    slide.bottom = top + height;
    return slide;
}

QList<SlideRead> written(const Presentation& presentation) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pptx"));
    require(writePptx(presentation, path));
    const auto archive = require(ZipArchive::open(path));
    QList<SlideRead> slides;
    for (int number = 1;; ++number) {
        const QString part = QStringLiteral("ppt/slides/slide%1.xml").arg(number);
        bool there = false;
        for (const auto& one : archive.parts())
            there = there || one.nom == part;
        if (!there)
            return slides;
        slides << readSlide(require(archive.source(part).open())->readAll());
    }
}

PdfTable tableOf(int rows, int words) {
    PdfTable table;
    table.columns = {{QStringLiteral("Énoncé")}, {QStringLiteral("Part"), PdfColumn::Align::Right}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{QStringLiteral("Ligne %1 ").arg(i) + QStringLiteral("mots ").repeated(words),
                               QStringLiteral("12 %")}});
    return table;
}

} // namespace

BOOST_AUTO_TEST_SUITE(pptx)

BOOST_AUTO_TEST_CASE(long_tables_go_on_under_their_head_and_stay_on_their_slides) {
    constexpr double kFoot = 172; // where the source stands
    for (const int words : {1, 12, 40}) {
        Presentation presentation;
        Slide slide;
        slide.titre = QStringLiteral("Ce qui rassemble");
        slide.points << QStringLiteral("Un constat.");
        slide.tableau = tableOf(30, words);
        presentation.slides << slide;
        const QList<SlideRead> slides = written(presentation);
        int rows = 0;
        QStringList all;
        for (const SlideRead& one : slides.mid(1)) {
            BOOST_TEST(one.bottom <= kFoot, words << " words");
            BOOST_TEST(one.texts.contains(QStringLiteral("Énoncé")), words << " words");
            rows += one.rows - 1;
            all += one.texts;
        }
        BOOST_TEST(rows == 30, words << " words");
        for (int i = 0; i < 30; ++i)
            BOOST_TEST(all.filter(QStringLiteral("Ligne %1 ").arg(i)).size() == 1, i);
        BOOST_TEST(slides.size() >= 4); // the first is the title
    }
}

BOOST_AUTO_TEST_CASE(quotes_go_on_too_and_nothing_is_lost_beside_a_chart) {
    Presentation presentation;
    Slide slide;
    slide.titre = QStringLiteral("Verbatims");
    for (int i = 0; i < 9; ++i)
        slide.citations.append({QStringLiteral("Citation %1 ").arg(i) + QStringLiteral("mots ").repeated(60),
                                QStringLiteral("avis/%1").arg(i)});
    Chart chart;
    chart.categories << QStringLiteral("Oui");
    chart.series.push_back({QStringLiteral("Nombre"), {3}});
    slide.graphique = chart;
    presentation.slides << slide;
    QStringList all;
    const QList<SlideRead> slides = written(presentation);
    for (const SlideRead& one : slides)
        all += one.texts;
    for (int i = 0; i < 9; ++i) {
        BOOST_TEST(all.filter(QStringLiteral("Citation %1 ").arg(i)).size() == 1, i);
        BOOST_TEST(all.contains(QStringLiteral("avis/%1").arg(i)), i);
    }
    BOOST_TEST(slides.at(1).texts.filter(QStringLiteral("Citation")).isEmpty()); // the chart has it
}

BOOST_AUTO_TEST_CASE(a_chart_has_its_table_after_it_and_both_all_their_points) {
    Presentation presentation;
    Slide slide;
    slide.titre = QStringLiteral("Bilan");
    for (int i = 0; i < 24; ++i)
        slide.points << QStringLiteral("Constat %1.").arg(i);
    Chart chart;
    chart.categories << QStringLiteral("Oui");
    chart.series.push_back({QStringLiteral("Nombre"), {3}});
    slide.graphique = chart;
    slide.tableau = tableOf(30, 4);
    presentation.slides << slide;
    int rows = 0;
    QStringList all;
    for (const SlideRead& one : written(presentation).mid(1)) {
        BOOST_TEST(one.texts.filter(QStringLiteral("Constat")).size() <= 12); // as many as a slide holds
        BOOST_TEST((one.rows == 0 || one.texts.contains(QStringLiteral("Énoncé"))));
        rows += std::max(0, one.rows - 1);
        all += one.texts;
    }
    BOOST_TEST(rows == 30);
    for (int i = 0; i < 24; ++i)
        BOOST_TEST(all.filter(QStringLiteral("Constat %1.").arg(i)).size() == 1, i);
}

BOOST_AUTO_TEST_CASE(a_chart_and_its_small_table_share_a_slide) {
    constexpr double kFoot = 172;
    const auto slides = [](int bars, int rows) {
        Presentation presentation;
        Slide slide;
        slide.titre = QStringLiteral("Bilan");
        slide.points << QStringLiteral("n = 60 ; sans réponse : 0.");
        Chart chart;
        chart.series.push_back({QStringLiteral("Nombre"), {}});
        for (int i = 0; i < bars; ++i) {
            chart.categories << QStringLiteral("Réponse %1").arg(i);
            chart.series.front().values.push_back(i + 1);
        }
        slide.graphique = chart;
        slide.tableau = tableOf(rows, 1);
        presentation.slides << slide;
        return written(presentation);
    };
    const QList<SlideRead> small = slides(2, 2);
    BOOST_REQUIRE(small.size() == 2); // the title, then both
    BOOST_TEST(small.last().rows == 3);
    BOOST_TEST(small.last().bottom <= kFoot);
    BOOST_TEST(small.last().bottom > 36 + 12 + 4 * 9); // below the points and the chart
    BOOST_TEST(slides(5, 5).size() == 2);
    BOOST_TEST(slides(5, 5).last().bottom <= kFoot);
    BOOST_TEST(slides(12, 12).size() > 2); // each would be too small
    Presentation presentation;
    Slide slide;
    slide.titre = QStringLiteral("Croisement");
    for (int i = 0; i < 6; ++i)
        slide.points << QStringLiteral("Constat %1.").arg(i);
    slide.tableau = tableOf(3, 1);
    presentation.slides << slide;
    BOOST_TEST(written(presentation).size() == 2); // under all its points
}

BOOST_AUTO_TEST_CASE(what_no_slide_holds_goes_on_in_pieces) {
    constexpr double kFoot = 172;
    constexpr int kWords = 900;
    Presentation presentation;
    Slide slide;
    slide.titre = QStringLiteral("Long");
    QStringList words;
    for (int i = 0; i < kWords; ++i)
        words << QStringLiteral("mot%1").arg(i);
    slide.points << words.join(QLatin1Char(' '));
    slide.citations.append({words.join(QLatin1Char(' ')), QStringLiteral("avis/1")});
    PdfTable table = tableOf(1, 1);
    table.rows.front().cells.front().text = words.join(QLatin1Char(' '));
    slide.tableau = table;
    presentation.slides << slide;
    QStringList all;
    for (const SlideRead& one : written(presentation).mid(1)) {
        BOOST_TEST(one.bottom <= kFoot);
        for (const QString& text : one.texts)
            all += QString(text).replace(QChar(0xA0), QLatin1Char(' ')).split(QLatin1Char(' '));
    }
    for (int i = 0; i < kWords; i += 50)
        BOOST_TEST(all.count(QStringLiteral("mot%1").arg(i)) == 3, i);
    BOOST_TEST(all.count(QStringLiteral("avis/1")) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
