#include "ui/marche/PrixVue.h"

#include "ui/marche/ImportBpuPanneau.h"
#include "ui/marche/PrixListe.h"
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
      m_stack(new QStackedLayout(this)) {
    m_stack->addWidget(m_liste);
    m_stack->addWidget(m_import);
    setAcceptDrops(true);
    connect(m_liste, &PrixListe::importRequested, this, &PrixVue::chooseFile);
    connect(m_import, &ImportBpuPanneau::closed, this, &PrixVue::showList);
    connect(m_import, &ImportBpuPanneau::stored, this, [this](const QString& versionId) {
        showList();
        m_liste->select(versionId);
    });
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
