#include "ui/shell/DroppedFiles.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace isegorie::ui {

namespace {

const QStringList kTables = {QStringLiteral(".xlsx"), QStringLiteral(".csv"), QStringLiteral(".tsv"),
                             QStringLiteral(".txt")};

bool endsWithOne(const QString& file, const QStringList& endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&file](const QString& ending) { return file.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

QString droppedFile(const QMimeData* data, const QStringList& endings) {
    for (const QUrl& url : data->urls())
        if (url.isLocalFile() && (endings.isEmpty() || endsWithOne(url.toLocalFile(), endings)))
            return url.toLocalFile();
    return {};
}

bool isTableFile(const QString& file) {
    return endsWithOne(file, kTables);
}

QString tableFileFilter() {
    return QCoreApplication::translate("DroppedFiles",
                                       "Tableaux (*.xlsx *.csv *.tsv *.txt);;Tous les fichiers (*)");
}

} // namespace isegorie::ui
