#include "core/storage/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>
#include <vector>

namespace isegorie::storage {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;

namespace {

struct Storage {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

Erreur readErreur(const QString& path) {
    return Erreur::systeme(QStringLiteral("storage.fichier-illisible"),
                           Storage::tr("Ce fichier ne peut pas être lu."),
                           Storage::tr("Vérifiez qu’il existe et que vous avez le droit de le lire."))
        .dans(path);
}

Erreur writeErreur(const QString& path) {
    return Erreur::systeme(QStringLiteral("storage.fichier-non-ecrit"),
                           Storage::tr("Ce fichier ne peut pas être écrit jusqu’au disque."),
                           Storage::tr("Libérez de la place et vérifiez le droit d’écrire dans ce dossier."))
        .dans(path);
}

/// A name as SQLite's file layer wants it.
struct FileName {
    explicit FileName(const QString& path)
        : text(sqlite3_create_filename(QDir::toNativeSeparators(path).toUtf8().constData(), "", "", 0,
                                       nullptr)) {}
    ~FileName() { sqlite3_free_filename(text); }
    FileName(const FileName&) = delete;
    FileName& operator=(const FileName&) = delete;
    sqlite3_filename text;
};

} // namespace

struct DurableFile::Private {
    explicit Private(const QString& aPath)
        : path(aPath), name(aPath), vfs(sqlite3_vfs_find(nullptr)), memory(cells(vfs->szOsFile)) {}
    ~Private() {
        if (file()->pMethods != nullptr)
            file()->pMethods->xClose(file());
    }
    Private(const Private&) = delete;
    Private& operator=(const Private&) = delete;

    static size_t cells(int bytes) { return static_cast<size_t>(bytes) / sizeof(std::max_align_t) + 1; }
    sqlite3_file* file() { return reinterpret_cast<sqlite3_file*>(memory.data()); }

    QString path;
    FileName name;
    sqlite3_vfs* vfs;
    std::vector<std::max_align_t> memory; // a sqlite3_file and what the system's layer adds to it
};

DurableFile::DurableFile(std::unique_ptr<Private> data) : d(std::move(data)) {}
DurableFile::~DurableFile() = default;

Result<std::unique_ptr<DurableFile>> DurableFile::open(const QString& path, Mode mode) {
    sqlite3_initialize();
    const bool creates = mode == Mode::Create && !QFileInfo::exists(path);
    auto data = std::make_unique<Private>(QFileInfo(path).absoluteFilePath());
    // This kind of file makes SQLite sync the folder too when the file is new.
    int flags = SQLITE_OPEN_SUPER_JOURNAL;
    flags |= mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (creates)
        flags |= SQLITE_OPEN_CREATE;
    int granted = 0;
    if (data->vfs->xOpen(data->vfs, data->name.text, data->file(), flags, &granted) != SQLITE_OK)
        return echec(mode == Mode::Read ? readErreur(path) : writeErreur(path));
    if (mode != Mode::Read && (granted & SQLITE_OPEN_READWRITE) == 0)
        return echec(writeErreur(path));
    if (creates && !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
        return echec(writeErreur(path));
    return std::unique_ptr<DurableFile>(new DurableFile(std::move(data)));
}

Result<QByteArray> DurableFile::readAll() {
    sqlite3_int64 size = 0;
    if (d->file()->pMethods->xFileSize(d->file(), &size) != SQLITE_OK)
        return echec(readErreur(d->path));
    QByteArray bytes(static_cast<qsizetype>(size), '\0');
    if (size > 0 &&
        d->file()->pMethods->xRead(d->file(), bytes.data(), static_cast<int>(size), 0) != SQLITE_OK)
        return echec(readErreur(d->path));
    return bytes;
}

Status DurableFile::write(qint64 offset, const QByteArray& bytes) {
    const int size = static_cast<int>(bytes.size());
    if (d->file()->pMethods->xWrite(d->file(), bytes.constData(), size, offset) != SQLITE_OK)
        return echec(writeErreur(d->path));
    return {};
}

Status DurableFile::sync() {
    if (d->file()->pMethods->xSync(d->file(), SQLITE_SYNC_FULL) != SQLITE_OK)
        return echec(writeErreur(d->path));
    return {};
}

} // namespace isegorie::storage
