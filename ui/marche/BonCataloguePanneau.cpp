#include "ui/marche/BonCataloguePanneau.h"

#include "core/marche/Catalogue.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonUoModel.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Fields.h"

#include <QVBoxLayout>

namespace isegorie::ui {

BonCataloguePanneau::BonCataloguePanneau(QWidget* parent)
    : QFrame(parent),
      m_model(new BonUoModel(this)),
      m_search(new SearchField(tr("Rechercher dans le catalogue…"), this)),
      m_table(new DataTable(tr("Catalogue du lot"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space(), 0, 0, 0);
    layout->setSpacing(Theme::space());
    layout->addWidget(new SectionHeader(
        tr("Catalogue du lot"), tr("Entrée ou double-clic ajoute une unité ; on peut aussi glisser."), this));
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    m_search->setAccessibleName(tr("Rechercher dans le catalogue du lot"));
    m_table->setStretchColumn(BonUoModel::Libelle);
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    setMinimumWidth(300);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    connect(m_search, &SearchField::searched, this, &BonCataloguePanneau::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search(m_search->text());
        if (m_model->rowCount() == 1)
            Q_EMIT chosen({m_model->index(0, BonUoModel::Code).data().toString()});
        else
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &DataTable::activatedId, this, [this] { Q_EMIT chosen(m_table->selectedIds()); });
}

void BonCataloguePanneau::setLot(int lot) {
    if (lot == m_lot)
        return;
    m_lot = lot;
    search(m_search->text());
}

void BonCataloguePanneau::setPrix(const QList<marche::Prix>& prix) {
    m_model->setPrix(prix);
}

void BonCataloguePanneau::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BonCataloguePanneau::search(const QString& words) {
    m_model->setUnites(marche::Catalogue::instance().rechercher(words, m_lot));
}

} // namespace isegorie::ui
