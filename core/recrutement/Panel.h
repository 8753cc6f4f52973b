// After the draw: who sits in the panel, who confirmed, who left, who waits in the reserve.
//
//   réserve ──► sélectionné ──► confirmé
//                 │  │             │
//           refuse│  │écarté       │se désiste (ou écarté)
//                 ▼  ▼             ▼
//              place libre: a replacement is selected, and says whom it replaces
#pragma once

#include "core/recrutement/Vivier.h"
#include "core/storage/Edit.h"

#include <QDateTime>

namespace isegorie::recrutement {

enum class EtatPlace { Reserve, Selectionne, Confirme, Refuse, Desiste, Ecarte };
/// "reserve", "selectionne", "confirme", "refuse", "desiste", "ecarte"
QString key(EtatPlace etat);
std::optional<EtatPlace> etatPlaceFromKey(const QString& text);
QString libelle(EtatPlace etat);

struct Place {
    QString id, candidatId, pseudonyme;
    QString tirageId; ///< Draw that put the person there; empty for a manual choice.
    QString origine;  ///< "tirage", "reserve", "manuel"; "parti": drawn, but gone before the seed.
    EtatPlace etat = EtatPlace::Reserve;
    int rang = 0;       ///< Order in the reserve, from 1; 0 outside of it.
    QString remplaceId; ///< Place that this one took over.
    QDate selectionneLe, confirmeLe, refuseLe, desisteLe;
    QString note; ///< Ciphertext: decryptNote with placeNote().

    /// Sits in the panel: selected or confirmed.
    bool estAssis() const { return etat == EtatPlace::Selectionne || etat == EtatPlace::Confirme; }
    bool estParti() const {
        return etat == EtatPlace::Refuse || etat == EtatPlace::Desiste || etat == EtatPlace::Ecarte;
    }
};
coffre::Place placeNote(const QString& placeId);

struct Panel {
    QList<Place> places;                   ///< Seated first, then left, then the reserve in its order.
    QHash<QString, qsizetype> parCandidat; ///< Place in `places`, by id of the candidate.

    QList<Place> assis() const;
    QList<Place> reserve() const;
    /// Places of those who left that nobody has taken over yet.
    QList<Place> aRemplacer() const;
    const Place* find(const QString& placeId) const;
    const Place* ofCandidat(const QString& candidatId) const;
    int count(EtatPlace etat) const;
};
base::Result<Panel> loadPanel(const storage::Database& database, const QString& recrutementId);

/// Order in which the reserve is called: by SHA-256 of seed, line feed and pseudonym. Anybody who has the
/// seed and the pseudonyms finds the same order.
QStringList ordreReserve(const QString& graine, const QStringList& pseudonymes);

/// Puts a drawn panel and its reserve in place. Refused while a panel is there, when somebody is not a
/// candidate or twice. `tirageId` may be empty.
base::Result<storage::Edit> installerPanel(const storage::Database& database, const QString& recrutementId,
                                           const QString& tirageId, const QStringList& panel,
                                           const QStringList& reserve, QDate jour);
/// Removes a panel in which nobody was confirmed yet, for a new draw. One that a public draw put there goes
/// with the cancellation of that draw alone (`tirageId`): code "panel.tire".
base::Result<storage::Edit> retirerPanel(const storage::Database& database, const QString& recrutementId,
                                         const QString& tirageId = {});

/// What a person answers. `note` may be empty; it is encrypted. A day after `aujourdhui` is refused: code
/// "date.future".
struct Reponse {
    QString placeId;
    QDate jour;
    QString note;
    QDate aujourdhui;
};
/// Selected → confirmed. The person is locked: no draw and no swap takes the seat away.
base::Result<storage::Edit> confirmer(const storage::Database& database, const coffre::Coffre& coffre,
                                      const Reponse& reponse);
/// Selected → refused.
base::Result<storage::Edit> refuser(const storage::Database& database, const coffre::Coffre& coffre,
                                    const Reponse& reponse);
/// Confirmed → dropped out.
base::Result<storage::Edit> desister(const storage::Database& database, const coffre::Coffre& coffre,
                                     const Reponse& reponse);
/// Selected or confirmed → set aside by the organiser (refused by the DITP, a conflict of interest…).
base::Result<storage::Edit> ecarter(const storage::Database& database, const coffre::Coffre& coffre,
                                    const Reponse& reponse);
/// Back to what the place was before: a mistake, or a change of mind while nobody has taken over.
base::Result<storage::Edit> retablir(const storage::Database& database, const QString& placeId);

} // namespace isegorie::recrutement
