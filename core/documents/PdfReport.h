// PDF/A-1b reports, declared as data: a letterhead, then blocks that flow over A4 pages.
// Needs a QGuiApplication (the "offscreen" platform is enough). Texts get French typography.
#pragma once

#include "core/base/Erreur.h"
#include "core/documents/Chart.h"
#include "core/documents/DocumentInfo.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace isegorie::base {
class TaskContext;
}

namespace isegorie::documents {

/// The title of a section; never left alone at the bottom of a page.
struct PdfHeading {
    QString text;
};

struct PdfParagraph {
    enum class Role {
        Body,
        Lead,
        Muted,
        Note,
        Warning,
        Quote, ///< What somebody wrote, as it was written.
    };
    QString text;
    Role role = Role::Body;
};

/// Names and values in a grid: the mentions of an order.
struct PdfFields {
    struct Field {
        QString label;
        QString value;
        int span = 1; ///< Columns of the grid.
    };
    int columns = 3;
    std::vector<Field> fields;
};

/// Boxes side by side, of one height: the parties of a contract. The first line is strong.
struct PdfPanels {
    struct Panel {
        QString title;
        QStringList lines;
    };
    std::vector<Panel> panels;
};

enum class PdfTone { Normal, Muted, Warning, Good };

struct PdfCell {
    // NOLINTNEXTLINE(google-explicit-constructor): a text is a cell
    PdfCell(QString cellText = {}, QString cellDetail = {}, PdfTone cellTone = PdfTone::Normal,
            int columns = 1)
        : text(std::move(cellText)), detail(std::move(cellDetail)), tone(cellTone), span(columns) {}

    QString text;
    QString detail; ///< Smaller and grey under the text: an article, a reading.
    PdfTone tone;
    int span; ///< Columns taken.
};

struct PdfRow {
    /// A Group opens lines and stays with the first; a SubTotal or Total stays with the line above.
    enum class Kind { Line, Group, SubTotal, Total };
    std::vector<PdfCell> cells; ///< A Group of one cell takes the whole width.
    Kind kind = Kind::Line;
};

struct PdfColumn {
    enum class Align { Left, Right, Centre }; ///< Right also means figures of equal width, never wrapped.
    QString title;
    Align align = Align::Left;
    double stretch = 0; ///< Share of the remaining width; 0 = as wide as its content.
};

/// The head is repeated on each page; a row is never cut, unless it is taller than a page.
struct PdfTable {
    std::vector<PdfColumn> columns;
    std::vector<PdfRow> rows;
};

/// Charts in columns, each column filled from the top; none is cut, and a lower one goes up where a tall one
/// finds no room.
struct PdfCharts {
    int columns = 1;
    std::vector<Chart> charts;
};

/// Boxes to sign in, side by side, on one page with the paragraphs above them and their title: nobody signs a
/// page that says nothing.
struct PdfSignatures {
    struct Box {
        QString title; ///< "Pour l’acheteur"
        QStringList lines;
    };
    std::vector<Box> boxes;
};

struct PdfSpace {
    double millimetres = 4;
};
struct PdfPageBreak {
    double unlessLeft = 0; ///< Millimetres: no break while as much is left of the page; 0 = always.
};

using PdfBlock = std::variant<PdfHeading, PdfParagraph, PdfFields, PdfPanels, PdfTable, PdfCharts,
                              PdfSignatures, PdfSpace, PdfPageBreak>;

struct PdfReport {
    DocumentInfo info;
    QStringList letterhead; ///< The issuer; the first line is strong.
    QStringList reference;  ///< At the right of the letterhead: number, date; the first line is strong.
    QString title;
    QString subtitle;
    QString stamp;  ///< A badge beside the title and on each page: "PROJET — non notifié"; may be empty.
    QString footer; ///< Left of each page's foot; "page x / y" is at the right.
    bool landscape = false;
    std::vector<PdfBlock> blocks;
};

/// The same report with the same fonts gives the same bytes. Codes: "pdf.sans-police", "pdf.ecriture".
/// The context hears how far it is; once it is cancelled, nothing is written.
base::Result<QByteArray> pdfBytes(const PdfReport& report, base::TaskContext* context = nullptr);
base::Status writePdf(const PdfReport& report, const QString& path, base::TaskContext* context = nullptr);

} // namespace isegorie::documents
