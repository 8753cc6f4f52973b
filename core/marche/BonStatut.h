// The states of a bon de commande, and which may follow which.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace isegorie::marche {

enum class StatutBon { Brouillon, ASigner, Notifie, EnCours, ServiceFait, Solde, Annule };

/// In the order of a bon's life.
QList<StatutBon> tousStatuts();
/// As stored and scripted: "brouillon", "a_signer", "notifie", "en_cours", "service_fait", "solde", "annule".
QString statutKey(StatutBon statut);
std::optional<StatutBon> statutFromKey(const QString& key);
/// "À signer"
QString statutLabel(StatutBon statut);
/// The same in French whatever the interface: for printed documents.
QString statutImprime(StatutBon statut);
/// "Mettre à la signature": what the action that leads there is called.
QString transitionLabel(StatutBon depuis, StatutBon vers);
/// States that may follow, before any guard.
QList<StatutBon> statutsSuivants(StatutBon statut);
/// Notified, in progress, delivered or settled: counted against the lot's maximum.
bool countsAsOrdered(StatutBon statut);

} // namespace isegorie::marche
