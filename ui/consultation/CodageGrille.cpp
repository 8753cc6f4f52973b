#include "ui/consultation/CodageGrille.h"

#include "core/consultation/Comptes.h"
#include "core/consultation/Recherche.h"
#include "ui/consultation/CorpusChoix.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

using namespace consultation;

CodageGrille::CodageGrille(Session& session, QWidget* owner, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_textsLoader(session),
      m_stateLoader(session),
      m_owner(owner),
      m_model(new GrilleModel(session, this)),
      m_codeRows(new RowsModel({tr("Touche"), tr("Code"), tr("Textes")}, this)),
      m_choice(new CorpusChoix(session, QStringLiteral("codage"), this)),
      m_table(new DataTable(tr("Textes à coder"), this)),
      m_message(new InlineMessage(this)),
      m_blindMessage(new InlineMessage(this)) {
    makeActions();
    m_message->setClosable(true);
    m_table->setSource(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // sorting would read them all
    m_table->setStretchColumn(GrilleModel::Texte);
    m_table->setEmptyState(new EmptyState(QStringLiteral("list"), tr("Aucun texte à coder"),
                                          tr("Importez un export qui porte des textes ou des questions "
                                             "ouvertes.")));
    m_table->installEventFilter(this);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Theme::space(75), Theme::space(75)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(m_choice);
    column->addWidget(m_blindMessage);
    column->addWidget(makeHead());
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    connect(m_choice, &CorpusChoix::changed, this, &CodageGrille::readTexts);
    connect(m_table, &DataTable::currentIdChanged, this, &CodageGrille::showText);
    connect(m_table, &DataTable::activatedId, this, [this] { m_input->setFocus(Qt::OtherFocusReason); });
}

void CodageGrille::makeActions() {
    const auto act = [this](const char* name, const QString& text, const QString& icon, auto done) {
        QAction* action = makeAction(m_owner, QStringLiteral("codage.") + QLatin1String(name), text, icon);
        connect(action, &QAction::triggered, this, [this, done] {
            Q_EMIT raiseRequested();
            (this->*done)();
            m_input->setFocus(Qt::OtherFocusReason);
        });
        return action;
    };
    m_next =
        act("suivant", tr("Suivant non codé"), QStringLiteral("arrow-right"), &CodageGrille::goToNextUncoded);
    m_none = act("aucun", tr("Aucun code ne convient"), QStringLiteral("minus"), &CodageGrille::giveNone);
    m_back =
        act("reprendre", tr("Reprendre le dernier code"), QStringLiteral("undo"), &CodageGrille::takeLast);
    m_export =
        act("exporter", tr("Exporter les codages…"), QStringLiteral("export"), &CodageGrille::chooseExport);
    m_next->setToolTip(tr("Suivant non codé (Entrée, sans rien écrire)"));
    m_none->setToolTip(tr("Aucun code ne convient : noter qu’il est lu, et passer au suivant (0)"));
    m_back->setToolTip(tr("Reprendre le dernier code (Retour arrière)"));
}

QWidget* CodageGrille::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    m_progress = new QLabel(head);
    m_bar = new QProgressBar(head);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Avancement du codage"));
    auto* label = new QLabel(tr("Codé par"), head);
    m_coder = new QLineEdit(m_session.database().auteur(), head);
    m_coder->setObjectName(QStringLiteral("codage-codeur"));
    m_coder->setAccessibleName(tr("Codé par"));
    label->setBuddy(m_coder);
    row->addWidget(m_progress);
    row->addWidget(m_bar, 1);
    row->addWidget(label);
    row->addWidget(m_coder);
    row->addWidget(new ActionButton(m_export, ButtonRole::Normal, head));
    connect(m_coder, &QLineEdit::editingFinished, this, [this] {
        if (m_blind)
            return;
        if (m_textsLoader.isLoading())
            return readTexts(); // under this name
        ChampCodage field = m_model->champ();
        const QString name = m_coder->text().simplified();
        if (std::exchange(field.codeur, name) != name && m_model->rowCount() > 0)
            showTexts(field, m_model->numeros());
    });
    return head;
}

QWidget* CodageGrille::makeDetail() {
    auto* detail = new QWidget(this);
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(Theme::space(), 0, 0, 0);
    column->setSpacing(Theme::space());
    m_text = new QTextBrowser(detail);
    m_text->setAccessibleName(tr("Texte à coder"));
    m_text->setTabChangesFocus(true);
    m_given = new QLabel(detail);
    m_given->setWordWrap(true);
    m_given->setTextFormat(Qt::PlainText);
    Theme::setRole(m_given, "strong");
    m_input = new QLineEdit(detail);
    m_input->setObjectName(QStringLiteral("codage-saisie"));
    m_input->setAccessibleName(tr("Code à donner"));
    m_input->setPlaceholderText(tr("Début d’un code puis Entrée, ou sa touche"));
    m_input->installEventFilter(this);
    m_codes = new DataTable(tr("Codes"), detail);
    m_codes->setSource(m_codeRows);
    m_codes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_codes->setSortingEnabled(false); // their order is the plan
    m_codes->setStretchColumn(1);
    m_codes->setTwoLines(false);
    m_codes->setEmptyState(
        new EmptyState(QStringLiteral("tag"), tr("Aucun code"), tr("L’onglet « Plan » les ajoute.")));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space());
    for (QAction* action : {m_next, m_none, m_back})
        buttons->addWidget(
            new ActionButton(action, action == m_next ? ButtonRole::Normal : ButtonRole::Quiet, detail));
    buttons->addStretch(1);
    column->addWidget(m_text, 3);
    column->addWidget(m_given);
    column->addWidget(m_input);
    column->addWidget(m_codes, 4);
    column->addLayout(buttons);
    connect(m_input, &QLineEdit::textChanged, this, &CodageGrille::showCodes);
    connect(m_codes, &DataTable::activatedId, this, &CodageGrille::give);
    return detail;
}

bool CodageGrille::isSettled() const {
    return !m_choice->isLoading() && !m_textsLoader.isLoading() && !m_stateLoader.isLoading() &&
           m_model->isSettled();
}

void CodageGrille::setConcertation(const QString& id) {
    if (id != m_concertation) {
        coderOuvert();
        m_concertation = id;
        m_textsLoader.stop();
        showTexts({id, {}, m_coder->text().simplified(), {}}, {}); // nothing is coded till those of this one
        m_message->clear();
        m_table->setLoading(true);
    }
    m_choice->setConcertation(id);
}

void CodageGrille::setPlan(const PlanCodification& plan) {
    m_plan = plan;
    m_model->setPlan(plan);
    showCodes();
    showGiven();
}

ChampCodage CodageGrille::field() const {
    if (m_blind)
        return m_blind->champ;
    const auto demand = m_choice->demande();
    return {m_concertation, demand ? demand->champ : ChampTexte(), m_coder->text().simplified()};
}

void CodageGrille::readTexts() {
    if (m_blind)
        return;
    const auto demand = m_choice->demande();
    m_textsLoader.stop();
    if (!demand)
        return showTexts(field(), {});
    m_table->setLoading(true);
    m_textsLoader.load<std::vector<qint64>>(
        [demand = *demand](const storage::Database& database) { return textesACoder(database, demand); },
        [this, field = field()](const base::Result<std::vector<qint64>>& numbers) {
            if (!numbers)
                m_message->setErreur(numbers.error());
            showTexts(field, numbers.value_or(std::vector<qint64>()));
        });
    m_refocus = m_refocus || m_input->hasFocus();
    showOpen();
}

void CodageGrille::showTexts(const ChampCodage& field, std::vector<qint64> numbers) {
    const qint64 before = current();
    m_table->setLoading(false);
    m_table->setCurrentIndex({}); // the same text of another question is read anew
    m_model->setTextes(field, std::move(numbers));
    if (m_model->rowCount() > 0) {
        const QModelIndex index = m_model->index(std::max(0, m_model->rowOf(before)), 0);
        m_table->setCurrentIndex(m_table->fromSource(index));
        m_table->scrollTo(m_table->fromSource(index));
    } else {
        showText();
    }
    showOpen();
    if (std::exchange(m_refocus, false) && m_input->isEnabled())
        m_input->setFocus(Qt::OtherFocusReason);
    readState();
}

void CodageGrille::codagesChanged() {
    if (m_applying)
        return;
    m_model->relire();
    m_table->viewport()->update();
    showGiven();
    readState();
}

void CodageGrille::readState() {
    m_stateLoader.stop();
    if (m_model->rowCount() == 0)
        return showState(Etat());
    m_stateLoader.load<Etat>(
        [field = m_model->champ(),
         rows = m_model->rangs()](const storage::Database& database) -> base::Result<Etat> {
            const auto codes = textesCodes(database, field);
            auto counts = comptesCodages(database, field);
            const auto lost = codagesPerdus(database, field);
            if (!codes || !counts || !lost)
                return base::echec(!codes ? codes.error() : !counts ? counts.error() : lost.error());
            Etat state{QSet<qint64>(codes->begin(), codes->end()), 0, std::move(*counts), *lost};
            for (const qint64 number : *codes)
                state.faits += rows.contains(number) ? 1 : 0;
            return state;
        },
        [this](const auto& state) { showState(state); });
}

void CodageGrille::showState(const base::Result<Etat>& state) {
    if (!state)
        return m_message->setErreur(state.error());
    m_coded = state->codes;
    m_counts = state->comptes;
    m_done = state->faits;
    if (state->perdus > 0 && !m_blind)
        m_message->setMessage(Tone::Warning,
                              tr("Remplacé ou retiré par un import : %1, dont les codages ne comptent pas.")
                                  .arg(compte(state->perdus, Nom::TextesCodes)));
    showProgress();
    showCodes();
}

void CodageGrille::showProgress() {
    const int total = m_model->rowCount();
    m_progress->setText(
        tr("Textes codés : %1 sur %2").arg(QLocale().toString(m_done), QLocale().toString(total)));
    m_bar->setRange(0, std::max(1, total));
    m_bar->setValue(int(m_done));
    m_next->setEnabled(total > m_done);
    showOpen();
}

/// While other texts are read, those that are shown are not the ones that were chosen.
void CodageGrille::showOpen() {
    const bool open = m_model->rowCount() > 0 && !m_textsLoader.isLoading() && !m_session.isReadOnly();
    m_none->setEnabled(open);
    m_back->setEnabled(open);
    m_input->setEnabled(open);
}

void CodageGrille::showText() {
    const GrilleModel::Ligne* line = m_model->relireTexte(current());
    m_text->setPlainText(line == nullptr ? QString() : line->texte);
    m_input->clear();
    showGiven(line);
}

void CodageGrille::showGiven() {
    showGiven(m_model->relireTexte(current()));
}

void CodageGrille::showGiven(const GrilleModel::Ligne* line) {
    QStringList names;
    if (line != nullptr)
        for (const CodagePose& one : line->codes) {
            const QString who = one.codeur.isEmpty() ? libelle(one.origine) : one.codeur;
            if (one.codeId.isEmpty())
                names << tr("Lu, aucun code (%1)").arg(who);
            else if (const CodePlan* code = m_plan.trouver(one.codeId))
                names << (one.origine == OrigineCodage::Humain
                              ? tr("%1 (%2)").arg(code->libelle, who)
                              : tr("%1 (%2, %3)").arg(code->libelle, who, libelle(one.origine)));
        }
    m_given->setText(names.isEmpty() ? tr("Pas encore codé") : names.join(QStringLiteral(" · ")));
}

void CodageGrille::showCodes() {
    Recherche search(m_input->text());
    const QString before = m_codes->currentId();
    QList<TableRow> rows;
    for (const CodePlan& one : std::as_const(m_plan.codes)) {
        const QString path = m_plan.chemin(one.id);
        if (!search.isEmpty() && !search.trouve({path}))
            continue;
        const QString shown =
            search.isEmpty() ? QStringLiteral("    ").repeated(one.niveau) + one.libelle : path;
        rows.append({one.id,
                     {{one.touche > 0 ? QString::number(one.touche) : QString()},
                      {shown},
                      RowCell::nombre(m_counts.value(one.id))}});
    }
    m_codeRows->setRows(rows);
    if (!search.isEmpty() && !rows.isEmpty())
        m_codes->selectId(rows.first().id);
    else if (search.isEmpty() && before.isEmpty())
        m_codes->setCurrentIndex({});
}

qint64 CodageGrille::current() const {
    return m_table->currentId().toLongLong();
}

} // namespace isegorie::ui
