#include "ui/consultation/LiensVue.h"

#include "core/base/Typographie.h"
#include "ui/consultation/ArbreMots.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace consultation;

LiensVue::LiensVue(Session& session, QWidget* parent)
    : QWidget(parent),
      m_loader(session),
      m_index(new QComboBox(this)),
      m_count(new QSpinBox(this)),
      m_tree(new ArbreMots(this)),
      m_rows(new RowsModel({tr("Mot"), tr("Avec"), tr("Contributions communes"), tr("Indice")}, this)),
      m_table(new DataTable(tr("Liens de l’arbre"), this)) {
    auto* area = new QScrollArea(this);
    area->setWidget(m_tree);
    area->setWidgetResizable(true);
    area->setAlignment(Qt::AlignCenter);
    m_table->setSource(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setToolTip(tr("Entrée montre le mot."));
    m_table->setEmptyState(
        new EmptyState(QStringLiteral("link"), tr("Aucun lien"),
                       tr("Il faut deux mots que trois contributions au moins emploient ensemble.")));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(area);
    splitter->addWidget(m_table);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Theme::space(60), Theme::space(20)}); // whatever the tree would like
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(makeOptions());
    column->addWidget(splitter, 1);
    connect(m_tree, &ArbreMots::motChoisi, this, &LiensVue::motChoisi);
    connect(m_table, &DataTable::activatedId, this,
            [this](const QString& id) { Q_EMIT motChoisi(id.section(u'\n', 0, 0)); });
}

QWidget* LiensVue::makeOptions() {
    auto* options = new QWidget(this);
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    const auto add = [&](const QString& text, QWidget* field, const char* name) {
        auto* label = new QLabel(text, options);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(field);
    };
    m_index->addItem(tr("Jaccard"), int(analyse::Indice::Jaccard));
    m_index->addItem(tr("Dice"), int(analyse::Indice::Dice));
    m_index->addItem(tr("Équivalence"), int(analyse::Indice::Equivalence));
    m_index->addItem(tr("Cooccurrences"), int(analyse::Indice::Cooccurrence));
    m_count->setRange(5, 150);
    m_count->setValue(OptionsLiens().nombre);
    add(tr("Mots"), m_count, "liens-nombre");
    add(tr("Force d’un lien"), m_index, "liens-indice");
    m_index->setToolTip(tr("Jaccard : contributions qui ont les deux mots, parmi celles qui ont l’un ou "
                           "l’autre. Cooccurrences : leur nombre."));
    row->addStretch();
    connect(m_index, &QComboBox::activated, this, &LiensVue::count);
    connect(m_count, &QSpinBox::valueChanged, this, &LiensVue::count);
    return options;
}

void LiensVue::setMots(MotsModel::Mots mots) {
    if (m_words == mots)
        return;
    m_words = std::move(mots);
    count();
}

void LiensVue::setMot(const QString& lemme) {
    m_tree->setMot(lemme);
}

void LiensVue::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale)
        count();
}

void LiensVue::count() {
    m_loader.stop();
    m_stale = !isVisible();
    if (m_stale)
        return;
    if (!m_words)
        return show({});
    OptionsLiens options;
    options.nombre = m_count->value();
    options.indice = analyse::Indice(m_index->currentData().toInt());
    m_loader.load<LiensMots>(
        [words = m_words, options](const storage::Database&) {
            return base::Result<LiensMots>(liensDe(*words, options));
        },
        [this](const base::Result<LiensMots>& links) { show(links.value_or(LiensMots())); });
}

void LiensVue::show(const LiensMots& links) {
    m_tree->setLiens(links);
    constexpr int kDecimals = 3;
    QList<TableRow> rows;
    for (const analyse::Lien& one : links.similitude.arbre) {
        const QString first = links.lemmes.at(one.forme1);
        const QString second = links.lemmes.at(one.forme2);
        rows.append({first + u'\n' + second,
                     {{first},
                      {second},
                      RowCell::nombre(one.ensemble),
                      {base::decimal(one.indice, kDecimals), one.indice, {}, {}, true}}});
    }
    m_rows->setRows(rows);
}

} // namespace isegorie::ui
