#include "ui/recrutement/SuiviRecrutementOnglet.h"

#include "core/recrutement/Exports.h"
#include "ui/coffre/CoffreBarre.h"
#include "ui/recrutement/PlanChange.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/GraphiqueView.h"
#include "ui/shell/TileRow.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kQuotas = 12;
constexpr int kMostWeeks = 8;

bool concerns(const QStringList& tables) {
    static const QStringList own{QStringLiteral("panel_place"), QStringLiteral("contact"),
                                 QStringLiteral("seance"), QStringLiteral("presence")};
    return std::any_of(tables.begin(), tables.end(),
                       [](const QString& table) { return own.contains(table); });
}

} // namespace

SuiviRecrutementOnglet::SuiviRecrutementOnglet(const RecrutementContexte& contexte, QWidget* parent)
    : RecrutementOnglet(contexte, parent),
      m_loader(contexte.session),
      m_day(new DateField(this)),
      m_document(makeAction(this, QStringLiteral("suivi.document"),
                            tr("Document de la semaine (PDF et XLSX)…"), QStringLiteral("pdf"))),
      m_contacted(new StatTile(tr("Contactés"), this)),
      m_accepted(new StatTile(tr("Ont accepté"), this)),
      m_confirmed(new StatTile(tr("Confirmés"), this)),
      m_left(new StatTile(tr("Désistements"), this)),
      m_present(new StatTile(tr("Présents"), this)),
      m_message(new InlineMessage(this)),
      m_change(new PlanChange(contexte.session, this)),
      m_findings(new InlineMessage(this)),
      m_quotasModel(new RowsModel(colonnesSuivi(), this)),
      m_weeksModel(new RowsModel(colonnesSemaines(), this)),
      m_quotas(new DataTable(tr("Quotas, de la cible à la présence"), this)),
      m_weeks(new DataTable(tr("Semaine par semaine"), this)),
      m_history(new GraphiqueView(this)) {
    auto* column = makeColumn();
    column->addWidget(new CoffreMessage(session(), contexte.coffre, tr("Le suivi se lit"), this));
    column->addWidget(m_message);
    column->addWidget(m_change);
    makeHead(column);
    makeCards(column);
    column->addStretch();
    m_day->setDate(QDate::currentDate());
    connect(m_day, &DateField::dateChanged, this, &SuiviRecrutementOnglet::read);
    connect(m_document, &QAction::triggered, this, &SuiviRecrutementOnglet::askDocument);
    connect(&contexte.vivier, &VivierSource::changed, this, &SuiviRecrutementOnglet::refreshSoon);
    connect(&contexte.session, &Session::changed, this, [this](const QStringList& tables) {
        if (concerns(tables))
            refreshSoon();
    });
}

void SuiviRecrutementOnglet::makeHead(QVBoxLayout* column) {
    auto* row = new FlowLayout(Theme::space());
    auto* label = new QLabel(tr("Situation au"), this);
    label->setBuddy(m_day->lineEdit());
    row->addWidget(label);
    row->addWidget(m_day);
    row->addWidget(new ActionButton(m_document, ButtonRole::Primary, this));
    column->addLayout(row);
    column->addWidget(new TileRow({m_contacted, m_accepted, m_confirmed, m_left, m_present}, this));
    column->addWidget(m_findings);
}

void SuiviRecrutementOnglet::makeCards(QVBoxLayout* column) {
    m_quotas->setSource(m_quotasModel);
    m_quotas->setStretchColumn(1);
    m_quotas->setVisibleRows(kQuotas);
    m_quotas->setEmptyState(new EmptyState(QStringLiteral("chart"), tr("Rien à suivre"),
                                           tr("Le plan de quotas n’a pas encore de critère."), m_quotas));
    m_weeks->setSource(m_weeksModel);
    m_weeks->setStretchColumn(0);
    auto* weeks = new Card(tr("Semaine par semaine"), this);
    weeks->body()->addWidget(m_history);
    weeks->body()->addWidget(m_weeks);
    column->addWidget(weeks);
    auto* charts = new Card(tr("Avancement par critère"), this);
    m_charts = new GraphiquesColonne(charts);
    charts->body()->addWidget(m_charts);
    column->addWidget(charts);
    auto* quotas = new Card(tr("Quotas, de la cible à la présence"), this);
    quotas->body()->addWidget(m_quotas);
    column->addWidget(quotas);
}

void SuiviRecrutementOnglet::focusFirst() {
    m_day->lineEdit()->setFocus(Qt::OtherFocusReason);
}

void SuiviRecrutementOnglet::refresh() {
    contexte().vivier.demander(Ouverture::Profils);
    m_change->setRecrutement(recrutement().id);
    read();
}

void SuiviRecrutementOnglet::read() {
    const auto vivier = contexte().vivier.vivier();
    if (!vivier || vivier->plan.recrutement.id != recrutement().id) {
        m_lu.reset();
        return show();
    }
    const QDate day = m_day->date().isValid() ? m_day->date() : QDate::currentDate();
    m_loader.load<SuiviLuPtr>(
        [vivier, day](const storage::Database& database) { return lireSuivi(database, *vivier, day); },
        [this](const base::Result<SuiviLuPtr>& read) {
            m_message->clear();
            if (!read)
                return m_message->setErreur(read.error());
            m_lu = *read;
            show();
        });
}

void SuiviRecrutementOnglet::show() {
    const SuiviLu none;
    const SuiviLu& lu = m_lu ? *m_lu : none;
    const Indicateurs& now = lu.suivi.indicateurs;
    m_contacted->setValue(QString::number(now.contactes));
    m_accepted->setValue(QString::number(now.acceptes));
    m_accepted->setHint(
        tr("%1 % des contactés").arg(QLocale().toString(now.tauxAcceptation() / 100.0, 'f', 0)));
    m_confirmed->setValue(QString::number(now.confirmes),
                          now.confirmes >= now.taille && now.taille > 0 ? Tone::Success : Tone::Neutral);
    m_confirmed->setHint(tr("sur %1").arg(now.taille));
    m_left->setValue(QString::number(now.desistements), now.desistements > 0 ? Tone::Warning : Tone::Neutral);
    m_left->setHint(tr("%n remplacement(s)", nullptr, now.remplacements));
    m_present->setValue(QString::number(now.presents));
    if (!m_lu)
        showUnknown({m_contacted, m_accepted, m_confirmed, m_left, m_present});
    m_findings->setConstats(lu.suivi.constats);
    m_quotasModel->setRows(lu.quotas);
    m_weeksModel->setRows(lu.semaines);
    m_weeks->setVisibleRows(std::clamp<int>(static_cast<int>(lu.semaines.size()), 1, kMostWeeks));
    m_history->setChart(lu.historique);
    m_document->setEnabled(m_lu != nullptr);
    m_charts->setCharts(lu.criteres);
}

void SuiviRecrutementOnglet::askDocument() {
    const QString day = m_lu ? m_lu->suivi.jour.toString(Qt::ISODate) : QString();
    const QString path =
        chooseSaveFile(this, tr("Document de la semaine"), tr("suivi-recrutement-%1.pdf").arg(day),
                       tr("PDF, et le classeur XLSX à côté (*.pdf)"));
    if (path.isEmpty())
        return;
    const QFileInfo file(path);
    writeDocument(file.dir().filePath(file.completeBaseName()));
}

void SuiviRecrutementOnglet::writeDocument(const QString& pathWithoutSuffix) {
    const SuiviLuPtr lu = m_lu;
    if (!lu)
        return;
    session().runReading(
        tr("Document de la semaine"),
        [lu, pathWithoutSuffix, one = recrutement()](const storage::Database& database,
                                                     base::TaskContext& context) -> base::Status {
            if (auto written = exportSuivi(database, one, lu->suivi,
                                           pathWithoutSuffix + QStringLiteral(".pdf"), FormatExport::Pdf);
                !written)
                return written;
            if (!context.step(0.5))
                return base::echec(base::TaskContext::cancelledErreur());
            return exportSuivi(database, one, lu->suivi, pathWithoutSuffix + QStringLiteral(".xlsx"),
                               FormatExport::Xlsx);
        },
        this,
        [this, lu, pathWithoutSuffix](const base::Status& status) {
            if (!status)
                return;
            if (!session().isReadOnly())
                session().apply(storeSuivi(session().database(), recrutement().id, lu->suivi));
            session().notify(base::Constat::Niveau::Information,
                             tr("Écrits : %1.pdf et %1.xlsx").arg(QFileInfo(pathWithoutSuffix).fileName()));
        });
}

} // namespace isegorie::ui
