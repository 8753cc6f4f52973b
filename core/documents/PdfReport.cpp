#include "core/documents/PdfReport.h"

#include "core/base/Task.h"
#include "core/documents/FileOutput.h"
#include "core/documents/PdfArchive.h"
#include "core/documents/PdfBlocks.h"
#include "core/documents/PdfFrame.h"
#include "core/documents/Textes.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace isegorie::documents {

using base::echec;

namespace {

/// Metadata without what XML and PDF strings cannot carry, and with a date.
DocumentInfo cleaned(DocumentInfo info) {
    const auto clean = [](QString& text) {
        QString kept;
        for (const QChar c : text.simplified())
            if (c.category() != QChar::Other_Control && !c.isNonCharacter())
                kept += c;
        text = QString::fromUtf8(kept.toUtf8()); // lone surrogates become U+FFFD
    };
    clean(info.title);
    clean(info.author);
    clean(info.subject);
    for (QString& keyword : info.keywords)
        clean(keyword);
    if (!info.created.isValid())
        info.created = QDateTime::currentDateTimeUtc();
    return info;
}

/// Empty when it was stopped.
QByteArray painted(const PdfPages& pages, bool landscape, base::TaskContext* context) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(PdfTheme::kResolution);
        writer.setPageLayout({QPageSize(QPageSize::A4),
                              landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                              QMarginsF(0, 0, 0, 0)});
        QPainter painter;
        if (!painter.begin(&writer))
            return {};
        for (int page = 0; page < pages.count(); ++page) {
            constexpr double kFrom = 0.6;
            constexpr double kTo = 0.9;
            if (context && !context->step(kFrom + (kTo - kFrom) * page / pages.count(),
                                          Documents::tr("Page %1 sur %2").arg(page + 1).arg(pages.count())))
                return {};
            if (page > 0)
                writer.newPage();
            pages.paint(page, painter);
        }
    }
    return buffer.data();
}

} // namespace

base::Result<QByteArray> pdfBytes(const PdfReport& report, base::TaskContext* context) {
    const auto theme = PdfTheme::load();
    if (!theme)
        return echec(theme.error());
    PdfPages pages = makePages(report);
    pages.obey(context);
    composeOpening(report, *theme, pages);
    PdfComposer(*theme, pages).compose(report.blocks);
    composeRunning(report, *theme, pages);
    const QByteArray drawn = painted(pages, report.landscape, context);
    auto bytes = context && context->isCancelled()
                     ? base::Result<QByteArray>(echec(base::TaskContext::cancelledErreur()))
                     : archivePdf(drawn, cleaned(report.info));
    if (context && !context->step(1, Documents::tr("Enregistrement")))
        return echec(base::TaskContext::cancelledErreur());
    return bytes;
}

base::Status writePdf(const PdfReport& report, const QString& path, base::TaskContext* context) {
    const auto bytes = pdfBytes(report, context);
    return bytes ? writeFile(path, *bytes) : base::Status(echec(bytes.error().dans(path)));
}

} // namespace isegorie::documents
