// Who works here, as the system names them.
#pragma once

#include <QString>

namespace isegorie::storage {

/// The user's login; of the home folder where no variable tells it.
QString systemUser();

} // namespace isegorie::storage
