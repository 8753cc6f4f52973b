// A pre-flight kept, and what a person sets aside.
#include "core/base/Identifiant.h"
#include "core/consultation/Prevol.h"
#include "core/consultation/Textes.h"
#include "core/storage/BulkLoad.h"
#include "core/storage/StoredValues.h"

#include <QJsonDocument>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Result;
using storage::BulkOutcome;
using storage::BulkWriter;
using storage::Database;
using storage::Edit;
using storage::Row;

namespace {

const QString kPrevol = QStringLiteral("prevol");
const QString kMotif = QStringLiteral("prevol_motif");
const QString kEcart = QStringLiteral("ecart");
const QString kConcertation = QStringLiteral("concertation");

base::Status fill(BulkWriter& rows, const QString& id, const std::vector<TrouvePrevol>& found) {
    const auto load = rows.load(id);
    if (!load)
        return echec(load.error());
    if (auto opened = rows.open(kMotif, {QStringLiteral("chargement"), QStringLiteral("contribution"),
                                         QStringLiteral("motif"), QStringLiteral("groupe"),
                                         QStringLiteral("rang"), QStringLiteral("ecrites")});
        !opened)
        return opened;
    std::array<std::string, kMotifs> keys;
    for (int i = 0; i < kMotifs; ++i)
        keys[size_t(i)] = cle(Motif(i)).toStdString();
    for (const TrouvePrevol& one : found)
        if (const auto added = rows.add(kMotif, {*load, one.numero, std::string_view(keys[size_t(one.motif)]),
                                                 one.groupe, qint64(one.rang), qint64(one.ecrites)});
            !added)
            return echec(added.error());
    return {};
}

struct EcartStocke {
    QString id;
    Ecart ecart;
};

Result<QList<EcartStocke>> stored(const Database& database, const QString& concertation) {
    QList<EcartStocke> all;
    const auto read = database.each(
        QStringLiteral("consultation/ecarts"), {{kConcertation, concertation}}, [&all](const Row& row) {
            if (const auto motif = motifDe(row.text("motif")))
                all.append({row.text("id"), {*motif, row.integer("groupe"), int(row.integer("rang"))}});
        });
    return read ? Result<QList<EcartStocke>>(all) : echec(read.error());
}

} // namespace

Result<Edit> enregistrerPrevol(const Database& database, const QString& concertationId,
                               const std::shared_ptr<const ExamenPrevol>& examen) {
    const auto before =
        database.first(QStringLiteral("consultation/prevol"), {{kConcertation, concertationId}});
    if (!before)
        return echec(before.error());
    const QString old = before->value(QStringLiteral("id")).toString();
    const auto made = [=](BulkWriter& rows, base::TaskContext* /*context*/) -> Result<BulkOutcome> {
        const QString id = base::newId();
        if (const auto filled = fill(rows, id, examen->trouves); !filled)
            return echec(filled.error());
        BulkOutcome outcome;
        const QString retired = QStringLiteral("retire_le");
        if (!old.isEmpty()) {
            outcome.edit.update(kPrevol, old, {{retired, storage::storedMoment()}});
            outcome.inverse.update(kPrevol, old, {{retired, QVariant()}});
        }
        outcome.edit.insert(
            kPrevol, id,
            {{QStringLiteral("concertation_id"), concertationId},
             {QStringLiteral("fait_le"), storage::storedMoment()},
             {QStringLiteral("parametres"), storage::storedJson(examen->bilan.parametres.toJson())},
             {QStringLiteral("bilan"), storage::storedJson(examen->bilan.toJson())},
             {QStringLiteral("imports"), examen->imports}});
        outcome.inverse.update(kPrevol, id, {{retired, storage::storedMoment()}});
        return outcome;
    };
    return storage::bulkEdit(Consultation::tr("Contrôler les contributions"), made);
}

Result<std::optional<EtatPrevol>> etatPrevol(const Database& database, const QString& concertationId) {
    const QVariantMap which{{kConcertation, concertationId}};
    const auto row = database.first(QStringLiteral("consultation/prevol"), which);
    const auto imports = database.first(QStringLiteral("consultation/imports_actifs"), which);
    const auto aside = database.first(QStringLiteral("consultation/nombre_ecartees"), which);
    const auto decided = stored(database, concertationId);
    if (!row || !imports || !aside || !decided)
        return echec(!row       ? row.error()
                     : !imports ? imports.error()
                     : !aside   ? aside.error()
                                : decided.error());
    if (row->isEmpty())
        return std::optional<EtatPrevol>();
    EtatPrevol state;
    state.bilan = BilanPrevol::depuisJson(
        QJsonDocument::fromJson(row->value(QStringLiteral("bilan")).toString().toUtf8()).object());
    state.faitLe = row->value(QStringLiteral("fait_le")).toString();
    state.perime = row->value(QStringLiteral("imports")).toString() !=
                   imports->value(QStringLiteral("imports")).toString();
    state.ecartees = aside->value(QStringLiteral("nombre")).toLongLong();
    state.reponsesEcartees = aside->value(QStringLiteral("reponses")).toLongLong();
    state.ouvertesEcartees = aside->value(QStringLiteral("ouvertes")).toLongLong();
    for (const EcartStocke& one : *decided)
        state.ecarts << one.ecart;
    return std::optional(state);
}

Result<Edit> ecarter(const Database& database, const QString& concertationId, const Ecart& ecart,
                     bool ecarte) {
    if (ecart.motif == Motif::SansReponse)
        return echec(base::Erreur::refus(
            QStringLiteral("prevol.motif"),
            Consultation::tr("Les sans-réponse sont déjà comptées à part : elles ne s’écartent pas.")));
    const auto decided = stored(database, concertationId);
    if (!decided)
        return echec(decided.error());
    Edit edit(ecarte ? Consultation::tr("Écarter : %1").arg(libelle(ecart.motif))
                     : Consultation::tr("Reprendre : %1").arg(libelle(ecart.motif)));
    const auto known = std::find_if(decided->begin(), decided->end(),
                                    [&ecart](const EcartStocke& one) { return one.ecart == ecart; });
    if (ecarte && known == decided->end())
        edit.insert(kEcart, base::newId(),
                    {{QStringLiteral("concertation_id"), concertationId},
                     {QStringLiteral("motif"), cle(ecart.motif)},
                     {QStringLiteral("groupe"), ecart.groupe},
                     {QStringLiteral("rang"), ecart.rang}});
    else if (!ecarte && known != decided->end())
        edit.remove(kEcart, known->id);
    else if (!ecarte && ecart.groupe != 0 && ecart.rang != kToutesReponses) // asked for by its number alone
        return ecarter(database, concertationId, {ecart.motif, ecart.groupe}, false);
    return edit;
}

bool estEcartee(const EtatPrevol& etat, const CampagneLue& campagne) {
    const QList<Ecart>& all = etat.ecarts;
    return all.contains({Motif::Campagne, 0}) || all.contains({Motif::Campagne, campagne.groupe}) ||
           all.contains({Motif::Campagne, campagne.groupe, campagne.rang});
}

} // namespace isegorie::consultation
