#include "core/recrutement/CandidatEdits.h"

#include "core/recrutement/CandidatChiffre.h"
#include "core/recrutement/Coordonnees.h"
#include "core/recrutement/Foyers.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

namespace {

QVariant dayOrNull(QDate day) {
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

Erreur unknown() {
    return Erreur::saisie(QStringLiteral("candidat.inconnu"), Recrut::tr("Ce candidat n’existe pas."),
                          Recrut::tr("Vérifiez le pseudonyme ou l’identifiant."));
}

/// Whoever sits in the panel leaves it first: a seat is never emptied on the side.
base::Status notSeated(const storage::Database& database, const QString& candidatId) {
    const auto row =
        database.first(QStringLiteral("recrutement/siege"), {{QStringLiteral("candidat"), candidatId}});
    if (!row)
        return echec(row.error());
    if (row->value(QStringLiteral("sieges")).toInt() == 0)
        return {};
    return echec(Erreur::refus(QStringLiteral("candidat.dans-le-panel"),
                               Recrut::tr("Cette personne est dans le panel."),
                               Recrut::tr("Notez d’abord son refus ou son désistement, ou remplacez-la.")));
}

} // namespace

Result<Edit> updateCandidat(const coffre::Coffre& coffre, const Vivier& vivier, const Candidat& candidat,
                            QDate today) {
    const Candidat* known = vivier.find(candidat.id);
    if (known == nullptr)
        return echec(unknown());
    if (const auto sound = verifierCorrection(*known, candidat, today); !sound)
        return echec(sound.error());
    const auto cipher = coffre.cipher(vivier.plan.recrutement.cleId);
    if (!cipher)
        return echec(cipher.error());
    Identite identite = candidat.identite;
    identite.identifiant = known->identite.identifiant;
    Profil profil = candidat.profil;
    for (const Critere& critere : vivier.plan.criteres)
        if (critere.sensible && !candidat.consentementSensibleLe.isValid()) {
            profil.reponses.remove(critere.cle);
            profil.inconnues.remove(critere.cle);
        }
    QVariantMap fields{
        {QStringLiteral("consentement_le"), dayOrNull(candidat.consentementLe)},
        {QStringLiteral("consentement_sensible_le"), dayOrNull(candidat.consentementSensibleLe)}};
    if (!(identite == known->identite))
        fields.insert(QStringLiteral("identite"), encryptIdentite(*cipher, candidat.id, identite));
    if (!(profil == known->profil))
        fields.insert(QStringLiteral("profil"), encryptProfil(*cipher, candidat.id, profil));
    const auto addressOf = [](const Identite& who) {
        return normaliserAdresse(who.adresse, who.complement, who.codePostal, who.ville);
    };
    if (!(addressOf(identite) == addressOf(known->identite)))
        fields.insert(QStringLiteral("foyer"), foyerDe(*cipher, identite));
    return Edit(Recrut::tr("Corriger le candidat %1").arg(known->pseudonyme))
        .update(QStringLiteral("candidat"), candidat.id, fields);
}

Result<Edit> setRefusDitp(const storage::Database& database, const coffre::Coffre& coffre,
                          const Vivier& vivier, const QString& candidatId, QDate jour, const QString& note) {
    const Candidat* known = vivier.find(candidatId);
    if (known == nullptr)
        return echec(unknown());
    const auto cipher = coffre.cipher(vivier.plan.recrutement.cleId);
    if (!cipher)
        return echec(cipher.error());
    if (jour.isValid())
        if (const auto free = notSeated(database, candidatId); !free)
            return echec(free.error());
    return Edit(jour.isValid() ? Recrut::tr("Refuser le candidat %1 (DITP)").arg(known->pseudonyme)
                               : Recrut::tr("Lever le refus du candidat %1").arg(known->pseudonyme))
        .update(
            QStringLiteral("candidat"), candidatId,
            {{QStringLiteral("refus_ditp_le"), dayOrNull(jour)},
             {QStringLiteral("refus_ditp_note"), encryptNote(*cipher, placeOf(candidatId, "refus_ditp_note"),
                                                             jour.isValid() ? note : QString())}});
}

Result<Edit> setRetrait(const storage::Database& database, const Vivier& vivier, const QString& candidatId,
                        QDate jour) {
    const Candidat* known = vivier.find(candidatId);
    if (known == nullptr)
        return echec(unknown());
    if (jour.isValid())
        if (const auto free = notSeated(database, candidatId); !free)
            return echec(free.error());
    return Edit(jour.isValid() ? Recrut::tr("Retirer le candidat %1").arg(known->pseudonyme)
                               : Recrut::tr("Rétablir le candidat %1").arg(known->pseudonyme))
        .update(QStringLiteral("candidat"), candidatId, {{QStringLiteral("retire_le"), dayOrNull(jour)}});
}

Result<Edit> effacerCandidat(const storage::Database& database, const Vivier& vivier,
                             const QString& candidatId, QDate jour) {
    const Candidat* known = vivier.find(candidatId);
    if (known == nullptr)
        return echec(unknown());
    if (const auto free = notSeated(database, candidatId); !free)
        return echec(free.error());
    Edit edit(Recrut::tr("Effacer le candidat %1").arg(known->pseudonyme));
    edit.irreversible = true;
    const QString nothing = QStringLiteral("");
    edit.update(QStringLiteral("candidat"), candidatId,
                {{QStringLiteral("identifiant"), QStringLiteral("efface ") + candidatId},
                 {QStringLiteral("identite"), nothing},
                 {QStringLiteral("profil"), nothing},
                 {QStringLiteral("foyer"), nothing},
                 {QStringLiteral("consentement_le"), QVariant()},
                 {QStringLiteral("consentement_sensible_le"), QVariant()},
                 {QStringLiteral("refus_ditp_note"), nothing},
                 {QStringLiteral("retire_le"), dayOrNull(jour)}});
    const auto notes = database.each(
        QStringLiteral("recrutement/contacts"),
        {{QStringLiteral("recrutement"), vivier.plan.recrutement.id},
         {QStringLiteral("candidat"), candidatId}},
        [&](const storage::Row& row) {
            if (!row.text("note").isEmpty())
                edit.update(QStringLiteral("contact"), row.text("id"), {{QStringLiteral("note"), nothing}});
        });
    if (!notes)
        return echec(notes.error());
    return edit;
}

} // namespace isegorie::recrutement
