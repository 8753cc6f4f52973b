// The order in which the answers to a closed question are read, where nothing else tells it.
#pragma once

#include <QStringList>

namespace isegorie::consultation {

/// Numbers by value; scales of agreement, satisfaction, frequency… from one end to the other; « Moins de 30
/// ans », « 30 à 44 ans », « 75 ans et plus » by what they count; everything else alphabetically. « Autre »,
/// « Sans avis » and the like are last.
QStringList triees(QStringList modalites);

} // namespace isegorie::consultation
