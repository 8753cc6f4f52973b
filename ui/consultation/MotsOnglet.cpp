#include "ui/consultation/MotsOnglet.h"

#include "core/base/Task.h"
#include "core/base/Typographie.h"
#include "core/consultation/Comptes.h"
#include "core/consultation/Langue.h"
#include "core/consultation/Signalements.h"
#include "core/consultation/Sortie.h"
#include "ui/consultation/ConcordanceVue.h"
#include "ui/consultation/CorpusChoix.h"
#include "ui/consultation/LexiqueVue.h"
#include "ui/consultation/LiensVue.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace isegorie::ui {

using namespace consultation;

MotsOnglet::MotsOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_neighboursLoader(contexte.session),
      m_choice(new CorpusChoix(contexte.session, QStringLiteral("mots"), this)),
      m_calcul(new LectureLongue(contexte.session,
                                 {QStringLiteral("mots.interrompre"), tr("Interrompre le comptage des mots"),
                                  tr("Avancement du comptage")},
                                 this)),
      m_ecriture(new LectureLongue(contexte.session,
                                   {QStringLiteral("mots.interrompre-corpus"),
                                    tr("Interrompre l’écriture du corpus"), tr("Avancement du corpus")},
                                   this)),
      m_model(new MotsModel(this)),
      m_neighbourRows(new RowsModel(
          {tr("Va avec"), tr("Contributions communes"), tr("En tout"), tr("Spécificité")}, this)),
      m_message(new InlineMessage(this)),
      m_facts(new QLabel(this)) {
    makeActions();
    m_facts->setWordWrap(true);
    Theme::setRole(m_facts, "muted");
    auto* mention = new QLabel(mentionRepresentativite(), this);
    mention->setWordWrap(true);
    Theme::setRole(mention, "muted");
    auto* splitter = new QSplitter(this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeViews());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->widget(0)->setMinimumWidth(Theme::space(45));
    splitter->setSizes({Theme::space(50), Theme::space(75)}); // whatever the tabs would like
    auto* column = makeColumn();
    column->addWidget(m_choice);
    column->addWidget(m_calcul->barre());
    column->addWidget(m_ecriture->barre());
    column->addWidget(m_message);
    column->addWidget(m_facts);
    column->addWidget(splitter, 1);
    column->addWidget(mention);
    connect(m_choice, &CorpusChoix::changed, this, &MotsOnglet::count);
}

void MotsOnglet::makeActions() {
    m_run = makeAction(this, QStringLiteral("mots.compter"), tr("Compter les mots"), QStringLiteral("chart"));
    connect(m_run, &QAction::triggered, this, [this] {
        Q_EMIT raiseRequested();
        count();
    });
}

QMenu* MotsOnglet::makeExports() {
    auto* menu = new QMenu(this);
    const auto add = [&](const char* name, const QString& text, FormatCorpus format) {
        QAction* go = makeAction(this, QLatin1String(name), text);
        connect(go, &QAction::triggered, this, [this, format] { exportCorpus(format); });
        menu->addAction(go);
    };
    add("mots.exporter-iramuteq", tr("Exporter le corpus pour IRaMuTeQ…"), FormatCorpus::Iramuteq);
    add("mots.exporter-txm", tr("Exporter le corpus pour TXM…"), FormatCorpus::Txm);
    return menu;
}

void MotsOnglet::exportCorpus(FormatCorpus format) {
    Q_EMIT raiseRequested();
    const auto texts = m_choice->demande();
    if (!texts)
        return m_message->setMessage(Tone::Info, tr("Il n’y a pas encore de texte à exporter."));
    m_message->setMessage(Tone::Info, avisMasquage());
    const bool starred = format == FormatCorpus::Iramuteq;
    const QString path =
        chooseSaveFile(this, tr("Exporter le corpus"), starred ? tr("corpus.txt") : tr("corpus.csv"),
                       starred ? tr("Texte (*.txt)") : tr("CSV (*.csv)"));
    if (path.isEmpty())
        return m_message->clear();
    DemandeEchange demand{*texts, m_choice->variables(), format};
    m_ecriture->run(
        tr("Corpus « %1 »").arg(QFileInfo(path).fileName()),
        [path, demand = std::move(demand)](const storage::Database& database, base::TaskContext& context) {
            const auto written = exporterCorpus(database, demand, path, &context);
            return written ? base::Status() : base::Status(base::echec(written.error()));
        },
        [this, path](const base::Status& status) {
            if (status) // a failure has been shown already
                session().notifyWritten(path);
        });
}

QWidget* MotsOnglet::makeList() {
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    m_search = new SearchField(tr("Rechercher un mot"), list);
    auto* options = new FlowLayout(Theme::space());
    m_unit = new QComboBox(list);
    m_unit->setObjectName(QStringLiteral("mots-unite"));
    m_unit->setAccessibleName(tr("Ce qui est compté"));
    m_unit->addItem(tr("Lemmes"));
    m_unit->addItem(tr("Formes écrites"));
    m_grammar = new QCheckBox(tr("Aussi les mots grammaticaux"), list);
    m_grammar->setMinimumHeight(m_unit->sizeHint().height());
    options->addWidget(m_unit);
    options->addWidget(m_grammar);
    options->addWidget(menuButton(tr("Exporter le corpus"), QStringLiteral("export"), makeExports(), list));
    m_table = new DataTable(tr("Mots"), list);
    m_table->setSource(m_model);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(new EmptyState(
        QStringLiteral("list"), tr("Aucun mot"),
        tr("Les mots des textes et des réponses ouvertes des exports importés se comptent ici.")));
    column->addWidget(m_search);
    column->addLayout(options);
    column->addWidget(m_table, 1);
    connect(m_search, &SearchField::searched, m_table, &DataTable::setFilterText);
    connect(m_unit, &QComboBox::activated, this, &MotsOnglet::showWords);
    connect(m_grammar, &QCheckBox::toggled, this, &MotsOnglet::showWords);
    connect(m_table, &DataTable::currentIdChanged, this, &MotsOnglet::showWord);
    connect(m_table, &DataTable::activatedId, this, [this] {
        m_views->setCurrentWidget(m_concordance);
        m_concordance->table()->setFocus(Qt::OtherFocusReason);
    });
    return list;
}

QWidget* MotsOnglet::makeViews() {
    m_views = new QTabWidget(this);
    m_views->setDocumentMode(true);
    m_views->setAccessibleName(tr("Le mot choisi"));
    m_concordance = new ConcordanceVue(session(), QStringLiteral("mots"), m_views);
    m_neighbours = new DataTable(tr("Mots qui vont avec"), m_views);
    m_neighbours->setSource(m_neighbourRows);
    m_neighbours->setSelectionMode(QAbstractItemView::SingleSelection);
    m_neighbours->setToolTip(
        tr("Spécificité de 2 : moins d’une chance sur cent que ce soit le hasard. Entrée "
           "montre le mot."));
    m_neighbours->setEmptyState(new EmptyState(
        QStringLiteral("list"), tr("Aucun mot ne va avec celui-ci"),
        tr("Il faut au moins trois contributions communes, et plus que le hasard n’en donne.")));
    m_views->addTab(m_concordance, tr("Concordance"));
    m_views->addTab(m_neighbours, tr("Va avec"));
    m_links = new LiensVue(session(), m_views);
    m_views->addTab(m_links, tr("Liens"));
    m_lexicon = new LexiqueVue(session(), this, m_views);
    m_views->addTab(m_lexicon, tr("Lexique"));
    connect(m_neighbours, &DataTable::activatedId, this, &MotsOnglet::selectWord);
    connect(m_links, &LiensVue::motChoisi, this, [this](const QString& word) {
        QWidget* current = m_views->currentWidget(); // the tree stays in sight
        selectWord(word);
        m_views->setCurrentWidget(current);
    });
    connect(m_views, &QTabWidget::currentChanged, this, &MotsOnglet::showWord);
    return m_views;
}

bool MotsOnglet::isSettled() const {
    return !m_choice->isLoading() && !m_calcul->isRunning() && m_concordance->isSettled() &&
           !m_neighboursLoader.isLoading() && m_links->isSettled();
}

void MotsOnglet::refresh() {
    m_choice->setConcertation(concertation());
    m_lexicon->setConcertation(concertation());
}

void MotsOnglet::count() {
    m_calcul->stop();
    m_message->clear();
    const auto demand = m_choice->demande();
    m_run->setEnabled(demand.has_value());
    if (!demand) {
        m_words.reset();
        m_counted.reset();
        m_facts->clear();
        return showWords();
    }
    m_table->setLoading(true);
    m_calcul->ask<Vocabulaire>(
        tr("Comptage des mots"),
        [demand = *demand](const storage::Database& database, base::TaskContext& context) {
            return vocabulaireDe(database, demand, &context);
        },
        [this, demand](base::Result<Vocabulaire> words) {
            m_counted = demand;
            counted(std::move(words));
        });
}

void MotsOnglet::counted(base::Result<Vocabulaire> words) {
    m_table->setLoading(false);
    if (words) {
        m_words = std::make_shared<const Vocabulaire>(std::move(*words));
        const QLocale locale;
        QStringList facts{tr("%1 : %2, %3 sans texte, %4, %5.")
                              .arg(m_choice->phrase(), compte(qint64(m_words->numeros.size()), Nom::Textes),
                                   locale.toString(m_words->sansTexte), compte(m_words->mots, Nom::Mots),
                                   compte(qint64(m_words->lemmes.size()), Nom::Lemmes))};
        if (m_words->sansAvis > 0)
            facts << sansAvisTexte(m_words->sansAvis);
        m_facts->setText(facts.join(u'\n'));
    } else {
        m_words.reset();
        m_counted.reset();
        m_facts->clear();
        m_message->setErreur(words.error());
        connect(m_message->addButton(tr("Compter")), &QPushButton::clicked, this, &MotsOnglet::count);
    }
    showWords();
}

void MotsOnglet::showWords() {
    m_links->setMots(m_words);
    m_model->setMots(m_words, m_unit->currentIndex() == 1, m_grammar->isChecked());
    if (m_model->rowCount() > 0 && m_table->currentId().isEmpty())
        m_table->selectId(m_model->idDe(0));
    showWord();
}

void MotsOnglet::showWord() {
    const int row = m_table->toSource(m_table->currentIndex()).row();
    if (!m_words || !m_counted || row < 0 || row >= m_model->rowCount()) {
        m_concordance->clear();
        return m_neighbourRows->setRows({});
    }
    m_lexicon->setMot(m_model->mot(row));
    m_links->setMot(m_words->lemmes[size_t(m_model->lemmeDe(row))].lemme);
    if (m_views->currentWidget() == m_neighbours)
        return showNeighbours(m_model->lemmeDe(row));
    DemandeConcordance demand;
    demand.formes = m_model->formesDe(row);
    const double part = double(m_model->contributions(row)) / double(m_words->numeros.size());
    m_concordance->show(tr("« %1 » : %2 (%3)")
                            .arg(m_model->mot(row), compte(m_model->contributions(row), Nom::Contributions),
                                 pourcentage(part)),
                        [field = m_counted->champ, words = m_words, demand](const storage::Database& base) {
                            return consultation::concordance(base, field, *words, demand);
                        });
}

void MotsOnglet::showNeighbours(int lemma) {
    using Found = std::vector<Cooccurrent>;
    m_neighbours->setLoading(true);
    m_neighboursLoader.load<Found>(
        [words = m_words, lemma](const storage::Database&) {
            Found found = consultation::cooccurrents(*words, lemma);
            constexpr size_t kShown = 500;
            found.resize(std::min(kShown, found.size()));
            return base::Result<Found>(std::move(found));
        },
        [this, words = m_words](const base::Result<Found>& found) {
            m_neighbours->setLoading(false);
            QList<TableRow> rows;
            for (const Cooccurrent& one : found.value_or(Found()))
                rows.append({words->lemmes[size_t(one.lemme)].lemme,
                             {{words->lemmes[size_t(one.lemme)].lemme},
                              RowCell::nombre(one.ensemble),
                              RowCell::nombre(words->lemmes[size_t(one.lemme)].textes),
                              {base::decimal(one.specificite, 1), one.specificite, {}, {}, true}}});
            m_neighbourRows->setRows(rows);
        });
}

void MotsOnglet::selectWord(const QString& word) {
    m_unit->setCurrentIndex(0);
    m_search->clear();
    m_table->setFilterText({});
    showWords();
    m_views->setCurrentWidget(m_concordance);
    m_table->selectId(QStringLiteral("l:") + word);
    showWord();
}

} // namespace isegorie::ui
