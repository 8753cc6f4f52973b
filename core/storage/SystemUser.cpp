#include "core/storage/SystemUser.h"

#include <QCoreApplication>
#include <QDir>

namespace isegorie::storage {

QString systemUser() {
    for (const char* variable : {"USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    const QString home = QDir::home().dirName();
    return home.isEmpty() ? QCoreApplication::translate("Storage", "inconnu") : home;
}

} // namespace isegorie::storage
