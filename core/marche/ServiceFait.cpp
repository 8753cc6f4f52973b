#include "core/marche/ServiceFait.h"

#include "core/marche/Livrable.h"
#include "core/marche/SuiviBon.h"

#include <QCoreApplication>

#include <algorithm>

namespace isegorie::marche {

using base::Constat;
using base::Constats;
using base::echec;
using base::Result;

namespace {

QString tr(const char* text, int count) {
    return QCoreApplication::translate("ServiceFait", text, nullptr, count);
}

struct Compte {
    int nonRecus = 0, nonValides = 0, sansDecision = 0, aRepresenter = 0;
};

void count(Compte& compte, EtatLivrable etat) {
    switch (etat) {
    case EtatLivrable::Attendu:
    case EtatLivrable::EnRetard:
        ++compte.nonRecus;
        break;
    case EtatLivrable::Recu:
        ++compte.nonValides;
        break;
    case EtatLivrable::Valide:
        ++compte.sansDecision;
        break;
    case EtatLivrable::Ajourne:
    case EtatLivrable::Rejete:
        ++compte.aRepresenter;
        break;
    case EtatLivrable::Admis:
    case EtatLivrable::AdmisTacitement:
    case EtatLivrable::Refacte:
        break;
    }
}

Constats told(const Compte& compte) {
    const QString verification = QStringLiteral("CCAG-PI 2021, articles 28 et 29");
    const QString validation = QStringLiteral("CCTP, chapitre 1, article 4.2");
    Constats constats;
    const auto add = [&constats](int number, const char* code, const char* text, const QString& article) {
        if (number > 0)
            constats.append(
                {Constat::Niveau::Avertissement, QString::fromLatin1(code), tr(text, number), article});
    };
    add(compte.nonRecus, "service-fait.non-recus",
        QT_TRANSLATE_N_NOOP("ServiceFait", "%n livrable(s) attendu(s) et non reçu(s)."), verification);
    add(compte.nonValides, "service-fait.non-valides",
        QT_TRANSLATE_N_NOOP("ServiceFait", "%n livrable(s) reçu(s) et non validé(s) par le CIPC."),
        validation);
    add(compte.sansDecision, "service-fait.sans-decision",
        QT_TRANSLATE_N_NOOP("ServiceFait", "%n livrable(s) validé(s) sans décision d’admission."),
        verification);
    add(compte.aRepresenter, "service-fait.a-representer",
        QT_TRANSLATE_N_NOOP("ServiceFait", "%n livrable(s) ajourné(s) ou rejeté(s), à représenter."),
        verification);
    return constats;
}

} // namespace

Result<Constats> constatsServiceFait(const storage::Database& database, const QString& bonId, QDate today) {
    const auto suivi = loadSuivi(database, bonId);
    if (!suivi)
        return echec(suivi.error());
    FiltreLivrables filtre;
    filtre.bonId = bonId;
    const auto livrables = listLivrables(database, filtre, today);
    if (!livrables)
        return echec(livrables.error());
    Compte compte;
    for (const Livrable& livrable : *livrables)
        if (!livrable.id.isEmpty()) // announced by a draft: not ordered
            count(compte, livrable.etat);
    Constats constats;
    const auto open = std::count_if(suivi->lignes.cbegin(), suivi->lignes.cend(),
                                    [](const SuiviLigne& ligne) { return ligne.livree < ligne.commandee; });
    if (open > 0)
        constats.append(
            {Constat::Niveau::Bloquant, QStringLiteral("service-fait.receptions"),
             tr(QT_TRANSLATE_N_NOOP("ServiceFait", "%n ligne(s) non reçue(s) en entier."), int(open)),
             QStringLiteral("CCAG-PI 2021, article 28")});
    return constats + told(compte);
}

} // namespace isegorie::marche
