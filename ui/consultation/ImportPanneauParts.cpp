// The parts of the import's panel.
#include "ui/coffre/CoffreBarre.h"
#include "ui/consultation/CorrespondanceVue.h"
#include "ui/consultation/ImportPanneau.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Card.h"
#include "ui/shell/DataTable.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/RowsModel.h"
#include "ui/shell/TacheBarre.h"
#include "ui/shell/TileRow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace isegorie::ui {

ImportPanneau::ImportPanneau(const ContributionsContexte& contexte, QWidget* parent)
    : QWidget(parent),
      m_contexte(contexte),
      m_loader(contexte.session),
      m_error(new InlineMessage(this)),
      m_coffre(new CoffreMessage(contexte.session, contexte.coffre,
                                 tr("Les colonnes personnelles se gardent chiffrées"), this)),
      m_questionRows(new RowsModel({tr("Question"), tr("Genre"), tr("Réponses"), tr("Sans réponse")}, this)),
      m_rejectionRows(new RowsModel({tr("Raison"), tr("Ligne"), tr("Fichier")}, this)),
      m_suite(new InlineMessage(this)) {
    constexpr int kSettles = 300;
    m_later.setSingleShot(true);
    m_later.setInterval(kSettles);
    connect(&m_later, &QTimer::timeout, this, &ImportPanneau::read);
    makeActions();
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): made where it is laid out
    m_coffrePlace = new QWidget(this);
    auto* place = new QVBoxLayout(m_coffrePlace);
    place->setContentsMargins(0, 0, 0, 0);
    place->addWidget(m_coffre);
    column->addWidget(makeHead());
    column->addWidget(m_error);
    column->addWidget(m_suite);
    column->addWidget(m_coffrePlace);
    column->addWidget(makeOptions());
    column->addWidget(makePreview(), 1);
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content, this));
    connect(&contexte.coffre, &CoffreSession::etatChanged, this, &ImportPanneau::showState);
    showState();
}

void ImportPanneau::makeActions() {
    m_store = makeAction(this, QStringLiteral("contributions.import.enregistrer"), tr("Importer"),
                         QStringLiteral("check"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_again = makeAction(this, QStringLiteral("contributions.import.relire"), tr("Relire le fichier"),
                         QStringLiteral("refresh"), QKeySequence(Qt::Key_F5));
    m_close = makeAction(this, QStringLiteral("contributions.import.renoncer"), tr("Renoncer à l’import"),
                         QStringLiteral("close"));
    m_close->setIconText(tr("Renoncer"));
    m_cancel = makeAction(this, QStringLiteral("contributions.import.interrompre"),
                          tr("Interrompre la lecture"), QStringLiteral("close"));
    m_cancel->setIconText(tr("Interrompre"));
    m_columns = makeAction(this, QStringLiteral("contributions.import.colonnes"),
                           tr("Dire l’usage de chaque colonne"), QStringLiteral("columns"));
    m_columns->setIconText(tr("Colonnes"));
    m_columns->setCheckable(true);
    connect(m_columns, &QAction::toggled, this, &ImportPanneau::showMapping);
    connect(m_store, &QAction::triggered, this, &ImportPanneau::store);
    connect(m_again, &QAction::triggered, this, &ImportPanneau::read);
    connect(m_close, &QAction::triggered, this, &ImportPanneau::close);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_task)
            m_task->cancel();
    });
}

QWidget* ImportPanneau::makeHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    m_title = new QLabel(head);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    Theme::setRole(m_title, "heading");
    auto* row = new FlowLayout(Theme::space());
    row->addWidget(new ActionButton(m_store, ButtonRole::Primary, head));
    row->addWidget(new ActionButton(m_again, ButtonRole::Normal, head));
    row->addWidget(new ActionButton(m_columns, ButtonRole::Normal, head));
    row->addWidget(new ActionButton(m_close, ButtonRole::Quiet, head));
    m_bar = new TacheBarre(tr("Avancement de la lecture"), m_cancel, head);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_bar);
    return head;
}

QWidget* ImportPanneau::makeOptions() {
    auto* options = new QWidget(this);
    auto* row = new FlowLayout(Theme::space(), options);
    const auto combo = [&](const QString& label, const char* name) {
        auto* caption = new QLabel(label, options);
        auto* box = new QComboBox(options);
        box->setObjectName(QLatin1String(name));
        box->setAccessibleName(label);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(26);
        caption->setBuddy(box);
        caption->setMinimumHeight(box->sizeHint().height());
        row->addWidget(caption);
        row->addWidget(box);
        return box;
    };
    m_profile = combo(tr("Lu comme"), "contributions-profil");
    m_consultation = combo(tr("Consultation"), "contributions-continuee");
    connect(m_profile, &QComboBox::activated, this, [this] {
        forgetMapping();
        read();
    });
    connect(m_consultation, &QComboBox::activated, this, &ImportPanneau::read);
    makeChoices(*row, options);
    fillProfiles();
    return options;
}

void ImportPanneau::makeChoices(QLayout& row, QWidget* options) {
    m_anonymous = new QCheckBox(tr("Ne pas garder les colonnes personnelles"), options);
    m_anonymous->setToolTip(tr("Elles ne sont alors écrites nulle part, même chiffrées"));
    m_fold = new QCheckBox(tr("Réunir les colonnes d’une même question"), options);
    m_fold->setToolTip(
        tr("Une question à choix que le fichier écrit en une colonne par choix, avec 0 ou 1, Oui "
           "ou Non, redevient une seule question"));
    m_fold->setChecked(true);
    m_headless = new QCheckBox(tr("La première ligne est une contribution"), options);
    m_headless->setToolTip(tr("Le fichier n’a pas d’en-tête : rien n’y nomme les colonnes"));
    m_repair = new QCheckBox(tr("Réparer l’encodage"), options);
    m_repair->setToolTip(tr("Rend leurs accents aux textes encodés deux fois (« Ã© » pour « é »)"));
    row.addWidget(m_anonymous);
    for (QCheckBox* choice : {m_fold, m_headless, m_repair}) {
        row.addWidget(choice);
        connect(choice, &QCheckBox::toggled, this, [this, choice] {
            if (choice != m_fold)
                forgetMapping(); // its columns have other names
            read();
        });
    }
    connect(m_anonymous, &QCheckBox::toggled, this, &ImportPanneau::showState);
}

QWidget* ImportPanneau::makePreview() {
    m_preview = new QWidget(this);
    auto* column = new QVBoxLayout(m_preview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space());
    m_facts = new QLabel(m_preview);
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    Theme::setRole(m_facts, "muted");
    m_findings = new InlineMessage(m_preview);
    QList<QWidget*> tiles;
    for (const QString& caption : {tr("Lignes"), tr("Nouvelles"), tr("Modifiées"), tr("Inchangées"),
                                   tr("En double"), tr("Rejetées")}) {
        m_tiles << new StatTile(caption, m_preview);
        tiles << m_tiles.last();
    }
    m_rejections = new DataTable(tr("Lignes rejetées"), m_preview);
    m_rejections->setSource(m_rejectionRows);
    m_questions = new DataTable(tr("Questions et variables"), m_preview);
    m_questions->setSource(m_questionRows);
    m_questions->setMinimumHeight(240);
    column->addWidget(m_facts);
    auto* figures = new TileRow(tiles, m_preview);
    figures->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(figures);
    column->addWidget(m_findings);
    m_mapping = new CorrespondanceVue(m_contexte.session, m_preview);
    m_mapping->hide();
    connect(m_mapping, &CorrespondanceVue::changedByUser, this, [this] {
        m_own = m_mapping->profil();
        showState();
        m_later.start();
    });
    connect(m_mapping, &CorrespondanceVue::saved, this, [this](const QString& name) {
        fillProfiles();
        m_profile->setCurrentIndex(std::max(0, m_profile->findData(name)));
        m_own = m_mapping->profil(); // under its name
        read();
    });
    column->addWidget(m_mapping, 1);
    column->addWidget(m_rejections);
    column->addWidget(m_questions, 1);
    return m_preview;
}

} // namespace isegorie::ui
