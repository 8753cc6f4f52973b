// The zip of a workbook, opened with distrust: names, sizes and ratios are checked before anything inflates.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QHash>

#include <memory>

struct zip;

namespace isegorie::documents {

class XlsxPackage {
public:
    /// Reads the directory of the zip. `bytes` are shared, not copied.
    static base::Result<XlsxPackage> open(const QByteArray& bytes);
    /// Part names are compared without regard to case, as the format says.
    bool contains(const QString& part) const;
    /// The whole content of a part, its checksum verified.
    base::Result<QByteArray> read(const QString& part) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };
    struct Entry {
        quint64 index = 0;
        qint64 size = 0;
    };

    XlsxPackage() = default;
    base::Status readDirectory();
    base::Status recognise() const;

    QByteArray m_bytes; // libzip reads from them
    std::unique_ptr<zip, Close> m_zip;
    QHash<QString, Entry> m_entries;
};

/// The one message for all damage of the container or its XML; `detail` says where.
base::Erreur damagedWorkbook(const QString& detail);

} // namespace isegorie::documents
