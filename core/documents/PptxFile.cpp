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

/// Slides that hold what they say: long tables and lists of quotes go on, under their heads.
QList<Slide> cut(const QList<Slide>& slides) {
    QList<Slide> result;
    for (const Slide& slide : slides) {
        Slide rest = slide;
        if (rest.graphique)
            rest.tableau.reset();
        if (rest.tableau && rest.largeurs.empty())
            rest.largeurs = slideColumns(*rest.tableau);
        while (true) {
            const SlideRoom room = slideRoom(rest);
            Slide part = rest;
            part.citations = rest.citations.mid(0, room.citations);
            rest.citations = rest.citations.mid(room.citations);
            const bool moreRows = rest.tableau && rest.tableau->rows.size() > room.rows;
            if (moreRows) {
                part.tableau->rows.resize(room.rows);
                rest.tableau->rows.erase(rest.tableau->rows.begin(),
                                         rest.tableau->rows.begin() + std::ptrdiff_t(room.rows));
            } else {
                rest.tableau.reset();
            }
            result.append(part);
            if (!moreRows && rest.citations.isEmpty())
                break;
            rest.graphique.reset();
            rest.points.clear();
            rest.titre = QStringLiteral("%1 (suite)").arg(slide.titre);
        }
    }
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
