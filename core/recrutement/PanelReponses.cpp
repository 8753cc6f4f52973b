// What people answer: the only ways from one state of a place to another.
#include "core/recrutement/CandidatChiffre.h"
#include "core/recrutement/Coordonnees.h"
#include "core/recrutement/Panel.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using coffre::Coffre;
using storage::Database;
using storage::Edit;

namespace {

struct Contexte {
    Panel panel;
    Place place;
    Recrutement recrutement;
};

Result<Contexte> contextOf(const Database& database, const QString& placeId) {
    const auto row = database.record(QStringLiteral("panel_place"), placeId);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("panel.place-inconnue"), Recrut::tr("Cette place n’existe pas.")));
    const QString recrutementId = row->value(QStringLiteral("recrutement_id")).toString();
    auto panel = loadPanel(database, recrutementId);
    if (!panel)
        return echec(panel.error());
    auto recrutement = loadRecrutement(database, recrutementId);
    if (!recrutement)
        return echec(recrutement.error());
    const Place place = *panel->find(placeId);
    return Contexte{std::move(*panel), place, std::move(*recrutement)};
}

/// Refusing and dropping out are taken for each other: which of the two it is depends on who confirmed.
QString otherAnswer(EtatPlace now, EtatPlace to) {
    if (to == EtatPlace::Desiste && now == EtatPlace::Selectionne)
        return Recrut::tr("Qui n’a pas encore confirmé refuse : notez « refuse ».");
    if (to == EtatPlace::Refuse && now == EtatPlace::Confirme)
        return Recrut::tr("Qui a confirmé se désiste : notez « désiste ».");
    return {};
}

Erreur wrongState(const Place& place, const QString& expected, const QString& remede = {}) {
    return Erreur::refus(
        QStringLiteral("panel.etat"),
        Recrut::tr("%1 est « %2 » : il fallait « %3 ».").arg(place.pseudonyme, libelle(place.etat), expected),
        remede);
}

/// A day that comes before the one the person was chosen on is a typing mistake.
base::Status checkDay(const Place& place, QDate jour) {
    const QDate since = place.confirmeLe.isValid() ? place.confirmeLe : place.selectionneLe;
    if (jour.isValid() && (!since.isValid() || since <= jour))
        return {};
    return echec(Erreur::saisie(
        QStringLiteral("panel.jour"),
        Recrut::tr("Ce jour précède la sélection ou la confirmation de %1.").arg(place.pseudonyme),
        Recrut::tr("Corrigez la date.")));
}

Result<Edit> answer(const Database& database, const Coffre& coffre, const Reponse& reponse,
                    const QList<EtatPlace>& from, EtatPlace to, const char* column,
                    const QString& libelleEdit) {
    const auto now = contextOf(database, reponse.placeId);
    if (!now)
        return echec(now.error());
    if (!from.contains(now->place.etat))
        return echec(wrongState(now->place, libelle(from.first()), otherAnswer(now->place.etat, to)));
    if (const auto valid = checkDay(now->place, reponse.jour); !valid)
        return echec(valid.error());
    if (const auto past = verifierJourPasse(reponse.jour, reponse.aujourdhui); !past)
        return echec(past.error());
    QVariantMap fields{{QStringLiteral("etat"), key(to)},
                       {QString::fromLatin1(column), reponse.jour.toString(Qt::ISODate)}};
    if (!reponse.note.trimmed().isEmpty()) {
        const auto cipher = coffre.cipher(now->recrutement.cleId);
        if (!cipher)
            return echec(cipher.error());
        fields.insert(QStringLiteral("note"), encryptNote(*cipher, placeNote(reponse.placeId), reponse.note));
    }
    return Edit(libelleEdit.arg(now->place.pseudonyme))
        .update(QStringLiteral("panel_place"), reponse.placeId, fields);
}

} // namespace

Result<Edit> confirmer(const Database& database, const Coffre& coffre, const Reponse& reponse) {
    return answer(database, coffre, reponse, {EtatPlace::Selectionne}, EtatPlace::Confirme, "confirme_le",
                  Recrut::tr("Confirmer %1"));
}

Result<Edit> refuser(const Database& database, const Coffre& coffre, const Reponse& reponse) {
    return answer(database, coffre, reponse, {EtatPlace::Selectionne}, EtatPlace::Refuse, "refuse_le",
                  Recrut::tr("Noter le refus de %1"));
}

Result<Edit> desister(const Database& database, const Coffre& coffre, const Reponse& reponse) {
    return answer(database, coffre, reponse, {EtatPlace::Confirme}, EtatPlace::Desiste, "desiste_le",
                  Recrut::tr("Noter le désistement de %1"));
}

Result<Edit> ecarter(const Database& database, const Coffre& coffre, const Reponse& reponse) {
    return answer(database, coffre, reponse, {EtatPlace::Selectionne, EtatPlace::Confirme}, EtatPlace::Ecarte,
                  "desiste_le", Recrut::tr("Écarter %1"));
}

Result<Edit> retablir(const Database& database, const QString& placeId) {
    const auto now = contextOf(database, placeId);
    if (!now)
        return echec(now.error());
    const Place& place = now->place;
    Edit edit(Recrut::tr("Rétablir %1").arg(place.pseudonyme));
    if (place.etat == EtatPlace::Confirme)
        return edit.update(QStringLiteral("panel_place"), placeId,
                           {{QStringLiteral("etat"), key(EtatPlace::Selectionne)},
                            {QStringLiteral("confirme_le"), QVariant()}});
    if (!place.estParti())
        return echec(wrongState(place, libelle(EtatPlace::Refuse)));
    const bool taken = std::any_of(now->panel.places.begin(), now->panel.places.end(),
                                   [&](const Place& other) { return other.remplaceId == placeId; });
    if (taken)
        return echec(Erreur::refus(QStringLiteral("panel.deja-remplace"),
                                   Recrut::tr("%1 a déjà été remplacé.").arg(place.pseudonyme)));
    const auto candidat = database.record(QStringLiteral("candidat"), place.candidatId);
    if (!candidat)
        return echec(candidat.error());
    if (!candidat->value(QStringLiteral("retire_le")).isNull() ||
        !candidat->value(QStringLiteral("refus_ditp_le")).isNull())
        return echec(Erreur::refus(
            QStringLiteral("panel.plus-candidat"),
            Recrut::tr("%1 n’est plus candidat, ou est refusé par la DITP.").arg(place.pseudonyme),
            Recrut::tr("Revenez d’abord sur son retrait ou son refus, dans sa fiche.")));
    return edit.update(QStringLiteral("panel_place"), placeId,
                       {{QStringLiteral("etat"),
                         key(place.confirmeLe.isValid() ? EtatPlace::Confirme : EtatPlace::Selectionne)},
                        {QStringLiteral("refuse_le"), QVariant()},
                        {QStringLiteral("desiste_le"), QVariant()}});
}

} // namespace isegorie::recrutement
