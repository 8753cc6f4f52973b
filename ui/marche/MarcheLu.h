// What the screen « Accord-cadre » shows, read at once: its parts only look things up in it.
#pragma once

#include "core/marche/AccordCadre.h"
#include "core/marche/Consommation.h"
#include "core/marche/Titulaire.h"

#include <QHash>

namespace isegorie::ui {

struct MarcheLu {
    QList<marche::AccordCadre> accords;                   ///< Latest first.
    QList<marche::Lot> lots;                              ///< Of each accord-cadre, by number and period.
    QList<marche::Attribution> attributions;              ///< Of each lot, by rank.
    QList<marche::Titulaire> titulaires;                  ///< By name.
    QHash<QString, marche::ConsommationLot> consommation; ///< By lot, as listCommandes has it.
    QHash<QString, base::Constats> constats;              ///< By accord-cadre.

    static base::Result<MarcheLu> lire(const storage::Database& database);
    bool isEmpty() const { return accords.isEmpty() && titulaires.isEmpty(); }

    /// Null when there is none with this identity.
    const marche::AccordCadre* accord(const QString& id) const;
    const marche::Lot* lot(const QString& id) const;
    const marche::Attribution* attribution(const QString& id) const;
    const marche::Titulaire* titulaire(const QString& id) const;
    QList<marche::Lot> lotsDe(const QString& accordCadreId) const;
    QList<marche::Attribution> attributionsDe(const QString& lotId) const;
    QList<marche::Attribution> attributionsDuTitulaire(const QString& titulaireId) const;
};

/// "du 1/1/2026 au 31/12/2029" with whole dates.
QString periodeTexte(QDate debut, QDate fin);
/// "Lot 3 — Recrutement", with its years where the accord-cadre has that lot for several periods.
QString lotTitre(const MarcheLu& lu, const marche::Lot& lot);
/// "46,2 %"
QString consommationTexte(int dixMilliemes);

} // namespace isegorie::ui
