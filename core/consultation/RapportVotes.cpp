// Votes as an element of a report: the groups, what they agree upon, what divides them.
#include "core/base/Typographie.h"
#include "core/consultation/RapportAnalyses.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"
#include "core/consultation/VotesDessin.h"
#include "core/consultation/VotesSortie.h"

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using documents::Cell;

namespace {

QString nameOf(const EnonceAnalyse& one) {
    const QString text = one.texte.isEmpty() ? one.reference : one.texte.simplified();
    return one.estFragile() ? text + QStringLiteral(" *") : text;
}

Cell agreed(const PartGroupe& part) {
    return Cell::text(partTexte(part.accords, part.n(), part.accord));
}

TableauRapport groupTable(const ResultatVotes& result) {
    TableauRapport table{
        {Consultation::tr("Groupe"), Consultation::tr("Personnes"), Consultation::tr("Stabilité")}, {}};
    table.titre = Consultation::tr("Groupes d’opinion");
    for (const GroupeAnalyse& group : result.groupes) {
        const QString stable = recouvrementTexte(group.recouvrement);
        table.lignes.push_back({Cell::text(group.nom), Cell::integer(group.effectif),
                                Cell::text(stable.isEmpty() ? Consultation::tr("non mesurée") : stable)});
    }
    return table;
}

/// The first of an order, without those that moderation took out.
TableauRapport statementTable(const ResultatVotes& result, TriEnonces order, int most) {
    const bool unites = order == TriEnonces::Consensus;
    TableauRapport table{{Consultation::tr("Énoncé")}, {}};
    table.titre = unites ? Consultation::tr("Ce qui rassemble tous les groupes")
                         : Consultation::tr("Ce qui divise les groupes");
    table.titres << (unites ? Consultation::tr("Consensus") : Consultation::tr("Écart"))
                 << Consultation::tr("Tous : pour");
    if (result.groupes.size() > 1)
        for (const GroupeAnalyse& group : result.groupes)
            table.titres << Consultation::tr("%1 : pour").arg(group.nom);
    for (const int place : ordreEnonces(result, order)) {
        const EnonceAnalyse& one = result.enonces[size_t(place)];
        if (one.retire || int(table.lignes.size()) >= most)
            continue;
        const QString score =
            unites ? QStringLiteral("%1 [%2 ; %3]")
                         .arg(base::decimal(one.consensus, 2), base::decimal(one.intervalle.first, 2),
                              base::decimal(one.intervalle.second, 2))
                   : base::decimal(one.dissensus, 2);
        std::vector<Cell> row{Cell::text(nameOf(one)), Cell::text(score), agreed(one.tous)};
        if (result.groupes.size() > 1)
            for (const PartGroupe& part : one.groupes)
                row.push_back(agreed(part));
        table.lignes.push_back(std::move(row));
    }
    return table;
}

TableauRapport distinguishingTable(const ResultatVotes& result) {
    TableauRapport table{{Consultation::tr("Groupe"), Consultation::tr("Énoncé"), Consultation::tr("Sens"),
                          Consultation::tr("Part"), Consultation::tr("Votes")},
                         {}};
    table.titre = Consultation::tr("Ce qui distingue chaque groupe");
    for (size_t group = 0; group < result.groupes.size(); ++group)
        for (const analyse::Representatif& one : result.analyse.opinions.representatifs[group])
            table.lignes.push_back(
                {Cell::text(result.groupes[group].nom),
                 Cell::text(nameOf(result.enonces[size_t(one.commentaire)])),
                 Cell::text(one.accord ? Consultation::tr("pour") : Consultation::tr("contre")),
                 Cell::text(partTexte(one.succes, one.essais, {one.bas, one.haut})),
                 Cell::integer(one.essais)});
    return table;
}

QString sourceOf(const ResultatVotes& result) {
    QStringList files;
    for (const auto& file : result.source.fichiers)
        files << Consultation::tr("%1 (SHA-256 %2…)")
                     .arg(file[QStringLiteral("fichier")].toString(),
                          file[QStringLiteral("empreinte")].toString().left(12));
    return Consultation::tr(
               "Source : votes « %1 » ; %2 ; tous les votes en vigueur, le dernier de chacun sur "
               "chaque énoncé. Intervalles à 95 % : parts, Wilson ; consensus, %3 tirages des "
               "membres ; stabilité, %4 échantillons de %5 % des votants (graine « %6 »).")
        .arg(result.source.titre, files.join(QStringLiteral(", ")))
        .arg(result.parametres.tirages)
        .arg(result.parametres.essais)
        .arg(result.parametres.partPourCent)
        .arg(QString::fromLatin1(result.parametres.graine));
}

void tell(const ResultatVotes& result, PieceRapport& piece) {
    piece.constats << votesPhrase(result);
    if (result.groupes.size() > 1)
        piece.constats << Consultation::tr("Consensus : chance que les groupes soient tous pour, de 0 à 1. "
                                           "Écart : entre les deux groupes les "
                                           "plus éloignés, de 0 à 1.");
    if (std::any_of(result.enonces.begin(), result.enonces.end(),
                    [](const EnonceAnalyse& one) { return !one.retire && one.estFragile(); }))
        piece.constats << Consultation::tr("* Moins de %1 votes dans un groupe.").arg(kVotesFragiles);
}

} // namespace

base::Status composerVotes(const storage::Database& database, const QString& concertationId,
                           PieceRapport& piece, base::TaskContext* context) {
    const auto all = scrutinsDe(database, concertationId);
    if (!all)
        return echec(all.error());
    const auto found = std::find_if(
        all->begin(), all->end(), [&piece](const Scrutin& one) { return one.id == piece.element.question; });
    if (found == all->end())
        return echec(
            elementDisparu(Consultation::tr("Les votes que cet élément montre ne sont plus dans la base.")));
    auto votes = lireScrutin(database, concertationId, *found);
    if (!votes)
        return echec(votes.error());
    const auto result = analyserAvecIncertitude(std::move(*votes), {}, {}, context);
    if (!result)
        return echec(result.error());
    intituler(piece, Consultation::tr("Votes : %1").arg(found->libelle));
    tell(*result, piece);
    piece.alertes << result->avertissements;
    if (const documents::Chart plane = graphiqueVotes(*result); !plane.isEmpty())
        piece.graphiques << plane;
    piece.tableau = groupTable(*result);
    const int most = piece.element.nombre;
    piece.suites.push_back(statementTable(*result, TriEnonces::Consensus, most));
    if (result->groupes.size() > 1) {
        piece.suites.push_back(statementTable(*result, TriEnonces::Dissensus, most));
        piece.suites.push_back(distinguishingTable(*result));
    }
    piece.source = sourceOf(*result);
    return {};
}

} // namespace isegorie::consultation
