#include "ui/consultation/CodagePropositionsVue.h"

#include "core/consultation/Sortie.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace consultation;

namespace {

constexpr int kShown = 500; ///< Texts of a code; the surest.

QString percent(int score) {
    return pourcentage(score / double(kScorePlein));
}

} // namespace

CodagePropositionsVue::CodagePropositionsVue(Session& session, Demande demande, QWidget* owner,
                                             QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_demand(std::move(demande)),
      m_owner(owner),
      m_batchLoader(session),
      m_textLoader(session),
      m_work(
          new LectureLongue(session,
                            {QStringLiteral("codage.interrompre"),
                             tr("Interrompre les propositions de codes"), tr("Avancement des propositions")},
                            owner)),
      m_ruleRows(new RowsModel({tr("Code"), tr("Règle"), tr("Motif"), tr("Textes")}, this)),
      m_batchRows(new RowsModel(
          {tr("Code"), tr("Origine"), tr("Proposés"), tr("Acceptés"), tr("Refusés"), tr("Seuil")}, this)),
      m_textRows(new RowsModel({tr("Texte"), tr("Sûreté"), tr("Décision")}, this)),
      m_message(new InlineMessage(this)) {
    m_message->setClosable(true);
    makeActions();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeRules());
    splitter->addWidget(makeProposals());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({Theme::space(60), Theme::space(90)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(m_work->barre());
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    connect(m_batches, &DataTable::currentIdChanged, this, &CodagePropositionsVue::readTexts);
    for (const DataTable* table : {m_rules, m_texts})
        connect(table, &DataTable::currentIdChanged, this, &CodagePropositionsVue::updateActions);
    updateActions();
}

QAction* CodagePropositionsVue::act(const char* name, const QString& text, const QString& icon,
                                    void (CodagePropositionsVue::*done)(), bool writes) {
    QAction* action = makeAction(m_owner, QStringLiteral("codage.regles.") + QLatin1String(name), text, icon);
    connect(action, &QAction::triggered, this, [this, done] {
        Q_EMIT raiseRequested();
        (this->*done)();
    });
    action->setEnabled(!writes || !m_session.isReadOnly());
    m_actions.append(action);
    return action;
}

void CodagePropositionsVue::makeActions() {
    act("ajouter", tr("Ajouter la règle"), QStringLiteral("plus"), &CodagePropositionsVue::addRule);
    act("retirer", tr("Retirer la règle"), QStringLiteral("trash"), &CodagePropositionsVue::removeRule);
    act("essayer", tr("Essayer les règles"), QStringLiteral("eye"), &CodagePropositionsVue::tryRules, false);
    act("proposer", tr("Proposer selon les règles"), QStringLiteral("play"),
        &CodagePropositionsVue::proposeRules);
    act("coder", tr("Coder selon les règles"), QStringLiteral("check"), &CodagePropositionsVue::codeRules);
    act("apprendre", tr("Apprendre et proposer"), QStringLiteral("assistant"), &CodagePropositionsVue::learn);
    act("accepter", tr("Accepter à partir du seuil"), QStringLiteral("check"),
        &CodagePropositionsVue::accept);
    act("rendre", tr("Ne plus accepter"), QStringLiteral("undo"), &CodagePropositionsVue::acceptNone);
    act("oui", tr("Accepter ce texte"), QStringLiteral("check"), &CodagePropositionsVue::acceptOne);
    act("non", tr("Refuser ce texte"), QStringLiteral("close"), &CodagePropositionsVue::refuseOne);
}

QWidget* CodagePropositionsVue::makeRules() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    auto* flow = new FlowLayout(Theme::space());
    m_code = new QComboBox(side);
    m_code->setObjectName(QStringLiteral("codage-regle-code"));
    m_code->setAccessibleName(tr("Code de la règle"));
    m_code->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_code->setMinimumContentsLength(18);
    m_kind = new QComboBox(side);
    m_kind->setObjectName(QStringLiteral("codage-regle-genre"));
    m_kind->setAccessibleName(tr("Genre de règle"));
    for (const GenreRegle kind : {GenreRegle::Mots, GenreRegle::Expression, GenreRegle::Regex})
        m_kind->addItem(libelle(kind), int(kind));
    m_pattern = new QLineEdit(side);
    m_pattern->setObjectName(QStringLiteral("codage-regle-motif"));
    m_pattern->setAccessibleName(tr("Motif de la règle"));
    m_pattern->setPlaceholderText(tr("train, gare, ferroviair*"));
    flow->addWidget(m_code);
    flow->addWidget(m_kind);
    flow->addWidget(m_pattern);
    flow->addWidget(new ActionButton(m_actions.at(0), ButtonRole::Normal, side));
    m_rules = new DataTable(tr("Règles"), side);
    m_rules->setSource(m_ruleRows);
    m_rules->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rules->setStretchColumn(2);
    m_rules->setEmptyState(new EmptyState(QStringLiteral("tag"), tr("Aucune règle"),
                                          tr("Une règle donne son code aux textes qui ont ces mots.")));
    auto* below = new FlowLayout(Theme::space());
    for (int i = 1; i < 6; ++i)
        below->addWidget(
            new ActionButton(m_actions.at(i), i == 1 ? ButtonRole::Quiet : ButtonRole::Normal, side));
    column->addLayout(flow);
    column->addWidget(m_rules, 1);
    column->addLayout(below);
    connect(m_pattern, &QLineEdit::returnPressed, this, &CodagePropositionsVue::addRule);
    return side;
}

QWidget* CodagePropositionsVue::makeProposals() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::space(), 0, 0, 0);
    column->setSpacing(Theme::space());
    m_batches = new DataTable(tr("Propositions"), side);
    m_batches->setSource(m_batchRows);
    m_batches->setSelectionMode(QAbstractItemView::SingleSelection);
    m_batches->setEmptyState(
        new EmptyState(QStringLiteral("assistant"), tr("Aucune proposition"),
                       tr("Appliquez des règles, ou codez des textes et demandez d’apprendre.")));
    m_words = new QLabel(side);
    m_words->setWordWrap(true);
    auto* flow = new FlowLayout(Theme::space());
    m_threshold = new QSpinBox(side);
    m_threshold->setObjectName(QStringLiteral("codage-seuil"));
    m_threshold->setAccessibleName(tr("Seuil"));
    m_threshold->setRange(1, 100);
    m_threshold->setValue(80);
    m_threshold->setSuffix(tr(" %"));
    flow->addWidget(m_threshold);
    for (int i = 6; i < 10; ++i)
        flow->addWidget(
            new ActionButton(m_actions.at(i), i == 6 ? ButtonRole::Normal : ButtonRole::Quiet, side));
    m_texts = new DataTable(tr("Textes proposés"), side);
    m_texts->setSource(m_textRows);
    m_texts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_texts->setStretchColumn(0);
    column->addWidget(m_batches, 2);
    column->addWidget(m_words);
    column->addLayout(flow);
    column->addWidget(m_texts, 3);
    return side;
}

ChampCodage CodagePropositionsVue::field() const {
    const auto demand = m_demand();
    return {m_concertation, demand ? demand->champ : ChampTexte(), m_session.database().auteur()};
}

void CodagePropositionsVue::setConcertation(const QString& id) {
    if (m_concertation == id)
        return;
    m_concertation = id;
    m_work->stop();
    m_batchLoader.stop();
    m_tried.clear();
    m_message->clear();
    m_ruleList.clear();
    m_ruleRows->setRows({});
    showBatches({}, std::vector<Ligne>());
}

/// What needs a chosen row, and of texts those of the chosen code.
void CodagePropositionsVue::updateActions() {
    const bool writable = !m_session.isReadOnly();
    const bool batch = writable && chosen() != nullptr;
    const bool text = batch && !m_texts->currentId().isEmpty() && !m_textLoader.isLoading();
    const auto enable = [this](int first, int last, bool on) {
        for (int i = first; i <= last; ++i)
            m_actions.at(i)->setEnabled(on);
    };
    enable(1, 1, writable && !m_rules->currentId().isEmpty());
    enable(6, 7, batch); // accepter, rendre
    enable(8, 9, text);  // oui, non
}

void CodagePropositionsVue::setPlan(const PlanCodification& plan) {
    m_plan = plan;
    const QString before = m_code->currentData().toString();
    m_code->clear();
    for (const CodePlan& one : std::as_const(m_plan.codes))
        m_code->addItem(m_plan.chemin(one.id), one.id);
    m_code->setCurrentIndex(m_code->count() == 0 ? -1 : std::max(0, m_code->findData(before)));
}

void CodagePropositionsVue::relire() {
    if (m_concertation.isEmpty())
        return;
    showRules();
    readBatches();
}

void CodagePropositionsVue::showRules() {
    const auto rules = reglesDe(m_session.database(), m_concertation);
    if (!rules)
        return m_message->setErreur(rules.error());
    m_ruleList = *rules;
    QList<TableRow> rows;
    for (const RegleCodage& one : std::as_const(m_ruleList))
        rows.append({one.id,
                     {{m_plan.chemin(one.codeId)},
                      {libelle(one.genre)},
                      {one.motif},
                      m_tried.contains(one.id) ? RowCell::nombre(m_tried.value(one.id))
                                               : RowCell{QStringLiteral("–")}}});
    m_ruleRows->setRows(rows);
    updateActions();
}

void CodagePropositionsVue::readBatches() {
    m_batchLoader.stop();
    if (!m_demand())
        return showBatches({}, std::vector<Ligne>());
    m_batchLoader.load<std::vector<Ligne>>(
        [field = field(),
         plan = m_plan](const storage::Database& database) -> base::Result<std::vector<Ligne>> {
            const auto batches = lotsDe(database, field);
            if (!batches)
                return base::echec(batches.error());
            std::vector<Ligne> lines;
            for (const LotCodage& lot : *batches) {
                const auto counts = comptesPropositions(database, lot.id);
                if (!counts)
                    return base::echec(counts.error());
                for (const CodePlan& one : plan.codes)
                    if (const auto found = counts->constFind(one.id);
                        found != counts->cend() && found->proposees > 0)
                        lines.push_back({lot, one.id, *found});
            }
            return lines;
        },
        [this, field = field()](const auto& lines) { showBatches(field, lines); });
}

void CodagePropositionsVue::showBatches(const ChampCodage& field,
                                        const base::Result<std::vector<Ligne>>& lines) {
    if (!lines)
        return m_message->setErreur(lines.error());
    m_field = field;
    m_lines = *lines;
    QList<TableRow> rows;
    for (const Ligne& one : m_lines)
        rows.append({one.lot.id + u'/' + one.codeId,
                     {{m_plan.chemin(one.codeId)},
                      {libelle(one.lot.genre)},
                      RowCell::nombre(one.compte.proposees),
                      RowCell::nombre(one.compte.acceptees),
                      RowCell::nombre(one.compte.refusees),
                      {one.lot.codage         ? tr("tout")
                       : one.compte.seuil > 0 ? percent(one.compte.seuil)
                                              : QString()}}});
    m_batchRows->setRows(rows);
    if (m_batches->currentId().isEmpty() && !rows.isEmpty())
        m_batches->selectId(rows.first().id);
    readTexts();
}

const CodagePropositionsVue::Ligne* CodagePropositionsVue::chosen() const {
    const QString id = m_batches->currentId();
    for (const Ligne& one : m_lines)
        if (one.lot.id + u'/' + one.codeId == id)
            return &one;
    return nullptr;
}

void CodagePropositionsVue::readTexts() {
    const Ligne* line = chosen();
    m_words->clear();
    m_textLoader.stop();
    if (line == nullptr)
        return showTexts(std::vector<Texte>());
    for (const auto& one : line->lot.bilan.value(QStringLiteral("codes")).toArray())
        if (one[QStringLiteral("code")].toString() == line->codeId)
            m_words->setText(one[QStringLiteral("en_mots")].toString());
    m_words->setVisible(!m_words->text().isEmpty());
    m_textLoader.load<std::vector<Texte>>(
        [field = m_field, lot = line->lot.id,
         code = line->codeId](const storage::Database& database) -> base::Result<std::vector<Texte>> {
            const auto found = propositionsDe(database, lot, code, kShown);
            if (!found)
                return base::echec(found.error());
            std::vector<qint64> numbers;
            for (const Proposition& one : *found)
                numbers.push_back(one.numero);
            QHash<qint64, QString> texts;
            const auto read =
                lireTextesDe(database, field.champ, numbers,
                             [&texts](qint64 number, const QString& text) { texts.insert(number, text); });
            if (!read)
                return base::echec(read.error());
            std::vector<Texte> list;
            for (const Proposition& one : *found)
                list.push_back({one, texts.value(one.numero)});
            return list;
        },
        [this](const auto& texts) { showTexts(texts); });
    updateActions();
}

void CodagePropositionsVue::showTexts(const base::Result<std::vector<Texte>>& texts) {
    if (!texts) {
        m_textRows->setRows({}); // those of another code must not be decided for this one
        updateActions();
        return m_message->setErreur(texts.error());
    }
    QList<TableRow> rows;
    for (const Texte& one : *texts) {
        const Proposition& own = one.proposition;
        const QString decision = own.refusee    ? tr("refusé")
                                 : own.posee    ? tr("accepté")
                                 : own.acceptee ? tr("par seuil")
                                                : QString();
        rows.append({QString::number(own.numero),
                     {{one.texte.left(300).simplified()},
                      {percent(own.score), own.score, {}, {}, true},
                      {decision}}});
    }
    m_textRows->setRows(rows);
    updateActions();
}

} // namespace isegorie::ui
