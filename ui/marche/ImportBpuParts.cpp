// The widgets of the import's panel.
#include "ui/marche/BonAffichage.h"
#include "ui/marche/ImportBpuModel.h"
#include "ui/marche/ImportBpuPanneau.h"
#include "ui/marche/ImportFiltres.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace isegorie::ui {

ImportBpuPanneau::ImportBpuPanneau(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ImportBpuModel(this)),
      m_table(new DataTable(tr("Aperçu de l’import"), this)),
      m_filtres(new ImportFiltres(this)),
      m_error(new InlineMessage(this)),
      m_blocking(new InlineMessage(this)),
      m_warnings(new InlineMessage(this)) {
    setAccessibleName(tr("Import d’un BPU"));
    setFocusPolicy(Qt::ClickFocus);
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    auto* content = new QWidget(this);
    Theme::setRole(content, "page");
    auto* body = new QVBoxLayout(content);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::space());
    body->addWidget(makeProgress());
    body->addWidget(makeOptions());
    for (InlineMessage* message : {m_error, m_blocking, m_warnings})
        body->addWidget(message);
    body->addWidget(makePreview(), 1);
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): made where it is laid out
    m_unread = new EmptyState(QStringLiteral("spreadsheet"), tr("Ce fichier ne se lit pas comme un BPU"),
                              tr("Il faut un tableau XLSX ou CSV dont la première ligne nomme les colonnes "
                                 "code, pu_ht et, pour les "
                                 "recrutements, pu_ht_sans_fichier ; puis une ligne par UO."),
                              this);
    for (QAction* action : {m_other, m_again, m_close})
        m_unread->addAction(action);
    body->addWidget(m_unread, 1);
    column->addWidget(makeHead());
    column->addWidget(scrolled(content, this), 1);
    column->addWidget(makeFoot());
    showState();
}

void ImportBpuPanneau::makeActions() {
    m_store = makeAction(this, QStringLiteral("import.enregistrer"), tr("Enregistrer"),
                         QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_again = makeAction(this, QStringLiteral("import.relire"), tr("Relire le fichier"),
                         QStringLiteral("refresh"), QKeySequence(Qt::Key_F5));
    m_other = makeAction(this, QStringLiteral("import.autre"), tr("Choisir un autre fichier…"),
                         QStringLiteral("folder-open"));
    m_close = makeAction(this, QStringLiteral("import.renoncer"), tr("Renoncer à l’import"));
    m_again->setToolTip(tr("Relire le fichier, une fois corrigé et enregistré"));
    m_close->setToolTip(tr("Ne rien enregistrer (Échap)"));
    connect(m_store, &QAction::triggered, this, &ImportBpuPanneau::store);
    connect(m_again, &QAction::triggered, this, &ImportBpuPanneau::read);
    connect(m_other, &QAction::triggered, this, &ImportBpuPanneau::chooseFile);
    connect(m_close, &QAction::triggered, this, &ImportBpuPanneau::close);
}

QWidget* ImportBpuPanneau::makeHead() {
    auto* header = new SectionHeader(tr("Importer un BPU"), {}, this);
    header->addWidget(new ActionButton(m_again, ButtonRole::Quiet, header));
    header->addWidget(new ActionButton(m_other, ButtonRole::Quiet, header));
    return header;
}

QWidget* ImportBpuPanneau::makeProgress() {
    m_progress = new QWidget(this);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    m_step = makeLabel({}, "muted", m_progress);
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Avancement de la lecture"));
    auto* stop = new QPushButton(tr("Interrompre"), m_progress);
    stop->setToolTip(tr("Interrompre la lecture : rien n’aura changé (Échap)"));
    row->addWidget(m_step, 2);
    row->addWidget(m_bar, 3);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &ImportBpuPanneau::close);
    return m_progress;
}

QWidget* ImportBpuPanneau::makeOptions() {
    m_options = new QWidget(this);
    auto* column = new QVBoxLayout(m_options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    m_facts = makeLabel({}, "muted", m_options);
    column->addWidget(m_facts);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    m_date = new DateField(m_options);
    m_date->setMaximumWidth(170);
    m_date->lineEdit()->setAccessibleName(tr("Date d’effet"));
    auto* label = new QLabel(tr("Date d’effet"), m_options);
    label->setBuddy(m_date->lineEdit());
    m_ignore = new QCheckBox(tr("Ignorer les codes inconnus"), m_options);
    m_ignore->setToolTip(tr("Laisser de côté les lignes sans UO connue au lieu de refuser le fichier"));
    row->addWidget(label);
    row->addWidget(m_date);
    row->addSpacing(Theme::space());
    row->addWidget(m_ignore);
    row->addStretch();
    column->addLayout(row);
    connect(m_date, &DateField::edited, this, &ImportBpuPanneau::computePlan);
    connect(m_date, &DateField::dateChanged, this, &ImportBpuPanneau::computePlan);
    connect(m_ignore, &QCheckBox::toggled, this, &ImportBpuPanneau::computePlan);
    return m_options;
}

QWidget* ImportBpuPanneau::makePreview() {
    m_preview = new QWidget(this);
    auto* column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    m_detail = new InlineMessage(m_preview);
    m_table->setStretchColumn(ImportBpuModel::Uo);
    m_table->setTwoLines(true);
    m_table->setSource(m_model);
    m_table->setMinimumHeight(170);
    column->addWidget(m_filtres);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    connect(m_filtres, &ImportFiltres::chosenChanged, this, [this](std::optional<marche::EtatImport> etat) {
        m_model->setEtat(etat);
        if (m_table->currentId().isEmpty() && m_model->rowCount() > 0)
            m_table->selectRow(0);
        showCurrent();
    });
    connect(m_table, &DataTable::currentIdChanged, this, &ImportBpuPanneau::showCurrent);
    return m_preview;
}

QWidget* ImportBpuPanneau::makeFoot() {
    m_foot = new QWidget(this);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    m_reason = makeLabel({}, "error", m_foot);
    row->addWidget(new ActionButton(m_store, ButtonRole::Primary, m_foot));
    row->addWidget(new ActionButton(m_close, ButtonRole::Normal, m_foot));
    row->addWidget(m_reason, 1);
    return m_foot;
}

} // namespace isegorie::ui
