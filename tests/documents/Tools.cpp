#include "tests/documents/Tools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <boost/test/unit_test.hpp>

namespace isegorie::tests {

QString tool(const QString& program) {
    return QStandardPaths::findExecutable(program);
}

QByteArray runTool(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    constexpr int kPatience = 120'000;
    BOOST_REQUIRE_MESSAGE(process.waitForFinished(kPatience), program.toStdString());
    const QByteArray errors = process.readAllStandardError();
    BOOST_REQUIRE_MESSAGE(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
                          program.toStdString() << ": " << errors.toStdString());
    return process.readAllStandardOutput();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(file.write(bytes) == bytes.size());
}

namespace {

/// LibreOffice trusts stored results unless told otherwise.
const char* const kAlwaysRecalculate =
    R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>)";

} // namespace

namespace {

/// What LibreOffice makes of a workbook under a filter; it recalculates whatever is stored.
QByteArray converted(const QByteArray& xlsx, const QString& filter, const QString& suffix) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("classeur.xlsx"));
    writeBytes(path, xlsx);
    BOOST_REQUIRE(QDir(folder.path()).mkpath(QStringLiteral("profil/user")));
    writeBytes(folder.filePath(QStringLiteral("profil/user/registrymodifications.xcu")), kAlwaysRecalculate);
    const QUrl profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("profil")));
    runTool(QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=") + profile.toString(), QStringLiteral("--headless"),
             QStringLiteral("--convert-to"), filter, QStringLiteral("--outdir"), folder.path(), path});
    const QStringList produced = QDir(folder.path()).entryList({QStringLiteral("*.") + suffix});
    BOOST_REQUIRE(produced.size() == 1);
    QFile file(folder.filePath(produced.constFirst()));
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

QByteArray preflight(const QString& pdfPath) {
    QStringList jars;
    for (const char* jar :
         {"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "javax.activation", "jaxb-api"})
        jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(jar));
    QProcess process; // its status is the number of faults
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("java"),
                  {QStringLiteral("-cp"), jars.join(QDir::listSeparator()),
                   QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"), pdfPath});
    constexpr int kPatience = 120'000;
    BOOST_REQUIRE(process.waitForFinished(kPatience));
    return process.readAll();
}

bool isPdfA(const QByteArray& preflightAnswer) {
    return preflightAnswer.contains("is a valid PDF/A-1b file");
}

QByteArray recalculatedCsv(const QByteArray& xlsx, int sheet) {
    // 44 = ',', 34 = '"', 76 = UTF-8; then values rather than what is shown, and the sheet.
    const QString filter =
        QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,%1")
            .arg(sheet);
    return converted(xlsx, filter, QStringLiteral("csv"));
}

void printedPdf(const QByteArray& xlsx, const QString& pdfPath) {
    writeBytes(pdfPath, converted(xlsx, QStringLiteral("pdf"), QStringLiteral("pdf")));
}

} // namespace isegorie::tests
