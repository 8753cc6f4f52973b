// A small file changed in place, whose writes reach the disk when sync() says so. It goes through SQLite's
// own file layer, which knows how to do that on every system; Qt only hands bytes to the system.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace isegorie::storage {

class DurableFile {
public:
    enum class Mode {
        Read,
        Write, ///< An existing file.
        Create ///< Made when it does not exist, for its owner only.
    };

    static base::Result<std::unique_ptr<DurableFile>> open(const QString& path, Mode mode);
    ~DurableFile();
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;

    base::Result<QByteArray> readAll();
    /// Overwrites in place: what stood there is gone from the file once sync() has succeeded.
    base::Status write(qint64 offset, const QByteArray& bytes);
    /// Waits until everything written is on the disk.
    base::Status sync();

private:
    struct Private;
    explicit DurableFile(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace isegorie::storage
