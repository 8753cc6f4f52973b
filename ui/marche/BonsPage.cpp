#include "ui/marche/BonsPage.h"

#include "core/marche/BonEdits.h"
#include "core/marche/BonLecture.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonDetail.h"
#include "ui/marche/BonNouveau.h"
#include "ui/marche/BonsListe.h"
#include "ui/marche/BonsModel.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Enregistrement.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

constexpr int kListWidth = 330;
constexpr int kSideBySide = 1180; // narrower, the open bon takes the whole page
constexpr int kPaletteLimit = 20;

/// Tables that the list or the open bon show.
bool concerns(const QStringList& tables) {
    static const QStringList own = {QStringLiteral("bon"),
                                    QStringLiteral("bon_ligne"),
                                    QStringLiteral("reception"),
                                    QStringLiteral("facture"),
                                    QStringLiteral("facture_ligne"),
                                    QStringLiteral("livrable"),
                                    QStringLiteral("livrable_version"),
                                    QStringLiteral("parametre"),
                                    QStringLiteral("concertation"),
                                    QStringLiteral("titulaire"),
                                    QStringLiteral("attribution"),
                                    QStringLiteral("lot"),
                                    QStringLiteral("accord_cadre"),
                                    QStringLiteral("version_prix")};
    return tables.isEmpty() || std::any_of(tables.begin(), tables.end(),
                                           [](const QString& table) { return own.contains(table); });
}

} // namespace

BonsPage::BonsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_splitter(new QSplitter(this)),
      m_left(new QWidget(m_splitter)),
      m_liste(new BonsListe(session, m_left)),
      m_detail(new BonDetail(session, m_splitter)) {
    makeActions();
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(Theme::pageMargins());
    left->addWidget(m_liste);
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): made where it is laid out
    m_newButton = new ActionButton(m_new, ButtonRole::Primary, this);
    m_liste->addToHead(m_newButton);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_detail->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    m_liste->emptyState()->addAction(m_new);
    connect(m_liste, &BonsListe::opened, this, &BonsPage::openRecord);
    connect(m_liste, &BonsListe::currentChanged, this, [this](const QString& id) {
        if (m_open && !id.isEmpty() && id != m_detail->bon().id && m_liste->table()->hasFocus())
            openRecord(id);
        Q_EMIT currentRecordChanged(currentRecord());
    });
    connect(m_detail, &BonDetail::closeRequested, this, &BonsPage::closeDetail);
    connect(m_detail, &BonDetail::bonRequested, this, &BonsPage::openRecord);
    connect(m_detail, &BonDetail::navigateTo, this, &Page::navigateTo);
    connect(m_detail, &BonDetail::loaded, this,
            [this](const marche::Bon& bon) { m_liste->model()->updateBon(resumeOf(bon)); });
}

QIcon BonsPage::icon() const {
    return Theme::icon(QStringLiteral("order"));
}

void BonsPage::makeActions() {
    m_new = makeAction(this, QStringLiteral("bons.nouveau"), tr("Nouveau bon de commande"),
                       QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(m_new, &QAction::triggered, this, [this] { createBon(); });
    QAction* find = makeAction(this, QStringLiteral("bons.rechercher"), tr("Rechercher un bon"),
                               QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(find, &QAction::triggered, this, [this] {
        if (!m_left->isVisible())
            closeDetail();
        m_liste->focusSearch();
    });
    QAction* clear = makeAction(this, QStringLiteral("bons.effacerFiltres"),
                                tr("Effacer les filtres des bons"), QStringLiteral("filter"));
    connect(clear, &QAction::triggered, m_liste, &BonsListe::clearFilters);
    QAction* next = makeAction(this, QStringLiteral("bons.suivant"), tr("Bon suivant"),
                               QStringLiteral("arrow-down"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    connect(next, &QAction::triggered, this, [this] { step(1); });
    QAction* previous = makeAction(this, QStringLiteral("bons.precedent"), tr("Bon précédent"),
                                   QStringLiteral("arrow-up"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    m_remove =
        makeAction(m_liste->table(), QStringLiteral("bons.supprimer"), tr("Supprimer les projets choisis"),
                   QStringLiteral("trash"), QKeySequence(Qt::Key_Delete));
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_remove, &QAction::triggered, this, &BonsPage::removeSelected);
}

void BonsPage::refresh(const QStringList& tables) {
    if (!concerns(tables))
        return;
    const bool choices = tables.isEmpty() || tables.contains(QLatin1String("concertation")) ||
                         tables.contains(QLatin1String("titulaire"));
    if (choices)
        m_liste->fillChoices();
    if (m_open)
        m_detail->refresh();
    // The open bon's row is already right; the others can wait for the end of the typing.
    if (m_open && !tables.isEmpty())
        m_liste->reloadSoon();
    else
        m_liste->reload();
}

bool BonsPage::openRecord(const QString& recordId) {
    if (!session().flushOrShow() || !m_detail->open(recordId))
        return false;
    const bool opening = !m_open;
    m_open = true;
    arrange();
    m_liste->select(recordId);
    if (opening)
        m_detail->tabs()->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentRecordChanged(recordId);
    return true;
}

void BonsPage::closeDetail() {
    if (!session().flushOrShow())
        return;
    m_open = false;
    arrange();
    m_liste->reload();
    m_liste->table()->setFocus(Qt::OtherFocusReason);
    Q_EMIT currentRecordChanged(currentRecord());
}

void BonsPage::arrange() {
    const bool beside = m_open && width() >= kSideBySide;
    m_detail->setVisible(m_open);
    m_left->setVisible(!m_open || beside);
    m_newButton->setVisible(!m_open);
    m_liste->setCompact(beside);
    m_liste->layout()->activate(); // the hidden filters ask for room until then
    m_left->layout()->activate();
    if (beside && !m_beside)
        m_splitter->setSizes({kListWidth, width() - kListWidth});
    m_beside = beside;
}

void BonsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    arrange();
}

void BonsPage::step(int by) {
    const QString current = m_open ? m_detail->bon().id : m_liste->table()->currentId();
    const QString next = m_liste->neighbour(current, by);
    if (next.isEmpty())
        return;
    if (m_open)
        openRecord(next);
    else
        m_liste->select(next);
}

void BonsPage::removeSelected() {
    storage::Edit edit(tr("Supprimer des projets de bons"));
    int removed = 0;
    for (const QString& id : m_liste->selectedIds()) {
        const auto one = marche::deleteBon(session().database(), id);
        if (!one)
            return session().notify(one.error());
        edit.append(*one);
        ++removed;
    }
    if (removed > 0)
        session().apply(edit);
}

void BonsPage::createBon(const QString& concertationId) {
    QString proposed = concertationId;
    if (proposed.isEmpty())
        if (const marche::BonResume* current = m_liste->model()->find(m_liste->table()->currentId()))
            proposed = current->concertationId;
    auto* dialog = new BonNouveau(session(), proposed, window());
    connect(dialog, &BonNouveau::created, this, [this](const QString& id) {
        m_liste->reload();
        openRecord(id);
        m_detail->tabs()->setCurrentIndex(0);
    });
    dialog->open();
}

bool BonsPage::accepts(const QString& file) const {
    return m_open && m_detail->acceptsDevis(file);
}

void BonsPage::take(const QString& file) {
    m_detail->compareDevis(file);
}

QString BonsPage::currentRecord() const {
    return m_open ? m_detail->bon().id : m_liste->table()->currentId();
}

QList<PaletteEntry> BonsPage::search(const QString& text) const {
    QList<PaletteEntry> entries;
    const auto bons = shown(session(), marche::trouverBons(session().database(), text, kPaletteLimit));
    for (const marche::BonResume& bon : bons)
        entries.append({QStringLiteral("%1 — %2").arg(numeroOuProjet(bon.numero), bon.objet),
                        tr("Bon de commande, lot %1 — %2").arg(bon.lot).arg(bon.concertation), key(),
                        bon.id});
    return entries;
}

QJsonObject BonsPage::saveState() const {
    return {{QStringLiteral("liste"), m_liste->saveState()},
            {QStringLiteral("ouvert"), m_open ? m_detail->bon().id : QString()},
            {QStringLiteral("choisi"), m_liste->table()->currentId()},
            {QStringLiteral("onglet"), m_detail->tabs()->currentIndex()}};
}

void BonsPage::restoreState(const QJsonObject& state) {
    m_liste->restoreState(state.value(QLatin1String("liste")).toObject());
    const int tab = state.value(QLatin1String("onglet")).toInt();
    if (m_detail->tabs()->isTabVisible(tab))
        m_detail->tabs()->setCurrentIndex(tab);
    if (const QString chosen = state.value(QLatin1String("choisi")).toString(); !chosen.isEmpty())
        m_liste->select(chosen);
    const QString open = state.value(QLatin1String("ouvert")).toString();
    if (!open.isEmpty())
        openRecord(open);
}

} // namespace isegorie::ui
