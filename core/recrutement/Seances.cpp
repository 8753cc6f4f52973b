#include "core/recrutement/Seances.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/recrutement/Textes.h"

namespace isegorie::recrutement {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Database;
using storage::Edit;
using storage::Row;

namespace {

struct LignePresence {
    QString id, seanceId, candidatId;
    bool present = false;
};

Result<QList<LignePresence>> rowsOf(const Database& database, const QString& recrutementId) {
    QList<LignePresence> rows;
    const auto read =
        database.each(QStringLiteral("recrutement/presences"),
                      {{QStringLiteral("recrutement"), recrutementId}}, [&rows](const Row& row) {
                          rows.append({row.text("id"), row.text("seance_id"), row.text("candidat_id"),
                                       row.integer("present") != 0});
                      });
    if (!read)
        return echec(read.error());
    return rows;
}

QVariantMap fieldsOf(const Seance& seance) {
    return {{QStringLiteral("libelle"), seance.libelle.trimmed()},
            {QStringLiteral("jour"),
             seance.jour.isValid() ? QVariant(seance.jour.toString(Qt::ISODate)) : QVariant()},
            {QStringLiteral("formule"), key(seance.formule)}};
}

bool hasName(const Seance& seance, const QString& libelle) {
    return seance.libelle.compare(libelle.trimmed(), Qt::CaseInsensitive) == 0;
}

/// "Le 21 mars 2026", or that no day is fixed.
QString dayText(QDate jour) {
    return jour.isValid() ? Recrut::tr("le %1").arg(base::dateLongue(jour)) : Recrut::tr("sans date");
}

base::Status check(const QList<Seance>& known, const Seance& seance) {
    if (seance.libelle.trimmed().isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("seance.libelle"), Recrut::tr("La séance n’a pas de nom.")));
    for (const Seance& one : known)
        if (one.id != seance.id && one.jour == seance.jour && hasName(one, seance.libelle))
            return echec(Erreur::refus(
                QStringLiteral("seance.double"),
                Recrut::tr("Une séance « %1 » existe déjà, %2.").arg(one.libelle, dayText(one.jour)),
                Recrut::tr("Donnez à celle-ci un autre nom, par exemple « %1, groupe B », ou un autre jour.")
                    .arg(one.libelle)));
    return {};
}

/// The row of a session; refused when it is gone.
Result<QVariantMap> recordOf(const Database& database, const QString& seanceId) {
    auto row = database.record(QStringLiteral("seance"), seanceId);
    if (row && row->isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("seance.inconnue"), Recrut::tr("Cette séance n’existe pas.")));
    return row;
}

Result<QString> ownerOf(const Database& database, const QString& seanceId) {
    const auto row = recordOf(database, seanceId);
    if (!row)
        return echec(row.error());
    return row->value(QStringLiteral("recrutement_id")).toString();
}

base::Status notToCome(QDate jour, QDate today) {
    if (!jour.isValid() || jour <= today)
        return {};
    return echec(
        Erreur::refus(QStringLiteral("presence.a-venir"),
                      Recrut::tr("La séance du %1 n’a pas encore eu lieu.").arg(base::dateLongue(jour)),
                      Recrut::tr("Notez les présences ce jour-là, ou corrigez la date de la séance.")));
}

/// The day on which whoever left did so.
QDate leftOn(const Place& place) {
    if (!place.estParti())
        return {};
    return place.etat == EtatPlace::Refuse ? place.refuseLe : place.desisteLe;
}

/// Whoever sits, or left on that day or later; never the reserve, nor who refused without having confirmed.
bool satOn(const Place* place, QDate jour) {
    if (place == nullptr || place->etat == EtatPlace::Reserve)
        return false;
    if (place->estAssis() || !jour.isValid())
        return true;
    const bool neverSat =
        place->etat == EtatPlace::Refuse && !(place->confirmeLe.isValid() && place->confirmeLe <= jour);
    return !neverSat && jour <= leftOn(*place);
}

/// Whose absence of a session of that day counts: those of the panel, and who left on that day or later.
bool isExpected(const Panel& panel, const QString& candidatId, QDate jour) {
    const Place* place = panel.ofCandidat(candidatId);
    return place != nullptr && (place->estAssis() || (jour.isValid() && satOn(place, jour)));
}

base::Status checkSeated(const Panel& panel, const QHash<QString, bool>& presents, QDate jour) {
    QStringList outside;
    bool unknown = false;
    for (auto it = presents.cbegin(); it != presents.cend(); ++it) {
        const Place* place = panel.ofCandidat(it.key());
        if (!it.value() || satOn(place, jour))
            continue;
        unknown = unknown || place == nullptr;
        if (place != nullptr)
            outside << QStringLiteral("%1 (%2)").arg(place->pseudonyme, libelle(place->etat));
    }
    outside.sort();
    if (outside.isEmpty() && !unknown)
        return {};
    return echec(Erreur::refus(
        QStringLiteral("presence.hors-panel"),
        outside.isEmpty()
            ? Recrut::tr("Une personne qui n’est pas du panel ne peut pas être notée présente.")
            : Recrut::tr("Hors du panel à cette séance : %1.").arg(outside.join(QStringLiteral(", "))),
        Recrut::tr("Faites d’abord entrer la personne dans le panel, ou corrigez la liste.")));
}

} // namespace

Result<QList<Seance>> listSeances(const Database& database, const QString& recrutementId) {
    QList<Seance> list;
    const auto read = database.each(
        QStringLiteral("recrutement/seances"), {{QStringLiteral("recrutement"), recrutementId}},
        [&list](const Row& row) {
            list.append({row.text("id"), row.text("libelle"),
                         QDate::fromString(row.text("jour"), Qt::ISODate),
                         formuleFromKey(row.text("formule")).value_or(marche::FormuleDefraiement::Journee)});
        });
    if (!read)
        return echec(read.error());
    return list;
}

Result<Presences> loadPresences(const Database& database, const QString& recrutementId) {
    const auto rows = rowsOf(database, recrutementId);
    if (!rows)
        return echec(rows.error());
    Presences presences;
    for (const LignePresence& row : *rows)
        presences[row.seanceId].insert(row.candidatId, row.present);
    return presences;
}

Result<Creation> addSeance(const Database& database, const QString& recrutementId, const Seance& seance) {
    const auto known = listSeances(database, recrutementId);
    if (!known)
        return echec(known.error());
    if (const auto valid = check(*known, seance); !valid)
        return echec(valid.error());
    Creation creation{Edit(Recrut::tr("Ajouter la séance « %1 »").arg(seance.libelle.trimmed())),
                      base::newId()};
    QVariantMap fields = fieldsOf(seance);
    fields.insert(QStringLiteral("recrutement_id"), recrutementId);
    fields.insert(QStringLiteral("rang"), static_cast<int>(known->size()));
    creation.edit.insert(QStringLiteral("seance"), creation.id, fields);
    return creation;
}

Result<Seance> findSeance(const Database& database, const QString& recrutementId, const QString& texte) {
    const auto list = listSeances(database, recrutementId);
    if (!list)
        return echec(list.error());
    QList<Seance> named;
    for (const Seance& one : *list) {
        if (one.id == texte)
            return one;
        if (hasName(one, texte))
            named << one;
    }
    if (named.size() == 1)
        return named.first();
    if (named.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("seance.inconnue"),
                                    Recrut::tr("Cette séance n’existe pas."),
                                    Recrut::tr("« recrutement seances » les énumère.")));
    QStringList choices;
    choices.reserve(named.size());
    for (const Seance& one : std::as_const(named))
        choices << QStringLiteral("%1 (%2)").arg(one.id, dayText(one.jour));
    return echec(Erreur::refus(QStringLiteral("seance.ambigue"),
                               Recrut::tr("Plusieurs séances s’appellent « %1 » : %2.")
                                   .arg(named.first().libelle, choices.join(QStringLiteral(", "))),
                               Recrut::tr("Donnez l’identifiant de celle que vous voulez.")));
}

namespace {

/// Where the day lies outside of what the concertation says of itself; empty when it does not.
QString outsideText(const QVariantMap& concertation, const Seance& seance) {
    const auto day = [&](const char* column) {
        return QDate::fromString(concertation.value(QLatin1String(column)).toString(), Qt::ISODate);
    };
    const QDate start = day("debut");
    const QDate end = day("fin");
    const QString name = seance.libelle;
    const QString when = base::dateLongue(seance.jour);
    if (start.isValid() && seance.jour < start)
        return Recrut::tr("La séance « %1 » (%2) précède le début de la concertation (%3).")
            .arg(name, when, base::dateLongue(start));
    if (end.isValid() && seance.jour > end)
        return Recrut::tr("La séance « %1 » (%2) suit la fin de la concertation (%3).")
            .arg(name, when, base::dateLongue(end));
    return {};
}

} // namespace

Result<base::Constats> constatsSeance(const Database& database, const Recrutement& recrutement,
                                      const Seance& seance, QDate today) {
    constexpr int kYears = 2;
    base::Constats found;
    if (!seance.jour.isValid())
        return found;
    const auto warn = [&found](const char* code, const QString& message) {
        found.append({base::Constat::Niveau::Avertissement, QString::fromLatin1(code), message, {}});
    };
    if (recrutement.debut.isValid() && seance.jour < recrutement.debut)
        warn("seance.avant-recrutement",
             Recrut::tr("La séance « %1 » (%2) précède le début du recrutement (%3).")
                 .arg(seance.libelle, base::dateLongue(seance.jour), base::dateLongue(recrutement.debut)));
    const auto concertation = database.record(QStringLiteral("concertation"), recrutement.concertationId);
    if (!concertation)
        return echec(concertation.error());
    if (const QString outside = outsideText(*concertation, seance); !outside.isEmpty())
        warn("seance.hors-concertation", outside);
    if (seance.jour > today.addYears(kYears) || seance.jour < today.addYears(-kYears))
        warn("seance.lointaine",
             Recrut::tr("La séance « %1 » est à plus de %2 ans d’aujourd’hui (%3) : vérifiez l’année.")
                 .arg(seance.libelle)
                 .arg(kYears)
                 .arg(base::dateLongue(seance.jour)));
    return found;
}

namespace {

/// Of those who came to a session: the names of whom `day` gives a day that is against it.
template <typename Day>
QStringList oddOf(const Panel& panel, const QHash<QString, bool>& came, Day day, const QString& text) {
    QStringList names;
    for (const Place& place : panel.places)
        if (const QDate odd = came.value(place.candidatId) ? day(place) : QDate(); odd.isValid())
            names << text.arg(place.pseudonyme, base::dateLongue(odd));
    return names;
}

base::Constat oddPresence(const char* code, const QString& message, const Seance& seance,
                          const QStringList& names) {
    return {base::Constat::Niveau::Avertissement,
            QString::fromLatin1(code),
            message.arg(seance.libelle, base::dateLongue(seance.jour), names.join(QStringLiteral(", "))),
            {}};
}

} // namespace

base::Constats constatsPresences(const Panel& panel, const QList<Seance>& seances,
                                 const Presences& presences) {
    base::Constats found;
    for (const Seance& seance : seances) {
        if (!seance.jour.isValid())
            continue;
        const auto came = presences.value(seance.id);
        const QStringList early = oddOf(
            panel, came,
            [&](const Place& one) { return one.selectionneLe > seance.jour ? one.selectionneLe : QDate(); },
            Recrut::tr("%1 (sélection du %2)"));
        if (!early.isEmpty())
            found << oddPresence(
                "presence.avant-selection",
                Recrut::tr("« %1 » (%2) : présent(s) avant leur sélection : %3. Si leur "
                           "sélection a seulement été notée plus tard, rien n’est à "
                           "changer ; sinon corrigez les présences ou le jour de la séance."),
                seance, early);
        const QStringList late = oddOf(
            panel, came, [&](const Place& one) { return leftOn(one) < seance.jour ? leftOn(one) : QDate(); },
            Recrut::tr("%1 (départ du %2)"));
        if (!late.isEmpty())
            found << oddPresence("presence.apres-depart",
                                 Recrut::tr("« %1 » (%2) : présent(s) après leur départ du panel : %3. "
                                            "Corrigez le jour du départ, les présences ou le jour de la "
                                            "séance avant de payer."),
                                 seance, late);
    }
    return found;
}

Result<Edit> updateSeance(const Database& database, const Seance& seance, QDate today) {
    const auto owner = ownerOf(database, seance.id);
    if (!owner)
        return echec(owner.error());
    const auto known = listSeances(database, *owner);
    if (!known)
        return echec(known.error());
    if (const auto valid = check(*known, seance); !valid)
        return echec(valid.error());
    const auto rows = rowsOf(database, *owner);
    if (!rows)
        return echec(rows.error());
    if (std::any_of(rows->begin(), rows->end(),
                    [&](const LignePresence& row) { return row.seanceId == seance.id && row.present; }))
        if (const auto held = notToCome(seance.jour, today); !held)
            return echec(held.error());
    return Edit(Recrut::tr("Modifier la séance « %1 »").arg(seance.libelle.trimmed()))
        .update(QStringLiteral("seance"), seance.id, fieldsOf(seance));
}

Result<Edit> removeSeance(const Database& database, const QString& seanceId) {
    const auto owner = ownerOf(database, seanceId);
    if (!owner)
        return echec(owner.error());
    const auto used =
        database.first(QStringLiteral("recrutement/seance_usages"), {{QStringLiteral("seance"), seanceId}});
    if (!used)
        return echec(used.error());
    if (used->value(QStringLiteral("defraiements")).toInt() > 0)
        return echec(Erreur::refus(
            QStringLiteral("seance.utilisee"),
            Recrut::tr("Des défraiements arrêtés ou versés reposent sur cette séance."),
            Recrut::tr("Retirez d’abord ceux qui ne sont pas versés (onglet « Défraiements », ou "
                       "« recrutement defraiement retirer ») ; ce qui est versé ou reçu sur le bon reste, et "
                       "sa séance aussi.")));
    if (used->value(QStringLiteral("tables")).toInt() > 0)
        return echec(Erreur::refus(QStringLiteral("seance.utilisee"),
                                   Recrut::tr("Un plan de tables repose sur cette séance."),
                                   Recrut::tr("Supprimez d’abord ce plan (onglet « Tables »).")));
    const auto rows = rowsOf(database, *owner);
    if (!rows)
        return echec(rows.error());
    Edit edit(Recrut::tr("Retirer une séance"));
    for (const LignePresence& row : *rows)
        if (row.seanceId == seanceId)
            edit.remove(QStringLiteral("presence"), row.id);
    return edit.remove(QStringLiteral("seance"), seanceId);
}

Result<Edit> addSeancesAtelier(const Database& database, const QString& recrutementId) {
    Edit edit(Recrut::tr("Ajouter les séances de l’atelier citoyen"));
    const auto known = listSeances(database, recrutementId);
    if (!known)
        return echec(known.error());
    int rank = static_cast<int>(known->size());
    const QStringList names{Recrut::tr("Premier week-end, samedi"),  Recrut::tr("Premier week-end, dimanche"),
                            Recrut::tr("Première session en ligne"), Recrut::tr("Seconde session en ligne"),
                            Recrut::tr("Second week-end, samedi"),   Recrut::tr("Second week-end, dimanche")};
    for (const QString& name : names) {
        const Seance session{{}, name, {}, marche::FormuleDefraiement::Atelier};
        if (std::any_of(known->begin(), known->end(), [&](const Seance& one) { return hasName(one, name); }))
            return echec(Erreur::refus(
                QStringLiteral("seance.double"),
                Recrut::tr("Les séances de l’atelier citoyen sont déjà là : « %1 ».").arg(name),
                Recrut::tr("Renommez ou supprimez celles qui y sont pour en ajouter six autres.")));
        QVariantMap fields = fieldsOf(session);
        fields.insert(QStringLiteral("recrutement_id"), recrutementId);
        fields.insert(QStringLiteral("rang"), rank++);
        edit.insert(QStringLiteral("seance"), base::newId(), fields);
    }
    return edit;
}

Result<Edit> setPresences(const Database& database, const QString& seanceId,
                          const QHash<QString, bool>& presents, QDate today) {
    const auto seance = recordOf(database, seanceId);
    if (!seance)
        return echec(seance.error());
    const QString owner = seance->value(QStringLiteral("recrutement_id")).toString();
    const QDate jour = QDate::fromString(seance->value(QStringLiteral("jour")).toString(), Qt::ISODate);
    if (const auto held = notToCome(jour, today); !held)
        return echec(held.error());
    const auto panel = loadPanel(database, owner);
    if (!panel)
        return echec(panel.error());
    if (const auto seated = checkSeated(*panel, presents, jour); !seated)
        return echec(seated.error());
    const auto rows = rowsOf(database, owner);
    if (!rows)
        return echec(rows.error());
    QHash<QString, QString> known;
    for (const LignePresence& row : *rows)
        if (row.seanceId == seanceId)
            known.insert(row.candidatId, row.id);
    QStringList candidats = presents.keys();
    candidats.sort(); // the same call gives the same edit
    Edit edit(Recrut::tr("Noter les présences"));
    for (const QString& candidat : candidats) {
        const QVariantMap present{{QStringLiteral("present"), int(presents.value(candidat))}};
        const QString row = known.value(candidat);
        // Of whoever was not of the panel no absence is kept.
        if (!presents.value(candidat) && !isExpected(*panel, candidat, jour)) {
            if (!row.isEmpty()) // noted by mistake
                edit.remove(QStringLiteral("presence"), row);
            continue;
        }
        if (!row.isEmpty()) {
            edit.update(QStringLiteral("presence"), row, present);
            continue;
        }
        QVariantMap fields = present;
        fields.insert(QStringLiteral("recrutement_id"), owner);
        fields.insert(QStringLiteral("seance_id"), seanceId);
        fields.insert(QStringLiteral("candidat_id"), candidat);
        edit.insert(QStringLiteral("presence"), base::newId(), fields);
    }
    return edit;
}

} // namespace isegorie::recrutement
