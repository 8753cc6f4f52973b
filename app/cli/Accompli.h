// What was done, said as done: an Edit is labelled by what it is about to do, for undo.
#pragma once

#include <QString>

namespace isegorie::cli {

/// « Recrutement créé : « Panel ». » of « Créer le recrutement « Panel » »; « Fait : … » of an unknown label.
QString accompli(const QString& libelle);
/// Whether that label has a sentence of its own.
bool estConnu(const QString& libelle);

} // namespace isegorie::cli
