#include "ui/marche/PrixListe.h"

#include "core/documents/FileOutput.h"
#include "core/marche/VersionPrixExport.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/PrixCellules.h"
#include "ui/marche/PrixTableau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

using Cellule = SuiviModel::Cellule;
using marche::VersionPrix;

namespace {

constexpr int kLibelle = 1;
constexpr qsizetype kRowsShown = 4;

} // namespace

PrixListe::PrixListe(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new SuiviModel({tr("Effet"), tr("Version"), tr("Prix"), tr("Bons"), tr("État")}, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_table(new DataTable(tr("Versions de prix"), m_splitter)),
      m_tableau(new PrixTableau(session, m_splitter)),
      m_message(new InlineMessage(this)) {
    makeActions();
    m_table->setStretchColumn(kLibelle);
    m_table->setTwoLines(true);
    m_table->setSource(m_model);
    auto* empty = new EmptyState(
        QStringLiteral("price"), tr("Aucun prix pour ce titulaire"),
        tr("Importez le bordereau des prix unitaires remis avec son offre : un fichier XLSX ou "
           "CSV, choisi ou déposé ici. Un aperçu le montre avant tout enregistrement."),
        m_table);
    empty->addAction(m_import);
    m_table->setEmptyState(empty);
    m_message->setClosable(true);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_tableau);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(makeHead());
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    connect(m_table, &DataTable::currentIdChanged, this, &PrixListe::showCurrent);
}

void PrixListe::makeActions() {
    m_import = makeAction(this, QStringLiteral("prix.importer"), tr("Importer un BPU…"),
                          QStringLiteral("import"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_revise = makeAction(this, QStringLiteral("prix.reviser"), tr("Réviser les prix"),
                          QStringLiteral("refresh"), QKeySequence(Qt::CTRL | Qt::Key_R));
    m_calcul = makeAction(this, QStringLiteral("prix.calcul"), tr("Voir le calcul"), QStringLiteral("scale"));
    m_export = makeAction(this, QStringLiteral("prix.exporter"), tr("Exporter la version…"),
                          QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_remove = makeAction(m_table, QStringLiteral("prix.supprimer"), tr("Supprimer la version"),
                          QStringLiteral("trash"), QKeySequence(Qt::Key_Delete));
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_import, &QAction::triggered, this, &PrixListe::importRequested);
    connect(m_revise, &QAction::triggered, this, &PrixListe::revisionRequested);
    connect(m_calcul, &QAction::triggered, this, [this] {
        if (const VersionPrix* version = current())
            Q_EMIT calculRequested(version->id);
    });
    connect(m_table, &DataTable::activatedId, m_calcul, &QAction::trigger);
    connect(m_export, &QAction::triggered, this, &PrixListe::exportCurrent);
    connect(m_remove, &QAction::triggered, this, &PrixListe::removeCurrent);
}

QWidget* PrixListe::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new FlowLayout(Theme::space(), head);
    row->addWidget(new ActionButton(m_import, ButtonRole::Primary, head));
    row->addWidget(new ActionButton(m_revise, ButtonRole::Normal, head));
    auto* more = new QPushButton(tr("Version choisie"), head);
    more->setToolTip(tr("Voir le calcul, exporter ou supprimer la version choisie"));
    auto* menu = new QMenu(more);
    menu->addActions({m_calcul, m_export, m_remove});
    more->setMenu(menu);
    row->addWidget(more);
    return head;
}

void PrixListe::setAttribution(const QString& attributionId) {
    if (attributionId != m_attribution.id) {
        m_message->clear();
        m_tableau->compareWith({});
    }
    m_attribution = {};
    m_attribution.id = attributionId;
    reload();
}

void PrixListe::reload() {
    m_versions.clear();
    m_enVigueur.clear();
    if (!m_attribution.id.isEmpty()) {
        const auto attribution = marche::loadAttribution(m_session.database(), m_attribution.id);
        const auto versions = marche::listVersionsPrix(m_session.database(), m_attribution.id);
        const auto today =
            marche::versionEnVigueur(m_session.database(), m_attribution.id, QDate::currentDate());
        if (!attribution || !versions || !today)
            return m_message->setErreur(!attribution ? attribution.error()
                                        : !versions  ? versions.error()
                                                     : today.error());
        m_attribution = *attribution;
        m_versions = *versions;
        m_enVigueur = *today ? (*today)->id : QString();
    }
    showVersions();
    showCurrent();
}

void PrixListe::showVersions() {
    QList<SuiviModel::Ligne> rows;
    for (const VersionPrix& version : std::as_const(m_versions)) {
        Cellule label{version.libelle};
        label.sousTitre = origineTexte(version);
        if (!version.empreinte.isEmpty())
            label.detail = tr("SHA-256 du fichier : %1").arg(version.empreinte);
        const bool future = version.dateEffet > QDate::currentDate();
        const Cellule state = version.id == m_enVigueur ? Cellule::badge(tr("En vigueur"), Tone::Success)
                              : future                  ? Cellule::badge(tr("À venir"), Tone::Info)
                                                        : Cellule::badge(tr("Remplacée"), Tone::Neutral);
        rows.append(
            {version.id,
             {Cellule::date(version.dateEffet), label, Cellule::quantite(base::Fraction(version.prix)),
              Cellule::quantite(base::Fraction(version.bons)), state}});
    }
    m_model->setLignes(rows);
    fitTable();
    if (m_table->currentId().isEmpty() && !rows.isEmpty())
        select(m_enVigueur.isEmpty() ? rows.first().id : m_enVigueur);
}

/// As tall as its rows, up to four: the prices below need the room.
void PrixListe::fitTable() {
    const int rows = int(std::clamp<qsizetype>(m_versions.size(), 2, kRowsShown));
    const int height = m_table->horizontalHeader()->sizeHint().height() +
                       rows * m_table->verticalHeader()->defaultSectionSize();
    m_table->setMinimumHeight(m_versions.isEmpty() ? 0 : height);
    m_table->setMaximumHeight(m_versions.isEmpty() || m_versions.size() > kRowsShown ? QWIDGETSIZE_MAX
                                                                                     : height + 4);
}

const VersionPrix* PrixListe::current() const {
    const auto found =
        std::find_if(m_versions.cbegin(), m_versions.cend(),
                     [id = m_table->currentId()](const VersionPrix& one) { return one.id == id; });
    return found == m_versions.cend() ? nullptr : &*found;
}

void PrixListe::select(const QString& versionId) {
    m_table->selectId(versionId);
}

void PrixListe::showCurrent() {
    m_tableau->setVisible(!m_versions.isEmpty());
    const VersionPrix* version = current();
    m_tableau->setVersion(version ? version->id : QString(), m_versions);
    updateActions();
}

void PrixListe::updateActions() {
    const bool writable = !m_attribution.id.isEmpty() && !m_session.isReadOnly();
    const VersionPrix* version = current();
    m_import->setEnabled(writable);
    m_revise->setEnabled(writable && !m_versions.isEmpty());
    m_calcul->setEnabled(version && version->isRevision());
    m_export->setEnabled(version);
    m_remove->setEnabled(version && writable);
}

void PrixListe::exportCurrent() {
    const VersionPrix* version = current();
    if (!version)
        return;
    const QString name = tr("BPU lot %1 - %2 - %3")
                             .arg(m_attribution.lot)
                             .arg(m_attribution.titulaire, version->dateEffet.toString(Qt::ISODate));
    const QString path = chooseSaveFile(this, tr("Exporter les prix"), name + QStringLiteral(".xlsx"),
                                        tr("Classeur XLSX (*.xlsx);;Fichier CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const auto bytes = csv ? base::Result<QByteArray>(marche::exportBpuCsv(m_tableau->prix()))
                           : marche::exportBpuXlsx(m_attribution, *version, m_tableau->prix());
    m_message->clear();
    const base::Status written =
        bytes ? documents::writeFile(path, *bytes) : base::Status(base::echec(bytes.error()));
    if (!written)
        return m_message->setErreur(written.error());
    m_message->setMessage(Tone::Success, tr("Exporté : %1").arg(QDir::toNativeSeparators(path)));
    connect(m_message->addButton(tr("Ouvrir")), &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void PrixListe::removeCurrent() {
    const VersionPrix* version = current();
    if (!version)
        return;
    m_message->clear();
    const auto edit = marche::removeVersionPrix(m_session.database(), version->id);
    if (!edit)
        return m_message->setErreur(edit.error());
    m_session.apply(*edit);
}

} // namespace isegorie::ui
