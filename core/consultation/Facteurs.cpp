#include "core/consultation/Facteurs.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <algorithm>
#include <numeric>

namespace isegorie::consultation {

namespace {

QJsonArray numbersOf(const std::vector<double>& numbers) {
    QJsonArray result;
    for (const double number : numbers)
        result << nombreJson(number);
    return result;
}

QJsonArray pointsJson(const QStringList& names, const std::vector<analyse::PointAfc>& points) {
    QJsonArray result;
    for (std::size_t i = 0; i < points.size(); ++i)
        result << QJsonObject{{QStringLiteral("nom"), names.at(qsizetype(i))},
                              {QStringLiteral("poids"), points[i].poids},
                              {QStringLiteral("coordonnees"), numbersOf(points[i].coordonnees)},
                              {QStringLiteral("contributions"), numbersOf(points[i].contributions)},
                              {QStringLiteral("qualites"), numbersOf(points[i].qualites)}};
    return result;
}

double share(double value, double inertia) {
    return inertia > 0 ? value / inertia : 0;
}

/// The points that make an axis, on both sides of the centre.
QString axisText(const QStringList& names, const std::vector<analyse::PointAfc>& points, std::size_t axis) {
    constexpr std::size_t kShown = 8;
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return points[a].contributions[axis] > points[b].contributions[axis];
    });
    order.resize(std::min(kShown, order.size()));
    QList<QStringList> rows;
    for (const std::size_t i : order)
        rows << QStringList{names.at(qsizetype(i)), base::decimal(points[i].coordonnees[axis], 3),
                            pourcentage(points[i].contributions[axis]),
                            base::decimal(points[i].qualites[axis], 2)};
    return tableauTexte({Consultation::tr("Axe %1").arg(axis + 1), Consultation::tr("Coordonnée"),
                         Consultation::tr("Contribution"), Consultation::tr("Qualité")},
                        rows);
}

QJsonArray linksJson(const QStringList& names, const std::vector<analyse::Lien>& links) {
    QJsonArray result;
    for (const analyse::Lien& link : links)
        result << QJsonObject{
            {QStringLiteral("formes"), QJsonArray{names.at(link.forme1), names.at(link.forme2)}},
            {QStringLiteral("ensemble"), link.ensemble},
            {QStringLiteral("indice"), link.indice}};
    return result;
}

} // namespace

QJsonObject afcJson(const TableLue& table, const analyse::Afc& afc) {
    QJsonArray axes;
    for (const double value : afc.valeurs)
        axes << QJsonObject{{QStringLiteral("valeur"), value},
                            {QStringLiteral("part"), share(value, afc.inertie)}};
    return {{QStringLiteral("inertie"), afc.inertie},
            {QStringLiteral("axes"), axes},
            {QStringLiteral("formes"), pointsJson(table.formes, afc.lignes)},
            {QStringLiteral("parts"), pointsJson(table.parts, afc.colonnes)}};
}

QString afcTexte(const TableLue& table, const analyse::Afc& afc) {
    QString text = Consultation::tr("Inertie totale (χ²/n) : %1.").arg(base::decimal(afc.inertie, 4)) +
                   QLatin1Char('\n');
    for (std::size_t axis = 0; axis < afc.valeurs.size(); ++axis)
        text += QLatin1Char('\n') +
                Consultation::tr("Axe %1 : %2 de l’inertie.")
                    .arg(axis + 1)
                    .arg(pourcentage(share(afc.valeurs[axis], afc.inertie))) +
                QLatin1Char('\n') + axisText(table.formes, afc.lignes, axis) +
                axisText(table.parts, afc.colonnes, axis);
    return text;
}

QJsonObject similitudeJson(const QStringList& noms, const analyse::Similitude& similitude) {
    QJsonArray forms;
    for (std::size_t i = 0; i < similitude.formes.size(); ++i)
        forms << QJsonObject{{QStringLiteral("forme"), noms.at(similitude.formes[i])},
                             {QStringLiteral("effectif"), similitude.effectifs[i]}};
    return {{QStringLiteral("formes"), forms},
            {QStringLiteral("liens"), linksJson(noms, similitude.liens)},
            {QStringLiteral("arbre"), linksJson(noms, similitude.arbre)}};
}

QString similitudeTexte(const QStringList& noms, const analyse::Similitude& similitude) {
    QList<QStringList> rows;
    for (const analyse::Lien& link : similitude.arbre)
        rows << QStringList{QStringLiteral("%1 — %2").arg(noms.at(link.forme1), noms.at(link.forme2)),
                            QString::number(link.ensemble), base::decimal(link.indice, 3)};
    return tableauTexte({Consultation::tr("Lien de l’arbre maximum"), Consultation::tr("Segments"),
                         Consultation::tr("Indice")},
                        rows);
}

} // namespace isegorie::consultation
