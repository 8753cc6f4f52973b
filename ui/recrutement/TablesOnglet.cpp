#include "ui/recrutement/TablesOnglet.h"

#include "ui/coffre/CoffreBarre.h"
#include "ui/recrutement/ExportsPersonnes.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/GraphiqueView.h"
#include "ui/shell/TacheBarre.h"
#include "ui/shell/TileRow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kMostRounds = 100;
constexpr int kRounds = 4;    ///< Proposed.
constexpr int kTableSize = 6; ///< The same.
constexpr int kMostPlans = 5; ///< Rows seen.
constexpr int kMostRows = 12;

bool concerns(const QStringList& tables) {
    static const QStringList own{QStringLiteral("panel_place"), QStringLiteral("seance"),
                                 QStringLiteral("presence"), QStringLiteral("plan_table")};
    return std::any_of(tables.begin(), tables.end(),
                       [](const QString& table) { return own.contains(table); });
}

void addField(FlowLayout* row, const QString& text, QWidget* field) {
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    label->setMinimumHeight(field->sizeHint().height());
    row->addWidget(label);
    row->addWidget(field);
}

} // namespace

TablesOnglet::TablesOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_loader(contexte.session),
      m_group(new QComboBox(this)),
      m_session(new QComboBox(this)),
      m_tables(new QSpinBox(this)),
      m_rounds(new QSpinBox(this)),
      m_sizes(new QLabel(this)),
      m_message(new InlineMessage(this)),
      m_met(new StatTile(tr("Rencontres"), this)),
      m_chance(new StatTile(tr("Au hasard"), this)),
      m_again(new StatTile(tr("Répétées"), this)),
      m_plansModel(new RowsModel(colonnesPlansDeTables(), this)),
      m_roundModel(new RowsModel(colonnesTours(), this)),
      m_personModel(new RowsModel(colonnesParPersonne(), this)),
      m_plans(new DataTable(tr("Plans de tables gardés"), this)),
      m_byRound(new DataTable(tr("Tour par tour"), this)),
      m_byPerson(new DataTable(tr("Personne par personne"), this)),
      m_diversity(new GraphiqueView(this)) {
    makeActions();
    auto* column = makeColumn();
    column->addWidget(
        new CoffreMessage(session(), contexte.coffre, tr("Les participants se lisent et se mêlent"), this));
    column->addWidget(makeRequest());
    makeCards(column);
    column->addStretch();
    connect(&contexte.vivier, &VivierSource::changed, this, &TablesOnglet::refreshSoon);
    connect(&contexte.session, &Session::changed, this, [this](const QStringList& tables) {
        if (concerns(tables))
            refreshSoon();
    });
    connect(m_plans, &DataTable::currentIdChanged, this, [this](const QString& id) {
        if (m_showing || !m_lu || id.isEmpty() || m_lu->courant.plan.id == id)
            return;
        m_wanted = id;
        read();
    });
    show();
}

void TablesOnglet::makeActions() {
    m_start = makeAction(this, QStringLiteral("tables.composer"), tr("Composer les tables"),
                         QStringLiteral("play"));
    m_cancel = makeAction(this, QStringLiteral("tables.interrompre"), tr("Interrompre la composition"),
                          QStringLiteral("close"));
    m_named = makeAction(this, QStringLiteral("tables.exporter"), tr("Exporter les tables, par nom…"),
                         QStringLiteral("export"));
    m_hidden = makeAction(this, QStringLiteral("tables.exporter-pseudonymes"),
                          tr("Exporter les tables, par pseudonyme…"), QStringLiteral("export"));
    m_remove = makeAction(this, QStringLiteral("tables.supprimer"), tr("Supprimer ce plan de tables"),
                          QStringLiteral("trash"));
    connect(m_start, &QAction::triggered, this, &TablesOnglet::start);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(m_named, &QAction::triggered, this, [this] { exportCards(false); });
    connect(m_hidden, &QAction::triggered, this, [this] { exportCards(true); });
    connect(m_remove, &QAction::triggered, this,
            [this] { session().apply(supprimerPlanDeTables(session().database(), m_lu->courant.plan.id)); });
}

QWidget* TablesOnglet::makeRequest() {
    auto* card = new Card(tr("Composer des tables"), this);
    card->header()->setSubtitle(
        tr("Chacun rencontre le plus de personnes nouvelles possible, et chaque table "
           "mêle les réponses aux critères choisis."));
    for (const QString& one : clesGroupesTables())
        m_group->addItem(libelle(*groupeTablesFromKey(one)), one);
    m_group->setObjectName(QStringLiteral("tables-participants"));
    m_session->setObjectName(QStringLiteral("tables-seance"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_tables->setRange(1, kMaxParticipants);
    m_rounds->setRange(1, kMostRounds);
    m_rounds->setValue(kRounds);
    auto* row = new FlowLayout(Theme::space());
    addField(row, tr("Participants"), m_group);
    addField(row, tr("Séance"), m_session);
    addField(row, tr("Tables"), m_tables);
    addField(row, tr("Tours"), m_rounds);
    card->body()->addLayout(row);
    m_criteriaRow = new FlowLayout(Theme::space());
    auto* mixed = new QLabel(tr("Mêler"), card);
    mixed->setMinimumHeight(QCheckBox().sizeHint().height());
    m_criteriaRow->addWidget(mixed);
    card->body()->addLayout(m_criteriaRow);
    auto* last = new FlowLayout(Theme::space());
    auto* button = new ActionButton(m_start, ButtonRole::Primary, card);
    last->addWidget(button);
    m_sizes->setMinimumHeight(button->sizeHint().height());
    last->addWidget(m_sizes);
    Theme::setRole(m_sizes, "muted");
    card->body()->addLayout(last);
    m_progress = new TacheBarre(tr("Avancement de la composition"), m_cancel, card);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    for (QComboBox* combo : {m_group, m_session})
        connect(combo, &QComboBox::currentIndexChanged, this, &TablesOnglet::showParticipants);
    connect(m_tables, &QSpinBox::valueChanged, this, &TablesOnglet::showParticipants);
    return card;
}

void TablesOnglet::makeCards(QVBoxLayout* column) {
    m_plans->setSource(m_plansModel);
    m_plans->setTwoLines(true);
    m_plans->setEmptyState(new EmptyState(QStringLiteral("users"), tr("Aucun plan de tables"),
                                          tr("Composez-en un : il est gardé ici, et Ctrl+Z le reprend."),
                                          m_plans));
    auto* plans = new Card(tr("Plans gardés"), this);
    plans->header()->addWidget(menuButton({m_named, m_hidden, m_remove}, tr("Plan de tables"), plans));
    plans->body()->addWidget(m_plans);
    column->addWidget(plans);
    m_result = new QWidget(this);
    auto* result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->setSpacing(Theme::space(2));
    result->addWidget(new TileRow({m_met, m_chance, m_again}, m_result));
    m_diversityCard = new Card(tr("Paires semblables à une même table"), m_result);
    m_diversityCard->header()->setSubtitle(tr("Moins il y en a, plus les tables sont mêlées."));
    m_diversityCard->body()->addWidget(m_diversity);
    result->addWidget(m_diversityCard);
    m_byRound->setSource(m_roundModel);
    m_byRound->setStretchColumn(3);
    auto* rounds = new Card(tr("Tour par tour"), m_result);
    rounds->body()->addWidget(m_byRound);
    result->addWidget(rounds);
    m_byPerson->setSource(m_personModel);
    m_byPerson->setStretchColumn(1);
    auto* people = new Card(tr("Personne par personne"), m_result);
    people->body()->addWidget(m_byPerson);
    result->addWidget(people);
    column->addWidget(m_result);
}

bool TablesOnglet::openPart(const QString& id) {
    return m_plans->selectId(id);
}

void TablesOnglet::focusFirst() {
    m_group->setFocus(Qt::OtherFocusReason);
}

void TablesOnglet::refresh() {
    contexte().vivier.demander(Ouverture::Profils);
    read();
}

void TablesOnglet::read() {
    m_loader.load<TablesLuPtr>(
        [id = recrutement().id, wanted = m_wanted](const storage::Database& database) {
            return lireTables(database, id, wanted);
        },
        [this](const base::Result<TablesLuPtr>& read) {
            m_lu = read ? *read : nullptr;
            if (!read)
                m_message->setErreur(read.error());
            show();
        });
}

void TablesOnglet::show() {
    const TablesLu none;
    const TablesLu& lu = m_lu ? *m_lu : none;
    m_showing = true;
    m_plansModel->setRows(lu.plans);
    m_plans->setVisibleRows(std::clamp(static_cast<int>(lu.plans.size()), 2, kMostPlans));
    m_wanted = lu.courant.plan.id;
    if (!m_wanted.isEmpty())
        m_plans->selectId(m_wanted);
    m_showing = false;
    showSessions();
    showCriteria();
    showCurrent();
    showParticipants();
}

void TablesOnglet::showCurrent() {
    const PlanTablesLu none;
    const PlanTablesLu& lu = m_lu ? m_lu->courant : none;
    m_result->setVisible(!lu.plan.id.isEmpty());
    m_met->setValue(QString::number(lu.rencontres),
                    lu.rencontres > lu.hasard ? Tone::Success : Tone::Neutral);
    m_met->setHint(tr("sur %1 possibles au plus").arg(lu.possibles));
    m_chance->setValue(QLocale().toString(lu.hasard, 'f', 0));
    m_chance->setHint(tr("en moyenne"));
    m_again->setValue(QString::number(lu.repetitions));
    m_again->setHint(tr("paires qui se revoient"));
    m_diversityCard->setVisible(!lu.diversite.categories.isEmpty());
    m_diversity->setChart(lu.diversite);
    m_roundModel->setRows(lu.tours);
    m_personModel->setRows(lu.personnes);
    m_byRound->setVisibleRows(std::clamp(static_cast<int>(lu.tours.size()), 1, kMostRows));
    m_byPerson->setVisibleRows(std::clamp(static_cast<int>(lu.personnes.size()), 1, kMostRows));
}

/// The sessions there are; the one chosen stays.
void TablesOnglet::showSessions() {
    const QString chosen = m_session->currentData().toString();
    const QSignalBlocker still(m_session);
    m_session->clear();
    m_session->addItem(tr("Aucune en particulier"), QString());
    for (const Seance& one : m_lu ? m_lu->seances : QList<Seance>())
        m_session->addItem(one.libelle, one.id);
    m_session->setCurrentIndex(std::max(0, m_session->findData(chosen)));
}

/// One box a criterion; a box that is there already stays as it was left.
void TablesOnglet::showCriteria() {
    const auto vivier = contexte().vivier.vivier();
    QList<Critere> wanted;
    if (vivier && vivier->plan.recrutement.id == recrutement().id)
        wanted = criteresDesTables(vivier->plan);
    const bool same =
        std::equal(m_criteria.begin(), m_criteria.end(), wanted.begin(), wanted.end(),
                   [](const QCheckBox* box, const Critere& critere) {
                       return box->objectName() == critere.cle && box->text() == critere.libelle;
                   });
    if (same)
        return;
    qDeleteAll(m_criteria);
    m_criteria.clear();
    for (const Critere& critere : wanted) {
        auto* box = new QCheckBox(critere.libelle, this);
        box->setObjectName(critere.cle);
        box->setChecked(true);
        m_criteriaRow->addWidget(box);
        m_criteria.append(box);
    }
}

base::Result<QStringList> TablesOnglet::chosenPeople() const {
    const auto group = *groupeTablesFromKey(m_group->currentData().toString());
    return participantsDesTables(m_lu->panel, m_lu->presences, group, m_session->currentData().toString());
}

void TablesOnglet::showParticipants() {
    m_message->clear();
    if (!m_lu) {
        m_sizes->clear();
        return showState();
    }
    const auto people = chosenPeople();
    const int count = people ? static_cast<int>(people->size()) : 0;
    if (!people)
        m_message->setErreur(people.error());
    if (count > 0 && m_people != count) {
        m_people = count;
        const QSignalBlocker still(m_tables);
        m_tables->setRange(1, count);
        m_tables->setValue((count + kTableSize - 1) / kTableSize);
    }
    const int least = count / m_tables->value();
    const bool even = count % m_tables->value() == 0;
    m_sizes->setText(count == 0 ? QString()
                     : even     ? tr("%1 personnes, %2 par table").arg(count).arg(least)
                            : tr("%1 personnes, %2 ou %3 par table").arg(count).arg(least).arg(least + 1));
    showState();
}

void TablesOnglet::showState() {
    const bool writable = !session().isReadOnly();
    const bool shown = m_lu && !m_lu->courant.plan.id.isEmpty();
    const bool open = contexte().vivier.vivier() != nullptr;
    m_start->setEnabled(writable && open && m_lu && !m_task && !m_sizes->text().isEmpty());
    m_cancel->setEnabled(!m_task.isNull());
    m_named->setEnabled(writable && shown && open); // what names people is noted
    m_hidden->setEnabled(shown && open);
    m_remove->setEnabled(writable && shown);
}

void TablesOnglet::start() {
    const auto vivier = contexte().vivier.vivier();
    const auto people = m_lu ? chosenPeople() : base::Result<QStringList>(QStringList());
    if (!vivier || m_task || !people || people->isEmpty())
        return;
    Q_EMIT raiseRequested();
    DemandeTables wanted{*people,
                         {},
                         m_tables->value(),
                         m_rounds->value(),
                         QString::number(QRandomGenerator::system()->generate64(), 16)};
    for (const QCheckBox* box : std::as_const(m_criteria))
        if (box->isChecked())
            wanted.criteres << box->objectName();
    auto result = std::make_shared<QJsonObject>();
    m_task = session().run(
        tr("Composition des tables"),
        [vivier, wanted, result](base::TaskContext& context) -> base::Status {
            auto composed = composerTables(*vivier, wanted, context);
            if (!composed)
                return base::echec(composed.error());
            *result = *composed;
            return {};
        },
        this,
        [this, result, session = m_session->currentData().toString(),
         id = recrutement().id](const base::Status& status) {
            m_task = nullptr;
            if (status && id == recrutement().id)
                store(*result, session);
            showState();
        });
    m_progress->follow(m_task);
    showState();
}

void TablesOnglet::store(const QJsonObject& contenu, const QString& seanceId) {
    PlanDeTables plan;
    plan.contenu = contenu;
    const Creation creation = enregistrerTables(recrutement().id, seanceId, plan.resume(), contenu,
                                                QDateTime::currentDateTimeUtc());
    m_wanted = creation.id;
    session().apply(creation.edit);
}

void TablesOnglet::exportCards(bool pseudonymise) {
    if (m_lu)
        exporterTables(contexte(), recrutement(), m_lu->courant.plan, pseudonymise, this);
}

} // namespace isegorie::ui
