#include "ui/consultation/ConcordanceVue.h"

#include "ui/consultation/ContributionFiche.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace consultation;

namespace {

constexpr int kRoomForWords = 102; ///< Of what an empty list says.

} // namespace

ConcordanceVue::ConcordanceVue(Session& session, const QString& prefix, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_loader(session),
      m_model(new ConcordanceModel(this)),
      m_table(new DataTable(tr("Concordance"), this)),
      m_fiche(new ContributionFiche(session, this)),
      m_order(new QComboBox(this)),
      m_title(new QLabel(this)),
      m_facts(new QLabel(this)) {
    Theme::setRole(m_title, "heading");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    Theme::setRole(m_facts, "muted");
    m_facts->setWordWrap(true);
    m_table->setSource(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // by what stands beside the word, below
    m_table->setItemDelegateForColumn(0, new ConcordanceDelegate(m_table));
    m_table->setEmptyState(
        new EmptyState(QStringLiteral("search"), tr("Aucun mot choisi"),
                       tr("Choisissez un mot : il se montre ici partout où il est écrit.")));
    m_table->setMinimumHeight(kRoomForWords);
    m_order->setObjectName(prefix + QStringLiteral("-ordre"));
    m_order->setAccessibleName(tr("Ordre des lignes"));
    m_order->addItem(tr("Dans l’ordre des textes"), int(ConcordanceModel::Ordre::Textes));
    m_order->addItem(tr("Par les mots à gauche"), int(ConcordanceModel::Ordre::AGauche));
    m_order->addItem(tr("Par les mots à droite"), int(ConcordanceModel::Ordre::ADroite));
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::space());
    head->addWidget(m_title, 1);
    head->addWidget(m_order);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_fiche);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(), 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(splitter, 1);
    connect(m_order, &QComboBox::activated, this,
            [this] { m_model->setOrdre(ConcordanceModel::Ordre(m_order->currentData().toInt())); });
    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& id) {
        m_fiche->setNumero(ConcordanceModel::numeroDe(id));
        m_fiche->setVisible(!id.isEmpty()); // an empty frame says nothing
    });
    connect(m_table, &DataTable::activatedId, this, [this] { m_fiche->takeFocus(); });
    m_fiche->hide();
    clear();
}

void ConcordanceVue::show(const QString& titre, const Lire& lire) {
    m_title->setText(titre);
    m_facts->setText(tr("Lecture…"));
    m_table->setLoading(true);
    m_order->setEnabled(true);
    m_loader.load<Concordance>(lire, [this](const auto& lines) { showLines(lines); });
}

void ConcordanceVue::clear() {
    m_title->clear();
    m_facts->clear();
    m_order->setEnabled(false);
    m_model->setConcordance({});
    m_fiche->setNumero(0);
}

void ConcordanceVue::showLines(const base::Result<Concordance>& lines) {
    m_table->setLoading(false);
    if (!lines) {
        clear();
        return m_session.notify(lines.error());
    }
    m_table->setCurrentIndex({});
    m_model->setConcordance(*lines);
    const QLocale locale;
    m_facts->setText(lines->entiere ? tr("%n occurrence(s).", nullptr, int(lines->lignes.size()))
                                    : tr("%1 occurrences ; les %2 premières sont montrées.")
                                          .arg(locale.toString(lines->occurrences),
                                               locale.toString(qint64(lines->lignes.size()))));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_table->fromSource(m_model->index(0, 0)));
    else
        m_fiche->setNumero(0);
}

} // namespace isegorie::ui
