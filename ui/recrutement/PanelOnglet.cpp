#include "ui/recrutement/PanelOnglet.h"

#include "ui/coffre/CoffreBarre.h"
#include "ui/marche/BonInvite.h"
#include "ui/recrutement/ExportsPersonnes.h"
#include "ui/recrutement/PanelEchange.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/TileRow.h"

#include <QAction>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kPlaces = 12;
constexpr int kReplacements = 7;
constexpr int kQuotas = 10;

} // namespace

PanelOnglet::PanelOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_loader(contexte.session),
      m_confirmed(new StatTile(tr("Confirmés"), this)),
      m_selected(new StatTile(tr("Sans réponse"), this)),
      m_open(new StatTile(tr("Places à pourvoir"), this)),
      m_reserve(new StatTile(tr("En réserve"), this)),
      m_message(new InlineMessage(this)),
      m_plan(new InlineMessage(this)),
      m_found(new InlineMessage(this)),
      m_passed(new InlineMessage(this)),
      m_ask(new BonInvite(this)),
      m_placesModel(new RowsModel(colonnesPlaces(), this)),
      m_replacementsModel(new RowsModel(colonnesRemplacants(), this)),
      m_quotasModel(new RowsModel(colonnesQuotas(), this)),
      m_places(new DataTable(tr("Panel et réserve"), this)),
      m_replacements(new DataTable(tr("Remplaçants possibles"), this)),
      m_quotas(new DataTable(tr("Quotas du panel"), this)),
      m_swap(new PanelEchange(contexte, this)) {
    makeActions();
    makeTables();
    connect(&contexte.vivier, &VivierSource::changed, this, &PanelOnglet::vivierChanged);
    connect(&contexte.session, &Session::changed, this, [this](const QStringList& tables) {
        if (tables.contains(QStringLiteral("panel_place")))
            refreshSoon();
    });
    connect(m_places, &DataTable::currentIdChanged, this, &PanelOnglet::showState);
    connect(m_replacements, &DataTable::currentIdChanged, this, &PanelOnglet::showState);
    connect(m_replacements, &DataTable::currentIdChanged, this, &PanelOnglet::showFound);
    connect(m_replacements, &DataTable::activatedId, m_seat, &QAction::trigger);
    showState();
}

void PanelOnglet::makeActions() {
    const auto action = [this](const char* name, const QString& text, const char* icon) {
        return makeAction(this, QLatin1String(name), text, QLatin1String(icon));
    };
    m_confirm = action("panel.confirmer", tr("Confirmer"), "check");
    m_refuse = action("panel.refuser", tr("Refuse"), "close");
    m_dropOut = action("panel.desister", tr("Se désiste"), "minus");
    m_setAside = action("panel.ecarter", tr("Écarter"), "trash");
    m_restore = action("panel.retablir", tr("Rétablir"), "undo");
    m_seat = action("panel.remplacer", tr("Faire entrer"), "user");
    m_seatAll = action("panel.remplacer-tous", tr("Pourvoir toutes les places"), "users");
    m_seatAll->setToolTip(tr("Dans l’ordre de la réserve, en tenant tous les quotas ensemble"));
    connect(m_confirm, &QAction::triggered, this,
            [this] { ask(tr("%1 confirme sa venue ?"), tr("Confirmer"), &confirmer); });
    connect(m_refuse, &QAction::triggered, this,
            [this] { ask(tr("%1 refuse ?"), tr("Noter le refus"), &refuser); });
    connect(m_dropOut, &QAction::triggered, this,
            [this] { ask(tr("%1 se désiste ?"), tr("Noter le désistement"), &desister); });
    connect(m_setAside, &QAction::triggered, this,
            [this] { ask(tr("Écarter %1 du panel ?"), tr("Écarter"), &ecarter); });
    connect(m_restore, &QAction::triggered, this, &PanelOnglet::restore);
    connect(m_seat, &QAction::triggered, this, &PanelOnglet::seat);
    connect(m_seatAll, &QAction::triggered, this, &PanelOnglet::seatAll);
}

QList<QAction*> PanelOnglet::exportActions() {
    QList<QAction*> actions;
    for (const GroupeExport group : {GroupeExport::Panel, GroupeExport::Reserve, GroupeExport::Restants})
        for (const bool hidden : {false, true}) {
            const QString text =
                hidden ? tr("Exporter : %1, par pseudonyme…") : tr("Exporter : %1, par nom…");
            QAction* action =
                makeAction(this,
                           QStringLiteral("panel.exporter-%1%2")
                               .arg(key(group), hidden ? QStringLiteral("-pseudonymes") : QString()),
                           text.arg(libelle(group)), QStringLiteral("export"));
            action->setEnabled(hidden || !session().isReadOnly()); // what names people is noted
            connect(action, &QAction::triggered, this, [this, group, hidden] {
                exporterPersonnes(contexte(), recrutement(), group, hidden, this);
            });
            actions << action;
        }
    return actions;
}

void PanelOnglet::makeTables() {
    m_places->setSource(m_placesModel);
    m_places->setTwoLines(true);
    m_places->setStretchColumn(4);
    m_places->setVisibleRows(kPlaces);
    m_places->setEmptyState(new EmptyState(
        QStringLiteral("users"), tr("Pas encore de panel"),
        tr("Tirez-le au sort dans l’onglet « Tirage » : il s’installe ici avec sa réserve."), m_places));
    m_replacements->setSource(m_replacementsModel);
    m_replacements->setTwoLines(true);
    m_replacements->setStretchColumn(3);
    m_replacements->setVisibleRows(kReplacements);
    m_quotas->setSource(m_quotasModel);
    m_quotas->setStretchColumn(1);
    m_quotas->setVisibleRows(kQuotas);
    auto* column = makeColumn();
    column->addWidget(new CoffreMessage(session(), contexte().coffre, tr("Le panel se lit"), this));
    column->addWidget(m_message);
    column->addWidget(m_plan);
    m_passed->setObjectName(QStringLiteral("panel-rangs-passes"));
    m_passed->setClosable(true);
    column->addWidget(m_passed);
    column->addWidget(new TileRow({m_confirmed, m_selected, m_open, m_reserve}, this));
    auto* panel = new Card(tr("Panel et réserve"), this);
    panel->header()->addWidget(menuButton(exportActions(), tr("Listes à exporter"), panel));
    auto* acts = new FlowLayout(Theme::space());
    for (QAction* one : {m_confirm, m_refuse, m_dropOut, m_setAside, m_restore})
        acts->addWidget(
            new ActionButton(one, one == m_confirm ? ButtonRole::Primary : ButtonRole::Normal, panel));
    panel->body()->addLayout(acts);
    panel->body()->addWidget(m_ask);
    panel->body()->addWidget(m_places);
    column->addWidget(panel);
    column->addWidget(makeOpenSeats());
    column->addWidget(m_swap);
    auto* quotas = new Card(tr("Quotas"), this);
    quotas->body()->addWidget(m_quotas);
    column->addWidget(quotas);
    column->addStretch();
}

QWidget* PanelOnglet::makeOpenSeats() {
    m_openCard = new Card(tr("Places à pourvoir"), this);
    auto* seats = new FlowLayout(Theme::space());
    for (QAction* one : {m_seat, m_seatAll})
        seats->addWidget(
            new ActionButton(one, one == m_seat ? ButtonRole::Primary : ButtonRole::Normal, m_openCard));
    m_openCard->body()->addWidget(m_found);
    m_openCard->body()->addLayout(seats);
    m_openCard->body()->addWidget(m_replacements);
    return m_openCard;
}

bool PanelOnglet::openPart(const QString& id) {
    return m_places->selectId(id);
}

void PanelOnglet::focusFirst() {
    m_places->setFocus(Qt::OtherFocusReason);
}

void PanelOnglet::refresh() {
    contexte().vivier.demander(Ouverture::Identites); // who it is that answers: noted once
    read();
}

void PanelOnglet::vivierChanged() {
    if (contexte().vivier.etat() == VivierSource::Etat::Refus && contexte().coffre.isOpen())
        m_message->setErreur(contexte().vivier.erreur());
    refreshSoon();
}

void PanelOnglet::read() {
    const auto vivier = contexte().vivier.vivier();
    if (!vivier || vivier->plan.recrutement.id != recrutement().id) {
        m_lu.reset();
        m_passed->clear(); // of another recruitment
        return show();
    }
    m_places->setLoading(true);
    m_loader.load<PanelLuPtr>(
        [vivier](const storage::Database& database) { return lirePanel(database, *vivier); },
        [this](const base::Result<PanelLuPtr>& read) {
            m_places->setLoading(false);
            m_message->clear();
            if (!read)
                return m_message->setErreur(read.error());
            m_lu = *read;
            show();
        });
}

void PanelOnglet::show() {
    const PanelLu none;
    const PanelLu& lu = m_lu ? *m_lu : none;
    const int open = static_cast<int>(lu.panel.aRemplacer().size());
    m_placesModel->setRows(lu.places);
    m_replacementsModel->setRows(lu.remplacants);
    m_quotasModel->setRows(lu.quotas);
    m_confirmed->setValue(QString::number(lu.panel.count(EtatPlace::Confirme)), Tone::Success);
    m_selected->setValue(QString::number(lu.panel.count(EtatPlace::Selectionne)));
    m_open->setValue(QString::number(open), open > 0 ? Tone::Warning : Tone::Neutral);
    m_reserve->setValue(QString::number(lu.reserve));
    if (!m_lu)
        showUnknown({m_confirmed, m_selected, m_open, m_reserve});
    m_plan->setConstats(lu.planChange);
    m_openCard->setVisible(open > 0);
    if (m_places->currentId().isEmpty() && !lu.places.isEmpty())
        m_places->selectId(lu.places.first().id);
    if (m_replacements->currentId().isEmpty() && !lu.remplacants.isEmpty())
        m_replacements->selectId(lu.remplacants.first().id);
    Q_EMIT warningsChanged(open);
    showFound();
    showState();
}

/// What stands against filling the seats, and whom the chosen replacement would pass over.
void PanelOnglet::showFound() {
    base::Constats findings = m_lu ? m_lu->proposition.constats : base::Constats();
    const auto vivier = contexte().vivier.vivier();
    const QString chosen = m_replacements->currentId();
    if (m_lu && vivier && !chosen.isEmpty() && m_lu->proposition.siegesLibres > 0)
        for (const QString& phrase : resumeRangsPasses(rangsPasses(*vivier, m_lu->panel, {chosen})))
            findings.append(
                {base::Constat::Niveau::Information, QStringLiteral("panel.rang-passe"), phrase, {}});
    m_found->setConstats(findings);
}

const Place* PanelOnglet::current() const {
    return m_lu ? m_lu->panel.find(m_places->currentId()) : nullptr;
}

void PanelOnglet::showState() {
    const Place* place = current();
    const bool writable = !session().isReadOnly() && contexte().coffre.coffre() != nullptr;
    const auto is = [&](EtatPlace etat) { return writable && place != nullptr && place->etat == etat; };
    m_confirm->setEnabled(is(EtatPlace::Selectionne));
    m_refuse->setEnabled(is(EtatPlace::Selectionne));
    m_dropOut->setEnabled(is(EtatPlace::Confirme));
    m_setAside->setEnabled(is(EtatPlace::Selectionne) || is(EtatPlace::Confirme));
    m_restore->setEnabled(writable && place != nullptr &&
                          (place->estParti() || place->etat == EtatPlace::Confirme));
    const bool open = writable && m_lu && !m_lu->panel.aRemplacer().isEmpty();
    m_seat->setEnabled(open && !m_replacements->currentId().isEmpty());
    m_seatAll->setEnabled(open);
    m_swap->setSortant(m_lu, is(EtatPlace::Selectionne) ? place : nullptr);
}

void PanelOnglet::ask(const QString& question, const QString& button, Acte act) {
    const Place* place = current();
    if (place == nullptr)
        return;
    Q_EMIT raiseRequested();
    BonInvite::Demande demande;
    const auto vivier = contexte().vivier.vivier();
    const Candidat* who = vivier ? vivier->find(place->candidatId) : nullptr;
    const QString name = who != nullptr ? who->identite.nomComplet() : QString();
    demande.question =
        question.arg(name.isEmpty() ? place->pseudonyme : tr("%1 (%2)").arg(name, place->pseudonyme));
    demande.bouton = button;
    demande.date = tr("Date");
    demande.texte = tr("Remarque, gardée chiffrée (facultative)");
    m_ask->ask(demande, [this, act, id = place->id](const BonInvite::Reponse& answer) -> base::Status {
        const auto coffre = contexte().coffre.require();
        if (!coffre)
            return base::echec(coffre.error());
        const auto edit =
            act(session().database(), **coffre, {id, answer.date, answer.texte, QDate::currentDate()});
        if (!edit)
            return base::echec(edit.error());
        session().apply(*edit);
        return {};
    });
}

void PanelOnglet::restore() {
    if (const Place* place = current())
        session().apply(retablir(session().database(), place->id));
}

void PanelOnglet::seat() {
    const auto vivier = contexte().vivier.vivier();
    if (!m_lu || !vivier || m_lu->panel.aRemplacer().isEmpty())
        return;
    // The seat chosen in the table, else the one that has been open longest.
    const QList<Place> open = m_lu->panel.aRemplacer();
    const Place* chosen = current();
    const bool isOpen =
        chosen != nullptr &&
        std::any_of(open.begin(), open.end(), [chosen](const Place& one) { return one.id == chosen->id; });
    const QString entering = m_replacements->currentId();
    replaced(remplacer(*vivier, m_lu->panel, isOpen ? chosen->id : open.first().id, entering,
                       QDate::currentDate()),
             {entering});
}

void PanelOnglet::replaced(const base::Result<storage::Edit>& edit, const QStringList& entered) {
    const auto vivier = contexte().vivier.vivier();
    const QStringList passed = resumeRangsPasses(rangsPasses(*vivier, m_lu->panel, entered));
    m_passed->clear();
    if (session().apply(edit) && !passed.isEmpty())
        m_passed->setMessage(Tone::Info, passed.join(QLatin1Char('\n')));
}

void PanelOnglet::seatAll() {
    const auto vivier = contexte().vivier.vivier();
    if (!vivier || !m_lu)
        return;
    const auto made = remplacerTous(*vivier, m_lu->panel, QDate::currentDate());
    replaced(made ? base::Result<storage::Edit>(made->edit)
                  : base::Result<storage::Edit>(base::echec(made.error())),
             made ? made->entrants : QStringList());
}

} // namespace isegorie::ui
