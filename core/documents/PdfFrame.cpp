#include "core/documents/PdfFrame.h"

#include "core/documents/Textes.h"

#include <QPainter>

namespace isegorie::documents {

namespace {

constexpr auto mm = &PdfTheme::mm;
constexpr double kMargin = mm(18);
constexpr double kHeadRule = mm(17); // from the top edge
constexpr double kTop = mm(23);
constexpr double kFootRule = mm(17); // from the bottom edge
constexpr double kBottom = mm(21);
constexpr double kOpeningTop = mm(15);
constexpr double kHairline = mm(0.18);
constexpr int kRunningLines = 2;

PdfText lines(double width, const QStringList& texts, const PdfTheme& theme, PdfText::Align align) {
    PdfText text(width, align);
    for (qsizetype i = 0; i < texts.size(); ++i)
        text.add(texts.at(i), theme.style(i == 0 ? PdfRole::BodyStrong : PdfRole::Detail));
    return text;
}

/// A frame around a word or two, its right edge at `right`; gives its width.
double drawStamp(const QString& stamp, const PdfTheme& theme, PdfPages& pages, double right, double y) {
    const PdfStyle style = theme.style(PdfRole::Stamp);
    const double width = std::min(PdfText::naturalWidth(stamp, style) + 1, pages.width() / 3);
    const PdfText text(width, stamp, style);
    const double padX = mm(2.4);
    const double padY = mm(1.2);
    const QRectF frame(right - width - 2 * padX, y, width + 2 * padX, text.height() + 2 * padY);
    pages.fill(frame, PdfTheme::paleOrange());
    pages.draw([frame](QPainter& painter) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(PdfTheme::orange(), mm(0.3), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(frame);
    });
    pages.text(text, frame.left() + padX, frame.top() + padY);
    return frame.width();
}

/// A running text, cut after a few lines.
void drawLines(PdfPages& pages, int page, const PdfText& text, double x, double y) {
    const int end = std::min(text.lineCount(), kRunningLines);
    pages.drawOn(page, [text, x, y, end](QPainter& painter) { text.draw(painter, {x, y}, 0, end); });
}

void drawRule(PdfPages& pages, int page, double y) {
    const QRectF rule(pages.left(), y - kHairline / 2, pages.width(), kHairline);
    pages.drawOn(page, [rule](QPainter& painter) { painter.fillRect(rule, PdfTheme::rule()); });
}

} // namespace

PdfPages makePages(const PdfReport& report) {
    // A4 in whole points, as Qt writes the page into the file.
    QSizeF page(PdfTheme::pt(595), PdfTheme::pt(842));
    if (report.landscape)
        page.transpose();
    return {page, kTop, page.height() - kBottom, kMargin};
}

void composeOpening(const PdfReport& report, const PdfTheme& theme, PdfPages& pages) {
    const double right = pages.left() + pages.width();
    pages.fill({pages.left(), kOpeningTop, mm(14), mm(1.1)}, PdfTheme::blue());
    const PdfText issuer = lines(pages.width() * 0.58, report.letterhead, theme, PdfText::Align::Left);
    const double referenceWidth = pages.width() * 0.4;
    const PdfText reference = lines(referenceWidth, report.reference, theme, PdfText::Align::Right);
    const double textTop = kOpeningTop + mm(3.2);
    pages.text(issuer, pages.left(), textTop);
    pages.text(reference, right - referenceWidth, textTop);
    double y = textTop + std::max(issuer.height(), reference.height()) + mm(9);
    double titleWidth = pages.width();
    if (!report.stamp.isEmpty())
        titleWidth -= drawStamp(report.stamp, theme, pages, right, y + mm(1.4)) + mm(5);
    PdfText title(titleWidth);
    title.add(report.title, theme.style(PdfRole::Title));
    title.add(report.subtitle, theme.style(PdfRole::Subtitle));
    pages.text(title, pages.left(), y);
    y += title.height() + mm(3);
    pages.rule(pages.left(), right, y, mm(0.35), PdfTheme::blue());
    pages.moveTo(y + mm(5));
}

void composeRunning(const PdfReport& report, const PdfTheme& theme, PdfPages& pages) {
    const PdfStyle style = theme.style(PdfRole::Running);
    const double half = pages.width() / 2;
    const double lineHeight = PdfText(half, QStringLiteral("x"), style).height();
    const double footRule = pages.pageSize().height() - kFootRule;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            QStringList head{report.title};
            const QString reference = report.reference.value(0);
            // "Bon n° 12 · N° 12" would say it twice.
            if (!report.title.contains(reference.section(QLatin1Char(' '), -1)))
                head << reference;
            head << report.stamp;
            head.removeAll(QString());
            const PdfText left(half, report.letterhead.value(0), style);
            const PdfText right(half, head.join(QStringLiteral(" · ")), style, PdfText::Align::Right);
            const int shown = std::min(kRunningLines, std::max(left.lineCount(), right.lineCount()));
            const double headTop = kHeadRule - mm(1.6) - shown * lineHeight;
            drawLines(pages, page, left, pages.left(), headTop);
            drawLines(pages, page, right, pages.left() + half, headTop);
            drawRule(pages, page, kHeadRule);
        }
        drawRule(pages, page, footRule);
        const double numberWidth = mm(30);
        const PdfText foot(pages.width() - numberWidth, report.footer, style);
        const QString number = Documents::tr("page %1 / %2").arg(page + 1).arg(pages.count());
        const PdfText numberText(numberWidth, number, style, PdfText::Align::Right);
        const double footTop = footRule + mm(1.6);
        drawLines(pages, page, foot, pages.left(), footTop);
        drawLines(pages, page, numberText, pages.left() + pages.width() - numberWidth, footTop);
    }
}

} // namespace isegorie::documents
