// The codes of what people wrote as an element of a report: how many texts each has, typical ones, and who
// says what.
#include "core/consultation/CodageSortie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Contributions.h"
#include "core/consultation/RapportAnalyses.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <algorithm>

namespace isegorie::consultation {

using base::echec;
using documents::Cell;

namespace {

constexpr qsizetype kBars = 25;
constexpr int kColumnsOnPage = 8; // counts with their parts are wide, and the last column tells the test

/// The codes that most texts have; those that only hold others are told by them.
documents::Chart countChart(const PlanCodification& plan, const ResultatsCodage& results) {
    std::vector<const ResultatCode*> shown;
    for (const ResultatCode& one : results.parCode)
        if (one.comptes.textes > 0 && (one.comptes.propres > 0 || plan.enfants(one.codeId).isEmpty()))
            shown.push_back(&one);
    std::stable_sort(shown.begin(), shown.end(), [](const ResultatCode* a, const ResultatCode* b) {
        return a->comptes.textes > b->comptes.textes;
    });
    shown.resize(std::min(shown.size(), size_t(kBars)));
    documents::Chart chart;
    chart.series.push_back({Consultation::tr("Textes codés"), {}});
    for (const ResultatCode* one : shown) {
        chart.categories << plan.trouver(one->codeId)->libelle;
        chart.series.front().values.push_back(double(one->comptes.textes));
        chart.notes << effectifEtPart(one->comptes.textes, results.part(*one));
    }
    return chart;
}

base::Status quoteTypical(const storage::Database& database, const ChampCodage& field,
                          const PlanCodification& plan, PieceRapport& piece, base::TaskContext* context) {
    const auto typical = textesTypiques(database, field, piece.element.toutes, piece.element.nombre, context);
    if (!typical)
        return echec(typical.error());
    for (const CodePlan& code : plan.codes) {
        const std::vector<qint64> numbers = typical->value(code.id);
        QHash<qint64, QString> texts;
        const auto read =
            lireTextesDe(database, field.champ, numbers,
                         [&texts](qint64 number, const QString& text) { texts.insert(number, text); });
        if (!read)
            return read;
        for (const qint64 number : numbers) {
            const auto whole = contributionEntiere(database, number);
            const QString path = plan.chemin(code.id);
            piece.verbatims << PieceRapport::Verbatim{
                whole
                    ? QStringLiteral("%1 — %2").arg(path, nomContribution(whole->resume.identifiant, number))
                    : path,
                masquer(texts.value(number))};
        }
    }
    return {};
}

base::Status cross(const storage::Database& database, const ChampCodage& field, PieceRapport& piece,
                   base::TaskContext* context) {
    const auto questions = questionsFermees(database, field.concertationId);
    if (!questions)
        return echec(questions.error());
    const auto found =
        std::find_if(questions->begin(), questions->end(),
                     [&piece](const QuestionFermee& one) { return one.id == piece.element.croise; });
    if (found == questions->end()) {
        piece.alertes << Consultation::tr("La question que cet élément croise n’est plus dans la base.");
        return {};
    }
    auto crossing = croiserCodage(database, field, *found, piece.element.toutes, context);
    if (!crossing)
        return echec(crossing.error());
    crossing->tri.croise.modalites = masquer(crossing->tri.croise.modalites);
    piece.suites.push_back(tableauCroise(*crossing));
    piece.mesures = croisementJson(*crossing);
    piece.constats
        << Consultation::tr(
               "Croisement : n = %1 texte(s) codé(s) avec une réponse à « %2 » ; entre parenthèses, "
               "la part des textes codés qui ont cette réponse ; ▲ plus, ▼ moins que chez les autres "
               "textes codés (résidu standardisé au-delà de ±1,96).",
               nullptr, int(crossing->lus))
               .arg(entierTexte(crossing->lus), crossing->tri.croise.nom);
    piece.alertes << crossing->tri.avertissements;
    return {};
}

} // namespace

TableauRapport tableauCodes(const PlanCodification& plan, const ResultatsCodage& resultats) {
    const bool both = resultats.codes != resultats.codesToutes;
    const bool partly = resultats.codes != resultats.textes;
    TableauRapport table{{Consultation::tr("Code"), Consultation::tr("Textes"),
                          Consultation::tr("Part des codés (n = %1)").arg(entierTexte(resultats.codes))},
                         {}};
    if (partly)
        table.titres << Consultation::tr("Part des textes (n = %1)").arg(entierTexte(resultats.textes));
    if (both)
        table.titres << Consultation::tr("Textes, tout compris")
                     << Consultation::tr("Part des codés, tout compris (n = %1)")
                            .arg(entierTexte(resultats.codesToutes));
    for (const ResultatCode& one : resultats.parCode) {
        const CodePlan* code = plan.trouver(one.codeId);
        std::vector<Cell> row{Cell::text(decale(code->niveau) + code->libelle),
                              Cell::integer(one.comptes.textes), Cell::share(resultats.part(one))};
        if (partly)
            row.push_back(Cell::share(resultats.partDesTextes(one)));
        if (both) {
            row.push_back(Cell::integer(one.comptes.toutes));
            row.push_back(Cell::share(resultats.partToutes(one)));
        }
        table.lignes.push_back(std::move(row));
    }
    table.titre = Consultation::tr("Textes de chaque code");
    return table;
}

TableauRapport tableauCroise(const CroisementCodes& croisement) {
    const analyse::TriCroise& cells = croisement.tri.tableau;
    TableauRapport table{QStringList{Consultation::tr("Code")} + croisement.tri.croise.modalites, {}};
    table.titres << Consultation::tr("Lien");
    table.titre = Consultation::tr("Codes × %1").arg(croisement.tri.croise.nom);
    table.colonnesMax = kColumnsOnPage;
    const std::vector<double> parts = croisement.parts();
    for (int i = 0; i < cells.lignes; ++i) {
        std::vector<Cell> row{Cell::text(croisement.tri.question.modalites.at(i))};
        for (int j = 0; j < cells.colonnes; ++j) {
            const size_t place = size_t(i) * size_t(cells.colonnes) + size_t(j);
            row.push_back(celluleCroisee(cells.effectifs[place], parts[place], cells.residus[place]));
        }
        row.push_back(Cell::text(testTexte(croisement.tests[size_t(i)])));
        table.lignes.push_back(std::move(row));
    }
    std::vector<Cell> last{Cell::text(Consultation::tr("Textes codés (n)"))};
    for (const long long one : croisement.textes)
        last.push_back(Cell::integer(one));
    last.push_back(Cell::text({}));
    table.lignes.push_back(std::move(last));
    return table;
}

base::Status composerCodes(const storage::Database& database, const QString& concertationId,
                           PieceRapport& piece, base::TaskContext* context) {
    const auto champ = champDeCle(database, concertationId, piece.element.question);
    if (!champ)
        return echec(champ.error());
    const ChampCodage field{concertationId, *champ, {}};
    const auto plan = planDe(database, concertationId);
    const auto results = resultatsCodage(database, field, context);
    const auto from = provenance(database, {*champ, {}, piece.element.toutes});
    if (!plan || !results || !from)
        return echec(!plan ? plan.error() : !results ? results.error() : from.error());
    intituler(piece, Consultation::tr("Ce que disent les réponses à « %1 »").arg(champ->nom().simplified()));
    piece.constats << basesTexte(*results)
                   << Consultation::tr("Un texte peut avoir plusieurs codes ; entre parenthèses, la part des "
                                       "textes codés (n = %1).")
                          .arg(entierTexte(results->codes));
    if (results->codes < results->textes)
        piece.alertes << Consultation::tr("Tous les textes ne sont pas codés (%1 sur %2) : ce que disent les "
                                          "autres n’est pas compté ici.")
                             .arg(entierTexte(results->codes), entierTexte(results->textes));
    piece.tableau = tableauCodes(*plan, *results);
    if (const documents::Chart chart = countChart(*plan, *results); !chart.isEmpty())
        piece.graphiques << chart;
    if (!piece.element.croise.isEmpty())
        if (const base::Status crossed = cross(database, field, piece, context); !crossed)
            return crossed;
    if (const base::Status quoted = quoteTypical(database, field, *plan, piece, context); !quoted)
        return quoted;
    piece.source =
        sourceTexte(*from) +
        Consultation::tr(" Plan de codification : %1 ; verbatims : les textes qui tiennent le plus "
                         "des mots propres au code (Lafon) ; lexique : version %2.")
            .arg(results->plan, from->value(QStringLiteral("lexique")).toString());
    return {};
}

} // namespace isegorie::consultation
