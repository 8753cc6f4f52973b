// What a concertation has received: its imports, and the contributions that are in force.
#pragma once

#include "core/storage/Database.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace isegorie::consultation {

/// Oldest first: {id, consultation, importe_le, fichier, profil, lignes, nouvelles, modifiees, inchangees,
/// doublons, rejetees, retire_le (null while in force)}.
base::Result<QJsonArray> importsDe(const storage::Database& database, const QString& concertationId);

struct ContributionsLues {
    qint64 nombre = 0;        ///< In force, of the whole concertation.
    QJsonArray contributions; ///< {numero, consultation_id, ligne, nature, identifiant, …, reponses: […]}
};
/// So many of them from this place on, in the order of their import.
base::Result<ContributionsLues> contributionsDe(const storage::Database& database,
                                                const QString& concertationId, int debut, int nombre);

/// A questionnaire, forum… of a concertation, with what is in force of it.
struct ConsultationLue {
    QString id, libelle, profil;
    int imports = 0;
};
base::Result<QList<ConsultationLue>> consultationsDe(const storage::Database& database,
                                                     const QString& concertationId);

/// The concertation that the last import was for; empty before the first.
base::Result<QString> derniereConcertation(const storage::Database& database);

struct FiltreContributions {
    QString concertationId;
    QString consultationId; ///< Empty: all of them.
    QString texte;          ///< Each of its words occurs, whatever case and accents.
    QString motif = {};     ///< What the pre-flight found of them (Prevol.h); empty: whatever it found.
    qint64 groupe = 0;      ///< Of one group of that motif, with what begins it; 0: all.
    bool retenues = false;  ///< Without what a person set aside.
    int rang = -2;          ///< With that group among the answers of this rang; -2: among any.
};
/// Numbers of those in force that the filter keeps, in the order of their import: half a million are eight
/// bytes each. Reads every text when words are asked for.
base::Result<std::vector<qint64>> numerosDe(const storage::Database& database,
                                            const FiltreContributions& filtre);

/// A row of a list: the beginning of what was written.
struct ResumeContribution {
    qint64 numero = 0;
    QString nature, identifiant, date, titre, texte;
    int signalements = 0;
};
/// In the order of their numbers; one that is unknown is left out.
base::Result<std::vector<ResumeContribution>> resumesDe(const storage::Database& database,
                                                        const std::vector<qint64>& numeros);

struct ReponseLue {
    QString question;
    QStringList reponses; ///< Several for a multiple choice; none: no answer.
    bool attribut = false;
    bool ouverte = false; ///< Written in one's own words.
};
/// All of one, as its author wrote it.
struct ContributionEntiere {
    ResumeContribution resume; ///< Whole title and text.
    qint64 ligne = 0;
    QString fichier, consultation, auteur, parent;
    QString texteParent; ///< What it answers to, when that is known; cut after 1,000 characters.
    bool avecIdentite = false;
    QList<ReponseLue> reponses;
};
/// Code "contribution.inconnue".
base::Result<ContributionEntiere> contributionEntiere(const storage::Database& database, qint64 numero);

} // namespace isegorie::consultation
