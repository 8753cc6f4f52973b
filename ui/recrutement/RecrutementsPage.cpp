#include "ui/recrutement/RecrutementsPage.h"

#include "core/concertation/Lecture.h"
#include "core/recrutement/PlanEdits.h"
#include "ui/coffre/CoffreBarre.h"
#include "ui/coffre/CoffrePartage.h"
#include "ui/recrutement/RecrutementChoix.h"
#include "ui/recrutement/RecrutementDetail.h"
#include "ui/recrutement/RecrutementNouveau.h"
#include "ui/recrutement/RecrutementsModel.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kListWidth = 420;
constexpr int kPaletteLimit = 8;

/// Tables whose rows change what the list or the sheet shows.
bool concerns(const QStringList& tables) {
    static const QStringList own{QStringLiteral("recrutement"), QStringLiteral("critere"),
                                 QStringLiteral("categorie"),   QStringLiteral("candidat"),
                                 QStringLiteral("panel_place"), QStringLiteral("coffre_cle"),
                                 QStringLiteral("concertation")};
    return tables.isEmpty() || std::any_of(tables.begin(), tables.end(),
                                           [](const QString& table) { return own.contains(table); });
}

} // namespace

RecrutementsPage::RecrutementsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_coffre(coffreDe(session)),
      m_vivier(session, m_coffre),
      m_loader(session),
      m_model(new RecrutementsModel(this)),
      m_splitter(new QSplitter(this)),
      m_list(new QWidget(m_splitter)),
      m_right(new QStackedWidget(m_splitter)) {
    makeActions();
    makeList();
    m_detail = new RecrutementDetail({session, m_coffre, m_vivier}, {m_remove}, m_right);
    auto* nothing = new EmptyState(QStringLiteral("users"), tr("Aucun recrutement choisi"),
                                   tr("Choisissez-en un dans la liste, ou créez le prochain."), m_right);
    nothing->addAction(m_create);
    m_right->addWidget(nothing);
    m_right->addWidget(m_detail);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kListWidth, 2 * kListWidth});
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_table, &DataTable::currentIdChanged, this, &RecrutementsPage::showRecord);
    connect(m_table, &DataTable::activatedId, this, [this] { m_detail->current()->focusFirst(); });
    connect(m_detail, &RecrutementDetail::navigateTo, this, &Page::navigateTo);
}

QList<std::function<void()>> RecrutementsPage::furtherParts() {
    QList<std::function<void()>> parts;
    for (const OngletFactory make : ongletFactories())
        parts.append([this, make] {
            m_detail->addOnglet(make);
            takeSheetActions();
        });
    return parts;
}

/// The sheet's commands work from the list too; without a sheet there is nothing to command.
void RecrutementsPage::takeSheetActions() {
    const QList<QAction*> added = m_detail->actions();
    for (QAction* action : added) {
        m_detail->removeAction(action);
        addAction(action);
        action->setVisible(false);
    }
    m_sheetActions += added;
}

QIcon RecrutementsPage::icon() const {
    return Theme::icon(QStringLiteral("users"));
}

void RecrutementsPage::makeActions() {
    m_create = makeAction(this, QStringLiteral("recrutement.nouveau"), tr("Nouveau recrutement"),
                          QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_remove = makeAction(this, QStringLiteral("recrutement.supprimer"), tr("Supprimer le recrutement"),
                          QStringLiteral("trash"));
    QAction* find = makeAction(this, QStringLiteral("recrutement.chercher"), tr("Chercher un recrutement"),
                               QStringLiteral("search"), QKeySequence::Find);
    connect(m_create, &QAction::triggered, this, [this] { create(m_detail->recrutement().concertationId); });
    connect(m_remove, &QAction::triggered, this, &RecrutementsPage::remove);
    connect(find, &QAction::triggered, this, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    m_create->setEnabled(!session().isReadOnly());
    m_remove->setEnabled(false);
}

void RecrutementsPage::makeList() {
    m_table = new DataTable(tr("Recrutements"), m_list);
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* empty =
        new EmptyState(QStringLiteral("users"), tr("Aucun recrutement"),
                       tr("Un recrutement réunit un plan de quotas, des candidats, un tirage et le panel "
                          "qui en sort. Créez le premier."));
    empty->addAction(m_create);
    m_table->setEmptyState(empty);
    m_table->installEventFilter(this);
    m_count = new QLabel(m_list);
    m_count->setWordWrap(true);
    Theme::setRole(m_count, "muted");
    m_search = new SearchField(tr("Rechercher un recrutement"), m_list);
    m_etat = new QComboBox(m_list);
    m_etat->setObjectName(QStringLiteral("recrutement-etat"));
    m_etat->setAccessibleName(tr("Recrutements montrés"));
    m_etat->addItems({tr("Tous"), tr("En cours"), tr("Clos")});
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(new ActionButton(m_create, ButtonRole::Primary, m_list));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(Theme::space());
    filters->addWidget(m_search, 1);
    filters->addWidget(m_etat);
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(Theme::pageMargins());
    layout->setSpacing(Theme::space());
    layout->addLayout(head);
    layout->addLayout(filters);
    layout->addWidget(m_table, 1);
    layout->addWidget(new CoffreBarre(session(), m_coffre, this, m_list));
    connect(m_search, &SearchField::searched, m_table, &DataTable::setFilterText);
    connect(m_etat, &QComboBox::currentIndexChanged, this, &RecrutementsPage::applyFilter);
}

void RecrutementsPage::readList() {
    // Counting 100 000 candidates takes longer than a picture.
    if (m_lignes.isEmpty())
        m_table->setLoading(true);
    m_loader.load<QList<ResumeRecrutement>>(
        [](const storage::Database& database) { return listRecrutements(database); },
        [this](const auto& lignes) { showList(lignes); });
}

void RecrutementsPage::showList(const base::Result<QList<ResumeRecrutement>>& lignes) {
    m_table->setLoading(false);
    if (!lignes) {
        session().notify(lignes.error());
        return;
    }
    m_lignes = *lignes;
    applyFilter();
    if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
        m_table->selectId(wanted);
}

void RecrutementsPage::applyFilter() {
    QList<ResumeRecrutement> kept;
    const int etat = m_etat->currentIndex();
    std::copy_if(m_lignes.cbegin(), m_lignes.cend(), std::back_inserter(kept),
                 [etat](const ResumeRecrutement& one) { return etat == 0 || isOpen(one) == (etat == 1); });
    m_model->setLignes(kept);
    m_count->setText(tr("%n recrutement(s)", nullptr, static_cast<int>(kept.size())));
    for (const ResumeRecrutement& one : std::as_const(m_lignes))
        if (one.recrutement.id == m_detail->recordId())
            m_detail->setResume(one);
}

void RecrutementsPage::refresh(const QStringList& tables) {
    if (!concerns(tables))
        return;
    readList();
    if (m_right->currentWidget() == m_detail && !m_detail->refresh())
        showRecord({});
}

void RecrutementsPage::showRecord(const QString& id) {
    // A recruitment that the filter hides stays open: only another choice replaces it.
    if (id.isEmpty() && !m_detail->recordId().isEmpty() && m_detail->refresh())
        return;
    if (!id.isEmpty() && id == m_detail->recordId() && m_right->currentWidget() == m_detail)
        return;
    const bool known = !id.isEmpty() && m_detail->setRecord(id);
    m_right->setCurrentIndex(known ? 1 : 0);
    m_remove->setEnabled(known && !session().isReadOnly());
    for (QAction* action : std::as_const(m_sheetActions))
        action->setVisible(known);
    if (known)
        applyFilter();
    Q_EMIT currentRecordChanged(known ? id : QString());
}

QString RecrutementsPage::currentRecord() const {
    return m_right->currentWidget() == m_detail ? m_detail->recordId() : QString();
}

bool RecrutementsPage::openConcertation(const QString& id) {
    const auto own = listRecrutements(session().database(), id);
    if (!own || !concertation::lireConcertation(session().database(), id))
        return false;
    if (own->isEmpty())
        create(id);
    else
        openRecord(own->first().recrutement.id);
    return true;
}

bool RecrutementsPage::openRecord(const QString& recordId) {
    if (loadRecrutement(session().database(), recordId)) {
        if (!m_table->selectId(recordId)) {
            m_etat->setCurrentIndex(0);
            m_search->clear();
            m_wanted = recordId;
            readList();
        }
        showRecord(recordId);
        return true;
    }
    return (!currentRecord().isEmpty() && m_detail->openPart(recordId)) || openConcertation(recordId);
}

void RecrutementsPage::create(const QString& concertationId) {
    auto* dialog = new RecrutementNouveau(session(), concertationId, window());
    connect(dialog, &RecrutementNouveau::created, this, [this](const QString& id) {
        openRecord(id);
        m_detail->focusTitle(); // what comes next is typed there
    });
    dialog->open();
}

void RecrutementsPage::remove() {
    session().apply(removeRecrutement(session().database(), m_detail->recordId()));
}

QList<PaletteEntry> RecrutementsPage::search(const QString& text) const {
    QList<PaletteEntry> entries;
    const auto found = trouverRecrutements(session().database(), text, kPaletteLimit);
    for (const NomRecrutement& one : found.value_or(QList<NomRecrutement>()))
        entries.append({one.libelle, tr("Recrutement — %1").arg(one.concertation), key(), one.id});
    return entries;
}

bool RecrutementsPage::accepts(const QString& file) const {
    return !currentRecord().isEmpty() && m_detail->current()->accepts(file);
}

void RecrutementsPage::take(const QString& file) {
    m_detail->current()->take(file);
}

bool RecrutementsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::Resize)
        adaptColumns();
    return Page::eventFilter(watched, event);
}

void RecrutementsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    m_coffre.tryKeyring();
}

void RecrutementsPage::adaptColumns() {
    constexpr int kWide = 560;
    const bool narrow = m_table->width() < kWide;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (const int column :
         {RecrutementsModel::Taille, RecrutementsModel::Candidats, RecrutementsModel::Confirmes})
        m_table->setColumnHidden(column, narrow);
}

QJsonObject RecrutementsPage::saveState() const {
    // Never what was searched among candidates: this file is not the coffre.
    return {{QStringLiteral("etat"), m_etat->currentIndex()},
            {QStringLiteral("recrutement"), currentRecord()},
            {QStringLiteral("detail"), m_detail->saveState()},
            {QStringLiteral("separation"), QString::fromLatin1(m_splitter->saveState().toBase64())}};
}

void RecrutementsPage::restoreState(const QJsonObject& state) {
    m_splitter->restoreState(
        QByteArray::fromBase64(state.value(QStringLiteral("separation")).toString().toLatin1()));
    m_etat->setCurrentIndex(state.value(QStringLiteral("etat")).toInt());
    const QString id = state.value(QStringLiteral("recrutement")).toString();
    if (!id.isEmpty() && loadRecrutement(session().database(), id)) {
        m_wanted = id;
        showRecord(id);
    }
    m_detail->restoreState(state.value(QStringLiteral("detail")).toObject());
}

} // namespace isegorie::ui
