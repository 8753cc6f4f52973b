#include "core/marche/BonEdits.h"

#include "core/base/Dates.h"
#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/marche/BonGardes.h"
#include "core/marche/BonParametres.h"
#include "core/marche/BonTarif.h"
#include "core/marche/Titulaire.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSet>

namespace isegorie::marche {

using base::echec;
using base::Erreur;
using base::Result;
using base::Status;
using storage::Edit;

namespace {

constexpr int kMaxText = 20'000;

QString tr(const char* text) {
    return QCoreApplication::translate("BonEdits", text);
}

QVariant dateOf(QDate date) {
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QString creationStamp(QDate today) {
    return today.toString(Qt::ISODate) + QTime::currentTime().toString(QStringLiteral("'T'HH:mm"));
}

/// The holder asked for, checked, or the first of the lot in force.
Result<QString> chooseAttribution(const storage::Database& database, const NouveauBon& nouveau, QDate today) {
    if (!nouveau.attributionId.isEmpty()) {
        const auto attribution = loadAttribution(database, nouveau.attributionId);
        if (!attribution)
            return echec(attribution.error());
        if (attribution->lot != nouveau.lot)
            return echec(Erreur::saisie(QStringLiteral("bon.attribution"),
                                        tr("%1 est titulaire du lot %2, non du lot %3.")
                                            .arg(attribution->titulaire)
                                            .arg(attribution->lot)
                                            .arg(nouveau.lot)));
        return attribution->id;
    }
    const auto row = database.first(
        QStringLiteral("marche/attributions_en_vigueur"),
        {{QStringLiteral("lot"), nouveau.lot}, {QStringLiteral("jour"), today.toString(Qt::ISODate)}});
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::refus(QStringLiteral("bon.sans-titulaire"),
                                   tr("Aucun titulaire n’est en vigueur pour le lot %1 au %2.")
                                       .arg(QString::number(nouveau.lot), base::dateLongue(today)),
                                   tr("Complétez l’accord-cadre : le lot, sa période et son titulaire.")));
    return row->value(QStringLiteral("id")).toString();
}

Result<QString> versionInForce(const storage::Database& database, const QString& attributionId, QDate day) {
    const auto version = versionEnVigueur(database, attributionId, day);
    if (!version)
        return echec(version.error());
    return *version ? (*version)->id : QString();
}

QVariant idOrNull(const QString& id) {
    return id.isEmpty() ? QVariant() : QVariant(id);
}

/// The value as stored, or why this column cannot hold it.
Result<QVariant> checkField(const QString& column, const QVariant& value) {
    static const QSet<QString> kTexts{
        QStringLiteral("objet"),      QStringLiteral("lieu"),       QStringLiteral("engagement_juridique"),
        QStringLiteral("signataire"), QStringLiteral("delegation"), QStringLiteral("service_executant"),
        QStringLiteral("notes"),      QStringLiteral("besoin"),     QStringLiteral("contact_admission")};
    static const QSet<QString> kDates{QStringLiteral("debut"), QStringLiteral("livraison")};
    if (kDates.contains(column)) {
        const QString text = value.toString().trimmed();
        if (text.isEmpty())
            return QVariant();
        const auto date = base::parseDate(text);
        if (!date)
            return echec(date.error());
        return dateOf(*date);
    }
    if (!kTexts.contains(column))
        return echec(Erreur::saisie(QStringLiteral("bon.champ"),
                                    tr("Le champ « %1 » d’un bon ne se saisit pas ainsi.").arg(column)));
    const QString text = column == QLatin1String("notes") ? value.toString() : value.toString().trimmed();
    if (text.size() > kMaxText)
        return echec(Erreur::saisie(QStringLiteral("bon.trop-long"),
                                    tr("Ce texte dépasse %1 caractères.").arg(kMaxText)));
    return base::stored(text);
}

/// Fields and lines that come with a new bon, in its edit.
Status addContent(const storage::Database& database, Creation& creation, const NouveauBon& nouveau,
                  int tauxTva) {
    QVariantMap& sheet = creation.edit.changes.first().fields;
    for (auto it = nouveau.champs.cbegin(); it != nouveau.champs.cend(); ++it) {
        const auto value = checkField(it.key(), it.value());
        if (!value)
            return echec(value.error());
        sheet.insert(it.key(), *value);
    }
    if (nouveau.lignes.isEmpty())
        return {};
    Bon bon;
    bon.id = creation.id;
    bon.lot = nouveau.lot;
    bon.versionPrixId = sheet.value(QStringLiteral("version_prix_id")).toString();
    const auto tarif = Tarif::load(database, bon.versionPrixId);
    if (!tarif)
        return echec(tarif.error());
    return appendDemandees(creation.edit, bon, nouveau.lignes, *tarif, tauxTva);
}

} // namespace

Result<Creation> createBon(const storage::Database& database, const NouveauBon& nouveau, QDate today) {
    const auto concertation = database.record(QStringLiteral("concertation"), nouveau.concertationId);
    if (!concertation)
        return echec(concertation.error());
    if (concertation->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("bon.concertation"),
                                    tr("Un bon de commande se rattache à une concertation existante.")));
    if (nouveau.lot < 1 || nouveau.lot > 4)
        return echec(Erreur::saisie(QStringLiteral("bon.lot"), tr("Le lot va de 1 à 4.")));
    const auto attribution = chooseAttribution(database, nouveau, today);
    if (!attribution)
        return echec(attribution.error());
    const auto version = versionInForce(database, *attribution, today);
    if (!version)
        return echec(version.error());
    const auto parametres = loadParametres(database);
    if (!parametres)
        return echec(parametres.error());

    const QString objet = nouveau.objet.trimmed();
    Creation creation{Edit(tr("Créer un bon de commande")), base::newId()};
    creation.edit.insert(
        QStringLiteral("bon"), creation.id,
        {{QStringLiteral("concertation_id"), nouveau.concertationId},
         {QStringLiteral("attribution_id"), *attribution},
         {QStringLiteral("version_prix_id"), idOrNull(*version)},
         {QStringLiteral("lot"), nouveau.lot},
         {QStringLiteral("objet"), objet.isEmpty() ? concertation->value(QStringLiteral("titre")) : objet},
         {QStringLiteral("lieu"), base::stored(parametres->lieu)},
         {QStringLiteral("service_executant"), base::stored(parametres->serviceExecutant)},
         {QStringLiteral("signataire"), base::stored(parametres->signataire)},
         {QStringLiteral("delegation"), base::stored(parametres->delegation)},
         {QStringLiteral("contact_admission"), base::stored(parametres->contactAdmission)},
         {QStringLiteral("cree_le"), creationStamp(today)}});
    if (const Status added = addContent(database, creation, nouveau, parametres->tauxTva); !added)
        return echec(added.error());
    return creation;
}

Result<Creation> duplicateBon(const storage::Database& database, const QString& bonId, QDate today) {
    const auto source = loadBon(database, bonId);
    if (!source)
        return echec(source.error());
    if (source->isAvenant())
        return echec(Erreur::refus(QStringLiteral("bon.avenant"), tr("Un avenant ne se duplique pas."),
                                   tr("Faites un nouvel avenant du bon.")));
    auto creation = createBon(
        database, {source->concertationId, source->lot, source->attributionId, source->objet}, today);
    if (!creation)
        return creation;
    creation->edit.libelle = tr("Dupliquer le bon de commande");
    QVariantMap& sheet = creation->edit.changes.first().fields;
    for (const auto& [column, value] :
         {std::pair("lieu", source->lieu), std::pair("service_executant", source->serviceExecutant),
          std::pair("signataire", source->signataire), std::pair("delegation", source->delegation),
          std::pair("contact_admission", source->contactAdmission), std::pair("besoin", source->besoin)})
        sheet.insert(QString::fromLatin1(column), base::stored(value));

    const auto tarif = Tarif::load(database, sheet.value(QStringLiteral("version_prix_id")).toString());
    const auto before = Tarif::load(database, source->versionPrixId);
    if (!tarif || !before)
        return echec(tarif ? before.error() : tarif.error());
    QStringList missing;
    const QList<LigneBon> lignes = repriced(source->lignes, *before, *tarif, missing);
    if (!missing.isEmpty())
        return echec(prixAbsent(missing, tr("en vigueur")));
    for (const LigneBon& ligne : lignes) {
        QVariantMap fields = ligneFields(ligne);
        fields.insert(QStringLiteral("bon_id"), creation->id);
        fields.insert(QStringLiteral("rang"), ligne.rang);
        creation->edit.insert(QStringLiteral("bon_ligne"), base::newId(), fields);
    }
    return creation;
}

Result<Edit> deleteBon(const storage::Database& database, const QString& bonId) {
    const auto bon = loadBon(database, bonId);
    if (!bon)
        return echec(bon.error());
    if (bon->isFrozen())
        return echec(Erreur::refus(
            QStringLiteral("bon.fige"),
            tr("Le bon %1 est notifié : il garde son numéro et ne se supprime pas.").arg(bon->numero),
            tr("Annulez-le, avec un motif.")));
    Edit edit(tr("Supprimer le projet de bon de commande"));
    for (const LigneBon& ligne : bon->lignes)
        edit.remove(QStringLiteral("bon_ligne"), ligne.id);
    edit.remove(QStringLiteral("bon"), bonId);
    return edit;
}

bool isBonFieldEditable(const Bon& bon, const QString& column) {
    // The EJ number and the signature come while the bon waits to be signed.
    static const QSet<QString> kWhileSigning{QStringLiteral("engagement_juridique"),
                                             QStringLiteral("service_executant"),
                                             QStringLiteral("signataire"), QStringLiteral("delegation")};
    return column == QLatin1String("notes") ||
           (bon.statut == StatutBon::ASigner && kWhileSigning.contains(column)) || checkEditable(bon);
}

Result<Edit> setBonField(const storage::Database& database, const QString& bonId, const QString& column,
                         const QVariant& value) {
    const auto valid = checkField(column, value);
    if (!valid)
        return echec(valid.error());
    const auto bon = loadBon(database, bonId);
    if (!bon)
        return echec(bon.error());
    if (!isBonFieldEditable(*bon, column))
        return echec(checkEditable(*bon).error());
    return Edit(tr("Modifier le bon de commande")).update(QStringLiteral("bon"), bonId, {{column, *valid}});
}

} // namespace isegorie::marche
