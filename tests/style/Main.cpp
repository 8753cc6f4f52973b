// isegorie_tidy CLANG_TIDY SOURCE_ROOT BUILD_ROOT: clang-tidy over the project's sources that changed since
// they last passed, on every processor. Exit 1 with the findings.
#include "tests/style/Fingerprint.h"
#include "tests/style/TidyRun.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <cstdio>
#include <mutex>

namespace {

using namespace isegorie::style;

constexpr int kMostSources = 60;

/// One file a source: holds the fingerprint that passed.
class Passed {
public:
    explicit Passed(QString dir) : m_dir(std::move(dir)) {}

    bool has(const QString& source, const QByteArray& fingerprint) const {
        QFile file(path(source));
        return file.open(QIODevice::ReadOnly) && file.readAll() == fingerprint;
    }
    void add(const QString& source, const QByteArray& fingerprint) const {
        QFile file(path(source));
        if (file.open(QIODevice::WriteOnly))
            file.write(fingerprint);
    }

private:
    QString path(const QString& source) const {
        return m_dir + QLatin1Char('/') + QString(source).replace(QLatin1Char('/'), QLatin1Char('+'));
    }
    QString m_dir;
};

/// Sources of a batch that its findings may be about: those named, all when a header or nothing is.
QStringList blamed(const QString& findings, const QStringList& files) {
    static const QRegularExpression place(QStringLiteral("^(/[^\\n:]*):\\d+:\\d+: (?:error|warning): "),
                                          QRegularExpression::MultilineOption);
    QStringList named;
    for (auto matches = place.globalMatch(findings); matches.hasNext();) {
        const QString file = matches.next().captured(1);
        if (!files.contains(file))
            return files;
        named.append(file);
    }
    named.removeDuplicates();
    return named.isEmpty() ? files : named;
}

/// Prints each finding once, however many batches include its header.
void print(const QString& findings) {
    static QSet<QString> seen;
    static const QRegularExpression start(QStringLiteral("^(?=/[^\\n]*: (?:error|warning): )"),
                                          QRegularExpression::MultilineOption);
    const QStringList blocks = findings.split(start, Qt::SkipEmptyParts);
    for (const QString& block : blocks) {
        if (!seen.contains(block))
            std::fputs(qPrintable(block), stdout);
        seen.insert(block);
    }
    std::fflush(stdout);
}

/// Checks all batches in parallel; the number of sources with findings.
int checkAll(const TidyRun& run, const QList<Batch>& batches, const QHash<QString, QByteArray>& fingerprints,
             const Passed& passed) {
    std::atomic<int> failed = 0;
    std::mutex printing;
    QThreadPool pool;
    for (const Batch& batch : batches) {
        pool.start([&, batch] {
            const QString findings = run.check(batch);
            const QStringList faulty = findings.isEmpty() ? QStringList() : blamed(findings, batch.files);
            const std::scoped_lock lock(printing);
            for (const QString& file : batch.files)
                if (!faulty.contains(file))
                    passed.add(file, fingerprints[file]);
            failed += int(faulty.size());
            print(findings);
        });
    }
    pool.waitForDone();
    return failed;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    QElapsedTimer timer;
    timer.start();
    const QString work = arguments[3] + QStringLiteral("/clang-tidy");
    QDir().mkpath(work);
    const TidyRun run{arguments[1], arguments[2], work};
    const Passed passed(work);
    Fingerprint fingerprint(arguments[2], run.salt());

    const QList<Source> sources = readCompileCommands(arguments[2], arguments[3]);
    QHash<QString, QByteArray> fingerprints;
    QList<Source> changed;
    for (const Source& source : sources) {
        const QByteArray current = fingerprint.of(source);
        fingerprints.insert(source.file, current);
        if (!passed.has(source.file, current))
            changed.append(source);
    }
    // Each processor gets its share; what is too large for the memory is split.
    const QList<Batch> batches = makeBatches(changed, QThread::idealThreadCount(), kMostSources);
    const int failed = checkAll(run, batches, fingerprints, passed);
    std::printf("%d sources, %d checked in %d batches, %d with findings, %.1f s\n", int(sources.size()),
                int(changed.size()), int(batches.size()), failed, double(timer.elapsed()) / 1000);
    return sources.isEmpty() || failed > 0 ? 1 : 0;
}
