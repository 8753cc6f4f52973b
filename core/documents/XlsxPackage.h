// The zip of a workbook, opened with distrust: names, sizes and ratios are checked before anything inflates.
#pragma once

#include "core/base/Erreur.h"

#include <QBuffer>
#include <QByteArray>
#include <QHash>

#include <memory>

class QuaZip;

namespace isegorie::documents {

class XlsxPackage {
public:
    /// Reads the directory of the zip. `bytes` are shared, not copied.
    static base::Result<XlsxPackage> open(const QByteArray& bytes);
    XlsxPackage(XlsxPackage&&) noexcept;
    XlsxPackage& operator=(XlsxPackage&&) noexcept;
    ~XlsxPackage();

    /// Part names are compared without regard to case, as the format says.
    bool contains(const QString& part) const;
    /// The whole content of a part, its checksum verified.
    base::Result<QByteArray> read(const QString& part) const;

private:
    XlsxPackage();
    base::Status readDirectory();
    base::Status recognise() const;

    struct Entry {
        QString name;
        qint64 size = 0;
    };
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QuaZip> m_zip;
    QHash<QString, Entry> m_entries;
};

/// The one message for all damage of the container or its XML; `detail` says where.
base::Erreur damagedWorkbook(const QString& detail);

} // namespace isegorie::documents
