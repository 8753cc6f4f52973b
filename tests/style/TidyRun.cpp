#include "tests/style/TidyRun.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <cstdio>

namespace isegorie::style {

namespace {

/// The lines by which a source includes the project's headers.
QStringList includesOf(const QString& path) {
    static const QRegularExpression include(QStringLiteral("^#include \"[^\"]+\\.h\"$"),
                                            QRegularExpression::MultilineOption);
    QFile file(path);
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    QStringList lines;
    for (auto matches = include.globalMatch(text); matches.hasNext();)
        lines.append(matches.next().captured());
    return lines;
}

/// All headers come first: a namespace that one source opens must not change what a header means.
QString joinedSource(const QString& workDir, const QStringList& files) {
    QStringList lines;
    for (const QString& file : files)
        lines += includesOf(file);
    lines.removeDuplicates();
    for (const QString& file : files)
        lines += QStringLiteral("#include \"%1\"").arg(file);
    const QString text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    const QByteArray bytes = text.toUtf8();
    const QByteArray name = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
    const QString path = workDir + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".cpp");
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

/// The sources of a batch that clang cannot read where they stand.
QStringList misfits(const QString& findings, const QStringList& files) {
    static const QRegularExpression place(
        QStringLiteral("^(/[^\\n:]*):\\d+:\\d+: error: [^\\n]*\\[clang-diagnostic-[^\\n]*$"),
        QRegularExpression::MultilineOption);
    QStringList named;
    for (auto matches = place.globalMatch(findings); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (named.contains(match.captured(1)) || !files.contains(match.captured(1)))
            continue;
        named.append(match.captured(1));
        std::printf("read apart: %s\n", qPrintable(match.captured()));
    }
    return named;
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
        QStringList apart = misfits(findings, batch.files);
        if (apart.isEmpty() || apart.size() == batch.files.size())
            apart = batch.files.mid(batch.files.size() / 2);
        QStringList rest = batch.files;
        rest.removeIf([&](const QString& file) { return apart.contains(file); });
        return check({rest, batch.arguments}) + check({apart, batch.arguments});
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
