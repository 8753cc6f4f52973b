#include "ui/marche/ImportBpuPanneau.h"

#include "core/base/Dates.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/ImportBpuModel.h"
#include "ui/marche/ImportFiltres.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/DroppedFiles.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>

#include <algorithm>
#include <memory>

namespace isegorie::ui {

using marche::EtatImport;
using marche::PlanImportBpu;
using Niveau = base::Constat::Niveau;

namespace {

base::Constats keep(const base::Constats& constats, bool blocking) {
    base::Constats result = constats;
    result.removeIf([blocking](const base::Constat& constat) {
        return (constat.niveau == Niveau::Bloquant) != blocking;
    });
    return result;
}

/// What a person has to look at first.
std::optional<EtatImport> firstToMend(const PlanImportBpu& plan) {
    for (const EtatImport etat : {EtatImport::Erreur, EtatImport::Plafond})
        if (plan.count(etat) > 0)
            return etat;
    return std::nullopt;
}

/// The price without a file provided, which the table leaves out.
QString secondPrice(const marche::LigneImport& line) {
    const auto without = [](const std::optional<marche::Prix>& price) {
        return price ? price->puHtSansFichier : std::nullopt;
    };
    const auto before = without(line.ancien);
    const auto after = without(line.nouveau);
    if (!before && !after)
        return {};
    const auto text = [](const std::optional<base::Montant>& price) {
        return price ? montantTexte(*price) : ImportBpuPanneau::tr("aucun");
    };
    if (!line.ancien || before == after)
        return ImportBpuPanneau::tr("UO %1 : prix sans fichier %2 HT.").arg(line.code, text(after));
    return ImportBpuPanneau::tr("UO %1 : prix sans fichier %2 HT, au lieu de %3.")
        .arg(line.code, text(after), text(before));
}

} // namespace

void ImportBpuPanneau::start(const QString& attributionId, const QString& file) {
    const bool other = attributionId != m_attributionId;
    giveUp();
    m_attributionId = attributionId;
    m_path = file;
    if (other || !m_date->date().isValid()) {
        m_date->setDate(proposedDate());
        m_ignore->setChecked(false);
    }
    read();
}

/// The first prices apply from the first day of the lot, later ones from today.
QDate ImportBpuPanneau::proposedDate() const {
    const auto attribution = marche::loadAttribution(m_session.database(), m_attributionId);
    return attribution && attribution->versions == 0 ? attribution->lotDebut : QDate::currentDate();
}

void ImportBpuPanneau::giveUp() {
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
        m_task.clear();
    }
    m_path.clear();
    m_file.reset();
    m_plan.reset();
    m_error->clear();
    m_filtres->choose(std::nullopt);
    m_model->setLignes({});
    showState();
}

void ImportBpuPanneau::read() {
    m_file.reset();
    m_plan.reset();
    m_error->clear();
    // The refusal is shown here, with its line and mend: from the session it would only be a toast.
    auto result = std::make_shared<base::Result<marche::FichierBpu>>();
    const auto work = [path = m_path, result](base::TaskContext& context) -> base::Status {
        *result = marche::readFichierBpu(path, &context);
        if (context.isCancelled())
            return base::echec(base::TaskContext::cancelledErreur());
        return {};
    };
    m_step->setText(tr("Lecture de %1…").arg(QFileInfo(m_path).fileName()));
    m_bar->setRange(0, 0);
    m_task = m_session.run(tr("Lecture du BPU"), work);
    connect(m_task, &base::Task::progressed, this, [this](double fraction, const QString& step) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(fraction * 1000));
        m_step->setText(step);
    });
    connect(m_task, &base::Task::finished, this, [this, result](bool succeeded) {
        m_task.clear();
        if (succeeded)
            finished(*result);
        else
            close();
    });
    showState();
}

void ImportBpuPanneau::finished(const base::Result<marche::FichierBpu>& file) {
    if (file) {
        m_file = *file;
        computePlan();
        if (m_plan)
            m_filtres->choose(firstToMend(*m_plan));
    } else {
        m_error->setErreur(file.error());
    }
    showState();
    QWidget* first = m_file ? static_cast<QWidget*>(m_table) : this;
    if (isVisible())
        first->setFocus(Qt::OtherFocusReason);
}

void ImportBpuPanneau::refresh() {
    if (m_file)
        computePlan();
}

void ImportBpuPanneau::computePlan() {
    if (!m_file)
        return;
    m_error->clear();
    auto plan = marche::planImportBpu(m_session.database(), *m_file,
                                      {m_attributionId, m_date->date(), m_ignore->isChecked()});
    if (plan) {
        m_plan = std::move(*plan);
        showPlan();
    } else {
        m_plan.reset();
        m_error->setErreur(plan.error());
    }
    showState();
}

void ImportBpuPanneau::showPlan() {
    m_model->setLignes(m_plan->lignes);
    m_filtres->setPlan(*m_plan);
    const marche::Attribution& attribution = m_plan->attribution;
    QStringList facts{m_plan->fichier, tr("%1, lot %2").arg(attribution.titulaire).arg(attribution.lot)};
    facts << (m_plan->precedente ? tr("comparé avec « %1 »").arg(m_plan->precedente->libelle)
                                 : tr("premiers prix de ce titulaire"));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_table->setColumnHidden(ImportBpuModel::Ancien, !m_plan->precedente);
    m_blocking->setConstats(keep(m_plan->constats, true));
    m_warnings->setConstats(keep(m_plan->constats, false));
    if (m_table->currentId().isEmpty() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showCurrent();
}

void ImportBpuPanneau::showCurrent() {
    const marche::LigneImport* line = m_model->find(m_table->currentId());
    if (!line)
        return m_detail->clear();
    if (line->message.isEmpty())
        return m_detail->setMessage(Tone::Neutral, secondPrice(*line));
    const Tone tone = line->ignoree ? Tone::Neutral : toneOf(line->etat);
    m_detail->setMessage(tone, line->ligne > 0 ? tr("Ligne %1 : %2").arg(line->ligne).arg(line->message)
                                               : tr("UO %1 : %2").arg(line->code, line->message));
}

void ImportBpuPanneau::showState() {
    const bool read = m_file.has_value();
    m_progress->setVisible(isReading());
    m_options->setVisible(read);
    m_preview->setVisible(read);
    m_foot->setVisible(read);
    m_unread->setVisible(!read && !isReading());
    for (QWidget* message : {m_blocking, m_warnings})
        message->setVisible(m_plan && !static_cast<InlineMessage*>(message)->text().isEmpty());
    m_again->setEnabled(!isReading() && !m_path.isEmpty());
    m_other->setEnabled(!isReading());
    const bool blocked = !m_plan || m_plan->isBlocked();
    m_store->setEnabled(!blocked);
    m_store->setText(m_plan && !blocked ? tr("Enregistrer %n prix", nullptr, int(m_plan->prix().size()))
                                        : tr("Enregistrer"));
    QString reason;
    if (m_plan && blocked) {
        const auto constat = std::find_if(m_plan->constats.cbegin(), m_plan->constats.cend(),
                                          [](const auto& one) { return one.niveau == Niveau::Bloquant; });
        reason = tr("Rien ne peut être enregistré : %1").arg(constat->message);
    } else if (read && blocked) {
        reason = tr("Rien ne peut être enregistré : %1").arg(m_error->text());
    }
    m_reason->setText(reason);
    m_store->setToolTip(reason.isEmpty() ? m_store->text() : reason);
}

void ImportBpuPanneau::store() {
    if (!m_plan || !m_session.flushOrShow())
        return;
    const auto edit = marche::storeImportBpu(m_session.database(), *m_plan);
    if (!edit) // the base changed meanwhile: the plan says how
        return computePlan();
    const auto version = std::find_if(edit->changes.cbegin(), edit->changes.cend(), [](const auto& change) {
        return change.table == QLatin1String("version_prix");
    });
    const QString id = version->id;
    // The refresh that follows is no longer about it; what could not be stored stays on screen.
    auto file = std::exchange(m_file, std::nullopt);
    if (m_session.apply(*edit)) {
        giveUp();
        Q_EMIT stored(id);
    } else {
        m_file = std::move(file);
    }
}

void ImportBpuPanneau::chooseFile() {
    const QString file = chooseOpenFile(this, tr("Importer un BPU"), tableFileFilter());
    if (!file.isEmpty())
        start(m_attributionId, file);
}

void ImportBpuPanneau::close() {
    giveUp();
    Q_EMIT closed();
}

void ImportBpuPanneau::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace isegorie::ui
