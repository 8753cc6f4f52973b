// Attempts to reach candidates: what the weekly follow-up counts.
#pragma once

#include "core/recrutement/Panel.h"

namespace isegorie::recrutement {

enum class MoyenContact { Telephone, Courriel, Courrier, Sms, Autre };
enum class ResultatContact { Message, Injoignable, Rappel, Accepte, Refuse };
QString key(MoyenContact moyen);
QString key(ResultatContact resultat);
std::optional<MoyenContact> moyenFromKey(const QString& text);
std::optional<ResultatContact> resultatFromKey(const QString& text);
QString libelle(MoyenContact moyen);
QString libelle(ResultatContact resultat);

struct Contact {
    QString id, candidatId;
    QDateTime moment; ///< Local time.
    MoyenContact moyen = MoyenContact::Telephone;
    ResultatContact resultat = ResultatContact::Message;
    QString note; ///< Ciphertext as read: decryptNote with contactNote().
};
coffre::Place contactNote(const QString& contactId);

/// Oldest first; of one candidate when its id is given.
base::Result<QList<Contact>> listContacts(const storage::Database& database, const QString& recrutementId,
                                          const QString& candidatId = {});
/// `note` of the contact is in clear here; it is encrypted. A day after `today` is refused: code
/// "contact.moment".
base::Result<storage::Edit> addContact(const storage::Database& database, const coffre::Coffre& coffre,
                                       const QString& recrutementId, const Contact& contact, QDate today);
base::Result<storage::Edit> removeContact(const storage::Database& database, const QString& contactId);

} // namespace isegorie::recrutement
