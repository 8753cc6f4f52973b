#include "core/documents/DrawingFile.h"

#include "core/documents/FileOutput.h"
#include "core/documents/PdfArchive.h"
#include "core/documents/PdfTheme.h"
#include "core/documents/Textes.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

Erreur notAPicture(const QString& message) {
    return Erreur::systeme(QStringLiteral("dessin.image"), message,
                           Documents::tr("Exportez-le en PDF ou en SVG."));
}

base::Status writePng(const DrawingFile& drawing, const QString& path) {
    constexpr double kMost = 30'000; // pixels a side
    double scale = 2;
    scale = std::min({scale, kMost / drawing.page.width(), kMost / drawing.page.height()});
    QImage image((drawing.page.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return echec(notAPicture(Documents::tr("Le dessin est trop grand pour une image.")));
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.translate(-drawing.page.topLeft());
        drawing.paint(painter);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return echec(notAPicture(Documents::tr("Le dessin ne s’écrit pas en image.")));
    return writeFile(path, buffer.data());
}

base::Status writeSvg(const DrawingFile& drawing, const QString& path) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(drawing.page.size().toSize());
        generator.setViewBox(drawing.page);
        generator.setTitle(drawing.titre);
        generator.setDescription(drawing.description);
        QPainter painter(&generator);
        drawing.paint(painter);
    }
    return writeFile(path, buffer.data());
}

base::Status writePage(const DrawingFile& drawing, const QString& path) {
    constexpr double kPoints = 0.75; // a pixel of the screen is three quarters of a point
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(PdfTheme::kResolution);
        const QSizeF points = drawing.page.size() * kPoints;
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        QPainter painter(&writer);
        const double scale = PdfTheme::pt(kPoints);
        painter.scale(scale, scale);
        painter.translate(-drawing.page.topLeft());
        drawing.paint(painter);
    }
    DocumentInfo info;
    info.title = drawing.titre;
    info.author = QStringLiteral("CIPC");
    info.subject = drawing.description;
    info.created = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto bytes = archivePdf(buffer.data(), info);
    return bytes ? writeFile(path, *bytes) : base::Status(echec(bytes.error()));
}

} // namespace

base::Status writeDrawing(const DrawingFile& drawing, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("svg"))
        return writeSvg(drawing, path);
    return suffix == QLatin1String("png") ? writePng(drawing, path) : writePage(drawing, path);
}

} // namespace isegorie::documents
