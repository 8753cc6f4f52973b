#include "core/consultation/Classification.h"

#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Textes.h"

#include <algorithm>
#include <future>

namespace isegorie::consultation {

using base::echec;
using base::Erreur;

base::Result<Classification> classer(const FormesSegments& formes, int tailleMin,
                                     const analyse::OptionsReinert& options, const analyse::Arret& arret) {
    Classification result;
    result.unites = analyse::regrouper(formes.matrice, formes.sources, tailleMin);
    const analyse::MatriceCreuse units = analyse::fusionner(formes.matrice, result.unites);
    auto tree = analyse::classer(units, options, arret);
    if (!tree)
        return echec(tree.error());
    if (tree->etapes.empty())
        return echec(
            Erreur::saisie(QStringLiteral("reinert.trop-peu"),
                           Consultation::tr("Il y a trop peu de segments ou de formes pour former deux "
                                            "classes : %1 unité(s), %2 forme(s).")
                               .arg(units.lignes())
                               .arg(units.formes),
                           Consultation::tr("Une classification demande au moins %1 unités et 3 formes.")
                               .arg(options.membresMin)));
    result.arbre = std::move(*tree);
    for (const auto& partition : result.arbre.partitions)
        result.partitions.push_back(analyse::classesDesSegments(partition, result.unites));
    for (const int unit : result.unites)
        result.vides.push_back(units.taille(unit) == 0);
    return result;
}

base::Result<ClassificationDouble> classerDeuxFois(const FormesSegments& formes, int taille1, int taille2,
                                                   int k, bool mutuelles, const analyse::Arret& arret) {
    analyse::OptionsDouble crossing;
    crossing.k = k;
    crossing.mutuelles = mutuelles;
    analyse::OptionsReinert options;
    options.k = k;
    options.membresMin = crossing.membresMin;
    auto other = std::async(std::launch::async, [&] { return classer(formes, taille2, options, arret); });
    auto first = classer(formes, taille1, options, arret);
    auto second = other.get();
    if (!first)
        return echec(first.error());
    if (!second)
        return echec(second.error());
    ClassificationDouble result{std::move(*first), std::move(*second), {}, taille1, taille2};
    result.croisement =
        analyse::croiserClassements(result.premiere.partitions, result.seconde.partitions, crossing);
    if (result.croisement.partitions.empty())
        return echec(Erreur::saisie(
            QStringLiteral("reinert.sans-accord"),
            Consultation::tr(
                "Les deux classifications ne s’accordent pas sur deux classes de plus de %1 segments.")
                .arg(crossing.membresMin),
            Consultation::tr("Rapprochez les deux tailles, ou augmentez le nombre de classes.")));
    return result;
}

namespace {

QJsonArray groupsJson(const std::vector<int>& groups) {
    QJsonArray result;
    for (const int group : groups)
        result << (group == analyse::kNonClasse ? QJsonValue(QJsonValue::Null) : QJsonValue(group + 1));
    return result;
}

long long unclassified(const std::vector<int>& groups) {
    return std::count(groups.begin(), groups.end(), analyse::kNonClasse);
}

QJsonObject reasonsJson(const Classification& classification) {
    const long long empty = std::count(classification.vides.begin(), classification.vides.end(), true);
    return {{QStringLiteral("sans_forme"), double(empty)},
            {QStringLiteral("plus_de_forme_discriminante"),
             double(unclassified(classification.groupes()) - empty)}};
}

QString crossedName(const analyse::ClasseCroisee& crossed) {
    return QStringLiteral("%1.%2x%3.%4")
        .arg(crossed.niveau1)
        .arg(crossed.classe1)
        .arg(crossed.niveau2)
        .arg(crossed.classe2);
}

std::vector<long long> sizes(const std::vector<int>& groups, int k) {
    std::vector<long long> result(static_cast<std::size_t>(k), 0);
    for (const int group : groups)
        if (group != analyse::kNonClasse)
            ++result[group];
    return result;
}

QString sizesText(const std::vector<int>& groups, int k) {
    QList<QStringList> rows;
    const auto counts = sizes(groups, k);
    for (std::size_t c = 0; c < counts.size(); ++c)
        rows << QStringList{Consultation::tr("classe %1").arg(c + 1), QString::number(counts[c]),
                            pourcentage(double(counts[c]) / double(groups.size()))};
    rows << QStringList{Consultation::tr("non classés"), QString::number(unclassified(groups)),
                        pourcentage(double(unclassified(groups)) / double(groups.size()))};
    return tableauTexte({Consultation::tr("Classe"), Consultation::tr("Segments"), Consultation::tr("Part")},
                        rows);
}

} // namespace

QString alerteDominante(qint64 plusGrande, qint64 classes) {
    constexpr double kMost = 0.9;
    if (classes == 0 || double(plusGrande) < kMost * double(classes))
        return {};
    return Consultation::tr(
               "Une seule classe réunit %1 des segments classés : elle mêle sans doute plusieurs sujets, et "
               "les autres ne tiennent qu’à quelques textes. Essayez plus de classes ou des unités plus "
               "longues, mettez de côté doublons et campagnes ; des textes courts ou peu nombreux peuvent ne "
               "pas se partager davantage.")
        .arg(pourcentage(double(plusGrande) / double(classes)));
}

QString alerteDominante(const std::vector<int>& groupes) {
    const int most = groupes.empty() ? 0 : *std::max_element(groupes.begin(), groupes.end());
    const auto counts = sizes(groupes, std::max(most, 0) + 1);
    return alerteDominante(*std::max_element(counts.begin(), counts.end()),
                           qint64(groupes.size()) - unclassified(groupes));
}

QJsonArray coupuresJson(const Classification& classification) {
    QJsonArray steps;
    for (const analyse::EtapeReinert& step : classification.arbre.etapes)
        steps << QJsonObject{{QStringLiteral("classe"), step.classe + 1},
                             {QStringLiteral("chi2"), step.khi2},
                             {QStringLiteral("chi2_axe"), step.khi2Axe},
                             {QStringLiteral("deplacements"), step.deplacements},
                             {QStringLiteral("effectifs"), QJsonArray{step.effectifs[0], step.effectifs[1]}}};
    return steps;
}

namespace {

QJsonArray warningsJson(const std::vector<int>& groups) {
    const QString warning = alerteDominante(groups);
    return warning.isEmpty() ? QJsonArray() : QJsonArray{warning};
}

QString warningText(const std::vector<int>& groups) {
    const QString warning = alerteDominante(groups);
    return warning.isEmpty() ? QString() : warning + QLatin1Char('\n');
}

} // namespace

QJsonObject classificationJson(const Classification& classification) {
    QJsonArray heights;
    for (const double height : classification.arbre.hauteurs())
        heights << height;
    QJsonArray chi2;
    for (const analyse::EtapeReinert& step : classification.arbre.etapes)
        chi2.prepend(step.khi2);
    QJsonObject partitions;
    for (std::size_t i = 0; i < classification.partitions.size(); ++i)
        partitions.insert(QStringLiteral("k%1").arg(i + 2), groupsJson(classification.partitions[i]));
    return {{QStringLiteral("k"), classification.arbre.classes()},
            {QStringLiteral("groupes"), groupsJson(classification.groupes())},
            {QStringLiteral("hauteurs"), heights},
            {QStringLiteral("chi2"), chi2},
            {QStringLiteral("coupures"), coupuresJson(classification)},
            {QStringLiteral("partitions"), partitions},
            {QStringLiteral("unites"), classification.unites.empty() ? 0 : classification.unites.back() + 1},
            {QStringLiteral("non_classes"), double(unclassified(classification.groupes()))},
            {QStringLiteral("raisons"), reasonsJson(classification)},
            {QStringLiteral("avertissements"), warningsJson(classification.groupes())}};
}

QJsonObject classificationJson(const ClassificationDouble& classification) {
    QJsonArray partitions;
    for (const analyse::PartitionDouble& partition : classification.croisement.partitions) {
        QJsonArray classes;
        for (const int crossed : partition.croisees)
            classes << crossedName(classification.croisement.croisees[crossed]);
        partitions << QJsonObject{{QStringLiteral("k"), partition.k},
                                  {QStringLiteral("chi2"), partition.khi2},
                                  {QStringLiteral("n"), double(partition.n)},
                                  {QStringLiteral("classes"), classes},
                                  {QStringLiteral("groupes"), groupsJson(partition.groupes)}};
    }
    const analyse::PartitionDouble& last = classification.croisement.partitions.back();
    return {{QStringLiteral("tailles"), QJsonArray{classification.taille1, classification.taille2}},
            {QStringLiteral("k"), last.k},
            {QStringLiteral("groupes"), groupsJson(last.groupes)},
            {QStringLiteral("non_classes"), double(unclassified(last.groupes))},
            {QStringLiteral("avertissements"), warningsJson(last.groupes)},
            {QStringLiteral("partitions"), partitions},
            {QStringLiteral("simples"), QJsonArray{classificationJson(classification.premiere),
                                                   classificationJson(classification.seconde)}}};
}

QString classificationTexte(const Classification& classification) {
    QList<QStringList> rows;
    for (const analyse::EtapeReinert& step : classification.arbre.etapes)
        rows << QStringList{Consultation::tr("classe %1").arg(step.classe + 1), base::decimal(step.khi2, 1),
                            base::decimal(step.khi2Axe, 1), QString::number(step.effectifs[0]),
                            QString::number(step.effectifs[1])};
    return sizesText(classification.groupes(), classification.arbre.classes()) +
           warningText(classification.groupes()) + QLatin1Char('\n') +
           tableauTexte({Consultation::tr("Coupure de"), QStringLiteral("χ²"),
                         Consultation::tr("χ² de l’axe seul"), Consultation::tr("Unités"),
                         Consultation::tr("et")},
                        rows);
}

QString classificationTexte(const ClassificationDouble& classification) {
    QString text;
    for (const analyse::PartitionDouble& partition : classification.croisement.partitions)
        text += Consultation::tr("%1 : Σχ² = %2, %3.")
                    .arg(compte(partition.k, Nom::Classes), base::decimal(partition.khi2, 1),
                         compte(partition.n, Nom::SegmentsClasses)) +
                QLatin1Char('\n') + sizesText(partition.groupes, partition.k) +
                warningText(partition.groupes) + QLatin1Char('\n');
    return text;
}

} // namespace isegorie::consultation
