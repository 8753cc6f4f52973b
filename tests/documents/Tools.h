// Programs that read produced files back; a test that needs an absent one is skipped by name, or fails where
// ISEGORIE_ALL_TOOLS says that all of them are installed (as installer/test does).
#pragma once

#include <QByteArray>
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
void writeBytes(const QString& path, const QByteArray& bytes);

} // namespace isegorie::tests

#define REQUIRE_TOOL(program)                                                                                \
    if (isegorie::tests::tool(QStringLiteral(program)).isEmpty()) {                                          \
        BOOST_TEST_MESSAGE("SKIPPED (not installed): " << program);                                          \
        BOOST_TEST(!qEnvironmentVariableIsSet("ISEGORIE_ALL_TOOLS"), program);                               \
        return;                                                                                              \
    }
