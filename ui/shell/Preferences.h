// What the user prefers on this machine: name, language, theme.
#pragma once

#include "ui/shell/Theme.h"

#include <QString>
#include <QStringList>

namespace isegorie::ui::preferences {

/// Who signs the history; the system's user name when not set.
QString author();
void setAuthor(const QString& author);

/// "fr" or "en"; French unless set.
QString language();
void setLanguage(const QString& code);
/// Installs the translators of the language, replacing those before, and the default locale.
/// Texts on screen change when their widgets are made again.
void installLanguage(const QString& code);

Theme::Mode theme();
void setTheme(Theme::Mode mode); ///< Stores and applies.

} // namespace isegorie::ui::preferences
