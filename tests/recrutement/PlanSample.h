// A base with a concertation and a recruitment.
#pragma once

#include "core/base/Constat.h"
#include "core/base/Identifiant.h"
#include "core/recrutement/PlanEdits.h"
#include "tests/support/TempBase.h"

namespace isegorie::tests {

inline QString newConcertation(TempBase& base, const QString& titre = QStringLiteral("Vivre ensemble")) {
    const QString id = base::newId();
    base.apply(storage::Edit(QStringLiteral("Créer"))
                   .insert(QStringLiteral("concertation"), id,
                           {{QStringLiteral("titre"), titre},
                            {QStringLiteral("cree_le"), QStringLiteral("2026-01-01")}}));
    return id;
}

struct PlanSample {
    TempBase base;
    QString concertation = newConcertation(base);
    QString id;

    /// Standard criteria by key; all ten by default.
    explicit PlanSample(const QStringList& standards = {}, int taille = 50) {
        recrutement::Recrutement one;
        one.concertationId = concertation;
        one.libelle = QStringLiteral("Panel citoyen");
        one.taille = taille;
        auto creation = require(recrutement::createRecrutement(base.database(), one, standards));
        base.apply(creation.edit);
        id = creation.id;
    }

    recrutement::Plan plan() { return require(recrutement::loadPlan(base.database(), id)); }
    recrutement::Critere critere(const char* cle) {
        const auto now = plan();
        const auto* found = now.find(QString::fromLatin1(cle));
        BOOST_REQUIRE(found != nullptr);
        return *found;
    }
    storage::Database& database() { return base.database(); }
};

template <typename T>
QString codeOf(const base::Result<T>& result) {
    return result ? QString() : result.error().code;
}

inline bool hasCode(const base::Constats& constats, const char* code) {
    return std::any_of(constats.begin(), constats.end(),
                       [code](const base::Constat& constat) { return constat.code == QLatin1String(code); });
}

} // namespace isegorie::tests
