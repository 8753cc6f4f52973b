#include "core/recrutement/Suivi.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/recrutement/Textes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace isegorie::recrutement {

using base::Constat;
using base::echec;
using base::Result;
using storage::Database;
using storage::Edit;

namespace {

constexpr int kTenThousand = 10'000;

int ratio(int part, int whole) {
    const qint64 twice = 2 * static_cast<qint64>(part) * kTenThousand; // to the nearest
    return whole > 0 ? static_cast<int>((twice + whole) / (2 * qint64(whole))) : 0;
}

bool happened(QDate when, QDate until) {
    return when.isValid() && when <= until;
}

/// Who had done what at the end of a day, by id of candidate.
struct Etat {
    QSet<QString> contactes, acceptes, refus, injoignables, selectionnes, confirmes, presents, reserve;
    int desistements = 0;
    int remplacements = 0;
};

void countContacts(Etat& etat, const FaitsRecrutement& faits, QDate jour) {
    QHash<QString, ResultatContact> last; // the contacts are in their order
    for (const Contact& contact : faits.contacts)
        if (contact.moment.date() <= jour)
            last.insert(contact.candidatId, contact.resultat);
    for (auto it = last.cbegin(); it != last.cend(); ++it) {
        etat.contactes.insert(it.key());
        if (it.value() == ResultatContact::Accepte)
            etat.acceptes.insert(it.key());
        else if (it.value() == ResultatContact::Refuse)
            etat.refus.insert(it.key());
        else if (it.value() == ResultatContact::Injoignable)
            etat.injoignables.insert(it.key());
    }
}

void countPlace(Etat& etat, const Place& place, QDate jour) {
    const bool refused = happened(place.refuseLe, jour);
    const bool left = happened(place.desisteLe, jour);
    const bool confirmed = happened(place.confirmeLe, jour);
    if (refused || confirmed)
        etat.contactes.insert(place.candidatId);
    if (refused) {
        etat.refus.insert(place.candidatId);
        etat.acceptes.remove(place.candidatId);
    }
    if (confirmed)
        etat.acceptes.insert(place.candidatId);
    if (left)
        ++etat.desistements;
    if (happened(place.selectionneLe, jour)) {
        etat.remplacements += place.remplaceId.isEmpty() ? 0 : 1;
        if (!refused && !left)
            (confirmed ? etat.confirmes : etat.selectionnes).insert(place.candidatId);
    } else {
        etat.reserve.insert(place.candidatId);
    }
}

Etat etatAu(const FaitsRecrutement& faits, QDate jour) {
    Etat etat;
    countContacts(etat, faits, jour);
    for (const Place& place : faits.panel.places)
        countPlace(etat, place, jour);
    for (const Seance& seance : faits.seances) {
        if (!happened(seance.jour, jour))
            continue;
        const auto came = faits.presences.value(seance.id);
        for (auto it = came.cbegin(); it != came.cend(); ++it)
            if (it.value())
                etat.presents.insert(it.key());
    }
    return etat;
}

Indicateurs indicateursOf(const Vivier& vivier, const Etat& etat, QDate jour) {
    Indicateurs result;
    result.jour = jour;
    result.taille = vivier.plan.recrutement.taille;
    for (const Candidat& candidat : vivier.candidats) {
        result.candidats += candidat.estRetire() ? 0 : 1;
        result.tirables += obstacle(vivier.plan, candidat) == Obstacle::Aucun ? 1 : 0;
    }
    result.contactes = static_cast<int>(etat.contactes.size());
    result.acceptes = static_cast<int>(etat.acceptes.size());
    result.refus = static_cast<int>(etat.refus.size());
    result.injoignables = static_cast<int>(etat.injoignables.size());
    result.selectionnes = static_cast<int>(etat.selectionnes.size());
    result.confirmes = static_cast<int>(etat.confirmes.size());
    result.presents = static_cast<int>(etat.presents.size());
    result.desistements = etat.desistements;
    result.remplacements = etat.remplacements;
    for (const QString& id : etat.reserve) {
        const Candidat* candidat = vivier.find(id);
        const bool gone = candidat != nullptr &&
                          (happened(candidat->retireLe, jour) || happened(candidat->refusDitpLe, jour));
        result.reserve += gone ? 0 : 1;
    }
    return result;
}

QList<Effectif> counted(const Vivier& vivier, const QSet<QString>& candidats) {
    std::vector<const Profil*> profils;
    for (const QString& id : candidats)
        if (const Candidat* candidat = vivier.find(id))
            profils.push_back(&candidat->profil);
    return compterEffectifs(vivier.plan, profils);
}

QList<LigneSuivi> lignesOf(const Vivier& vivier, const Etat& etat) {
    const QList<Effectif> contactes = counted(vivier, etat.contactes);
    const QList<Effectif> acceptes = counted(vivier, etat.acceptes);
    const QList<Effectif> confirmes = counted(vivier, etat.confirmes);
    const QList<Effectif> presents = counted(vivier, etat.presents);
    QList<LigneSuivi> lignes;
    for (qsizetype i = 0; i < confirmes.size(); ++i)
        lignes.append({confirmes.at(i), contactes.at(i).nombre, acceptes.at(i).nombre, confirmes.at(i).nombre,
                       presents.at(i).nombre});
    return lignes;
}

QDate firstFact(const FaitsRecrutement& faits) {
    QDate first;
    const auto take = [&first](QDate day) {
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    };
    for (const Contact& contact : faits.contacts)
        take(contact.moment.date());
    for (const Place& place : faits.panel.places)
        take(place.selectionneLe);
    return first;
}

void judge(SuiviRecrutement& suivi) {
    for (const LigneSuivi& ligne : suivi.lignes)
        if (ligne.cible.ecart() > 0)
            suivi.constats.append({Constat::Niveau::Avertissement,
                                   QStringLiteral("suivi.quota-depasse"),
                                   Recrut::tr("« %1 : %2 » : %3 confirmé(s) pour %4 au plus.")
                                       .arg(ligne.cible.critereLibelle, ligne.cible.categorieLibelle)
                                       .arg(ligne.confirmes)
                                       .arg(ligne.cible.quota.max.value_or(0)),
                                   {}});
    QStringList open; // a line each
    for (const auto& [critere, valeurs] : resteAConfirmer(suivi))
        open << QStringLiteral("%1 : %2").arg(critere, valeurs.join(QStringLiteral(", ")));
    const int missing = std::max(0, suivi.indicateurs.taille - suivi.indicateurs.confirmes);
    if (!open.isEmpty())
        suivi.constats.append({Constat::Niveau::Information,
                               QStringLiteral("suivi.a-recruter"),
                               Recrut::tr("Restent à confirmer %n personne(s) en tout, chacune comptée dans "
                                          "chaque critère :\n%1",
                                          nullptr, missing)
                                   .arg(open.join(QLatin1Char('\n'))),
                               {}});
}

QJsonObject toJson(const Indicateurs& one) {
    return {{QStringLiteral("jour"), one.jour.toString(Qt::ISODate)},
            {QStringLiteral("taille"), one.taille},
            {QStringLiteral("candidats"), one.candidats},
            {QStringLiteral("tirables"), one.tirables},
            {QStringLiteral("contactes"), one.contactes},
            {QStringLiteral("acceptes"), one.acceptes},
            {QStringLiteral("refus"), one.refus},
            {QStringLiteral("injoignables"), one.injoignables},
            {QStringLiteral("selectionnes"), one.selectionnes},
            {QStringLiteral("confirmes"), one.confirmes},
            {QStringLiteral("desistements"), one.desistements},
            {QStringLiteral("remplacements"), one.remplacements},
            {QStringLiteral("reserve"), one.reserve},
            {QStringLiteral("presents"), one.presents}};
}

} // namespace

int Indicateurs::tauxAcceptation() const {
    return ratio(acceptes, contactes);
}

int Indicateurs::tauxConfirmation() const {
    return ratio(confirmes, taille);
}

QList<std::pair<QString, QStringList>> resteAConfirmer(const SuiviRecrutement& suivi) {
    QList<std::pair<QString, QStringList>> result;
    QString critere;
    for (const LigneSuivi& ligne : suivi.lignes) {
        if (ligne.cible.ecart() >= 0)
            continue;
        if (ligne.cible.critere != critere)
            result.append({ligne.cible.critereLibelle, {}});
        critere = ligne.cible.critere;
        result.last().second
            << QStringLiteral("%1 (%2)").arg(ligne.cible.categorieLibelle).arg(-ligne.cible.ecart());
    }
    return result;
}

Result<FaitsRecrutement> loadFaits(const Database& database, const QString& recrutementId) {
    auto panel = loadPanel(database, recrutementId);
    if (!panel)
        return echec(panel.error());
    auto contacts = listContacts(database, recrutementId);
    if (!contacts)
        return echec(contacts.error());
    auto seances = listSeances(database, recrutementId);
    if (!seances)
        return echec(seances.error());
    auto presences = loadPresences(database, recrutementId);
    if (!presences)
        return echec(presences.error());
    return FaitsRecrutement{std::move(*panel), std::move(*contacts), std::move(*seances),
                            std::move(*presences)};
}

SuiviRecrutement suiviAu(const Vivier& vivier, const FaitsRecrutement& faits, QDate jour) {
    constexpr int kMostWeeks = 260;
    SuiviRecrutement suivi;
    suivi.jour = jour;
    const Etat now = etatAu(faits, jour);
    suivi.lignes = lignesOf(vivier, now);
    suivi.indicateurs = indicateursOf(vivier, now, jour);
    const QDate first = firstFact(faits);
    if (first.isValid()) {
        QDate sunday = first.addDays(Qt::Sunday - first.dayOfWeek());
        const QDate oldest = jour.addDays(-7 * kMostWeeks);
        sunday = std::max(sunday, oldest.addDays(Qt::Sunday - oldest.dayOfWeek()));
        for (; sunday < jour; sunday = sunday.addDays(7))
            suivi.historique.append(indicateursOf(vivier, etatAu(faits, sunday), sunday));
    }
    suivi.historique.append(suivi.indicateurs);
    judge(suivi);
    return suivi;
}

Result<Edit> storeSuivi(const Database& database, const QString& recrutementId,
                        const SuiviRecrutement& suivi) {
    const QString monday = suivi.jour.addDays(1 - suivi.jour.dayOfWeek()).toString(Qt::ISODate);
    const auto known =
        database.first(QStringLiteral("recrutement/suivi_semaine"),
                       {{QStringLiteral("recrutement"), recrutementId}, {QStringLiteral("semaine"), monday}});
    if (!known)
        return echec(known.error());
    QVariantMap fields{{QStringLiteral("arrete_le"), suivi.jour.toString(Qt::ISODate)},
                       {QStringLiteral("contenu"),
                        QString::fromUtf8(QJsonDocument(toJson(suivi)).toJson(QJsonDocument::Compact))}};
    Edit edit(Recrut::tr("Arrêter le suivi de la semaine du %1")
                  .arg(base::dateLongue(suivi.jour.addDays(1 - suivi.jour.dayOfWeek()))));
    if (!known->isEmpty())
        return edit.update(QStringLiteral("suivi_recrutement"), known->value(QStringLiteral("id")).toString(),
                           fields);
    fields.insert(QStringLiteral("recrutement_id"), recrutementId);
    fields.insert(QStringLiteral("semaine"), monday);
    return edit.insert(QStringLiteral("suivi_recrutement"), base::newId(), fields);
}

QJsonObject toJson(const SuiviRecrutement& suivi) {
    QJsonArray lignes;
    for (const LigneSuivi& ligne : suivi.lignes)
        lignes << QJsonObject{{QStringLiteral("critere"), ligne.cible.critere},
                              {QStringLiteral("categorie"), ligne.cible.categorie},
                              {QStringLiteral("libelle"), ligne.cible.categorieLibelle},
                              {QStringLiteral("sous_total"), ligne.cible.sousTotal},
                              {QStringLiteral("min"), ligne.cible.quota.min},
                              {QStringLiteral("max"),
                               ligne.cible.quota.max ? QJsonValue(*ligne.cible.quota.max) : QJsonValue()},
                              {QStringLiteral("contactes"), ligne.contactes},
                              {QStringLiteral("acceptes"), ligne.acceptes},
                              {QStringLiteral("confirmes"), ligne.confirmes},
                              {QStringLiteral("presents"), ligne.presents}};
    QJsonArray history;
    for (const Indicateurs& one : suivi.historique)
        history << toJson(one);
    QJsonArray constats;
    for (const Constat& constat : suivi.constats)
        constats << constat.toJson();
    return {{QStringLiteral("jour"), suivi.jour.toString(Qt::ISODate)},
            {QStringLiteral("quotas"), lignes},
            {QStringLiteral("indicateurs"), toJson(suivi.indicateurs)},
            {QStringLiteral("historique"), history},
            {QStringLiteral("constats"), constats}};
}

} // namespace isegorie::recrutement
