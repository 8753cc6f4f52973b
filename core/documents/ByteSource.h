// Where bytes come from, opened as often as needed: a file, or a part of an archive. Nothing is copied to
// disk.
#pragma once

#include "core/base/Erreur.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>

namespace isegorie::documents {

struct ByteSource {
    QString nom; ///< As messages show it.
    std::function<base::Result<std::unique_ptr<QIODevice>>()> open;
};

/// Codes "table.introuvable", "table.lecture" when opened.
ByteSource fileSource(const QString& path);
/// Bytes held in memory, for tests and fuzzing.
ByteSource memorySource(const QByteArray& bytes, const QString& nom);

/// What one reading of a whole text tells, in flat memory.
struct TextProbe {
    QString encodage;  ///< As decodeTexte names it.
    QString empreinte; ///< SHA-256 of the bytes.
    qint64 octets = 0;
    QByteArray debut; ///< Its beginning, for who looks at the shape.
};

/// Refused with the line: NUL characters and other bytes that no text holds ("csv.binaire"), UTF-8 with a few
/// broken bytes ("csv.utf8-abime").
base::Result<TextProbe> probeText(const ByteSource& source);

/// A text read as UTF-8 whatever its encoding, in pieces; its byte order mark is left out.
class Utf8Stream {
public:
    static base::Result<Utf8Stream> open(const ByteSource& source, const TextProbe& probe);
    Utf8Stream(Utf8Stream&&) noexcept;
    Utf8Stream& operator=(Utf8Stream&&) noexcept;
    ~Utf8Stream();

    /// Appends the next piece; false at the end.
    base::Result<bool> append(QByteArray& buffer);
    /// Appends until the buffer has this size; false when the end comes before.
    base::Result<bool> fill(QByteArray& buffer, qsizetype size);
    /// Of the bytes, in [0, 1].
    double part() const;

private:
    struct Private;
    explicit Utf8Stream(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace isegorie::documents
