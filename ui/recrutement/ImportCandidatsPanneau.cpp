#include "ui/recrutement/ImportCandidatsPanneau.h"

#include "ui/coffre/CoffreBarre.h"
#include "ui/recrutement/ImportCandidatsModel.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/Fields.h"
#include "ui/shell/LetGo.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

using namespace recrutement;

ImportCandidatsPanneau::~ImportCandidatsPanneau() {
    stop();
}

void ImportCandidatsPanneau::start(const QString& recrutementId, const QString& file) {
    giveUp();
    m_recrutementId = recrutementId;
    m_path = file;
    m_date->setDate(QDate::currentDate());
    m_contexte.vivier.demander(Ouverture::Identites);
    read();
}

void ImportCandidatsPanneau::giveUp() {
    stop();
    m_path.clear();
    m_file.reset();
    m_plan.reset();
    m_model->setPlan({});
    m_error->clear();
    showState();
}

void ImportCandidatsPanneau::stop() {
    m_delay.stop();
    if (base::Task* task = std::exchange(m_task, nullptr)) {
        task->disconnect(this);
        connect(task, &base::Task::finished, task, &QObject::deleteLater);
        task->cancel();
    }
}

void ImportCandidatsPanneau::run(const QString& title, base::Task::Work work, std::function<void()> done) {
    stop();
    // Of the session, which waits for it before the base closes.
    m_task = new base::Task(title, std::move(work), &m_contexte.session);
    m_bar->setRange(0, 0);
    connect(m_task, &base::Task::progressed, this, [this](double fraction) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(static_cast<int>(fraction * 1000));
    });
    connect(m_task, &base::Task::finished, this, [this, task = m_task.data(), done = std::move(done)] {
        const base::Status status = task->status();
        m_task = nullptr;
        task->deleteLater();
        if (status)
            done();
        else
            m_error->setErreur(status.error());
        showState();
    });
    m_task->start();
    showState();
}

void ImportCandidatsPanneau::read() {
    m_file.reset();
    m_plan.reset();
    m_error->clear();
    auto result = std::make_shared<FichierCandidats>();
    run(
        tr("Lecture du fichier"),
        [path = m_path, result](base::TaskContext&) -> base::Status {
            auto file = readFichierCandidats(path);
            if (!file)
                return base::echec(file.error());
            *result = std::move(*file);
            return {};
        },
        [this, result] { opened(std::move(*result)); });
}

void ImportCandidatsPanneau::opened(FichierCandidats file) {
    const auto& database = m_contexte.session.database();
    const auto plan = loadPlan(database, m_recrutementId);
    if (!plan) {
        m_error->setErreur(plan.error());
        return;
    }
    const Correspondance before =
        derniereCorrespondance(database, m_recrutementId).value_or(Correspondance());
    m_file = std::make_shared<const FichierCandidats>(std::move(file));
    fillColumns(proposerCorrespondance(m_file->table.entetes, *plan, before));
    compare();
}

Correspondance ImportCandidatsPanneau::correspondance() const {
    Correspondance result;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        ColonneCandidats column;
        column.entete = m_file->table.entetes.at(i);
        const QString chosen = m_columns.at(i)->currentData().toString();
        if (chosen.startsWith(QLatin1String("critere:"))) {
            column.role = RoleColonne::Critere;
            column.critere = chosen.section(QLatin1Char(':'), 1);
        } else {
            column.role = roleFromKey(chosen).value_or(RoleColonne::Ignoree);
        }
        result.append(column);
    }
    return result;
}

void ImportCandidatsPanneau::vivierChanged() {
    if (m_file && !m_plan && m_contexte.vivier.etat() == VivierSource::Etat::Pret)
        compare();
    showState();
}

void ImportCandidatsPanneau::compare() {
    m_delay.stop();
    const auto vivier = m_contexte.vivier.vivier();
    // The candidates that are there already have to be open: without them nothing can be compared.
    if (!m_file || !vivier || vivier->ouverture != Ouverture::Identites)
        return showState();
    const OptionsImportCandidats options{m_date->date().isValid() ? m_date->date() : QDate::currentDate(),
                                         m_sensible->isChecked(), m_retirer->isChecked(),
                                         m_ignore->isChecked()};
    auto result = std::make_shared<PlanImportCandidats>();
    run(
        tr("Comparaison avec les candidats connus"),
        [vivier, file = m_file, columns = correspondance(), options,
         result](base::TaskContext& context) -> base::Status {
            auto plan = planImportCandidats(*vivier, *file, columns, options, &context);
            if (!plan)
                return base::echec(plan.error());
            *result = std::move(*plan);
            return {};
        },
        [this, result] { compared(result); });
}

void ImportCandidatsPanneau::compared(std::shared_ptr<const PlanImportCandidats> plan) {
    m_error->clear();
    m_plan = std::move(plan);
    m_model->setPlan(m_plan);
    m_constats->setConstats(m_plan->constats);
    showFilters();
}

void ImportCandidatsPanneau::showFilters() {
    const auto show = [](QPushButton* button, const QString& name, qsizetype count) {
        button->setText(QStringLiteral("%1 %2").arg(name, QLocale().toString(count)));
        button->setAccessibleName(tr("Montrer les lignes : %1 (%2)").arg(name).arg(count));
        button->setToolTip(button->accessibleName());
        button->setVisible(count > 0);
    };
    show(m_filters.first(), tr("Tout"), static_cast<qsizetype>(m_plan->lignes.size()));
    for (qsizetype i = 0; i < etatsImportCandidats().size(); ++i) {
        const EtatCandidat etat = etatsImportCandidats().at(i);
        show(m_filters.at(i + 1), libelle(etat), m_plan->count(etat));
    }
}

void ImportCandidatsPanneau::showState() {
    const bool working = !m_task.isNull();
    const bool waiting = m_file && !m_plan && !working;
    m_title->setText(m_path.isEmpty() ? QString() : QFileInfo(m_path).fileName());
    m_bar->setVisible(working);
    m_options->setVisible(bool(m_file));
    m_preview->setVisible(bool(m_plan));
    m_constats->setVisible(m_plan && !m_constats->text().isEmpty());
    if (waiting && m_contexte.vivier.etat() == VivierSource::Etat::Refus && m_error->text().isEmpty())
        m_error->setErreur(m_contexte.vivier.erreur());
    const int changes = m_plan ? m_plan->changements() : 0;
    m_store->setEnabled(!working && m_plan && !m_plan->isBlocked() && changes > 0 &&
                        m_contexte.coffre.isOpen() && !m_contexte.session.isReadOnly());
    m_store->setText(changes > 0 ? tr("Importer (%n candidat(s))", nullptr, changes) : tr("Importer"));
    m_report->setEnabled(m_plan && !working);
    m_again->setEnabled(!working && !m_path.isEmpty());
}

void ImportCandidatsPanneau::store() {
    if (!m_plan || !m_contexte.session.flushPending())
        return;
    const auto coffre = m_contexte.coffre.require();
    if (!coffre)
        return m_error->setErreur(coffre.error());
    auto prepared = prepareImportCandidats(m_contexte.session.database(), **coffre, *m_plan);
    if (!prepared)
        return m_error->setErreur(prepared.error());
    auto edit = std::make_shared<storage::Edit>();
    run(
        tr("Chiffrement"),
        [&database = std::as_const(m_contexte.session.database()), prepared = *prepared, plan = m_plan,
         edit](base::TaskContext& context) -> base::Status {
            const auto reader = database.reader(&context);
            if (!reader)
                return base::echec(reader.error());
            if (auto unchanged = verifierInchange(**reader, *plan); !unchanged)
                return unchanged;
            auto made = storeImportCandidats(prepared, *plan, &context);
            if (!made)
                return base::echec(made.error());
            *edit = std::move(*made);
            return {};
        },
        [this, edit] {
            const bool stored = m_contexte.session.apply(*edit);
            letGo(std::move(*edit));
            if (stored)
                close();
        });
}

void ImportCandidatsPanneau::askReport() {
    if (!m_plan)
        return;
    const QString path = chooseSaveFile(this, tr("Rapport ligne par ligne"), tr("rapport-import.csv"),
                                        tr("CSV (*.csv);;Classeur (*.xlsx)"));
    if (!path.isEmpty())
        writeReport(path);
}

void ImportCandidatsPanneau::writeReport(const QString& path) {
    m_contexte.session.run(
        tr("Rapport d’import"),
        [plan = m_plan, path](base::TaskContext&) { return ecrireRapportImport(*plan, path); }, this,
        [&session = m_contexte.session, path](const base::Status& status) {
            if (status)
                session.notifyWritten(path);
        });
}

void ImportCandidatsPanneau::close() {
    if (isAncestorOf(QApplication::focusWidget()))
        setFocus(Qt::OtherFocusReason); // else what is hidden first sends the focus anywhere
    giveUp();
    Q_EMIT closed();
}

void ImportCandidatsPanneau::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace isegorie::ui
