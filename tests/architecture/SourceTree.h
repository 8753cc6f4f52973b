// The project's own files, as the architecture tests read them.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace isegorie::tests {

struct SourceFile {
    QString path; ///< From the root of the project: "core/base/Montant.h".
    QByteArray content;

    bool isCpp() const { return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp")); }
    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isBinary() const { return content.contains('\0'); }
    bool below(const char* folder) const { return path.startsWith(QLatin1String(folder)); }
    /// "core/base", "ui/shell", "app/cli": the first two folders.
    QString module() const;
    /// What stands between the marks of each #include: "core/base/Erreur.h", "QString".
    QStringList includes() const;
};

/// Every file of the project except builds and what git ignores.
const QList<SourceFile>& sourceTree();

} // namespace isegorie::tests
