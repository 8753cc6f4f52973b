#include "ui/marche/BonLignesOnglet.h"

#include "core/marche/BonControle.h"
#include "core/marche/BonParametres.h"
#include "core/marche/Catalogue.h"
#include "core/marche/VersionPrix.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/BonAvenantPanneau.h"
#include "ui/marche/BonCataloguePanneau.h"
#include "ui/marche/BonLignesModel.h"
#include "ui/marche/BonLignesView.h"
#include "ui/marche/BonSaisie.h"
#include "ui/marche/BonTotaux.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

/// The line that an edit of lines makes or enlarges; empty when it touches none.
QString touchedLigne(const storage::Edit& edit) {
    for (const storage::RowChange& change : edit.changes)
        if (change.table == QLatin1String("bon_ligne") && change.kind != storage::RowChange::Kind::Delete)
            return change.id;
    return {};
}

} // namespace

BonLignesOnglet::BonLignesOnglet(Session& session, QWidget* parent)
    : BonOnglet(session, parent),
      m_model(new BonLignesModel(this)),
      m_view(new BonLignesView(tr("Lignes du bon"), this)),
      m_saisie(new BonSaisie(this)),
      m_catalogue(new BonCataloguePanneau(this)),
      m_avenant(new BonAvenantPanneau(session, this)),
      m_splitter(new QSplitter(this)),
      m_totaux(new BonTotaux(this)),
      m_jauge(new BonJauge(this)),
      m_constats(new ConstatList(this)),
      m_message(new InlineMessage(this)) {
    makeActions();
    m_view->setLignes(m_model);
    auto* empty = new EmptyState(
        QStringLiteral("order"), tr("Ce bon n’a pas encore de ligne"),
        tr("Tapez un code d’UO ci-dessus, glissez-en depuis le catalogue, ou décrivez le besoin : les règles "
           "du CCTP calculent les lignes."),
        this);
    empty->addAction(m_assistant);
    empty->addAction(m_catalogueAction);
    m_empty = empty;
    auto* lines = new QWidget(this);
    auto* linesLayout = new QVBoxLayout(lines);
    linesLayout->setContentsMargins(0, 0, 0, 0);
    linesLayout->setSpacing(Theme::space());
    linesLayout->addWidget(m_message);
    linesLayout->addWidget(m_view, 1);
    linesLayout->addWidget(m_empty, 1);
    m_splitter->addWidget(lines);
    m_splitter->addWidget(m_catalogue);
    m_splitter->addWidget(m_avenant);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setStretchFactor(2, 2);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({600, 380, 380});
    m_catalogue->hide();
    m_avenant->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space(), 0, 0);
    layout->setSpacing(Theme::space());
    layout->addWidget(makeToolbar());
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_constats);
    layout->addWidget(makeFooter());
    connectParts();
}

QAction* BonLignesOnglet::action(const QString& name, const QString& text, const QString& icon,
                                 const QKeySequence& keys, void (BonLignesOnglet::*slot)()) {
    QAction* made = makeAction(this, name, text, icon, keys);
    connect(made, &QAction::triggered, this, slot);
    return made;
}

void BonLignesOnglet::makeActions() {
    m_assistant = makeAction(this, QStringLiteral("bon.assistant"), tr("À partir du besoin…"),
                             QStringLiteral("assistant"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    connect(m_assistant, &QAction::triggered, this, &BonLignesOnglet::raiseRequested);
    connect(m_assistant, &QAction::triggered, this, &BonLignesOnglet::assistantRequested);
    m_catalogueAction = makeAction(this, QStringLiteral("bon.catalogue"), tr("Catalogue"),
                                   QStringLiteral("catalogue"), QKeySequence(Qt::Key_F4));
    m_catalogueAction->setCheckable(true);
    m_catalogueAction->setToolTip(tr("Ouvrir ou fermer le catalogue à côté des lignes"));
    connect(m_catalogueAction, &QAction::toggled, this, &BonLignesOnglet::toggleCatalogue);
    m_addCode =
        action(QStringLiteral("bon.ligne.ajouter"), tr("Ajouter une ligne par son code"),
               QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::Key_L), &BonLignesOnglet::focusCode);
    m_remove =
        action(QStringLiteral("bon.ligne.supprimer"), tr("Supprimer les lignes choisies"),
               QStringLiteral("trash"), QKeySequence(Qt::Key_Delete), &BonLignesOnglet::removeSelected);
    m_up = action(QStringLiteral("bon.ligne.monter"), tr("Monter la ligne"), QStringLiteral("arrow-up"),
                  QKeySequence(Qt::ALT | Qt::Key_Up), &BonLignesOnglet::moveUp);
    m_down =
        action(QStringLiteral("bon.ligne.descendre"), tr("Descendre la ligne"), QStringLiteral("arrow-down"),
               QKeySequence(Qt::ALT | Qt::Key_Down), &BonLignesOnglet::moveDown);
    m_unfold =
        action(QStringLiteral("bon.ligne.deplier"), tr("Déplier ou replier toutes les justifications"),
               QStringLiteral("list"), QKeySequence(Qt::CTRL | Qt::Key_J), &BonLignesOnglet::unfoldAll);
    m_sansFichier = action(QStringLiteral("bon.ligne.fichier"), tr("Prix avec ou sans fichier fourni"),
                           QStringLiteral("file"), {}, &BonLignesOnglet::toggleSansFichier);
    // Keys of the table only: in a text field they edit the text.
    for (QAction* lineAction : {m_remove, m_up, m_down, m_sansFichier}) {
        lineAction->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(lineAction);
    }
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

QWidget* BonLignesOnglet::makeToolbar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    row->addWidget(m_saisie, 1);
    row->addWidget(new ActionButton(m_assistant, ButtonRole::Normal, bar), 0, Qt::AlignTop);
    row->addWidget(new ActionButton(m_catalogueAction, ButtonRole::Normal, bar), 0, Qt::AlignTop);
    return bar;
}

QWidget* BonLignesOnglet::makeFooter() {
    auto* footer = new QFrame(this);
    Theme::setRole(footer, "card");
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(Theme::space(2), Theme::space(), Theme::space(2), Theme::space());
    row->setSpacing(Theme::space(5));
    row->addWidget(m_jauge, 3, Qt::AlignVCenter);
    row->addWidget(m_totaux, 2);
    return footer;
}

void BonLignesOnglet::connectParts() {
    m_model->setWriter([this](const marche::LigneBon& ligne, int column, const QString& text) {
        return write(ligne, column, text);
    });
    connect(m_model, &BonLignesModel::refused, this,
            [this](const base::Erreur& erreur) { m_message->setErreur(erreur); });
    connect(m_model, &BonLignesModel::codesDropped, this, &BonLignesOnglet::addCodes);
    connect(m_catalogue, &BonCataloguePanneau::chosen, this, &BonLignesOnglet::addCodes);
    connect(m_saisie, &BonSaisie::requested, this,
            [this](const marche::LigneDemandee& ligne) { add({ligne}); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BonLignesOnglet::updateActions);
    setAcceptDrops(true);
}

void BonLignesOnglet::showBon(const marche::Bon& bon) {
    const bool other = bon.id != m_bon.id;
    m_bon = bon;
    if (other)
        m_message->clear();
    const bool editable = bon.statut == marche::StatutBon::Brouillon && !session().isReadOnly();
    m_model->setEditable(editable);
    m_model->setLignes(bon.lignes);
    m_totaux->setTotaux(bon.totaux());
    m_saisie->setVisible(editable);
    m_saisie->setLot(bon.lot);
    if (other)
        m_saisie->setNiveau(niveauOf(session().database(), bon.concertationId));
    m_avenant->setVisible(editable && bon.isAvenant());
    if (m_avenant->isVisibleTo(this))
        m_avenant->showAvenant(bon);
    m_assistant->setVisible(editable);
    m_catalogueAction->setVisible(editable);
    if (!editable)
        m_catalogueAction->setChecked(false);
    if (m_catalogue->isVisible())
        m_catalogue->setLot(bon.lot);
    if (m_pricesOf != bon.versionPrixId || other) {
        m_pricesOf = bon.versionPrixId;
        const auto prix = marche::listPrix(session().database(), bon.versionPrixId);
        m_saisie->setPrix(prix.value_or(QList<marche::Prix>()));
        m_catalogue->setPrix(prix.value_or(QList<marche::Prix>()));
    }
    m_view->setVisible(!bon.lignes.isEmpty());
    m_empty->setVisible(bon.lignes.isEmpty());
    showSolde();
    updateActions();
}

void BonLignesOnglet::showSolde() {
    const auto solde = marche::soldeLot(session().database(), m_bon);
    if (!solde) {
        m_jauge->clear(solde.error().texte());
        return;
    }
    const auto parametres = marche::loadParametres(session().database());
    m_jauge->setSolde(*solde, m_bon.lot, parametres ? parametres->seuilAlertePourCent : 80);
}

void BonLignesOnglet::setConstats(const base::Constats& constats) {
    m_constats->setConstats(constats);
}

void BonLignesOnglet::focusFirst() {
    if (m_saisie->isVisibleTo(this))
        m_saisie->focusCode();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void BonLignesOnglet::add(const QList<marche::LigneDemandee>& lignes) {
    const auto edit = marche::addLignes(session().database(), m_bon.id, lignes);
    if (!edit)
        return m_saisie->setErreur(edit.error());
    m_message->clear();
    if (!session().apply(*edit))
        return;
    m_view->selectLigne(touchedLigne(*edit));
    m_saisie->accepted();
}

void BonLignesOnglet::addCodes(const QStringList& codes) {
    QList<marche::LigneDemandee> lignes;
    for (const QString& code : codes) {
        marche::LigneDemandee ligne;
        ligne.code = code;
        lignes << ligne;
    }
    if (!lignes.isEmpty())
        add(lignes);
}

base::Status BonLignesOnglet::write(const marche::LigneBon& ligne, int column, const QString& text) {
    m_message->clear();
    if (column == BonLignesModel::Tva) {
        const auto taux = marche::parseTaux(text);
        return taux ? store(marche::setTauxTva(session().database(), ligne.id, *taux))
                    : base::Status(base::echec(taux.error()));
    }
    const auto quantite = base::Fraction::parse(text);
    return quantite ? store(marche::setQuantite(session().database(), ligne.id, *quantite))
                    : base::Status(base::echec(quantite.error()));
}

void BonLignesOnglet::removeSelected() {
    const QStringList ids = m_view->selectedLigneIds();
    if (ids.isEmpty())
        return;
    m_message->clear();
    const int row = m_model->indexOf(ids.first()).row();
    session().apply(marche::removeLignes(session().database(), ids));
    const int next = std::min(row, m_model->rowCount() - 1);
    if (next >= 0)
        m_view->setCurrentIndex(m_model->index(next, 0));
}

void BonLignesOnglet::move(int step) {
    const QString id = m_view->currentLigneId();
    const int row = m_model->indexOf(id).row();
    if (row < 0 || row + step < 0 || row + step >= m_model->rowCount())
        return;
    session().apply(marche::moveLigne(session().database(), id, row + step + 1));
    m_view->selectLigne(id);
}

void BonLignesOnglet::toggleSansFichier() {
    const marche::LigneBon* ligne = m_model->ligneAt(m_view->currentIndex());
    if (!ligne)
        return;
    const base::Status status =
        store(marche::setSansFichier(session().database(), ligne->id, !ligne->sansFichier));
    if (!status)
        m_message->setErreur(status.error());
}

void BonLignesOnglet::unfoldAll() {
    bool anyFolded = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        anyFolded = anyFolded || !m_view->isExpanded(m_model->index(row, 0));
    anyFolded ? m_view->expandAll() : m_view->collapseAll();
}

void BonLignesOnglet::focusCode() {
    Q_EMIT raiseRequested();
    m_saisie->focusCode();
}

void BonLignesOnglet::toggleCatalogue(bool shown) {
    m_catalogue->setVisible(shown);
    if (!shown)
        return;
    Q_EMIT raiseRequested();
    m_catalogue->setLot(m_bon.lot);
    m_catalogue->focusSearch();
}

void BonLignesOnglet::dragEnterEvent(QDragEnterEvent* event) {
    if (m_model->canDropMimeData(event->mimeData(), Qt::CopyAction, -1, -1, {})) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void BonLignesOnglet::dropEvent(QDropEvent* event) {
    if (m_model->dropMimeData(event->mimeData(), Qt::CopyAction, -1, -1, {})) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void BonLignesOnglet::updateActions() {
    const bool editable = m_model->isEditable();
    const marche::LigneBon* ligne = m_model->ligneAt(m_view->currentIndex());
    const marche::UniteOeuvre* uo = ligne ? marche::Catalogue::instance().find(ligne->code) : nullptr;
    m_addCode->setEnabled(editable);
    for (QAction* lineAction : {m_remove, m_up, m_down})
        lineAction->setEnabled(editable && ligne);
    m_sansFichier->setEnabled(editable && uo && uo->prixSansFichier);
    m_unfold->setEnabled(m_model->rowCount() > 0);
}

} // namespace isegorie::ui
