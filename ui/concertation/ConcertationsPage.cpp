#include "ui/concertation/ConcertationsPage.h"

#include "core/concertation/Calendrier.h"
#include "core/concertation/ConcertationEdits.h"
#include "core/concertation/Lecture.h"
#include "ui/concertation/ConcertationDetail.h"
#include "ui/concertation/ConcertationsModel.h"
#include "ui/concertation/FiltreBar.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Enregistrement.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace concertation;

namespace {

constexpr int kListWidth = 456;

/// Tables whose rows change what the list or the sheet shows.
bool concerns(const QStringList& tables) {
    static const QStringList own{
        QStringLiteral("concertation"), QStringLiteral("dispositif"), QStringLiteral("membre"),
        QStringLiteral("engagement"),   QStringLiteral("jalon"),      QStringLiteral("reunion"),
        QStringLiteral("tache"),        QStringLiteral("bon"),        QStringLiteral("bon_ligne"),
        QStringLiteral("titulaire"),    QStringLiteral("vue"),        QStringLiteral("recrutement"),
        QStringLiteral("candidat"),     QStringLiteral("panel_place")};
    return tables.isEmpty() || std::any_of(tables.begin(), tables.end(),
                                           [](const QString& table) { return own.contains(table); });
}

} // namespace

ConcertationsPage::ConcertationsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_loader(session),
      m_model(new ConcertationsModel(this)),
      m_splitter(new QSplitter(this)),
      m_list(new QWidget(m_splitter)),
      m_right(new QStackedWidget(m_splitter)),
      m_filtre(new FiltreBar(session, m_list)) {
    makeActions();
    makeList();
    m_detail = new ConcertationDetail(session, {m_contributions, m_calendar, m_duplicate, m_remove}, m_right);
    // The sheet's commands work from the list too; without a sheet there is nothing to command.
    m_sheetActions = m_detail->actions();
    for (QAction* action : m_sheetActions) {
        m_detail->removeAction(action);
        addAction(action);
        action->setEnabled(false);
    }
    auto* nothing = new EmptyState(QStringLiteral("concertation"), tr("Aucune concertation choisie"),
                                   tr("Choisissez-en une dans la liste, ou créez la prochaine."), m_right);
    nothing->addAction(m_create);
    m_right->addWidget(nothing);
    m_right->addWidget(m_detail);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({kListWidth, 3 * kListWidth / 2});
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_table, &DataTable::currentIdChanged, this, &ConcertationsPage::showRecord);
    connect(m_table, &DataTable::activatedId, this, [this] { m_detail->focusTitle(); });
    connect(m_filtre, &FiltreBar::filtreChanged, this, &ConcertationsPage::applyFilter);
    connect(m_detail, &ConcertationDetail::navigateTo, this, &Page::navigateTo);
}

QIcon ConcertationsPage::icon() const {
    return Theme::icon(QStringLiteral("concertation"));
}

void ConcertationsPage::makeActions() {
    m_create = makeAction(this, QStringLiteral("concertation.nouvelle"), tr("Nouvelle concertation"),
                          QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_N));
    m_duplicate = makeAction(this, QStringLiteral("concertation.dupliquer"), tr("Dupliquer"),
                             QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::Key_D));
    m_contributions = makeAction(this, QStringLiteral("concertation.contributions"),
                                 tr("Aller aux contributions"), QStringLiteral("list"));
    m_contributions->setEnabled(false);
    m_calendar = makeAction(this, QStringLiteral("concertation.calendrier"),
                            tr("Exporter le calendrier (.ics)"), QStringLiteral("calendar"));
    m_remove =
        makeAction(this, QStringLiteral("concertation.supprimer"), tr("Supprimer"), QStringLiteral("trash"));
    QAction* all = makeAction(this, QStringLiteral("concertation.calendrier-tous"),
                              tr("Exporter le calendrier de toutes les concertations (.ics)"),
                              QStringLiteral("calendar"));
    QAction* find = makeAction(this, QStringLiteral("concertation.chercher"), tr("Chercher une concertation"),
                               QStringLiteral("search"), QKeySequence::Find);
    connect(m_create, &QAction::triggered, this, &ConcertationsPage::create);
    connect(m_duplicate, &QAction::triggered, this, &ConcertationsPage::duplicate);
    connect(m_remove, &QAction::triggered, this, &ConcertationsPage::remove);
    connect(m_contributions, &QAction::triggered, this,
            [this] { Q_EMIT navigateTo(QStringLiteral("contributions"), m_detail->recordId()); });
    connect(m_calendar, &QAction::triggered, this,
            [this] { exportCalendar(m_detail->recordId(), calendarName()); });
    connect(all, &QAction::triggered, this, [this] { exportCalendar({}, tr("concertations.ics")); });
    connect(find, &QAction::triggered, m_filtre, &FiltreBar::focusSearch);
    for (QAction* action : {m_create, m_duplicate, m_remove})
        action->setEnabled(!session().isReadOnly());
}

void ConcertationsPage::makeList() {
    m_table = new DataTable(tr("Concertations"), m_list);
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* empty =
        new EmptyState(QStringLiteral("concertation"), tr("Aucune concertation"),
                       tr("Créez la première : un titre suffit pour commencer, le reste se complète au fil "
                          "du cadrage."));
    empty->addAction(m_create);
    m_table->setEmptyState(empty);
    m_table->installEventFilter(this);
    m_count = new QLabel(m_list);
    m_count->setWordWrap(true);
    Theme::setRole(m_count, "muted");
    auto* head = new QHBoxLayout;
    head->addWidget(m_count, 1);
    head->addWidget(new ActionButton(m_create, ButtonRole::Primary, m_list));
    auto* layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(Theme::pageMargins());
    layout->setSpacing(Theme::space());
    layout->addLayout(head);
    layout->addWidget(m_filtre);
    layout->addWidget(m_table, 1);
}

void ConcertationsPage::readList() {
    if (m_lignes.isEmpty())
        m_table->setLoading(true);
    m_loader.load<QList<LigneListe>>(
        [](const storage::Database& database) { return lireListe(database, QDate::currentDate()); },
        [this](const auto& lines) { showList(lines); });
}

void ConcertationsPage::showList(const base::Result<QList<LigneListe>>& lines) {
    m_table->setLoading(false);
    if (!lines) {
        session().notify(lines.error());
        return;
    }
    m_lignes = *lines;
    applyFilter();
    if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
        m_table->selectId(wanted);
}

void ConcertationsPage::applyFilter() {
    const Filtre filtre = m_filtre->filtre();
    const auto found = chercher(session().database(), filtre.recherche);
    const QList<LigneListe> kept = filtrer(m_lignes, filtre, found.value_or(QSet<QString>()));
    // An empty base invites to create; an empty filter says that nothing matches.
    m_model->setLignes(kept, QDate::currentDate());
    const Compte count = compter(kept);
    QString text = tr("%n concertation(s)", nullptr, count.total);
    if (count.enRetard > 0)
        text += tr(", %n en retard", nullptr, count.enRetard);
    m_count->setText(text);
}

void ConcertationsPage::refresh(const QStringList& tables) {
    if (!concerns(tables))
        return;
    readList();
    m_filtre->refresh();
    if (m_right->currentWidget() == m_detail && !m_detail->refresh())
        showRecord({});
}

void ConcertationsPage::showRecord(const QString& id) {
    // A concertation that the filter hides stays open: only another choice replaces it.
    if (id.isEmpty() && !m_detail->recordId().isEmpty() && m_detail->refresh())
        return;
    if (!id.isEmpty() && id == m_detail->recordId() && m_right->currentWidget() == m_detail)
        return;
    const bool known = !id.isEmpty() && m_detail->setRecord(id);
    m_right->setCurrentIndex(known ? 1 : 0);
    m_duplicate->setEnabled(known && !session().isReadOnly());
    m_remove->setEnabled(known && !session().isReadOnly());
    m_contributions->setEnabled(known);
    m_calendar->setEnabled(known);
    for (QAction* action : m_sheetActions)
        action->setEnabled(
            known && (!session().isReadOnly() || !action->objectName().endsWith(QLatin1String(".ajouter"))));
    Q_EMIT currentRecordChanged(known ? id : QString());
}

QString ConcertationsPage::currentRecord() const {
    return m_right->currentWidget() == m_detail ? m_detail->recordId() : QString();
}

bool ConcertationsPage::openRecord(const QString& recordId) {
    QString id = recordId;
    if (const auto owner = concertationDe(session().database(), recordId); owner && !owner->isEmpty())
        id = *owner;
    if (!lireConcertation(session().database(), id))
        return false;
    const bool hidden = std::none_of(m_model->lignes().begin(), m_model->lignes().end(),
                                     [&id](const LigneListe& line) { return line.id == id; });
    if (hidden) {
        m_filtre->setFiltre({});
        m_wanted = id;
        readList();
    }
    m_table->selectId(id);
    showRecord(id);
    if (id != recordId)
        m_detail->openPart(recordId);
    return true;
}

void ConcertationsPage::create() {
    const auto edit = creer({{QStringLiteral("titre"), tr("Nouvelle concertation")}});
    if (!session().apply(edit))
        return;
    openRecord(edit->changes.first().id);
    m_detail->focusTitle();
}

void ConcertationsPage::duplicate() {
    const auto edit = dupliquer(session().database(), m_detail->recordId());
    if (!session().apply(edit))
        return;
    openRecord(edit->changes.first().id);
    m_detail->focusTitle();
}

void ConcertationsPage::remove() {
    session().apply(supprimer(session().database(), m_detail->recordId()));
}

QString ConcertationsPage::calendarName() const {
    const auto concertation = lireConcertation(session().database(), m_detail->recordId());
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\s]+)"));
    QString name = concertation ? concertation->titre.left(60) : tr("concertation");
    return name.replace(forbidden, QStringLiteral(" ")).trimmed() + QStringLiteral(".ics");
}

void ConcertationsPage::exportCalendar(const QString& id, const QString& suggestedName) {
    const QString path =
        chooseSaveFile(this, tr("Exporter le calendrier"), suggestedName, tr("Calendrier (*.ics)"));
    if (path.isEmpty())
        return;
    session().runReading(
        tr("Export du calendrier"),
        [id, path](const storage::Database& database, base::TaskContext& context) -> base::Status {
            const auto calendar = calendrier(database, id, QDateTime::currentDateTime());
            if (!calendar)
                return base::echec(calendar.error());
            if (!context.step(0.9, tr("Enregistrement")))
                return base::echec(base::TaskContext::cancelledErreur());
            return documents::writeIcs(path, *calendar);
        },
        this,
        [this, path](const base::Status& status) {
            if (status)
                session().notify(base::Constat::Niveau::Information,
                                 tr("Calendrier enregistré dans « %1 ».").arg(path));
        });
}

QList<PaletteEntry> ConcertationsPage::search(const QString& text) const {
    constexpr int kMost = 8;
    QList<PaletteEntry> entries;
    const auto found = shown(session(), trouver(session().database(), text, kMost));
    for (const Trouvaille& one : found)
        entries.append({one.titre, tr("Concertation — %1").arg(one.beneficiaire), key(), one.id});
    return entries;
}

bool ConcertationsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::Resize)
        adaptColumns();
    return Page::eventFilter(watched, event);
}

void ConcertationsPage::adaptColumns() {
    constexpr int kWide = 900;
    const bool narrow = m_table->width() < kWide;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    for (const int column : {ConcertationsModel::Niveau, ConcertationsModel::Responsable,
                             ConcertationsModel::Prochaine, ConcertationsModel::Commande})
        m_table->setColumnHidden(column, narrow);
}

QJsonObject ConcertationsPage::saveState() const {
    return {{QStringLiteral("filtre"), m_filtre->filtre().toJson()},
            {QStringLiteral("concertation"), currentRecord()},
            {QStringLiteral("detail"), m_detail->saveState()},
            {QStringLiteral("separation"), QString::fromLatin1(m_splitter->saveState().toBase64())}};
}

void ConcertationsPage::restoreState(const QJsonObject& state) {
    m_splitter->restoreState(
        QByteArray::fromBase64(state.value(QStringLiteral("separation")).toString().toLatin1()));
    m_filtre->setFiltre(Filtre::fromJson(state.value(QStringLiteral("filtre")).toObject()));
    const QString id = state.value(QStringLiteral("concertation")).toString();
    if (!id.isEmpty() && lireConcertation(session().database(), id)) {
        m_wanted = m_table->selectId(id) ? QString() : id;
        showRecord(id);
    }
    m_detail->restoreState(state.value(QStringLiteral("detail")).toObject());
}

} // namespace isegorie::ui
