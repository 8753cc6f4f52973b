#include "ui/consultation/FrequentationOnglet.h"

#include "ui/consultation/CelluleTableau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/GraphiqueView.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RecordForm.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace isegorie::ui {

using namespace consultation;

namespace {

/// Of a record of the form: what was typed stays with its concertation, whichever is chosen meanwhile.
std::pair<QString, QDate> weekOf(const QString& record) {
    return {record.section(u'/', 0, 0), QDate::fromString(record.section(u'/', 1), Qt::ISODate)};
}

} // namespace

FrequentationOnglet::FrequentationOnglet(const ContributionsContexte& contexte, QWidget* parent)
    : ContributionsOnglet(contexte, parent),
      m_loader(contexte.session),
      m_ecriture(new LectureLongue(contexte.session,
                                   {QStringLiteral("frequentation.interrompre"),
                                    tr("Interrompre l’écriture du bilan"), tr("Avancement du bilan")},
                                   this)),
      m_rows(new RowsModel(tableauFrequentation({}).titres, this)),
      m_table(new DataTable(tr("Fréquentation"), this)),
      m_step(new QComboBox(this)),
      m_message(new InlineMessage(this)) {
    auto* bar = makeBar();
    m_table->setSource(m_rows);
    m_table->setSortingEnabled(false); // time is their order, the last first
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* empty = new EmptyState(
        QStringLiteral("chart"), tr("Aucune fréquentation importée"),
        tr("Importez l’export de Matomo, « Vue d’ensemble » des visiteurs, jour par jour : le bilan "
           "hebdomadaire se fait de lui-même (UO 2.4.1)."));
    empty->addAction(m_import);
    m_table->setEmptyState(empty);
    m_message->setClosable(true);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({Theme::space(94), Theme::space(51)}); // six columns
    auto* column = makeColumn();
    column->addWidget(bar);
    column->addWidget(m_ecriture->barre());
    column->addWidget(m_message);
    column->addWidget(splitter, 1);
    connect(m_table, &DataTable::currentIdChanged, this, &FrequentationOnglet::showPeriod);
    connect(m_step, &QComboBox::activated, this, &FrequentationOnglet::refresh);
}

QWidget* FrequentationOnglet::makeBar() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(Theme::space(), bar);
    m_import = makeAction(this, QStringLiteral("frequentation.importer"), tr("Importer la fréquentation"),
                          QStringLiteral("import"));
    m_import->setIconText(tr("Importer…"));
    m_import->setEnabled(!session().isReadOnly());
    connect(m_import, &QAction::triggered, this, &FrequentationOnglet::chooseFile);
    m_step->setObjectName(QStringLiteral("frequentation-pas"));
    m_step->setAccessibleName(tr("Période du bilan"));
    m_step->addItem(tr("Par semaine"));
    m_step->addItem(tr("Par jour"));
    flow->addWidget(new ActionButton(m_import, ButtonRole::Normal, bar));
    flow->addWidget(m_step);
    flow->addWidget(menuButton(tr("Exporter le bilan"), QStringLiteral("export"), makeExports(), bar));
    return bar;
}

QMenu* FrequentationOnglet::makeExports() {
    auto* menu = new QMenu(this);
    const auto add = [&](const char* ending, const QString& text, const QString& filter) {
        QAction* go = makeAction(this, QStringLiteral("frequentation.") + QLatin1String(ending), text);
        connect(go, &QAction::triggered, this, [this, ending, filter] {
            Q_EMIT raiseRequested();
            const QString path = chooseSaveFile(
                this, tr("Exporter le bilan"),
                tr("frequentation-%1.%2").arg(day().toString(Qt::ISODate), QLatin1String(ending)), filter);
            if (!path.isEmpty())
                write(path);
        });
        menu->addAction(go);
        m_exports << go;
    };
    add("pdf", tr("Bilan PDF…"), tr("PDF (*.pdf)"));
    add("docx", tr("Bilan Word…"), tr("Document Word (*.docx)"));
    add("xlsx", tr("Bilan Excel…"), tr("Classeur (*.xlsx)"));
    return menu;
}

QWidget* FrequentationOnglet::makeDetail() {
    m_detail = new QWidget(this);
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(Theme::space(), 0, 0, 0);
    column->setSpacing(Theme::space());
    m_chart = new GraphiqueView(m_detail);
    m_title = new QLabel(m_detail);
    Theme::setRole(m_title, "heading");
    m_facts = new QLabel(m_detail);
    for (QLabel* label : {m_title, m_facts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_form = new RecordForm(session(), QStringLiteral("frequentation_bilan"), m_detail);
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_form->setReader([this](const QString& record) -> QVariantMap {
        const auto [id, monday] = weekOf(record);
        const auto advice = recommandationsDe(session().database(), id, monday);
        return {{QStringLiteral("recommandations"), advice.value_or(QString())}};
    });
    m_form->setWriter([this](const QString& record, const QString&, const QVariant& value) {
        const auto [id, monday] = weekOf(record);
        return ecrireRecommandations(session().database(), id, monday, value.toString());
    });
    m_form->addLongText({QStringLiteral("recommandations"), tr("Recommandations pour la mobilisation"),
                         tr("De la semaine ; le bilan les porte.")},
                        4);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_form);
    column->addWidget(m_chart);
    column->addStretch();
    return scrolled(m_detail, this);
}

PasBilan FrequentationOnglet::step() const {
    return m_step->currentIndex() == 1 ? PasBilan::Jour : PasBilan::Semaine;
}

QDate FrequentationOnglet::day() const {
    return QDate::fromString(m_table->currentId(), Qt::ISODate);
}

void FrequentationOnglet::refresh() {
    if (m_shown != concertation()) {
        m_shown = concertation();
        m_message->clear();
        m_periods.clear();
        m_rows->setRows({});
        showPeriod();
    }
    m_loader.load<QList<PeriodeFrequentee>>(
        [id = concertation(), step = step()](const storage::Database& database) {
            return periodesFrequentees(database, id, step);
        },
        [this](const auto& periods) { show(periods); });
}

void FrequentationOnglet::show(const base::Result<QList<PeriodeFrequentee>>& periods) {
    if (!periods)
        return m_message->setErreur(periods.error());
    m_periods = *periods;
    QList<TableRow> rows = lignesDe(tableauFrequentation(m_periods));
    for (qsizetype i = 0; i < m_periods.size(); ++i)
        rows[i].id = m_periods.at(i).debut.toString(Qt::ISODate);
    std::reverse(rows.begin(), rows.end()); // the last first
    m_rows->setRows(rows);
    m_chart->setChart(graphiqueFrequentation(m_periods, {}));
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        m_table->selectId(m_periods.at(dernierePeriode(m_periods)).debut.toString(Qt::ISODate));
    showPeriod();
}

void FrequentationOnglet::showPeriod() {
    const qsizetype place = day().isValid() ? periodeDu(m_periods, day()) : -1;
    m_detail->setVisible(place >= 0);
    for (QAction* one : std::as_const(m_exports))
        one->setEnabled(place >= 0);
    if (place < 0)
        return;
    m_title->setText(m_periods.at(place).nom());
    m_facts->setText(constatsFrequentation(m_periods, place).join(u'\n'));
    m_form->setRecord(m_shown + u'/' + day().addDays(1 - day().dayOfWeek()).toString(Qt::ISODate));
    m_form->refresh();
}

void FrequentationOnglet::chooseFile() {
    Q_EMIT raiseRequested();
    const QString file =
        chooseOpenFile(this, tr("Importer la fréquentation"), tr("Tableaux (*.csv *.tsv *.xlsx)"));
    if (!file.isEmpty())
        plan(file);
}

void FrequentationOnglet::plan(const QString& file) {
    const auto plan = planFrequentation(session().database(), concertation(), file);
    if (!plan)
        return m_message->setErreur(plan.error());
    QStringList lines{tr("« %1 » : %n jour(s)", nullptr, int(plan->lue.jours.size())).arg(plan->lue.fichier) +
                      tr(" ; nouveaux : %1 ; changés : %2 ; inchangés : %3.")
                          .arg(plan->nouveaux.size())
                          .arg(plan->changes.size())
                          .arg(plan->inchanges)};
    constexpr qsizetype kShown = 5;
    for (const LigneFrequentationRejetee& one : plan->lue.rejetees.mid(0, kShown))
        lines << tr("Ligne %1 rejetée : %2.").arg(one.ligne).arg(one.raison);
    if (plan->lue.rejetees.size() > kShown)
        lines << tr("… et %n autre(s).", nullptr, int(plan->lue.rejetees.size() - kShown));
    const bool useful = !plan->nouveaux.isEmpty() || !plan->changes.isEmpty();
    m_message->setMessage(plan->lue.rejetees.isEmpty() ? Tone::Info : Tone::Warning, lines.join(u'\n'));
    if (useful)
        connect(m_message->addButton(tr("Importer")), &QPushButton::clicked, this,
                [this, id = concertation(), plan = *plan] { import(id, plan); });
}

void FrequentationOnglet::import(const QString& concertationId, const PlanFrequentation& plan) {
    if (session().apply(importerFrequentation(concertationId, plan)))
        m_message->clear();
}

void FrequentationOnglet::write(const QString& path) {
    if (!session().flushPending())
        return;
    m_message->clear();
    m_ecriture->run(
        tr("Bilan « %1 »").arg(QFileInfo(path).fileName()),
        [path, id = concertation(), day = day(), step = step()](const storage::Database& database,
                                                                base::TaskContext& context) {
            const auto report = rapportFrequentation(database, id, day, step);
            return report ? ecrireRapport(*report, path, &context)
                          : base::Status(base::echec(report.error()));
        },
        [this, path](const base::Status& status) {
            if (status) // a failure has been shown already
                session().notifyWritten(path);
        });
}

} // namespace isegorie::ui
