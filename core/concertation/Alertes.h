// What is due, late, blocked or coming, over all concertations.
#pragma once

#include "core/concertation/Enumerations.h"
#include "core/storage/Database.h"

#include <QDate>

namespace isegorie::concertation {

enum class Urgence { Bloque, EnRetard, AFaire, AVenir };
enum class Objet { Jalon, Reunion, Tache, Engagement, Bon, Livrable, Presentation, Admission, Regle };

/// A date of the base that may call for attention; read by SQL.
struct Echeance {
    Objet objet = Objet::Jalon;
    QString id;
    QString concertationId;
    QString concertation; ///< Its title.
    QString libelle;
    QDate date;     ///< Invalid when none is set (a blocked task, an order to sign).
    QString detail; ///< "bloquee" reason, titulaire, kind…
    bool bloque = false;
    QString bonId;   ///< The order concerned; empty when none is.
    QString article; ///< Set when a rule of the CCTP speaks.
};

struct Alerte {
    Urgence urgence = Urgence::AVenir;
    Echeance echeance;
    int jours = 0;   ///< Days from today to the date: negative when late.
    QString message; ///< "en retard de 3 jours", "aujourd’hui", "dans 12 jours"…
};

struct Horizon {
    int aFaireJours = 7;          ///< Due: from today to this many days.
    int aVenirJours = 30;         ///< Coming: to this many days; farther dates are silent.
    int admissionTaciteMois = 2;  ///< CCAG-PI 2021 art. 29: silence admits.
    int representationJours = 15; ///< CCAG-PI 2021 art. 29.2: days to deliver again what was adjourned.
};

/// Pure: sorts the dates into alerts, blocked first, then the oldest.
QList<Alerte> calculerAlertes(const QList<Echeance>& echeances, QDate jour, const Horizon& horizon = {});
/// Open dates of the base to `jour` + the horizon (of one concertation, or of all with an empty id).
base::Result<QList<Echeance>> lireEcheances(const storage::Database& database, QDate jour,
                                            const Horizon& horizon = {}, const QString& concertationId = {});
/// Both in one.
base::Result<QList<Alerte>> alertes(const storage::Database& database, QDate jour,
                                    const Horizon& horizon = {});

QJsonObject toJson(const Alerte& alerte);

namespace detail {
template <>
Table table<Urgence>();
template <>
Table table<Objet>();
} // namespace detail

} // namespace isegorie::concertation
