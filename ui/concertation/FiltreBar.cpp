#include "ui/concertation/FiltreBar.h"

#include "core/concertation/Lecture.h"
#include "ui/shell/Buttons.h"
#include "ui/shell/Enregistrement.h"
#include "ui/shell/Fields.h"
#include "ui/shell/FlowLayout.h"
#include "ui/shell/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace concertation;

namespace {

const QString kActives = QStringLiteral("actives");
const QString kPlusieurs = QStringLiteral("plusieurs");

/// Neither over nor suspended.
QList<Statut> actives() {
    return {Statut::Cadrage, Statut::Preparation, Statut::EnCours, Statut::Restitution,
            Statut::DevoirDeSuite};
}

int activeFilters(const Filtre& filtre) {
    return int(!filtre.statuts.isEmpty()) + int(filtre.portee.has_value()) + int(filtre.niveau.has_value()) +
           int(!filtre.theme.isEmpty()) + int(!filtre.beneficiaire.isEmpty()) +
           int(!filtre.responsable.isEmpty()) + int(filtre.enRetard);
}

} // namespace

FiltreBar::FiltreBar(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_search(new SearchField(tr("Titre, question, n° de bon…"), this)),
      m_toggle(new QPushButton(Theme::icon(QStringLiteral("filter"), Token::Accent), {}, this)),
      m_views(new QPushButton(Theme::icon(QStringLiteral("star"), Token::Accent), {}, this)),
      m_menu(new QMenu(this)),
      m_saving(new QWidget(this)),
      m_viewName(new QLineEdit(m_saving)) {
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): makePanel uses the members above
    m_panel = makePanel();
    m_search->setObjectName(QStringLiteral("recherche-concertations"));
    m_search->setAccessibleName(tr("Chercher une concertation"));
    m_search->setToolTip(tr("Titre, question, bénéficiaire, thème, garant, notes ou n° de bon (Ctrl+F)"));
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Montrer ou cacher les filtres"));
    m_views->setMenu(m_menu);
    m_views->setAccessibleName(tr("Vues enregistrées"));
    m_views->setToolTip(tr("Filtres enregistrés sous un nom"));
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::space());
    row->addWidget(m_search, 1);
    row->addWidget(m_toggle);
    row->addWidget(m_views);
    auto* saving = new QHBoxLayout(m_saving);
    saving->setContentsMargins(0, 0, 0, 0);
    auto* save = new QPushButton(tr("Enregistrer"), m_saving);
    save->setAccessibleName(tr("Enregistrer la vue"));
    m_viewName->setPlaceholderText(tr("Nom de la vue : « Mes retards »"));
    m_viewName->setAccessibleName(tr("Nom de la vue"));
    saving->addWidget(m_viewName, 1);
    saving->addWidget(save);
    m_saving->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space());
    layout->addLayout(row);
    layout->addWidget(m_panel);
    layout->addWidget(m_saving);
    m_panel->hide();
    connect(m_toggle, &QPushButton::toggled, m_panel, &QWidget::setVisible);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_filtre.recherche = text;
        publish();
    });
    connect(save, &QPushButton::clicked, this, &FiltreBar::saveView);
    connect(m_viewName, &QLineEdit::returnPressed, this, &FiltreBar::saveView);
    showControls();
}

QComboBox* FiltreBar::addCombo(QWidget* panel, FlowLayout* layout, const QString& label) const {
    auto* box = new QWidget(panel);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* title = new QLabel(label, box);
    Theme::setRole(title, "muted");
    auto* combo = new QComboBox(box);
    combo->setAccessibleName(label);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(13);
    title->setBuddy(combo);
    column->addWidget(title);
    column->addWidget(combo);
    layout->addWidget(box);
    connect(combo, &QComboBox::activated, this, &FiltreBar::readControls);
    return combo;
}

QWidget* FiltreBar::makePanel() {
    auto* panel = new QWidget(this);
    auto* layout = new FlowLayout(Theme::space(), panel);
    m_statut = addCombo(panel, layout, tr("Statut"));
    m_niveau = addCombo(panel, layout, tr("Niveau"));
    m_portee = addCombo(panel, layout, tr("Portée"));
    m_theme = addCombo(panel, layout, tr("Thème"));
    m_beneficiaire = addCombo(panel, layout, tr("Bénéficiaire"));
    m_responsable = addCombo(panel, layout, tr("Responsable"));
    m_late = new QCheckBox(tr("En retard seulement"), panel);
    connect(m_late, &QCheckBox::clicked, this, &FiltreBar::readControls);
    layout->addWidget(m_late);
    auto* clear = new QPushButton(tr("Tout afficher"), panel);
    Theme::setRole(clear, "quiet");
    clear->setAccessibleName(clear->text());
    clear->setToolTip(tr("Enlever tous les filtres"));
    connect(clear, &QPushButton::clicked, this, [this] { setFiltre({}); });
    layout->addWidget(clear);
    return panel;
}

void FiltreBar::fillCombo(QComboBox* combo, const QString& all, const QStringList& values,
                          const QString& current) {
    combo->clear();
    combo->addItem(all, QString());
    for (const QString& value : values)
        combo->addItem(value, value);
    // A filter whose value is no more in use still says what it filters.
    if (!current.isEmpty() && combo->findData(current) < 0)
        combo->addItem(current, current);
    combo->setCurrentIndex(combo->findData(current));
}

void FiltreBar::fillStatuts() {
    m_statut->clear();
    m_statut->addItem(tr("Tous"), QString());
    m_statut->addItem(tr("Actives"), kActives);
    for (const Choix& one : choix<Statut>())
        m_statut->addItem(one.libelle, one.cle);
    QString current;
    if (m_filtre.statuts.size() == 1)
        current = cle(m_filtre.statuts.first());
    else if (m_filtre.statuts == actives())
        current = kActives;
    else if (!m_filtre.statuts.isEmpty()) {
        m_statut->addItem(tr("Plusieurs"), kPlusieurs);
        current = kPlusieurs;
    }
    m_statut->setCurrentIndex(m_statut->findData(current));
}

void FiltreBar::showControls() {
    m_filling = true;
    const auto enumeration = [](QComboBox* combo, const QString& all, const QList<Choix>& values,
                                const QString& key) {
        combo->clear();
        combo->addItem(all, QString());
        for (const Choix& value : values)
            combo->addItem(value.libelle, value.cle);
        combo->setCurrentIndex(combo->findData(key));
    };
    const auto& database = m_session.database();
    fillStatuts();
    enumeration(m_niveau, tr("Tous"), choix<Niveau>(), m_filtre.niveau ? cle(*m_filtre.niveau) : QString());
    enumeration(m_portee, tr("Toutes"), choix<Portee>(), m_filtre.portee ? cle(*m_filtre.portee) : QString());
    fillCombo(m_theme, tr("Tous"), themesConnus(database).value_or(QStringList()), m_filtre.theme);
    fillCombo(m_beneficiaire, tr("Tous"), beneficiairesConnus(database).value_or(QStringList()),
              m_filtre.beneficiaire);
    fillCombo(m_responsable, tr("Tous"), responsablesConnus(database).value_or(QStringList()),
              m_filtre.responsable);
    m_late->setChecked(m_filtre.enRetard);
    if (m_search->text().trimmed() != m_filtre.recherche.trimmed()) {
        const QSignalBlocker blocker(m_search);
        m_search->setText(m_filtre.recherche);
    }
    const int count = activeFilters(m_filtre);
    m_toggle->setText(count > 0 ? QLocale().toString(count) : QString());
    m_toggle->setAccessibleName(count > 0 ? tr("Filtres (%1)").arg(count) : tr("Filtres"));
    fillViews();
    m_filling = false;
}

void FiltreBar::readControls() {
    if (m_filling)
        return;
    const QString statut = m_statut->currentData().toString();
    if (statut == kActives)
        m_filtre.statuts = actives();
    else if (const auto one = depuisCle<Statut>(statut))
        m_filtre.statuts = {*one};
    else if (statut.isEmpty())
        m_filtre.statuts.clear();
    m_filtre.niveau = depuisCle<Niveau>(m_niveau->currentData().toString());
    m_filtre.portee = depuisCle<Portee>(m_portee->currentData().toString());
    m_filtre.theme = m_theme->currentData().toString();
    m_filtre.beneficiaire = m_beneficiaire->currentData().toString();
    m_filtre.responsable = m_responsable->currentData().toString();
    m_filtre.enRetard = m_late->isChecked();
    publish();
}

void FiltreBar::publish() {
    showControls();
    Q_EMIT filtreChanged(m_filtre);
}

void FiltreBar::setFiltre(const Filtre& filtre) {
    m_filtre = filtre;
    publish();
}

void FiltreBar::refresh() {
    showControls();
}

void FiltreBar::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FiltreBar::fillViews() {
    m_menu->clear();
    const QList<Vue> views = shown(m_session, lireVues(m_session.database()));
    for (const Vue& view : views) {
        QAction* action = m_menu->addAction(view.nom);
        action->setCheckable(true);
        action->setChecked(view.filtre == m_filtre);
        connect(action, &QAction::triggered, this, [this, filtre = view.filtre] { setFiltre(filtre); });
    }
    if (!views.isEmpty())
        m_menu->addSeparator();
    QAction* save = m_menu->addAction(tr("Enregistrer cette vue…"));
    save->setEnabled(!m_filtre.estVide() && !m_session.isReadOnly());
    connect(save, &QAction::triggered, this, [this] {
        m_saving->show();
        m_viewName->setFocus(Qt::OtherFocusReason);
    });
    for (const Vue& view : views) {
        if (view.filtre != m_filtre || m_session.isReadOnly())
            continue;
        QAction* remove = m_menu->addAction(tr("Supprimer la vue « %1 »").arg(view.nom));
        connect(remove, &QAction::triggered, this,
                [this, id = view.id] { m_session.apply(supprimerVue(m_session.database(), id)); });
    }
}

void FiltreBar::saveView() {
    if (!m_session.apply(enregistrerVue(m_session.database(), m_viewName->text(), m_filtre)))
        return;
    m_viewName->clear();
    m_saving->hide();
    fillViews();
}

} // namespace isegorie::ui
