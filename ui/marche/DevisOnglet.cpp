#include "ui/marche/DevisOnglet.h"

#include "core/marche/BonParametres.h"
#include "core/marche/DevisExport.h"
#include "core/marche/DevisReference.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/DevisCellules.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/Badge.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/DroppedFiles.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

#include <memory>

namespace isegorie::ui {

using marche::ComparaisonDevis;

namespace {

constexpr int kUoWidth = 170;

} // namespace

void DevisOnglet::chooseFile() {
    const QString file = chooseOpenFile(this, tr("Comparer un devis"), tableFileFilter());
    if (!file.isEmpty())
        compareFile(m_bon, file);
}

void DevisOnglet::compareFile(const marche::Bon& bon, const QString& file) {
    m_bon = bon;
    m_path = file;
    read();
}

void DevisOnglet::showBon(const marche::Bon& bon) {
    const bool other = bon.id != m_bon.id;
    m_bon = bon;
    if (other && !m_path.isEmpty())
        return giveUp();
    compare();
}

void DevisOnglet::read() {
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
    }
    m_devis.reset();
    m_comparison.reset();
    m_message->clear();
    auto result = std::make_shared<base::Result<marche::Devis>>();
    const auto work = [path = m_path, result](base::TaskContext& context) -> base::Status {
        *result = marche::readFichierDevis(path, &context);
        if (context.isCancelled())
            return base::echec(base::TaskContext::cancelledErreur());
        return {};
    };
    m_bar->setRange(0, 0);
    m_task = session().run(tr("Lecture du devis"), work);
    connect(m_task, &base::Task::progressed, this, [this](double fraction) {
        m_bar->setRange(0, 1000);
        m_bar->setValue(int(fraction * 1000));
    });
    connect(m_task, &base::Task::finished, this, [this, result](bool succeeded) {
        m_task.clear();
        if (succeeded)
            finished(*result);
        else
            giveUp();
    });
    showState();
}

void DevisOnglet::finished(const base::Result<marche::Devis>& devis) {
    if (devis)
        m_devis = *devis;
    else
        m_message->setErreur(devis.error());
    compare();
    if (isVisible())
        focusFirst();
}

void DevisOnglet::compare() {
    m_comparison.reset();
    if (m_devis) {
        const auto reference = marche::referenceDevisBon(session().database(), m_bon.id);
        if (reference)
            m_comparison = marche::compareDevis(*m_devis, *reference);
        else
            m_message->setErreur(reference.error());
    }
    if (m_comparison)
        showComparison();
    showState();
}

void DevisOnglet::showComparison() {
    const ComparaisonDevis& comparison = *m_comparison;
    m_header->setSubtitle(
        tr("%1 — comparé au bon et aux prix de « %2 »").arg(m_bon.titulaire, m_bon.versionPrix));
    const int gaps = comparison.ecarts();
    m_verdict->set(gaps == 0 ? tr("Conforme") : tr("%n écart(s)", nullptr, gaps),
                   gaps == 0 ? Tone::Success : Tone::Danger);
    const auto tile = [](StatTile* shown, base::Montant value, base::Montant reference, const QString& hint) {
        shown->setValue(montantTexte(value), value == reference ? Tone::Neutral : Tone::Warning);
        shown->setHint(hint);
    };
    tile(m_asked, comparison.totalDevis, comparison.totalDevis,
         tr("%n ligne(s)", nullptr, int(comparison.lignes.size())));
    tile(m_expected, comparison.totalAttendu, comparison.totalDevis, tr("aux quantités du devis"));
    tile(m_ordered, comparison.totalBon.value_or(base::Montant()), comparison.totalDevis,
         comparison.absentes.isEmpty()
             ? QString()
             : tr("%n UO absente(s) du devis", nullptr, int(comparison.absentes.size())));
    base::Constats whole = comparison.constats;
    whole.removeIf(
        [](const base::Constat& constat) { return constat.code == QLatin1String("devis.ligne-absente"); });
    m_findings->setConstats(whole); // what lacks has its own rows
    showRows();
}

void DevisOnglet::showRows() {
    if (!m_comparison)
        return;
    m_model->setLignes(devisLignes(*m_comparison, m_gapsOnly->isChecked()));
    if (m_table->currentId().isEmpty() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setColumnWidth(kDevisUo, kUoWidth); // labels are long, findings matter more
    showCurrent();
}

void DevisOnglet::showCurrent() {
    m_detail->setConstats(m_comparison ? devisConstats(*m_comparison, m_table->currentId())
                                       : base::Constats());
}

void DevisOnglet::showState() {
    const bool compared = m_comparison.has_value();
    m_header->setTitle(m_path.isEmpty() ? tr("Devis") : tr("Devis « %1 »").arg(QFileInfo(m_path).fileName()));
    if (!compared) {
        m_header->setSubtitle({});
        m_verdict->set({}, Tone::Neutral);
        m_findings->clear();
        m_detail->setConstats({});
        m_model->setLignes({});
    }
    m_progress->setVisible(isReading());
    for (QWidget* part : {m_tiles, m_tools, static_cast<QWidget*>(m_table)})
        part->setVisible(compared);
    m_unread->setVisible(!compared && !isReading());
    m_export->setEnabled(compared);
    m_export->setVisible(compared);
    m_again->setEnabled(!isReading() && !m_path.isEmpty());
    m_other->setEnabled(!isReading());
}

void DevisOnglet::exportComparison() {
    if (!m_comparison)
        return;
    const QString name =
        tr("Comparaison du devis %1").arg(QFileInfo(m_path).completeBaseName()) + QStringLiteral(".xlsx");
    const QString path =
        chooseSaveFile(this, tr("Exporter la comparaison"), name,
                       tr("Classeur XLSX (*.xlsx);;Fichier CSV (*.csv);;Document PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    m_message->clear();
    const auto parameters = marche::loadParametres(session().database());
    const base::Status written =
        marche::exportComparaison(*m_comparison,
                                  {parameters ? parameters->acheteurNom : QString(), m_bon.titulaire,
                                   m_bon.titre(), QDate::currentDate()},
                                  path);
    if (!written)
        return m_message->setErreur(written.error());
    m_message->setMessage(Tone::Success, tr("Exporté : %1").arg(QDir::toNativeSeparators(path)));
    connect(m_message->addButton(tr("Ouvrir")), &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void DevisOnglet::giveUp() {
    if (m_task) {
        m_task->disconnect(this);
        m_task->cancel();
        m_task.clear();
    }
    m_path.clear();
    m_devis.reset();
    m_comparison.reset();
    m_message->clear();
    showState();
    Q_EMIT closed();
}

void DevisOnglet::focusFirst() {
    QWidget* first = m_comparison ? static_cast<QWidget*>(m_table) : this;
    first->setFocus(Qt::OtherFocusReason);
}

void DevisOnglet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return giveUp();
    BonOnglet::keyPressEvent(event);
}

} // namespace isegorie::ui
