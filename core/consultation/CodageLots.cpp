#include "core/consultation/CodageLots.h"

#include "core/base/Identifiant.h"
#include "core/consultation/Textes.h"
#include "core/storage/BulkLoad.h"
#include "core/storage/StoredValues.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::BulkOutcome;
using storage::BulkWriter;
using storage::Edit;
using storage::Row;

namespace {

const QString kLot = QStringLiteral("codage_lot");
const QString kLigne = QStringLiteral("codage_lot_ligne");
const QString kSeuil = QStringLiteral("codage_seuil");
const QString kRetire = QStringLiteral("retire_le");
const QString kEmpreinte = QStringLiteral("empreinte_lignes");

QJsonObject parsed(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString hashOf(const std::vector<LigneLot>& lines) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const LigneLot& one : lines)
        hash.addData((QString::number(one.numero) + u'\t' + one.codeId + u'\t' + one.codeur + u'\t' +
                      QString::number(one.score) + u'\n')
                         .toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

base::Status fill(BulkWriter& rows, const QString& id, const std::vector<LigneLot>& lines) {
    const auto load = rows.load(id);
    if (!load)
        return echec(load.error());
    if (auto opened =
            rows.open(kLigne, {QStringLiteral("chargement"), QStringLiteral("contribution"),
                               QStringLiteral("code_id"), QStringLiteral("codeur"), QStringLiteral("score")});
        !opened)
        return opened;
    for (const LigneLot& one : lines) {
        const QByteArray code = one.codeId.toUtf8(), coder = one.codeur.toUtf8();
        const auto view = [](const QByteArray& text) {
            return std::string_view(text.constData(), size_t(text.size()));
        };
        if (const auto added =
                rows.add(kLigne, {*load, one.numero, view(code), view(coder), qint64(one.score)});
            !added)
            return echec(added.error());
    }
    return {};
}

/// Whether the newer one takes its place.
bool succeeds(const NouveauLot& lot, const LotCodage& old) {
    if (old.genre != lot.genre)
        return false;
    const QString file = QStringLiteral("fichier");
    return lot.genre != OrigineCodage::Fichier || old.parametres.value(file) == lot.parametres.value(file);
}

struct Prepared {
    QString reference;                     ///< Of the plan.
    QStringList replaced;                  ///< Batches.
    QMap<QString, QVariantMap> thresholds; ///< By code.
    QJsonObject summary;
    bool unchanged = false;
};

Result<Prepared> prepare(const storage::Database& database, const NouveauLot& lot) {
    const auto state = etatPlan(database, lot.champ.concertationId);
    const auto batches = lotsDe(database, lot.champ);
    if (!state || !batches)
        return echec(state ? batches.error() : state.error());
    Prepared prepared{state->reference(), {}, {}, lot.bilan, false};
    prepared.summary.insert(kEmpreinte, hashOf(lot.lignes));
    for (const LotCodage& old : *batches) {
        if (!succeeds(lot, old))
            continue;
        prepared.replaced << old.id;
        prepared.unchanged =
            prepared.unchanged || (old.bilan == prepared.summary && old.parametres == lot.parametres &&
                                   old.codage == lot.codage && old.planCite == prepared.reference);
        if (lot.genre != OrigineCodage::Regle)
            continue;
        const auto kept =
            database.query(QStringLiteral("consultation/codage_seuils"), {{QStringLiteral("lot"), old.id}});
        if (!kept)
            return echec(kept.error());
        for (QVariantMap one : *kept) {
            one.remove(QStringLiteral("id"));
            prepared.thresholds.insert(one.value(QStringLiteral("code_id")).toString(), one);
        }
    }
    return prepared;
}

QVariantMap fieldsOf(const NouveauLot& lot, const Prepared& prepared, const QString& author) {
    return {{QStringLiteral("concertation_id"), lot.champ.concertationId},
            {QStringLiteral("consultation_id"), lot.champ.champ.consultationId},
            {QStringLiteral("rang"), lot.champ.champ.rang},
            {QStringLiteral("genre"), cle(lot.genre)},
            {QStringLiteral("etat"), lot.codage ? QStringLiteral("codage") : QStringLiteral("proposition")},
            {QStringLiteral("fait_le"), storage::storedMoment()},
            {QStringLiteral("fait_par"), author},
            {QStringLiteral("plan_cite"), prepared.reference},
            {QStringLiteral("parametres"), storage::storedJson(lot.parametres)},
            {QStringLiteral("bilan"), storage::storedJson(prepared.summary)}};
}

} // namespace

Result<Edit> enregistrerLot(const storage::Database& database, const std::shared_ptr<const NouveauLot>& lot) {
    const auto prepared = prepare(database, *lot);
    if (!prepared)
        return echec(prepared.error());
    if (prepared->unchanged)
        return Edit();
    const QVariantMap fields = fieldsOf(*lot, *prepared, database.auteur());
    const auto made = [lot, fields, prepared = *prepared](
                          BulkWriter& rows, base::TaskContext* /*context*/) -> Result<BulkOutcome> {
        const QString id = base::newId();
        if (const auto filled = fill(rows, id, lot->lignes); !filled)
            return echec(filled.error());
        BulkOutcome outcome;
        for (const QString& old : prepared.replaced) {
            outcome.edit.update(kLot, old, {{kRetire, storage::storedMoment()}});
            outcome.inverse.update(kLot, old, {{kRetire, QVariant()}});
        }
        outcome.edit.insert(kLot, id, fields);
        outcome.inverse.update(kLot, id, {{kRetire, storage::storedMoment()}});
        for (QVariantMap one : prepared.thresholds) { // a copy: the batch is another
            one.insert(QStringLiteral("lot_id"), id);
            outcome.edit.insert(kSeuil, base::newId(), one);
        }
        for (auto it = lot->seuils.cbegin(); it != lot->seuils.cend(); ++it)
            outcome.edit.insert(kSeuil, base::newId(),
                                {{QStringLiteral("lot_id"), id},
                                 {QStringLiteral("code_id"), it.key()},
                                 {QStringLiteral("seuil"), it.value()},
                                 {QStringLiteral("accepte_par"), fields.value(QStringLiteral("fait_par"))},
                                 {QStringLiteral("accepte_le"), storage::storedMoment()}});
        return outcome;
    };
    return storage::bulkEdit(Consultation::tr("Enregistrer des codages : %1").arg(libelle(lot->genre)), made);
}

Result<QList<LotCodage>> lotsDe(const storage::Database& database, const ChampCodage& champ) {
    QList<LotCodage> all;
    const auto read = database.each(
        QStringLiteral("consultation/codage_lots"), champ.parametresDuChamp(), [&all](const Row& row) {
            all.append({row.text("id"), origineDe(row.text("genre")),
                        row.text("etat") == QLatin1String("codage"), row.text("fait_le"),
                        row.text("plan_cite"), parsed(row.text("parametres")), parsed(row.text("bilan"))});
        });
    return read ? Result<QList<LotCodage>>(all) : echec(read.error());
}

Result<Edit> retirerLot(const storage::Database& database, const QString& lotId) {
    const auto row = database.record(kLot, lotId);
    if (!row)
        return echec(row.error());
    if (row->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("codage.lot-inconnu"),
                                    Consultation::tr("Aucun enregistrement de codages n’a cet identifiant."),
                                    Consultation::tr("« codage propositions » les énumère.")));
    Edit edit(Consultation::tr("Retirer des codages enregistrés"));
    if (row->value(kRetire).isNull())
        edit.update(kLot, lotId, {{kRetire, storage::storedMoment()}});
    return edit;
}

Result<QHash<QString, ComptePropositions>> comptesPropositions(const storage::Database& database,
                                                               const QString& lotId) {
    QHash<QString, ComptePropositions> all;
    const QVariantMap which{{QStringLiteral("lot"), lotId}};
    const auto read =
        database.each(QStringLiteral("consultation/propositions_comptes"), which, [&all](const Row& row) {
            all.insert(row.text("code_id"),
                       {row.integer("proposees"), row.integer("acceptees"), row.integer("refusees"), 0});
        });
    const auto thresholds =
        database.each(QStringLiteral("consultation/codage_seuils"), which,
                      [&all](const Row& row) { all[row.text("code_id")].seuil = int(row.integer("seuil")); });
    if (!read || !thresholds)
        return echec(read ? thresholds.error() : read.error());
    return all;
}

Result<QList<Proposition>> propositionsDe(const storage::Database& database, const QString& lotId,
                                          const QString& codeId, int nombre) {
    QList<Proposition> list;
    const auto read = database.each(QStringLiteral("consultation/propositions"),
                                    {{QStringLiteral("lot"), lotId},
                                     {QStringLiteral("code"), codeId},
                                     {QStringLiteral("nombre"), nombre}},
                                    [&list](const Row& row) {
                                        list.append({row.integer("contribution"), int(row.integer("score")),
                                                     row.integer("accepte") == 1, row.integer("refuse") == 1,
                                                     row.integer("pose") == 1});
                                    });
    return read ? Result<QList<Proposition>>(list) : echec(read.error());
}

Result<Edit> accepterDepuis(const storage::Database& database, const QString& lotId, const QString& codeId,
                            int seuil) {
    if (seuil < 0 || seuil > kScorePlein)
        return echec(
            Erreur::saisie(QStringLiteral("codage.seuil"), Consultation::tr("Un seuil va de 0 à 100 %.")));
    const auto known =
        database.query(QStringLiteral("consultation/codage_seuils"), {{QStringLiteral("lot"), lotId}});
    if (!known)
        return echec(known.error());
    Edit edit(seuil > 0 ? Consultation::tr("Accepter des propositions")
                        : Consultation::tr("Ne plus accepter des propositions"));
    for (const QVariantMap& one : *known)
        if (one.value(QStringLiteral("code_id")).toString() == codeId)
            edit.remove(kSeuil, one.value(QStringLiteral("id")).toString());
    if (seuil > 0)
        edit.insert(kSeuil, base::newId(),
                    {{QStringLiteral("lot_id"), lotId},
                     {QStringLiteral("code_id"), codeId},
                     {QStringLiteral("seuil"), seuil},
                     {QStringLiteral("accepte_par"), database.auteur()},
                     {QStringLiteral("accepte_le"), storage::storedMoment()}});
    return edit;
}

} // namespace isegorie::consultation
