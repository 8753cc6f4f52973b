// The results of Tris.h as JSON and as text.
#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/TableauRapport.h"
#include "core/consultation/Textes.h"
#include "core/consultation/TrisNombres.h"

#include <algorithm>

namespace isegorie::consultation {

namespace {

template <typename T>
QJsonArray tableJson(const std::vector<T>& values, int lines, int columns) {
    QJsonArray rows;
    for (int i = 0; i < lines; ++i) {
        QJsonArray row;
        for (int j = 0; j < columns; ++j)
            row << nombreJson(double(values[std::size_t(i) * columns + j]));
        rows << row;
    }
    return rows;
}

QJsonObject weightsJson(const analyse::Calage& calage) {
    return {{QStringLiteral("effet_de_plan"), calage.effetPlan},
            {QStringLiteral("taille_utile"), calage.tailleUtile()},
            {QStringLiteral("min"), calage.min},
            {QStringLiteral("max"), calage.max},
            {QStringLiteral("iterations"), calage.iterations}};
}

QJsonArray flatJson(const ResultatTri& result) {
    QJsonArray items;
    for (qsizetype j = 0; j < result.question.modalites.size(); ++j) {
        QJsonObject item{{QStringLiteral("modalite"), result.question.modalites.at(j)},
                         {QStringLiteral("effectif"), double(result.aPlat.effectifs[j])},
                         {QStringLiteral("part"), result.aPlat.parts[j]}};
        if (result.calage)
            item.insert(QStringLiteral("effectif_pondere"), result.aPlat.ponderes[j]);
        items << item;
    }
    return items;
}

void insertCross(const ResultatTri& result, QJsonObject& json) {
    const analyse::TriCroise& table = result.tableau;
    json.insert(QStringLiteral("croise"), result.croise.nom);
    json.insert(QStringLiteral("lignes"), QJsonArray::fromStringList(result.question.modalites));
    json.insert(QStringLiteral("colonnes"), QJsonArray::fromStringList(result.croise.modalites));
    json.insert(QStringLiteral("effectifs"), tableJson(table.effectifs, table.lignes, table.colonnes));
    if (result.calage)
        json.insert(QStringLiteral("effectifs_ponderes"),
                    tableJson(table.ponderes, table.lignes, table.colonnes));
    json.insert(QStringLiteral("parts_en_colonne"),
                tableJson(partsEnColonne(table), table.lignes, table.colonnes));
    json.insert(QStringLiteral("attendus"), tableJson(table.attendus, table.lignes, table.colonnes));
    json.insert(QStringLiteral("residus"), tableJson(table.residus, table.lignes, table.colonnes));
    json.insert(QStringLiteral("khi2"), nombreJson(table.khi2));
    json.insert(QStringLiteral("ddl"), table.ddl);
    json.insert(QStringLiteral("p"), nombreJson(table.probabilite));
    json.insert(QStringLiteral("v_cramer"), nombreJson(table.vCramer));
    json.insert(QStringLiteral("petits_effectifs"), table.petitsEffectifs);
    json.insert(QStringLiteral("n"), double(table.repondants));
    json.insert(QStringLiteral("sans_reponse"), double(table.sansReponse));
}

QString flatText(const ResultatTri& result) {
    QList<QStringList> rows;
    for (qsizetype j = 0; j < result.question.modalites.size(); ++j)
        rows << QStringList{result.question.modalites.at(j), QString::number(result.aPlat.effectifs[j]),
                            pourcentage(result.aPlat.parts[j])};
    return tableauTexte({Consultation::tr("Réponse"), Consultation::tr("Effectif"), Consultation::tr("Part")},
                        rows) +
           Consultation::tr("n = %1 ; sans réponse : %2.")
               .arg(result.aPlat.repondants)
               .arg(result.aPlat.sansReponse) +
           QLatin1Char('\n');
}

QString crossText(const ResultatTri& result) {
    const analyse::TriCroise& table = result.tableau;
    const std::vector<double> parts = partsEnColonne(table);
    QList<QStringList> rows;
    for (int i = 0; i < table.lignes; ++i) {
        QStringList row{result.question.modalites.at(i)};
        for (int j = 0; j < table.colonnes; ++j) {
            const std::size_t cell = std::size_t(i) * table.colonnes + j;
            const QString counted =
                QStringLiteral("%1, %2").arg(table.effectifs[cell]).arg(pourcentage(parts[cell]));
            row << (std::isfinite(table.residus[cell])
                        ? QStringLiteral("%1 (%2)").arg(counted, base::decimal(table.residus[cell], 1))
                        : counted);
        }
        rows << row;
    }
    QString text = tableauTexte(QStringList{Consultation::tr("effectif, part de la colonne (résidu)")} +
                                    result.croise.modalites,
                                rows);
    if (table.khi2)
        text += khi2Texte(table) + QLatin1Char('\n');
    return text +
           Consultation::tr("n = %1 ; sans réponse : %2.").arg(table.repondants).arg(table.sansReponse) +
           QLatin1Char('\n');
}

constexpr qsizetype kMostBars = 30; // beyond, the chart shows the most frequent ones

} // namespace

std::vector<double> partsEnColonne(const analyse::TriCroise& tableau) {
    const auto lines = std::size_t(tableau.lignes), columns = std::size_t(tableau.colonnes);
    std::vector<double> parts(lines * columns, 0);
    for (std::size_t j = 0; j < columns; ++j) {
        double total = 0;
        for (std::size_t i = 0; i < lines; ++i)
            total += tableau.ponderes[i * columns + j];
        for (std::size_t i = 0; i < lines && total > 0; ++i)
            parts[i * columns + j] = tableau.ponderes[i * columns + j] / total;
    }
    return parts;
}

QString khi2Texte(const analyse::TriCroise& tableau) {
    if (!tableau.khi2)
        return {};
    const double p = *tableau.probabilite;
    constexpr double kLeast = 0.001;
    return Consultation::tr("χ² = %1, %n degré(s) de liberté, %2, V de Cramér = %3.", nullptr, tableau.ddl)
        .arg(base::decimal(*tableau.khi2, 3),
             p < kLeast ? Consultation::tr("p < 0,001") : Consultation::tr("p = %1").arg(base::decimal(p, 3)),
             base::decimal(*tableau.vCramer, 3));
}

QJsonObject triJson(const ResultatTri& resultat) {
    QJsonObject json{{QStringLiteral("question"), resultat.question.nom},
                     {QStringLiteral("n"), double(resultat.aPlat.repondants)},
                     {QStringLiteral("sans_reponse"), double(resultat.aPlat.sansReponse)},
                     {QStringLiteral("modalites"), flatJson(resultat)},
                     {QStringLiteral("multiple"), resultat.multiple},
                     {QStringLiteral("avertissements"), QJsonArray::fromStringList(resultat.avertissements)},
                     {QStringLiteral("mention"), mentionRepresentativite()}};
    if (resultat.nombres)
        json.insert(QStringLiteral("nombres"), nombresJson(resultat));
    if (resultat.calage)
        json.insert(QStringLiteral("poids"), weightsJson(*resultat.calage));
    if (resultat.estCroise())
        insertCross(resultat, json);
    return json;
}

QString triTexte(const ResultatTri& resultat) {
    QString text = resultat.question.nom + QLatin1Char('\n');
    text += resultat.estCroise() ? Consultation::tr("croisé avec %1").arg(resultat.croise.nom) +
                                       QLatin1Char('\n') + crossText(resultat)
                                 : flatText(resultat);
    text += nombresTexte(resultat);
    if (resultat.calage)
        text += Consultation::tr("Pondéré : effet de plan %1, poids de %2 à %3.")
                    .arg(base::decimal(resultat.calage->effetPlan, 2), base::decimal(resultat.calage->min, 2),
                         base::decimal(resultat.calage->max, 2)) +
                QLatin1Char('\n');
    for (const QString& warning : resultat.avertissements)
        text += warning + QLatin1Char('\n');
    return text + mentionRepresentativite() + QLatin1Char('\n');
}

documents::Chart triGraphique(const ResultatTri& resultat) {
    std::vector<qsizetype> order(size_t(resultat.question.modalites.size()));
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = qsizetype(i);
    if (qsizetype(order.size()) > kMostBars) {
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return resultat.aPlat.effectifs[size_t(a)] > resultat.aPlat.effectifs[size_t(b)];
        });
        order.resize(kMostBars);
        std::sort(order.begin(), order.end());
    }
    documents::Chart chart;
    chart.series.push_back(
        {resultat.calage ? Consultation::tr("Réponses redressées") : Consultation::tr("Réponses"), {}});
    for (const qsizetype i : order) {
        chart.categories << resultat.question.modalites.at(i).left(60);
        const double count = resultat.aPlat.ponderes[size_t(i)];
        chart.series.front().values.push_back(count);
        chart.notes << effectifEtPart(std::llround(count), resultat.aPlat.parts[size_t(i)]);
    }
    return chart;
}

} // namespace isegorie::consultation
