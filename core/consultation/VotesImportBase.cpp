#include "core/consultation/VotesImportBase.h"

#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/coffre/Purge.h"
#include "core/consultation/LectureContributions.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesBase.h"
#include "core/storage/BulkLoad.h"
#include "core/storage/StoredValues.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <array>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::BulkOutcome;
using storage::BulkWriter;
using storage::Database;
using storage::Edit;

namespace {

const QString kScrutin = QStringLiteral("scrutin");
const QString kEnonce = QStringLiteral("enonce");
const QString kImport = QStringLiteral("import_votes");
const QString kVotant = QStringLiteral("votant");
const QString kVote = QStringLiteral("vote");

/// A file is often called "votes" in the folder that names the conversation.
QString defaultName(const QString& path) {
    const QFileInfo info(path);
    const QString name = info.isDir() ? info.fileName() : info.completeBaseName();
    const bool generic = name == QLatin1String("votes") || name == QLatin1String("participants-votes");
    return generic ? info.dir().dirName() : name;
}

struct Connus {
    QString scrutinId;
    QHash<QString, EnonceConnu> enonces;
    QHash<QString, int> votants;
    QHash<quint64, VoteLu> votes;
};

quint64 pairOf(int voter, int statement) {
    return (quint64(quint32(voter)) << 32U) | quint32(statement);
}

Result<Connus> known(const Database& database, const QString& concertationId, const QString& name) {
    Connus result;
    const auto row = database.first(
        QStringLiteral("consultation/scrutin_nomme"),
        {{QStringLiteral("concertation"), concertationId}, {QStringLiteral("libelle"), base::stored(name)}});
    if (!row)
        return echec(row.error());
    result.scrutinId = row->value(QStringLiteral("id")).toString();
    if (result.scrutinId.isEmpty())
        return result;
    const auto stored = votesBruts(database, result.scrutinId);
    if (!stored)
        return echec(stored.error());
    for (const EnonceConnu& one : stored->enonces)
        result.enonces.insert(one.reference, one);
    for (int i = 0; i < stored->pseudonymes.size(); ++i)
        result.votants.insert(stored->pseudonymes.at(i), i);
    for (const VoteLu& one : stored->votes)
        result.votes.insert(pairOf(one.participant, one.enonce), one);
    return result;
}

/// Numbers given by Polis mean nobody outside of the conversation, those of other platforms are public: a
/// hash keeps people apart without showing them. What tells who somebody is needs the key.
QString pseudonym(const VotesLus& read, const QString& name, const QString& concertationId,
                  const coffre::Cipher* cipher) {
    const bool polis = read.forme == FormeVotes::Polis || read.forme == FormeVotes::PolisParticipants;
    if (read.personnels)
        return cipher == nullptr ? QString() : cipher->fingerprint("auteur", name).left(16);
    return polis ? name
                 : QString::number(empreinte64(concertationId.toStdString() + '/' + name.toStdString()), 16);
}

/// What of the file is new beside what is known.
struct Ecart {
    QStringList pseudonymes;     ///< Of the participants of the file.
    std::vector<int> rangs;      ///< Of the participants; new ones after those known.
    std::vector<int> enonces;    ///< Ranks of the statements of the file.
    std::vector<VoteLu> aEcrire; ///< By those ranks.
};

Ecart compare(PlanVotes& plan, const Connus& before, const QString& concertationId,
              const coffre::Cipher* cipher) {
    Ecart gap;
    int nextVoter = int(before.votants.size());
    QHash<QString, int> voters = before.votants;
    for (const QString& name : plan.lus.participants) {
        QString pseudo = pseudonym(plan.lus, name, concertationId, cipher);
        if (pseudo.isEmpty()) // only a plan goes on without the key: everybody is new
            pseudo = QStringLiteral("?") + name;
        if (!voters.contains(pseudo))
            voters.insert(pseudo, nextVoter++);
        gap.rangs.push_back(voters.value(pseudo));
        gap.pseudonymes << pseudo;
    }
    int nextStatement = int(before.enonces.size());
    for (const EnonceLu& one : plan.lus.enonces) {
        const auto found = before.enonces.constFind(one.reference);
        gap.enonces.push_back(found == before.enonces.constEnd() ? nextStatement++ : found->rang);
    }
    for (VoteLu vote : plan.lus.votes) {
        vote.participant = gap.rangs[size_t(vote.participant)];
        vote.enonce = gap.enonces[size_t(vote.enonce)];
        const auto found = before.votes.constFind(pairOf(vote.participant, vote.enonce));
        const bool fresh = found == before.votes.constEnd();
        if (!fresh && (found->valeur == vote.valeur || (vote.date != 0 && vote.date < found->date))) {
            ++plan.inchanges;
            continue;
        }
        ++(fresh ? plan.nouveaux : plan.changes);
        gap.aEcrire.push_back(vote);
    }
    return gap;
}

Result<PlanVotes> planOf(const DemandeVotes& demand, base::TaskContext* context) {
    auto read = lireVotes(demand.chemin, demand.colonnes, context);
    if (!read)
        return echec(read.error());
    PlanVotes plan;
    plan.lus = std::move(*read);
    plan.scrutin = demand.scrutin.simplified();
    if (plan.scrutin.isEmpty())
        plan.scrutin = defaultName(demand.chemin);
    plan.coffreRequis = plan.lus.personnels;
    return plan;
}

/// Statements that are new, and those whose text or moderation changed, with what undoes that.
void writeStatements(const VotesLus& read, const Connus& before, const std::vector<int>& ranks,
                     const QString& scrutinId, BulkOutcome& outcome) {
    for (size_t i = 0; i < read.enonces.size(); ++i) {
        const EnonceLu& one = read.enonces[i];
        const auto found = before.enonces.constFind(one.reference);
        if (found == before.enonces.constEnd()) {
            outcome.edit.insert(kEnonce, base::newId(),
                                {{QStringLiteral("scrutin_id"), scrutinId},
                                 {QStringLiteral("rang"), ranks[i]},
                                 {QStringLiteral("reference"), one.reference},
                                 {QStringLiteral("texte"), base::stored(one.texte)},
                                 {QStringLiteral("retire"), one.retire ? 1 : 0}});
            continue;
        }
        if (one.texte.isEmpty() || (one.texte == found->texte && one.retire == found->retire))
            continue;
        const auto fields = [](const QString& text, bool out) {
            return QVariantMap{{QStringLiteral("texte"), base::stored(text)},
                               {QStringLiteral("retire"), out ? 1 : 0}};
        };
        outcome.edit.update(kEnonce, found->id, fields(one.texte, one.retire));
        outcome.inverse.update(kEnonce, found->id, fields(found->texte, found->retire));
    }
}

base::Status streamRows(BulkWriter& rows, const QString& importId, const Ecart& gap, const Connus& before,
                        QCryptographicHash& hash) {
    const auto load = rows.load(importId);
    if (!load)
        return echec(load.error());
    if (auto opened = rows.open(
            kVotant, {QStringLiteral("chargement"), QStringLiteral("rang"), QStringLiteral("pseudonyme")});
        !opened)
        return opened;
    if (auto opened =
            rows.open(kVote, {QStringLiteral("chargement"), QStringLiteral("votant"),
                              QStringLiteral("enonce"), QStringLiteral("valeur"), QStringLiteral("date")});
        !opened)
        return opened;
    for (size_t i = 0; i < gap.rangs.size(); ++i) {
        const QString& pseudo = gap.pseudonymes.at(qsizetype(i));
        if (before.votants.contains(pseudo))
            continue;
        const std::string text = pseudo.toStdString();
        if (const auto added = rows.add(kVotant, {*load, qint64(gap.rangs[i]), text}); !added)
            return echec(added.error());
        hash.addData(QByteArrayView(text.data(), qsizetype(text.size())));
    }
    for (const VoteLu& one : gap.aEcrire) {
        const std::array<qint64, 4> content{one.participant, one.enonce, one.valeur, one.date};
        if (const auto added = rows.add(kVote, {*load, content[0], content[1], content[2], content[3]});
            !added)
            return echec(added.error());
        hash.addData(
            QByteArrayView(reinterpret_cast<const char*>(content.data()), qsizetype(sizeof content)));
    }
    return {};
}

QVariantMap importFields(const PlanVotes& plan, const QString& scrutinId, const QString& rowsHash,
                         const coffre::Cipher* cipher) {
    return {{QStringLiteral("scrutin_id"), scrutinId},
            {QStringLiteral("importe_le"), storage::storedMoment()},
            {QStringLiteral("fichier"), plan.lus.fichier},
            {QStringLiteral("empreinte"), base::stored(plan.lus.empreinte)},
            {QStringLiteral("empreinte_lignes"), rowsHash},
            {QStringLiteral("forme"), cle(plan.lus.forme)},
            {QStringLiteral("lignes"), plan.lus.lignes},
            {QStringLiteral("nouveaux"), plan.nouveaux},
            {QStringLiteral("changes"), plan.changes},
            {QStringLiteral("inchanges"), plan.inchanges},
            {QStringLiteral("doublons"), plan.lus.doublons},
            {QStringLiteral("rejetes"), plan.lus.rejetes},
            {QStringLiteral("cle_id"), cipher != nullptr ? QVariant(cipher->keyId()) : QVariant()}};
}

struct Cle {
    Edit edit; ///< That makes it known to the base.
    std::optional<coffre::Cipher> cipher;
};

Result<Cle> keyFor(const Database& database, coffre::Coffre* coffre, const PlanVotes& plan,
                   const QString& concertationId) {
    Cle key;
    if (!plan.coffreRequis)
        return key;
    if (coffre == nullptr || coffre->etat() != coffre::Coffre::Etat::Ouvert)
        return echec(Erreur::refus(
            QStringLiteral("votes.coffre"),
            Consultation::tr("Les participants y sont nommés (noms ou courriels) et le coffre n’est pas "
                             "ouvert."),
            Consultation::tr(
                "Ouvrez le coffre : les noms y deviennent des pseudonymes et ne sont pas gardés.")));
    auto prepared = coffre::prepareKey(database, *coffre, concertationId);
    if (!prepared)
        return echec(prepared.error());
    const auto opened = coffre->cipher(prepared->id);
    if (!opened)
        return echec(opened.error());
    key.edit = prepared->edit;
    key.cipher = *opened;
    return key;
}

Result<BulkOutcome> store(const Database& database, coffre::Coffre* coffre, const DemandeVotes& demand,
                          PlanVotes& plan, BulkWriter& rows, base::TaskContext* context) {
    auto made = planOf(demand, context);
    if (!made)
        return echec(made.error());
    plan = std::move(*made);
    const auto key = keyFor(database, coffre, plan, demand.concertationId);
    if (!key)
        return echec(key.error());
    const coffre::Cipher* cipher = key->cipher ? &*key->cipher : nullptr;
    const auto before = known(database, demand.concertationId, plan.scrutin);
    if (!before)
        return echec(before.error());
    plan.suite = !before->scrutinId.isEmpty();
    const Ecart gap = compare(plan, *before, demand.concertationId, cipher);
    BulkOutcome outcome;
    const QString scrutinId = plan.suite ? before->scrutinId : base::newId();
    BulkOutcome statements;
    writeStatements(plan.lus, *before, gap.enonces, scrutinId, statements);
    if (gap.aEcrire.empty() && statements.edit.isEmpty())
        return outcome; // nothing new
    const QString importId = base::newId();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (const auto written = streamRows(rows, importId, gap, *before, hash); !written)
        return echec(written.error());
    outcome.edit = key->edit; // the key first: the import refers to it
    if (!plan.suite)
        outcome.edit.insert(kScrutin, scrutinId,
                            {{QStringLiteral("concertation_id"), demand.concertationId},
                             {QStringLiteral("libelle"), plan.scrutin},
                             {QStringLiteral("cree_le"), storage::storedMoment()}});
    outcome.edit.append(statements.edit);
    outcome.edit.insert(kImport, importId,
                        importFields(plan, scrutinId, QString::fromLatin1(hash.result().toHex()), cipher));
    outcome.inverse.update(kImport, importId, {{QStringLiteral("retire_le"), storage::storedMoment()}});
    outcome.inverse.append(statements.inverse);
    return outcome;
}

} // namespace

Result<PlanVotes> planVotes(const Database& database, const DemandeVotes& demande,
                            base::TaskContext* context) {
    auto plan = planOf(demande, context);
    if (!plan)
        return plan;
    const auto before = known(database, demande.concertationId, plan->scrutin);
    if (!before)
        return echec(before.error());
    plan->suite = !before->scrutinId.isEmpty();
    compare(*plan, *before, demande.concertationId, nullptr);
    return plan;
}

Edit editVotes(Database& database, coffre::Coffre* coffre, const DemandeVotes& demande,
               std::shared_ptr<PlanVotes> fait) {
    const auto fill = [&database, coffre, demande, fait = std::move(fait)](BulkWriter& rows,
                                                                           base::TaskContext* context) {
        return store(database, coffre, demande, *fait, rows, context);
    };
    return storage::bulkEdit(Consultation::tr("Importer des votes"), fill);
}

Result<PlanVotes> importerVotes(Database& database, coffre::Coffre* coffre, const DemandeVotes& demande) {
    const auto plan = std::make_shared<PlanVotes>();
    const auto applied = database.apply(editVotes(database, coffre, demande, plan));
    if (!applied)
        return echec(applied.error());
    return std::move(*plan);
}

} // namespace isegorie::consultation
