#include "ui/shell/BackupsPage.h"

#include "core/base/Dates.h"
#include "core/storage/Backup.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace isegorie::ui {

namespace {

const QString kKept = QStringLiteral(".avant-restauration-");

bool isKept(const QString& path) {
    return QFileInfo(path).fileName().contains(kKept);
}

/// What the base was before each return to a backup, newest first.
QStringList keptStates(const QString& basePath) {
    const QFileInfo base(basePath);
    QStringList paths;
    const QStringList names = base.dir().entryList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString& name : names) // their journals are no states
        if (name.startsWith(base.fileName() + kKept) && !name.endsWith(QLatin1String("-wal")) &&
            !name.endsWith(QLatin1String("-shm")))
            paths << base.dir().filePath(name);
    return paths;
}

} // namespace

void BackupsModel::load(const QString& basePath) {
    beginResetModel();
    m_backups.clear();
    for (const QString& path : keptStates(basePath)) {
        const QFileInfo file(path);
        m_backups.append(
            {path, tr("%1 (état d’avant un retour)").arg(file.fileName()), file.lastModified(), file.size()});
    }
    for (const QString& path : storage::listBackups(basePath)) {
        const QFileInfo file(path);
        m_backups.append({path, file.completeBaseName(), file.lastModified(), file.size()});
    }
    endResetModel();
}

int BackupsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Backup& backup = m_backups.at(index.row());
    if (role == TableRole::Id)
        return backup.path;
    switch (index.column()) {
    case When:
        if (role == Qt::DisplayRole)
            return tr("%1 à %2").arg(base::dateLongue(backup.when.date()),
                                     backup.when.time().toString(QStringLiteral("H:mm")));
        return role == TableRole::Sort ? QVariant(backup.when) : QVariant();
    case Name:
        return role == Qt::DisplayRole ? QVariant(backup.name) : QVariant();
    case Size:
        if (role == Qt::DisplayRole)
            return QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeSIFormat);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == TableRole::Sort ? QVariant(backup.size) : QVariant();
    default:
        return {};
    }
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Faite le");
    case Name:
        return tr("Fichier");
    default:
        return tr("Taille");
    }
}

BackupsPage::BackupsPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_model(new BackupsModel(this)),
      m_table(new DataTable(tr("Sauvegardes de la base"), this)),
      m_question(new InlineMessage(this)),
      m_make(makeAction(this, QStringLiteral("sauvegarder-maintenant"), tr("Sauvegarder maintenant"),
                        QStringLiteral("backup"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S))),
      m_restore(makeAction(this, QStringLiteral("restaurer"), tr("Revenir à cette sauvegarde…"),
                           QStringLiteral("history"))),
      m_open(makeAction(this, QStringLiteral("ouvrir-etat-garde"), tr("Ouvrir à part"),
                        QStringLiteral("folder-open"))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargins());
    layout->setSpacing(Theme::space(2));
    auto* head = new SectionHeader(
        tr("Sauvegardes"),
        tr("Une copie vérifiée est faite chaque jour et avant chaque mise à jour ; les dix dernières sont "
           "gardées à côté de la base."),
        this);
    head->addWidget(new ActionButton(m_open, ButtonRole::Normal, head));
    head->addWidget(new ActionButton(m_restore, ButtonRole::Normal, head));
    head->addWidget(new ActionButton(m_make, ButtonRole::Primary, head));
    layout->addWidget(head);
    layout->addWidget(m_question);
    layout->addWidget(m_table, 1);
    m_table->setSource(m_model);
    m_table->setStretchColumn(1);
    auto* empty = new EmptyState(QStringLiteral("backup"), tr("Aucune sauvegarde pour le moment"),
                                 tr("La première est faite à l’ouverture de la base, une fois par jour."));
    empty->addAction(m_make);
    m_table->setEmptyState(empty);
    connect(m_make, &QAction::triggered, this, &BackupsPage::makeNow);
    connect(m_restore, &QAction::triggered, this, &BackupsPage::askRestore);
    connect(m_open, &QAction::triggered, this, &BackupsPage::openKept);
    connect(m_table, &DataTable::currentIdChanged, this, [this] {
        m_question->clear();
        updateActions();
    });
    connect(m_table, &DataTable::activatedId, this, &BackupsPage::askRestore);
    updateActions();
}

QString BackupsPage::title() const {
    return tr("Sauvegardes");
}

QIcon BackupsPage::icon() const {
    return Theme::icon(QStringLiteral("backup"));
}

void BackupsPage::refresh(const QStringList& tables) {
    // A change of data makes no backup.
    if (!tables.isEmpty())
        return;
    m_model->load(session().database().path());
    updateActions();
}

void BackupsPage::updateActions() {
    m_restore->setEnabled(!m_table->currentId().isEmpty() && !session().isReadOnly());
    m_open->setVisible(isKept(m_table->currentId()));
}

void BackupsPage::openKept() {
    if (isKept(m_table->currentId()))
        Q_EMIT openRequested(m_table->currentId());
}

void BackupsPage::makeNow() {
    session().flushPending();
    const QString path = session().database().path();
    session().run(
        tr("Sauvegarde"),
        [path](base::TaskContext& context) -> base::Status {
            const auto made = storage::makeBackup(path, QStringLiteral("manuelle"), &context);
            return made ? base::Status() : base::echec(made.error());
        },
        this,
        [this](const base::Status& status) {
            refresh({});
            if (status)
                session().notify(base::Constat::Niveau::Information,
                                 tr("La sauvegarde est faite et vérifiée."));
        });
}

void BackupsPage::askRestore() {
    const QString path = m_table->currentId();
    if (path.isEmpty())
        return;
    m_question->clear();
    m_question->setMessage(Tone::Warning, tr("La base redeviendra ce qu’elle était dans « %1 ». Son état "
                                             "actuel sera gardé à côté d’elle, sous un "
                                             "nom qui le dit : rien ne sera perdu.")
                                              .arg(QFileInfo(path).completeBaseName()));
    connect(m_question->addButton(tr("Ne rien changer")), &QPushButton::clicked, m_question,
            &InlineMessage::clear);
    auto* restore = m_question->addButton(tr("Revenir à cette sauvegarde"), true);
    connect(restore, &QPushButton::clicked, this, [this, path] { Q_EMIT restoreRequested(path); });
    restore->setFocus();
}

} // namespace isegorie::ui
