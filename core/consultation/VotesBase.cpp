#include "core/consultation/VotesBase.h"

#include "core/consultation/LectureContributions.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesCollecte.h"

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Row;

namespace {

const QString kScrutin = QStringLiteral("scrutin");

/// Contributions keep their own words: of "debat/23" the title and text that were imported.
base::Status fillTexts(const storage::Database& database, const QString& concertationId,
                       VotesAAnalyser& votes) {
    for (qsizetype j = 0; j < votes.references.size(); ++j) {
        if (!votes.dossier.textes.at(j).isEmpty() || !votes.references.at(j).contains(u'/'))
            continue;
        const auto key = qint64(empreinte64(votes.references.at(j).toStdString()));
        const auto row =
            database.first(QStringLiteral("consultation/par_cle"),
                           {{QStringLiteral("concertation"), concertationId}, {QStringLiteral("cle"), key}});
        if (!row)
            return echec(row.error());
        const QString title = row->value(QStringLiteral("titre")).toString();
        votes.dossier.textes[j] = title.isEmpty() ? row->value(QStringLiteral("texte")).toString() : title;
    }
    return {};
}

/// The numbers of the platform where it gives numbers, else their places.
QList<qint64> numbersOf(const QStringList& names) {
    const bool numbers = std::all_of(names.begin(), names.end(), estEntier);
    QList<qint64> result;
    for (qsizetype i = 0; i < names.size(); ++i)
        result << (numbers ? names.at(i).toLongLong() : i);
    return result;
}

/// The matrix in the order of names that are numbers, else of the ranks.
void arrange(const VotesStockes& stored, VotesAAnalyser& votes) {
    std::vector<std::vector<std::pair<int, std::int8_t>>> byVoter(size_t(stored.pseudonymes.size()));
    for (const VoteLu& one : stored.votes)
        byVoter[size_t(one.participant)].emplace_back(one.enonce, one.valeur);
    std::vector<std::pair<qint64, int>> voters;
    const QList<qint64> numbers = numbersOf(stored.pseudonymes);
    for (int i = 0; i < stored.pseudonymes.size(); ++i)
        if (!byVoter[size_t(i)].empty())
            voters.emplace_back(numbers.at(i), i);
    std::sort(voters.begin(), voters.end());
    DossierVotes& folder = votes.dossier;
    QStringList references;
    for (const EnonceConnu& one : stored.enonces)
        references << one.reference;
    const QList<qint64> names = numbersOf(references);
    std::vector<std::pair<qint64, int>> statements;
    statements.reserve(size_t(names.size()));
    for (int j = 0; j < names.size(); ++j)
        statements.emplace_back(names.at(j), j);
    std::sort(statements.begin(), statements.end());
    std::vector<int> places(statements.size());
    folder.matrice.commentaires = int(statements.size());
    for (const auto& [number, rank] : statements) {
        places[size_t(rank)] = int(folder.commentaires.size());
        folder.commentaires << number;
        folder.textes << stored.enonces.at(rank).texte;
        votes.references << references.at(rank);
        folder.matrice.retires.push_back(stored.enonces.at(rank).retire);
    }
    for (const auto& [number, rank] : voters) {
        folder.votants << number;
        std::vector<analyse::Vote> row;
        for (const auto& [statement, value] : byVoter[size_t(rank)])
            row.push_back({places[size_t(statement)], value});
        std::sort(row.begin(), row.end(), [](const analyse::Vote& a, const analyse::Vote& b) {
            return a.commentaire < b.commentaire;
        });
        folder.matrice.votants.push_back(std::move(row));
    }
}

} // namespace

Result<VotesStockes> votesBruts(const storage::Database& database, const QString& scrutinId) {
    VotesStockes stored;
    const QVariantMap parameters{{kScrutin, scrutinId}};
    auto read = database.each(QStringLiteral("consultation/enonces"), parameters, [&stored](const Row& row) {
        stored.enonces.append({row.text("id"), row.text("reference"), row.text("texte"),
                               int(row.integer("rang")), row.integer("retire") == 1});
    });
    if (read)
        read = database.each(QStringLiteral("consultation/votants"), parameters,
                             [&stored](const Row& row) { stored.pseudonymes << row.text("pseudonyme"); });
    QHash<quint64, size_t> places;
    if (read)
        read = database.each(QStringLiteral("consultation/votes"), parameters, [&](const Row& row) {
            const VoteLu one{int(row.integer("votant")), int(row.integer("enonce")), row.integer("date"),
                             std::int8_t(row.integer("valeur"))};
            const quint64 key = (quint64(quint32(one.participant)) << 32U) | quint32(one.enonce);
            if (const auto found = places.constFind(key); found != places.constEnd()) {
                stored.votes[*found] = one;
                return;
            }
            places.insert(key, stored.votes.size());
            stored.votes.push_back(one);
        });
    return read ? Result<VotesStockes>(std::move(stored)) : echec(read.error());
}

Result<QList<Scrutin>> scrutinsDe(const storage::Database& database, const QString& concertationId) {
    QList<Scrutin> all;
    const auto read =
        database.each(QStringLiteral("consultation/scrutins"),
                      {{QStringLiteral("concertation"), concertationId}}, [&all](const Row& row) {
                          all.append({row.text("id"), row.text("libelle"), int(row.integer("enonces")),
                                      int(row.integer("imports")), row.text("etat")});
                      });
    return read ? Result<QList<Scrutin>>(std::move(all)) : echec(read.error());
}

Result<Scrutin> scrutinNomme(const QList<Scrutin>& scrutins, const QString& nom) {
    QStringList names;
    for (const Scrutin& one : scrutins) {
        names << QStringLiteral("« %1 »").arg(one.libelle);
        if (!nom.isEmpty() && (one.id == nom || one.libelle.compare(nom, Qt::CaseInsensitive) == 0))
            return one;
    }
    if (scrutins.isEmpty())
        return echec(Erreur::refus(QStringLiteral("scrutin.aucun"),
                                   Consultation::tr("Cette concertation n’a pas encore de votes."),
                                   Consultation::tr("Importez d’abord un fichier de votes.")));
    if (nom.isEmpty() && scrutins.size() == 1)
        return scrutins.first();
    return echec(Erreur::saisie(
        nom.isEmpty() ? QStringLiteral("scrutin.ambigu") : QStringLiteral("scrutin.inconnu"),
        nom.isEmpty() ? Consultation::tr("Cette concertation a plusieurs ensembles de votes.")
                      : Consultation::tr("Aucun ensemble de votes ne s’appelle « %1 ».").arg(nom),
        Consultation::tr("Nommez-en un : %1.").arg(names.join(u", "))));
}

Result<QJsonArray> importsVotesDe(const storage::Database& database, const QString& concertationId) {
    const auto rows = database.query(QStringLiteral("consultation/imports_votes"),
                                     {{QStringLiteral("concertation"), concertationId}});
    if (!rows)
        return echec(rows.error());
    QJsonArray imports;
    for (const QVariantMap& row : *rows)
        imports << QJsonObject::fromVariantMap(row);
    return imports;
}

Result<VotesAAnalyser> lireScrutin(const storage::Database& database, const QString& concertationId,
                                   const Scrutin& scrutin) {
    const auto stored = votesBruts(database, scrutin.id);
    if (!stored)
        return echec(stored.error());
    VotesAAnalyser votes;
    votes.titre = scrutin.libelle;
    arrange(*stored, votes);
    if (const auto filled = fillTexts(database, concertationId, votes); !filled)
        return echec(filled.error());
    const auto files =
        database.query(QStringLiteral("consultation/fichiers_votes"), {{kScrutin, scrutin.id}});
    if (!files)
        return echec(files.error());
    for (const QVariantMap& file : *files)
        votes.fichiers << QJsonObject::fromVariantMap(file);
    return votes;
}

VotesAAnalyser votesDeDossier(const QString& dossier, DossierVotes votes) {
    VotesAAnalyser result;
    result.titre = dossier;
    for (const qint64 number : votes.commentaires)
        result.references << QString::number(number);
    result.dossier = std::move(votes);
    return result;
}

} // namespace isegorie::consultation
