// What is done with a whole bon: assistant, avenant, copy, documents.
#include "core/marche/Avenant.h"
#include "core/marche/DocumentsExport.h"
#include "ui/marche/AssistantBesoin.h"
#include "ui/marche/BonDetail.h"
#include "ui/marche/DevisOnglet.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DroppedFiles.h"
#include "ui/shell/InlineMessage.h"

#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QUrl>

namespace isegorie::ui {

using marche::FormatDocument;

void BonDetail::openAssistant() {
    if (!m_session.flushOrShow())
        return;
    auto* assistant = new AssistantBesoin(m_session, m_bon, window());
    assistant->open();
}

void BonDetail::chooseDevis() {
    const QString file = chooseOpenFile(this, tr("Comparer un devis"), tableFileFilter());
    if (!file.isEmpty())
        compareDevis(file);
}

void BonDetail::compareDevis(const QString& file) {
    if (!m_session.flushOrShow())
        return;
    m_tabs->setTabVisible(m_tabs->indexOf(m_devis), true);
    m_devis->compareFile(m_bon, file);
    m_tabs->setCurrentWidget(m_devis);
    m_devis->focusFirst();
}

bool BonDetail::acceptsDevis(const QString& file) const {
    return !m_bon.id.isEmpty() && isTableFile(file);
}

void BonDetail::dragEnterEvent(QDragEnterEvent* event) {
    if (acceptsDevis(droppedFile(event->mimeData())))
        event->acceptProposedAction();
}

void BonDetail::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(event->mimeData());
    if (!acceptsDevis(file))
        return;
    event->acceptProposedAction();
    compareDevis(file);
}

void BonDetail::createAvenant() {
    const auto creation = marche::createAvenant(m_session.database(), m_bon.id, QDate::currentDate());
    if (!creation)
        return m_message->setErreur(creation.error());
    if (m_session.apply(creation->edit))
        Q_EMIT bonRequested(creation->id);
}

void BonDetail::duplicate() {
    const auto creation = marche::duplicateBon(m_session.database(), m_bon.id, QDate::currentDate());
    if (!creation)
        return m_message->setErreur(creation.error());
    if (m_session.apply(creation->edit))
        Q_EMIT bonRequested(creation->id);
}

bool BonDetail::savePending() {
    if (m_session.flushOrShow())
        return true;
    m_message->setErreur(base::Erreur::refus(QStringLiteral("bon.saisie"),
                                             tr("Une valeur saisie est refusée."),
                                             tr("Corrigez le champ signalé, puis recommencez.")));
    return false;
}

void BonDetail::exportTo(const QString& path, FormatDocument format, const std::function<void()>& done) {
    m_message->clear();
    m_session.runReading(
        tr("Export du bon de commande"),
        [id = m_bon.id, path, format](const storage::Database& database, base::TaskContext& context) {
            return marche::exportBon(database, id, path, format, &context);
        },
        this,
        [done](const base::Status& status) {
            if (status)
                done();
        });
}

void BonDetail::exportPdf() {
    exportAs(FormatDocument::Pdf, tr("Exporter le bon en PDF"), tr("Document PDF (*.pdf)"));
}

void BonDetail::exportXlsx() {
    exportAs(FormatDocument::Xlsx, tr("Exporter le bon en XLSX"), tr("Classeur XLSX (*.xlsx)"));
}

void BonDetail::exportAs(FormatDocument format, const QString& title, const QString& filter) {
    const auto name = marche::documentName(m_session.database(), m_bon.id, format);
    const QString path = chooseSaveFile(this, title, name.value_or(QString()), filter);
    if (path.isEmpty() || !savePending())
        return;
    exportTo(path, format, [this, path] {
        m_message->setMessage(Tone::Success, tr("Exporté : %1").arg(QDir::toNativeSeparators(path)));
        auto* button = m_message->addButton(tr("Ouvrir"));
        connect(button, &QPushButton::clicked, this,
                [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

void BonDetail::print() {
    // The printed bon is the PDF, page for page: the system's viewer shows and prints it.
    static const QTemporaryDir folder;
    const auto name = marche::documentName(m_session.database(), m_bon.id, FormatDocument::Pdf);
    const QString path = folder.filePath(name.value_or(QStringLiteral("bon.pdf")));
    if (savePending())
        exportTo(path, FormatDocument::Pdf, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace isegorie::ui
