#include "core/recrutement/SuiviGraphiques.h"

namespace isegorie::recrutement {

using documents::Chart;

namespace {

// A document of the contract is in French whatever the interface: no tr() here.

Chart opened(const Effectif& cible) {
    Chart chart;
    chart.kind = Chart::Kind::Bars;
    chart.title = cible.critereLibelle;
    chart.targetName = QStringLiteral("Cible");
    for (const char* name : {"Contactés", "Acceptés", "Confirmés", "Présents"})
        chart.series.push_back({QString::fromUtf8(name), {}});
    return chart;
}

void add(Chart& chart, const LigneSuivi& ligne) {
    const Effectif& cible = ligne.cible;
    chart.categories << (cible.sousTotal ? QStringLiteral("Σ %1").arg(cible.categorieLibelle)
                                         : cible.categorieLibelle);
    chart.targets.push_back(
        {static_cast<double>(cible.quota.min),
         cible.quota.max ? std::optional<double>(*cible.quota.max) : std::optional<double>()});
    const bool free = cible.quota.estLibre();
    chart.notes << (free ? QStringLiteral("%1, libre").arg(ligne.confirmes)
                         : QStringLiteral("%1 / %2").arg(ligne.confirmes).arg(cibleTexte(cible.quota)));
    const int counts[]{ligne.contactes, ligne.acceptes, ligne.confirmes, ligne.presents};
    for (size_t i = 0; i < chart.series.size(); ++i)
        chart.series[i].values.push_back(counts[i]);
}

} // namespace

QString cibleTexte(const Quota& quota) {
    if (!quota.max)
        return quota.min > 0 ? QStringLiteral("au moins %1").arg(quota.min) : QStringLiteral("libre");
    return *quota.max == quota.min ? QString::number(quota.min)
                                   : QStringLiteral("%1 à %2").arg(quota.min).arg(*quota.max);
}

QList<Chart> graphiquesQuotas(const SuiviRecrutement& suivi) {
    QList<Chart> charts;
    QString critere;
    for (const LigneSuivi& ligne : suivi.lignes) {
        if (charts.isEmpty() || ligne.cible.critere != critere)
            charts.append(opened(ligne.cible));
        critere = ligne.cible.critere;
        add(charts.last(), ligne);
    }
    return charts;
}

Chart graphiqueSemaines(const SuiviRecrutement& suivi) {
    Chart chart;
    chart.kind = Chart::Kind::Lines;
    chart.title = QStringLiteral("Semaine par semaine");
    chart.targetName = QStringLiteral("Taille du panel");
    chart.targets.push_back({static_cast<double>(suivi.indicateurs.taille), {}});
    for (const char* name : {"Contactés", "Acceptés", "Confirmés"})
        chart.series.push_back({QString::fromUtf8(name), {}});
    for (const Indicateurs& week : suivi.historique) {
        chart.categories << week.jour.toString(QStringLiteral("dd/MM"));
        const int counts[]{week.contactes, week.acceptes, week.confirmes};
        for (size_t i = 0; i < chart.series.size(); ++i)
            chart.series[i].values.push_back(counts[i]);
    }
    return chart;
}

} // namespace isegorie::recrutement
