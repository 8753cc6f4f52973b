// The translation context of every message of this folder: Recrut::tr("…") in free functions.
#pragma once

#include "core/base/Texte.h"

#include <QCoreApplication>

namespace isegorie::recrutement {

struct Recrut {
    Q_DECLARE_TR_FUNCTIONS(Recrut)
};

using base::stored;

} // namespace isegorie::recrutement
