#include "app/cli/ConcertationSortie.h"

#include "app/cli/ConcertationFichier.h"
#include "app/cli/ConcertationOptions.h"
#include "app/cli/MarcheOptions.h"
#include "core/base/Dates.h"
#include "core/concertation/Champs.h"
#include "core/concertation/Lecture.h"
#include "core/concertation/Regles.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace isegorie::cli {

using namespace concertation;

namespace {

struct SortieTexts {
    Q_DECLARE_TR_FUNCTIONS(SortieTexts)
};

const QString kConcertation = QStringLiteral("concertation");

QJsonValue isoOrNull(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// As a person reads it: the label of a choice, a French date.
QString shown(const Champ& champ, const QVariant& value) {
    const QString text = value.toString();
    if (champ.genre == Champ::Genre::Date)
        return base::dateCourte(value.toDate());
    if (champ.genre == Champ::Genre::Moment) {
        const QDateTime moment = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm"));
        return SortieTexts::tr("%1 à %2").arg(base::dateCourte(moment.date()),
                                              moment.time().toString(QStringLiteral("HH:mm")));
    }
    for (const Choix& choice : champ.choix)
        if (choice.cle == text)
            return choice.libelle;
    return text;
}

QString titleOf(Partie partie) {
    switch (partie) {
    case Partie::Dispositif:
        return SortieTexts::tr("Dispositifs");
    case Partie::Membre:
        return SortieTexts::tr("Équipe");
    case Partie::Engagement:
        return SortieTexts::tr("Engagements");
    case Partie::Jalon:
        return SortieTexts::tr("Jalons");
    case Partie::Reunion:
        return SortieTexts::tr("Réunions");
    case Partie::Tache:
        break;
    }
    return SortieTexts::tr("Tâches");
}

QString queryOf(Partie partie) {
    return QStringLiteral("concertation/") + table(partie) + QLatin1Char('s');
}

/// One line: what it is, then what else is known of it.
QString partText(const QString& name, const QVariantMap& row) {
    QStringList told;
    for (const Champ& champ : champs(name)) {
        const QString value = shown(champ, row.value(champ.colonne)).simplified();
        if (!value.isEmpty())
            told << (told.isEmpty() ? value : SortieTexts::tr("%1 : %2").arg(champ.libelle, value));
    }
    return told.join(QStringLiteral(" ; "));
}

QJsonObject partJson(Partie partie, const QVariantMap& row) {
    QJsonObject json = champsJson(table(partie), row);
    json.insert(QStringLiteral("id"), row.value(QStringLiteral("id")).toString());
    if (partie == Partie::Tache)
        json.insert(QStringLiteral("faite_le"), isoOrNull(row.value(QStringLiteral("faite_le")).toDate()));
    return json;
}

base::Status addParts(const storage::Database& database, const QString& id, QJsonObject& json,
                      QString& text) {
    for (const Partie partie : toutesParties()) {
        const auto rows = database.query(queryOf(partie), {{QStringLiteral("id"), id}});
        if (!rows)
            return base::echec(rows.error());
        QJsonArray list;
        if (!rows->isEmpty())
            text += QLatin1Char('\n') + titleOf(partie) + QLatin1Char('\n');
        for (const QVariantMap& row : *rows) {
            list.append(partJson(partie, row));
            text += QStringLiteral("  %1  %2\n")
                        .arg(row.value(QStringLiteral("id")).toString(), partText(table(partie), row));
        }
        json.insert(listeKey(partie), list);
    }
    return {};
}

void addBons(const Fiche& fiche, QJsonObject& json, QString& text) {
    QJsonArray list;
    if (!fiche.bons.isEmpty())
        text += QLatin1Char('\n') + SortieTexts::tr("Bons de commande") + QLatin1Char('\n');
    for (const BonResume& bon : fiche.bons) {
        list.append(QJsonObject{
            {QStringLiteral("id"), bon.id},
            {QStringLiteral("numero"), bon.numero.isEmpty() ? QJsonValue() : QJsonValue(bon.numero)},
            {QStringLiteral("statut"), bon.statut},
            {QStringLiteral("lot"), bon.lot},
            {QStringLiteral("objet"), bon.objet},
            {QStringLiteral("avenant"), bon.avenant},
            {QStringLiteral("titulaire"), bon.titulaire},
            {QStringLiteral("date_notification"), isoOrNull(bon.notifieLe)},
            {QStringLiteral("total_ht_centimes"), bon.totalHt.centimes()}});
        text += QStringLiteral("  %1  %2  %3\n")
                    .arg(bon.numero.isEmpty() ? bon.id : bon.numero, bon.totalHt.texte(), bon.objet);
    }
    json.insert(QStringLiteral("bons"), list);
}

base::Result<QList<Alerte>> alertsOf(const storage::Database& database, const QString& id, QDate jour) {
    const auto horizon = horizonOf(database);
    if (!horizon)
        return base::echec(horizon.error());
    const auto dates = lireEcheances(database, jour, *horizon, id);
    if (!dates)
        return base::echec(dates.error());
    return calculerAlertes(*dates, jour, *horizon);
}

} // namespace

QJsonObject champsJson(const QString& table, const QVariantMap& row) {
    QJsonObject json;
    for (const Champ& champ : champs(table)) {
        const QVariant value = row.value(champ.colonne);
        const bool empty =
            value.isNull() || (champ.genre != Champ::Genre::Texte && value.toString().isEmpty());
        json.insert(champ.colonne, empty ? QJsonValue() : QJsonValue::fromVariant(value));
    }
    return json;
}

QString champsText(const QString& table, const QVariantMap& row, const QString& margin) {
    QString text;
    for (const Champ& champ : champs(table))
        if (const QString value = shown(champ, row.value(champ.colonne)); !value.isEmpty())
            text += margin + SortieTexts::tr("%1 : %2").arg(champ.libelle, value) + QLatin1Char('\n');
    return text;
}

QJsonObject ligneJson(const LigneListe& ligne) {
    return {{QStringLiteral("id"), ligne.id},
            {QStringLiteral("titre"), ligne.titre},
            {QStringLiteral("beneficiaire"), ligne.beneficiaire},
            {QStringLiteral("theme"), ligne.theme},
            {QStringLiteral("portee"), cle(ligne.portee)},
            {QStringLiteral("niveau"), cle(ligne.niveau)},
            {QStringLiteral("statut"), cle(ligne.statut)},
            {QStringLiteral("responsable"), ligne.responsable},
            {QStringLiteral("debut"), isoOrNull(ligne.debut)},
            {QStringLiteral("fin"), isoOrNull(ligne.fin)},
            {QStringLiteral("prochaine_date"), isoOrNull(ligne.prochaineDate)},
            {QStringLiteral("prochaine"), ligne.prochaine},
            {QStringLiteral("retards"), ligne.retards},
            {QStringLiteral("bons"), ligne.bons},
            {QStringLiteral("commande_ht_centimes"), ligne.commandeHt.centimes()}};
}

QString ligneText(const LigneListe& ligne) {
    QString text =
        QStringLiteral("%1  %2  %3").arg(ligne.id, libelle(ligne.statut).leftJustified(15), ligne.titre);
    if (!ligne.beneficiaire.isEmpty())
        text += QStringLiteral(" — ") + ligne.beneficiaire;
    QStringList more;
    if (ligne.retards > 0)
        more << SortieTexts::tr("%n retard(s)", nullptr, ligne.retards);
    if (ligne.prochaineDate.isValid())
        more << SortieTexts::tr("%1 le %2").arg(ligne.prochaine, base::dateCourte(ligne.prochaineDate));
    if (!ligne.commandeHt.isZero())
        more << SortieTexts::tr("%1 HT commandés").arg(ligne.commandeHt.texte());
    if (!more.isEmpty())
        text += QStringLiteral(" (%1)").arg(more.join(QStringLiteral(", ")));
    return text + QLatin1Char('\n');
}

QString alerteText(const Alerte& alerte) {
    const Echeance& e = alerte.echeance;
    QStringList more{concertation::libelle(e.objet)};
    for (const QString& part : {e.concertation, e.detail, e.article})
        if (!part.isEmpty())
            more << part;
    // "En retard de 3 jours" says the urgency already.
    QString head =
        alerte.urgence == Urgence::EnRetard ? alerte.message : concertation::libelle(alerte.urgence);
    if (alerte.urgence == Urgence::EnRetard)
        head[0] = head.at(0).toUpper();
    else if (!alerte.message.isEmpty())
        head += QStringLiteral(", ") + alerte.message;
    return QStringLiteral("%1 : %2 (%3)\n").arg(head, e.libelle, more.join(QStringLiteral(" · ")));
}

QJsonArray alertesJson(const QList<Alerte>& alertes) {
    QJsonArray json;
    for (const Alerte& alerte : alertes)
        json.append(toJson(alerte));
    return json;
}

QString alertesText(const QList<Alerte>& alertes) {
    QString text;
    for (const Alerte& alerte : alertes)
        text += alerteText(alerte);
    return text;
}

Outcome ficheAnswer(const storage::Database& database, const QString& id, QDate jour) {
    const auto row = database.record(kConcertation, id);
    const auto fiche = lireFiche(database, id);
    if (!row || !fiche)
        return fail(!row ? row.error() : fiche.error());
    QJsonObject json = champsJson(kConcertation, *row);
    json.insert(QStringLiteral("id"), id);
    QString text = QStringLiteral("%1 (%2)\n").arg(fiche->concertation.titre, id) +
                   champsText(kConcertation, *row, QStringLiteral("  "));
    if (const auto added = addParts(database, id, json, text); !added)
        return fail(added.error());
    addBons(*fiche, json, text);
    const base::Constats constats = regles(*fiche, jour);
    const auto alerts = alertsOf(database, id, jour);
    if (!alerts)
        return fail(alerts.error());
    json.insert(QStringLiteral("constats"), constatsJson(constats));
    json.insert(QStringLiteral("alertes"), alertesJson(*alerts));
    if (!constats.isEmpty() || !alerts->isEmpty())
        text += QLatin1Char('\n') + constatsText(constats) + alertesText(*alerts);
    return Answer{QJsonDocument(json), text, 0, {}};
}

Outcome partieAnswer(const storage::Database& database, Partie partie, const QString& id, QDate jour) {
    const QString name = table(partie);
    const auto row = database.record(name, id);
    if (!row)
        return fail(row.error());
    const QString owner = row->value(QStringLiteral("concertation_id")).toString();
    const auto fiche = lireFiche(database, owner);
    if (!fiche)
        return fail(fiche.error());
    const base::Constats constats = regles(*fiche, jour);
    QJsonObject json = partJson(partie, *row);
    json.insert(QStringLiteral("concertation_id"), owner);
    json.insert(QStringLiteral("constats"), constatsJson(constats));
    return Answer{QJsonDocument(json),
                  QStringLiteral("%1  %2\n").arg(id, partText(name, *row)) + constatsText(constats),
                  0,
                  {}};
}

} // namespace isegorie::cli
