#include "core/documents/PptxFile.h"

#include "core/documents/FileOutput.h"
#include "core/documents/OfficePackage.h"
#include "core/documents/OfficeXml.h"
#include "core/documents/PptxSlide.h"

#include <algorithm>

namespace isegorie::documents {

namespace {

const QString kType = QStringLiteral("application/vnd.openxmlformats-officedocument.presentationml.");
constexpr int kFirstSlideId = 256;

QByteArray presentationXml(qsizetype slides) {
    QByteArray bytes;
    OfficeXml xml(&bytes);
    xml.startDocument("p:presentation", officeNamespaces());
    xml.start("p:sldMasterIdLst");
    xml.empty("p:sldMasterId", {{"id", QStringLiteral("2147483648")}, {"r:id", QStringLiteral("rId1")}});
    xml.end();
    xml.start("p:sldIdLst");
    for (qsizetype i = 0; i < slides; ++i)
        xml.empty("p:sldId",
                  {{"id", QString::number(kFirstSlideId + i)}, {"r:id", QStringLiteral("rId%1").arg(i + 2)}});
    xml.end();
    xml.empty("p:sldSz", {{"cx", QStringLiteral("12192000")}, {"cy", QStringLiteral("6858000")}});
    xml.empty("p:notesSz", {{"cx", QStringLiteral("6858000")}, {"cy", QStringLiteral("9144000")}});
    xml.endDocument();
    return bytes;
}

/// The same with texts and rows that a slide can hold.
Slide prepared(Slide slide) {
    QStringList points;
    for (const QString& point : std::as_const(slide.points))
        for (const QString& line : point.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            points += slidePieces(line, kLongestPoint);
    slide.points = points;
    QList<SlideQuote> quotes;
    for (const SlideQuote& quote : std::as_const(slide.citations)) {
        const QStringList pieces = slidePieces(quote.texte, kLongestQuote);
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const bool last = i + 1 == pieces.size();
            quotes.append({(i > 0 ? QStringLiteral("… ") : QString()) + pieces.at(i) +
                               (last ? QString() : QStringLiteral(" …")),
                           last ? quote.reference : QString()});
        }
    }
    slide.citations = quotes;
    if (slide.tableau) {
        if (slide.largeurs.empty())
            slide.largeurs = slideColumns(*slide.tableau);
        slide.tableau = withLowRows(*slide.tableau, slide.largeurs);
    }
    return slide;
}

/// One slide after the other, under the same title.
class Suite {
public:
    Suite(const Slide& slide, QList<Slide>& result)
        : m_rest(prepared(slide)), m_title(slide.titre), m_result(result) {}

    void write() {
        leadingPoints();
        if (m_rest.graphique) {
            Slide part = m_rest;
            const bool together = standTogether(m_rest);
            if (!together)
                part.tableau.reset();
            part.citations.clear();
            add(part);
            m_rest.graphique.reset();
            if (together)
                m_rest.tableau.reset();
            if (!m_rest.tableau && m_rest.citations.isEmpty())
                return;
        }
        while (addPart()) {
        }
    }

private:
    void add(const Slide& part) {
        m_result.append(part);
        m_rest.points.clear();
        m_rest.titre = QStringLiteral("%1 (suite)").arg(m_title);
    }
    /// More than stands beside a figure has slides of its own.
    void leadingPoints() {
        const bool figure = m_rest.graphique || m_rest.tableau;
        if (pointsHeight(m_rest.points) <= (figure ? kBesideFigure : kSlideRoom) ||
            (figure && standTogether(m_rest)))
            return;
        while (!m_rest.points.isEmpty()) {
            const qsizetype count = slidePoints(m_rest.points, kSlideRoom);
            if (!figure && count == m_rest.points.size())
                return;
            const QStringList left = m_rest.points.mid(count);
            add({m_rest.titre, m_rest.points.mid(0, count), {}, {}, {}, m_rest.source});
            m_rest.points = left;
        }
    }
    /// Whether more is left.
    bool addPart() {
        const SlideRoom room = slideRoom(m_rest);
        Slide part = m_rest;
        part.citations = m_rest.citations.mid(0, room.citations);
        m_rest.citations = m_rest.citations.mid(room.citations);
        const bool moreRows = m_rest.tableau && m_rest.tableau->rows.size() > room.rows;
        if (moreRows) {
            part.tableau->rows.resize(room.rows);
            auto& rows = m_rest.tableau->rows;
            rows.erase(rows.begin(), rows.begin() + std::ptrdiff_t(room.rows));
        } else {
            m_rest.tableau.reset();
        }
        add(part);
        return moreRows || !m_rest.citations.isEmpty();
    }

    Slide m_rest;
    QString m_title;
    QList<Slide>& m_result;
};

/// Slides that hold what they say: long texts, tables and lists of quotes go on, under their heads.
QList<Slide> cut(const QList<Slide>& slides) {
    QList<Slide> result;
    for (const Slide& slide : slides)
        Suite(slide, result).write();
    return result;
}

} // namespace

base::Result<QByteArray> pptxBytes(const Presentation& presentation) {
    const auto theme = PdfTheme::load();
    if (!theme)
        return base::echec(theme.error());
    OfficePackage package(QStringLiteral("ppt/presentation.xml"),
                          kType + QStringLiteral("presentation.main+xml"));
    QList<Slide> slides = cut(presentation.slides);
    slides.prepend({presentation.titre, {presentation.sousTitre}, {}, {}, {}, {}});
    package.add(QStringLiteral("ppt/presentation.xml"), presentationXml(slides.size()));
    package.add(QStringLiteral("ppt/slideMasters/slideMaster1.xml"), officeResource("pptx/master.xml"),
                kType + QStringLiteral("slideMaster+xml"));
    package.add(QStringLiteral("ppt/slideLayouts/slideLayout1.xml"), officeResource("pptx/layout.xml"),
                kType + QStringLiteral("slideLayout+xml"));
    package.add(QStringLiteral("ppt/theme/theme1.xml"), officeResource("pptx/theme.xml"),
                QStringLiteral("application/vnd.openxmlformats-officedocument.theme+xml"));
    QList<OfficeRelation> relations{
        {QStringLiteral("slideMaster"), QStringLiteral("slideMasters/slideMaster1.xml")}};
    int images = 0;
    for (qsizetype i = 0; i < slides.size(); ++i) {
        const SlideXml slide = slideXml(slides.at(i), presentation.mention, int(i) + 1, *theme);
        const QString name = QStringLiteral("slides/slide%1.xml").arg(i + 1);
        QList<OfficeRelation> own{
            {QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")}};
        if (!slide.image.isEmpty()) {
            const QString media = QStringLiteral("media/image%1.png").arg(++images);
            package.add(QStringLiteral("ppt/") + media, slide.image);
            own.append({QStringLiteral("image"), QStringLiteral("../") + media});
        }
        package.add(QStringLiteral("ppt/") + name, slide.xml, kType + QStringLiteral("slide+xml"));
        package.addRelations(QStringLiteral("ppt/") + name, own);
        relations.append({QStringLiteral("slide"), name});
    }
    package.addRelations(QStringLiteral("ppt/presentation.xml"), relations);
    package.addRelations(QStringLiteral("ppt/slideMasters/slideMaster1.xml"),
                         {{QStringLiteral("slideLayout"), QStringLiteral("../slideLayouts/slideLayout1.xml")},
                          {QStringLiteral("theme"), QStringLiteral("../theme/theme1.xml")}});
    package.addRelations(
        QStringLiteral("ppt/slideLayouts/slideLayout1.xml"),
        {{QStringLiteral("slideMaster"), QStringLiteral("../slideMasters/slideMaster1.xml")}});
    return package.bytes(presentation.info);
}

base::Status writePptx(const Presentation& presentation, const QString& path) {
    const auto bytes = pptxBytes(presentation);
    return bytes ? writeFile(path, *bytes) : base::echec(bytes.error());
}

} // namespace isegorie::documents
