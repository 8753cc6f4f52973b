#include "tests/architecture/SourceTree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace isegorie::tests {

QString SourceFile::module() const {
    return path.section(QLatin1Char('/'), 0, 1);
}

QStringList SourceFile::includes() const {
    static const QRegularExpression include(QStringLiteral("^#include [\"<]([^\">]+)[\">]"),
                                            QRegularExpression::MultilineOption);
    QStringList result;
    auto matches = include.globalMatch(QString::fromUtf8(content));
    while (matches.hasNext())
        result.append(matches.next().captured(1));
    return result;
}

const QList<SourceFile>& sourceTree() {
    static const QList<SourceFile> tree = [] {
        static const QRegularExpression ignored(
            QStringLiteral("^(build|\\.git|\\.cache|CMakeUserPresets\\.json)(/|$)|\\.isegorie(-wal|-shm)?$"));
        const QString root = QStringLiteral(ISEGORIE_SOURCE_ROOT "/");
        QList<SourceFile> files;
        QDirIterator entries(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next().mid(root.size());
            QFile file(root + path);
            if (!ignored.match(path).hasMatch() && file.open(QIODevice::ReadOnly))
                files.append({path, file.readAll()});
        }
        return files;
    }();
    return tree;
}

} // namespace isegorie::tests
