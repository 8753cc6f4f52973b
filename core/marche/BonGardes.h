// When a bon may still be changed: shared by every function that makes an edit of it.
#pragma once

#include "core/marche/BonLecture.h"
#include "core/marche/BonLignes.h"
#include "core/marche/BonTarif.h"

namespace isegorie::marche {

/// The bon, if its sheet and lines may change: a draft. Refused with the reason and the way out.
base::Result<Bon> loadEditable(const storage::Database& database, const QString& bonId);
/// The same for the bon of a line; the line is in it.
base::Result<Bon> loadEditableOf(const storage::Database& database, const QString& ligneId);
base::Status checkEditable(const Bon& bon);
const LigneBon* findLigne(const Bon& bon, const QString& ligneId);

/// Columns of bon_ligne for an insertion (without bon_id and rang).
QVariantMap ligneFields(const LigneBon& ligne);
QVariantMap quantiteFields(base::Fraction quantite);
/// Typed lines, priced; a code already typed is added to its line. Margins do not follow: see margesEdit.
base::Status appendDemandees(storage::Edit& edit, Bon& bon, const QList<LigneDemandee>& lignes,
                             const Tarif& tarif, int tauxTva);
/// Lines that a rule computed, appended to a draft that may not be stored yet: see addLignesCalculees.
base::Status appendCalculees(storage::Edit& edit, Bon& bon, const QList<LigneBon>& lignes);
/// Margins that follow their défraiements (see followMarges).
storage::Edit margesEdit(const QList<LigneBon>& before, const QList<LigneBon>& after);

} // namespace isegorie::marche
