#include "tests/style/Fingerprint.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace isegorie::style {

Fingerprint::Fingerprint(QString sourceRoot, QByteArray salt)
    : m_root(std::move(sourceRoot)), m_salt(std::move(salt)) {}

QByteArray Fingerprint::of(const Source& source) {
    QSet<QString> seen;
    collect(source.file, seen);
    QStringList files = seen.values();
    files.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_salt);
    hash.addData(source.arguments.join(QLatin1Char('\n')).toUtf8());
    for (const QString& file : files) {
        hash.addData(file.toUtf8());
        hash.addData(read(file).hash);
    }
    return hash.result().toHex();
}

const Fingerprint::File& Fingerprint::read(const QString& path) {
    const auto known = m_files.constFind(path);
    if (known != m_files.constEnd())
        return *known;
    File result;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const QByteArray content = file.readAll();
        result.hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
                                                QRegularExpression::MultilineOption);
        auto matches = include.globalMatch(QString::fromUtf8(content));
        while (matches.hasNext()) {
            const QString header = m_root + QLatin1Char('/') + matches.next().captured(1);
            if (QFile::exists(header))
                result.includes.append(header);
        }
    }
    return *m_files.insert(path, result);
}

void Fingerprint::collect(const QString& path, QSet<QString>& seen) {
    if (seen.contains(path))
        return;
    seen.insert(path);
    const QStringList includes = read(path).includes; // a copy: the hash grows below
    for (const QString& include : includes)
        collect(include, seen);
}

} // namespace isegorie::style
