// The minutes of a draw as a page to sign.
#pragma once

#include "core/recrutement/PvTirage.h"

#include <QDate>

namespace isegorie::recrutement {

/// PDF of minutes with a picked panel, or of a commitment before the seed; `objet` stands under its title
/// where the minutes name none. Codes as documents::writePdf.
base::Status ecrirePvPdf(const QJsonObject& pv, QDate jour, const QString& chemin, const QString& objet = {});

} // namespace isegorie::recrutement
