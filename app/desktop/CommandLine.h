// What the program was asked on its command line.
#pragma once

#include "core/base/Erreur.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace isegorie::app {

struct CommandLine {
    QStringList files;   ///< Bases to open, each in a window; may be empty.
    QString capturesDir; ///< Not empty: write pictures there and end.
    QString language;    ///< "fr", "en" or empty (as preferred).
    QString theme;       ///< "clair", "sombre", "systeme" or empty (as preferred).
    QString message;     ///< Not empty: print it and end with exit 0 (version, help).
};

/// Refuses unknown options and values (exit 2).
base::Result<CommandLine> parseCommandLine(const QStringList& arguments);

} // namespace isegorie::app
