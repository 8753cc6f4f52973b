// Each kind of block, laid on the pages.
#pragma once

#include "core/documents/PdfPages.h"

namespace isegorie::documents {

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
    double chartWidth(const PdfCharts& charts) const;
    /// Lines of a text over as many pages as needed, never one line alone.
    void flow(const PdfText& text, double x);

    const PdfTheme& m_theme;
    PdfPages& m_pages;
};

} // namespace isegorie::documents
