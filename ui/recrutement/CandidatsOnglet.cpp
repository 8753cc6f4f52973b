#include "ui/recrutement/CandidatsOnglet.h"

#include "ui/coffre/CoffreBarre.h"
#include "ui/recrutement/CandidatFiche.h"
#include "ui/recrutement/CandidatsModel.h"
#include "ui/recrutement/FoyersPanneau.h"
#include "ui/recrutement/ImportCandidatsPanneau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/DroppedFiles.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/FlowLayout.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

void fillEtats(QComboBox& combo) {
    combo.addItem(CandidatsOnglet::tr("Tous les états"), QString());
    for (const Obstacle reason :
         {Obstacle::Aucun, Obstacle::RefusDitp, Obstacle::SansConsentement, Obstacle::ReponseManquante,
          Obstacle::SansConsentementSensible, Obstacle::Retire})
        combo.addItem(etatTexte(reason), etatTexte(reason));
}

} // namespace

CandidatsOnglet::CandidatsOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_model(new CandidatsModel(this)),
      m_table(new DataTable(tr("Candidats"), this)),
      m_stack(new QStackedWidget(this)),
      m_import(new ImportCandidatsPanneau(contexte, this)),
      m_foyers(new FoyersPanneau(contexte, this)),
      m_fiche(new CandidatFiche(contexte, this)),
      m_coffre(new CoffreMessage(contexte.session, contexte.coffre,
                                 tr("Les candidats se lisent et s’importent"), this)),
      m_refus(new InlineMessage(this)) {
    makeActions();
    m_stack->addWidget(makeList());
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_foyers);
    auto* column = makeColumn();
    column->addWidget(m_stack, 1);
    connect(m_import, &ImportCandidatsPanneau::closed, this, &CandidatsOnglet::showList);
    connect(m_foyers, &FoyersPanneau::closed, this, &CandidatsOnglet::showList);
    connect(&contexte.vivier, &VivierSource::changed, this, &CandidatsOnglet::vivierChanged);
    connect(m_table, &DataTable::currentIdChanged, m_fiche, &CandidatFiche::setCandidat);
    connect(m_table, &DataTable::activatedId, this, [this](const QString& id) { m_fiche->setCandidat(id); });
}

void CandidatsOnglet::makeActions() {
    m_importAction = makeAction(this, QStringLiteral("candidats.importer"), tr("Importer des candidats"),
                                QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_importAction->setIconText(tr("Importer…"));
    m_foyersAction = makeAction(this, QStringLiteral("candidats.foyers"), tr("Vérifier les foyers"),
                                QStringLiteral("place"));
    QAction* find = makeAction(this, QStringLiteral("candidats.chercher"), tr("Chercher un candidat"),
                               QStringLiteral("search"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(m_importAction, &QAction::triggered, this, &CandidatsOnglet::chooseFile);
    connect(m_foyersAction, &QAction::triggered, this, [this] {
        Q_EMIT raiseRequested();
        m_stack->setCurrentWidget(m_foyers);
        m_foyers->start(recrutement().id);
        m_foyers->table()->setFocus(Qt::OtherFocusReason);
    });
    connect(find, &QAction::triggered, this, [this] {
        Q_EMIT raiseRequested();
        showList();
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    m_importAction->setEnabled(!session().isReadOnly());
}

QWidget* CandidatsOnglet::makeList() {
    auto* list = new QWidget(this);
    m_count = new QLabel(list);
    m_count->setWordWrap(true);
    Theme::setRole(m_count, "muted");
    m_search = new SearchField(tr("Rechercher un nom, une ville, un contact"), list);
    m_etat = new QComboBox(list);
    m_etat->setObjectName(QStringLiteral("candidats-etat"));
    m_etat->setAccessibleName(tr("Candidats montrés"));
    fillEtats(*m_etat);
    auto* head = new FlowLayout(Theme::space());
    head->addWidget(new ActionButton(m_foyersAction, ButtonRole::Quiet, list));
    head->addWidget(new ActionButton(m_importAction, ButtonRole::Primary, list));
    auto* filters = new QHBoxLayout;
    filters->setSpacing(Theme::space());
    filters->addWidget(m_search, 1);
    filters->addWidget(m_etat);
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    m_table->setMinimumHeight(260);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty = new EmptyState(
        QStringLiteral("users"), tr("Aucun candidat"),
        tr("Importez le fichier des volontaires (CSV ou Excel) : chaque colonne est reconnue, et "
           "un aperçu dit ce qui manque avant que rien ne soit enregistré."));
    m_empty->addAction(m_importAction);
    m_table->setEmptyState(m_empty);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_coffre);
    column->addWidget(m_refus);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_fiche);
    // Only in memory: what is searched is never written anywhere.
    connect(m_search, &SearchField::searched, this, &CandidatsOnglet::applyFilter);
    connect(m_etat, &QComboBox::currentIndexChanged, this, &CandidatsOnglet::applyFilter);
    return list;
}

void CandidatsOnglet::refresh() {
    if (recrutement().id != m_shownId) {
        m_shownId = recrutement().id;
        m_import->giveUp();
        m_foyers->giveUp();
        m_stack->setCurrentIndex(0);
        m_fiche->setCandidat({});
    }
    contexte().vivier.demander(Ouverture::Identites);
    vivierChanged();
}

void CandidatsOnglet::vivierChanged() {
    if (!isVisible()) {
        // Nobody looks: the people stay in memory once, not twice.
        if (!contexte().vivier.vivier())
            m_model->setVivier({});
        return;
    }
    const VivierSource::Etat etat = contexte().vivier.etat();
    auto vivier = contexte().vivier.vivier();
    if (vivier && vivier->ouverture != Ouverture::Identites)
        vivier.reset();
    m_model->setVivier(vivier);
    m_table->setLoading(!vivier && etat == VivierSource::Etat::Ouverture);
    m_refus->clear();
    if (etat == VivierSource::Etat::Refus && contexte().coffre.isOpen())
        m_refus->setErreur(contexte().vivier.erreur());
    m_foyersAction->setEnabled(vivier && !vivier->candidats.empty());
    if (vivier)
        m_fiche->setPlan(vivier->plan);
    showCounts();
    if (vivier && !m_wanted.isEmpty())
        m_table->selectId(std::exchange(m_wanted, {}));
    if (!vivier)
        m_fiche->setCandidat({});
}

void CandidatsOnglet::showCounts() {
    const Vivier* vivier = m_model->vivier();
    if (!vivier) {
        m_count->setText(m_table->source()->rowCount() == 0 ? QString() : m_count->text());
        return;
    }
    const auto all = static_cast<int>(vivier->candidats.size());
    const auto gone = static_cast<int>(std::count_if(vivier->candidats.begin(), vivier->candidats.end(),
                                                     [](const Candidat& one) { return one.estRetire(); }));
    m_count->setText(tr("%n candidat(s)", nullptr, all - gone) +
                     (gone > 0 ? tr(", %n retiré(s) en plus", nullptr, gone) : QString()) +
                     tr(", %n peuvent être tirés", nullptr, contexte().vivier.tirables()));
}

void CandidatsOnglet::applyFilter() {
    m_table->setFilterText(QStringLiteral("%1 %2").arg(m_search->text(), m_etat->currentData().toString()));
}

void CandidatsOnglet::chooseFile() {
    Q_EMIT raiseRequested();
    const QString file = chooseOpenFile(this, tr("Importer des candidats"), tableFileFilter());
    if (!file.isEmpty())
        take(file);
}

bool CandidatsOnglet::accepts(const QString& file) const {
    return isTableFile(file) && !session().isReadOnly();
}

void CandidatsOnglet::take(const QString& file) {
    m_stack->setCurrentWidget(m_import);
    m_import->start(recrutement().id, file);
    m_import->setFocus(Qt::OtherFocusReason); // Escape and Ctrl+Return work at once
}

void CandidatsOnglet::showList() {
    // Who works with the keyboard goes on where the panel was, not at the top of the window.
    const QWidget* focus = QApplication::focusWidget();
    const bool here = m_stack->currentIndex() != 0 && (!focus || m_stack->isAncestorOf(focus));
    m_stack->setCurrentIndex(0);
    vivierChanged();
    if (here)
        m_table->setFocus(Qt::OtherFocusReason);
}

bool CandidatsOnglet::openPart(const QString& id) {
    if (m_model->find(id))
        return m_table->selectId(id);
    const auto row = session().database().record(QStringLiteral("candidat"), id);
    if (!row || row->value(QStringLiteral("recrutement_id")).toString() != recrutement().id)
        return false;
    m_wanted = id;
    return true;
}

void CandidatsOnglet::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace isegorie::ui
