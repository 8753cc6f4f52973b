// What people wrote, read from the base for the analyses of words: an open question or the texts themselves,
// without what the pre-flight set aside, and of those alone who gave certain answers.
#pragma once

#include "core/consultation/TrisBase.h"

#include <QJsonObject>

#include <functional>

namespace isegorie::consultation {

/// An open question, or (rang -1) title and text of contributions.
struct ChampTexte {
    QString consultationId, consultation, questionId, libelle;
    int rang = -1;

    /// "consultation:rang"
    QString cle() const;
    /// The question; « Titre et texte ».
    QString nom() const;
};
base::Result<QList<ChampTexte>> champsTexte(const storage::Database& database, const QString& concertationId);
/// By its cle() or by name, as questionNommee(), or « consultation : nom »; an empty name is the only one
/// there is. Codes "textes.inconnu", "textes.ambigu".
base::Result<ChampTexte> champNomme(const QList<ChampTexte>& champs, const QString& nom);

struct DemandeTextes {
    ChampTexte champ;
    QList<FiltreTri> filtres; ///< Of the same consultation; all of them hold.
    bool toutes = false;      ///< Also those that the pre-flight set aside.
    /// For words and classes: « ras », « ne sait pas » and their like (Langue.h) are counted and not shown,
    /// whatever was set aside.
    bool mots = false;
};
DemandeTextes pourLesMots(DemandeTextes demande);

struct TextesLus {
    qint64 textes = 0, sansTexte = 0; ///< Without text: also « - » and other signs without a word.
    qint64 sansAvis = 0;              ///< Of DemandeTextes::mots.
};
/// In the order of their import; blank ones are counted and not shown. Cancelled:
/// base::TaskContext::cancelledErreur(). Reports as this part of the whole work.
base::Result<TextesLus> lireTextes(const storage::Database& database, const DemandeTextes& demande,
                                   const std::function<void(qint64 numero, const QString& texte)>& voir,
                                   base::TaskContext* context = nullptr, double part = 1);
/// The same with all the answers of each (contribution.reponses).
base::Result<TextesLus> lireTextesEtReponses(
    const storage::Database& database, const DemandeTextes& demande,
    const std::function<void(qint64 numero, const QString& texte, const QJsonArray& reponses)>& voir,
    base::TaskContext* context = nullptr, double part = 1);
/// Those of these numbers, which may have been set aside since; blank ones are left out.
base::Status lireTextesDe(const storage::Database& database, const ChampTexte& champ,
                          const std::vector<qint64>& numeros,
                          const std::function<void(qint64 numero, const QString& texte)>& voir);

/// What a figure rests on: {consultation, question, filtres, toutes, lexique, fichiers: [{fichier,
/// empreinte}]}.
base::Result<QJsonObject> provenance(const storage::Database& database, const DemandeTextes& demande);

/// Changes when an analysis of words may give something else: imports, what is set aside, the lexicon.
base::Result<QString> etatTextes(const storage::Database& database, const QString& concertationId);

/// "[12,15]", for json_each.
QString listeJson(const std::vector<qint64>& nombres);

} // namespace isegorie::consultation
