#include "ui/consultation/ComparerOnglet.h"

#include "core/analyse/textes/Specificites.h"
#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Sortie.h"
#include "ui/consultation/ConcordanceVue.h"
#include "ui/consultation/CorpusChoix.h"
#include "ui/consultation/PlanAfcVue.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace isegorie::ui {

using namespace consultation;

ComparerOnglet::ComparerOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_choice(new CorpusChoix(contexte.session, QStringLiteral("comparer"), this)),
      m_calcul(new LectureLongue(contexte.session,
                                 {QStringLiteral("comparer.interrompre"), tr("Interrompre la comparaison"),
                                  tr("Avancement de la comparaison")},
                                 this)),
      m_message(new InlineMessage(this)),
      m_facts(new QLabel(this)),
      m_partRows(new RowsModel({tr("Réponse"), tr("Textes")}, this)),
      m_wordRows(new RowsModel({tr("Mot"), tr("Ici"), tr("En tout"), tr("Spécificité")}, this)),
      m_pointRows(new RowsModel(
          {tr("Point"), tr("Axe 1"), tr("Axe 2"), tr("Contribution 1"), tr("Contribution 2")}, this)) {
    m_facts->setWordWrap(true);
    Theme::setRole(m_facts, "muted");
    auto* mention = new QLabel(mentionRepresentativite(), this);
    mention->setWordWrap(true);
    Theme::setRole(mention, "muted");
    auto* splitter = new QSplitter(this);
    m_parts = new DataTable(tr("Réponses comparées"), splitter);
    m_parts->setSource(m_partRows);
    m_parts->setTwoLines(true);
    m_parts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_parts->setMinimumWidth(Theme::space(40));
    splitter->addWidget(m_parts);
    splitter->addWidget(makeViews());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({Theme::space(45), Theme::space(80)});
    m_shown = splitter;
    auto* column = makeColumn();
    column->addWidget(m_choice);
    column->addWidget(makeHead());
    column->addWidget(m_calcul->barre());
    column->addWidget(m_message);
    column->addWidget(m_facts);
    column->addWidget(m_shown, 1);
    column->addWidget(mention);
    column->addStretch();
    m_shown->hide();
    connect(m_parts, &DataTable::currentIdChanged, this, &ComparerOnglet::showWords);
    connect(m_choice, &CorpusChoix::changed, this, [this] {
        fillQuestions();
        run();
    });
}

QWidget* ComparerOnglet::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(Theme::space(), head);
    m_question = new QComboBox(head);
    m_question->setObjectName(QStringLiteral("comparer-question"));
    m_question->setAccessibleName(tr("Comparer selon"));
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_question->setMinimumContentsLength(30);
    auto* label = new QLabel(tr("Comparer selon"), head);
    label->setBuddy(m_question);
    label->setMinimumHeight(m_question->sizeHint().height());
    row->addWidget(label);
    row->addWidget(m_question);
    connect(m_question, &QComboBox::activated, this, &ComparerOnglet::run);
    return head;
}

QWidget* ComparerOnglet::makeViews() {
    m_views = new QTabWidget(this);
    m_views->setDocumentMode(true);
    m_views->setAccessibleName(tr("La réponse choisie"));
    m_words = new DataTable(tr("Spécificités"), m_views);
    m_words->setSource(m_wordRows);
    m_words->setTwoLines(true);
    m_words->setSelectionMode(QAbstractItemView::SingleSelection);
    m_words->setToolTip(
        tr("Spécificité de 2 : moins d’une chance sur cent que ce soit le hasard ; négative : le mot "
           "manque. Entrée montre où il est écrit."));
    auto* plane = new QSplitter(Qt::Vertical, m_views);
    m_plane = new PlanAfcVue(plane);
    m_points = new DataTable(tr("Points du plan"), plane);
    m_points->setSource(m_pointRows);
    plane->addWidget(m_plane);
    plane->addWidget(m_points);
    plane->setChildrenCollapsible(false);
    plane->setStretchFactor(0, 3);
    plane->setStretchFactor(1, 1);
    m_concordance = new ConcordanceVue(session(), QStringLiteral("comparer"), m_views);
    m_views->addTab(m_words, tr("Spécificités"));
    m_views->addTab(plane, tr("Plan factoriel"));
    m_views->addTab(m_concordance, tr("Concordance"));
    connect(m_words, &DataTable::activatedId, this, &ComparerOnglet::showWord);
    return m_views;
}

bool ComparerOnglet::isSettled() const {
    return !m_choice->isLoading() && !m_calcul->isRunning() && m_concordance->isSettled();
}

void ComparerOnglet::refresh() {
    if (const auto all = questionsFermees(session().database(), concertation()))
        m_questions = *all;
    fillQuestions();
    m_choice->setConcertation(concertation());
}

/// With one choice an answer, of the consultation of the text.
void ComparerOnglet::fillQuestions() {
    const QString before = m_question->currentData().toString();
    m_question->clear();
    if (const auto demand = m_choice->demande())
        for (const QuestionFermee& one : std::as_const(m_questions))
            if (one.consultationId == demand->champ.consultationId && !one.estMultiple())
                m_question->addItem(one.libelle.simplified().left(120), one.id);
    m_question->setEnabled(m_question->count() > 0);
    m_question->setCurrentIndex(m_question->count() == 0 ? -1 : std::max(0, m_question->findData(before)));
}

base::Result<ComparerOnglet::Comparaison> ComparerOnglet::compare(const storage::Database& database,
                                                                  const DemandeTextes& demand,
                                                                  const QuestionFermee& question,
                                                                  base::TaskContext& context) {
    auto parts = partiesDe(database, demand, question, {}, &context);
    if (!parts)
        return base::echec(parts.error());
    Comparaison result{demand, question, std::move(*parts), {}, {}};
    result.scores = analyse::specificitesLafon(result.parties.table.table);
    if (auto plane = analyse::correspondances(result.parties.table.table, 2))
        result.afc = std::move(*plane);
    return result;
}

void ComparerOnglet::run() {
    m_calcul->stop();
    m_message->clear();
    m_shown->hide();
    m_facts->clear();
    m_result.reset();
    const auto demand = m_choice->demande();
    const auto question =
        std::find_if(m_questions.cbegin(), m_questions.cend(), [this](const QuestionFermee& one) {
            return one.id == m_question->currentData().toString();
        });
    if (!demand || question == m_questions.cend())
        return m_message->setMessage(
            Tone::Info, tr("Il faut des textes, et une question fermée à un seul choix posée aux mêmes "
                           "personnes."));
    m_calcul->ask<Comparaison>(
        tr("Comparaison des mots"),
        [demand = *demand, question = *question](const storage::Database& database,
                                                 base::TaskContext& context) {
            return compare(database, demand, question, context);
        },
        [this](base::Result<Comparaison> result) { compared(std::move(result)); });
}

void ComparerOnglet::compared(base::Result<Comparaison> result) {
    if (!result)
        return m_message->setErreur(result.error());
    m_result = std::make_shared<const Comparaison>(std::move(*result));
    const QLocale locale;
    m_facts->setText(tr("%1 selon « %2 » : %3, %4 ; sans réponse à cette question : %5.")
                         .arg(m_choice->phrase(), m_result->question.libelle.simplified(),
                              compte(m_result->parties.table.parts.size(), Nom::Reponses),
                              compte(m_result->parties.table.formes.size(), Nom::MotsCompares),
                              compte(m_result->parties.sansReponse, Nom::Textes)));
    m_shown->show();
    showParts();
    showPlane();
}

void ComparerOnglet::showParts() {
    const TableLue& table = m_result->parties.table;
    const auto parts = size_t(table.parts.size());
    QList<TableRow> rows;
    for (size_t part = 0; part < parts; ++part) {
        std::vector<std::pair<double, int>> best;
        best.reserve(size_t(table.formes.size()));
        for (int form = 0; form < int(table.formes.size()); ++form)
            best.emplace_back(-m_result->scores[size_t(form) * parts + part], form);
        std::sort(best.begin(), best.end());
        QStringList words;
        for (size_t i = 0; i < std::min<size_t>(6, best.size()) && best[i].first < -2; ++i)
            words << table.formes.at(best[i].second);
        rows.append({QString::number(part),
                     {{table.parts.at(qsizetype(part)), {}, words.join(QStringLiteral(", "))},
                      RowCell::nombre(m_result->parties.textes[part])}});
    }
    m_partRows->setRows(rows);
    if (m_parts->currentId().isEmpty() && !rows.isEmpty())
        m_parts->selectId(rows.first().id);
    showWords();
}

void ComparerOnglet::showWords() {
    constexpr double kNotable = 1.3; // one chance in twenty
    constexpr size_t kMost = 1'000;
    const QString id = m_parts->currentId();
    m_concordance->clear();
    if (!m_result || id.isEmpty() || id.toInt() >= m_result->parties.table.parts.size())
        return m_wordRows->setRows({});
    const TableLue& table = m_result->parties.table;
    const auto parts = size_t(table.parts.size());
    const auto part = size_t(id.toInt());
    std::vector<std::pair<double, int>> order;
    for (int form = 0; form < int(table.formes.size()); ++form)
        if (const double score = m_result->scores[size_t(form) * parts + part]; std::abs(score) > kNotable)
            order.emplace_back(score, form);
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
        return std::abs(a.first) != std::abs(b.first) ? std::abs(a.first) > std::abs(b.first)
                                                      : a.second < b.second;
    });
    order.resize(std::min(kMost, order.size()));
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<TableRow> rows;
    for (const auto& [score, form] : order) {
        const auto* counts = table.table.effectifs.data() + size_t(form) * parts;
        qint64 total = 0;
        for (size_t i = 0; i < parts; ++i)
            total += counts[i];
        rows.append({QString::number(form),
                     {{table.formes.at(form),
                       {},
                       m_result->parties.ecritures[size_t(form)].mid(0, 6).join(QStringLiteral(", "))},
                      RowCell::nombre(counts[part]),
                      RowCell::nombre(total),
                      {base::decimal(score, 1), score, {}, {}, true}},
                     {},
                     score < 0});
    }
    m_wordRows->setRows(rows);
}

void ComparerOnglet::showPlane() {
    QList<TableRow> rows;
    if (m_result->afc) {
        const TableLue& table = m_result->parties.table;
        m_plane->setPlan(*m_result->afc, table.formes, table.parts);
        const auto figure = [](double value, int decimals) {
            return RowCell{base::decimal(value, decimals), value, {}, {}, true};
        };
        const auto add = [&](const analyse::PointAfc& point, const QString& name, const QString& id) {
            const auto share = [&point](size_t axis) {
                const double part = axis < point.contributions.size() ? point.contributions[axis] : 0;
                return RowCell{pourcentage(part), part, {}, {}, true};
            };
            rows.append({id,
                         {{name},
                          figure(coordonnee(point, 0), 3),
                          figure(coordonnee(point, 1), 3),
                          share(0),
                          share(1)}});
        };
        for (size_t i = 0; i < m_result->afc->colonnes.size(); ++i)
            add(m_result->afc->colonnes[i], table.parts.at(qsizetype(i)), QStringLiteral("p%1").arg(i));
        constexpr size_t kWords = 500;
        for (size_t i = 0; i < std::min(kWords, m_result->afc->lignes.size()); ++i)
            add(m_result->afc->lignes[i], table.formes.at(qsizetype(i)), QStringLiteral("m%1").arg(i));
    }
    m_pointRows->setRows(rows);
    m_views->setTabEnabled(1, m_result->afc.has_value());
}

void ComparerOnglet::showWord(const QString& id) {
    const QString part = m_parts->currentId();
    if (!m_result || part.isEmpty())
        return;
    const QString answer = m_result->parties.table.parts.at(part.toInt());
    DemandeTextes demand = m_result->demande;
    demand.filtres << FiltreTri{m_result->question, {answer}};
    m_concordance->show(
        tr("« %1 » de ceux qui ont répondu « %2 »")
            .arg(m_result->parties.table.formes.at(id.toInt()), answer),
        [demand, forms = m_result->parties.ecritures[size_t(id.toInt())]](const storage::Database& base) {
            return concordanceDeFormes(base, demand, forms);
        });
    m_views->setCurrentWidget(m_concordance);
    m_concordance->table()->setFocus(Qt::OtherFocusReason);
}

} // namespace isegorie::ui
