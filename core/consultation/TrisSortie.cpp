// The results of Tris.h as JSON and as text.
#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/TableauRapport.h"
#include "core/consultation/Textes.h"
#include "core/consultation/TrisNombres.h"

#include <algorithm>
#include <cmath>

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

template <typename T>
QJsonArray listJson(const std::vector<T>& values) {
    QJsonArray list;
    for (const T& value : values)
        list << double(value);
    return list;
}

QJsonObject weightsJson(const analyse::Calage& calage) {
    return {{QStringLiteral("effet_de_plan"), calage.effetPlan},
            {QStringLiteral("taille_utile"), calage.tailleUtile()},
            {QStringLiteral("personnes"), double(calage.poids.size())},
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
                tableJson(partsEnColonne(result), table.lignes, table.colonnes));
    json.insert(QStringLiteral("n_par_colonne"), listJson(result.bases.colonnes));
    json.insert(QStringLiteral("n_par_ligne"), listJson(result.bases.lignes));
    if (result.calage)
        json.insert(QStringLiteral("bases_ponderees_par_colonne"), listJson(result.bases.colonnesPonderees));
    json.insert(QStringLiteral("attendus"), tableJson(table.attendus, table.lignes, table.colonnes));
    json.insert(QStringLiteral("residus"), tableJson(table.residus, table.lignes, table.colonnes));
    json.insert(QStringLiteral("khi2"), nombreJson(table.khi2));
    json.insert(QStringLiteral("ddl"), table.ddl);
    json.insert(QStringLiteral("p"), nombreJson(table.probabilite));
    json.insert(QStringLiteral("v_cramer"), nombreJson(table.vCramer));
    json.insert(QStringLiteral("petits_effectifs"), table.petitsEffectifs);
    json.insert(QStringLiteral("n"), double(table.repondants));
    if (result.calage)
        json.insert(QStringLiteral("base_ponderee"), double(table.repondants));
    json.insert(QStringLiteral("sans_reponse"), double(table.sansReponse));
}

QString flatText(const ResultatTri& result) {
    QList<QStringList> rows;
    for (qsizetype j = 0; j < result.question.modalites.size(); ++j)
        rows << QStringList{result.question.modalites.at(j), QString::number(result.aPlat.effectifs[j]),
                            pourcentage(result.aPlat.parts[j])};
    return tableauTexte({Consultation::tr("Réponse"), titreEffectif(result), titrePart(result)}, rows) +
           basesTri(result) + QLatin1Char('\n');
}

/// Whose parts the columns give.
QList<QStringList> baseRows(const ResultatTri& result) {
    QStringList people{titreBases(result)};
    QStringList weighted{Consultation::tr("Base redressée")};
    for (std::size_t j = 0; j < result.bases.colonnes.size(); ++j) {
        people << QString::number(result.bases.colonnes[j]);
        weighted << base::decimal(result.bases.colonnesPonderees[j], 1);
    }
    return result.calage ? QList<QStringList>{people, weighted} : QList<QStringList>{people};
}

QString crossText(const ResultatTri& result) {
    const analyse::TriCroise& table = result.tableau;
    const std::vector<double> parts = partsEnColonne(result);
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
    rows += baseRows(result);
    const QString head = result.calage
                             ? Consultation::tr("effectif brut, part redressée de la colonne (résidu)")
                             : Consultation::tr("effectif, part de la colonne (résidu)");
    QString text = tableauTexte(QStringList{head} + result.croise.modalites, rows);
    if (table.khi2)
        text += khi2Texte(table) + QLatin1Char('\n');
    return text + basesTri(result) + QLatin1Char('\n');
}

constexpr qsizetype kMostBars = 30; // beyond, the chart shows the most frequent ones

} // namespace

std::vector<double> partsEnColonne(const ResultatTri& resultat) {
    const std::vector<double>& counts = resultat.tableau.ponderes;
    const std::vector<double>& wholes = resultat.bases.colonnesPonderees;
    std::vector<double> parts(counts.size(), 0);
    for (std::size_t cell = 0; cell < counts.size(); ++cell)
        if (const double whole = wholes[cell % wholes.size()]; whole > 0)
            parts[cell] = counts[cell] / whole;
    return parts;
}

QString basesTri(const ResultatTri& resultat) {
    const bool crossed = resultat.estCroise();
    const qint64 answered = crossed ? resultat.tableau.repondants : resultat.aPlat.repondants;
    const QString missing = entierTexte(crossed ? resultat.tableau.sansReponse : resultat.aPlat.sansReponse);
    const QString aside = entierTexte(resultat.misDeCote);
    if (!resultat.calage)
        return resultat.misDeCote > 0
                   ? Consultation::tr("n = %1 ; sans réponse : %2 ; mis de côté : %3.")
                         .arg(entierTexte(answered), missing, aside)
                   : Consultation::tr("n = %1 ; sans réponse : %2.").arg(entierTexte(answered), missing);
    const QString weighted = base::decimal(crossed ? double(answered) : resultat.basePonderee, 1);
    return resultat.misDeCote > 0
               ? Consultation::tr("n = %1 (effectif brut) ; base redressée : %2 ; sans réponse : %3 (brut) ; "
                                  "mis de côté : %4 (brut).")
                     .arg(entierTexte(answered), weighted, missing, aside)
               : Consultation::tr("n = %1 (effectif brut) ; base redressée : %2 ; sans réponse : %3 (brut).")
                     .arg(entierTexte(answered), weighted, missing);
}

QString redressementTexte(const ResultatTri& resultat) {
    if (!resultat.calage)
        return {};
    const analyse::Calage& weights = *resultat.calage;
    return Consultation::
        tr("Redressé : effet de plan %1 (les %2 personnes redressées, comptées ici ou non, en valent %3), "
           "poids de %4 à %5 ; les effectifs sont bruts, les parts redressées.")
            .arg(base::decimal(weights.effetPlan, 2), entierTexte(qint64(weights.poids.size())),
                 entierTexte(std::llround(weights.tailleUtile())), base::decimal(weights.min, 2),
                 base::decimal(weights.max, 2));
}

QString titreBases(const ResultatTri& resultat) {
    if (!resultat.unite.isEmpty())
        return resultat.unite;
    if (resultat.calage)
        return resultat.multiple ? Consultation::tr("Personnes (n brut)")
                                 : Consultation::tr("Total (n brut)");
    return resultat.multiple ? Consultation::tr("Personnes (n)") : Consultation::tr("Total (n)");
}

QString titreEffectif(const ResultatTri& resultat) {
    return resultat.calage ? Consultation::tr("Effectif brut") : Consultation::tr("Effectif");
}

QString titrePart(const ResultatTri& resultat) {
    return resultat.calage ? Consultation::tr("Part redressée") : Consultation::tr("Part");
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
                     {QStringLiteral("mis_de_cote"), resultat.misDeCote},
                     {QStringLiteral("modalites"), flatJson(resultat)},
                     {QStringLiteral("base_ponderee"), resultat.basePonderee},
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
        text += redressementTexte(resultat) + QLatin1Char('\n');
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
    const bool weighted = resultat.calage.has_value();
    chart.series.push_back({weighted ? Consultation::tr("Part redressée, en % (et effectif brut)")
                                     : Consultation::tr("Réponses"),
                            {}});
    constexpr double kPercent = 100;
    for (const qsizetype i : order) {
        chart.categories << resultat.question.modalites.at(i).left(60);
        const auto count = resultat.aPlat.effectifs[size_t(i)];
        const double part = resultat.aPlat.parts[size_t(i)];
        chart.series.front().values.push_back(weighted ? part * kPercent : double(count));
        chart.notes << (weighted ? Consultation::tr("%1 (n = %2)").arg(pourcentage(part), entierTexte(count))
                                 : effectifEtPart(count, part));
    }
    return chart;
}

} // namespace isegorie::consultation
