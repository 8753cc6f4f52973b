#include "core/consultation/DossierVotes.h"

#include "core/consultation/Questionnaire.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesBruts.h"
#include "core/consultation/VotesLecture.h"
#include "core/documents/Encodage.h"
#include "core/documents/JsonStrict.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

Erreur badCell(const QString& text, const QString& what) {
    return Erreur::saisie(QStringLiteral("votes.valeur"),
                          Consultation::tr("« %1 » n’est pas %2.").arg(text.left(40), what));
}

base::Result<qint64> wholeNumber(const QString& text) {
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    if (!ok)
        return echec(badCell(text, Consultation::tr("un nombre entier")));
    return value;
}

base::Result<std::int8_t> voteOf(const QString& text) {
    const auto value = wholeNumber(text);
    if (!value || *value < -1 || *value > 1)
        return echec(badCell(text, Consultation::tr("un vote : 1 pour, -1 contre, 0 sans avis")));
    return std::int8_t(*value);
}

base::Result<std::vector<VoteBrut>> votesOfCsv(const QString& path) {
    documents::TableLimits limits;
    limits.maxRows = 50'000'000;
    const auto table = documents::readTable(path, limits);
    if (!table)
        return echec(table.error());
    const int comment = table->column({QStringLiteral("comment-id")});
    const int voter = table->column({QStringLiteral("voter-id")});
    const int vote = table->column({QStringLiteral("vote")});
    const int time = table->column({QStringLiteral("timestamp")});
    if (comment < 0 || voter < 0 || vote < 0)
        return echec(
            Erreur::saisie(
                QStringLiteral("votes.colonnes"),
                Consultation::tr("Un fichier de votes porte les colonnes comment-id, voter-id et vote."))
                .dans(table->fichier, table->ligneEntetes));
    std::vector<VoteBrut> result;
    for (const auto& row : table->rows) {
        const auto place = [&](const Erreur& erreur, int column) {
            return erreur.dans(table->fichier, row.ligne, column + 1);
        };
        const auto commentId = wholeNumber(row.cells.at(comment));
        if (!commentId)
            return echec(place(commentId.error(), comment));
        const auto voterId = wholeNumber(row.cells.at(voter));
        if (!voterId)
            return echec(place(voterId.error(), voter));
        const auto value = voteOf(row.cells.at(vote));
        if (!value)
            return echec(place(value.error(), vote));
        result.push_back({*commentId, *voterId, time < 0 ? 0 : row.cells.at(time).toLongLong(), *value});
    }
    return result;
}

/// The first of these members.
const documents::JsonNode* anyMember(const documents::JsonNode& node, const QStringList& names) {
    for (const QString& name : names)
        if (const auto* member = node.member(name))
            return member;
    return nullptr;
}

base::Result<qint64> numberMember(const documents::JsonNode& node, const QStringList& names) {
    const auto* member = anyMember(node, names);
    if (member == nullptr)
        return echec(Erreur::saisie(QStringLiteral("votes.cle"),
                                    Consultation::tr("La clé « %1 » manque.").arg(names.constFirst()))
                         .dans({}, node.ligne, node.colonne));
    auto value = wholeNumber(member->text.section(QLatin1Char('.'), 0, 0));
    if (!value)
        return echec(value.error().dans({}, member->ligne, member->colonne));
    return value;
}

base::Result<documents::JsonNode> arrayOf(const QString& path) {
    auto root = documents::readJsonFile(path, {256LL * 1024 * 1024, 32, 40});
    if (root && root->type != documents::JsonNode::Type::Array)
        return echec(
            Erreur::saisie(QStringLiteral("votes.liste"), Consultation::tr("Une liste est attendue."))
                .dans(QFileInfo(path).fileName(), root->ligne, root->colonne));
    return root;
}

base::Result<VoteBrut> voteOfJson(const documents::JsonNode& item) {
    const auto comment = numberMember(item, {QStringLiteral("tid"), QStringLiteral("statement_id")});
    if (!comment)
        return echec(comment.error());
    const auto voter = numberMember(item, {QStringLiteral("pid"), QStringLiteral("participant_id")});
    if (!voter)
        return echec(voter.error());
    const auto vote = numberMember(item, {QStringLiteral("vote")});
    if (!vote)
        return echec(vote.error());
    if (*vote < -1 || *vote > 1)
        return echec(
            badCell(QString::number(*vote), Consultation::tr("un vote")).dans({}, item.ligne, item.colonne));
    const auto* time = item.member(QStringLiteral("modified"));
    return VoteBrut{*comment, *voter, time == nullptr ? 0 : qint64(time->text.toDouble()),
                    std::int8_t(*vote)};
}

base::Result<std::vector<VoteBrut>> votesOfJson(const QString& path) {
    const auto root = arrayOf(path);
    if (!root)
        return echec(root.error());
    std::vector<VoteBrut> result;
    for (const auto& item : root->items) {
        const auto vote = voteOfJson(item);
        if (!vote)
            return echec(vote.error().dans(QFileInfo(path).fileName()));
        result.push_back(*vote);
    }
    return result;
}

} // namespace

base::Result<std::vector<CommentaireBrut>> commentairesPolis(const documents::ByteSource& source) {
    const auto device = source.open();
    if (!device)
        return echec(device.error());
    const QString& name = source.nom;
    const auto decoded = documents::decodeTexte((*device)->readAll());
    if (!decoded)
        return echec(decoded.error().dans(name));
    static const QRegularExpression record(
        QStringLiteral("^\\d+,[^,]*,(\\d+),\\d+,\\d+,\\d+,(-?\\d+),(.*)$"));
    std::vector<CommentaireBrut> result;
    const QStringList lines = decoded->texte.split(QLatin1Char('\n'));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto match = record.match(lines.at(i));
        if (match.hasMatch())
            result.push_back(
                {match.captured(1).toLongLong(), match.captured(3), match.captured(2).toInt() < 0});
        else if (!result.empty())
            result.back().texte += QLatin1Char('\n') + lines.at(i);
        else if (!lines.at(i).trimmed().isEmpty())
            return echec(
                Erreur::saisie(
                    QStringLiteral("votes.commentaires"),
                    Consultation::tr("Cette ligne n’est pas celle d’un commentaire exporté par Polis."))
                    .dans(name, int(i) + 1));
    }
    for (CommentaireBrut& comment : result) {
        QString text = comment.texte.trimmed();
        if (text.size() > 1 && text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"')))
            text = text.mid(1, text.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        comment.texte = text;
    }
    return result;
}

namespace {

base::Result<std::vector<CommentaireBrut>> commentsOfJson(const QString& path) {
    const auto root = arrayOf(path);
    if (!root)
        return echec(root.error());
    std::vector<CommentaireBrut> result;
    for (const auto& item : root->items) {
        const auto comment = numberMember(item, {QStringLiteral("tid"), QStringLiteral("statement_id")});
        if (!comment)
            return echec(comment.error().dans(QFileInfo(path).fileName()));
        const auto* moderated = anyMember(item, {QStringLiteral("mod"), QStringLiteral("moderated")});
        const auto* meta = item.member(QStringLiteral("is_meta"));
        const auto* text = item.member(QStringLiteral("txt"));
        const bool out = (moderated != nullptr && moderated->text.startsWith(QLatin1Char('-'))) ||
                         (meta != nullptr && meta->boolean);
        result.push_back({*comment, text == nullptr ? QString() : text->text, out});
    }
    return result;
}

} // namespace

namespace {

/// Of names that are all numbers those, else their places from 1.
std::vector<qint64> numbersOf(const QStringList& names) {
    std::vector<qint64> numbers;
    numbers.reserve(size_t(names.size()));
    bool all = true;
    for (const QString& name : names) {
        bool number = false;
        numbers.push_back(name.toLongLong(&number));
        all = all && number;
    }
    if (!all)
        std::iota(numbers.begin(), numbers.end(), qint64(1));
    return numbers;
}

base::Result<DossierVotes> ofFile(const QString& path) {
    const auto read = lireVotes(path);
    if (!read)
        return echec(read.error());
    QStringList references;
    references.reserve(qsizetype(read->enonces.size()));
    for (const EnonceLu& one : read->enonces)
        references << one.reference;
    const std::vector<qint64> statements = numbersOf(references), voters = numbersOf(read->participants);
    std::vector<CommentaireBrut> comments;
    comments.reserve(read->enonces.size());
    for (size_t i = 0; i < read->enonces.size(); ++i)
        comments.push_back({statements[i], read->enonces[i].texte, read->enonces[i].retire});
    std::vector<VoteBrut> votes;
    votes.reserve(read->votes.size());
    for (const VoteLu& one : read->votes)
        votes.push_back(
            {statements[size_t(one.enonce)], voters[size_t(one.participant)], one.date, one.valeur});
    DossierVotes folder = assembler(votes, comments);
    folder.doublons = read->doublons;
    return folder;
}

} // namespace

base::Result<DossierVotes> lireDossierVotes(const QString& dossier) {
    if (QFileInfo(dossier).isFile())
        return ofFile(dossier);
    const QDir folder(dossier);
    const bool csv = folder.exists(QStringLiteral("votes.csv"));
    if (!csv && !folder.exists(QStringLiteral("votes.json")))
        return echec(
            Erreur::saisie(
                QStringLiteral("votes.absents"),
                Consultation::tr("Le dossier n’existe pas, ou ne contient ni votes.csv ni votes.json."))
                .dans(dossier));
    const auto votes = csv ? votesOfCsv(folder.filePath(QStringLiteral("votes.csv")))
                           : votesOfJson(folder.filePath(QStringLiteral("votes.json")));
    if (!votes)
        return echec(votes.error());
    const QString comments =
        folder.filePath(csv ? QStringLiteral("comments.csv") : QStringLiteral("comments.json"));
    std::vector<CommentaireBrut> read;
    if (QFile::exists(comments)) {
        auto result = csv ? commentairesPolis(documents::fileSource(comments)) : commentsOfJson(comments);
        if (!result)
            return echec(result.error());
        read = std::move(*result);
    }
    if (votes->empty())
        return echec(Erreur::saisie(QStringLiteral("votes.aucun"), Consultation::tr("Il n’y a aucun vote."))
                         .dans(dossier));
    return assembler(*votes, read);
}

} // namespace isegorie::consultation
