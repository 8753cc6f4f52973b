#include "core/marche/BonStatut.h"

#include <QCoreApplication>

namespace isegorie::marche {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BonStatut", text);
}

const char* labelOf(StatutBon statut) {
    switch (statut) {
    case StatutBon::Brouillon:
        return QT_TRANSLATE_NOOP("BonStatut", "Brouillon");
    case StatutBon::ASigner:
        return QT_TRANSLATE_NOOP("BonStatut", "À signer");
    case StatutBon::Notifie:
        return QT_TRANSLATE_NOOP("BonStatut", "Notifié");
    case StatutBon::EnCours:
        return QT_TRANSLATE_NOOP("BonStatut", "En cours");
    case StatutBon::ServiceFait:
        return QT_TRANSLATE_NOOP("BonStatut", "Service fait");
    case StatutBon::Solde:
        return QT_TRANSLATE_NOOP("BonStatut", "Soldé");
    case StatutBon::Annule:
        break;
    }
    return QT_TRANSLATE_NOOP("BonStatut", "Annulé");
}

} // namespace

QList<StatutBon> tousStatuts() {
    return {StatutBon::Brouillon,   StatutBon::ASigner, StatutBon::Notifie, StatutBon::EnCours,
            StatutBon::ServiceFait, StatutBon::Solde,   StatutBon::Annule};
}

QString statutKey(StatutBon statut) {
    switch (statut) {
    case StatutBon::Brouillon:
        return QStringLiteral("brouillon");
    case StatutBon::ASigner:
        return QStringLiteral("a_signer");
    case StatutBon::Notifie:
        return QStringLiteral("notifie");
    case StatutBon::EnCours:
        return QStringLiteral("en_cours");
    case StatutBon::ServiceFait:
        return QStringLiteral("service_fait");
    case StatutBon::Solde:
        return QStringLiteral("solde");
    case StatutBon::Annule:
        break;
    }
    return QStringLiteral("annule");
}

std::optional<StatutBon> statutFromKey(const QString& key) {
    const QList<StatutBon> statuts = tousStatuts();
    for (const StatutBon statut : statuts) {
        if (statutKey(statut) == key)
            return statut;
    }
    return std::nullopt;
}

QString statutLabel(StatutBon statut) {
    return tr(labelOf(statut));
}

QString statutImprime(StatutBon statut) {
    return QString::fromUtf8(labelOf(statut));
}

QString transitionLabel(StatutBon depuis, StatutBon vers) {
    switch (vers) {
    case StatutBon::Brouillon:
        return tr("Remettre en brouillon");
    case StatutBon::ASigner:
        return tr("Mettre à la signature");
    case StatutBon::Notifie:
        return tr("Notifier");
    case StatutBon::EnCours:
        return depuis == StatutBon::ServiceFait ? tr("Reprendre l’exécution") : tr("Commencer l’exécution");
    case StatutBon::ServiceFait:
        return tr("Constater le service fait");
    case StatutBon::Solde:
        return tr("Solder");
    case StatutBon::Annule:
        break;
    }
    return depuis == StatutBon::Brouillon || depuis == StatutBon::ASigner ? tr("Abandonner")
                                                                          : tr("Annuler le bon");
}

QList<StatutBon> statutsSuivants(StatutBon statut) {
    switch (statut) {
    case StatutBon::Brouillon:
        return {StatutBon::ASigner, StatutBon::Annule};
    case StatutBon::ASigner:
        return {StatutBon::Notifie, StatutBon::Brouillon, StatutBon::Annule};
    case StatutBon::Notifie:
        return {StatutBon::EnCours, StatutBon::Annule};
    case StatutBon::EnCours:
        return {StatutBon::ServiceFait, StatutBon::Annule};
    case StatutBon::ServiceFait:
        return {StatutBon::Solde, StatutBon::EnCours};
    case StatutBon::Solde:
    case StatutBon::Annule:
        break;
    }
    return {};
}

bool countsAsOrdered(StatutBon statut) {
    return statut == StatutBon::Notifie || statut == StatutBon::EnCours || statut == StatutBon::ServiceFait ||
           statut == StatutBon::Solde;
}

} // namespace isegorie::marche
