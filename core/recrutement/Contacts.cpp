#include "core/recrutement/Contacts.h"

#include "core/base/Identifiant.h"
#include "core/marche/BonDates.h"
#include "core/recrutement/CandidatChiffre.h"
#include "core/recrutement/Textes.h"

#include <array>

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Database;
using storage::Edit;
using storage::Row;

namespace {

struct Word {
    const char* key;
    const char* libelle;
};

constexpr std::array<Word, 5> kMoyens{{{"telephone", QT_TRANSLATE_NOOP("Recrut", "Téléphone")},
                                       {"courriel", QT_TRANSLATE_NOOP("Recrut", "Courriel")},
                                       {"courrier", QT_TRANSLATE_NOOP("Recrut", "Courrier")},
                                       {"sms", QT_TRANSLATE_NOOP("Recrut", "SMS")},
                                       {"autre", QT_TRANSLATE_NOOP("Recrut", "Autre")}}};
constexpr std::array<Word, 5> kResultats{{{"message", QT_TRANSLATE_NOOP("Recrut", "Message laissé")},
                                          {"injoignable", QT_TRANSLATE_NOOP("Recrut", "Injoignable")},
                                          {"rappel", QT_TRANSLATE_NOOP("Recrut", "À rappeler")},
                                          {"accepte", QT_TRANSLATE_NOOP("Recrut", "Accepte")},
                                          {"refuse", QT_TRANSLATE_NOOP("Recrut", "Refuse")}}};

template <typename E>
std::optional<E> wordFrom(const std::array<Word, 5>& words, const QString& text) {
    for (size_t i = 0; i < words.size(); ++i)
        if (text == QLatin1String(words[i].key))
            return static_cast<E>(i);
    return std::nullopt;
}

const QString kMoment = QStringLiteral("yyyy-MM-ddTHH:mm");

} // namespace

QString key(MoyenContact moyen) {
    return QLatin1String(kMoyens.at(static_cast<size_t>(moyen)).key);
}

QString key(ResultatContact resultat) {
    return QLatin1String(kResultats.at(static_cast<size_t>(resultat)).key);
}

std::optional<MoyenContact> moyenFromKey(const QString& text) {
    return wordFrom<MoyenContact>(kMoyens, text);
}

std::optional<ResultatContact> resultatFromKey(const QString& text) {
    return wordFrom<ResultatContact>(kResultats, text);
}

QString libelle(MoyenContact moyen) {
    return Recrut::tr(kMoyens.at(static_cast<size_t>(moyen)).libelle);
}

QString libelle(ResultatContact resultat) {
    return Recrut::tr(kResultats.at(static_cast<size_t>(resultat)).libelle);
}

coffre::Place contactNote(const QString& contactId) {
    return {QStringLiteral("contact"), contactId, QStringLiteral("note")};
}

Result<QList<Contact>> listContacts(const Database& database, const QString& recrutementId,
                                    const QString& candidatId) {
    QList<Contact> list;
    const auto read = database.each(
        QStringLiteral("recrutement/contacts"),
        {{QStringLiteral("recrutement"), recrutementId}, {QStringLiteral("candidat"), stored(candidatId)}},
        [&list](const Row& row) {
            list.append(
                {row.text("id"), row.text("candidat_id"), QDateTime::fromString(row.text("moment"), kMoment),
                 moyenFromKey(row.text("moyen")).value_or(MoyenContact::Autre),
                 resultatFromKey(row.text("resultat")).value_or(ResultatContact::Message), row.text("note")});
        });
    if (!read)
        return echec(read.error());
    return list;
}

Result<Edit> addContact(const Database& database, const coffre::Coffre& coffre, const QString& recrutementId,
                        const Contact& contact, QDate today) {
    const auto recrutement = loadRecrutement(database, recrutementId);
    if (!recrutement)
        return echec(recrutement.error());
    const auto candidat = database.record(QStringLiteral("candidat"), contact.candidatId);
    if (!candidat)
        return echec(candidat.error());
    if (candidat->value(QStringLiteral("recrutement_id")).toString() != recrutementId)
        return echec(
            Erreur::saisie(QStringLiteral("candidat.inconnu"), Recrut::tr("Ce candidat n’existe pas.")));
    if (!contact.moment.isValid())
        return echec(
            Erreur::saisie(QStringLiteral("contact.moment"), Recrut::tr("Le moment du contact manque.")));
    if (const auto past =
            marche::checkPasse(contact.moment.date(), today, "contact.moment", Recrut::tr("le contact"));
        !past)
        return echec(past.error());
    const QString id = base::newId();
    QString note = QStringLiteral("");
    if (!contact.note.trimmed().isEmpty()) {
        const auto cipher = coffre.cipher(recrutement->cleId);
        if (!cipher)
            return echec(cipher.error());
        note = encryptNote(*cipher, contactNote(id), contact.note);
    }
    return Edit(Recrut::tr("Noter un contact avec %1")
                    .arg(candidat->value(QStringLiteral("pseudonyme")).toString()))
        .insert(QStringLiteral("contact"), id,
                {{QStringLiteral("recrutement_id"), recrutementId},
                 {QStringLiteral("candidat_id"), contact.candidatId},
                 {QStringLiteral("moment"), contact.moment.toString(kMoment)},
                 {QStringLiteral("moyen"), key(contact.moyen)},
                 {QStringLiteral("resultat"), key(contact.resultat)},
                 {QStringLiteral("note"), note}});
}

Result<Edit> removeContact(const Database& /*database*/, const QString& contactId) {
    return Edit(Recrut::tr("Retirer un contact")).remove(QStringLiteral("contact"), contactId);
}

} // namespace isegorie::recrutement
