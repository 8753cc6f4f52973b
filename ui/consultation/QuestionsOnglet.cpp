#include "ui/consultation/QuestionsOnglet.h"

#include "core/consultation/MargesVerifiees.h"
#include "core/consultation/RapportAnalyses.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/TrisNombres.h"
#include "ui/consultation/CelluleTableau.h"
#include "ui/consultation/FiltreChoix.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/GraphiqueView.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

namespace {

/// On screen as they were answered; free answers that are copied are masked, as reports mask them.
class ReponsesRows : public RowsModel {
public:
    using RowsModel::RowsModel;

    QVariant data(const QModelIndex& index, int role) const override {
        return role == TableRole::Copy && index.column() == 0
                   ? QVariant(masquer(RowsModel::data(index, Qt::DisplayRole).toString()))
                   : RowsModel::data(index, role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        return role == TableRole::Copy
                   ? QVariant(
                         masquer(RowsModel::headerData(section, orientation, Qt::DisplayRole).toString()))
                   : RowsModel::headerData(section, orientation, role);
    }
};

/// « Question n° 4 · Selon vous… »: two questions may be asked in the same words.
QString withCode(const QString& code, const QString& text) {
    return code.isEmpty() ? text : QStringLiteral("%1 · %2").arg(code, text);
}

} // namespace

QuestionsOnglet::QuestionsOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_loader(contexte.session),
      m_marginsLoader(contexte.session),
      m_filter(new FiltreChoix(contexte.session, QStringLiteral("questions"), this)),
      m_questionRows(new RowsModel({tr("Question"), tr("Genre")}, this)),
      m_marginMenu(new QMenu(this)) {
    m_readMargins = makeAction(this, QStringLiteral("questions.marges"), tr("Lire un fichier de marges…"),
                               QStringLiteral("import"));
    m_readMargins->setEnabled(!session().isReadOnly());
    connect(m_readMargins, &QAction::triggered, this, &QuestionsOnglet::chooseMargins);
    connect(m_marginMenu, &QMenu::aboutToShow, this, &QuestionsOnglet::fillMargins);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeResult());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({2'000, 3'000}); // by their shares, whatever their contents ask for
    makeColumn()->addWidget(splitter, 1);
}

QWidget* QuestionsOnglet::makeList() {
    m_questions = new DataTable(tr("Questions fermées"), this);
    m_questions->setSource(m_questionRows);
    m_questions->setTwoLines(true);
    m_questions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_questions->setEmptyState(
        new EmptyState(QStringLiteral("chart"), tr("Aucune question fermée"),
                       tr("Les questions à choix et les échelles des exports importés se comptent ici.")));
    connect(m_questions, &DataTable::currentIdChanged, this, [this] {
        fillCrossed();
        count();
    });
    return m_questions;
}

FlowLayout* QuestionsOnglet::makeOptions() {
    auto* options = new FlowLayout(Theme::space());
    const auto add = [&](const QString& caption, QComboBox* combo) { // a caption stays with its field
        auto* pair = new QWidget(m_result);
        auto* row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Theme::space());
        auto* label = new QLabel(caption, pair);
        label->setBuddy(combo);
        combo->setAccessibleName(caption);
        row->addWidget(label);
        row->addWidget(combo);
        options->addWidget(pair);
    };
    m_crossed = new QComboBox(m_result);
    m_crossed->setObjectName(QStringLiteral("questions-croise"));
    m_crossed->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_crossed->setMinimumContentsLength(24);
    m_everything = new QCheckBox(tr("Aussi les contributions mises de côté"), m_result);
    m_weighted = new QCheckBox(tr("Redresser aux marges"), m_result);
    m_weighted->setToolTip(
        tr("Chaque personne pèse ce qu’il faut pour que les réponses aux questions de marges "
           "aient les parts données."));
    for (QCheckBox* box : {m_everything, m_weighted})
        box->setMinimumHeight(m_crossed->sizeHint().height()); // on one line with the button
    add(tr("Croiser avec"), m_crossed);
    add(tr("De qui"), m_filter->variable());
    options->addWidget(m_filter->valeur());
    options->addWidget(m_everything);
    options->addWidget(m_weighted);
    options->addWidget(menuButton(tr("Marges"), QStringLiteral("scale"), m_marginMenu, m_result));
    return options;
}

QWidget* QuestionsOnglet::makeResult() {
    m_result = new QWidget(this);
    auto* column = new QVBoxLayout(m_result);
    column->setContentsMargins(Theme::space(), 0, 0, 0);
    column->setSpacing(Theme::space());
    m_title = new QLabel(m_result);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    Theme::setRole(m_title, "heading");
    FlowLayout* options = makeOptions();
    m_facts = new QLabel(m_result);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message = new InlineMessage(m_result);
    m_chart = new GraphiqueView(m_result);
    m_table = new DataTable(tr("Tableau du tri"), m_result);
    m_table->setMinimumHeight(200);
    m_mention = new QLabel(mentionRepresentativite(), m_result);
    m_mention->setWordWrap(true);
    Theme::setRole(m_mention, "muted");
    column->addWidget(m_title);
    column->addLayout(options);
    column->addWidget(m_facts);
    column->addWidget(m_message);
    column->addWidget(m_chart);
    column->addWidget(m_table, 1);
    column->addWidget(m_mention);
    connect(m_crossed, &QComboBox::activated, this, &QuestionsOnglet::count);
    connect(m_everything, &QCheckBox::toggled, this, &QuestionsOnglet::count);
    connect(m_weighted, &QCheckBox::toggled, this, &QuestionsOnglet::count);
    connect(m_filter, &FiltreChoix::changed, this, &QuestionsOnglet::count);
    return scrolled(m_result, this);
}

bool QuestionsOnglet::isSettled() const {
    return !m_loader.isLoading() && !m_marginsLoader.isLoading() && !m_filter->isLoading();
}

void QuestionsOnglet::chooseMargins() {
    Q_EMIT raiseRequested();
    const QString file =
        chooseOpenFile(this, tr("Lire un fichier de marges"), tr("Tableaux (*.csv *.tsv *.xlsx)"));
    if (!file.isEmpty())
        readMargins(file);
}

void QuestionsOnglet::readMargins(const QString& file) {
    using Marges = QList<MargeQuestion>;
    m_marginsLoader.load<Marges>(
        [file, questions = m_all](const storage::Database& database) {
            return lireMargesVerifiees(database, file, questions);
        },
        [this](const base::Result<Marges>& margins) {
            if (!margins)
                return m_message->setErreur(margins.error());
            if (!session().apply(ecrireMarges(session().database(), *margins)))
                return;
            const bool already = m_weighted->isChecked();
            m_weighted->setChecked(true);
            if (already)
                count();
        });
}

void QuestionsOnglet::fillMargins() {
    m_marginMenu->clear();
    m_marginMenu->addAction(m_readMargins);
    const QuestionFermee* own = chosen(m_questions->currentId());
    const auto margins = own ? margesDe(session().database(), concertation(), own->consultationId)
                             : base::Result<QList<MargeQuestion>>(QList<MargeQuestion>());
    if (!margins)
        return m_message->setErreur(margins.error());
    for (const MargeQuestion& one : *margins) {
        QAction* remove = m_marginMenu->addAction(
            tr("Retirer les marges de « %1 »").arg(one.question.libelle.simplified().left(60)));
        remove->setEnabled(!session().isReadOnly());
        connect(remove, &QAction::triggered, this, [this, question = one.question] {
            session().apply(retirerMarge(session().database(), question));
        });
    }
}

const QuestionFermee* QuestionsOnglet::chosen(const QString& id) const {
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [&id](const QuestionFermee& one) { return one.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

void QuestionsOnglet::refresh() {
    if (concertation() != m_shown) {
        m_shown = concertation();
        m_loader.stop();
        m_marginsLoader.stop();
        m_message->clear();
    }
    const auto all = questionsFermees(session().database(), concertation());
    if (!all)
        return session().notify(all.error());
    m_all = *all;
    QList<TableRow> rows;
    for (const QuestionFermee& one : m_all)
        rows.append({one.id,
                     {{one.libelle.simplified(), {}, withCode(one.code, one.consultation)},
                      {one.attribut ? tr("Variable") : libelle(one.genre)}},
                     {},
                     one.attribut});
    m_questionRows->setRows(rows);
    if (m_questions->currentId().isEmpty() && !rows.isEmpty())
        m_questions->selectId(rows.first().id);
    else
        count();
}

void QuestionsOnglet::fillCrossed() {
    const QSignalBlocker blocker(m_crossed);
    const QString before = m_crossed->currentData().toString();
    m_crossed->clear();
    m_crossed->addItem(tr("Rien : tri à plat"), QString());
    QList<QuestionFermee> others;
    if (const QuestionFermee* own = chosen(m_questions->currentId()))
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(others),
                     [own](const QuestionFermee& one) {
                         return one.consultationId == own->consultationId && one.id != own->id;
                     });
    for (const QuestionFermee& one : std::as_const(others))
        m_crossed->addItem(withCode(one.code, one.libelle.simplified()).left(120), one.id);
    m_crossed->setCurrentIndex(std::max(0, m_crossed->findData(before)));
    m_filter->setQuestions(others);
}

void QuestionsOnglet::count() {
    const QuestionFermee* question = chosen(m_questions->currentId());
    m_result->setVisible(question != nullptr);
    if (!question)
        return;
    DemandeTriBase demand{
        *question, {}, m_filter->filtres(), m_everything->isChecked(), m_weighted->isChecked()};
    if (const QuestionFermee* other = chosen(m_crossed->currentData().toString()))
        demand.croise = *other;
    m_loader.load<ResultatTri>(
        [demand](const storage::Database& database) { return trierBase(database, demand); },
        [this](const auto& result) { show(result); });
}

void QuestionsOnglet::show(const base::Result<ResultatTri>& result) {
    m_message->clear();
    m_chart->setVisible(result && !result->estCroise());
    m_table->setVisible(result.has_value());
    if (!result) {
        m_facts->clear();
        return m_message->setErreur(result.error());
    }
    m_title->setText(result->question.nom.simplified() +
                     (result->estCroise() ? tr(" × %1").arg(result->croise.nom.simplified()) : QString()));
    m_message->setMessage(Tone::Warning, result->avertissements.join(u'\n'));
    if (result->estCroise())
        showCross(*result);
    else
        showFlat(*result);
}

void QuestionsOnglet::showFlat(const ResultatTri& result) {
    showFacts(QStringList{basesTri(result), redressementTexte(result)} + nombresPhrases(result));
    m_chart->setChart(triGraphique(result));
    auto* rows = new ReponsesRows({tr("Réponse"), titreEffectif(result), titrePart(result)}, this);
    QList<TableRow> lines;
    for (qsizetype i = 0; i < result.question.modalites.size(); ++i)
        lines.append(
            {QString::number(i),
             {{result.question.modalites.at(i)},
              RowCell::nombre(result.aPlat.effectifs[size_t(i)]),
              {pourcentage(result.aPlat.parts[size_t(i)]), result.aPlat.parts[size_t(i)], {}, {}, true}}});
    rows->setRows(lines);
    m_table->setSource(rows);
    delete std::exchange(m_rows, rows);
}

/// Each cell: how many, the part of its column, and whether that is more (▲) or less (▼) than chance gives.
void QuestionsOnglet::showCross(const ResultatTri& result) {
    QStringList facts{basesTri(result), khi2Texte(result.tableau)};
    if (result.tableau.khi2)
        facts << tr("▲ plus, ▼ moins que si les deux réponses étaient sans lien (résidu au-delà de ±1,96).");
    showFacts(facts << redressementTexte(result));
    const TableauRapport table = tableauCroise(result);
    auto* rows = new ReponsesRows(table.titres, this);
    rows->setRows(lignesDe(table));
    m_table->setSource(rows);
    delete std::exchange(m_rows, rows);
}

void QuestionsOnglet::showFacts(QStringList facts) {
    facts.removeAll(QString());
    m_facts->setText(facts.join(u'\n'));
}

} // namespace isegorie::ui
