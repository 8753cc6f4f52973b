// The ten criteria that the CCTP (chapter 4, article 1) lets one ask for without any supplement, with usual
// categories that a project lead then adapts.
#pragma once

#include "core/recrutement/Recrutement.h"

namespace isegorie::recrutement {

/// In the order of the CCTP. Ids are empty, keys are set.
const QList<Critere>& criteresStandards();
/// Null when the key is none of the ten.
const Critere* critereStandard(const QString& cle);
/// What the CCTP says of it, for a tooltip.
QString definitionStandard(const QString& cle);

/// A key from a label: "Moins de 25 ans" → "moins-de-25-ans"; never one of `prises`.
QString cleDepuis(const QString& libelle, const QStringList& prises);
/// Upper case without accents, punctuation as single spaces: how answers and headers are compared.
QString texteCompare(const QString& texte);

} // namespace isegorie::recrutement
