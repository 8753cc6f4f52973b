// An export as the program is given one: a file, read whole.
#pragma once

#include "core/consultation/ImportContributions.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace isegorie::tests {

/// Written, planned as an import; a refusal has to say something.
inline void planExport(const QByteArray& bytes, const QString& name) {
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return;
    file.close();
    consultation::OptionsImport options;
    options.sansEntete = bytes.size() % 2 == 1;
    options.repareEncodage = bytes.size() % 3 == 1;
    const auto plan = consultation::parcourirExport(path, options);
    if (!plan && plan.error().message.isEmpty())
        __builtin_trap();
    if (plan)
        static_cast<void>(plan->toJson());
}

} // namespace isegorie::tests
