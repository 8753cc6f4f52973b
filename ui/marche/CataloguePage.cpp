#include "ui/marche/CataloguePage.h"

#include "core/marche/CatalogueRecherche.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/CatalogueAjout.h"
#include "ui/marche/CatalogueDetail.h"
#include "ui/marche/CatalogueListe.h"
#include "ui/marche/CataloguePrix.h"
#include "ui/marche/CatalogueTable.h"
#include "ui/shell/Buttons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using marche::Catalogue;
using marche::UniteOeuvre;

namespace {

constexpr int kPaletteLimit = 8;
constexpr int kListShare = 530; // of the width, until somebody moves the handle
constexpr int kDetailShare = 520;

/// Tables that change prices or the drafts that a UO may go to.
bool concerns(const QStringList& tables) {
    static const QStringList own{QStringLiteral("bon"),          QStringLiteral("bon_ligne"),
                                 QStringLiteral("version_prix"), QStringLiteral("lot"),
                                 QStringLiteral("titulaire"),    QStringLiteral("attribution"),
                                 QStringLiteral("prix")};
    return tables.isEmpty() || std::any_of(tables.begin(), tables.end(),
                                           [](const QString& table) { return own.contains(table); });
}

} // namespace

CataloguePage::CataloguePage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_splitter(new QSplitter(this)),
      m_left(new QWidget(m_splitter)),
      m_liste(new CatalogueListe(m_left)) {
    makeActions();
    m_detail = new CatalogueDetail(session, {m_add, m_copyCode}, m_splitter);
    makeList();
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_placed = true; });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_liste, &CatalogueListe::currentChanged, this, &CataloguePage::showUnite);
    connect(m_liste, &CatalogueListe::activated, m_add, &QAction::trigger);
    connect(m_liste, &CatalogueListe::countChanged, this, [this] { m_count->setText(m_liste->countText()); });
    connect(m_detail, &CatalogueDetail::navigateTo, this, &Page::navigateTo);
    showUnite(m_liste->table()->currentId());
}

QIcon CataloguePage::icon() const {
    return Theme::icon(QStringLiteral("catalogue"));
}

void CataloguePage::makeActions() {
    m_add = makeAction(this, QStringLiteral("catalogue.ajouter"), tr("Ajouter à un bon de commande…"),
                       QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_L));
    m_copyCode = makeAction(this, QStringLiteral("catalogue.copier-code"), tr("Copier le code"),
                            QStringLiteral("copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copy = makeAction(this, QStringLiteral("catalogue.copier"), tr("Copier la liste pour un tableur"),
                        QStringLiteral("spreadsheet"));
    QAction* find = makeAction(this, QStringLiteral("catalogue.chercher"), tr("Chercher une UO"),
                               QStringLiteral("search"), QKeySequence::Find);
    QAction* clear =
        makeAction(this, QStringLiteral("catalogue.effacerFiltres"),
                   tr("Effacer la recherche et les filtres du catalogue"), QStringLiteral("filter"));
    connect(m_add, &QAction::triggered, this, [this] { m_detail->askBon(); });
    connect(m_copyCode, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(tr("UO %1").arg(m_detail->unite()->code));
        session().notify(base::Constat::Niveau::Information,
                         tr("Code de l’UO %1 copié.").arg(m_detail->unite()->code));
    });
    connect(m_copy, &QAction::triggered, this, [this] {
        m_liste->table()->copyAll();
        session().notify(base::Constat::Niveau::Information,
                         tr("%1 copiées : collez-les dans un tableur.").arg(m_liste->countText()));
    });
    connect(find, &QAction::triggered, m_liste, &CatalogueListe::focusSearch);
    connect(clear, &QAction::triggered, m_liste, &CatalogueListe::clearFilters);
    m_add->setEnabled(!session().isReadOnly());
}

void CataloguePage::makeList() {
    auto* layout = new QVBoxLayout(m_left);
    layout->setContentsMargins(Theme::space(2), Theme::space(2), Theme::space(2), Theme::space(2));
    layout->setSpacing(Theme::space());
    auto* head = new QHBoxLayout;
    m_count = makeLabel(m_liste->countText(), "muted", m_left);
    head->addWidget(m_count, 1);
    head->addWidget(new ActionButton(m_copy, ButtonRole::Quiet, m_left));
    layout->addLayout(head);
    layout->addWidget(m_liste, 1);
}

void CataloguePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    if (!m_placed)
        m_splitter->setSizes({kListShare, kDetailShare});
}

void CataloguePage::refresh(const QStringList& tables) {
    if (concerns(tables))
        m_detail->refresh(tables);
}

void CataloguePage::showUnite(const QString& code) {
    // A search that finds nothing leaves the last UO on screen.
    if (const UniteOeuvre* unite = Catalogue::instance().find(code))
        m_detail->setUnite(*unite);
}

bool CataloguePage::openRecord(const QString& recordId) {
    const UniteOeuvre* unite = Catalogue::instance().find(recordId);
    if (!unite)
        unite = Catalogue::instance().chercher(recordId).unite();
    return unite && m_liste->showUo(unite->code);
}

QList<PaletteEntry> CataloguePage::search(const QString& text) const {
    QList<PaletteEntry> entries;
    const auto answer = marche::chercherUnites(Catalogue::instance(), {text});
    // What the text names as a code first, then what holds it.
    QList<const UniteOeuvre*> found = answer.code.candidats;
    for (const UniteOeuvre* unite : answer.unites)
        if (!found.contains(unite))
            found << unite;
    for (const UniteOeuvre* unite : found.mid(0, kPaletteLimit)) {
        const QString printed = unite->alias.value(0);
        const bool regular = printed == QStringLiteral("UO ") + unite->code;
        const QString place = tr("Catalogue, lot %1 — %2").arg(unite->lot).arg(unite->titreSection);
        entries.append({tr("UO %1 — %2").arg(unite->code, unite->libelle),
                        regular ? place : tr("%1 (imprimée « %2 »)").arg(place, printed), key(),
                        unite->code});
    }
    return entries;
}

QJsonObject CataloguePage::saveState() const {
    return {{QStringLiteral("liste"), m_liste->saveState()},
            {QStringLiteral("separation"), QString::fromLatin1(m_splitter->saveState().toBase64())}};
}

void CataloguePage::restoreState(const QJsonObject& state) {
    m_placed = m_splitter->restoreState(
        QByteArray::fromBase64(state.value(QLatin1String("separation")).toString().toLatin1()));
    m_liste->restoreState(state.value(QLatin1String("liste")).toObject());
}

} // namespace isegorie::ui
