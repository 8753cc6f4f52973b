// The parts of the import's panel.
#include "ui/coffre/CoffreBarre.h"
#include "ui/recrutement/ImportCandidatsModel.h"
#include "ui/recrutement/ImportCandidatsPanneau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/DroppedFiles.h"
#include "ui/shell/Fields.h"
#include "ui/shell/FlowLayout.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kDelayMs = 300;     // after the last change of a column
constexpr int kShownColumns = 60; // beyond, columns keep what was proposed

/// In the order in which a form asks for them.
constexpr RoleColonne kRoles[] = {RoleColonne::Ignoree,
                                  RoleColonne::Identifiant,
                                  RoleColonne::Nom,
                                  RoleColonne::Prenom,
                                  RoleColonne::Courriel,
                                  RoleColonne::Telephone,
                                  RoleColonne::Adresse,
                                  RoleColonne::Complement,
                                  RoleColonne::CodePostal,
                                  RoleColonne::Ville,
                                  RoleColonne::Iban,
                                  RoleColonne::Consentement,
                                  RoleColonne::DateConsentement,
                                  RoleColonne::ConsentementSensible,
                                  RoleColonne::Conservee};

} // namespace

ImportCandidatsPanneau::ImportCandidatsPanneau(const RecrutementContexte& contexte, QWidget* parent)
    : QWidget(parent),
      m_contexte(contexte),
      m_model(new ImportCandidatsModel(this)),
      m_coffre(new CoffreMessage(contexte.session, contexte.coffre, tr("Les candidats s’importent"), this)),
      m_error(new InlineMessage(this)),
      m_constats(new InlineMessage(this)) {
    makeActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    column->addWidget(makeHead());
    column->addWidget(m_coffre);
    column->addWidget(m_error);
    column->addWidget(m_constats);
    column->addWidget(makeOptions());
    column->addWidget(makePreview(), 1);
    column->addStretch();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &ImportCandidatsPanneau::compare);
    connect(&contexte.vivier, &VivierSource::changed, this, &ImportCandidatsPanneau::vivierChanged);
    connect(&contexte.coffre, &CoffreSession::etatChanged, this, &ImportCandidatsPanneau::showState);
    showState();
}

void ImportCandidatsPanneau::makeActions() {
    m_store = makeAction(this, QStringLiteral("candidats.import.enregistrer"), tr("Importer"),
                         QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_again = makeAction(this, QStringLiteral("candidats.import.relire"), tr("Relire le fichier"),
                         QStringLiteral("refresh"), QKeySequence(Qt::Key_F5));
    m_report = makeAction(this, QStringLiteral("candidats.import.rapport"), tr("Rapport ligne par ligne…"),
                          QStringLiteral("export"));
    m_report->setToolTip(tr("Tous les constats, ligne par ligne, en CSV ou en classeur"));
    connect(m_report, &QAction::triggered, this, &ImportCandidatsPanneau::askReport);
    m_close = makeAction(this, QStringLiteral("candidats.import.renoncer"), tr("Renoncer à l’import"),
                         QStringLiteral("close"));
    m_close->setIconText(tr("Renoncer"));
    connect(m_store, &QAction::triggered, this, &ImportCandidatsPanneau::store);
    connect(m_again, &QAction::triggered, this, &ImportCandidatsPanneau::read);
    connect(m_close, &QAction::triggered, this, &ImportCandidatsPanneau::close);
}

QWidget* ImportCandidatsPanneau::makeHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    m_title = new QLabel(head);
    m_title->setWordWrap(true);
    Theme::setRole(m_title, "heading");
    auto* row = new FlowLayout(Theme::space());
    row->addWidget(new ActionButton(m_store, ButtonRole::Primary, head));
    row->addWidget(new ActionButton(m_again, ButtonRole::Normal, head));
    row->addWidget(new ActionButton(m_report, ButtonRole::Normal, head));
    row->addWidget(new ActionButton(m_close, ButtonRole::Quiet, head));
    m_bar = new QProgressBar(head);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Avancement de l’import"));
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_bar);
    return head;
}

QWidget* ImportCandidatsPanneau::makeOptions() {
    auto* card = new Card(tr("Ce que disent les colonnes"), this);
    m_options = card;
    m_roles = new FlowLayout(Theme::space());
    card->body()->addLayout(m_roles);
    auto* line = new FlowLayout(Theme::space(2));
    auto* day = new QLabel(tr("Jour d’un consentement « oui » :"), card);
    m_date = new DateField(card);
    m_date->lineEdit()->setAccessibleName(tr("Jour d’un consentement « oui »"));
    day->setBuddy(m_date);
    m_sensible = new QCheckBox(tr("Le consentement couvre aussi l’article 9"), card);
    m_sensible->setToolTip(tr("Le formulaire demandait expressément ces questions-là"));
    m_retirer = new QCheckBox(tr("Retirer les candidats absents du fichier"), card);
    m_ignore = new QCheckBox(tr("Laisser de côté les lignes rejetées"), card);
    for (QWidget* widget :
         {static_cast<QWidget*>(day), static_cast<QWidget*>(m_date), static_cast<QWidget*>(m_sensible),
          static_cast<QWidget*>(m_retirer), static_cast<QWidget*>(m_ignore)})
        line->addWidget(widget);
    card->body()->addLayout(line);
    const auto again = [this] { m_delay.start(); };
    for (const QCheckBox* check : {m_sensible, m_retirer, m_ignore})
        connect(check, &QCheckBox::toggled, this, again);
    connect(m_date, &DateField::dateChanged, this, again);
    return card;
}

QWidget* ImportCandidatsPanneau::makePreview() {
    m_preview = new QWidget(this);
    auto* column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    auto* buttons = new FlowLayout(Theme::space() / 2);
    for (qsizetype i = 0; i <= etatsImportCandidats().size(); ++i) {
        auto* button = new QPushButton(m_preview);
        Theme::setRole(button, "filter");
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(i == 0);
        buttons->addWidget(button);
        m_filters.append(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_model->setEtat(i == 0 ? std::nullopt : std::optional(etatsImportCandidats().at(i - 1)));
        });
    }
    m_table = new DataTable(tr("Aperçu de l’import"), m_preview);
    m_table->setSource(m_model);
    m_table->setStretchColumn(ImportCandidatsModel::Constat);
    m_table->setMinimumHeight(220);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    return m_preview;
}

/// The header of the file above what it is taken for.
QWidget* ImportCandidatsPanneau::makeRole(const QString& header, QComboBox* combo) {
    constexpr int kWidth = 220;
    auto* cell = new QWidget(m_options);
    cell->setFixedWidth(kWidth);
    auto* label = new QLabel(cell->fontMetrics().elidedText(header, Qt::ElideMiddle, kWidth), cell);
    Theme::setRole(label, "strong");
    label->setBuddy(combo);
    label->setToolTip(header);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, Theme::space() / 2);
    column->setSpacing(2);
    column->addWidget(label);
    column->addWidget(combo);
    return cell;
}

void ImportCandidatsPanneau::fillColumns(const Correspondance& proposed) {
    while (QLayoutItem* item = m_roles->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_columns.clear();
    const auto plan = loadPlan(m_contexte.session.database(), m_recrutementId);
    for (qsizetype i = 0; i < proposed.size(); ++i) {
        auto* combo = new QComboBox(m_options);
        for (const RoleColonne role : kRoles)
            combo->addItem(libelle(role), key(role));
        for (const Critere& critere : plan ? plan->criteres : QList<Critere>())
            combo->addItem(tr("Critère : %1").arg(critere.libelle), QStringLiteral("critere:") + critere.cle);
        const ColonneCandidats& column = proposed.at(i);
        combo->setCurrentIndex(combo->findData(column.role == RoleColonne::Critere
                                                   ? QStringLiteral("critere:") + column.critere
                                                   : key(column.role)));
        combo->setAccessibleName(tr("Sens de la colonne « %1 »").arg(column.entete));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
        combo->setVisible(i < kShownColumns);
        m_columns.append(combo);
        connect(combo, &QComboBox::activated, this, [this] { m_delay.start(); });
        if (i >= kShownColumns)
            continue;
        m_roles->addWidget(makeRole(column.entete, combo));
    }
}

} // namespace isegorie::ui
