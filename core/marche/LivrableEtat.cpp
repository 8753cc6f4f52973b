#include "core/marche/LivrableEtat.h"

#include "core/base/Dates.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("LivrableEtat", text);
}

struct Name {
    EtatLivrable etat;
    const char* key;
    const char* label;
};

constexpr Name kNames[] = {
    {EtatLivrable::Attendu, "attendu", QT_TRANSLATE_NOOP("LivrableEtat", "Attendu")},
    {EtatLivrable::EnRetard, "en_retard", QT_TRANSLATE_NOOP("LivrableEtat", "En retard")},
    {EtatLivrable::Recu, "recu", QT_TRANSLATE_NOOP("LivrableEtat", "Reçu, à valider")},
    {EtatLivrable::Valide, "valide", QT_TRANSLATE_NOOP("LivrableEtat", "Validé")},
    {EtatLivrable::Admis, "admis", QT_TRANSLATE_NOOP("LivrableEtat", "Admis")},
    {EtatLivrable::AdmisTacitement, "admis_tacitement",
     QT_TRANSLATE_NOOP("LivrableEtat", "Admis tacitement")},
    {EtatLivrable::Ajourne, "ajourne", QT_TRANSLATE_NOOP("LivrableEtat", "Ajourné")},
    {EtatLivrable::Refacte, "refacte", QT_TRANSLATE_NOOP("LivrableEtat", "Admis avec réfaction")},
    {EtatLivrable::Rejete, "rejete", QT_TRANSLATE_NOOP("LivrableEtat", "Rejeté")}};

struct DecisionName {
    DecisionLivrable decision;
    const char* key;
    const char* label;
};

constexpr DecisionName kDecisions[] = {
    {DecisionLivrable::Aucune, "", ""},
    {DecisionLivrable::Admission, "admission", QT_TRANSLATE_NOOP("LivrableEtat", "Admission")},
    {DecisionLivrable::Ajournement, "ajournement", QT_TRANSLATE_NOOP("LivrableEtat", "Ajournement")},
    {DecisionLivrable::Refaction, "refaction", QT_TRANSLATE_NOOP("LivrableEtat", "Réfaction")},
    {DecisionLivrable::Rejet, "rejet", QT_TRANSLATE_NOOP("LivrableEtat", "Rejet")}};

EtatLivrable decided(DecisionLivrable decision) {
    switch (decision) {
    case DecisionLivrable::Ajournement:
        return EtatLivrable::Ajourne;
    case DecisionLivrable::Refaction:
        return EtatLivrable::Refacte;
    case DecisionLivrable::Rejet:
        return EtatLivrable::Rejete;
    case DecisionLivrable::Admission:
    case DecisionLivrable::Aucune:
        break;
    }
    return EtatLivrable::Admis;
}

void expectDelivery(Livrable& livrable, QDate today) {
    const bool late = livrable.echeance.isValid() && livrable.echeance < today;
    livrable.etat = late ? EtatLivrable::EnRetard : EtatLivrable::Attendu;
    livrable.prochaineDate = livrable.echeance;
    if (livrable.echeance.isValid())
        livrable.attente = (late ? tr("Attendu depuis le %1") : tr("Attendu le %1"))
                               .arg(base::dateLongue(livrable.echeance));
}

void expectDecision(Livrable& livrable, const VersionLivrable& version, QDate today) {
    if (today > version.admissionTacite) {
        livrable.etat = EtatLivrable::AdmisTacitement;
        livrable.attente = tr("Admis tacitement le %1 (CCAG-PI 2021, article 29)")
                               .arg(base::dateLongue(version.admissionTacite));
        return;
    }
    livrable.etat = version.valideLe.isValid() ? EtatLivrable::Valide : EtatLivrable::Recu;
    livrable.prochaineDate = version.admissionTacite;
    livrable.attente =
        tr("Sans décision, admission tacite le %1").arg(base::dateLongue(version.admissionTacite));
}

} // namespace

QString etatKey(EtatLivrable etat) {
    for (const Name& name : kNames) {
        if (name.etat == etat)
            return QString::fromLatin1(name.key);
    }
    return {};
}

QString etatLabel(EtatLivrable etat) {
    for (const Name& name : kNames) {
        if (name.etat == etat)
            return tr(name.label);
    }
    return {};
}

QString decisionKey(DecisionLivrable decision) {
    for (const DecisionName& name : kDecisions) {
        if (name.decision == decision)
            return QString::fromLatin1(name.key);
    }
    return {};
}

std::optional<DecisionLivrable> decisionFromKey(const QString& key) {
    for (const DecisionName& name : kDecisions) {
        if (key == QLatin1String(name.key))
            return name.decision;
    }
    return std::nullopt;
}

QString decisionLabel(DecisionLivrable decision) {
    for (const DecisionName& name : kDecisions) {
        if (name.decision == decision && decision != DecisionLivrable::Aucune)
            return tr(name.label);
    }
    return {};
}

bool isClosed(EtatLivrable etat) {
    return etat == EtatLivrable::Admis || etat == EtatLivrable::AdmisTacitement ||
           etat == EtatLivrable::Refacte;
}

const VersionLivrable* lastVersion(const Livrable& livrable) {
    return livrable.versions.isEmpty() ? nullptr : &livrable.versions.last();
}

void computeEtat(Livrable& livrable, const ParametresBon& parametres, QDate today) {
    for (VersionLivrable& version : livrable.versions)
        version.admissionTacite = base::ajouterMois(version.recuLe, parametres.admissionTaciteMois);
    const VersionLivrable* last = lastVersion(livrable);
    if (last == nullptr) {
        expectDelivery(livrable, today);
    } else if (last->decision == DecisionLivrable::Aucune) {
        expectDecision(livrable, *last, today);
    } else {
        livrable.etat = decided(last->decision);
        if (last->decision == DecisionLivrable::Ajournement) {
            livrable.prochaineDate = last->decideLe.addDays(parametres.representationJours);
            livrable.attente = tr("À représenter avant le %1").arg(base::dateLongue(livrable.prochaineDate));
        }
    }
    if (livrable.prochaineDate.isValid())
        livrable.joursRestants = static_cast<int>(today.daysTo(livrable.prochaineDate));
}

} // namespace isegorie::marche
