// The widgets of the tab « Devis ».
#include "ui/marche/DevisCellules.h"
#include "ui/marche/DevisOnglet.h"
#include "ui/shell/Badge.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/InlineMessage.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

DevisOnglet::DevisOnglet(Session& session, QWidget* parent)
    : BonOnglet(session, parent),
      m_model(new SuiviModel(devisColonnes(), this)),
      m_table(new DataTable(tr("Lignes du devis"), this)),
      m_message(new InlineMessage(this)),
      m_findings(new InlineMessage(this)),
      m_detail(new ConstatList(this)) {
    setFocusPolicy(Qt::ClickFocus);
    makeActions();
    m_message->setClosable(true);
    m_table->setStretchColumn(kDevisConstats);
    m_table->setTwoLines(true);
    m_table->setSource(m_model);
    m_table->setMinimumHeight(140);
    m_table->setEmptyState(new EmptyState(QStringLiteral("success"), tr("Rien ne diffère"),
                                          tr("Chaque ligne du devis est conforme au BPU et au bon."),
                                          m_table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(), 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(makeHead());
    column->addWidget(makeProgress());
    column->addWidget(m_message);
    column->addWidget(makeTiles());
    column->addWidget(m_findings);
    column->addWidget(makeTools());
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): made where it is laid out
    m_unread = new EmptyState(QStringLiteral("spreadsheet"), tr("Ce devis n’a pas pu être comparé"),
                              tr("Il faut un tableau XLSX ou CSV dont la première ligne nomme les colonnes "
                                 "code, quantité, PU HT et "
                                 "total HT ; puis une ligne par UO, et le total sous les lignes."),
                              this);
    for (QAction* action : {m_other, m_again, m_close})
        m_unread->addAction(action);
    column->addWidget(m_unread, 1);
    connect(m_table, &DataTable::currentIdChanged, this, &DevisOnglet::showCurrent);
    showState();
}

void DevisOnglet::makeActions() {
    m_export = makeAction(this, QStringLiteral("devis.exporter"), tr("Exporter la comparaison…"),
                          QStringLiteral("export"));
    m_again = makeAction(this, QStringLiteral("devis.relire"), tr("Relire le devis"),
                         QStringLiteral("refresh"), QKeySequence(Qt::Key_F5));
    m_other =
        makeAction(this, QStringLiteral("devis.autre"), tr("Autre devis…"), QStringLiteral("folder-open"));
    m_close =
        makeAction(this, QStringLiteral("devis.fermer"), tr("Fermer le devis"), QStringLiteral("close"));
    m_close->setToolTip(tr("Fermer le devis : la comparaison n’est pas gardée (Échap)"));
    connect(m_export, &QAction::triggered, this, &DevisOnglet::exportComparison);
    connect(m_again, &QAction::triggered, this, &DevisOnglet::read);
    connect(m_other, &QAction::triggered, this, &DevisOnglet::chooseFile);
    connect(m_close, &QAction::triggered, this, &DevisOnglet::giveUp);
}

QWidget* DevisOnglet::makeHead() {
    m_header = new SectionHeader(tr("Devis"), {}, this);
    m_verdict = new Badge({}, Tone::Neutral, m_header);
    m_header->addWidget(m_verdict);
    m_header->addWidget(new ActionButton(m_export, ButtonRole::Normal, m_header));
    m_header->addWidget(new ActionButton(m_close, ButtonRole::Quiet, m_header));
    return m_header;
}

QWidget* DevisOnglet::makeTools() {
    m_tools = new QWidget(this);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    m_gapsOnly = new QCheckBox(tr("Seulement ce qui diffère"), m_tools);
    connect(m_gapsOnly, &QCheckBox::toggled, this, &DevisOnglet::showRows);
    row->addWidget(m_gapsOnly);
    row->addStretch();
    for (QAction* action : {m_again, m_other})
        row->addWidget(new ActionButton(action, ButtonRole::Quiet, m_tools));
    return m_tools;
}

QWidget* DevisOnglet::makeTiles() {
    m_tiles = new QWidget(this);
    auto* row = new QHBoxLayout(m_tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space());
    m_asked = new StatTile(tr("Devis HT"), m_tiles);
    m_expected = new StatTile(tr("Aux prix du BPU HT"), m_tiles);
    m_ordered = new StatTile(tr("Bon HT"), m_tiles);
    for (StatTile* tile : {m_asked, m_expected, m_ordered})
        row->addWidget(tile, 1);
    return m_tiles;
}

QWidget* DevisOnglet::makeProgress() {
    m_progress = new QWidget(this);
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    m_bar = new QProgressBar(m_progress);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Avancement de la lecture du devis"));
    auto* stop = new QPushButton(tr("Interrompre"), m_progress);
    stop->setToolTip(tr("Interrompre la lecture : rien n’aura changé (Échap)"));
    row->addWidget(new QLabel(tr("Lecture du devis…"), m_progress));
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    connect(stop, &QPushButton::clicked, this, &DevisOnglet::giveUp);
    return m_progress;
}

} // namespace isegorie::ui
