#include "ui/marche/LivrablesVue.h"

#include "core/base/Dates.h"
#include "ui/marche/BonAffichage.h"
#include "ui/marche/SuiviModel.h"
#include "ui/shell/Badge.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/Loader.h"
#include "ui/shell/RecordForm.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace isegorie::ui {

using Cellule = SuiviModel::Cellule;
using marche::Livrable;
using marche::VersionLivrable;

namespace {

constexpr int kRowsForEmpty = 3; ///< Room for the words of an empty list.
constexpr int kMostVersions = 4; ///< More of them scroll.

/// The row's identity: the record's, or its place while the bon is a draft.
QString rowId(const Livrable& livrable, int row) {
    return livrable.id.isEmpty() ? QStringLiteral("#%1").arg(row) : livrable.id;
}

Tone countdownTone(int days) {
    return days < 0 ? Tone::Danger : days <= 15 ? Tone::Warning : Tone::Info;
}

} // namespace

LivrablesVue::LivrablesVue(Session& session, bool allBons, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_allBons(allBons),
      m_loader(new Loader(session, this)),
      m_model(new SuiviModel(
          allBons ? QStringList{tr("Livrable"), tr("Bon"), tr("Échéance"), tr("État"), tr("Attente")}
                  : QStringList{tr("Livrable"), tr("UO"), tr("Échéance"), tr("État"), tr("Attente")},
          this)),
      m_table(new DataTable(tr("Livrables"), this)) {
    makeActions();
    m_table->setStretchColumn(0);
    m_table->setSource(m_model);
    m_table->setTwoLines(true); // the CCTP's names of livrables are long
    m_table->setEmptyState(new EmptyState(
        QStringLiteral("file"), allBons ? tr("Aucun livrable en attente") : tr("Aucun livrable attendu"),
        allBons ? tr("Les livrables dont une décision ou une date est due apparaissent ici.")
                : tr("Les livrables que le CCTP attache aux UO commandées apparaissent d’eux-mêmes."),
        m_table));
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(makeDetail(splitter));
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setHandleWidth(Theme::space());
    m_table->setMinimumHeight(130);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setAcceptDrops(true);
    connect(m_table, &DataTable::currentIdChanged, this, &LivrablesVue::showCurrent);
    connect(m_table, &DataTable::activatedId, this, [this] {
        if (const Livrable* livrable = current(); livrable && m_allBons)
            Q_EMIT bonRequested(livrable->bonId);
        else
            m_versions->setFocus(Qt::OtherFocusReason);
    });
}

// NOLINTNEXTLINE(readability-function-size): one widget after the other
QWidget* LivrablesVue::makeDetail(QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    m_detail = new QWidget(scroll->viewport());
    Theme::setRole(m_detail, "page");
    auto* column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, Theme::space(), 0);
    column->setSpacing(Theme::space());
    m_title = makeLabel({}, "heading", m_detail);
    m_facts = makeLabel({}, "muted", m_detail);
    m_badge = new Badge({}, Tone::Neutral, m_detail);
    m_countdown = new Badge({}, Tone::Neutral, m_detail);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::space());
    head->addWidget(m_title, 1);
    head->addWidget(m_countdown, 0, Qt::AlignTop);
    head->addWidget(m_badge, 0, Qt::AlignTop);
    m_message = new InlineMessage(m_detail);
    m_message->setClosable(true);
    m_invite = new BonInvite(m_detail);
    m_versionModel = new SuiviModel(
        {tr("Version"), tr("Reçue le"), tr("Fichier"), tr("Validée le"), tr("Décision")}, this);
    m_versions = new DataTable(tr("Versions reçues"), m_detail);
    m_versions->setStretchColumn(2);
    m_versions->setSource(m_versionModel);
    m_versions->setEmptyState(new EmptyState(QStringLiteral("attach"), tr("Aucune version reçue"),
                                             tr("Déposez un fichier ici, ou choisissez-le."), m_versions));
    m_observations = new RecordForm(m_session, QStringLiteral("livrable_version"), m_detail);
    m_observations->addLongText({QStringLiteral("observations"), tr("Observations sur la version"), {}}, 2);
    m_observations->setWriter([this](const QString& id, const QString&, const QVariant& value) {
        return marche::setObservations(m_session.database(), id, value.toString());
    });
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(makeActs());
    column->addWidget(m_message);
    column->addWidget(m_invite);
    column->addWidget(m_versions);
    column->addWidget(m_observations);
    column->addStretch();
    connect(m_versions, &DataTable::activatedId, this, &LivrablesVue::openFile);
    connect(m_versions, &DataTable::currentIdChanged, this, [this](const QString& id) {
        m_observations->setRecord(id);
        updateActions();
    });
    scroll->setWidget(m_detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void LivrablesVue::setFiltre(const marche::FiltreLivrables& filtre) {
    if (filtre.bonId != m_filtre.bonId) {
        m_message->clear();
        m_invite->giveUp();
    }
    m_filtre = filtre;
    reload();
}

/// The livrables and their rows: those of all bons are made off the UI thread.
struct LivrablesVue::Lecture {
    QList<Livrable> livrables;
    QList<SuiviModel::Ligne> rows;
};

base::Result<LivrablesVue::Lecture> LivrablesVue::read(const storage::Database& database,
                                                       const marche::FiltreLivrables& filtre, bool allBons) {
    auto livrables = marche::listLivrables(database, filtre, QDate::currentDate());
    if (!livrables)
        return base::echec(livrables.error());
    Lecture lecture{std::move(*livrables), {}};
    for (int row = 0; row < lecture.livrables.size(); ++row) {
        const Livrable& livrable = lecture.livrables.at(row);
        QList<Cellule> cells = {{livrable.libelle, {}, {}, false, {}, livrable.libelle}};
        if (allBons)
            cells << Cellule{livrable.numeroBon,   {}, {}, false, {}, livrable.concertation,
                             livrable.concertation};
        else
            cells << Cellule{livrable.section};
        cells << Cellule::date(livrable.echeance)
              << Cellule::badge(marche::etatLabel(livrable.etat), toneOf(livrable.etat))
              << Cellule{livrable.attente, livrable.prochaineDate};
        lecture.rows.append({rowId(livrable, row), cells});
    }
    return lecture;
}

void LivrablesVue::reload() {
    if (!m_allBons)
        return showLecture(read(m_session.database(), m_filtre, false));
    m_table->setLoading(true);
    m_loader->load<Lecture>(
        [filtre = m_filtre](const storage::Database& database) { return read(database, filtre, true); },
        [this](const base::Result<Lecture>& lecture) {
            m_table->setLoading(false);
            showLecture(lecture);
        });
}

void LivrablesVue::showLecture(const base::Result<Lecture>& lecture) {
    if (!lecture)
        return m_message->setErreur(lecture.error());
    m_livrables = lecture->livrables;
    m_model->setLignes(lecture->rows);
    if (m_table->currentId().isEmpty() && !lecture->rows.isEmpty())
        m_table->selectId(lecture->rows.first().id);
    showCurrent();
}

const Livrable* LivrablesVue::current() const {
    const QString id = m_table->currentId();
    for (int row = 0; row < m_livrables.size(); ++row)
        if (rowId(m_livrables.at(row), row) == id)
            return &m_livrables.at(row);
    return nullptr;
}

const VersionLivrable* LivrablesVue::lastVersion() const {
    const Livrable* livrable = current();
    return livrable && !livrable->versions.isEmpty() ? &livrable->versions.last() : nullptr;
}

const VersionLivrable* LivrablesVue::currentVersion() const {
    if (const Livrable* livrable = current())
        for (const VersionLivrable& version : livrable->versions)
            if (version.id == m_versions->currentId())
                return &version;
    return lastVersion();
}

void LivrablesVue::showCurrent() {
    const Livrable* livrable = current();
    m_detail->setVisible(livrable != nullptr);
    // A question belongs to the livrable that it was asked of.
    if (const QString id = livrable ? livrable->id : QString(); std::exchange(m_shownId, id) != id) {
        m_invite->giveUp();
        m_message->clear();
    }
    if (!livrable)
        return updateActions();
    m_title->setText(livrable->libelle);
    m_badge->set(marche::etatLabel(livrable->etat), toneOf(livrable->etat));
    const int days = livrable->joursRestants;
    m_countdown->set(!livrable->prochaineDate.isValid() ? QString()
                     : days < 0                         ? tr("%n jour(s) de retard", nullptr, -days)
                                                        : tr("reste %n jour(s)", nullptr, days),
                     countdownTone(days));
    m_countdown->setToolTip(livrable->attente);
    QStringList facts;
    if (!livrable->attente.isEmpty())
        facts << livrable->attente;
    if (!livrable->accordExplicite.isEmpty())
        facts << tr("Accord explicite : %1").arg(livrable->accordExplicite);
    if (livrable->communiqueLe.isValid())
        facts << tr("Communiqué au bénéficiaire le %1").arg(base::dateCourte(livrable->communiqueLe));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    showVersions(*livrable);
    updateActions();
}

void LivrablesVue::showVersions(const Livrable& livrable) {
    QList<SuiviModel::Ligne> rows;
    for (const VersionLivrable& version : livrable.versions)
        rows.append(
            {version.id,
             {{tr("V%1").arg(version.rang), version.rang},
              Cellule::date(version.recuLe),
              {version.cleId.isEmpty() ? version.nomFichier : tr("%1 (scellé)").arg(version.nomFichier),
               {},
               {},
               false,
               {},
               tr("SHA-256 : %1").arg(version.empreinte)},
              Cellule::date(version.valideLe),
              {marche::decisionLabel(version.decision), {}, {}, false, {}, version.motif}}});
    m_versionModel->setLignes(rows);
    m_versions->setVisibleRows(rows.isEmpty() ? kRowsForEmpty
                                              : std::min<int>(int(rows.size()), kMostVersions));
    if (m_versions->selectId(m_wantedVersion))
        m_wantedVersion.clear();
    if (m_versions->currentId().isEmpty() && !rows.isEmpty())
        m_versions->selectId(rows.last().id);
    m_observations->setVisible(!rows.isEmpty());
    if (m_observations->recordId() == m_versions->currentId())
        m_observations->refresh();
}

base::Status LivrablesVue::store(const base::Result<storage::Edit>& edit) {
    return ui::store(m_session, edit);
}

void LivrablesVue::act(const base::Result<storage::Edit>& edit) {
    m_message->clear();
    if (const base::Status status = store(edit); !status)
        m_message->setErreur(status.error());
}

void LivrablesVue::dragEnterEvent(QDragEnterEvent* event) {
    const Livrable* livrable = current();
    const bool file = event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile();
    if (file && livrable && !livrable->id.isEmpty() && !m_session.isReadOnly())
        event->acceptProposedAction();
}

void LivrablesVue::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QList<QUrl> urls = event->mimeData()->urls(); const QUrl& url : urls)
        paths << url.toLocalFile();
    receiveFiles(paths);
    event->acceptProposedAction();
}

void LivrablesVue::focusFirst() {
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace isegorie::ui
