// A recruitment with an open coffre and candidates imported from a text.
#pragma once

#include "core/recrutement/Foyers.h"
#include "core/recrutement/ImportCandidats.h"
#include "tests/recrutement/PlanSample.h"

namespace isegorie::tests {

struct CandidatSample : PlanSample {
    std::unique_ptr<coffre::Coffre> coffre;

    explicit CandidatSample(const QStringList& standards = {QStringLiteral("sexe"), QStringLiteral("age")},
                            int taille = 4)
        : PlanSample(standards, taille), coffre(require(coffre::Coffre::open(database()))) {
        require(
            coffre->create(coffre::Secret::fromText(QStringLiteral("quatre mots sans rapport")), {1, 8192}));
    }

    using PlanSample::plan;

    recrutement::Vivier vivier(recrutement::Ouverture ouverture = recrutement::Ouverture::Identites) {
        return require(recrutement::loadVivier(database(), *coffre, id, ouverture));
    }

    static recrutement::OptionsImportCandidats options() { return {QDate(2026, 3, 1), false, false, false}; }

    recrutement::PlanImportCandidats plan(const QByteArray& csv,
                                          const recrutement::OptionsImportCandidats& with = options()) {
        const auto pool = vivier();
        const auto file = require(recrutement::readFichierCandidats(csv, QStringLiteral("candidats.csv")));
        const auto columns = recrutement::proposerCorrespondance(
            file.table.entetes, pool.plan, require(recrutement::derniereCorrespondance(database(), id)));
        return require(recrutement::planImportCandidats(pool, file, columns, with));
    }

    base::Result<storage::Edit> edit(const recrutement::PlanImportCandidats& planned) {
        auto prepared = recrutement::prepareImportCandidats(database(), *coffre, planned);
        if (!prepared)
            return base::echec(prepared.error());
        return recrutement::storeImportCandidats(std::move(*prepared), planned);
    }

    recrutement::PlanImportCandidats import(const QByteArray& csv,
                                            const recrutement::OptionsImportCandidats& with = options()) {
        auto planned = plan(csv, with);
        base.apply(edit(planned));
        return planned;
    }

    /// The candidate of this id in the file.
    recrutement::Candidat candidat(const char* identifiant) {
        for (const auto& one : vivier().candidats)
            if (one.identite.identifiant == QString::fromUtf8(identifiant))
                return one;
        BOOST_FAIL("no candidate " << identifiant);
        return {};
    }
};

} // namespace isegorie::tests
