// Fonts, colours and measures of the reports: one place decides how they look.
#pragma once

#include "core/base/Erreur.h"

#include <QColor>
#include <QFont>

namespace isegorie::documents {

enum class PdfRole {
    Title,
    Subtitle,
    Section,
    Lead,
    Body,
    BodyStrong,
    Cell,
    CellStrong,
    CellBlue, ///< Groups of a table.
    Detail,   ///< Under a cell, labels of fields, small print.
    Head,
    Running, ///< Header and footer of the pages.
    Stamp,
};

struct PdfStyle {
    QFont font;
    QColor colour;
    bool hasNarrowSpace = true; ///< Whether the font holds U+202F, the French thousands separator.
};

class PdfTheme {
public:
    static constexpr int kResolution = 1200; ///< Device units an inch: fine enough for any rounding.

    /// Chooses the first installed family whose figures all have the same width, or the first installed.
    static base::Result<PdfTheme> load();

    PdfStyle style(PdfRole role) const;
    /// Families tried, best first.
    static QStringList families();
    const QString& family() const { return m_family; }

    static constexpr double mm(double millimetres) { return millimetres * kResolution / 25.4; }
    static constexpr double pt(double points) { return points * kResolution / 72.0; }

    static QColor blue() { return {0x00, 0x00, 0x91}; }
    static QColor paleBlue() { return {0xF5, 0xF5, 0xFE}; }
    static QColor ink() { return {0x16, 0x16, 0x16}; }
    static QColor grey() { return {0x66, 0x66, 0x66}; }
    static QColor rule() { return {0xDD, 0xDD, 0xDD}; }
    static QColor orange() { return {0xB3, 0x40, 0x00}; }
    static QColor paleOrange() { return {0xFF, 0xF4, 0xF0}; }
    static QColor green() { return {0x18, 0x75, 0x3C}; }

private:
    PdfStyle make(double points, bool strong, const QColor& colour) const;

    QString m_family;
    bool m_hasNarrowSpace = true;
};

} // namespace isegorie::documents
