// A small accord-cadre in a fresh base, for tests: lot 3 of 2026 to 2029, two titulaires.
#pragma once

#include "core/base/Identifiant.h"
#include "core/marche/AccordCadre.h"
#include "core/marche/Titulaire.h"
#include "core/marche/VersionPrix.h"
#include "tests/support/TempBase.h"

namespace isegorie::tests {

struct FrameworkSample {
    QString accordId, lotId, firstId, secondId, firstAttribution, secondAttribution;
    int lot = 3;

    explicit FrameworkSample(TempBase& base, int lotNumber = 3) : lot(lotNumber) {
        using namespace marche;
        const QDate start(2026, 1, 1);
        const QDate end(2029, 12, 31);
        accordId =
            base.apply(createAccordCadre(
                           base.database(),
                           {{}, QStringLiteral("2026-CIPC-01"), QStringLiteral("Concertations"), start, end}))
                .inverse.changes.first()
                .id;
        lotId = base.apply(createLot(base.database(),
                                     {{}, accordId, lotNumber, base::Montant::euros(1'000'000), start, end}))
                    .inverse.changes.first()
                    .id;
        firstId = addTitulaire(base, QStringLiteral("Agora Conseil"), QStringLiteral("130 025 265 00013"));
        secondId = addTitulaire(base, QStringLiteral("Panel & Cie"), {});
        firstAttribution = attribute(base, firstId);
        secondAttribution = attribute(base, secondId);
    }

    static QString addTitulaire(TempBase& base, const QString& name, const QString& siret) {
        marche::Titulaire titulaire;
        titulaire.raisonSociale = name;
        titulaire.siret = siret;
        return base.apply(marche::createTitulaire(base.database(), titulaire)).inverse.changes.first().id;
    }
    QString attribute(TempBase& base, const QString& titulaireId) const {
        return base.apply(marche::createAttribution(base.database(), lotId, titulaireId))
            .inverse.changes.last()
            .id;
    }
    /// A price version of the first titulaire.
    QString addVersion(TempBase& base, QDate effect, const QList<marche::Prix>& prices) const {
        marche::VersionPrix version;
        version.id = base::newId();
        version.attributionId = firstAttribution;
        version.libelle = QStringLiteral("BPU");
        version.dateEffet = effect;
        base.apply(marche::createVersionPrix(base.database(), version, prices, QStringLiteral("Importer")));
        return version.id;
    }
};

} // namespace isegorie::tests
