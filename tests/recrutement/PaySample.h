// Two people of a panel, their sessions and what they are owed.
#pragma once

#include "core/recrutement/Defraiements.h"
#include "tests/recrutement/CandidatSample.h"

namespace isegorie::tests {

inline const QDate kDay(2026, 7, 4);

/// Two people of a panel, sessions, no order.
struct PaySample : CandidatSample {
    PaySample() : CandidatSample({QStringLiteral("sexe")}, 2) {
        import("id;nom;prénom;iban;sexe;consentement\nA;Roy;Max;FR7612345;H;oui\nB;Petit;Anne;;F;oui\n");
        const auto pool = vivier();
        base.apply(recrutement::installerPanel(database(), id, {},
                                               {pool.candidats[0].id, pool.candidats[1].id}, {}, kDay));
        for (const recrutement::Place& place : panel().assis())
            base.apply(recrutement::confirmer(database(), *coffre, {place.id, kDay, {}, kDay}));
    }
    /// Both came on one day, and what it gives right to is decided.
    void decideOneDay() {
        came(session("Samedi", marche::FormuleDefraiement::Journee), true, true);
        base.apply(recrutement::arreterDefraiements(database(), id, proposed().lignes, kDay, kDay));
    }
    QString owed(const char* who) {
        for (const recrutement::Defraiement& one : decided())
            if (one.candidatId == candidat(who).id)
                return one.id;
        BOOST_FAIL("nothing is owed to " << who);
        return {};
    }
    QString session(const char* name, marche::FormuleDefraiement formule) {
        auto made =
            require(recrutement::addSeance(database(), id, {{}, QString::fromUtf8(name), kDay, formule}));
        base.apply(made.edit);
        return made.id;
    }
    void came(const QString& session, bool a, bool b) {
        base.apply(recrutement::setPresences(database(), session,
                                             {{candidat("A").id, a}, {candidat("B").id, b}}, kDay));
    }
    recrutement::Panel panel() { return require(recrutement::loadPanel(database(), id)); }
    recrutement::PropositionDefraiements proposed(const QHash<QString, base::Montant>& prix = {}) {
        return recrutement::proposerDefraiements(panel(), require(recrutement::listSeances(database(), id)),
                                                 require(recrutement::loadPresences(database(), id)),
                                                 require(recrutement::listDefraiements(database(), id)),
                                                 prix);
    }
    QList<recrutement::Defraiement> decided() {
        return require(recrutement::listDefraiements(database(), id));
    }
};

} // namespace isegorie::tests
