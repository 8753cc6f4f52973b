#include "ui/recrutement/PlanOnglet.h"

#include "core/recrutement/Cibles.h"
#include "core/recrutement/CriteresStandards.h"
#include "core/recrutement/PlanRegles.h"
#include "ui/recrutement/FaisabilitePanneau.h"
#include "ui/recrutement/PlanChange.h"
#include "ui/recrutement/PlanCommande.h"
#include "ui/recrutement/PlanFiche.h"
#include "ui/recrutement/PlanModel.h"
#include "ui/recrutement/PlanVue.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;
using Niveau = base::Constat::Niveau;

namespace {

/// A label that the plan does not have yet: "Nouveau critère 2".
template <typename T>
QString freeLabel(const QString& wanted, const QList<T>& known) {
    QString label = wanted;
    for (int number = 2;
         std::any_of(known.begin(), known.end(),
                     [&](const T& one) { return texteCompare(one.libelle) == texteCompare(label); });
         ++number)
        label = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return label;
}

} // namespace

PlanOnglet::PlanOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_model(new PlanModel(this)),
      m_vue(new PlanVue(m_model, this)),
      m_refus(new InlineMessage(this)),
      m_constats(new InlineMessage(this)),
      m_change(new PlanChange(contexte.session, this)),
      m_faisabilite(new FaisabilitePanneau(contexte, this)),
      m_fiche(new PlanFiche(contexte.session, this)),
      m_criteres(new QMenu(this)),
      m_cibles(new QMenu(this)) {
    makeActions();
    m_commande = new PlanCommande(contexte.session, m_order, this);
    m_refus->setClosable(true);
    connect(m_refus, &InlineMessage::closed, this, [this] { m_ciblesDites = false; });
    m_vue->setMinimumHeight(300);
    m_model->setEditable(!session().isReadOnly());
    auto* column = makeColumn();
    column->setSpacing(Theme::space());
    column->addWidget(m_change);
    column->addWidget(m_faisabilite);
    column->addWidget(makeBar());
    column->addWidget(m_refus);
    column->addWidget(m_constats);
    column->addWidget(m_vue, 1);
    column->addWidget(m_fiche);
    column->addWidget(m_commande);
    connect(m_model, &PlanModel::refused, this,
            [this](const QString& message) { m_refus->setMessage(Tone::Danger, message); });
    connect(m_model, &PlanModel::categorieEdited, this,
            [this](const Categorie& one) { store(updateCategorie(session().database(), one)); });
    connect(m_model, &PlanModel::critereEdited, this,
            [this](const Critere& one) { store(updateCritere(session().database(), one)); });
    connect(m_vue, &PlanVue::currentIdChanged, this, &PlanOnglet::showChoix);
    connect(m_faisabilite, &FaisabilitePanneau::evaluated, this, &PlanOnglet::showEvaluation);
    connect(m_commande, &PlanCommande::navigateTo, this, &RecrutementOnglet::navigateTo);
    connect(m_criteres, &QMenu::aboutToShow, this, &PlanOnglet::fillCriteres);
}

QAction* PlanOnglet::act(const char* name, const QString& text, const QString& icon, const QKeySequence& keys,
                         const std::function<void()>& done) {
    QAction* action =
        makeAction(this, QStringLiteral("recrutement.plan.") + QLatin1String(name), text, icon, keys);
    action->setEnabled(!session().isReadOnly());
    connect(action, &QAction::triggered, this, [this, done] {
        Q_EMIT raiseRequested();
        done();
    });
    m_writing.append(action);
    return action;
}

void PlanOnglet::makeActions() {
    const QString plus = QStringLiteral("plus");
    act("quota", tr("Ajouter un quota supplémentaire"), plus, {},
        [this] { addCritere(GenreCritere::Supplementaire); });
    act("cible", tr("Ajouter une cible spécifique"), plus, {}, [this] { addCritere(GenreCritere::Cible); });
    act("categorie", tr("Ajouter une catégorie"), plus, QKeySequence(Qt::ALT | Qt::Key_C),
        [this] { addCategorie(false); });
    act("sous-total", tr("Ajouter un sous-total"), plus, {}, [this] { addCategorie(true); });
    act("monter", tr("Monter"), QStringLiteral("arrow-up"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
        [this] { moveCurrent(-1); });
    act("descendre", tr("Descendre"), QStringLiteral("arrow-down"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down), [this] { moveCurrent(1); });
    QAction* remove = act("retirer", tr("Retirer du plan"), QStringLiteral("trash"), QKeySequence::Delete,
                          [this] { removeCurrent(); });
    // In the tree only: elsewhere Delete means a character.
    removeAction(remove);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_vue->addAction(remove);
    const QString scale = QStringLiteral("scale");
    m_cibles->addAction(
        act("cibles", tr("Calculer les cibles"), scale, {}, [this] { calculerCibles(0, false); }));
    m_cibles->addAction(act("cibles.tolerance", tr("Calculer les cibles, à une personne près"), scale, {},
                            [this] { calculerCibles(1, false); }));
    m_cibles->addAction(act("cibles.exactes", tr("Calculer des cibles exactes (minimum = maximum)"), scale,
                            {}, [this] { calculerCibles(0, true); }));
    m_cibles->setToolTipsVisible(true);
    const QStringList tips{tr("Les deux entiers qui encadrent la cible : pour 12,4 personnes, de 12 à 13"),
                           tr("Une personne de part et d’autre de ces deux entiers : pour 12,4, de 11 à 14"),
                           tr("Un seul nombre par catégorie, arrondi au plus fort reste : ensemble, la "
                              "taille du panel")};
    for (qsizetype i = 0; i < tips.size(); ++i)
        m_cibles->actions().at(i)->setToolTip(tips.at(i));
    m_cibles->addSeparator();
    m_souple = makeAction(this, QStringLiteral("recrutement.plan.cibles.souplesse"),
                          tr("Cibles avec deux personnes de souplesse pour les relâchements"));
    m_cibles->addAction(m_souple);
    m_souple->setCheckable(true);
    m_souple->setToolTip(tr("Un relâchement pourra passer ces bornes de deux personnes, pas plus : de 12 à "
                            "13, jusqu’à 10 et 15"));
    m_order = act("commande", tr("Préparer la commande"), QStringLiteral("order"), {}, [] {});
}

QWidget* PlanOnglet::makeBar() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(Theme::space(), bar);
    const auto named = [this](const char* name) {
        return *std::find_if(m_writing.cbegin(), m_writing.cend(), [name](const QAction* action) {
            return action->objectName() == QStringLiteral("recrutement.plan.") + QLatin1String(name);
        });
    };
    flow->addWidget(menuButton(tr("Critère"), QStringLiteral("plus"), m_criteres, bar));
    auto* category = new ActionButton(named("categorie"), ButtonRole::Normal, bar);
    named("categorie")->setIconText(tr("Catégorie"));
    flow->addWidget(category);
    flow->addWidget(menuButton(tr("Cibles"), QStringLiteral("scale"), m_cibles, bar));
    flow->addWidget(menuButton({named("sous-total"), named("monter"), named("descendre"), named("retirer")},
                               tr("Autres actions sur le plan"), bar));
    return bar;
}

void PlanOnglet::fillCriteres() {
    m_criteres->clear();
    m_criteres->setToolTipsVisible(true);
    for (const Critere& standard : criteresStandards()) {
        QAction* add = m_criteres->addAction(standard.libelle);
        add->setToolTip(definitionStandard(standard.cle));
        add->setEnabled(!session().isReadOnly() && m_model->plan().find(standard.cle) == nullptr);
        connect(add, &QAction::triggered, this, [this, cle = standard.cle] {
            const auto creation = addCritereStandard(session().database(), recrutement().id, cle);
            if (store(creation.map([](const Creation& made) { return made.edit; })))
                m_vue->selectId(creation->id);
        });
    }
    m_criteres->addSeparator();
    for (QAction* action : std::as_const(m_writing))
        if (action->objectName().endsWith(QLatin1String("plan.quota")) ||
            action->objectName().endsWith(QLatin1String("plan.cible")))
            m_criteres->addAction(action);
}

bool PlanOnglet::store(const base::Result<storage::Edit>& edit) {
    if (!edit) {
        m_refus->setErreur(edit.error());
        return false;
    }
    m_refus->clear();
    m_ciblesDites = false;
    return session().apply(*edit);
}

void PlanOnglet::refresh() {
    const auto plan = loadPlan(session().database(), recrutement().id);
    if (!plan) {
        m_refus->setErreur(plan.error());
        return;
    }
    if (plan->recrutement.id != m_model->plan().recrutement.id) {
        m_refus->clear();
        m_ciblesDites = false;
    }
    if (m_ciblesDites) // told until it is mended
        m_refus->setConstats(constatsCibles(*plan));
    m_model->setPlan(*plan);
    m_commande->setPlan(*plan);
    m_faisabilite->setRecrutement(plan->recrutement);
    m_change->setRecrutement(plan->recrutement.id);
    base::Constats serious = controlerPlan(*plan);
    serious.removeIf([](const base::Constat& one) { return one.niveau == Niveau::Information; });
    m_constats->setConstats(serious);
    Q_EMIT warningsChanged(static_cast<int>(serious.size()));
    showChoix();
}

void PlanOnglet::showChoix() {
    const QModelIndex current = m_vue->currentIndex();
    m_fiche->setChoix(m_model->plan(), m_model->critereAt(current), m_model->categorieAt(current));
}

void PlanOnglet::showEvaluation() {
    const auto& result = m_faisabilite->faisabilite();
    QStringList conflict;
    if (result)
        for (const Faisabilite::Borne& borne : result->conflit)
            conflict << borne.categorieId;
    m_model->setNombres(result ? result->nombres : QHash<QString, int>());
    m_model->setConflit(conflict);
}

void PlanOnglet::addCritere(GenreCritere genre) {
    Critere critere;
    critere.genre = genre;
    critere.libelle = freeLabel(genre == GenreCritere::Cible ? tr("Nouvelle cible") : tr("Nouveau quota"),
                                m_model->plan().criteres);
    critere.categories.append(Categorie());
    critere.categories.last().libelle = tr("Oui");
    critere.categories.append(Categorie());
    critere.categories.last().libelle = tr("Non");
    const auto creation = recrutement::addCritere(session().database(), recrutement().id, critere);
    if (store(creation.map([](const Creation& made) { return made.edit; })))
        m_vue->editName(creation->id);
}

void PlanOnglet::addCategorie(bool sousTotal) {
    const Critere* critere = m_model->critereAt(m_vue->currentIndex());
    if (!critere)
        return m_refus->setMessage(Tone::Info, tr("Choisissez d’abord un critère du plan."));
    Categorie categorie;
    categorie.estSousTotal = sousTotal;
    categorie.libelle =
        freeLabel(sousTotal ? tr("Nouveau sous-total") : tr("Nouvelle catégorie"), critere->categories);
    const auto creation = recrutement::addCategorie(session().database(), critere->id, categorie);
    if (store(creation.map([](const Creation& made) { return made.edit; })))
        m_vue->editName(creation->id);
}

void PlanOnglet::removeCurrent() {
    const QModelIndex current = m_vue->currentIndex();
    if (const Categorie* categorie = m_model->categorieAt(current))
        store(removeCategorie(session().database(), categorie->id));
    else if (const Critere* critere = m_model->critereAt(current))
        store(removeCritere(session().database(), critere->id));
}

void PlanOnglet::moveCurrent(int step) {
    const QModelIndex current = m_vue->currentIndex();
    const QString id = m_vue->currentId();
    const int target = current.row() + step;
    if (id.isEmpty() || target < 0 || target >= m_model->rowCount(current.parent()))
        return;
    store(m_model->categorieAt(current) ? moveCategorie(session().database(), id, target)
                                        : moveCritere(session().database(), id, target));
    m_vue->selectId(id);
}

void PlanOnglet::calculerCibles(int tolerance, bool exact) {
    constexpr int kSouplesse = 2;
    OptionsCibles options;
    options.tolerance = tolerance;
    options.exact = exact;
    options.souplesse = m_souple->isChecked() ? kSouplesse : 0;
    if (store(setCibles(session().database(), recrutement().id, options)))
        if (const auto plan = loadPlan(session().database(), recrutement().id))
            m_refus->setConstats(constatsCibles(*plan));
    m_ciblesDites = true;
}

bool PlanOnglet::openPart(const QString& id) {
    return m_vue->selectId(id);
}

void PlanOnglet::focusFirst() {
    m_vue->setFocus(Qt::OtherFocusReason);
}

} // namespace isegorie::ui
