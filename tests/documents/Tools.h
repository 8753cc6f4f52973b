// Programs that read produced files back; a test that needs an absent one is skipped by name, or fails where
// ISEGORIE_ALL_TOOLS says that all of them are installed (as installer/test does).
#pragma once

#include <QByteArray>
#include <QFileInfo>
#include <QString>
#include <QStringList>

namespace isegorie::tests {

/// Path of an installed program; empty when absent.
QString tool(const QString& program);
/// What the program prints; fails the test when it does not end well.
QByteArray runTool(const QString& program, const QStringList& arguments);
/// A workbook recalculated by LibreOffice, as the CSV of one sheet (from 1): raw values, ',' and '.'.
QByteArray recalculatedCsv(const QByteArray& xlsx, int sheet = 1);
/// A workbook printed to PDF by LibreOffice, into this file.
void printedPdf(const QByteArray& xlsx, const QString& pdfPath);
/// What PDFBox Preflight finds against PDF/A-1b in a file, with status and messages; see isPdfA.
QByteArray preflight(const QString& pdfPath);
/// Whether Preflight calls the file a valid PDF/A-1b.
bool isPdfA(const QByteArray& preflightAnswer);
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace isegorie::tests

/// Also for files: the jar of the PDF/A validator.
#define REQUIRE_TOOL(program)                                                                                \
    if (isegorie::tests::tool(QStringLiteral(program)).isEmpty() &&                                          \
        !QFileInfo::exists(QStringLiteral(program))) {                                                       \
        BOOST_TEST_MESSAGE("SKIPPED (not installed): " << program);                                          \
        BOOST_TEST(!qEnvironmentVariableIsSet("ISEGORIE_ALL_TOOLS"), program);                               \
        return;                                                                                              \
    }
