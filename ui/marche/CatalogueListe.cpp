#include "ui/marche/CatalogueListe.h"

#include "ui/marche/BonAffichage.h"
#include "ui/marche/CatalogueModel.h"
#include "ui/marche/CatalogueTable.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace isegorie::ui {

using marche::Catalogue;
using marche::FiltreCatalogue;
using marche::ReponseCatalogue;
using marche::UniteOeuvre;

namespace {

constexpr int kWide = 760; // narrower, unit and cap are left to the detail

} // namespace

CatalogueListe::CatalogueListe(QWidget* parent)
    : QWidget(parent),
      m_model(new CatalogueModel(this)),
      m_table(new CatalogueTable(m_model, this)),
      m_search(new SearchField(tr("Code (UO 2.4.94.D) ou mots du libellé…"), this)),
      m_empty(new EmptyState(QStringLiteral("search"), tr("Aucune UO ne correspond"), {}, this)),
      m_message(new InlineMessage(this)) {
    // NOLINTNEXTLINE(cppcoreguidelines-prefer-member-initializer): makeFilters sets the members above
    m_filters = makeFilters();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space());
    layout->addWidget(m_search);
    layout->addWidget(m_filters);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    m_search->setObjectName(QStringLiteral("recherche-catalogue"));
    m_search->setAccessibleName(tr("Rechercher une UO par code ou par mots"));
    m_search->setToolTip(tr("Toutes les graphies du CCTP se lisent : U0 2.1.7, UO1.8.3.A… (Ctrl+F)"));
    m_search->installEventFilter(this);
    m_table->setEmptyState(m_empty);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        m_filtre.texte = text;
        search();
    });
    connect(m_search, &QLineEdit::returnPressed, m_table, [this] {
        m_filtre.texte = m_search->text();
        search();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &DataTable::currentIdChanged, this, &CatalogueListe::currentChanged);
    connect(m_table, &DataTable::activatedId, this, &CatalogueListe::activated);
    search();
}

QWidget* CatalogueListe::makeFilters() {
    auto* bar = new QWidget(this);
    auto* grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::space());
    m_lot = addFilter(tr("lot"), tr("Tous les lots"));
    m_section = addFilter(tr("section"), tr("Toutes les sections"));
    m_niveau = addFilter(tr("niveau"), tr("Tous les niveaux"));
    m_zone = addFilter(tr("zone"), tr("Toutes les zones"));
    for (int lot = 1; lot <= 4; ++lot)
        m_lot->addItem(lotLongLabel(lot), lot);
    fillSections();
    for (const auto niveau : {marche::NiveauUo::Intermediaire, marche::NiveauUo::Expert})
        m_niveau->addItem(marche::libelle(niveau), marche::key(niveau));
    m_niveau->addItem(tr("Sans niveau"), QLatin1String(FiltreCatalogue::kSansObjet));
    for (const auto zone : {marche::ZoneUo::Idf, marche::ZoneUo::Metropole, marche::ZoneUo::Drom})
        m_zone->addItem(marche::libelle(zone), marche::key(zone));
    m_zone->addItem(tr("Sans zone"), QLatin1String(FiltreCatalogue::kSansObjet));
    int place = 0;
    for (QComboBox* combo : {m_lot, m_section, m_niveau, m_zone}) {
        combo->setParent(bar);
        grid->addWidget(combo, place / 2, place % 2);
        ++place;
    }
    return bar;
}

QComboBox* CatalogueListe::addFilter(const QString& name, const QString& all) {
    auto* combo = new QComboBox(this);
    combo->setAccessibleName(tr("Filtrer par %1").arg(name));
    combo->setToolTip(combo->accessibleName());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    combo->addItem(all, QString());
    connect(combo, &QComboBox::activated, this, &CatalogueListe::readControls);
    return combo;
}

void CatalogueListe::fillSections() {
    while (m_section->count() > 1)
        m_section->removeItem(m_section->count() - 1);
    for (const auto& section : marche::sections(Catalogue::instance(), m_filtre.lot))
        m_section->addItem(tr("%1 — %2").arg(section.section, section.titre), section.section);
}

void CatalogueListe::readControls() {
    const int lot = m_lot->currentData().toInt();
    m_filtre.section = m_section->currentData().toString();
    if (lot != m_filtre.lot && !m_filtre.section.startsWith(QString::number(lot)))
        m_filtre.section.clear(); // a section belongs to its lot
    m_filtre.lot = lot;
    m_filtre.niveau = m_niveau->currentData().toString();
    m_filtre.zone = m_zone->currentData().toString();
    showControls();
    search();
}

void CatalogueListe::showControls() {
    fillSections();
    const auto choose = [](QComboBox* combo, const QVariant& value) {
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    };
    choose(m_lot, m_filtre.lot);
    choose(m_section, m_filtre.section);
    choose(m_niveau, m_filtre.niveau);
    choose(m_zone, m_filtre.zone);
    const QSignalBlocker blocker(m_search);
    m_search->setText(m_filtre.texte);
}

void CatalogueListe::setFiltre(const FiltreCatalogue& filtre) {
    m_filtre = filtre;
    showControls();
    search();
}

void CatalogueListe::search() {
    const ReponseCatalogue answer = marche::chercherUnites(Catalogue::instance(), m_filtre);
    m_model->setUnites(answer.unites);
    // The code that was typed is what one wants to see; else what was on screen, else the first found.
    const UniteOeuvre* exact = answer.code.unite();
    if (!exact || !m_table->selectId(exact->code))
        if (m_table->currentId().isEmpty())
            m_table->selectFirst();
    explain(answer);
    Q_EMIT countChanged();
}

void CatalogueListe::explain(const ReponseCatalogue& answer) {
    const QString typed = m_filtre.texte.trimmed();
    m_message->clear();
    m_empty->setTexts(tr("Aucune UO ne correspond"),
                      tr("Essayez moins de mots, ou le début du code : « 2.4 », « recrutement 50 »."));
    if (answer.code.genre == marche::RechercheCode::Genre::Ambigu)
        return propose(
            tr("Le CCTP imprime « %1 » pour deux UO : dans le tableau de l’UO %2, par erreur, et "
               "dans celui de l’UO %3. Leurs codes réguliers les distinguent ; choisissez "
               "d’après le libellé.")
                .arg(typed, answer.code.candidats.first()->section, answer.code.candidats.last()->section),
            answer.code.candidats);
    if (!answer.unites.isEmpty())
        return;
    if (answer.horsFiltre > 0) {
        m_message->setMessage(Tone::Info,
                              tr("%n UO trouvée(s), que les filtres cachent.", nullptr, answer.horsFiltre));
        QPushButton* button = m_message->addButton(tr("Retirer les filtres"));
        connect(button, &QPushButton::clicked, this, [this] {
            setFiltre({m_filtre.texte});
            m_table->setFocus(Qt::OtherFocusReason);
        });
    } else if (!answer.code.suggestions.isEmpty()) {
        propose(tr("Aucune UO n’a le code « %1 ». Vouliez-vous dire :").arg(typed), answer.code.suggestions);
    }
}

void CatalogueListe::propose(const QString& text, const QList<const UniteOeuvre*>& candidates) {
    m_message->setMessage(Tone::Warning, text);
    for (const UniteOeuvre* unite : candidates) {
        QPushButton* button = m_message->addButton(tr("UO %1").arg(unite->code));
        button->setToolTip(unite->libelle);
        button->setAccessibleDescription(unite->libelle);
        connect(button, &QPushButton::clicked, this, [this, code = unite->code] {
            showUo(code);
            m_table->setFocus(Qt::OtherFocusReason);
        });
    }
}

bool CatalogueListe::showUo(const QString& code) {
    if (!Catalogue::instance().find(code))
        return false;
    if (!m_table->selectId(code)) {
        clearFilters();
        m_table->selectId(code);
    }
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    return true;
}

void CatalogueListe::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString CatalogueListe::countText() const {
    const int all = int(Catalogue::instance().unites().size());
    const int shown = m_model->uniteCount();
    return shown == all ? tr("%n UO", nullptr, all) : tr("%n UO sur %1", nullptr, shown).arg(all);
}

bool CatalogueListe::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CatalogueListe::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_table->setCompact(event->size().width() < kWide);
}

QJsonObject CatalogueListe::saveState() const {
    return {{QStringLiteral("recherche"), m_filtre.texte}, {QStringLiteral("lot"), m_filtre.lot},
            {QStringLiteral("section"), m_filtre.section}, {QStringLiteral("niveau"), m_filtre.niveau},
            {QStringLiteral("zone"), m_filtre.zone},       {QStringLiteral("choisie"), m_table->currentId()}};
}

void CatalogueListe::restoreState(const QJsonObject& state) {
    const auto text = [&state](const char* key) { return state.value(QLatin1String(key)).toString(); };
    setFiltre({text("recherche"), state.value(QLatin1String("lot")).toInt(), text("section"), text("niveau"),
               text("zone")});
    m_table->selectId(text("choisie"));
}

} // namespace isegorie::ui
