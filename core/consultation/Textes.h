// The translation context of every message of this folder: Consultation::tr("…") in free functions.
#pragma once

#include <QCoreApplication>

namespace isegorie::consultation {

struct Consultation {
    Q_DECLARE_TR_FUNCTIONS(Consultation)
};

} // namespace isegorie::consultation
