#include "ui/consultation/CodageResultatsVue.h"

#include "core/consultation/Comptes.h"
#include "core/consultation/RapportAnalyses.h"
#include "core/consultation/Sortie.h"
#include "ui/consultation/CelluleTableau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace consultation;

CodageResultatsVue::CodageResultatsVue(Session& session, Demande demande, QWidget* owner, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_demand(std::move(demande)),
      m_owner(owner),
      m_reading(new LectureLongue(session,
                                  {QStringLiteral("codage.resultats.interrompre"),
                                   tr("Interrompre le compte des codes"), tr("Avancement du compte")},
                                  owner)),
      m_importing(new LectureLongue(session,
                                    {QStringLiteral("codage.importer.interrompre"),
                                     tr("Interrompre la lecture des codages"),
                                     tr("Avancement de la lecture des codages")},
                                    owner)),
      m_message(new InlineMessage(this)),
      m_facts(new QLabel(this)),
      m_table(new DataTable(tr("Textes par code"), this)) {
    m_message->setClosable(true);
    m_facts->setWordWrap(true);
    Theme::setRole(m_facts, "muted");
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(new EmptyState(QStringLiteral("list"), tr("Pas encore de codes"),
                                          tr("Le plan de codification dit ce qui se compte ici.")));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(makeBar());
    column->addWidget(m_reading->barre());
    column->addWidget(m_importing->barre());
    column->addWidget(m_message);
    column->addWidget(makeImport());
    column->addWidget(m_facts);
    column->addWidget(m_table, 1);
}

QAction* CodageResultatsVue::act(const char* name, const QString& text, const QString& icon,
                                 const std::function<void()>& done) {
    QAction* action = makeAction(m_owner, QStringLiteral("codage.") + QLatin1String(name), text, icon);
    connect(action, &QAction::triggered, this, [this, done] {
        Q_EMIT raiseRequested();
        done();
    });
    return action;
}

QWidget* CodageResultatsVue::makeBar() {
    auto* bar = new QWidget(this);
    auto* flow = new FlowLayout(Theme::space(), bar);
    m_crossed = new QComboBox(bar);
    m_crossed->setObjectName(QStringLiteral("codage-resultats-croise"));
    m_crossed->setAccessibleName(tr("Croiser avec"));
    m_crossed->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_crossed->setMinimumContentsLength(28);
    m_crossed->addItem(tr("Sans croisement"), QString());
    auto* caption = new QLabel(tr("Croiser avec"), bar);
    caption->setBuddy(m_crossed);
    caption->setMinimumHeight(m_crossed->sizeHint().height());
    m_everything = new QCheckBox(tr("Croiser aussi les textes mis de côté"), bar);
    m_everything->setObjectName(QStringLiteral("codage-resultats-toutes"));
    m_everything->setMinimumHeight(m_crossed->sizeHint().height());
    m_choose = act("importer", tr("Importer des codages…"), QStringLiteral("import"), [this] {
        const QString path =
            chooseOpenFile(this, tr("Importer des codages"), tr("Tableaux (*.csv *.xlsx *.json)"));
        if (!path.isEmpty())
            lire(path);
    });
    m_choose->setEnabled(!m_session.isReadOnly());
    flow->addWidget(caption);
    flow->addWidget(m_crossed);
    flow->addWidget(m_everything);
    flow->addWidget(new ActionButton(m_choose, ButtonRole::Normal, bar));
    connect(m_crossed, &QComboBox::activated, this, &CodageResultatsVue::relire);
    connect(m_everything, &QCheckBox::toggled, this, &CodageResultatsVue::relire);
    return bar;
}

/// What a file would add, until a person says so.
QWidget* CodageResultatsVue::makeImport() {
    m_import = new QWidget(this);
    auto* column = new QVBoxLayout(m_import);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    m_plan = new QLabel(m_import);
    m_plan->setWordWrap(true);
    m_creates = new QCheckBox(tr("Ajouter au plan les codes qu’il n’a pas"), m_import);
    m_creates->setObjectName(QStringLiteral("codage-importer-creer"));
    m_rejectionRows = new RowsModel({tr("Ligne laissée de côté"), tr("Numéro")}, m_import);
    m_rejections = new DataTable(tr("Lignes laissées de côté"), m_import);
    m_rejections->setSource(m_rejectionRows);
    m_store =
        act("importer.faire", tr("Importer ces codages"), QStringLiteral("check"), [this] { importerLu(); });
    m_cancel =
        act("importer.renoncer", tr("Renoncer à cet import"), QStringLiteral("close"), [this] { forget(); });
    auto* flow = new FlowLayout(Theme::space());
    flow->addWidget(m_creates);
    flow->addWidget(new ActionButton(m_store, ButtonRole::Primary, m_import));
    flow->addWidget(new ActionButton(m_cancel, ButtonRole::Quiet, m_import));
    column->addWidget(m_plan);
    column->addWidget(m_rejections);
    column->addLayout(flow);
    connect(m_creates, &QCheckBox::toggled, this, [this] {
        if (!m_path.isEmpty())
            lire(m_path);
    });
    forget();
    return m_import;
}

void CodageResultatsVue::setConcertation(const QString& id) {
    if (m_concertation == id)
        return;
    m_concertation = id;
    m_reading->stop();
    m_message->clear();
    forget();
    clearResult();
    fillQuestions({});
}

/// What was counted of another concertation or question is not this one's.
void CodageResultatsVue::clearResult() {
    m_facts->clear();
    auto* nothing = new RowsModel({}, this);
    m_table->setSource(nothing);
    delete std::exchange(m_rows, nothing);
}

base::Result<CodageResultatsVue::Lu> CodageResultatsVue::read(const storage::Database& database,
                                                              const ChampCodage& field, bool all,
                                                              const QString& crossed,
                                                              base::TaskContext& context) {
    const auto plan = planDe(database, field.concertationId);
    auto questions = questionsFermees(database, field.concertationId);
    const auto results = resultatsCodage(database, field, &context);
    if (!plan || !questions || !results)
        return base::echec(!plan ? plan.error() : !questions ? questions.error() : results.error());
    questions->removeIf(
        [&field](const QuestionFermee& one) { return one.consultationId != field.champ.consultationId; });
    Lu read{tableauCodes(*plan, *results), {}, *questions};
    read.phrases << basesTexte(*results) + u' ' +
                        tr("Un code compte ce qui est dessous. Plan : %1.").arg(results->plan);
    const auto found = std::find_if(questions->begin(), questions->end(),
                                    [&crossed](const QuestionFermee& one) { return one.id == crossed; });
    if (found != questions->end()) {
        const auto crossing = croiserCodage(database, field, *found, all, &context);
        if (!crossing)
            return base::echec(crossing.error());
        read.tableau = tableauCroise(*crossing);
        read.phrases = crossing->tri.avertissements;
        read.phrases.prepend(
            tr("%1 avec une réponse ; entre parenthèses, la part des textes codés qui ont cette "
               "réponse ; ▲ plus, ▼ moins que chez les autres.")
                .arg(compte(crossing->lus, Nom::TextesCodes)));
    }
    read.phrases << mentionRepresentativite();
    return read;
}

void CodageResultatsVue::relire() {
    const auto demand = m_demand();
    if (!demand)
        return;
    m_reading->ask<Lu>(
        tr("Compte des codes"),
        [field = ChampCodage{m_concertation, demand->champ, {}}, all = m_everything->isChecked(),
         crossed = m_crossed->currentData().toString()](const storage::Database& database,
                                                        base::TaskContext& context) {
            return read(database, field, all, crossed, context);
        },
        [this](const base::Result<Lu>& read) { show(read); });
}

void CodageResultatsVue::show(const base::Result<Lu>& read) {
    if (!read) {
        clearResult();
        return m_message->setErreur(read.error());
    }
    fillQuestions(read->questions);
    m_everything->setVisible(!m_crossed->currentData().toString().isEmpty());
    m_facts->setText(read->phrases.join(QLatin1Char('\n')));
    auto* rows = new RowsModel(read->tableau.titres, this);
    rows->setRows(lignesDe(read->tableau));
    m_table->setSource(rows);
    delete std::exchange(m_rows, rows);
}

void CodageResultatsVue::fillQuestions(const QList<QuestionFermee>& questions) {
    const QString before = m_crossed->currentData().toString();
    const QSignalBlocker quiet(m_crossed);
    while (m_crossed->count() > 1)
        m_crossed->removeItem(m_crossed->count() - 1);
    for (const QuestionFermee& one : questions)
        m_crossed->addItem(one.libelle.simplified().left(80), one.id);
    m_crossed->setCurrentIndex(std::max(0, m_crossed->findData(before)));
}

void CodageResultatsVue::lire(const QString& chemin) {
    const auto demand = m_demand();
    if (!demand)
        return;
    m_path = chemin;
    m_message->clear();
    m_imported.reset(); // what was read before is no longer what is asked
    m_store->setEnabled(false);
    m_importing->ask<ImportCodages>(
        tr("Lecture de « %1 »").arg(QFileInfo(chemin).fileName()),
        [asked = DemandeCodages{{m_concertation, demand->champ, m_session.database().auteur()},
                                chemin,
                                {},
                                {},
                                {},
                                {},
                                m_creates->isChecked()}](const storage::Database& database,
                                                         base::TaskContext& /*context*/) {
            return lireCodages(database, asked);
        },
        [this](const base::Result<ImportCodages>& imported) { showImport(imported); });
}

void CodageResultatsVue::showImport(const base::Result<ImportCodages>& imported) {
    m_import->show();
    m_imported.reset();
    if (imported)
        m_imported = *imported;
    else
        m_message->setErreur(imported.error());
    m_plan->setVisible(m_imported.has_value());
    m_rejections->setVisible(m_imported && !m_imported->rejets.isEmpty());
    m_store->setEnabled(m_imported && m_imported->codages > 0 && !m_session.isReadOnly());
    m_cancel->setEnabled(true);
    if (!m_imported)
        return;
    m_plan->setText(
        tr("« %1 » : %2").arg(QFileInfo(m_path).fileName(), m_imported->texte(false).section(u'\n', 0, 0)));
    QList<TableRow> rows;
    for (const RejetCodage& one : m_imported->rejets)
        rows.append({QString::number(rows.size()), {{one.raison}, RowCell::nombre(one.ligne)}});
    m_rejectionRows->setRows(rows);
    constexpr int kShown = 5;
    m_rejections->setVisibleRows(std::clamp(int(rows.size()), 1, kShown));
}

void CodageResultatsVue::importerLu() {
    if (!m_imported || !m_session.flushPending())
        return;
    const ImportCodages imported = *m_imported;
    if (!imported.plan.isEmpty() && !m_session.apply(imported.plan))
        return;
    if (!m_session.apply(enregistrerLot(m_session.database(), imported.lot))) {
        if (!imported.plan.isEmpty())
            m_session.undo(); // the codes it needed are of no use alone
        return;
    }
    forget();
    m_message->setMessage(Tone::Success, imported.texte(true).section(u'\n', 0, 0));
}

void CodageResultatsVue::forget() {
    m_path.clear();
    m_imported.reset();
    m_importing->stop();
    if (m_import->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus(Qt::OtherFocusReason); // else what is hidden sends the focus anywhere
    m_import->hide();
    m_store->setEnabled(false);
    m_cancel->setEnabled(false);
}

} // namespace isegorie::ui
