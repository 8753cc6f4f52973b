// Values of a recruitment for the lists of a form, and how far it is.
#pragma once

#include "core/recrutement/Recrutement.h"
#include "ui/shell/RecordForm.h"
#include "ui/shell/Theme.h"

namespace isegorie::ui {

RecordForm::Choices choixModes();
RecordForm::Choices choixZones();
RecordForm::Choices choixFormules();

/// "40 personnes"
QString personnes(int nombre);

/// How far a recruitment is, as a badge.
struct EtatRecrutement {
    QString texte;
    Tone tone = Tone::Neutral;
};
EtatRecrutement etatDe(const recrutement::ResumeRecrutement& resume);
/// Neither closed nor erased.
bool isOpen(const recrutement::ResumeRecrutement& resume);

} // namespace isegorie::ui
