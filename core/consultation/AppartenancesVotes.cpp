// Published membership of the groups.
#include "core/consultation/DossierVotes.h"
#include "core/consultation/OrdreModalites.h"
#include "core/consultation/Questionnaire.h"
#include "core/consultation/Textes.h"
#include "core/documents/JsonStrict.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

using Membres = QHash<qint64, QString>; ///< Group of each participant.

base::Result<Membres> membersOfCsv(const QString& path) {
    const auto table = documents::readTable(path);
    if (!table)
        return echec(table.error());
    const int participant = table->column({QStringLiteral("participant")});
    const int group = table->column({QStringLiteral("group-id"), QStringLiteral("groupe")});
    if (participant < 0 || group < 0)
        return echec(Erreur::saisie(QStringLiteral("groupes.colonnes"),
                                    Consultation::tr(
                                        "Un fichier de groupes porte les colonnes participant et group-id."))
                         .dans(table->fichier, table->ligneEntetes));
    Membres members;
    for (const auto& row : table->rows) {
        bool ok = false;
        const qint64 number = row.cells.at(participant).trimmed().toLongLong(&ok);
        if (!ok || members.contains(number))
            return echec(
                Erreur::saisie(QStringLiteral("groupes.participant"),
                               ok ? Consultation::tr("Le participant %1 figure deux fois.").arg(number)
                                  : Consultation::tr("« %1 » n’est pas le numéro d’un participant.")
                                        .arg(row.cells.at(participant).left(40)))
                    .dans(table->fichier, row.ligne, participant + 1));
        members.insert(number, row.cells.at(group).trimmed());
    }
    return members;
}

const documents::JsonNode* path(const documents::JsonNode& root, const QStringList& names) {
    const documents::JsonNode* node = &root;
    for (const QString& name : names)
        node = node == nullptr ? nullptr : node->member(name);
    return node;
}

/// Groups list base clusters by number, base clusters list participants.
base::Result<Membres> membersOfPolis(const QString& file) {
    const auto root = documents::readJsonFile(file, {256LL * 1024 * 1024, 32, 40});
    if (!root)
        return echec(root.error());
    const auto* ids = path(*root, {QStringLiteral("base-clusters"), QStringLiteral("id")});
    const auto* lists = path(*root, {QStringLiteral("base-clusters"), QStringLiteral("members")});
    const auto* groups = path(*root, {QStringLiteral("group-clusters")});
    if (ids == nullptr || lists == nullptr || groups == nullptr || ids->items.size() != lists->items.size())
        return echec(
            Erreur::saisie(
                QStringLiteral("groupes.polis"),
                Consultation::tr(
                    "Ce fichier JSON ne porte pas les groupes de Polis (base-clusters, group-clusters)."))
                .dans(QFileInfo(file).fileName()));
    QHash<QString, const documents::JsonNode*> bases;
    for (std::size_t i = 0; i < ids->items.size(); ++i)
        bases.insert(ids->items[i].text, &lists->items[i]);
    Membres members;
    for (const auto& group : groups->items) {
        const auto* id = group.member(QStringLiteral("id"));
        const auto* base = group.member(QStringLiteral("members"));
        if (id == nullptr || base == nullptr)
            continue;
        for (const auto& one : base->items)
            if (const auto* people = bases.value(one.text))
                for (const auto& person : people->items)
                    members.insert(person.text.toLongLong(), id->text);
    }
    return members;
}

} // namespace

base::Result<AppartenancesLues> lireAppartenances(const QString& fichier, const DossierVotes& votes) {
    const auto members = fichier.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                             ? membersOfPolis(fichier)
                             : membersOfCsv(fichier);
    if (!members)
        return echec(members.error());
    AppartenancesLues result;
    for (const qint64 voter : votes.votants)
        if (const QString group = members->value(voter); !group.isEmpty() && !result.noms.contains(group))
            result.noms << group;
    result.noms = triees(result.noms);
    if (result.noms.isEmpty())
        return echec(
            Erreur::saisie(QStringLiteral("groupes.aucun"),
                           Consultation::tr("Aucun votant de ce dossier n’a de groupe dans ce fichier."))
                .dans(QFileInfo(fichier).fileName()));
    for (const qint64 voter : votes.votants)
        result.groupes.push_back(int(result.noms.indexOf(members->value(voter))));
    return result;
}

} // namespace isegorie::consultation
