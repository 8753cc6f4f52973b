#include "ui/consultation/ListeOnglet.h"

#include "core/consultation/Comptes.h"
#include "core/consultation/Synthese.h"
#include "core/consultation/TextesPlies.h"
#include "ui/consultation/ContributionFiche.h"
#include "ui/consultation/ContributionsModel.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

using consultation::compte;
using consultation::Nom;

namespace {

const QString kKept = QStringLiteral("retenues");

} // namespace

ListeOnglet::ListeOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_loader(contexte.session),
      m_preparing(contexte.session),
      m_model(new ContributionsModel(contexte.session, this)),
      m_table(new DataTable(tr("Contributions"), this)),
      m_fiche(new ContributionFiche(contexte.session, this)),
      m_count(new QLabel(this)) {
    Theme::setRole(m_count, "muted");
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // sorting would read them all
    m_table->setStretchColumn(ContributionsModel::Texte);
    m_table->setEmptyState(
        new EmptyState(QStringLiteral("list"), tr("Aucune contribution"),
                       tr("Importez l’export d’une plateforme, ou cherchez d’autres mots.")));
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_fiche);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = makeColumn();
    column->addWidget(makeFilters());
    auto* below = new QHBoxLayout;
    below->setSpacing(Theme::space());
    below->addWidget(m_count, 1);
    below->addWidget(new ActionButton(m_quote, ButtonRole::Normal, this));
    column->addLayout(below);
    column->addWidget(splitter, 1);
    connect(m_table, &DataTable::currentIdChanged, this, [this](const QString& id) {
        m_fiche->setNumero(id.toLongLong());
        m_quote->setEnabled(!id.isEmpty() && !session().isReadOnly());
    });
    connect(m_table, &DataTable::activatedId, this, [this] { m_fiche->takeFocus(); });
}

QWidget* ListeOnglet::makeFilters() {
    auto* bar = new QWidget(this);
    m_search = new SearchField(tr("Rechercher des mots dans les contributions"), bar);
    m_consultation = new QComboBox(bar);
    m_consultation->setObjectName(QStringLiteral("contributions-consultation"));
    m_consultation->setAccessibleName(tr("Consultation montrée"));
    m_consultation->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_consultation->setMinimumContentsLength(24);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    row->addWidget(m_search, 1);
    row->addWidget(m_consultation);
    m_motif = new QComboBox(bar);
    m_motif->setObjectName(QStringLiteral("contributions-motif"));
    m_motif->setAccessibleName(tr("Contributions montrées"));
    m_motif->addItem(tr("Toutes"), QString());
    m_motif->addItem(tr("Retenues"), kKept);
    for (int i = 0; i < consultation::kMotifs; ++i)
        m_motif->addItem(libelle(consultation::Motif(i)), consultation::cle(consultation::Motif(i)));
    row->addWidget(m_motif);
    QAction* find = makeAction(this, QStringLiteral("contributions.chercher"),
                               tr("Chercher une contribution"), QStringLiteral("search"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        Q_EMIT raiseRequested();
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    m_quote = makeAction(this, QStringLiteral("contributions.citer"), tr("Citer dans la synthèse"),
                         QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    m_quote->setEnabled(false);
    connect(m_quote, &QAction::triggered, this, &ListeOnglet::quote);
    connect(m_search, &SearchField::searched, this, &ListeOnglet::readNumbers);
    connect(m_consultation, &QComboBox::activated, this, &ListeOnglet::readNumbers);
    connect(m_motif, &QComboBox::activated, this, [this] {
        m_group = 0;
        readNumbers();
    });
    return bar;
}

void ListeOnglet::quote() {
    Q_EMIT raiseRequested();
    const auto edit = consultation::citerContribution(session().database(), concertation(),
                                                      m_table->currentId().toLongLong());
    if (edit && edit->isEmpty())
        return session().notify(base::Constat::Niveau::Information,
                                tr("Elle est déjà citée dans la synthèse."));
    if (session().apply(edit))
        session().notify(base::Constat::Niveau::Information, tr("Citée dans la synthèse."));
}

void ListeOnglet::fillConsultations() {
    const QSignalBlocker blocker(m_consultation);
    const QString before = m_consultation->currentData().toString();
    m_consultation->clear();
    m_consultation->addItem(tr("Toutes les consultations"), QString());
    const auto all = consultation::consultationsDe(session().database(), concertation());
    for (const auto& one : all.value_or(QList<consultation::ConsultationLue>()))
        if (one.imports > 0)
            m_consultation->addItem(one.libelle, one.id);
    m_consultation->setCurrentIndex(std::max(0, m_consultation->findData(before)));
}

void ListeOnglet::showMotif(const consultation::Ecart& ecart) {
    m_motif->setCurrentIndex(m_motif->findData(consultation::cle(ecart.motif)));
    m_group = ecart.groupe;
    m_rank = ecart.rang;
    m_search->clear();
    readNumbers();
}

void ListeOnglet::showContribution(qint64 numero) {
    m_motif->setCurrentIndex(0);
    m_consultation->setCurrentIndex(0);
    m_group = 0;
    m_search->clear();
    m_fiche->setNumero(numero); // its row is the one to come back to
    readNumbers();
}

void ListeOnglet::refresh() {
    if (concertation() != m_shown) {
        m_shown = concertation();
        m_table->setCurrentIndex({});
        m_model->setNumeros({});
        m_fiche->setNumero(0);
    }
    fillConsultations();
    readNumbers();
}

void ListeOnglet::readNumbers() {
    if (concertation().isEmpty())
        return;
    m_table->setLoading(true);
    const QString shown = m_motif->currentData().toString();
    consultation::FiltreContributions filter{concertation(), m_consultation->currentData().toString(),
                                             m_search->text()};
    filter.retenues = shown == kKept;
    filter.motif = filter.retenues ? QString() : shown;
    filter.groupe = filter.motif.isEmpty() ? 0 : m_group;
    if (filter.groupe != 0)
        filter.rang = m_rank;
    m_loader.load<std::vector<qint64>>(
        [filter, texts = contexte().textes](const storage::Database& database) {
            return texts->numerosDe(database, filter);
        },
        [this](const auto& numbers) { show(numbers); });
}

/// While the list is looked at, so that the first search does not wait for it.
void ListeOnglet::prepareSearch() {
    if (m_preparing.isLoading() && m_prepared == concertation())
        return;
    m_prepared = concertation();
    m_preparing.load<bool>(
        [id = concertation(), texts = contexte().textes](const storage::Database& database) {
            return texts->preparer(database, id).map([] { return true; });
        },
        [](const auto&) {}); // a search says what failed
}

void ListeOnglet::show(const base::Result<std::vector<qint64>>& numbers) {
    m_table->setLoading(false);
    if (!numbers) {
        session().notify(numbers.error());
        return;
    }
    const qint64 before = m_fiche->numero();
    // Without a current row the table does not look for it among half a million.
    m_table->setCurrentIndex({});
    m_model->setNumeros(std::make_shared<const std::vector<qint64>>(*numbers));
    const int count = m_model->rowCount();
    m_count->setText(m_search->text().trimmed().isEmpty()
                         ? compte(count, Nom::Contributions)
                         : tr("%1 avec ces mots").arg(compte(count, Nom::Contributions)));
    const int row = std::max(0, m_model->rowOf(before));
    if (count > 0) {
        const QModelIndex index = m_table->fromSource(m_model->index(row, 0));
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    } else {
        m_fiche->setNumero(0);
    }
    prepareSearch();
}

} // namespace isegorie::ui
