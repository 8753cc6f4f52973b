// What is done with a map of arguments.
#include "core/base/Identifiant.h"
#include "core/base/Texte.h"
#include "core/consultation/Arguments.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/Textes.h"

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;
using base::Result;
using storage::Edit;

namespace {

const QString kTable = QStringLiteral("argument");
const QString kCitation = QStringLiteral("argument_citation");
const QString kRank = QStringLiteral("rang");

Erreur unknown() {
    return Erreur::saisie(QStringLiteral("argument.inconnu"),
                          Consultation::tr("Cet argument n’est plus dans la carte."));
}

Erreur misplaced(std::optional<GenreArgument> parent, GenreArgument child) {
    const QString above = parent ? Consultation::tr("sous : %1").arg(libelle(*parent))
                                 : Consultation::tr("en haut de la carte");
    return Erreur::saisie(
        QStringLiteral("argument.place"),
        Consultation::tr("« %1 » ne se place pas %2.").arg(libelle(child), above),
        Consultation::tr("Une question porte des thèses ; une thèse ou un argument porte des pour et des "
                         "contre."));
}

Result<QString> written(const QString& text) {
    const QString clean = text.simplified();
    if (clean.isEmpty())
        return echec(Erreur::saisie(QStringLiteral("argument.vide"), Consultation::tr("Rien n’est écrit."),
                                    Consultation::tr("Écrivez l’argument en une phrase.")));
    return clean;
}

/// The map and a place in it; -1 for an empty id, which is the top.
struct Endroit {
    CarteArguments carte;
    int place = -1;

    const NoeudArgument& noeud() const { return carte.noeuds[size_t(place)]; }
    std::optional<GenreArgument> genre() const {
        return place < 0 ? std::nullopt : std::optional(noeud().genre);
    }
    const std::vector<int>& enfants() const { return place < 0 ? carte.racines : noeud().enfants; }
    int nextRank() const { return enfants().empty() ? 0 : carte.noeuds[size_t(enfants().back())].rang + 1; }
};

Result<Endroit> find(const storage::Database& database, const QString& concertationId, const QString& id) {
    auto map = carteArguments(database, concertationId);
    if (!map)
        return echec(map.error());
    Endroit found{std::move(*map), -1};
    found.place = found.carte.place(id);
    if (!id.isEmpty() && found.place < 0)
        return echec(unknown());
    return found;
}

QVariant parentValue(const QString& id) {
    return id.isEmpty() ? QVariant() : QVariant(id);
}

/// Under a question a claim, under a claim an argument, which keeps its side when it has one.
Result<GenreArgument> genreUnder(std::optional<GenreArgument> parent, GenreArgument genre) {
    if (peutPorter(parent, genre))
        return genre;
    if (genre == GenreArgument::Question)
        return echec(misplaced(parent, genre));
    return !parent || *parent == GenreArgument::Question ? GenreArgument::These : GenreArgument::Pour;
}

bool isBelow(const CarteArguments& map, int place, int ancestor) {
    for (int at = place; at >= 0; at = map.noeuds[size_t(at)].parent)
        if (at == ancestor)
            return true;
    return false;
}

/// Children before their parents, as the base wants it.
void removeBelow(const CarteArguments& map, int place, Edit& edit) {
    const NoeudArgument& node = map.noeuds[size_t(place)];
    for (const int child : node.enfants)
        removeBelow(map, child, edit);
    for (const CitationArgument& one : node.citations)
        edit.remove(kCitation, one.id);
    edit.remove(kTable, node.id);
}

base::Status checkPassage(const storage::Database& database, qint64 numero, const QString& passage) {
    if (passage.isEmpty())
        return {};
    const auto whole = contributionEntiere(database, numero);
    if (!whole)
        return echec(whole.error());
    if (textesEntiers(*whole).simplified().contains(passage.simplified()))
        return {};
    return echec(Erreur::saisie(QStringLiteral("citation.extrait"),
                                Consultation::tr("Ce passage n’est pas écrit ainsi dans la contribution."),
                                Consultation::tr("Sélectionnez-le dans le texte, ou citez-la en entier.")));
}

} // namespace

Result<CreationArgument> ajouterArgument(const storage::Database& database, const QString& concertationId,
                                         const QString& parentId, GenreArgument genre, const QString& texte) {
    const auto text = written(texte);
    if (!text)
        return echec(text.error());
    const auto parent = find(database, concertationId, parentId);
    if (!parent)
        return echec(parent.error());
    if (!peutPorter(parent->genre(), genre))
        return echec(misplaced(parent->genre(), genre));
    CreationArgument creation{
        Edit(Consultation::tr("Ajouter à la carte des arguments : %1").arg(libelle(genre))), base::newId()};
    creation.edit.insert(kTable, creation.id,
                         {{QStringLiteral("concertation_id"), concertationId},
                          {QStringLiteral("parent_id"), parentValue(parentId)},
                          {QStringLiteral("genre"), cle(genre)},
                          {QStringLiteral("texte"), *text},
                          {kRank, parent->nextRank()}});
    return creation;
}

Result<Edit> ecrireArgument(const storage::Database& database, const QString& id, const QString& texte) {
    const auto text = written(texte);
    if (!text)
        return echec(text.error());
    const auto row = database.record(kTable, id);
    if (!row || row->isEmpty())
        return echec(row ? unknown() : row.error());
    Edit edit(Consultation::tr("Écrire un argument"));
    if (row->value(QStringLiteral("texte")).toString() != *text)
        edit.update(kTable, id, {{QStringLiteral("texte"), *text}});
    return edit;
}

Result<Edit> inverserArgument(const storage::Database& database, const QString& id) {
    const auto row = database.record(kTable, id);
    if (!row || row->isEmpty())
        return echec(row ? unknown() : row.error());
    const auto genre = genreArgumentDe(row->value(QStringLiteral("genre")).toString());
    if (genre != GenreArgument::Pour && genre != GenreArgument::Contre)
        return echec(Erreur::saisie(QStringLiteral("argument.sens"),
                                    Consultation::tr("Ni une question ni une thèse n’est pour ou contre.")));
    const GenreArgument other = genre == GenreArgument::Pour ? GenreArgument::Contre : GenreArgument::Pour;
    return Edit(Consultation::tr("Changer un argument de sens"))
        .update(kTable, id, {{QStringLiteral("genre"), cle(other)}});
}

Result<Edit> deplacerArgument(const storage::Database& database, const QString& concertationId,
                              const QString& id, int pas) {
    const auto found = find(database, concertationId, id);
    if (!found || found->place < 0)
        return echec(found ? unknown() : found.error());
    const CarteArguments& map = found->carte;
    const int parent = found->noeud().parent;
    const auto& beside = parent < 0 ? map.racines : map.noeuds[size_t(parent)].enfants;
    const auto own = std::find(beside.begin(), beside.end(), found->place);
    const auto target = (own - beside.begin()) + pas;
    Edit edit(Consultation::tr("Déplacer un argument"));
    if (target < 0 || target >= std::ptrdiff_t(beside.size()))
        return edit;
    std::vector<int> order(beside.begin(), beside.end());
    std::swap(order[size_t(own - beside.begin())], order[size_t(target)]);
    for (size_t i = 0; i < order.size(); ++i) { // ranks may be equal where two computers added at once
        const NoeudArgument& one = map.noeuds[size_t(order[i])];
        if (one.rang != int(i))
            edit.update(kTable, one.id, {{kRank, int(i)}});
    }
    return edit;
}

Result<Edit> rattacherArgument(const storage::Database& database, const QString& concertationId,
                               const QString& id, const QString& parentId) {
    const auto moved = find(database, concertationId, id);
    const auto parent = find(database, concertationId, parentId);
    if (!moved || !parent || moved->place < 0)
        return echec(!moved ? moved.error() : !parent ? parent.error() : unknown());
    if (isBelow(parent->carte, parent->place, moved->place))
        return echec(Erreur::saisie(QStringLiteral("argument.cycle"),
                                    Consultation::tr("Un argument ne se place pas sous lui-même.")));
    const auto genre = genreUnder(parent->genre(), moved->noeud().genre);
    if (!genre)
        return echec(genre.error());
    for (const int child : moved->noeud().enfants)
        if (!peutPorter(*genre, moved->carte.noeuds[size_t(child)].genre))
            return echec(misplaced(*genre, moved->carte.noeuds[size_t(child)].genre));
    return Edit(Consultation::tr("Déplacer un argument"))
        .update(kTable, id,
                {{QStringLiteral("parent_id"), parentValue(parentId)},
                 {QStringLiteral("genre"), cle(*genre)},
                 {kRank, parent->nextRank()}});
}

Result<Edit> supprimerArgument(const storage::Database& database, const QString& concertationId,
                               const QString& id) {
    const auto found = find(database, concertationId, id);
    if (!found || found->place < 0)
        return echec(found ? unknown() : found.error());
    Edit edit(Consultation::tr("Retirer de la carte des arguments : %1").arg(libelle(found->noeud().genre)));
    removeBelow(found->carte, found->place, edit);
    return edit;
}

Result<Edit> citerDansArgument(const storage::Database& database, const QString& concertationId,
                               const QString& id, qint64 numero, const QString& extrait) {
    const auto found = find(database, concertationId, id);
    if (!found || found->place < 0)
        return echec(found ? unknown() : found.error());
    const auto key = database.first(
        QStringLiteral("consultation/cle_contribution"),
        {{QStringLiteral("numero"), numero}, {QStringLiteral("concertation"), concertationId}});
    if (!key)
        return echec(key.error());
    if (key->isEmpty())
        return echec(Erreur::saisie(QStringLiteral("citation.contribution"),
                                    Consultation::tr("Cette contribution n’est pas de la concertation."),
                                    Consultation::tr("Choisissez-en une dans sa liste.")));
    const qint64 number = key->value(QStringLiteral("cle")).toLongLong();
    const QString passage = extrait.trimmed();
    if (const auto checked = checkPassage(database, numero, passage); !checked)
        return echec(checked.error());
    Edit edit(Consultation::tr("Citer une contribution"));
    int rank = 0;
    for (const CitationArgument& one : found->noeud().citations) {
        rank = std::max(rank, int(&one - found->noeud().citations.constData()) + 1);
        if (one.cle == number && one.extrait == passage)
            return edit;
    }
    edit.insert(kCitation, base::newId(),
                {{QStringLiteral("argument_id"), id},
                 {QStringLiteral("cle"), number},
                 {QStringLiteral("extrait"), base::stored(passage)},
                 {kRank, rank}});
    return edit;
}

Result<Edit> retirerCitation(const storage::Database& database, const QString& citationId) {
    const auto row = database.record(kCitation, citationId);
    if (!row)
        return echec(row.error());
    Edit edit(Consultation::tr("Retirer une citation"));
    if (!row->isEmpty())
        edit.remove(kCitation, citationId);
    return edit;
}

} // namespace isegorie::consultation
