#include "tests/style/TidyRun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>

namespace isegorie::style {

namespace {

QString joinedSource(const QString& workDir, const QStringList& files) {
    QString text;
    for (const QString& file : files)
        text += QStringLiteral("#include \"%1\"\n").arg(file);
    const QByteArray bytes = text.toUtf8();
    const QByteArray name = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
    const QString path = workDir + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".cpp");
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

QString TidyRun::check(const Batch& batch) const {
    const bool alone = batch.files.size() == 1;
    const QString joined = alone ? batch.files.first() : joinedSource(workDir, batch.files);
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(clangTidy, QStringList{QStringLiteral("--quiet"),
                                         QStringLiteral("--config-file=%1/.clang-tidy").arg(sourceRoot),
                                         joined, QStringLiteral("--")} +
                                 batch.arguments);
    const bool ran = process.waitForStarted() && process.waitForFinished(-1) &&
                     process.exitStatus() == QProcess::NormalExit;
    if (!alone)
        QFile::remove(joined);
    if (ran && process.exitCode() == 0)
        return {};
    const QString findings = QString::fromUtf8(process.readAllStandardOutput());
    if (!alone && (!ran || findings.contains(QLatin1String("[clang-diagnostic-")))) {
        const qsizetype half = batch.files.size() / 2;
        return check({batch.files.mid(0, half), batch.arguments}) +
               check({batch.files.mid(half), batch.arguments});
    }
    return findings.isEmpty()
               ? QStringLiteral("%1: clang-tidy failed: %2\n").arg(joined, process.errorString())
               : findings;
}

QByteArray TidyRun::salt() const {
    QProcess version;
    version.start(clangTidy, {QStringLiteral("--version")});
    version.waitForFinished();
    QFile configuration(sourceRoot + QStringLiteral("/.clang-tidy"));
    return version.readAllStandardOutput() +
           (configuration.open(QIODevice::ReadOnly) ? configuration.readAll() : QByteArray());
}

} // namespace isegorie::style
