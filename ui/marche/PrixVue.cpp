#include "ui/marche/PrixVue.h"

#include "ui/marche/ImportBpuPanneau.h"
#include "ui/marche/PrixListe.h"
#include "ui/marche/RevisionCalcul.h"
#include "ui/marche/RevisionPanneau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/DroppedFiles.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QStackedLayout>

#include <algorithm>

namespace isegorie::ui {

namespace {

/// Tables that the view shows.
bool concerns(const QStringList& tables) {
    static const QStringList own = {QStringLiteral("version_prix"), QStringLiteral("prix"),
                                    QStringLiteral("bon"),          QStringLiteral("attribution"),
                                    QStringLiteral("lot"),          QStringLiteral("titulaire"),
                                    QStringLiteral("accord_cadre")};
    return tables.isEmpty() || std::any_of(tables.begin(), tables.end(),
                                           [](const QString& table) { return own.contains(table); });
}

} // namespace

PrixVue::PrixVue(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_liste(new PrixListe(session, this)),
      m_import(new ImportBpuPanneau(session, this)),
      m_revision(new RevisionPanneau(session, this)),
      m_calcul(new RevisionCalcul(session, this)),
      m_stack(new QStackedLayout(this)) {
    for (QWidget* panel : {static_cast<QWidget*>(m_liste), static_cast<QWidget*>(m_import),
                           static_cast<QWidget*>(m_revision), static_cast<QWidget*>(m_calcul)})
        m_stack->addWidget(panel);
    setAcceptDrops(true);
    connect(m_liste, &PrixListe::importRequested, this, &PrixVue::chooseFile);
    connect(m_import, &ImportBpuPanneau::closed, this, &PrixVue::showList);
    connect(m_import, &ImportBpuPanneau::stored, this, &PrixVue::showStored);
    connect(m_liste, &PrixListe::revisionRequested, this, [this] {
        m_stack->setCurrentWidget(m_revision);
        m_revision->start(m_attributionId);
    });
    connect(m_revision, &RevisionPanneau::closed, this, &PrixVue::showList);
    connect(m_revision, &RevisionPanneau::stored, this, &PrixVue::showStored);
    connect(m_liste, &PrixListe::calculRequested, this, [this](const QString& versionId) {
        m_stack->setCurrentWidget(m_calcul);
        m_calcul->showVersion(versionId);
    });
    connect(m_calcul, &RevisionCalcul::closed, this, &PrixVue::showList);
}

void PrixVue::setAttribution(const QString& attributionId) {
    if (attributionId != m_attributionId) {
        m_import->giveUp();
        m_stack->setCurrentWidget(m_liste);
    }
    m_attributionId = attributionId;
    m_liste->setAttribution(attributionId);
}

void PrixVue::refresh(const QStringList& tables) {
    if (!concerns(tables))
        return;
    m_liste->reload();
    m_import->refresh();
    if (m_stack->currentWidget() == m_revision)
        m_revision->refresh();
    if (m_stack->currentWidget() == m_calcul)
        m_calcul->refresh();
}

void PrixVue::showStored(const QString& versionId) {
    showList();
    m_liste->select(versionId);
}

void PrixVue::showList() {
    m_stack->setCurrentWidget(m_liste);
    focusFirst();
}

bool PrixVue::accepts(const QString& file) const {
    return !m_attributionId.isEmpty() && !m_session.isReadOnly() && isTableFile(file);
}

void PrixVue::chooseFile() {
    const QString file = chooseOpenFile(this, tr("Importer un BPU"), tableFileFilter());
    if (!file.isEmpty())
        importFile(file);
}

void PrixVue::importFile(const QString& file) {
    m_stack->setCurrentWidget(m_import);
    m_import->start(m_attributionId, file);
}

void PrixVue::focusFirst() {
    m_liste->table()->setFocus(Qt::OtherFocusReason);
}

void PrixVue::dragEnterEvent(QDragEnterEvent* event) {
    if (accepts(droppedFile(event->mimeData())))
        event->acceptProposedAction();
}

void PrixVue::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(event->mimeData());
    if (!accepts(file))
        return;
    event->acceptProposedAction();
    importFile(file);
}

} // namespace isegorie::ui
