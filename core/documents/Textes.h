// The translation context of every message of this folder: Documents::tr("…") in free functions. The struct
// has the name of the context because lupdate falls back on it where it cannot resolve the class.
#pragma once

#include <QCoreApplication>

namespace isegorie::documents {

struct Documents {
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace isegorie::documents
