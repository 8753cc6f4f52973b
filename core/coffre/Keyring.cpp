#include "core/coffre/Keyring.h"

#include "core/coffre/Messages.h"

#include <QEventLoop>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace isegorie::coffre {

using base::echec;
using base::Status;

namespace {

const QString kService = QStringLiteral("org.isegorie.Isegorie");

/// Runs the job to its end, or for a while. A job that does not answer deletes itself when it does at last.
template <typename Job>
struct Ran {
    std::unique_ptr<Job> job; ///< Null when it did not answer.

    bool succeeded() const { return job && job->error() == QKeychain::NoError; }
    QString detail() const { return job ? job->errorString() : QString(); }
};

template <typename Job>
Ran<Job> run(std::unique_ptr<Job> job, int milliseconds) {
    QEventLoop loop;
    bool answered = false;
    job->setAutoDelete(false);
    job->setInsecureFallback(false); // never a key in a settings file
    QObject::connect(job.get(), &QKeychain::Job::finished, &loop, [&] {
        answered = true;
        loop.quit();
    });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    job->start();
    if (!answered)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (answered)
        return {std::move(job)};
    job->setAutoDelete(true);
    static_cast<void>(job.release());
    return {};
}

template <typename Job>
std::unique_ptr<Job> jobFor(const Coffre& coffre) {
    auto job = std::make_unique<Job>(kService);
    job->setKey(coffre.baseId());
    return job;
}

/// Starts the job, which deletes itself once it has answered.
template <typename Job>
void start(std::unique_ptr<Job> job, QObject* receiver, std::function<void(Job&)> answered) {
    job->setInsecureFallback(false); // never a key in a settings file
    QObject::connect(
        job.get(), &QKeychain::Job::finished, receiver,
        [answered = std::move(answered)](QKeychain::Job* ended) { answered(static_cast<Job&>(*ended)); });
    job.release()->start();
}

QByteArray bytesOf(const Secret& master) {
    return QByteArray(reinterpret_cast<const char*>(master.data()), master.size());
}

} // namespace

bool unlockFromKeyring(Coffre& coffre, int milliseconds) {
    if (coffre.etat() != Coffre::Etat::Verrouille)
        return coffre.etat() == Coffre::Etat::Ouvert;
    const auto ran = run(jobFor<QKeychain::ReadPasswordJob>(coffre), milliseconds);
    if (!ran.succeeded())
        return false;
    QByteArray bytes = ran.job->binaryData();
    const bool opened = coffre.unlockWithMaster(Secret::copyOf(bytes)).has_value();
    wipe(bytes);
    return opened;
}

Status rememberInKeyring(const Coffre& coffre, int milliseconds) {
    const auto master = coffre.masterCopy();
    if (!master)
        return echec(master.error());
    auto job = jobFor<QKeychain::WritePasswordJob>(coffre);
    job->setBinaryData(bytesOf(*master));
    const auto ran = run(std::move(job), milliseconds);
    return ran.succeeded() ? Status() : echec(noKeyring(ran.detail()));
}

Status forgetInKeyring(const Coffre& coffre, int milliseconds) {
    const auto ran = run(jobFor<QKeychain::DeletePasswordJob>(coffre), milliseconds);
    const bool nothingThere = ran.job && ran.job->error() == QKeychain::EntryNotFound;
    return ran.succeeded() || nothingThere ? Status() : echec(noKeyring(ran.detail()));
}

void askKeyring(const QString& baseId, QObject* receiver, std::function<void(base::Result<Secret>)> done) {
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(kService);
    job->setKey(baseId);
    start<QKeychain::ReadPasswordJob>(std::move(job), receiver,
                                      [done = std::move(done)](QKeychain::ReadPasswordJob& ended) {
                                          if (ended.error() != QKeychain::NoError)
                                              return done(echec(noKeyring(ended.errorString())));
                                          QByteArray bytes = ended.binaryData();
                                          done(Secret::copyOf(bytes));
                                          wipe(bytes);
                                      });
}

void rememberInKeyring(const Coffre& coffre, QObject* receiver, std::function<void(const Status&)> done) {
    const auto master = coffre.masterCopy();
    if (!master)
        return done(echec(master.error()));
    auto job = jobFor<QKeychain::WritePasswordJob>(coffre);
    job->setBinaryData(bytesOf(*master));
    start<QKeychain::WritePasswordJob>(
        std::move(job), receiver, [done = std::move(done)](QKeychain::WritePasswordJob& ended) {
            done(ended.error() == QKeychain::NoError ? Status() : echec(noKeyring(ended.errorString())));
        });
}

void forgetInKeyring(const Coffre& coffre, QObject* receiver, std::function<void(const Status&)> done) {
    start<QKeychain::DeletePasswordJob>(jobFor<QKeychain::DeletePasswordJob>(coffre), receiver,
                                        [done = std::move(done)](QKeychain::DeletePasswordJob& ended) {
                                            const bool gone = ended.error() == QKeychain::NoError ||
                                                              ended.error() == QKeychain::EntryNotFound;
                                            done(gone ? Status() : echec(noKeyring(ended.errorString())));
                                        });
}

} // namespace isegorie::coffre
