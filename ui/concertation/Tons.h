// How serious a state looks: the tone of its badge.
#pragma once

#include "core/concertation/Alertes.h"
#include "core/concertation/Enumerations.h"
#include "ui/shell/RecordForm.h"
#include "ui/shell/Theme.h"

namespace isegorie::ui {

Tone toneOf(concertation::Statut statut);
Tone toneOf(concertation::Urgence urgence);
Tone toneOf(concertation::EtatTache etat);
/// By the stored key of marche; neutral when it is not known here.
Tone toneOfBon(const QString& statut);

/// Values of an enumeration for a combo box, with their labels.
template <typename E>
RecordForm::Choices choicesOf() {
    RecordForm::Choices choices;
    const QList<concertation::Choix> values = concertation::choix<E>();
    for (const concertation::Choix& value : values)
        choices.append({value.cle, value.libelle});
    return choices;
}

} // namespace isegorie::ui
