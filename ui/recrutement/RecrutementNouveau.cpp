#include "ui/recrutement/RecrutementNouveau.h"

#include "core/concertation/Liste.h"
#include "core/recrutement/PlanEdits.h"
#include "ui/recrutement/RecrutementChoix.h"
#include "ui/shell/Fields.h"
#include "ui/shell/InlineMessage.h"
#include "ui/shell/SearchableCombo.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace isegorie::ui {

using namespace recrutement;

namespace {

constexpr int kPlans = 200; // offered to begin with

/// The standard criteria that every panel has: the others are a click away.
const QStringList& premiersCriteres() {
    static const QStringList keys{QStringLiteral("sexe"), QStringLiteral("age"), QStringLiteral("profession"),
                                  QStringLiteral("diplome"), QStringLiteral("region")};
    return keys;
}

} // namespace

RecrutementNouveau::RecrutementNouveau(Session& session, const QString& concertationId, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_concertation(new SearchableCombo(tr("Concertation"), this)),
      m_libelle(new QLineEdit(this)),
      m_mode(new QComboBox(this)),
      m_taille(new OptionalSpinBox(1, kMaxTaille, this)),
      m_zone(new QComboBox(this)),
      m_plan(new QComboBox(this)),
      m_message(new InlineMessage(this)) {
    setWindowTitle(tr("Nouveau recrutement"));
    setAccessibleName(windowTitle());
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(3), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space());
    auto* title = new QLabel(windowTitle(), this);
    Theme::setRole(title, "title");
    column->addWidget(title);
    addFields(column);
    column->addWidget(m_message);
    column->addSpacing(Theme::space());
    addButtons(column);
    fillPlans();
    fillConcertations(concertationId);
}

void RecrutementNouveau::addFields(QVBoxLayout* column) {
    const auto addField = [&](const QString& text, QWidget* field, const QString& objectName) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        Theme::setRole(label, "strong");
        field->setAccessibleName(text);
        field->setObjectName(objectName);
        column->addWidget(label);
        column->addWidget(field);
    };
    addField(tr("Concertation"), m_concertation, QStringLiteral("nouveau-concertation"));
    addField(tr("Nom du recrutement"), m_libelle, QStringLiteral("nouveau-libelle"));
    addField(tr("Prestation"), m_mode, QStringLiteral("nouveau-mode"));
    addField(tr("Personnes dans le panel"), m_taille, QStringLiteral("nouveau-taille"));
    addField(tr("Zone du recrutement"), m_zone, QStringLiteral("nouveau-zone"));
    addField(tr("Plan de quotas"), m_plan, QStringLiteral("nouveau-plan"));
    m_libelle->setPlaceholderText(tr("Panel citoyen"));
    for (const RecordForm::Choice& choice : choixModes())
        m_mode->addItem(choice.label, choice.value);
    m_zone->setPlaceholderText(tr("Choisir la zone"));
    for (const RecordForm::Choice& choice : choixZones())
        m_zone->addItem(choice.label, choice.value);
    m_zone->setCurrentIndex(-1); // the zone sets the price: nobody is taken for Île-de-France unasked
    m_taille->setOptional(std::nullopt);
}

void RecrutementNouveau::addButtons(QVBoxLayout* column) {
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Renoncer"), this);
    auto* make = new QPushButton(tr("Créer le recrutement"), this);
    Theme::setRole(make, "primary");
    make->setObjectName(QStringLiteral("nouveau-creer"));
    cancel->setToolTip(tr("Fermer sans rien créer (Échap)"));
    make->setToolTip(tr("Créer le recrutement (Entrée)"));
    make->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &RecrutementNouveau::create);
}

void RecrutementNouveau::fillPlans() {
    m_plan->addItem(tr("Sexe, âge, profession, diplôme et région"), QStringLiteral("premiers"));
    m_plan->addItem(tr("Les dix critères standard du CCTP"), QStringLiteral("tous"));
    const auto others = trouverRecrutements(m_session.database(), {}, kPlans);
    for (const NomRecrutement& other : others.value_or(QList<NomRecrutement>()))
        m_plan->addItem(tr("Comme « %1 » (%2)").arg(other.libelle, other.concertation), other.id);
}

void RecrutementNouveau::fillConcertations(const QString& concertationId) {
    const auto titles = concertation::lireTitres(m_session.database());
    if (!titles) {
        m_message->setErreur(titles.error());
        return;
    }
    m_concertation->setEntries(*titles, concertationId);
    if (titles->isEmpty())
        m_message->setMessage(Tone::Info, tr("Il n’y a pas encore de concertation : créez-en une d’abord."));
    const bool proposed = !concertationId.isEmpty() && m_concertation->chosen() == concertationId;
    proposed ? m_libelle->setFocus() : m_concertation->setFocus();
}

void RecrutementNouveau::create() {
    Recrutement one;
    one.concertationId = m_concertation->chosen();
    one.libelle = m_libelle->text().trimmed().isEmpty() ? m_libelle->placeholderText() : m_libelle->text();
    one.mode = modeFromKey(m_mode->currentData().toString()).value_or(one.mode);
    one.taille = m_taille->optional().value_or(0);
    if (one.concertationId.isEmpty()) {
        m_message->setMessage(Tone::Danger, tr("Choisissez une concertation de la liste."));
        m_concertation->setFocus();
        return;
    }
    const auto zone = marche::zoneFromKey(m_zone->currentData().toString());
    if (!zone) {
        m_message->setMessage(Tone::Danger, tr("Choisissez la zone : les UO de recrutement en dépendent."));
        m_zone->setFocus();
        return;
    }
    one.zone = *zone;
    const QString plan = m_plan->currentData().toString();
    const auto& database = m_session.database();
    base::Result<Creation> creation;
    if (plan == QLatin1String("premiers") || plan == QLatin1String("tous"))
        creation = createRecrutement(database, one,
                                     plan == QLatin1String("premiers") ? premiersCriteres() : QStringList());
    else
        creation = createRecrutementComme(database, one, plan);
    if (!creation) {
        m_message->setErreur(creation.error());
        return;
    }
    if (!m_session.apply(creation->edit))
        return;
    Q_EMIT created(creation->id);
    accept();
}

} // namespace isegorie::ui
