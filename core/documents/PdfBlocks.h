// Each kind of block, laid on the pages.
#pragma once

#include "core/documents/PdfPages.h"

namespace isegorie::documents {

/// Whether a block and the next one stand on one page, as far as they can: a title and what it announces, a
/// chart, a table or a quote and the small text under it.
bool staysWithNext(const PdfBlock& block, const PdfBlock& next);

/// Lays the blocks one after the other; what the signatures close is on their page, where a page has room for
/// it.
class PdfComposer {
public:
    PdfComposer(const PdfTheme& theme, PdfPages& pages) : m_theme(theme), m_pages(pages) {}
    void compose(const std::vector<PdfBlock>& blocks);

private:
    void add(const PdfHeading& heading);
    void add(const PdfParagraph& paragraph);
    void add(const PdfFields& fields);
    void add(const PdfPanels& panels);
    void add(const PdfTable& table);
    void add(const PdfCharts& charts);
    void add(const PdfSignatures& signatures);
    void add(const PdfSpace& space);
    void add(const PdfPageBreak& pageBreak);

    /// On an empty page; 0 when they need more than one.
    double heightOf(const std::vector<PdfBlock>& blocks) const;
    void addFramed(const PdfParagraph& paragraph);
    void addQuote(const QString& quote);
    /// What has to fit under a title, so that it is not left alone.
    double firstHeight(const PdfBlock& block) const;
    double openingHeight(const std::vector<PdfBlock>& blocks, size_t heading) const;
    void needWithNext(const PdfBlock& block, const PdfBlock& next);
    double chartWidth(const PdfCharts& charts) const;
    /// Lines of a text over as many pages as needed, never one line alone.
    void flow(const PdfText& text, double x);

    const PdfTheme& m_theme;
    PdfPages& m_pages;
    double m_below = 0; ///< Of what has to stand on the page where the present block ends.
};

} // namespace isegorie::documents
