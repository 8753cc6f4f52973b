#include "ui/recrutement/TirageResultat.h"

#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/GraphiqueView.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TileRow.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kBars = 12;
constexpr int kRows = 10;

/// How many people have which chance, in steps of a round width.
documents::Chart histogramOf(const TirageLu& lu) {
    documents::Chart chart;
    chart.kind = documents::Chart::Kind::Columns;
    const double most = std::max(lu.statistiques.max * 100, 1.0);
    const double step = documents::chartStep(most, kBars);
    std::vector<double> counts(static_cast<size_t>(most / step) + 1, 0);
    for (const TirageLu::Personne& person : lu.personnes)
        ++counts[std::min(counts.size() - 1, static_cast<size_t>(person.chance * 100 / step + 1e-9))];
    for (size_t i = 0; i < counts.size(); ++i)
        chart.categories << TirageResultat::tr("%1 %").arg(QLocale().toString(step * static_cast<double>(i)));
    chart.title = TirageResultat::tr("Candidats par chance d’être tirés, par tranche de %1 %")
                      .arg(QLocale().toString(step));
    chart.series.push_back({TirageResultat::tr("Candidats"), std::move(counts)});
    return chart;
}

} // namespace

TirageResultat::TirageResultat(QWidget* parent)
    : QWidget(parent),
      m_pool(new QLabel(this)),
      m_proof(new QLabel(this)),
      m_least(new StatTile(tr("Plus petite chance"), this)),
      m_most(new StatTile(tr("Plus grande chance"), this)),
      m_gini(new StatTile(tr("Inégalité (Gini)"), this)),
      m_mean(new StatTile(tr("Moyenne géométrique"), this)),
      m_panels(new StatTile(tr("Panels distincts"), this)),
      m_gap(new StatTile(tr("Écart à l’optimum"), this)),
      m_excluded(new StatTile(tr("À 0 %, prouvé"), this)),
      m_unproven(new StatTile(tr("À 0 %, sans preuve"), this)),
      m_histogram(new GraphiqueView(this)),
      m_zeros(new QCheckBox(this)),
      m_model(new RowsModel({tr("Candidat"), tr("Chance"), tr("Résultat"), tr("Ce qui le bloque")}, this)),
      m_table(new DataTable(tr("Chances des candidats"), this)) {
    m_pool->setWordWrap(true);
    m_pool->setObjectName(QStringLiteral("tirage-vivier"));
    Theme::setRole(m_pool, "muted");
    m_proof->setWordWrap(true);
    m_table->setSource(m_model);
    m_table->setStretchColumn(3);
    m_table->setVisibleRows(kRows);
    m_table->setObjectName(QStringLiteral("tirage-chances"));
    m_zeros->setObjectName(QStringLiteral("tirage-zeros"));
    m_gini->setToolTip(tr("0 : tous ont la même chance ; plus c’est grand, plus les chances diffèrent."));
    m_gap->setToolTip(
        tr("De combien de points de pourcentage la chance la moins bien prouvée pourrait encore "
           "monter, au plus."));
    m_panels->setToolTip(tr("Panels de la loterie qui diffèrent les uns des autres."));
    m_excluded->setToolTip(tr("Personnes qu’aucun panel respectant les quotas ne peut contenir."));
    m_unproven->setToolTip(tr("Personnes qu’aucun panel trouvé ne contient, alors qu’un panel le pourrait."));
    auto* card = new Card(tr("Les chances"), this);
    card->body()->addWidget(m_pool);
    card->body()->addWidget(m_proof);
    card->body()->addWidget(new TileRow({m_least, m_most, m_gini, m_mean}, card));
    card->body()->addWidget(new TileRow({m_panels, m_gap, m_excluded, m_unproven}, card));
    card->body()->addWidget(m_histogram);
    card->body()->addWidget(m_zeros);
    card->body()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_zeros, &QCheckBox::toggled, this, &TirageResultat::fillTable);
    hide();
}

void TirageResultat::setTirage(const TirageLuPtr& tirage) {
    const bool same = tirage == m_tirage;
    m_tirage = tirage;
    setVisible(tirage && tirage->estFaisable());
    if (same || !tirage || !tirage->estFaisable())
        return;
    const analyse::Statistiques& stats = tirage->statistiques;
    m_pool->setText(tirage->vivier.join(QLatin1Char('\n')));
    m_pool->setVisible(!tirage->vivier.isEmpty());
    m_proof->setText(tirage->preuve);
    m_least->setValue(chanceTexte(stats.min), stats.min > 0 ? Tone::Neutral : Tone::Warning);
    m_most->setValue(chanceTexte(stats.max));
    m_gini->setValue(chanceTexte(stats.gini));
    m_mean->setValue(chanceTexte(stats.moyenneGeometrique));
    m_histogram->setChart(histogramOf(*tirage));
    m_zeros->setText(tr("Seulement ceux qui n’ont aucune chance (%1)").arg(tirage->sansChance));
    m_zeros->setVisible(tirage->sansChance > 0);
    if (tirage->sansChance == 0)
        m_zeros->setChecked(false);
    showBilan(tirage->bilan);
    fillTable();
}

void TirageResultat::showBilan(const recrutement::BilanTirage& bilan) {
    const QLocale locale;
    m_panels->setValue(tr("%1 sur %2").arg(locale.toString(bilan.distincts), locale.toString(bilan.panels)));
    if (bilan.estEstime())
        m_gap->setValue(tr("non calculé"), Tone::Warning);
    else
        m_gap->setValue(tr("%1 pt").arg(locale.toString(bilan.ecart * 100, 'f', 4)),
                        bilan.estProuve() ? Tone::Success : Tone::Warning);
    m_excluded->setValue(locale.toString(bilan.zerosProuves));
    m_unproven->setValue(locale.toString(bilan.zerosSansPreuve),
                         bilan.zerosSansPreuve > 0 ? Tone::Danger : Tone::Neutral);
}

void TirageResultat::fillTable() {
    QList<TableRow> rows;
    if (m_tirage)
        for (const TirageLu::Personne& person : m_tirage->personnes) {
            if (m_zeros->isChecked() && person.chance > 0)
                continue;
            RowCell chance{chanceTexte(person.chance), person.chance};
            chance.figure = true;
            RowCell drawn{person.tiree ? tr("Tiré") : QString(), person.tiree ? 1 : 0};
            if (person.tiree)
                drawn.tone = Tone::Success;
            const QString reason = person.chance > 0 ? QString()
                                   : !person.exclue  ? tr("Aucun panel trouvé, sans preuve")
                                   : person.blocage.isEmpty()
                                       ? tr("Aucun panel ne peut contenir cette personne")
                                       : person.blocage;
            rows.append({person.pseudonyme, {{person.pseudonyme}, chance, drawn, {reason}}});
        }
    m_model->setRows(std::move(rows));
}

} // namespace isegorie::ui
