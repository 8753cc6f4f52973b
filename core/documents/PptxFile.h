// A presentation as a PowerPoint file: one finding a slide, with its chart, its table or what people wrote.
// Texts and tables stay editable; charts are pictures with what they say as their alternative text.
#pragma once

#include "core/documents/PdfReport.h"

#include <QList>

#include <optional>

namespace isegorie::documents {

struct SlideQuote {
    QString texte;
    QString reference = {}; ///< Who, or what it stands for; may be empty.
};

/// What has no room goes on to more slides of the same title: nothing is cut.
struct Slide {
    QString titre;
    QStringList points;
    std::optional<Chart> graphique;  ///< Before the table, when both are there.
    std::optional<PdfTable> tableau; ///< Its head is repeated.
    QList<SlideQuote> citations;     ///< What people wrote.
    QString source;                  ///< Small, at the bottom: who was counted, how.
    /// Of the columns, in millimetres, so that a table keeps them from slide to slide; empty: by what they
    /// hold.
    std::vector<double> largeurs = {};
};

struct Presentation {
    DocumentInfo info;
    QString titre, sousTitre;
    QString mention; ///< On the first slide and at the bottom of all.
    QList<Slide> slides;
};

/// The same presentation with the same fonts makes the same bytes. Codes "pdf.sans-police",
/// "archive.ecriture".
base::Result<QByteArray> pptxBytes(const Presentation& presentation);
base::Status writePptx(const Presentation& presentation, const QString& path);

} // namespace isegorie::documents
