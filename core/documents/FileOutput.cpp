#include "core/documents/FileOutput.h"

#include "core/documents/Textes.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <atomic>
#include <mutex>

namespace isegorie::documents {

using base::echec;
using base::Erreur;

namespace {

Erreur refused(const QString& folder, qint64 needed) {
    const QStorageInfo storage(folder);
    if (storage.isValid() && storage.isReady() && !storage.isReadOnly() && storage.bytesTotal() > 0 &&
        storage.bytesAvailable() < needed) // /proc and its like have no size
        return Erreur::systeme(QStringLiteral("fichier.disque-plein"),
                               Documents::tr("Le disque est plein : le fichier n’a pas été enregistré."),
                               Documents::tr("Libérez de la place ou choisissez un autre disque."));
    return Erreur::systeme(
        QStringLiteral("fichier.refuse"), Documents::tr("Le fichier ne peut pas être enregistré ici."),
        Documents::tr(
            "Fermez-le s’il est ouvert dans un autre programme, ou choisissez un dossier où vous avez "
            "le droit d’écrire."));
}

std::mutex formerMutex;
std::atomic<bool> keepsFormer = false;
QStringList keptFormer;

/// What stands under this name is kept, unless it is what comes. The new file takes its place afterwards.
void keepFormer(const QString& path, const QCryptographicHash& coming) {
    const std::lock_guard lock(formerMutex);
    const QFileInfo former(path);
    constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::ReadOther;
    if (!former.isFile() || former.size() == 0 || !(former.permissions() & kOthers) ||
        contentHash(path) == coming.result())
        return;
    const QString kept = path + u'~';
    QFile::remove(kept);
    if (QFile::copy(path, kept))
        keptFormer << kept;
}

bool isBase(const QString& path) {
    if (path.endsWith(QLatin1String(".cles")) && QFileInfo(path).isFile())
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16).startsWith("SQLite format 3");
}

} // namespace

QByteArray contentHash(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

FormerFiles::FormerFiles() {
    const std::lock_guard lock(formerMutex);
    keepsFormer = true;
    keptFormer.clear();
}

FormerFiles::~FormerFiles() {
    const std::lock_guard lock(formerMutex);
    keepsFormer = false;
}

QStringList FormerFiles::kept() const {
    const std::lock_guard lock(formerMutex);
    return keptFormer;
}

base::Status checkTarget(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir())
        return echec(Erreur::saisie(QStringLiteral("fichier.est-un-dossier"),
                                    Documents::tr("Un dossier porte déjà ce nom."),
                                    Documents::tr("Choisissez un autre nom de fichier."))
                         .dans(path));
    if (!QFileInfo(info.absolutePath()).isDir())
        return echec(Erreur::saisie(QStringLiteral("fichier.dossier-absent"),
                                    Documents::tr("Le dossier de destination n’existe pas."),
                                    Documents::tr("Créez-le ou choisissez un autre dossier."))
                         .dans(path));
    if (isBase(path))
        return echec(
            Erreur::saisie(QStringLiteral("fichier.est-une-base"),
                           Documents::tr("Une base, ou ses clés, porte ce nom : elle serait perdue."),
                           Documents::tr("Choisissez un autre nom de fichier."))
                .dans(path));
    return {};
}

base::Status writeFile(const QString& path, const QByteArray& bytes) {
    StreamedOutput output(path);
    auto status = output.open();
    if (status)
        status = output.write(bytes);
    return status ? output.finish() : status;
}

base::Status placeTogether(const QStringList& fresh, const QStringList& targets) {
    const auto formerOf = [&fresh](qsizetype i) { return fresh.at(i) + QStringLiteral(".ancien"); };
    const auto takeBack = [&](qsizetype i) {
        if (!QFileInfo::exists(fresh.at(i)))
            QFile::rename(targets.at(i), fresh.at(i));
        if (QFileInfo::exists(formerOf(i)))
            QFile::rename(formerOf(i), targets.at(i));
    };
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const QFileInfo target(targets.at(i));
        const bool free = !target.exists() || (!target.isDir() && QFile::rename(targets.at(i), formerOf(i)));
        if (free && QFile::rename(fresh.at(i), targets.at(i)))
            continue;
        for (qsizetype placed = i; placed >= 0; --placed)
            takeBack(placed);
        return echec(refused(target.absolutePath(), 0).dans(targets.at(i)));
    }
    return {};
}

base::Status StreamedOutput::open() {
    if (const auto valid = checkTarget(m_file.fileName()); !valid)
        return valid;
    if (!m_file.open(QIODevice::WriteOnly))
        return echec(refused(QFileInfo(m_file.fileName()).absolutePath(), 0).dans(m_file.fileName()));
    if (keepsFormer)
        m_hash.emplace(QCryptographicHash::Sha256);
    return {};
}

base::Status StreamedOutput::write(const QByteArray& bytes) {
    m_written += bytes.size();
    if (m_hash)
        m_hash->addData(bytes);
    if (m_file.write(bytes) != bytes.size())
        return echec(
            refused(QFileInfo(m_file.fileName()).absolutePath(), bytes.size()).dans(m_file.fileName()));
    return {};
}

base::Status StreamedOutput::finish() {
    if (m_hash)
        keepFormer(m_file.fileName(), *m_hash);
    if (!m_file.commit())
        return echec(refused(QFileInfo(m_file.fileName()).absolutePath(), m_written).dans(m_file.fileName()));
    return {};
}

} // namespace isegorie::documents
