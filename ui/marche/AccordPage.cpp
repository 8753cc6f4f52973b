#include "ui/marche/AccordPage.h"

#include "core/marche/Siret.h"
#include "core/marche/VersionPrix.h"
#include "ui/marche/AccordArbre.h"
#include "ui/marche/AccordFiche.h"
#include "ui/marche/AttributionFiche.h"
#include "ui/marche/FicheNouvelle.h"
#include "ui/marche/LotFiche.h"
#include "ui/marche/PrixListe.h"
#include "ui/marche/PrixVue.h"
#include "ui/marche/TitulaireFiche.h"
#include "ui/marche/TitulairesListe.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FoldText.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Nesting.h"

#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

namespace {

constexpr int kListShare = 360; // of the width, until somebody moves the handle
constexpr int kSheetShare = 690;

/// Tables whose rows the screen shows or counts.
bool concerns(const QStringList& tables) {
    static const QStringList own{
        QStringLiteral("accord_cadre"), QStringLiteral("lot"),           QStringLiteral("titulaire"),
        QStringLiteral("attribution"),  QStringLiteral("version_prix"),  QStringLiteral("prix"),
        QStringLiteral("bon"),          QStringLiteral("bon_ligne"),     QStringLiteral("reception"),
        QStringLiteral("facture"),      QStringLiteral("facture_ligne"), QStringLiteral("parametre")};
    return tables.isEmpty() || std::any_of(tables.begin(), tables.end(),
                                           [](const QString& table) { return own.contains(table); });
}

} // namespace

AccordPage::AccordPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_whole(new QStackedWidget(this)),
      m_invitation(new EmptyState(
          QStringLiteral("contract"), tr("Aucun accord-cadre"),
          tr("Créez l’accord-cadre, ses lots et leurs maxima, puis leurs titulaires. Leurs bordereaux de "
             "prix se chargent ensuite, et les bons de commande peuvent commencer."),
          m_whole)),
      m_splitter(new QSplitter(m_whole)),
      m_left(new QWidget(m_splitter)),
      m_lists(new QTabWidget(m_left)),
      m_arbre(new AccordArbre(pagesOf(m_lists))),
      m_annuaire(new TitulairesListe(pagesOf(m_lists))),
      m_right(new QStackedWidget(m_splitter)) {
    makeActions();
    makeLists();
    makeSheets();
    m_invitation->addAction(m_newAccord);
    m_invitation->addAction(m_newTitulaire);
    m_annuaire->emptyState()->addAction(m_newTitulaire);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_placed = true; });
    m_whole->addWidget(m_invitation);
    m_whole->addWidget(m_splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_whole);
    const auto chosen = [this](int list, const QString& id) {
        if (m_lists->currentIndex() == list && !id.isEmpty())
            showRecord(id);
    };
    connect(m_arbre, &AccordArbre::currentIdChanged, this, [chosen](const QString& id) { chosen(0, id); });
    connect(m_annuaire->table(), &DataTable::currentIdChanged, this,
            [chosen](const QString& id) { chosen(1, id); });
    connect(m_arbre, &AccordArbre::activatedId, this, &AccordPage::focusSheet);
    connect(m_annuaire->table(), &DataTable::activatedId, this, &AccordPage::focusSheet);
    connect(m_lists, &QTabWidget::currentChanged, this, [this] { showRecord(chosenInList()); });
    connect(m_nouvelle, &FicheNouvelle::made, this, &AccordPage::endNew);
    connect(m_nouvelle, &FicheNouvelle::givenUp, this, &AccordPage::endNew);
    updateActions();
}

QIcon AccordPage::icon() const {
    return Theme::icon(QStringLiteral("contract"));
}

QAction* AccordPage::act(const char* name, const QString& text, const QString& icon, const QKeySequence& keys,
                         void (AccordPage::*slot)()) {
    QAction* action = makeAction(this, QLatin1String(name), text, icon, keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void AccordPage::makeActions() {
    const QString plus = QStringLiteral("plus");
    m_newAccord = act("accord.nouveau", tr("Nouvel accord-cadre"), plus, QKeySequence(Qt::CTRL | Qt::Key_N),
                      &AccordPage::newAccord);
    m_newLot = act("accord.lot.nouveau", tr("Ajouter un lot"), plus, QKeySequence(Qt::CTRL | Qt::Key_L),
                   &AccordPage::newLot);
    m_newAttribution = act("accord.attribuer", tr("Attribuer le lot"), QStringLiteral("users"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &AccordPage::newAttribution);
    m_newTitulaire = act("accord.titulaire.nouveau", tr("Nouveau titulaire"), QStringLiteral("user"),
                         QKeySequence(Qt::CTRL | Qt::Key_T), &AccordPage::newTitulaire);
    m_up = makeAction(this, QStringLiteral("accord.rang.monter"), tr("Monter"), QStringLiteral("arrow-up"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up));
    m_down = makeAction(this, QStringLiteral("accord.rang.descendre"), tr("Descendre"),
                        QStringLiteral("arrow-down"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down));
    connect(m_up, &QAction::triggered, this, [this] { moveRank(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveRank(1); });
    m_remove = act("accord.supprimer", tr("Supprimer"), QStringLiteral("trash"), QKeySequence::Delete,
                   &AccordPage::removeCurrent);
    m_withdraw = act("accord.retirer", tr("Retirer"), QStringLiteral("trash"), QKeySequence::Delete,
                     &AccordPage::withdraw);
    for (QAction* action : {m_remove, m_withdraw}) {
        action->setShortcutContext(Qt::WidgetShortcut); // elsewhere Delete is a key of the text
        removeAction(action);
    }
    m_arbre->addAction(m_remove);
    m_annuaire->table()->addAction(m_remove);
    QAction* find = makeAction(this, QStringLiteral("accord.chercher"), tr("Chercher un titulaire"),
                               QStringLiteral("search"), QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_lists->setCurrentIndex(1);
        m_annuaire->focusSearch();
    });
}

void AccordPage::makeSheets() {
    m_accord = new AccordFiche(session(), {m_newLot, m_remove}, m_right);
    m_lot = new LotFiche(session(), {m_newAttribution, m_remove}, {m_up, m_down, m_withdraw}, m_right);
    m_attribution = new AttributionFiche(session(), {m_up, m_down, m_remove}, m_right);
    m_titulaire = new TitulaireFiche(session(), {m_remove}, m_right);
    auto* nothing = new EmptyState(QStringLiteral("contract"), tr("Rien n’est choisi"),
                                   tr("Choisissez dans la liste, ou créez."), m_right);
    auto* asking = new QWidget(m_right);
    m_nouvelle = new FicheNouvelle(asking);
    Theme::setRole(asking, "page");
    auto* column = new QVBoxLayout(asking);
    column->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    column->addWidget(m_nouvelle);
    column->addStretch();
    for (QWidget* sheet : {static_cast<QWidget*>(nothing), static_cast<QWidget*>(scrolled(asking, m_right)),
                           static_cast<QWidget*>(m_accord), static_cast<QWidget*>(m_lot),
                           static_cast<QWidget*>(m_attribution), static_cast<QWidget*>(m_titulaire)})
        m_right->addWidget(sheet);
    for (MarcheFiche* sheet : {static_cast<MarcheFiche*>(m_accord), static_cast<MarcheFiche*>(m_lot),
                               static_cast<MarcheFiche*>(m_titulaire)})
        connect(sheet, &MarcheFiche::recordRequested, this, [this](const QString& id) {
            if (openRecord(id))
                focusSheet();
        });
    connect(m_lot->titulaires(), &DataTable::currentIdChanged, this, &AccordPage::updateActions);
}

void AccordPage::makeLists() {
    auto* layout = new QVBoxLayout(m_left);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    layout->setSpacing(Theme::space());
    m_lists->addTab(m_arbre, tr("Accords-cadres"));
    m_lists->addTab(m_annuaire, tr("Titulaires"));
    m_lists->setDocumentMode(true);
    m_lists->tabBar()->setExpanding(false);
    m_lists->setAccessibleName(tr("Accords-cadres et annuaire des titulaires"));
    layout->addWidget(m_lists, 1);
    auto* buttons = new QHBoxLayout;
    auto* accord = new ActionButton(m_newAccord, ButtonRole::Normal, m_left);
    auto* titulaire = new ActionButton(m_newTitulaire, ButtonRole::Normal, m_left);
    buttons->addWidget(accord, 1);
    buttons->addWidget(titulaire, 1);
    layout->addLayout(buttons);
    const auto follow = [this, accord, titulaire] {
        accord->setVisible(m_lists->currentIndex() == 0);
        titulaire->setVisible(m_lists->currentIndex() == 1);
    };
    connect(m_lists, &QTabWidget::currentChanged, m_left, follow);
    follow();
}

void AccordPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (!m_placed)
        m_splitter->setSizes({kListShare, kSheetShare});
}

void AccordPage::refresh(const QStringList& tables) {
    if (!concerns(tables))
        return;
    read();
    m_attribution->refresh(tables);
}

void AccordPage::read() {
    auto lu = MarcheLu::lire(session().database());
    if (!lu)
        return session().notify(lu.error());
    m_lu = std::move(*lu);
    m_arbre->setContenu(m_lu);
    m_annuaire->setContenu(m_lu);
    if (isAsking())
        return;
    m_splitter->widget(0)->show();
    m_whole->setCurrentIndex(m_lu.isEmpty() ? 0 : 1);
    if (!showRecord(m_current))
        showRecord(chosenInList());
}

QString AccordPage::chosenInList() const {
    return m_lists->currentIndex() == 0 ? m_arbre->currentId() : m_annuaire->table()->currentId();
}

bool AccordPage::showRecord(const QString& id) {
    if (id != m_current)
        session().flushPending(); // what was typed belongs to the sheet that is left
    QWidget* sheet = m_accord->setRecord(m_lu, id)        ? static_cast<QWidget*>(m_accord)
                     : m_lot->setRecord(m_lu, id)         ? static_cast<QWidget*>(m_lot)
                     : m_attribution->setRecord(m_lu, id) ? static_cast<QWidget*>(m_attribution)
                     : m_titulaire->setRecord(m_lu, id)   ? static_cast<QWidget*>(m_titulaire)
                                                          : nullptr;
    m_right->setCurrentWidget(sheet ? sheet : m_right->widget(0));
    const QString now = sheet ? id : QString();
    const bool other = std::exchange(m_current, now) != now;
    updateActions();
    if (other)
        Q_EMIT currentRecordChanged(m_current);
    return sheet != nullptr;
}

void AccordPage::selectInLists(const QString& id) {
    // The list is chosen first: only the one on screen decides what the sheet shows.
    m_lists->setCurrentIndex(m_lu.titulaire(id) ? 1 : 0);
    if (!m_arbre->selectId(id))
        m_annuaire->table()->selectId(id);
}

bool AccordPage::accepts(const QString& file) const {
    return m_right->currentWidget() == m_attribution && m_attribution->prix()->accepts(file);
}

void AccordPage::take(const QString& file) {
    m_attribution->tabs()->setCurrentWidget(m_attribution->prix());
    m_attribution->prix()->importFile(file);
}

bool AccordPage::openRecord(const QString& recordId) {
    if (const auto version = marche::loadVersionPrix(session().database(), recordId)) {
        if (!openRecord(version->attributionId))
            return false;
        m_attribution->tabs()->setCurrentWidget(m_attribution->prix());
        m_attribution->prix()->liste()->select(recordId);
        return true;
    }
    if (!m_lu.accord(recordId) && !m_lu.lot(recordId) && !m_lu.attribution(recordId) &&
        !m_lu.titulaire(recordId))
        return false;
    selectInLists(recordId);
    return showRecord(recordId);
}

void AccordPage::focusSheet() {
    if (m_right->currentWidget() == m_attribution)
        m_attribution->focusFirst();
    else if (auto* sheet = qobject_cast<MarcheFiche*>(m_right->currentWidget()))
        sheet->focusFirst();
}

InlineMessage* AccordPage::message() const {
    const auto* sheet = qobject_cast<MarcheFiche*>(m_right->currentWidget());
    return sheet ? sheet->message() : m_attribution->message();
}

const marche::Lot* AccordPage::currentLot() const {
    const marche::Attribution* one = m_lu.attribution(m_current);
    return m_lu.lot(one ? one->lotId : m_current);
}

const marche::AccordCadre* AccordPage::currentAccord() const {
    const marche::Lot* lot = currentLot();
    return m_lu.accord(lot ? lot->accordCadreId : m_current);
}

QString AccordPage::currentAttribution() const {
    if (m_lu.attribution(m_current))
        return m_current;
    return m_lu.lot(m_current) ? m_lot->titulaires()->currentId() : QString();
}

void AccordPage::updateActions() {
    const bool writes = !session().isReadOnly();
    const marche::Lot* lot = m_lu.lot(m_current);
    m_newAccord->setEnabled(writes);
    m_newTitulaire->setEnabled(writes);
    m_newLot->setEnabled(writes && currentAccord());
    m_newAttribution->setEnabled(writes && currentLot());
    m_remove->setEnabled(writes && !m_current.isEmpty());
    m_remove->setText(m_lu.accord(m_current)        ? tr("Supprimer l’accord-cadre")
                      : lot                         ? tr("Supprimer le lot %1").arg(lot->numero)
                      : m_lu.attribution(m_current) ? tr("Retirer le lot")
                                                    : tr("Supprimer le titulaire"));
    const marche::Attribution* one = m_lu.attribution(currentAttribution());
    const auto ranks = one ? m_lu.attributionsDe(one->lotId).size() : 0;
    m_withdraw->setEnabled(writes && one);
    m_up->setEnabled(writes && one && one->rang > 1);
    m_down->setEnabled(writes && one && one->rang < ranks);
}

void AccordPage::removeCurrent() {
    const auto& database = session().database();
    if (m_lu.attribution(m_current))
        return withdraw();
    const base::Result<storage::Edit> edit =
        m_lu.accord(m_current) ? marche::removeAccordCadre(database, m_current)
        : m_lu.lot(m_current)  ? marche::removeLot(database, m_current)
                               : marche::removeTitulaire(database, m_current);
    message()->clear();
    if (edit)
        session().apply(*edit);
    else
        message()->setErreur(edit.error());
}

void AccordPage::withdraw() {
    const auto edit = marche::removeAttribution(session().database(), currentAttribution());
    message()->clear();
    if (edit)
        session().apply(*edit);
    else
        message()->setErreur(edit.error());
}

void AccordPage::moveRank(int by) {
    const marche::Attribution* one = m_lu.attribution(currentAttribution());
    if (one)
        session().apply(marche::moveAttribution(session().database(), one->id, one->rang + by));
}

QList<PaletteEntry> AccordPage::search(const QString& text) const {
    // Its own reading: the palette asks pages that were never shown, too.
    const auto accords = marche::listAccordsCadres(session().database());
    const auto titulaires = marche::listTitulaires(session().database());
    const QStringList words = foldText(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto matches = [&words](const QString& haystack) {
        const QString folded = foldText(haystack);
        return std::all_of(words.begin(), words.end(),
                           [&folded](const QString& word) { return folded.contains(word); });
    };
    QList<PaletteEntry> entries;
    if (accords)
        for (const marche::AccordCadre& one : *accords)
            if (matches(tr("Accord-cadre %1").arg(one.numero) + QLatin1Char(' ') + one.objet))
                entries.append({tr("Accord-cadre %1").arg(one.numero), one.objet, key(), one.id});
    if (titulaires)
        for (const marche::Titulaire& one : *titulaires)
            if (matches(one.raisonSociale + QLatin1Char(' ') + one.siret))
                entries.append({one.raisonSociale,
                                one.siret.isEmpty()
                                    ? tr("Titulaire")
                                    : tr("Titulaire — SIRET %1").arg(marche::siretTexte(one.siret)),
                                key(), one.id});
    return entries;
}

QJsonObject AccordPage::saveState() const {
    return {{QStringLiteral("choisi"), m_current},
            {QStringLiteral("liste"), m_lists->currentIndex()},
            {QStringLiteral("separation"), QString::fromLatin1(m_splitter->saveState().toBase64())}};
}

void AccordPage::restoreState(const QJsonObject& state) {
    m_placed = m_splitter->restoreState(
        QByteArray::fromBase64(state.value(QLatin1String("separation")).toString().toLatin1()));
    if (!openRecord(state.value(QLatin1String("choisi")).toString()))
        m_lists->setCurrentIndex(state.value(QLatin1String("liste")).toInt());
}

} // namespace isegorie::ui
