#include "ui/concertation/RecrutementsTab.h"

#include "core/base/Dates.h"
#include "core/recrutement/PlanLecture.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/RowsModel.h"

#include <QAction>
#include <QHBoxLayout>

namespace isegorie::ui {

using namespace concertation;
using recrutement::ResumeRecrutement;

namespace {

const QString kPage = QStringLiteral("recrutement");

} // namespace

RecrutementsTab::RecrutementsTab(Session& session, QWidget* parent)
    : ConcertationTab(session, Volet::Recrutements, parent),
      m_loader(session),
      m_model(new RowsModel({tr("Recrutement"), tr("Début"), tr("Panel"), tr("Candidats"), tr("Confirmés")},
                            this)),
      m_table(new DataTable(tr("Recrutements de la concertation"), this)) {
    QAction* pages = makeAction(this, QStringLiteral("concertation.recrutements.gerer"),
                                tr("Aller au recrutement"), QStringLiteral("users"));
    // Without one, the page proposes to make it for this concertation.
    connect(pages, &QAction::triggered, this, [this] {
        const QString chosen = m_table->currentId();
        Q_EMIT navigateTo(kPage, chosen.isEmpty() ? m_concertationId : chosen);
    });
    auto* head = new QHBoxLayout;
    head->addStretch(1);
    head->addWidget(new ActionButton(pages, ButtonRole::Normal, this));
    auto* empty =
        new EmptyState(QStringLiteral("users"), tr("Aucun recrutement"),
                       tr("Plan de quotas, candidats, tirage au sort et suivi du panel se tiennent sur la "
                          "page du recrutement."));
    empty->addAction(pages);
    m_table->setSource(m_model);
    m_table->setEmptyState(empty);
    m_table->setTwoLines(true);
    body()->addLayout(head);
    body()->addWidget(m_table, 1);
    connect(m_table, &DataTable::activatedId, this,
            [this](const QString& id) { Q_EMIT navigateTo(kPage, id); });
}

bool RecrutementsTab::openPart(const QString& id) {
    return m_table->selectId(id);
}

void RecrutementsTab::showFiche(const Fiche& fiche, QDate today) {
    Q_UNUSED(today)
    if (fiche.concertation.id != m_concertationId)
        showRows({});
    m_concertationId = fiche.concertation.id;
    // Counting 100 000 candidates takes longer than a picture.
    m_loader.load<QList<ResumeRecrutement>>(
        [id = m_concertationId](const storage::Database& database) {
            return recrutement::listRecrutements(database, id);
        },
        [this](const auto& lignes) { showRows(lignes.value_or(QList<ResumeRecrutement>())); });
}

void RecrutementsTab::showRows(const QList<ResumeRecrutement>& lignes) {
    QList<TableRow> rows;
    for (const ResumeRecrutement& one : lignes) {
        const recrutement::Recrutement& recrutement = one.recrutement;
        rows.append({recrutement.id,
                     {{recrutement.libelle, {}, recrutement::libelle(recrutement.mode)},
                      {base::dateCourte(recrutement.debut), recrutement.debut},
                      RowCell::nombre(recrutement.taille),
                      RowCell::nombre(one.candidats),
                      RowCell::nombre(one.confirmes)},
                     {},
                     one.purge || recrutement.closLe.isValid()});
    }
    m_model->setRows(rows);
}

} // namespace isegorie::ui
