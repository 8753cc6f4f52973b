// An archive made in memory, for the files of word processors: the same parts make the same bytes.
#pragma once

#include "core/base/Erreur.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace isegorie::documents {

struct ZipPart {
    QString nom; ///< With its folders.
    QByteArray octets;
    bool comprime = true;
};

/// In the order given. Code "archive.ecriture": memory does not suffice.
base::Result<QByteArray> zipBytes(const QList<ZipPart>& parts);

} // namespace isegorie::documents
