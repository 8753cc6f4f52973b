#include "ui/recrutement/CalibrageOnglet.h"

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
#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kGaps = 12;
constexpr int kMostTests = 10;
constexpr int kMostChanges = 12;
constexpr int kMostPeople = 10'000;

bool concerns(const QStringList& tables) {
    static const QStringList own{QStringLiteral("panel_place"), QStringLiteral("seance"),
                                 QStringLiteral("presence")};
    return std::any_of(tables.begin(), tables.end(),
                       [](const QString& table) { return own.contains(table); });
}

} // namespace

CalibrageOnglet::CalibrageOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_loader(contexte.session),
      m_group(new QComboBox(this)),
      m_size(new QSpinBox(this)),
      m_people(new StatTile(tr("Groupe"), this)),
      m_off(new StatTile(tr("Hors du plan"), this)),
      m_unlike(new StatTile(tr("S’écartent"), this)),
      m_message(new InlineMessage(this)),
      m_verdict(new InlineMessage(this)),
      m_gapsModel(new RowsModel(colonnesEcarts(), this)),
      m_testsModel(new RowsModel(colonnesTests(), this)),
      m_changesModel(new RowsModel(colonnesChangements(), this)),
      m_gaps(new DataTable(tr("Écarts par catégorie"), this)),
      m_tests(new DataTable(tr("Test par critère"), this)),
      m_changes(new DataTable(tr("Qui ajouter, qui écarter, qui garder"), this)),
      m_charts(new GraphiquesColonne(this)) {
    makeActions();
    auto* column = makeColumn();
    column->addWidget(new CoffreMessage(session(), contexte.coffre, tr("Le calibrage se lit"), this));
    makeHead(column);
    makeCards(column);
    column->addStretch();
    connect(&contexte.vivier, &VivierSource::changed, this, &CalibrageOnglet::refreshSoon);
    connect(&contexte.session, &Session::changed, this, [this](const QStringList& tables) {
        if (concerns(tables))
            refreshSoon();
    });
    show();
}

void CalibrageOnglet::makeActions() {
    m_start = makeAction(this, QStringLiteral("calibrage.calculer"), tr("Calculer le calibrage"),
                         QStringLiteral("play"));
    m_cancel = makeAction(this, QStringLiteral("calibrage.interrompre"), tr("Interrompre le calibrage"),
                          QStringLiteral("close"));
    m_pdf = makeAction(this, QStringLiteral("calibrage.pdf"), tr("Document du calibrage (PDF)…"),
                       QStringLiteral("pdf"));
    m_xlsx = makeAction(this, QStringLiteral("calibrage.xlsx"), tr("Classeur du calibrage (XLSX)…"),
                        QStringLiteral("export"));
    connect(m_start, &QAction::triggered, this, &CalibrageOnglet::start);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    connect(m_pdf, &QAction::triggered, this, [this] { ask(".pdf", tr("PDF (*.pdf)")); });
    connect(m_xlsx, &QAction::triggered, this, [this] { ask(".xlsx", tr("Classeur (*.xlsx)")); });
}

void CalibrageOnglet::makeHead(QVBoxLayout* column) {
    for (const QString& one : clesGroupesCalibrage())
        m_group->addItem(libelle(*groupeCalibrageFromKey(one)), one);
    m_group->setObjectName(QStringLiteral("calibrage-groupe"));
    m_size->setRange(1, kMostPeople);
    m_size->setGroupSeparatorShown(true);
    m_size->setSuffix(tr(" personnes"));
    m_size->setObjectName(QStringLiteral("calibrage-taille"));
    auto* card = new Card(tr("Comparer un groupe à la population de référence"), this);
    card->header()->addWidget(menuButton({m_pdf, m_xlsx}, tr("Documents du calibrage"), card));
    auto* row = new FlowLayout(Theme::space());
    for (const auto& [text, field] : {std::pair<QString, QWidget*>(tr("Groupe"), m_group),
                                      std::pair<QString, QWidget*>(tr("à ramener à"), m_size)}) {
        auto* label = new QLabel(text, card);
        label->setBuddy(field);
        label->setMinimumHeight(field->sizeHint().height());
        row->addWidget(label);
        row->addWidget(field);
    }
    row->addWidget(new ActionButton(m_start, ButtonRole::Primary, card));
    card->body()->addLayout(row);
    m_progress = new TacheBarre(tr("Avancement du calibrage"), m_cancel, card);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_message);
    card->body()->addWidget(m_verdict);
    column->addWidget(card);
    column->addWidget(new TileRow({m_people, m_off, m_unlike}, this));
    connect(m_group, &QComboBox::currentIndexChanged, this, &CalibrageOnglet::read);
}

void CalibrageOnglet::makeCards(QVBoxLayout* column) {
    m_changes->setSource(m_changesModel);
    m_changes->setStretchColumn(3);
    m_changesCard = new Card(tr("Qui ajouter, qui écarter, qui garder"), this);
    m_changesCard->body()->addWidget(m_changes);
    column->addWidget(m_changesCard);
    m_tests->setSource(m_testsModel);
    m_tests->setStretchColumn(0);
    m_tests->setTwoLines(true);
    auto* tests = new Card(tr("Le groupe ressemble-t-il à sa référence ?"), this);
    tests->header()->setSubtitle(tr("Valeur p : chance qu’un groupe tiré au hasard dans la population s’en "
                                    "écarte au moins autant. Sous 0,05, l’écart n’est guère dû au hasard."));
    tests->body()->addWidget(m_tests);
    column->addWidget(tests);
    m_chartsCard = new Card(tr("Avant et après, critère par critère"), this);
    m_chartsCard->body()->addWidget(m_charts);
    column->addWidget(m_chartsCard);
    m_gaps->setSource(m_gapsModel);
    m_gaps->setStretchColumn(1);
    m_gaps->setVisibleRows(kGaps);
    m_gaps->setEmptyState(new EmptyState(QStringLiteral("chart"), tr("Rien à comparer"),
                                         tr("Il faut un plan de quotas et des personnes qui y répondent."),
                                         m_gaps));
    auto* gaps = new Card(tr("Écarts par catégorie"), this);
    gaps->body()->addWidget(m_gaps);
    column->addWidget(gaps);
}

void CalibrageOnglet::focusFirst() {
    m_group->setFocus(Qt::OtherFocusReason);
}

void CalibrageOnglet::refresh() {
    if (m_shownId != recrutement().id) {
        m_shownId = recrutement().id;
        m_size->setValue(std::max(1, recrutement().taille));
    }
    contexte().vivier.demander(Ouverture::Profils);
    read();
}

void CalibrageOnglet::read() {
    if (m_task)
        m_task->cancel();
    const auto vivier = contexte().vivier.vivier();
    if (!vivier || vivier->plan.recrutement.id != recrutement().id) {
        m_lu.reset();
        m_message->clear();
        return show();
    }
    const auto group = *groupeCalibrageFromKey(m_group->currentData().toString());
    if (m_lu && m_lu->vivier != vivier)
        m_size->setValue(std::max(1, recrutement().taille)); // another plan, another size
    m_loader.load<CalibrageLuPtr>(
        [vivier, group](const storage::Database& database) { return lireCalibrage(database, vivier, group); },
        [this](const base::Result<CalibrageLuPtr>& read) {
            m_lu = read ? *read : nullptr;
            m_message->clear();
            if (!read)
                m_message->setErreur(read.error());
            show();
        });
}

void CalibrageOnglet::start() {
    const CalibrageLuPtr lu = m_lu;
    if (!lu || m_task)
        return;
    Q_EMIT raiseRequested();
    auto result = std::make_shared<CalibrageLuPtr>();
    m_task = session().run(
        tr("Calcul du calibrage"),
        [lu, size = m_size->value(), result](base::TaskContext& context) -> base::Status {
            auto computed = calculerCalibrage(*lu, size, context);
            if (!computed)
                return base::echec(computed.error());
            *result = *computed;
            return {};
        },
        this,
        [this, lu, result](const base::Status& status) {
            m_task = nullptr;
            if (status && m_lu == lu)
                m_lu = *result;
            show();
        });
    m_progress->follow(m_task);
    showState();
}

void CalibrageOnglet::show() {
    const CalibrageLu none;
    const CalibrageLu& lu = m_lu ? *m_lu : none;
    m_people->setValue(QString::number(lu.personnes));
    m_people->setHint(tr("personnes"));
    m_off->setValue(QString::number(lu.insuffisants), lu.insuffisants > 0 ? Tone::Warning : Tone::Neutral);
    m_off->setHint(tr("catégories sur %1").arg(lu.ecarts.size()));
    m_unlike->setValue(QString::number(lu.ecartent), lu.ecartent > 0 ? Tone::Warning : Tone::Neutral);
    m_unlike->setHint(tr("critères sur %1").arg(lu.tests.size()));
    if (!m_lu)
        showUnknown({m_people, m_off, m_unlike});
    m_verdict->setMessage(lu.ton, lu.verdict);
    m_gapsModel->setRows(lu.ecarts);
    m_testsModel->setRows(lu.tests);
    m_changesModel->setRows(lu.changements);
    m_tests->setVisibleRows(std::clamp(static_cast<int>(lu.tests.size()), 1, kMostTests));
    m_changes->setVisibleRows(std::clamp(static_cast<int>(lu.changements.size()), 1, kMostChanges));
    m_changesCard->setVisible(!lu.changements.isEmpty());
    m_charts->setCharts(lu.graphiques);
    m_chartsCard->setVisible(!lu.graphiques.isEmpty());
    showState();
}

void CalibrageOnglet::showState() {
    m_start->setEnabled(m_lu && !m_task);
    m_cancel->setEnabled(!m_task.isNull());
    for (QAction* one : {m_pdf, m_xlsx})
        one->setEnabled(m_lu && m_lu->calcule);
}

void CalibrageOnglet::ask(const char* suffix, const QString& filter) {
    const QString path = chooseSaveFile(this, tr("Document du calibrage"),
                                        tr("calibrage") + QString::fromLatin1(suffix), filter);
    if (!path.isEmpty())
        write(path);
}

void CalibrageOnglet::write(const QString& path) {
    const CalibrageLuPtr lu = m_lu;
    if (!lu || !lu->calcule)
        return;
    session().runReading(
        tr("Document du calibrage"),
        [lu, path, today = QDate::currentDate()](const storage::Database& database, base::TaskContext&) {
            return exportCalibrage(database, *lu->vivier, {lu->groupe, today}, lu->donnees, lu->resultat,
                                   path, formatDe(path));
        },
        this,
        [this, path](const base::Status& status) {
            if (status)
                session().notifyWritten(path);
        });
}

} // namespace isegorie::ui
