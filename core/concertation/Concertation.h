// A concertation and its parts, as read from a base. Reading is in Lecture.h, changing in
// ConcertationEdits.h.
#pragma once

#include "core/base/Montant.h"
#include "core/concertation/Enumerations.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace isegorie::concertation {

struct Concertation {
    QString id;
    QString titre;
    QString beneficiaire; ///< Administration for which the CIPC works.
    QString question;     ///< Put to the citizens.
    QString objectifs;
    QString theme;
    Portee portee = Portee::Nationale;
    QString territoire; ///< When territorial.
    Niveau niveau = Niveau::Intermediaire;
    QString garant;
    QString usageContributions; ///< How the commissioning authority commits to use the contributions.
    Statut statut = Statut::Cadrage;
    QDate debut; ///< May be invalid: not decided yet.
    QDate fin;
    QString notes;
};

struct Dispositif {
    QString id;
    GenreDispositif genre = GenreDispositif::Standard;
    QString libelle;
    int participants = 0; ///< 0: not known yet.
};

struct Membre {
    QString id;
    QString nom;
    Role role = Role::Autre;
    QString courriel;
};

struct Engagement {
    QString id;
    QString texte;
    QDate echeance;
    QDate tenuLe; ///< Invalid while it is not kept.
};

struct Jalon {
    QString id;
    QString libelle;
    QDate debut;
    QDate fin; ///< Invalid for a single day.
    QDate atteintLe;
};

struct Reunion {
    QString id;
    GenreReunion genre = GenreReunion::Autre;
    QString libelle;
    QDateTime debut; ///< Local time.
    int dureeMinutes = 60;
    QString lieu;
    QString participants;
    QString ordreDuJour;
    QString compteRendu;

    /// The label, or its kind when it has none.
    QString titre() const { return libelle.isEmpty() ? concertation::libelle(genre) : libelle; }
};

struct Tache {
    QString id;
    QString libelle;
    QDate echeance;
    QString responsable;
    EtatTache etat = EtatTache::AFaire;
    QString blocage; ///< What it waits for.
    QDate faiteLe;
};

/// What a concertation needs to know of its bons de commande; they belong to `marche`.
struct BonResume {
    QString id;
    QString numero; ///< Empty until notified.
    int lot = 0;
    QString objet;
    QString titulaire;
    QString statut; ///< Key of marche.
    bool avenant = false;
    QDate notifieLe;
    base::Montant totalHt; ///< Sum of the rounded lines.

    bool estNotifie() const { return notifieLe.isValid() && statut != QLatin1String("annule"); }
};

/// Everything of one concertation.
struct Fiche {
    Concertation concertation;
    QList<Dispositif> dispositifs;
    QList<Membre> membres;
    QList<Engagement> engagements;
    QList<Jalon> jalons;     ///< By date.
    QList<Reunion> reunions; ///< By date.
    QList<Tache> taches;
    QList<BonResume> bons;
};

} // namespace isegorie::concertation
