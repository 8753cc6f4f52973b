#include "ui/consultation/VotesOnglet.h"

#include "core/base/Typographie.h"
#include "core/consultation/Sortie.h"
#include "core/consultation/Tris.h"
#include "core/consultation/VotesSortie.h"
#include "ui/consultation/EnoncesVotes.h"
#include "ui/consultation/PlanVotesVue.h"
#include "ui/consultation/VotesImportPanneau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace isegorie::ui {

using namespace consultation;

VotesOnglet::VotesOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_calcul(new LectureLongue(contexte.session,
                                 {QStringLiteral("votes.interrompre"), tr("Interrompre l’analyse des votes"),
                                  tr("Avancement de l’analyse des votes")},
                                 this)),
      m_exportMenu(new QMenu(this)),
      m_message(new InlineMessage(this)),
      m_warnings(new InlineMessage(this)),
      m_groupRows(new RowsModel({tr("Groupe"), tr("Votants"), tr("Stabilité")}, this)),
      m_model(new EnoncesVotesModel(this)),
      m_panel(new VotesImportPanneau(contexte, this)),
      m_stack(new QStackedWidget(this)) {
    makeActions();
    auto* shown = new QWidget(this);
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    m_empty = new EmptyState(
        QStringLiteral("scale"), tr("Pas encore de votes"),
        tr("Importez un export de Polis, les commentaires pour et contre de Decidim, les votes d’une "
           "consultation Cap Collectif, ou tout tableau qui dit qui a voté quoi. Des soutiens seuls ne "
           "sont pas des votes : personne n’y a pu dire non."),
        shown);
    m_empty->addAction(m_import);
    m_empty->addAction(m_importFolder);
    auto* mention = new QLabel(mentionRepresentativite(), shown);
    mention->setWordWrap(true);
    Theme::setRole(mention, "muted");
    column->addWidget(makeHead());
    column->addWidget(m_calcul->barre());
    column->addWidget(m_message);
    column->addWidget(m_warnings);
    column->addWidget(makeBody(), 1);
    column->addWidget(m_empty, 1);
    column->addWidget(mention);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_panel);
    makeColumn()->addWidget(m_stack, 1);
    m_warnings->setClosable(true);
    m_body->hide(); // until there is something to show
    connect(m_panel, &VotesImportPanneau::closed, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_panel, &VotesImportPanneau::imported, this, [this](const QString& name) {
        m_wanted = name;
        refresh();
    });
}

void VotesOnglet::makeActions() {
    m_import = makeAction(this, QStringLiteral("votes.importer"), tr("Importer des votes"),
                          QStringLiteral("import"));
    m_importFolder = makeAction(this, QStringLiteral("votes.importer-dossier"),
                                tr("Importer un dossier de Polis"), QStringLiteral("folder-open"));
    connect(m_import, &QAction::triggered, this, [this] {
        Q_EMIT raiseRequested();
        if (const QString file = chooseOpenFile(this, tr("Importer des votes"), exportFileFilter());
            !file.isEmpty())
            importFrom(file);
    });
    connect(m_importFolder, &QAction::triggered, this, [this] {
        Q_EMIT raiseRequested();
        if (const QString folder =
                QFileDialog::getExistingDirectory(this, tr("Dossier d’un export de Polis"));
            !folder.isEmpty())
            importFrom(folder);
    });
    for (QAction* action : {m_import, m_importFolder})
        action->setEnabled(!session().isReadOnly());
    const auto output = [this](const char* ending, const QString& name, const QString& filter) {
        QAction* action = makeAction(this, QStringLiteral("votes.") + QLatin1String(ending), name,
                                     QStringLiteral("export"));
        connect(action, &QAction::triggered, this, [this, ending, filter] { chooseExport(ending, filter); });
        action->setEnabled(false); // until there is a result
        m_exportMenu->addAction(action);
        m_exports << action;
    };
    output("csv", tr("Énoncés et groupes en CSV…"), tr("CSV (*.csv)"));
    output("xlsx", tr("Énoncés et groupes en Excel…"), tr("Classeur (*.xlsx)"));
    output("json", tr("Analyse des votes en JSON…"), tr("JSON (*.json)"));
    output("png", tr("Plan des votants en image…"), tr("Image (*.png)"));
    output("svg", tr("Plan des votants en dessin SVG…"), tr("Dessin (*.svg)"));
}

QWidget* VotesOnglet::makeHead() {
    m_tools = new QWidget(this);
    auto* row = new FlowLayout(Theme::space(), m_tools);
    const auto combo = [&](const QString& label, const char* name, int characters) {
        auto* box = new QComboBox(m_tools);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(characters);
        auto* caption = new QLabel(label, m_tools);
        caption->setBuddy(box);
        caption->setMinimumHeight(box->sizeHint().height());
        row->addWidget(caption);
        row->addWidget(box);
        return box;
    };
    m_choice = combo(tr("Votes"), "votes-choix", 24);
    m_sort = combo(tr("D’abord"), "votes-tri", 28);
    row->addWidget(new ActionButton(m_import, ButtonRole::Normal, m_tools));
    row->addWidget(menuButton(tr("Exporter"), QStringLiteral("export"), m_exportMenu, m_tools));
    row->addWidget(menuButton({m_importFolder}, tr("Autres actions sur les votes"), m_tools));
    connect(m_choice, &QComboBox::activated, this, &VotesOnglet::analyse);
    connect(m_sort, &QComboBox::activated, this, &VotesOnglet::sort);
    return m_tools;
}

QWidget* VotesOnglet::makeBody() {
    auto* splitter = new QSplitter(this);
    m_body = splitter;
    auto* left = new QWidget(splitter);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, Theme::space(), 0);
    column->setSpacing(Theme::space());
    m_facts = new QLabel(left);
    m_facts->setWordWrap(true);
    Theme::setRole(m_facts, "muted");
    m_plan = new PlanVotesVue(left);
    m_groups = new DataTable(tr("Groupes d’opinion"), left);
    m_groups->setSource(m_groupRows);
    m_groups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_groups->setSortingEnabled(false); // the largest first
    m_groups->setToolTip(
        tr("Choisir un groupe montre d’abord ce qui le distingue. Stabilité : la part du groupe "
           "qu’on retrouve quand un votant sur cinq manque."));
    column->addWidget(m_facts);
    column->addWidget(m_plan, 1);
    column->addWidget(m_groups);
    m_list = new QListView(splitter);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EnoncesVotesDelegate(m_list));
    m_list->setAccessibleName(tr("Énoncés"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    splitter->addWidget(left);
    splitter->addWidget(m_list);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({Theme::space(48), Theme::space(80)});
    connect(m_groups, &DataTable::currentIdChanged, this, [this](const QString& id) {
        m_plan->setGroupe(id.isEmpty() ? -1 : id.toInt());
        const int place = m_sort->findData(QStringLiteral("groupe/") + id);
        if (id.isEmpty() || place < 0)
            return;
        m_sort->setCurrentIndex(place);
        sort();
    });
    return m_body;
}

const Scrutin* VotesOnglet::chosen() const {
    const QString id = m_choice->currentData().toString();
    const auto found = std::find_if(m_scrutins.begin(), m_scrutins.end(),
                                    [&id](const Scrutin& one) { return one.id == id; });
    return found == m_scrutins.end() ? nullptr : &*found;
}

void VotesOnglet::refresh() {
    if (m_shown != concertation()) {
        m_shown = concertation();
        m_panel->giveUp();
        m_stack->setCurrentIndex(0);
        m_message->clear();
    }
    const auto all = scrutinsDe(session().database(), concertation());
    if (!all)
        return m_message->setErreur(all.error());
    m_scrutins = *all;
    const QString before = m_choice->currentData().toString();
    m_choice->clear();
    for (const Scrutin& one : std::as_const(m_scrutins)) {
        m_choice->addItem(one.libelle, one.id);
        if (m_wanted.isEmpty() ? one.id == before : one.libelle == m_wanted)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
    m_wanted.clear();
    const bool some = !m_scrutins.isEmpty();
    m_tools->setVisible(some);
    m_empty->setVisible(!some);
    if (!some) {
        m_calcul->stop();
        m_analysed.clear();
        return forgetResult();
    }
    analyse();
}

void VotesOnglet::analyse() {
    const Scrutin* one = chosen();
    if (one == nullptr || m_analysed == one->id + one->etat)
        return;
    m_analysed = one->id + one->etat;
    m_message->clear();
    forgetResult();
    m_calcul->ask<ResultatVotes>(
        tr("Analyse des votes"),
        [scrutin = *one, id = concertation()](const storage::Database& database,
                                              base::TaskContext& context) -> base::Result<ResultatVotes> {
            auto votes = lireScrutin(database, id, scrutin);
            if (!votes)
                return base::echec(votes.error());
            return analyserAvecIncertitude(std::move(*votes), {}, {}, &context);
        },
        [this](base::Result<ResultatVotes> result) { took(std::move(result)); });
}

/// What was found of other votes must neither be read nor exported under the name of these.
void VotesOnglet::forgetResult() {
    m_result.reset();
    m_body->hide();
    m_warnings->clear();
    m_model->setResultat({}, TriEnonces::Consensus, 0);
    for (QAction* action : std::as_const(m_exports))
        action->setEnabled(false);
}

void VotesOnglet::took(base::Result<ResultatVotes> result) {
    if (!result) {
        m_analysed.clear();
        return m_message->setErreur(result.error());
    }
    m_result = std::make_shared<const ResultatVotes>(std::move(*result));
    m_body->show();
    for (QAction* action : std::as_const(m_exports))
        action->setEnabled(true);
    m_plan->setResultat(m_result);
    QList<TableRow> rows;
    for (size_t group = 0; group < m_result->groupes.size(); ++group) {
        const GroupeAnalyse& one = m_result->groupes[group];
        rows.append(
            {QString::number(group),
             {{tr("%1 Groupe %2").arg(signeDeGroupe(int(group)), one.nom)},
              RowCell::nombre(one.effectif),
              {std::isfinite(one.recouvrement) ? recouvrementTexte(one.recouvrement) : tr("non mesurée"),
               one.recouvrement}}});
    }
    m_groupRows->setRows(rows);
    m_groups->clearSelection();
    m_groups->setCurrentIndex({});
    m_groups->setVisibleRows(int(std::clamp<qsizetype>(rows.size(), 1, 5)));
    m_warnings->setMessage(Tone::Warning, m_result->avertissements.join(QLatin1Char('\n')));
    showFacts();
    fillSorts();
    sort();
}

void VotesOnglet::showFacts() {
    QString text = votesPhrase(*m_result);
    if (m_result->stabilite.essais > 0)
        text += QLatin1Char(' ') + tr("Groupes cherchés à nouveau dans %1 échantillons : accord %2 sur 1.")
                                       .arg(m_result->stabilite.essais)
                                       .arg(base::decimal(m_result->stabilite.accord, 2));
    m_facts->setText(text);
}

void VotesOnglet::fillSorts() {
    const QString before = m_sort->currentData().toString();
    m_sort->clear();
    m_sort->addItem(tr("Ce qui rassemble (consensus)"), QStringLiteral("consensus"));
    if (m_result->groupes.size() > 1)
        m_sort->addItem(tr("Ce qui divise (dissensus)"), QStringLiteral("dissensus"));
    for (size_t group = 0; m_result->groupes.size() > 1 && group < m_result->groupes.size(); ++group)
        m_sort->addItem(tr("Ce qui distingue le groupe %1").arg(m_result->groupes[group].nom),
                        QStringLiteral("groupe/%1").arg(group));
    m_sort->addItem(tr("Les plus approuvés de tous"), QStringLiteral("accord"));
    m_sort->addItem(tr("Dans l’ordre du fichier"), QStringLiteral("numero"));
    m_sort->setCurrentIndex(std::max(0, m_sort->findData(before)));
}

void VotesOnglet::sort() {
    const QString key = m_sort->currentData().toString();
    const bool group = key.startsWith(QLatin1String("groupe/"));
    const TriEnonces order = group                               ? TriEnonces::Groupe
                             : key == QLatin1String("dissensus") ? TriEnonces::Dissensus
                             : key == QLatin1String("accord")    ? TriEnonces::Accord
                             : key == QLatin1String("numero")    ? TriEnonces::Numero
                                                                 : TriEnonces::Consensus;
    const int number = group ? key.section(u'/', 1).toInt() : -1;
    m_plan->setGroupe(number);
    m_model->setResultat(m_result, order, number);
    m_list->scrollToTop();
}

void VotesOnglet::importFrom(const QString& path) {
    m_stack->setCurrentWidget(m_panel);
    m_panel->start(concertation(), path);
}

void VotesOnglet::chooseExport(const char* ending, const QString& filter) {
    Q_EMIT raiseRequested();
    if (!m_result)
        return;
    const QString path = chooseSaveFile(this, tr("Exporter l’analyse des votes"),
                                        tr("votes.%1").arg(QLatin1String(ending)), filter);
    if (!path.isEmpty())
        write(path);
}

void VotesOnglet::write(const QString& path) {
    if (!m_result)
        return;
    session().run(
        tr("Export « %1 »").arg(QFileInfo(path).fileName()),
        [result = m_result, path](base::TaskContext& context) {
            return ecrireVotes(*result, path, &context);
        },
        this,
        [this, path](const base::Status& status) {
            if (status)
                session().notifyWritten(path);
        });
}

} // namespace isegorie::ui
