#include "core/consultation/Tris.h"

#include "core/base/Typographie.h"
#include "core/consultation/FichierMarges.h"
#include "core/consultation/ReponsesDonnees.h"
#include "core/consultation/Textes.h"
#include "core/consultation/TrisComptes.h"
#include "core/consultation/TrisNombres.h"
#include "core/consultation/TrisReunis.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

namespace {

base::Result<analyse::Calage> weightsOf(const Questionnaire& questionnaire, const QString& column) {
    auto weights = questionnaire.nombres(column);
    if (!weights)
        return echec(weights.error());
    analyse::Calage result;
    result.poids = std::move(*weights);
    for (std::size_t i = 0; i < result.poids.size(); ++i)
        if (result.poids[i] < 0)
            return echec(
                Erreur::saisie(
                    QStringLiteral("tri.poids-negatif"),
                    Consultation::tr("Le poids %1 est négatif.").arg(base::decimal(result.poids[i], 2)),
                    Consultation::tr("Un poids est un nombre positif ou nul."))
                    .dans(questionnaire.table().fichier, questionnaire.table().rows[i].ligne));
    const auto [low, high] = std::minmax_element(result.poids.begin(), result.poids.end());
    if (*high <= 0)
        return echec(
            Erreur::saisie(QStringLiteral("tri.poids-nuls"), Consultation::tr("Tous les poids sont nuls."))
                .dans(questionnaire.table().fichier));
    result.min = *low;
    result.max = *high;
    result.effetPlan = analyse::effetDePlan(result.poids);
    return result;
}

struct MargeLue {
    Variable variable;
    std::vector<double> cibles;
    std::vector<int> lignes; ///< Of the file, a modality; 0 = not in the file.
};

base::Status addTarget(MargeLue& marge, const documents::Table& table, const documents::Table::Row& row,
                       const ColonnesMarges& columns) {
    const int value = columns.modalite;
    const QString name = row.cells.at(value).simplified();
    const auto place = marge.variable.modalites.indexOf(name);
    const auto number = partDe(table, row, columns.part);
    if (!number)
        return echec(number.error());
    if (place < 0)
        return *number == 0 ? base::Status()
                            : echec(reponseInconnue(QStringLiteral("marges.modalite"), name,
                                                    marge.variable.nom, marge.variable.modalites)
                                        .dans(table.fichier, row.ligne, value + 1));
    if (marge.lignes[place] > 0)
        return echec(Erreur::saisie(QStringLiteral("marges.double"),
                                    Consultation::tr("La modalité « %1 » figure déjà ligne %2.")
                                        .arg(name.left(60))
                                        .arg(marge.lignes[place]))
                         .dans(table.fichier, row.ligne, value + 1));
    marge.cibles[place] = *number;
    marge.lignes[place] = row.ligne;
    return {};
}

base::Status checkComplete(const MargeLue& marge, const documents::Table& table) {
    for (std::size_t j = 0; j < marge.lignes.size(); ++j)
        if (marge.lignes[j] == 0)
            return echec(
                sansPart(marge.variable.modalites.at(qsizetype(j)), marge.variable.nom).dans(table.fichier));
    if (const auto sum = sommeVerifiee(marge.cibles, marge.variable.nom); !sum)
        return echec(sum.error().dans(table.fichier));
    return {};
}

base::Result<std::vector<MargeLue>> readMargins(const Questionnaire& questionnaire, const QString& path) {
    const auto table = documents::readTable(path);
    if (!table)
        return echec(table.error());
    const auto columns = colonnesMarges(*table);
    if (!columns)
        return echec(columns.error());
    std::vector<MargeLue> result;
    for (const auto& row : table->rows) {
        auto found = questionnaire.variable(row.cells.at(columns->variable));
        if (!found)
            return echec(found.error().dans(table->fichier, row.ligne));
        auto known = std::find_if(result.begin(), result.end(), [&](const MargeLue& marge) {
            return marge.variable.colonne == found->colonne;
        });
        if (known == result.end()) {
            const auto size = std::size_t(found->modalites.size());
            result.push_back({std::move(*found), std::vector<double>(size, 0), std::vector<int>(size, 0)});
            known = std::prev(result.end());
        }
        if (const auto status = addTarget(*known, *table, row, *columns); !status)
            return echec(status.error());
    }
    for (const MargeLue& marge : result)
        if (const auto status = checkComplete(marge, *table); !status)
            return echec(status.error());
    return result;
}

base::Result<analyse::Calage> rakedWeights(const Questionnaire& questionnaire, const QString& path) {
    const auto read = readMargins(questionnaire, path);
    if (!read)
        return echec(read.error());
    std::vector<analyse::Marge> marges;
    marges.reserve(read->size());
    for (const MargeLue& marge : *read)
        marges.push_back({marge.variable.reponses, marge.cibles});
    auto result = analyse::caler(marges, questionnaire.repondants());
    if (result.statut == analyse::Calage::Statut::Cale)
        return result;
    // A modality without anybody was refused while reading: only contradiction is left.
    return echec(margesContradictoires(result.ecart).dans(path));
}

base::Result<std::optional<analyse::Calage>> calageOf(const Questionnaire& questionnaire,
                                                      const DemandeTri& demande) {
    if (demande.poids.isEmpty() && demande.marges.isEmpty())
        return std::optional<analyse::Calage>();
    auto result = demande.marges.isEmpty() ? weightsOf(questionnaire, demande.poids)
                                           : rakedWeights(questionnaire, demande.marges);
    if (!result)
        return echec(result.error());
    return std::optional(std::move(*result));
}

} // namespace

base::Result<ResultatTri> trier(const Questionnaire& questionnaire, const DemandeTri& demande) {
    ResultatTri result;
    const QuestionsReunies reunies(questionnaire);
    if (reunies.nommee(demande.question) || reunies.nommee(demande.croise)) {
        auto weights = calageOf(questionnaire, demande);
        return weights ? trierReunies(questionnaire, reunies, demande, std::move(*weights))
                       : echec(weights.error());
    }
    auto question = questionnaire.variable(demande.question);
    if (!question)
        return echec(question.error());
    result.question = std::move(*question);
    auto calage = calageOf(questionnaire, demande);
    if (!calage)
        return echec(calage.error());
    result.calage = std::move(*calage);
    const analyse::Poids weights = result.calage ? result.calage->poids : analyse::Poids();
    Numerique::de(result.question).resumer(weights, result);
    result.aPlat = analyse::trierAPlat(result.question.reponses, weights);
    aLEchelle(result, std::accumulate(result.aPlat.ponderes.begin(), result.aPlat.ponderes.end(), 0.0));
    if (!demande.croise.isEmpty()) {
        auto crossed = questionnaire.variable(demande.croise);
        if (!crossed)
            return echec(crossed.error());
        result.croise = std::move(*crossed);
        Numerique::de(result.croise);
        result.tableau = analyse::croiser(result.question.reponses, result.croise.reponses, weights);
        result.bases = basesDesCases(result.tableau);
    }
    avertir(result);
    return result;
}

Erreur margesContradictoires(double ecart) {
    constexpr double kPoints = 100;
    return Erreur::refus(
        QStringLiteral("marges.contradiction"),
        Consultation::tr(
            "Ces marges se contredisent dans cet échantillon : il reste un écart de %1 point(s).")
            .arg(base::decimal(ecart * kPoints, 2)),
        Consultation::tr("Retirez une marge, ou regroupez des modalités rares."));
}

namespace {

/// Of whom the parts are, and why there is no chi-square.
QString severalChoices(const ResultatTri& result) {
    if (!result.estCroise())
        return Consultation::tr("Plusieurs choix par personne : chaque part est celle des personnes qui ont "
                                "répondu (n), et les parts dépassent 100 % ensemble.");
    const QString untested =
        Consultation::tr("Le khi-deux n’est pas calculé : il demande que chacun soit dans une seule case.");
    const QString parts =
        result.lignesMultiples
            ? Consultation::tr("Plusieurs choix par personne : chaque part est celle des personnes de la "
                               "colonne (n en dernière ligne), et les parts peuvent dépasser 100 % ensemble.")
            : Consultation::tr(
                  "Plusieurs choix par personne : chacun compte dans toutes les colonnes qu’il a "
                  "choisies ; chaque part est celle des personnes de la colonne.");
    return parts + QLatin1Char(' ') + untested;
}

} // namespace

void avertir(ResultatTri& resultat) {
    if (resultat.estCroise() && resultat.tableau.petitsEffectifs > 0)
        resultat.avertissements << Consultation::tr(
            "Effectif attendu inférieur à 5 dans %n case(s) : le khi-deux y est peu fiable.", nullptr,
            resultat.tableau.petitsEffectifs);
    if (resultat.multiple)
        resultat.avertissements << severalChoices(resultat);
    else if (resultat.estCroise() && !resultat.tableau.khi2)
        resultat.avertissements << Consultation::tr(
            "Une des deux questions n’a qu’une réponse donnée : il n’y a rien à croiser.");
    if (resultat.calage && resultat.calage->effetPlan > 2)
        resultat.avertissements << Consultation::tr(
            "Les poids divisent par plus de deux la taille utile de l’échantillon.");
}

QString mentionRepresentativite() {
    return Consultation::tr("Les participants ne sont pas un échantillon représentatif de la population.");
}

} // namespace isegorie::consultation
