// Correspondence analysis of a lexical table and similarity of forms, as JSON and as text.
#pragma once

#include "core/analyse/textes/Afc.h"
#include "core/analyse/textes/Similitude.h"
#include "core/consultation/FormesSegments.h"

#include <QJsonObject>

namespace isegorie::consultation {

/// {inertie, axes: [{valeur, part}], formes and parts: [{nom, poids, coordonnees, contributions, qualites}]}
QJsonObject afcJson(const TableLue& table, const analyse::Afc& afc);
/// The axes, then the forms and parts that contribute most to each.
QString afcTexte(const TableLue& table, const analyse::Afc& afc);

/// {formes: [{forme, effectif}], liens and arbre: [{formes: [a, b], ensemble, indice}]}; `noms` one a column.
QJsonObject similitudeJson(const QStringList& noms, const analyse::Similitude& similitude);
QString similitudeTexte(const QStringList& noms, const analyse::Similitude& similitude);

} // namespace isegorie::consultation
